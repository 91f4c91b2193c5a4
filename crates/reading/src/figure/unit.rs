//! Units, currencies and rates around a number.

use std::ops::Range;

use super::find::Draft;
use super::{Interval, Rate, money, prime};
use crate::exact::Exact;
use crate::lexicon::{Dimension, NumberWord, UnitWord, symbol, tag};
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
    if let Some(age) = age(page, range, draft) {
        return Measured { name: Some("year of age".to_string()), range: age, ..measured };
    }
    let mut end = draft.number.end;
    if page.is_kind(end, Kind::Hyphen) && !page.tokens[end].spaced {
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
        measured.name = Some(name);
        below_zero(page, &mut measured);
        money::size_after(page, &mut measured);
        and_a_half(page, &mut measured);
        money::cents(page, &mut measured, range.end);
        minutes(page, &mut measured, range.end);
    } else if let Some(start) = percent_of(page, range, draft.number.start) {
        measured.range.start = start;
        measured.name = Some("percent".to_string());
    }
    measured
}

/// Past what stands between a number and its unit: "2 more minutes", "half an hour", "three quarters of a mile".
fn past_filler(page: &Page, draft: &Draft, end: usize) -> usize {
    let unit = |at: usize| measure(page, at).is_some();
    if ["more", "additional", "extra", "fewer", "less", "further", "full", "whole"]
        .iter()
        .any(|w| page.is_word(end, w))
        && unit(end + 1)
    {
        return end + 1;
    }
    let of = end + usize::from(page.is_word(end, "of"));
    let article = of + usize::from(page.is_word(of, "a") || page.is_word(of, "an"));
    let part = draft.kind == NumeralKind::Fraction || draft.value.single().is_some_and(|v| !v.is_whole());
    if part && article > end && unit(article) { article } else { end }
}

/// "percent of ten": the share named before its number; where it begins.
fn percent_of(page: &Page, range: &Range<usize>, start: usize) -> Option<usize> {
    let share = start.checked_sub(2).filter(|s| *s == range.start || *s == range.start + 1)?;
    let named = ["percent", "percents", "cent"].iter().any(|w| page.is_word(share, w));
    (named && page.is_word(start - 1, "of")).then_some(range.start)
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

/// "Ada Marsh, 44,", "aged 5", "under the age of 5 years": a number of years that somebody has lived.
fn age(page: &Page, range: &Range<usize>, draft: &Draft) -> Option<Range<usize>> {
    let (start, end) = (draft.number.start, draft.number.end);
    let years = draft.value.high.is_some_and(|v| v <= Exact::whole(120) && v.is_whole());
    let before = start.checked_sub(1).filter(|b| *b >= range.start)?;
    let commas = page.is_kind(before, Kind::Comma)
        && page.is_kind(end, Kind::Comma)
        && before > range.start
        && page.pos(before - 1) == Pos::Name;
    let aged = page.is_word(before, "aged")
        || page.is_word(before, "age")
        || page.is_word(before, "of") && before > range.start && page.is_word(before - 1, "age");
    let lived = lives(page, range, before)
        && matches!(page.tokens.get(end).map(|t| t.kind), None | Some(Kind::Stop | Kind::Comma));
    if years && lived && draft.digits && end == start + 1 {
        return Some(start..end);
    }
    let after = usize::from(aged && (page.is_word(end, "years") || page.is_word(end, "year")));
    (years && (aged || commas && draft.digits && end == start + 1)).then_some(start..end + after)
}

/// "who was", "she is", "he turned": what stands before an age at the end of a clause.
fn lives(page: &Page, range: &Range<usize>, at: usize) -> bool {
    let verb = ["was", "is", "turned", "turns"].iter().any(|w| page.is_word(at, w));
    let person = at > range.start && ["who", "he", "she"].iter().any(|w| page.is_word(at - 1, w));
    verb && person
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
            if page.tokens[at].spaced
                && page.tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Number && !t.spaced) =>
        {
            return None;
        }
        Kind::Currency => return symbol(page.word(at)).map(|name| (name.to_string(), at + 1)),
        Kind::Other if page.word(at).starts_with('°') => return Some(degrees(page, at + 1)),
        Kind::Word => {}
        _ => return None,
    }
    if page.word(at) == "G" {
        return (!page.tokens[at].spaced).then(|| ("generation".to_string(), at + 1));
    }
    // "3 USD50 cards": the code belongs to the number glued behind it.
    if page.tokens[at].upper
        && page.tokens[at].spaced
        && page.tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Number && !t.spaced)
    {
        return None;
    }
    // "5 in" at the end of a clause; anywhere else "in" is no inch.
    if page.is_word(at, "in")
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
    if ["square", "sq", "cubic", "cu"].iter().any(|w| page.is_word(at, w)) {
        let power = if page.word(at).to_ascii_lowercase().starts_with('s') { "square" } else { "cubic" };
        let next = at + 1 + usize::from(page.is_kind(at + 1, Kind::Stop));
        let unit = if page.is_word(next, "m") { "metre" } else { measure(page, next)?.name };
        return Some((format!("{power} {unit}"), next + 1));
    }
    if page.is_word(at, "lb") && page.is_kind(at + 1, Kind::Hyphen) && page.is_word(at + 2, "ft") {
        return Some(("foot pound-force".to_string(), at + 3));
    }
    if page.is_word(at, "m") && !page.is_kind(at + 1, Kind::Stop) {
        return Some(("metre".to_string(), at + 1));
    }
    if let Some(name) = money::national_money(page, at) {
        return Some((name, at + 2));
    }
    let unit = page.tokens[at].entry().unit?;
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

pub(super) fn measure(page: &Page, at: usize) -> Option<&'static UnitWord> {
    page.tokens.get(at).filter(|t| t.kind == Kind::Word)?.entry().unit
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
    (unit.name.to_string(), next)
}

/// "a day", "per year", "every week", "daily", "each" after a quantity.
pub(super) fn rate(page: &Page, range: &Range<usize>, at: usize) -> (Option<Rate>, usize) {
    let time = |i: usize| i < range.end && measure(page, i).is_some_and(|u| u.dimension == Dimension::Time);
    let word = |i: usize, words: &[&str]| i < range.end && words.iter().any(|w| page.is_word(i, w));
    let dated = ["ago", "earlier", "later", "before", "after"].iter().any(|w| page.is_word(at + 2, w));
    let undated = !dated || page.is_word(at, "per");
    if word(at, &["a", "an", "per", "every", "each"]) && time(at + 1) && undated {
        return (measure(page, at + 1).map(|u| Rate(u.name.to_string())), at + 2);
    }
    if word(at, &["a"]) && page.is_kind(at + 1, Kind::Hyphen) && time(at + 2) {
        return (measure(page, at + 2).map(|u| Rate(u.name.to_string())), at + 3);
    }
    if word(at, &["per", "a", "an", "every"])
        && at + 1 < range.end
        && page.pos(at + 1) == Pos::Noun
        && (page.is_word(at, "per") || measure(page, at + 1).is_some())
        && undated
    {
        return (
            Some(Rate(
                measure(page, at + 1)
                    .map_or_else(|| page.word(at + 1).to_lowercase(), |u| u.name.to_string()),
            )),
            at + 2,
        );
    }
    if page.is_kind(at, Kind::Slash) && measure(page, at + 1).is_some() && at + 1 < range.end {
        return (measure(page, at + 1).map(|u| Rate(u.name.to_string())), at + 2);
    }
    let adverb = [
        ("daily", "day"),
        ("weekly", "week"),
        ("monthly", "month"),
        ("yearly", "year"),
        ("annually", "year"),
        ("hourly", "hour"),
    ];
    match adverb.iter().find(|(w, _)| word(at, &[w])) {
        Some((_, name)) if page.pos(at + 1) != Pos::Noun || page.has(at + 1, tag::PREPOSITION) => {
            (Some(Rate((*name).to_string())), at + 1)
        }
        _ => (None, at),
    }
}
