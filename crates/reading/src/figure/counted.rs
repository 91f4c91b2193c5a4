//! What a number counts: "men" in "1,000 men", "North Korean troops" in "ten thousand North Korean troops".

use std::ops::Range;

use crate::page::Page;
use crate::phrase;
use crate::tagger::Pos;
use crate::token::Kind;

/// The noun phrase counted by the number that ends at `at`.
pub(super) fn read(page: &Page, range: &Range<usize>, at: usize) -> Option<Range<usize>> {
    let mut start = at;
    if page.is_word(start, "of") {
        start += 1;
        while start < range.end && matches!(page.pos(start), Pos::Determiner | Pos::Possessive) {
            start += 1;
        }
    }
    if page.is_kind(start, Kind::Hyphen) && !page.tokens[start].spaced {
        start += 1;
    }
    if start >= range.end
        || !matches!(
            page.pos(start),
            Pos::Noun | Pos::Name | Pos::Adjective | Pos::Participle | Pos::Ing | Pos::Adverb
        )
    {
        return None;
    }
    let end = phrase::core_forward(page, start, range.end.min(start + 8));
    let head = (start..end).rev().find(|&i| matches!(page.pos(i), Pos::Noun | Pos::Name))?;
    Some(start..head + 1)
}
