//! Duckling's strings of dates and clock times, each with the stretch of time it means, counted from Tuesday, 12 February
//! 2013, 4:30 a.m., two hours west of Greenwich, looking ahead.
//!
//! A string is right when some date that the reader finds in it means the expected stretch: the same start and, where an
//! interval is expected, the same end; where one second, minute … year is expected, one of that grain. What is counted
//! from now ("in three weeks") is expected to the second grain below the one named; it is right when the expected moment
//! lies in a stretch no longer than the unit named. Strings of feasts are printed apart too. No string is left out.

use std::fs;

use anyhow::Context;
use reading::{Date, Day, Grain, Lean, Moment, Period, Reference, Stretch, When};

use super::Options;
use super::duckling::examples;
use super::score::cases;

/// What a string should mean.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Expected {
    One(Moment, Grain),
    Interval(Moment, Moment),
    After(Moment),
    Before(Moment),
}

/// Measures and prints.
pub(super) fn run(options: &Options) -> anyhow::Result<()> {
    let path = options.data.join("duckling/Time.EN.Corpus.hs");
    let file = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let now =
        Day::new(2013, 2, 12).and_then(|day| Moment::new(day, 4, 30, 0)).context("the reference moment")?;
    let reference = Reference { now, zone: Some(-120), lean: Lean::Future };
    let (mut dates, mut feasts, mut shown) = ((0, 0), (0, 0), 0);
    for (head, strings) in examples(&file) {
        let want = expected(&head);
        for string in strings {
            let right = want.is_some_and(|w| matches(&string, w, &reference));
            let count = if head.contains("Holiday") { &mut feasts } else { &mut dates };
            *count = (count.0 + usize::from(right), count.1 + 1);
            if !right && shown < options.wrong {
                shown += 1;
                let found: Vec<(When, Option<Stretch>)> = reading::read(&string)
                    .dates
                    .iter()
                    .map(|d| (d.when.clone(), d.stretch(&reference)))
                    .collect();
                println!("    {string:?}: expected {head}, found {found:?}");
            }
        }
    }
    println!("  {:14} {}", "Time", cases(dates.0 + feasts.0, dates.1 + feasts.1));
    println!("    {:12} {}", "of feasts", cases(feasts.0, feasts.1));
    println!("    {:12} {}", "all others", cases(dates.0, dates.1));
    Ok(())
}

/// "(datetime (2013, 2, 12, 4, 30, 0) Second)", "(datetimeInterval ((…), (…)) Hour)", "(datetimeOpenInterval After (…) Day)".
fn expected(head: &str) -> Option<Expected> {
    let numbers: Vec<i32> = head
        .split('"')
        .next()?
        .split(|c: char| !c.is_ascii_digit() && c != '-')
        .filter_map(|n| n.parse().ok())
        .collect();
    let moment = |at: usize| {
        let part = |i: usize| u8::try_from(*numbers.get(at + i)?).ok();
        Moment::new(Day::new(*numbers.get(at)?, part(1)?, part(2)?)?, part(3)?, part(4)?, part(5)?)
    };
    if head.contains("OpenInterval After") {
        return moment(0).map(Expected::After);
    }
    if head.contains("OpenInterval Before") {
        return moment(0).map(Expected::Before);
    }
    if head.contains("Interval") {
        return Some(Expected::Interval(moment(0)?, moment(6)?));
    }
    Some(Expected::One(moment(0)?, grain(head)?))
}

fn grain(head: &str) -> Option<Grain> {
    let name = head.split('"').next()?.split([' ', ')']).rfind(|w| !w.is_empty())?;
    Some(match name {
        "Second" => Grain::Second,
        "Minute" => Grain::Minute,
        "Hour" => Grain::Hour,
        "Day" => Grain::Day,
        "Week" => Grain::Week,
        "Month" => Grain::Month,
        "Quarter" => Grain::Quarter,
        "Year" => Grain::Year,
        _ => return None,
    })
}

fn matches(string: &str, want: Expected, reference: &Reference) -> bool {
    reading::read(string)
        .dates
        .iter()
        .any(|date| date.stretch(reference).is_some_and(|found| fits(date, found, want)))
}

fn fits(date: &Date, found: Stretch, want: Expected) -> bool {
    let counted = matches!(date.when, When::Days(Period::Offset { .. }));
    match want {
        Expected::One(moment, _) if counted => {
            found.from.is_some_and(|f| f <= moment) && found.to.is_some_and(|t| moment < t)
        }
        Expected::One(moment, grain) => {
            found.from == Some(moment) && found.grain == grain && found.to.is_some()
        }
        Expected::Interval(from, to) => found.from == Some(from) && found.to == Some(to),
        Expected::After(from) => found.from == Some(from) && found.to.is_none(),
        Expected::Before(to) => found.to == Some(to) && found.from.is_none(),
    }
}
