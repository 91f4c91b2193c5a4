//! Moments and the stretches of time between them.

use super::{Day, Grain};

/// A second of a day, by the clock of the place that is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// The day.
    pub day: Day,
    /// Seconds since its midnight, below 86,400.
    pub second: u32,
}

/// Seconds of a day.
const DAY: i64 = 86_400;

impl Moment {
    /// The first second of a day.
    #[must_use]
    pub const fn midnight(day: Day) -> Self {
        Self { day, second: 0 }
    }

    /// That hour, minute and second of a day; none where the clock has none such.
    #[must_use]
    pub fn new(day: Day, hour: u8, minute: u8, second: u8) -> Option<Self> {
        let fits = hour < 24 && minute < 60 && second < 60;
        let second = u32::from(hour) * 3600 + u32::from(minute) * 60 + u32::from(second);
        fits.then_some(Self { day, second })
    }

    /// So many seconds later; none outside the calendar.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Option<Self> {
        let sum = i64::from(self.second).checked_add(seconds)?;
        let day = self.day.plus(sum.div_euclid(DAY))?;
        Some(Self { day, second: u32::try_from(sum.rem_euclid(DAY)).ok()? })
    }

    /// So many of a grain later; the last day of a month where the month is too short.
    #[must_use]
    pub fn plus(self, amount: i32, grain: Grain) -> Option<Self> {
        let amount = i64::from(amount);
        let months = |n: i64| self.day.plus_months(i32::try_from(n).ok()?);
        let day = match grain {
            Grain::Second => return self.plus_seconds(amount),
            Grain::Minute => return self.plus_seconds(amount * 60),
            Grain::Hour => return self.plus_seconds(amount * 3600),
            Grain::Day => self.day.plus(amount)?,
            Grain::Week => self.day.plus(amount * 7)?,
            Grain::Month => months(amount)?,
            Grain::Quarter => months(amount * 3)?,
            Grain::Year => months(amount * 12)?,
        };
        Some(Self { day, ..self })
    }

    /// The second, minute … year that holds it.
    #[must_use]
    pub fn within(self, grain: Grain) -> Option<Stretch> {
        let from = match grain {
            Grain::Second => self,
            Grain::Minute => Self { second: self.second / 60 * 60, ..self },
            Grain::Hour => Self { second: self.second / 3600 * 3600, ..self },
            _ => Self::midnight(self.day.span(grain)?.0),
        };
        Some(Stretch { from: Some(from), to: Some(from.plus(1, grain)?), grain })
    }
}

/// From a moment to another, the end not included; an end that is missing is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// Its first moment.
    pub from: Option<Moment>,
    /// The first moment after it.
    pub to: Option<Moment>,
    /// How fine it is said.
    pub grain: Grain,
}

impl Stretch {
    /// From the first to the last of two days.
    pub(super) fn days(first: Day, last: Day, grain: Grain) -> Option<Self> {
        let to = Moment::midnight(last.plus(1)?);
        Some(Self { from: Some(Moment::midnight(first)), to: Some(to), grain })
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Option<Day> {
        self.from.map(|m| m.day)
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Option<Day> {
        self.to?.plus_seconds(-1).map(|m| m.day)
    }
}
