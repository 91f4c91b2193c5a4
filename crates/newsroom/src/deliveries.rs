//! The outbox: what a release queued is pushed to partners, and every attempt is an event.

use store::DeliveryRow;
use story::delivery::DeliveryEvent;
use story::event::{Event, Stream};
use story::ids::Who;
use wire::{DeliveryError, Parcel};

use crate::{Error, Newsroom, now};

/// After so many attempts nobody tries again by itself; with the store's back-off that is about two days.
const MOST_ATTEMPTS: u32 = 12;

/// How many deliveries one round takes up.
const ROUND: u32 = 64;

/// One attempt that was made.
#[derive(Debug, Clone)]
pub struct Attempted {
    /// The delivery as it stood before.
    pub delivery: DeliveryRow,
    /// What came of it.
    pub outcome: DeliveryEvent,
}

impl Newsroom {
    /// Makes one attempt at every delivery that is due, all at once, so that one slow partner holds up nobody.
    ///
    /// # Errors
    /// [`Error::Store`]. What partners answer is in the attempts.
    pub async fn deliver_due(&self) -> Result<Vec<Attempted>, Error> {
        let due = self.store().deliveries_due(now(), ROUND).await?;
        let mut tasks = tokio::task::JoinSet::new();
        for delivery in due {
            let newsroom = self.clone();
            tasks.spawn(async move { newsroom.attempt(delivery).await });
        }
        let mut attempted = Vec::new();
        while let Some(result) = tasks.join_next().await {
            match result {
                Ok(done) => attempted.push(done?),
                Err(error) => tracing::error!(%error, "a delivery did not finish; it stays due"),
            }
        }
        Ok(attempted)
    }

    async fn attempt(&self, delivery: DeliveryRow) -> Result<Attempted, Error> {
        let outcome = match self.push(&delivery).await? {
            Ok(delivered) => DeliveryEvent::Delivered { answer: delivered.answer },
            Err(DeliveryError::Retry { reason, .. }) => {
                DeliveryEvent::Failed { reason, last: delivery.attempts + 1 >= MOST_ATTEMPTS }
            }
            Err(DeliveryError::Final { reason }) => DeliveryEvent::Failed { reason, last: true },
        };
        let stream = Stream::Delivery(delivery.id.clone());
        let seen = self.store().load(&stream).await?.last().map_or(0, |recorded| recorded.version);
        let event = Event::Delivery(outcome.clone());
        self.store().append(&stream, seen, &Who::System, now(), &[event]).await?;
        Ok(Attempted { delivery, outcome })
    }

    /// Always the newest version: a partner that was out of reach must not be handed what has been corrected since.
    async fn push(&self, delivery: &DeliveryRow) -> Result<Result<wire::Delivered, DeliveryError>, Error> {
        let published = match self.published(&delivery.item).await {
            Ok(published) => published,
            Err(Error::NotFound(_)) => {
                let reason = "the story is not out".to_owned();
                return Ok(Err(DeliveryError::Retry { reason, after: None }));
            }
            Err(other) => return Err(other),
        };
        let key = self.store().node_key().await?;
        let parcel = Parcel {
            delivery: &delivery.id,
            partner: &delivery.partner,
            destination: &delivery.destination,
            published: published.outgoing(),
        };
        Ok(wire::deliver(self.client(), &key, parcel, now()).await)
    }
}
