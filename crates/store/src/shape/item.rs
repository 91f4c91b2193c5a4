//! Items in the log.

use serde::{Deserialize, Serialize};
use story::correction::{Correction, Label, PubStatus};
use story::item::{ClaimKind, ClaimRead, Evidence, ItemEvent, Selector, Span};
use story::source::{Source, SourceKind};

use super::content::ContentShape;
use super::convert::{Shape, shape};
use super::settings::TermsShape;

shape!(struct SpanShape of Span { start: usize, end: usize });

shape!(enum ClaimKindShape of ClaimKind { Quote, Figure, Statement, Fact });

shape!(struct SelectorShape of Selector {
    exact: String,
    prefix: String,
    suffix: String,
    position: SpanShape,
});

shape!(struct ClaimReadShape of ClaimRead { kind: ClaimKindShape, selector: SelectorShape });

shape!(struct EvidenceShape of Evidence { source: String, span: SpanShape });

shape!(enum SourceKindShape of SourceKind { Document, Transcript, Interview, Page, Data });

shape!(struct SourceShape of Source {
    id: String,
    title: String,
    kind: SourceKindShape,
    outlet: Option<String>,
    credibility: String,
    provenance: String,
    vouched_by: String,
    bytes: String,
    text: String,
    public: bool,
});

shape!(struct CorrectionShape of Correction {
    wrong: String,
    right: String,
    noticed: i64,
    report: Option<String>,
});

shape!(enum PubStatusShape of PubStatus { Usable, Withheld { reason: String }, Canceled { reason: String } });

/// The label of a release.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum LabelShape {
    First,
    Update,
    Correction(CorrectionShape),
    Clarification(CorrectionShape),
    Refile,
}

impl Shape<Label> for LabelShape {
    fn of(core: &Label) -> Self {
        match core {
            Label::First => Self::First,
            Label::Update => Self::Update,
            Label::Correction(told) => Self::Correction(Shape::of(told)),
            Label::Clarification(told) => Self::Clarification(Shape::of(told)),
            Label::Refile => Self::Refile,
        }
    }

    fn core(self) -> Label {
        match self {
            Self::First => Label::First,
            Self::Update => Label::Update,
            Self::Correction(told) => Label::Correction(told.core()),
            Self::Clarification(told) => Label::Clarification(told.core()),
            Self::Refile => Label::Refile,
        }
    }
}

shape!(enum ItemEventShape of ItemEvent {
    Opened { id: String },
    Revised { content: ContentShape, claims: Vec<(String, ClaimReadShape)> },
    SourceAdded { source: SourceShape },
    SourceRemoved { source: String, reason: String },
    Submitted,
    Returned { reason: String },
    ClaimVerified { claim: String, evidence: EvidenceShape },
    ClaimWaived { claim: String, reason: String },
    ClaimReopened { claim: String, reason: String },
    Released { version: u32, label: LabelShape, terms: TermsShape },
    StatusSet { status: PubStatusShape },
});
