//! What an editor sees in review: findings, and for each claim the words in the sources that may bear it out.

use compare::{Drift, Text};
use desk::{Finding, SourceText};
use reading::{Reading, Span};
use story::ids::{ClaimId, ItemId, SourceId};
use story::item::{Evidence, Item};
use story::manuscript::Manuscript;

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
        let work = move || check(&item, sources);
        // Reading a long story against many sources takes milliseconds of one core: not on the tasks of others.
        tokio::task::spawn_blocking(work).await.map_err(|error| Error::File {
            name: "the story".into(),
            problem: format!("the check did not finish: {error}"),
        })
    }
}

fn check(item: &Item, sources: Vec<(SourceId, String)>) -> Checks {
    let manuscript = Manuscript::of(&item.content);
    let reading = reading::read(&manuscript.text);
    let readings: Vec<Reading> = sources.iter().map(|(_, text)| reading::read(text)).collect();
    let texts: Vec<Text<'_>> =
        sources.iter().zip(&readings).map(|((_, text), reading)| Text { text, reading }).collect();
    let named: Vec<SourceText<'_>> = item
        .sources
        .iter()
        .zip(&texts)
        .map(|(source, text)| SourceText { name: &source.title, outlet: source.outlet.as_deref(), text: *text })
        .collect();
    let findings = desk::check(&manuscript, &reading, &named);
    let spans: Vec<Span> = item.claims.iter().map(|claim| claim.read.selector.position).collect();
    let copy = Text { text: &manuscript.text, reading: &reading };
    let supports = compare::support(copy, &spans, &texts);
    let proposals = item
        .claims
        .iter()
        .zip(supports)
        .filter_map(|(claim, support)| {
            let support = support?;
            let (source, text) = sources.get(support.source)?;
            Some(Proposal {
                claim: claim.id.clone(),
                evidence: Evidence { source: source.clone(), span: support.span },
                words: support.span.of(text).to_owned(),
                drift: support.drift,
                why: support.why,
            })
        })
        .collect();
    Checks { manuscript, findings, proposals, sources }
}
