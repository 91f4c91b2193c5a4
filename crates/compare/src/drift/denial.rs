//! A claim that somebody denies, told as one that somebody makes: "denied that the city had known" to "the city had
//! known, the mayor said".

use crate::doc::Run;
use crate::drift::{Findings, shown};
use crate::pairing::{Pairing, Side};
use crate::token::Token;
use crate::words::NEGATION;
use crate::{DriftKind, Severity};

/// Cues that say the content is not so.
const DENYING: &[&str] = &[
    "denied",
    "denies",
    "deny",
    "denying",
    "disputed",
    "disputes",
    "disputing",
    "rejected",
    "rejects",
    "rejecting",
    "refuted",
    "refutes",
    "dismissed",
    "dismisses",
    "disavowed",
];

/// Looks for claims whose denial came or went.
pub(super) fn find(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    if let Some((cue, content)) = denied(&pairing.source, &pairing.copy) {
        let message = format!(
            "The source has {}: the copy tells what is denied as said.",
            shown(pairing.source.words(Run::new(cue.start, (cue.end + 4).min(pairing.source.tokens.len()))))
        );
        let spans = (pairing.source.span(cue), pairing.copy.span(content));
        findings.drift(DriftKind::NegationChanged, Severity::Error, spans.0, spans.1, message);
        pairing.source.take(cue);
    }
    if let Some((cue, content)) = denied(&pairing.copy, &pairing.source) {
        let message = format!(
            "The copy has {}: what the source tells is denied.",
            shown(pairing.copy.words(Run::new(cue.start, (cue.end + 4).min(pairing.copy.tokens.len()))))
        );
        let spans = (pairing.source.span(content), pairing.copy.span(cue));
        findings.drift(DriftKind::NegationChanged, Severity::Error, spans.0, spans.1, message);
        pairing.copy.take(cue);
    }
}

/// The cue of a claim that this side denies and the other tells, and where the other tells it.
fn denied(side: &Side<'_>, other: &Side<'_>) -> Option<(Run, Run)> {
    side.attributions().find_map(|a| {
        let cue = a.cue.iter().map(|&span| side.inside(span)).find(|&run| {
            run.range().any(|at| is_denying(side, at)) && run.range().all(|at| side.is_open(at))
        })?;
        let content = |at: &usize| side.token(*at).is_some_and(Token::is_content);
        let claimed: Vec<usize> =
            a.content.iter().flat_map(|&span| side.inside(span).range()).filter(content).collect();
        let told: Vec<usize> = claimed.iter().filter_map(|&at| side.counterpart(at)).collect();
        let whole = Run::new(*told.iter().min()?, told.iter().max()? + 1);
        let enough = told.len() >= 3 && told.len() * 10 >= claimed.len() * 6;
        (enough && !denies_otherwise(other, whole)).then_some((cue, whole))
    })
}

/// Whether words of this side's own turn the claim round in another way, around where it is told.
fn denies_otherwise(side: &Side<'_>, told: Run) -> bool {
    const NEAR: usize = 12;
    let around = Run::new(told.start.saturating_sub(NEAR), (told.end + NEAR).min(side.tokens.len()));
    around.range().any(|at| {
        let negates =
            side.token(at).is_some_and(|t| t.is(NEGATION)) || side.is_word(at, &["false", "untrue", "wrong"]);
        side.is_open(at) && (negates || is_denying(side, at))
    })
}

fn is_denying(side: &Side<'_>, at: usize) -> bool {
    side.is_word(at, DENYING)
}
