//! Quotes that no known cue holds, introduced by whatever verb there is: "Marsh returned to her old line: “…”",
//! "“…,” Marsh went on", "Ada Marsh: “…”", "Vane agreed. “…”".

use std::ops::Range;

use super::find::Found;
use super::source;
use crate::lexicon::tag;
use crate::page::{Page, PageQuote};
use crate::phrase;
use crate::tagger::Pos;
use crate::token::Kind;

/// The attribution that the words of its own sentence give a quote, without its content.
pub(crate) fn in_sentence(page: &Page, quote: &PageQuote) -> Option<Found> {
    let open = quote.marked.open;
    if quote.marked.close.saturating_sub(open) < 3 {
        return None;
    }
    let index = sentence_of(page, open);
    let (range, _) = page.sentences.get(index)?;
    if open > range.start {
        return before(page, range.start, open, index).or_else(|| after(page, quote, index));
    }
    after(page, quote, index)
}

/// The attribution that the sentence before gives a quote that opens its own.
pub(crate) fn by_previous(page: &Page, quote: &PageQuote) -> Option<Found> {
    let index = sentence_of(page, quote.marked.open);
    let opens = page.sentences.get(index).is_some_and(|(r, _)| r.start == quote.marked.open);
    if opens && quote.marked.close.saturating_sub(quote.marked.open) >= 3 {
        previous(page, index, quote)
    } else {
        None
    }
}

/// Whether the sentence before a quote ends with a colon.
pub(crate) fn led_in(page: &Page, quote: &PageQuote) -> bool {
    let before = sentence_of(page, quote.marked.open).checked_sub(1).and_then(|i| page.sentences.get(i));
    before.is_some_and(|(range, _)| page.is_kind(range.end.saturating_sub(1), Kind::Colon))
}

fn sentence_of(page: &Page, at: usize) -> usize {
    page.sentences.partition_point(|(range, _)| range.end <= at)
}

/// Words before the quote in its own sentence.
fn before(page: &Page, low: usize, open: usize, sentence: usize) -> Option<Found> {
    let mark = open.checked_sub(1)?;
    let colon = page.is_kind(mark, Kind::Colon);
    if colon && let Some(found) = named(page, low, mark, sentence) {
        return Some(found);
    }
    let led = colon || page.is_kind(mark, Kind::Comma);
    if led || !is_title(page, open) { clause(page, low, open, sentence) } else { None }
}

/// Whether the quote at `open` has only capitals in it, small words aside: the name of a work.
fn is_title(page: &Page, open: usize) -> bool {
    let small = tag::PREPOSITION | tag::DETERMINER | tag::AND;
    let inside = || {
        (open + 1..page.tokens.len())
            .take_while(|&i| page.quoted[i])
            .take(20)
            .filter(|&i| page.is_kind(i, Kind::Word))
    };
    inside().all(|i| page.tokens[i].capital || page.has(i, small) || !page.tokens[i].spaced)
}

/// "Ada Marsh: “…”".
fn named(page: &Page, low: usize, colon: usize, sentence: usize) -> Option<Found> {
    let verbal = (low..colon).any(|i| matches!(page.pos(i), Pos::Verb | Pos::Auxiliary));
    let end = phrase::forward(page, low, colon);
    (!verbal && end > low && colon - low < 16).then(|| Found {
        source: Some(low..colon),
        cue: colon..colon + 1,
        content: Vec::new(),
        head: colon,
        sentence,
    })
}

/// The last verb with a subject before `end`.
fn clause(page: &Page, low: usize, end: usize, sentence: usize) -> Option<Found> {
    let floor = low.max(end.saturating_sub(40));
    for verb in (floor..end).rev() {
        if page.quoted[verb]
            || !matches!(page.pos(verb), Pos::Verb | Pos::Ing | Pos::Participle | Pos::Auxiliary)
        {
            continue;
        }
        let mut start = verb;
        while start > low && matches!(page.pos(start - 1), Pos::Auxiliary | Pos::Adverb | Pos::To) {
            start -= 1;
        }
        if let Some(subject) = source::subject(page, low, start) {
            return Some(Found {
                source: Some(subject),
                cue: start..verb + 1,
                content: Vec::new(),
                head: verb,
                sentence,
            });
        }
    }
    None
}

/// "“…,” Marsh went on": a subject and a verb straight after the quote.
fn after(page: &Page, quote: &PageQuote, sentence: usize) -> Option<Found> {
    let start = (quote.marked.close + usize::from(quote.marked.closed)).min(page.tokens.len());
    let last_inside = quote.marked.close.saturating_sub(1);
    let high =
        page.sentences.iter().skip(sentence).find(|(r, _)| r.end > last_inside).map_or(start, |(r, _)| r.end);
    let start = start + usize::from(page.is_kind(start, Kind::Comma));
    if !quote.marked.closed || start >= high || page.quoted.get(start).copied().unwrap_or(true) {
        return None;
    }
    let last = page.tokens.get(quote.marked.close.checked_sub(1)?)?;
    if !matches!(last.kind, Kind::Comma | Kind::Question | Kind::Exclaim | Kind::Dash | Kind::Ellipsis)
        && !page.is_kind(start.saturating_sub(1), Kind::Comma)
    {
        return None;
    }
    let range = source::inverted(page, start, high).or_else(|| plain(page, start, high))?;
    let verb = (range.end..high.min(range.end + 4))
        .find(|&i| matches!(page.pos(i), Pos::Verb | Pos::Participle | Pos::Auxiliary))?;
    Some(Found { source: Some(range), cue: verb..verb + 1, content: Vec::new(), head: verb, sentence })
}

fn plain(page: &Page, start: usize, high: usize) -> Option<Range<usize>> {
    let end = phrase::forward(page, start, high);
    (end > start).then_some(start..end)
}

/// The sentence before: one that ends with a colon, or says no more than that somebody spoke ("Vane agreed.").
fn previous(page: &Page, index: usize, quote: &PageQuote) -> Option<Found> {
    let at = index.checked_sub(1)?;
    let (range, paragraph) = page.sentences.get(at)?;
    let colon = page.is_kind(range.end.checked_sub(1)?, Kind::Colon);
    let end = range.end - 1;
    if colon && quote.paragraph <= paragraph + 1 {
        return named(page, range.start, end, at).or_else(|| clause(page, range.start, end, at));
    }
    let speech = tag::SAY | tag::TELL | tag::ASK | tag::THINK;
    let bare = *paragraph == quote.paragraph
        && range.len() <= 14
        && page.has(end.checked_sub(1)?, speech)
        && page.pos(end - 1) == Pos::Verb;
    if bare { clause(page, range.start, end, at) } else { None }
}
