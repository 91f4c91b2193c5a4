//! What can go wrong in the store.

use std::path::PathBuf;

use story::event::Stream;
use story::ids::BlobHash;

/// Why the store did not do what was asked. Nothing is half done: an append that fails leaves no trace.
///
/// Each message says all of it, so none has a source that would be printed a second time.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Somebody else wrote to the stream in between. Load it again and decide anew.
    #[error(
        "{stream:?} is at version {found}, not {expected}: it was changed in the meantime; load it again"
    )]
    Conflict {
        /// Which stream.
        stream: Stream,
        /// The version the caller saw.
        expected: u64,
        /// The version it has.
        found: u64,
    },
    /// An event was appended to a stream it can't happen to (of another kind, or with another id): a fault in the program.
    #[error("{kind} cannot happen to {stream:?}")]
    WrongStream {
        /// Which stream.
        stream: Stream,
        /// The kind of event.
        kind: &'static str,
    },
    /// A stream's or an actor's id that no database takes.
    #[error("the id {0:?} is empty, longer than 1,000 bytes or holds U+0000")]
    BadId(String),
    /// A folder or file can't be used.
    #[error("cannot {action} {}: {error}", path.display())]
    File {
        /// What was tried: "create the folder".
        action: &'static str,
        /// Where.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// The address is not one of a Postgres database. The address itself is not repeated: it may hold a password.
    #[error("the database address must look like postgres://user@host:5432/name: {0}")]
    Address(String),
    /// A newer program wrote here.
    #[error("the database has schema {0}, which this program does not know: use a newer standfirst")]
    NewerSchema(i64),
    /// The tables could not be made or brought up to date.
    #[error("the tables cannot be brought up to date: {0}")]
    Migration(sqlx::migrate::MigrateError),
    /// The database refused or is not there.
    #[error("database: {0}")]
    Database(sqlx::Error),
    /// An event of the log can't be read.
    #[error("event {sequence} cannot be read: {reason}")]
    Event {
        /// Which.
        sequence: u64,
        /// Why.
        reason: String,
    },
    /// An event can't be written.
    #[error("{0}")]
    Unwritable(String),
    /// A row of a view holds something that no event put there.
    #[error("the table {table} holds {value:?}, which makes no sense: run `standfirst rebuild`")]
    View {
        /// Which table.
        table: &'static str,
        /// What it holds.
        value: String,
    },
    /// There are no bytes of that name.
    #[error("there is no blob {0}")]
    NoBlob(BlobHash),
    /// The bytes are not the ones that were stored.
    #[error("the blob {0} is damaged: its bytes do not have that hash")]
    DamagedBlob(BlobHash),
    /// A task of the program's own ended before its time.
    #[error("a background task ended early: {0}")]
    Task(tokio::task::JoinError),
    /// No random numbers to make a key from.
    #[error("the system gives no random numbers: {0}")]
    Random(getrandom::Error),
}

impl StoreError {
    pub(crate) fn file(action: &'static str, path: &std::path::Path, error: std::io::Error) -> Self {
        Self::File { action, path: path.to_owned(), error }
    }

    pub(crate) fn view(table: &'static str, value: impl Into<String>) -> Self {
        Self::View { table, value: value.into() }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error)
    }
}

impl From<tokio::task::JoinError> for StoreError {
    fn from(error: tokio::task::JoinError) -> Self {
        Self::Task(error)
    }
}
