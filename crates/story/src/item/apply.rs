//! How each event changes an item.

use super::{Claim, ClaimState, Item, ItemEvent, Release, Stage};
use crate::content::Content;
use crate::correction::PubStatus;
use crate::ids::{AccountId, ClaimId, ItemId, Millis, Who};

impl Item {
    pub(super) fn new(id: ItemId) -> Self {
        Self {
            id,
            stage: Stage::Draft,
            content: Content::default(),
            authors: Vec::new(),
            sources: Vec::new(),
            claims: Vec::new(),
            releases: Vec::new(),
            status: PubStatus::Usable,
            returned: None,
        }
    }

    pub(super) fn apply(&mut self, who: &Who, at: Millis, event: &ItemEvent) {
        let by = account_of(who);
        match event {
            ItemEvent::Opened { .. } => {}
            ItemEvent::Revised { content, claims } => {
                let old = std::mem::take(&mut self.claims);
                let state_of = |id: &ClaimId| {
                    old.iter()
                        .find(|claim| claim.id == *id)
                        .map_or(ClaimState::Open, |claim| claim.state.clone())
                };
                self.claims = claims
                    .iter()
                    .map(|(id, read)| Claim { id: id.clone(), read: read.clone(), state: state_of(id) })
                    .collect();
                self.content = content.clone();
                self.stage = Stage::Draft;
                if !self.authors.contains(&by) {
                    self.authors.push(by);
                }
            }
            ItemEvent::SourceAdded { source } => self.sources.push(source.clone()),
            ItemEvent::SourceRemoved { source, .. } => {
                self.sources.retain(|kept| kept.id != *source);
                for claim in &mut self.claims {
                    if matches!(&claim.state, ClaimState::Verified { evidence, .. } if evidence.source == *source)
                    {
                        claim.state = ClaimState::Open;
                    }
                }
            }
            ItemEvent::Submitted => {
                self.stage = Stage::Review;
                self.returned = None;
            }
            ItemEvent::Returned { reason } => {
                self.stage = Stage::Draft;
                self.returned = Some(reason.clone());
            }
            ItemEvent::ClaimVerified { claim, evidence } => {
                self.set(claim, ClaimState::Verified { by, at, evidence: evidence.clone() });
            }
            ItemEvent::ClaimWaived { claim, reason } => {
                self.set(claim, ClaimState::Waived { by, at, reason: reason.clone() });
            }
            ItemEvent::ClaimReopened { claim, .. } => self.set(claim, ClaimState::Open),
            ItemEvent::Released { version, label, terms } => {
                self.releases.push(Release {
                    version: *version,
                    content: self.content.clone(),
                    claims: self.claims.clone(),
                    terms: terms.clone(),
                    label: label.clone(),
                    by: who.clone(),
                    at,
                });
                self.stage = Stage::Released;
                // A withheld item that goes out again is usable again; a canceled one never goes out (see `decide`).
                self.status = PubStatus::Usable;
            }
            ItemEvent::StatusSet { status } => self.status = status.clone(),
        }
    }

    fn set(&mut self, id: &ClaimId, state: ClaimState) {
        if let Some(claim) = self.claims.iter_mut().find(|claim| claim.id == *id) {
            claim.state = state;
        }
    }
}

/// Only accounts change items: `decide` takes an actor. Another author can only stand in a damaged log, and is kept as
/// nobody's name rather than lost.
fn account_of(who: &Who) -> AccountId {
    match who {
        Who::Account(account) => account.clone(),
        Who::Partner(_) | Who::Reader | Who::System => AccountId(String::new()),
    }
}
