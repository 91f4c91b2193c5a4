//! What is attributed: where it begins and ends.

use std::ops::Range;

use crate::lexicon::tag;
use crate::page::Page;
use crate::phrase;
use crate::tagger::Pos;
use crate::token::Kind;

/// Where the content after a cue begins: past a hearer, the day, "in a statement".
pub(super) fn start_after(page: &Page, from: usize, high: usize, hearer: bool) -> usize {
    let mut at = past_insertion(page, from, high);
    if hearer {
        at = past_insertion(page, past_hearer(page, at, high), high);
    }
    past_circumstance(page, at, high)
}

/// Past ", for example," and ", however," before a clause with "that".
fn past_insertion(page: &Page, from: usize, high: usize) -> usize {
    if !page.is_kind(from, Kind::Comma) || page.is_quoted(from) {
        return from;
    }
    let close = (from + 1..high.min(from + 9)).find(|&i| page.is_kind(i, Kind::Comma));
    close.filter(|c| page.is_word(c + 1, "that") && !page.is_quoted(*c)).map_or(from, |c| c + 1)
}

/// Past "reporters" in "told reporters that …".
fn past_hearer(page: &Page, at: usize, high: usize) -> usize {
    if page.quoted.get(at).copied().unwrap_or(true) {
        return at;
    }
    let end = phrase::forward(page, at, high);
    let opens = page.is_word(end, "that")
        || matches!(
            page.pos(end),
            Pos::Subordinator | Pos::Pronoun | Pos::To | Pos::Question | Pos::Determiner | Pos::Possessive
        )
        || page.has(end, tag::WEEKDAY | tag::PREPOSITION)
        || page.is_quoted(end)
        || page.is_kind(end, Kind::Colon)
        || page.is_kind(end, Kind::Comma)
        || end >= high
        || page.is_kind(end, Kind::Stop);
    if opens { end } else { at }
}

/// Past "on Tuesday", "in a statement", "during a rally in Marlow", where the content follows.
fn past_circumstance(page: &Page, from: usize, high: usize) -> usize {
    let mut at = from;
    for _ in 0..3 {
        let next = if page.pos(at) == Pos::Preposition && !page.is_quoted(at) {
            let end = phrase::forward(page, at + 1, high);
            if end == at + 1 { at } else { end }
        } else if page.has(at, tag::WEEKDAY | tag::TIME)
            && !page.is_quoted(at)
            && !page.has(at, tag::DETERMINER)
        {
            at + 1
        } else {
            at
        };
        if next == at {
            break;
        }
        at = next;
    }
    let opens = page.is_word(at, "that")
        || page.is_quoted(at)
        || page.is_kind(at, Kind::Colon)
        || page.is_kind(at, Kind::Comma) && (page.is_quoted(at + 1) || page.is_word(at + 1, "that"))
        || at < high && from < at && opens_clause(page, at);
    let mut start = if opens { at } else { from };
    while start < high && matches!(page.tokens[start].kind, Kind::Comma | Kind::Colon) {
        start += 1;
    }
    start
}

/// Whether a subject stands here.
fn opens_clause(page: &Page, at: usize) -> bool {
    page.has(at, tag::SUBJECT | tag::DETERMINER | tag::POSSESSIVE | tag::DEMONSTRATIVE)
        || page.pos(at) == Pos::Name
}

/// Where a clause that begins at `from` ends as content: before the sentence's last mark, a turn to another
/// attribution, a semicolon.
pub(super) fn end(page: &Page, from: usize, high: usize) -> usize {
    let mut at = from;
    while at < high {
        if !page.is_quoted(at)
            && (ends_here(page, at, high)
                || at > from && (turns_behind_quote(page, at, high) || goes_on_saying(page, from, at)))
        {
            break;
        }
        at += 1;
    }
    trim(page, from, at)
}

fn ends_here(page: &Page, at: usize, high: usize) -> bool {
    match page.tokens[at].kind {
        Kind::Semicolon => true,
        Kind::Comma => turns(page, at + 1, high),
        Kind::Dash => false,
        Kind::Word => {
            page.is_word(at, "according") && page.is_word(at + 1, "to")
                || says_again(page, at)
                || page.pos(at) == Pos::And && counted_say(page, at + 1, high)
        }
        _ => false,
    }
}

/// "said it was “done,” noting that …": a turn whose comma stands inside the quotation marks before it.
fn turns_behind_quote(page: &Page, at: usize, high: usize) -> bool {
    at > 1 && page.is_quoted(at - 1) && page.is_kind(at - 2, Kind::Comma) && turns(page, at, high)
}

/// ", and Vane vowed": somebody else named speaks.
fn another_says(page: &Page, at: usize, high: usize) -> bool {
    let verb = phrase::core_forward(page, at + 1, high);
    page.pos(at) == Pos::And
        && page.pos(at + 1) == Pos::Name
        && verb > at + 1
        && page.pos(verb) == Pos::Verb
        && page.has(verb, tag::SAY | tag::TELL)
        && page.has(verb, tag::SURELY_VERB)
}

/// "and said that …", "but argues …": the speaker says one thing more.
fn says_again(page: &Page, at: usize) -> bool {
    let mut verb = at + 1;
    while page.pos(verb) == Pos::Adverb {
        verb += 1;
    }
    page.pos(at) == Pos::And
        && page.pos(verb) == Pos::Verb
        && page.has(verb, tag::SAY | tag::TELL)
        && page.has(verb, tag::SURELY_VERB)
        && page.has(verb, tag::PAST | tag::THIRD)
        && !page.is_quoted(verb)
}

/// "vowing to pay and adding that …", "…, before claiming that …": the speaker says one thing more.
fn goes_on_saying(page: &Page, from: usize, at: usize) -> bool {
    let joins = match page.pos(at) {
        Pos::And => from > 0 && page.pos(from - 1) == Pos::Ing,
        Pos::Subordinator | Pos::Preposition => page.is_word(at, "before") || page.is_word(at, "while"),
        _ => false,
    };
    if !joins {
        return false;
    }
    let mut verb = at + 1;
    while page.pos(verb) == Pos::Adverb {
        verb += 1;
    }
    page.pos(verb) == Pos::Ing && page.has(verb, tag::SAY | tag::ASK) && !page.is_quoted(verb)
}

/// ", which he denied", ", an offer she rejected": what was said is spoken of by somebody.
fn is_spoken_of(page: &Page, at: usize, high: usize) -> bool {
    let verb = phrase::core_forward(page, at + 1, high);
    page.is_word(at, "which")
        && verb > at + 1
        && page.pos(verb) == Pos::Verb
        && page.has(verb, tag::SAY | tag::TELL)
        && page.has(verb, tag::SURELY_VERB)
}

/// Whether a comma turns away from the content: ", according to", ", she said", ", adding", ", but".
fn turns(page: &Page, at: usize, high: usize) -> bool {
    if page.is_word(at, "but") && !page.is_word(at + 1, "that")
        || page.is_word(at, "according")
        || page.is_word(at, "although")
        || page.is_word(at, "though")
    {
        return true;
    }
    if page.pos(at) == Pos::Ing && page.has(at, tag::CUE)
        || another_says(page, at, high)
        || is_spoken_of(page, at, high)
    {
        return true;
    }
    // ", and Vane vowed", ", while the crews said"
    let joins = page.pos(at) == Pos::And || page.is_word(at, "while") || page.is_word(at, "whereas");
    if joins && (speaks_next(page, at + 1, high) || counted_say(page, at + 1, high)) {
        return true;
    }
    tag_line(page, at, high).is_some()
}

/// "while nine in 10 crews said", "and a third of them say": others of a poll speak.
fn counted_say(page: &Page, from: usize, high: usize) -> bool {
    let hedge = |i: usize| matches!(page.pos(i), Pos::Adverb | Pos::Preposition | Pos::Determiner);
    let counts = (from..high.min(from + 4)).find(|&i| !hedge(i)).is_some_and(|i| page.pos(i) == Pos::Number);
    let ends = |i: usize| matches!(page.pos(i), Pos::Verb | Pos::Auxiliary | Pos::Mark) || page.is_quoted(i);
    let verb = (from..high.min(from + 10)).find(|&i| ends(i));
    counts && verb.is_some_and(|v| page.has(v, tag::SAY) && page.has(v, tag::SURELY_VERB))
}

/// Whether a subject and a verb of speech stand here: ", and Vane vowed to …".
fn speaks_next(page: &Page, at: usize, high: usize) -> bool {
    let verb = phrase::core_forward(page, at, high);
    verb > at
        && verb < high
        && page.pos(verb) == Pos::Verb
        && page.has(verb, tag::SAY | tag::TELL | tag::JUDGE | tag::WANT | tag::THINK)
        && page.has(verb, tag::PAST | tag::THIRD)
}

/// Whether a tag like "she said" ends at `after`: nothing but circumstances follow.
pub(super) fn tag_closes(page: &Page, after: usize, high: usize) -> bool {
    closes_clause(page, after, high)
        || page.has(after, tag::WEEKDAY)
        || page.pos(after) == Pos::Preposition
        || page.is_quoted(after)
}

/// Past who is told, where nothing but circumstances follow: "told reporters.", "told the council on Monday".
fn past_told(page: &Page, verb: usize, high: usize) -> Option<usize> {
    let end = phrase::core_forward(page, verb + 1, high);
    let told = page.has(verb, tag::TELL) && end > verb + 1 && !page.is_quoted(verb + 1);
    let circumstance =
        ["on", "in", "at", "during", "after", "before", "by"].iter().any(|w| page.is_word(end, w));
    let closes = closes_clause(page, end, high) || page.has(end, tag::WEEKDAY) || circumstance;
    (told && closes).then_some(end)
}

/// "The pier held, she told reporters.": whether nothing is said behind who is told at all.
pub(super) fn told_and_done(page: &Page, verb: usize, high: usize) -> bool {
    past_told(page, verb, high).is_some_and(|end| closes_clause(page, end, high))
}

fn closes_clause(page: &Page, at: usize, high: usize) -> bool {
    at >= high
        || matches!(
            page.tokens[at].kind,
            Kind::Stop | Kind::Comma | Kind::Question | Kind::Exclaim | Kind::Semicolon | Kind::Dash
        )
}

/// Whether a tag with this verb ends there, or behind who is told.
pub(super) fn tag_of_closes(page: &Page, verb: usize, after: usize, high: usize) -> bool {
    tag_closes(page, after, high) || past_told(page, verb, high).is_some()
}

/// "she said", "said Ada Marsh", "Ada Marsh told the Herald" at `at` and nothing but circumstances after it: its verb.
pub(super) fn tag_line(page: &Page, at: usize, high: usize) -> Option<usize> {
    let speech = tag::SAY | tag::TELL | tag::THINK | tag::ASK | tag::SHOW;
    let subject_end = phrase::core_forward(page, at, high);
    let mut verb = subject_end;
    while verb < high && matches!(page.pos(verb), Pos::Adverb | Pos::Auxiliary) {
        verb += 1;
    }
    let is_speech = |i: usize| {
        i < high
            && page.has(i, speech)
            && page.has(i, tag::PAST | tag::THIRD | tag::BASE)
            && matches!(page.pos(i), Pos::Verb | Pos::Participle)
            && !page.is_quoted(i)
    };
    if !is_speech(verb) {
        return None;
    }
    let after = verb + 1;
    let closes = tag_of_closes(page, verb, after, high);
    let inverted = subject_end == at && phrase::core_forward(page, after, high) > after;
    (closes && subject_end > at || inverted).then_some(verb)
}

/// Without the marks and conjunctions at its end.
fn trim(page: &Page, from: usize, mut to: usize) -> usize {
    while to > from
        && !page.is_quoted(to - 1)
        && matches!(
            page.tokens[to - 1].kind,
            Kind::Stop
                | Kind::Question
                | Kind::Exclaim
                | Kind::Comma
                | Kind::Colon
                | Kind::Semicolon
                | Kind::Dash
        )
    {
        to -= 1;
    }
    to
}

/// Where an object that begins at `from` ends: like a clause, but a conjunction with a verb, or a new clause, ends it.
pub(super) fn object_end(page: &Page, from: usize, high: usize) -> usize {
    let limit = end(page, from, high);
    let mut at = phrase::forward(page, from, limit).max(from);
    // A verb in a clause of its own belongs to the object; one that follows the object belongs to the clause around.
    let mut relative = page.is_word(from, "that");
    while at < limit {
        relative |=
            matches!(page.pos(at), Pos::Relative | Pos::Question | Pos::Pronoun) || page.is_word(at, "that");
        let stops = !page.is_quoted(at)
            && (page.tokens[at].kind == Kind::Comma
                || page.pos(at) == Pos::And
                    && matches!(page.pos(at + 1), Pos::Verb | Pos::Auxiliary | Pos::Adverb | Pos::Pronoun)
                || page.is_word(at, "by") && page.pos(at + 1) == Pos::Ing && page.has(at + 1, tag::CUE)
                || page.pos(at) == Pos::Verb && page.has(at, tag::SURELY_VERB) && !relative && at > from
                || page.pos(at) == Pos::Auxiliary && !relative && at > from && page.pos(at - 1).heads()
                || page.pos(at) == Pos::Subordinator
                    && page.has(at, tag::PREPOSITION | tag::SUBORDINATOR)
                    && !page.is_word(at, "that"));
        if stops {
            break;
        }
        at += 1;
    }
    trim(page, from, at)
}

/// The range as tokens, if there is anything in it.
pub(super) fn some(range: Range<usize>) -> Option<Range<usize>> {
    (range.start < range.end).then_some(range)
}
