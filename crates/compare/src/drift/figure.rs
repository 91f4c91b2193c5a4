//! One figure of a side: its number with what stands around it and belongs to it.

use crate::doc::Run;
use crate::drift::hedge::{Bound, hedge_before, word};
use crate::pairing::Side;
use crate::words::{DATE, NUMBER, ORDER, UNIT};

/// One figure on one side.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figure {
    pub(super) number: usize,
    pub(super) hedge: Option<(Bound, Run)>,
    pub(super) unit: Option<usize>,
    pub(super) rate: Option<Run>,
    pub(super) counted: Option<usize>,
}

impl Figure {
    /// The number with its hedge and its unit.
    pub(super) fn whole(&self) -> Run {
        let start = self.hedge.map_or(self.number, |(_, run)| run.start);
        Run::new(start, self.unit.map_or(self.number + 1, |unit| unit + 1))
    }
}

/// Whether a number stands there that is no day or year.
pub(super) fn is_figure(side: &Side<'_>, at: usize) -> bool {
    side.token(at).is_some_and(|t| t.is(NUMBER) && !t.is(DATE))
}

/// The figure whose number stands there.
pub(super) fn figure(side: &Side<'_>, number: usize) -> Figure {
    let is_unit = |at: &usize| {
        side.token(*at).is_some_and(|t| t.is(UNIT)) && !is_rate(side, *at) && !is_level(side, *at)
    };
    // "a quarter of a percentage point": the unit of a share stands behind its article.
    let from =
        if word(side, number + 1) == "of" && is_per(side, number + 2) { number + 3 } else { number + 1 };
    let reach = if is_per(side, from) { from } else { from + 2 };
    let unit = (from..reach).find(is_unit);
    let last = unit.map_or(number, |at| at);
    let rate = rate_after(side, last);
    // "one resident in five" has it inside.
    let own = word(side, number);
    let inside = own.contains(" in ") && own.split(' ').count() > 3;
    let counted = (last + 1..last + if inside { 1 } else { 4 })
        .take_while(|&at| !side.token(at).is_some_and(|t| t.is(NUMBER)))
        .find(|&at| side.token(at).is_some_and(|t| t.is_content() && !t.is(UNIT)));
    Figure { number, hedge: hedge_before(side, number), unit, rate, counted }
}

/// The word that opens a rate.
fn is_per(side: &Side<'_>, at: usize) -> bool {
    side.is_word(at, &["a", "an", "per", "each", "every"])
}

/// "the 1.5 billion mark": a level that is reached, not the currency.
pub(super) fn is_level(side: &Side<'_>, at: usize) -> bool {
    word(side, at) == "mark"
}

/// A word that is a rate by itself.
fn is_rate(side: &Side<'_>, at: usize) -> bool {
    side.is_word(at, &["daily", "weekly", "monthly", "yearly", "annually", "hourly"])
}

/// "a day", "per week", "every hour", "daily", within a few words.
fn rate_after(side: &Side<'_>, last: usize) -> Option<Run> {
    for at in last + 1..last + 6 {
        let token = side.token(at)?;
        let text = word(side, at);
        if is_rate(side, at) {
            return Some(Run::new(at, at + 1));
        }
        if is_per(side, at) && text.eq_ignore_ascii_case("per") && side.token(at + 1).is_some() {
            return Some(Run::new(at, at + 2));
        }
        if is_per(side, at) && side.token(at + 1).is_some_and(|t| t.is(UNIT)) && !is_ago(side, at + 2) {
            return Some(Run::new(at, at + 2));
        }
        let ends = side.token(at + 1).is_none_or(|t| !t.is_content() || t.is(ORDER));
        if (text == "each" || text == "apiece") && ends {
            return Some(Run::new(at, at + 1));
        }
        if text == "h" && side.doc.text.text.as_bytes().get(token.start as usize - 1) == Some(&b'/') {
            return Some(Run::new(at, at + 1));
        }
        if token.is(NUMBER) {
            return None;
        }
    }
    None
}

/// "a year ago", "a month earlier": a time, not a rate.
fn is_ago(side: &Side<'_>, at: usize) -> bool {
    side.is_word(at, &["ago", "earlier", "before", "later", "after", "previously"])
}
