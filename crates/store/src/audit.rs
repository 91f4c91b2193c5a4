//! Is the log whole? Every link of the hash chain, every stream's numbering, and every blob an event names.

use std::collections::{HashMap, HashSet};

use story::ids::BlobHash;

use crate::chain::{EventRow, GENESIS};
use crate::engine::{Tx, clean, on};
use crate::{Store, StoreError, blobs, log, shape};

/// What an audit found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Audit {
    /// Everything is as it was written.
    Whole {
        /// How many events there are.
        events: u64,
        /// The hash of the newest one. Whoever notes it elsewhere can later prove that nothing before it was rewritten.
        head: String,
        /// How many different blobs the events name; all are there.
        blobs: u64,
    },
    /// Something was changed, taken out, put in or lost.
    Broken {
        /// The first event at which it shows.
        sequence: u64,
        /// What is wrong there.
        reason: String,
    },
}

impl Store {
    /// Verifies the log from the first event to the newest, and names the first broken link.
    ///
    /// It finds any event changed, taken out, put in or moved, events cut off the end (the chain's head is kept apart), and
    /// blobs that are gone or damaged. It cannot find that somebody with write access to the database rewrote the end of
    /// the log with new hashes *and* the head: only a head noted elsewhere shows that.
    ///
    /// # Errors
    /// Where the database or a file can't be read; not where the log is broken.
    pub async fn audit(&self) -> Result<Audit, StoreError> {
        let mut tx = self.snapshot().await?;
        let mut check = Check { hash: GENESIS.to_owned(), ..Check::default() };
        let (head, head_hash) = head(&mut tx).await?;
        loop {
            let rows = log::rows_after(&mut tx, check.sequence, 500).await?;
            if rows.is_empty() {
                break;
            }
            for row in rows {
                let sequence = row.sequence.unsigned_abs();
                let named = match check.event(row) {
                    Ok(named) => named,
                    Err((sequence, reason)) => return Ok(Audit::Broken { sequence, reason }),
                };
                for blob in named {
                    if let Some(reason) = self.wrong_blob(&blob, &mut check.blobs).await? {
                        return Ok(Audit::Broken { sequence, reason });
                    }
                }
            }
        }
        Ok(check.end(head, head_hash))
    }

    /// Whether an event with this hash is in the log. After an audit found the log whole, a head noted earlier that is still
    /// in it proves that nothing up to there was rewritten.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn has_link(&self, hash: &str) -> Result<bool, StoreError> {
        let sql = "SELECT COUNT(*) FROM events WHERE hash = $1";
        let hash = clean(hash);
        let found: i64 = on!(&self.pools, at => sqlx::query_scalar(sql).bind(hash).fetch_one(at).await)?;
        Ok(found > 0)
    }

    async fn wrong_blob(
        &self,
        blob: &BlobHash,
        seen: &mut HashSet<BlobHash>,
    ) -> Result<Option<String>, StoreError> {
        if !seen.insert(blob.clone()) {
            return Ok(None);
        }
        match self.blob(blob).await {
            Ok(_) => Ok(None),
            Err(StoreError::NoBlob(blob)) => {
                Ok(Some(format!("it names the blob {blob}, which is not there")))
            }
            Err(StoreError::DamagedBlob(blob)) => {
                Ok(Some(format!("it names the blob {blob}, whose bytes are damaged")))
            }
            Err(other) => Err(other),
        }
    }
}

async fn head(tx: &mut Tx) -> Result<(i64, String), StoreError> {
    let sql = "SELECT sequence, hash FROM chain WHERE one = 1";
    let head = on!(tx, tx => sqlx::query_as(sql).fetch_optional(&mut **tx).await)?;
    head.ok_or_else(|| StoreError::view("chain", "no head"))
}

/// How far the audit has come.
#[derive(Default)]
struct Check {
    sequence: i64,
    hash: String,
    versions: HashMap<String, i64>,
    blobs: HashSet<BlobHash>,
}

impl Check {
    /// The blobs the next event names, or where and why the chain breaks.
    fn event(&mut self, row: EventRow) -> Result<Vec<BlobHash>, (u64, String)> {
        let expected = self.sequence + 1;
        let here = row.sequence.unsigned_abs();
        let broken = |reason: String| Err((here, reason));
        if row.sequence != expected {
            let reason = format!("event {expected} is missing: the next one is {}", row.sequence);
            return Err((expected.unsigned_abs(), reason));
        }
        if row.link(&self.hash) != row.hash {
            return broken("its hash does not follow from its content and the event before it".to_owned());
        }
        let version = self.versions.entry(row.stream.clone()).or_default();
        *version += 1;
        if row.version != *version {
            return broken(format!("{} goes from version {} to {}", row.stream, *version - 1, row.version));
        }
        let (hash, kind, sequence) = (row.hash.clone(), row.kind.clone(), row.sequence);
        let recorded = match log::recorded(row) {
            Ok(recorded) => recorded,
            Err(error) => return broken(error.to_string()),
        };
        if shape::kind(&recorded.event) != kind {
            return broken(format!("it is called {kind} and holds {}", shape::kind(&recorded.event)));
        }
        (self.sequence, self.hash) = (sequence, hash);
        Ok(blobs::named_by(&recorded.event).into_iter().cloned().collect())
    }

    fn end(self, head: i64, head_hash: String) -> Audit {
        let (events, blobs) = (self.sequence.unsigned_abs(), self.blobs.len() as u64);
        if head > self.sequence {
            let reason =
                format!("the log ends at {events}, but the newest event was {head}: the end is cut off");
            return Audit::Broken { sequence: events + 1, reason };
        }
        if head < self.sequence {
            let reason = format!("the newest event should be {head}: it was put in from outside");
            return Audit::Broken { sequence: head.unsigned_abs() + 1, reason };
        }
        if head_hash != self.hash {
            return Audit::Broken {
                sequence: events,
                reason: "it is not the newest event that was written".into(),
            };
        }
        Audit::Whole { events, head: head_hash, blobs }
    }
}
