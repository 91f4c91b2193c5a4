//! The gate: what stands between a story and the wire.

use crate::account::{Actor, Role};
use crate::item::{ClaimState, Item, Stage};

/// One thing in the way of a release.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Blocker {
    /// Nobody asked for a review of this version.
    #[error("the story is not in review")]
    NotInReview,
    /// The one who asks may not release anything.
    #[error("only an editor may release a story")]
    NotAnEditor,
    /// The one who asks wrote part of it.
    #[error("nobody approves their own story; another editor must")]
    Author,
    /// Claims neither verified nor waived.
    #[error("{0} of {1} claims are still open")]
    ClaimsOpen(usize, usize),
    /// A field a republisher needs.
    #[error("the story has no {0}")]
    Missing(&'static str),
}

/// Everything in the way of `actor` releasing `item` as it stands; empty where the gate is open.
#[must_use]
pub fn blockers(item: &Item, actor: &Actor) -> Vec<Blocker> {
    let mut found = Vec::new();
    if item.stage != Stage::Review {
        found.push(Blocker::NotInReview);
    }
    if !actor.has(Role::Editor) {
        found.push(Blocker::NotAnEditor);
    }
    if item.authors.contains(&actor.account) {
        found.push(Blocker::Author);
    }
    let open = item.claims.iter().filter(|claim| claim.state == ClaimState::Open).count();
    if open > 0 {
        found.push(Blocker::ClaimsOpen(open, item.claims.len()));
    }
    found.extend(missing(item).into_iter().map(Blocker::Missing));
    found
}

fn missing(item: &Item) -> Vec<&'static str> {
    let content = &item.content;
    let affiliated = content.bylines.iter().all(|byline| byline.affiliation.is_some());
    let needs = [
        (content.headline.is_none(), "headline"),
        (content.bylines.is_empty(), "byline"),
        (!affiliated, "affiliation in every byline"),
        (content.body.is_empty(), "body"),
    ];
    needs.into_iter().filter(|need| need.0).map(|need| need.1).collect()
}
