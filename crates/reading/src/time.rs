//! Dates and spans of time: absolute ("Oct. 26, 2019"), by weekday ("on Tuesday"), or counted from the dateline
//! ("yesterday", "three weeks ago", "last year").

mod calendar;
mod find;

pub use calendar::Day;
pub(crate) use find::find;

use crate::Span;

/// How fine a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grain {
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

/// What a date says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// A calendar date, as far as it is given: "Oct. 26", "October 2019", "2019".
    Calendar {
        /// Year, in full.
        year: Option<i32>,
        /// 1 to 12.
        month: Option<u8>,
        /// 1 to 31.
        day: Option<u8>,
    },
    /// A day of the week. `weeks` is 0 for the one meant without more words, -1 for "last", 1 for "next".
    Weekday {
        /// 0 is Monday.
        weekday: u8,
        /// Which week.
        weeks: i8,
    },
    /// So many days, weeks, months or years from the dateline: -1 day is "yesterday", 0 months "this month".
    Offset {
        /// How many; below nought is the past.
        amount: i32,
        /// Of what.
        grain: Grain,
    },
}

/// One date in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date {
    /// Where it stands.
    pub span: Span,
    /// What it says.
    pub when: When,
}

impl Date {
    /// The first and last day it means, for copy datelined `dateline`; none where the calendar has no such day.
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
        match self.when {
            When::Calendar { year, month, day } => calendar_days(dateline, year, month, day),
            When::Weekday { weekday, weeks } => {
                let back = (i64::from(dateline.weekday()) - i64::from(weekday)).rem_euclid(7);
                let day = match weeks {
                    0 => dateline.plus(-back)?,
                    w if w < 0 => dateline.plus(if back == 0 { -7 } else { -back })?,
                    _ => dateline.plus(7 - back)?,
                };
                Some((day, day))
            }
            When::Offset { amount, grain } => offset_days(dateline, amount, grain),
        }
    }
}

fn calendar_days(dateline: Day, year: Option<i32>, month: Option<u8>, day: Option<u8>) -> Option<(Day, Day)> {
    match (year, month, day) {
        (Some(y), Some(m), Some(d)) => Day::new(y, m, d).map(|d| (d, d)),
        (None, Some(m), Some(d)) => {
            let this = Day::new(dateline.year(), m, d);
            let day =
                this.filter(|t| *t <= dateline).or_else(|| Day::new(dateline.year() - 1, m, d)).or(this)?;
            Some((day, day))
        }
        (Some(y), Some(m), None) => Day::new(y, m, 1)?.span(Grain::Month),
        (None, Some(m), None) => {
            Day::new(dateline.year() - i32::from(m > dateline.month()), m, 1)?.span(Grain::Month)
        }
        (Some(y), None, _) => Day::new(y, 1, 1)?.span(Grain::Year),
        (None, None, _) => None,
    }
}

fn offset_days(dateline: Day, amount: i32, grain: Grain) -> Option<(Day, Day)> {
    let moved = match grain {
        Grain::Day => dateline.plus(i64::from(amount))?,
        Grain::Week => dateline.plus(i64::from(amount) * 7)?,
        Grain::Month => dateline.plus_months(amount)?,
        Grain::Quarter => dateline.plus_months(amount.checked_mul(3)?)?,
        Grain::Year => dateline.plus_months(amount.checked_mul(12)?)?,
    };
    moved.span(grain)
}
