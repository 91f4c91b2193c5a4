//! Spans of time as business has them: "Q3 2019", "H1", "FY2020", "fiscal 2021", "fourth-quarter profit".

use super::counted::nth_quarter;
use super::date::{calendar, full_year, year, year_after};
use super::found::Found as Dated;
use super::words::Words;
use super::{Grain, Period, Portion, Unit, When};
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

type Found = Option<(Period, usize)>;

/// "Q3", "Q3 2019", "Q3 FY20"; "H1" too, where a year follows or "in" leads. "Q4" behind a name is a model of car.
pub(super) fn lettered(w: Words, at: usize) -> Found {
    let quarter = w.word(at) == "Q";
    if !quarter && w.word(at) != "H" || !w.glued(at + 1) || at > w.low && w.pos(at - 1) == Pos::Name {
        return None;
    }
    let number = w.whole(at + 1).filter(|n| n.digits && !n.ordinal)?;
    let nth = i8::try_from(number.value).ok().filter(|n| (1..=if quarter { 4 } else { 2 }).contains(n))?;
    let goes_on =
        w.glued(number.end) && matches!(w.kind(number.end), Some(Kind::Word | Kind::Number | Kind::Hyphen));
    if goes_on {
        return None;
    }
    let (year, end) = match fiscal(w, w.past(number.end, "of")).or_else(|| year_after(w, number.end)) {
        Some((year, end)) => (Some(year), end),
        None => (None, number.end),
    };
    if quarter {
        return Some((nth_quarter(nth, year), end));
    }
    let led = w.led(at, &["in", "for", "during", "since", "from", "by", "of"]);
    (year.is_some() || led).then(|| (half(nth, year), end))
}

fn half(nth: i8, year: Option<i32>) -> Period {
    let of = match year {
        Some(year) => calendar(Some(year), None, None, None),
        None => Period::Unit { turn: 0, grain: Grain::Year },
    };
    let portion = if nth == 1 { Portion::FirstHalf } else { Portion::SecondHalf };
    Period::Portion { portion, of: Box::new(of) }
}

/// "fiscal 2020", "fiscal year 2020", "FY2020", "FY20": taken for the year itself, since every company begins it elsewhere.
pub(super) fn fiscal(w: Words, at: usize) -> Option<(i32, usize)> {
    let short = w.word(at) == "FY";
    if !short && !w.is(at, "fiscal") {
        return None;
    }
    let next = if short { at + 1 } else { w.past(at + 1, "year") };
    let two = || {
        let number =
            w.whole(next).filter(|n| short && w.glued(next) && n.digits && w.word(next).len() == 2)?;
        Some((full_year(number.value, 2)?, number.end))
    };
    year(w, next).or_else(two)
}

/// What a company or a country reports for a quarter; in sport, quarters have touchdowns.
const REPORTED: [&str; 26] = [
    "profit",
    "profits",
    "loss",
    "losses",
    "earnings",
    "sales",
    "revenue",
    "revenues",
    "results",
    "growth",
    "net",
    "income",
    "gdp",
    "figures",
    "report",
    "dividend",
    "operating",
    "pretax",
    "output",
    "deliveries",
    "production",
    "shipments",
    "orders",
    "guidance",
    "forecast",
    "turnover",
];

/// "third-quarter profit", "first-half sales": the part of the year that ends at the hyphen's word.
pub(super) fn hyphened(w: Words, at: usize) -> Found {
    let joined = w.kind(at + 1) == Some(Kind::Hyphen) && w.glued(at + 1) && w.glued(at + 2);
    if !joined || !REPORTED.iter().any(|r| w.is(at + 3, r)) {
        return None;
    }
    let nth = ["first", "second", "third", "fourth"].iter().position(|n| w.is(at, n))?;
    let nth = i8::try_from(nth + 1).ok()?;
    if w.is(at + 2, "quarter") {
        return Some((nth_quarter(nth, None), at + 3));
    }
    (w.is(at + 2, "half") && nth <= 2).then(|| (half(nth, None), at + 3))
}

/// "first nine months of 2019": the last month, the year, and where it ends.
pub(super) fn first_months(w: Words, at: usize) -> Option<(u8, i32, usize)> {
    if !w.is(at, "first") {
        return None;
    }
    let number = w.whole(at + 1).filter(|n| !n.ordinal && (2..=11).contains(&n.value))?;
    let of = w.is(number.end, "months") && w.is(number.end + 1, "of");
    let (year, end) = year(w, number.end + 2).filter(|_| of)?;
    Some((u8::try_from(number.value).ok()?, year, end))
}

/// Turns fiscal quarters and years into the months they take, where the text says in which month its year ends: "whose year ends
/// in September", "the year ended June 30". A fiscal year has the number of the one it ends in.
pub(super) fn by_own_year(page: &Page, dates: &mut [Dated]) {
    let Some(last) = own_year_end(page, dates) else { return };
    for dated in dates.iter_mut().filter(|d| is_fiscal(page, d)) {
        let (year, first, count) = match &dated.date.when {
            When::Days(Period::Nth { nth, unit: Unit::Grain(Grain::Quarter), within }) => match **within {
                Period::Calendar { year, .. } => (year, 3 * (i32::from(*nth) - 1), 3),
                _ => (None, 3 * (i32::from(*nth) - 1), 3),
            },
            When::Days(Period::Calendar { year, month: None, .. }) => (*year, 0, 12),
            _ => continue,
        };
        // Months from January of the year before the one that gives the number.
        let month = |since: i32| {
            let all = i32::from(last) + since;
            let number = u8::try_from(all % 12 + 1).unwrap_or(last);
            When::Days(calendar(year.map(|y| y - 1 + all / 12), Some(number), None, None))
        };
        dated.date.when = When::Between(Box::new(month(first)), Box::new(month(first + count - 1)));
    }
}

/// Whether a date is one of a fiscal year: the word stands in it or right before it.
fn is_fiscal(page: &Page, dated: &Dated) -> bool {
    let from = dated.tokens.start.saturating_sub(1);
    (from..dated.tokens.end).any(|i| page.is_word(i, "fiscal") || page.word(i) == "FY")
}

/// The month in which the year of whom the text is about ends; none where it names none, or several.
fn own_year_end(page: &Page, dates: &[Dated]) -> Option<u8> {
    let mut ends = dates.iter().filter_map(|dated| match dated.date.when {
        When::Days(Period::Calendar { month: Some(month), .. }) => Some((month, dated.tokens.start)),
        _ => None,
    });
    let mut ends = ends.by_ref().filter(|(_, start)| ends_year(page, *start)).map(|(month, _)| month);
    let first = ends.next()?;
    ends.all(|month| month == first).then_some(first)
}

/// "year ends in", "year ended", "year ending on" before the date at `start`.
fn ends_year(page: &Page, start: usize) -> bool {
    let word = |i: Option<usize>, words: &[&str]| i.is_some_and(|i| words.iter().any(|w| page.is_word(i, w)));
    let last = start.checked_sub(1);
    let verb = if word(last, &["in", "on"]) { start.checked_sub(2) } else { last };
    let year = verb.and_then(|v| v.checked_sub(1));
    word(verb, &["ends", "ended", "ending"]) && word(year, &["year"])
}
