//! Sense: negation gained or lost, "could" to "will", opposites, loaded words.

use crate::doc::Run;
use crate::drift::{Findings, shown};
use crate::pairing::{Hunk, Pairing, Side};
use crate::token::Token;
use crate::words::{self, CAPITAL, INITIAL, LOADED, LOADED_WORD, MODAL, NEGATION, OPPOSITE, ORDER};
use crate::{DriftKind, Severity};

/// Looks for words that turn the sense.
pub(super) fn find(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    for hunk in pairing.hunks.clone() {
        denials(pairing, hunk, findings);
    }
    negations(pairing, findings);
    for hunk in pairing.hunks.clone() {
        order(pairing, hunk, findings);
        prefixes(pairing, hunk, findings);
        opposites(pairing, hunk, findings);
        modality(pairing, hunk, findings);
        loaded(pairing, hunk, findings);
    }
}

/// A word and its neighbours, for a message.
fn in_context<'d>(side: &Side<'d>, at: usize) -> &'d str {
    side.words(Run::new(at.saturating_sub(1), (at + 2).min(side.tokens.len())))
}

/// "whether or not" is "whether".
fn or_not(side: &Side<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| side.words(Run::new(before, at)).eq_ignore_ascii_case("or"))
}

/// Negations that only one side has.
fn negations(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    if !pairing.is_close() {
        return;
    }
    for hunk in pairing.hunks.clone() {
        let left = pairing.source.open(hunk.source, NEGATION);
        let right = pairing.copy.open(hunk.copy, NEGATION);
        let shared = left.len().min(right.len());
        for &at in left.iter().take(shared) {
            pairing.source.take(Run::new(at, at + 1));
        }
        for &at in right.iter().take(shared) {
            pairing.copy.take(Run::new(at, at + 1));
        }
        // A clause cut or added with its own negation turns nothing round.
        let long =
            hunk.source.len().max(hunk.copy.len()) > 6 && (hunk.source.is_empty() || hunk.copy.is_empty());
        if long {
            continue;
        }
        for &at in left.iter().skip(shared) {
            if !stands_otherwise(&pairing.source, at, hunk.source, &pairing.copy, hunk.copy) {
                let words = shown(in_context(&pairing.source, at));
                let spans = (pairing.source.span(Run::new(at, at + 1)), pairing.copy.span_or_gap(hunk.copy));
                let message = format!("The negation is gone: the source has {words}.");
                turned_round(pairing, hunk, spans, message, findings);
            }
        }
        for &at in right.iter().skip(shared) {
            if !stands_otherwise(&pairing.copy, at, hunk.copy, &pairing.source, hunk.source) {
                let words = shown(in_context(&pairing.copy, at));
                let spans =
                    (pairing.source.span_or_gap(hunk.source), pairing.copy.span(Run::new(at, at + 1)));
                let message = format!("The copy turns it round: it has {words}.");
                turned_round(pairing, hunk, spans, message, findings);
            }
        }
    }
}

/// Whether a negation of one side alone changes nothing: the other says it in other words or in another place, or has
/// not the clause that it belongs to.
fn stands_otherwise(own: &Side<'_>, at: usize, run: Run, other: &Side<'_>, there: Run) -> bool {
    or_not(own, at)
        || moved(other, at, own)
        || told_otherwise(other, own, at)
        || is_cut(own, at, run, other, there)
}

fn turned_round(
    pairing: &mut Pairing<'_>,
    hunk: Hunk,
    (source, copy): (Option<reading::Span>, Option<reading::Span>),
    message: String,
    findings: &mut Findings,
) {
    findings.drift(DriftKind::NegationChanged, Severity::Error, source, copy, message);
    pairing.source.take(hunk_part(hunk.source));
    pairing.copy.take(hunk_part(hunk.copy));
}

/// An open verb that denies the next one: "failed to open", "refused to sign".
fn denial(side: &Side<'_>, run: Run) -> Option<usize> {
    const DENY: [&str; 17] = [
        "yet",
        "failed",
        "fails",
        "fail",
        "failing",
        "refused",
        "refuses",
        "refuse",
        "refusing",
        "declined",
        "declines",
        "decline",
        "declining",
        "neglected",
        "neglects",
        "neglect",
        "unable",
    ];
    let is = |at: usize, words: &[&str]| side.is_word(at, words);
    // "declined to 51.9" fell.
    let figure = |at: usize| side.token(at).is_some_and(|t| t.is(words::NUMBER));
    run.range().find(|&at| side.is_open(at) && is(at, &DENY) && is(at + 1, &["to"]) && !figure(at + 2))
}

/// "failed to open" become "opened", or the other way round.
fn denials(pairing: &mut Pairing<'_>, hunk: Hunk, findings: &mut Findings) {
    let (left, right) = (denial(&pairing.source, hunk.source), denial(&pairing.copy, hunk.copy));
    let (i, j) = match (left, right) {
        (Some(i), None) => (Some(i), None),
        (None, Some(j)) => (None, Some(j)),
        _ => return,
    };
    let (own, at, other, theirs) = match (i, j) {
        (Some(i), _) => (&pairing.source, i, &pairing.copy, hunk.copy),
        (_, Some(j)) => (&pairing.copy, j, &pairing.source, hunk.source),
        _ => return,
    };
    let stem = own.token(at + 2).map(|t| t.stem);
    let verb_stays = own.is_matched(at + 2)
        || theirs.range().any(|o| other.is_open(o) && other.token(o).map(|t| t.stem) == stem)
        || theirs.len() == 1;
    let denied_otherwise = theirs.range().any(|o| other.token(o).is_some_and(|t| t.is(NEGATION)));
    if !verb_stays || denied_otherwise || !pairing.is_close() {
        return;
    }
    let run = Run::new(at, at + 2);
    let words = shown(own.words(Run::new(at, at + 3)));
    let (spans, message) = if i.is_some() {
        (
            (pairing.source.span(run), pairing.copy.span_or_gap(hunk.copy)),
            format!("The source has {words}; the copy says it was done."),
        )
    } else {
        (
            (pairing.source.span_or_gap(hunk.source), pairing.copy.span(run)),
            format!("The copy has {words}; the source says it was done."),
        )
    };
    findings.drift(DriftKind::NegationChanged, Severity::Error, spans.0, spans.1, message);
    pairing.source.take(hunk_part(hunk.source));
    pairing.copy.take(hunk_part(hunk.copy));
}

/// "ahead of" for "following": what puts events in order, in two words or as a participle.
fn order(pairing: &mut Pairing<'_>, hunk: Hunk, findings: &mut Findings) {
    let (Some((left, before)), Some((right, after))) =
        (order_of(&pairing.source, hunk.source), order_of(&pairing.copy, hunk.copy))
    else {
        return;
    };
    if hunk.source.len().max(hunk.copy.len()) > 6 || before == after || is_not_until(pairing) {
        return;
    }
    let (from, to) = (shown(pairing.source.words(left)), shown(pairing.copy.words(right)));
    let message = format!("{from} became {to}: the order of events is turned round.");
    findings.instead(pairing, (left, right), DriftKind::OrderSwapped, Severity::Error, message);
}

/// "will talk only after" is "won't talk until".
fn is_not_until(pairing: &Pairing<'_>) -> bool {
    let negated = |side: &Side<'_>| side.tokens.iter().any(|t| t.is(NEGATION));
    let until =
        |side: &Side<'_>| (0..side.tokens.len()).any(|at| side.is_open(at) && side.is_word(at, &["until"]));
    let turned = |one: &Side<'_>, other: &Side<'_>| negated(one) && until(one) && !negated(other);
    turned(&pairing.copy, &pairing.source) || turned(&pairing.source, &pairing.copy)
}

/// The open words of a run that order events, and whether they say that this comes before.
fn order_of(side: &Side<'_>, run: Run) -> Option<(Run, bool)> {
    let is = |at: usize, word: &str| side.is_word(at, &[word]);
    run.range().filter(|&at| side.is_open(at)).find_map(|at| {
        if is(at, "ahead") && is(at + 1, "of") || is(at, "prior") && is(at + 1, "to") {
            return Some((Run::new(at, at + 2), true));
        }
        if is(at, "following") {
            return Some((Run::new(at, at + 1), false));
        }
        let token = side.token(at).filter(|t| t.is(ORDER))?;
        Some((Run::new(at, at + 1), token.pole > 0))
    })
}

/// A short hunk with a negation is that negation: "did not close" for "closed".
fn hunk_part(run: Run) -> Run {
    if run.len() <= 4 { run } else { Run::new(run.start, run.start) }
}

/// Whether a negation stands unmatched elsewhere on the other side: moved, or put in another word, not lost.
fn moved(other: &Side<'_>, at: usize, own: &Side<'_>) -> bool {
    let subject = |token: &Token| token.is(NEGATION) && token.key != own.token(at).map_or(0, |t| t.key);
    let same = |token: &Token| own.token(at).is_some_and(|t| t.key == token.key);
    let who = own.token(at).is_some_and(|t| is_nobody(own, at, t));
    (0..other.tokens.len())
        .any(|o| other.is_open(o) && other.token(o).is_some_and(|t| same(t) || who && subject(t)))
}

/// Whether the other side says the same without a negation: "ruled out an increase" for "no increase", "stay the same"
/// for "not change", "only after" for "not until".
fn told_otherwise(other: &Side<'_>, own: &Side<'_>, at: usize) -> bool {
    const REACH: usize = 6;
    let open =
        |words: &[&str]| (0..other.tokens.len()).find(|&o| other.is_open(o) && other.is_word(o, words));
    let near = |words: &[&str]| (at + 1..at + 1 + REACH).any(|o| own.is_word(o, words));
    let ruled_out =
        open(&["ruled", "rules", "ruling", "rule"]).is_some_and(|o| other.is_word(o + 1, &["out"]));
    let same =
        near(&["change", "changed", "changing"]) && open(&["same", "unchanged", "steady", "keep"]).is_some();
    let until = near(&["until", "before"]) && open(&["only", "once", "after"]).is_some();
    let denies =
        open(&["refused", "refuses", "declined", "declines", "failed", "fails", "unable", "lacks", "lacked"])
            .or_else(|| open(&["yet"]).filter(|&o| other.is_word(o + 1, &["to"])));
    ruled_out && !near(&["rule", "ruled"]) || same || until || denies.is_some()
}

/// "no one", "nobody", "none": a negation that is who does it.
fn is_nobody(side: &Side<'_>, at: usize, token: &Token) -> bool {
    let next = side.words(Run::new(at + 1, at + 2));
    let word = side.words(Run::new(at, at + 1)).to_ascii_lowercase();
    token.is(NEGATION) && (matches!(word.as_str(), "nobody" | "none") || word == "no" && next == "one")
}

/// Whether what a negation denies was cut with it, so that the copy says nothing of it.
fn is_cut(own: &Side<'_>, at: usize, run: Run, other: &Side<'_>, theirs: Run) -> bool {
    const REACH: usize = 4;
    let denied = (at + 1..at + 1 + REACH).find_map(|o| {
        own.token(o).filter(|t| t.is_content() && !is_adverb(own, o)).map(|token| (o, token.stem))
    });
    let Some((denied, stem)) = denied else { return false };
    let nowhere = || {
        let sense = words::sense_of(stem);
        !other.tokens.iter().any(|t| words::sense_of(t.stem) == sense) && theirs.len() < run.len()
    };
    let put_otherwise = || theirs.range().any(|o| other.token(o).is_some_and(|t| t.stem == stem));
    const CLAUSE: usize = 5;
    let clause = run.len() >= CLAUSE && nowhere();
    !own.is_matched(denied) && (clause || !put_otherwise() && theirs.len() * 2 < run.len())
}

/// Words between a negation and what it denies.
fn is_adverb(side: &Side<'_>, at: usize) -> bool {
    side.is_word(
        at,
        &["longer", "more", "yet", "ever", "even", "fully", "always", "really", "necessarily", "immediately"],
    )
}

/// "legal" to "illegal".
fn prefixes(pairing: &mut Pairing<'_>, hunk: Hunk, findings: &mut Findings) {
    for i in hunk.source.range() {
        for j in hunk.copy.range() {
            if !pairing.source.is_open(i) || !pairing.copy.is_open(j) {
                continue;
            }
            let (left, right) = (Run::new(i, i + 1), Run::new(j, j + 1));
            let (a, b) = (pairing.source.words(left), pairing.copy.words(right));
            if !(negates(a, b) || negates(b, a)) {
                continue;
            }
            let message = format!("{} became {}.", shown(a), shown(b));
            findings.instead(pairing, (left, right), DriftKind::NegationChanged, Severity::Error, message);
        }
    }
}

/// Whether `long` is `short` with a prefix that denies it.
fn negates(short: &str, long: &str) -> bool {
    const PREFIXES: [&str; 7] = ["un", "in", "im", "il", "ir", "dis", "non"];
    if short.len() < 4 || long.len() <= short.len() || long.len() > short.len() + 3 {
        return false;
    }
    let (short, long) = (short.to_lowercase(), long.to_lowercase());
    PREFIXES.iter().any(|prefix| long.strip_prefix(prefix) == Some(short.as_str()))
}

/// A word in place of its opposite.
fn opposites(pairing: &mut Pairing<'_>, hunk: Hunk, findings: &mut Findings) {
    if hunk.source.len().max(hunk.copy.len()) > 24 {
        return;
    }
    for i in hunk.source.range().filter(|&i| pairing.source.is_open(i)).collect::<Vec<_>>() {
        let Some(&a) = pairing.source.token(i) else { continue };
        if a.is(ORDER) && is_not_until(pairing) {
            continue;
        }
        // "turned down" is one word for "rejected".
        let turned_down = pairing.source.words(Run::new(i, i + 2)).eq_ignore_ascii_case("turned down");
        let own = if turned_down { words::hash(b"rejected") } else { a.key };
        let opposed = |b: &Token| {
            let scale = a.is(OPPOSITE) && b.is(OPPOSITE) && b.group == a.group;
            scale && i16::from(b.pole) * i16::from(a.pole) < 0 || words::are_opposites(own, b.key)
        };
        let opposite = hunk
            .copy
            .range()
            .find(|&j| pairing.copy.is_open(j) && pairing.copy.token(j).is_some_and(opposed));
        let Some(j) = opposite else { continue };
        let (left, right) = (Run::new(i, i + 1), Run::new(j, j + 1));
        let (from, to) = (shown(pairing.source.words(left)), shown(pairing.copy.words(right)));
        let spans = (pairing.source.span(left), pairing.copy.span(right));
        if a.is(ORDER) {
            let message = format!("{from} became {to}: the order of events is turned round.");
            findings.drift(DriftKind::OrderSwapped, Severity::Error, spans.0, spans.1, message);
        } else {
            let message = format!("{from} became its opposite, {to}.");
            findings.drift(DriftKind::ComparisonTurned, Severity::Error, spans.0, spans.1, message);
        }
        pairing.source.take(left);
        pairing.copy.take(right);
    }
}

/// How sure the open modal words of a run are: 1 could, 2 likely, 3 will; plain statements are as sure as "will".
fn surest(side: &Side<'_>, run: Run) -> Option<(usize, i8)> {
    side.open(run, MODAL)
        .into_iter()
        .filter(|&at| !side.token(at).is_some_and(|t| t.is(CAPITAL) && !t.is(INITIAL)))
        .filter_map(|at| Some((at, if is_backshifted(side, at) { 3 } else { side.token(at)?.pole })))
        .min_by_key(|&(_, pole)| pole)
}

/// Verbs that say how sure somebody is.
fn is_attitude(side: &Side<'_>, at: usize) -> bool {
    side.is_word(at, &["expects", "expected", "hopes", "plans", "planned", "intends", "aims"])
}

/// "said it would close" tells of "will": the tense follows the cue.
fn is_backshifted(side: &Side<'_>, at: usize) -> bool {
    let span = side.span(Run::new(at, at + 1)).unwrap_or_default();
    let told = |a: &reading::Attribution| a.content.iter().any(|content| content.contains(span));
    side.is_word(at, &["would"]) && side.attributions().any(told) && side.doc.quote_over(span).is_none()
}

/// "could" to "will", "is expected to" to "will", and back.
fn modality(pairing: &mut Pairing<'_>, hunk: Hunk, findings: &mut Findings) {
    if hunk.source.len().max(hunk.copy.len()) > 6 || !pairing.is_close() {
        return;
    }
    let (left, right) = (surest(&pairing.source, hunk.source), surest(&pairing.copy, hunk.copy));
    let (mut before, mut after) = (left.map_or(3, |m| m.1), right.map_or(3, |m| m.1));
    // "can be used" says that it may be done, "might be used" that it may be.
    let is = |side: &Side<'_>, found: Option<(usize, i8)>, word: &str| {
        found.is_some_and(|(at, _)| side.is_word(at, &[word]))
    };
    before += i8::from(is(&pairing.source, left, "can") && is(&pairing.copy, right, "might"));
    after += i8::from(is(&pairing.copy, right, "can") && is(&pairing.source, left, "might"));
    if before == after || (left.is_none() && right.is_none()) {
        return;
    }
    if is_reworded(pairing, hunk, left, right) {
        return;
    }
    let run = |found: Option<(usize, i8)>, all: Run| found.map_or(all, |(at, _)| Run::new(at, at + 1));
    let (a, b) = (run(left, hunk.source), run(right, hunk.copy));
    let spans = (pairing.source.span_or_gap(a), pairing.copy.span_or_gap(b));
    let name = |side: &Side<'_>, run: Run| {
        if run.is_empty() { "a plain statement".to_owned() } else { shown(side.words(run)) }
    };
    let message = format!(
        "{} became {}: the copy is {} sure than the source.",
        name(&pairing.source, a),
        name(&pairing.copy, b),
        if after > before { "more" } else { "less" }
    );
    let severity = if after > before { Severity::Error } else { Severity::Warning };
    findings.drift(DriftKind::ModalityChanged, severity, spans.0, spans.1, message);
    pairing.source.take(hunk.source);
    pairing.copy.take(hunk.copy);
}

/// Whether how sure it is only stands elsewhere or in other words.
fn is_reworded(
    pairing: &Pairing<'_>,
    hunk: Hunk,
    left: Option<(usize, i8)>,
    right: Option<(usize, i8)>,
) -> bool {
    let (source, copy) = (&pairing.source, &pairing.copy);
    // "is likely to" put in front as "it is likely that ... will".
    let open = |side: &Side<'_>, key: u64| {
        (0..side.tokens.len()).any(|at| side.is_open(at) && side.token(at).is_some_and(|t| t.key == key))
    };
    let moved = |own: &Side<'_>, found: Option<(usize, i8)>, other: &Side<'_>| {
        found.and_then(|(at, _)| own.token(at)).is_some_and(|t| open(other, t.key))
    };
    // "can be sent to prison" told as "carries a sentence"; "probably shot, rangers said" as "rangers believe".
    let can = left.or(right).is_some_and(|(at, _)| {
        let side = if left.is_some() { source } else { copy };
        side.is_word(at, &["can"])
    });
    let doubted = (0..copy.tokens.len())
        .any(|at| copy.is_open(at) && copy.token(at).and_then(|t| words::firmness(t.key)) == Some(1));
    // "said he would lose" told as "expects to lose": who says so is in the verb.
    let expects = right.is_some_and(|(at, _)| is_attitude(copy, at))
        && hunk.source.range().any(|at| source.token(at).is_some_and(|t| t.is(words::CUE)));
    // "faces" for "may get" is another verb, not a surer one.
    let another_verb = match (left, right) {
        (Some((at, _)), None) => {
            is_auxiliary(source, at) && has_other_words(copy, hunk.copy, source, hunk.source)
        }
        (None, Some((at, _))) => {
            is_auxiliary(copy, at) && has_other_words(source, hunk.source, copy, hunk.copy)
        }
        _ => false,
    };
    moved(source, left, copy)
        || moved(copy, right, source)
        || right.is_none() && (can || doubted)
        || left.is_none() && can
        || expects
        || another_verb
}

/// "may", "could": words that stand before a verb and do not replace it.
fn is_auxiliary(side: &Side<'_>, at: usize) -> bool {
    side.is_word(at, &["may", "might", "can", "could", "would", "should", "will", "must", "shall"])
}

/// Whether a run has open words that carry matter and none of them, in any form, stands in the other run.
fn has_other_words(side: &Side<'_>, run: Run, other: &Side<'_>, theirs: Run) -> bool {
    let stems: Vec<u64> = other.run(theirs).iter().map(|t| t.stem).collect();
    let own = run.range().filter(|&at| side.is_open(at)).filter_map(|at| side.token(at));
    let mut content = own.filter(|t| t.is_content()).peekable();
    content.peek().is_some() && content.all(|t| !stems.contains(&t.stem))
}

/// Loaded words that only one side has.
fn loaded(pairing: &mut Pairing<'_>, hunk: Hunk, findings: &mut Findings) {
    for at in pairing.copy.open(hunk.copy, LOADED_WORD) {
        let run = Run::new(at, at + 1);
        // "they were slaughtering the sheep" may well be told as "the sheep were slaughtered".
        let own_word = |t: &Token| pairing.copy.token(at).is_some_and(|loaded| loaded.stem == t.stem);
        if pairing.source.tokens.iter().any(own_word) {
            continue;
        }
        let word = pairing.copy.words(run);
        let source = pairing.source.span_or_gap(hunk.source);
        let message = format!("The copy brings in the loaded word {}{}.", shown(word), instead(word));
        findings.drift(
            DriftKind::LoadedWordAdded,
            Severity::Warning,
            source,
            pairing.copy.span(run),
            message,
        );
        pairing.copy.take(run);
        pairing.source.take(hunk_part(hunk.source));
    }
    // Gone with the clause it stood in.
    let cut = hunk.source.len() > 4 && hunk.copy.len() * 2 < hunk.source.len();
    for at in pairing.source.open(hunk.source, LOADED_WORD).into_iter().filter(|_| !cut) {
        let run = Run::new(at, at + 1);
        let copy = pairing.copy.span_or_gap(hunk.copy);
        let message = format!("The source's {} is gone.", shown(pairing.source.words(run)));
        findings.drift(DriftKind::LoadedWordDropped, Severity::Note, pairing.source.span(run), copy, message);
        pairing.source.take(run);
        pairing.copy.take(hunk_part(hunk.copy));
    }
}

fn instead(word: &str) -> String {
    let lower = word.to_lowercase();
    LOADED
        .iter()
        .find(|l| l.word == lower && !l.plain.starts_with('('))
        .map(|l| format!("; a plain word is “{}”", l.plain))
        .unwrap_or_default()
}
