//! Deliveries: the outbox. A release and its deliveries are written in one transaction, so neither is without the other.

use sqlx::FromRow;
use story::correction::PubStatus;
use story::delivery::DeliveryEvent;
use story::event::{Recorded, Stream};
use story::ids::{DeliveryId, ItemId, Millis, PartnerId};
use story::item::{Item, ItemEvent};
use story::partner::{Destination, Partner, Standing};

use super::partners::{destination, destination_json};
use super::words::{Words, count, status, status_words, value, word};
use crate::engine::{Tx, clean, on};
use crate::{Store, StoreError};

/// Where a delivery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeliveryState {
    /// Waiting for its next attempt.
    Pending,
    /// The destination took it.
    Delivered,
    /// Given up after the last attempt.
    Failed,
    /// The partner may no longer have it, or has no destination; goes on if that changes.
    Stopped,
    /// Something newer of the same story was queued for the partner before this got through.
    Superseded,
}

const STATES: &Words<DeliveryState> = &[
    (DeliveryState::Pending, "pending"),
    (DeliveryState::Delivered, "delivered"),
    (DeliveryState::Failed, "failed"),
    (DeliveryState::Stopped, "stopped"),
    (DeliveryState::Superseded, "superseded"),
];

/// One version (or one change of status) on its way to one partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryRow {
    /// Its id, the same however often it is tried: a destination may use it to see a repetition.
    pub id: DeliveryId,
    /// Which story.
    pub item: ItemId,
    /// The version on the wire when it was queued.
    pub version: u32,
    /// What to say of it: usable, withheld or canceled.
    pub status: PubStatus,
    /// To whom.
    pub partner: PartnerId,
    /// Where: the partner's destination, as it is now while the delivery waits.
    pub destination: Destination,
    /// Where it stands.
    pub state: DeliveryState,
    /// How often it was tried.
    pub attempts: u32,
    /// Not to be tried before: the embargo, then the back-off.
    pub next_attempt: Millis,
    /// When it was queued.
    pub queued: Millis,
    /// When anything last happened to it.
    pub updated: Millis,
    /// What the destination last answered, or why it failed.
    pub answer: Option<String>,
}

/// How long to wait after so many failed attempts, in milliseconds: 30 s, doubling, 6 hours at most.
#[must_use]
pub fn back_off(attempts: u32) -> i64 {
    const FIRST: i64 = 30_000;
    const LONGEST: i64 = 6 * 60 * 60 * 1_000;
    (FIRST << attempts.saturating_sub(1).min(20)).min(LONGEST)
}

#[derive(FromRow)]
struct Sql {
    id: String,
    item: String,
    version: i64,
    status: String,
    status_reason: Option<String>,
    partner: String,
    destination: String,
    state: String,
    attempts: i64,
    next_attempt: i64,
    queued: i64,
    updated: i64,
    answer: Option<String>,
}

impl Sql {
    fn row(self) -> Result<DeliveryRow, StoreError> {
        Ok(DeliveryRow {
            id: DeliveryId(self.id),
            item: ItemId(self.item),
            version: count(self.version),
            status: status("deliveries", &self.status, self.status_reason)?,
            partner: PartnerId(self.partner),
            destination: destination("deliveries", &self.destination)?,
            state: value(STATES, "deliveries", &self.state)?,
            attempts: count(self.attempts),
            next_attempt: Millis(self.next_attempt),
            queued: Millis(self.queued),
            updated: Millis(self.updated),
            answer: self.answer,
        })
    }
}

impl Store {
    /// Deliveries to be tried at `now`, the longest waiting first, `limit` at most.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn deliveries_due(&self, now: Millis, limit: u32) -> Result<Vec<DeliveryRow>, StoreError> {
        let sql = "SELECT * FROM deliveries WHERE state = 'pending' AND next_attempt <= $1
            ORDER BY next_attempt, queued, id LIMIT $2";
        let limit = i64::from(limit);
        let rows: Vec<Sql> =
            on!(&self.pools, at => sqlx::query_as(sql).bind(now.0).bind(limit).fetch_all(at).await)?;
        rows.into_iter().map(Sql::row).collect()
    }

    /// All deliveries of a story, in the order they were queued.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn deliveries(&self, item: &ItemId) -> Result<Vec<DeliveryRow>, StoreError> {
        let sql = "SELECT * FROM deliveries WHERE item = $1 ORDER BY queued, id";
        let rows: Vec<Sql> = on!(&self.pools, at => sqlx::query_as(sql).bind(&item.0).fetch_all(at).await)?;
        rows.into_iter().map(Sql::row).collect()
    }

    /// All deliveries of all stories, for the digest of all views.
    pub(crate) async fn all_deliveries(&self) -> Result<Vec<DeliveryRow>, StoreError> {
        let sql = "SELECT * FROM deliveries ORDER BY queued, id";
        let rows: Vec<Sql> = on!(&self.pools, at => sqlx::query_as(sql).fetch_all(at).await)?;
        rows.into_iter().map(Sql::row).collect()
    }
}

/// Queues what just happened to a released item (a version, a hold, a kill, a hold lifted) for every approved partner
/// with a destination, in place of what still waits there.
pub(super) async fn queue(tx: &mut Tx, item: &Item, recorded: &Recorded) -> Result<(), StoreError> {
    let Some(release) = item.released() else { return Ok(()) };
    supersede(tx, &item.id, recorded.at).await?;
    let at = recorded.at.0;
    // A hold or a kill must not wait for an embargo: whoever has the story already has to hear of it.
    let embargo = match &recorded.event {
        story::event::Event::Item(ItemEvent::Released { .. }) => release.content.embargo,
        _ if item.status == PubStatus::Usable => release.content.embargo,
        _ => None,
    };
    let next = embargo.map_or(at, |embargo| embargo.0.max(at));
    let (status, reason) = status_words(&item.status);
    // item:version:status:event:partner; the event's number keeps a second hold of the same version apart.
    let lead = format!("{}:{}:{status}:{}:", item.id, release.version, recorded.version);
    let sql = "INSERT INTO deliveries (id, item, version, status, status_reason, partner, destination, state,
            attempts, next_attempt, queued, updated, answer)
        SELECT $1 || id, $2, $3, $4, $5, id, destination, 'pending', 0, $6, $7, $7, NULL
        FROM partners WHERE standing = 'approved' AND destination IS NOT NULL";
    on!(tx, tx => sqlx::query(sql)
        .bind(lead)
        .bind(&item.id.0)
        .bind(i64::from(release.version))
        .bind(status)
        .bind(reason)
        .bind(next)
        .bind(at)
        .execute(&mut **tx)
        .await
        .map(drop))?;
    Ok(())
}

async fn supersede(tx: &mut Tx, item: &ItemId, at: Millis) -> Result<(), StoreError> {
    let sql = "UPDATE deliveries SET state = 'superseded', updated = $2
        WHERE item = $1 AND state IN ('pending', 'stopped')";
    on!(tx, tx => sqlx::query(sql).bind(&item.0).bind(at.0).execute(&mut **tx).await.map(drop))?;
    Ok(())
}

/// Sends what waits for a partner where it now wants it, or stops it.
pub(super) async fn redirect(tx: &mut Tx, partner: &Partner, at: Millis) -> Result<(), StoreError> {
    let approved = matches!(partner.standing, Standing::Approved { .. });
    match &partner.destination {
        Some(destination) if approved => {
            let destination = destination_json(destination)?;
            let sql = "UPDATE deliveries SET state = 'pending', destination = $2, updated = $3
                WHERE partner = $1 AND state IN ('pending', 'stopped')";
            on!(tx, tx => sqlx::query(sql)
                .bind(&partner.id.0)
                .bind(destination)
                .bind(at.0)
                .execute(&mut **tx)
                .await
                .map(drop))?;
        }
        _ => {
            let sql = "UPDATE deliveries SET state = 'stopped', updated = $2
                WHERE partner = $1 AND state = 'pending'";
            on!(tx, tx => sqlx::query(sql).bind(&partner.id.0).bind(at.0).execute(&mut **tx).await.map(drop))?;
        }
    }
    Ok(())
}

/// Notes what came of an attempt. A delivery that no longer waits (superseded, stopped) but got through after all is
/// delivered; one that failed stays what it was.
pub(super) async fn attempt(
    tx: &mut Tx,
    event: &DeliveryEvent,
    recorded: &Recorded,
) -> Result<(), StoreError> {
    let Stream::Delivery(id) = &recorded.stream else { return Ok(()) };
    let sql = "SELECT attempts, state FROM deliveries WHERE id = $1";
    let row: Option<(i64, String)> =
        on!(tx, tx => sqlx::query_as(sql).bind(&id.0).fetch_optional(&mut **tx).await)?;
    let Some((tried, state)) = row else { return Ok(()) };
    let attempts = tried + 1;
    let state = value(STATES, "deliveries", &state)?;
    let (state, next, answer) = match event {
        DeliveryEvent::Delivered { answer } => (DeliveryState::Delivered, None, answer),
        DeliveryEvent::Failed { reason, last: true } if state == DeliveryState::Pending => {
            (DeliveryState::Failed, None, reason)
        }
        DeliveryEvent::Failed { reason, .. } => {
            (state, Some(recorded.at.0.saturating_add(back_off(count(attempts)))), reason)
        }
    };
    let sql = "UPDATE deliveries SET state = $2, attempts = $3, next_attempt = COALESCE($4, next_attempt),
            updated = $5, answer = $6
        WHERE id = $1";
    on!(tx, tx => sqlx::query(sql)
        .bind(&id.0)
        .bind(word(STATES, state))
        .bind(attempts)
        .bind(next)
        .bind(recorded.at.0)
        .bind(clean(answer))
        .execute(&mut **tx)
        .await
        .map(drop))?;
    Ok(())
}
