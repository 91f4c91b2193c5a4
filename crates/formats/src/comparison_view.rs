//! What a comparison's renderings share: the two texts with their names, the credits, and the summary on top.

use std::collections::BTreeMap;

use compare::{Comparison, DriftKind, Relation, Severity};

/// A comparison with what is needed to show it.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// What is compared, as a title: the story's headline.
    pub title: &'a str,
    /// What the source is called: "As released, version 2".
    pub source_label: &'a str,
    /// What the copy is called: its site or address.
    pub copy_label: &'a str,
    /// The source's text.
    pub source: &'a str,
    /// The copy's text.
    pub copy: &'a str,
    /// What was found.
    pub comparison: &'a Comparison,
    /// Byline, affiliation, logo, link and terms, as far as somebody looked.
    pub credits: &'a [Credit<'a>],
}

/// One credit or term, and whether the copy has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Credit<'a> {
    /// What: "byline".
    pub label: &'a str,
    /// Whether it is there.
    pub state: CreditState,
    /// The words or place that show it; may be empty.
    pub evidence: &'a str,
}

/// Whether a credit is on the copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CreditState {
    /// As the terms want it.
    Kept,
    /// There, but not as the terms want it.
    Changed,
    /// Not there.
    Missing,
    /// A person has to look.
    Unknown,
}

impl CreditState {
    /// In one word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Changed => "changed",
            Self::Missing => "missing",
            Self::Unknown => "to be looked at",
        }
    }
}

/// A relation in one word.
#[must_use]
pub fn relation_word(relation: Relation) -> &'static str {
    match relation {
        Relation::Kept => "kept",
        Relation::Edited => "edited",
        Relation::Rewritten => "rewritten",
        Relation::Merged => "merged",
        Relation::Split => "split",
        Relation::Moved => "moved",
        Relation::Dropped => "dropped",
        Relation::Added => "added",
    }
}

/// A severity in one word.
#[must_use]
pub fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

/// The sign that goes with a severity, so that no meaning rests on colour.
#[must_use]
pub fn severity_sign(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "○",
        Severity::Warning => "◆",
        Severity::Error => "▲",
    }
}

/// One sentence: "14 of 18 sentences kept, 2 dropped, 2 quotes altered, 1 hedge dropped, byline missing".
#[must_use]
pub fn summary(view: &View<'_>) -> String {
    let mut parts = told(view.comparison);
    for state in [CreditState::Missing, CreditState::Changed, CreditState::Kept, CreditState::Unknown] {
        let labels: Vec<&str> = view.credits.iter().filter(|c| c.state == state).map(|c| c.label).collect();
        if !labels.is_empty() {
            parts.push(format!("{} {}", listed(&labels), state.word()));
        }
    }
    parts.join(", ")
}

/// What became of the sentences, and how often each kind of drift was found: the parts of a [`summary`].
#[must_use]
pub fn told(comparison: &Comparison) -> Vec<String> {
    let mut counts: BTreeMap<DriftKind, usize> = BTreeMap::new();
    for drift in &comparison.drift {
        *counts.entry(drift.kind).or_default() += 1;
    }
    let mut parts = vec![sentences(comparison)];
    if counts.is_empty() && !comparison.sentences.is_empty() {
        parts.push("no drift found".to_owned());
    }
    parts.extend(counts.into_iter().map(|(kind, count)| counted(kind, count)));
    parts
}

/// "byline, logo and link".
fn listed(labels: &[&str]) -> String {
    match labels {
        [many @ .., last] if !many.is_empty() => format!("{} and {last}", many.join(", ")),
        _ => labels.concat(),
    }
}

fn sentences(comparison: &Comparison) -> String {
    let count = |wanted: Relation, source: bool| -> usize {
        let own = comparison.sentences.iter().filter(|c| c.relation == wanted);
        own.map(|c| if source { c.source.len() } else { c.copy.len() }).sum()
    };
    let all: usize = comparison.sentences.iter().map(|c| c.source.len()).sum();
    let kept = count(Relation::Kept, true);
    if all == 0 {
        return "the source has no sentences".to_owned();
    }
    let mut text = format!("{kept} of {all} sentences kept");
    for relation in [
        Relation::Edited,
        Relation::Rewritten,
        Relation::Merged,
        Relation::Split,
        Relation::Moved,
        Relation::Dropped,
    ] {
        let number = count(relation, true);
        if number > 0 {
            text.push_str(&format!(", {number} {}", relation_word(relation)));
        }
    }
    let added = count(Relation::Added, false);
    if added > 0 {
        text.push_str(&format!(", {added} added"));
    }
    text
}

/// "2 quotes altered".
fn counted(kind: DriftKind, count: usize) -> String {
    let (thing, things, what) = match kind {
        DriftKind::QuoteAltered => ("quote", "quotes", "altered"),
        DriftKind::QuoteCut => ("quote", "quotes", "cut without ellipsis"),
        DriftKind::QuoteStitched => ("quote", "quotes", "stitched together"),
        DriftKind::QuoteMarksLost => ("quote", "quotes", "without its marks"),
        DriftKind::QuoteMarksAdded => ("passage", "passages", "put in quotation marks"),
        DriftKind::QuoteSpeakerChanged => ("quote", "quotes", "given to another speaker"),
        DriftKind::FigureChanged => ("figure", "figures", "changed"),
        DriftKind::FigureUnitChanged => ("unit", "units", "changed"),
        DriftKind::FigureRateChanged => ("rate", "rates", "changed"),
        DriftKind::FigureTimeChanged => ("date or time", "dates or times", "changed"),
        DriftKind::FigureScopeChanged => ("figure", "figures", "of something else"),
        DriftKind::HedgeDropped => ("hedge", "hedges", "dropped"),
        DriftKind::HedgeAdded => ("hedge", "hedges", "added"),
        DriftKind::HedgeChanged => ("hedge", "hedges", "turned"),
        DriftKind::FigureRounded => ("figure", "figures", "rounded"),
        DriftKind::FigureDropped => ("figure", "figures", "dropped"),
        DriftKind::FigureAdded => ("figure", "figures", "added"),
        DriftKind::AttributionDropped => ("attribution", "attributions", "dropped"),
        DriftKind::AttributionChanged => ("attribution", "attributions", "changed"),
        DriftKind::AttributionStrengthened => ("attribution", "attributions", "made stronger"),
        DriftKind::AttributionNamed => ("speaker", "speakers", "named otherwise"),
        DriftKind::NegationChanged => ("negation", "negations", "gained or lost"),
        DriftKind::ModalityChanged => ("“could” or “will”", "“could” or “will”", "changed"),
        DriftKind::ComparisonTurned => ("comparison", "comparisons", "turned"),
        DriftKind::RolesSwapped => ("pair of roles", "pairs of roles", "swapped"),
        DriftKind::OrderSwapped => ("order of events", "orders of events", "turned"),
        DriftKind::NameChanged => ("name", "names", "changed"),
        DriftKind::NameMisspelt => ("name", "names", "misspelt"),
        DriftKind::DescriptionChanged => ("description", "descriptions", "changed"),
        DriftKind::LoadedWordAdded => ("loaded word", "loaded words", "added"),
        DriftKind::LoadedWordDropped => ("loaded word", "loaded words", "dropped"),
        DriftKind::LeadOverstates => ("lead", "leads", "claiming more than the body"),
        DriftKind::Typography
        | DriftKind::Spelling
        | DriftKind::HouseStyle
        | DriftKind::TimeAndPlace
        | DriftKind::HeadlineChanged
        | DriftKind::Cut
        | DriftKind::LocalAddition => ("permitted edit", "permitted edits", "made"),
    };
    format!("{count} {} {what}", if count == 1 { thing } else { things })
}
