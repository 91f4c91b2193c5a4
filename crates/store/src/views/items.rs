//! Items: where each story stands.

use sqlx::FromRow;
use story::correction::PubStatus;
use story::ids::{AccountId, ItemId, Millis, Who};
use story::item::{ClaimState, Item, Stage};

use super::Times;
use super::words::{STAGES, count, list, names, status, status_words, value, word};
use crate::engine::{Tx, clean, clean_opt, on, signed};
use crate::{Store, StoreError};

/// A story, in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemRow {
    /// Its id.
    pub id: ItemId,
    /// The working version's short name.
    pub slugline: String,
    /// The working version's headline. Not for the public where a newer version is being written: see `released_headline`.
    pub headline: Option<String>,
    /// Where the working version stands.
    pub stage: Stage,
    /// Whether it may be used; meaningful once released.
    pub status: PubStatus,
    /// The version on the wire; 0 where none is.
    pub version: u32,
    /// Claims of the working version.
    pub claims: u32,
    /// Those neither verified nor waived.
    pub open_claims: u32,
    /// When it was begun.
    pub opened: Millis,
    /// When anything last happened to it.
    pub updated: Millis,
    /// The working version is not to be published before.
    pub embargo: Option<Millis>,
    /// The headline on the wire.
    pub released_headline: Option<String>,
    /// When the version on the wire went out.
    pub released_at: Option<Millis>,
    /// When the first version went out.
    pub first_released_at: Option<Millis>,
    /// The version on the wire is not to be published before.
    pub released_embargo: Option<Millis>,
    /// Who released the version on the wire.
    pub released_by: Option<AccountId>,
    /// Who wrote on it.
    pub authors: Vec<AccountId>,
    /// The names in the working version's bylines.
    pub bylines: Vec<String>,
}

#[derive(FromRow)]
struct Sql {
    id: String,
    slugline: String,
    headline: Option<String>,
    stage: String,
    status: String,
    status_reason: Option<String>,
    version: i64,
    claims: i64,
    open_claims: i64,
    opened: i64,
    updated: i64,
    embargo: Option<i64>,
    released_headline: Option<String>,
    released_at: Option<i64>,
    first_released_at: Option<i64>,
    released_embargo: Option<i64>,
    released_by: Option<String>,
    authors: String,
    bylines: String,
}

impl Sql {
    fn row(self) -> Result<ItemRow, StoreError> {
        Ok(ItemRow {
            id: ItemId(self.id),
            slugline: self.slugline,
            headline: self.headline,
            stage: value(STAGES, "items", &self.stage)?,
            status: status("items", &self.status, self.status_reason)?,
            version: count(self.version),
            claims: count(self.claims),
            open_claims: count(self.open_claims),
            opened: Millis(self.opened),
            updated: Millis(self.updated),
            embargo: self.embargo.map(Millis),
            released_headline: self.released_headline,
            released_at: self.released_at.map(Millis),
            first_released_at: self.first_released_at.map(Millis),
            released_embargo: self.released_embargo.map(Millis),
            released_by: self.released_by.map(AccountId),
            authors: names("items", &self.authors)?.into_iter().map(AccountId).collect(),
            bylines: names("items", &self.bylines)?,
        })
    }
}

impl Store {
    /// All stories, the one that changed last first.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn items(&self) -> Result<Vec<ItemRow>, StoreError> {
        let sql = "SELECT * FROM items ORDER BY updated DESC, number DESC";
        let rows: Vec<Sql> = on!(&self.pools, at => sqlx::query_as(sql).fetch_all(at).await)?;
        rows.into_iter().map(Sql::row).collect()
    }

    /// Stories at one stage, the one that changed last first.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn items_in(&self, stage: Stage) -> Result<Vec<ItemRow>, StoreError> {
        let sql = "SELECT * FROM items WHERE stage = $1 ORDER BY updated DESC, number DESC";
        let stage = word(STAGES, stage);
        let rows: Vec<Sql> = on!(&self.pools, at => sqlx::query_as(sql).bind(stage).fetch_all(at).await)?;
        rows.into_iter().map(Sql::row).collect()
    }

    /// Stories on the wire, the newest version first, held and killed ones and those under embargo too. A story stays among
    /// them while a newer version is being written.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn released(&self) -> Result<Vec<ItemRow>, StoreError> {
        let sql = "SELECT * FROM items WHERE version > 0 ORDER BY released_at DESC, number DESC";
        let rows: Vec<Sql> = on!(&self.pools, at => sqlx::query_as(sql).fetch_all(at).await)?;
        rows.into_iter().map(Sql::row).collect()
    }
}

/// Writes an item's row.
pub(super) async fn project(tx: &mut Tx, item: &Item, times: &Times) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO items (id, number, slugline, headline, stage, status, status_reason, version, claims,
            open_claims, opened, updated, embargo, released_headline, released_at, first_released_at,
            released_embargo, authors, bylines, released_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
        ON CONFLICT (id) DO UPDATE SET slugline = excluded.slugline, headline = excluded.headline,
            stage = excluded.stage, status = excluded.status, status_reason = excluded.status_reason,
            version = excluded.version, claims = excluded.claims, open_claims = excluded.open_claims,
            updated = excluded.updated, embargo = excluded.embargo,
            released_headline = excluded.released_headline, released_at = excluded.released_at,
            first_released_at = excluded.first_released_at, released_embargo = excluded.released_embargo,
            authors = excluded.authors, bylines = excluded.bylines, released_by = excluded.released_by";
    let (status, reason) = status_words(&item.status);
    let released = item.released();
    let by = released.and_then(|release| match &release.by {
        Who::Account(account) => Some(account),
        Who::Partner(_) | Who::Reader | Who::System => None,
    });
    let open = item.claims.iter().filter(|claim| claim.state == ClaimState::Open).count();
    let authors = list(item.authors.iter().map(|author| &author.0))?;
    let bylines = list(item.content.bylines.iter().map(|byline| &byline.name))?;
    on!(tx, tx => sqlx::query(sql)
        .bind(&item.id.0)
        .bind(signed(times.number))
        .bind(clean(&item.content.slugline))
        .bind(clean_opt(item.content.headline.as_ref()))
        .bind(word(STAGES, item.stage))
        .bind(status)
        .bind(reason)
        .bind(released.map_or(0, |release| i64::from(release.version)))
        .bind(signed(item.claims.len() as u64))
        .bind(signed(open as u64))
        .bind(times.began.0)
        .bind(times.at.0)
        .bind(item.content.embargo.map(|at| at.0))
        .bind(clean_opt(released.and_then(|release| release.content.headline.as_ref())))
        .bind(released.map(|release| release.at.0))
        .bind(item.releases.first().map(|release| release.at.0))
        .bind(released.and_then(|release| release.content.embargo).map(|at| at.0))
        .bind(authors)
        .bind(bylines)
        .bind(by.map(|account| clean(&account.0)))
        .execute(&mut **tx)
        .await
        .map(drop))?;
    Ok(())
}
