//! A claim that needs somebody behind it and has nobody: "an estimated 700,000".

use compare::Severity;
use reading::{Attribution, Span, Speaker};
use story::manuscript::Part;

use crate::draft::{Draft, Sentence};
use crate::finding::Finding;
use crate::rules::Rule;
use crate::words::words;

pub(crate) const RULE: Rule = Rule {
    name: "claim-unattributed",
    what: "A claim whose own words say that somebody made it (“an estimated”, “reportedly”, “is believed to”), and no \
           word says who.",
    why: "An estimate is as good as the estimator; readers and other desks cannot weigh one by nobody.",
    example: "An estimated 40,000 people lost power.\n→ estimated by whom?",
    find,
};

/// Words that need a name, and the question they leave open. A phrase's words are separated by one space.
const PHRASES: &[(&str, &str)] = &[
    ("an estimated", "estimated by whom?"),
    ("is estimated", "estimated by whom?"),
    ("are estimated", "estimated by whom?"),
    ("was estimated", "estimated by whom?"),
    ("were estimated", "estimated by whom?"),
    ("reportedly", "reported by whom?"),
    ("allegedly", "alleged by whom?"),
    ("purportedly", "claimed by whom?"),
    ("it is believed", "believed by whom?"),
    ("is believed to", "believed by whom?"),
    ("are believed to", "believed by whom?"),
    ("is thought to", "thought by whom?"),
    ("are thought to", "thought by whom?"),
    ("it is understood", "understood by whom?"),
    ("is understood to", "understood by whom?"),
    ("is said to", "said by whom?"),
    ("are said to", "said by whom?"),
    ("is rumoured", "by whom?"),
    ("is rumored", "by whom?"),
    ("it is claimed", "claimed by whom?"),
];

/// The body may repeat a figure of the summary so often; the first times decide.
const MOST_LOOKED_AT: usize = 20;

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    let sentences: Vec<Sentence> = draft.sentences(&[Part::Body, Part::Standfirst, Part::KeyPoint]).collect();
    let mut findings = Vec::new();
    for (index, sentence) in sentences.iter().enumerate() {
        let Some((span, phrase, question)) = phrase(draft, sentence.span) else { continue };
        if attributed(draft, sentence.span) || is_estimated_by(draft, span) {
            continue;
        }
        // "Police said ... He is believed to have fled.": the paragraph has named who believes it. An estimate is a
        // figure, and needs its own.
        let estimate = phrase.contains("estimated");
        let neighbours =
            sentences.get(index.saturating_sub(1)..(index + 2).min(sentences.len())).unwrap_or_default();
        let carried = neighbours
            .iter()
            .any(|other| other.paragraph == sentence.paragraph && attributed(draft, other.span));
        let summary = sentence.part != Part::Body && body_attributes(draft, sentence.span);
        if (carried && !estimate) || summary {
            continue;
        }
        let words = figure_or(draft, span);
        let message = format!("nobody is named for “{}”: {question}", draft.words(words));
        findings.push(Finding::new(RULE.name, Severity::Warning, words, message));
    }
    findings
}

/// The first phrase in a sentence, outside quotation marks.
fn phrase(draft: &Draft<'_>, sentence: Span) -> Option<(Span, &'static str, &'static str)> {
    let found: Vec<(Span, String)> =
        words(draft.text(), sentence).map(|(span, word)| (span, word.to_lowercase())).collect();
    for at in 0..found.len() {
        for (phrase, question) in PHRASES {
            let length = phrase.split(' ').count();
            let Some(window) = found.get(at..at + length) else { continue };
            let same = window.iter().zip(phrase.split(' ')).all(|((_, word), wanted)| word == wanted);
            if let (true, Some(first), Some(last)) = (same, window.first(), window.last()) {
                let span = Span::new(first.0.start, last.0.end);
                if !draft.quoted(span) {
                    return Some((span, phrase, question));
                }
            }
        }
    }
    None
}

/// The whole figure where the phrase is its hedge: "an estimated 700,000 combatants".
fn figure_or(draft: &Draft<'_>, phrase: Span) -> Span {
    let figures = &draft.reading.figures;
    let at = figures.partition_point(|figure| figure.span.end <= phrase.start);
    figures.get(at).map(|figure| figure.span).filter(|figure| figure.overlaps(phrase)).unwrap_or(phrase)
}

/// "estimated by the council", "allegedly, court papers say".
fn is_estimated_by(draft: &Draft<'_>, phrase: Span) -> bool {
    draft.text().get(phrase.end..).is_some_and(|rest| rest.starts_with(" by "))
}

/// Whether somebody is named, or at least described, as saying what the sentence says.
pub(crate) fn attributed(draft: &Draft<'_>, sentence: Span) -> bool {
    let lower = draft.words(sentence).to_lowercase();
    // Plain signs count even where the reader saw no attribution.
    let plain = [
        "according to",
        " said",
        " says ",
        " told ",
        "estimates",
        "reported that",
        "figures from",
        "data from",
    ];
    plain.iter().any(|sign| lower.contains(sign)) || draft.attributions_in(sentence).any(reports)
}

/// Whether an attribution is somebody reporting something, rather than wanting or expecting it.
fn reports(attribution: &Attribution) -> bool {
    attribution.speaker != Speaker::Nobody
        && attribution.speaker != Speaker::Pronoun
        && !attribution.source.is_empty()
        && attribution.certainty >= reading::Certainty::Contested
        && attribution.outlet.is_some()
}

/// Whether the body has a figure of the summary's sentence with somebody behind it.
fn body_attributes(draft: &Draft<'_>, sentence: Span) -> bool {
    let here: Vec<_> = draft.figures_in(sentence).filter_map(|figure| figure.value.single()).collect();
    let there = draft.reading.figures.iter().filter(|figure| draft.part_of(figure.span) == Some(Part::Body));
    let mut there = there
        .filter(|figure| figure.value.single().is_some_and(|value| here.contains(&value)))
        .take(MOST_LOOKED_AT);
    here.is_empty()
        || there
            .any(|figure| draft.sentence_at(figure.span.start).is_some_and(|span| attributed(draft, span)))
}
