//! Quotes: words altered, cut without an ellipsis, stitched together, marks lost or put around other words.

use reading::{Quote, QuoteKind, Span};

use crate::doc::Run;
use crate::drift::{Findings, shown};
use crate::pairing::{Hunk, Pairing, Side};
use crate::words::{HONORIFIC, NEGATION};
use crate::{DriftKind, Severity};

/// For each token, the index of the quote it stands in.
type Quoted = Vec<Option<usize>>;

/// Compares what is quoted on both sides.
pub(super) fn find(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    let source = quoted(&pairing.source);
    let copy = quoted(&pairing.copy);
    if source.iter().chain(&copy).all(Option::is_none) {
        return;
    }
    lost(pairing, &source, &copy, findings);
    put_around(pairing, &source, &copy, findings);
    if pairing.hunks.is_empty() {
        return;
    }
    for hunk in pairing.hunks.clone() {
        altered(pairing, hunk, &source, &copy, findings);
    }
}

/// Speech and words at arm's length; titles of works are names, not speech.
fn counts(quote: &Quote) -> bool {
    quote.kind != QuoteKind::Title
}

fn quoted(side: &Side<'_>) -> Quoted {
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

fn quote<'d>(side: &Side<'d>, at: usize) -> Option<&'d Quote> {
    side.doc.text.reading.quotes.get(at)
}

/// Runs of tokens in the same quote.
fn runs(quoted: &Quoted) -> Vec<(usize, Run)> {
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
fn has_marks(side: &Side<'_>, span: Span) -> bool {
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
fn lost(pairing: &mut Pairing<'_>, source: &Quoted, copy: &Quoted, findings: &mut Findings) {
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

/// Whether the quote's own span carries marks (a quote that runs on from the paragraph before may carry none).
fn has_marks_around(side: &Side<'_>, span: Span) -> bool {
    span.of(side.doc.text.text).contains(['"', '“', '”', '‘', '’', '\'', '«', '»', '„'])
}

/// Quotes of the copy whose words stand in the source without marks.
fn put_around(pairing: &mut Pairing<'_>, source: &Quoted, copy: &Quoted, findings: &mut Findings) {
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
pub(super) fn stitched(pairings: &mut [Pairing<'_>], findings: &mut Findings) {
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

fn has_ellipsis(text: &str) -> bool {
    text.contains("...") || text.contains('…') || text.contains(". . .")
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

/// The quote around a run: that of its words, or, for a gap, the one both neighbours stand in.
fn quote_around(quoted: &Quoted, run: Run) -> Option<usize> {
    let at = |index: Option<usize>| index.and_then(|i| quoted.get(i)).copied().flatten();
    if run.is_empty() {
        let before = at(run.start.checked_sub(1));
        let after = at(Some(run.start));
        return before.filter(|_| before == after);
    }
    run.range().find_map(|i| quoted.get(i).copied().flatten())
}

/// A quote next to a gap on either side.
fn quote_beside(quoted: &Quoted, run: Run) -> Option<usize> {
    let at = |index: Option<usize>| index.and_then(|i| quoted.get(i)).copied().flatten();
    at(run.start.checked_sub(1)).or_else(|| at(Some(run.end)))
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
