//! What was edited, as an editor would say it: "1 of 14 sentences changed: a figure has another value. Permitted: 4 cuts."

use compare::{Drift, DriftKind as K};

use crate::judge::Match;

/// The sentences that changed, how, and what was changed as terms commonly permit.
pub(super) fn told(best: &Match<'_>) -> String {
    let tally = &best.tally;
    let mut sentences = Vec::new();
    for (count, what) in [(tally.edited, "changed"), (tally.rewritten, "rewritten"), (tally.added, "added")] {
        if count > 0 {
            sentences.push(format!("{count} {what}"));
        }
    }
    let drift = classes(best.drift());
    let permitted = classes(best.comparison.permitted.iter());
    let mut told = match (sentences.is_empty(), drift.is_empty()) {
        (true, true) if permitted.is_empty() => return "Word for word.".to_owned(),
        (true, true) => "Word for word, but for what is permitted".to_owned(),
        (true, false) => upper(&drift),
        (false, true) => format!("Of {} sentences {}", tally.total(), sentences.join(", ")),
        (false, false) => format!("Of {} sentences {}: {drift}", tally.total(), sentences.join(", ")),
    };
    if !permitted.is_empty() {
        let only = told.ends_with("permitted");
        told.push_str(if only { ": " } else { ". Permitted: " });
        told.push_str(&permitted);
    }
    told + "."
}

/// "a figure changed, 2 quotes altered", in the order of the kinds.
fn classes<'a>(drift: impl IntoIterator<Item = &'a Drift>) -> String {
    let mut counts: Vec<(K, usize)> = Vec::new();
    for one in drift {
        match counts.iter_mut().find(|(kind, _)| *kind == one.kind) {
            Some((_, count)) => *count += 1,
            None => counts.push((one.kind, 1)),
        }
    }
    let phrase = |(kind, count): &(K, usize)| {
        let (one, several) = words(*kind);
        if *count == 1 { one.to_owned() } else { format!("{count} {several}") }
    };
    counts.iter().map(phrase).collect::<Vec<_>>().join(", ")
}

fn upper(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// One, and several of them.
fn words(kind: K) -> (&'static str, &'static str) {
    match kind {
        K::QuoteAltered => ("a quote altered", "quotes altered"),
        K::QuoteCut => ("a quote cut without an ellipsis", "quotes cut without an ellipsis"),
        K::QuoteStitched => ("two quotes joined into one", "times quotes joined into one"),
        K::QuoteMarksLost => ("a quote without its marks", "quotes without their marks"),
        K::QuoteMarksAdded => {
            ("marks of quotation put round words", "times marks of quotation put round words")
        }
        K::QuoteSpeakerChanged => ("a quote given to somebody else", "quotes given to somebody else"),
        K::FigureChanged => ("a figure changed", "figures changed"),
        K::FigureUnitChanged => ("a figure in another unit", "figures in another unit"),
        K::FigureRateChanged => ("a figure at another rate", "figures at another rate"),
        K::FigureTimeChanged => ("a date or time changed", "dates or times changed"),
        K::FigureScopeChanged => ("a figure of something else", "figures of something else"),
        K::HedgeDropped => ("an \"about\" or the like dropped", "times an \"about\" or the like dropped"),
        K::HedgeAdded => ("an \"about\" or the like added", "times an \"about\" or the like added"),
        K::HedgeChanged => ("a bound turned into another", "bounds turned into others"),
        K::FigureRounded => ("a figure rounded", "figures rounded"),
        K::FigureDropped => ("a figure dropped", "figures dropped"),
        K::FigureAdded => ("a figure added", "figures added"),
        K::AttributionDropped => ("an attribution dropped", "attributions dropped"),
        K::AttributionChanged => ("an attribution changed", "attributions changed"),
        K::AttributionStrengthened => ("an attribution made stronger", "attributions made stronger"),
        K::AttributionNamed => ("a source named or unnamed", "sources named or unnamed"),
        K::NegationChanged => ("a \"not\" gained or lost", "times a \"not\" gained or lost"),
        K::ModalityChanged => ("a \"may\" or \"will\" changed", "times a \"may\" or \"will\" changed"),
        K::ComparisonTurned => ("a comparison turned round", "comparisons turned round"),
        K::RolesSwapped => ("who did what to whom swapped", "times who did what to whom swapped"),
        K::OrderSwapped => ("an order of events turned round", "orders of events turned round"),
        K::NameChanged => ("a name changed", "names changed"),
        K::NameMisspelt => ("a name misspelt", "names misspelt"),
        K::DescriptionChanged => ("somebody described in another way", "people described in another way"),
        K::LoadedWordAdded => ("a loaded word added", "loaded words added"),
        K::LoadedWordDropped => ("a loaded word dropped", "loaded words dropped"),
        K::LeadOverstates => ("a lead that says more than the text", "leads that say more than the text"),
        K::Typography => ("typography", "places of typography"),
        K::Spelling => ("spelling", "spellings"),
        K::HouseStyle => ("house style", "places of house style"),
        K::TimeAndPlace => ("a day or place set for local readers", "days or places set for local readers"),
        K::HeadlineChanged => ("the headline", "headlines"),
        K::Cut => ("a cut", "cuts"),
        K::LocalAddition => ("an addition", "additions"),
    }
}
