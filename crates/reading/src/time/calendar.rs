//! Days of the Gregorian calendar, enough of it to resolve dates without a clock.

use super::Grain;

/// One day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: i32,
    month: u8,
    day: u8,
}

impl Day {
    /// The day; none where the calendar has none such, or outside the years 1 to 9999.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let fits = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && day >= 1
            && day <= month_length(year, month);
        fits.then_some(Self { year, month, day })
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    /// 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// 0 is Monday.
    #[must_use]
    pub fn weekday(self) -> u8 {
        // 1 January 1970 was a Thursday.
        u8::try_from((self.number() + 3).rem_euclid(7)).unwrap_or(0)
    }

    /// The day so many days later.
    #[must_use]
    pub fn plus(self, days: i64) -> Option<Self> {
        from_number(self.number().checked_add(days)?)
    }

    /// Days from this day to another; below nought where that lies before.
    #[must_use]
    pub fn days_until(self, other: Self) -> i64 {
        other.number() - self.number()
    }

    /// The same day so many months later, or the last of that month.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Option<Self> {
        let count = self.year.checked_mul(12)?.checked_add(i32::from(self.month) - 1)?.checked_add(months)?;
        let (year, month) = (count.div_euclid(12), u8::try_from(count.rem_euclid(12) + 1).ok()?);
        Self::new(year, month, self.day.min(month_length(year, month)))
    }

    /// First and last day of the week, month, quarter or year this day lies in.
    #[must_use]
    pub fn span(self, grain: Grain) -> Option<(Self, Self)> {
        let months = |first: Self, count: i32| Some((first, first.plus_months(count)?.plus(-1)?));
        match grain {
            Grain::Second | Grain::Minute | Grain::Hour | Grain::Day => Some((self, self)),
            Grain::Week => {
                let monday = self.plus(-i64::from(self.weekday()))?;
                Some((monday, monday.plus(6)?))
            }
            Grain::Month => months(Self { day: 1, ..self }, 1),
            Grain::Quarter => months(Self { day: 1, month: (self.month - 1) / 3 * 3 + 1, ..self }, 3),
            Grain::Year => months(Self { day: 1, month: 1, ..self }, 12),
        }
    }

    /// Its number, counted from 1 January of the year 1, which is 1.
    pub(super) fn rata_die(self) -> i64 {
        self.number() + UNIX_IN_RATA_DIE
    }

    /// The day of such a number.
    pub(super) fn from_rata_die(number: i64) -> Option<Self> {
        from_number(number.checked_sub(UNIX_IN_RATA_DIE)?)
    }

    /// Days since 1 January 1970 (after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    fn number(self) -> i64 {
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let month = i64::from((self.month + 9) % 12);
        let of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
    }
}

/// 1 January 1970, counted from 1 January of the year 1.
const UNIX_IN_RATA_DIE: i64 = 719_163;

/// The day of a number, by the inverse of the same algorithm.
fn from_number(number: i64) -> Option<Day> {
    let shifted = number.checked_add(719_468)?;
    let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    Day::new(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

fn month_length(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_count_and_come_back() {
        let day = Day::new(2026, 11, 23);
        assert_eq!(day.map(Day::weekday), Some(0));
        assert_eq!(day.and_then(|d| d.plus(100)), Day::new(2027, 3, 3));
        assert_eq!(Day::new(2024, 1, 31).and_then(|d| d.plus_months(1)), Day::new(2024, 2, 29));
        assert_eq!(Day::new(2023, 2, 29), None);
        assert_eq!(
            day.and_then(|d| d.span(Grain::Quarter)),
            Day::new(2026, 10, 1).zip(Day::new(2026, 12, 31))
        );
    }
}
