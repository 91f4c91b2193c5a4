//! Finds dates in the tokens of a page.

use super::found::Found;
use super::words::{Numbers, Words};
use super::{Date, business, compound};
use crate::lexicon::tag;
use crate::page::Page;
use crate::token::{Kind, Token};

/// All dates of a page, in order.
pub(crate) fn find(page: &Page) -> Vec<Found> {
    let mut dates: Vec<Found> = Vec::new();
    let numbers = Numbers::new(page);
    for (range, _) in &page.sentences {
        let w = Words { page, numbers: &numbers, low: range.start, high: range.end };
        let mut at = range.start;
        let mut free = range.start;
        while let Some(next) = next_dated(page, at..range.end) {
            at += next;
            let found = if may_open(page, at) { compound::read(w, at) } else { None };
            match found {
                Some((when, end)) if end > at && end <= range.end => {
                    let (start, when) = compound::opened(w, at, when);
                    let start = start.max(free);
                    dates.push(Found { date: Date { span: page.span(start..end), when }, tokens: at..end });
                    (at, free) = (end, end);
                }
                _ => at += 1,
            }
        }
    }
    business::by_own_year(page, &mut dates);
    dates
}

/// How many tokens of a range stand before one that could open a date, as far as it alone can tell.
fn next_dated(page: &Page, range: std::ops::Range<usize>) -> Option<usize> {
    let dated =
        |token: &Token| token.is(tag::TIMED | tag::NUMBER | tag::NUMBER_OPENER) || token.kind == Kind::Number;
    page.tokens.get(range)?.iter().position(dated)
}

/// Whether a date can begin with the token at `at`.
fn may_open(page: &Page, at: usize) -> bool {
    let token = &page.tokens[at];
    match token.kind {
        Kind::Number => number_may_open(page, at),
        Kind::Word => {
            token.is(tag::TIMED)
                || token.is(tag::NUMBER) && number_may_open(page, at)
                || token.is(tag::NUMBER_OPENER) && article_may_open(page, at)
        }
        _ => false,
    }
}

/// Whether what stands beside a number can make a date of it.
fn number_may_open(page: &Page, at: usize) -> bool {
    let Some(next) = page.tokens.get(at + 1) else { return year_or_hour(page, at) };
    match next.kind {
        Kind::Colon | Kind::Slash | Kind::Hyphen | Kind::Dash | Kind::Single | Kind::Double => true,
        Kind::Word => {
            next.is(tag::TIMED
                | tag::NUMBER
                | tag::PREPOSITION
                | tag::SUBORDINATOR
                | tag::DEMONSTRATIVE
                | tag::NUMBER_OPENER)
                || !next.spaced()
                || next.span().len() <= 5
                || year_or_hour(page, at)
        }
        _ => year_or_hour(page, at),
    }
}

/// Digits of a year, of a full date ("10.31.1974"), or after a word that leads to an hour or a day.
fn year_or_hour(page: &Page, at: usize) -> bool {
    page.tokens[at].span().len() >= 3
        || at > 0
            && ["at", "@", "around", "on", "the", "approximately"].iter().any(|w| page.is_word(at - 1, w))
}

/// "a week", "a quarter past", "a couple of hours".
fn article_may_open(page: &Page, at: usize) -> bool {
    page.tokens.get(at + 1).is_some_and(|t| t.is(tag::TIMED | tag::NUMBER)) || page.is_word(at + 1, "few")
}

#[cfg(test)]
mod tests {
    use crate::{Day, Lean, Moment, Reference, read};

    /// Checks the first date of a text datelined Monday, 23 November 2026.
    #[track_caller]
    fn check(text: &str, words: &str, first: (i32, u8, u8), last: (i32, u8, u8)) {
        let reading = read(text);
        let date = reading.dates.first();
        let dateline = Day::new(2026, 11, 23);
        assert_eq!(date.map(|d| d.span.of(text)), Some(words), "{text}");
        let days = date.zip(dateline).and_then(|(d, l)| d.resolve(l));
        assert_eq!(days, Day::new(first.0, first.1, first.2).zip(Day::new(last.0, last.1, last.2)), "{text}");
    }

    #[test]
    fn dates_of_the_calendar() {
        check("It opened on Oct. 26, 1911.", "Oct. 26, 1911", (1911, 10, 26), (1911, 10, 26));
        check("It opened on 26 October 1911.", "26 October 1911", (1911, 10, 26), (1911, 10, 26));
        check("It opened on October 26th.", "October 26th", (2026, 10, 26), (2026, 10, 26));
        check("It opened in December.", "December", (2025, 12, 1), (2025, 12, 31));
        check("It opened in 1911.", "1911", (1911, 1, 1), (1911, 12, 31));
        check("Filed 2019-10-26.", "2019-10-26", (2019, 10, 26), (2019, 10, 26));
        check(
            "It opened on the last Monday of March 2014.",
            "last Monday of March 2014",
            (2014, 3, 31),
            (2014, 3, 31),
        );
        check(
            "It opened on the last week-end of March 2014.",
            "last week-end of March 2014",
            (2014, 3, 28),
            (2014, 3, 30),
        );
        check("It opened in early March.", "early March", (2026, 3, 1), (2026, 3, 10));
        check("It opened on Good Friday 2027.", "Good Friday 2027", (2027, 3, 26), (2027, 3, 26));
        check("It was built in the 1990s.", "1990s", (1990, 1, 1), (1999, 12, 31));
        check(
            "It rose in the fourth quarter of 2018.",
            "fourth quarter of 2018",
            (2018, 10, 1),
            (2018, 12, 31),
        );
    }

    #[test]
    fn halves_of_years_and_years_of_two_digits() {
        check("Sales fell in the first half of 2019.", "first half of 2019", (2019, 1, 1), (2019, 6, 30));
        check("It shut in the second half of May.", "second half of May", (2026, 5, 16), (2026, 5, 31));
        check("The 1914-18 war ended.", "1914-18", (1914, 1, 1), (1918, 12, 31));
        check("It fell over the past two quarters.", "past two quarters", (2026, 4, 1), (2026, 9, 30));
        check("It shut in the mid-1990s.", "mid-1990s", (1994, 1, 1), (1996, 12, 31));
        check("It has been shut since the '90s.", "90s", (1990, 1, 1), (1999, 12, 31));
        check(
            "Sales fell in the third quarter of fiscal 2019.",
            "third quarter of fiscal 2019",
            (2019, 7, 1),
            (2019, 9, 30),
        );
        check("The two previous years were wet.", "two previous years", (2024, 1, 1), (2025, 12, 31));
    }

    #[test]
    fn feasts_in_copy() {
        check("Shops shut during Ramadan.", "Ramadan", (2026, 2, 18), (2026, 3, 19));
        check("Eid al-Fitr fell on a Friday.", "Eid al-Fitr", (2026, 3, 20), (2026, 3, 20));
        check("It shut for Yom Kippur 2025.", "Yom Kippur 2025", (2025, 10, 1), (2025, 10, 2));
        check("The quay was lit on Diwali.", "Diwali", (2026, 11, 8), (2026, 11, 8));
        check("He was born on Yom Ha’atzmaut 1999.", "Yom Ha’atzmaut 1999", (1999, 4, 20), (1999, 4, 21));
        check("They gave it up for Lent.", "Lent", (2026, 2, 18), (2026, 4, 4));
    }

    #[test]
    fn dates_from_the_dateline() {
        check("It closed on Friday.", "Friday", (2026, 11, 20), (2026, 11, 20));
        check("It closed last Monday.", "last Monday", (2026, 11, 16), (2026, 11, 16));
        check("It closed yesterday.", "yesterday", (2026, 11, 22), (2026, 11, 22));
        check("It closed last year.", "last year", (2025, 1, 1), (2025, 12, 31));
        check("It closed three weeks ago.", "three weeks ago", (2026, 11, 2), (2026, 11, 8));
        check("It closed three days after Easter.", "three days after Easter", (2026, 4, 8), (2026, 4, 8));
        check("It will open in two weeks.", "two weeks", (2026, 12, 7), (2026, 12, 13));
        check("Rain fell over the past two weeks.", "past two weeks", (2026, 11, 9), (2026, 11, 22));
    }

    #[test]
    fn ranges_of_days() {
        check("The fair ran July 13-15.", "July 13-15", (2026, 7, 13), (2026, 7, 15));
        check(
            "The fair ran from the 13th to the 15th of July.",
            "13th to the 15th of July",
            (2026, 7, 13),
            (2026, 7, 15),
        );
        check("He was mayor from 2010 to 2014.", "2010 to 2014", (2010, 1, 1), (2014, 12, 31));
    }

    /// Checks the first time of a text, as said on Monday, 23 November 2026 at noon, looking back: hour and minute of its
    /// start and of its end.
    #[track_caller]
    fn clock(text: &str, words: &str, from: (u8, u8), to: (u8, u8)) {
        let reading = read(text);
        let date = reading.dates.first();
        assert_eq!(date.map(|d| d.span.of(text)), Some(words), "{text}");
        let day = Day::new(2026, 11, 23).unwrap();
        let reference = Reference { now: Moment::new(day, 12, 0, 0).unwrap(), zone: None, lean: Lean::Past };
        let stretch = date.and_then(|d| d.stretch(&reference));
        let seconds = |m: Option<Moment>| m.map(|m| m.second);
        let at = |(h, m): (u8, u8)| Some(u32::from(h) * 3600 + u32::from(m) * 60);
        assert_eq!(stretch.map(|s| (seconds(s.from), seconds(s.to))), Some((at(from), at(to))), "{text}");
    }

    #[test]
    fn clock_times() {
        clock("It closed at 5:30 p.m. Monday.", "5:30 p.m. Monday", (17, 30), (17, 31));
        clock("It closed at half past three.", "half past three", (3, 30), (3, 31));
        clock("It closed at a quarter to noon.", "a quarter to noon", (11, 45), (11, 46));
        clock("The gate shut at 8 o’clock in the evening.", "8 o’clock in the evening", (20, 0), (21, 0));
        clock("It opens 3-4pm.", "3-4pm", (15, 0), (17, 0));
        clock("It opens Thursday from 9:30 to 11:00.", "Thursday from 9:30 to 11:00", (9, 30), (11, 1));
        clock("The vote came late Thursday.", "late Thursday", (21, 0), (0, 0));
        clock("It closed at 9 p.m. ET on Monday.", "9 p.m. ET on Monday", (21, 0), (22, 0));
        clock("The hall opens at 7.30pm.", "7.30pm", (19, 30), (19, 31));
        clock("It burned in the early hours of Sunday.", "early hours of Sunday", (0, 0), (9, 0));
        clock("The boat left on Monday morning.", "Monday morning", (0, 0), (12, 0));
    }

    #[test]
    fn what_is_no_date() {
        for text in [
            "The rent may rise.",
            "Mooring costs 50p and beer 412p.",
            "He had an epiphany and lent a hand.",
            "They signed the Good Friday Agreement.",
            "Ages 5-11 may enter.",
            "They sat down.",
            "He was 1 of 3.",
            "It costs $2019.",
            "They march on.",
            "It took 5 points.",
            "He, 12, ran.",
        ] {
            assert_eq!(read(text).dates, [], "{text}");
        }
    }
}
