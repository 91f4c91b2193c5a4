//! What is not to be asked again yet: copies that could not be captured, and sites that asked for a pause. Beside the log,
//! since nothing happened to a story; kept so that a restart asks nobody sooner, bounded, and forgotten when it is over.

use sqlx::FromRow;
use story::ids::{CopyId, Millis};

use crate::engine::{clean, on};
use crate::{Store, StoreError};

/// Most copies of which it is kept that they could not be captured: those tried last.
const MOST_COPIES: i64 = 20_000;
/// Most sites of which a pause is kept: those that last longest.
const MOST_SITES: i64 = 10_000;
/// Most characters of a reason.
const LONGEST_REASON: usize = 500;
/// A copy that nobody tried for so long after its time had come is tried no more: its story is not out.
const STALE: i64 = 30 * 24 * 3_600_000;

/// A copy that could not be captured when it was tried last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreachedRow {
    /// Which.
    pub copy: CopyId,
    /// Why.
    pub reason: String,
    /// When it was tried last.
    pub last: Millis,
    /// How often in a row.
    pub tries: u32,
    /// Before then it is not tried again.
    pub again: Millis,
}

/// A site that asked to be left alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PauseRow {
    /// Scheme, host and port.
    pub site: String,
    /// Until when.
    pub until: Millis,
    /// How often it said so in a row.
    pub refusals: u32,
}

#[derive(FromRow)]
struct CopySql {
    copy: String,
    reason: String,
    last: i64,
    tries: i64,
    again: i64,
}

#[derive(FromRow)]
struct SiteSql {
    site: String,
    until: i64,
    refusals: i64,
}

impl From<CopySql> for UnreachedRow {
    fn from(row: CopySql) -> Self {
        Self {
            copy: CopyId(row.copy),
            reason: row.reason,
            last: Millis(row.last),
            tries: u32::try_from(row.tries).unwrap_or(u32::MAX),
            again: Millis(row.again),
        }
    }
}

impl Store {
    /// Every copy that could not be captured when it was tried last.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn unreached(&self) -> Result<Vec<UnreachedRow>, StoreError> {
        let sql = "SELECT * FROM unreached ORDER BY last, copy";
        let rows: Vec<CopySql> = on!(&self.pools, at => sqlx::query_as(sql).fetch_all(at).await)?;
        Ok(rows.into_iter().map(UnreachedRow::from).collect())
    }

    /// What kept one copy from being captured, if anything did.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn unreached_copy(&self, copy: &CopyId) -> Result<Option<UnreachedRow>, StoreError> {
        let sql = "SELECT * FROM unreached WHERE copy = $1";
        let copy = clean(&copy.0);
        let row: Option<CopySql> =
            on!(&self.pools, at => sqlx::query_as(sql).bind(copy).fetch_optional(at).await)?;
        Ok(row.map(UnreachedRow::from))
    }

    /// Notes that a copy could not be captured.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn put_unreached(&self, row: &UnreachedRow) -> Result<(), StoreError> {
        let sql = "INSERT INTO unreached (copy, reason, last, tries, again) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (copy) DO UPDATE SET reason = excluded.reason, last = excluded.last,
                tries = excluded.tries, again = excluded.again";
        let reason: String = row.reason.chars().take(LONGEST_REASON).collect();
        on!(&self.pools, at => sqlx::query(sql)
            .bind(clean(&row.copy.0))
            .bind(clean(&reason))
            .bind(row.last.0)
            .bind(i64::from(row.tries))
            .bind(row.again.0)
            .execute(at)
            .await
            .map(drop))?;
        let stale = "DELETE FROM unreached WHERE again < $1";
        let before = row.last.0.saturating_sub(STALE);
        on!(&self.pools, at => sqlx::query(stale).bind(before).execute(at).await.map(drop))?;
        let many = "DELETE FROM unreached WHERE copy IN (
            SELECT copy FROM unreached ORDER BY last DESC, copy LIMIT 1000 OFFSET $1)";
        on!(&self.pools, at => sqlx::query(many).bind(MOST_COPIES).execute(at).await.map(drop))?;
        Ok(())
    }

    /// A copy was captured: nothing keeps it from being so.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn drop_unreached(&self, copy: &CopyId) -> Result<(), StoreError> {
        let sql = "DELETE FROM unreached WHERE copy = $1";
        let copy = clean(&copy.0);
        on!(&self.pools, at => sqlx::query(sql).bind(copy).execute(at).await.map(drop))?;
        Ok(())
    }

    /// Sites that want to be left alone at `now`.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn pauses(&self, now: Millis) -> Result<Vec<PauseRow>, StoreError> {
        let sql = "SELECT * FROM pauses WHERE until > $1 ORDER BY site";
        let rows: Vec<SiteSql> = on!(&self.pools, at => sqlx::query_as(sql).bind(now.0).fetch_all(at).await)?;
        let row = |row: SiteSql| PauseRow {
            site: row.site,
            until: Millis(row.until),
            refusals: u32::try_from(row.refusals).unwrap_or(u32::MAX),
        };
        Ok(rows.into_iter().map(row).collect())
    }

    /// Notes at `now` that a site wants to be left alone, and forgets those that no longer do.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn put_pause(&self, pause: &PauseRow, now: Millis) -> Result<(), StoreError> {
        let sql = "INSERT INTO pauses (site, until, refusals) VALUES ($1, $2, $3)
            ON CONFLICT (site) DO UPDATE SET until = excluded.until, refusals = excluded.refusals";
        on!(&self.pools, at => sqlx::query(sql)
            .bind(clean(&pause.site))
            .bind(pause.until.0)
            .bind(i64::from(pause.refusals))
            .execute(at)
            .await
            .map(drop))?;
        let over = "DELETE FROM pauses WHERE until <= $1";
        on!(&self.pools, at => sqlx::query(over).bind(now.0).execute(at).await.map(drop))?;
        let many = "DELETE FROM pauses WHERE site IN (
            SELECT site FROM pauses ORDER BY until DESC, site LIMIT 1000 OFFSET $1)";
        on!(&self.pools, at => sqlx::query(many).bind(MOST_SITES).execute(at).await.map(drop))?;
        Ok(())
    }
}
