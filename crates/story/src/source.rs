//! What claims rest on.

use crate::ids::{AccountId, BlobHash, SourceId};

/// What kind of thing a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SourceKind {
    /// A report, filing, letter, ruling.
    Document,
    /// Words taken down or recorded.
    Transcript,
    /// An interview the newsroom held.
    Interview,
    /// A page on the web.
    Page,
    /// Numbers in a table.
    Data,
}

impl SourceKind {
    /// Whether other newsrooms may have it before them too: all but an interview, which one newsroom held.
    #[must_use]
    pub fn is_open(self) -> bool {
        self != Self::Interview
    }
}

/// A registered source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// What to call it: "Traffic count, Harbour City, May".
    pub title: String,
    /// What kind it is.
    pub kind: SourceKind,
    /// The outlet or body it comes from: "Harbour Herald".
    pub outlet: Option<String>,
    /// Why it is credible.
    pub credibility: String,
    /// Where the newsroom got it from.
    pub provenance: String,
    /// Who in the newsroom vouches for it.
    pub vouched_by: AccountId,
    /// The bytes as given.
    pub bytes: BlobHash,
    /// Its text, decoded; the offsets of evidence are into this.
    pub text: BlobHash,
    /// Whether readers may see its title on the public page.
    pub public: bool,
}
