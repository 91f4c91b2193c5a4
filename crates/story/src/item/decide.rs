//! From an item and a command to what happens, or why not. The only way an item changes.

use super::{Claim, ClaimRead, Evidence, Item, ItemEvent, Stage};
use crate::account::{Actor, Role};
use crate::content::Content;
use crate::correction::{Label, PubStatus};
use crate::gate::{self, Blocker};
use crate::ids::{ClaimId, ItemId, SourceId};
use crate::source::Source;
use crate::terms::Terms;

/// What somebody wants to happen to an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Begin it.
    Open {
        /// Its id.
        id: ItemId,
    },
    /// Replace its words.
    Revise {
        /// All of them.
        content: Content,
        /// The claims read from them, each with an id for it in case it is new.
        claims: Vec<(ClaimId, ClaimRead)>,
    },
    /// Register a source.
    AddSource {
        /// It.
        source: Source,
    },
    /// Take a source away.
    RemoveSource {
        /// Which.
        source: SourceId,
        /// Why.
        reason: String,
    },
    /// Ask for a review.
    Submit,
    /// Send it back.
    Return {
        /// Why.
        reason: String,
    },
    /// Say that a claim was checked.
    Verify {
        /// Which.
        claim: ClaimId,
        /// Against what.
        evidence: Evidence,
    },
    /// Say that a claim needs no check.
    Waive {
        /// Which.
        claim: ClaimId,
        /// Why.
        reason: String,
    },
    /// Take a check back.
    Reopen {
        /// Which.
        claim: ClaimId,
        /// Why.
        reason: String,
    },
    /// Put the working version on the wire.
    Release {
        /// Why it goes out.
        label: Label,
        /// The terms it goes out under.
        terms: Terms,
    },
    /// Say whether a released item may be used.
    SetStatus {
        /// From now on.
        status: PubStatus,
    },
}

/// Why a command was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nothing has this id.
    #[error("there is no such story")]
    NoSuchItem,
    /// The id is taken.
    #[error("a story with this id exists already")]
    Exists,
    /// The actor lacks the role for it.
    #[error("this needs the role of {0}")]
    Role(&'static str),
    /// The one who asks wrote part of it.
    #[error("nobody checks their own story; another editor must")]
    Author,
    /// Not at this stage.
    #[error("this can be done only {0}")]
    Stage(&'static str),
    /// No such claim in the working version.
    #[error("the story has no such claim; it may have been rewritten since the page was opened")]
    NoSuchClaim,
    /// No such source.
    #[error("the story has no such source")]
    NoSuchSource,
    /// Evidence must be words.
    #[error("the evidence is empty: mark the words in the source that the claim rests on")]
    NoEvidence,
    /// A reason is owed.
    #[error("a reason is needed")]
    NoReason,
    /// The gate is shut.
    #[error("the gate is shut: {}", list(.0))]
    Gate(Vec<Blocker>),
    /// The label does not fit the item's history.
    #[error("{0}")]
    Label(&'static str),
    /// A canceled item stays canceled.
    #[error("the story was killed; a killed story never goes out again")]
    Killed,
    /// Nothing would change.
    #[error("nothing has changed")]
    Unchanged,
}

fn list(blockers: &[Blocker]) -> String {
    blockers.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// What `command` by `actor` does to `item` (`None` where nothing has the id yet).
///
/// # Errors
/// A [`Refusal`] that says why nothing happens.
pub fn decide(item: Option<&Item>, actor: &Actor, command: Command) -> Result<Vec<ItemEvent>, Refusal> {
    if let Command::Open { id } = command {
        needs_writer(actor)?;
        return if item.is_some() { Err(Refusal::Exists) } else { Ok(vec![ItemEvent::Opened { id }]) };
    }
    let item = item.ok_or(Refusal::NoSuchItem)?;
    let event = match command {
        Command::Open { .. } => return Err(Refusal::Exists),
        Command::Revise { content, claims } => revise(item, actor, content, claims)?,
        Command::AddSource { source } => {
            needs_writer(actor)?;
            ItemEvent::SourceAdded { source }
        }
        Command::RemoveSource { source, reason } => {
            needs_writer(actor)?;
            needs_reason(&reason)?;
            item.source(&source).ok_or(Refusal::NoSuchSource)?;
            ItemEvent::SourceRemoved { source, reason }
        }
        Command::Submit => submit(item, actor)?,
        Command::Return { reason } => {
            needs_editor(actor)?;
            needs_reason(&reason)?;
            needs_stage(item, Stage::Review, "while the story is in review")?;
            ItemEvent::Returned { reason }
        }
        Command::Verify { claim, evidence } => {
            needs_checker(item, actor, &claim)?;
            item.source(&evidence.source).ok_or(Refusal::NoSuchSource)?;
            if evidence.span.is_empty() {
                return Err(Refusal::NoEvidence);
            }
            ItemEvent::ClaimVerified { claim, evidence }
        }
        Command::Waive { claim, reason } => {
            needs_checker(item, actor, &claim)?;
            needs_reason(&reason)?;
            ItemEvent::ClaimWaived { claim, reason }
        }
        Command::Reopen { claim, reason } => {
            needs_checker(item, actor, &claim)?;
            needs_reason(&reason)?;
            ItemEvent::ClaimReopened { claim, reason }
        }
        Command::Release { label, terms } => release(item, actor, label, terms)?,
        Command::SetStatus { status } => set_status(item, actor, status)?,
    };
    Ok(vec![event])
}

fn revise(
    item: &Item,
    actor: &Actor,
    content: Content,
    claims: Vec<(ClaimId, ClaimRead)>,
) -> Result<ItemEvent, Refusal> {
    needs_writer(actor)?;
    if matches!(item.status, PubStatus::Canceled { .. }) {
        return Err(Refusal::Killed);
    }
    if item.content == content {
        return Err(Refusal::Unchanged);
    }
    Ok(ItemEvent::Revised { content, claims: carry_over(&item.claims, claims) })
}

fn submit(item: &Item, actor: &Actor) -> Result<ItemEvent, Refusal> {
    needs_writer(actor)?;
    needs_stage(item, Stage::Draft, "while the story is a draft")?;
    if item.content.body.is_empty() {
        return Err(Refusal::Gate(vec![Blocker::Missing("body")]));
    }
    Ok(ItemEvent::Submitted)
}

fn release(item: &Item, actor: &Actor, label: Label, terms: Terms) -> Result<ItemEvent, Refusal> {
    if matches!(item.status, PubStatus::Canceled { .. }) {
        return Err(Refusal::Killed);
    }
    let blockers = gate::blockers(item, actor);
    if !blockers.is_empty() {
        return Err(Refusal::Gate(blockers));
    }
    match (&label, item.released()) {
        (Label::First, Some(_)) => {
            return Err(Refusal::Label("the story is out already; say what kind of update this is"));
        }
        (Label::First, None) => {}
        (_, None) => {
            return Err(Refusal::Label("the story is not out yet; its first release needs no label"));
        }
        (Label::Correction(told) | Label::Clarification(told), Some(_)) => {
            needs_reason(&told.wrong)?;
            needs_reason(&told.right)?;
        }
        (Label::Update | Label::Refile, Some(_)) => {}
    }
    let version = item.released().map_or(1, |release| release.version + 1);
    Ok(ItemEvent::Released { version, label, terms })
}

fn set_status(item: &Item, actor: &Actor, status: PubStatus) -> Result<ItemEvent, Refusal> {
    needs_editor(actor)?;
    if item.releases.is_empty() {
        return Err(Refusal::Stage("once the story is out"));
    }
    match (&item.status, &status) {
        (PubStatus::Canceled { .. }, _) => return Err(Refusal::Killed),
        (old, new) if old == new => return Err(Refusal::Unchanged),
        (_, PubStatus::Withheld { reason } | PubStatus::Canceled { reason }) => needs_reason(reason)?,
        (_, PubStatus::Usable) => {}
    }
    Ok(ItemEvent::StatusSet { status })
}

/// Gives a claim whose words stayed the id it had, preferring one whose neighbours stayed too. Every old id is given
/// away once at most.
fn carry_over(old: &[Claim], new: Vec<(ClaimId, ClaimRead)>) -> Vec<(ClaimId, ClaimRead)> {
    let mut given = vec![false; old.len()];
    let mut result = new;
    let mut kept = vec![false; result.len()];
    for neighbours_too in [true, false] {
        for (index, (id, read)) in result.iter_mut().enumerate() {
            if kept[index] {
                continue;
            }
            let same = |claim: &Claim| {
                let (was, is) = (&claim.read.selector, &read.selector);
                was.exact == is.exact
                    && (!neighbours_too || (was.prefix == is.prefix && was.suffix == is.suffix))
            };
            if let Some(place) = (0..old.len()).find(|&place| !given[place] && same(&old[place])) {
                given[place] = true;
                kept[index] = true;
                id.clone_from(&old[place].id);
            }
        }
    }
    result
}

fn needs_writer(actor: &Actor) -> Result<(), Refusal> {
    let writes = actor.has(Role::Reporter) || actor.has(Role::Editor);
    if writes { Ok(()) } else { Err(Refusal::Role("reporter or editor")) }
}

fn needs_editor(actor: &Actor) -> Result<(), Refusal> {
    if actor.has(Role::Editor) { Ok(()) } else { Err(Refusal::Role("editor")) }
}

fn needs_checker(item: &Item, actor: &Actor, claim: &ClaimId) -> Result<(), Refusal> {
    needs_editor(actor)?;
    if item.authors.contains(&actor.account) {
        return Err(Refusal::Author);
    }
    needs_stage(item, Stage::Review, "while the story is in review")?;
    item.claim(claim).map(|_| ()).ok_or(Refusal::NoSuchClaim)
}

fn needs_stage(item: &Item, stage: Stage, when: &'static str) -> Result<(), Refusal> {
    if item.stage == stage { Ok(()) } else { Err(Refusal::Stage(when)) }
}

fn needs_reason(reason: &str) -> Result<(), Refusal> {
    if reason.trim().is_empty() { Err(Refusal::NoReason) } else { Ok(()) }
}
