//! What the counter in the package counted: sums by day and referring site, and the pages that showed it. Beside the
//! log, since a hit is no event of the newsroom's; added to in batches, each in one transaction.

use std::collections::BTreeMap;
use std::ops::{Add, AddAssign};

use sqlx::FromRow;
use story::copy::Found;
use story::ids::{ItemId, Millis};

use crate::engine::{Tx, clean, on, signed};
use crate::shape::{self, FoundShape};
use crate::{Store, StoreError, log};

/// How often each way of counting was hit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hits {
    /// The page was opened: its picture was asked for.
    pub reads: u64,
    /// The link to the original was followed: the browser sent a ping.
    pub follows: u64,
}

impl Hits {
    /// One page opened.
    pub const READ: Self = Self { reads: 1, follows: 0 };
    /// One link followed.
    pub const FOLLOW: Self = Self { reads: 0, follows: 1 };

    /// Of both ways.
    #[must_use]
    pub fn all(self) -> u64 {
        self.reads.saturating_add(self.follows)
    }
}

impl Add for Hits {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            reads: self.reads.saturating_add(other.reads),
            follows: self.follows.saturating_add(other.follows),
        }
    }
}

impl AddAssign for Hits {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

/// What hits are summed by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CountKey {
    /// Which story.
    pub item: ItemId,
    /// The version the page took.
    pub version: u32,
    /// Days since 1970, UTC.
    pub day: u32,
    /// The referring site; empty where the browser did not tell.
    pub host: String,
    /// Whether it was no reader.
    pub robot: bool,
}

/// A page that showed the counter of a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referrer {
    /// Which story.
    pub item: ItemId,
    /// Its address, as the browser gave it.
    pub url: String,
    /// When it was first heard of.
    pub first_seen: Millis,
    /// And last.
    pub last_seen: Millis,
    /// How often, robots left out.
    pub hits: Hits,
}

/// Who read a story on a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Readers {
    /// Which story.
    pub item: ItemId,
    /// The site; empty where browsers did not tell.
    pub host: String,
    /// By readers.
    pub people: Hits,
    /// By robots.
    pub robots: Hits,
}

#[derive(FromRow)]
struct ReadersSql {
    item: String,
    host: String,
    reads: i64,
    follows: i64,
    robot_reads: i64,
    robot_follows: i64,
}

#[derive(FromRow)]
struct CountSql {
    item: String,
    version: i64,
    day: i64,
    host: String,
    robot: bool,
    hits: i64,
    follows: i64,
}

/// The sums of one story.
const OF_ITEM: &str = "SELECT * FROM counts WHERE item = $1 ORDER BY day, host, version, robot";

impl CountSql {
    fn row(self) -> (CountKey, Hits) {
        let key = CountKey {
            item: ItemId(self.item),
            version: small(self.version),
            day: small(self.day),
            host: self.host,
            robot: self.robot,
        };
        (key, summed(self.hits, self.follows))
    }
}

#[derive(FromRow)]
struct ReferrerSql {
    item: String,
    url: String,
    first_seen: i64,
    last_seen: i64,
    hits: i64,
    follows: i64,
}

/// Sums as the databases hold them.
fn summed(reads: i64, follows: i64) -> Hits {
    Hits { reads: unsigned(reads), follows: unsigned(follows) }
}

impl From<ReferrerSql> for Referrer {
    fn from(row: ReferrerSql) -> Self {
        Self {
            item: ItemId(row.item),
            url: row.url,
            first_seen: Millis(row.first_seen),
            last_seen: Millis(row.last_seen),
            hits: summed(row.hits, row.follows),
        }
    }
}

fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

fn small(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(0)
}

/// Adds to one sum.
async fn add_sum(tx: &mut Tx, key: &CountKey, hits: Hits) -> Result<(), StoreError> {
    let sql = "INSERT INTO counts (item, version, day, host, robot, hits, follows)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (item, version, day, host, robot) DO UPDATE SET
            hits = counts.hits + excluded.hits, follows = counts.follows + excluded.follows";
    on!(tx, tx => sqlx::query(sql)
        .bind(clean(&key.item.0))
        .bind(i64::from(key.version))
        .bind(i64::from(key.day))
        .bind(clean(&key.host))
        .bind(key.robot)
        .bind(signed(hits.reads))
        .bind(signed(hits.follows))
        .execute(&mut **tx)
        .await
        .map(drop))?;
    Ok(())
}

/// Takes one sum out.
async fn drop_sum(tx: &mut Tx, key: &CountKey) -> Result<(), StoreError> {
    let sql = "DELETE FROM counts WHERE item = $1 AND version = $2 AND day = $3 AND host = $4 AND robot = $5";
    on!(tx, tx => sqlx::query(sql)
        .bind(&key.item.0)
        .bind(i64::from(key.version))
        .bind(i64::from(key.day))
        .bind(&key.host)
        .bind(key.robot)
        .execute(&mut **tx)
        .await
        .map(drop))?;
    Ok(())
}

impl Store {
    /// Adds a batch of hits, all or none.
    ///
    /// # Errors
    /// Where the database fails; nothing of the batch is then kept.
    pub async fn add_counts(
        &self,
        counts: &[(CountKey, Hits)],
        referrers: &[Referrer],
    ) -> Result<(), StoreError> {
        // In line with this process's other writers, as appends are.
        let _turn = self.writer.lock().await;
        let mut tx = self.begin().await?;
        for (key, hits) in counts {
            add_sum(&mut tx, key, *hits).await?;
        }
        let seen =
            "INSERT INTO referrers (item, url, first_seen, last_seen, hits, follows) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (item, url) DO UPDATE SET
                last_seen = excluded.last_seen, hits = referrers.hits + excluded.hits,
                follows = referrers.follows + excluded.follows";
        for referrer in referrers {
            on!(&mut tx, tx => sqlx::query(seen)
                .bind(clean(&referrer.item.0))
                .bind(clean(&referrer.url))
                .bind(referrer.first_seen.0)
                .bind(referrer.last_seen.0)
                .bind(signed(referrer.hits.reads))
                .bind(signed(referrer.hits.follows))
                .execute(&mut **tx)
                .await
                .map(drop))?;
        }
        tx.commit().await
    }

    /// Counts what is older than `day` together as `other`, of one story, but for sites that `keeps` wants told apart and
    /// those that browsers did not tell. All or nothing; no hit is lost.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn fold_counts(
        &self,
        item: &ItemId,
        day: u32,
        other: &str,
        keeps: impl Fn(&str) -> bool,
    ) -> Result<(), StoreError> {
        let folds =
            |key: &CountKey| key.day < day && !key.host.is_empty() && key.host != other && !keeps(&key.host);
        // Mostly there is nothing to do, which needs nobody to wait.
        if !self.counts(item).await?.iter().any(|(key, _)| folds(key)) {
            return Ok(());
        }
        let _turn = self.writer.lock().await;
        let mut tx = self.begin().await?;
        // One node at a time: another would add up the same rows once more.
        log::lock_chain(&mut tx).await?;
        let rows: Vec<CountSql> = on!(&mut tx, tx => sqlx::query_as(OF_ITEM)
            .bind(clean(&item.0))
            .fetch_all(&mut **tx)
            .await)?;
        let mut together: BTreeMap<CountKey, Hits> = BTreeMap::new();
        for (key, hits) in rows.into_iter().map(CountSql::row).filter(|(key, _)| folds(key)) {
            drop_sum(&mut tx, &key).await?;
            *together.entry(CountKey { host: other.to_owned(), ..key }).or_default() += hits;
        }
        for (key, hits) in &together {
            add_sum(&mut tx, key, *hits).await?;
        }
        tx.commit().await
    }

    /// Every story that was counted.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn counted_items(&self) -> Result<Vec<ItemId>, StoreError> {
        let sql = "SELECT DISTINCT item FROM counts ORDER BY item";
        let rows: Vec<(String,)> = on!(&self.pools, at => sqlx::query_as(sql).fetch_all(at).await)?;
        Ok(rows.into_iter().map(|(item,)| ItemId(item)).collect())
    }

    /// Forgets candidates that nobody was seen on since `before`.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn forget_candidates(&self, before: Millis) -> Result<(), StoreError> {
        let _turn = self.writer.lock().await;
        let sql = "DELETE FROM referrers WHERE last_seen < $1";
        on!(&self.pools, at => sqlx::query(sql).bind(before.0).execute(at).await.map(drop))?;
        Ok(())
    }

    /// The story and the address of every known copy.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn copy_addresses(&self) -> Result<Vec<(ItemId, String)>, StoreError> {
        let sql = "SELECT item, url FROM copies";
        let rows: Vec<(String, String)> = on!(&self.pools, at => sqlx::query_as(sql).fetch_all(at).await)?;
        Ok(rows.into_iter().map(|(item, url)| (ItemId(item), url)).collect())
    }

    /// The sums of one story, by day and site.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn counts(&self, item: &ItemId) -> Result<Vec<(CountKey, Hits)>, StoreError> {
        let rows: Vec<CountSql> =
            on!(&self.pools, at => sqlx::query_as(OF_ITEM).bind(clean(&item.0)).fetch_all(at).await)?;
        Ok(rows.into_iter().map(CountSql::row).collect())
    }

    /// Hits of every story on every site over all days, robots apart.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn readers(&self) -> Result<Vec<Readers>, StoreError> {
        let sql = "SELECT item, host, CAST(SUM(CASE WHEN robot THEN 0 ELSE hits END) AS BIGINT) AS reads,
                CAST(SUM(CASE WHEN robot THEN 0 ELSE follows END) AS BIGINT) AS follows,
                CAST(SUM(CASE WHEN robot THEN hits ELSE 0 END) AS BIGINT) AS robot_reads,
                CAST(SUM(CASE WHEN robot THEN follows ELSE 0 END) AS BIGINT) AS robot_follows
            FROM counts GROUP BY item, host ORDER BY item, host";
        let rows: Vec<ReadersSql> = on!(&self.pools, at => sqlx::query_as(sql).fetch_all(at).await)?;
        let row = |row: ReadersSql| Readers {
            item: ItemId(row.item),
            host: row.host,
            people: summed(row.reads, row.follows),
            robots: summed(row.robot_reads, row.robot_follows),
        };
        Ok(rows.into_iter().map(row).collect())
    }

    /// Pages that showed a counter, are not among the known copies and were not dismissed as the counter's, the busiest
    /// first, at most `most`.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn candidates(&self, most: u32) -> Result<Vec<Referrer>, StoreError> {
        let sql = "SELECT * FROM referrers WHERE NOT EXISTS (
                SELECT 1 FROM copies WHERE copies.item = referrers.item AND copies.url = referrers.url)
            AND NOT EXISTS (SELECT 1 FROM dismissed WHERE dismissed.item = referrers.item
                AND dismissed.url = referrers.url AND dismissed.source = $2)
            ORDER BY hits + follows DESC, item, url LIMIT $1";
        let counter = shape::to_json::<_, FoundShape>(&Found::Counter).map_err(StoreError::Unwritable)?;
        let rows: Vec<ReferrerSql> = on!(&self.pools, at => sqlx::query_as(sql)
            .bind(i64::from(most))
            .bind(counter)
            .fetch_all(at)
            .await)?;
        Ok(rows.into_iter().map(Referrer::from).collect())
    }

    /// A page that showed the counter of a story, whatever became of it.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn referrer(&self, item: &ItemId, url: &str) -> Result<Option<Referrer>, StoreError> {
        let sql = "SELECT * FROM referrers WHERE item = $1 AND url = $2";
        let (item, url) = (clean(&item.0), clean(url));
        let row: Option<ReferrerSql> =
            on!(&self.pools, at => sqlx::query_as(sql).bind(item).bind(url).fetch_optional(at).await)?;
        Ok(row.map(Referrer::from))
    }
}
