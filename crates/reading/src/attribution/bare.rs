//! Plain saying that no frame holds: what stands around "said" and its speaker is taken for what is said, however it is
//! built.

use std::ops::Range;

use super::content;
use super::cue::{Cue, Form};
use super::found::Found;
use super::fronted::{before_mark, whole_quotes};
use super::source;
use crate::lexicon::tag;
use crate::page::Page;
use crate::phrase;
use crate::tagger::Pos;
use crate::token::Kind;

/// "They paid, as Marsh said on Marlow Radio, for a new pier", "Marsh says, rain or shine, she will sail", "“It held.” Marsh
/// said.": a verb of saying and somebody who can speak.
pub(super) fn bare(page: &Page, range: &Range<usize>, cue: &Cue) -> Option<Found> {
    let says = cue.tags & (tag::SAY | tag::TELL) != 0 && cue.tags & tag::ONLY_QUOTED == 0;
    if !says || cue.form != Form::Finite {
        return None;
    }
    let source = source::before(page, range.start, cue)
        .filter(|s| source::can_speak(page, s) && page.pos(s.start) != Pos::Relative)
        .or_else(|| opening(page, range.start, cue.range.start))
        .or_else(|| source::after(page, cue, range.end).filter(|s| source::can_speak(page, s)))?;
    let added = source.start > range.start && page.is_word(source.start - 1, "as");
    let surely = page.has(cue.head, tag::SURELY_VERB) || page.pos(cue.head) == Pos::Participle;
    if !surely && !added {
        return None;
    }
    let from = cue.range.end.max(source.end);
    let after = || after_cue(page, range, from, cue.tags & tag::TELL != 0);
    let content = before_source(page, range, &source, from).or_else(after)?;
    Some(Found { source: Some(source), cue: cue.range.clone(), content, head: cue.head, sentence: 0 })
}

/// What stands before "as Marsh said", or the quote before a sentence that is a mere tag.
fn before_source(
    page: &Page,
    range: &Range<usize>,
    source: &Range<usize>,
    after: usize,
) -> Option<Vec<Range<usize>>> {
    let before = source.start.checked_sub(1)?;
    if source.start == range.start {
        let tag = page.is_quoted(before) && content::tag_closes(page, after, range.end);
        return tag.then(|| vec![whole_quotes(page, before..before + 1)]);
    }
    let comma = before.checked_sub(1).filter(|&c| c > range.start && page.tokens[c].kind != Kind::Word)?;
    if !page.is_word(before, "as") {
        return None;
    }
    let first = content::some(range.start..before_mark(page, range.start, comma + 1))?;
    let resumed = (after..range.end)
        .find(|&i| !page.is_quoted(i) && matches!(page.tokens[i].kind, Kind::Comma | Kind::Dash));
    let rest = resumed.and_then(|c| content::some(c + 1..content::end(page, c + 1, range.end)));
    Some(std::iter::once(first).chain(rest).collect())
}

/// The rest of the sentence, if there is a verb in it.
fn after_cue(page: &Page, range: &Range<usize>, after: usize, hearer: bool) -> Option<Vec<Range<usize>>> {
    let from = content::start_after(page, after, range.end, hearer);
    let rest = content::some(from..content::end(page, from, range.end))?;
    let verb = rest.clone().any(|i| matches!(page.pos(i), Pos::Verb | Pos::Auxiliary));
    verb.then(|| vec![rest])
}

/// Most tokens of a subject that opens the sentence.
const LONGEST: usize = 40;

/// "Another skipper of the old crew, Ada Marsh, told …": all that stands before a verb that follows a comma, if somebody opens
/// the sentence.
fn opening(page: &Page, low: usize, end: usize) -> Option<Range<usize>> {
    let comma = end.checked_sub(1).filter(|&c| c > low && page.is_kind(c, Kind::Comma))?;
    let first = phrase::core_forward(page, low, comma);
    let plain =
        !(low..end).any(|i| page.is_quoted(i) || page.has(i, tag::SAY) && page.has(i, tag::SURELY_VERB));
    (first > low && end - low <= LONGEST && plain && source::can_speak(page, &(low..first)))
        .then_some(low..end)
}
