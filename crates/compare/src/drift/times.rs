//! Dates and times: another day is drift; "yesterday" for a date is not.

use crate::doc::Run;
use crate::drift::{Findings, shown};
use crate::pairing::{Hunk, Pairing, Side};
use crate::words::{CAPITAL, DATE, NUMBER, TIME};
use crate::{DriftKind, Severity};

/// Compares the days, months, years and hours of both sides.
pub(super) fn find(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    for hunk in pairing.hunks.clone() {
        one(pairing, hunk, findings);
    }
}

/// Whether a token is a time word; months and days need their capital ("march", "may", "sun" are words too).
fn is_time(side: &Side<'_>, at: usize) -> bool {
    side.token(at).is_some_and(|t| {
        let word = side.words(Run::new(at, at + 1));
        t.is(DATE) && t.is(NUMBER) || t.is(TIME) && (t.is(CAPITAL) || is_relative(word))
    })
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
        let same_sort = is_date(&pairing.source, i) == is_date(&pairing.copy, j);
        if is_relative(&a) || is_relative(&b) || !same_sort {
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
