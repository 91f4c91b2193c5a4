//! Copies: where each story was republished, and what the last capture showed.

use sqlx::FromRow;
use story::copy::{Copy, Found};
use story::ids::{CopyId, ItemId, Millis, PartnerId};
use story::verdict::{CopyState, CorrectionShown, Standings, Term};

use super::Times;
use super::words::{COPY_STATES, SHOWN, count, value, word};
use crate::engine::{Tx, clean, clean_opt, on, signed};
use crate::shape::{self, FoundShape, StandingsShape, TermShape};
use crate::{Store, StoreError};

/// A copy. What it showed is of its last capture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyRow {
    /// Its id.
    pub id: CopyId,
    /// Which item it is a copy of.
    pub item: ItemId,
    /// Its address.
    pub url: String,
    /// Whose site it is on, where known.
    pub partner: Option<PartnerId>,
    /// How it came to be known.
    pub found: Found,
    /// When it came to be known.
    pub first_seen: Millis,
    /// When it was last captured; `None` before the first capture.
    pub last_captured: Option<Millis>,
    /// When a capture last showed something new; the first one does.
    pub last_changed: Option<Millis>,
    /// How often it was captured.
    pub captures: u32,
    /// What it is; [`CopyState::Vanished`] once it is gone, `None` before the first capture.
    pub state: Option<CopyState>,
    /// Why it counts as gone, if it does.
    pub vanished: Option<String>,
    /// Sentences of the release kept.
    pub kept: u32,
    /// Sentences of the release.
    pub total: u32,
    /// What became of each credit; `None` before the first capture.
    pub credits: Option<Standings>,
    /// The released version it shows.
    pub shows_version: Option<u32>,
    /// Whether the newest correction is on it.
    pub correction: Option<CorrectionShown>,
    /// How many differences that matter it had.
    pub drift: u32,
    /// The terms it went out under, one by one; empty before the first capture.
    pub terms: Vec<Term>,
}

#[derive(FromRow)]
struct Sql {
    id: String,
    item: String,
    url: String,
    partner: Option<String>,
    found: String,
    first_seen: i64,
    last_captured: Option<i64>,
    last_changed: Option<i64>,
    captures: i64,
    state: Option<String>,
    vanished: Option<String>,
    kept: i64,
    total: i64,
    credits: Option<String>,
    shows_version: Option<i64>,
    correction: Option<String>,
    drift: i64,
    terms: String,
}

impl Sql {
    fn row(self) -> Result<CopyRow, StoreError> {
        let found = shape::from_json::<_, FoundShape>(&self.found);
        Ok(CopyRow {
            id: CopyId(self.id),
            item: ItemId(self.item),
            url: self.url,
            partner: self.partner.map(PartnerId),
            found: found.map_err(|_| StoreError::view("copies", self.found))?,
            first_seen: Millis(self.first_seen),
            last_captured: self.last_captured.map(Millis),
            last_changed: self.last_changed.map(Millis),
            captures: count(self.captures),
            state: self.state.map(|word| value(COPY_STATES, "copies", &word)).transpose()?,
            vanished: self.vanished,
            kept: count(self.kept),
            total: count(self.total),
            credits: self.credits.map(standings).transpose()?,
            shows_version: self.shows_version.map(count),
            correction: self.correction.map(|word| value(SHOWN, "copies", &word)).transpose()?,
            drift: count(self.drift),
            terms: shape::from_json::<_, Vec<TermShape>>(&self.terms)
                .map_err(|_| StoreError::view("copies", self.terms))?,
        })
    }
}

fn standings(json: String) -> Result<Standings, StoreError> {
    shape::from_json::<_, StandingsShape>(&json).map_err(|_| StoreError::view("copies", json))
}

impl Store {
    /// The copies of one story, or of all, in the order they were found.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn copies(&self, item: Option<&ItemId>) -> Result<Vec<CopyRow>, StoreError> {
        let rows: Vec<Sql> = match item {
            Some(item) => {
                let sql = "SELECT * FROM copies WHERE item = $1 ORDER BY first_seen, id";
                on!(&self.pools, at => sqlx::query_as(sql).bind(&item.0).fetch_all(at).await)?
            }
            None => {
                let sql = "SELECT * FROM copies ORDER BY first_seen, id";
                on!(&self.pools, at => sqlx::query_as(sql).fetch_all(at).await)?
            }
        };
        rows.into_iter().map(Sql::row).collect()
    }

    /// How many copies of a story are on a partner's site.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn count_copies(&self, item: &ItemId, partner: &PartnerId) -> Result<u64, StoreError> {
        let sql = "SELECT COUNT(*) FROM copies WHERE item = $1 AND partner = $2";
        let (item, partner) = (clean(&item.0), clean(&partner.0));
        let count: i64 =
            on!(&self.pools, at => sqlx::query_scalar(sql).bind(item).bind(partner).fetch_one(at).await)?;
        Ok(count.unsigned_abs())
    }

    /// The copy of a story at an address, if it is known.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn copy_by_url(&self, item: &ItemId, url: &str) -> Result<Option<CopyRow>, StoreError> {
        let sql = "SELECT * FROM copies WHERE item = $1 AND url = $2 ORDER BY first_seen, id LIMIT 1";
        let url = clean(url);
        let row: Option<Sql> =
            on!(&self.pools, at => sqlx::query_as(sql).bind(&item.0).bind(url).fetch_optional(at).await)?;
        row.map(Sql::row).transpose()
    }
}

/// Writes a copy's row.
pub(super) async fn project(tx: &mut Tx, copy: &Copy, times: &Times) -> Result<(), StoreError> {
    let sql = "INSERT INTO copies (id, item, url, partner, found, first_seen, last_captured, captures, state,
            vanished, kept, total, credits, shows_version, correction, drift, terms, last_changed)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
        ON CONFLICT (id) DO UPDATE SET item = excluded.item, url = excluded.url, partner = excluded.partner,
            found = excluded.found, last_captured = excluded.last_captured, captures = excluded.captures,
            state = excluded.state, vanished = excluded.vanished, kept = excluded.kept, total = excluded.total,
            credits = excluded.credits, shows_version = excluded.shows_version, correction = excluded.correction, drift = excluded.drift, terms = excluded.terms,
            last_changed = excluded.last_changed";
    let found = shape::to_json::<_, FoundShape>(&copy.found).map_err(StoreError::Unwritable)?;
    let last = copy.captures.last();
    let verdict = last.map(|(_, tearsheet)| &tearsheet.verdict);
    let state = if copy.vanished.is_some() {
        Some(CopyState::Vanished)
    } else {
        verdict.map(|verdict| verdict.state)
    };
    let credits = verdict
        .map(|verdict| shape::to_json::<_, StandingsShape>(&verdict.standings()))
        .transpose()
        .map_err(StoreError::Unwritable)?;
    let terms = verdict.map(|verdict| verdict.terms.clone()).unwrap_or_default();
    let terms = shape::to_json::<_, Vec<TermShape>>(&terms).map_err(StoreError::Unwritable)?;
    on!(tx, tx => sqlx::query(sql)
        .bind(&copy.id.0)
        .bind(clean(&copy.item.0))
        .bind(clean(&copy.url))
        .bind(clean_opt(copy.partner.as_ref().map(|partner| &partner.0)))
        .bind(found)
        .bind(times.began.0)
        .bind(last.map(|(at, _)| at.0))
        .bind(signed(copy.captures.len() as u64))
        .bind(state.map(|state| word(COPY_STATES, state)))
        .bind(clean_opt(copy.vanished.as_ref().map(|(_, reason)| reason)))
        .bind(verdict.map_or(0, |verdict| i64::from(verdict.kept)))
        .bind(verdict.map_or(0, |verdict| i64::from(verdict.total)))
        .bind(credits)
        .bind(verdict.map(|verdict| i64::from(verdict.shows_version)))
        .bind(verdict.map(|verdict| word(SHOWN, verdict.correction)))
        .bind(signed(verdict.map_or(0, |verdict| verdict.drift.len()) as u64))
        .bind(clean(&terms))
        .bind(copy.last_changed().map(|at| at.0))
        .execute(&mut **tx)
        .await
        .map(drop))?;
    Ok(())
}
