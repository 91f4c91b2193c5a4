//! Paragraphs and sentences.

use crate::Span;

/// What kind of block a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Block {
    /// Running copy.
    #[default]
    Prose,
    /// A short line without a stop that stands over what follows.
    Heading,
    /// An entry of a list, its marker ("- ", "* ", "1. ") outside the sentences.
    ListItem,
}

/// One block of text, without the line ends around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paragraph {
    /// Where it stands.
    pub span: Span,
    /// What kind of block it is.
    pub block: Block,
}

/// One sentence, its closing quotation mark included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands.
    pub span: Span,
    /// Index into [`crate::Reading::paragraphs`].
    pub paragraph: usize,
}
