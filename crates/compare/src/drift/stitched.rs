//! Quotes in the copy made of two of the source.

use reading::Span;

use crate::drift::quoted::{has_ellipsis, quote, quoted};
use crate::drift::{Findings, shown};
use crate::pairing::Pairing;
use crate::{DriftKind, Severity};

/// A stretch of a quote in the source that stands in a quote of the copy.
#[derive(Debug, Clone, Copy)]
struct Part {
    /// The quote in the copy.
    into: usize,
    /// The quote in the source.
    from: usize,
    /// The pairing it was found in.
    pairing: usize,
    /// Where it stands in the copy.
    place: u32,
    /// Where it ends in the copy.
    end: u32,
    /// Its words in the source.
    span: Span,
    words: usize,
}

/// Quotes in the copy made of two of the source, whatever sentences they run over.
pub(super) fn find(pairings: &mut [Pairing<'_>], findings: &mut Findings) {
    let mut parts: Vec<Part> = Vec::new();
    for (at, pairing) in pairings.iter().enumerate() {
        gather(at, pairing, &mut parts);
    }
    parts.sort_by_key(|part| (part.into, part.place));
    for stretch in parts.chunk_by(|a, b| a.into == b.into) {
        let long: Vec<&Part> = stretch.iter().filter(|part| part.words >= 2).collect();
        for pair in long.windows(2) {
            if let &[first, second] = pair
                && first.from != second.from
            {
                one_made_of_two(pairings, *first, *second, findings);
            }
        }
    }
}

/// Collects which quotes of the source a pairing brings into which quotes of the copy.
fn gather(at: usize, pairing: &Pairing<'_>, parts: &mut Vec<Part>) {
    let (source, copy) = (quoted(&pairing.source), quoted(&pairing.copy));
    for (j, into) in copy.iter().enumerate() {
        let (Some(into), Some(i)) = (*into, pairing.copy.counterpart(j)) else { continue };
        let (Some(from), Some(token)) = (source.get(i).copied().flatten(), pairing.source.token(i)) else {
            continue;
        };
        let (place, end) = pairing.copy.token(j).map_or((0, 0), |t| (t.start, t.end));
        match parts.last_mut() {
            Some(part) if part.into == into && part.from == from => {
                part.span.end = part.span.end.max(token.end as usize);
                part.end = part.end.max(end);
                part.words += 1;
            }
            _ => parts.push(Part {
                into,
                from,
                pairing: at,
                place,
                end,
                span: Span::new(token.start as usize, token.end as usize),
                words: 1,
            }),
        }
    }
}

fn one_made_of_two(pairings: &mut [Pairing<'_>], first: Part, second: Part, findings: &mut Findings) {
    let Some(pairing) = pairings.get_mut(first.pairing) else { return };
    let whole = quote(&pairing.copy, first.into);
    let carries_on = quote(&pairing.source, second.from).is_some_and(|q| q.continues);
    // An unclosed quote runs on to who knows where; two quotes with nothing between are one, run on.
    let parted = Span::new(first.span.end, second.span.start).of(pairing.source.doc.text.text);
    if whole.is_none_or(|q| !q.closed) || !parted.contains(char::is_alphanumeric) {
        return;
    }
    // “It is too hot,” she said, “but it works”: one sentence that a tag was put into.
    let one_sentence = parted.starts_with(',')
        && second.span.of(pairing.source.doc.text.text).starts_with(char::is_lowercase);
    if one_sentence {
        return;
    }
    let seam = Span::new(first.end as usize, second.place as usize);
    if carries_on || has_ellipsis(seam.of(pairing.copy.doc.text.text)) {
        return;
    }
    let between = Span::new(first.span.end, second.span.start);
    let words = shown(between.of(pairing.source.doc.text.text).trim_matches(|c: char| !c.is_alphanumeric()));
    let message = format!("Two quotes of the source became one; between them stood {words}.");
    let source = Span::new(first.span.start.min(second.span.start), first.span.end.max(second.span.end));
    findings.drift(DriftKind::QuoteStitched, Severity::Error, Some(source), whole.map(|q| q.span), message);
    // What stood between the quotes is told by this finding.
    for at in [first.pairing, second.pairing] {
        if let Some(pairing) = pairings.get_mut(at) {
            let run = pairing.source.inside(between);
            pairing.source.take(run);
        }
    }
}
