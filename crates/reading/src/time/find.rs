//! Finds dates in the tokens of a page.

use std::ops::Range;

use super::{Date, Grain, When};
use crate::exact::Exact;
use crate::lexicon::tag;
use crate::numeral::{self, NumeralKind, Source};
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const GRAINS: [(&str, Grain); 10] = [
    ("day", Grain::Day),
    ("days", Grain::Day),
    ("week", Grain::Week),
    ("weeks", Grain::Week),
    ("month", Grain::Month),
    ("months", Grain::Month),
    ("quarter", Grain::Quarter),
    ("quarters", Grain::Quarter),
    ("year", Grain::Year),
    ("years", Grain::Year),
];

/// All dates of a page, in order.
pub(crate) fn find(page: &Page) -> Vec<Date> {
    let mut dates = Vec::new();
    for (range, _) in &page.sentences {
        let mut at = range.start;
        while at < range.end {
            match one(page, range, at) {
                Some((when, end)) if end <= range.end => {
                    dates.push(Date { span: page.span(at..end), when });
                    at = end;
                }
                _ => at += 1,
            }
        }
    }
    dates
}

/// The date that begins at `at`, and where it ends.
fn one(page: &Page, range: &Range<usize>, at: usize) -> Option<(When, usize)> {
    match page.tokens[at].kind {
        Kind::Number => day_first(page, at)
            .or_else(|| numeric(page, at))
            .or_else(|| ago(page, range, at))
            .or_else(|| year_alone(page, range, at)),
        Kind::Word => {
            let entry = page.tokens[at].entry();
            if entry.tags & (tag::MONTH | tag::WEEKDAY | tag::DATE_OPENER) != 0 {
                month_first(page, at)
                    .or_else(|| weekday(page, at))
                    .or_else(|| named_day(page, at))
                    .or_else(|| turned(page, at))
            } else if entry.number.is_some() || entry.tags & tag::NUMBER_OPENER != 0 {
                ago(page, range, at)
            } else {
                None
            }
        }
        _ => None,
    }
}

fn month(page: &Page, at: usize) -> Option<u8> {
    if !page.has(at, tag::MONTH) || !page.tokens[at].capital || page.pos(at) == Pos::Auxiliary {
        return None;
    }
    let word = page.word(at).to_ascii_lowercase();
    let index = MONTHS.iter().position(|m| word.starts_with(m))?;
    u8::try_from(index + 1).ok()
}

/// Past the stop of "Oct."; a month or day in full has none.
fn past_stop(page: &Page, at: usize) -> usize {
    let short = at > 0 && page.word(at - 1).len() <= 5 && page.has(at - 1, tag::ABBREVIATION);
    at + usize::from(short && page.is_kind(at, Kind::Stop) && !page.tokens[at].spaced)
}

fn day_number(page: &Page, at: usize) -> Option<(u8, usize)> {
    if !page.is_kind(at, Kind::Number) {
        return None;
    }
    let day: u8 = page.word(at).parse().ok().filter(|d| (1..=31).contains(d))?;
    let ordinal = page.tokens.get(at + 1).is_some_and(|t| !t.spaced)
        && ["st", "nd", "rd", "th"].iter().any(|e| page.is_word(at + 1, e));
    Some((day, at + 1 + usize::from(ordinal)))
}

fn year_number(page: &Page, at: usize) -> Option<(i32, usize)> {
    let word = page.word(at);
    let plain = page.is_kind(at, Kind::Number) && word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    let year = word.parse().ok().filter(|y| plain && (1000..=2100).contains(y))?;
    Some((year, at + 1))
}

/// "Oct. 26, 2019", "October 26th", "October 2019", "in October".
fn month_first(page: &Page, at: usize) -> Option<(When, usize)> {
    let month = month(page, at)?;
    let after = past_stop(page, at + 1);
    if let Some((day, end)) = day_number(page, after) {
        let comma = end + usize::from(page.is_kind(end, Kind::Comma));
        let year = year_number(page, comma);
        let end_of_date = year.map_or(end, |(_, e)| e);
        return Some((
            When::Calendar { year: year.map(|y| y.0), month: Some(month), day: Some(day) },
            end_of_date,
        ));
    }
    let comma = after + usize::from(page.is_kind(after, Kind::Comma) || page.is_word(after, "of"));
    if let Some((year, end)) = year_number(page, comma) {
        return Some((When::Calendar { year: Some(year), month: Some(month), day: None }, end));
    }
    let led = at > 0
        && (page.pos(at - 1) == Pos::Preposition || page.has(at - 1, tag::ADJECTIVE | tag::DEMONSTRATIVE));
    led.then_some((When::Calendar { year: None, month: Some(month), day: None }, after))
}

/// "26 October 2019", "26th of October".
fn day_first(page: &Page, at: usize) -> Option<(When, usize)> {
    let (day, end) = day_number(page, at)?;
    let of = end + usize::from(page.is_word(end, "of"));
    let month = month(page, of)?;
    let after = past_stop(page, of + 1);
    let year = year_number(page, after + usize::from(page.is_kind(after, Kind::Comma)));
    Some((
        When::Calendar { year: year.map(|y| y.0), month: Some(month), day: Some(day) },
        year.map_or(after, |(_, e)| e),
    ))
}

/// "2019-10-26", "10/26/2019".
fn numeric(page: &Page, at: usize) -> Option<(When, usize)> {
    let joined = |i: usize, kind: Kind| {
        page.is_kind(i, kind)
            && !page.tokens[i].spaced
            && page.is_kind(i + 1, Kind::Number)
            && !page.tokens[i + 1].spaced
    };
    let part = |i: usize| page.word(i).parse::<i32>().ok();
    let kind = page.tokens.get(at + 1)?.kind;
    if !matches!(kind, Kind::Hyphen | Kind::Slash) || !joined(at + 1, kind) || !joined(at + 3, kind) {
        return None;
    }
    let (a, b, c) = (part(at)?, part(at + 2)?, part(at + 4)?);
    let (year, month, day) = if a > 31 { (a, b, c) } else { (c, a, b) };
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    let fits = (1..=12).contains(&month) && (1..=31).contains(&day) && (1000..=2100).contains(&year);
    fits.then_some((When::Calendar { year: Some(year), month: Some(month), day: Some(day) }, at + 5))
}

/// "in 2019", "since 1911", "the 2016 election": a year that stands where years stand.
fn year_alone(page: &Page, range: &Range<usize>, at: usize) -> Option<(When, usize)> {
    let (year, end) = year_number(page, at)?;
    let before = at.checked_sub(1).filter(|b| *b >= range.start)?;
    let led = [
        "in", "since", "by", "from", "until", "during", "of", "the", "before", "after", "and", "to", "early",
        "late", "mid",
    ];
    let counted = page.pos(end) == Pos::Noun && page.word(end).ends_with('s');
    (led.iter().any(|w| page.is_word(before, w)) && !counted && year >= 1500)
        .then_some((When::Calendar { year: Some(year), month: None, day: None }, end))
}

/// "Tuesday", "last Tuesday", "next Tuesday".
fn weekday(page: &Page, at: usize) -> Option<(When, usize)> {
    let weeks = if page.is_word(at, "last") {
        -1
    } else if page.is_word(at, "next") {
        1
    } else {
        0
    };
    let place = at + usize::from(weeks != 0);
    if !page.has(place, tag::WEEKDAY) || !page.tokens[place].capital {
        return None;
    }
    let word = page.word(place).to_ascii_lowercase();
    let weekday = WEEKDAYS.iter().position(|d| word.starts_with(d))?;
    Some((When::Weekday { weekday: u8::try_from(weekday).ok()?, weeks }, past_stop(page, place + 1)))
}

/// "today", "yesterday", "tomorrow", "tonight".
fn named_day(page: &Page, at: usize) -> Option<(When, usize)> {
    let days = [("today", 0), ("tonight", 0), ("yesterday", -1), ("tomorrow", 1)];
    let (_, amount) = days.iter().find(|(word, _)| page.is_word(at, word))?;
    Some((When::Offset { amount: *amount, grain: Grain::Day }, at + 1))
}

fn grain(page: &Page, at: usize) -> Option<Grain> {
    GRAINS.iter().find(|(word, _)| page.is_word(at, word)).map(|(_, grain)| *grain)
}

/// "last week", "this month", "next year".
fn turned(page: &Page, at: usize) -> Option<(When, usize)> {
    let amount = [("last", -1), ("past", -1), ("previous", -1), ("this", 0), ("next", 1), ("coming", 1)]
        .iter()
        .find(|(w, _)| page.is_word(at, w))?
        .1;
    let singular = !page.word(at + 1).ends_with('s');
    Some((
        When::Offset { amount, grain: grain(page, at + 1).filter(|g| singular && (*g != Grain::Day))? },
        at + 2,
    ))
}

/// "three weeks ago", "a year earlier", "in 15 years", "two days later".
fn ago(page: &Page, range: &Range<usize>, at: usize) -> Option<(When, usize)> {
    let source = Source { text: page.text, tokens: &page.tokens, figures: true };
    let (amount, end) = if page.is_word(at, "a") || page.is_word(at, "an") {
        (Exact::ONE, at + 1)
    } else {
        let numeral =
            numeral::at(source, at).filter(|n| n.kind == NumeralKind::Cardinal && n.end < range.end)?;
        (numeral.value, numeral.end)
    };
    let grain = grain(page, end)?;
    let amount = i32::try_from(amount.numerator()).ok().filter(|n| amount.is_whole() && *n < 5000)?;
    let after = end + 1;
    if ["ago", "earlier", "before", "previously"].iter().any(|w| page.is_word(after, w)) {
        return Some((When::Offset { amount: -amount, grain }, after + 1));
    }
    if page.is_word(after, "from") && page.is_word(after + 1, "now") {
        return Some((When::Offset { amount, grain }, after + 2));
    }
    page.is_word(after, "later").then_some((When::Offset { amount, grain }, after + 1))
}

#[cfg(test)]
mod tests {
    use crate::{Day, read};

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
        check("It has stood since 1911.", "1911", (1911, 1, 1), (1911, 12, 31));
        check("Filed 2019-10-26.", "2019-10-26", (2019, 10, 26), (2019, 10, 26));
    }

    #[test]
    fn dates_from_the_dateline() {
        check("It closed on Friday.", "Friday", (2026, 11, 20), (2026, 11, 20));
        check("It closed last Monday.", "last Monday", (2026, 11, 16), (2026, 11, 16));
        check("It closed yesterday.", "yesterday", (2026, 11, 22), (2026, 11, 22));
        check("It closed last year.", "last year", (2025, 1, 1), (2025, 12, 31));
        check("It closed three weeks ago.", "three weeks ago", (2026, 11, 2), (2026, 11, 8));
    }
}
