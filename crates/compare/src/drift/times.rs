//! Dates and times: another day is drift; "yesterday" for a date is not.

use crate::doc::Run;
use crate::drift::{Findings, shown};
use crate::pairing::{Hunk, Pairing, Side};
use crate::words::{CAPITAL, DATE, NUMBER, TIME, UNIT};
use crate::{DriftKind, Severity};

/// Compares the days, months, years and hours of both sides.
pub(super) fn find(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    for hunk in pairing.hunks.clone() {
        spans(pairing, hunk, findings);
        lengths(pairing, hunk, findings);
        one(pairing, hunk, findings);
    }
}

/// "last year" become "this year": which week, month, season or year is meant.
fn spans(pairing: &mut Pairing<'_>, hunk: Hunk, findings: &mut Findings) {
    const PAST: [&str; 3] = ["last", "past", "previous"];
    const THIS: [&str; 2] = ["this", "current"];
    const NEXT: [&str; 2] = ["next", "coming"];
    let which = |side: &Side<'_>, run: Run| {
        run.range().filter(|&at| side.is_open(at)).find_map(|at| {
            let is = |words: &[&str]| side.is_word(at, words);
            let of_time = side.token(at + 1).is_some_and(|t| t.is(UNIT | TIME)) && side.is_matched(at + 1);
            let sort = if is(&PAST) {
                0
            } else if is(&THIS) {
                1
            } else if is(&NEXT) {
                2
            } else {
                return None;
            };
            of_time.then_some((at, sort))
        })
    };
    let found = (which(&pairing.source, hunk.source), which(&pairing.copy, hunk.copy));
    let (Some((i, before)), Some((j, after))) = found else { return };
    if before == after || pairing.source.counterpart(i + 1) != Some(j + 1) {
        return;
    }
    let (left, right) = (Run::new(i, i + 2), Run::new(j, j + 2));
    let (from, to) = (shown(pairing.source.words(left)), shown(pairing.copy.words(right)));
    let message = format!("The time changed: {from} became {to}.");
    findings.instead(pairing, (left, right), DriftKind::FigureTimeChanged, Severity::Warning, message);
}

/// "last year" become "last quarter": a span of another length.
fn lengths(pairing: &mut Pairing<'_>, hunk: Hunk, findings: &mut Findings) {
    const WHICH: [&str; 7] = ["last", "past", "previous", "this", "current", "next", "coming"];
    const LENGTHS: [&str; 9] =
        ["day", "week", "weekend", "fortnight", "month", "quarter", "season", "year", "decade"];
    let is_length = |side: &Side<'_>, run: Run| run.len() == 1 && side.is_word(run.start, &LENGTHS);
    let before = |run: Run| run.start.checked_sub(1);
    let (left, right) = (hunk.source, hunk.copy);
    let same = before(left)
        .filter(|&at| pairing.source.is_word(at, &WHICH))
        .is_some_and(|at| pairing.source.counterpart(at).is_some_and(|at| Some(at) == before(right)));
    if !same || !is_length(&pairing.source, left) || !is_length(&pairing.copy, right) {
        return;
    }
    let whole = |run: Run| Run::new(run.start - 1, run.end);
    let (from, to) = (shown(pairing.source.words(whole(left))), shown(pairing.copy.words(whole(right))));
    let spans = (pairing.source.span(whole(left)), pairing.copy.span(whole(right)));
    let message = format!("The time changed: {from} became {to}.");
    findings.drift(DriftKind::FigureTimeChanged, Severity::Error, spans.0, spans.1, message);
    pairing.source.take(left);
    pairing.copy.take(right);
}

/// Whether a word names a weekday.
fn is_weekday(word: &str) -> bool {
    const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let lower = word.to_ascii_lowercase();
    DAYS.iter().any(|day| lower.starts_with(day)) && (lower.ends_with("day") || lower.len() <= 5)
}

/// Whether one word speaks of a day gone by and the other of one to come.
fn turns_round(one: &str, other: &str) -> bool {
    let is = |word: &str, day: &str| word.eq_ignore_ascii_case(day);
    let parts = |word: &str| PARTS_OF_A_DAY.iter().position(|part| part.iter().any(|w| is(word, w)));
    let part = parts(one).zip(parts(other)).is_some_and(|(a, b)| a != b);
    let days = |word: &str| ["yesterday", "today", "tomorrow"].iter().position(|day| is(word, day));
    let day = days(one).zip(days(other)).is_some_and(|(a, b)| a.abs_diff(b) == 2);
    part || day
}

/// Hours that cannot stand for one another.
const PARTS_OF_A_DAY: [&[&str]; 5] = [
    &["morning"],
    &["afternoon"],
    &["evening", "night", "tonight", "overnight"],
    &["noon", "midday"],
    &["midnight"],
];

/// Whether a token is a time word; months and days need their capital ("march", "may", "sun" are words too).
fn is_time(side: &Side<'_>, at: usize) -> bool {
    side.token(at).is_some_and(|t| {
        let word = side.words(Run::new(at, at + 1));
        t.is(DATE) && t.is(NUMBER) || t.is(TIME) && (t.is(CAPITAL) || is_relative(word))
    })
}

/// Whether a number is the day beside a month: "Oct. 6", "6 October".
pub(super) fn is_day_of_month(side: &Side<'_>, at: usize) -> bool {
    let month = |at: usize| {
        side.token(at).is_some_and(|t| t.is(TIME) && t.is(CAPITAL))
            && is_month(side.words(Run::new(at, at + 1)))
    };
    let day = side.token(at).and_then(crate::token::Token::value);
    day.is_some_and(|day| (1.0..=31.0).contains(&day)) && (at > 0 && month(at - 1) || month(at + 1))
}

fn is_month(word: &str) -> bool {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let lower = word.to_ascii_lowercase();
    MONTHS.iter().any(|month| lower.starts_with(month))
}

/// Accounts for the number of the day beside a month.
fn day_of_month(side: &mut Side<'_>, month: usize) {
    let near = [month.checked_sub(1), Some(month + 1)];
    let day = near.into_iter().flatten().find(|&at| {
        let token = side.token(at);
        side.is_open(at)
            && token.and_then(crate::token::Token::value).is_some_and(|day| (1.0..=31.0).contains(&day))
    });
    if let Some(at) = day {
        side.take(Run::new(at, at + 1));
    }
}

fn is_relative(word: &str) -> bool {
    const RELATIVE: [&str; 12] = [
        "today",
        "yesterday",
        "tomorrow",
        "tonight",
        "morning",
        "afternoon",
        "evening",
        "night",
        "overnight",
        "weekend",
        "noon",
        "midnight",
    ];
    RELATIVE.iter().any(|w| word.eq_ignore_ascii_case(w))
}

fn one(pairing: &mut Pairing<'_>, hunk: Hunk, findings: &mut Findings) {
    let times = |side: &Side<'_>, run: Run| -> Vec<usize> {
        run.range().filter(|&at| side.is_open(at) && is_time(side, at)).collect()
    };
    let (left, right) = (times(&pairing.source, hunk.source), times(&pairing.copy, hunk.copy));
    let word = |side: &Side<'_>, at: usize| side.words(Run::new(at, at + 1)).to_owned();
    for (&i, &j) in left.iter().zip(&right) {
        let (a, b) = (word(&pairing.source, i), word(&pairing.copy, j));
        let (run, other) = (Run::new(i, i + 1), Run::new(j, j + 1));
        let spans = (pairing.source.span(run), pairing.copy.span(other));
        let is_date = |side: &Side<'_>, at: usize| side.token(at).is_some_and(|t| t.is(DATE));
        let same_sort =
            is_date(&pairing.source, i) == is_date(&pairing.copy, j) && is_weekday(&a) == is_weekday(&b);
        if (is_relative(&a) || is_relative(&b) || !same_sort) && !turns_round(&a, &b) {
            // "Nov. 23" for "Monday": the number is part of the day.
            for (side, at) in [(&mut pairing.source, i), (&mut pairing.copy, j)] {
                day_of_month(side, at);
            }
            findings.permit(
                DriftKind::TimeAndPlace,
                spans.0,
                spans.1,
                format!("{} became {}.", shown(&a), shown(&b)),
            );
        } else {
            let message = format!("The time changed: {} became {}.", shown(&a), shown(&b));
            findings.drift(DriftKind::FigureTimeChanged, Severity::Error, spans.0, spans.1, message);
        }
        pairing.source.take(run);
        pairing.copy.take(other);
    }
    if left.len() != right.len() {
        let shared = left.len().min(right.len());
        for &i in left.iter().skip(shared) {
            let run = Run::new(i, i + 1);
            let message = format!("{} is gone.", shown(&word(&pairing.source, i)));
            findings.permit(
                DriftKind::TimeAndPlace,
                pairing.source.span(run),
                pairing.copy.span_or_gap(hunk.copy),
                message,
            );
            pairing.source.take(run);
        }
        for &j in right.iter().skip(shared) {
            let run = Run::new(j, j + 1);
            let message = format!("{} was added.", shown(&word(&pairing.copy, j)));
            findings.permit(
                DriftKind::TimeAndPlace,
                pairing.source.span_or_gap(hunk.source),
                pairing.copy.span(run),
                message,
            );
            pairing.copy.take(run);
        }
    }
}
