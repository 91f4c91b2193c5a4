//! What is evident or not, to nobody in particular or because somebody made it so: "it is unclear whether …", "made clear
//! that …".

use std::ops::Range;

use super::content;
use super::cue;
use super::find::Found;
use super::source;
use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;

const EVIDENT: [&str; 6] = ["clear", "plain", "evident", "obvious", "known", "apparent"];

/// The attribution whose cue ends with the word at `at`, if it is one of these.
pub(super) fn at(page: &Page, range: &Range<usize>, at: usize) -> Option<Found> {
    if !page.has(at, tag::ADJECTIVE | tag::PARTICIPLE)
        || !page.has(at + 1, tag::QUESTION | tag::DEMONSTRATIVE)
        || !EVIDENT.iter().any(|w| page.is_word(at, w))
    {
        return None;
    }
    let content = content::some(at + 1..content::end(page, at + 1, range.end))?;
    let verb = before(page, range.start, at)?;
    let start = cue::group_start(page, range.start, verb);
    let made = ["make", "makes", "made", "making"].iter().any(|w| page.is_word(verb, w));
    let (source, from) = if made {
        (source::subject(page, range.start, start), start)
    } else if page.is_word(at + 1, "that") && page.has(verb, tag::BE | tag::SEEM | tag::CATENATIVE) {
        let it = start.checked_sub(1).filter(|i| *i >= range.start && page.is_word(*i, "it"))?;
        (None, it)
    } else {
        return None;
    };
    Some(Found { source, cue: from..at + 1, content: vec![content], head: at, sentence: 0 })
}

/// The verb before an adjective, adverbs and "it" between them left out.
fn before(page: &Page, low: usize, at: usize) -> Option<usize> {
    (low.max(at.saturating_sub(4))..at)
        .rev()
        .find(|&i| page.pos(i) != Pos::Adverb && !page.is_word(i, "it") && !page.is_word(i, "so"))
}
