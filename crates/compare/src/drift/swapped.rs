//! Who did what to whom, and what came before what: two stretches of a sentence that changed places.

use crate::doc::Run;
use crate::drift::{Findings, Known, shown};
use crate::pairing::{Pairing, Side};
use crate::words::{CAPITAL, CUE, NUMBER, ORDER, PRONOUN, STOP, TIME};
use crate::{DriftKind, Severity};

/// Longest stretch looked at: a swap of more is a sentence told in another order.
const LONGEST: usize = 80;

/// Finds what changed places.
pub(super) fn find(pairing: &mut Pairing<'_>, known: &Known<'_>, findings: &mut Findings) {
    passive(pairing, known, findings);
    stretches(pairing, known, findings);
}

/// Finds `P X M Y S` turned into `P Y M X S`.
fn stretches(pairing: &mut Pairing<'_>, known: &Known<'_>, findings: &mut Findings) {
    let (a, b) = (&pairing.source, &pairing.copy);
    // A dateline that only one side has is told by now.
    let lead = |side: &Side<'_>| side.taken.iter().take_while(|taken| **taken).count();
    let leads = (lead(a), lead(b));
    let length = a.tokens.len() - leads.0;
    if length != b.tokens.len() - leads.1 {
        return;
    }
    let same = |i: usize, j: usize| {
        let pair = (a.token(i + leads.0), b.token(j + leads.1));
        matches!(pair, (Some(x), Some(y)) if x.key == y.key)
    };
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
                let whole = |lead: usize| Run::new(start + lead, end + lead);
                return report(pairing, known, (whole(leads.0), whole(leads.1)), (x, y), findings);
            }
        }
    }
}

/// "said" and the small words: who stands on which side of them says nothing.
fn is_plain(side: &Side<'_>, at: usize) -> bool {
    side.token(at).is_some_and(|t| t.is(STOP)) || super::cue::is_plain_cue(side, at)
}

/// Whether two figures are the ends of a range or a score, where the order says something: "from 12 to 15", "45-40".
fn is_range(side: &Side<'_>, left: Run, right: Run) -> bool {
    let between = Run::new(left.end, right.start);
    let (Some(a), Some(b)) = (side.token(left.end - 1), side.token(right.start)) else { return false };
    let gap = side.doc.text.text.get(a.end as usize..b.start as usize).unwrap_or("");
    matches!(gap.trim(), "-" | "–" | "—") || between.len() == 1 && side.words(between) == "to"
}

/// "Marsh told Wren" become "Marsh was told by Wren", or the other way round: the verb changed its voice, those beside
/// it did not change their places.
fn passive(pairing: &mut Pairing<'_>, known: &Known<'_>, findings: &mut Findings) {
    for pair in pairing.hunks.clone().windows(2) {
        let &[be, by] = pair else { continue };
        let (a, b) = (&pairing.source, &pairing.copy);
        let forth = is_passive((a, be.source, by.source), (b, be.copy, by.copy), known);
        if !forth && !is_passive((b, be.copy, by.copy), (a, be.source, by.source), known) {
            continue;
        }
        let left = Run::new(be.source.start.saturating_sub(1), (by.source.end + 1).min(a.tokens.len()));
        let right = Run::new(be.copy.start.saturating_sub(1), (by.copy.end + 1).min(b.tokens.len()));
        let (from, to) = (shown(a.words(left)), shown(b.words(right)));
        let spans = (a.span(left), b.span(right));
        let message = format!("{from} became {to}: who did it, and to whom, is turned round.");
        findings.drift(DriftKind::RolesSwapped, Severity::Error, spans.0, spans.1, message);
        for hunk in [be, by] {
            pairing.source.take(hunk.source);
            pairing.copy.take(hunk.copy);
        }
    }
}

/// Whether one side has "was" before a verb and "by" behind it where the other has neither, and a name before them.
fn is_passive(
    (active, no_be, no_by): (&Side<'_>, Run, Run),
    (passive, be, by): (&Side<'_>, Run, Run),
    known: &Known<'_>,
) -> bool {
    const BE: [&str; 6] = ["is", "are", "was", "were", "be", "been"];
    let only = |run: Run, words: &[&str]| words.iter().any(|w| passive.words(run).eq_ignore_ascii_case(w));
    let subject = no_be.start.checked_sub(1).and_then(|at| active.token(at));
    let named =
        |t: &crate::token::Token| t.is(CAPITAL) && !t.is(TIME) || t.is(PRONOUN) || known.is_name(t.key);
    let around_one_verb = no_be.is_empty() && no_by.is_empty() && be.end + 1 == by.start;
    around_one_verb && only(be, &BE) && only(by, &["by"]) && subject.is_some_and(named)
}

fn report(
    pairing: &mut Pairing<'_>,
    known: &Known<'_>,
    (whole, copied): (Run, Run),
    (x, y): (usize, usize),
    findings: &mut Findings,
) {
    let (left, right) = (Run::new(whole.start, whole.start + x), Run::new(whole.end - y, whole.end));
    let between = Run::new(left.end, right.start);
    let middle = pairing.source.run(between);
    let list = middle.iter().all(|t| t.is(STOP) && !t.is(ORDER));
    let content = |run: Run| pairing.source.run(run).iter().any(crate::token::Token::is_content);
    let figures = |run: Run| pairing.source.run(run).iter().any(|t| t.is(NUMBER));
    let range = figures(left) && figures(right) && is_range(&pairing.source, left, right);
    if list && !range || !content(left) || !content(right) {
        pairing.source.take(whole);
        return pairing.copy.take(copied);
    }
    let names = |side: &Side<'_>, run: Run| {
        side.run(run).iter().any(|t| t.is(CAPITAL) && !t.is(TIME) && known.is_name(t.key))
    };
    let spans = (pairing.source.span(whole), pairing.copy.span(copied));
    let (from, to) = (shown(pairing.source.words(left)), shown(pairing.source.words(right)));
    let named = names(&pairing.source, left) && names(&pairing.source, right);
    let cue = |run: Run| pairing.source.run(run).iter().any(|t| t.is(CUE));
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
    pairing.copy.take(copied);
}
