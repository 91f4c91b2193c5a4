//! Webhook: a signed POST of the story as ninjs 1.6, HTML and text included.
//!
//! Headers after Standard Webhooks: `webhook-id` (the delivery's id, the same at every attempt), `webhook-timestamp`,
//! `webhook-signature`. A hold, a kill and a correction are the same item again, by its `uri`, so a receiver that
//! replaces by `uri` has nothing else to learn.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use formats::ninjs;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use story::ids::{Millis, PartnerId};

use crate::Parcel;
use crate::answer::{self, Delivered, DeliveryError};
use crate::signature::{Message, sign};

/// The secret a partner checks our signatures with, as Standard Webhooks writes it. It comes from the node's key, so
/// there is nothing to store and nothing to lose but the key.
#[must_use]
pub fn secret(key: &[u8; 32], partner: &PartnerId) -> String {
    // HMAC fills a short key up with zeroes to a block; done here, it can't fail.
    let mut block = [0; 64];
    block[..key.len()].copy_from_slice(key);
    let mut mac = Hmac::<Sha256>::new(&block.into());
    mac.update(b"standfirst webhook v1\0");
    mac.update(partner.0.as_bytes());
    format!("whsec_{}", STANDARD.encode(mac.finalize().into_bytes()))
}

/// Posts `parcel` to `url`.
///
/// # Errors
/// See [`DeliveryError`].
pub(crate) async fn deliver(
    client: &fetch::Client,
    key: &[u8; 32],
    parcel: Parcel<'_>,
    url: &str,
    now: Millis,
) -> Result<Delivered, DeliveryError> {
    let body = ninjs::item(&parcel.published).to_string().into_bytes();
    let timestamp = now.0.div_euclid(1000);
    let message = Message { id: &parcel.delivery.0, timestamp, body: &body };
    let signature = sign(&secret(key, parcel.partner), message)
        .map_err(|error| DeliveryError::Final { reason: error.to_string() })?;
    let timestamp = timestamp.to_string();
    let headers = [
        ("content-type", "application/json"),
        ("webhook-id", parcel.delivery.0.as_str()),
        ("webhook-timestamp", timestamp.as_str()),
        ("webhook-signature", signature.as_str()),
    ];
    answer::of_http(client.post(url, &headers, body.clone()).await)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed with Python's hmac and hashlib.
    #[test]
    fn every_partner_has_a_secret_of_its_own() {
        let key = [7; 32];
        assert_eq!(secret(&key, &"p1".into()), "whsec_8AEjAsrI0L0IkANq6YabpizEb/AMQ1zOjc3bbXEcjHk=");
        assert_ne!(secret(&key, &"p1".into()), secret(&key, &"p2".into()));
        assert_ne!(secret(&[8; 32], &"p1".into()), secret(&key, &"p1".into()));
    }
}
