//! Feasts as copy words them.

use std::borrow::Cow;

use super::super::counted::unit_turned;
use super::super::date::{calendar, year, year_after};
use super::super::words::Words;
use super::super::{Grain, Period};
use super::{Part, named};
use crate::token::Kind;

/// "Christmas", "Easter Sunday 2019", "Thanksgiving of next year".
pub(in crate::time) fn read(w: Words, at: usize, turn: i8) -> Option<(Period, usize)> {
    let mut opener = Cow::from(w.word(at));
    if w.capital(at) {
        opener.to_mut().make_ascii_lowercase();
    }
    let (feast, end) = named(&opener, |parts| name_end(w, at, parts, turn != 0))?;
    if let Some((year, end)) = year_after(w, end) {
        let year = Some(Box::new(calendar(Some(year), None, None, None)));
        return Some((Period::Feast { feast, year, turn: 0 }, end));
    }
    if let Some((year @ Period::Unit { grain: Grain::Year, .. }, end)) = unit_turned(w, w.past(end, "of")) {
        return Some((Period::Feast { feast, year: Some(Box::new(year)), turn: 0 }, end));
    }
    Some((Period::Feast { feast, year: None, turn }, end))
}

/// Where a name that stands at `at` ends. A possessive is a token of its own, "St" and "Jr" may have a stop, and names from
/// other languages hyphens and apostrophes ("Eid al-Fitr", "Yom Ha’atzmaut"). `sure` is a name that needs no capital.
fn name_end(w: Words, at: usize, name: &[Part], sure: bool) -> Option<usize> {
    let mut next = at;
    for part in name {
        next += usize::from(next > at && w.kind(next) == Some(Kind::Hyphen) && w.glued(next));
        if !spelled(w.word(next), &part.letters) {
            return None;
        }
        if part.capital && !w.capital(next) && !sure && year(w, next + 1).is_none() {
            return None;
        }
        next += 1;
        next += usize::from(matches!(part.letters.as_str(), "st" | "jr") && w.kind(next) == Some(Kind::Stop));
        match part.owned {
            Some("") if matches!(w.kind(next), Some(Kind::Single | Kind::SingleClose)) => next += 1,
            Some("s") if w.any(next, &["'s", "’s"]) => next += 1,
            Some(_) => return None,
            None => {}
        }
    }
    (!is_named_after(w, next)).then_some(next)
}

/// Whether what stands at `at` is named after the feast before it: "the Good Friday Agreement", "Easter Island".
pub(in crate::time) fn is_named_after(w: Words, at: usize) -> bool {
    w.capital(at) && w.any(at, &NAMED_AFTER_FEASTS)
}

/// What may be named after a feast and is none.
const NAMED_AFTER_FEASTS: [&str; 9] =
    ["agreement", "accord", "island", "islands", "rising", "massacre", "offensive", "carol", "war"];

/// Whether a word has these letters, apostrophes and case aside.
fn spelled(word: &str, letters: &str) -> bool {
    let own = word.chars().filter(|c| !matches!(c, '\'' | '’' | '‘')).map(|c| c.to_ascii_lowercase());
    own.eq(letters.chars())
}
