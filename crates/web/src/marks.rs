//! The pencil: words with lines under them. Marks may overlap; the text is cut at every edge, so that each piece carries
//! all the marks that cover it and nothing of the text is lost or said twice.

use maud::{Markup, html};
use story::item::Span;

/// A line under some words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mark {
    /// Which words, in the whole text.
    pub(crate) span: Span,
    /// What it is, as the stylesheet calls it: "open", "finding".
    pub(crate) class: &'static str,
    /// A number that stands before the words and leads to the margin: its text and its address on the page.
    pub(crate) number: Option<(String, String)>,
}

/// The words of `part` (a span of `text`) with those of `marks` that touch it.
#[must_use]
pub(crate) fn marked(text: &str, part: Span, marks: &[Mark]) -> Markup {
    let inside: Vec<&Mark> = marks.iter().filter(|mark| mark.span.overlaps(part)).collect();
    let mut edges: Vec<usize> = inside
        .iter()
        .flat_map(|mark| [mark.span.start, mark.span.end])
        .filter(|edge| part.start < *edge && *edge < part.end && text.is_char_boundary(*edge))
        .chain([part.start, part.end])
        .collect();
    edges.sort_unstable();
    edges.dedup();
    html! {
        @for (start, end) in edges.iter().zip(edges.iter().skip(1)) {
            (piece(text, Span::new(*start, *end), part, &inside))
        }
    }
}

fn piece(text: &str, piece: Span, part: Span, marks: &[&Mark]) -> Markup {
    let covering: Vec<&&Mark> = marks.iter().filter(|mark| mark.span.overlaps(piece)).collect();
    let numbers = covering.iter().filter_map(|mark| {
        // A claim that began in an earlier block has its number there.
        let begins = mark.span.start == piece.start && piece.start >= part.start;
        mark.number.as_ref().filter(|_| begins)
    });
    let mut classes: Vec<&str> = covering.iter().map(|mark| mark.class).collect();
    classes.dedup();
    html! {
        @for (number, address) in numbers {
            a class="num" href=(address) { (number) }
        }
        @if classes.is_empty() {
            (piece.of(text))
        } @else {
            span class={ "m " (classes.join(" ")) } { (piece.of(text)) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(marks: &[(usize, usize, &'static str)], expected: &str) {
        let text = "three of its nine piers";
        let marks: Vec<Mark> = marks
            .iter()
            .map(|(start, end, class)| Mark { span: Span::new(*start, *end), class, number: None })
            .collect();
        assert_eq!(marked(text, Span::new(0, text.len()), &marks).into_string(), expected);
    }

    #[test]
    fn words_are_cut_at_every_edge() {
        check(&[], "three of its nine piers");
        check(&[(0, 5, "open")], r#"<span class="m open">three</span> of its nine piers"#);
        check(
            &[(0, 8, "open"), (6, 12, "finding")],
            r#"<span class="m open">three </span><span class="m open finding">of</span><span class="m finding"> its</span> nine piers"#,
        );
    }

    #[test]
    fn spans_that_do_not_fit_are_left_out() {
        let text = "café";
        let mark = Mark { span: Span::new(4, 99), class: "open", number: None };
        let shown = marked(text, Span::new(0, text.len()), &[mark]).into_string();
        assert!(shown.contains("café"), "{shown}");
    }
}
