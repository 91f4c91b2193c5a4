//! Times as pages show them: UTC, in words a reader knows, with the exact time for machines.

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use maud::{Markup, html};
use story::ids::Millis;

fn zoned(at: Millis) -> Zoned {
    Timestamp::from_millisecond(at.0).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(TimeZone::UTC)
}

/// "5 May 2026, 10:42 UTC".
#[must_use]
pub(crate) fn words(at: Millis) -> String {
    zoned(at).strftime("%-d %B %Y, %H:%M UTC").to_string()
}

/// "2026-05-05T10:42:00Z".
#[must_use]
pub(crate) fn iso(at: Millis) -> String {
    zoned(at).strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// "2026-05-05T10:42", as `<input type="datetime-local">` takes it.
#[must_use]
pub(crate) fn field(at: Millis) -> String {
    zoned(at).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// The time in a `datetime-local` field, taken as UTC; `None` where it is not one.
#[must_use]
pub(crate) fn from_field(text: &str) -> Option<Millis> {
    let time: jiff::civil::DateTime = text.trim().parse().ok()?;
    let zoned = time.to_zoned(TimeZone::UTC).ok()?;
    Some(Millis(zoned.timestamp().as_millisecond()))
}

/// A `<time>` element.
#[must_use]
pub(crate) fn time(at: Millis) -> Markup {
    html! { time datetime=(iso(at)) { (words(at)) } }
}

/// How long something took, in the largest unit that fits: "3 hours", "2 days".
#[must_use]
pub(crate) fn took(from: Millis, to: Millis) -> String {
    let minutes = (to.0 - from.0).max(0) / 60_000;
    let (count, unit) = match minutes {
        0 => return "under a minute".to_owned(),
        1..=119 => (minutes, "minute"),
        120..=2_879 => (minutes / 60, "hour"),
        _ => (minutes / 1_440, "day"),
    };
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_read_as_it_was_written() {
        let at = Millis(1_777_977_720_000);
        assert_eq!(words(at), "5 May 2026, 10:42 UTC");
        assert_eq!(from_field(&field(at)), Some(at));
        assert_eq!(from_field("tomorrow"), None);
    }

    #[test]
    fn durations_are_told_in_one_unit() {
        let told = |minutes: i64| took(Millis(0), Millis(minutes * 60_000));
        assert_eq!(
            [told(0), told(1), told(90), told(180), told(2_880)],
            ["under a minute", "1 minute", "90 minutes", "3 hours", "2 days"]
        );
    }
}
