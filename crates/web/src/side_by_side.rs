//! Two texts beside each other in a page of ours, drawn as `formats` draws them everywhere.

use compare::Comparison;
use formats::comparison_html;
use formats::comparison_view::{View, told};
use maud::{Markup, PreEscaped};

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
    let view = View {
        title: "",
        source_label: sides.source,
        copy_label: sides.copy,
        source,
        copy,
        comparison,
        credits: &[],
    };
    // It escapes what it is given itself: `crates/formats/tests/comparison.rs`.
    PreEscaped(comparison_html::beside(&view))
}

/// In one sentence: "14 of 18 sentences kept, 2 dropped, 1 quote altered".
#[must_use]
pub(crate) fn summary(comparison: &Comparison) -> String {
    told(comparison).join(", ")
}
