//! Keeps the outermost attributions of a sentence: in "Marsh said the council had promised to pay" it is Marsh who
//! answers for all of it, and what the council promised is part of what she said.

use super::found::Found;
use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// How surely an attribution is one: what is only wanted or named by a noun gives way to what is said inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    /// A noun, an infinitive, a wish.
    Weak,
    /// Thinking, praising, showing.
    Middling,
    /// Saying, telling, asking.
    Strong,
}

fn strength(page: &Page, found: &Found) -> Strength {
    if page.has(found.head, tag::SAY | tag::TELL | tag::PREPOSITION)
        || page.is_word(found.head, "according")
        || page.is_kind(found.head, Kind::Colon)
    {
        Strength::Strong
    } else if page.tokens[found.head].tags() & tag::CUE == 0
        || page.has(found.head, tag::WANT) && !page.has(found.head, tag::THINK | tag::JUDGE)
        || page.has(found.head, tag::CUE_NOUN)
    {
        Strength::Weak
    } else {
        Strength::Middling
    }
}

/// Drops those of `found` from `first` on whose cue stands inside the content of another.
pub(super) fn keep(page: &Page, found: &mut Vec<Found>, first: usize) {
    let candidates = found.split_off(first);
    for next in candidates {
        // Content that stands before its cue covers attributions already kept.
        while found.len() > first && covers(&next, &found[found.len() - 1]) {
            found.pop();
        }
        // "expressed concern about", "issued a statement saying": the longer cue takes in the verb.
        if found[first..].last().is_some_and(|last| last.head < next.head && next.cue.contains(&last.head)) {
            found.pop();
        }
        // A word of one cue is no cue of its own: "said in a statement that".
        if found[first..].last().is_some_and(|last| last.cue.end > next.head) {
            continue;
        }
        // "said before the attacks that it held": the noun beside the "that" has no part in it.
        if found[first..].last().is_some_and(|last| shares_content(page, last, &next)) {
            continue;
        }
        let outer = found[first..].last().filter(|outer| covers(outer, &next));
        match outer {
            Some(outer)
                if strength(page, outer) < strength(page, &next)
                    && page.pos(next.cue.start) != Pos::To
                    && strength(page, outer) == Strength::Weak
                    && !holds_clause(page, outer) =>
            {
                found.pop();
                found.push(next);
            }
            // "approved a mine that opponents say could …": what is done is not said, so what is said in it stands beside it.
            Some(outer) if is_deed(page, outer) && strength(page, &next) == Strength::Strong => {
                found.push(next);
            }
            Some(_) => {}
            None => found.push(next),
        }
    }
    part_relatives(page, &mut found[first..]);
}

/// "Marsh, who opposes the plan, said …": a relative clause that attributes by itself is no part of who speaks around it;
/// one that only says who she is, is, and so is "who asked not to be named".
fn part_relatives(page: &Page, found: &mut [Found]) {
    let relatives: Vec<usize> = found
        .iter()
        .filter_map(|f| f.source.as_ref().filter(|s| s.len() == 1).map(|s| s.start))
        .filter(|&at| page.pos(at) == Pos::Relative && at > 0 && page.is_kind(at - 1, Kind::Comma))
        .collect();
    let unnamed = |i: usize| UNNAMED.iter().any(|w| page.is_word(i, w));
    for source in found.iter_mut().filter_map(|f| f.source.as_mut()) {
        let inner = relatives.iter().find(|&&at| at > source.start + 1 && at < source.end);
        if let Some(&at) = inner.filter(|&&at| !(at..source.end).any(unnamed)) {
            source.end = at - 1;
        }
    }
}

/// Words that say that a speaker is not named.
const UNNAMED: [&str; 4] = ["named", "identified", "anonymity", "anonymous"];

/// Whether the cue only judges or acts on a thing.
fn is_deed(page: &Page, found: &Found) -> bool {
    let says = tag::SAY | tag::TELL | tag::ASK | tag::THINK | tag::SHOW | tag::WANT;
    page.has(found.head, tag::JUDGE) && !page.has(found.head, says)
}

/// "found that nine in ten said": a clause with "that", or a question, holds what stands in it.
fn holds_clause(page: &Page, found: &Found) -> bool {
    let clause = |start: usize| {
        page.is_word(start, "that") && page.pos(start) == Pos::Subordinator
            || page.pos(start) == Pos::Question
    };
    found.content.last().is_some_and(|c| clause(c.start))
}

/// Whether a noun was given the content that the verb before it has already.
fn shares_content(page: &Page, last: &Found, next: &Found) -> bool {
    let begins = |f: &Found| f.content.last().map(|c| c.start);
    page.pos(next.head) == Pos::Noun && next.head > last.head && begins(last) == begins(next)
}

/// Whether the head of `inner` stands in the content of `outer`.
fn covers(outer: &Found, inner: &Found) -> bool {
    outer.content.iter().any(|c| c.contains(&inner.head))
}
