//! Two figures that bound a range: they changed places, or one of them is gone.

use crate::doc::Run;
use crate::drift::{Findings, shown};
use crate::pairing::{Hunk, Pairing, Side};
use crate::words::NUMBER;
use crate::{DriftKind, Severity};

/// Compares ranges.
pub(super) fn find(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    from_to(pairing, findings);
    for hunk in pairing.hunks.clone() {
        end_gone(pairing, hunk, findings);
    }
}

/// "from 38 concerts to 30" become "from 30 concerts to 38".
fn from_to(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    let Some((left, from, to)) = range(&pairing.source) else { return };
    let Some((right, now_from, now_to)) = range(&pairing.copy) else { return };
    let open = |side: &Side<'_>, run: Run| run.range().all(|at| side.taken.get(at) == Some(&false));
    let differs = !(pairing.hunks.is_empty()) && (from, to) == (now_to, now_from) && from != to;
    if !differs || !open(&pairing.source, left) || !open(&pairing.copy, right) {
        return;
    }
    let (was, is) = (shown(pairing.source.words(left)), shown(pairing.copy.words(right)));
    let message = format!("{was} became {is}: the figures changed places.");
    findings.instead(pairing, (left, right), DriftKind::FigureChanged, Severity::Error, message);
}

/// The first "from X ... to Y" of figures, few words apart, and their keys.
fn range(side: &Side<'_>) -> Option<(Run, u64, u64)> {
    const NEAR: usize = 3;
    let figure = |at: usize| side.token(at).filter(|t| t.is(NUMBER)).map(|t| t.key);
    (0..side.tokens.len()).filter(|&at| side.is_word(at, &["from"])).find_map(|at| {
        let from = figure(at + 1)?;
        let to = (at + 2..at + 2 + NEAR).find(|&at| side.is_word(at, &["to"]))?;
        Some((Run::new(at + 1, to + 2), from, figure(to + 1)?))
    })
}

/// "from 1983 to 1989" become "from 1983", "between 1946 and 1957" become "1957".
fn end_gone(pairing: &mut Pairing<'_>, hunk: Hunk, findings: &mut Findings) {
    let run = hunk.source;
    let side = &pairing.source;
    let number = |at: usize| side.token(at).is_some_and(|t| t.is(NUMBER));
    let kept = |at: usize| number(at) && side.is_matched(at);
    let (first, last) = (run.start, run.end.saturating_sub(1));
    let second = run.len() == 2
        && side.is_word(first, &["to", "and"])
        && number(last)
        && first.checked_sub(1).is_some_and(kept)
        && first.checked_sub(2).is_some_and(|at| side.is_word(at, &["from", "between"]));
    let opening = run.len() == 3
        && side.is_word(first, &["from", "between"])
        && number(first + 1)
        && side.is_word(last, &["to", "and"])
        && kept(run.end);
    if !hunk.copy.is_empty() || !(second || opening) || !run.range().all(|at| side.is_open(at)) {
        return;
    }
    let whole = if second { Run::new(first - 2, run.end) } else { Run::new(first, run.end + 1) };
    let message = format!("One end of the range {} is gone.", shown(side.words(whole)));
    let spans = (side.span(run), pairing.copy.span_or_gap(hunk.copy));
    findings.drift(DriftKind::FigureDropped, Severity::Warning, spans.0, spans.1, message);
    pairing.source.take(run);
}
