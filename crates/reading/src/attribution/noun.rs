//! Nouns that attribute: "her support for the pier", "the council’s claim that …", "expressed concern about the bill".

use std::ops::Range;

use super::content;
use super::cue;
use super::found::Found;
use super::source;
use crate::lexicon::tag;
use crate::page::Page;
use crate::phrase;
use crate::tagger::Pos;

/// Most words between a possessor or verb and the noun.
const NEAR: usize = 5;

/// What a plan or a person meets with from somebody.
const RECEIVED: [&str; 8] =
    ["resistance", "scrutiny", "backlash", "flak", "applause", "boos", "cheers", "attention"];

/// The attribution whose cue is the noun at `at`, if it is one.
pub(super) fn at(page: &Page, range: &Range<usize>, at: usize) -> Option<Found> {
    if page.pos(at) != Pos::Noun || !page.has(at, tag::CUE_NOUN | tag::LIGHT_NOUN | tag::STANCE) {
        return None;
    }
    let received = RECEIVED.iter().any(|w| page.is_word(at, w));
    if page.is_word(at + 1, "from") && (page.has(at, tag::CUE_NOUN) || received)
        || page.is_word(at + 1, "among") && page.is_word(at, "support")
    {
        return from_somebody(page, range, at);
    }
    if let Some(found) = equated(page, range, at) {
        return Some(found);
    }
    let (cue_end, content) = complement(page, range, at)?;
    let (source, cue_start) = match holder(page, range.start, at) {
        Some(found) => found,
        // "questions about the pier": nobody is named.
        None if page.has(at, tag::CUE_NOUN) && (page.is_word(at + 1, "about") || judges(page, at)) => {
            (None, bare_start(page, range.start, at))
        }
        // "fears that …": nobody is named.
        None if page.has(at, tag::CUE_NOUN) && !page.has(at, tag::WANT) && page.is_word(at + 1, "that") => {
            (None, at)
        }
        None => return None,
    };
    Some(Found { source, cue: cue_start..cue_end, content: vec![content], head: at, sentence: 0 })
}

/// "Her point was that …", "the question is whether …": what the noun holds stands behind "be".
fn equated(page: &Page, range: &Range<usize>, at: usize) -> Option<Found> {
    let be = at + 1;
    let opens =
        page.is_word(be + 1, "that") || page.is_word(be + 1, "whether") || page.pos(be + 1) == Pos::To;
    let meant = page.has(at, tag::CUE_NOUN)
        || ["goal", "point", "answer", "response"].iter().any(|w| page.is_word(at, w));
    if !page.has(be, tag::BE) || !opens || !meant || page.has(at, tag::STANCE) {
        return None;
    }
    let content = content::some(be + 1..content::end(page, be + 1, range.end))?;
    let mut start = bare_start(page, range.start, at);
    let owned = start > range.start && page.pos(start - 1) == Pos::Possessive;
    let source = owned.then(|| possessor(page, range.start, start - 1));
    if owned && source.as_ref().is_some_and(|s| s.end > start) {
        start = at;
    }
    Some(Found { source, cue: start..be + 1, content: vec![content], head: at, sentence: 0 })
}

/// "criticism of the plan", "support for the plan": somebody judges, though nobody is named.
fn judges(page: &Page, at: usize) -> bool {
    const OF: [&str; 14] = [
        "criticism",
        "criticisms",
        "condemnation",
        "denunciation",
        "rejection",
        "defense",
        "defence",
        "endorsement",
        "endorsements",
        "accusations",
        "allegations",
        "allegation",
        "denials",
        "fear",
    ];
    const FOR: [&str; 5] = ["support", "call", "calls", "enthusiasm", "praise"];
    let is_any = |words: &[&str]| words.iter().any(|w| page.is_word(at, w));
    page.is_word(at + 1, "of") && is_any(&OF) || page.is_word(at + 1, "for") && is_any(&FOR)
}

/// Where the noun phrase begins whose head is at `at`.
fn bare_start(page: &Page, low: usize, at: usize) -> usize {
    let mut start = at;
    while start > low && matches!(page.pos(start - 1), Pos::Determiner | Pos::Adjective | Pos::Adverb) {
        start -= 1;
    }
    start
}

/// "The plan drew criticism from the crews": who speaks stands after "from", what is spoken of before the verb.
fn from_somebody(page: &Page, range: &Range<usize>, at: usize) -> Option<Found> {
    let end = phrase::forward(page, at + 2, range.end);
    let source = content::some(at + 2..end)?;
    let mut start = at;
    while start > range.start
        && matches!(page.pos(start - 1), Pos::Adjective | Pos::Determiner | Pos::Noun | Pos::Adverb)
    {
        start -= 1;
    }
    let mut content: Vec<Range<usize>> = Vec::new();
    if start > range.start && matches!(page.pos(start - 1), Pos::Verb | Pos::Participle | Pos::Ing) {
        let group = verb_group(page, range.start, start - 1);
        content.extend(source::subject(page, range.start, group));
        start = group;
    }
    if page.is_word(end, "that") || page.is_word(end, "for") || page.is_word(end, "over") {
        content.extend(content::some(end..content::end(page, end, range.end)));
    }
    let cue = start..at + 1;
    (!content.is_empty()).then_some(Found { source: Some(source), cue, content, head: at, sentence: 0 })
}

/// What follows the noun: "that …", "to …", or a preposition and its object.
fn complement(page: &Page, range: &Range<usize>, at: usize) -> Option<(usize, Range<usize>)> {
    let next = at + 1;
    if page.is_word(next, "that") && page.pos(next) == Pos::Subordinator || page.pos(next) == Pos::To {
        return content::some(next..content::end(page, next, range.end)).map(|c| (next, c));
    }
    let frames = page.tokens[at].entry().noun_frames;
    if page.pos(next) == Pos::Preposition && page.tokens[next].entry().particle & frames != 0 {
        return content::some(next + 1..content::object_end(page, next + 1, range.end))
            .map(|c| (next + 1, c));
    }
    None
}

/// Whose noun it is, and where the cue begins: a possessor, or the subject of the verb before it.
fn holder(page: &Page, low: usize, at: usize) -> Option<(Option<Range<usize>>, usize)> {
    let floor = low.max(at.saturating_sub(NEAR));
    let mut start = at;
    while start > floor {
        let before = start - 1;
        match page.pos(before) {
            Pos::Possessive if !page.has(at, tag::CUE_NOUN) => start = before,
            // "shared her views on", "repeated their call for": whose it is says the verb.
            Pos::Possessive if is_own(page, before) => start = before,
            Pos::Mark if page.has(at, tag::CUE_NOUN) && phrase::possessive_mark(page, before) => {
                return Some((Some(possessor(page, low, before)), start));
            }
            Pos::Possessive => return Some((Some(possessor(page, low, before)), start)),
            Pos::Adjective | Pos::Determiner | Pos::Adverb | Pos::Number | Pos::Noun => start = before,
            // "laid out a vision for", "put forth a plan to"
            Pos::Preposition if is_particle(page, before) => start = before,
            // "in favor of", "under the impression that"
            Pos::Preposition if page.is_word(before, "in") || page.is_word(before, "under") => start = before,
            Pos::Verb | Pos::Ing | Pos::Participle | Pos::Auxiliary => {
                if !takes_noun(page, before, at) {
                    return None;
                }
                let group = verb_group(page, low, before);
                let source =
                    source::subject(page, low, group).or_else(|| source::of_clause(page, low, group));
                return Some((source, group));
            }
            _ => break,
        }
    }
    None
}

/// "her" straight after a light verb.
fn is_own(page: &Page, possessive: usize) -> bool {
    let own = ["his", "her", "their", "its", "my", "our"].iter().any(|w| page.is_word(possessive, w));
    own && possessive > 0
        && page.has(possessive - 1, tag::LIGHT_VERB)
        && matches!(page.pos(possessive - 1), Pos::Verb | Pos::Ing | Pos::Participle)
}

/// Where the verbs begin that end with the one at `verb`: "continues to draw"; a mere "to draw" is without its "to".
fn verb_group(page: &Page, low: usize, verb: usize) -> usize {
    let group = cue::start_of(page, low, verb);
    if page.pos(group) == Pos::To { group + 1 } else { group }
}

/// "out", "up", "forth" straight after a light verb.
fn is_particle(page: &Page, at: usize) -> bool {
    let particle = ["out", "up", "forth"].iter().any(|w| page.is_word(at, w));
    particle && at > 0 && page.has(at - 1, tag::LIGHT_VERB)
}

/// Whether the verb before a noun attributes with it: any with a noun of saying, a light one with "issue", "be" with "critic".
fn takes_noun(page: &Page, verb: usize, noun: usize) -> bool {
    if page.pos(verb) == Pos::Auxiliary {
        return page.has(noun, tag::STANCE) && page.has(verb, tag::BE)
            || page.has(noun, tag::CUE_NOUN) && page.has(verb, tag::HAVE);
    }
    page.has(noun, tag::CUE_NOUN) || page.has(noun, tag::LIGHT_NOUN) && page.has(verb, tag::LIGHT_VERB)
}

/// "his", or the name with its "’s".
fn possessor(page: &Page, low: usize, mark: usize) -> Range<usize> {
    if page.word(mark).starts_with(['\'', '’']) {
        let start = phrase::back(page, low.max(mark.saturating_sub(8)), mark).unwrap_or(mark);
        start..mark + 1
    } else {
        mark..mark + 1
    }
}
