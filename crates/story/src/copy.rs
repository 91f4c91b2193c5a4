//! Found republications and what they showed, and when.

use crate::ids::{BlobHash, CopyId, ItemId, Millis, PartnerId};
use crate::verdict::Verdict;

/// How a copy came to be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A person pasted in the address.
    Reported,
    /// The partner told us when it took the story.
    Partner,
    /// In a feed or sitemap.
    Feed,
    /// By the referrer of the counter.
    Counter,
    /// In a crawl.
    Crawl,
}

/// Proof of what a copy showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tearsheet {
    /// Where the bytes came from in the end, after redirects.
    pub url: String,
    /// HTTP status.
    pub status: u16,
    /// The answer as it came, headers and all, as a WARC file.
    pub bytes: BlobHash,
    /// The story's text as it was found on the page.
    pub text: BlobHash,
    /// What it showed.
    pub verdict: Verdict,
}

/// What happened to a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CopyEvent {
    /// It came to be known.
    Found {
        /// Its id.
        id: CopyId,
        /// Which item it is a copy of.
        item: ItemId,
        /// Its address.
        url: String,
        /// Whose site it is on, where known.
        partner: Option<PartnerId>,
        /// How.
        found: Found,
    },
    /// The page was captured and compared.
    Captured {
        /// The proof.
        tearsheet: Box<Tearsheet>,
    },
    /// The capture before shows something else than the one before that.
    Changed {
        /// What, in words.
        what: String,
    },
    /// The page is gone.
    Vanished {
        /// What the server or the network said.
        reason: String,
    },
}

/// A copy as its events left it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// Its id.
    pub id: CopyId,
    /// Which item it is a copy of.
    pub item: ItemId,
    /// Its address.
    pub url: String,
    /// Whose site it is on, where known.
    pub partner: Option<PartnerId>,
    /// How it came to be known.
    pub found: Found,
    /// Captures, oldest first, with their time.
    pub captures: Vec<(Millis, Tearsheet)>,
    /// When a capture showed something else than the one before, and what.
    pub changes: Vec<(Millis, String)>,
    /// Each time it vanished, and why; it may have come back since.
    pub absences: Vec<(Millis, String)>,
    /// When it vanished, and why, if it has not come back.
    pub vanished: Option<(Millis, String)>,
    /// When it was captured again after it had vanished, the last time it did.
    pub returned: Option<Millis>,
}

impl Copy {
    /// When it last turned out to be different: at its newest change, when it vanished, or when it was captured first.
    #[must_use]
    pub fn last_changed(&self) -> Option<Millis> {
        let first = self.captures.first().map(|(at, _)| *at);
        let changed = self.changes.last().map(|(at, _)| *at);
        let gone = self.absences.last().map(|(at, _)| *at);
        changed.max(gone).or(first)
    }

    /// The copy after `events` with their times, or `None` before it was found.
    #[must_use]
    pub fn of<'a>(events: impl IntoIterator<Item = (Millis, &'a CopyEvent)>) -> Option<Self> {
        events.into_iter().fold(None, |copy, (at, event)| Self::after(copy, at, event))
    }

    /// The copy after one more event.
    #[must_use]
    pub fn after(mut copy: Option<Self>, at: Millis, event: &CopyEvent) -> Option<Self> {
        match (event, &mut copy) {
            (CopyEvent::Found { id, item, url, partner, found }, state) => {
                *state = Some(Self {
                    id: id.clone(),
                    item: item.clone(),
                    url: url.clone(),
                    partner: partner.clone(),
                    found: found.clone(),
                    captures: Vec::new(),
                    changes: Vec::new(),
                    absences: Vec::new(),
                    vanished: None,
                    returned: None,
                });
            }
            (CopyEvent::Captured { tearsheet }, Some(copy)) => {
                copy.captures.push((at, tearsheet.as_ref().clone()));
                if copy.vanished.take().is_some() {
                    copy.returned = Some(at);
                }
            }
            (CopyEvent::Changed { what }, Some(copy)) => copy.changes.push((at, what.clone())),
            (CopyEvent::Vanished { reason }, Some(copy)) => {
                copy.absences.push((at, reason.clone()));
                copy.vanished = Some((at, reason.clone()));
            }
            (_, None) => {}
        }
        copy
    }
}
