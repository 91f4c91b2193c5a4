//! What a rule reports.

use compare::Severity;
use reading::Span;

/// Which text a span is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Whose {
    /// The story's own.
    Own,
    /// The source with this index.
    Source(usize),
}

/// Words elsewhere that the finding is about too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// Which text they are in.
    pub whose: Whose,
    /// Where.
    pub span: Span,
    /// What they have to do with it.
    pub label: String,
}

/// Something a person should look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule's name: "quote-altered".
    pub rule: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The words in the story; empty, at its start, where something is missing.
    pub span: Span,
    /// One sentence: what is wrong here.
    pub message: String,
    /// More, where it helps: what to do, or why it may be all right.
    pub note: Option<String>,
    /// Words elsewhere.
    pub related: Vec<Related>,
}

impl Finding {
    pub(crate) fn new(
        rule: &'static str,
        severity: Severity,
        span: Span,
        message: impl Into<String>,
    ) -> Self {
        Self { rule, severity, span, message: message.into(), note: None, related: Vec::new() }
    }

    pub(crate) fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    pub(crate) fn see(mut self, whose: Whose, span: Span, label: impl Into<String>) -> Self {
        self.related.push(Related { whose, span, label: label.into() });
        self
    }
}
