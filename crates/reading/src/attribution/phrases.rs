//! Attributions whose cue is no verb: "reportedly", "in the eyes of the council", "in a poll", "asked about the pier".

use std::ops::Range;

use super::content;
use super::found::Found;
use super::source;
use crate::lexicon::tag;
use crate::page::Page;
use crate::phrase;
use crate::tagger::Pos;
use crate::token::Kind;

/// The attribution whose cue opens with the word at `at`, if it is one of these.
pub(super) fn at(page: &Page, range: &Range<usize>, at: usize) -> Option<Found> {
    if page.has(at, tag::HEARSAY) {
        return hearsay(page, range, at);
    }
    if page.is_word(at, "in") {
        return in_view(page, range, at).or_else(|| in_poll(page, range, at));
    }
    if page.has(at, tag::SAY | tag::TELL) && page.has(at, tag::PARTICIPLE) && page.is_word(at + 1, "by") {
        return as_reported(page, range, at);
    }
    if page.has(at, tag::ASK) && page.has(at, tag::PARTICIPLE) {
        return asked(page, range, at);
    }
    if ["titled", "entitled", "headlined"].iter().any(|w| page.is_word(at, w)) {
        return titled(page, range, at);
    }
    None
}

/// "The pier reportedly held": nobody is named, and the clause around is the content.
fn hearsay(page: &Page, range: &Range<usize>, at: usize) -> Option<Found> {
    // "apparently", "supposedly": what the writer supposes is nobody's word.
    let supposed = ["apparently", "supposedly"].iter().any(|w| page.is_word(at, w));
    if page.pos(at) != Pos::Adverb || supposed {
        return None;
    }
    let mut group = at;
    while group > range.start && matches!(page.pos(group - 1), Pos::Auxiliary | Pos::Adverb) {
        group -= 1;
    }
    let subject = source::subject(page, range.start, group);
    let from = at + 1 + usize::from(page.is_kind(at + 1, Kind::Comma));
    let mut content: Vec<Range<usize>> = subject.map(|s| s.start..at).into_iter().collect();
    content.extend(content::some(from..content::object_end(page, from, range.end)));
    found(None, at..at + 1, content, at)
}

/// "a book titled “The Needle”".
fn titled(page: &Page, range: &Range<usize>, at: usize) -> Option<Found> {
    let from = at + 1 + usize::from(page.is_kind(at + 1, Kind::Comma));
    let name = page.is_quoted(from) || page.is_quotation_mark(from) || page.pos(from) == Pos::Name;
    let end = if page.is_quoted(from) {
        (from..range.end).find(|&i| !page.is_quoted(i)).unwrap_or(range.end)
    } else {
        phrase::core_forward(page, from, range.end)
    };
    let start = phrase::back(page, range.start, at)?;
    if !name || end <= from {
        return None;
    }
    found(Some(start..at), at..at + 1, content::some(from..end).into_iter().collect(), at)
}

/// "As reported by the Herald, …", "…, as noted by Ada Marsh".
fn as_reported(page: &Page, range: &Range<usize>, at: usize) -> Option<Found> {
    let opener = (range.start..at).rev().find(|&i| page.pos(i) != Pos::Adverb)?;
    let end = phrase::forward(page, at + 2, range.end);
    let source = content::some(at + 2..end)?;
    if !page.is_word(opener, "as") {
        return None;
    }
    let content = around(page, range, opener, source.end);
    found(Some(source), at..at + 1, content, at)
}

/// "In the mayor’s view, …", "in the eyes of the council, …".
fn in_view(page: &Page, range: &Range<usize>, at: usize) -> Option<Found> {
    const VIEWS: [&str; 9] =
        ["view", "opinion", "eyes", "words", "judgment", "judgement", "telling", "estimation", "mind"];
    let is_view = |i: usize| VIEWS.iter().any(|w| page.is_word(i, w));
    if page.is_word(at + 1, "the") && is_view(at + 2) && page.is_word(at + 3, "of") {
        let end = phrase::forward(page, at + 4, range.end);
        let source = content::some(at + 4..end)?;
        return found(Some(source.clone()), at..at + 4, around(page, range, at, source.end), at);
    }
    let noun = (at + 2..range.end.min(at + 9)).find(|&i| is_view(i))?;
    let owned = page.pos(noun - 1) == Pos::Possessive && (at + 1..noun).all(|i| page.pos(i) != Pos::Mark);
    if !owned {
        return None;
    }
    found(Some(at + 1..noun), noun..noun + 1, around(page, range, at, noun + 1), at)
}

/// "In a poll of anglers, …", "led by ten points in the latest survey".
fn in_poll(page: &Page, range: &Range<usize>, at: usize) -> Option<Found> {
    let core = phrase::core_forward(page, at + 1, range.end);
    let poll = ["poll", "polls", "survey", "surveys"].iter().any(|w| page.is_word(core.wrapping_sub(1), w));
    if !poll || core <= at + 1 || at > range.start + 1 {
        return None;
    }
    found(Some(at + 1..core), at..at + 1, around(page, range, at, core), at)
}

/// The clause a phrase from `at` to `end` frames: after its comma where it opens the sentence, before it where it ends one.
fn around(page: &Page, range: &Range<usize>, at: usize, end: usize) -> Vec<Range<usize>> {
    if at <= range.start + 1 {
        let comma = (end..range.end.min(end + 20)).find(|&i| page.is_kind(i, Kind::Comma));
        let from = comma.map_or(end, |c| c + 1);
        return content::some(from..content::end(page, from, range.end)).into_iter().collect();
    }
    let from = (range.start..at)
        .rev()
        .find(|&i| {
            page.is_kind(i, Kind::Comma)
                || page.is_kind(i, Kind::Semicolon)
                || page.pos(i) == Pos::Subordinator
        })
        .map_or(range.start, |i| i + 1);
    let to = if page.is_kind(at - 1, Kind::Comma) { at - 1 } else { at };
    let mut content: Vec<Range<usize>> = content::some(from..to).into_iter().collect();
    if page.is_kind(end, Kind::Comma) && page.is_kind(at - 1, Kind::Comma) {
        content.extend(content::some(end + 1..content::end(page, end + 1, range.end)));
    }
    content
}

/// "Asked about the pier, she …", "when asked whether …": who asks is not said.
fn asked(page: &Page, range: &Range<usize>, at: usize) -> Option<Found> {
    let opens = at == range.start
        || page.is_word(at - 1, "when")
        || page.is_word(at - 1, "if")
        || page.is_kind(at - 1, Kind::Comma);
    if !opens {
        return None;
    }
    let mut from = past_circumstances(page, at + 1, range.end);
    if page.is_word(from, "about") || page.is_word(from, "on") {
        from += 1;
    } else if !matches!(page.pos(from), Pos::Question | Pos::Relative)
        && page.pos(from) != Pos::To
        && page.pos(from) != Pos::Subordinator
    {
        return None;
    }
    let end = (from..range.end).find(|&i| page.is_kind(i, Kind::Comma)).unwrap_or(range.end);
    let content = content::some(from..content::end(page, from, end))?;
    found(None, at..if page.is_word(at + 1, "about") { at + 2 } else { at + 1 }, vec![content], at)
}

/// Past "in Marlow recently", where a question word or "about" follows.
fn past_circumstances(page: &Page, from: usize, high: usize) -> usize {
    let asks = |i: usize| {
        matches!(page.pos(i), Pos::Question | Pos::Relative)
            || page.is_word(i, "about")
            || page.is_word(i, "if")
    };
    let plain = |i: usize| {
        matches!(
            page.pos(i),
            Pos::Preposition | Pos::Adverb | Pos::Determiner | Pos::Possessive | Pos::Adjective
        ) || page.pos(i).heads()
    };
    let end = (from..high.min(from + 8)).find(|&i| asks(i) || !plain(i));
    end.filter(|&i| asks(i)).unwrap_or(from)
}

fn found(
    source: Option<Range<usize>>,
    cue: Range<usize>,
    content: Vec<Range<usize>>,
    head: usize,
) -> Option<Found> {
    (!content.is_empty()).then_some(Found { source, cue, content, head, sentence: 0 })
}

/// Most tokens of the circumstances that a cue takes in.
const LONGEST_OCCASION: usize = 8;

/// "said in a statement that …", "“…,” Marsh said on the radio.": where it was said belongs to the cue where that is
/// something written, or where the sentence ends with it, or goes on with the rest of the quote.
pub(super) fn take_in_occasion(page: &Page, range: &Range<usize>, found: &mut Found) {
    let from = found.cue.end;
    let opens = page.pos(from) == Pos::Preposition && !page.is_quoted(from);
    let place = ["in", "at", "on", "during"].iter().any(|w| page.is_word(from, w));
    if !opens || !place || !page.has(found.head, tag::SAY) {
        return;
    }
    let pieces = found.source.iter().chain(&found.content);
    let next = pieces.map(|c| c.start).filter(|&start| start >= from).min().unwrap_or(range.end);
    let end = phrase::forward(page, from + 1, next);
    let fronted = found.content.iter().any(|c| c.end <= found.cue.start);
    let written = (from + 2..end).any(|i| page.is_word(i, "statement"));
    let goes_on = end == next || page.is_kind(end, Kind::Comma) && end + 1 == next;
    let closes = fronted && (page.is_kind(end, Kind::Stop) || goes_on);
    let day = page.has(from + 1, tag::WEEKDAY | tag::MONTH | tag::TIME);
    if end > from + 1 && end - from <= LONGEST_OCCASION && !day && (written || closes) {
        found.cue.end = end;
    }
}
