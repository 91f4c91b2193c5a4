//! Words and signs of measure: which unit stands at a token, and what turns it into another.

use crate::lexicon::{Dimension, NumberWord, UnitWord, tag, unit_sign, unit_size};
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// The unit at `at`: a sign as it is written where one can stand, or a word.
pub(super) fn measure(page: &Page, at: usize) -> Option<&'static UnitWord> {
    let token = page.tokens.get(at).filter(|t| t.kind == Kind::Word)?;
    let sign = if signs_stand(page, at) { unit_sign(page.word(at)) } else { None };
    // "3 Teslas", "40 Hertz cars": who a unit is named after has a capital.
    sign.or_else(|| token.entry().unit.filter(|u| !NAMESAKES.contains(&u.name) || !is_namesake(page, at)))
}

/// "3 Teslas", "40 Hertz cars", "two gray horses".
fn is_namesake(page: &Page, at: usize) -> bool {
    let colour = page.is_word(at, "gray") && (page.pos(at + 1).heads() || page.has(at + 1, tag::AND));
    // "HZ" is no name.
    page.tokens[at].capital() && page.word(at).len() > 3 || colour
}

/// Units whose words are names as well when they have a capital, or colours.
const NAMESAKES: [&str; 6] = ["tesla", "hertz", "newton", "gray", "dalton", "gauss"];

/// Whether a sign of one or two letters is one here: after digits, or behind another unit's stroke ("mg/l").
fn signs_stand(page: &Page, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    match page.tokens[before].kind {
        Kind::Number => true,
        Kind::Slash => !page.tokens[before].spaced() && !page.tokens[at].spaced(),
        // "a 230-V line".
        Kind::Hyphen => before > 0 && page.is_kind(before - 1, Kind::Number) && !page.tokens[at].spaced(),
        _ => page.tokens[before].entry().number.is_some_and(|n| matches!(n, NumberWord::Magnitude(_))),
    }
}

/// "38C", "86 F": a capital behind digits that no name stands before, as in "Gate 12C".
pub(super) fn heat(page: &Page, at: usize) -> Option<&'static str> {
    let scale = match page.word(at) {
        "C" => "celsius",
        "F" => "fahrenheit",
        _ => return None,
    };
    let mut before =
        at.checked_sub(1).filter(|b| page.is_kind(*b, Kind::Number) && page.word(*b).len() <= 4)?;
    before = before.saturating_sub(1);
    let named = page.pos(before) == Pos::Name && !page.has(before, tag::WEEKDAY);
    let goes_on = page.tokens.get(at + 1).is_some_and(|t| {
        t.capital() && t.spaced() && page.tokens[at].spaced()
            || !t.spaced() && matches!(t.kind, Kind::Number | Kind::Hyphen | Kind::Word)
    });
    // "13F" is a form; a day in Fahrenheit is warmer, or below nought.
    let digits = page.word(at - 1);
    let signed = at > 1 && (page.is_kind(at - 2, Kind::Hyphen) || page.is_word(at - 2, "minus"));
    let form = scale == "fahrenheit" && digits.len() <= 2 && digits < "20" && !signed;
    (!named && !goes_on && !form && !page.is_kind(at + 1, Kind::Slash)).then_some(scale)
}

/// "degrees Celsius" and the bare degree after "°".
pub(super) fn degrees(page: &Page, at: usize) -> (String, usize) {
    let scale = match page.word(at) {
        "C" | "c" => Some("celsius"),
        "F" | "f" => Some("fahrenheit"),
        _ => measure(page, at).filter(|u| u.dimension == Dimension::Temperature).map(|u| u.name),
    };
    match scale {
        Some(name) => (name.to_string(), at + 1),
        None => ("degree".to_string(), at),
    }
}

/// "2", "²" or "^2" glued behind a unit of length, "squared" after it: which power, and where it ends.
pub(super) fn power(page: &Page, at: usize) -> Option<(&'static str, usize)> {
    let glued = page.tokens.get(at).is_some_and(|t| !t.spaced());
    let caret = at + usize::from(glued && page.word(at) == "^");
    match page.word(caret) {
        "2" | "²" if glued => Some(("square", caret + 1)),
        "3" | "³" if glued => Some(("cubic", caret + 1)),
        _ if page.is_word(at, "squared") => Some(("square", at + 1)),
        _ if page.is_word(at, "cubed") => Some(("cubic", at + 1)),
        _ => None,
    }
}

/// "square miles", "sq. ft", "cubic metres".
pub(super) fn area_or_volume(page: &Page, at: usize) -> Option<(String, usize)> {
    let word = |words: [&str; 2]| words.iter().any(|w| page.is_word(at, w));
    let power = if word(["square", "sq"]) {
        "square"
    } else if word(["cubic", "cu"]) {
        "cubic"
    } else {
        return None;
    };
    let next = at + 1 + usize::from(page.is_kind(at + 1, Kind::Stop) || page.is_kind(at + 1, Kind::Hyphen));
    let unit = if page.is_word(next, "m") { "metre" } else { measure(page, next)?.name };
    Some((format!("{power} {unit}"), next + 1))
}

/// A unit with what turns it into another: "miles per hour", "years old", "degrees Celsius".
pub(super) fn compound(page: &Page, at: usize, unit: &UnitWord) -> (String, usize) {
    let next = at + 1;
    if unit.name == "degree" {
        let next = next + usize::from(page.is_kind(next, Kind::Stop) && measure(page, next + 1).is_some());
        return degrees(page, next);
    }
    if unit.dimension == Dimension::Time {
        let joined = next + usize::from(page.is_kind(next, Kind::Hyphen));
        if page.is_word(joined, "old") || page.is_word(joined, "olds") {
            return (format!("{} of age", unit.name), joined + 1);
        }
        if page.is_word(next, "of") && page.is_word(next + 1, "age") {
            return (format!("{} of age", unit.name), next + 2);
        }
    }
    if let Some((power, end)) = power(page, next)
        && unit_size(unit.name).is_some_and(|(base, _)| base == "metre")
    {
        return (format!("{power} {}", unit.name), end);
    }
    (unit.name.to_string(), next)
}

/// "times as many", "times the size", "times more", "times its weight": times that multiply, not times that something was done.
pub(super) fn compares(page: &Page, at: usize) -> bool {
    let word = |words: &[&str]| words.iter().any(|w| page.is_word(at, w));
    let comparative = page.word(at).ends_with("er") && page.pos(at) != Pos::Noun;
    word(&["as", "more", "less", "fewer", "its", "their", "his", "her", "that", "what"])
        || comparative
        || page.is_word(at, "the") && !(at + 1..at + 3).any(|i| page.has(i, tag::TIME))
}
