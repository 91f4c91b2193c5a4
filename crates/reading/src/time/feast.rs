//! Feasts and holidays by name, and when they fall.

use std::sync::LazyLock;

use super::Day;

/// A feast or holiday that copy dates things by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Feast {
    index: u8,
}

/// How the day of a feast is found in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rule {
    /// The same day each year: month, day.
    Fixed(u8, u8),
    /// The nth such weekday of a month, the last for -1: n, weekday (0 is Monday), month; and days after it.
    Nth(i8, u8, u8, i8),
    /// Days from Easter Sunday.
    Easter(i16),
    /// Days from Orthodox Easter Sunday.
    OrthodoxEaster(i16),
}

/// Names in lower case, parted by commas, and the rule. A longer name must stand before a shorter one it begins with.
const FEASTS: &[(&str, Rule)] = &[
    ("christmas eve, xmas eve", Rule::Fixed(12, 24)),
    ("christmas day, christmas, xmas day, xmas", Rule::Fixed(12, 25)),
    ("boxing day", Rule::Fixed(12, 26)),
    ("new year's eve, new years eve", Rule::Fixed(12, 31)),
    ("new year's day, new years day, new year's", Rule::Fixed(1, 1)),
    ("epiphany, twelfth night", Rule::Fixed(1, 6)),
    ("valentine's day, valentines day, valentine day", Rule::Fixed(2, 14)),
    (
        "st patrick's day, st patricks day, saint patrick's day, saint patricks day, st paddy's day, saint paddy's day",
        Rule::Fixed(3, 17),
    ),
    ("april fools' day, april fools day, april fool's day", Rule::Fixed(4, 1)),
    ("earth day", Rule::Fixed(4, 22)),
    ("may day", Rule::Fixed(5, 1)),
    ("cinco de mayo", Rule::Fixed(5, 5)),
    ("juneteenth", Rule::Fixed(6, 19)),
    ("canada day", Rule::Fixed(7, 1)),
    ("independence day", Rule::Fixed(7, 4)),
    ("bastille day", Rule::Fixed(7, 14)),
    ("halloween", Rule::Fixed(10, 31)),
    ("all saints' day, all saints day", Rule::Fixed(11, 1)),
    ("world vegan day", Rule::Fixed(11, 1)),
    ("guy fawkes night, bonfire night", Rule::Fixed(11, 5)),
    ("veterans day, armistice day, remembrance day", Rule::Fixed(11, 11)),
    (
        "martin luther king jr day, martin luther king day, martin luther king's day, martin luther kings day, \
      mlk jr day, mlk day, civil rights day",
        Rule::Nth(3, 0, 1, 0),
    ),
    ("presidents' day, presidents day, president's day", Rule::Nth(3, 0, 2, 0)),
    ("memorial day", Rule::Nth(-1, 0, 5, 0)),
    ("labor day, labour day", Rule::Nth(1, 0, 9, 0)),
    ("columbus day, indigenous peoples' day", Rule::Nth(2, 0, 10, 0)),
    ("thanksgiving day, thanksgiving", Rule::Nth(4, 3, 11, 0)),
    ("black friday", Rule::Nth(4, 3, 11, 1)),
    ("cyber monday", Rule::Nth(4, 3, 11, 4)),
    ("mother's day, mothers day", Rule::Nth(2, 6, 5, 0)),
    ("father's day, fathers day", Rule::Nth(3, 6, 6, 0)),
    ("mardi gras, shrove tuesday, pancake day, pancake tuesday, fat tuesday", Rule::Easter(-47)),
    ("ash wednesday", Rule::Easter(-46)),
    ("palm sunday", Rule::Easter(-7)),
    ("maundy thursday, holy thursday", Rule::Easter(-3)),
    ("good friday", Rule::Easter(-2)),
    ("holy saturday", Rule::Easter(-1)),
    ("easter monday, easter mon", Rule::Easter(1)),
    ("easter sunday, easter day, easter", Rule::Easter(0)),
    ("ascension day", Rule::Easter(39)),
    ("pentecost, whit sunday, whitsun", Rule::Easter(49)),
    ("whit monday", Rule::Easter(50)),
    ("trinity sunday", Rule::Easter(56)),
    ("corpus christi", Rule::Easter(60)),
    ("clean monday", Rule::OrthodoxEaster(-48)),
    ("lazarus saturday", Rule::OrthodoxEaster(-8)),
    ("orthodox good friday, orthodox great friday", Rule::OrthodoxEaster(-2)),
    ("orthodox easter sunday, orthodox easter", Rule::OrthodoxEaster(0)),
];

/// A part of a name: its letters, and what stands behind an apostrophe, where it has one.
pub(super) type Part = (&'static str, Option<&'static str>);

/// A name in parts, with its feast.
struct Name {
    index: u8,
    parts: Vec<Part>,
}

static NAMES: LazyLock<Vec<Name>> = LazyLock::new(|| {
    let part =
        |word: &'static str| word.split_once('\'').map_or((word, None), |(stem, tail)| (stem, Some(tail)));
    let lines = (0..).zip(FEASTS);
    let names = lines.flat_map(|(index, (names, _))| names.split(", ").map(move |name| (index, name)));
    names.map(|(index, name)| Name { index, parts: name.split_whitespace().map(part).collect() }).collect()
});

/// The first word of each name.
pub(crate) fn openers() -> impl Iterator<Item = &'static str> {
    NAMES.iter().filter_map(|name| name.parts.first().map(|(stem, _)| *stem))
}

/// The feast with the longest name of which `end` knows where it ends, and that end.
pub(super) fn named(end: impl Fn(&[Part]) -> Option<usize>) -> Option<(Feast, usize)> {
    NAMES
        .iter()
        .filter_map(|name| Some((Feast { index: name.index }, end(&name.parts)?)))
        .max_by_key(|(_, end)| *end)
}

impl Feast {
    /// Its day in a year; none outside the calendar.
    #[must_use]
    pub fn day(self, year: i32) -> Option<Day> {
        match FEASTS.get(usize::from(self.index))?.1 {
            Rule::Fixed(month, day) => Day::new(year, month, day),
            Rule::Nth(nth, weekday, month, after) => {
                nth_weekday(year, month, weekday, nth)?.plus(i64::from(after))
            }
            Rule::Easter(after) => easter(year)?.plus(i64::from(after)),
            Rule::OrthodoxEaster(after) => orthodox_easter(year)?.plus(i64::from(after)),
        }
    }
}

fn nth_weekday(year: i32, month: u8, weekday: u8, nth: i8) -> Option<Day> {
    let (first, last) = Day::new(year, month, 1)?.span(super::Grain::Month)?;
    if nth < 0 {
        let back = (i64::from(last.weekday()) - i64::from(weekday)).rem_euclid(7);
        return last.plus(-back - 7 * (i64::from(-nth) - 1));
    }
    let ahead = (i64::from(weekday) - i64::from(first.weekday())).rem_euclid(7);
    first.plus(ahead + 7 * (i64::from(nth) - 1))
}

/// Easter Sunday (the anonymous Gregorian algorithm, Nature, 20 April 1876).
fn easter(year: i32) -> Option<Day> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    Day::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// Orthodox Easter Sunday in the Gregorian calendar (Meeus's Julian algorithm, and the distance of the calendars).
fn orthodox_easter(year: i32) -> Option<Day> {
    let d = (19 * (year % 19) + 15) % 30;
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    let (month, day) = ((d + e + 114) / 31, (d + e + 114) % 31 + 1);
    let apart = year / 100 - year / 400 - 2;
    Day::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?.plus(i64::from(apart))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn feasts_fall_on_their_days() {
        for (name, year, month, day) in [
            ("christmas", 2026, 12, 25),
            ("thanksgiving", 2026, 11, 26),
            ("memorial day", 2026, 5, 25),
            ("easter", 2026, 4, 5),
            ("good friday", 2027, 3, 26),
            ("orthodox easter", 2027, 5, 2),
            ("mardi gras", 2026, 2, 17),
        ] {
            let words: Vec<&str> = name.split(' ').collect();
            let same = |parts: &[Part]| parts.iter().map(|(stem, _)| *stem).eq(words.iter().copied());
            let feast = named(|parts| same(parts).then_some(1)).map(|(f, _)| f);
            assert_eq!(feast.and_then(|f| f.day(year)), Day::new(year, month, day), "{name}");
        }
    }
}
