//! Periods of a day or longer, and points counted from now, as copy words them.

use super::counted::{counted, nth_of, ordinal, short_quarter};
use super::words::Words;
use super::{Grain, Period, Portion, Unit, business, feast};
use crate::lexicon::{TimeWord, tag};
use crate::tagger::Pos;
use crate::token::Kind;

type Found = Option<(Period, usize)>;

/// The period at `at`.
pub(super) fn read(w: Words, at: usize) -> Found {
    match w.kind(at)? {
        Kind::Number => numeric(w, at)
            .or_else(|| short_quarter(w, at))
            .or_else(|| counted(w, at))
            .or_else(|| ordinal(w, at))
            .or_else(|| day_first(w, at))
            .or_else(|| decade(w, at))
            .or_else(|| year_alone(w, at)),
        Kind::Word => {
            let article = w.any(at, &["a", "an", "few"]);
            if article || w.page.tokens[at].entry().number.is_some() {
                return counted(w, at)
                    .or_else(|| if article { None } else { ordinal(w, at) })
                    .or_else(|| business::hyphened(w, at))
                    .or_else(|| day_first(w, at));
            }
            worded(w, at)
        }
        _ => None,
    }
}

/// Periods that begin with a word of time.
fn worded(w: Words, at: usize) -> Found {
    match w.time(at)? {
        TimeWord::Month(_) => month_first(w, at).or_else(|| named_feast(w, at, 0)),
        TimeWord::Weekday(_) => weekday(w, at, 0),
        TimeWord::Day(turn) => Some((day_unit(i32::from(turn)), at + 1)),
        TimeWord::Turn(turn) => turned(w, at, turn),
        TimeWord::Season(season) => season_of(w, at, season, 0),
        TimeWord::Weekend => bare_weekend(w, at),
        TimeWord::Portion(portion) => portion_of(w, at, portion),
        TimeWord::Business => business::lettered(w, at)
            .or_else(|| business::fiscal(w, at).map(|(y, end)| (calendar(Some(y), None, None, None), end))),
        // "H1": the letter is an hour as well.
        TimeWord::Unit(..) if w.word(at) == "H" => business::lettered(w, at),
        // "Day of Ashura", "night journey".
        TimeWord::Unit(..) if w.any(at + 1, &["of", "journey"]) => {
            unit_of(w, at).or_else(|| named_feast(w, at, 0))
        }
        TimeWord::Unit(..) => unit_of(w, at),
        TimeWord::Now => Some((Period::Now, at + 1)),
        TimeWord::Close(grain) => close_of(w, at, grain),
        _ => named_feast(w, at, 0),
    }
}

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
fn day_number(w: Words, at: usize) -> Option<(u8, usize, bool)> {
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
fn month_first(w: Words, at: usize) -> Found {
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
fn day_first(w: Words, at: usize) -> Found {
    let (day, end, ordinal) = day_number(w, at)?;
    let of = w.past(end, "of");
    if let Some(month) = month(w, of) {
        let after = w.past_stop(of + 1);
        let (year, end) = year_after(w, after).map_or((None, after), |(y, e)| (Some(y), e));
        return Some(with_weekday(w, year, month, day, end));
    }
    // "the 13th to the 15th of July": the month stands behind the second.
    if let Some(next) = super::compound::link(w, end, true)
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
fn numeric(w: Words, at: usize) -> Found {
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
fn decade(w: Words, at: usize) -> Found {
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
fn year_alone(w: Words, at: usize) -> Found {
    let number = w.whole(at).filter(|n| n.digits && !n.ordinal)?;
    let era = number.end;
    if w.any(era, &["a.d.", "ad", "b.c.", "bc", "bce", "ce"]) {
        let year =
            if w.word(era).to_ascii_lowercase().starts_with('b') { -number.value } else { number.value };
        return Some((calendar(Some(year), None, None, None), era + 1));
    }
    let (year, end) = year(w, at)?;
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
    let range =
        matches!(w.kind(end), Some(Kind::Dash | Kind::Hyphen)) && super::days::year(w, end + 1).is_some();
    let second = at >= w.low + 2
        && matches!(w.kind(at - 1), Some(Kind::Dash | Kind::Hyphen))
        && super::days::year(w, at - 2).is_some();
    (year >= 1500 && !counted && !glued && (w.led(at, &led) || range || second))
        .then_some((calendar(Some(year), None, None, None), end))
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

/// "Tuesday", "Tuesday, Feb. 18", "Tuesday the 19th", "Tuesday of next week", "Tuesday after next".
fn weekday(w: Words, at: usize, turn: i8) -> Found {
    let named_after = w.capital(at + 1) && w.any(at + 1, &NAMED_AFTER_FEASTS);
    let weekday = weekday_name(w, at).filter(|_| !named_after)?;
    let end = w.past_stop(at + 1);
    let after = w.past(w.past_comma(end), "the");
    if turn == 0 {
        if let Some((Period::Calendar { year, month: Some(month), day: Some(day), .. }, end)) =
            month_first(w, after).or_else(|| day_first(w, after))
        {
            return Some((calendar(year, Some(month), Some(day), Some(weekday)), end));
        }
        if let Some((day, end, true)) =
            day_number(w, after).filter(|(_, e, ordinal)| *ordinal && w.glued(e - 1))
        {
            return Some((calendar(None, None, Some(day), Some(weekday)), end));
        }
        if w.is(end, "after") && w.is(end + 1, "next") {
            return Some((Period::Weekday { weekday, turn: 2 }, end + 2));
        }
        let of = end + usize::from(w.any(end, &["of", "from", "in"]));
        if let Some((week @ Period::Unit { grain: Grain::Week, .. }, end)) = unit_turned(w, w.past(of, "the"))
        {
            return Some((Period::Nth { nth: 1, unit: Unit::Weekday(weekday), within: Box::new(week) }, end));
        }
    }
    Some((Period::Weekday { weekday, turn }, end))
}

/// "last week", "this month", "next year", "the following week".
pub(super) fn unit_turned(w: Words, at: usize) -> Found {
    let TimeWord::Turn(turn) = w.time(at)? else { return None };
    let (count, grain) = w.unit(at + 1)?;
    let singular = !w.word(at + 1).ends_with('s') && (count == 1 || grain == Grain::Year);
    let turn = i32::from(turn) * count;
    (singular && grain > Grain::Day).then_some((Period::Unit { turn, grain }, at + 2))
}

/// What follows "last", "this", "next".
fn turned(w: Words, at: usize, turn: i8) -> Found {
    let past = w.is(at, "this") && w.is(at + 1, "past");
    let (turn, next) = if past { (-1, at + 2) } else { (turn, at + 1) };
    // "last Monday of March" counts from the end.
    if turn == -1
        && let Some(found) = nth_of(w, next, -1)
    {
        return Some(found);
    }
    let hyphen = w.kind(next + 1) == Some(Kind::Hyphen);
    if w.is(next, "week") && w.is(next + 1 + usize::from(hyphen), "end") {
        return Some((Period::Weekend { turn }, next + 2 + usize::from(hyphen)));
    }
    if let Some((unit, end)) = unit_turned(w, next - 1) {
        // "last week's Sunday".
        let weekday = if w.any(end, &["'s", "’s"]) { weekday_name(w, end + 1) } else { None };
        let week = matches!(unit, Period::Unit { grain: Grain::Week, .. });
        if let Some(weekday) = weekday.filter(|_| week && w.word(end + 1).len() > 5) {
            let unit_of_week = Unit::Weekday(weekday);
            return Some((Period::Nth { nth: 1, unit: unit_of_week, within: Box::new(unit) }, end + 2));
        }
        return Some((unit, end));
    }
    // "the last two weeks", "the next few days".
    let few = if w.is(next, "few") { w.unit(next + 1).map(|(n, g)| (3 * n, g, next + 2)) } else { None };
    if let Some((amount, grain, end)) = few.or_else(|| w.amount(next).filter(|_| !w.any(next, &["a", "an"])))
        && turn != 0
    {
        return Some((Period::Run { amount: amount * i32::from(turn), grain }, end));
    }
    match w.time(next)? {
        TimeWord::Weekday(_) => weekday(w, next, turn),
        TimeWord::Weekend => Some((Period::Weekend { turn }, next + 1)),
        TimeWord::Season(season) => season_of(w, next, season, turn),
        TimeWord::Month(_) => {
            let month = month(w, next)?;
            let period = match turn {
                0 | 1 => calendar(None, Some(month), None, None),
                _ => Period::Nth {
                    nth: i8::try_from(month).ok()?,
                    unit: Unit::Grain(Grain::Month),
                    within: Box::new(Period::Unit { turn: 0, grain: Grain::Year }),
                },
            };
            Some((period, w.past_stop(next + 1)))
        }
        _ => named_feast(w, next, turn),
    }
}

/// "weekend" with "the" or "week-end" are left to what turns them; "over the weekend" is the nearest.
fn bare_weekend(w: Words, at: usize) -> Found {
    w.led(at, &["the", "over", "all"]).then_some((Period::Weekend { turn: 0 }, at + 1))
}

fn season_of(w: Words, at: usize, season: u8, turn: i8) -> Found {
    let year = year_after(w, at + 1);
    // "fall" and "spring" are verbs too, and "the summer" may be any.
    let meant =
        turn != 0 || at > w.low && matches!(w.time(at - 1), Some(TimeWord::Turn(_))) || year.is_some();
    let (year, end) = year.map_or((None, at + 1), |(y, e)| (Some(y), e));
    meant.then_some((Period::Season { season, year, turn }, end))
}

/// "Christmas", "Easter Sunday 2019", "Thanksgiving of next year".
fn named_feast(w: Words, at: usize, turn: i8) -> Found {
    let opener = w.word(at).to_ascii_lowercase();
    let (feast, end) = feast::named(&opener, |parts| name_end(w, at, parts, turn != 0))?;
    if let Some((year, end)) = year_after(w, end) {
        let year = Some(Box::new(calendar(Some(year), None, None, None)));
        return Some((Period::Feast { feast, year, turn: 0 }, end));
    }
    if let Some((year @ Period::Unit { grain: Grain::Year, .. }, end)) = unit_turned(w, w.past(end, "of")) {
        return Some((Period::Feast { feast, year: Some(Box::new(year)), turn: 0 }, end));
    }
    Some((Period::Feast { feast, year: None, turn }, end))
}

/// Where a name that stands at `at` ends. A possessive is a token of its own, "St" and "Jr" may have a stop, and names from
/// other languages hyphens and apostrophes ("Eid al-Fitr", "Yom Ha’atzmaut"). `sure` is a name that needs no capital.
fn name_end(w: Words, at: usize, name: &[feast::Part], sure: bool) -> Option<usize> {
    let mut next = at;
    for part in name {
        next += usize::from(next > at && w.kind(next) == Some(Kind::Hyphen) && w.glued(next));
        if !spelled(w.word(next), &part.letters) {
            return None;
        }
        if part.capital && !w.capital(next) && !sure && year(w, next + 1).is_none() {
            return None;
        }
        next += 1;
        next += usize::from(matches!(part.letters.as_str(), "st" | "jr") && w.kind(next) == Some(Kind::Stop));
        match part.owned {
            Some("") if matches!(w.kind(next), Some(Kind::Single | Kind::SingleClose)) => next += 1,
            Some("s") if w.any(next, &["'s", "’s"]) => next += 1,
            Some(_) => return None,
            None => {}
        }
    }
    // "the Good Friday Agreement", "Easter Island".
    let named_after = w.capital(next) && w.any(next, &NAMED_AFTER_FEASTS);
    (!named_after).then_some(next)
}

/// What may be named after a feast and is none.
const NAMED_AFTER_FEASTS: [&str; 9] =
    ["agreement", "accord", "island", "islands", "rising", "massacre", "offensive", "carol", "war"];

/// Whether a word has these letters, apostrophes and case aside.
fn spelled(word: &str, letters: &str) -> bool {
    let own = word.chars().filter(|c| !matches!(c, '\'' | '’' | '‘')).map(|c| c.to_ascii_lowercase());
    own.eq(letters.chars())
}

/// "early March", "mid-2019", "the end of the year", "beginning of this week", "late last year".
fn portion_of(w: Words, at: usize, portion: Portion) -> Found {
    let edge = matches!(portion, Portion::Beginning | Portion::End) || w.is(at, "middle");
    let mut next = at + 1;
    if edge {
        next = w.past(next, "of");
        next += usize::from(w.any(next, &["around", "about"]));
        next = w.past(next, "the");
    } else {
        next += usize::from(w.kind(next) == Some(Kind::Hyphen) && w.glued(next));
        next = w.past(next, "in");
        next = w.past(next, "the");
    }
    let portion = if w.is(at, "middle") { Portion::Mid } else { portion };
    // "the end of the month" is this month's.
    let unit = w.unit(next).filter(|(_, grain)| edge && next > at + 1 && *grain > Grain::Day);
    let (of, end) = match unit {
        Some((_, grain)) => (Period::Unit { turn: 0, grain }, next + 1),
        None => match w.time(next) {
            Some(TimeWord::Month(_)) => {
                let month =
                    month(w, next).filter(|_| w.whole(w.past_stop(next + 1)).is_none_or(|n| n.value > 31))?;
                let after = w.past_stop(next + 1);
                match year_after(w, after) {
                    Some((year, end)) => (calendar(Some(year), Some(month), None, None), end),
                    None => (calendar(None, Some(month), None, None), after),
                }
            }
            Some(TimeWord::Turn(_)) => unit_turned(w, next)?,
            _ => match decade(w, next) {
                Some(found) => found,
                None => year(w, next).map(|(year, end)| (calendar(Some(year), None, None, None), end))?,
            },
        },
    };
    Some((Period::Portion { portion, of: Box::new(of) }, end))
}

/// "by EOD", "at the EOM": letters that are a time where one is asked for, or where they are the whole line.
fn close_of(w: Words, at: usize, grain: Grain) -> Found {
    let the = at - usize::from(w.led(at, &["the"]));
    let asked = w.led(the, &["by", "at", "before", "until"]) || w.high <= at + 1 && the == w.low;
    let of = Period::Unit { turn: 0, grain };
    let period = match grain {
        Grain::Day => of,
        _ => Period::Portion { portion: Portion::End, of: Box::new(of) },
    };
    (w.page.tokens[at].upper() && asked).then_some((period, at + 1))
}

/// "week of Oct. 6", "day after tomorrow", "quarter of 2018".
fn unit_of(w: Words, at: usize) -> Found {
    let (_, grain) = w.unit(at)?;
    if grain == Grain::Day && w.is(at + 1, "after") && w.is(at + 2, "tomorrow") {
        return Some((day_unit(2), at + 3));
    }
    if grain == Grain::Day && w.is(at + 1, "before") && w.is(at + 2, "yesterday") {
        return Some((day_unit(-2), at + 3));
    }
    if grain == Grain::Week && w.is(at + 1, "of") {
        let (day, end) = month_first(w, at + 2).or_else(|| day_first(w, w.past(at + 2, "the")))?;
        let dated = matches!(day, Period::Calendar { day: Some(_), .. });
        let amount = 0;
        return dated.then_some((
            Period::Shifted { amount, unit: Unit::Grain(Grain::Week), from: Box::new(day) },
            end,
        ));
    }
    None
}
