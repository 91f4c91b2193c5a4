//! What is quoted on one side of a pairing, word for word: for what compares quotes.

use reading::{Quote, QuoteKind, Span};

use crate::doc::Run;
use crate::pairing::Side;

/// For each token, the index of the quote it stands in.
pub(super) type Quoted = Vec<Option<usize>>;

/// Speech and words at arm's length; titles of works are names, not speech.
fn counts(quote: &Quote) -> bool {
    quote.kind != QuoteKind::Title
}

pub(super) fn quoted(side: &Side<'_>) -> Quoted {
    let quotes = &side.doc.text.reading.quotes;
    let mut at = 0;
    let mut quoted: Quoted = vec![None; side.tokens.len()];
    let Some(first) = side.tokens.iter().map(|t| t.start as usize).min() else { return quoted };
    let start = quotes.partition_point(|q| q.span.end <= first);
    for (slot, token) in quoted.iter_mut().zip(&side.tokens) {
        at = at.max(start);
        while quotes.get(at).is_some_and(|q| q.span.end <= token.start as usize) {
            at += 1;
        }
        let inside = |q: &Quote| q.inner.start <= token.start as usize && token.end as usize <= q.inner.end;
        *slot = quotes.get(at).filter(|q| counts(q) && inside(q)).map(|_| at);
    }
    quoted
}

pub(super) fn quote<'d>(side: &Side<'d>, at: usize) -> Option<&'d Quote> {
    side.doc.text.reading.quotes.get(at)
}

/// Runs of tokens in the same quote.
pub(super) fn runs(quoted: &Quoted) -> Vec<(usize, Run)> {
    let mut runs: Vec<(usize, Run)> = Vec::new();
    for (at, quote) in quoted.iter().enumerate() {
        let Some(quote) = *quote else { continue };
        match runs.last_mut() {
            Some((last, run)) if *last == quote && run.end == at => run.end += 1,
            _ => runs.push((quote, Run::new(at, at + 1))),
        }
    }
    runs
}

/// Whether a quotation mark stands right before or after a span, whatever the reading made of it.
pub(super) fn has_marks(side: &Side<'_>, span: Span) -> bool {
    let text = side.doc.text.text;
    let is_mark = |c: char| matches!(c, '"' | '“' | '”' | '‘' | '’' | '\'' | '«' | '»' | '„');
    // Beyond a space stands another quote's mark, unless it stands apart from that side's words too.
    let finds = |signs: &mut dyn Iterator<Item = char>, reach: usize| {
        let near: Vec<char> = signs.take(reach + 1).collect();
        let apart = |at: usize| near.get(at + 1).is_none_or(|c| c.is_whitespace());
        let space = near.iter().position(|c| c.is_whitespace()).unwrap_or(reach);
        (0..reach.min(near.len()))
            .any(|at| near.get(at).is_some_and(|&c| is_mark(c)) && (at < space || apart(at)))
    };
    text.get(..span.start).is_some_and(|t| finds(&mut t.chars().rev(), 2))
        || text.get(span.end..).is_some_and(|t| finds(&mut t.chars(), 3))
}

/// Whether the quote's own span carries marks (a quote that runs on from the paragraph before may carry none).
pub(super) fn has_marks_around(side: &Side<'_>, span: Span) -> bool {
    span.of(side.doc.text.text).contains(['"', '“', '”', '‘', '’', '\'', '«', '»', '„'])
}

/// The quote around a run: that of its words, or, for a gap, the one both neighbours stand in.
pub(super) fn quote_around(quoted: &Quoted, run: Run) -> Option<usize> {
    let at = |index: Option<usize>| index.and_then(|i| quoted.get(i)).copied().flatten();
    if run.is_empty() {
        let before = at(run.start.checked_sub(1));
        let after = at(Some(run.start));
        return before.filter(|_| before == after);
    }
    run.range().find_map(|i| quoted.get(i).copied().flatten())
}

/// A quote next to a gap on either side.
pub(super) fn quote_beside(quoted: &Quoted, run: Run) -> Option<usize> {
    let at = |index: Option<usize>| index.and_then(|i| quoted.get(i)).copied().flatten();
    at(run.start.checked_sub(1)).or_else(|| at(Some(run.end)))
}

pub(super) fn has_ellipsis(text: &str) -> bool {
    text.contains("...") || text.contains('…') || text.contains(". . .")
}
