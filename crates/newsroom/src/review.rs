//! What an editor sees in review: findings, and for each claim the words in the sources that may bear it out.

use compare::Drift;
use desk::{Finding, SourceText};
use story::ids::{ClaimId, ItemId, SourceId};
use story::item::{Claim, Evidence, Item};
use story::manuscript::Manuscript;
use story::source::Source;

use crate::unblocked::unblocked;
use crate::{Error, Newsroom};

/// Evidence the engine proposes for a claim. A person decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// For which claim.
    pub claim: ClaimId,
    /// Where.
    pub evidence: Evidence,
    /// The words there.
    pub words: String,
    /// What differs between the claim and those words; `copy` spans are in the manuscript.
    pub drift: Vec<Drift>,
    /// Why this span.
    pub why: String,
}

/// A working version as checked.
#[derive(Debug, Clone)]
pub struct Checks {
    /// The story as one text.
    pub manuscript: Manuscript,
    /// What the rules report; spans are in the manuscript.
    pub findings: Vec<Finding>,
    /// At most one a claim, in the order of the claims.
    pub proposals: Vec<Proposal>,
    /// Texts of the sources, in the order the item has them.
    pub sources: Vec<(SourceId, String)>,
}

impl Newsroom {
    /// Runs the rules of the desk over the working version and proposes evidence for its claims.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Store`].
    pub async fn checks(&self, id: &ItemId) -> Result<Checks, Error> {
        let item = self.item(id).await?.item;
        let mut sources = Vec::new();
        for source in &item.sources {
            sources.push((source.id.clone(), self.text(&source.text).await?));
        }
        // Reading a long story against many sources takes milliseconds of a core: not on the tasks of others.
        unblocked(move || check(&item, sources)).await
    }
}

fn check(item: &Item, sources: Vec<(SourceId, String)>) -> Checks {
    let manuscript = Manuscript::of(&item.content);
    let reading = reading::read(&manuscript.text);
    let read: Vec<SourceText> = item
        .sources
        .iter()
        .zip(&sources)
        .map(|(source, (_, text))| SourceText::new(name_of(source), text.as_str()))
        .collect();
    let draft = desk::Draft::new(&manuscript, &reading, &read);
    let findings = desk::check_draft(&draft);
    let propose = |claim: &Claim| {
        let support = draft.support(claim.read.selector.position)?;
        let (source, text) = sources.get(support.source)?;
        Some(Proposal {
            claim: claim.id.clone(),
            evidence: Evidence { source: source.clone(), span: support.span },
            words: support.span.of(text).to_owned(),
            drift: support.drift.clone(),
            why: support.why.clone(),
        })
    };
    let proposals = item.claims.iter().filter_map(propose).collect();
    Checks { manuscript, findings, proposals, sources }
}

/// The title with the outlet behind it, by which the desk knows that an outlet's document is attached.
fn name_of(source: &Source) -> String {
    match &source.outlet {
        Some(outlet) => format!("{}, {outlet}", source.title),
        None => source.title.clone(),
    }
}
