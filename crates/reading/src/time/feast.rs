//! Feasts and holidays by name, and when they fall. What is known of each stands in [`table`].

mod india;
mod rule;
mod sky;
mod table;
pub(super) mod wording;

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Day;
use rule::{Rule, Span};

/// A feast or holiday that copy dates things by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Feast {
    index: u16,
}

/// One word of a name.
struct Part {
    /// Its letters, in lower case.
    letters: String,
    /// What stands behind an apostrophe at its end, where it has one: "s", or nothing.
    owned: Option<&'static str>,
    /// Whether it must begin with a capital.
    capital: bool,
}

/// A name in words, with its feast.
struct Name {
    feast: Feast,
    parts: Vec<Part>,
}

/// Names by their first word.
static NAMES: LazyLock<HashMap<String, Vec<Name>>> = LazyLock::new(|| {
    let mut names: HashMap<String, Vec<Name>> = HashMap::new();
    for (index, (written, ..)) in (0..).zip(lines()) {
        for name in written.split(", ").flat_map(spellings) {
            let parts: Vec<Part> = name.split_whitespace().map(part).collect();
            let Some(opener) = parts.first().map(|p| p.letters.clone()) else { continue };
            names.entry(opener).or_default().push(Name { feast: Feast { index }, parts });
        }
    }
    names
});

fn lines() -> impl Iterator<Item = &'static table::Line> {
    table::FEASTS.into_iter().flatten()
}

fn part(word: &str) -> Part {
    let (letters, owned) = match word.split_once('\'') {
        Some((letters, "s")) => (letters, Some("s")),
        Some((letters, "")) => (letters, Some("")),
        _ => (word, None),
    };
    let capital = letters.starts_with(|c: char| c.is_ascii_uppercase());
    Part { letters: letters.to_ascii_lowercase(), owned, capital }
}

/// All ways to write a name: with and without what stands in brackets, with each of what stands in braces.
fn spellings(name: &str) -> Vec<String> {
    let Some(open) = name.find(['[', '{']) else { return vec![name.to_string()] };
    let close = if name[open..].starts_with('[') { ']' } else { '}' };
    let Some((inner, rest)) = name[open + 1..].split_once(close) else { return vec![name.to_string()] };
    let choices = inner.split('|').chain((close == ']').then_some(""));
    let rests = spellings(rest);
    choices.flat_map(|choice| rests.iter().map(move |r| format!("{}{choice}{r}", &name[..open]))).collect()
}

/// The first word of each name.
pub(crate) fn openers() -> impl Iterator<Item = &'static str> {
    NAMES.keys().map(String::as_str)
}

/// The feast with the longest name that begins with `opener`, in lower case, and of which `end` knows where it ends; and
/// that end.
fn named(opener: &str, end: impl Fn(&[Part]) -> Option<usize>) -> Option<(Feast, usize)> {
    NAMES
        .get(opener)?
        .iter()
        .filter_map(|name| Some((name.feast, end(&name.parts)?)))
        .max_by_key(|(_, end)| *end)
}

impl Feast {
    /// Its first and last day in each of its turns that begin in a year: one, or two of a feast of the shorter Islamic year;
    /// none outside the years for which it is reckoned (1900 to 2100 where it hangs on the moon as it is seen).
    #[must_use]
    pub fn turns(self, year: i32) -> Vec<(Day, Day)> {
        match self.line() {
            Some((_, rule, span)) => rule::turns(*rule, *span, year),
            None => Vec::new(),
        }
    }

    fn line(self) -> Option<&'static (&'static str, Rule, Span)> {
        lines().nth(usize::from(self.index))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The days that a feast takes in a year, by one of its names.
    fn days(name: &str, year: i32) -> Vec<(Day, Day)> {
        let words: Vec<&str> = name.split(' ').collect();
        let same = |parts: &[Part]| parts.iter().map(|p| p.letters.as_str()).eq(words.iter().copied());
        named(words[0], |parts| same(parts).then_some(1)).map_or(Vec::new(), |(feast, _)| feast.turns(year))
    }

    #[track_caller]
    fn check(name: &str, year: i32, first: (u8, u8), last: (u8, u8)) {
        let want = Day::new(year, first.0, first.1).zip(Day::new(year, last.0, last.1));
        assert_eq!(days(name, year).first().copied(), want, "{name} {year}");
    }

    #[track_caller]
    fn one_day(name: &str, year: i32, month: u8, day: u8) {
        check(name, year, (month, day), (month, day));
    }

    #[test]
    fn feasts_of_the_common_calendar() {
        one_day("christmas", 2026, 12, 25);
        one_day("thanksgiving", 2026, 11, 26);
        one_day("memorial day", 2026, 5, 25);
        one_day("election day", 2026, 11, 3);
        one_day("easter", 2026, 4, 5);
        one_day("good friday", 2027, 3, 26);
        one_day("mardi gras", 2026, 2, 17);
        one_day("orthodox easter", 2027, 5, 2);
        one_day("orthodox good friday", 2026, 4, 10);
        check("lent", 2026, (2, 18), (4, 4));
    }

    #[test]
    fn jewish_feasts_begin_on_their_eve() {
        check("rosh hashana", 2024, (10, 2), (10, 4));
        check("yom kippur", 2024, (10, 11), (10, 12));
        check("sukkot", 2026, (9, 25), (10, 2));
        check("passover", 2024, (4, 22), (4, 30));
        // In a leap year of the Jewish calendar.
        check("purim", 2024, (3, 23), (3, 24));
        check("hanukkah", 2025, (12, 14), (12, 22));
        // Moved from a Sabbath to the Thursday before, and from a Monday to the Tuesday after.
        check("yom haatzmaut", 2025, (4, 30), (5, 1));
        check("yom haatzmaut", 2024, (5, 13), (5, 14));
        check("tisha bav", 2024, (8, 12), (8, 13));
    }

    #[test]
    fn islamic_feasts_by_the_rule_of_umm_al_qura() {
        check("ramadan", 2025, (3, 1), (3, 29));
        one_day("eid al fitr", 2026, 3, 20);
        one_day("eid al adha", 2024, 6, 16);
        one_day("ashura", 2023, 7, 28);
        assert_eq!(days("ramadan", 2030).len(), 2, "in January and in December");
        assert_eq!(days("ramadan", 1700), []);
    }

    #[test]
    fn feasts_of_east_asia_and_iran() {
        for (year, month, day) in [(2023, 1, 22), (2024, 2, 10), (2025, 1, 29), (2026, 2, 17), (2033, 1, 31)]
        {
            one_day("lunar new year", year, month, day);
        }
        // 2023 had a second second month, 2025 a second sixth.
        for (year, month, day) in [(2023, 9, 29), (2024, 9, 17), (2025, 10, 6), (2026, 9, 25)] {
            one_day("mid autumn festival", year, month, day);
        }
        one_day("dragon boat festival", 2026, 6, 19);
        one_day("qingming", 2024, 4, 4);
        one_day("nowruz", 2025, 3, 21);
        one_day("nowruz", 2024, 3, 20);
    }

    #[test]
    fn feasts_of_india() {
        let diwali = [
            (2015, 11, 11),
            (2016, 10, 30),
            (2017, 10, 19),
            (2018, 11, 7),
            (2020, 11, 14),
            (2021, 11, 4),
            (2022, 10, 24),
            (2023, 11, 12),
        ];
        for (year, month, day) in diwali {
            one_day("diwali", year, month, day);
        }
        for (year, month, day) in [(2021, 3, 29), (2022, 3, 18), (2024, 3, 25), (2025, 3, 14)] {
            one_day("holi", year, month, day);
        }
        for (year, month, day) in [(2021, 9, 10), (2022, 8, 31), (2023, 9, 19), (2024, 9, 7)] {
            one_day("ganesh chaturthi", year, month, day);
        }
        one_day("maha shivratri", 2023, 2, 18);
        one_day("maha shivratri", 2025, 2, 26);
        one_day("janmashtami", 2024, 8, 26);
        one_day("raksha bandhan", 2024, 8, 19);
        one_day("dussehra", 2023, 10, 24);
        one_day("vaisakhi", 2024, 4, 13);
        one_day("makar sankranti", 2025, 1, 14);
        one_day("onam", 2023, 8, 29);
        one_day("chhath", 2024, 11, 7);
        one_day("guru nanak jayanti", 2024, 11, 15);
        check("navratri", 2024, (10, 3), (10, 11));
    }

    #[test]
    fn a_name_is_written_in_more_than_one_way() {
        assert_eq!(spellings("[c]han{uk|nuk}a"), ["chanuka", "channuka", "hanuka", "hannuka"]);
        assert_eq!(spellings("easter"), ["easter"]);
    }
}
