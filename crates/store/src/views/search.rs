//! Full-text search over the stories on the wire: FTS5 on SQLite, tsvector on Postgres. The one view whose text
//! differs between the engines, in the question only.

use sqlx::FromRow;
use story::correction::PubStatus;
use story::ids::{ItemId, Millis};
use story::item::Item;

use super::Times;
use super::words::count;
use crate::engine::{Engine, Tx, clean, on, signed};
use crate::{Store, StoreError};

/// A story that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchRow {
    /// Which.
    pub item: ItemId,
    /// The version on the wire.
    pub version: u32,
    /// Its headline; empty where it has none.
    pub headline: String,
    /// When it went out.
    pub released_at: Millis,
}

#[derive(FromRow)]
struct Sql {
    item: String,
    version: i64,
    headline: String,
    released_at: i64,
}

impl From<Sql> for SearchRow {
    fn from(sql: Sql) -> Self {
        Self {
            item: ItemId(sql.item),
            version: count(sql.version),
            headline: sql.headline,
            released_at: Millis(sql.released_at),
        }
    }
}

const SQLITE: &str = "SELECT search.item, items.version, search.headline, items.released_at
    FROM search JOIN items ON items.id = search.item
    WHERE search MATCH $1 AND (items.released_embargo IS NULL OR items.released_embargo <= $2)
    ORDER BY bm25(search, 0, 0, 4, 1), items.number DESC LIMIT 100";

const POSTGRES: &str = "SELECT search.item, items.version, search.headline, items.released_at
    FROM search JOIN items ON items.id = search.item
    WHERE words @@ plainto_tsquery('english', $1)
        AND (items.released_embargo IS NULL OR items.released_embargo <= $2)
    ORDER BY ts_rank(words, plainto_tsquery('english', $1)) DESC, items.number DESC LIMIT 100";

impl Store {
    /// Stories on the wire that have all of `words` (in any form: "closed" finds "closing"), the best first, 100 at most.
    /// Held and killed stories are not found, nor those under embargo at `now`.
    ///
    /// # Errors
    /// Where the database fails. No words are a syntax error.
    pub async fn search(&self, words: &str, now: Millis) -> Result<Vec<SearchRow>, StoreError> {
        let words: Vec<String> = words
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(|word| format!("\"{word}\""))
            .take(32)
            .collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let words = words.join(" ");
        let rows: Vec<Sql> = match &self.pools {
            Engine::Sqlite(pool) => sqlx::query_as(SQLITE).bind(words).bind(now.0).fetch_all(pool).await?,
            Engine::Postgres(pool) => {
                sqlx::query_as(POSTGRES).bind(words).bind(now.0).fetch_all(pool).await?
            }
        };
        Ok(rows.into_iter().map(SearchRow::from).collect())
    }
}

/// Puts the version on the wire in the index, or takes it out where it may not be used.
pub(super) async fn project(tx: &mut Tx, item: &Item, times: &Times) -> Result<(), StoreError> {
    let number = signed(times.number);
    let out = "DELETE FROM search WHERE rowid = $1";
    on!(tx, tx => sqlx::query(out).bind(number).execute(&mut **tx).await.map(drop))?;
    let (Some(release), PubStatus::Usable) = (item.released(), &item.status) else { return Ok(()) };
    let content = &release.content;
    let parts = content.standfirst.iter().chain(&content.key_points).chain(&content.body);
    let body: Vec<&str> = parts.map(String::as_str).collect();
    let sql = "INSERT INTO search (rowid, item, version, headline, body) VALUES ($1, $2, $3, $4, $5)";
    on!(tx, tx => sqlx::query(sql)
        .bind(number)
        .bind(&item.id.0)
        .bind(i64::from(release.version))
        .bind(clean(content.headline.as_deref().unwrap_or("")))
        .bind(clean(&body.join("\n")))
        .execute(&mut **tx)
        .await
        .map(drop))?;
    Ok(())
}

/// What is in the index, for the digest of all views.
pub(crate) async fn all(store: &Store) -> Result<Vec<(String, i64, String, String)>, StoreError> {
    let sql = "SELECT item, version, headline, body FROM search ORDER BY rowid";
    Ok(on!(&store.pools, at => sqlx::query_as(sql).fetch_all(at).await)?)
}
