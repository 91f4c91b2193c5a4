//! What figures are counted in and what they are per: another unit, another rate.

use crate::doc::Run;
use crate::drift::figure::{Figure, is_level};
use crate::drift::hedge::{key, word};
use crate::drift::{Findings, shown};
use crate::pairing::{Pairing, Side};
use crate::words::{self, TIME, UNIT};
use crate::{DriftKind, Severity};

/// "a month" before the noun: "the monthly rent".
fn in_other_form(unit: &str) -> &'static [&'static str] {
    match unit.to_ascii_lowercase().as_str() {
        "hour" | "h" => &["hourly"],
        "day" => &["daily"],
        "week" => &["weekly"],
        "month" => &["monthly"],
        "year" => &["yearly", "annual", "annually"],
        _ => &[],
    }
}

/// Compares what two figures are per.
pub(super) fn rates(pairing: &mut Pairing<'_>, source: Figure, copy: Figure, findings: &mut Findings) {
    let open = |side: &Side<'_>, run: Run| run.range().any(|at| side.is_open(at));
    let number = |side: &Side<'_>, figure: Figure| side.span(Run::new(figure.number, figure.number + 1));
    let per = |side: &Side<'_>, run: Run| {
        let last = run.end.saturating_sub(1);
        if word(side, last) == "h" { words::hash(b"hour") } else { key(side, last) }
    };
    let adjective = |side: &Side<'_>, other: &Side<'_>, run: Run| {
        let forms = in_other_form(word(side, run.end.saturating_sub(1)));
        (0..other.tokens.len()).any(|at| forms.iter().any(|form| word(other, at).eq_ignore_ascii_case(form)))
    };
    let (spans, message) = match (source.rate, copy.rate) {
        (Some(run), None) if to_each(&pairing.copy, per(&pairing.source, run)) => return,
        (None, Some(run)) if to_each(&pairing.source, per(&pairing.copy, run)) => return,
        (Some(run), None) if adjective(&pairing.source, &pairing.copy, run) => return,
        (None, Some(run)) if adjective(&pairing.copy, &pairing.source, run) => return,
        (Some(left), Some(right)) if per(&pairing.source, left) == per(&pairing.copy, right) => {
            pairing.source.take(left);
            return pairing.copy.take(right);
        }
        (Some(left), Some(right)) if open(&pairing.source, left) && open(&pairing.copy, right) => (
            (pairing.source.span(left), pairing.copy.span(right)),
            format!("{} became {}.", shown(pairing.source.words(left)), shown(pairing.copy.words(right))),
        ),
        (Some(left), None) if open(&pairing.source, left) => (
            (pairing.source.span(left), number(&pairing.copy, copy)),
            format!("{} was dropped: a rate became a total.", shown(pairing.source.words(left))),
        ),
        (None, Some(right)) if open(&pairing.copy, right) => (
            (number(&pairing.source, source), pairing.copy.span(right)),
            format!("{} was added: a total became a rate.", shown(pairing.copy.words(right))),
        ),
        _ => return,
    };
    findings.drift(DriftKind::FigureRateChanged, Severity::Error, spans.0, spans.1, message);
    for (side, rate) in [(&mut pairing.source, source.rate), (&mut pairing.copy, copy.rate)] {
        if let Some(run) = rate {
            side.take(run);
        }
    }
}

/// "each cabin will receive 100 crowns" for "100 crowns per cabin".
fn to_each(side: &Side<'_>, per: u64) -> bool {
    let each = |at: usize| side.is_open(at) && side.is_word(at, &["each", "every"]);
    (1..side.tokens.len()).any(|at| key(side, at) == per && each(at - 1))
}

/// "34-year-old", "aged 34".
pub(super) fn is_age(side: &Side<'_>, figure: Figure) -> bool {
    let unit =
        |at: usize| side.is_word(at, &["year", "years", "month", "months"]) && side.is_word(at + 1, &["old"]);
    let before = figure.number.checked_sub(1);
    figure.unit.is_some_and(unit) || before.is_some_and(|at| side.is_word(at, &["aged", "age"]))
}

/// Compares the units of two figures.
pub(super) fn find(pairing: &mut Pairing<'_>, source: Figure, copy: Figure, findings: &mut Findings) {
    if is_age(&pairing.source, source) || is_age(&pairing.copy, copy) {
        return;
    }
    let open = |side: &Side<'_>, unit: Option<usize>| unit.is_some_and(|at| side.is_open(at));
    if !open(&pairing.source, source.unit) && !open(&pairing.copy, copy.unit) {
        return points(pairing, source, copy, findings);
    }
    let (spans, message) = match (source.unit, copy.unit) {
        (Some(i), Some(j)) if key(&pairing.source, i) != key(&pairing.copy, j) => {
            let (left, right) = (Run::new(i, i + 1), Run::new(j, j + 1));
            let message =
                format!("{} became {}.", shown(pairing.source.words(left)), shown(pairing.copy.words(right)));
            ((pairing.source.span(left), pairing.copy.span(right)), message)
        }
        (Some(i), None) if pairing.source.token(i).is_some_and(|t| t.is(UNIT) && !t.is(TIME)) => {
            let left = Run::new(i, i + 1);
            let number = pairing.copy.span(Run::new(copy.number, copy.number + 1));
            let message = format!(
                "The unit {} is gone from {}.",
                shown(pairing.source.words(left)),
                shown(word(&pairing.copy, copy.number))
            );
            ((pairing.source.span(left), number), message)
        }
        (None, Some(j)) => {
            let right = Run::new(j, j + 1);
            let number = pairing.source.span(Run::new(source.number, source.number + 1));
            let message = format!(
                "{} now counts {}.",
                shown(word(&pairing.source, source.number)),
                shown(pairing.copy.words(right))
            );
            ((number, pairing.copy.span(right)), message)
        }
        _ => return,
    };
    findings.drift(DriftKind::FigureUnitChanged, Severity::Error, spans.0, spans.1, message);
    for (side, unit) in [(&mut pairing.source, source.unit), (&mut pairing.copy, copy.unit)] {
        if let Some(at) = unit {
            side.take(Run::new(at, at + 1));
        }
    }
}

/// "percent" against "percentage points": the unit behind the unit.
fn points(pairing: &mut Pairing<'_>, source: Figure, copy: Figure, findings: &mut Findings) {
    let (Some(i), Some(j)) = (source.unit.map(|at| at + 1), copy.unit.map(|at| at + 1)) else { return };
    let is_unit = |side: &Side<'_>, at: usize| {
        side.is_open(at) && side.token(at).is_some_and(|t| t.is(UNIT)) && !is_level(side, at)
    };
    let (left, right) = (is_unit(&pairing.source, i), is_unit(&pairing.copy, j));
    let other_scale = left && right && key(&pairing.source, i) != key(&pairing.copy, j);
    if left == right && !other_scale {
        return;
    }
    let (i, j) = (Run::new(i - 1, i + usize::from(left)), Run::new(j - 1, j + usize::from(right)));
    let message = format!("{} became {}.", shown(pairing.source.words(i)), shown(pairing.copy.words(j)));
    findings.instead(pairing, (i, j), DriftKind::FigureUnitChanged, Severity::Error, message);
}
