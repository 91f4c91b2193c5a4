//! Stretches between quotation marks.

use crate::Span;

/// What the quotation marks are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum QuoteKind {
    /// Somebody's words.
    #[default]
    Speech,
    /// A word or two held at arm's length: the so-called "experts".
    Scare,
    /// The name of a work.
    Title,
}

/// One quote within one paragraph. A quote that runs over paragraphs is several, each marked as continuing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// With its marks.
    pub span: Span,
    /// Without its marks.
    pub inner: Span,
    /// Speech, scare quotes or a title.
    pub kind: QuoteKind,
    /// Whether a closing mark was found.
    pub closed: bool,
    /// Whether it carries on the quote of the paragraph before it.
    pub continues: bool,
    /// Index into [`crate::Reading::attributions`] of the one that says who speaks.
    pub attribution: Option<usize>,
}
