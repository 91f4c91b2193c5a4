//! Signatures after Standard Webhooks (standardwebhooks.com), scheme v1: HMAC-SHA256 over id, time and body.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// What is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message<'a> {
    /// The `webhook-id` header.
    pub id: &'a str,
    /// The `webhook-timestamp` header: seconds since 1970.
    pub timestamp: i64,
    /// The body, byte for byte.
    pub body: &'a [u8],
}

/// Why a signature does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// Not base64, with or without "whsec_" before it.
    #[error("the secret is not base64 after \"whsec_\"; copy it again from the partner's page")]
    Secret,
    /// Older or newer than the tolerance.
    #[error("the message was signed {0} s away from now; it may be a repetition, or a clock is wrong")]
    Time(i64),
    /// None of the signatures in the header is ours.
    #[error("none of the signatures fits; the body was changed on the way, or the secret is another")]
    Mismatch,
}

/// Seconds a message may be old, or early, as the standard's own libraries have it.
const TOLERANCE: i64 = 5 * 60;

/// The `webhook-signature` header for `message`.
///
/// # Errors
/// [`SignatureError::Secret`].
pub fn sign(secret: &str, message: Message<'_>) -> Result<String, SignatureError> {
    let made = mac(secret, message)?.finalize().into_bytes();
    Ok(format!("v1,{}", STANDARD.encode(made)))
}

/// Checks a `webhook-signature` header, which may hold several signatures (while secrets change), at the time `now`
/// in seconds since 1970. Takes the same time wherever a signature differs.
///
/// # Errors
/// [`SignatureError`], and then nothing in the message may be believed.
pub fn verify(secret: &str, message: Message<'_>, header: &str, now: i64) -> Result<(), SignatureError> {
    let away = now.saturating_sub(message.timestamp);
    if away.saturating_abs() > TOLERANCE {
        return Err(SignatureError::Time(away));
    }
    let mac = mac(secret, message)?;
    let fits = |signature: &str| {
        let given = signature.strip_prefix("v1,").and_then(|text| STANDARD.decode(text).ok());
        given.is_some_and(|given| mac.clone().verify_slice(&given).is_ok())
    };
    if header.split_ascii_whitespace().any(fits) { Ok(()) } else { Err(SignatureError::Mismatch) }
}

fn mac(secret: &str, message: Message<'_>) -> Result<Hmac<Sha256>, SignatureError> {
    let key = STANDARD
        .decode(secret.strip_prefix("whsec_").unwrap_or(secret))
        .map_err(|_| SignatureError::Secret)?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).map_err(|_| SignatureError::Secret)?;
    mac.update(format!("{}.{}.", message.id, message.timestamp).as_bytes());
    mac.update(message.body);
    Ok(mac)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes 0 to 31.
    const SECRET: &str = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    fn message<'a>(id: &'a str, timestamp: i64, body: &'a str) -> Message<'a> {
        Message { id, timestamp, body: body.as_bytes() }
    }

    /// Computed with Python's hmac and hashlib.
    #[test]
    fn vectors() {
        for (id, timestamp, body, expect) in VECTORS {
            let message = message(id, timestamp, body);
            assert_eq!(sign(SECRET, message).unwrap(), expect);
            verify(SECRET, message, expect, timestamp + 10).unwrap();
            let bare = SECRET.strip_prefix("whsec_").unwrap();
            verify(bare, message, &format!("v2,AAAA v1,AAAA {expect}"), timestamp).unwrap();
        }
    }

    #[test]
    fn what_does_not_hold() {
        let [(id, timestamp, body, good), ..] = VECTORS;
        let sent = message(id, timestamp, body);
        let check = |message, header: &str, now| verify(SECRET, message, header, now);
        assert_eq!(check(sent, good, timestamp + 301), Err(SignatureError::Time(301)));
        assert_eq!(check(sent, good, timestamp - 301), Err(SignatureError::Time(-301)));
        assert_eq!(
            check(sent, good, i64::MIN),
            Err(SignatureError::Time(i64::MIN.saturating_sub(timestamp)))
        );
        assert_eq!(check(message("msg_2", timestamp, body), good, timestamp), Err(SignatureError::Mismatch));
        assert_eq!(check(message(id, timestamp + 1, body), good, timestamp), Err(SignatureError::Mismatch));
        assert_eq!(check(message(id, timestamp, "{}"), good, timestamp), Err(SignatureError::Mismatch));
        for header in ["", "v1", "v1,", "v1,!", "v1a,AAAA", &good.replace("v1,", "")] {
            assert_eq!(check(sent, header, timestamp), Err(SignatureError::Mismatch), "{header:?}");
        }
        assert_eq!(verify("whsec_?", sent, good, timestamp), Err(SignatureError::Secret));
    }

    const VECTORS: [(&str, i64, &str, &str); 3] = [
        (
            "msg_1",
            1764000000,
            r#"{"headline":"Old Bridge to close"}"#,
            "v1,SXXGQDRYMYRJI3PxqjLO3EvTcR1Fgzlm5icCqn8I/YM=",
        ),
        ("0198f0", 0, r#""#, "v1,fKhkoYqKDkZRaZrxPFcD7soVtwc78Ddi1sNhgsjTWTk="),
        (
            "d-7",
            1795400000,
            r#"{"byline":"By Mara Ellison — Harbour Desk"}"#,
            "v1,1RoMpkZ7uUyLDH5R79pwDRHe7L5nRzlHb3tPWoqblDE=",
        ),
    ];
}
