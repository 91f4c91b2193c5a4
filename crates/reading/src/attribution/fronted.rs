//! Content that stands before its cue, or on both sides of it: "“…,” Marsh said", "It is, he said, a risk", "as the Herald
//! reported", "an offer the crews rebuffed".

use std::ops::Range;

use super::complement::complement;
use super::content;
use super::cue::{Cue, Form};
use super::found::Found;
use super::source;
use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// `to` without the marks before it.
pub(super) fn before_mark(page: &Page, from: usize, mut to: usize) -> usize {
    while to > from
        && !page.is_quoted(to - 1)
        && matches!(page.tokens[to - 1].kind, Kind::Comma | Kind::Dash | Kind::Stop | Kind::Colon)
    {
        to -= 1;
    }
    to
}

/// A range grown to take in the whole of a quote that it begins within.
pub(super) fn whole_quotes(page: &Page, range: Range<usize>) -> Range<usize> {
    let inside = page.is_quoted(range.start);
    let quote = page.quotes.partition_point(|q| q.marked.open <= range.start).checked_sub(1);
    match quote.map(|q| page.quotes[q].marked) {
        Some(marked) if inside && marked.close > range.start => marked.open..range.end,
        _ => range,
    }
}

/// "The trouble with the pier, says Ada Marsh, is the fog": a verb of saying and its subject put into a clause whose own
/// verb follows.
pub(super) fn is_inserted(page: &Page, range: &Range<usize>, cue: &Cue) -> bool {
    let comma = cue.range.start > range.start && page.is_kind(cue.range.start - 1, Kind::Comma);
    comma
        && cue.tags & (tag::SAY | tag::THINK) != 0
        && cue.range.len() == 1
        && source::after(page, cue, range.end)
            .is_some_and(|s| source::can_speak(page, &s) && is_parenthesis(page, s.end, range.end))
}

/// "…, which he has denied", "the plan she says is late": what is attributed stands before its source.
pub(super) fn relative_before(
    page: &Page,
    low: usize,
    source: Option<&Range<usize>>,
    gap: bool,
) -> Option<Range<usize>> {
    let start = source?.start;
    let before = start.checked_sub(1).filter(|b| *b >= low)?;
    let fronted = ["which", "what", "whom", "who", "that"].iter().any(|w| page.is_word(before, w));
    if fronted && (gap || !page.is_word(before, "that")) {
        return Some(before..before + 1);
    }
    if gap && page.pos(before).heads() {
        return crate::phrase::back(page, low, start).map(|s| s..start);
    }
    None
}

/// "an offer the crews rebuffed at a meeting": a verb that lacks its object, straight after a noun and a subject.
pub(super) fn is_left_out(page: &Page, cue: &Cue, source: Option<&Range<usize>>) -> bool {
    let next = cue.range.end;
    let frames = page.tokens[cue.head].entry().frames;
    let circumstance = page.has(next, tag::WEEKDAY)
        || page.is_kind(next, Kind::Comma)
        || page.pos(next) == Pos::Preposition && page.tokens[next].entry().particle & frames == 0;
    let object = cue.tags & (tag::JUDGE | tag::WANT) != 0 && cue.tags & tag::SAY == 0;
    let subject =
        source.is_some_and(|s| s.start > 0 && page.pos(s.start - 1).heads() && s.end <= cue.range.start);
    circumstance && object && subject && cue.form == Form::Finite
}

/// "As the Herald reported, it held": what the main clause says.
pub(super) fn as_said(
    page: &Page,
    range: &Range<usize>,
    cue: &Cue,
    source: Option<&Range<usize>>,
) -> Option<Found> {
    let source = source.filter(|s| s.start == range.start + 1 && page.is_word(range.start, "as"))?;
    let comma = (cue.range.end..range.end.min(cue.range.end + 8)).find(|&i| page.is_kind(i, Kind::Comma))?;
    let idle =
        !(cue.range.end..comma).any(|i| matches!(page.pos(i), Pos::Verb | Pos::Auxiliary | Pos::Pronoun));
    let plain = comma == cue.range.end
        || matches!(page.pos(cue.range.end), Pos::Preposition | Pos::Adverb)
        || page.has(cue.range.end, tag::WEEKDAY);
    let out = page.is_word(cue.range.end, "out");
    if cue.tags & (tag::SAY | tag::TELL) == 0 && !out || !idle || !plain {
        return None;
    }
    let content = content::some(comma + 1..content::end(page, comma + 1, range.end))?;
    let cue_range = cue.range.start..cue.range.end + usize::from(out);
    Some(Found {
        source: Some(source.clone()),
        cue: cue_range,
        content: vec![content],
        head: cue.head,
        sentence: 0,
    })
}

/// "The tide had turned, as Marsh has admitted.": what the clause before says.
pub(super) fn as_added(
    page: &Page,
    range: &Range<usize>,
    cue: &Cue,
    source: Option<&Range<usize>>,
) -> Option<Found> {
    let source = source.filter(|s| s.start > range.start + 3 && page.is_word(s.start - 1, "as"))?;
    let comma = source.start - 2;
    let ends = page.is_kind(cue.range.end, Kind::Stop) || cue.range.end >= range.end;
    if !ends || !page.is_kind(comma, Kind::Comma) || cue.tags & (tag::SAY | tag::THINK) == 0 {
        return None;
    }
    Some(Found {
        source: Some(source.clone()),
        cue: cue.range.clone(),
        content: content::some(range.start..comma).into_iter().collect(),
        head: cue.head,
        sentence: 0,
    })
}

/// Whether what is said stands after the cue: what stands before it is then no content.
pub(super) fn content_follows(page: &Page, range: &Range<usize>, cue: &Cue) -> bool {
    let after = complement(page, range, &mut cue.clone());
    let told = cue.range.end == cue.head + 1 && content::told_and_done(page, cue.head, range.end);
    !told
        && after.is_some_and(|c| {
            has_main_verb(page, c.start..c.end.min(c.start + 25)) || page.is_word(c.start, "that")
        })
}

/// Whether a verb stands outside of relative clauses: in "said Marsh, who led the crews" there is none.
fn has_main_verb(page: &Page, range: Range<usize>) -> bool {
    let mut relative = false;
    range.into_iter().any(|i| {
        match page.pos(i) {
            Pos::Relative => relative = true,
            Pos::Mark if page.is_kind(i, Kind::Comma) => relative = false,
            _ => {}
        }
        !relative && matches!(page.pos(i), Pos::Verb | Pos::Auxiliary)
    })
}

/// Content before its cue: a quote, or a clause and a comma.
pub(super) fn fronted(page: &Page, range: &Range<usize>, cue: &Cue, begins: usize) -> Option<Range<usize>> {
    let before = begins.checked_sub(1).filter(|b| *b >= range.start)?;
    let to = before_mark(page, range.start, begins);
    let from = past_question(page, range.start, to)?;
    let quote = page.is_quoted(before) || page.is_quoted(to.checked_sub(1)?) && to > range.start;
    // "On Tuesday, she said, …": a circumstance has no verb.
    let verbal =
        (range.start..to).any(|i| matches!(page.pos(i), Pos::Verb | Pos::Auxiliary | Pos::Participle));
    let after = if begins == cue.range.start { source::after(page, cue, range.end) } else { None };
    let after = after.map_or(cue.range.end, |s| s.end);
    // "“It held,” another friend, Ada Marsh told the Herald": what stands behind the quote is hers.
    let beside_quote = page.is_quoted(range.start)
        && cue.tags & tag::TELL != 0
        && !content::tag_closes(page, cue.range.end, range.end);
    let comma = page.is_kind(before, Kind::Comma)
        && if verbal {
            (content::tag_line(page, begins, range.end).is_some()
                || content::tag_of_closes(page, cue.head, cue.range.end, range.end))
                && !beside_quote
                && (!opens_subordinate(page, range.start) || closes(page, cue.range.end, range.end))
        } else {
            is_parenthesis(page, after, range.end)
        };
    if !(quote || comma) || to <= range.start || begins < range.start + 2 {
        return None;
    }
    if quote && cue.tags & (tag::SAY | tag::TELL | tag::ASK | tag::THINK) == 0 {
        return None;
    }
    Some(whole_quotes(page, from..to))
}

/// Past "Asked about the pier, ", "When asked about it, ": the question is no part of the answer. None where nothing
/// follows it.
fn past_question(page: &Page, low: usize, to: usize) -> Option<usize> {
    let asked = low + usize::from(page.is_word(low, "when") || page.is_word(low, "if"));
    if !page.is_word(asked, "asked") && !page.is_word(asked, "pressed") {
        return Some(low);
    }
    let comma = (asked..to).find(|&i| page.is_kind(i, Kind::Comma) && !page.is_quoted(i))?;
    (comma + 1 < to).then_some(comma + 1)
}

/// "While it held, …", "even as it held, …".
pub(super) fn opens_subordinate(page: &Page, at: usize) -> bool {
    let at = if page.pos(at) == Pos::Adverb { at + 1 } else { at };
    page.pos(at) == Pos::Subordinator && !page.is_word(at, "that")
        || page.is_word(at, "when")
        || page.is_word(at, "if")
}

/// Whether a mark or the end of the sentence follows.
fn closes(page: &Page, at: usize, high: usize) -> bool {
    at >= high || page.is_kind(at, Kind::Stop) || page.is_kind(at, Kind::Comma)
}

/// "The fog, he said, was too thick": after the tag comes the verb of what stands before it.
fn is_parenthesis(page: &Page, at: usize, high: usize) -> bool {
    let mut verb = at + 1;
    while verb < high && page.pos(verb) == Pos::Adverb {
        verb += 1;
    }
    page.is_kind(at, Kind::Comma)
        && verb < high
        && (matches!(page.pos(verb), Pos::Verb | Pos::Auxiliary)
            || page.pos(verb) == Pos::Noun && page.has(verb, tag::THIRD | tag::PAST))
}

/// Content that goes on after "she said": ", “and it held.”"
pub(super) fn resumed(page: &Page, from: usize, high: usize) -> Option<Range<usize>> {
    let mut at = from;
    while at < high && !page.is_quoted(at) && at < from + 12 {
        if page.pos(at) == Pos::Verb {
            return None;
        }
        at += 1;
    }
    if at >= high || !page.is_quoted(at) {
        return None;
    }
    content::some(at..content::end(page, at, high))
}

/// The rest of a clause that "he said" was put into: "It is, he said, a risk."
pub(super) fn inserted(page: &Page, from: usize, high: usize) -> Option<Range<usize>> {
    let goes_on = page.is_kind(from, Kind::Comma)
        && !matches!(page.pos(from + 1), Pos::Ing | Pos::And | Pos::Relative | Pos::Question);
    if goes_on { content::some(from + 1..content::end(page, from + 1, high)) } else { None }
}
