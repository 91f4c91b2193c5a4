//! From what a date says to the stretch of time it means.

use super::{
    Clock, Day, Feast, Grain, Half, Lean, Moment, PartOfDay, Period, Portion, Reference, Stretch, TimeOfDay,
    Unit, When,
};

/// The stretch of time that `said` means.
pub(super) fn when(said: &When, reference: &Reference) -> Option<Stretch> {
    match said {
        When::Days(days) => period(days, reference),
        When::Time(days, time) => time_of(days.as_ref(), *time, reference, None),
        When::Between(first, last) => between(first, last, reference),
        When::Lasting { from, amount, grain } => {
            let start = when(from, reference)?;
            let to = start.from?.plus(*amount, *grain)?;
            Some(Stretch { to: Some(to), ..start })
        }
        When::Since(start) => {
            let start = when(start, reference)?;
            Some(Stretch { to: None, ..start })
        }
        When::Until(end) => {
            let end = when(end, reference)?;
            Some(Stretch { from: None, to: end.from, grain: end.grain })
        }
        When::By(end) => {
            let stretch = when(end, reference)?;
            // By a clock time is before it; by a longer period, before it is over.
            let to = if stretch.grain < Grain::Day { stretch.from } else { stretch.to };
            // By a time gone by is any time before it.
            let from = Some(reference.now).filter(|now| to.is_none_or(|to| *now <= to));
            Some(Stretch { from, to, grain: Grain::Second })
        }
    }
}

/// Both ends included; the second is looked for after the first.
fn between(first: &When, last: &When, reference: &Reference) -> Option<Stretch> {
    let start = when(first, reference)?;
    let from = start.from?;
    let end = match last {
        When::Time(days, time) => time_of(days.as_ref(), *time, reference, Some(from))?,
        When::Days(days) => {
            let end = period(days, reference)?;
            let later = Reference { now: from, lean: Lean::Future, ..*reference };
            if end.from? < from { period(days, &later)? } else { end }
        }
        other => when(other, reference)?,
    };
    // "3:30 to 6 p.m." ends as finely as it begins.
    let finer = start.grain < end.grain && end.grain < Grain::Day;
    let to = if finer { end.from?.plus(1, start.grain) } else { end.to }.filter(|to| *to > from)?;
    Some(Stretch { from: Some(from), to: Some(to), grain: start.grain.min(end.grain) })
}

/// The stretch of days of a period.
fn period(said: &Period, reference: &Reference) -> Option<Stretch> {
    let now = reference.now;
    let today = now.day;
    match said {
        Period::Calendar { year, month, day, weekday } => calendar(reference, *year, *month, *day, *weekday),
        Period::Weekday { weekday, turn } => {
            let day = weekday_day(reference, *weekday, *turn)?;
            Stretch::days(day, day, Grain::Day)
        }
        Period::Unit { turn, grain } => now.plus(*turn, *grain)?.within(*grain),
        Period::Offset { amount, grain } => now.plus(*amount, *grain)?.within(*grain),
        Period::Run { amount, grain } => {
            let start = now.within(*grain)?.from?;
            let (from, to) = if *amount < 0 {
                (start.plus(*amount, *grain)?, start)
            } else {
                (start.plus(1, *grain)?, start.plus(amount.checked_add(1)?, *grain)?)
            };
            Some(Stretch { from: Some(from), to: Some(to), grain: *grain })
        }
        Period::Weekend { turn } => weekend(weekend_monday(reference, *turn)?),
        Period::Season { season, year, turn } => season_days(reference, *season, *year, *turn),
        Period::Feast { feast, year, turn } => {
            let year = match year {
                Some(year) => Some(period(year, reference)?.first_day()?.year()),
                None => None,
            };
            let (first, last) = feast_days(reference, *feast, year, *turn)?;
            Stretch::days(first, last, Grain::Day)
        }
        Period::Nth { nth, unit, within } => nth_of(*nth, *unit, period(within, reference)?),
        Period::Shifted { amount, unit, from } => {
            let start = period(from, reference)?;
            shifted(*amount, *unit, start)
        }
        Period::Portion { portion, of } => portion_of(*portion, period(of, reference)?),
        Period::Decade { first } => {
            let (start, end) = (Day::new(*first, 1, 1)?, Day::new(first.checked_add(9)?, 12, 31)?);
            Stretch::days(start, end, Grain::Year)
        }
        Period::Now => {
            Some(Stretch { from: Some(now), to: Some(now.plus_seconds(1)?), grain: Grain::Second })
        }
    }
    .filter(|s| s.first_day().is_some_and(|d| d.year() <= today.year().saturating_add(9000)))
}

fn calendar(
    reference: &Reference,
    year: Option<i32>,
    month: Option<u8>,
    day: Option<u8>,
    weekday: Option<u8>,
) -> Option<Stretch> {
    let today = reference.now.day;
    let one = |day: Day| Stretch::days(day, day, Grain::Day);
    let fits = |day: &Day| weekday.is_none_or(|w| day.weekday() == w);
    let whole = |first: Day, grain: Grain| {
        let (first, last) = first.span(grain)?;
        Stretch::days(first, last, grain)
    };
    match (year, month, day) {
        (Some(y), Some(m), Some(d)) => one(Day::new(y, m, d)?),
        (Some(y), Some(m), None) => whole(Day::new(y, m, 1)?, Grain::Month),
        (Some(y), None, _) => whole(Day::new(y, 1, 1)?, Grain::Year),
        (None, Some(m), Some(d)) => {
            let years = (-8..=8).filter_map(|by| Day::new(today.year() + by, m, d)).filter(fits);
            one(chosen(reference, years, weekday.is_some())?)
        }
        (None, Some(m), None) => {
            let by = match reference.lean {
                Lean::Past => -i32::from(m > today.month()),
                Lean::Future => i32::from(m < today.month()),
            };
            whole(Day::new(today.year() + by, m, 1)?, Grain::Month)
        }
        (None, None, Some(d)) => {
            let months = (-14..=14).filter_map(|by| {
                let month = today.plus_months(by)?;
                Day::new(month.year(), month.month(), d)
            });
            one(chosen(reference, months.filter(fits), false)?)
        }
        (None, None, None) => None,
    }
}

/// The one of some days, in order, that is meant: the nearest where a weekday bears it out, otherwise the nearest on the
/// side that is looked to, today included.
fn chosen(reference: &Reference, days: impl Iterator<Item = Day>, nearest: bool) -> Option<Day> {
    let today = reference.now.day;
    let days: Vec<Day> = days.collect();
    if nearest {
        return days.into_iter().min_by_key(|d| today.days_until(*d).abs());
    }
    let past = days.iter().rev().find(|d| **d <= today).copied();
    let future = days.iter().find(|d| **d >= today).copied();
    match reference.lean {
        Lean::Past => past.or(future),
        Lean::Future => future.or(past),
    }
}

/// "Tuesday", "last Tuesday", "next Tuesday" (of next week), "Tuesday after next" (the second to come).
fn weekday_day(reference: &Reference, weekday: u8, turn: i8) -> Option<Day> {
    let today = reference.now.day;
    let back = (i64::from(today.weekday()) - i64::from(weekday)).rem_euclid(7);
    let ahead = 7 - back;
    match (turn, reference.lean) {
        (0, Lean::Past) => today.plus(-back),
        (0, Lean::Future) => today.plus(ahead),
        (1, _) => today.plus(7 - i64::from(today.weekday()) + i64::from(weekday)),
        (2.., _) => today.plus(ahead + 7),
        _ => today.plus(if back == 0 { -7 } else { -back }),
    }
}

/// The Monday after the weekend that is meant.
fn weekend_monday(reference: &Reference, turn: i8) -> Option<Day> {
    let today = reference.now.day;
    let monday = today.plus(-i64::from(today.weekday()))?;
    let weeks = match (turn, reference.lean) {
        (0, Lean::Past) => i64::from(today.weekday() >= 4),
        (turn, _) => i64::from(turn) + 1,
    };
    monday.plus(7 * weeks)
}

/// From Friday evening to the Monday after it.
fn weekend(monday: Day) -> Option<Stretch> {
    let from = Moment::new(monday.plus(-3)?, 18, 0, 0)?;
    Some(Stretch { from: Some(from), to: Some(Moment::midnight(monday)), grain: Grain::Hour })
}

/// First days of winter, spring, summer and autumn in the north, as most years have them.
const SEASONS: [(u8, u8); 4] = [(12, 21), (3, 20), (6, 21), (9, 23)];

fn season_days(reference: &Reference, season: u8, year: Option<i32>, turn: i8) -> Option<Stretch> {
    let today = reference.now.day;
    let days = |year: i32| {
        let (month, day) = *SEASONS.get(usize::from(season))?;
        let (next_month, next_day) = SEASONS[(usize::from(season) + 1) % 4];
        let first = Day::new(year, month, day)?;
        Some((first, Day::new(year + i32::from(season == 0), next_month, next_day)?))
    };
    let (first, last) = match (year, turn) {
        (Some(year), _) => days(year)?,
        (None, 0) => {
            (today.year() - 1..=today.year() + 1).filter_map(days).find(|(_, last)| *last >= today)?
        }
        (None, turn) if turn < 0 => {
            (today.year() - 2..=today.year()).rev().filter_map(days).find(|(_, last)| *last < today)?
        }
        _ => (today.year()..=today.year() + 2).filter_map(days).find(|(first, _)| *first > today)?,
    };
    Stretch::days(first, last, Grain::Day)
}

/// First and last day of the feast of that year, or of the one meant: one that lasts is meant while it does.
fn feast_days(reference: &Reference, feast: Feast, year: Option<i32>, turn: i8) -> Option<(Day, Day)> {
    let today = reference.now.day;
    // The nearest by, or still on; without a year there may be none in it at all.
    let years = |from: i32, to: i32| (from..=to).flat_map(|by| feast.turns(today.year().saturating_add(by)));
    match (year, turn, reference.lean) {
        (Some(year), ..) => feast.turns(year).first().copied(),
        (None, 0, Lean::Past) => {
            years(-2, 2).rfind(|(first, _)| *first <= today).or_else(|| years(0, 2).next())
        }
        (None, 0, Lean::Future) => years(-1, 2).find(|(_, last)| *last >= today),
        (None, ..=-1, _) => years(-2, 0).rfind(|(_, last)| *last < today),
        (None, 1.., _) => years(-1, 2).find(|(first, _)| *first > today),
    }
}

/// The nth weekday, day, week, month, quarter or weekend within a stretch; weeks are those that lie in it whole.
fn nth_of(nth: i8, unit: Unit, within: Stretch) -> Option<Stretch> {
    let (first, last) = within.first_day().zip(within.last_day())?;
    let (steps, front) = (i64::from(nth.unsigned_abs()) - 1, nth > 0);
    let step = if front { steps } else { -steps };
    let weekday_in = |weekday: u8, first: Day, last: Day| {
        if front {
            first.plus((i64::from(weekday) - i64::from(first.weekday())).rem_euclid(7) + 7 * step)
        } else {
            last.plus(-(i64::from(last.weekday()) - i64::from(weekday)).rem_euclid(7) + 7 * step)
        }
    };
    let found = match unit {
        Unit::Weekday(weekday) => {
            let day = weekday_in(weekday, first, last)?;
            Stretch::days(day, day, Grain::Day)?
        }
        Unit::Weekend => weekend(weekday_in(5, first, last)?.plus(2)?)?,
        Unit::Grain(Grain::Day) => {
            let day = if front { first } else { last }.plus(step)?;
            Stretch::days(day, day, Grain::Day)?
        }
        Unit::Grain(Grain::Week) => {
            let monday =
                if front { weekday_in(0, first, last)? } else { weekday_in(6, first, last)?.plus(-6)? };
            Stretch::days(monday, monday.plus(6)?, Grain::Week)?
        }
        Unit::Grain(grain) => {
            let start = if front { within.from? } else { within.to?.plus_seconds(-1)? };
            start.within(grain)?.from?.plus(i32::try_from(step).ok()?, grain)?.within(grain)?
        }
    };
    (found.first_day()? >= first && found.first_day()? <= last).then_some(found)
}

/// So many of a unit after the start of a stretch, or before it.
fn shifted(amount: i32, unit: Unit, start: Stretch) -> Option<Stretch> {
    match unit {
        Unit::Weekday(weekday) => {
            let day = start.first_day()?;
            let ahead = (i64::from(weekday) - i64::from(day.weekday())).rem_euclid(7);
            let ahead = if ahead == 0 { 7 } else { ahead };
            let weeks = i64::from(amount) - i64::from(amount > 0);
            let day = day.plus(ahead + 7 * weeks)?;
            Stretch::days(day, day, Grain::Day)
        }
        Unit::Weekend => None,
        Unit::Grain(grain) => {
            let from = start.from?.plus(amount, grain)?;
            // "the week of Oct. 6" is nought weeks from it.
            from.within(if amount == 0 { grain } else { start.grain.min(grain) })
        }
    }
}

fn portion_of(portion: Portion, of: Stretch) -> Option<Stretch> {
    let (first, last) = of.first_day().zip(of.last_day())?;
    let days = |first: Day, last: Day| Stretch::days(first, last, Grain::Day);
    if let Portion::FirstHalf | Portion::SecondHalf = portion {
        // A year is halved by months, anything else by days.
        let middle = match of.grain {
            Grain::Year => first.plus_months(6)?,
            _ => first.plus((first.days_until(last) + 1) / 2)?,
        };
        return if portion == Portion::FirstHalf {
            days(first, middle.plus(-1)?)
        } else {
            days(middle, last)
        };
    }
    // A decade: "the early 1990s" are its first four years, the late ones its last three.
    if of.grain == Grain::Year && last.year() > first.year() {
        let (from, to) = match portion {
            Portion::Early => (0, 3),
            Portion::Mid => (4, 6),
            Portion::Beginning => (0, 2),
            _ => (7, 9),
        };
        let start = Day::new(first.year().checked_add(from)?, 1, 1)?;
        return Stretch::days(start, Day::new(first.year().checked_add(to)?, 12, 31)?, Grain::Year);
    }
    match of.grain {
        Grain::Year => {
            let (from, to) = match portion {
                Portion::Early => (1, 4),
                Portion::Mid => (5, 8),
                Portion::Late | Portion::End => (9, 12),
                Portion::Beginning => (1, 3),
                Portion::FirstHalf | Portion::SecondHalf => return None,
            };
            let last = Day::new(last.year(), to, 1)?.span(Grain::Month)?.1;
            Stretch::days(Day::new(first.year(), from, 1)?, last, Grain::Month)
        }
        Grain::Month => match portion {
            Portion::Early | Portion::Beginning => days(first, first.plus(9)?),
            Portion::Mid => days(first.plus(10)?, first.plus(19)?),
            Portion::Late | Portion::End => days(first.plus(20)?, last),
            Portion::FirstHalf | Portion::SecondHalf => None,
        },
        Grain::Week => match portion {
            Portion::Early | Portion::Beginning => days(first, first.plus(2)?),
            Portion::Mid => days(first.plus(2)?, first.plus(4)?),
            Portion::Late | Portion::End => days(last.plus(-2)?, last),
            Portion::FirstHalf | Portion::SecondHalf => None,
        },
        _ => Some(of),
    }
}

/// A time on the days of a period, or on the day meant; not before `after`.
fn time_of(
    days: Option<&Period>,
    time: TimeOfDay,
    reference: &Reference,
    after: Option<Moment>,
) -> Option<Stretch> {
    let day = match days {
        Some(days) => Some(period(days, reference)?).filter(|s| s.grain <= Grain::Day)?.first_day(),
        None => after.map(|a| a.day),
    };
    match time {
        TimeOfDay::Part(part) => part_of(part, day.unwrap_or(reference.now.day)),
        TimeOfDay::Clock(clock) => clock_time(clock, day, reference, after),
    }
}

/// Hours of a part of the day.
fn part_of(part: PartOfDay, day: Day) -> Option<Stretch> {
    let (from, to) = match part {
        PartOfDay::EarlyMorning => (0, 9),
        PartOfDay::Morning => (0, 12),
        PartOfDay::Lunch => (12, 14),
        PartOfDay::Afternoon => (12, 19),
        PartOfDay::Evening | PartOfDay::Night => (18, 24),
        PartOfDay::LateNight => (21, 24),
    };
    let midnight = Moment::midnight(day);
    Some(Stretch {
        from: Some(midnight.plus(from, Grain::Hour)?),
        to: Some(midnight.plus(to, Grain::Hour)?),
        grain: Grain::Hour,
    })
}

fn clock_time(
    clock: Clock,
    day: Option<Day>,
    reference: &Reference,
    after: Option<Moment>,
) -> Option<Stretch> {
    let grain = match (clock.minute, clock.second) {
        (None, _) => Grain::Hour,
        (_, None) => Grain::Minute,
        _ => Grain::Second,
    };
    let on = |day: Day, hour: u8| {
        let local = Moment::new(day, hour, clock.minute.unwrap_or(0), clock.second.unwrap_or(0))?;
        match (clock.zone, reference.zone) {
            (Some(theirs), Some(ours)) => local.plus_seconds(60 * (i64::from(ours) - i64::from(theirs))),
            _ => Some(local),
        }
    };
    let hours: Vec<u8> = match clock.half {
        Some(Half::Am) => vec![clock.hour % 12],
        Some(Half::Pm) => vec![clock.hour % 12 + 12],
        // 12:15 without more is after noon.
        None if clock.hour == 12 => vec![12, 0],
        None if clock.hour < 12 && clock.hour > 0 => vec![clock.hour, clock.hour + 12],
        None => vec![clock.hour],
    };
    let today = reference.now.day;
    let found = match (day, after) {
        (_, Some(after)) => {
            let day = day.unwrap_or(after.day);
            let same = hours.iter().filter_map(|h| on(day, *h)).filter(|m| *m > after).min();
            same.or_else(|| on(day.plus(1)?, *hours.first()?))?
        }
        (Some(day), None) => on(day, *hours.first()?)?,
        (None, None) if reference.lean == Lean::Past => on(today, *hours.first()?)?,
        (None, None) => {
            let next = [Some(today), today.plus(1)].into_iter().flatten();
            let times = next.flat_map(|d| hours.iter().filter_map(move |h| on(d, *h)));
            times.filter(|m| *m >= reference.now).min()?
        }
    };
    found.within(grain).map(|s| Stretch {
        from: Some(found),
        to: s.to.and_then(|_| found.plus(1, grain)),
        grain,
    })
}
