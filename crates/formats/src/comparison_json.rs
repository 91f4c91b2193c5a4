//! A comparison for scripts: the shape of `standfirst compare SOURCE COPY --format json`.
//!
//! Spans are byte offsets, half open, into the text compared. `drift` holds what matters, `permitted` what does
//! not or what terms of republication commonly permit.

use compare::{Comparison, Drift};
use reading::Span;
use serde::Serialize;

use crate::comparison_view::{relation_word, severity_word};

/// Bytes `start..end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct SpanShape {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// One group of corresponding sentences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SentenceShape {
    /// kept, edited, rewritten, merged, split, moved, dropped or added.
    pub relation: &'static str,
    /// Sentences of the source; empty where added.
    pub source: Vec<SpanShape>,
    /// Sentences of the copy; empty where dropped.
    pub copy: Vec<SpanShape>,
    /// Pieces that match, source and copy.
    pub matched: Vec<[SpanShape; 2]>,
    /// Why they were matched.
    pub why: String,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DriftShape {
    /// Its name: "quote-altered".
    pub kind: &'static str,
    /// error, warning or note.
    pub severity: &'static str,
    /// Where in the source.
    pub source: Option<SpanShape>,
    /// Where in the copy.
    pub copy: Option<SpanShape>,
    /// One sentence for a person.
    pub message: String,
}

/// The whole answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ComparisonShape {
    /// Every sentence of both sides.
    pub sentences: Vec<SentenceShape>,
    /// Differences that matter.
    pub drift: Vec<DriftShape>,
    /// Differences that do not, or that terms commonly permit.
    pub permitted: Vec<DriftShape>,
}

/// The shape of a comparison.
#[must_use]
pub fn shape(comparison: &Comparison) -> ComparisonShape {
    ComparisonShape {
        sentences: comparison
            .sentences
            .iter()
            .map(|c| SentenceShape {
                relation: relation_word(c.relation),
                source: c.source.iter().copied().map(span).collect(),
                copy: c.copy.iter().copied().map(span).collect(),
                matched: c.matched.iter().map(|&(a, b)| [span(a), span(b)]).collect(),
                why: c.why.clone(),
            })
            .collect(),
        drift: comparison.drift.iter().map(drift).collect(),
        permitted: comparison.permitted.iter().map(drift).collect(),
    }
}

fn span(span: Span) -> SpanShape {
    SpanShape { start: span.start, end: span.end }
}

fn drift(drift: &Drift) -> DriftShape {
    DriftShape {
        kind: drift.kind.name(),
        severity: severity_word(drift.severity),
        source: drift.source.map(span),
        copy: drift.copy.map(span),
        message: drift.message.clone(),
    }
}
