//! Dates put together: a day with a time of it, one with another as a range, and what opens them ("since", "until", "by").

use super::business;
use super::clock::{self, Read};
use super::date;
use super::days;
use super::words::Words;
use super::{Clock, Grain, Half, PartOfDay, Period, Portion, TimeOfDay, When};
use crate::lexicon::TimeWord;
use crate::tagger::Pos;
use crate::token::Kind;

/// The date that begins at `at`, ranges joined, and where it ends.
pub(super) fn read(w: Words, at: usize) -> Option<(When, usize)> {
    if let Some((last, year, end)) = business::first_months(w, at) {
        let from = Box::new(When::Days(date::calendar(Some(year), Some(1), None, None)));
        return Some((When::Lasting { from, amount: i32::from(last), grain: Grain::Month }, end));
    }
    let first = point(w, at)?;
    let joined = range(w, at, &first).filter(|(_, end)| *end <= w.high);
    joined.or_else(|| lasting(w, &first)).or_else(|| first.when().map(|when| (when, first.end)))
}

/// A day, a time, or both.
#[derive(Debug, Clone)]
struct Point {
    days: Option<Period>,
    time: Option<TimeOfDay>,
    end: usize,
}

impl Point {
    fn when(&self) -> Option<When> {
        match (&self.days, self.time) {
            (days, Some(time)) => Some(When::Time(days.clone(), time)),
            (Some(days), None) => Some(When::Days(days.clone())),
            (None, None) => None,
        }
    }
}

/// Most pieces of one date: weekday, date, clock, part of the day.
const MOST_PIECES: usize = 5;

/// Days and times that stand side by side: "5 p.m. on Monday", "Saturday morning at 9", "8 tonight".
fn point(w: Words, at: usize) -> Option<Point> {
    let mut point = Point { days: None, time: None, end: at };
    let mut bare = None;
    let mut next = at;
    for _ in 0..MOST_PIECES {
        if !piece(w, next, &mut point, &mut bare) {
            break;
        }
        next = past_links(w, point.end);
    }
    // An hour that nothing bore out: what was read before it stands.
    if let Some(before) = bare {
        return Some(before).filter(|p: &Point| p.days.is_some() || p.time.is_some());
    }
    (point.days.is_some() || point.time.is_some()).then_some(point)
}

/// Takes in one piece; false where none stands at `at`. `bare` keeps what was there before an hour that is still in doubt.
fn piece(w: Words, at: usize, point: &mut Point, bare: &mut Option<Point>) -> bool {
    let before = point.clone();
    if let Some((days, part, end)) = day_and_part(w, at).filter(|_| point.days.is_none()) {
        if !merge_part(point, part) {
            return false;
        }
        (point.days, point.end) = (Some(days), end);
        *bare = None;
        return true;
    }
    if let Some((part, end)) = part_of_day(w, at, point)
        .filter(|_| point.days.is_some() || point.time.is_some() || stands_alone(w, at))
    {
        if !merge_part(point, Some(part)) {
            return false;
        }
        point.end = end;
        *bare = None;
        return true;
    }
    let free = !matches!(point.time, Some(TimeOfDay::Clock(_)));
    if let Some(read) =
        clock::read(w, at).filter(|r| free && r.end <= w.high && (!r.bare || may_be_hour(w, at, r, point)))
    {
        merge_clock(point, read.clock);
        point.end = read.end;
        if read.bare && !(sure_hour(w, at, &read, point)) {
            *bare = Some(before);
        }
        return true;
    }
    if point.days.is_none()
        && let Some((days, end)) = days::read(w, at).filter(|(_, end)| *end <= w.high)
        && (point.time.is_none() || bears_time(&days))
    {
        (point.days, point.end) = (Some(days), end);
        *bare = None;
        return true;
    }
    false
}

/// Whether a clock time can be on such a day.
fn bears_time(days: &Period) -> bool {
    !matches!(days, Period::Run { .. } | Period::Now | Period::Decade { .. } | Period::Portion { .. })
        && !matches!(days, Period::Unit { grain, .. } if *grain > Grain::Day)
        && !matches!(days, Period::Calendar { day: None, weekday: None, .. })
}

fn merge_part(point: &mut Point, part: Option<PartOfDay>) -> bool {
    let Some(part) = part else { return true };
    match &mut point.time {
        None => point.time = Some(TimeOfDay::Part(part)),
        Some(TimeOfDay::Clock(clock)) if clock.half.is_none() => clock.half = Some(clock::half_of(part)),
        Some(TimeOfDay::Clock(_)) => {}
        Some(TimeOfDay::Part(_)) => return false,
    }
    true
}

fn merge_clock(point: &mut Point, clock: Clock) {
    let half = match point.time {
        Some(TimeOfDay::Part(part)) if (1..=12).contains(&clock.hour) => {
            clock.half.or(Some(clock::half_of(part)))
        }
        _ => clock.half,
    };
    point.time = Some(TimeOfDay::Clock(Clock { half, ..clock }));
}

/// "tonight", "late tonight", "last night", "this morning": a day with its part.
fn day_and_part(w: Words, at: usize) -> Option<(Period, Option<PartOfDay>, usize)> {
    let late = w.time(at) == Some(TimeWord::Portion(Portion::Late));
    let start = at + usize::from(late);
    let night = if late { PartOfDay::LateNight } else { PartOfDay::Night };
    let day = |turn: i32| Period::Unit { turn, grain: Grain::Day };
    match w.time(start)? {
        TimeWord::Tonight => Some((day(0), Some(night), start + 1)),
        TimeWord::Turn(turn @ -1..=0) => {
            let (part, end) = part_word(w, start + 1)?;
            let named = turn == 0 && w.is(start, "this") || w.is(start, "last") && w.is(start + 1, "night");
            let part = if late { night } else { part };
            named.then_some((day(i32::from(turn)), Some(part), end))
        }
        // "early Friday", "late Thursday".
        TimeWord::Weekday(_) if late || at > w.low && w.time(at) != w.time(start) => {
            let (days, end) = days::read(w, start)?;
            Some((days, Some(PartOfDay::LateNight), end)).filter(|_| late)
        }
        TimeWord::Portion(Portion::Early)
            if w.is(start + 1, "hours")
                && w.is(start + 2, "of")
                && matches!(w.time(start + 3), Some(TimeWord::Weekday(_) | TimeWord::Day(_))) =>
        {
            let (days, end) = days::read(w, start + 3)?;
            Some((days, Some(PartOfDay::EarlyMorning), end))
        }
        TimeWord::Portion(Portion::Early) if matches!(w.time(start + 1), Some(TimeWord::Weekday(_))) => {
            let (days, end) = days::read(w, start + 1)?;
            Some((days, Some(PartOfDay::EarlyMorning), end))
        }
        _ => None,
    }
}

fn part_word(w: Words, at: usize) -> Option<(PartOfDay, usize)> {
    let night = w.is(at, "night");
    match w.time(at)? {
        TimeWord::Part(part) => Some((part, at + 1 + usize::from(w.is(at + 1, "ish")))),
        TimeWord::Unit(..) if night => Some((PartOfDay::Night, at + 1)),
        _ => None,
    }
}

/// "morning", "early morning", "early in the morning", "the early hours of the morning"; after a day, "night" too.
fn part_of_day(w: Words, at: usize, point: &Point) -> Option<(PartOfDay, usize)> {
    let early = w.time(at) == Some(TimeWord::Portion(Portion::Early));
    if !early {
        let plural = w.word(at).ends_with('s') && point.days.is_none();
        return part_word(w, at).filter(|_| !plural);
    }
    let mut next = at + 1;
    if w.is(next, "hours") {
        next = w.past(next + 1, "of");
    }
    next = w.past(next, "in");
    next = w.past(next, "the");
    match part_word(w, next)? {
        (PartOfDay::Morning, end) => Some((PartOfDay::EarlyMorning, end)),
        found => Some(found),
    }
}

/// A part of the day without a day: "in the afternoon", "at lunch", "morning of Dec. 25", "early morning at 3".
fn stands_alone(w: Words, at: usize) -> bool {
    let led = w.led(at, &["in"]) || w.led(at, &["the"]) && at >= w.low + 2 && w.is(at - 2, "in");
    let next = at + 1 + usize::from(w.time(at) == Some(TimeWord::Portion(Portion::Early)));
    let dated = w.is(next, "of") && days::read(w, w.past(next + 1, "the")).is_some()
        || w.is(next, "of") && matches!(w.time(next + 1), Some(TimeWord::Turn(0)))
        || w.any(next, &["at", "@"]) && clock::read(w, next + 1).is_some();
    led || dated
}

/// Whether a bare number may be an hour here: after "at", beside a day or a part of one, or before the end of a range.
fn may_be_hour(w: Words, at: usize, read: &Read, point: &Point) -> bool {
    if !follows_well(w, read.end) {
        return false;
    }
    let led = w.led(at, &["at", "@", "around", "approximately"]);
    let joined =
        date::link(w, read.end, false).and_then(|next| clock::read(w, next)).is_some_and(|r| !r.bare);
    let context = point.days.is_some() || matches!(point.time, Some(TimeOfDay::Part(_)));
    let next = past_links(w, read.end);
    let soon = matches!(w.time(read.end), Some(TimeWord::Tonight | TimeWord::Day(1)))
        || w.is(read.end, "this") && part_word(w, read.end + 1).is_some()
        || led
            && (day_and_part(w, next).is_some()
                || matches!(w.time(next), Some(TimeWord::Day(_) | TimeWord::Weekday(_))));
    joined
        || soon
        || led && (context || read.clock.minute.is_some())
        || context && w.led(at, &["for", "from"])
}

/// Whether it needs nothing more to bear it out.
fn sure_hour(w: Words, at: usize, read: &Read, point: &Point) -> bool {
    let joined =
        date::link(w, read.end, false).and_then(|next| clock::read(w, next)).is_some_and(|r| !r.bare);
    let context =
        point.days.is_some() || matches!(point.time, Some(TimeOfDay::Clock(Clock { half: Some(_), .. })));
    joined
        || context
        || read.clock.minute.is_some()
            && (w.high - w.low <= 4 && w.led(at, &["at", "around", "approximately"]))
}

/// Whether nothing follows that would make the number count something.
fn follows_well(w: Words, at: usize) -> bool {
    let counted = matches!(w.pos(at), Pos::Noun | Pos::Name | Pos::Adjective)
        && w.time(at).is_none_or(|t| matches!(t, TimeWord::Unit(..)));
    !counted && !matches!(w.kind(at), Some(Kind::Percent | Kind::Currency | Kind::Number))
}

/// Past what may stand between a day and its time: ", at", "on the", "of", "in the", "for".
fn past_links(w: Words, at: usize) -> usize {
    let mut next = at;
    for _ in 0..4 {
        let links = ["at", "@", "on", "of", "in", "the", "for", "from", "about", "around", "between", "this"];
        let this = w.is(next, "this") && part_word(w, next + 1).is_none();
        if w.kind(next) == Some(Kind::Comma) || w.any(next, &links) && (!w.is(next, "this") || this) {
            next += 1;
        } else {
            break;
        }
    }
    next
}

/// `first` as the start of a range.
fn range(w: Words, at: usize, first: &Point) -> Option<(When, usize)> {
    let between =
        w.led(at, &["between"]) || at >= w.low + 2 && w.led(at, &["the"]) && w.is(at - 2, "between");
    let next = w.past(date::link(w, first.end, between)?, "the");
    if let Some(found) = day_range(w, first, next).or_else(|| year_range(w, first, next)) {
        return Some(found);
    }
    let mut second = point(w, next).or_else(|| bare_end(w, next, first))?;
    let (mut start, mut end) = (first.clone(), second.clone());
    match (&mut start.time, &mut second.time) {
        (Some(TimeOfDay::Clock(a)), Some(TimeOfDay::Clock(b))) => {
            share_half(a, b);
            (start.days, end.days) = share_days(start.days, second.days);
            end.time = Some(TimeOfDay::Clock(*b));
        }
        (None, None) if alike(start.days.as_ref()?, second.days.as_ref()?) => {}
        _ => return None,
    }
    let (from, to) = (start.when()?, end.when()?);
    Some((When::Between(Box::new(from), Box::new(to)), second.end))
}

/// One day named for both ends is the day of both.
fn share_days(first: Option<Period>, second: Option<Period>) -> (Option<Period>, Option<Period>) {
    match (first, second) {
        (Some(a), None) => (Some(a.clone()), Some(a)),
        (None, Some(b)) => (Some(b.clone()), Some(b)),
        both => both,
    }
}

/// "3-4pm", "9:30 - 11 CST": what the second end says of the half of the day and the zone goes for the first.
fn share_half(first: &mut Clock, second: &mut Clock) {
    if first.half.is_none() && first.hour <= 12 {
        first.half = match second.half {
            Some(Half::Pm) if first.hour % 12 > second.hour % 12 => Some(Half::Am),
            half => half,
        };
    }
    first.zone = first.zone.or(second.zone);
    second.zone = second.zone.or(first.zone);
}

/// Whether two periods are of a kind that makes a range.
fn alike(first: &Period, second: &Period) -> bool {
    match (first, second) {
        (Period::Calendar { day: a, month: m, .. }, Period::Calendar { day: b, month: n, .. }) => {
            a.is_some() == b.is_some() && (m.is_some() == n.is_some())
        }
        (Period::Weekday { .. }, Period::Weekday { .. }) => true,
        (Period::Unit { grain: a, .. }, Period::Unit { grain: b, .. }) => a == b,
        (Period::Nth { .. }, Period::Nth { .. }) | (Period::Feast { .. }, Period::Feast { .. }) => true,
        _ => false,
    }
}

/// "July 13-15", "Aug. 27th - 29th": the second is a day of the same month.
fn day_range(w: Words, first: &Point, next: usize) -> Option<(When, usize)> {
    let Some(Period::Calendar { year, month: Some(month), day: Some(day), weekday: None }) =
        first.days.clone()
    else {
        return None;
    };
    let number = w.whole(next).filter(|n| (n.digits || n.ordinal) && (1..=31).contains(&n.value))?;
    let last = u8::try_from(number.value).ok().filter(|last| *last > day)?;
    let of = w.past(number.end, "of");
    let own = date::month(w, of);
    if own.is_some_and(|m| m != month) || w.kind(number.end) == Some(Kind::Colon) && w.glued(number.end) {
        return None;
    }
    let after = if own.is_some() { w.past_stop(of + 1) } else { number.end };
    let (year, end) = match date::year(w, w.past_comma(after)) {
        Some((year, end)) => (Some(year), end),
        None => (year, after),
    };
    let period = |day| {
        Box::new(When::Days(Period::Calendar { year, month: Some(month), day: Some(day), weekday: None }))
    };
    Some((When::Between(period(day), period(last)), end))
}

/// "2018-19", "1914-18": the second is a year of the same century.
fn year_range(w: Words, first: &Point, next: usize) -> Option<(When, usize)> {
    let Some(Period::Calendar { year: Some(from), month: None, day: None, weekday: None }) = first.days
    else {
        return None;
    };
    let dashed = matches!(w.kind(first.end), Some(Kind::Hyphen | Kind::Dash)) && w.glued(first.end);
    let number = w.whole(next).filter(|n| dashed && w.glued(next) && n.digits && !n.ordinal)?;
    let to = from - from % 100 + number.value;
    if w.word(next).len() != 2 || to <= from || first.time.is_some() {
        return None;
    }
    let year = |year| Box::new(When::Days(date::calendar(Some(year), None, None, None)));
    Some((When::Between(year(from), year(to)), number.end))
}

/// "8am until 6": an hour alone at the end of a range of the clock.
fn bare_end(w: Words, at: usize, first: &Point) -> Option<Point> {
    let Some(TimeOfDay::Clock(_)) = first.time else { return None };
    let read = clock::read(w, at).filter(|r| follows_well(w, r.end) && r.clock.hour <= 24)?;
    Some(Point { days: None, time: Some(TimeOfDay::Clock(read.clock)), end: read.end })
}

/// "4pm for 30 minutes", "Dec. 18 for 10 days": from a point on for so long.
fn lasting(w: Words, first: &Point) -> Option<(When, usize)> {
    let at = Some(first.end).filter(|e| w.is(*e, "for"))?;
    let (amount, grain, end) = w.amount(at + 1)?;
    let start = first.when()?;
    let fits = matches!(start, When::Time(..)) || grain >= Grain::Day;
    fits.then(|| (When::Lasting { from: Box::new(start), amount, grain }, end))
}

/// What opens a date before it: "since", "from", "until", "by", "within". The opener's first token, and what is then said.
pub(super) fn opened(w: Words, at: usize, when: When) -> (usize, When) {
    let Some(mut before) = at.checked_sub(1).filter(|b| *b >= w.low) else { return (at, when) };
    if w.is(before, "the") && before > w.low {
        before -= 1;
    }
    if matches!(when, When::Between(..) | When::Lasting { .. }) {
        return (at, when);
    }
    let counted = matches!(when, When::Days(Period::Offset { .. }));
    let boxed = || Box::new(when.clone());
    let said = if w.is(before, "within") && counted {
        When::By(boxed())
    } else if counted {
        return (at, when);
    } else if w.any(before, &["since", "after"])
        || w.is(before, "from") && !w.page.has(at, crate::lexicon::tag::TITLE)
    {
        When::Since(boxed())
    } else if w.any(before, &["until", "till", "before", "through"]) {
        When::Until(boxed())
    } else if w.is(before, "by") {
        When::By(boxed())
    } else {
        return (at, when);
    };
    (before, said)
}
