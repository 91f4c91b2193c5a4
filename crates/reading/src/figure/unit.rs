//! Units, currencies and rates around a number.

use std::ops::Range;

use super::find::Draft;
use super::{Interval, age, money, pairs, prime};
use crate::exact::Exact;
use crate::lexicon::{Dimension, NumberWord, UnitWord, symbol, tag, unit_sign, unit_size};
use crate::numeral::{self, NumeralKind, Source};
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// A number with its unit.
#[derive(Debug, Clone)]
pub(super) struct Measured {
    /// Number and unit in tokens.
    pub(super) range: Range<usize>,
    /// Normal form of the unit.
    pub(super) name: Option<String>,
    /// The value, cents joined to dollars.
    pub(super) value: Interval,
}

/// Reads the unit of a number: a currency before it, or what follows it.
pub(super) fn read(page: &Page, range: &Range<usize>, draft: &Draft) -> Measured {
    let mut measured = Measured { range: draft.whole.clone(), name: None, value: draft.value };
    if let Some((start, name)) = money::currency_before(page, range, draft.number.start) {
        measured.range.start = start;
        measured.name = Some(name);
        money::cents_after_sign(page, &mut measured, range.end);
        return measured;
    }
    if draft.number.len() == 1
        && matches!(page.tokens[draft.number.start].entry().number, Some(NumberWord::Fold(_)))
    {
        return Measured { name: Some("fold".to_string()), ..measured };
    }
    if let Some((age, value)) = age::read(page, range, draft) {
        return Measured { name: Some("year of age".to_string()), range: age, value };
    }
    let mut end = draft.number.end;
    if page.is_kind(end, Kind::Hyphen) && !page.tokens[end].spaced() {
        end += 1;
    }
    if let Some((name, value)) = money::millions_of(page, draft, end) {
        return Measured { range: measured.range.start..end + 1, name: Some(name), value };
    }
    end = past_filler(page, draft, end);
    if page.is_word(end, "below") && page.is_word(end + 1, "zero") {
        measured.name = Some("degree".to_string());
        measured.range.end = end;
        below_zero(page, &mut measured);
    } else if let Some((name, after)) = after(page, end, range.end) {
        measured.range.end = after;
        // "aged three months".
        let aged = matches!(name.as_str(), "month" | "week" | "day")
            && age::is_aged(page, range, draft.number.start);
        measured.name = Some(if aged { format!("{name} of age") } else { name });
        below_zero(page, &mut measured);
        money::size_after(page, &mut measured);
        and_a_half(page, &mut measured);
        money::cents(page, &mut measured, range.end);
        minutes(page, &mut measured, range.end);
        inches(page, &mut measured, range.end);
    } else if let Some(start) = magnitude_before(page, range, draft.number.start) {
        measured.range.start = start;
        measured.name = Some("magnitude".to_string());
    } else if let Some(start) = percent_of(page, range, draft.number.start) {
        measured.range.start = start;
        measured.name = Some("percent".to_string());
    }
    measured
}

/// Words between a number and its unit.
const FILLERS: [&str; 8] = ["more", "additional", "extra", "fewer", "less", "further", "full", "whole"];

/// Words between a count and the stretches of time that it counts.
const IN_A_ROW: [&str; 3] = ["straight", "consecutive", "successive"];

/// Past what stands between a number and its unit: "2 more minutes", "half an hour", "three quarters of a mile".
fn past_filler(page: &Page, draft: &Draft, end: usize) -> usize {
    let unit = |at: usize| measure(page, at).is_some() || page.is_word(at, "percentage");
    // "a third straight month" is no third of it.
    let counts = draft.kind != NumeralKind::Fraction && IN_A_ROW.iter().any(|w| page.is_word(end, w));
    if (counts || FILLERS.iter().any(|w| page.is_word(end, w))) && unit(end + 1) {
        return end + 1;
    }
    let of = end + usize::from(page.is_word(end, "of"));
    let article = of + usize::from(page.is_word(of, "a") || page.is_word(of, "an"));
    // "millions of dollars" too.
    let part = draft.vague
        || draft.kind == NumeralKind::Fraction
        || draft.value.single().is_some_and(|v| !v.is_whole());
    if part && article > end && unit(article) { article } else { end }
}

/// "percent of ten": the share named before its number; where it begins.
fn percent_of(page: &Page, range: &Range<usize>, start: usize) -> Option<usize> {
    let share = start.checked_sub(2).filter(|s| *s == range.start || *s == range.start + 1)?;
    let named = ["percent", "percents", "cent"].iter().any(|w| page.is_word(share, w));
    (named && page.is_word(start - 1, "of")).then_some(range.start)
}

/// "magnitude 6.3", "a magnitude-6.3 quake": where the word stands.
fn magnitude_before(page: &Page, range: &Range<usize>, start: usize) -> Option<usize> {
    let of = start.checked_sub(1)?;
    let at = of.checked_sub(usize::from(page.is_kind(of, Kind::Hyphen) || page.is_word(of, "of")))?;
    (at >= range.start && page.is_word(at, "magnitude")).then_some(at)
}

/// "an hour and a half", "two months and a half": half of the unit more.
fn and_a_half(page: &Page, measured: &mut Measured) {
    let and = measured.range.end;
    let half = and + 1 + usize::from(page.is_word(and + 1, "a"));
    if !page.is_word(and, "and")
        || !page.is_word(half, "half")
        || page.pos(half + 1).heads()
        || page.is_word(half + 1, "of")
    {
        return;
    }
    if let Some(value) = measured.value.single().and_then(|v| v.plus(Exact::new(1, 2)?)) {
        measured.value = Interval::exactly(value);
        measured.range.end = half + 1;
    }
}

/// "two hours ten", "1 hour and fifteen": minutes that close the clause without saying so.
fn minutes(page: &Page, measured: &mut Measured, high: usize) {
    if measured.name.as_deref() != Some("hour") {
        return;
    }
    let at = measured.range.end + usize::from(page.is_word(measured.range.end, "and"));
    let source = Source { text: page.text, tokens: &page.tokens, figures: true };
    let Some(part) = numeral::at(source, at).filter(|n| {
        n.end <= high && n.kind == NumeralKind::Cardinal && n.value < Exact::whole(60) && n.value.is_whole()
    }) else {
        return;
    };
    let closes = part.end >= high || matches!(page.tokens[part.end].kind, Kind::Stop | Kind::Comma);
    let value = measured.value.single().zip(part.value.divided_by(Exact::whole(60)));
    if let Some(sum) = value.and_then(|(hours, part)| hours.plus(part)).filter(|_| closes) {
        measured.value = Interval::exactly(sum);
        measured.range.end = part.end;
    }
}

/// "5 feet 4", "5-foot-4": inches that close the clause or hang on a hyphen.
fn inches(page: &Page, measured: &mut Measured, high: usize) {
    if measured.name.as_deref() != Some("foot") {
        return;
    }
    let end = measured.range.end;
    let hyphen = page.is_kind(end, Kind::Hyphen) && !page.tokens[end].spaced();
    let at = end + usize::from(hyphen);
    let source = Source { text: page.text, tokens: &page.tokens, figures: true };
    let Some(part) = numeral::at(source, at).filter(|n| {
        at < high && n.end <= high && n.kind == NumeralKind::Cardinal && n.value < Exact::whole(12)
    }) else {
        return;
    };
    let closes = part.end >= high || matches!(page.tokens[part.end].kind, Kind::Stop | Kind::Comma);
    let sum = measured.value.single().and_then(|feet| feet.times(Exact::whole(12))?.plus(part.value));
    if let Some(sum) = sum.filter(|_| closes || hyphen) {
        measured.value = Interval::exactly(sum);
        measured.name = Some("inch".to_string());
        measured.range.end = part.end;
    }
}

/// "2 degrees below zero".
fn below_zero(page: &Page, measured: &mut Measured) {
    let at = measured.range.end;
    let degrees = matches!(measured.name.as_deref(), Some("degree" | "celsius" | "fahrenheit"));
    if degrees
        && page.is_word(at, "below")
        && page.is_word(at + 1, "zero")
        && let Some(value) = measured.value.single().and_then(Exact::negated)
    {
        measured.value = Interval::exactly(value);
        measured.range.end = at + 2;
    }
}

/// The unit at `at` and where it ends.
pub(super) fn after(page: &Page, at: usize, high: usize) -> Option<(String, usize)> {
    if at >= high {
        return None;
    }
    if let Some(found) = prime::read(page, at) {
        return Some(found);
    }
    match page.tokens[at].kind {
        Kind::Percent => return Some(("percent".to_string(), at + 1)),
        // In "1 $10 bill" the sign belongs to what follows it.
        Kind::Currency
            if page.tokens[at].spaced()
                && page.tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Number && !t.spaced()) =>
        {
            return None;
        }
        Kind::Currency => return symbol(page.word(at)).map(|name| (name.to_string(), at + 1)),
        Kind::Other if page.word(at).starts_with('°') => return Some(degrees(page, at + 1)),
        Kind::Word => {}
        _ => return None,
    }
    if page.word(at) == "G" {
        return (!page.tokens[at].spaced()).then(|| ("generation".to_string(), at + 1));
    }
    // "3 USD50 cards": the code belongs to the number glued behind it.
    if page.tokens[at].upper()
        && page.tokens[at].spaced()
        && page.tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Number && !t.spaced())
    {
        return None;
    }
    // "5 in" at the end of a clause, and "2in"; anywhere else "in" is no inch.
    if page.is_word(at, "in") && !page.tokens[at].spaced() && at > 0 && page.is_kind(at - 1, Kind::Number) {
        return Some(("inch".to_string(), at + 1));
    }
    let hyphens = page.is_kind(at + 1, Kind::Hyphen) && at > 0 && page.is_kind(at - 1, Kind::Hyphen);
    if page.is_word(at, "in")
        && !hyphens
        && !page
            .tokens
            .get(at + 1)
            .is_some_and(|t| matches!(t.kind, Kind::Word | Kind::Number | Kind::Currency))
    {
        return Some(("inch".to_string(), at + 1));
    }
    if let Some(name) = money::dollars_behind(page, at) {
        return Some((name.to_string(), at + 2));
    }
    if let Some(scale) = heat(page, at) {
        return Some((scale.to_string(), at + 1));
    }
    // "50p", but not the lines of a picture.
    let lines = at > 0 && ["240", "360", "480", "720", "1080", "1440", "2160"].contains(&page.word(at - 1));
    if page.word(at) == "p" && !page.tokens[at].spaced() && !lines {
        return Some(("penny".to_string(), at + 1));
    }
    if page.is_word(at, "k") && page.tokens.get(at).is_some_and(|t| !t.spaced()) {
        return Some(("kilometre".to_string(), at + 1));
    }
    if page.is_word(at, "fold") {
        return Some(("fold".to_string(), at + 1));
    }
    // "In 2002 Le Havre", "during 2016 Stone spoke": names.
    if matches!(page.word(at), "Le" | "Stone") {
        return None;
    }
    if page.is_word(at, "yo") {
        return Some(("year of age".to_string(), at + 1));
    }
    if page.is_word(at, "per") && (page.is_word(at + 1, "cent") || page.is_word(at + 1, "cents")) {
        return Some(("percent".to_string(), at + 2));
    }
    if page.is_word(at, "percentage") && !page.is_word(at + 1, "points") && !page.is_word(at + 1, "point") {
        return Some(("percent".to_string(), at + 1));
    }
    if page.is_word(at, "percentage") && (page.is_word(at + 1, "points") || page.is_word(at + 1, "point")) {
        return Some(("percentage point".to_string(), at + 2));
    }
    if ["part", "parts"].iter().any(|w| page.is_word(at, w)) && page.is_word(at + 1, "per") {
        return Some((format!("part per {}", page.word(at + 2).to_lowercase()), at + 3));
    }
    if page.is_word(at, "basis") && (page.is_word(at + 1, "points") || page.is_word(at + 1, "point")) {
        return Some(("basis point".to_string(), at + 2));
    }
    if let Some(found) = area_or_volume(page, at) {
        return Some(found);
    }
    if page.is_word(at, "bps") {
        return Some(("basis point".to_string(), at + 1));
    }
    // "12st 4lb".
    if page.is_word(at, "st") && !page.tokens[at].spaced() && at > 0 && page.is_kind(at - 1, Kind::Number) {
        return Some(("stone".to_string(), at + 1));
    }
    if page.is_word(at, "times") && compares(page, at + 1) {
        return Some(("fold".to_string(), at + 1));
    }
    if page.is_word(at, "magnitude") {
        return Some(("magnitude".to_string(), at + 1));
    }
    if page.is_word(at, "lb") && page.is_kind(at + 1, Kind::Hyphen) && page.is_word(at + 2, "ft") {
        return Some(("foot pound-force".to_string(), at + 3));
    }
    if page.is_word(at, "m") && !page.is_kind(at + 1, Kind::Stop) {
        if let Some((power, end)) = power(page, at + 1) {
            return Some((format!("{power} metre"), end));
        }
        return Some(("metre".to_string(), at + 1));
    }
    if let Some(name) = money::national_money(page, at) {
        return Some((name, at + 2));
    }
    if let Some(found) = pairs::read(page, at) {
        return Some(found);
    }
    let unit = measure(page, at)?;
    // "361 million pounds" are money: nobody weighs by the million in copy without saying of what.
    if unit.name == "pound"
        && at > 0
        && matches!(page.tokens[at - 1].entry().number, Some(NumberWord::Magnitude(_)))
        && !page.is_word(at + 1, "of")
    {
        return Some(("pound sterling".to_string(), at + 1));
    }
    Some(compound(page, at, unit))
}

/// "square miles", "sq. ft", "cubic metres".
pub(super) fn area_or_volume(page: &Page, at: usize) -> Option<(String, usize)> {
    let power = match page.word(at).to_ascii_lowercase().as_str() {
        "square" | "sq" => "square",
        "cubic" | "cu" => "cubic",
        _ => return None,
    };
    let next = at + 1 + usize::from(page.is_kind(at + 1, Kind::Stop) || page.is_kind(at + 1, Kind::Hyphen));
    let unit = if page.is_word(next, "m") { "metre" } else { measure(page, next)?.name };
    Some((format!("{power} {unit}"), next + 1))
}

/// "times as many", "times the size", "times more", "times its weight": times that multiply, not times that something was done.
pub(super) fn compares(page: &Page, at: usize) -> bool {
    let word = |words: &[&str]| words.iter().any(|w| page.is_word(at, w));
    let comparative = page.word(at).ends_with("er") && page.pos(at) != Pos::Noun;
    word(&["as", "more", "less", "fewer", "its", "their", "his", "her", "that", "what"])
        || comparative
        || page.is_word(at, "the") && !(at + 1..at + 3).any(|i| page.has(i, tag::TIME))
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

/// "degrees Celsius" and the bare degree after "°".
fn degrees(page: &Page, at: usize) -> (String, usize) {
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

/// A unit with what turns it into another: "miles per hour", "years old", "degrees Celsius".
fn compound(page: &Page, at: usize, unit: &UnitWord) -> (String, usize) {
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
