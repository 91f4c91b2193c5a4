//! How firmly somebody stands behind a claim, and how many: "suggested" to "showed", "alleged" to plain, "some" to
//! "numerous".

use crate::doc::Run;
use crate::drift::{Findings, shown};
use crate::pairing::{Pairing, Side};
use crate::words::{self, ALLEGED, CAPITAL, CUE, NUMBER, OPPOSITE, QUANTIFIER, UNNAMED};
use crate::{DriftKind, Severity};

/// Compares cues, doubts and how many are said to say so.
pub(super) fn find(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    cues(pairing, findings);
    hearsay(pairing, findings);
    allegations(pairing, findings);
    quantifiers(pairing, findings);
    many_from_one(pairing, findings);
}

/// "one trader said" become "leading traders said".
fn many_from_one(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    for hunk in pairing.hunks.clone() {
        let unnamed = |side: &Side<'_>, run: Run| side.open(run, UNNAMED).first().copied();
        let found = unnamed(&pairing.source, hunk.source).zip(unnamed(&pairing.copy, hunk.copy));
        let Some((i, j)) = found else { continue };
        let (Some(one), Some(many)) = (pairing.source.token(i), pairing.copy.token(j)) else { continue };
        let single = i > 0 && pairing.source.is_word(i - 1, &["one", "a", "an"]);
        let (left, right) = (Run::new(i.saturating_sub(1), i + 1), Run::new(hunk.copy.start, j + 1));
        let plural = format!("{}s", pairing.source.words(Run::new(i, i + 1)));
        let whole = pairing.copy.words(Run::new(j, j + 1)).eq_ignore_ascii_case(&plural);
        if !single || one.stem != many.stem || !whole || !is_who_speaks(&pairing.copy, Run::new(j, j)) {
            continue;
        }
        let (from, to) = (shown(pairing.source.words(left)), shown(pairing.copy.words(right)));
        let message = format!("{from} became {to}: one who says so became many.");
        findings.instead(
            pairing,
            (left, right),
            DriftKind::AttributionStrengthened,
            Severity::Warning,
            message,
        );
    }
}

/// "this claim", "a claim": what is said, nobody's saying it.
fn is_noun(side: &Side<'_>, at: usize) -> bool {
    const BEFORE: [&str; 9] = ["the", "a", "this", "that", "these", "those", "any", "such", "of"];
    let before = at.checked_sub(1).map_or("", |before| side.words(Run::new(before, at)));
    let may_be = ["claim", "claims", "report", "reports", "estimate", "estimates", "show", "shows", "notes"];
    let word = side.words(Run::new(at, at + 1));
    may_be.iter().any(|w| word.eq_ignore_ascii_case(w))
        && BEFORE.iter().any(|w| before.eq_ignore_ascii_case(w))
}

/// A cue in place of another that stands firmer or looser behind its content.
fn cues(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    for hunk in pairing.hunks.clone() {
        let rung = |side: &Side<'_>, run: Run| {
            let rung = |at: usize| {
                let firm = words::firmness(side.token(at)?.key)?;
                // "too early to say": nobody has said it.
                let infinitive =
                    at > 0 && side.is_word(at - 1, &["to"]) && side.is_word(at, &["say", "know", "tell"]);
                (!is_noun(side, at) && !infinitive).then_some((at, firm))
            };
            side.open(run, CUE).into_iter().find_map(rung)
        };
        let (Some((i, before)), Some((j, after))) =
            (rung(&pairing.source, hunk.source), rung(&pairing.copy, hunk.copy))
        else {
            continue;
        };
        let (left, right) = (Run::new(i, i + 1), Run::new(j, j + 1));
        pairing.source.take(left);
        pairing.copy.take(right);
        if before == after {
            continue;
        }
        let (from, to) = (shown(pairing.source.words(left)), shown(pairing.copy.words(right)));
        let spans = (pairing.source.span(left), pairing.copy.span(right));
        if after > before {
            let message = format!("{from} became {to}, which stands more firmly behind what is said.");
            findings.drift(DriftKind::AttributionStrengthened, Severity::Warning, spans.0, spans.1, message);
        } else {
            let message = format!("{from} became {to}, which casts doubt on what is said.");
            findings.drift(DriftKind::AttributionChanged, Severity::Warning, spans.0, spans.1, message);
        }
    }
}

/// "is thought to be" become "is".
fn hearsay(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    const TOLD: [&str; 9] = [
        "said",
        "thought",
        "believed",
        "understood",
        "reported",
        "rumoured",
        "rumored",
        "feared",
        "considered",
    ];
    const SEEMS: [&str; 6] = ["seem", "seems", "seemed", "appear", "appears", "appeared"];
    const BE: [&str; 6] = ["is", "are", "was", "were", "been", "be"];
    for hunk in pairing.hunks.clone() {
        let is = |at: usize, words: &[&str]| pairing.source.is_word(at, words);
        let told = hunk.source.range().find(|&at| {
            let told = at > 0 && is(at, &TOLD) && is(at - 1, &BE);
            pairing.source.is_open(at) && (told || is(at, &SEEMS)) && is(at + 1, &["to"])
        });
        let Some(at) = told.filter(|_| pairing.copy.open(hunk.copy, CUE | ALLEGED).is_empty()) else {
            continue;
        };
        if hunk.copy.len() > 2 {
            continue;
        }
        let run = Run::new(at, (at + 2).min(hunk.source.end));
        let words = shown(pairing.source.words(Run::new(at.saturating_sub(1), at + 2)));
        let message = format!("{words} was dropped: what is only said reads as a fact.");
        let copy = pairing.copy.span_or_gap(hunk.copy);
        findings.drift(
            DriftKind::AttributionStrengthened,
            Severity::Error,
            pairing.source.span(run),
            copy,
            message,
        );
        pairing.source.take(hunk.source);
    }
}

/// "alleged" and its kind, gone or new.
fn allegations(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    for hunk in pairing.hunks.clone() {
        let left = doubts(&pairing.source, hunk.source, &pairing.copy);
        let right = doubts(&pairing.copy, hunk.copy, &pairing.source);
        // "reportedly" may have become "it was reported that", and the other way round.
        let whole = |side: &Side<'_>| Run::new(0, side.tokens.len());
        let told = right.is_empty() && pairing.copy.open(whole(&pairing.copy), ALLEGED | CUE).is_empty();
        let was_told = !pairing.source.open(whole(&pairing.source), ALLEGED | CUE).is_empty();
        if let (Some(&at), true) = (left.first(), told) {
            let run = Run::new(at, at + 1);
            let message =
                format!("{} was dropped: an allegation reads as a fact.", shown(pairing.source.words(run)));
            let copy = pairing.copy.span_or_gap(hunk.copy);
            findings.drift(
                DriftKind::AttributionStrengthened,
                Severity::Error,
                pairing.source.span(run),
                copy,
                message,
            );
            pairing.source.take(run);
        } else if let (Some(&at), true) = (right.first(), left.is_empty() && !was_told) {
            let run = Run::new(at, at + 1);
            let message = format!(
                "{} was added: what the source states is put in doubt.",
                shown(pairing.copy.words(run))
            );
            let source = pairing.source.span_or_gap(hunk.source);
            findings.drift(
                DriftKind::AttributionChanged,
                Severity::Warning,
                source,
                pairing.copy.span(run),
                message,
            );
            pairing.copy.take(run);
        }
    }
}

/// The open words of doubt of a run, without those that stand elsewhere on the other side ("X accused Y" told as "Y
/// was accused by X").
fn doubts(side: &Side<'_>, run: Run, other: &Side<'_>) -> Vec<usize> {
    let moved = |at: &usize| {
        let stem = side.token(*at).map(|t| t.stem);
        (0..other.tokens.len()).any(|o| other.is_open(o) && other.token(o).map(|t| t.stem) == stem)
    };
    side.open(run, ALLEGED).into_iter().filter(|at| !moved(at)).collect()
}

/// How many a quantifier claims.
fn rank(word: &str) -> Option<u8> {
    Some(match word.to_ascii_lowercase().as_str() {
        "few" => 1,
        "some" | "several" | "various" => 2,
        "many" | "numerous" | "dozens" | "scores" => 3,
        "hundreds" | "thousands" | "millions" | "billions" | "countless" => 4,
        "most" => 5,
        "all" => 6,
        _ => return None,
    })
}

/// "some older women" become "older women": what holds for a part is told of all.
fn of_all(pairing: &mut Pairing<'_>, gap: Run, at: usize, findings: &mut Findings) {
    let part = ["some", "several", "many", "most", "few"];
    let of_noun = pairing.source.is_matched(at + 1)
        && pairing.source.token(at + 1).is_some_and(|t| t.is_content() && !t.is(NUMBER | CAPITAL));
    let left = Run::new(at, at + 1);
    let word = pairing.source.words(left);
    let before = pairing.source.counterpart(at + 1).and_then(|j| j.checked_sub(1));
    let limited = before.and_then(|j| pairing.copy.token(j)).is_some_and(|t| t.is(QUANTIFIER | NUMBER))
        || before.is_some_and(|j| {
            pairing.copy.is_word(
                j,
                &["the", "these", "those", "its", "their", "his", "her", "any", "other", "certain"],
            )
        });
    if !of_noun || limited || !part.iter().any(|w| word.eq_ignore_ascii_case(w)) {
        return;
    }
    let message = format!(
        "{} was dropped before {}: what holds for a part is told of all.",
        shown(word),
        shown(pairing.source.words(Run::new(at + 1, at + 2)))
    );
    let spans = (pairing.source.span(left), pairing.copy.span_or_gap(gap));
    findings.drift(DriftKind::AttributionStrengthened, Severity::Warning, spans.0, spans.1, message);
    pairing.source.take(left);
}

/// "the most interesting facts", "its most senior judge": a degree, not how many.
fn is_superlative(side: &Side<'_>, at: usize) -> bool {
    let before = ["the", "its", "his", "her", "their", "our", "my", "your", "s"];
    side.is_word(at, &["most"]) && at.checked_sub(1).is_some_and(|at| side.is_word(at, &before))
}

/// "hundreds", "thousands": a size nobody counted, as a power of ten.
fn vague_size(side: &Side<'_>, at: usize) -> Option<u8> {
    Some(match side.words(Run::new(at, at + 1)).to_ascii_lowercase().as_str() {
        "dozens" | "scores" => 1,
        "hundreds" => 2,
        "thousands" => 3,
        "millions" => 6,
        "billions" => 9,
        _ => return None,
    })
}

/// "thousands" become "tens of thousands": the same word, of another size.
fn multiples(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    let times = |side: &Side<'_>, at: usize| {
        let before = at.checked_sub(2).filter(|_| side.is_word(at - 1, &["of"]))?;
        side.is_word(before, &["tens", "dozens", "scores", "hundreds", "thousands"]).then_some(before)
    };
    for i in 0..pairing.source.tokens.len() {
        let Some(j) = pairing.source.counterpart(i).filter(|_| vague_size(&pairing.source, i).is_some())
        else {
            continue;
        };
        let (before, after) = (times(&pairing.source, i), times(&pairing.copy, j));
        let word = |side: &Side<'_>, at: Option<usize>| {
            at.map(|at| side.words(Run::new(at, at + 1)).to_ascii_lowercase())
        };
        if word(&pairing.source, before) == word(&pairing.copy, after) {
            continue;
        }
        let (left, right) = (Run::new(before.unwrap_or(i), i + 1), Run::new(after.unwrap_or(j), j + 1));
        changed_size(pairing, left, right, findings);
    }
}

/// "hundreds" become "thousands".
fn changed_size(pairing: &mut Pairing<'_>, left: Run, right: Run, findings: &mut Findings) {
    let message =
        format!("{} became {}.", shown(pairing.source.words(left)), shown(pairing.copy.words(right)));
    findings.instead(pairing, (left, right), DriftKind::FigureChanged, Severity::Error, message);
}

/// Whether a quantifier counts who speaks: it stands in the source of an attribution, or among people without a name.
fn is_who_speaks(side: &Side<'_>, run: Run) -> bool {
    let own = side.span(run);
    let mut sources = side.attributions().flat_map(|a| &a.source);
    (run.end..run.end + 2).any(|at| may_speak(side, at))
        || sources.any(|span| own.is_some_and(|own| span.overlaps(own)))
}

/// Whether a word is of somebody without a name who may say something: "experts"; "people" only where they do.
fn may_speak(side: &Side<'_>, at: usize) -> bool {
    const NEAR: usize = 4;
    let says = |at: usize| side.token(at).is_some_and(|t| t.is(CUE));
    let anybody = side.is_word(at, &["people", "person", "man", "woman", "persons"]);
    side.token(at).is_some_and(|t| t.is(UNNAMED)) && (!anybody || (at + 1..at + 1 + NEAR).any(says))
}

/// "some" to "numerous".
fn quantifiers(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    multiples(pairing, findings);
    for hunk in pairing.hunks.clone() {
        let ranked = |side: &Side<'_>, run: Run| {
            side.open(run, QUANTIFIER)
                .into_iter()
                .filter(|&at| !is_superlative(side, at))
                .find_map(|at| Some((at, rank(side.words(Run::new(at, at + 1)))?)))
        };
        let found = (ranked(&pairing.source, hunk.source), ranked(&pairing.copy, hunk.copy));
        let opposite = |i: usize| {
            let group = pairing.source.token(i).map_or(0, |t| t.group);
            group > 0 && pairing.copy.run(hunk.copy).iter().any(|t| t.is(OPPOSITE) && t.group == group)
        };
        if let (Some((i, _)), None) = found
            && !opposite(i)
        {
            of_all(pairing, hunk.copy, i, findings);
        }
        let (Some((i, before)), Some((j, after))) = found else { continue };
        let (left, right) = (Run::new(i, i + 1), Run::new(j, j + 1));
        if let (Some(a), Some(b)) = (vague_size(&pairing.source, i), vague_size(&pairing.copy, j))
            && a != b
        {
            changed_size(pairing, left, right, findings);
            continue;
        }
        let turned = matches!((pairing.source.token(i), pairing.copy.token(j)), (Some(a), Some(b)) if a.is(OPPOSITE) && b.is(OPPOSITE) && a.group == b.group);
        if before == after || turned {
            continue;
        }
        let (from, to) = (shown(pairing.source.words(left)), shown(pairing.copy.words(right)));
        let attributed = may_speak(&pairing.source, i + 1) || pairing.source.tokens.iter().any(|t| t.is(CUE));
        let speaks = is_who_speaks(&pairing.source, left) || is_who_speaks(&pairing.copy, right);
        let kind = match (attributed, after > before) {
            (true, false) if !speaks => DriftKind::FigureScopeChanged,
            (true, true) => DriftKind::AttributionStrengthened,
            (true, false) => DriftKind::AttributionChanged,
            (false, _) => DriftKind::FigureScopeChanged,
        };
        findings.instead(pairing, (left, right), kind, Severity::Warning, format!("{from} became {to}."));
    }
}
