//! Reading the log and appending to it.

use story::event::{Event, Recorded, Stream};
use story::ids::{BlobHash, Millis, Who};

use crate::chain::EventRow;
use crate::engine::{Tx, on, signed};
use crate::{Store, StoreError, blobs, shape};

impl Store {
    /// All events of a stream in order; empty if there are none.
    ///
    /// # Errors
    /// Where the database fails or an event can't be read.
    pub async fn load(&self, stream: &Stream) -> Result<Vec<Recorded>, StoreError> {
        let sql = "SELECT * FROM events WHERE stream = $1 ORDER BY version";
        let name = shape::stream_name(stream);
        let rows: Vec<EventRow> = on!(&self.pools, at => sqlx::query_as(sql).bind(name).fetch_all(at).await)?;
        rows.into_iter().map(recorded).collect()
    }

    /// Events of the whole log after a sequence number, in order, `limit` at most. Start with 0.
    ///
    /// # Errors
    /// Where the database fails or an event can't be read.
    pub async fn events_after(&self, sequence: u64, limit: u32) -> Result<Vec<Recorded>, StoreError> {
        let sql = "SELECT * FROM events WHERE sequence > $1 ORDER BY sequence LIMIT $2";
        let (after, limit) = (signed(sequence), i64::from(limit));
        let rows: Vec<EventRow> =
            on!(&self.pools, at => sqlx::query_as(sql).bind(after).bind(limit).fetch_all(at).await)?;
        rows.into_iter().map(recorded).collect()
    }

    /// Appends events to a stream and updates the views, in one transaction. When it returns they are on the disk.
    ///
    /// `expected` is the version the caller saw (0 for a new stream): the number of events it decided upon. Blobs that the
    /// events name must have been put first.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where somebody appended to the stream in between: load it again and decide anew.
    /// [`StoreError::NoBlob`] where an event names bytes that were never stored.
    pub async fn append(
        &self,
        stream: &Stream,
        expected: u64,
        who: &Who,
        at: Millis,
        events: &[Event],
    ) -> Result<Vec<Recorded>, StoreError> {
        self.check(stream, who, events).await?;
        let mut kept = self.writer.lock().await;
        let mut tx = self.begin().await?;
        let (mut sequence, mut hash) = lock_chain(&mut tx).await?;
        let found = version_of(&mut tx, stream).await?;
        if found != expected {
            return Err(StoreError::Conflict { stream: stream.clone(), expected, found });
        }
        // Taken, and put back once all of it is true: whatever ends this early leaves nothing kept.
        let mut projector = std::mem::take(&mut *kept);
        let mut appended = Vec::with_capacity(events.len());
        for (version, event) in (expected + 1..).zip(events) {
            sequence += 1;
            let (stream, who, event) = (stream.clone(), who.clone(), event.clone());
            let recorded = Recorded { sequence, stream, version, at, who, event };
            // Before the event is in the table: the projector reads what came before it from there.
            projector.project(&mut tx, &recorded).await?;
            hash = insert(&mut tx, &recorded, &hash).await?;
            appended.push(recorded);
        }
        set_head(&mut tx, sequence, &hash).await?;
        tx.commit().await?;
        *kept = projector;
        Ok(appended)
    }

    async fn check(&self, stream: &Stream, who: &Who, events: &[Event]) -> Result<(), StoreError> {
        let names = [shape::stream_name(stream), shape::who_name(who)];
        if let Some(bad) = names.into_iter().find(|name| bad_id(name)) {
            return Err(StoreError::BadId(bad));
        }
        for event in events {
            if !shape::fits(stream, event) {
                return Err(StoreError::WrongStream { stream: stream.clone(), kind: shape::kind(event) });
            }
            for hash in blobs::named_by(event) {
                if !self.has_blob(hash).await? {
                    return Err(StoreError::NoBlob(BlobHash::clone(hash)));
                }
            }
        }
        Ok(())
    }
}

fn bad_id(name: &str) -> bool {
    name.ends_with('/') || name.len() > 1_000 || name.contains('\0')
}

/// The newest link of the chain; nobody else appends until the transaction ends.
pub(crate) async fn lock_chain(tx: &mut Tx) -> Result<(u64, String), StoreError> {
    let sql = "UPDATE chain SET sequence = sequence WHERE one = 1 RETURNING sequence, hash";
    let (sequence, hash): (i64, String) = on!(tx, tx => sqlx::query_as(sql).fetch_one(&mut **tx).await)?;
    Ok((sequence.unsigned_abs(), hash))
}

async fn version_of(tx: &mut Tx, stream: &Stream) -> Result<u64, StoreError> {
    let sql = "SELECT MAX(version) FROM events WHERE stream = $1";
    let name = shape::stream_name(stream);
    let version: Option<i64> = on!(tx, tx => sqlx::query_scalar(sql).bind(name).fetch_one(&mut **tx).await)?;
    Ok(version.unwrap_or(0).unsigned_abs())
}

/// Events of a stream before a sequence number.
pub(crate) async fn load_before(
    tx: &mut Tx,
    stream: &Stream,
    sequence: u64,
) -> Result<Vec<Recorded>, StoreError> {
    let sql = "SELECT * FROM events WHERE stream = $1 AND sequence < $2 ORDER BY version";
    let (name, before) = (shape::stream_name(stream), signed(sequence));
    let rows: Vec<EventRow> =
        on!(tx, tx => sqlx::query_as(sql).bind(name).bind(before).fetch_all(&mut **tx).await)?;
    rows.into_iter().map(recorded).collect()
}

/// Rows of the log after a sequence number, as they stand.
pub(crate) async fn rows_after(tx: &mut Tx, sequence: i64, limit: i64) -> Result<Vec<EventRow>, StoreError> {
    let sql = "SELECT * FROM events WHERE sequence > $1 ORDER BY sequence LIMIT $2";
    Ok(on!(tx, tx => sqlx::query_as(sql).bind(sequence).bind(limit).fetch_all(&mut **tx).await)?)
}

async fn insert(tx: &mut Tx, recorded: &Recorded, previous: &str) -> Result<String, StoreError> {
    let mut row = EventRow {
        sequence: signed(recorded.sequence),
        stream: shape::stream_name(&recorded.stream),
        version: signed(recorded.version),
        at: recorded.at.0,
        who: shape::who_name(&recorded.who),
        kind: shape::kind(&recorded.event).to_owned(),
        data: shape::write(&recorded.event).map_err(StoreError::Unwritable)?,
        hash: String::new(),
    };
    row.hash = row.link(previous);
    let sql = "INSERT INTO events (sequence, stream, version, at, who, kind, data, hash)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    on!(tx, tx => sqlx::query(sql)
        .bind(row.sequence)
        .bind(row.stream)
        .bind(row.version)
        .bind(row.at)
        .bind(row.who)
        .bind(row.kind)
        .bind(row.data)
        .bind(&row.hash)
        .execute(&mut **tx)
        .await
        .map(drop))?;
    Ok(row.hash)
}

async fn set_head(tx: &mut Tx, sequence: u64, hash: &str) -> Result<(), StoreError> {
    let sql = "UPDATE chain SET sequence = $1, hash = $2 WHERE one = 1";
    let sequence = signed(sequence);
    on!(tx, tx => sqlx::query(sql).bind(sequence).bind(hash).execute(&mut **tx).await.map(drop))?;
    Ok(())
}

/// The event in a row of the log.
pub(crate) fn recorded(row: EventRow) -> Result<Recorded, StoreError> {
    let sequence = row.sequence.unsigned_abs();
    let unreadable = |reason: String| StoreError::Event { sequence, reason };
    let event = shape::read(&row.data).map_err(unreadable)?;
    let stream = shape::stream_from(&row.stream)
        .ok_or_else(|| unreadable(format!("there is no stream like {:?}", row.stream)))?;
    let who =
        shape::who_from(&row.who).ok_or_else(|| unreadable(format!("there is nobody like {:?}", row.who)))?;
    let version = row.version.unsigned_abs();
    Ok(Recorded { sequence, stream, version, at: Millis(row.at), who, event })
}
