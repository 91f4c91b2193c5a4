//! An item: one story through all its versions, from draft to the last correction.

use crate::content::Content;
use crate::correction::{Label, PubStatus};
use crate::ids::{AccountId, ClaimId, ItemId, Millis, SourceId, Who};
use crate::source::Source;
use crate::terms::Terms;

pub use decide::{Command, Refusal, decide};
pub use reading::{ClaimKind, Selector, Span};

mod apply;
mod decide;

/// Where the working version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Being written.
    Draft,
    /// An editor is checking it.
    Review,
    /// It is on the wire, and nothing newer is being written.
    Released,
}

/// A claim as it was read from one version of the content. Positions are into [`crate::manuscript::Manuscript::of`]
/// of that content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimRead {
    /// What it rests on most.
    pub kind: ClaimKind,
    /// Its words and where they stand.
    pub selector: Selector,
}

/// Where evidence stands in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Which source.
    pub source: SourceId,
    /// The words in the source's text.
    pub span: Span,
}

/// Whether somebody has checked a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClaimState {
    /// Nobody has.
    Open,
    /// A named person checked a named source.
    Verified {
        /// Who.
        by: AccountId,
        /// When.
        at: Millis,
        /// Against what.
        evidence: Evidence,
    },
    /// A named person said why it needs no check.
    Waived {
        /// Who.
        by: AccountId,
        /// When.
        at: Millis,
        /// Why.
        reason: String,
    },
}

/// A claim of the working version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Its id, kept as long as its words stay.
    pub id: ClaimId,
    /// What it says and where.
    pub read: ClaimRead,
    /// Whether somebody has checked it.
    pub state: ClaimState,
}

/// A version on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// 1, 2, ...
    pub version: u32,
    /// What it says.
    pub content: Content,
    /// Its claims, as they were verified.
    pub claims: Vec<Claim>,
    /// The terms it went out under.
    pub terms: Terms,
    /// Why it went out.
    pub label: Label,
    /// Who released it.
    pub by: Who,
    /// When.
    pub at: Millis,
}

/// What happened to an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemEvent {
    /// Somebody began it.
    Opened {
        /// Its id.
        id: ItemId,
    },
    /// Its words became these.
    Revised {
        /// All of them.
        content: Content,
        /// The claims in them; a claim whose words and neighbours stayed has the id it had.
        claims: Vec<(ClaimId, ClaimRead)>,
    },
    /// A source was registered.
    SourceAdded {
        /// It.
        source: Source,
    },
    /// A source was taken away; claims verified against it are open again.
    SourceRemoved {
        /// Which.
        source: SourceId,
        /// Why.
        reason: String,
    },
    /// The author asked for a review.
    Submitted,
    /// An editor sent it back.
    Returned {
        /// Why.
        reason: String,
    },
    /// A claim was checked against a source.
    ClaimVerified {
        /// Which.
        claim: ClaimId,
        /// Against what.
        evidence: Evidence,
    },
    /// A claim needs no check.
    ClaimWaived {
        /// Which.
        claim: ClaimId,
        /// Why.
        reason: String,
    },
    /// A check was taken back.
    ClaimReopened {
        /// Which.
        claim: ClaimId,
        /// Why.
        reason: String,
    },
    /// The working version went on the wire.
    Released {
        /// 1, 2, ...
        version: u32,
        /// Why it went out.
        label: Label,
        /// The terms it went out under.
        terms: Terms,
    },
    /// A released item may be used, or may no longer.
    StatusSet {
        /// From now on.
        status: PubStatus,
    },
}

/// An item as its events left it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// Where the working version stands.
    pub stage: Stage,
    /// The working version's words.
    pub content: Content,
    /// Everybody who wrote on the working version or one before it.
    pub authors: Vec<AccountId>,
    /// Registered sources.
    pub sources: Vec<Source>,
    /// Claims of the working version.
    pub claims: Vec<Claim>,
    /// Versions on the wire, oldest first.
    pub releases: Vec<Release>,
    /// Whether it may be used; meaningful once released.
    pub status: PubStatus,
    /// Why the last review sent it back, until it is submitted again.
    pub returned: Option<String>,
}

impl Item {
    /// The item after `events` with who and when, or `None` before it was opened.
    #[must_use]
    pub fn of<'a>(events: impl IntoIterator<Item = (&'a Who, Millis, &'a ItemEvent)>) -> Option<Self> {
        events.into_iter().fold(None, |item, (who, at, event)| Self::after(item, who, at, event))
    }

    /// The item after one more event.
    #[must_use]
    pub fn after(item: Option<Self>, who: &Who, at: Millis, event: &ItemEvent) -> Option<Self> {
        match (item, event) {
            (None, ItemEvent::Opened { id }) => Some(Self::new(id.clone())),
            (None, _) => None,
            (Some(mut item), event) => {
                item.apply(who, at, event);
                Some(item)
            }
        }
    }

    /// The version on the wire.
    #[must_use]
    pub fn released(&self) -> Option<&Release> {
        self.releases.last()
    }

    /// Verified or waived claims, and all claims.
    #[must_use]
    pub fn coverage(&self) -> (usize, usize) {
        (self.claims.iter().filter(|claim| claim.state != ClaimState::Open).count(), self.claims.len())
    }

    /// The claim with this id.
    #[must_use]
    pub fn claim(&self, id: &ClaimId) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.id == *id)
    }

    /// The source with this id.
    #[must_use]
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == *id)
    }
}
