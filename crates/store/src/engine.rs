//! Two engines under one SQL text: an enum of both, and a macro that runs one expression on whichever it is.
//!
//! The text uses `$1` parameters, `ON CONFLICT`, `RETURNING`, BIGINT, TEXT and BOOLEAN, which both understand alike;
//! times are milliseconds in a BIGINT, compound values JSON in TEXT.

use sqlx::{PgPool, Postgres, Sqlite, SqlitePool, Transaction};

use crate::{Store, StoreError};

/// The same thing on either engine.
#[derive(Clone)]
pub(crate) enum Engine<S, P> {
    Sqlite(S),
    Postgres(P),
}

pub(crate) type Pools = Engine<SqlitePool, PgPool>;
pub(crate) type Tx = Engine<Transaction<'static, Sqlite>, Transaction<'static, Postgres>>;

/// `on!(engine, at => expression)`: the expression, compiled for each engine, run on the one there is.
macro_rules! on {
    ($engine:expr, $at:ident => $body:expr) => {
        match $engine {
            $crate::engine::Engine::Sqlite($at) => $body,
            $crate::engine::Engine::Postgres($at) => $body,
        }
    };
}
pub(crate) use on;

impl Store {
    /// Begins a transaction that will write. On SQLite it takes the write lock at once; on Postgres the first statement
    /// that matters locks the chain's row.
    pub(crate) async fn begin(&self) -> Result<Tx, StoreError> {
        Ok(match &self.pools {
            Engine::Sqlite(pool) => Tx::Sqlite(pool.begin_with("BEGIN IMMEDIATE").await?),
            Engine::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Begins a transaction that sees one moment of the database and writes nothing.
    pub(crate) async fn snapshot(&self) -> Result<Tx, StoreError> {
        Ok(match &self.pools {
            Engine::Sqlite(pool) => Tx::Sqlite(pool.begin().await?),
            Engine::Postgres(pool) => {
                Tx::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        })
    }
}

impl Tx {
    pub(crate) async fn commit(self) -> Result<(), StoreError> {
        Ok(on!(self, tx => tx.commit().await)?)
    }

    /// Runs a statement without parameters.
    pub(crate) async fn run(&mut self, sql: &'static str) -> Result<(), StoreError> {
        on!(self, tx => sqlx::query(sql).execute(&mut **tx).await.map(drop))?;
        Ok(())
    }
}

/// A number of ours as the databases hold it; both have signed 64-bit integers only.
pub(crate) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Text as both engines take it: Postgres refuses U+0000 in text.
pub(crate) fn clean(text: &str) -> String {
    text.replace('\0', "\u{FFFD}")
}

/// The same for text that may be absent.
pub(crate) fn clean_opt(text: Option<&String>) -> Option<String> {
    text.map(|text| clean(text))
}
