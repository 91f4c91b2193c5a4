//! Times as they are written outside.

use jiff::Timestamp;
use story::ids::Millis;

/// RFC 3339, in UTC: `2026-11-23T09:30:00Z`. A time beyond year 9999 becomes the last one that can be written.
#[must_use]
pub fn iso(at: Millis) -> String {
    timestamp(at).to_string()
}

/// For readers: `23 November 2026`, in UTC.
#[must_use]
pub fn day(at: Millis) -> String {
    timestamp(at).strftime("%-d %B %Y").to_string()
}

/// The time written in `text`: RFC 3339 with an offset, or a plain day (its midnight in UTC). `None` for any other.
#[must_use]
pub fn parse(text: &str) -> Option<Millis> {
    let text = text.trim();
    let at = match text.parse::<Timestamp>() {
        Ok(at) => at,
        Err(_) => format!("{text}T00:00:00Z").parse().ok()?,
    };
    Some(Millis(at.as_millisecond()))
}

fn timestamp(at: Millis) -> Timestamp {
    let edge = if at.0 < 0 { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::from_millisecond(at.0).unwrap_or(edge)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_and_read_back() {
        assert_eq!(iso(Millis(1_795_512_600_000)), "2026-11-24T09:30:00Z");
        assert_eq!(day(Millis(1_795_512_600_000)), "24 November 2026");
        assert_eq!(parse("2026-11-24T09:30:00Z"), Some(Millis(1_795_512_600_000)));
        assert_eq!(parse("2026-11-24"), Some(Millis(1_795_478_400_000)));
        assert_eq!(parse("next Tuesday"), None);
    }

    #[test]
    fn a_time_nobody_can_write_is_clamped() {
        assert!(iso(Millis(i64::MAX)).starts_with("9999-"));
        assert!(iso(Millis(i64::MIN)).starts_with("-009999-"));
    }
}
