//! Days that are counted: within a period ("the first Monday of March"), from now ("three weeks ago"), from another day
//! ("three days after Easter").

use super::date::{calendar, day_unit, full_year, month, weekday_name, year, year_after};
use super::words::Words;
use super::{Grain, Period, Portion, Unit};
use crate::lexicon::{TimeWord, tag};
use crate::tagger::Pos;
use crate::token::Kind;

type Found = Option<(Period, usize)>;

/// What an ordinal counts: a weekday, weekend or unit, and the period it is counted in.
pub(super) fn nth_of(w: Words, at: usize, nth: i8) -> Found {
    let of = |end: usize| if w.any(end, &["of", "in"]) { Some(w.past(end + 1, "the")) } else { None };
    let (unit, end) = if let Some(weekday) = weekday_name(w, at).or(plural_weekday(w, at)) {
        (Unit::Weekday(weekday), w.past_stop(at + 1))
    } else if w.time(at) == Some(TimeWord::Weekend) {
        (Unit::Weekend, at + 1)
    } else if w.is(at, "week") && w.any(at + 1, &["end", "ends"])
        || w.is(at, "week") && w.kind(at + 1) == Some(Kind::Hyphen)
    {
        (Unit::Weekend, at + 2 + usize::from(w.kind(at + 1) == Some(Kind::Hyphen)))
    } else {
        let (count, grain) = w.unit(at)?;
        (Unit::Grain(grain), at + 1 + usize::from(count > 100))
    };
    let next = of(end)?;
    let (within, end) = within(w, next)?;
    Some((Period::Nth { nth, unit, within: Box::new(within) }, end))
}

fn plural_weekday(w: Words, at: usize) -> Option<u8> {
    match w.time(at)? {
        TimeWord::Weekday(weekday) if w.word(at).len() > 5 => Some(weekday),
        _ => None,
    }
}

/// A month, quarter or year that something is counted in.
fn within(w: Words, at: usize) -> Found {
    if let Some(month) = month(w, at) {
        let after = w.past_stop(at + 1);
        return Some(match year_after(w, after) {
            Some((year, end)) => (calendar(Some(year), Some(month), None, None), end),
            None => (calendar(None, Some(month), None, None), after),
        });
    }
    if let Some((year, end)) = year(w, at) {
        return Some((calendar(Some(year), None, None, None), end));
    }
    if let Some((_, grain)) = w.unit(at).filter(|(_, g)| *g > Grain::Day && w.led(at, &["the"])) {
        return Some((Period::Unit { turn: 0, grain }, at + 1));
    }
    unit_turned(w, at)
}

/// "first Monday of March", "third last week of 2018", "4th quarter 2018", "20th of next month", "third Tuesday after
/// Christmas".
pub(super) fn ordinal(w: Words, at: usize) -> Found {
    if let Some(found) = half_of(w, at) {
        return Some(found);
    }
    let number = w.whole(at).filter(|n| (1..=60).contains(&n.value))?;
    let nth = i8::try_from(number.value).ok()?;
    if number.ordinal {
        if w.time(number.end) == Some(TimeWord::Turn(-1))
            && let Some(found) = nth_of(w, number.end + 1, -nth)
        {
            return Some(found);
        }
        if let Some(found) = nth_of(w, number.end, nth) {
            return Some(found);
        }
        if let Some((_, Grain::Quarter)) = w.unit(number.end) {
            return quarter(w, nth, number.end + 1);
        }
    }
    // "20th of next month", "20 of this month".
    let day = w.past(number.end, "day");
    if w.is(day, "of") && nth <= 31 {
        let (month, end) = unit_turned(w, w.past(day + 1, "the"))?;
        let unit = Unit::Grain(Grain::Day);
        let monthly = matches!(month, Period::Unit { grain: Grain::Month, .. });
        return monthly.then_some((Period::Nth { nth, unit, within: Box::new(month) }, end));
    }
    None
}

/// "the first half of 2019", "second half of the month".
fn half_of(w: Words, at: usize) -> Found {
    let portion = if w.any(at, &["first", "1st"]) {
        Portion::FirstHalf
    } else if w.any(at, &["second", "2nd"]) {
        Portion::SecondHalf
    } else {
        return None;
    };
    if !w.is(at + 1, "half") || !w.any(at + 2, &["of", "in"]) {
        return None;
    }
    let (of, end) = within(w, w.past(at + 3, "the"))?;
    Some((Period::Portion { portion, of: Box::new(of) }, end))
}

/// "18q4", "2018Q4".
pub(super) fn short_quarter(w: Words, at: usize) -> Found {
    let joined = w.glued(at + 1) && w.is(at + 1, "q") && w.glued(at + 2);
    let (year, nth) = (
        w.whole(at).filter(|n| joined && n.digits)?,
        w.whole(at + 2).filter(|q| (1..=4).contains(&q.value))?,
    );
    let year = full_year(year.value, w.word(at).len())?;
    Some((nth_quarter(i8::try_from(nth.value).ok()?, Some(year)), nth.end))
}

fn quarter(w: Words, nth: i8, end: usize) -> Found {
    if nth > 4 {
        return None;
    }
    let (year, end) = year_after(w, end).map_or((None, end), |(y, e)| (Some(y), e));
    Some((nth_quarter(nth, year), end))
}

pub(super) fn nth_quarter(nth: i8, year: Option<i32>) -> Period {
    let within = match year {
        Some(year) => calendar(Some(year), None, None, None),
        None => Period::Unit { turn: 0, grain: Grain::Year },
    };
    Period::Nth { nth, unit: Unit::Grain(Grain::Quarter), within: Box::new(within) }
}

/// A number of units counted from now or from another period: "three weeks ago", "a year earlier", "in 15 years", "two
/// Fridays from now", "three days after Easter".
pub(super) fn counted(w: Words, at: usize) -> Found {
    if let Some(found) = counted_weekdays(w, at) {
        return Some(found);
    }
    if let Some(found) = counted_turn(w, at) {
        return Some(found);
    }
    let (amount, grain, end) = w.amount(at).or_else(|| primed(w, at))?;
    if w.any(end, &["ago", "earlier", "previously", "back"]) {
        return Some((Period::Offset { amount: -amount, grain }, end + 1));
    }
    if w.any(end, &["later", "hence"]) {
        return Some((Period::Offset { amount, grain }, end + 1));
    }
    if let Some(end) = from_now(w, end) {
        return Some((Period::Offset { amount, grain }, end));
    }
    if w.is(end, "before") && w.pos(end + 1) == Pos::Mark {
        return Some((Period::Offset { amount: -amount, grain }, end + 1));
    }
    let ahead = w.led(at, &["in"])
        || at >= w.low + 2
            && w.any(at - 1, &["about", "around", "just", "under", "over"])
            && w.is(at - 2, "in");
    let within = w.led(at, &["within"]);
    (within || ahead && looks_ahead(w, at)).then_some((Period::Offset { amount, grain }, end))
}

/// Past "from now", "from today", "from right now".
pub(super) fn from_now(w: Words, at: usize) -> Option<usize> {
    if !w.is(at, "from") {
        return None;
    }
    let now = w.past(at + 1, "right");
    (w.is(now, "now") || now == at + 1 && w.is(now, "today")).then_some(now + 1)
}

/// "last week", "this month", "next year", "the following week".
pub(super) fn unit_turned(w: Words, at: usize) -> Found {
    let TimeWord::Turn(turn) = w.time(at)? else { return None };
    let (count, grain) = w.unit(at + 1)?;
    let singular = !w.word(at + 1).ends_with('s') && (count == 1 || grain == Grain::Year);
    let turn = i32::from(turn) * count;
    (singular && grain > Grain::Day).then_some((Period::Unit { turn, grain }, at + 2))
}

/// "two previous years", "the three coming weeks": the last or next so many.
fn counted_turn(w: Words, at: usize) -> Found {
    let number = w.whole(at).filter(|n| !n.ordinal && (1..1000).contains(&n.value))?;
    let Some(TimeWord::Turn(turn @ (-1 | 1))) = w.time(number.end) else { return None };
    let (count, grain) = w.unit(number.end + 1)?;
    let amount = number.value * count * i32::from(turn);
    Some((Period::Run { amount, grain }, number.end + 2))
}

/// "in two weeks" is a time to come where a modal stands before it or it opens the sentence; otherwise it is how long
/// something took, and after a superlative how long it had been.
fn looks_ahead(w: Words, at: usize) -> bool {
    let before = w.low..at - 1;
    let modal =
        before.clone().any(|i| w.page.has(i, tag::MODAL) || w.any(i, &["to", "due", "expires", "again"]));
    let extreme = before.clone().any(|i| {
        let word = w.word(i);
        w.any(i, &["first", "most", "least", "worst", "best", "only"])
            || word.len() > 5 && word.ends_with("est")
    });
    !extreme && (modal || before.len() <= 1)
}

/// `15'` and `30"` are minutes and seconds after "in".
fn primed(w: Words, at: usize) -> Option<(i32, Grain, usize)> {
    let number = w.whole(at).filter(|n| n.digits && w.glued(n.end) && w.led(at, &["in", "for"]))?;
    let grain = match w.kind(number.end)? {
        Kind::Single => Grain::Minute,
        Kind::Double => Grain::Second,
        _ => return None,
    };
    Some((number.value, grain, number.end + 1))
}

/// "three Fridays from now", "2 Thursdays ago".
fn counted_weekdays(w: Words, at: usize) -> Found {
    let number = w.whole(at).filter(|n| !n.ordinal && (1..100).contains(&n.value))?;
    let weekday = plural_weekday(w, number.end)?;
    let after = number.end + 1;
    let unit = Unit::Weekday(weekday);
    let from = Box::new(day_unit(0));
    if w.is(after, "from") && w.is(after + 1, "now") {
        return Some((Period::Shifted { amount: number.value, unit, from }, after + 2));
    }
    w.any(after, &["ago", "back"])
        .then_some((Period::Shifted { amount: -number.value, unit, from }, after + 1))
}
