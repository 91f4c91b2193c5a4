//! "Vane: The pier will hold", "Poll: Crews want a new pier": who speaks stands before a colon, as in headlines and transcripts.

use std::ops::Range;

use super::content;
use super::found::Found;
use crate::lexicon::tag;
use crate::page::Page;
use crate::phrase;
use crate::tagger::Pos;
use crate::token::Kind;

/// Most tokens before the colon.
const LONGEST: usize = 7;

/// The attribution whose cue is the colon near the start of a sentence.
pub(super) fn headed(page: &Page, range: &Range<usize>) -> Option<Found> {
    let near = range.end.min(range.start + LONGEST);
    let colon = (range.start + 1..near).find(|&i| page.is_kind(i, Kind::Colon))?;
    let from = colon + 1;
    let whole = phrase::forward(page, range.start, colon) == colon;
    if !whole || !is_somebody(page, range.start..colon) || page.is_quoted(range.start) || page.is_quoted(from)
    {
        return None;
    }
    let content = content::some(from..content::end(page, from, range.end))?;
    let clause = content.clone().any(|i| matches!(page.pos(i), Pos::Verb | Pos::Auxiliary | Pos::To));
    clause.then(|| Found {
        source: Some(range.start..colon),
        cue: colon..from,
        content: vec![content],
        head: colon,
        sentence: 0,
    })
}

/// Whether a heading names a person, a body or something written, and no place, day or hour.
fn is_somebody(page: &Page, heading: Range<usize>) -> bool {
    let other = tag::PLACE | tag::MONTH | tag::WEEKDAY | tag::TIME | tag::NUMBER;
    let plain = heading.clone().all(|i| !page.has(i, other) && page.pos(i) != Pos::Number);
    let note =
        ["note", "correction", "text", "video", "sign"].iter().any(|w| page.is_word(heading.end - 1, w));
    let names = |i: usize| {
        page.pos(i) == Pos::Name && page.word(i).len() > 1
            || page.has(i, tag::ROLE | tag::DOCUMENT | tag::BODY | tag::OUTLET)
    };
    let opens = page.tokens.get(heading.start).is_some_and(crate::token::Token::capital);
    plain && !note && opens && heading.clone().any(names) && !page.has(heading.start, tag::DETERMINER)
}
