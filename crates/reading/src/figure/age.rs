//! Ages: "Ada Marsh, 44,", "aged 5", "ages 9 and 11", "in her 40s", "people over 65".

use std::ops::Range;

use super::Interval;
use super::behind::after;
use super::draft::Draft;
use crate::exact::Exact;
use crate::lexicon::{NumberWord, tag};
use crate::numeral::NumeralKind;
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// A number of years that somebody has lived: its tokens and its value.
pub(super) fn read(page: &Page, range: &Range<usize>, draft: &Draft) -> Option<(Range<usize>, Interval)> {
    let (start, end) = (draft.number.start, draft.number.end);
    let years = draft.value.high.is_some_and(|v| v <= Exact::whole(120) && v.is_whole());
    let before = start.checked_sub(1).filter(|b| *b >= range.start && years)?;
    if let Some(found) = decade(page, range, draft) {
        return Some(found);
    }
    let digits = draft.digits && end == start + 1;
    let closed = matches!(page.tokens.get(end).map(|t| t.kind), None | Some(Kind::Stop | Kind::Comma));
    let aged = aged(page, range, before) && !page.has(end, tag::TIME) || aged_years(page, range, before, end);
    let listed = digits && !page.pos(end).heads() && in_list(page, range, before);
    let lived = digits && closed && lives(page, range, before);
    let bounded = digits && bounds(page, range, before, end);
    let beside = digits && beside_name(page, range, start);
    let died = digits && closed && (dies(page, range, before) || opens(page, range, before, end));
    let after = usize::from(aged && (page.is_word(end, "years") || page.is_word(end, "year")));
    (aged || listed || lived || bounded || beside || died).then_some((start..end + after, draft.value))
}

/// "aged 5 years": years said after all.
fn aged_years(page: &Page, range: &Range<usize>, before: usize, end: usize) -> bool {
    aged(page, range, before) && (page.is_word(end, "years") || page.is_word(end, "year"))
}

/// A number that stands where the age of somebody named does: "Ada Marsh, 42,", "Ada Marsh (42)", "Ada Marsh, now 42,", "her son,
/// 9,"; at the end or before "and" only behind a name of two words.
fn beside_name(page: &Page, range: &Range<usize>, start: usize) -> bool {
    let end = start + 1;
    let before = start - 1;
    let bracket = page.is_kind(before, Kind::Open) && page.is_kind(end, Kind::Close);
    let now = usize::from(page.is_word(before, "now") && before > range.start);
    let comma = page.is_kind(before - now, Kind::Comma);
    let Some(name) = (before - now).checked_sub(1).filter(|n| *n >= range.start && (bracket || comma)) else {
        return false;
    };
    // "Ada Marsh Jr., 42,"
    let junior = page.is_kind(name, Kind::Stop)
        && name > range.start
        && JUNIORS.iter().any(|j| page.is_word(name - 1, j));
    let name = name - usize::from(junior);
    let full = name > range.start
        && page.pos(name) == Pos::Name
        && page.pos(name - 1) == Pos::Name
        && page.tokens[name - 1].capital();
    let kin = KIN.iter().any(|k| page.is_word(name, k));
    if bracket {
        return full && !wears_number(page, range, start) || kin;
    }
    let ends = page.tokens.get(end).is_none_or(|t| t.kind == Kind::Stop);
    let goes_on = page.is_word(end, "and") && !matches!(page.pos(end + 1), Pos::Number | Pos::Name);
    page.is_kind(end, Kind::Comma) && (page.pos(name) == Pos::Name || kin) || full && (ends || goes_on)
}

/// Who wears the number that stands in brackets behind the name, in captions of games.
const PLAYERS: [&str; 27] = [
    "quarterback",
    "receiver",
    "back",
    "cornerback",
    "linebacker",
    "lineman",
    "end",
    "tackle",
    "safety",
    "kicker",
    "guard",
    "forward",
    "center",
    "centre",
    "goalie",
    "goaltender",
    "goalkeeper",
    "defenseman",
    "winger",
    "wing",
    "striker",
    "midfielder",
    "pitcher",
    "catcher",
    "shortstop",
    "baseman",
    "outfielder",
];

/// "quarterback Tobias Vane (4)", "Marlow’s Tobias Vane (4)": the number on somebody's shirt, in the bracket before `start`.
pub(super) fn wears_number(page: &Page, range: &Range<usize>, start: usize) -> bool {
    let Some(bracket) = start.checked_sub(1).filter(|b| page.is_kind(*b, Kind::Open)) else { return false };
    let names = (range.start..bracket).rev().take(6).take_while(|&i| page.pos(i) == Pos::Name).count();
    let first = bracket - names;
    let before = first.saturating_sub(usize::from(first > range.start));
    // A position that opens the sentence has a capital as well.
    let plays = (before..bracket).any(|i| PLAYERS.iter().any(|p| page.is_word(i, p)));
    names > 0 && (plays || page.pos(before) == Pos::Possessive)
}

/// What stands behind a name with a stop of its own.
const JUNIORS: [&str; 2] = ["jr", "sr"];

/// "At 42, Ada Marsh is …": a number that opens the sentence before somebody.
fn opens(page: &Page, range: &Range<usize>, before: usize, end: usize) -> bool {
    let next = end + 1;
    let somebody = page.pos(next) == Pos::Name && page.pos(next + 1) == Pos::Name
        || ["he", "she"].iter().any(|w| page.is_word(next, w));
    page.is_word(before, "at") && before == range.start && page.is_kind(end, Kind::Comma) && somebody
}

/// "died at 93", "dead at 93".
fn dies(page: &Page, range: &Range<usize>, before: usize) -> bool {
    page.is_word(before, "at")
        && before > range.start
        && ["died", "dies", "dead"].iter().any(|w| page.is_word(before - 1, w))
}

/// Whose age may stand between commas without a name: "her son, 9,".
const KIN: [&str; 16] = [
    "son",
    "daughter",
    "wife",
    "husband",
    "mother",
    "father",
    "brother",
    "sister",
    "boy",
    "girl",
    "grandson",
    "granddaughter",
    "grandmother",
    "grandfather",
    "niece",
    "nephew",
];

/// "aged", "ages", "the age of", "aged between" before a number.
fn aged(page: &Page, range: &Range<usize>, before: usize) -> bool {
    let between = usize::from(page.is_word(before, "between") && before > range.start);
    let before = before - between;
    ["aged", "age", "ages"].iter().any(|w| page.is_word(before, w))
        || page.is_word(before, "of") && before > range.start && page.is_word(before - 1, "age")
}

/// Whether "aged" or the like stands before the number at `start`.
pub(super) fn is_aged(page: &Page, range: &Range<usize>, start: usize) -> bool {
    start.checked_sub(1).is_some_and(|before| before >= range.start && aged(page, range, before))
}

/// Most ages of one list.
const MOST_AGES: usize = 8;

/// "ages 9, 11 and 14": a number after others that "aged" stands before.
fn in_list(page: &Page, range: &Range<usize>, before: usize) -> bool {
    let links =
        |at: usize| page.is_kind(at, Kind::Comma) || ["and", "or"].iter().any(|w| page.is_word(at, w));
    let mut at = before;
    // No list of ages is long, and one of other numbers may be.
    for _ in 0..MOST_AGES {
        if at <= range.start || !links(at) {
            return false;
        }
        let number = at - 1 - usize::from(links(at - 1) && at > range.start + 1);
        if !page.is_kind(number, Kind::Number) || number == range.start {
            return false;
        }
        at = number - 1;
        if aged(page, range, at) {
            return true;
        }
    }
    false
}

/// "who was", "she is", "he turned": what stands before an age at the end of a clause.
fn lives(page: &Page, range: &Range<usize>, at: usize) -> bool {
    let verb = ["was", "is", "turned", "turns"].iter().any(|w| page.is_word(at, w));
    let person = at > range.start && ["who", "he", "she"].iter().any(|w| page.is_word(at - 1, w));
    verb && person
}

/// "people over 65", "children under 5": a bound on those who have no other.
fn bounds(page: &Page, range: &Range<usize>, before: usize, end: usize) -> bool {
    const PEOPLE: [&str; 24] = [
        "people",
        "persons",
        "adults",
        "children",
        "kids",
        "women",
        "men",
        "girls",
        "boys",
        "teenagers",
        "anyone",
        "those",
        "everyone",
        "anybody",
        "everybody",
        "voters",
        "residents",
        "patients",
        "workers",
        "drivers",
        "citizens",
        "pensioners",
        "students",
        "pupils",
    ];
    let bound = ["over", "under", "above", "below"].iter().any(|w| page.is_word(before, w));
    bound
        && before > range.start
        && PEOPLE.iter().any(|p| page.is_word(before - 1, p))
        && after(page, end, range.end).is_none()
        && !page.word(end).ends_with('s')
}

/// "her 40s", "his early 90s", "their mid-20s", "his late thirties": the years of a decade of somebody's life, or a third of them.
fn decade(page: &Page, range: &Range<usize>, draft: &Draft) -> Option<(Range<usize>, Interval)> {
    let (start, end) = (draft.number.start, draft.number.end);
    let worded = matches!(page.tokens[start].entry().number, Some(NumberWord::Decade(_)));
    let digits = draft.digits && is_decade(page, draft);
    let first = draft.value.single().filter(|_| digits || worded)?;
    let mut at = start.checked_sub(1)?;
    at -= usize::from(page.is_kind(at, Kind::Hyphen) && !page.tokens[at].spaced() && at > range.start);
    // Seven years of teens, and ten of all others.
    let thirds = if first == Exact::whole(13) {
        [(0, 2), (2, 4), (4, 6), (0, 6)]
    } else {
        [(0, 3), (4, 6), (7, 9), (0, 9)]
    };
    let third = ["early", "mid", "late"].iter().position(|w| page.is_word(at, w));
    let owner = at.checked_sub(usize::from(third.is_some())).filter(|o| *o >= range.start)?;
    let (from, to) = thirds[third.unwrap_or(3)];
    let ends = Interval { low: first.plus(Exact::whole(from)), high: first.plus(Exact::whole(to)) };
    let begin = if third.is_some() { at } else { start };
    page.has(owner, tag::POSSESSIVE).then_some((begin..end + usize::from(digits), ends))
}

/// "his thirties", "her teens": the number that is left out of them.
pub(super) fn in_words(page: &Page, range: &Range<usize>, at: usize) -> Option<Draft> {
    let NumberWord::Decade(first) = page.tokens.get(at)?.entry().number? else { return None };
    let value = Interval::exactly(Exact::whole(i64::from(first)));
    let (number, kind) = (at..at + 1, NumeralKind::Cardinal);
    let draft = Draft { whole: number.clone(), number, value, kind, digits: false, vague: false };
    decade(page, range, &draft).is_some().then_some(draft)
}

/// Two digits that end in nought with an "s" glued behind: "40s".
fn is_decade(page: &Page, draft: &Draft) -> bool {
    let (start, end) = (draft.number.start, draft.number.end);
    let digits = page.word(start);
    let glued = page.is_word(end, "s") && page.tokens.get(end).is_some_and(|t| !t.spaced());
    end == start + 1 && digits.len() == 2 && digits.ends_with('0') && glued
}

/// Whether a number is the decade of a life.
pub(super) fn is_of_life(page: &Page, range: &Range<usize>, draft: &Draft) -> bool {
    decade(page, range, draft).is_some()
}
