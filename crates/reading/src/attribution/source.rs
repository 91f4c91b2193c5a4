//! Who speaks: the subject of a cue.

use std::ops::Range;

use super::cue::{Cue, Form};
use crate::lexicon::tag;
use crate::page::Page;
use crate::phrase;
use crate::tagger::Pos;
use crate::token::Kind;

/// Farthest an appositive is followed back over, in tokens.
const LONGEST_APPOSITIVE: usize = 45;

/// The subject of `cue` before it in the sentence that begins at `low`.
pub(super) fn before(page: &Page, low: usize, cue: &Cue) -> Option<Range<usize>> {
    // "Marsh left the pier, saying …": who is meant is the subject of the clause.
    let participle =
        cue.form == Form::Ing && cue.range.start > low && page.is_kind(cue.range.start - 1, Kind::Comma);
    if participle && let Some(found) = of_clause(page, low, cue.range.start) {
        return Some(found);
    }
    let found = subject(page, low, cue.range.start)?;
    // "issued a statement saying": the statement is no speaker where somebody has just issued it.
    if cue.form == Form::Ing && is_thing_done(page, low, &found) {
        return of_clause(page, low, found.start);
    }
    Some(found)
}

/// Where the day begins that stands between subject and verb: "The council on Tuesday asked".
fn day_before(page: &Page, low: usize, last: usize) -> Option<usize> {
    let opener = last.checked_sub(1).filter(|b| *b >= low)?;
    if page.has(last, tag::WEEKDAY) {
        return Some(if page.is_word(opener, "on") { opener } else { last });
    }
    let week = page.has(last, tag::TIME) && ["last", "this", "next"].iter().any(|w| page.is_word(opener, w));
    week.then_some(opener)
}

/// "Vane, however, said": the noun phrase before a short turn between commas.
fn insertion(page: &Page, low: usize, comma: usize) -> Option<Range<usize>> {
    let open = (low.max(comma.saturating_sub(3))..comma).rev().find(|&i| page.is_kind(i, Kind::Comma))?;
    let turn = ["however", "meanwhile", "though", "too", "also", "instead", "then"];
    if open + 2 != comma || !turn.iter().any(|w| page.is_word(open + 1, w)) {
        return None;
    }
    phrase::back(page, low, open).map(|start| start..open)
}

/// Whether a noun phrase is the object of the verb before it, and a thing rather than a person.
fn is_thing_done(page: &Page, low: usize, phrase: &Range<usize>) -> bool {
    let before = (low..phrase.start).rev().find(|&i| page.pos(i) != Pos::Adverb && !page.is_word(i, "out"));
    let core = phrase::core_forward(page, phrase.start, phrase.end).max(phrase.start + 1);
    let head = (phrase.start..core).rev().find(|&i| page.pos(i) == Pos::Noun);
    before.is_some_and(|b| page.pos(b) == Pos::Verb) && head.is_some_and(|h| !page.has(h, tag::ROLE))
}

/// The subject of a verb whose group begins at `end`.
pub(super) fn subject(page: &Page, low: usize, end: usize) -> Option<Range<usize>> {
    let last = end.checked_sub(1).filter(|l| *l >= low)?;
    // "Vane, host of “The Needle,” said": the comma stands inside the marks of a title.
    if last > low
        && page.is_quotation_mark(last)
        && !page.is_quoted(last)
        && page.is_kind(last - 1, Kind::Comma)
    {
        return appositive(page, low, last - 1).map(|found| found.start..found.end.max(end));
    }
    if page.is_kind(last, Kind::Comma) || page.is_kind(last, Kind::Dash) {
        return insertion(page, low, last)
            .or_else(|| appositive(page, low, last))
            .or_else(|| opening(page, low, last));
    }
    if let Some(day) = day_before(page, low, last)
        && let Some(found) = subject(page, low, day)
    {
        return Some(found);
    }
    // "Some 56 percent of anglers polled said"
    let whole = end;
    let end =
        if ["polled", "surveyed", "interviewed"].iter().any(|w| page.is_word(last, w)) { last } else { end };
    if page.pos(last) == Pos::Relative {
        return Some(last..end);
    }
    // "the council itself said"
    let itself = ["itself", "himself", "herself", "themselves"].iter().any(|w| page.is_word(last, w));
    if itself && last > low && page.pos(last - 1).heads() {
        return subject(page, low, last).map(|s| s.start..end);
    }
    let Some(start) = phrase::back(page, low, end) else {
        // "The crews whose boats have been lost say": a relative clause, or participle, ends before the verb.
        let verbal = matches!(page.pos(last), Pos::Verb | Pos::Participle | Pos::Adverb | Pos::Adjective);
        return whole_subject(page, low, end).filter(|_| verbal).map(|found| found..whole);
    };
    // "Marsh in May said": the month is no speaker.
    if page.has(last, tag::MONTH | tag::TIME) && start > low {
        let before = start - usize::from(page.pos(start - 1) == Pos::Preposition);
        if let Some(earlier) = phrase::back(page, low, before) {
            return Some(earlier..before);
        }
    }
    let finite = page.pos(whole) != Pos::Ing;
    let start = if finite { whole_subject(page, low, start).unwrap_or(start) } else { start };
    Some(with_hedge(page, low, start)..whole)
}

/// "Just over a quarter", "more than four in ten": where the words begin that blur a number.
fn with_hedge(page: &Page, low: usize, start: usize) -> usize {
    const HEDGES: [&str; 14] = [
        "over", "about", "around", "than", "more", "fewer", "less", "least", "at", "under", "nearly",
        "roughly", "some", "of",
    ];
    let counts = page.pos(start) == Pos::Number
        || ["a", "half", "two", "three"].iter().any(|w| page.is_word(start, w));
    let mut at = start;
    // "nine in 10"
    if page.pos(start) == Pos::Number
        && start >= low + 2
        && page.is_word(start - 1, "in")
        && (page.pos(start - 2) == Pos::Number || page.is_word(start - 2, "one"))
    {
        at = start - 2;
    }
    let first = at;
    while counts
        && at > low
        && first - at < 4
        && (page.pos(at - 1) == Pos::Adverb || HEDGES.iter().any(|w| page.is_word(at - 1, w)))
    {
        at -= 1;
    }
    if at == low || page.pos(at - 1) == Pos::Mark || page.pos(at - 1) == Pos::And { at } else { first }
}

/// "Analysts who follow the port said", "letters found on Monday show": where the subject begins whose relative clause,
/// or participle, has the noun phrase at `start` as its object.
fn whole_subject(page: &Page, low: usize, start: usize) -> Option<usize> {
    let floor = low.max(start.saturating_sub(14));
    let cue = tag::SAY | tag::THINK | tag::TELL | tag::SHOW | tag::ASK;
    let mut at = start;
    let mut verb = false;
    while at > floor {
        at -= 1;
        match page.pos(at) {
            Pos::Mark | Pos::And | Pos::Subordinator | Pos::Question => return None,
            Pos::Relative if verb => {
                let found = phrase::back(page, low, at)?;
                return opens_clause(page, low, found).then_some(found);
            }
            Pos::Verb | Pos::Auxiliary | Pos::Participle | Pos::Ing => {
                if page.has(at, cue) && page.pos(at) == Pos::Verb {
                    return None;
                }
                verb = true;
                let reduced = matches!(page.pos(at), Pos::Participle | Pos::Ing)
                    || page.pos(at) == Pos::Verb
                        && (page.has(at, tag::PARTICIPLE) || page.word(at).ends_with("ed"));
                if reduced
                    && at > floor
                    && page.pos(at - 1).heads()
                    && let Some(found) = phrase::back(page, low, at)
                    && opens_clause(page, low, found)
                {
                    return Some(found);
                }
            }
            _ => {}
        }
    }
    None
}

/// The subject of the nearest main verb before `end`: who is meant by ", saying" or "and added". Somebody who can speak
/// goes first.
pub(super) fn of_clause(page: &Page, low: usize, end: usize) -> Option<Range<usize>> {
    let floor = low.max(end.saturating_sub(60));
    let mut other = None;
    for verb in (floor..end).rev() {
        if page.is_quoted(verb) || !matches!(page.pos(verb), Pos::Verb | Pos::Auxiliary) {
            continue;
        }
        let mut start = verb;
        while start > low && matches!(page.pos(start - 1), Pos::Auxiliary | Pos::Adverb) {
            start -= 1;
        }
        if start > low && matches!(page.pos(start - 1), Pos::To | Pos::Relative) {
            continue;
        }
        let Some(found) = subject(page, low, start) else { continue };
        if !is_embedded(page, low, &found) && can_speak(page, &found) {
            return Some(found);
        }
        other = other.or(Some(found));
    }
    other
}

/// Whether a subject is that of a clause inside another: "that he", "because she", "said he".
fn is_embedded(page: &Page, low: usize, subject: &Range<usize>) -> bool {
    subject.start > low
        && matches!(
            page.pos(subject.start - 1),
            Pos::Subordinator | Pos::Relative | Pos::Question | Pos::Verb
        )
}

/// Whether a noun phrase is somebody, or something written.
pub(super) fn can_speak(page: &Page, phrase: &Range<usize>) -> bool {
    let core = phrase.start..phrase::core_forward(page, phrase.start, phrase.end).max(phrase.start + 1);
    core.clone().any(|i| {
        page.pos(i) == Pos::Name
            || page.has(i, tag::ROLE | tag::BODY | tag::OUTLET | tag::DOCUMENT | tag::RELATIVE)
            || page.pos(i) == Pos::Pronoun && !page.is_word(i, "it")
    })
}

/// The subject of the first finite verb of the sentence, if that stands before `end`: who is meant by ", saying" after a
/// sentence with clauses in it.
pub(super) fn of_main_clause(page: &Page, low: usize, end: usize) -> Option<Range<usize>> {
    let high = end.min(low + 60);
    let verb =
        (low..high).find(|&i| !page.is_quoted(i) && matches!(page.pos(i), Pos::Verb | Pos::Auxiliary))?;
    let mut start = verb;
    while start > low && matches!(page.pos(start - 1), Pos::Auxiliary | Pos::Adverb) {
        start -= 1;
    }
    let found = subject(page, low, start)?;
    let opens =
        found.start <= low + 1 || page.is_kind(found.start - 1, Kind::Comma) && found.start < low + 12;
    (opens && page.pos(found.start) != Pos::Relative).then_some(found)
}

/// The subject after the comma that ends a phrase: "While saying so, she …".
pub(super) fn of_next_clause(page: &Page, from: usize, high: usize) -> Option<Range<usize>> {
    let comma = (from..high.min(from + 40)).find(|&i| page.is_kind(i, Kind::Comma) && !page.is_quoted(i))?;
    let end = phrase::forward(page, comma + 1, high);
    let verb = page.pos(end) == Pos::Adverb || matches!(page.pos(end), Pos::Verb | Pos::Auxiliary);
    (end > comma + 1 && verb).then_some(comma + 1..end)
}

/// "X, a retired colonel who led the unit, said": the noun phrase before the earlier comma, with what follows it.
fn appositive(page: &Page, low: usize, comma: usize) -> Option<Range<usize>> {
    let kind = page.tokens[comma].kind;
    let floor = low.max(comma.saturating_sub(LONGEST_APPOSITIVE));
    let (mut at, mut segment_end) = (comma, comma);
    let mut best = None;
    while at > floor {
        at -= 1;
        if page.tokens[at].kind != kind || page.is_quoted(at) {
            continue;
        }
        if !describes(page, at + 1, segment_end) {
            break;
        }
        segment_end = at;
        if let Some(start) = phrase::back(page, low, at).map(|s| with_hedge(page, low, s))
            && let Some(start) =
                if opens_clause(page, low, start) { Some(start) } else { whole_subject(page, low, start) }
        {
            // "Marsh, looking up, said": what she does meanwhile is no part of who she is.
            let aside = page.pos(at + 1) == Pos::Ing
                || page.pos(at + 1) == Pos::Preposition
                    && !page.is_word(at + 1, "of")
                    && !page.is_word(at + 1, "from");
            best = Some(start..if aside { at } else { comma + 1 });
            if start == low || !page.is_kind(start - 1, Kind::Comma) {
                break;
            }
        }
    }
    best
}

/// The name or role that opens the sentence, up to its comma: what stands between it and its verb is too long to follow.
fn opening(page: &Page, low: usize, comma: usize) -> Option<Range<usize>> {
    let end = phrase::forward(page, low, comma);
    let found = low..end;
    (end > low && page.is_kind(end, Kind::Comma) && can_speak(page, &found)).then_some(found)
}

/// Whether the words between two commas can describe the noun before them: no clause of their own, unless "who" opens it.
fn describes(page: &Page, start: usize, end: usize) -> bool {
    let relative = matches!(page.pos(start), Pos::Relative | Pos::Question) && page.has(start, tag::RELATIVE);
    // "a consultant unaffiliated with the yard", "prepared for the council": participles, though they look like verbs.
    let reduced = |i: usize| {
        (i == start || page.pos(i - 1).heads())
            && page.word(i).ends_with("ed")
            && (page.pos(i + 1) == Pos::Preposition || page.is_quotation_mark(i + 1))
    };
    let clause = (start..end).any(|i| {
        matches!(page.pos(i), Pos::Verb | Pos::Auxiliary)
            && page.pos(i - 1) != Pos::Relative
            && page.pos(i - 1) != Pos::To
            && !reduced(i)
    });
    let inner = (start..end).any(|i| page.pos(i) == Pos::Relative);
    opens_appositive(page, start) && (relative || inner || !clause)
}

/// Whether what follows a comma can describe the noun before it.
fn opens_appositive(page: &Page, at: usize) -> bool {
    match page.pos(at) {
        Pos::Determiner
        | Pos::Possessive
        | Pos::Relative
        | Pos::Noun
        | Pos::Name
        | Pos::Number
        | Pos::Adjective
        | Pos::Adverb
        | Pos::Participle
        | Pos::Ing => true,
        Pos::Verb => {
            page.word(at).ends_with("ed")
                && (page.pos(at + 1) == Pos::Preposition || page.is_quotation_mark(at + 1))
        }
        Pos::Pronoun => {
            ["one", "himself", "herself", "itself", "both", "all"].iter().any(|w| page.is_word(at, w))
        }
        Pos::Question => page.has(at, tag::RELATIVE),
        Pos::Preposition => !page.is_word(at, "but"),
        Pos::And => at > 0 && page.is_kind(at - 1, Kind::Dash),
        _ => false,
    }
}

/// Whether a subject can begin at `start`: the sentence opens there, or a comma, quote, conjunction stands before it.
fn opens_clause(page: &Page, low: usize, start: usize) -> bool {
    start == low
        || start == low + 1 && page.pos(low) == Pos::Adverb
        || matches!(
            page.pos(start - 1),
            Pos::Mark | Pos::And | Pos::Subordinator | Pos::Relative | Pos::Question
        )
}

/// The subject after an inverted cue: "…," said Ada Marsh, the harbourmaster.
pub(super) fn after(page: &Page, cue: &Cue, high: usize) -> Option<Range<usize>> {
    if cue.form != Form::Finite {
        return None;
    }
    inverted(page, cue.range.end, high)
}

/// A source that begins at `start` and runs with its appositive to where the clause turns to something else.
pub(super) fn inverted(page: &Page, start: usize, high: usize) -> Option<Range<usize>> {
    if page.quoted.get(start).copied().unwrap_or(true) || page.has(start, tag::SUBORDINATOR) {
        return None;
    }
    let mut end = phrase::forward(page, start, high);
    if end == start || page.has(start, tag::WEEKDAY) {
        return None;
    }
    while page.pos(end) == Pos::And
        && phrase::forward(page, end + 1, high) > end + 1
        && !clause_after(page, end + 1, high)
    {
        end = phrase::forward(page, end + 1, high);
    }
    if page.is_kind(end, Kind::Comma) && opens_appositive(page, end + 1) && !turns(page, end + 1) {
        end = appositive_end(page, end + 1, high);
    } else if page.pos(end) == Pos::Relative || page.has(end, tag::RELATIVE) {
        end = appositive_end(page, end, high);
    }
    Some(start..end)
}

/// A source after which its content follows: "According to Ada Marsh, the harbourmaster, the pier held". What stands
/// between two commas is the speaker's apposition only where no clause begins in it.
pub(super) fn introduced(page: &Page, start: usize, high: usize) -> Option<Range<usize>> {
    let core = phrase::forward(page, start, high);
    if core == start {
        return None;
    }
    let comma = (core..high.min(core + 30))
        .find(|&i| page.is_kind(i, Kind::Comma) || page.is_kind(i, Kind::Colon) || page.is_quoted(i))
        .unwrap_or(core);
    let end = comma;
    let second = (end + 1..high.min(end + 20)).find(|&i| page.is_kind(i, Kind::Comma));
    let apposition = second.filter(|&s| {
        opens_appositive(page, end + 1)
            && !(end + 1..s).any(|i| {
                matches!(page.pos(i), Pos::Verb | Pos::Auxiliary) && page.pos(i - 1) != Pos::Relative
            })
    });
    Some(start..apposition.map_or(end, |s| s + 1))
}

/// Whether a noun phrase at `start` is the subject of a verb.
fn clause_after(page: &Page, start: usize, high: usize) -> bool {
    let mut end = phrase::forward(page, start, high);
    while page.pos(end) == Pos::Adverb {
        end += 1;
    }
    matches!(page.pos(end), Pos::Verb | Pos::Auxiliary)
}

/// Whether a comma turns from the speaker to the circumstances: ", in an interview", ", adding".
fn turns(page: &Page, at: usize) -> bool {
    page.pos(at) == Pos::Preposition
        || page.pos(at) == Pos::Ing
        || page.has(at, tag::SUBORDINATOR) && !page.has(at, tag::RELATIVE)
}

fn appositive_end(page: &Page, start: usize, high: usize) -> usize {
    let mut at = start;
    while at < high {
        let token = &page.tokens[at];
        let ends = match token.kind {
            Kind::Stop => {
                !at.checked_sub(1)
                    .is_some_and(|b| page.has(b, tag::ABBREVIATION | tag::TITLE) || page.word(b).len() == 1)
                    || at + 1 == high
            }
            Kind::Question
            | Kind::Exclaim
            | Kind::Semicolon
            | Kind::Colon
            | Kind::DoubleOpen
            | Kind::Double
            | Kind::TwoSingles
            | Kind::Dash => true,
            Kind::Comma => {
                turns(page, at + 1)
                    || matches!(page.pos(at + 1), Pos::And | Pos::Auxiliary)
                    || page.quoted.get(at + 1).copied().unwrap_or(true)
            }
            _ => false,
        };
        if ends {
            break;
        }
        at += 1;
    }
    at
}
