//! Dates, clock times and spans of time: absolute ("Oct. 26, 2019"), by weekday ("on Tuesday"), counted from the dateline
//! ("yesterday", "three weeks ago"), by the clock ("at 5:30 p.m. Monday"), from one to another ("July 13 to 15").

mod business;
mod calendar;
mod clock;
mod compound;
mod counted;
mod date;
mod days;
mod feast;
mod find;
mod found;
mod moment;
mod resolve;
mod words;

pub use calendar::Day;
pub use feast::Feast;
pub(crate) use feast::openers as feast_openers;
pub(crate) use find::find;
pub(crate) use found::Found;
pub use moment::{Moment, Stretch};

use crate::Span;

/// How fine a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grain {
    /// A second.
    Second,
    /// A minute of the clock.
    Minute,
    /// An hour of the clock.
    Hour,
    /// A day.
    Day,
    /// Seven days from a Monday.
    Week,
    /// A calendar month.
    Month,
    /// Three calendar months.
    Quarter,
    /// A calendar year.
    Year,
}

/// Which half of the day an hour of the clock is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// a.m., in the morning.
    Am,
    /// p.m., in the afternoon, at night.
    Pm,
}

/// A part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartOfDay {
    /// Midnight to nine.
    EarlyMorning,
    /// Midnight to noon.
    Morning,
    /// Noon to two.
    Lunch,
    /// Noon to seven.
    Afternoon,
    /// Six to midnight.
    Evening,
    /// Six to midnight.
    Night,
    /// Nine to midnight.
    LateNight,
}

/// A time by the clock, as far as it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// 0 to 23; 1 to 12 where `half` is given or left open.
    pub hour: u8,
    /// 0 to 59.
    pub minute: Option<u8>,
    /// 0 to 59.
    pub second: Option<u8>,
    /// a.m. or p.m.; where it is missing and the hour is 12 or less, either may be meant.
    pub half: Option<Half>,
    /// Minutes east of Greenwich, where a zone is named.
    pub zone: Option<i16>,
}

/// A time within a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeOfDay {
    /// "5:30 p.m."
    Clock(Clock),
    /// "morning".
    Part(PartOfDay),
}

/// Which part of a month, year or week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Portion {
    /// Its first third.
    Early,
    /// Its second third.
    Mid,
    /// Its last third.
    Late,
    /// The first three months of a year, ten days of a month, three days of a week.
    Beginning,
    /// Its first half.
    FirstHalf,
    /// Its second half.
    SecondHalf,
    /// The last four months of a year, ten days of a month, three days of a week.
    End,
}

/// What "the third … of March" and "three … after Easter" count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A weekday; 0 is Monday.
    Weekday(u8),
    /// Days, weeks, months.
    Grain(Grain),
    /// Weekends.
    Weekend,
}

/// A stretch of days or longer, or a point counted from now. A `turn` is -1 for "last", 0 where nothing is said or "this"
/// is, 1 for "next", 2 for "after next".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Period {
    /// A calendar date, as far as it is given: "Oct. 26", "October 2019", "2019", "Friday, July 18", "the 15th".
    Calendar {
        /// Year, in full; below nought before Christ.
        year: Option<i32>,
        /// 1 to 12.
        month: Option<u8>,
        /// 1 to 31.
        day: Option<u8>,
        /// 0 is Monday.
        weekday: Option<u8>,
    },
    /// A day of the week.
    Weekday {
        /// 0 is Monday.
        weekday: u8,
        /// Which.
        turn: i8,
    },
    /// The calendar's own unit: "last week", "this month", "yesterday", or ten years from one: "next decade".
    Unit {
        /// How many from the one that now lies in.
        turn: i32,
        /// Of what.
        grain: Grain,
    },
    /// So many from now: "three weeks ago", "in two hours".
    Offset {
        /// How many; below nought is the past.
        amount: i32,
        /// Of what.
        grain: Grain,
    },
    /// The last or next so many, not counting the present one: "the past two weeks", "the next three days".
    Run {
        /// How many; below nought is the past.
        amount: i32,
        /// Of what.
        grain: Grain,
    },
    /// From Friday evening to Sunday night.
    Weekend {
        /// Which.
        turn: i8,
    },
    /// A season of the north, by the calendar of astronomers; none for whichever it is.
    Season {
        /// Winter, spring, summer, autumn: 0 to 3.
        season: u8,
        /// Of that year; otherwise the one meant by `turn`.
        year: Option<i32>,
        /// Which.
        turn: i8,
    },
    /// A feast or holiday.
    Feast {
        /// Its name.
        feast: Feast,
        /// In that year; otherwise the one meant by `turn`.
        year: Option<Box<Period>>,
        /// Which.
        turn: i8,
    },
    /// "the first Monday of March", "the last week of 2018": `nth` from the front, or below nought from the end.
    Nth {
        /// Which, from 1 or from -1.
        nth: i8,
        /// Of what.
        unit: Unit,
        /// Within.
        within: Box<Period>,
    },
    /// "three days after Easter": so many of a unit from the start of another period.
    Shifted {
        /// How many; below nought is before.
        amount: i32,
        /// Of what.
        unit: Unit,
        /// From.
        from: Box<Period>,
    },
    /// "early March", "the end of 2012".
    Portion {
        /// Which.
        portion: Portion,
        /// Of.
        of: Box<Period>,
    },
    /// Ten years: "the 1990s".
    Decade {
        /// The first of them.
        first: i32,
    },
    /// The moment itself: "now".
    Now,
}

/// What a date says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// A day or longer: "Tuesday", "2019".
    Days(Period),
    /// A time of a day; where no day is named, of the one meant by what stands around.
    Time(Option<Period>, TimeOfDay),
    /// "July 13 to 15", "9:30 - 11:00": both ends included.
    Between(Box<When>, Box<When>),
    /// "4pm for 30 minutes": from the start of it on for so long.
    Lasting {
        /// From.
        from: Box<When>,
        /// How many.
        amount: i32,
        /// Of what.
        grain: Grain,
    },
    /// "since 2014", "after 2 p.m.".
    Since(Box<When>),
    /// "until 2 p.m.", "before 2014".
    Until(Box<When>),
    /// "by the end of the month", "within two weeks": from now on until then.
    By(Box<When>),
}

/// One date in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Date {
    /// Where it stands.
    pub span: Span,
    /// What it says.
    pub when: When,
}

/// Which of two is meant where the words leave it open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lean {
    /// The nearest one gone by, as in news copy: it "closed on Friday".
    Past,
    /// The nearest one to come, as in a diary.
    Future,
}

/// What dates are counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    /// Now, by the clock of the place.
    pub now: Moment,
    /// Minutes east of Greenwich there, to place a time of another zone; without it zones are left aside.
    pub zone: Option<i16>,
    /// Which way to look.
    pub lean: Lean,
}

impl Reference {
    /// Copy datelined that day: counted from its noon, looking back.
    #[must_use]
    pub const fn dateline(day: Day) -> Self {
        Self { now: Moment { day, second: 43_200 }, zone: None, lean: Lean::Past }
    }
}

impl Date {
    /// The first and last day it means, for copy datelined `dateline`; none where the calendar has no such day or an end is
    /// open.
    ///
    /// A bare weekday or a day without a year is taken as the nearest one at or before the dateline, as news copy has it.
    ///
    /// ```
    /// let reading = reading::read("The pier was closed on Friday.");
    /// let dateline = reading::Day::new(2026, 11, 23).unwrap();
    /// assert_eq!(reading.dates[0].resolve(dateline).unwrap().0, reading::Day::new(2026, 11, 20).unwrap());
    /// ```
    #[must_use]
    pub fn resolve(&self, dateline: Day) -> Option<(Day, Day)> {
        let stretch = self.stretch(&Reference::dateline(dateline))?;
        stretch.first_day().zip(stretch.last_day())
    }

    /// The stretch of time it means, counted from `reference`; none where the calendar or the clock has none such.
    #[must_use]
    pub fn stretch(&self, reference: &Reference) -> Option<Stretch> {
        resolve::when(&self.when, reference)
    }
}
