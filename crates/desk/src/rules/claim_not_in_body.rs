//! The summary or a key point says what the body does not.

use std::collections::HashSet;

use compare::{Drift, DriftKind, Severity, Support, Text};
use reading::{Exact, Figure, Span};
use story::manuscript::Part;

use crate::draft::{Draft, Sentence};
use crate::finding::{Finding, Whose};
use crate::rules::Rule;
use crate::words::{content_words, stem, words};

pub(crate) const RULE: Rule = Rule {
    name: "claim-not-in-body",
    what: "A sentence of the summary or the key points has a figure or a name that the body does not have, says \
           something that the body turns round, or is about things that the body does not speak of.",
    why: "The summary is what most readers read and all feeds carry; it has no evidence but the body’s.",
    example: "Key point: The ferry will be sold for $3 million.\nBody: (nothing of $3 million)\n→ “$3 million” is not \
              in the body",
    find,
};

/// A body of fewer sentences has nothing to summarise.
const SHORTEST_BODY: usize = 3;
/// A summary of more sentences is none, and is looked at no further.
const LONGEST_SUMMARY: usize = 100;
/// Differences between a summary and the sentence it sums up that are never a matter of style.
const TURNED: &[DriftKind] = &[
    DriftKind::NegationChanged,
    DriftKind::ComparisonTurned,
    DriftKind::RolesSwapped,
    DriftKind::OrderSwapped,
];

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    let summary: Vec<Sentence> = draft
        .sentences(&[Part::Standfirst, Part::KeyPoint])
        .filter(|sentence| draft.words(sentence.span).split_whitespace().count() >= 4)
        .take(LONGEST_SUMMARY)
        .collect();
    let sentences = draft.sentences(&[Part::Body]).take(SHORTEST_BODY).count();
    if summary.is_empty() || sentences < SHORTEST_BODY {
        return Vec::new();
    }
    let body = Body::of(draft);
    let turned = turned(draft, &body, &summary);
    let mut findings = Vec::new();
    for (sentence, turned) in summary.iter().zip(turned) {
        let missing: Vec<Finding> = body
            .missing_figures(draft, sentence.span)
            .chain(body.missing_names(draft, sentence.span))
            .collect();
        if !missing.is_empty() {
            findings.extend(missing);
        } else if let Some(finding) = turned {
            findings.push(finding);
        } else if body.is_silent_on(draft, sentence.span) {
            findings.push(Finding::new(
                RULE.name,
                Severity::Note,
                sentence.span,
                "the body hardly speaks of this",
            ));
        }
    }
    findings
}

/// What the body has: its text with all else blanked out (so that spans stay what they are), figures and words.
struct Body {
    text: String,
    values: HashSet<Exact>,
    vague: HashSet<String>,
    words: HashSet<String>,
}

impl Body {
    fn of(draft: &Draft<'_>) -> Self {
        let text = draft.manuscript.only(&[Part::Body]);
        let whole = Span::new(0, text.len());
        let figures = || {
            let all = draft.reading.figures.iter();
            all.filter(|figure| draft.part_of(figure.span) == Some(Part::Body))
        };
        let ends = |figure: &Figure| [figure.value.low, figure.value.high];
        Self {
            values: figures().flat_map(ends).flatten().collect(),
            vague: figures().filter(|figure| figure.vague).map(|figure| spoken(draft, figure)).collect(),
            words: words(&text, whole).map(|(_, word)| stem(word)).collect(),
            text,
        }
    }

    fn missing_figures<'a>(
        &'a self,
        draft: &'a Draft<'_>,
        sentence: Span,
    ) -> impl Iterator<Item = Finding> + 'a {
        let missing =
            draft.figures_in(sentence).filter(|figure| match (figure.vague, figure.value.single()) {
                (true, _) => !self.vague.contains(&spoken(draft, figure)),
                // "one" and "half" and "double" are words as much as figures.
                (false, Some(value)) => value.to_f64() > 2.0 && !self.values.contains(&value),
                (false, None) => false,
            });
        missing.map(|figure| {
            let message = format!("“{}” is not in the body", draft.words(figure.span));
            let finding = Finding::new(RULE.name, Severity::Warning, figure.span, message);
            finding.note("add it to the body with its source, or take it out of the summary")
        })
    }

    fn missing_names<'a>(
        &'a self,
        draft: &'a Draft<'_>,
        sentence: Span,
    ) -> impl Iterator<Item = Finding> + 'a {
        let names = words(draft.text(), sentence).skip(1).filter(|(_, word)| {
            let letters = word.chars().filter(|char| char.is_alphabetic()).count();
            let lower = word.chars().filter(|char| char.is_lowercase()).count();
            // Capitals alone are an acronym, which the body may spell out.
            word.starts_with(char::is_uppercase) && letters >= 4 && lower >= 3
        });
        let missing = names.filter(|(_, word)| !self.words.contains(&stem(word)));
        missing.map(|(span, word)| {
            let finding = Finding::new(
                RULE.name,
                Severity::Warning,
                span,
                format!("the body does not mention “{word}”"),
            );
            finding.note("add it to the body with its source, or take it out of the summary")
        })
    }

    /// Whether fewer than a third of a longer sentence's words stand anywhere in the body.
    fn is_silent_on(&self, draft: &Draft<'_>, sentence: Span) -> bool {
        let content = content_words(draft.text(), sentence);
        let shared = content.iter().filter(|word| self.words.contains(*word)).count();
        content.len() >= 5 && shared * 3 < content.len()
    }
}

/// "tens of thousands", without what is counted.
fn spoken(draft: &Draft<'_>, figure: &Figure) -> String {
    draft.words(figure.number).to_lowercase()
}

/// For each sentence of the summary, what the body's nearest sentence turns round.
fn turned(draft: &Draft<'_>, body: &Body, summary: &[Sentence]) -> Vec<Option<Finding>> {
    let reading = reading::read(&body.text);
    let spans: Vec<Span> = summary.iter().map(|sentence| sentence.span).collect();
    let own = Text { text: draft.text(), reading: draft.reading };
    let supports = compare::support(own, &spans, &[Text { text: &body.text, reading: &reading }]);
    supports.into_iter().zip(spans).map(|(support, span)| turned_finding(support?, span)).collect()
}

fn turned_finding(support: Support, sentence: Span) -> Option<Finding> {
    let is_turned = |drift: &Drift| TURNED.contains(&drift.kind) && drift.severity == Severity::Error;
    let drift = support.drift.into_iter().find(is_turned)?;
    let message = format!("the body says otherwise: {}", drift.message);
    let finding = Finding::new(RULE.name, Severity::Warning, drift.copy.unwrap_or(sentence), message);
    Some(finding.see(Whose::Own, drift.source.unwrap_or(support.span), "the body says this"))
}
