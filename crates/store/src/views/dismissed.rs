//! Candidates that an editor dismissed.

use sqlx::FromRow;
use story::candidate::Candidate;
use story::copy::Found;
use story::ids::{CopyId, ItemId, Millis, Who};

use crate::engine::{Tx, clean, on};
use crate::shape::{self, FoundShape};
use crate::{Store, StoreError};

/// A page that is said to be no copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DismissedRow {
    /// Its id.
    pub id: CopyId,
    /// Which item it would be a copy of.
    pub item: ItemId,
    /// Its address.
    pub url: String,
    /// What put it forward, and does so no more.
    pub source: Found,
    /// Why.
    pub reason: String,
    /// Who says so.
    pub who: Who,
    /// Since when.
    pub at: Millis,
}

#[derive(FromRow)]
struct Sql {
    id: String,
    item: String,
    url: String,
    source: String,
    reason: String,
    who: String,
    at: i64,
}

impl Sql {
    fn row(self) -> Result<DismissedRow, StoreError> {
        let source = shape::from_json::<_, FoundShape>(&self.source);
        Ok(DismissedRow {
            id: CopyId(self.id),
            item: ItemId(self.item),
            url: self.url,
            source: source.map_err(|_| StoreError::view("dismissed", self.source))?,
            reason: self.reason,
            who: shape::who_from(&self.who).ok_or_else(|| StoreError::view("dismissed", self.who))?,
            at: Millis(self.at),
        })
    }
}

impl Store {
    /// Candidates that are dismissed and became no known copy since, the newest first, at most `most`.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn dismissed(&self, most: u32) -> Result<Vec<DismissedRow>, StoreError> {
        let sql = "SELECT * FROM dismissed WHERE NOT EXISTS (
                SELECT 1 FROM copies WHERE copies.item = dismissed.item AND copies.url = dismissed.url)
            ORDER BY at DESC, item, url LIMIT $1";
        let most = i64::from(most);
        let rows: Vec<Sql> = on!(&self.pools, at => sqlx::query_as(sql).bind(most).fetch_all(at).await)?;
        rows.into_iter().map(Sql::row).collect()
    }
}

/// All of them, for the digest of all views.
pub(crate) async fn all(store: &Store) -> Result<Vec<DismissedRow>, StoreError> {
    let sql = "SELECT * FROM dismissed ORDER BY at, item, url";
    let rows: Vec<Sql> = on!(&store.pools, at => sqlx::query_as(sql).fetch_all(at).await)?;
    rows.into_iter().map(Sql::row).collect()
}

/// Writes a candidate's row, or takes it out.
pub(super) async fn project(tx: &mut Tx, candidate: &Candidate) -> Result<(), StoreError> {
    let sql = "DELETE FROM dismissed WHERE id = $1";
    on!(tx, tx => sqlx::query(sql).bind(&candidate.id.0).execute(&mut **tx).await.map(drop))?;
    let Some((who, at, reason)) = &candidate.dismissed else { return Ok(()) };
    let sql =
        "INSERT INTO dismissed (id, item, url, source, reason, who, at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let source = shape::to_json::<_, FoundShape>(&candidate.source).map_err(StoreError::Unwritable)?;
    on!(tx, tx => sqlx::query(sql)
        .bind(&candidate.id.0)
        .bind(clean(&candidate.item.0))
        .bind(clean(&candidate.url))
        .bind(source)
        .bind(clean(reason))
        .bind(clean(&shape::who_name(who)))
        .bind(at.0)
        .execute(&mut **tx)
        .await
        .map(drop))?;
    Ok(())
}
