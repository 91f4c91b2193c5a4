//! Pages that may be copies, and what people said of them.

use crate::copy::Found;
use crate::ids::{CopyId, ItemId, Millis, Who};

/// What happened to a candidate. Its id is that of the copy which the page would be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CandidateEvent {
    /// An editor said that it is no copy: what put it forward does not put it forward again.
    Dismissed {
        /// Its id.
        id: CopyId,
        /// Which item it would be a copy of.
        item: ItemId,
        /// Its address.
        url: String,
        /// What put it forward.
        source: Found,
        /// Why it is none.
        reason: String,
    },
    /// That was taken back.
    Restored,
}

/// A candidate as its events left it. One that nobody ever dismissed has none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Its id.
    pub id: CopyId,
    /// Which item it would be a copy of.
    pub item: ItemId,
    /// Its address.
    pub url: String,
    /// What put it forward.
    pub source: Found,
    /// Who dismissed it, when and why, if it is dismissed.
    pub dismissed: Option<(Who, Millis, String)>,
}

impl Candidate {
    /// The candidate after one more event.
    #[must_use]
    pub fn after(candidate: Option<Self>, who: &Who, at: Millis, event: &CandidateEvent) -> Option<Self> {
        match event {
            CandidateEvent::Dismissed { id, item, url, source, reason } => Some(Self {
                id: id.clone(),
                item: item.clone(),
                url: url.clone(),
                source: source.clone(),
                dismissed: Some((who.clone(), at, reason.clone())),
            }),
            CandidateEvent::Restored => candidate.map(|candidate| Self { dismissed: None, ..candidate }),
        }
    }
}
