//! Words that say how near a figure is: "about", "an estimated", "at least", "or so".

use std::ops::Range;

use super::Approximation;
use crate::page::Page;
use crate::token::Kind;

/// Hedges before a figure, longest first.
const BEFORE: &[(&str, Approximation)] = &[
    ("no fewer than", Approximation::AtLeast),
    ("no less than", Approximation::AtLeast),
    ("not less than", Approximation::AtLeast),
    ("a minimum of", Approximation::AtLeast),
    ("no more than", Approximation::AtMost),
    ("not more than", Approximation::AtMost),
    ("as many as", Approximation::AtMost),
    ("as much as", Approximation::AtMost),
    ("as high as", Approximation::AtMost),
    ("a maximum of", Approximation::AtMost),
    ("in excess of", Approximation::Over),
    ("upwards of", Approximation::Over),
    ("upward of", Approximation::Over),
    ("north of", Approximation::Over),
    ("well over", Approximation::Over),
    ("just over", Approximation::Over),
    ("a little over", Approximation::Over),
    ("just under", Approximation::Under),
    ("a little under", Approximation::Under),
    ("well under", Approximation::Under),
    ("plus or minus", Approximation::About),
    ("somewhere around", Approximation::About),
    ("in the region of", Approximation::About),
    ("on the order of", Approximation::About),
    ("an estimated", Approximation::About),
    ("a reported", Approximation::About),
    ("at least", Approximation::AtLeast),
    ("at most", Approximation::AtMost),
    ("up to", Approximation::AtMost),
    ("more than", Approximation::Over),
    ("greater than", Approximation::Over),
    ("higher than", Approximation::Over),
    ("larger than", Approximation::Over),
    ("longer than", Approximation::Over),
    ("older than", Approximation::Over),
    ("fewer than", Approximation::Under),
    ("less than", Approximation::Under),
    ("lower than", Approximation::Under),
    ("smaller than", Approximation::Under),
    ("shorter than", Approximation::Under),
    ("younger than", Approximation::Under),
    ("close to", Approximation::Nearly),
    ("nearly", Approximation::Nearly),
    ("almost", Approximation::Nearly),
    ("virtually", Approximation::Nearly),
    ("nearing", Approximation::Nearly),
    ("approaching", Approximation::Nearly),
    ("about", Approximation::About),
    ("around", Approximation::About),
    ("roughly", Approximation::About),
    ("approximately", Approximation::About),
    ("approx", Approximation::About),
    ("some", Approximation::About),
    ("estimated", Approximation::About),
    ("circa", Approximation::About),
    ("over", Approximation::Over),
    ("above", Approximation::Over),
    ("exceeding", Approximation::Over),
    ("beyond", Approximation::Over),
    ("under", Approximation::Under),
    ("below", Approximation::Under),
    ("within", Approximation::AtMost),
];

/// Hedges after a figure.
const AFTER: &[(&str, Approximation)] = &[
    ("or so", Approximation::About),
    ("or thereabouts", Approximation::About),
    ("or more", Approximation::AtLeast),
    ("or above", Approximation::AtLeast),
    ("or older", Approximation::AtLeast),
    ("or over", Approximation::AtLeast),
    ("and over", Approximation::AtLeast),
    ("or less", Approximation::AtMost),
    ("or fewer", Approximation::AtMost),
    ("or under", Approximation::AtMost),
    ("or younger", Approximation::AtMost),
];

/// Reads the hedge before or after the figure in `whole`, and grows `whole` by it.
pub(super) fn read(
    page: &Page,
    range: &Range<usize>,
    whole: &mut Range<usize>,
) -> (Approximation, Option<Range<usize>>) {
    let mut end = whole.start;
    if end > range.start
        && (page.is_word(end - 1, "the") || page.is_word(end - 1, "a"))
        && !page.is_word(end - 1, "an")
    {
        end -= 1;
    }
    let last = if end > range.start { page.word(end - 1).as_bytes() } else { b"" };
    for (words, approximation) in BEFORE.iter().filter(|(words, _)| ends_with(words, last)) {
        if let Some(start) = matches_before(page, range.start, end, words) {
            whole.start = start;
            return (*approximation, Some(start..end));
        }
    }
    if end > range.start && matches!(page.word(end - 1), "~" | "≈" | "±") {
        whole.start = end - 1;
        return (Approximation::About, Some(end - 1..end));
    }
    if page.word(whole.end) == "+" && !page.tokens[whole.end].spaced() {
        whole.end += 1;
        return (Approximation::AtLeast, Some(whole.end - 1..whole.end));
    }
    // "60,000-plus", what is counted after it.
    let plus = |at: usize| {
        page.word(at) == "+" && !page.tokens[at].spaced()
            || page.is_kind(at, Kind::Hyphen) && page.is_word(at + 1, "plus")
    };
    if let Some(at) = whole.clone().take(4).find(|at| plus(*at)) {
        return (Approximation::AtLeast, Some(at..at + 1));
    }
    if plus(whole.end) {
        let mark = whole.end..whole.end + 2;
        whole.end = mark.end;
        return (Approximation::AtLeast, Some(mark));
    }
    let joined = page.is_word(whole.end, "or") || page.is_word(whole.end, "and");
    for (words, approximation) in AFTER.iter().filter(|_| joined) {
        if let Some(after) = matches_after(page, whole.end, range.end, words) {
            let found = whole.end..after;
            whole.end = after;
            return (*approximation, Some(found));
        }
    }
    if end > range.start + 1 && page.is_kind(end - 1, Kind::Hyphen) && page.is_word(end - 2, "sub") {
        whole.start = end - 2;
        return (Approximation::Under, Some(end - 2..end - 1));
    }
    (Approximation::Exact, None)
}

/// Whether these words end with those letters, which spares most of them a closer look.
fn ends_with(words: &str, last: &[u8]) -> bool {
    let start = words.len().checked_sub(last.len());
    start.is_some_and(|start| !last.is_empty() && words.as_bytes()[start..].eq_ignore_ascii_case(last))
}

/// Whether a hedge stands right before `end`.
pub(super) fn stands_before(page: &Page, low: usize, end: usize) -> bool {
    let last = if end > low { page.word(end - 1).as_bytes() } else { b"" };
    BEFORE.iter().any(|(words, _)| ends_with(words, last) && matches_before(page, low, end, words).is_some())
}

fn matches_before(page: &Page, low: usize, end: usize, words: &str) -> Option<usize> {
    let mut at = end;
    for word in words.rsplit(' ') {
        at = at
            .checked_sub(1)
            .filter(|a| *a >= low && page.is_kind(*a, Kind::Word) && page.is_word(*a, word))?;
    }
    Some(at)
}

fn matches_after(page: &Page, from: usize, high: usize, words: &str) -> Option<usize> {
    let mut at = from;
    for word in words.split(' ') {
        if at >= high || !page.is_word(at, word) {
            return None;
        }
        at += 1;
    }
    Some(at)
}
