//! Source and content of a cue that is a verb or an adjective.

use std::ops::Range;

use super::complement::{clause_at, complement, is_found_so};
use super::content;
use super::cue::{Cue, Form};
use super::found::Found;
use super::fronted::{
    as_added, as_said, content_follows, fronted, inserted, is_inserted, is_left_out, opens_subordinate,
    relative_before, resumed,
};
use super::leading::{hung_on, issued, led_by};
use super::moved::moved;
use super::passive::passive;
use super::source;
use crate::lexicon::{MOVES, tag};
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// Finds source and content for a cue; `last` is the attribution found before it in the sentence.
pub(super) fn complete(
    page: &Page,
    range: &Range<usize>,
    mut cue: Cue,
    last: Option<&Found>,
) -> Option<Found> {
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
    let before = source::before(page, range.start, &cue).filter(|_| !put_in);
    if cue.form == Form::Ing
        && let Some(issued) = issued(page, range.start, &cue)
    {
        cue.range.start = issued;
    }
    let said = said_before(page, range, &cue, before.as_ref(), put_in)
        .or_else(|| as_said(page, range, &cue, before.as_ref()))
        .or_else(|| as_added(page, range, &cue, before.as_ref()))
        .or_else(|| turned(page, range, &cue, before.is_none()));
    if said.is_some() {
        return said;
    }
    let source = speaker(page, range, &cue, before, last);
    let led = led_by(page, range.start, &cue, source.as_ref());
    if let Some(start) = led.or_else(|| hung_on(page, &cue, source.as_ref())) {
        cue.range.start = start;
    }
    with_complement(page, range, cue, source)
}

/// "“It held,” Marsh said", "The fog, he said, was too thick": what is said stands before the cue, or around it.
fn said_before(
    page: &Page,
    range: &Range<usize>,
    cue: &Cue,
    source: Option<&Range<usize>>,
    put_in: bool,
) -> Option<Found> {
    let speech = tag::SAY | tag::TELL | tag::ASK | tag::THINK | tag::SHOW;
    if cue.tags & speech == 0 || cue.form != Form::Finite {
        return None;
    }
    let fronted = fronted(page, range, cue, source.map_or(cue.range.start, |s| s.start))?;
    if !put_in && !page.is_quoted(fronted.end - 1) && content_follows(page, range, cue) {
        return None;
    }
    let source = source.cloned().or_else(|| source::after(page, cue, range.end));
    let resumes = source.as_ref().map_or(cue.range.end, |s| s.end.max(cue.range.end));
    let mut content: Vec<Range<usize>> = vec![fronted];
    content.extend(resumed(page, resumes, range.end).or_else(|| inserted(page, resumes, range.end)));
    Some(Found { source, cue: cue.range.clone(), content, head: cue.head, sentence: 0 })
}

/// Who speaks: the subject of the cue, or of the clause that "saying", "and added" or "to say" hang on.
fn speaker(
    page: &Page,
    range: &Range<usize>,
    cue: &Cue,
    before: Option<Range<usize>>,
    last: Option<&Found>,
) -> Option<Range<usize>> {
    let low = range.start;
    if cue.form == Form::Infinitive {
        return source::of_clause(page, low, cue.range.start);
    }
    let hangs = cue.form == Form::Ing || cue.form == Form::Finite && shares_subject(page, low, cue);
    if before.is_some() || !hangs {
        return before;
    }
    let said = last.filter(|l| l.head < cue.head && page.has(l.head, tag::SAY | tag::TELL));
    said.and_then(|l| l.source.clone())
        .or_else(|| source::of_main_clause(page, low, cue.range.start))
        .or_else(|| source::of_clause(page, low, cue.range.start))
        .or_else(|| source::of_next_clause(page, cue.range.end, range.end))
}

/// What is said stands after the cue, or before its source where that is what the cue lacks.
fn with_complement(
    page: &Page,
    range: &Range<usize>,
    mut cue: Cue,
    mut source: Option<Range<usize>>,
) -> Option<Found> {
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
            content.push(within_subordinate(page, range.start, &cue, source.as_ref(), after));
        }
        None if content.is_empty() || cue.form != Form::Finite => return None,
        None => {}
    }
    if is_mere_find(page, &cue, source.as_ref(), content.last()) || is_idle(page, &cue, source.as_ref()) {
        return None;
    }
    // "looked safe": what seems so is spoken of; but who looks forward to a thing has it in mind.
    if cue.tags & tag::SEEM != 0 && cue.range.end == cue.head + 1 {
        content.splice(0..0, source.take());
    }
    Some(Found { source, cue: cue.range, content, head: cue.head, sentence: 0 })
}

/// "found a way" is no finding, but a court or a report finds what is so.
fn is_mere_find(
    page: &Page,
    cue: &Cue,
    source: Option<&Range<usize>>,
    content: Option<&Range<usize>>,
) -> bool {
    let thing = content.is_some_and(|c| {
        c.start >= cue.range.end
            && !page.is_word(c.start, "that")
            && !clause_at(page, c.start)
            && !is_found_so(page, c.start, c.end)
    });
    page.is_word(cue.head, "found") && thing && !source.is_some_and(|s| is_finder(page, s))
}

/// What is nobody's stance: "glad to", "spots that praise the plan", "a firm called Needle", "campaigning for it", "trucks
/// that block the road", "Praise the pier".
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
    // What is done in public is a stance only of somebody.
    let deed = cue.tags & tag::ACT != 0 && cue.form != Form::Adjective;
    let done = deed && !source.is_some_and(|s| source::can_speak(page, s));
    let lost = source.is_none()
        && cue.form == Form::Finite
        && cue.tags & tag::SEEM == 0
        && page.pos(cue.range.start) == Pos::Verb;
    nobody || thing || busy || naming || done || lost
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
    cue: &Cue,
    source: Option<&Range<usize>>,
    content: Range<usize>,
) -> Range<usize> {
    let near = source.is_some_and(|s| s.start <= low + 2);
    // "Noting that it held, Vane said …"
    let meanwhile = cue.form == Form::Ing && cue.range.start <= low + 1;
    if !(opens_subordinate(page, low) && near || meanwhile) {
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

/// "… and added": the subject is that of the verb before.
fn shares_subject(page: &Page, low: usize, cue: &Cue) -> bool {
    let before = cue.range.start.checked_sub(1).filter(|b| *b >= low);
    before.is_some_and(|b| page.pos(b) == Pos::And || page.is_kind(b, Kind::Comma))
}
