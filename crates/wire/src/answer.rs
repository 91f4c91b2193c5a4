//! What came of an attempt, and whether another is worth making.

use std::time::Duration;

use fetch::{FetchError, Fetched};

/// The destination took it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivered {
    /// What it answered: "204".
    pub answer: String,
}

/// The destination did not take it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DeliveryError {
    /// It may take it later.
    #[error("{reason}")]
    Retry {
        /// What happened.
        reason: String,
        /// How long it asked us to wait, if it did.
        after: Option<Duration>,
    },
    /// It will not take this version, however often it is sent.
    #[error("{reason}")]
    Final {
        /// What happened, and what to do.
        reason: String,
    },
}

/// Longest wait a destination may ask for; it is a stranger's word.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

/// Reads an HTTP answer. What a busy, failing or wrongly set up endpoint says is not final: a correction must get
/// through once it is mended. Final is what can't be otherwise next time: gone, or the package itself refused.
pub(crate) fn of_http(answer: Result<Fetched, FetchError>) -> Result<Delivered, DeliveryError> {
    let fetched = answer.map_err(of_fetch_error)?;
    let status = fetched.status;
    let after = fetched.header("retry-after").and_then(seconds);
    match status {
        200..=299 => Ok(Delivered { answer: status.to_string() }),
        300..=399 => {
            let to = fetched.header("location").unwrap_or("nowhere");
            let reason = format!(
                "answered {status}, a redirect to {to}; a signed package is not redirected: set that address"
            );
            Err(DeliveryError::Retry { reason, after: None })
        }
        400 | 406 | 411 | 413..=415 | 422 | 431 | 451 => {
            Err(DeliveryError::Final { reason: format!("answered {status}: it refuses the package") })
        }
        410 => {
            let reason = "answered 410: the endpoint is gone; ask the partner for its new address".to_owned();
            Err(DeliveryError::Final { reason })
        }
        _ => Err(DeliveryError::Retry { reason: format!("answered {status}"), after }),
    }
}

fn of_fetch_error(error: FetchError) -> DeliveryError {
    let reason = error.to_string();
    match error {
        FetchError::Address { .. } | FetchError::Forbidden { .. } => DeliveryError::Final { reason },
        FetchError::NoSuchHost { .. }
        | FetchError::Connection { .. }
        | FetchError::TooSlow { .. }
        | FetchError::TooLarge { .. }
        | FetchError::TooManyRedirects { .. }
        | FetchError::Setup(_) => DeliveryError::Retry { reason, after: None },
    }
}

/// Retry-After in seconds. Its other form, a date, is left to our own schedule.
fn seconds(value: &str) -> Option<Duration> {
    value.trim().parse().ok().map(|seconds| Duration::from_secs(seconds).min(LONGEST_WAIT))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(status: u16, headers: &[(&str, &str)]) -> Result<Delivered, DeliveryError> {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        of_http(Ok(Fetched { url: "https://bay.example/push".into(), status, headers, bytes: Vec::new() }))
    }

    #[test]
    fn what_is_tried_again() {
        for (status, again) in [
            (301, true),
            (307, true),
            (400, false),
            (401, true),
            (403, true),
            (404, true),
            (405, true),
            (408, true),
            (410, false),
            (413, false),
            (415, false),
            (422, false),
            (425, true),
            (429, true),
            (500, true),
            (502, true),
            (503, true),
            (504, true),
        ] {
            let retried = matches!(answered(status, &[]), Err(DeliveryError::Retry { .. }));
            assert_eq!(retried, again, "{status}");
        }
        for status in [200, 201, 202, 204] {
            assert_eq!(answered(status, &[]), Ok(Delivered { answer: status.to_string() }));
        }
    }

    #[test]
    fn retry_after_is_taken_in_seconds_and_within_a_day() {
        for (value, expect) in [
            ("120", Some(120)),
            (" 7 ", Some(7)),
            ("9999999999", Some(86_400)),
            ("-1", None),
            ("Wed, 21 Oct 2026 07:28:00 GMT", None),
        ] {
            let Err(DeliveryError::Retry { after, .. }) = answered(429, &[("retry-after", value)]) else {
                panic!("{value}")
            };
            assert_eq!(after.map(|wait| wait.as_secs()), expect, "{value}");
        }
    }

    #[test]
    fn an_address_inside_is_final_and_a_broken_line_is_not() {
        let url = "https://bay.example/push".to_owned();
        let refused = FetchError::Address { url: url.clone(), reason: "port 0 is nobody's".into() };
        assert!(matches!(of_http(Err(refused)), Err(DeliveryError::Final { .. })));
        for error in [
            FetchError::TooSlow { url: url.clone(), seconds: 20 },
            FetchError::Connection { url: url.clone(), reason: "refused".into() },
            FetchError::NoSuchHost { url, reason: "not known".into() },
        ] {
            assert!(matches!(of_http(Err(error)), Err(DeliveryError::Retry { .. })));
        }
    }
}
