//! Quotes: words altered, put in, or cut without an ellipsis; marks lost or put around other words.

use reading::Span;

use crate::doc::Run;
use crate::drift::quoted::{Quoted, has_ellipsis, quote_around, quote_beside, quoted, runs};
use crate::drift::{Findings, marks, shown};
use crate::pairing::{Hunk, Pairing, Side};
use crate::words::{HONORIFIC, NEGATION};
use crate::{DriftKind, Severity};

/// Compares what is quoted on both sides.
pub(super) fn find(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    let source = quoted(&pairing.source);
    let copy = quoted(&pairing.copy);
    if source.iter().chain(&copy).all(Option::is_none) {
        return;
    }
    marks::lost(pairing, &source, &copy, findings);
    marks::put_around(pairing, &source, &copy, findings);
    if pairing.hunks.is_empty() {
        return;
    }
    for hunk in pairing.hunks.clone() {
        altered(pairing, hunk, &source, &copy, findings);
    }
}

/// The raw text between the words on either side of a gap, or of a run with them.
fn raw_around<'d>(side: &Side<'d>, run: Run) -> &'d str {
    let start = run.start.checked_sub(1).and_then(|at| side.token(at)).map(|t| t.end as usize);
    let end = side.token(run.end).map(|t| t.start as usize);
    match (start, end) {
        (Some(start), Some(end)) => side.doc.slice(Span::new(start, end)),
        (Some(start), None) => side.doc.slice(Span::new(start, (start + 4).min(side.doc.text.text.len()))),
        _ => "",
    }
}

/// The raw text from a few words before a gap to a few after: of two equal words on either side of an ellipsis the
/// alignment may have taken either.
fn raw_near<'d>(side: &Side<'d>, gap: Run) -> &'d str {
    let near = Run::new(gap.start.saturating_sub(3), (gap.end + 3).min(side.tokens.len()));
    side.words(near)
}

/// Words that differ inside a quote.
fn altered(pairing: &mut Pairing<'_>, hunk: Hunk, source: &Quoted, copy: &Quoted, findings: &mut Findings) {
    let left = part(hunk.source, source, &pairing.source);
    let right = part(hunk.copy, copy, &pairing.copy);
    if left.is_empty() && right.is_empty() {
        return;
    }
    // One side outside quotes altogether: indirect speech in other words, not an altered quote.
    let other_is_quoted =
        |quoted: &Quoted, run: Run| quote_around(quoted, run).or_else(|| quote_beside(quoted, run));
    let (Some(_), Some(_)) = (
        if left.is_empty() { other_is_quoted(source, hunk.source) } else { quote_around(source, left) },
        if right.is_empty() { other_is_quoted(copy, hunk.copy) } else { quote_around(copy, right) },
    ) else {
        return;
    };
    if only_titles(pairing, left, right) || stands_whole(pairing, left, right, source, copy) {
        return;
    }
    if left.is_empty() {
        return put_in(pairing, hunk, right, copy, findings);
    }
    if right.is_empty() {
        return cut(pairing, hunk, left, findings);
    }
    if !pairing.is_close() && left.len().max(right.len()) > 12 {
        return;
    }
    let message = format!(
        "Inside the quote, {} became {}.",
        shown(pairing.source.words(left)),
        shown(pairing.copy.words(right))
    );
    findings.instead(pairing, (left, right), DriftKind::QuoteAltered, Severity::Error, message);
}

/// Whether the quotes of both runs stand, word for word, in quotes of the other side: told in another order.
fn stands_whole(pairing: &Pairing<'_>, left: Run, right: Run, source: &Quoted, copy: &Quoted) -> bool {
    let stands = |own: &Side<'_>, run: Run, quoted: &Quoted, other: &Side<'_>, theirs: &Quoted| {
        let Some(index) = quote_around(quoted, run).filter(|_| !run.is_empty()) else { return false };
        let words: Vec<u64> = (0..own.tokens.len())
            .filter(|&at| quoted.get(at) == Some(&Some(index)))
            .filter_map(|at| own.token(at).map(|t| t.key))
            .collect();
        words.len() >= 3
            && runs(theirs).iter().any(|(_, run)| {
                let all: Vec<u64> = other.run(*run).iter().map(|t| t.key).collect();
                all.windows(words.len()).any(|part| part == words)
            })
    };
    let there = stands(&pairing.source, left, source, &pairing.copy, copy);
    let back = stands(&pairing.copy, right, copy, &pairing.source, source);
    there && (back || right.is_empty()) || back && left.is_empty()
}

/// The open part of a run that stands in quotes.
fn part(run: Run, quoted: &Quoted, side: &Side<'_>) -> Run {
    let inside = |&at: &usize| side.is_open(at) && quoted.get(at).is_some_and(Option::is_some);
    let Some(first) = run.range().find(inside) else { return Run::new(run.start, run.start) };
    let last = run.range().rev().find(inside).unwrap_or(first);
    Run::new(first, last + 1)
}

fn only_titles(pairing: &Pairing<'_>, left: Run, right: Run) -> bool {
    let titles = |side: &Side<'_>, run: Run| side.run(run).iter().all(|t| t.is(HONORIFIC));
    titles(&pairing.source, left) && titles(&pairing.copy, right)
}

/// Where the words of a run stand together in the copy, unmatched: taken out of the quote, not left out.
fn moved_out(pairing: &Pairing<'_>, left: Run) -> Option<Run> {
    let keys: Vec<u64> = pairing.source.run(left).iter().map(|t| t.key).collect();
    let content = pairing.source.run(left).iter().filter(|t| t.is_content()).count();
    let stands = |at: &usize| {
        keys.iter().enumerate().all(|(n, key)| {
            pairing.copy.is_open(at + n) && pairing.copy.token(at + n).is_some_and(|t| t.key == *key)
        })
    };
    let at = (0..pairing.copy.tokens.len()).find(stands).filter(|_| content >= 2)?;
    Some(Run::new(at, at + left.len()))
}

/// Words that only the copy's quote has.
fn put_in(pairing: &mut Pairing<'_>, hunk: Hunk, right: Run, copy: &Quoted, findings: &mut Findings) {
    if raw_around(&pairing.copy, right).contains('[') || slides(&pairing.copy, hunk.copy, right, copy) {
        return pairing.copy.take(right);
    }
    let message = format!("The copy puts {} into the quote.", shown(pairing.copy.words(right)));
    let spans = (
        pairing.source.span_or_gap(Run::new(hunk.source.start, hunk.source.start)),
        pairing.copy.span(right),
    );
    findings.drift(DriftKind::QuoteAltered, Severity::Error, spans.0, spans.1, message);
    pairing.copy.take(right);
}

/// Whether the quote's first word is one that stands before the hunk too: of "he said: He was", either "he" may have
/// been taken for the source's.
fn slides(side: &Side<'_>, hunk: Run, part: Run, quoted: &Quoted) -> bool {
    let Some(before) = hunk.start.checked_sub(1) else { return false };
    let key = |at: usize| side.token(at).map(|t| t.key);
    let outside = quoted.get(before).is_some_and(Option::is_none);
    part.len() == 1 && part.end == hunk.end && outside && key(before) == key(part.start)
}

/// Words that only the source's quote has.
fn cut(pairing: &mut Pairing<'_>, hunk: Hunk, left: Run, findings: &mut Findings) {
    let gap = Run::new(hunk.copy.start, hunk.copy.start);
    let source = pairing.source.span(left);
    let near = pairing.copy.span_or_gap(gap);
    let words = shown(pairing.source.words(left));
    if has_ellipsis(raw_near(&pairing.copy, gap)) || raw_around(&pairing.copy, hunk.copy).contains('[') {
        findings.permit(
            DriftKind::Cut,
            source,
            near,
            format!("The quote was cut, with an ellipsis: {words}."),
        );
    } else if let Some(out) = moved_out(pairing, left) {
        let message =
            format!("{words} is quoted in the source; in the copy it stands outside the quotation marks.");
        findings.drift(DriftKind::QuoteMarksLost, Severity::Warning, source, pairing.copy.span(out), message);
        pairing.copy.take(out);
    } else if left.len() <= 2 && pairing.source.run(left).iter().any(|t| t.is(NEGATION)) {
        findings.drift(
            DriftKind::QuoteAltered,
            Severity::Error,
            source,
            near,
            format!("The quote lost {words}."),
        );
    } else {
        findings.drift(
            DriftKind::QuoteCut,
            Severity::Error,
            source,
            near,
            format!("The quote was cut without an ellipsis: {words} is gone."),
        );
    }
    pairing.source.take(left);
}
