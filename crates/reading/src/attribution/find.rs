//! Goes through the sentences and puts source, cue and content together.

use std::ops::Range;

use super::complement::{clause_at, complement};
use super::content;
use super::cue::{self, Cue, Form};
use super::evident;
use super::fronted::{
    as_added, as_said, before_mark, content_follows, fronted, inserted, is_inserted, is_left_out,
    opens_subordinate, relative_before, resumed, whole_quotes,
};
use super::headed::headed;
use super::moved::moved;
use super::noun;
use super::outermost;
use super::passive::passive;
use super::phrases;
use super::source;
use crate::lexicon::{MOVES, tag};
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

impl Found {
    /// Where it stands among others: at its cue, or where no word leads to what is said, at who says it.
    pub(crate) fn place(&self) -> usize {
        let cue = Some(self.cue.start).filter(|_| !self.cue.is_empty());
        let source = self.source.as_ref().map(|source| source.start);
        cue.or(source).or_else(|| self.content.first().map(|content| content.start)).unwrap_or(self.cue.start)
    }
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
    if let Some(headed) = headed(page, &range) {
        found.push(Found { sentence: index, ..headed });
    }
    for (at, token) in range.clone().zip(&page.tokens[range.clone()]) {
        if !token.is(tag::ATTRIBUTES) || page.is_quoted(at) {
            continue;
        }
        let attribution = if page.is_word(at, "according") && page.is_word(at + 1, "to") {
            according_to(page, &range, at)
        } else {
            cue::at(page, range.start, at)
                .and_then(|cue| complete(page, &range, cue, found[first..].last()))
                .or_else(|| noun::at(page, &range, at))
        };
        let attribution = attribution.or_else(|| phrases::at(page, &range, at));
        let attribution = attribution.or_else(|| evident::at(page, &range, at));
        if let Some(mut attribution) = attribution {
            phrases::take_in_occasion(page, &range, &mut attribution);
            for piece in &mut attribution.content {
                *piece = to_end_of_quote(page, piece.clone());
            }
            attribution.sentence = index;
            found.push(attribution);
        }
    }
    outermost::keep(page, found, first);
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

/// A range grown to take in the rest of a quote that it ends within: the sentences that follow are said as well.
fn to_end_of_quote(page: &Page, range: Range<usize>) -> Range<usize> {
    let Some(last) = range.end.checked_sub(1).filter(|l| *l >= range.start && page.is_quoted(*l)) else {
        return range;
    };
    let quote = page.quotes.partition_point(|q| q.marked.open <= last).checked_sub(1);
    match quote.map(|q| page.quotes[q].marked) {
        Some(marked) if marked.close > last => {
            range.start..(marked.close + usize::from(marked.closed)).min(page.tokens.len())
        }
        _ => range,
    }
}

/// Finds source and content for a cue.
fn complete(page: &Page, range: &Range<usize>, mut cue: Cue, last: Option<&Found>) -> Option<Found> {
    let speech = tag::SAY | tag::TELL | tag::ASK | tag::THINK | tag::SHOW;
    if page.tokens[cue.head].entry().frames & MOVES != 0 {
        let moved = moved(page, range, &cue);
        // "is excited to leave" moves nobody.
        if moved.is_some() || cue.form != Form::Adjective {
            return moved;
        }
    }
    if cue.form == Form::Passive {
        return passive(page, range, cue);
    }
    let put_in = is_inserted(page, range, &cue);
    let mut source = source::before(page, range.start, &cue).filter(|_| !put_in);
    if cue.form == Form::Ing
        && let Some(issued) = issued(page, range.start, &cue)
    {
        cue.range.start = issued;
    }
    let begins = source.as_ref().map_or(cue.range.start, |s| s.start);
    if cue.tags & speech != 0
        && cue.form == Form::Finite
        && let Some(fronted) = fronted(page, range, &cue, begins)
        && (put_in || page.is_quoted(fronted.end - 1) || !content_follows(page, range, &cue))
    {
        if source.is_none() {
            source = source::after(page, &cue, range.end);
        }
        let mut content: Vec<Range<usize>> = vec![fronted];
        let resumes = source.as_ref().map_or(cue.range.end, |s| s.end.max(cue.range.end));
        content.extend(resumed(page, resumes, range.end).or_else(|| inserted(page, resumes, range.end)));
        return Some(Found { source, cue: cue.range, content, head: cue.head, sentence: 0 });
    }
    if let Some(as_said) = as_said(page, range, &cue, source.as_ref()) {
        return Some(as_said);
    }
    if let Some(as_added) = as_added(page, range, &cue, source.as_ref()) {
        return Some(as_added);
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
        source = speaker
            .or_else(|| source::of_main_clause(page, range.start, cue.range.start))
            .or_else(|| source::of_clause(page, range.start, cue.range.start))
            .or_else(|| source::of_next_clause(page, cue.range.end, range.end));
    }
    if cue.form == Form::Infinitive {
        source = source::of_clause(page, range.start, cue.range.start);
    }
    let gap = page.pos(cue.range.end) == Pos::Auxiliary
        || page.is_kind(cue.range.end, Kind::Stop)
        || is_left_out(page, &cue, source.as_ref());
    let mut content: Vec<Range<usize>> = relative_before(page, range.start, source.as_ref(), gap)
        .filter(|_| cue.tags & tag::CUE != 0)
        .into_iter()
        .collect();
    match complement(page, range, &mut cue) {
        Some(after) => {
            let after = within_relative(page, source.as_ref(), after);
            content.push(within_subordinate(page, range.start, source.as_ref(), after));
        }
        None if content.is_empty() || cue.form != Form::Finite => return None,
        None => {}
    }
    // "found a way" is no finding, but a court or a report finds what is so.
    let thing = content.last().is_some_and(|c| {
        c.start >= cue.range.end && !page.is_word(c.start, "that") && !clause_at(page, c.start)
    });
    if page.is_word(cue.head, "found") && thing && !source.as_ref().is_some_and(|s| is_finder(page, s)) {
        return None;
    }
    // What is done in public is a stance only of somebody.
    let deed = cue.tags & tag::ACT != 0 && cue.form != Form::Adjective;
    if deed && !source.as_ref().is_some_and(|s| source::can_speak(page, s)) {
        return None;
    }
    if is_idle(page, &cue, source.as_ref()) {
        return None;
    }
    if source.is_none()
        && cue.form == Form::Finite
        && cue.tags & tag::SEEM == 0
        && page.pos(cue.range.start) == Pos::Verb
    {
        return None;
    }
    // "looked safe": what seems so is spoken of; but who looks forward to a thing has it in mind.
    if cue.tags & tag::SEEM != 0 && cue.range.end == cue.head + 1 {
        content.splice(0..0, source.take());
    }
    Some(Found { source, cue: cue.range, content, head: cue.head, sentence: 0 })
}

/// What is nobody's stance: "glad to", "spots that praise the plan", "a firm called Needle", "campaigning for it".
fn is_idle(page: &Page, cue: &Cue, source: Option<&Range<usize>>) -> bool {
    let nobody = cue.form == Form::Adjective && source.is_none();
    let thing = source.is_some_and(|s| s.len() == 1 && page.is_word(s.start, "that"))
        && cue.tags & tag::JUDGE != 0
        && cue.tags & (tag::SAY | tag::THINK | tag::SHOW) == 0;
    let busy = cue.form == Form::Ing && cue.tags & tag::CUE == 0;
    let naming = ["called", "named"].iter().any(|w| page.is_word(cue.head, w))
        && cue.range.len() == 1
        && page.pos(cue.range.end) == Pos::Name
        && source.is_some_and(|s| page.pos(s.end - 1) == Pos::Noun && !source::can_speak(page, s));
    nobody || thing || busy || naming
}

/// Whether somebody who finds that something is so: a court, a survey.
fn is_finder(page: &Page, source: &Range<usize>) -> bool {
    source.clone().any(|i| page.has(i, tag::DOCUMENT | tag::BODY))
}

/// "Vane, who thinks it held, said …": what "who" thinks ends where the verb of the clause around goes on.
fn within_relative(page: &Page, source: Option<&Range<usize>>, content: Range<usize>) -> Range<usize> {
    let Some(relative) = source.filter(|s| s.len() == 1 && page.pos(s.start) == Pos::Relative) else {
        return content;
    };
    let inserted = relative.start.checked_sub(1).is_some_and(|b| page.is_kind(b, Kind::Comma));
    let finite = |i: usize| matches!(page.pos(i), Pos::Verb | Pos::Auxiliary);
    let ends = |i: usize| {
        let next = if page.pos(i + 1) == Pos::Adverb { i + 2 } else { i + 1 };
        let resumes = inserted && page.is_kind(i, Kind::Comma) && finite(next);
        // "The woman who wrote the speech says …"
        let object = !page.is_word(content.start, "that") && !clause_at(page, content.start);
        let verb = object
            && page.pos(i) == Pos::Verb
            && page.has(i, tag::SURELY_VERB)
            && i > content.start
            && page.pos(i - 1).heads();
        !page.is_quoted(i) && (resumes || verb)
    };
    let end = content.clone().find(|&i| ends(i)).unwrap_or(content.end);
    content.start..end
}

/// "While Marsh said it held, Vane …": what is said ends where the main clause begins.
fn within_subordinate(
    page: &Page,
    low: usize,
    source: Option<&Range<usize>>,
    content: Range<usize>,
) -> Range<usize> {
    let opens = opens_subordinate(page, low) && source.is_some_and(|s| s.start <= low + 2);
    if !opens {
        return content;
    }
    let main = |i: usize| {
        let end = crate::phrase::forward(page, i + 1, content.end);
        let verb = if page.pos(end) == Pos::Adverb { end + 1 } else { end };
        end > i + 1 && matches!(page.pos(verb), Pos::Verb | Pos::Auxiliary)
    };
    let end = content.clone().find(|&i| page.is_kind(i, Kind::Comma) && !page.is_quoted(i) && main(i));
    content.start..end.unwrap_or(content.end)
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
    let quote = (source.end..range.end.min(source.end + 40)).find(|&i| page.is_quoted(i));
    if page.has(source.end + 1, tag::RELATIVE)
        && let Some(comma) = quote.and_then(|q| q.checked_sub(1)).filter(|&c| page.is_kind(c, Kind::Comma))
    {
        source.end = comma;
    }
    let colon = page.is_kind(source.end, Kind::Colon)
        || page.is_kind(source.end, Kind::Comma) && page.is_quoted(source.end + 1);
    let content = content::some(source.end + 1..content::end(page, source.end + 1, range.end));
    colon.then(|| Found {
        source: Some(source),
        cue: cue.range.clone(),
        content: content.into_iter().collect(),
        head: cue.head,
        sentence: 0,
    })
}

/// "issued" in "issued a statement saying": where the cue begins that a statement is part of.
fn issued(page: &Page, low: usize, cue: &Cue) -> Option<usize> {
    let mut at = cue.range.start;
    while at > low && (page.pos(at - 1).heads() || page.pos(at - 1).leads_noun()) && cue.head - at < 8 {
        at -= 1;
    }
    let verb = at.checked_sub(1).filter(|v| *v >= low && at < cue.range.start)?;
    // "sent a letter to the mayor urging her to leave"
    if page.pos(verb) == Pos::Preposition && page.is_word(verb, "to") {
        let sent = (low.max(verb.saturating_sub(6))..verb).rev().find(|&i| page.pos(i) == Pos::Verb)?;
        let letter = page.has(verb - 1, tag::DOCUMENT) && page.has(sent, tag::LIGHT_VERB);
        return letter.then(|| cue::group_start(page, low, sent));
    }
    let statement = page.has(cue.range.start - 1, tag::DOCUMENT);
    (statement && page.has(verb, tag::LIGHT_VERB) && page.pos(verb) == Pos::Verb)
        .then(|| cue::group_start(page, low, verb))
}

/// "… and added": the subject is that of the verb before.
fn shares_subject(page: &Page, low: usize, cue: &Cue) -> bool {
    let before = cue.range.start.checked_sub(1).filter(|b| *b >= low);
    before.is_some_and(|b| page.pos(b) == Pos::And || page.is_kind(b, Kind::Comma))
}
