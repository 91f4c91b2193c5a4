//! Ages: "Ada Marsh, 44,", "aged 5", "ages 9 and 11", "in her 40s", "people over 65".

use std::ops::Range;

use super::Interval;
use super::find::Draft;
use crate::exact::Exact;
use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// A number of years that somebody has lived: its tokens and its value.
pub(super) fn read(page: &Page, range: &Range<usize>, draft: &Draft) -> Option<(Range<usize>, Interval)> {
    let (start, end) = (draft.number.start, draft.number.end);
    let years = draft.value.high.is_some_and(|v| v <= Exact::whole(120) && v.is_whole());
    let before = start.checked_sub(1).filter(|b| *b >= range.start && years)?;
    if let Some(decade) = decade(page, range, draft) {
        return Some((start..end + 1, decade));
    }
    let digits = draft.digits && end == start + 1;
    let closed = matches!(page.tokens.get(end).map(|t| t.kind), None | Some(Kind::Stop | Kind::Comma));
    let named = page.is_kind(before, Kind::Comma)
        && page.is_kind(end, Kind::Comma)
        && before > range.start
        && (page.pos(before - 1) == Pos::Name || KIN.iter().any(|k| page.is_word(before - 1, k)));
    let aged = aged(page, range, before);
    let listed = digits && !page.pos(end).heads() && in_list(page, range, before);
    let lived = digits && closed && lives(page, range, before);
    let bounded = digits && bounds(page, range, before, end);
    let after = usize::from(aged && (page.is_word(end, "years") || page.is_word(end, "year")));
    (aged || listed || lived || bounded || named && digits).then_some((start..end + after, draft.value))
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
        && super::unit::after(page, end, range.end).is_none()
        && !page.word(end).ends_with('s')
}

/// "her 40s", "his early 90s", "their mid-20s": the years of a decade of somebody's life, or a third of them.
fn decade(page: &Page, range: &Range<usize>, draft: &Draft) -> Option<Interval> {
    let (start, end) = (draft.number.start, draft.number.end);
    let first = draft.value.single().filter(|_| draft.digits && is_decade(page, draft))?;
    let mut at = start.checked_sub(1)?;
    at -= usize::from(page.is_kind(at, Kind::Hyphen) && !page.tokens[at].spaced() && at > range.start);
    let (from, to) = match page.word(at) {
        word if word.eq_ignore_ascii_case("early") => (0, 3),
        word if word.eq_ignore_ascii_case("mid") => (4, 6),
        word if word.eq_ignore_ascii_case("late") => (7, 9),
        _ => (0, 9),
    };
    let owner = at.checked_sub(usize::from((from, to) != (0, 9))).filter(|o| *o >= range.start)?;
    let owned = page.has(owner, tag::POSSESSIVE) && end < range.end;
    let ends = Interval { low: first.plus(Exact::whole(from)), high: first.plus(Exact::whole(to)) };
    owned.then_some(ends)
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
