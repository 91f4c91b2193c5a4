//! What is evident or not, to nobody in particular or because somebody made it so: "it is unclear whether …", "made clear
//! that …".

use std::ops::Range;

use super::complement::clause_at;
use super::content;
use super::cue;
use super::found::Found;
use super::source;
use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;

const EVIDENT: [&str; 9] =
    ["clear", "plain", "evident", "obvious", "known", "apparent", "unclear", "uncertain", "unknown"];

/// Most tokens between "made clear" and what is clear.
const FAR: usize = 8;

/// The attribution whose cue ends with the word at `at`, if it is one of these.
pub(super) fn at(page: &Page, range: &Range<usize>, at: usize) -> Option<Found> {
    let adjective = page.has(at, tag::ADJECTIVE | tag::PARTICIPLE) || page.pos(at) == Pos::Adjective;
    if !adjective || !EVIDENT.iter().any(|w| page.is_word(at, w)) {
        return None;
    }
    let verb = before(page, range.start, at)?;
    let group = cue::group_start(page, range.start, verb);
    let made = ["make", "makes", "made", "making"].iter().any(|w| page.is_word(verb, w));
    if made {
        let from = past_hearer(page, at + 1, range.end)?;
        let content = content::some(from..content::end(page, from, range.end))?;
        let source = source::subject(page, range.start, group);
        return Some(Found { source, cue: group..at + 1, content: vec![content], head: at, sentence: 0 });
    }
    let opens = page.is_word(at + 1, "that") || page.has(at + 1, tag::QUESTION) || clause_at(page, at + 1);
    let linked = page.has(verb, tag::BE | tag::SEEM | tag::CATENATIVE);
    if !opens || !linked {
        return None;
    }
    let it = (range.start..=group).rev().take(2).find(|&i| page.is_word(i, "it"))?;
    let content = content::some(at + 1..content::end(page, at + 1, range.end))?;
    Some(Found { source: None, cue: it..at + 1, content: vec![content], head: at, sentence: 0 })
}

/// Where what is made clear begins: past a day, "to reporters", "in an interview".
fn past_hearer(page: &Page, from: usize, high: usize) -> Option<usize> {
    let opens = |i: usize| {
        page.is_word(i, "that")
            || page.has(i, tag::QUESTION)
            || page.has(i, tag::SUBJECT)
            || page.is_quoted(i)
    };
    if opens(from) || clause_at(page, from) {
        return Some(from);
    }
    let circumstance = page.pos(from) == Pos::Preposition || page.has(from, tag::WEEKDAY | tag::TIME);
    (from..high.min(from + FAR)).find(|&i| opens(i)).filter(|_| circumstance)
}

/// The verb before an adjective, adverbs and "it" between them left out.
fn before(page: &Page, low: usize, at: usize) -> Option<usize> {
    (low.max(at.saturating_sub(4))..at)
        .rev()
        .find(|&i| page.pos(i) != Pos::Adverb && !page.is_word(i, "it") && !page.is_word(i, "so"))
}
