//! Every view anew from the log, and a digest that shows whether two sets of views are the same.

use std::fmt::Debug;

use sha2::{Digest, Sha256};

use crate::chain::hex;
use crate::engine::{Tx, signed};
use crate::views::{self, Projector};
use crate::{Store, StoreError, log};

/// Empties every view.
const EMPTY: &[&str] = &[
    "DELETE FROM items",
    "DELETE FROM accounts",
    "DELETE FROM partners",
    "DELETE FROM copies",
    "DELETE FROM notices",
    "DELETE FROM dismissed",
    "DELETE FROM reports",
    "DELETE FROM corrections",
    "DELETE FROM deliveries",
    "DELETE FROM settings",
    "DELETE FROM search",
];

impl Store {
    /// Makes every view anew from the log, in one transaction: readers see the old ones until the new are whole, and
    /// appends wait. Gives the number of events. Secrets are left as they are.
    ///
    /// # Errors
    /// Where the database fails or an event can't be read; the views are then what they were.
    pub async fn rebuild(&self) -> Result<u64, StoreError> {
        let _turn = self.writer.lock().await;
        let mut tx = self.begin().await?;
        log::lock_chain(&mut tx).await?;
        for sql in EMPTY {
            tx.run(sql).await?;
        }
        let events = replay(&mut tx).await?;
        tx.commit().await?;
        Ok(events)
    }

    /// A hash over what all views hold, the same on both engines: equal before and after [`Store::rebuild`] unless
    /// something is wrong. It reads every view whole; it is for tests and checks.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn views_digest(&self) -> Result<String, StoreError> {
        let mut digest = Sha256::new();
        add(&mut digest, "items", &self.items().await?);
        add(&mut digest, "accounts", &self.accounts().await?);
        add(&mut digest, "partners", &self.partners().await?);
        add(&mut digest, "copies", &self.copies(None).await?);
        add(&mut digest, "notices", &views::every_notice(self).await?);
        add(&mut digest, "dismissed", &views::every_dismissal(self).await?);
        add(&mut digest, "reports", &self.reports(false).await?);
        add(&mut digest, "corrections", &self.corrections().await?);
        add(&mut digest, "deliveries", &self.all_deliveries().await?);
        add(&mut digest, "settings", &[self.settings().await?]);
        add(&mut digest, "search", &views::searchable(self).await?);
        Ok(hex(&digest.finalize()))
    }
}

async fn replay(tx: &mut Tx) -> Result<u64, StoreError> {
    let mut projector = Projector::default();
    let mut sequence = 0;
    loop {
        let rows = log::rows_after(tx, signed(sequence), 500).await?;
        if rows.is_empty() {
            return Ok(sequence);
        }
        for row in rows {
            let recorded = log::recorded(row)?;
            projector.project(tx, &recorded).await?;
            sequence = recorded.sequence;
        }
    }
}

fn add(digest: &mut Sha256, table: &str, rows: &[impl Debug]) {
    digest.update(format!("{table} {}\n", rows.len()));
    for row in rows {
        digest.update(format!("{row:?}\n"));
    }
}
