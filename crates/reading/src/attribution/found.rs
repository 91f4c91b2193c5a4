//! An attribution in tokens, as the rules hand it on.

use std::ops::Range;

/// An attribution in tokens.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    /// Who speaks.
    pub(crate) source: Option<Range<usize>>,
    /// The cue; empty, at the verb that stands in its place, where no word leads to what is said.
    pub(crate) cue: Range<usize>,
    /// What is attributed, in order.
    pub(crate) content: Vec<Range<usize>>,
    /// The cue's head.
    pub(crate) head: usize,
    /// Sentence it was found in.
    pub(crate) sentence: usize,
}

impl Found {
    /// Where it stands among others: at its cue, or where no word leads to what is said, at who says it.
    pub(crate) fn place(&self) -> usize {
        let cue = Some(self.cue.start).filter(|_| !self.cue.is_empty());
        let source = self.source.as_ref().map(|source| source.start);
        cue.or(source).or_else(|| self.content.first().map(|content| content.start)).unwrap_or(self.cue.start)
    }
}
