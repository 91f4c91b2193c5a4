//! How long a race took, as a clock shows it: "in 2:03:04", "a time of 1:53.2", "in 53:20".

use super::Interval;
use super::draft::Draft;
use crate::exact::Exact;
use crate::numeral::NumeralKind;
use crate::page::Page;
use crate::token::Kind;

/// The time that begins with the number at `at`, in seconds: two or three parts with colons between, the last perhaps with a
/// fraction.
pub(crate) fn read(page: &Page, at: usize) -> Option<(Exact, usize)> {
    let digits = |i: usize| page.is_kind(i, Kind::Number) && (i == at || !page.tokens[i].spaced());
    let colon = |i: usize| page.is_kind(i, Kind::Colon) && !page.tokens[i].spaced();
    if !digits(at) || page.word(at).len() > 3 || !colon(at + 1) || !digits(at + 2) {
        return None;
    }
    let last = if colon(at + 3) && digits(at + 4) { at + 4 } else { at + 2 };
    let mut seconds = Exact::ZERO;
    for part in (at..=last).step_by(2) {
        let value = Exact::from_decimal(page.word(part))?;
        let whole = page.word(part).split('.').next().unwrap_or("");
        let fits = part == at || whole.len() == 2 && value < Exact::whole(60);
        if !fits || part < last && !value.is_whole() {
            return None;
        }
        seconds = seconds.times(Exact::whole(60))?.plus(value)?;
    }
    // "in 10:30 p.m. traffic"
    let half = ["a.m.", "p.m.", "am", "pm"].iter().any(|w| page.is_word(last + 1, w));
    (!half).then_some((seconds, last + 1))
}

/// A race's time where "in", "of" or "clocked" stands before it, as a number of seconds.
pub(super) fn draft(page: &Page, low: usize, at: usize) -> Option<Draft> {
    let led = at > low && ["in", "of", "clocked"].iter().any(|w| page.is_word(at - 1, w));
    let (value, end) = read(page, at).filter(|_| led)?;
    let (number, kind) = (at..end, NumeralKind::Cardinal);
    Some(Draft {
        whole: number.clone(),
        number,
        value: Interval::exactly(value),
        kind,
        digits: true,
        vague: false,
    })
}
