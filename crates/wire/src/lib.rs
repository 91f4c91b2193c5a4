//! Hands releases to destinations: one file a destination, and the signing they need.
//!
//! [`deliver`] makes one attempt and says whether another is worth making; when it is made is for the outbox in the
//! store to say. This crate may not know which stories there are, who may have them, or what was tried before.

mod answer;
mod signature;
pub mod webhook;

pub use answer::{Delivered, DeliveryError};
pub use signature::{Message, SignatureError, sign, verify};

use formats::Published;
use story::ids::{DeliveryId, Millis, PartnerId};
use story::partner::Destination;

/// One version on its way to one destination.
#[derive(Debug, Clone, Copy)]
pub struct Parcel<'a> {
    /// Which delivery this is. The same at every attempt, so that a receiver can tell a repetition from a new one.
    pub delivery: &'a DeliveryId,
    /// Whose destination.
    pub partner: &'a PartnerId,
    /// Where to.
    pub destination: &'a Destination,
    /// What.
    pub published: Published<'a>,
}

/// Makes one attempt at `now`. `key` is the node's own, from which each partner's secret comes.
///
/// # Errors
/// [`DeliveryError`]: what the destination or the network said, and whether to try again.
pub async fn deliver(
    client: &fetch::Client,
    key: &[u8; 32],
    parcel: Parcel<'_>,
    now: Millis,
) -> Result<Delivered, DeliveryError> {
    match parcel.destination {
        Destination::Webhook { url } => webhook::deliver(client, key, parcel, url, now).await,
    }
}
