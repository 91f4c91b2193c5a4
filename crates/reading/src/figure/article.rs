//! "a litre", "an hour and a half", "over a mile": the article as the number one.

use std::ops::Range;

use super::draft::Draft;
use super::measure::measure;
use super::{Interval, hedge};
use crate::exact::Exact;
use crate::lexicon::Dimension;
use crate::numeral::NumeralKind;
use crate::page::Page;
use crate::token::Kind;

/// The article at `at` as a number, where it measures: more of the quantity follows ("an hour and 45 minutes"), a hedge
/// stands before it ("nearly a mile"), or nothing else is said at all ("a litre").
pub(super) fn one(page: &Page, range: &Range<usize>, at: usize) -> Option<Draft> {
    if page.tokens[at].span().len() > 2 || !page.is_word(at, "a") && !page.is_word(at, "an") {
        return None;
    }
    let word = measure(page, at + 1).filter(|u| u.dimension != Dimension::Share)?;
    let end = at + 2;
    let alone = at == range.start && (end..range.end).all(|i| page.is_kind(i, Kind::Stop));
    let draft = Draft {
        number: at..at + 1,
        whole: at..at + 1,
        value: Interval::exactly(Exact::ONE),
        kind: NumeralKind::Cardinal,
        digits: false,
        vague: false,
    };
    let hedged = || hedge::stands_before(page, range.start, at) && !page.is_word(end, "ago");
    (alone || continues(page, end, word.dimension) || hedged()).then_some(draft)
}

/// "and a half", "and 45 minutes".
fn continues(page: &Page, at: usize, dimension: Dimension) -> bool {
    if !page.is_word(at, "and") {
        return false;
    }
    let half = at + 1 + usize::from(page.is_word(at + 1, "a"));
    let number = page.is_kind(at + 1, Kind::Number)
        || page.tokens.get(at + 1).is_some_and(|t| t.entry().number.is_some());
    let part = measure(page, at + 2).is_some_and(|u| {
        u.dimension == dimension || dimension == Dimension::Money && u.dimension == Dimension::SmallMoney
    });
    page.is_word(half, "half") && half > at || number && part
}
