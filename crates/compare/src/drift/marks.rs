//! Quotation marks: lost, or put around words that had none.

use reading::Span;

use crate::doc::Run;
use crate::drift::quoted::{Quoted, has_marks, has_marks_around, quote, runs};
use crate::drift::{Findings, shown};
use crate::pairing::{Pairing, Side};
use crate::{DriftKind, Severity};

/// Of the tokens of a run: where their counterparts stand, how many have one, how many of those are quoted.
fn across(own: &Side<'_>, run: Run, quoted: &Quoted) -> (Run, usize, usize) {
    let mut hull: Option<(usize, usize)> = None;
    let (mut found, mut marked) = (0, 0);
    for other in run.range().filter_map(|at| own.counterpart(at)) {
        found += 1;
        marked += usize::from(quoted.get(other).is_some_and(Option::is_some));
        hull = Some(hull.map_or((other, other), |(a, b)| (a.min(other), b.max(other))));
    }
    (hull.map_or(Run::default(), |(a, b)| Run::new(a, b + 1)), found, marked)
}

/// Quotes of the source whose words stand in the copy without marks.
pub(super) fn lost(pairing: &mut Pairing<'_>, source: &Quoted, copy: &Quoted, findings: &mut Findings) {
    for (index, run) in runs(source) {
        let (hull, found, marked) = across(&pairing.source, run, copy);
        if found == 0 || found * 5 < run.len() * 4 || hull.len() > found + found / 4 {
            continue;
        }
        let Some(span) = pairing.copy.span(hull) else { continue };
        if marked * 4 > found && !swallowed(pairing, index, run, hull, copy) || runs_on(pairing, run, span) {
            continue;
        }
        if turned_indirect(pairing, run, span) {
            continue;
        }
        let own = quote(&pairing.source, index).map(|q| q.span);
        if has_marks(&pairing.copy, span) || own.is_some_and(|own| !has_marks_around(&pairing.source, own)) {
            continue;
        }
        let message = format!(
            "{} is quoted in the source; the copy says it without quotation marks.",
            shown(pairing.source.words(run))
        );
        // One word at arm's length is hardly a quote.
        let severity = if run.len() == 1 { Severity::Note } else { Severity::Warning };
        findings.drift(DriftKind::QuoteMarksLost, severity, own, Some(span), message);
    }
}

/// Whether a quote of its own, marks at both ends, stands in the copy behind a quote that nothing closes: read as its
/// words only because nothing says where that one ends.
fn swallowed(pairing: &Pairing<'_>, index: usize, run: Run, hull: Run, copy: &Quoted) -> bool {
    let (Some(own), Some(first)) = (quote(&pairing.source, index), pairing.source.token(run.start)) else {
        return false;
    };
    let starts = pairing.source.doc.slice(Span::new(own.inner.start, first.start as usize));
    let into = hull.range().find_map(|at| copy.get(at).copied().flatten());
    let open = into.and_then(|at| quote(&pairing.copy, at)).is_some_and(|q| !q.closed);
    own.closed && !starts.contains(char::is_alphanumeric) && open
}

/// Whether the speaker's "I" or "we" is gone from the words: told in indirect speech, which needs no marks.
fn turned_indirect(pairing: &Pairing<'_>, run: Run, span: Span) -> bool {
    let first_person = |text: &str| {
        text.split(|c: char| !c.is_alphabetic()).any(|word| {
            ["i", "my", "me", "mine", "we", "our", "us", "ours"].contains(&word.to_lowercase().as_str())
        })
    };
    let own = pairing.source.span(run).map_or("", |own| pairing.source.doc.slice(own));
    first_person(own) && !first_person(pairing.copy.doc.slice(span))
}

/// Whether a sentence amid a quote follows an open quote of the copy closely: a paragraph more, not marks less.
fn runs_on(pairing: &Pairing<'_>, run: Run, span: Span) -> bool {
    const NEAR: usize = 400;
    let amid = pairing.source.span(run).is_some_and(|own| !has_marks(&pairing.source, own));
    let quotes = &pairing.copy.doc.text.reading.quotes;
    let before =
        quotes.partition_point(|q| q.span.end <= span.start).checked_sub(1).and_then(|at| quotes.get(at));
    amid && before.is_some_and(|q| !q.closed && q.span.end + NEAR > span.start)
}

/// Quotes of the copy whose words stand in the source without marks.
pub(super) fn put_around(pairing: &mut Pairing<'_>, source: &Quoted, copy: &Quoted, findings: &mut Findings) {
    for (index, run) in runs(copy) {
        widened(pairing, index, run, source, findings);
        let (hull, found, marked) = across(&pairing.copy, run, source);
        if found == 0 || found * 5 < run.len() * 4 || marked * 4 > found || hull.len() > found + found / 4 {
            continue;
        }
        let Some(span) = pairing.source.span(hull) else { continue };
        let own = quote(&pairing.copy, index).filter(|q| q.closed).map(|q| q.span);
        if own.is_none()
            || has_marks(&pairing.source, span)
            || own.is_some_and(|own| !has_marks_around(&pairing.copy, own))
        {
            continue;
        }
        let message = format!(
            "{} is not in quotation marks in the source; the copy puts them there.",
            shown(pairing.copy.words(run))
        );
        findings.drift(DriftKind::QuoteMarksAdded, Severity::Error, Some(span), own, message);
    }
}

/// Words beside a quote of the source that the copy takes into the quote.
fn widened(pairing: &mut Pairing<'_>, index: usize, run: Run, source: &Quoted, findings: &mut Findings) {
    const LONGEST: usize = 12;
    let closed =
        quote(&pairing.copy, index).is_some_and(|q| q.closed && has_marks_around(&pairing.copy, q.span));
    let stands: Option<Vec<usize>> = run.range().map(|at| pairing.copy.counterpart(at)).collect();
    // Word for word, so that nothing but the marks has moved.
    let Some(stands) =
        stands.filter(|all| closed && all.windows(2).all(|w| matches!(w, [a, b] if a + 1 == *b)))
    else {
        return;
    };
    let inside: Vec<bool> = stands.iter().map(|&at| source.get(at).copied().flatten().is_some()).collect();
    let (Some(first), Some(last)) = (inside.iter().position(|&i| i), inside.iter().rposition(|&i| i)) else {
        return;
    };
    for part in [Run::new(0, first), Run::new(last + 1, inside.len())] {
        let edge = if part.start == 0 { (part.end.wrapping_sub(1), part.end) } else { (last, part.start) };
        let (Some(&a), Some(&b)) = (stands.get(edge.0), stands.get(edge.1)) else { continue };
        if part.is_empty() || part.len() > LONGEST || !is_mark_between(&pairing.source, a, b) {
            continue;
        }
        let right = Run::new(run.start + part.start, run.start + part.end);
        let Some(left) =
            stands.get(part.start).zip(stands.get(part.end - 1)).map(|(a, b)| Run::new(*a, b + 1))
        else {
            continue;
        };
        let message = format!(
            "{} stands outside the quotation marks in the source; the copy takes it into the quote.",
            shown(pairing.copy.words(right))
        );
        let spans = (pairing.source.span(left), pairing.copy.span(right));
        findings.drift(DriftKind::QuoteMarksAdded, Severity::Error, spans.0, spans.1, message);
    }
}

/// Whether a double quotation mark parts two neighbouring words.
fn is_mark_between(side: &Side<'_>, one: usize, other: usize) -> bool {
    let (Some(a), Some(b)) = (side.token(one), side.token(other)) else { return false };
    let between = side.doc.text.text.get(a.end as usize..b.start as usize).unwrap_or("");
    between.contains(['"', '“', '”', '«', '»'])
}
