//! Spans of time as business has them: "Q3 2019", "H1", "FY2020", "fiscal 2021", "fourth-quarter profit".

use super::counted::nth_quarter;
use super::date::{calendar, full_year, year, year_after};
use super::words::Words;
use super::{Grain, Period, Portion};
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
