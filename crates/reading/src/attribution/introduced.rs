//! Quotes that no known cue holds, introduced by whatever verb there is: "Marsh returned to her old line: “…”",
//! "“…,” Marsh went on", "Ada Marsh: “…”", "Vane agreed. “…”".

use std::ops::Range;

use super::found::Found;
use super::source;
use crate::Block;
use crate::lexicon::tag;
use crate::page::{Page, PageQuote};
use crate::phrase;
use crate::tagger::Pos;
use crate::title;
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
        return before(page, range.start, quote, index).or_else(|| after(page, quote, index));
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

/// The sentence that the token at `at` stands in.
pub(crate) fn sentence_of(page: &Page, at: usize) -> usize {
    page.sentences.partition_point(|(range, _)| range.end <= at)
}

/// Whether a quote that opens at `open` opens its sentence, a connective and its comma aside: "Instead, “it held.”"
pub(crate) fn opens_sentence(page: &Page, open: usize) -> bool {
    let Some((range, _)) = page.sentences.get(sentence_of(page, open)) else { return false };
    let connective = |i: usize| {
        matches!(page.pos(i), Pos::And | Pos::Adverb | Pos::Subordinator)
            || page.is_kind(i, Kind::Comma)
            || ["indeed", "instead", "specifically", "but", "then", "so"].iter().any(|w| page.is_word(i, w))
    };
    open < range.start + 3 && (range.start..open).all(connective)
}

/// "“…”" and in the next line "– Ada Marsh, harbourmaster": who is named after a dash straight behind the quote.
pub(crate) fn signed(page: &Page, quote: &PageQuote) -> Option<Found> {
    let dash = quote.marked.whole().end;
    if !quote.marked.closed || !ends_sentence(page, quote) {
        return None;
    }
    let index = sentence_of(page, dash);
    let (range, paragraph) = page.sentences.get(index).filter(|(r, _)| r.contains(&dash))?;
    let hyphen = page.is_kind(dash, Kind::Dash) || page.is_kind(dash, Kind::Hyphen);
    // "- Ada Marsh" on a line of its own looks like an entry of a list.
    let listed = page.paragraphs[*paragraph].block == Block::ListItem
        && page.paragraphs[*paragraph].span.of(page.text).starts_with(['-', '–']);
    if *paragraph > quote.paragraph + 1 || !hyphen && (!listed || *paragraph == quote.paragraph) {
        return None;
    }
    let start = dash + usize::from(hyphen);
    let bare = !(dash..range.end).any(|i| matches!(page.pos(i), Pos::Verb | Pos::Auxiliary));
    let end = phrase::core_forward(page, start, range.end);
    let name = (start..end).any(|i| page.pos(i) == Pos::Name);
    (bare && name && range.len() <= 16).then(|| Found {
        source: Some(start..end),
        cue: dash..dash + 1,
        content: Vec::new(),
        head: dash,
        sentence: index,
    })
}

/// Whether a stop, question or exclamation mark stands inside its end.
pub(crate) fn ends_sentence(page: &Page, quote: &PageQuote) -> bool {
    let inner = |k: Kind| matches!(k, Kind::Close | Kind::Single | Kind::SingleClose);
    let last = page.tokens[quote.marked.inside()].iter().rev().find(|t| !inner(t.kind));
    last.is_some_and(|t| matches!(t.kind, Kind::Stop | Kind::Question | Kind::Exclaim | Kind::Ellipsis))
}

/// The subject of the sentence before a quote that stands alone: "Marsh was unmoved. “…”"
pub(crate) fn by_subject(page: &Page, quote: &PageQuote) -> Option<Found> {
    let at = sentence_of(page, quote.marked.open).checked_sub(1)?;
    let (range, paragraph) = page.sentences.get(at)?;
    if quote.paragraph.saturating_sub(*paragraph) > 1 || page.paragraphs[*paragraph].block != Block::Prose {
        return None;
    }
    let verb =
        (range.clone()).find(|&i| !page.is_quoted(i) && matches!(page.pos(i), Pos::Verb | Pos::Auxiliary))?;
    let mut start = verb;
    while start > range.start && page.pos(start - 1) == Pos::Adverb {
        start -= 1;
    }
    let Some(subject) = source::subject(page, range.start, start) else {
        return clause(page, range.start, range.end, at);
    };
    source::can_speak(page, &subject).then(|| Found {
        source: Some(subject),
        cue: if page.has(verb, SPEECH) { verb..verb + 1 } else { verb..verb },
        content: Vec::new(),
        head: verb,
        sentence: at,
    })
}

/// Verbs that say or show that words follow; where another verb leads to a quote, no word attributes it.
const SPEECH: u64 = tag::SAY | tag::TELL | tag::ASK | tag::THINK | tag::SHOW | tag::JUDGE;

/// Words before the quote in its own sentence.
fn before(page: &Page, low: usize, quote: &PageQuote, sentence: usize) -> Option<Found> {
    let (open, close) = (quote.marked.open, quote.marked.close);
    let mark = open.checked_sub(1)?;
    let colon = page.is_kind(mark, Kind::Colon);
    if colon && let Some(found) = named(page, low, mark, sentence) {
        return Some(found);
    }
    let led = colon || page.is_kind(mark, Kind::Comma) || title::is_cry(page, open);
    // "their chants of “…”".
    if title::is_cry(page, open) && open >= low + 3 && page.pos(open - 3) == Pos::Possessive {
        let (source, cue) = (Some(open - 3..open - 2), open - 2..open);
        return Some(Found { source, cue, content: Vec::new(), head: open - 2, sentence });
    }
    if !led && modifies(page, quote) {
        return None;
    }
    if led || !title::is_capitalised(page, open + 1..close) {
        clause(page, low, open, sentence)
    } else {
        None
    }
}

/// "a “no more storms” sign", "the “dry feet” crowd": a quote that only modifies the noun behind it is a mention.
fn modifies(page: &Page, quote: &PageQuote) -> bool {
    let after = quote.marked.whole().end;
    let inside = page.sentences.get(sentence_of(page, quote.marked.open)).is_some_and(|(r, _)| after < r.end);
    let noun = inside
        && page.pos(after) == Pos::Noun
        && page.is_kind(after, Kind::Word)
        && !page.has(after, tag::TIME);
    let before = quote.marked.open.checked_sub(1).map(|at| page.pos(at));
    noun && before.is_some_and(|pos| pos.leads_noun() || pos == Pos::Preposition)
}

/// "Ada Marsh: “…”", "From the report: “…”".
fn named(page: &Page, low: usize, colon: usize, sentence: usize) -> Option<Found> {
    let low = (low..colon).rev().find(|&i| page.is_kind(i, Kind::Dash)).map_or(low, |dash| dash + 1);
    let verbal = (low..colon).any(|i| matches!(page.pos(i), Pos::Verb | Pos::Auxiliary));
    let from = (low..colon.min(low + 3)).find(|&i| page.is_word(i, "from") || page.is_word(i, "per"));
    let start = from.map_or(low, |i| i + 1);
    let end = phrase::forward(page, start, colon);
    (!verbal && end > start && colon - low < 16).then(|| Found {
        source: Some(start..if from.is_some() { end } else { colon }),
        cue: colon..colon + 1,
        content: Vec::new(),
        head: colon,
        sentence,
    })
}

/// The last verb before `end` whose subject can speak; else the last one that has a subject.
fn clause(page: &Page, low: usize, end: usize, sentence: usize) -> Option<Found> {
    let floor = low.max(end.saturating_sub(40));
    let mut other = None;
    for verb in (floor..end).rev() {
        if page.is_quoted(verb)
            || !matches!(page.pos(verb), Pos::Verb | Pos::Ing | Pos::Participle | Pos::Auxiliary)
        {
            continue;
        }
        let mut start = verb;
        while start > low && matches!(page.pos(start - 1), Pos::Auxiliary | Pos::Adverb | Pos::To) {
            start -= 1;
        }
        if let Some(subject) = source::subject(page, low, start) {
            let speaks = source::can_speak(page, &subject);
            let found = Found {
                source: Some(subject),
                cue: if page.pos(verb) == Pos::Auxiliary { start..start } else { start..verb + 1 },
                content: Vec::new(),
                head: verb,
                sentence,
            };
            if speaks {
                return Some(found);
            }
            other = other.or(Some(found));
        }
    }
    other
}

/// "“…,” Marsh went on": a subject and a verb straight after the quote.
fn after(page: &Page, quote: &PageQuote, sentence: usize) -> Option<Found> {
    let start = quote.marked.whole().end;
    let last_inside = quote.marked.close.saturating_sub(1);
    let high =
        page.sentences.iter().skip(sentence).find(|(r, _)| r.end > last_inside).map_or(start, |(r, _)| r.end);
    if let Some(found) = tag_behind(page, start, sentence) {
        return Some(found);
    }
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
    if let Some(found) = inverted(page, start, high, sentence) {
        return Some(found);
    }
    [source::inverted(page, start, high), plain(page, start, high)]
        .into_iter()
        .flatten()
        .find_map(|range| tagged(page, range, high, sentence))
}

/// A subject straight after a quote, with the verb behind it.
fn tagged(page: &Page, range: Range<usize>, high: usize, sentence: usize) -> Option<Found> {
    let said = |i: usize| page.has(i, tag::SAY | tag::ASK | tag::TELL) && page.has(i, tag::PAST | tag::THIRD);
    // "a voice in the film states": a verb that looks like one more noun.
    let range = if said(range.end - 1) && range.len() > 1 { range.start..range.end - 1 } else { range };
    let verb = (range.end..high.min(range.end + 4))
        .find(|&i| said(i) || matches!(page.pos(i), Pos::Verb | Pos::Participle | Pos::Auxiliary))?;
    Some(Found { source: Some(range), cue: verb..verb + 1, content: Vec::new(), head: verb, sentence })
}

/// "“…?” Marsh went on.", "“….” Vane said.": a tag that looks like a sentence of its own.
fn tag_behind(page: &Page, start: usize, sentence: usize) -> Option<Found> {
    let (_, paragraph) = page.sentences.get(sentence)?;
    let (range, _) = page.sentences.get(sentence + 1).filter(|(r, p)| r.start == start && p == paragraph)?;
    let verb = phrase::core_forward(page, start, range.end);
    let particle = page.is_word(verb + 1, "on") || page.is_word(verb + 1, "back");
    // "Vane pressed." alone is a tag behind a question, whatever the verb.
    let alone = verb + 2 == range.end && page.pos(verb) == Pos::Verb;
    let speaks = alone || page.has(verb, tag::SAY | tag::ASK) && page.has(verb, tag::PAST | tag::THIRD);
    let end = verb + 1 + usize::from(particle);
    let closes = end + 1 >= range.end || page.is_kind(end, Kind::Comma) || page.pos(end) == Pos::Preposition;
    let source = start..verb;
    (verb > start
        && verb < range.end
        && (speaks || particle)
        && closes
        && source::can_speak(page, &source)
        && !range.clone().any(|i| page.is_quoted(i)))
    .then(|| Found {
        source: Some(source),
        cue: verb..end,
        content: Vec::new(),
        head: verb,
        sentence: sentence + 1,
    })
}

/// "“…!” beamed Ada Marsh": any verb at all can stand between a quote and a name.
fn inverted(page: &Page, verb: usize, high: usize, sentence: usize) -> Option<Found> {
    let word = page.tokens.get(verb).filter(|t| t.kind == Kind::Word && !t.capital())?;
    let verbal = word.is(tag::PAST | tag::THIRD) || word.tags() == 0 && page.word(verb).ends_with("ed");
    let source = source::inverted(page, verb + 1, high).filter(|_| verbal)?;
    source::can_speak(page, &source).then(|| Found {
        source: Some(source),
        cue: verb..verb + 1,
        content: Vec::new(),
        head: verb,
        sentence,
    })
}

fn plain(page: &Page, start: usize, high: usize) -> Option<Range<usize>> {
    let mut end = phrase::forward(page, start, high);
    // "another friend, Mara Vane told the Herald".
    if page.is_kind(end, Kind::Comma) && page.pos(end + 1) == Pos::Name {
        end = phrase::forward(page, end + 1, high);
    }
    (end > start).then_some(start..end)
}

/// The sentence before: one that ends with a colon, or says no more than that somebody spoke ("Vane agreed.").
fn previous(page: &Page, index: usize, quote: &PageQuote) -> Option<Found> {
    let at = index.checked_sub(1)?;
    let (range, paragraph) = page.sentences.get(at)?;
    let colon = page.is_kind(range.end.checked_sub(1)?, Kind::Colon);
    let end = range.end - 1;
    if colon && quote.paragraph <= paragraph + 1 {
        return named(page, range.start, end, at);
    }
    let speech = tag::SAY | tag::TELL | tag::ASK | tag::THINK;
    let bare = *paragraph == quote.paragraph
        && range.len() <= 14
        && page.has(end.checked_sub(1)?, speech)
        && page.pos(end - 1) == Pos::Verb;
    if bare { clause(page, range.start, end, at) } else { None }
}
