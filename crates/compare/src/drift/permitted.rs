//! Edits that change nothing a reader would be told, or that terms of republication commonly permit.

use reading::{Block, Span};

use crate::DriftKind;
use crate::doc::{Doc, Run};
use crate::drift::{Findings, shown};
use crate::pairing::{Pairing, Side};
use crate::words::{HONORIFIC, PLACE, RESPELT, STYLED};

/// Words that are the same but written otherwise: one entry per class and pairing.
pub(super) fn same_words(pairing: &Pairing<'_>, findings: &mut Findings) {
    let mut first: [Option<(Span, Span)>; 3] = [None; 3];
    for (i, j) in pairing.source.other.iter().enumerate().filter_map(|(i, j)| j.map(|j| (i, j))) {
        let (Some(a), Some(b)) = (pairing.source.token(i), pairing.copy.token(j)) else { continue };
        let (left, right) = (Run::new(i, i + 1), Run::new(j, j + 1));
        let (x, y) = (pairing.source.words(left), pairing.copy.words(right));
        if x == y {
            continue;
        }
        let class = if (a.role ^ b.role) & RESPELT != 0 {
            1
        } else if (a.role | b.role) & STYLED != 0 && !x.eq_ignore_ascii_case(y) {
            2
        } else {
            0
        };
        if let (Some(slot), Some(left), Some(right)) =
            (first.get_mut(class), pairing.source.span(left), pairing.copy.span(right))
        {
            slot.get_or_insert((left, right));
        }
    }
    let classes = [
        (DriftKind::Typography, "other letters or signs for the same word"),
        (DriftKind::Spelling, "another spelling"),
        (DriftKind::HouseStyle, "house style"),
    ];
    for ((kind, what), spans) in classes.into_iter().zip(first) {
        if let Some((left, right)) = spans {
            let (x, y) = (shown(pairing.source.doc.slice(left)), shown(pairing.copy.doc.slice(right)));
            findings.permit(kind, Some(left), Some(right), format!("{x} became {y}: {what}."));
        }
    }
    if first.iter().all(Option::is_none) && pairing.hunks.is_empty() {
        signs(pairing, findings);
    }
}

/// "PINE FLAT, Aug. 19 —" before a sentence that lacks it on the other side.
pub(super) fn datelines(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    let (left, right) = (dateline(&pairing.source), dateline(&pairing.copy));
    let message = |words: &str, what: &str| format!("The dateline {} {what}.", shown(words));
    match (left, right) {
        (Some(run), None) => {
            let gap = pairing.copy.span_or_gap(Run::new(0, 0));
            let message = message(pairing.source.words(run), "is gone");
            findings.permit(DriftKind::TimeAndPlace, pairing.source.span(run), gap, message);
            pairing.source.take(run);
        }
        (None, Some(run)) => {
            let gap = pairing.source.span_or_gap(Run::new(0, 0));
            let message = message(pairing.copy.words(run), "was added");
            findings.permit(DriftKind::TimeAndPlace, gap, pairing.copy.span(run), message);
            pairing.copy.take(run);
        }
        _ => {}
    }
}

/// A place in capitals at the start, a date perhaps, and a dash, none of which the other side has.
fn dateline(side: &Side<'_>) -> Option<Run> {
    const LONGEST: usize = 6;
    let first = side.words(Run::new(0, 1));
    let capitals = first.chars().count() > 1 && first.chars().all(|c| c.is_uppercase() || c == '.');
    let end = (1..=LONGEST).find(|&at| {
        let (Some(a), Some(b)) = (side.token(at - 1), side.token(at)) else { return false };
        let gap = side.doc.text.text.get(a.end as usize..b.start as usize).unwrap_or("");
        gap.contains(['—', '–']) || gap.contains(" - ") || gap.contains("--")
    })?;
    (capitals && (0..end).all(|at| side.is_open(at))).then_some(Run::new(0, end))
}

/// "re-exports" for "reexports", "on-line" for "online": the same letters, joined otherwise.
pub(super) fn one_word(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    let letters = |words: &str| -> String {
        words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let signs = |words: &str| words.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '‑' | ' '));
    for hunk in pairing.hunks.clone() {
        let (left, right) = (pairing.source.words(hunk.source), pairing.copy.words(hunk.copy));
        if left.is_empty()
            || right.is_empty()
            || !signs(left)
            || !signs(right)
            || letters(left) != letters(right)
        {
            continue;
        }
        let message = format!("{} became {}: joined in another way.", shown(left), shown(right));
        let spans = (pairing.source.span(hunk.source), pairing.copy.span(hunk.copy));
        findings.permit(DriftKind::Typography, spans.0, spans.1, message);
        pairing.source.take(hunk.source);
        pairing.copy.take(hunk.copy);
    }
}

/// Quotation marks, dashes and spaces.
fn signs(pairing: &Pairing<'_>, findings: &mut Findings) {
    let side = |side: &crate::pairing::Side<'_>| -> (Option<Span>, String) {
        let first = side.sentences.first().map(|&s| side.doc.span(s));
        let last = side.sentences.last().map(|&s| side.doc.span(s));
        let span = first.zip(last).map(|(a, b)| Span::new(a.start, b.end));
        let text = span
            .map_or(String::new(), |s| side.doc.slice(s).split_whitespace().collect::<Vec<_>>().join(" "));
        (span, text)
    };
    let (left, right) = (side(&pairing.source), side(&pairing.copy));
    if left.1 != right.1 {
        findings.permit(
            DriftKind::Typography,
            left.0,
            right.0,
            "The same words with other signs between them.".to_owned(),
        );
    }
}

/// Titles before names and states after places that came or went.
pub(super) fn house(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    for hunk in pairing.hunks.clone() {
        for (role, kind, what) in [
            (HONORIFIC, DriftKind::HouseStyle, "a title"),
            (PLACE, DriftKind::TimeAndPlace, "where a place lies"),
        ] {
            let left = pairing.source.open(hunk.source, role);
            let right = pairing.copy.open(hunk.copy, role);
            for at in left {
                let run = Run::new(at, at + 1);
                let message = format!("{} is gone: {what}.", shown(pairing.source.words(run)));
                findings.permit(kind, pairing.source.span(run), pairing.copy.span_or_gap(hunk.copy), message);
                pairing.source.take(run);
            }
            for at in right {
                let run = Run::new(at, at + 1);
                let message = format!("{} was added: {what}.", shown(pairing.copy.words(run)));
                findings.permit(
                    kind,
                    pairing.source.span_or_gap(hunk.source),
                    pairing.copy.span(run),
                    message,
                );
                pairing.copy.take(run);
            }
        }
    }
}

/// Whether a sentence is a heading.
fn is_heading(doc: &Doc<'_>, sentence: usize) -> bool {
    let reading = doc.text.reading;
    reading
        .sentences
        .get(sentence)
        .and_then(|s| reading.paragraphs.get(s.paragraph))
        .is_some_and(|p| p.block == Block::Heading)
}

/// A sentence that only the source has.
pub(crate) fn dropped(source: &Doc<'_>, sentence: usize, findings: &mut Findings) {
    let span = source.span(sentence);
    let kind = if is_heading(source, sentence) { DriftKind::HeadlineChanged } else { DriftKind::Cut };
    let message = match kind {
        DriftKind::HeadlineChanged => "The heading is not in the copy.",
        _ => "The sentence is not in the copy.",
    };
    findings.permit(kind, Some(span), None, message.to_owned());
}

/// A sentence that only the copy has.
pub(crate) fn added(copy: &Doc<'_>, sentence: usize, findings: &mut Findings) {
    let span = copy.span(sentence);
    let kind = if is_heading(copy, sentence) { DriftKind::HeadlineChanged } else { DriftKind::LocalAddition };
    let message = match kind {
        DriftKind::HeadlineChanged => "The heading is the copy's own.",
        _ => "The sentence is the copy's own.",
    };
    findings.permit(kind, None, Some(span), message.to_owned());
}
