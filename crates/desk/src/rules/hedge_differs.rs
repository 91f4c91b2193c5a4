//! The strength of a figure differs: "some 45,000" and "45,000".

use std::collections::HashMap;

use compare::{DriftKind, Severity};
use reading::{Approximation, Exact, Figure, Span};
use story::manuscript::Part;

use crate::draft::Draft;
use crate::finding::{Finding, Whose};
use crate::rules::{Rule, from_source};
use crate::words::content_words;

pub(crate) const RULE: Rule = Rule {
    name: "hedge-differs",
    what: "A figure is “over”, “about”, “nearly” or “an estimated” so much in one place and plainly so much in \
           another: between headline, summary or key points and the body, or between the story and its source.",
    why: "The summary is what gets shared. It must not be surer than the story, and the story not surer than its source.",
    example: "Key point: 2,300 vehicles use it daily.\nBody: It carries over 2,300 vehicles every day.\n→ “2,300” \
              here, “over 2,300” in the body",
    find,
};

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    const FROM_SOURCE: &[DriftKind] =
        &[DriftKind::HedgeDropped, DriftKind::HedgeAdded, DriftKind::HedgeChanged, DriftKind::FigureRounded];
    let mut findings = from_source::findings(draft, RULE.name, FROM_SOURCE);
    let mut body: HashMap<(Exact, &str), Vec<&Figure>> = HashMap::new();
    for figure in figures(draft, &[Part::Body]) {
        if let Some(value) = figure.value.single() {
            body.entry((value, &figure.unit.0)).or_default().push(figure);
        }
    }
    for figure in figures(draft, &[Part::Headline, Part::Standfirst, Part::KeyPoint]) {
        let Some(value) = figure.value.single() else { continue };
        let same = body.get(&(value, figure.unit.0.as_str())).map(Vec::as_slice).unwrap_or_default();
        findings.extend(against(draft, figure, same.get(..same.len().min(50)).unwrap_or_default()));
    }
    findings
}

fn figures<'a>(draft: &Draft<'a>, parts: &'static [Part]) -> impl Iterator<Item = &'a Figure> {
    let kept = draft.reading.figures.iter().filter(|figure| {
        !figure.vague
            && !draft.quoted(figure.span)
            && draft.part_of(figure.span).is_some_and(|part| parts.contains(&part))
    });
    kept.collect::<Vec<_>>().into_iter()
}

/// A finding where the body has the figure, and nowhere as strong or as weak as here.
fn against(draft: &Draft<'_>, here: &Figure, same: &[&Figure]) -> Option<Finding> {
    let about_it: Vec<_> = same.iter().filter(|there| same_thing(draft, here, there)).collect();
    if about_it.iter().any(|there| strength(there) == strength(here)) {
        return None;
    }
    let there = about_it.first()?;
    let place = draft.part_of(here.span);
    let severity = match (strength(here), strength(there), place) {
        // A headline has no room for "some"; an editor decides.
        (Strength::Plain, _, Some(Part::Headline)) => Severity::Note,
        (Strength::Plain, _, _) | (_, Strength::Plain, _) => Severity::Warning,
        _ => Severity::Note,
    };
    let (words, body) = (shown(draft, here), shown(draft, there));
    let message = format!("“{words}” here, “{body}” in the body");
    Some(Finding::new(RULE.name, severity, here.span, message).see(
        Whose::Own,
        there.span,
        "the body says this",
    ))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Strength {
    Plain,
    About,
    Nearly,
    AndMore,
    AndLess,
}

fn strength(figure: &Figure) -> Strength {
    match figure.approximation {
        Approximation::Exact => Strength::Plain,
        Approximation::About => Strength::About,
        Approximation::Nearly => Strength::Nearly,
        Approximation::Over | Approximation::AtLeast => Strength::AndMore,
        Approximation::Under | Approximation::AtMost => Strength::AndLess,
    }
}

fn shown<'a>(draft: &Draft<'a>, figure: &Figure) -> &'a str {
    draft.words(figure.span)
}

/// Whether two equal figures speak of the same thing: they count or rate the same, or their sentences share words.
/// Small numbers are equal by chance and need more.
fn same_thing(draft: &Draft<'_>, here: &Figure, there: &Figure) -> bool {
    if here.rate != there.rate {
        return false;
    }
    let counted = |figure: &Figure| figure.counted.map(|span| draft.words(span).to_lowercase());
    let counts_same = counted(here).is_some_and(|words| Some(words) == counted(there));
    let large = here.value.single().is_some_and(|value| value.to_f64().abs() >= 100.0);
    let rated = here.rate.is_some();
    let shared = shared_words(draft, here.span, there.span);
    match (large || rated, counts_same) {
        (true, true) => true,
        (true, false) => shared >= 1 || rated,
        (false, true) => shared >= 2,
        (false, false) => shared >= 3,
    }
}

fn shared_words(draft: &Draft<'_>, here: Span, there: Span) -> usize {
    let around = |span: Span| draft.sentence_at(span.start).map(|span| content_words(draft.text(), span));
    let (Some(here), Some(there)) = (around(here), around(there)) else { return 0 };
    here.iter().filter(|word| there.contains(word)).count()
}
