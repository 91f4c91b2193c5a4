//! Noun phrases: where one that ends here begins, and where one that begins here ends.

use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// Most tokens a noun phrase is followed over; keeps odd texts linear.
const LONGEST: usize = 40;

/// Start of the noun phrase that ends before `end` and does not reach before `low`; none where there is none.
pub(crate) fn back(page: &Page, low: usize, end: usize) -> Option<usize> {
    let mut start = core_back(page, low, end)?;
    let floor = low.max(end.saturating_sub(LONGEST));
    loop {
        let before = start.checked_sub(1).filter(|b| *b > floor);
        let Some(before) = before else { return Some(start) };
        let joined = match page.pos(before) {
            Pos::Preposition => hangs_on(page, low, before),
            Pos::And => is_coordination(page, low, before),
            _ => false,
        };
        let such = page.is_word(before, "as") && page.is_word(before.saturating_sub(1), "such");
        let before = before - usize::from(joined && (such || is_reduced(page, low, before)));
        match core_back(page, floor, before) {
            Some(earlier) if joined => start = earlier,
            _ => return Some(start),
        }
    }
}

/// Whether the preposition at `at` ties what follows it to the noun before: "of the council", not "on Tuesday".
fn hangs_on(page: &Page, low: usize, at: usize) -> bool {
    if is_reduced(page, low, at) {
        return true;
    }
    // "crews such as Ada Marsh’s"
    if at >= low + 2 && page.is_word(at, "as") && page.is_word(at - 1, "such") {
        return true;
    }
    // "a third of the crews", "two of them"
    let share = page.is_word(at, "of")
        && at > low
        && (page.pos(at - 1) == Pos::Number
            || page.pos(at - 1) == Pos::Adjective && at > low + 1 && page.pos(at - 2) == Pos::Determiner);
    let after_noun = share || at > low && (page.pos(at - 1).heads() || page.is_kind(at - 1, Kind::Close));
    let first = at + 1 + usize::from(page.pos(at + 1) == Pos::Determiner);
    let circumstance = page.has(first, tag::WEEKDAY | tag::MONTH | tag::TIME | tag::DOCUMENT)
        || ["interview", "speech", "conference", "rally", "call", "appearance", "series"]
            .iter()
            .any(|w| page.is_word(first, w));
    let time = ["during", "after", "before", "until", "since", "while"].iter().any(|w| page.is_word(at, w));
    after_noun && !time && (page.is_word(at, "of") || !circumstance)
}

/// "a sergeant fighting in Marlow", "people familiar with the pier": a participle or adjective between a noun and the
/// preposition at `at`.
fn is_reduced(page: &Page, low: usize, at: usize) -> bool {
    at >= low + 2
        && matches!(page.pos(at - 1), Pos::Ing | Pos::Participle | Pos::Adjective)
        && page.pos(at - 2).heads()
}

/// "Marsh and Vane said": both are the subject where the first phrase opens the clause.
fn is_coordination(page: &Page, low: usize, and: usize) -> bool {
    let Some(start) = core_back(page, low, and) else { return false };
    start == low || matches!(page.pos(start - 1), Pos::Mark | Pos::Subordinator | Pos::Determiner)
}

/// A noun phrase without what hangs on it by prepositions.
fn core_back(page: &Page, low: usize, end: usize) -> Option<usize> {
    let mut at = end.checked_sub(1).filter(|last| *last >= low)?;
    if page.is_kind(at, Kind::Close) {
        at = opening(page, low, at)?.checked_sub(1).filter(|a| *a >= low)?;
    }
    let head = page.pos(at);
    // "a third", "the wealthy"
    let nominal = head == Pos::Adjective && at > low && page.pos(at - 1) == Pos::Determiner;
    if !(head.heads()
        || nominal
        || head == Pos::Number
        || page.has(at, tag::ABBREVIATION)
        || stop_of_abbreviation(page, at))
    {
        return None;
    }
    let mut start = at;
    while start > low && end - start < LONGEST {
        if page.pos(start) == Pos::Pronoun || page.pos(start) == Pos::Determiner {
            break;
        }
        let before = start - 1;
        let goes_on = match page.pos(before) {
            Pos::Noun | Pos::Name | Pos::Adjective | Pos::Number | Pos::Possessive | Pos::Determiner => true,
            Pos::Adverb => {
                page.pos(start) == Pos::Adjective && page.pos(before.saturating_sub(1)) == Pos::Determiner
            }
            Pos::Mark => mark_inside(page, before),
            _ => false,
        };
        if !goes_on {
            break;
        }
        start = before;
    }
    // What stands behind the closing mark of a title begins after it: "on “The Needle,” Vane said".
    while start < end && page.pos(start) == Pos::Mark {
        start += 1;
    }
    (start < end).then_some(start)
}

/// Marks inside a name or compound: hyphens, "&", the stop of "Sen.".
fn mark_inside(page: &Page, at: usize) -> bool {
    let Some(token) = page.tokens.get(at) else { return false };
    match token.kind {
        Kind::Hyphen | Kind::Slash => !token.spaced(),
        Kind::Other => page.word(at) == "&" || page.word(at) == "@" || page.word(at) == "#",
        Kind::Stop => stop_of_abbreviation(page, at),
        Kind::Single | Kind::SingleClose => possessive_mark(page, at),
        _ => title_mark(page, at),
    }
}

/// "the voters’ choice": the apostrophe of a plural's possessive.
pub(crate) fn possessive_mark(page: &Page, at: usize) -> bool {
    at > 0
        && !page.tokens[at].spaced()
        && !page.is_quoted(at)
        && page.word(at - 1).ends_with('s')
        && page.tokens.get(at + 1).is_some_and(|t| t.spaced() && t.kind == Kind::Word)
        && (page.pos(at + 1).heads() || page.pos(at + 1).leads_noun())
}

/// The marks around the name of a work.
fn title_mark(page: &Page, at: usize) -> bool {
    page.tokens.get(at).is_some_and(|t| {
        matches!(t.kind, Kind::Double | Kind::DoubleOpen | Kind::DoubleClose) && !page.is_quoted(at)
    })
}

fn stop_of_abbreviation(page: &Page, at: usize) -> bool {
    page.is_kind(at, Kind::Stop)
        && !page.tokens[at].spaced()
        && at > 0
        && (page.has(at - 1, tag::ABBREVIATION) || page.word(at - 1).len() == 1)
}

/// The bracket that the one at `close` closes.
fn opening(page: &Page, low: usize, close: usize) -> Option<usize> {
    (low.max(close.saturating_sub(LONGEST))..close).rev().find(|&i| page.is_kind(i, Kind::Open))
}

/// One past the noun phrase that begins at `start`, without what hangs on it; `start` itself where there is none.
pub(crate) fn core_forward(page: &Page, start: usize, high: usize) -> usize {
    let high = high.min(start + LONGEST);
    let mut at = start;
    let mut headed = false;
    while at < high {
        let goes_on = match page.pos(at) {
            Pos::Pronoun => at == start || !headed && page.pos(at - 1) == Pos::Determiner,
            Pos::Noun | Pos::Name => true,
            Pos::Number | Pos::Adjective => !headed || leads_on(page, at),
            Pos::Determiner => at == start || page.pos(at - 1) == Pos::Determiner,
            Pos::Possessive => headed || at == start || page.pos(at - 1) == Pos::Determiner,
            Pos::Ing | Pos::Participle | Pos::Verb if at > start && page.is_kind(at - 1, Kind::Hyphen) => {
                true
            }
            Pos::Adverb if page.is_kind(at + 1, Kind::Hyphen) && !page.tokens[at + 1].spaced() => true,
            Pos::Ing | Pos::Participle | Pos::Adverb => !headed && at > start && page.pos(at + 1).heads(),
            Pos::Mark => at > start && mark_inside(page, at) || title_mark(page, at),
            _ => false,
        };
        if !goes_on {
            break;
        }
        headed = match page.pos(at) {
            Pos::Possessive => false,
            pos => headed || pos.heads() || pos == Pos::Number && !page.pos(at + 1).heads(),
        };
        at += 1;
        if page.pos(at - 1) == Pos::Pronoun {
            break;
        }
    }
    // A bracket after a name belongs to it: "Sen. Ada Marsh (I-Harbour)".
    if headed
        && page.is_kind(at, Kind::Open)
        && let Some(close) = (at..high).find(|&i| page.is_kind(i, Kind::Close))
        && close - at <= 8
    {
        at = close + 1;
    }
    if headed || at > start { at } else { start }
}

/// Whether a number or adjective after a noun still belongs to the phrase: "L2", "Marlow deputy mayor".
fn leads_on(page: &Page, at: usize) -> bool {
    let glued = !page.tokens[at].spaced();
    let before = page.pos(at - 1);
    let adjective = page.pos(at) == Pos::Adjective
        && matches!(page.pos(at + 1), Pos::Noun | Pos::Name | Pos::Adjective)
        && before == Pos::Name;
    glued
        || adjective
        || before == Pos::Possessive
        || before == Pos::Number
        || page.is_kind(at + 1, Kind::Hyphen) && before == Pos::Name
}

/// One past the noun phrase that begins at `start`, with "of", "in", "from" and the like after it.
pub(crate) fn forward(page: &Page, start: usize, high: usize) -> usize {
    let mut at = core_forward(page, start, high);
    while at > start && at < high && page.pos(at) == Pos::Preposition && joins_nouns(page, at) {
        let next = core_forward(page, at + 1, high);
        if next == at + 1 {
            break;
        }
        at = next;
    }
    at
}

fn joins_nouns(page: &Page, at: usize) -> bool {
    // "said Ada Marsh in an interview"
    let first = at + 1 + usize::from(page.pos(at + 1) == Pos::Determiner);
    let occasion =
        ["interview", "speech", "statement", "conference", "email", "rally", "appearance", "tweet"];
    if (first..first + 2).any(|i| occasion.iter().any(|w| page.is_word(i, w))) && !page.is_word(at, "of") {
        return false;
    }
    // "a former aide to the mayor", "an analysis by the council"
    let made = page.is_word(at, "to") && page.has(at - 1, tag::ROLE)
        || page.is_word(at, "by") && page.has(at - 1, tag::DOCUMENT);
    made || ["of", "from", "in", "at", "for", "with", "on"].iter().any(|w| page.is_word(at, w))
        && !page.has(at + 1, tag::WEEKDAY | tag::MONTH)
}
