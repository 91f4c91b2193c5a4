//! Units, currencies and rates around a number.

use std::ops::Range;

use super::behind::after;
use super::draft::{Draft, Measured};
use super::measure::measure;
use super::{Interval, age, money};
use crate::exact::Exact;
use crate::lexicon::NumberWord;
use crate::numeral::{self, NumeralKind, Source};
use crate::page::Page;
use crate::token::Kind;

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
