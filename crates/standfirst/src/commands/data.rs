//! Which newsroom: the options every subcommand has that works on stored data.

use std::path::{Path, PathBuf};

use anyhow::bail;
use store::{Options, Store};

/// Where the newsroom's data is.
#[derive(Debug, clap::Args)]
pub(crate) struct Data {
    /// The data folder.
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// A Postgres database, where it does not keep everything in the folder: postgres://user@host:5432/name. The password
    /// may be in PGPASSWORD.
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

impl Data {
    /// For a subcommand that works without a newsroom too.
    pub(crate) fn new(data: PathBuf, database: Option<String>) -> Self {
        Self { data, database }
    }

    /// Where the index of released stories is kept.
    pub(crate) fn index(&self) -> PathBuf {
        index_in(&self.data)
    }

    /// Opens what is there. A mistyped folder is an error and not a new, empty newsroom.
    pub(crate) async fn open_existing(&self) -> anyhow::Result<Store> {
        let options = Options { data: self.data.clone(), database: self.database.clone() };
        if !options.is_there() {
            bail!("there is no newsroom in {}: `standfirst serve` makes one", self.data.display());
        }
        Ok(Store::open(&options).await?)
    }
}

/// Where a data folder's index of released stories is.
pub(crate) fn index_in(data: &Path) -> PathBuf {
    data.join("released.index")
}

/// Runs a subcommand that waits for a database.
pub(crate) fn block_on<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?.block_on(work)
}
