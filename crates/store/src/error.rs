//! What can go wrong in the store.

use std::path::PathBuf;

use sqlx::error::DatabaseError as _;
use sqlx::sqlite::SqliteError;
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
    #[error("database: {0}{advice}", advice = to_do(.0))]
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

/// What to do about what SQLite says, in words to follow its own.
fn to_do(error: &sqlx::Error) -> &'static str {
    let told = error.as_database_error().and_then(|error| error.try_downcast_ref::<SqliteError>());
    told.and_then(|error| error.code()?.parse().ok()).map_or("", advice)
}

/// By SQLite's result code (<https://sqlite.org/rescode.html>): the lowest byte says which kind it is.
fn advice(code: u32) -> &'static str {
    match code & 0xff {
        5 | 6 => ": another program is writing to it; try again when it is done",
        8 => ": the file or its folder can't be written to; see who may",
        10 => ": the disk can't be read or written, it may be full or failing; what was stored before stands",
        11 | 26 => ": standfirst.db is damaged; keep a copy of it, and restore the folder from a backup",
        13 => ": the disk is full; make room and try again, what was stored before stands",
        14 => ": standfirst.db can't be opened; see that the folder is there and who may write to it",
        _ => "",
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

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_full_database_says_what_to_do() {
        let pool = sqlx::SqlitePool::connect("sqlite::memory:").await.unwrap();
        sqlx::raw_sql("PRAGMA max_page_count = 2; CREATE TABLE a (b BLOB)").execute(&pool).await.unwrap();
        let error =
            sqlx::raw_sql("INSERT INTO a VALUES (zeroblob(100000))").execute(&pool).await.unwrap_err();
        let told = StoreError::from(error).to_string();
        assert!(told.contains("make room and try again"), "{told}");
    }

    #[test]
    fn further_kinds_of_a_fault_have_the_advice_of_their_first() {
        for (code, words) in
            [(4874, "full or failing"), (1032, "who may"), (267, "damaged"), (5, "another program"), (1, "")]
        {
            assert!(advice(code).contains(words), "{code}: {}", advice(code));
        }
        assert_eq!(advice(1), "");
    }
}
