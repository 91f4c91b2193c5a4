//! Every kind of difference: its name, what it means and why it matters, in one table.

use crate::DriftKind;

/// What a kind of difference means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explanation {
    /// The name in outputs: "quote-altered".
    pub name: &'static str,
    /// What it means, one sentence.
    pub what: &'static str,
    /// Why it matters (or why it does not), one sentence.
    pub why: &'static str,
}

use DriftKind as K;

/// The table, in the order of [`DriftKind`].
pub const KINDS: &[(DriftKind, Explanation)] = &[
    row(
        K::QuoteAltered,
        "quote-altered",
        "Words inside quotation marks differ from the source's.",
        "Quotation marks promise the speaker's very words.",
    ),
    row(
        K::QuoteCut,
        "quote-cut",
        "Words were taken out of a quote and no ellipsis says so.",
        "A cut nobody can see can turn what was said.",
    ),
    row(
        K::QuoteStitched,
        "quote-stitched",
        "Two quotes were joined into one.",
        "The speaker never said it in one breath, and what stood between them may matter.",
    ),
    row(
        K::QuoteMarksLost,
        "quote-marks-lost",
        "Somebody's words stand without quotation marks.",
        "Another person's words, \"I\" and \"we\" included, read as the writer's own.",
    ),
    row(
        K::QuoteMarksAdded,
        "quote-marks-added",
        "Words that were nobody's speech stand in quotation marks.",
        "It puts words into somebody's mouth.",
    ),
    row(
        K::QuoteSpeakerChanged,
        "quote-speaker-changed",
        "A quote is given to another speaker.",
        "The words are the same, the witness is not.",
    ),
    row(
        K::FigureChanged,
        "figure-changed",
        "A figure has another value.",
        "Readers and other reports will repeat the wrong one.",
    ),
    row(
        K::FigureUnitChanged,
        "figure-unit-changed",
        "A figure is counted in something else.",
        "Percent and percentage points, dollars and pounds, miles and kilometres are not the same amount.",
    ),
    row(
        K::FigureRateChanged,
        "figure-rate-changed",
        "What a figure is per has changed.",
        "A day's count is not a week's, and a rate is not a total.",
    ),
    row(
        K::FigureTimeChanged,
        "figure-time-changed",
        "A date, day, year or hour has changed.",
        "The same figure or event at another time is another claim.",
    ),
    row(
        K::FigureScopeChanged,
        "figure-scope-changed",
        "A figure is of other people, things or places.",
        "\"Four in ten voters\" is not \"four in ten residents\".",
    ),
    row(
        K::HedgeDropped,
        "hedge-dropped",
        "\"about\", \"over\", \"nearly\" or the like is gone from a figure.",
        "The copy is surer than the source.",
    ),
    row(
        K::HedgeAdded,
        "hedge-added",
        "A figure got an \"about\", \"over\" or the like.",
        "The copy is less exact than the source, or claims more.",
    ),
    row(
        K::HedgeChanged,
        "hedge-changed",
        "A figure's bound was turned into another.",
        "\"At least\" and \"up to\" say opposite things.",
    ),
    row(
        K::FigureRounded,
        "figure-rounded",
        "A figure was rounded.",
        "Often harmless; worth knowing where the exact value is at issue.",
    ),
    row(
        K::FigureDropped,
        "figure-dropped",
        "A figure is gone from a statement that rests on it.",
        "Without its figure the statement can't be checked.",
    ),
    row(
        K::FigureAdded,
        "figure-added",
        "The copy has a figure the source does not have there.",
        "Nobody checked it for the release.",
    ),
    row(
        K::AttributionDropped,
        "attribution-dropped",
        "It is no longer said who says so.",
        "A claim reads as a fact.",
    ),
    row(
        K::AttributionChanged,
        "attribution-changed",
        "A claim is given to another source, or its cue casts doubt.",
        "The reader trusts, or mistrusts, the wrong one.",
    ),
    row(
        K::AttributionStrengthened,
        "attribution-strengthened",
        "More people, or surer ones, stand behind a claim.",
        "\"Some\" to \"numerous\", \"alleged\" to plain: the claim grew on the way.",
    ),
    row(
        K::AttributionNamed,
        "attribution-named",
        "A named source became unnamed, or the other way round.",
        "Readers judge a claim by who makes it, and anonymity may have been promised.",
    ),
    row(
        K::NegationChanged,
        "negation-changed",
        "A \"not\" was gained or lost.",
        "The copy says the opposite.",
    ),
    row(
        K::ModalityChanged,
        "modality-changed",
        "\"could\" became \"will\", or the other way round.",
        "What may happen is not what will.",
    ),
    row(
        K::ComparisonTurned,
        "comparison-turned",
        "A word was replaced by its opposite.",
        "More became less, or up became down.",
    ),
    row(
        K::RolesSwapped,
        "roles-swapped",
        "Who did what to whom was turned round.",
        "The deed is given to the one who suffered it.",
    ),
    row(
        K::OrderSwapped,
        "order-swapped",
        "Before and after were turned round.",
        "What came first is often taken for the cause.",
    ),
    row(
        K::NameChanged,
        "name-changed",
        "Another person, place or body is named.",
        "It is said of somebody it is not true of.",
    ),
    row(
        K::NameMisspelt,
        "name-misspelt",
        "A name is spelt in another way.",
        "People care, and searches miss it.",
    ),
    row(
        K::DescriptionChanged,
        "description-changed",
        "Who somebody is was put in other words that mean something else.",
        "A former mayor is not the mayor.",
    ),
    row(
        K::LoadedWordAdded,
        "loaded-word-added",
        "A word that takes a side came in.",
        "The copy judges where the source reported.",
    ),
    row(
        K::LoadedWordDropped,
        "loaded-word-dropped",
        "A word that takes a side is gone.",
        "Usually an improvement; in a quote it would be an alteration.",
    ),
    row(
        K::LeadOverstates,
        "lead-overstates",
        "The headline or first sentence claims more than the body.",
        "Most readers read no further.",
    ),
    row(K::Typography, "typography", "Other signs for the same words.", "Harmless."),
    row(K::Spelling, "spelling", "British for American spelling, or the other way round.", "Harmless."),
    row(
        K::HouseStyle,
        "house-style",
        "Another way to write the same: digits, abbreviations, titles.",
        "Harmless, and commonly permitted.",
    ),
    row(
        K::TimeAndPlace,
        "time-and-place",
        "A day or place put for readers elsewhere or later.",
        "Commonly permitted where it agrees with the source.",
    ),
    row(K::HeadlineChanged, "headline-changed", "The copy has its own heading.", "Commonly permitted."),
    row(K::Cut, "cut", "A sentence of the source is not in the copy.", "Commonly permitted; the terms say."),
    row(
        K::LocalAddition,
        "local-addition",
        "A sentence is the copy's own.",
        "Commonly permitted with a note that says so.",
    ),
];

const fn row(
    kind: DriftKind,
    name: &'static str,
    what: &'static str,
    why: &'static str,
) -> (DriftKind, Explanation) {
    (kind, Explanation { name, what, why })
}

impl DriftKind {
    /// What it means and why it matters.
    #[must_use]
    pub fn explain(self) -> Explanation {
        let none = Explanation { name: "", what: "", why: "" };
        KINDS.iter().find(|(kind, _)| *kind == self).map_or(none, |(_, explanation)| *explanation)
    }

    /// Its name in outputs: "quote-altered".
    #[must_use]
    pub fn name(self) -> &'static str {
        self.explain().name
    }

    /// The kind of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        KINDS.iter().find(|(_, explanation)| explanation.name == name).map(|(kind, _)| *kind)
    }
}
