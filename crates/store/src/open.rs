//! Opening a store: folders, database, tables.

use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, PgConnection};

use crate::engine::{Pools, on};
use crate::{Store, StoreError, blobs};

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// The SQLite database in the data folder.
const FILE: &str = "standfirst.db";
/// The folder of blobs in it.
const BLOBS: &str = "blobs";

/// Where a store is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The data folder: blobs, and the SQLite file `standfirst.db` where `database` is `None`. Made if it is not there.
    /// Nodes that share a Postgres database must share this folder too.
    pub data: PathBuf,
    /// A Postgres address, `postgres://user@host:5432/name`; `None` for SQLite.
    pub database: Option<String>,
}

impl Options {
    /// Whether a store was opened there before, as far as the folder shows: nothing is asked of Postgres.
    #[must_use]
    pub fn is_there(&self) -> bool {
        if self.database.is_some() { self.data.join(BLOBS).is_dir() } else { self.data.join(FILE).is_file() }
    }
}

impl Store {
    /// Opens a store, making what is not there yet and bringing older tables up to date.
    ///
    /// # Errors
    /// Where the folder can't be made or written to, the database is not there, or a newer program wrote to it.
    pub async fn open(options: &Options) -> Result<Self, StoreError> {
        let (data, blobs) = (options.data.clone(), options.data.join(BLOBS));
        let prepare = move || -> Result<fs::File, StoreError> {
            make_folder(&data)?;
            let opening = lock(&data)?;
            blobs::prepare(&data.join(BLOBS))?;
            blobs::sync(&data)?;
            Ok(opening)
        };
        // Until it is dropped, no other program opens this folder: SQLite's tables must not be made twice.
        let _opening = tokio::task::spawn_blocking(prepare).await??;
        let pools = match &options.database {
            None => sqlite(&options.data).await?,
            Some(address) => postgres(address).await?,
        };
        let migrated = match &pools {
            Pools::Sqlite(pool) => SQLITE.run(pool).await,
            Pools::Postgres(pool) => POSTGRES.run(pool).await,
        };
        migrated.map_err(|error| match error {
            MigrateError::VersionMissing(version) | MigrateError::VersionTooNew(version, _) => {
                StoreError::NewerSchema(version)
            }
            other => StoreError::Migration(other),
        })?;
        Ok(Self { pools, writer: Arc::default(), blobs })
    }

    /// Waits for what is under way and closes the database. A store that is only dropped loses nothing either.
    pub async fn close(self) {
        on!(self.pools, pool => pool.close().await);
    }
}

/// Waits until nobody else is opening the folder. The system gives the lock back when a program ends, however it ends.
fn lock(data: &Path) -> Result<fs::File, StoreError> {
    let path = data.join("opening.lock");
    let failed = |error| StoreError::file("lock", &path, error);
    let file = fs::File::create(&path).map_err(failed)?;
    file.lock().map_err(failed)?;
    Ok(file)
}

/// Only the owner may look in: the database holds password hashes and readers' contacts.
fn make_folder(folder: &Path) -> Result<(), StoreError> {
    let failed = |error| StoreError::file("create the data folder", folder, error);
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(failed)?;
    // So that the folder's name outlives the power too; where its parent may not be read, the system must see to it.
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty());
    let _ = blobs::sync(parent.unwrap_or(Path::new(".")));
    Ok(())
}

async fn sqlite(data: &Path) -> Result<Pools, StoreError> {
    let file = data.join(FILE);
    // SQLite says only "unable to open database file"; the system says why.
    let mut opening = fs::OpenOptions::new();
    opening.create(true).truncate(false).write(true).read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut opening, 0o600);
    opening.open(&file).map_err(|error| StoreError::file("open the database", &file, error))?;
    let options = SqliteConnectOptions::new()
        .filename(&file)
        .journal_mode(SqliteJournalMode::Wal)
        // NORMAL would lose acknowledged events with the power in WAL mode.
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(20));
    Ok(Pools::Sqlite(SqlitePoolOptions::new().max_connections(4).connect_with(options).await?))
}

async fn postgres(address: &str) -> Result<Pools, StoreError> {
    if !(address.starts_with("postgres://") || address.starts_with("postgresql://")) {
        return Err(StoreError::Address("it does not start with postgres://".to_owned()));
    }
    let options =
        PgConnectOptions::from_str(address).map_err(|error| StoreError::Address(error.to_string()))?;
    // A pool would try for 20 seconds to reach a server that is not there; one connection says so at once.
    PgConnection::connect_with(&options).await?.close().await?;
    let pool = PgPoolOptions::new().max_connections(8).acquire_timeout(Duration::from_secs(20));
    Ok(Pools::Postgres(pool.connect_with(options).await?))
}
