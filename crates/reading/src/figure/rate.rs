//! What a figure is per: "a day", "per head", "daily", "/m³".

use std::ops::Range;

use super::Rate;
use super::measure::{area_or_volume, measure, power};
use crate::lexicon::{Dimension, is_money, tag};
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// "a day", "per year", "every week", "daily", "each" after a quantity of that unit; after money, "a share" too.
pub(super) fn read(
    page: &Page,
    range: &Range<usize>,
    at: usize,
    unit: Option<&str>,
) -> (Option<Rate>, usize) {
    let time = |i: usize| i < range.end && measure(page, i).is_some_and(|u| u.dimension == Dimension::Time);
    let word = |i: usize, words: &[&str]| i < range.end && words.iter().any(|w| page.is_word(i, w));
    let dated = ["ago", "earlier", "later", "before", "after"].iter().any(|w| page.is_word(at + 2, w));
    let undated = !dated || page.is_word(at, "per");
    if word(at, &["a", "an", "per", "every", "each"]) && time(at + 1) && undated {
        return (measure(page, at + 1).map(|u| Rate(u.name.to_string())), at + 2);
    }
    if word(at, &["per", "a", "every"])
        && let Some((name, end)) = area_or_volume(page, at + 1)
    {
        return (Some(Rate(name)), end);
    }
    let hyphen = page.is_kind(at, Kind::Hyphen);
    let joined = at + usize::from(hyphen);
    if word(joined, &["a", "an"]) && page.is_kind(joined + 1, Kind::Hyphen) && time(joined + 2) {
        return (measure(page, joined + 2).map(|u| Rate(u.name.to_string())), joined + 3);
    }
    if word(at, &["per"]) && page.is_word(at + 1, "annum") {
        return (Some(Rate("year".to_string())), at + 2);
    }
    if word(joined, &["a", "an"]) && undated && unit.is_some_and(is_money) {
        let noun = joined + 1 + usize::from(hyphen);
        if noun < range.end && is_whole_noun(page, noun) {
            let name = page.word(noun).to_lowercase();
            return (Some(Rate(measure(page, noun).map_or(name, |u| u.name.to_string()))), noun + 1);
        }
    }
    if word(at, &["per", "a", "an", "every"])
        && at + 1 < range.end
        && page.pos(at + 1) == Pos::Noun
        && (page.is_word(at, "per") || is_divisor(page, at + 1, unit))
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
    if let Some((name, end)) = behind_stroke(page, at).filter(|(_, end)| *end <= range.end) {
        return (Some(Rate(name)), end);
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

/// Whether an article makes a rate with the unit at `at`: "three a litre", "7.8 lira a dollar", but not "one pier a mark".
fn is_divisor(page: &Page, at: usize, unit: Option<&str>) -> bool {
    measure(page, at).is_some_and(|u| {
        !matches!(u.dimension, Dimension::Money | Dimension::SmallMoney) || unit.is_some_and(is_money)
    })
}

/// "/h", "/s", "/litre", "/m³".
fn behind_stroke(page: &Page, at: usize) -> Option<(String, usize)> {
    if !page.is_kind(at, Kind::Slash) {
        return None;
    }
    let name = match page.word(at + 1) {
        "s" => "second",
        "m" => "metre",
        _ => measure(page, at + 1)?.name,
    };
    Some(match power(page, at + 2) {
        Some((power, end)) => (format!("{power} {name}"), end),
        None => (name.to_string(), at + 2),
    })
}

/// "mile per hour" as one unit is miles, per hour.
pub(super) fn within(unit: &str) -> Option<(&str, Rate)> {
    let (what, per) = unit.split_once(" per ")?;
    ["hour", "minute", "second"].contains(&per).then(|| (what, Rate(per.to_string())))
}

/// Whether one noun in the singular stands at `at`, and nobody who says something.
fn is_whole_noun(page: &Page, at: usize) -> bool {
    let next = page.pos(at + 1);
    let dozen = page.is_word(at, "dozen");
    (page.pos(at) == Pos::Noun || dozen)
        && !page.word(at).ends_with('s')
        && !next.heads()
        && !next.leads_noun()
        && !page.has(at + 1, tag::SAY)
}
