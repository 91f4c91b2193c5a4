//! What the API takes and answers, in its own words. Fields of `Story` are only ever added.

use serde::{Deserialize, Serialize};
use story::content::{Byline, Content, Urgency};
use story::correction::{Correction, Label, PubStatus};
use story::ids::{Millis, ReportId};
use story::item::{Claim, ClaimState, Item, Stage};

use crate::fault::Fault;
use crate::margin::kind;
use crate::{pages, when};

/// A byline.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BylineShape {
    name: String,
    affiliation: Option<String>,
}

/// The words of a story. Times are RFC 3339 in UTC.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContentShape {
    slugline: String,
    headline: Option<String>,
    dateline: Option<String>,
    date: Option<String>,
    #[serde(default)]
    bylines: Vec<BylineShape>,
    standfirst: Option<String>,
    #[serde(default)]
    key_points: Vec<String>,
    #[serde(default)]
    body: Vec<String>,
    ednote: Option<String>,
    urgency: Option<u8>,
    #[serde(default)]
    subjects: Vec<String>,
    embargo: Option<String>,
}

impl ContentShape {
    /// As the newsroom takes it.
    ///
    /// # Errors
    /// Where urgency or embargo are none.
    pub(crate) fn content(self) -> Result<Content, Fault> {
        let embargo = self.embargo.map(|text| {
            formats::time::parse(&text)
                .ok_or_else(|| Fault::field("embargo", "a time such as 2026-05-05T10:00:00Z"))
        });
        let urgency = self
            .urgency
            .map(|value| Urgency::new(value).ok_or_else(|| Fault::field("urgency", "1 (highest) to 9")));
        let bylines = self
            .bylines
            .into_iter()
            .map(|byline| Byline { name: byline.name, affiliation: byline.affiliation });
        Ok(Content {
            headline: self.headline,
            slugline: self.slugline,
            dateline: self.dateline,
            date: self.date,
            bylines: bylines.collect(),
            standfirst: self.standfirst,
            key_points: self.key_points,
            body: self.body,
            ednote: self.ednote,
            urgency: urgency.transpose()?.unwrap_or_default(),
            subjects: self.subjects,
            embargo: embargo.transpose()?,
        })
    }

    fn of(content: &Content) -> Self {
        let bylines = content.bylines.iter();
        Self {
            slugline: content.slugline.clone(),
            headline: content.headline.clone(),
            dateline: content.dateline.clone(),
            date: content.date.clone(),
            bylines: bylines
                .map(|byline| BylineShape {
                    name: byline.name.clone(),
                    affiliation: byline.affiliation.clone(),
                })
                .collect(),
            standfirst: content.standfirst.clone(),
            key_points: content.key_points.clone(),
            body: content.body.clone(),
            ednote: content.ednote.clone(),
            urgency: Some(content.urgency.value()),
            subjects: content.subjects.clone(),
            embargo: content.embargo.map(when::iso),
        }
    }
}

/// A claim. Offsets of evidence are bytes in the source's text.
#[derive(Debug, Serialize)]
pub(crate) struct ClaimShape {
    id: String,
    kind: &'static str,
    words: String,
    state: &'static str,
    by: Option<String>,
    reason: Option<String>,
    evidence: Option<EvidenceShape>,
}

/// Where evidence stands.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EvidenceShape {
    /// A source's id.
    pub(crate) source: String,
    /// First byte in the source's text.
    pub(crate) start: usize,
    /// One past the last byte.
    pub(crate) end: usize,
}

impl ClaimShape {
    fn of(claim: &Claim) -> Self {
        let (state, by, reason, evidence) = match &claim.state {
            ClaimState::Open => ("open", None, None, None),
            ClaimState::Waived { by, reason, .. } => {
                ("waived", Some(by.0.clone()), Some(reason.clone()), None)
            }
            ClaimState::Verified { by, evidence, .. } => {
                let span = evidence.span;
                let evidence =
                    EvidenceShape { source: evidence.source.0.clone(), start: span.start, end: span.end };
                ("verified", Some(by.0.clone()), None, Some(evidence))
            }
        };
        let words = claim.read.selector.exact.clone();
        Self { id: claim.id.0.clone(), kind: kind(claim.read.kind), words, state, by, reason, evidence }
    }
}

#[derive(Debug, Serialize)]
struct SourceShape {
    id: String,
    title: String,
    outlet: Option<String>,
    credibility: String,
    provenance: String,
    vouched_by: String,
    sha256: String,
}

#[derive(Debug, Serialize)]
struct ReleaseShape {
    version: u32,
    label: &'static str,
    at: String,
}

/// A story as it stands.
#[derive(Debug, Serialize)]
pub(crate) struct StoryShape {
    id: String,
    seen: u64,
    stage: &'static str,
    status: &'static str,
    authors: Vec<String>,
    content: ContentShape,
    claims: Vec<ClaimShape>,
    sources: Vec<SourceShape>,
    releases: Vec<ReleaseShape>,
}

impl StoryShape {
    /// The story; `seen` is what a revision must name.
    #[must_use]
    pub(crate) fn of(item: &Item, seen: u64) -> Self {
        let sources = item.sources.iter().map(|source| SourceShape {
            id: source.id.0.clone(),
            title: source.title.clone(),
            outlet: source.outlet.clone(),
            credibility: source.credibility.clone(),
            provenance: source.provenance.clone(),
            vouched_by: source.vouched_by.0.clone(),
            sha256: source.bytes.0.clone(),
        });
        let releases = item.releases.iter().map(|release| ReleaseShape {
            version: release.version,
            label: pages::story::label(&release.label),
            at: when::iso(release.at),
        });
        Self {
            id: item.id.0.clone(),
            seen,
            stage: stage(item.stage),
            status: status(&item.status),
            authors: item.authors.iter().map(|author| author.0.clone()).collect(),
            content: ContentShape::of(&item.content),
            claims: item.claims.iter().map(ClaimShape::of).collect(),
            sources: sources.collect(),
            releases: releases.collect(),
        }
    }
}

/// A stage in a word.
#[must_use]
pub(crate) fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Draft => "draft",
        Stage::Review => "review",
        Stage::Released => "released",
    }
}

/// A status as ninjs and NewsML-G2 spell it.
#[must_use]
pub(crate) fn status(status: &PubStatus) -> &'static str {
    match status {
        PubStatus::Usable => "usable",
        PubStatus::Withheld { .. } => "withheld",
        PubStatus::Canceled { .. } => "canceled",
    }
}

/// Why a version goes out.
#[derive(Debug, Deserialize)]
#[serde(tag = "label", rename_all = "lowercase", deny_unknown_fields)]
pub(crate) enum LabelShape {
    /// The first one.
    First,
    /// New facts.
    Update,
    /// A minor fix.
    Refile,
    /// A substantive error fixed.
    Correction(ToldShape),
    /// The wording was not right.
    Clarification(ToldShape),
}

/// What was wrong.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ToldShape {
    wrong: String,
    right: String,
    noticed: Option<String>,
    report: Option<String>,
}

impl LabelShape {
    /// As the newsroom takes it. `now` stands in where nobody says when it was noticed.
    ///
    /// # Errors
    /// Where `noticed` is no time.
    pub(crate) fn label(self, now: Millis) -> Result<Label, Fault> {
        let told = |told: ToldShape| -> Result<Correction, Fault> {
            let noticed = told.noticed.map(|text| {
                formats::time::parse(&text)
                    .ok_or_else(|| Fault::field("noticed", "a time such as 2026-05-05T10:00:00Z"))
            });
            let noticed = noticed.transpose()?.unwrap_or(now).min(now);
            Ok(Correction {
                wrong: told.wrong,
                right: told.right,
                noticed,
                report: told.report.map(ReportId),
            })
        };
        Ok(match self {
            Self::First => Label::First,
            Self::Update => Label::Update,
            Self::Refile => Label::Refile,
            Self::Correction(shape) => Label::Correction(told(shape)?),
            Self::Clarification(shape) => Label::Clarification(told(shape)?),
        })
    }
}
