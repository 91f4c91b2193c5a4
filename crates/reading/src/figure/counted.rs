//! What a number counts: "men" in "1,000 men", "North Korean troops" in "ten thousand North Korean troops".

use std::ops::Range;

use super::measure::measure;
use crate::lexicon::Dimension;
use crate::page::Page;
use crate::phrase;
use crate::tagger::Pos;
use crate::token::Kind;

/// The noun phrase counted by the number that ends at `at`; a share may have its whole straight after it ("half the boats").
pub(super) fn read(page: &Page, range: &Range<usize>, at: usize, share: bool) -> Option<Range<usize>> {
    let mut start = at;
    let of = page.is_word(start, "of");
    if of || share && matches!(page.pos(start), Pos::Determiner | Pos::Possessive) {
        start += usize::from(of);
        while start < range.end && matches!(page.pos(start), Pos::Determiner | Pos::Possessive) {
            start += 1;
        }
    }
    // "seven of their last eight matches".
    let order = ["last", "first", "next", "past", "final", "previous"];
    if start > at && order.iter().any(|w| page.is_word(start, w)) {
        start += 1 + usize::from(page.pos(start + 1) == Pos::Number);
    }
    if of && share && page.pos(start) == Pos::Pronoun {
        return Some(start..start + 1);
    }
    if page.is_kind(start, Kind::Hyphen) && !page.tokens[start].spaced() {
        start += 1;
    }
    start += usize::from(page.word(start) == "+" && !page.tokens[start].spaced());
    start += usize::from(start > at && (page.is_word(start, "strong") || page.is_word(start, "plus")));
    // In "3 USD50 cards" the money is another number's.
    let code = page
        .tokens
        .get(start)
        .is_some_and(|t| t.entry().unit.is_some_and(|u| u.dimension == Dimension::Money));
    if code && page.tokens.get(start + 1).is_some_and(|t| t.kind == Kind::Number && !t.spaced()) {
        return None;
    }
    start += usize::from(page.is_word(start, "more") && page.pos(start + 1) == Pos::Noun);
    // "30 injured and 5 missing": how they are, and not what they are.
    if page.is_word(start, "missing") {
        return None;
    }
    if start >= range.end
        || !matches!(
            page.pos(start),
            Pos::Noun | Pos::Name | Pos::Adjective | Pos::Participle | Pos::Ing | Pos::Adverb
        )
    {
        return None;
    }
    let high = range.end.min(start + 8);
    let mut end = phrase::core_forward(page, start, high);
    // "460 Kestrel and Marlow vans": names joined by "and" before what is counted.
    if page.is_word(end, "and")
        && end > start
        && page.pos(end - 1) == Pos::Name
        && page.pos(end + 1) == Pos::Name
    {
        let second = phrase::core_forward(page, end + 1, high);
        if second > end + 2 && page.pos(second - 1) == Pos::Noun && page.word(second - 1).ends_with('s') {
            end = second;
        }
    }
    // "2.7m combined digital and physical sales".
    if page.is_word(end, "and")
        && end > start
        && matches!(page.pos(end - 1), Pos::Adjective | Pos::Participle)
        && matches!(page.pos(end + 1), Pos::Adjective | Pos::Participle)
    {
        let second = phrase::core_forward(page, end + 1, high);
        if second > end + 2 && page.pos(second - 1) == Pos::Noun {
            end = second;
        }
    }
    // "two gas-only options", "20 coal-fired plants": a noun with a hyphen leads what is counted.
    let hyphen = if page.is_kind(end, Kind::Hyphen) { end } else { end.saturating_sub(1) };
    if page.is_kind(hyphen, Kind::Hyphen) && !page.tokens[hyphen].spaced() && hyphen > start {
        let second = phrase::core_forward(page, hyphen + 2, high + 2);
        if second > hyphen + 2 && page.pos(second - 1).heads() {
            end = second;
        }
    }
    let head = (start..end).rev().find(|&i| matches!(page.pos(i), Pos::Noun | Pos::Name))?;
    // "25k cheaper than" is a distance, and counts nothing.
    let comparatives =
        ["higher", "lower", "larger", "smaller", "bigger", "cheaper", "dearer", "older", "younger", "taller"];
    let compared = head == start
        && (page.is_word(head + 1, "than") && page.word(head).ends_with("er")
            || comparatives.iter().any(|w| page.is_word(head, w)));
    (!compared).then_some(start..head + 1)
}

/// "eight million 250ml bottles": where the noun counted stands, past a measure that describes it.
pub(super) fn past_measure(page: &Page, range: &Range<usize>, at: usize) -> Option<usize> {
    let digits = page.is_kind(at, Kind::Number) && page.tokens[at].spaced();
    let unit = digits && measure(page, at + 1).is_some();
    let noun = at + 2;
    (unit && noun < range.end && page.pos(noun) == Pos::Noun && page.word(noun).ends_with('s'))
        .then_some(noun)
}
