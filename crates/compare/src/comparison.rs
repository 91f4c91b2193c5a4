//! The answer: correspondence, drift, and the edits that are none.

use reading::Span;

/// How sentences of the copy correspond to sentences of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relation {
    /// The same but for typography.
    Kept,
    /// The same sentence with some words changed.
    Edited,
    /// The same statement in other words.
    Rewritten,
    /// Several source sentences became one.
    Merged,
    /// One source sentence became several.
    Split,
    /// Kept or edited, in another place.
    Moved,
    /// In the source only.
    Dropped,
    /// In the copy only.
    Added,
}

/// One group of corresponding sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correspondence {
    /// How they correspond.
    pub relation: Relation,
    /// Sentences of the source; empty where added.
    pub source: Vec<Span>,
    /// Sentences of the copy; empty where dropped.
    pub copy: Vec<Span>,
    /// Pieces inside that match, source and copy side by side, in copy order.
    pub matched: Vec<(Span, Span)>,
    /// Why they were matched, in words.
    pub why: String,
}

/// How much a difference matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; scopes or times may differ.
    Note,
    /// Weakens or shifts what was said.
    Warning,
    /// What the copy says is not what the source says.
    Error,
}

/// What kind of difference. Names say the fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "`explain` says what each means, in one table")]
pub enum DriftKind {
    QuoteAltered,
    QuoteCut,
    QuoteStitched,
    QuoteMarksLost,
    QuoteMarksAdded,
    QuoteSpeakerChanged,
    FigureChanged,
    FigureUnitChanged,
    FigureRateChanged,
    FigureTimeChanged,
    FigureScopeChanged,
    HedgeDropped,
    HedgeAdded,
    HedgeChanged,
    FigureRounded,
    FigureDropped,
    FigureAdded,
    AttributionDropped,
    AttributionChanged,
    AttributionStrengthened,
    AttributionNamed,
    NegationChanged,
    ModalityChanged,
    ComparisonTurned,
    RolesSwapped,
    OrderSwapped,
    NameChanged,
    NameMisspelt,
    DescriptionChanged,
    LoadedWordAdded,
    LoadedWordDropped,
    LeadOverstates,
    // Harmless or permitted edits, by class; these appear under `permitted` only.
    Typography,
    Spelling,
    HouseStyle,
    TimeAndPlace,
    HeadlineChanged,
    Cut,
    LocalAddition,
}

/// One difference, with where it stands on either side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drift {
    /// What kind.
    pub kind: DriftKind,
    /// How much it matters.
    pub severity: Severity,
    /// Where in the source; `None` where the source has nothing like it.
    pub source: Option<Span>,
    /// Where in the copy; `None` where the copy lost it.
    pub copy: Option<Span>,
    /// One sentence for a person.
    pub message: String,
}

/// What a comparison found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Comparison {
    /// Every sentence of both sides, once, in copy order with dropped ones where they would have stood.
    pub sentences: Vec<Correspondence>,
    /// Differences that matter, in copy order.
    pub drift: Vec<Drift>,
    /// Differences that do not, or that terms commonly permit.
    pub permitted: Vec<Drift>,
}
