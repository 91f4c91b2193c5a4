//! How the day of a feast is found in a year, whatever calendar it is of.
//!
//! Years of the Jewish and Islamic calendars, and the moons of East Asia, are reckoned by the crate `calendrical_calculations`;
//! those of India by [`super::india`].

use calendrical_calculations::chinese_based::{self, Chinese as China, YearBounds};
use calendrical_calculations::hebrew::BookHebrew;
use calendrical_calculations::rata_die::RataDie;
use calendrical_calculations::{gregorian, islamic, julian, persian};

use super::super::{Day, Grain};
use super::india::{self, Watch};
use super::sky;

/// The years for which sun and moon are reckoned; outside them a feast that hangs on them has no day.
const SKY_YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// A weekday on which a feast is not kept, and how many days it moves.
type Move = (u8, i8);

/// How the day of a feast is found in a year. Months are counted from 1, weekdays from Monday, which is 0.
#[derive(Debug, Clone, Copy)]
pub(super) enum Rule {
    /// The same day each year: month, day.
    Fixed(u8, u8),
    /// The same day each year, moved off some weekdays.
    Near(u8, u8, &'static [Move]),
    /// The nth such weekday of a month, from the end below nought: n, weekday, month; and days after it.
    Nth(i8, u8, u8, i8),
    /// Days from Easter Sunday.
    Easter(i16),
    /// Days from Orthodox Easter Sunday.
    OrthodoxEaster(i16),
    /// A day of the Jewish calendar: month, day.
    Hebrew(u8, u8),
    /// The same, moved off some weekdays.
    HebrewMoved(u8, u8, &'static [Move]),
    /// A day of the Islamic calendar: month, day.
    Islamic(u8, u8),
    /// The last such weekday before the day of another rule.
    Before(u8, &'static Rule),
    /// Every 365 days, one of them that day of the count from the year 1.
    Wandering(i64),
    /// A day of the Chinese calendar: month (no leap one), day.
    Chinese(u8, u8),
    /// A day of the Iranian calendar: month, day.
    Persian(u8, u8),
    /// The day on which the sun reaches so many degrees past the equinox, by a clock so many hours east of Greenwich.
    Sun(u16, u8),
    /// A lunar day of India: month, lunar day from the new moon (15 is the full one), and when of the day it must reign.
    Hindu(u8, u8, Watch),
    /// The day on which the sun enters a sign of the fixed zodiac (0 is the Ram), and days after it. One entered after that
    /// watch is kept on the day after.
    Sign(u8, i8, Watch),
    /// The day that opens with the moon in a lunar mansion (from 0) while the sun is in a sign.
    Star(u8, u8),
}

/// Which days a feast takes.
#[derive(Debug, Clone, Copy)]
pub(super) enum Span {
    /// From so many days after the day of its rule to so many.
    Days(i8, i8),
    /// Until the day before another.
    Until(&'static Rule),
}

/// First and last days of the feast in each of its turns that begin in a year: most have one, those of the shorter Islamic
/// year may have two.
pub(super) fn turns(rule: Rule, span: Span, year: i32) -> Vec<(Day, Day)> {
    let first = |day: Day| day.plus(i64::from(if let Span::Days(first, _) = span { first } else { 0 }));
    let last = |day: Day| match span {
        Span::Days(_, last) => day.plus(i64::from(last)),
        Span::Until(end) => {
            days(*end, year).chain(days(*end, year.saturating_add(1))).find(|end| *end > day)?.plus(-1)
        }
    };
    let turns = days(rule, year).filter_map(|day| first(day).zip(last(day)));
    turns.filter(|(first, _)| first.year() == year).collect()
}

/// The days of a rule in a year of the common calendar, in order.
fn days(rule: Rule, year: i32) -> std::iter::Flatten<std::array::IntoIter<Option<Day>, 2>> {
    let found: [Option<Day>; 2] = match rule {
        Rule::Islamic(month, day) => islamic_days(year, month, day),
        Rule::Before(weekday, end) => {
            let mut before = days(*end, year).map(|day| {
                let back = (i64::from(day.weekday()) - i64::from(weekday) - 1).rem_euclid(7) + 1;
                day.plus(-back)
            });
            [before.next().flatten(), before.next().flatten()]
        }
        _ => [one(rule, year), None],
    };
    found.into_iter().flatten()
}

fn one(rule: Rule, year: i32) -> Option<Day> {
    let sky = Some(year).filter(|y| SKY_YEARS.contains(y));
    match rule {
        Rule::Fixed(month, day) => Day::new(year, month, day),
        Rule::Near(month, day, moves) => moved(Day::new(year, month, day)?, moves),
        Rule::Nth(nth, weekday, month, after) => {
            nth_weekday(year, month, weekday, nth)?.plus(i64::from(after))
        }
        Rule::Easter(after) => day(gregorian::easter(calendar_year(year)?))?.plus(i64::from(after)),
        Rule::OrthodoxEaster(after) => day(julian::easter(calendar_year(year)?))?.plus(i64::from(after)),
        Rule::Hebrew(month, day) => hebrew(calendar_year(year)?, month, day),
        Rule::HebrewMoved(month, day, moves) => moved(hebrew(calendar_year(year)?, month, day)?, moves),
        Rule::Islamic(..) | Rule::Before(..) => days(rule, year).next(),
        Rule::Wandering(anchor) => {
            let first = Day::new(year, 1, 1)?;
            first.plus((anchor - first.rata_die()).rem_euclid(365))
        }
        Rule::Chinese(month, day) => chinese(sky?, month, day),
        Rule::Persian(month, nth) => day(persian::fixed_from_fast_persian(sky? - 621, month, nth)),
        Rule::Sun(degrees, hours) => sky::sun_reaches(sky?, f64::from(degrees), f64::from(hours)),
        Rule::Hindu(month, lunar, watch) => india::lunar_day(sky?, month, lunar, watch),
        Rule::Sign(sign, after, watch) => india::enters(sky?, sign, watch)?.plus(i64::from(after)),
        Rule::Star(sign, mansion) => india::star(sky?, sign, mansion),
    }
}

fn calendar_year(year: i32) -> Option<i32> {
    Some(year).filter(|y| (1..=9999).contains(y))
}

fn day(found: RataDie) -> Option<Day> {
    Day::from_rata_die(found.to_i64_date())
}

fn moved(day: Day, moves: &[Move]) -> Option<Day> {
    let by = moves.iter().find(|(weekday, _)| *weekday == day.weekday()).map_or(0, |(_, by)| *by);
    day.plus(i64::from(by))
}

fn nth_weekday(year: i32, month: u8, weekday: u8, nth: i8) -> Option<Day> {
    let (first, last) = Day::new(year, month, 1)?.span(Grain::Month)?;
    if nth < 0 {
        let back = (i64::from(last.weekday()) - i64::from(weekday)).rem_euclid(7);
        return last.plus(-back - 7 * (i64::from(-nth) - 1));
    }
    let ahead = (i64::from(weekday) - i64::from(first.weekday())).rem_euclid(7);
    first.plus(ahead + 7 * (i64::from(nth) - 1))
}

/// The Jewish year changes in autumn; its Adar is the second where it has two.
fn hebrew(year: i32, month: u8, nth: u8) -> Option<Day> {
    const TISHRI: u8 = 7;
    const ADAR: u8 = 12;
    let after_new_year = (TISHRI..TISHRI + 3).contains(&month);
    let own = year + 3760 + i32::from(after_new_year);
    let month = month + u8::from(month == ADAR && BookHebrew::is_hebrew_leap_year(own));
    day(BookHebrew::fixed_from_book_hebrew(BookHebrew { year: own, month, day: nth }))
}

/// The Islamic year is eleven days shorter, so that a day may come twice in a year.
fn islamic_days(year: i32, month: u8, nth: u8) -> [Option<Day>; 2] {
    if !SKY_YEARS.contains(&year) {
        return [None, None];
    }
    let near = (year - 622) * 33 / 32;
    let mut found = (near - 1..=near + 2)
        .filter_map(|own| day(islamic::fixed_from_saudi_islamic(own, month, nth)))
        .filter(|day| day.year() == year);
    [found.next(), found.next()]
}

/// The Chinese year begins between 21 January and 21 February; a leap month is passed over.
fn chinese(year: i32, month: u8, nth: u8) -> Option<Day> {
    let bounds = YearBounds::compute::<China>(gregorian::fixed_from_gregorian(year, 7, 1));
    let (long, leap) =
        chinese_based::month_structure_for_year::<China>(bounds.new_year, bounds.next_new_year);
    let before = usize::from(month - 1) + usize::from(leap.is_some_and(|leap| leap <= month));
    let length: i64 = long.iter().take(before).map(|long| 29 + i64::from(*long)).sum();
    day(bounds.new_year)?.plus(length + i64::from(nth) - 1)
}
