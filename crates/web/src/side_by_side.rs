//! Two texts beside each other, sentence by sentence: what was kept is quiet, what was changed is marked, and what is on
//! one side only leaves a gap on the other.

use compare::{Comparison, Correspondence, Drift, Relation, Severity};
use maud::{Markup, html};
use story::item::Span;

/// What the two sides are called.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sides<'a> {
    /// The left one: "Release, version 2".
    pub(crate) source: &'a str,
    /// The right one: "Copy".
    pub(crate) copy: &'a str,
}

/// The two texts with `comparison` between them.
#[must_use]
pub(crate) fn view(source: &str, copy: &str, comparison: &Comparison, sides: Sides<'_>) -> Markup {
    html! {
        div class="pairs" {
            div class="side" { (sides.source) }
            div class="side" {}
            div class="side" { (sides.copy) }
            @for pair in &comparison.sentences { (row(source, copy, pair, &comparison.drift, sides)) }
        }
    }
}

/// In one sentence: "14 of 18 sentences kept, 2 dropped, 1 quote altered".
#[must_use]
pub(crate) fn summary(comparison: &Comparison) -> String {
    formats::comparison_view::told(comparison).join(", ")
}

fn row(source: &str, copy: &str, pair: &Correspondence, drift: &[Drift], sides: Sides<'_>) -> Markup {
    let told: Vec<&Drift> = drift.iter().filter(|drift| touches(drift, pair)).collect();
    let quiet = pair.relation == Relation::Kept && told.is_empty();
    let (left, right): (Vec<Span>, Vec<Span>) = pair.matched.iter().copied().unzip();
    let changed = if quiet { "kept" } else { "changed" };
    html! {
        @if pair.source.is_empty() {
            div class="gap" {}
        } @else {
            div class={ "left " (changed) @if pair.copy.is_empty() { " lost" } } data-side=(sides.source) { (words(source, &pair.source, &left, quiet || pair.relation == Relation::Moved, false)) }
        }
        div class="mid" {
            @if let Some(worst) = told.iter().map(|drift| drift.severity).max() {
                span aria-hidden="true" { (sign(worst)) }
                span class="hidden" { (severity(worst)) }
            }
        }
        div class={ @if pair.copy.is_empty() { "gap" } @else { "right " (changed) } } data-side=(sides.copy) {
            @if let Some(how) = how(pair.relation) { span class="how" { (how) } }
            (words(copy, &pair.copy, &right, quiet || pair.relation == Relation::Moved, true))
            @for drift in told { p class="told-here" { (sign(drift.severity)) " " (drift.message) } }
        }
    }
}

fn touches(drift: &Drift, pair: &Correspondence) -> bool {
    let on = |span: Option<Span>, side: &[Span]| {
        span.is_some_and(|span| side.iter().any(|own| own.overlaps(span)))
    };
    // Told once: where it stands in the copy, or in the source if the copy lost it.
    if drift.copy.is_some() { on(drift.copy, &pair.copy) } else { on(drift.source, &pair.source) }
}

/// The sentences of one side; what is not among `matched` is marked as gone or new.
fn words(text: &str, sentences: &[Span], matched: &[Span], whole: bool, new: bool) -> Markup {
    html! {
        @for sentence in sentences {
            @for (piece, same) in pieces(*sentence, matched) {
                @let piece = piece.of(text);
                @let (lead, core, tail) = core(piece);
                @if same || whole || core.is_empty() { (piece) }
                @else if new { (lead) ins { (core) } (tail) }
                @else { (lead) del { (core) } (tail) }
            }
            " "
        }
    }
}

/// A piece that differs, without the spaces and stops around it: the mark is for the words.
fn core(piece: &str) -> (&str, &str, &str) {
    let quiet = |sign: char| sign.is_whitespace() || ".,;:!?()“”‘’\"'".contains(sign);
    let tail = piece.trim_start_matches(quiet);
    let core = tail.trim_end_matches(quiet);
    (&piece[..piece.len() - tail.len()], core, &tail[core.len()..])
}

/// `sentence` cut into what lies in `matched` and what does not.
fn pieces(sentence: Span, matched: &[Span]) -> Vec<(Span, bool)> {
    let mut inside: Vec<Span> = matched
        .iter()
        .filter(|span| span.overlaps(sentence))
        .map(|span| Span::new(span.start.max(sentence.start), span.end.min(sentence.end)))
        .collect();
    inside.sort_unstable();
    let mut made = Vec::new();
    let mut at = sentence.start;
    for span in inside {
        if span.start > at {
            made.push((Span::new(at, span.start), false));
        }
        if span.end > at {
            made.push((Span::new(span.start.max(at), span.end), true));
            at = span.end;
        }
    }
    if at < sentence.end {
        made.push((Span::new(at, sentence.end), false));
    }
    made
}

fn how(relation: Relation) -> Option<&'static str> {
    match relation {
        Relation::Kept | Relation::Edited => None,
        Relation::Rewritten => Some("in other words"),
        Relation::Merged => Some("several sentences became one"),
        Relation::Split => Some("one sentence became several"),
        Relation::Moved => Some("moved"),
        Relation::Dropped => Some("not here"),
        Relation::Added => Some("only here"),
    }
}

/// The shape that goes with a severity.
#[must_use]
pub(crate) fn sign(severity: Severity) -> &'static str {
    match severity {
        Severity::Error | Severity::Warning => "▲",
        Severity::Note => "◆",
    }
}

/// A severity in a word.
#[must_use]
pub(crate) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_cut_into_same_and_different() {
        let cut = pieces(Span::new(10, 20), &[Span::new(12, 15), Span::new(5, 11), Span::new(18, 30)]);
        let expected = [(10, 11, true), (11, 12, false), (12, 15, true), (15, 18, false), (18, 20, true)];
        assert_eq!(cut, expected.map(|(start, end, same)| (Span::new(start, end), same)));
        assert_eq!(pieces(Span::new(0, 4), &[]), [(Span::new(0, 4), false)]);
    }

    #[test]
    fn a_changed_word_is_struck_on_the_left_and_underlined_on_the_right() {
        let (source, copy) = ("About 40 came.", "Some 40 came.");
        let pair = Correspondence {
            relation: Relation::Edited,
            source: vec![Span::new(0, 14)],
            copy: vec![Span::new(0, 13)],
            matched: vec![(Span::new(5, 14), Span::new(4, 13))],
            why: String::new(),
        };
        let comparison = Comparison { sentences: vec![pair], ..Comparison::default() };
        let page = view(source, copy, &comparison, Sides { source: "Release", copy: "Copy" }).into_string();
        assert!(page.contains("<del>About</del> 40 came."), "{page}");
        assert!(page.contains("<ins>Some</ins> 40 came."), "{page}");
        assert_eq!(summary(&comparison), "0 of 1 sentences kept, 1 edited, no drift found");
    }
}
