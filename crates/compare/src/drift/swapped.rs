//! Who did what to whom, and what came before what: two stretches of a sentence that changed places.

use crate::doc::Run;
use crate::drift::{Findings, Known, shown};
use crate::pairing::{Pairing, Side};
use crate::words::{CAPITAL, CUE, NUMBER, ORDER, STOP, TIME};
use crate::{DriftKind, Severity};

/// Longest stretch looked at: a swap of more is a sentence told in another order.
const LONGEST: usize = 80;

/// Finds `P X M Y S` turned into `P Y M X S`.
pub(super) fn find(pairing: &mut Pairing<'_>, known: &Known<'_>, findings: &mut Findings) {
    let (a, b) = (&pairing.source, &pairing.copy);
    if a.tokens.len() != b.tokens.len() {
        return;
    }
    let same = |i: usize, j: usize| matches!((a.token(i), b.token(j)), (Some(x), Some(y)) if x.key == y.key);
    let length = a.tokens.len();
    let Some(start) = (0..length).find(|&at| !same(at, at)) else { return };
    let Some(end) = (0..length).rev().find(|&at| !same(at, at)).map(|at| at + 1) else { return };
    let middle = end - start;
    if middle > LONGEST {
        return;
    }
    for x in 1..middle {
        // X opens the source's stretch and closes the copy's.
        if !(0..x).all(|k| same(start + k, end - x + k)) {
            continue;
        }
        for y in (1..=middle - x).rev() {
            let fits = (0..y).all(|k| same(end - y + k, start + k))
                && (0..middle - x - y).all(|k| same(start + x + k, start + y + k));
            if fits {
                let whole = Run::new(start, end);
                return report(pairing, known, whole, x, y, findings);
            }
        }
    }
}

/// "said" and the small words: who stands on which side of them says nothing.
fn is_plain(side: &Side<'_>, at: usize) -> bool {
    side.token(at).is_some_and(|t| t.is(STOP)) || super::attributions::is_plain_cue(side, at)
}

fn report(
    pairing: &mut Pairing<'_>,
    known: &Known<'_>,
    whole: Run,
    x: usize,
    y: usize,
    findings: &mut Findings,
) {
    let (left, right) = (Run::new(whole.start, whole.start + x), Run::new(whole.end - y, whole.end));
    let between = Run::new(left.end, right.start);
    let middle = pairing.source.run(between);
    let list = middle.iter().all(|t| t.is(STOP) && !t.is(ORDER));
    let content = |run: Run| pairing.source.run(run).iter().any(crate::token::Token::is_content);
    if list || !content(left) || !content(right) {
        pairing.source.take(whole);
        return pairing.copy.take(whole);
    }
    let names = |side: &Side<'_>, run: Run| {
        side.run(run).iter().any(|t| t.is(CAPITAL) && !t.is(TIME) && known.is_name(t.key))
    };
    let spans = (pairing.source.span(whole), pairing.copy.span(whole));
    let (from, to) = (shown(pairing.source.words(left)), shown(pairing.source.words(right)));
    let named = names(&pairing.source, left) && names(&pairing.source, right);
    let cue = |run: Run| pairing.source.run(run).iter().any(|t| t.is(CUE));
    let figures = |run: Run| pairing.source.run(run).iter().any(|t| t.is(NUMBER));
    if figures(left) && figures(right) && !named {
        let message = format!("The figures {from} and {to} changed places.");
        findings.drift(DriftKind::FigureChanged, Severity::Error, spans.0, spans.1, message);
    } else if cue(left) || cue(right) {
        // "Marsh said" at the front or at the end: who speaks is the same.
    } else if middle.iter().rev().take(2).any(|t| t.is(ORDER)) && !named {
        let message = format!("{from} and {to} changed places: the order of events is turned round.");
        findings.drift(DriftKind::OrderSwapped, Severity::Error, spans.0, spans.1, message);
    } else if !between.range().all(|at| is_plain(&pairing.source, at)) || named {
        let message = format!("{from} and {to} changed places: who did what to whom is turned round.");
        findings.drift(DriftKind::RolesSwapped, Severity::Error, spans.0, spans.1, message);
    }
    pairing.source.take(whole);
    pairing.copy.take(whole);
}
