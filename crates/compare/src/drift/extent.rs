//! How far a statement goes where no figure says it: "almost all" to "all", "one of the largest" to "the largest".

use crate::doc::Run;
use crate::drift::{Findings, shown};
use crate::pairing::{Hunk, Pairing, Side};
use crate::words::OPPOSITE;
use crate::{DriftKind, Severity};

/// Looks for words of extent that came or went.
pub(super) fn find(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    for hunk in pairing.hunks.clone() {
        degrees(pairing, hunk, findings);
        for find in [hedge as fn(&Side<'_>, Run) -> Option<Run>, one_of_the, partly, bound_of_time] {
            let (left, right) = (find(&pairing.source, hunk.source), find(&pairing.copy, hunk.copy));
            // "mostly from Tarvia", "most of them from Tarvia".
            let most = |side: &Side<'_>| {
                (0..side.tokens.len()).any(|at| side.is_open(at) && side.is_word(at, &["most"]))
            };
            match (left, right) {
                (Some(run), None) if pairing.source.is_word(run.start, MOSTLY) && most(&pairing.copy) => {}
                (None, Some(run)) if pairing.copy.is_word(run.start, MOSTLY) && most(&pairing.source) => {}
                (Some(run), None) => gone(pairing, hunk, run, findings),
                (None, Some(run)) => new(pairing, hunk, run, findings),
                _ => {}
            }
        }
    }
}

/// Words that say of something what "most of them" says.
const MOSTLY: &[&str] = &["mostly", "mainly", "largely", "chiefly", "primarily"];

/// Words of how far or how often, each line from the least to the most.
const DEGREES: &[&[&[&str]]] = &[
    &[
        &["partly", "partially", "somewhat", "slightly"],
        &["mostly", "mainly", "largely", "primarily", "chiefly", "predominantly"],
        &["entirely", "wholly", "completely", "totally", "fully", "solely", "exclusively"],
    ],
    &[
        &["rarely", "seldom"],
        &["sometimes", "occasionally"],
        &["often", "frequently", "usually", "regularly", "generally", "typically"],
        &["always", "invariably", "constantly"],
    ],
];

/// "largely" become "entirely", "often" become "sometimes".
fn degrees(pairing: &mut Pairing<'_>, hunk: Hunk, findings: &mut Findings) {
    let degree = |side: &Side<'_>, at: usize| {
        let rung = |line: &&[&[&str]]| line.iter().position(|words| side.is_word(at, words));
        DEGREES.iter().enumerate().find_map(|(line, rungs)| Some((line, rung(rungs)?)))
    };
    let found = |side: &Side<'_>, run: Run| {
        run.range().filter(|&at| side.is_open(at)).find_map(|at| Some((at, degree(side, at)?)))
    };
    let (left, right) = (found(&pairing.source, hunk.source), found(&pairing.copy, hunk.copy));
    let (Some((i, (line, before))), Some((j, (same, after)))) = (left, right) else { return };
    let (a, b) = (Run::new(i, i + 1), Run::new(j, j + 1));
    let opposed = matches!((pairing.source.token(i), pairing.copy.token(j)), (Some(x), Some(y))
        if x.is(OPPOSITE) && x.group == y.group && i16::from(x.pole) * i16::from(y.pole) < 0);
    if line != same || opposed {
        return;
    }
    if before != after {
        let (from, to) = (shown(pairing.source.words(a)), shown(pairing.copy.words(b)));
        let spans = (pairing.source.span(a), pairing.copy.span(b));
        let (kind, what) =
            if after > before { (DriftKind::HedgeDropped, "more") } else { (DriftKind::HedgeAdded, "less") };
        findings.drift(
            kind,
            Severity::Warning,
            spans.0,
            spans.1,
            format!("{from} became {to}: the copy claims {what}."),
        );
    }
    pairing.source.take(a);
    pairing.copy.take(b);
}

/// An open "almost" before "all", "every", "never".
fn hedge(side: &Side<'_>, run: Run) -> Option<Run> {
    const HEDGES: [&str; 6] = ["almost", "nearly", "virtually", "practically", "mostly", "largely"];
    const WHOLE: [&str; 14] = [
        "all",
        "every",
        "everyone",
        "everybody",
        "everything",
        "always",
        "never",
        "no",
        "none",
        "nobody",
        "nothing",
        "entirely",
        "completely",
        "any",
    ];
    let fits = |&at: &usize| side.is_open(at) && side.is_word(at, &HEDGES) && side.is_word(at + 1, &WHOLE);
    run.range().find(fits).map(|at| Run::new(at, at + 1))
}

/// An open "one of" before "the largest", "the most".
fn one_of_the(side: &Side<'_>, run: Run) -> Option<Run> {
    let superlative = |at: usize| {
        let word = side.words(Run::new(at, at + 1));
        side.is_word(at, &["most", "least", "best", "worst"]) || word.len() > 5 && word.ends_with("est")
    };
    let fits = |&at: &usize| {
        side.is_open(at)
            && (side.is_word(at, &["one"]) || side.is_word(at, &["among"]))
            && (at + 1..at + 5).any(superlative)
            && (side.is_word(at + 1, &["of"]) || side.is_word(at, &["among"]))
    };
    run.range().find(fits).map(|at| Run::new(at, at + 1 + usize::from(side.is_word(at + 1, &["of"]))))
}

/// An open "partly", "in part", "largely": not the whole of it.
fn partly(side: &Side<'_>, run: Run) -> Option<Run> {
    const PARTLY: [&str; 6] = ["partly", "partially", "mostly", "largely", "mainly", "primarily"];
    let fits = |&at: &usize| {
        side.is_open(at)
            && (side.is_word(at, &PARTLY)
                || side.is_word(at, &["in"]) && side.is_word(at + 1, &["part", "large"]))
    };
    run.range().find(fits).map(|at| Run::new(at, at + 1 + usize::from(side.is_word(at, &["in"]))))
}

/// An open "at least" beside "until March".
fn bound_of_time(side: &Side<'_>, run: Run) -> Option<Run> {
    let bound = |at: usize| side.is_word(at, &["at"]) && side.is_word(at + 1, &["least", "most"]);
    let until = |at: usize| side.is_word(at, &["until", "till", "through"]);
    let fits = |&at: &usize| side.is_open(at + 1) && bound(at) && (until(at + 2) || at > 0 && until(at - 1));
    (run.start.saturating_sub(1)..run.end).find(fits).map(|at| Run::new(at, at + 2))
}

fn gone(pairing: &mut Pairing<'_>, hunk: Hunk, run: Run, findings: &mut Findings) {
    let message = format!(
        "{} was dropped before {}: the copy claims more.",
        shown(pairing.source.words(run)),
        shown(pairing.source.words(Run::new(run.end, (run.end + 2).min(pairing.source.tokens.len()))))
    );
    let copy = pairing.copy.span_or_gap(hunk.copy);
    findings.drift(DriftKind::HedgeDropped, Severity::Warning, pairing.source.span(run), copy, message);
    pairing.source.take(run);
}

fn new(pairing: &mut Pairing<'_>, hunk: Hunk, run: Run, findings: &mut Findings) {
    let message = format!("The copy puts {} before it.", shown(pairing.copy.words(run)));
    let source = pairing.source.span_or_gap(hunk.source);
    findings.drift(DriftKind::HedgeAdded, Severity::Warning, source, pairing.copy.span(run), message);
    pairing.copy.take(run);
}
