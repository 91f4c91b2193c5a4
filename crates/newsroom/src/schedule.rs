//! When a copy is looked at again.
//!
//! A copy that stays as it is is looked at ever more seldom: after a day, then after as long as it has been the same,
//! up to a month. A newer release makes it due at once. A page that is gone or out of reach is tried again after an
//! hour, and then after twice as long each time, up to a week.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use store::CopyRow;
use story::ids::{CopyId, Millis};

const HOUR: i64 = 3_600_000;
/// A day in milliseconds.
pub(crate) const DAY: i64 = 24 * HOUR;
/// Longest time between two captures of a page that is there.
const LONGEST: i64 = 30 * DAY;
/// Longest time between two tries of one that is not.
const LONGEST_TRY: i64 = 7 * DAY;

/// Whether a copy is due at `now`; `released` is when its story was last released.
#[must_use]
pub(crate) fn is_due(row: &CopyRow, released: Option<Millis>, now: Millis) -> bool {
    let Some(last) = row.last_captured else { return true };
    let same_for = row.last_changed.map_or(0, |changed| last.0 - changed.0);
    now.0 >= last.0 + same_for.clamp(DAY, LONGEST) || Some(last) < released
}

/// Copies that could not be captured, with when each was tried last and how often since it was there.
#[derive(Debug, Default)]
pub(crate) struct Tries(Mutex<HashMap<CopyId, (Millis, u32)>>);

impl Tries {
    /// Whether a copy may be tried at `now`.
    pub(crate) fn may(&self, id: &CopyId, now: Millis) -> bool {
        self.all().get(id).is_none_or(|(last, tries)| now.0 >= last.0 + wait(*tries))
    }

    /// Notes what came of a try at `now`.
    pub(crate) fn note(&self, id: &CopyId, now: Millis, captured: bool) {
        let mut all = self.all();
        if captured {
            all.remove(id);
        } else {
            let tries = all.get(id).map_or(0, |(_, tries)| *tries);
            all.insert(id.clone(), (now, tries.saturating_add(1)));
        }
    }

    fn all(&self) -> std::sync::MutexGuard<'_, HashMap<CopyId, (Millis, u32)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// After so many tries that came to nothing.
fn wait(tries: u32) -> i64 {
    (HOUR << tries.saturating_sub(1).min(20)).min(LONGEST_TRY)
}

#[cfg(test)]
mod tests {
    use story::copy::Found;

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
            byline: false,
            affiliation: false,
            logo: false,
            link: false,
            notice: false,
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
            let due = |at: i64| is_due(&row, None, Millis(at));
            assert!(!due((captured + wait) * DAY - 1), "{changed} {captured}");
            assert!(due((captured + wait) * DAY), "{changed} {captured}");
        }
    }

    #[test]
    fn a_newer_release_and_a_copy_never_captured_are_due_at_once() {
        let row = row(10 * DAY, 0);
        assert!(is_due(&row, Some(Millis(10 * DAY + 1)), Millis(10 * DAY + 2)));
        assert!(!is_due(&row, Some(Millis(9 * DAY)), Millis(10 * DAY + 2)));
        assert!(is_due(&CopyRow { last_captured: None, ..row }, None, Millis(0)));
    }

    #[test]
    fn what_can_not_be_reached_is_tried_twice_as_late_each_time() {
        let (tries, id) = (Tries::default(), CopyId::from("one"));
        let mut now = 0;
        for hours in [1, 2, 4, 8, 16, 32, 64, 128, 168, 168] {
            assert!(tries.may(&id, Millis(now)));
            tries.note(&id, Millis(now), false);
            assert!(!tries.may(&id, Millis(now + hours * HOUR - 1)), "{hours}");
            now += hours * HOUR;
        }
        tries.note(&id, Millis(now), true);
        assert!(tries.may(&id, Millis(now)));
    }
}
