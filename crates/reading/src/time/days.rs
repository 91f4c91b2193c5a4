//! Periods of a day or longer, and points counted from now, as copy words them.

use super::counted::{counted, from_now, nth_of, ordinal, short_quarter, unit_turned};
use super::date::{
    calendar, day_first, day_number, day_unit, decade, month, month_first, numeric, weekday_name, year,
    year_after, year_alone,
};
use super::feast::wording;
use super::words::Words;
use super::{Grain, Period, Portion, Unit, business};
use crate::lexicon::TimeWord;
use crate::token::Kind;

type Found = Option<(Period, usize)>;

/// The period at `at`.
pub(super) fn read(w: Words, at: usize) -> Found {
    match w.kind(at)? {
        Kind::Number => numeric(w, at)
            .or_else(|| short_quarter(w, at))
            .or_else(|| shifted(w, at))
            .or_else(|| counted(w, at))
            .or_else(|| ordinal(w, at))
            .or_else(|| day_first(w, at))
            .or_else(|| decade(w, at))
            .or_else(|| year_alone(w, at)),
        Kind::Word => {
            let article = w.any(at, &["a", "an", "few"]);
            if article || w.page.tokens[at].entry().number.is_some() {
                return shifted(w, at)
                    .or_else(|| counted(w, at))
                    .or_else(|| if article { None } else { ordinal(w, at) })
                    .or_else(|| business::hyphened(w, at))
                    .or_else(|| day_first(w, at));
            }
            worded(w, at)
        }
        _ => None,
    }
}

/// So many days, weekdays or longer from another period: "three days after Easter", "third Tuesday after Christmas".
fn shifted(w: Words, at: usize) -> Found {
    if let Some(nth) = w.whole(at).filter(|n| n.ordinal && (1..=60).contains(&n.value))
        && let Some(weekday) = weekday_name(w, nth.end)
        && w.is(nth.end + 1, "after")
    {
        let (from, end) = read(w, nth.end + 2)?;
        let unit = Unit::Weekday(weekday);
        return Some((Period::Shifted { amount: nth.value, unit, from: Box::new(from) }, end));
    }
    let (amount, grain, end) = w.amount(at).filter(|(_, grain, _)| *grain >= Grain::Day)?;
    if from_now(w, end).is_some() {
        return None;
    }
    let sign = direction(w, end)?;
    let (from, end) = anchor(w, end + 1)?;
    let unit = Unit::Grain(grain);
    Some((Period::Shifted { amount: amount * sign, unit, from: Box::new(from) }, end))
}

fn direction(w: Words, at: usize) -> Option<i32> {
    if w.any(at, &["after", "from", "following"]) {
        Some(1)
    } else if w.is(at, "before") {
        Some(-1)
    } else {
        None
    }
}

/// A period that others are counted from: a date or a feast, and no stretch counted itself.
fn anchor(w: Words, at: usize) -> Found {
    let next = w.past(at, "the");
    read(w, next).filter(|(period, _)| {
        matches!(
            period,
            Period::Feast { .. }
                | Period::Calendar { day: Some(_), .. }
                | Period::Weekday { .. }
                | Period::Unit { grain: Grain::Day, .. }
        )
    })
}

/// Periods that begin with a word of time.
fn worded(w: Words, at: usize) -> Found {
    match w.time(at)? {
        TimeWord::Month(_) => month_first(w, at).or_else(|| wording::read(w, at, 0)),
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
            unit_of(w, at).or_else(|| wording::read(w, at, 0))
        }
        TimeWord::Unit(..) => unit_of(w, at),
        TimeWord::Now => Some((Period::Now, at + 1)),
        TimeWord::Close(grain) => close_of(w, at, grain),
        _ => wording::read(w, at, 0),
    }
}

/// "Tuesday", "Tuesday, Feb. 18", "Tuesday the 19th", "Tuesday of next week", "Tuesday after next".
fn weekday(w: Words, at: usize, turn: i8) -> Found {
    let weekday = weekday_name(w, at).filter(|_| !wording::is_named_after(w, at + 1))?;
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
        _ => wording::read(w, next, turn),
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
