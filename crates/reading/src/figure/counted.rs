//! What a number counts: "men" in "1,000 men", "North Korean troops" in "ten thousand North Korean troops".

use std::ops::Range;

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
    if of && share && page.pos(start) == Pos::Pronoun {
        return Some(start..start + 1);
    }
    if page.is_kind(start, Kind::Hyphen) && !page.tokens[start].spaced {
        start += 1;
    }
    start += usize::from(page.is_word(start, "more") && page.pos(start + 1) == Pos::Noun);
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
