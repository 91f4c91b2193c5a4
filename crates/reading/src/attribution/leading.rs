//! Main verbs that only lead to the -ing form that attributes, and belong to its cue: "issued a statement saying", "began by
//! thanking", "has been steadfast in opposing".

use std::ops::Range;

use super::cue::{self, Cue, Form};
use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;

/// Where the cue begins that a statement is part of: "issued" in "issued a statement saying".
pub(super) fn issued(page: &Page, low: usize, cue: &Cue) -> Option<usize> {
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

/// Most tokens between the main verb and the -ing form.
const LONGEST: usize = 9;

/// Where the cue begins whose source is the subject of the main verb just before: "replied to the letter by calling",
/// "are steadfast in backing", "took turns asking".
pub(super) fn led_by(page: &Page, low: usize, cue: &Cue, source: Option<&Range<usize>>) -> Option<usize> {
    if cue.form != Form::Ing || page.pos(cue.range.start) == Pos::To {
        return None;
    }
    let start = cue.range.start;
    let before = start.checked_sub(1).filter(|b| *b > low)?;
    let ends = |i: usize| matches!(page.pos(i), Pos::Verb | Pos::Auxiliary);
    let between = |i: usize| !matches!(page.pos(i), Pos::Mark | Pos::And) && !page.is_quoted(i);
    let floor = low.max(start.saturating_sub(LONGEST));
    let verb = (floor..start).rev().take_while(|&i| between(i)).find(|&i| ends(i))?;
    let group = cue::group_start(page, low, verb);
    let says = page.has(verb, tag::SAY | tag::CATENATIVE);
    let judges = page.has(verb, tag::JUDGE) && !says;
    let words = || (verb + 1..start).filter(|&i| page.pos(i) == Pos::Noun);
    let spoken = words().any(|i| page.has(i, tag::DOCUMENT | tag::CUE_NOUN | tag::LIGHT_NOUN));
    let leads = match page.pos(before) {
        Pos::Preposition if page.is_word(before, "by") => says || spoken && !judges,
        Pos::Preposition => page.is_word(before, "in"),
        Pos::Noun => true,
        // "issued a report in May warning", "issued a statement on Monday saying"
        Pos::Name | Pos::Number => spoken && page.has(verb, tag::LIGHT_VERB),
        _ => false,
    };
    (leads && source.is_some_and(|s| s.end == group)).then_some(group)
}

/// Most tokens of what a cue hangs on.
const SHORT: usize = 5;

/// Where the cue begins that hangs on few words behind the auxiliary of its own subject: "was given to praising", "had
/// cause to think", "is at pains to say".
pub(super) fn hung_on(page: &Page, cue: &Cue, source: Option<&Range<usize>>) -> Option<usize> {
    let start = cue.range.start;
    let group = source?.end;
    let clause = cue.tags & (tag::SAY | tag::THINK) != 0 && cue.tags & tag::JUDGE == 0;
    let says = page.pos(start) == Pos::To && clause;
    let gerund = cue.form == Form::Ing && start > group && page.pos(start - 1) == Pos::Preposition;
    let joined = |i: usize| {
        !matches!(page.pos(i), Pos::Mark | Pos::And | Pos::Subordinator | Pos::Relative | Pos::Question)
    };
    (group < start
        && start - group <= SHORT
        && (gerund || says)
        && page.pos(group) == Pos::Auxiliary
        && (group..start).all(|i| joined(i) && !page.is_quoted(i)))
    .then_some(group)
}
