//! The log, its views and the blobs. The only crate with SQL in it.
//!
//! Whatever happens is an event in one append-only, hash-chained log ([`Store::append`], [`Store::audit`]). The tables
//! that pages read are views of it, written in the same transaction and made anew by [`Store::rebuild`]. Bytes (sources,
//! captures) are files named by their SHA-256, on disk before an event names them ([`Store::put_blob`]). Secrets
//! (passwords, sessions, invitations, the node's key) are beside the log and not rebuilt.
//!
//! It runs on SQLite (one file in the data folder, the default) or on Postgres, with one SQL text for both.
//!
//! It may not know what an event means for journalism: whether something may happen is decided in `story` before it
//! comes here. It has no clock; times are given. It sends nothing.

mod audit;
mod blobs;
mod chain;
mod counts;
mod engine;
mod error;
mod log;
mod open;
mod rebuild;
mod secrets;
mod shape;
mod unreached;
mod views;

pub use audit::Audit;
pub use counts::{CountKey, Hits, Readers, Referrer};
pub use error::StoreError;
pub use open::Options;
pub use secrets::Session;
pub use unreached::{PauseRow, UnreachedRow};
pub use views::{
    AccountRow, CopyRow, CorrectionLabel, CorrectionRow, DeliveryRow, DeliveryState, DismissedRow, ItemRow,
    NoticeKind, NoticeRow, PartnerRow, ReportRow, SearchRow, Whose, back_off,
};

use std::path::PathBuf;
use std::sync::Arc;

/// An open store; cheap to clone, and safe to use from many tasks at once. Several processes may have the same store
/// open: appends are put in line by the database, and blobs are written under a name of their own first.
#[derive(Clone)]
pub struct Store {
    pools: engine::Pools,
    /// One writer at a time in this process, so that writers wait in order instead of polling SQLite's lock; it keeps the
    /// states of the streams it wrote to last.
    writer: Arc<tokio::sync::Mutex<views::Projector>>,
    blobs: PathBuf,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("blobs", &self.blobs).finish_non_exhaustive()
    }
}
