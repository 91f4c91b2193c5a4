//! Where a name begins and ends, and what it is the name of.

use std::ops::Range;

use super::EntityKind;
use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// Most tokens of one name.
const LONGEST_NAME: usize = 12;

/// One past the name that begins at `at`; `at` where none does.
pub(super) fn end(page: &Page, at: usize, high: usize) -> usize {
    if page.pos(at) != Pos::Name {
        return at;
    }
    let mut end = at + 1;
    while end < high.min(at + LONGEST_NAME) && (page.pos(end) == Pos::Name || inside_name(page, end, high)) {
        end += 1;
    }
    while end > at && page.pos(end - 1) != Pos::Name {
        end -= 1;
    }
    if end == at + 1 && (page.has(at, tag::WEEKDAY | tag::MONTH) || tagged_otherwise(page, at)) {
        at
    } else {
        end
    }
}

/// A capital at the start of a sentence that is an ordinary word.
fn tagged_otherwise(page: &Page, at: usize) -> bool {
    page.tokens[at].tags() != 0
        && !page.has(at, tag::FIRST_NAME | tag::PLACE | tag::OUTLET)
        && crate::tagger::is_start(&page.tokens, at)
}

/// Hyphens, initials' stops and "of" between capitals.
fn inside_name(page: &Page, at: usize, high: usize) -> bool {
    if at + 1 >= high || page.pos(at + 1) != Pos::Name {
        return false;
    }
    match page.tokens[at].kind {
        Kind::Hyphen => !page.tokens[at].spaced() && !page.tokens[at + 1].spaced(),
        Kind::Stop => {
            !page.tokens[at].spaced()
                && (page.word(at - 1).len() == 1 || page.has(at - 1, tag::TITLE | tag::ABBREVIATION))
        }
        Kind::Word => {
            ["de", "la", "van", "der", "von", "del", "bin", "al"].iter().any(|w| page.is_word(at, w))
        }
        _ => page.word(at) == "&",
    }
}

/// A name without "Sen." and the like before it.
pub(super) fn without_titles(page: &Page, range: Range<usize>) -> Range<usize> {
    let mut start = range.start;
    while start + 1 < range.end
        && (page.has(start, tag::TITLE | tag::ROLE) && !page.has(start, tag::FIRST_NAME)
            || page.is_kind(start, Kind::Stop))
    {
        start += 1;
    }
    if page.is_kind(start, Kind::Stop) && start + 1 < range.end {
        start + 1..range.end
    } else {
        start..range.end
    }
}

pub(super) fn kind(page: &Page, range: &Range<usize>, bare: &Range<usize>) -> EntityKind {
    if bare.start > range.start || page.has(bare.start, tag::FIRST_NAME) && bare.len() > 1 {
        EntityKind::Person
    } else if bare.clone().any(|i| page.has(i, tag::BODY | tag::OUTLET)) {
        EntityKind::Organisation
    } else if page.has(bare.end - 1, tag::PLACE) {
        EntityKind::Place
    } else if bare.len() >= 2 && bare.len() <= 4 && bare.clone().all(|i| !page.tokens[i].upper()) {
        EntityKind::Person
    } else {
        EntityKind::Unknown
    }
}
