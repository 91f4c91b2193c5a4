//! Goes through the sentences and puts source, cue and content together.

use std::ops::Range;

use super::content;
use super::cue::{self, Cue, Form};
use super::noun;
use super::source;
use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// An attribution in tokens.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    /// Who speaks.
    pub(crate) source: Option<Range<usize>>,
    /// The cue.
    pub(crate) cue: Range<usize>,
    /// What is attributed, in order.
    pub(crate) content: Vec<Range<usize>>,
    /// The cue's head.
    pub(crate) head: usize,
    /// Sentence it was found in.
    pub(crate) sentence: usize,
}

/// All attributions of a page, in order of their cues.
pub(crate) fn find(page: &Page) -> Vec<Found> {
    let mut found = Vec::new();
    for (index, (range, _)) in page.sentences.iter().enumerate() {
        in_sentence(page, index, range.clone(), &mut found);
    }
    found
}

fn in_sentence(page: &Page, index: usize, range: Range<usize>, found: &mut Vec<Found>) {
    let first = found.len();
    for at in range.clone() {
        if page.quoted[at] || page.tokens[at].kind != Kind::Word {
            continue;
        }
        let attribution = if page.is_word(at, "according") && page.is_word(at + 1, "to") {
            according_to(page, &range, at)
        } else {
            cue::at(page, range.start, at)
                .and_then(|cue| complete(page, &range, cue, found[first..].last()))
                .or_else(|| noun::at(page, &range, at))
        };
        if let Some(mut attribution) = attribution {
            attribution.sentence = index;
            found.push(attribution);
        }
    }
}

fn according_to(page: &Page, range: &Range<usize>, at: usize) -> Option<Found> {
    let cue = at..at + 2;
    let fronted = before_mark(page, range.start, at);
    let opens = fronted <= range.start || fronted == range.start + 1;
    let source = if opens {
        source::introduced(page, at + 2, range.end)?
    } else {
        source::inverted(page, at + 2, range.end)?
    };
    let content = if !opens {
        whole_quotes(page, range.start..fronted)
    } else {
        let mut start = source.end;
        while start < range.end && page.tokens[start].kind == Kind::Comma {
            start += 1;
        }
        start..content::end(page, start, range.end)
    };
    Some(Found {
        source: Some(source),
        cue,
        content: content::some(content).into_iter().collect(),
        head: at,
        sentence: 0,
    })
}

/// `to` without the marks before it.
fn before_mark(page: &Page, from: usize, mut to: usize) -> usize {
    while to > from
        && !page.quoted[to - 1]
        && matches!(page.tokens[to - 1].kind, Kind::Comma | Kind::Dash | Kind::Stop | Kind::Colon)
    {
        to -= 1;
    }
    to
}

/// A range grown to take in the whole of a quote that it begins within.
fn whole_quotes(page: &Page, range: Range<usize>) -> Range<usize> {
    let inside = page.quoted.get(range.start) == Some(&true);
    let quote = page.quotes.partition_point(|q| q.marked.open <= range.start).checked_sub(1);
    match quote.map(|q| page.quotes[q].marked) {
        Some(marked) if inside && marked.close > range.start => marked.open..range.end,
        _ => range,
    }
}

/// Finds source and content for a cue.
fn complete(page: &Page, range: &Range<usize>, mut cue: Cue, last: Option<&Found>) -> Option<Found> {
    let speech = tag::SAY | tag::TELL | tag::ASK | tag::THINK | tag::SHOW;
    if cue.form == Form::Passive {
        return passive(page, range, cue);
    }
    let mut source = source::before(page, range.start, &cue);
    let begins = source.as_ref().map_or(cue.range.start, |s| s.start);
    if cue.tags & speech != 0
        && cue.form == Form::Finite
        && let Some(fronted) = fronted(page, range, &cue, begins)
    {
        if source.is_none() {
            source = source::after(page, &cue, range.end);
        }
        let mut content: Vec<Range<usize>> = vec![fronted];
        let resumes = source.as_ref().map_or(cue.range.end, |s| s.end.max(cue.range.end));
        content.extend(resumed(page, resumes, range.end).or_else(|| inserted(page, resumes, range.end)));
        return Some(Found { source, cue: cue.range, content, head: cue.head, sentence: 0 });
    }
    if let Some(turned) = turned(page, range, &cue, source.is_none()) {
        return Some(turned);
    }
    if source.is_none()
        && (cue.form == Form::Ing || cue.form == Form::Finite && shares_subject(page, range.start, &cue))
    {
        let speaker = last
            .filter(|l| l.head < cue.head && page.has(l.head, tag::SAY | tag::TELL))
            .and_then(|l| l.source.clone());
        source = speaker.or_else(|| source::of_clause(page, range.start, cue.range.start));
    }
    if cue.form == Form::Infinitive {
        source = source::of_clause(page, range.start, cue.range.start);
    }
    let mut content: Vec<Range<usize>> =
        relative_before(page, range.start, source.as_ref()).into_iter().collect();
    match complement(page, range, &mut cue) {
        Some(after) => content.push(after),
        None if content.is_empty() || cue.form != Form::Finite => return None,
        None => {}
    }
    if cue.tags & tag::SEEM != 0 {
        content.splice(0..0, source.take());
    }
    Some(Found { source, cue: cue.range, content, head: cue.head, sentence: 0 })
}

/// "…, which he has denied", "what officials called …": what is attributed stands before its source.
fn relative_before(page: &Page, low: usize, source: Option<&Range<usize>>) -> Option<Range<usize>> {
    let before = source?.start.checked_sub(1).filter(|b| *b >= low)?;
    let fronted =
        page.is_word(before, "which") || page.is_word(before, "what") || page.is_word(before, "whom");
    fronted.then_some(before..before + 1)
}

/// "Continued Marsh: “…”": the verb opens the sentence and the speaker follows it.
fn turned(page: &Page, range: &Range<usize>, cue: &Cue, free: bool) -> Option<Found> {
    if !free
        || cue.range.start != range.start
        || cue.tags & (tag::SAY | tag::ASK) == 0
        || cue.form != Form::Finite
    {
        return None;
    }
    let mut source = source::inverted(page, cue.range.end, range.end)?;
    // "Said Ada Marsh, who led the crews, “…”": the relative clause belongs to her.
    let quote = (source.end..range.end.min(source.end + 40)).find(|&i| page.quoted[i]);
    if page.has(source.end + 1, tag::RELATIVE)
        && let Some(comma) = quote.and_then(|q| q.checked_sub(1)).filter(|&c| page.is_kind(c, Kind::Comma))
    {
        source.end = comma;
    }
    let colon = page.is_kind(source.end, Kind::Colon)
        || page.is_kind(source.end, Kind::Comma) && page.quoted.get(source.end + 1) == Some(&true);
    let content = content::some(source.end + 1..content::end(page, source.end + 1, range.end));
    colon.then(|| Found {
        source: Some(source),
        cue: cue.range.clone(),
        content: content.into_iter().collect(),
        head: cue.head,
        sentence: 0,
    })
}

/// "… and added": the subject is that of the verb before.
fn shares_subject(page: &Page, low: usize, cue: &Cue) -> bool {
    let before = cue.range.start.checked_sub(1).filter(|b| *b >= low);
    before.is_some_and(|b| page.pos(b) == Pos::And || page.is_kind(b, Kind::Comma))
}

/// Content before its cue: a quote, or a clause and a comma.
fn fronted(page: &Page, range: &Range<usize>, cue: &Cue, begins: usize) -> Option<Range<usize>> {
    let before = begins.checked_sub(1).filter(|b| *b >= range.start)?;
    let to = before_mark(page, range.start, begins);
    let quote = page.quoted[before] || page.quoted[to.checked_sub(1)?] && to > range.start;
    // "On Tuesday, she said, …": a circumstance has no verb.
    let verbal = (range.start..to).any(|i| matches!(page.pos(i), Pos::Verb | Pos::Auxiliary));
    let comma =
        verbal && page.is_kind(before, Kind::Comma) && content::tag_line(page, begins, range.end).is_some();
    if !(quote || comma) || to <= range.start || begins < range.start + 2 {
        return None;
    }
    if quote && cue.tags & (tag::SAY | tag::TELL | tag::ASK | tag::THINK) == 0 {
        return None;
    }
    Some(whole_quotes(page, range.start..to))
}

/// Content that goes on after "she said": ", “and it held.”"
fn resumed(page: &Page, from: usize, high: usize) -> Option<Range<usize>> {
    let mut at = from;
    while at < high && !page.quoted[at] && at < from + 12 {
        if page.pos(at) == Pos::Verb {
            return None;
        }
        at += 1;
    }
    if at >= high || !page.quoted[at] {
        return None;
    }
    content::some(at..content::end(page, at, high))
}

/// The rest of a clause that "he said" was put into: "It is, he said, a risk."
fn inserted(page: &Page, from: usize, high: usize) -> Option<Range<usize>> {
    let goes_on = page.is_kind(from, Kind::Comma)
        && !matches!(page.pos(from + 1), Pos::Ing | Pos::And | Pos::Relative | Pos::Question);
    if goes_on { content::some(from + 1..content::end(page, from + 1, high)) } else { None }
}

/// What follows a cue.
fn complement(page: &Page, range: &Range<usize>, cue: &mut Cue) -> Option<Range<usize>> {
    let clause = tag::SAY | tag::TELL | tag::ASK | tag::THINK | tag::SHOW;
    let high = range.end;
    let mut from = cue.range.end;
    let particle = (page.pos(from) == Pos::Preposition || page.pos(from) == Pos::Adverb)
        && (cue.form == Form::Adjective
            || cue.tags & (tag::JUDGE | tag::WITH_PREPOSITION | tag::THINK | tag::SAY) != 0);
    if cue.tags & clause != 0 || cue.form == Form::Adjective {
        let start = content::start_after(page, from, high, cue.tags & (tag::TELL | tag::ASK) != 0);
        if start < high && opens_content(page, start) {
            return content::some(start..content::end(page, start, high));
        }
    }
    if particle && takes(page, from) {
        cue.range.end = from + 1;
        from += 1;
    } else if cue.tags & tag::WITH_PREPOSITION != 0
        && cue.tags & (tag::SAY | tag::THINK) == 0
        && !["call", "calls", "called", "calling"].iter().any(|w| page.is_word(cue.head, w))
    {
        return None;
    }
    if from >= high {
        return None;
    }
    if cue.form == Form::Adjective {
        let to = page.pos(from) == Pos::To;
        let end = if to { content::end(page, from, high) } else { content::object_end(page, from, high) };
        return if to || particle { content::some(from..end) } else { None };
    }
    if cue.tags & tag::WANT != 0 && (page.pos(from) == Pos::To || object_then_to(page, from, high))
        || cue.tags & tag::SEEM != 0 && page.pos(from) == Pos::To
    {
        return content::some(from..content::end(page, from, high));
    }
    let nominal = page.pos(from).leads_noun()
        || page.pos(from).heads()
        || page.pos(from) == Pos::Question
        || page.quoted[from]
        || page.pos(from) == Pos::Ing;
    let object = if cue.form == Form::Infinitive {
        tag::JUDGE
    } else {
        tag::JUDGE | tag::THINK | tag::WANT | tag::SHOW
    };
    if nominal
        && cue.tags & (tag::SAY | tag::THINK | tag::TELL) != 0
        && cue.tags & (tag::JUDGE | tag::WANT) == 0
        && cue.form != Form::Infinitive
    {
        return content::some(from..content::end(page, from, high));
    }
    if nominal && cue.tags & object != 0 {
        return content::some(from..content::object_end(page, from, high));
    }
    if cue.tags & tag::SEEM != 0 && matches!(page.pos(from), Pos::Adjective | Pos::Participle) {
        return content::some(from..content::object_end(page, from, high));
    }
    None
}

/// Prepositions and particles a cue takes in: "called for", "pointed out".
fn takes(page: &Page, at: usize) -> bool {
    [
        "for", "on", "to", "about", "of", "with", "against", "out", "at", "off", "up", "that", "in", "over",
        "from", "upon", "after", "around",
    ]
    .iter()
    .any(|w| page.is_word(at, w))
}

/// Whether a clause or quote that can be said begins at `start`.
fn opens_content(page: &Page, start: usize) -> bool {
    if page.quoted[start]
        || matches!(page.pos(start), Pos::Subordinator | Pos::Question)
            && (page.is_word(start, "that") || page.has(start, tag::QUESTION) || page.is_word(start, "if"))
    {
        return true;
    }
    if start > 0 && page.is_kind(start - 1, Kind::Colon) {
        return true;
    }
    clause_at(page, start)
}

/// Whether a subject and a verb stand here.
fn clause_at(page: &Page, start: usize) -> bool {
    let subject = crate::phrase::forward(page, start, start + 30);
    if subject == start {
        return false;
    }
    let mut at = subject;
    while page.pos(at) == Pos::Adverb {
        at += 1;
    }
    matches!(page.pos(at), Pos::Verb | Pos::Auxiliary)
        || page.is_kind(at, Kind::Comma) && page.has(start, tag::SUBJECT)
}

/// "urged the council to …".
fn object_then_to(page: &Page, from: usize, high: usize) -> bool {
    let end = crate::phrase::forward(page, from, high);
    end > from && page.pos(end) == Pos::To
}

/// "It was reported by the Herald", "is expected to".
fn passive(page: &Page, range: &Range<usize>, cue: Cue) -> Option<Found> {
    let after = cue.range.end;
    let high = range.end;
    let mut content: Vec<Range<usize>> = source::before(page, range.start, &cue).into_iter().collect();
    let (mut range_of_cue, mut source) = (cue.range.clone(), None);
    if page.is_word(after, "by") {
        range_of_cue.end = after + 1;
        source = source::inverted(page, after + 1, high);
    } else if page.pos(after) == Pos::To || page.is_word(after, "that") || page.is_word(after, "as") {
        content.push(after..content::end(page, after, high));
    } else if cue.tags & (tag::SAY | tag::TELL | tag::THINK) == 0 {
        return None;
    }
    if cue.tags & (tag::THINK | tag::SAY | tag::TELL | tag::JUDGE | tag::SHOW) == 0 || content.is_empty() {
        return None;
    }
    content.retain(|c| c.start < c.end);
    Some(Found { source, cue: range_of_cue, content, head: cue.head, sentence: 0 })
}
