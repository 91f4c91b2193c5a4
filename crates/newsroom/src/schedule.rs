//! When a copy is looked at again.
//!
//! A copy that stays as it is is looked at ever more seldom: after a day, then after as long as it has been the same,
//! up to a month. A newer release makes it due at once, and so does a recall, after which it is looked at every day. A
//! page that is gone or out of reach is tried again after an hour, and then after twice as long each time, up to a week.

use std::time::Duration;

use store::{CopyRow, ItemRow};
use story::correction::PubStatus;
use story::ids::Millis;

const HOUR: i64 = 3_600_000;
/// A day in milliseconds.
pub(crate) const DAY: i64 = 24 * HOUR;
/// Longest time between two captures of a page that is there.
const LONGEST: i64 = 30 * DAY;
/// Longest time between two tries of one that is not.
const LONGEST_TRY: i64 = 7 * DAY;

/// What is known of a copy's story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Release {
    /// When a copy had something new to show last: the newest release, or a recall.
    at: Option<Millis>,
    /// Whether the story is to be taken down.
    recalled: bool,
}

impl Release {
    /// As it is at `now`: what is under embargo shows nowhere yet, and does once that is over.
    pub(crate) fn of(row: &ItemRow, now: Millis) -> Self {
        let recalled = matches!(row.status, PubStatus::Canceled { .. });
        let out = row.released_at.map(|at| row.released_embargo.map_or(at, |embargo| embargo.max(at)));
        Self { at: if recalled { Some(row.updated) } else { out.filter(|out| *out <= now) }, recalled }
    }
}

/// Whether a copy is due at `now`.
#[must_use]
pub(crate) fn is_due(row: &CopyRow, release: Release, now: Millis) -> bool {
    let Some(last) = row.last_captured else { return true };
    let same_for = row.last_changed.map_or(0, |changed| last.0 - changed.0);
    let longest = if release.recalled { DAY } else { LONGEST };
    now.0 >= last.0 + same_for.clamp(DAY, longest) || Some(last) < release.at
}

/// A copy that could not be captured when it was tried last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreached {
    /// Why.
    pub reason: String,
    /// When it was tried last.
    pub last: Millis,
    /// How often in a row.
    pub tries: u32,
    /// Before then it is not tried again, unless a person asks for it.
    pub again: Millis,
}

impl Unreached {
    /// What is to be kept of a copy that could not be captured at `now`, after what was kept of it before; where its site
    /// asked for a pause, it gets that at least.
    pub(crate) fn after(before: Option<&Self>, now: Millis, reason: &str, pause: Option<Duration>) -> Self {
        let tries = before.map_or(0, |failed| failed.tries);
        let pause = pause.and_then(|pause| i64::try_from(pause.as_millis()).ok()).unwrap_or(0);
        let again = Millis(now.0.saturating_add(wait(tries).max(pause)));
        Self { reason: reason.to_owned(), last: now, tries: tries.saturating_add(1), again }
    }

    /// Whether it may be tried at `now`.
    pub(crate) fn may(&self, now: Millis) -> bool {
        now >= self.again
    }
}

/// How long to wait after one try more than `before`.
fn wait(before: u32) -> i64 {
    HOUR.saturating_mul(1 << before.min(10)).min(LONGEST_TRY)
}

/// A pause that a site asked for, in words.
pub(crate) fn paused(pause: Duration) -> String {
    let minutes = pause.as_secs().div_ceil(60);
    format!("the site asked for a pause, of {minutes} {}", if minutes == 1 { "minute" } else { "minutes" })
}

#[cfg(test)]
mod tests {
    use story::copy::Found;
    use story::ids::CopyId;

    use super::*;

    fn row(last_captured: i64, last_changed: i64) -> CopyRow {
        CopyRow {
            id: CopyId::from("one"),
            item: "story".into(),
            url: "https://bay.example/one".into(),
            partner: None,
            found: Found::Reported,
            first_seen: Millis(0),
            last_captured: Some(Millis(last_captured)),
            last_changed: Some(Millis(last_changed)),
            captures: 1,
            state: None,
            vanished: None,
            kept: 0,
            total: 0,
            credits: None,
            shows_version: None,
            correction: None,
            drift: 0,
            terms: Vec::new(),
        }
    }

    #[test]
    fn what_stays_the_same_is_looked_at_ever_more_seldom() {
        // Days: last changed, last captured, and how long until it is due.
        for (changed, captured, wait) in
            [(0, 0, 1), (0, 1, 1), (0, 2, 2), (0, 4, 4), (4, 5, 1), (0, 20, 20), (0, 400, 30)]
        {
            let row = row(captured * DAY, changed * DAY);
            let due = |at: i64| is_due(&row, Release::default(), Millis(at));
            assert!(!due((captured + wait) * DAY - 1), "{changed} {captured}");
            assert!(due((captured + wait) * DAY), "{changed} {captured}");
        }
    }

    #[test]
    fn a_newer_release_and_a_copy_never_captured_are_due_at_once() {
        let row = row(10 * DAY, 0);
        let released = |at| Release { at: Some(Millis(at)), recalled: false };
        assert!(is_due(&row, released(10 * DAY + 1), Millis(10 * DAY + 2)));
        assert!(!is_due(&row, released(9 * DAY), Millis(10 * DAY + 2)));
        let recalled = Release { at: Some(Millis(9 * DAY)), recalled: true };
        assert!(!is_due(&row, recalled, Millis(10 * DAY + 2)));
        assert!(is_due(&row, recalled, Millis(11 * DAY)), "every day, though it has been the same for ten");
        assert!(is_due(&CopyRow { last_captured: None, ..row }, Release::default(), Millis(0)));
    }

    #[test]
    fn a_release_under_embargo_makes_copies_due_once_that_is_over() {
        let story = ItemRow {
            id: "story".into(),
            slugline: "bridge".into(),
            headline: None,
            stage: story::item::Stage::Released,
            status: PubStatus::Usable,
            version: 2,
            claims: 0,
            open_claims: 0,
            opened: Millis(0),
            updated: Millis(9 * DAY),
            embargo: None,
            released_headline: None,
            released_at: Some(Millis(9 * DAY)),
            first_released_at: Some(Millis(0)),
            released_embargo: Some(Millis(11 * DAY)),
            released_by: None,
            authors: Vec::new(),
            bylines: Vec::new(),
        };
        let copy = row(10 * DAY, 0);
        let due = |now: i64| is_due(&copy, Release::of(&story, Millis(now)), Millis(now));
        assert!(!due(11 * DAY - 1), "nobody may show it yet");
        assert!(due(11 * DAY), "though it has been the same for ten days");
        let killed = ItemRow { status: PubStatus::Canceled { reason: String::new() }, ..story };
        assert_eq!(
            Release::of(&killed, Millis(10 * DAY)).at,
            Some(Millis(9 * DAY)),
            "a recall waits for nothing"
        );
    }

    #[test]
    fn what_can_not_be_reached_is_tried_twice_as_late_each_time() {
        let mut now = 0;
        let mut failed: Option<Unreached> = None;
        for hours in [1, 2, 4, 8, 16, 32, 64, 128, 168, 168] {
            assert!(failed.as_ref().is_none_or(|failed| failed.may(Millis(now))));
            let next = Unreached::after(failed.as_ref(), Millis(now), "no answer", None);
            assert!(!next.may(Millis(now + hours * HOUR - 1)), "{hours}");
            failed = Some(next);
            now += hours * HOUR;
        }
        assert_eq!(failed.map(|failed| failed.tries), Some(10));
        let day = Some(Duration::from_secs(24 * 3600));
        let busy = Unreached::after(None, Millis(now), "busy", day);
        assert!(!busy.may(Millis(now + DAY - 1)), "a pause that the site asked for is kept");
        assert!(busy.may(Millis(now + DAY)));
    }
}
