//! Tables: rows of figures have no sentences, so the figures of one that changed are told as one finding.

use crate::doc::Run;
use crate::drift::Findings;
use crate::drift::figure::is_figure;
use crate::pairing::{Pairing, Side};
use crate::{DriftKind, Severity};

/// Figures from which on a stretch of text may be a table.
const LEAST: usize = 8;

/// Tells what changed in a table as one finding.
pub(super) fn find(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    if !is_table(&pairing.source) || !is_table(&pairing.copy) {
        return;
    }
    let open = |side: &Side<'_>| -> Vec<usize> {
        (0..side.tokens.len()).filter(|&at| side.is_open(at) && is_figure(side, at)).collect()
    };
    let (left, right) = (open(&pairing.source), open(&pairing.copy));
    let whole = |all: &[usize]| Some(Run::new(*all.first()?, all.last()? + 1));
    let (Some(a), Some(b)) = (whole(&left), whole(&right)) else { return };
    let message = format!("A table of figures: {} of the source's are not in the copy's.", left.len());
    let spans = (pairing.source.span(a), pairing.copy.span(b));
    findings.drift(DriftKind::FigureChanged, Severity::Warning, spans.0, spans.1, message);
    for hunk in pairing.hunks.clone() {
        pairing.source.take(hunk.source);
        pairing.copy.take(hunk.copy);
    }
}

/// Whether figures make up at least two fifths of the words.
fn is_table(side: &Side<'_>) -> bool {
    let figures = (0..side.tokens.len()).filter(|&at| is_figure(side, at)).count();
    figures >= LEAST && figures * 5 >= side.tokens.len() * 2
}
