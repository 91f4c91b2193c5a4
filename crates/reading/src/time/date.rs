//! Dates as the calendar has them: days, months, years and weekdays by name and number.

use super::words::Words;
use super::{Grain, Period, Unit};
use crate::lexicon::{TimeWord, tag};
use crate::tagger::Pos;
use crate::token::Kind;

type Found = Option<(Period, usize)>;

pub(super) const fn day_unit(turn: i32) -> Period {
    Period::Unit { turn, grain: Grain::Day }
}

/// The month named at `at`. Lower case is enough where the name is nothing else or a number stands beside it.
pub(super) fn month(w: Words, at: usize) -> Option<u8> {
    let TimeWord::Month(month) = w.time(at)? else { return None };
    let word = w.word(at);
    let beside = w.kind(w.past_stop(at + 1)) == Some(Kind::Number)
        || w.whole(at + 1).is_some_and(|n| n.ordinal)
        || at > w.low
            && (w.kind(at - 1) == Some(Kind::Number)
                || w.any(at - 1, &["of", "in", "during", "st", "nd", "rd", "th"])
                || matches!(w.time(at - 1), Some(TimeWord::Turn(_) | TimeWord::Portion(_))));
    let sure = word.len() > 4 && !w.any(at, &["march", "august"]);
    // "ages 5-11 may attend": in small letters beside a number only where a number or the end follows.
    let small = w.word(at) == "may"
        && !matches!(w.kind(at + 1), Some(Kind::Number | Kind::Comma | Kind::Stop) | None);
    let auxiliary = w.is(at, "may") && w.pos(at) == Pos::Auxiliary && (!beside || small);
    (!auxiliary && (w.capital(at) || beside || sure)).then_some(month)
}

/// A day of the month: "3", "3rd", "third".
pub(super) fn day_number(w: Words, at: usize) -> Option<(u8, usize, bool)> {
    let number = w.whole(at).filter(|n| (1..=31).contains(&n.value) && (n.digits || n.ordinal))?;
    Some((u8::try_from(number.value).ok()?, number.end, number.ordinal))
}

/// A year in four digits.
pub(super) fn year(w: Words, at: usize) -> Option<(i32, usize)> {
    let plain = w.kind(at)? == Kind::Number && w.word(at).len() == 4;
    let number = w.whole(at).filter(|n| plain && !n.ordinal && (1000..=2100).contains(&n.value))?;
    Some((number.value, number.end))
}

/// A year after a date, a comma or "of" allowed between.
pub(super) fn year_after(w: Words, at: usize) -> Option<(i32, usize)> {
    year(w, w.past(w.past(w.past_comma(at), "of"), "fiscal"))
        .or_else(|| year(w, w.past(at, "in")))
        .or_else(|| spelled_year(w, w.past(at, "in")))
}

/// A year in words: "two thousand nineteen".
fn spelled_year(w: Words, at: usize) -> Option<(i32, usize)> {
    if !w.is(at + 1, "thousand") {
        return None;
    }
    let number = w.whole(at).filter(|n| !n.digits && !n.ordinal && (1001..=2100).contains(&n.value))?;
    Some((number.value, number.end))
}

pub(super) const fn calendar(
    year: Option<i32>,
    month: Option<u8>,
    day: Option<u8>,
    weekday: Option<u8>,
) -> Period {
    Period::Calendar { year, month, day, weekday }
}

/// "Oct. 26, 2019", "October 26th", "march first", "October 2019", "in October", "March after next".
pub(super) fn month_first(w: Words, at: usize) -> Found {
    let month = month(w, at)?;
    let after = w.past_stop(at + 1);
    if let Some((day, end, _)) = day_number(w, w.past(after, "the")) {
        let clock = w.kind(end) == Some(Kind::Colon) && w.glued(end);
        if !clock {
            let (year, end) = year_after(w, end).map_or((None, end), |(y, e)| (Some(y), e));
            return Some(with_weekday(w, year, month, day, end));
        }
    }
    if let Some((year, end)) = year_after(w, after) {
        return Some((calendar(Some(year), Some(month), None, None), end));
    }
    if w.is(after, "after") && w.is(after + 1, "next") {
        return shifted_year(month, 1).map(|p| (p, after + 2));
    }
    let led = at > w.low
        && (w.pos(at - 1) == Pos::Preposition
            || w.any(at - 1, &["between", "and", "until", "till"])
            || w.page.has(at - 1, tag::ADJECTIVE | tag::DEMONSTRATIVE));
    // A month that is the whole of a line, or stands with another in a range.
    let alone =
        w.high - w.low <= 2 || matches!(w.kind(after), Some(Kind::Dash | Kind::Hyphen)) || w.is(after, "to");
    (led || alone).then_some((calendar(None, Some(month), None, None), after))
}

/// That month in the year so many after the one meant.
fn shifted_year(month: u8, years: i32) -> Option<Period> {
    let from = Box::new(calendar(None, Some(month), None, None));
    Some(Period::Shifted { amount: years, unit: Unit::Grain(Grain::Year), from })
}

/// A date that a weekday may follow: "Jul 18, Fri".
fn with_weekday(w: Words, year: Option<i32>, month: u8, day: u8, end: usize) -> (Period, usize) {
    let comma = w.past_comma(end);
    match weekday_name(w, comma).filter(|_| comma > end) {
        Some(weekday) => (calendar(year, Some(month), Some(day), Some(weekday)), w.past_stop(comma + 1)),
        None => (calendar(year, Some(month), Some(day), None), end),
    }
}

/// "26 October 2019", "26th of October", "13 to 15 July", "the 15th".
pub(super) fn day_first(w: Words, at: usize) -> Found {
    let (day, end, ordinal) = day_number(w, at)?;
    let of = w.past(end, "of");
    if let Some(month) = month(w, of) {
        let after = w.past_stop(of + 1);
        let (year, end) = year_after(w, after).map_or((None, after), |(y, e)| (Some(y), e));
        return Some(with_weekday(w, year, month, day, end));
    }
    // "the 13th to the 15th of July": the month stands behind the second.
    if let Some(next) = link(w, end, true)
        && let Some((last, after, _)) = day_number(w, w.past(next, "the"))
        && last > day
    {
        let of = w.past(after, "of");
        if let Some(month) = month(w, of).filter(|_| w.whole(of + 1).is_none_or(|n| n.value > 31)) {
            let year = year_after(w, w.past_stop(of + 1)).map(|(y, _)| y);
            return Some((calendar(year, Some(month), Some(day), None), end));
        }
    }
    let pointed = w.led(at, &["the", "on"]) && ordinal;
    let counted = matches!(w.time(end), Some(TimeWord::Weekday(_) | TimeWord::Unit(..) | TimeWord::Weekend));
    let noun = counted
        || w.pos(end).leads_noun()
        || w.pos(end) == Pos::Noun
        || w.kind(end) == Some(Kind::Hyphen)
        || w.is(end, "of");
    (pointed && !noun && w.led(at.saturating_sub(usize::from(w.led(at, &["the"]))), &["on", "by", "until"])
        || pointed && w.high - w.low <= 3)
        .then_some((calendar(None, None, Some(day), None), end))
}

/// "2019-10-26", "10/26/2019", "31-Oct-74", "10.31.1974", "2014-10", "2/2013".
pub(super) fn numeric(w: Words, at: usize) -> Found {
    if let Some(found) = dotted(w, at) {
        return Some(found);
    }
    let kind = w.kind(at + 1).filter(|k| matches!(k, Kind::Hyphen | Kind::Slash) && w.glued(at + 1))?;
    let part = |i: usize| w.word(i).parse::<i32>().ok().filter(|_| w.glued(i) || i == at);
    let third = (w.kind(at + 3) == Some(kind) && w.glued(at + 3)).then(|| part(at + 4)).flatten();
    let small = |n: i32| u8::try_from(n).ok();
    if w.kind(at + 2) == Some(Kind::Word) && w.glued(at + 2) {
        let TimeWord::Month(month) = w.time(at + 2)? else { return None };
        return full_date(full_year(third?, w.word(at + 4).len())?, month, small(part(at)?)?)
            .map(|p| (p, at + 5));
    }
    let (a, b) = (part(at)?, part(at + 2)?);
    if let Some(c) = third {
        let long = w.word(at).len() == 4;
        let (year, month, day) = if long { (a, b, c) } else { (full_year(c, w.word(at + 4).len())?, a, b) };
        // Day before month where it can be nothing else.
        let (month, day) = if month > 12 && !long { (day, month) } else { (month, day) };
        return full_date(year, small(month)?, small(day)?).map(|p| (p, at + 5));
    }
    let (year, month) = if w.word(at).len() == 4 { (a, b) } else { (b, a) };
    let fits = (1900..=2100).contains(&year)
        && (1..=12).contains(&month)
        && w.word(at).len() + w.word(at + 2).len() <= 6
        && !(w.word(at).len() == 4 && kind == Kind::Hyphen && month <= 12 && w.word(at + 2).len() == 1)
        && w.kind(at + 3) != Some(kind);
    let month = small(month).filter(|_| fits)?;
    Some((calendar(Some(year), Some(month), None, None), at + 3))
}

fn full_date(year: i32, month: u8, day: u8) -> Option<Period> {
    let fits = (1..=12).contains(&month) && (1..=31).contains(&day) && (1000..=2100).contains(&year);
    fits.then_some(calendar(Some(year), Some(month), Some(day), None))
}

/// "74" is 1974, "15" is 2015.
pub(super) fn full_year(year: i32, digits: usize) -> Option<i32> {
    match digits {
        4 => Some(year),
        2 => Some(if year < 50 { 2000 + year } else { 1900 + year }),
        _ => None,
    }
}

/// "10.31.1974".
fn dotted(w: Words, at: usize) -> Found {
    let mut parts = w.word(at).split('.');
    let (a, b, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 || a.len() > 2 || b.len() > 2 {
        return None;
    }
    let (a, b): (u8, u8) = (a.parse().ok()?, b.parse().ok()?);
    let (month, day) = if a > 12 { (b, a) } else { (a, b) };
    full_date(year.parse().ok()?, month, day).map(|p| (p, at + 1))
}

/// "the 1990s", "the '90s".
pub(super) fn decade(w: Words, at: usize) -> Found {
    let (first, end) = year(w, at).or_else(|| short_decade(w, at))?;
    let fits = w.glued(end) && w.is(end, "s") && first % 10 == 0;
    fits.then_some((Period::Decade { first }, end + 1))
}

/// The "90" of "'90s", with its century.
fn short_decade(w: Words, at: usize) -> Option<(i32, usize)> {
    let mark = at > w.low && w.glued(at) && matches!(w.kind(at - 1), Some(Kind::Single | Kind::SingleClose));
    let number = w.whole(at).filter(|n| mark && n.digits && w.word(at).len() == 2)?;
    full_year(
        if number.value < 20 { number.value } else { number.value + 1900 },
        if number.value < 20 { 2 } else { 4 },
    )
    .map(|year| (year, number.end))
}

/// "in 2019", "since 1911", "the 2016 election", "2014 AD": a year that stands where years stand.
pub(super) fn year_alone(w: Words, at: usize) -> Found {
    let number = w.whole(at).filter(|n| n.digits && !n.ordinal)?;
    let era = number.end;
    if w.any(era, &["a.d.", "ad", "b.c.", "bc", "bce", "ce"]) {
        let year =
            if w.word(era).to_ascii_lowercase().starts_with('b') { -number.value } else { number.value };
        return Some((calendar(Some(year), None, None, None), era + 1));
    }
    let (named, end) = year(w, at)?;
    let led = [
        "in",
        "since",
        "by",
        "from",
        "until",
        "during",
        "of",
        "the",
        "before",
        "after",
        "and",
        "to",
        "early",
        "late",
        "mid",
        "through",
        "fiscal",
        "between",
        "throughout",
        "circa",
        "till",
    ];
    let counted = w.pos(end) == Pos::Noun && w.word(end).ends_with('s');
    let glued = w.kind(end) == Some(Kind::Hyphen) && w.glued(end) && w.kind(end + 1) == Some(Kind::Word);
    let range = matches!(w.kind(end), Some(Kind::Dash | Kind::Hyphen)) && year(w, end + 1).is_some();
    let second = at >= w.low + 2
        && matches!(w.kind(at - 1), Some(Kind::Dash | Kind::Hyphen))
        && year(w, at - 2).is_some();
    (named >= 1500 && !counted && !glued && (w.led(at, &led) || range || second))
        .then_some((calendar(Some(named), None, None, None), end))
}

/// The weekday named at `at`. "Sat", "Sun", "Wed" and small letters need a date beside them.
pub(super) fn weekday_name(w: Words, at: usize) -> Option<u8> {
    let TimeWord::Weekday(weekday) = w.time(at)? else { return None };
    let short = w.word(at).len() <= 5;
    let next = at + 1;
    let beside = matches!(w.kind(next), Some(Kind::Stop | Kind::Comma | Kind::Number))
        || w.high - w.low <= 3
        || matches!(w.time(next), Some(TimeWord::Month(_) | TimeWord::Part(_) | TimeWord::Portion(_)))
        || at > w.low
            && (matches!(w.time(at - 1), Some(TimeWord::Turn(_)))
                || w.any(at - 1, &["on", "closest"])
                || w.kind(at - 1) == Some(Kind::Comma));
    let word_too = w.any(at, &["sat", "sun", "wed", "mon"]);
    (!short || w.capital(at) && !word_too || beside).then_some(weekday)
}

/// Past the link of a range: a dash, "to", "until", "through"; "and" where `between` opened it. None where there is none.
pub(super) fn link(w: Words, at: usize, and: bool) -> Option<usize> {
    match w.kind(at)? {
        Kind::Hyphen | Kind::Dash if w.word(at) != "—" => Some(at + 1),
        Kind::Slash
            if !w.glued(at)
                || w.glued(at) && w.kind(at + 1) == Some(Kind::Number) && w.word(at + 1).len() == 4 =>
        {
            Some(at + 1)
        }
        Kind::Word if w.any(at, &["to", "until", "untill", "till", "til", "through", "thru"]) => Some(at + 1),
        Kind::Word if w.is(at, "but") && w.any(at + 1, &["before", "until"]) => Some(at + 2),
        Kind::Word if and && w.is(at, "and") => Some(at + 1),
        _ => None,
    }
}
