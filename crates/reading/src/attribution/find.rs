//! Goes through the sentences and puts source, cue and content together.

use std::ops::Range;

use super::complement::{clause_at, complement};
use super::content;
use super::cue::{self, Cue, Form};
use super::evident;
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

/// `to` without the marks before it.
fn before_mark(page: &Page, from: usize, mut to: usize) -> usize {
    while to > from
        && !page.is_quoted(to - 1)
        && matches!(page.tokens[to - 1].kind, Kind::Comma | Kind::Dash | Kind::Stop | Kind::Colon)
    {
        to -= 1;
    }
    to
}

/// A range grown to take in the whole of a quote that it begins within.
fn whole_quotes(page: &Page, range: Range<usize>) -> Range<usize> {
    let inside = page.is_quoted(range.start);
    let quote = page.quotes.partition_point(|q| q.marked.open <= range.start).checked_sub(1);
    match quote.map(|q| page.quotes[q].marked) {
        Some(marked) if inside && marked.close > range.start => marked.open..range.end,
        _ => range,
    }
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

/// "The trouble with the pier, says Ada Marsh, is the fog": a verb of saying and its subject put into a clause whose own
/// verb follows.
fn is_inserted(page: &Page, range: &Range<usize>, cue: &Cue) -> bool {
    let comma = cue.range.start > range.start && page.is_kind(cue.range.start - 1, Kind::Comma);
    comma
        && cue.tags & (tag::SAY | tag::THINK) != 0
        && cue.range.len() == 1
        && source::after(page, cue, range.end)
            .is_some_and(|s| source::can_speak(page, &s) && is_parenthesis(page, s.end, range.end))
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

/// "…, which he has denied", "the plan she says is late": what is attributed stands before its source.
fn relative_before(
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
fn is_left_out(page: &Page, cue: &Cue, source: Option<&Range<usize>>) -> bool {
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
fn as_said(page: &Page, range: &Range<usize>, cue: &Cue, source: Option<&Range<usize>>) -> Option<Found> {
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
fn as_added(page: &Page, range: &Range<usize>, cue: &Cue, source: Option<&Range<usize>>) -> Option<Found> {
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

/// Whether what is said stands after the cue: what stands before it is then no content.
fn content_follows(page: &Page, range: &Range<usize>, cue: &Cue) -> bool {
    let after = complement(page, range, &mut cue.clone());
    after.is_some_and(|c| {
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

/// "issued" in "issued a statement saying": where the cue begins that a statement is part of.
fn issued(page: &Page, low: usize, cue: &Cue) -> Option<usize> {
    let mut at = cue.range.start;
    while at > low && (page.pos(at - 1).heads() || page.pos(at - 1).leads_noun()) && cue.head - at < 8 {
        at -= 1;
    }
    let verb = at.checked_sub(1).filter(|v| *v >= low && at < cue.range.start)?;
    let statement = page.has(cue.range.start - 1, tag::DOCUMENT);
    (statement && page.has(verb, tag::LIGHT_VERB) && page.pos(verb) == Pos::Verb)
        .then(|| cue::group_start(page, low, verb))
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
    let quote = page.is_quoted(before) || page.is_quoted(to.checked_sub(1)?) && to > range.start;
    // "On Tuesday, she said, …": a circumstance has no verb.
    let verbal =
        (range.start..to).any(|i| matches!(page.pos(i), Pos::Verb | Pos::Auxiliary | Pos::Participle));
    let after = if begins == cue.range.start { source::after(page, cue, range.end) } else { None };
    let after = after.map_or(cue.range.end, |s| s.end);
    let comma = page.is_kind(before, Kind::Comma)
        && if verbal {
            (content::tag_line(page, begins, range.end).is_some()
                || content::tag_closes(page, cue.range.end, range.end))
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
    Some(whole_quotes(page, range.start..to))
}

/// "While it held, …", "even as it held, …".
fn opens_subordinate(page: &Page, at: usize) -> bool {
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
fn resumed(page: &Page, from: usize, high: usize) -> Option<Range<usize>> {
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
fn inserted(page: &Page, from: usize, high: usize) -> Option<Range<usize>> {
    let goes_on = page.is_kind(from, Kind::Comma)
        && !matches!(page.pos(from + 1), Pos::Ing | Pos::And | Pos::Relative | Pos::Question);
    if goes_on { content::some(from + 1..content::end(page, from + 1, high)) } else { None }
}
