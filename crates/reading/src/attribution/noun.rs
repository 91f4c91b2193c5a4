//! Nouns that attribute: "her support for the pier", "the council’s claim that …", "expressed concern about the bill".

use std::ops::Range;

use super::content;
use super::find::Found;
use super::source;
use crate::lexicon::tag;
use crate::page::Page;
use crate::phrase;
use crate::tagger::Pos;

/// Most words between a possessor or verb and the noun.
const NEAR: usize = 5;

/// The attribution whose cue is the noun at `at`, if it is one.
pub(super) fn at(page: &Page, range: &Range<usize>, at: usize) -> Option<Found> {
    if page.pos(at) != Pos::Noun || !page.has(at, tag::CUE_NOUN) {
        return None;
    }
    let (cue_end, content) = complement(page, range, at)?;
    let (source, cue_start) = holder(page, range.start, at)?;
    Some(Found { source, cue: cue_start..cue_end, content: vec![content], head: at, sentence: 0 })
}

/// What follows the noun: "that …", "to …", or a preposition and its object.
fn complement(page: &Page, range: &Range<usize>, at: usize) -> Option<(usize, Range<usize>)> {
    let next = at + 1;
    if page.is_word(next, "that") && page.pos(next) == Pos::Subordinator || page.pos(next) == Pos::To {
        return content::some(next..content::end(page, next, range.end)).map(|c| (next, c));
    }
    let joins = ["of", "about", "for", "on", "over", "to", "against", "regarding", "toward"];
    if page.pos(next) == Pos::Preposition && joins.iter().any(|w| page.is_word(next, w)) {
        return content::some(next + 1..content::object_end(page, next + 1, range.end))
            .map(|c| (next + 1, c));
    }
    None
}

/// Whose noun it is, and where the cue begins: a possessor, or the subject of the verb before it.
fn holder(page: &Page, low: usize, at: usize) -> Option<(Option<Range<usize>>, usize)> {
    let floor = low.max(at.saturating_sub(NEAR));
    let mut start = at;
    while start > floor {
        let before = start - 1;
        match page.pos(before) {
            Pos::Possessive => return Some((Some(possessor(page, low, before)), start)),
            Pos::Adjective | Pos::Determiner | Pos::Adverb | Pos::Number | Pos::Noun => start = before,
            Pos::Verb | Pos::Ing => {
                let mut group = before;
                while group > low && matches!(page.pos(group - 1), Pos::Auxiliary | Pos::Adverb) {
                    group -= 1;
                }
                let source =
                    source::subject(page, low, group).or_else(|| source::of_clause(page, low, group));
                return Some((source, group));
            }
            _ => break,
        }
    }
    None
}

/// "his", or the name with its "’s".
fn possessor(page: &Page, low: usize, mark: usize) -> Range<usize> {
    if page.word(mark).starts_with(['\'', '’']) {
        let start = phrase::back(page, low.max(mark.saturating_sub(8)), mark).unwrap_or(mark);
        start..mark + 1
    } else {
        mark..mark + 1
    }
}
