//! What somebody should be able to check.

use crate::Span;

/// What a claim rests on most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ClaimKind {
    /// Somebody's words, in quotation marks.
    Quote,
    /// A figure.
    Figure,
    /// A statement put in somebody's mouth without quotation marks.
    Statement,
    /// A plain statement of fact that nobody is named for.
    Fact,
}

/// Where a claim stands, so that it is found again in another version of the text: the quoted words with a
/// little of what stands on either side (W3C Web Annotation Data Model, `TextQuoteSelector`), and the position
/// (`TextPositionSelector`, here in bytes).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Selector {
    /// The words.
    pub exact: String,
    /// Up to 32 characters before them.
    pub prefix: String,
    /// Up to 32 characters after them.
    pub suffix: String,
    /// Where they stood in the text they were read from.
    pub position: Span,
}

/// One claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The words that make it: a sentence, or the part of one.
    pub span: Span,
    /// What it rests on most.
    pub kind: ClaimKind,
    /// Indices into [`crate::Reading::figures`].
    pub figures: Vec<usize>,
    /// Indices into [`crate::Reading::quotes`].
    pub quotes: Vec<usize>,
    /// Index into [`crate::Reading::attributions`].
    pub attribution: Option<usize>,
    /// How to find it again.
    pub selector: Selector,
}
