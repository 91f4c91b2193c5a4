//! Attributions: dropped, another source, weaker to stronger, named to unnamed.

use reading::Attribution;

use crate::doc::Run;
use crate::drift::cue::{carries, is_plain_cue, run_of, tokens_of};
use crate::drift::{Findings, Known, shown, speakers};
use crate::pairing::{Hunk, Pairing, Side};
use crate::token::Token;
use crate::words::{ALLEGED, CAPITAL, CUE, MODAL, PRONOUN, STOP, UNNAMED};
use crate::{DriftKind, Severity};

/// Compares who says what on both sides.
pub(super) fn find(pairing: &mut Pairing<'_>, known: &Known<'_>, findings: &mut Findings) {
    for attribution in pairing.source.attributions() {
        if attribution.cue.iter().any(|&cue| in_quote(&pairing.source, cue)) {
            continue;
        }
        if !speakers::another_person(pairing, attribution, findings) {
            one(pairing, known, attribution, findings);
        }
    }
    without_reading(pairing, findings);
    speakers::unread(pairing, known, findings);
}

/// Whether what attributes is itself somebody's words: quotes are held against quotes.
fn in_quote(side: &Side<'_>, cue: reading::Span) -> bool {
    side.doc.quote_over(cue).is_some()
}

/// "we will tell you the most interesting facts": nobody has said it yet.
fn is_to_come(side: &Side<'_>, cue: &[usize]) -> bool {
    let will = |at: usize| side.is_word(at, &["will", "shall", "ll"]);
    let base =
        |at: usize| ["tell", "say", "show", "explain"].iter().any(|w| side.words(Run::new(at, at + 1)) == *w);
    cue.iter().any(|&at| base(at) && at > 0 && will(at - 1))
}

/// One attribution of the source.
fn one(pairing: &mut Pairing<'_>, known: &Known<'_>, attribution: &Attribution, findings: &mut Findings) {
    let cue = tokens_of(&pairing.source, &attribution.cue);
    let names = tokens_of(&pairing.source, &attribution.source);
    let content = tokens_of(&pairing.source, &attribution.content);
    let open = |tokens: &[usize]| tokens.iter().filter(|&&at| pairing.source.is_open(at)).count();
    let kept = content.iter().filter(|&&at| pairing.source.is_matched(at)).count();
    if is_doubt(&pairing.source, &cue, &names) || is_shown(&pairing.source, &cue) {
        return;
    }
    if claim_made_fact(pairing, attribution, [&cue, &names, &content])
        && let Some(cue) = run_of(&cue)
    {
        return gone(pairing, attribution, cue, findings);
    }
    if cue.is_empty() && names.is_empty() || !content.is_empty() && kept * 2 < content.len() {
        return;
    }
    // An article may be taken for that of the claim: "The department said the bridge".
    let names: Vec<usize> = if names.iter().any(|&at| carries(&pairing.source, at)) {
        names.into_iter().filter(|&at| carries(&pairing.source, at)).collect()
    } else {
        names
    };
    // "halls of Congress seeking tips": who means to do something, not who says so.
    let says = |&at: &usize| pairing.source.token(at).is_some_and(|t| t.is(CUE | ALLEGED | MODAL));
    let means = |&at: &usize| pairing.source.is_word(at, INTENT) || pairing.source.is_word(at, FEELING);
    if cue.iter().any(means) && !cue.iter().any(says) {
        return;
    }
    let (open_cue, open_names) = (open(&cue), open(&names));
    if open_names == 0 && open_cue < cue.len().max(1) {
        return;
    }
    let Some(whole) = run_of(&cue.iter().chain(&names).copied().collect::<Vec<_>>()) else { return };
    // "is expected to" says how sure it is, not who says so.
    if names.is_empty() && cue.iter().any(|&at| pairing.source.token(at).is_some_and(|t| t.is(MODAL))) {
        return;
    }
    if is_to_come(&pairing.source, &cue) {
        return;
    }
    // Who spoke may still be told of, as somebody who does something else.
    let plain = cue.iter().any(|&at| is_plain_cue(&pairing.source, at))
        && open_names * 2 >= names.len()
        && !tells_intent(&pairing.copy);
    let content_left = names
        .iter()
        .any(|&at| pairing.source.is_matched(at) && pairing.source.token(at).is_some_and(Token::is_content));
    let all_gone = open_cue == cue.len() && (open_names > 0 && !content_left || names.is_empty() || plain);
    let only_doubt = pairing.source.run(whole).iter().all(|t| t.is(ALLEGED));
    let told = || {
        attributed_in_copy(pairing)
            || is_content_of_copy(pairing, &content)
            || attribution.direct && is_spoken_in_copy(pairing, attribution, &content)
    };
    if all_gone && !only_doubt && !told() && !elsewhere(pairing, &names) {
        return gone(pairing, attribution, whole, findings);
    }
    if open_names > 0 {
        speakers::another(pairing, known, attribution, &names, findings);
    }
}

/// "It is very doubtful that": how sure it is, with nobody who says so.
fn is_doubt(source: &Side<'_>, cue: &[usize], names: &[usize]) -> bool {
    let has = |at: &usize, role| source.token(*at).is_some_and(|t| t.is(role));
    !cue.is_empty() && names.iter().all(|at| has(at, STOP)) && !cue.iter().any(|at| has(at, CUE))
}

/// "a letter seen by the Herald": who saw the document, not who says so.
fn is_shown(source: &Side<'_>, cue: &[usize]) -> bool {
    let seen = |at: usize| {
        source.is_word(at, &["seen", "obtained", "reviewed", "viewed", "read"])
            && source.words(Run::new(at + 1, at + 2)) == "by"
    };
    cue.iter().any(|&at| seen(at))
}

/// What one means to do is not told as done.
const INTENT: &[&str] = &[
    "plan", "plans", "planned", "planning", "expects", "expected", "hopes", "hoped", "hoping", "aims",
    "aimed", "aiming", "intends", "intended", "wants", "wanted", "seeks", "seeking", "agreed", "proposes",
    "proposed",
];

/// What one likes is not a claim.
const FEELING: &[&str] =
    &["love", "loves", "loved", "like", "likes", "liked", "enjoy", "enjoys", "enjoyed", "prefer", "prefers"];

/// Whether words of the copy's own say so.
fn tells_intent(side: &Side<'_>) -> bool {
    (0..side.tokens.len()).any(|at| side.is_open(at) && side.is_word(at, INTENT))
}

/// "The line said it would add trains" told as "The line is going to put on trains": who spoke of what they would do
/// now does it, and nobody says so.
fn claim_made_fact(
    pairing: &Pairing<'_>,
    attribution: &Attribution,
    [cue, names, content]: [&[usize]; 3],
) -> bool {
    const ABOUT_ITSELF: usize = 2;
    let source = &pairing.source;
    let word = |side: &Side<'_>, at: usize| side.words(Run::new(at, at + 1)).to_ascii_lowercase();
    let cue_gone = cue.iter().all(|&at| source.is_open(at)) && cue.iter().any(|&at| is_plain_cue(source, at));
    let subject = |at: &usize| matches!(word(source, *at).as_str(), "it" | "he" | "she" | "they");
    if attribution.direct || !cue_gone || !content.iter().take(ABOUT_ITSELF).any(subject) {
        return false;
    }
    let carries = |at: &&usize| source.token(**at).is_some_and(Token::is_content);
    let stands = |at: &usize| source.counterpart(*at);
    let kept: Vec<usize> = content.iter().filter(carries).filter_map(stands).collect();
    let speaker = names.iter().filter(carries).filter_map(stands).max();
    let enough = kept.len() >= 2 && kept.len() * 2 >= content.iter().filter(carries).count();
    let told_by = speaker.zip(kept.iter().min().copied()).is_some_and(|(who, what)| who < what);
    let copy = &pairing.copy;
    let own_words = copy.tokens.iter().any(|t| t.is(CUE | ALLEGED)) || tells_intent(copy);
    enough && told_by && !own_words && !is_read_as_attributed(copy)
}

/// Whether the reading finds an attribution or a quote in these sentences.
fn is_read_as_attributed(side: &Side<'_>) -> bool {
    let quoted =
        |at: usize| side.doc.quote_over(side.span(Run::new(at, at + 1)).unwrap_or_default()).is_some();
    side.attributions().next().is_some() || (0..side.tokens.len()).any(quoted)
}

/// Whether the copy attributes something where the source's attribution stood, or elsewhere in words of its own.
fn attributed_in_copy(pairing: &Pairing<'_>) -> bool {
    // "allegedly" keeps a claim from reading as a fact, too.
    (0..pairing.copy.tokens.len())
        .any(|at| pairing.copy.is_open(at) && pairing.copy.token(at).is_some_and(|t| t.is(CUE | ALLEGED)))
}

/// Whether the copy attributes the same words, to whomever.
fn is_content_of_copy(pairing: &Pairing<'_>, content: &[usize]) -> bool {
    let told: Vec<usize> = content.iter().filter_map(|&at| pairing.source.counterpart(at)).collect();
    let mut read = pairing.copy.attributions().filter(|a| !a.source.is_empty());
    !told.is_empty()
        && read.any(|a| {
            let own = tokens_of(&pairing.copy, &a.content);
            told.iter().filter(|at| own.contains(at)).count() * 10 >= told.len() * 8
        })
}

/// Whether the words stand in a quote of the copy that the same person speaks, named in the sentence before: a quote that
/// ends as a sentence does, for one that ends with a comma lacks its tag.
fn is_spoken_in_copy(pairing: &Pairing<'_>, attribution: &Attribution, content: &[usize]) -> bool {
    let mut told =
        content.iter().filter_map(|&at| spoken_alone(&pairing.copy, pairing.source.counterpart(at)?));
    told.any(|told| speakers::are_one(pairing, attribution, told) && is_put_anew(pairing, told))
}

/// Whether the copy tells of an attribution in words of its own: one that the source has too says nothing of a tag lost.
fn is_put_anew(pairing: &Pairing<'_>, told: &Attribution) -> bool {
    let words = |side: &Side<'_>, a: &Attribution| -> Vec<String> {
        let spans = a.source.iter().chain(&a.cue);
        spans.map(|&span| side.doc.slice(span).to_lowercase()).collect()
    };
    let own = words(&pairing.copy, told);
    let all = &pairing.source.doc.text.reading.attributions;
    !told.cue.is_empty() && !all.iter().any(|a| words(&pairing.source, a) == own)
}

/// The attribution of the quote that a word stands in, where that is a sentence of its own.
fn spoken_alone<'d>(side: &Side<'d>, at: usize) -> Option<&'d Attribution> {
    let quote = side.span(Run::new(at, at + 1)).and_then(|span| side.doc.quote_over(span))?;
    let ends = side.doc.slice(quote.inner).trim_end().ends_with(['.', '!', '?']);
    spoken(side, at).filter(|_| ends)
}

/// The attribution of the quote that a word stands in.
fn spoken<'d>(side: &Side<'d>, at: usize) -> Option<&'d Attribution> {
    let quote = side.span(Run::new(at, at + 1)).and_then(|span| side.doc.quote_over(span))?;
    side.doc.text.reading.attributions.get(quote.attribution?)
}

/// Whether a quote ends before both runs, and the same person speaks it on either side.
fn is_tag_of_one_speaker(pairing: &Pairing<'_>, hunk: Hunk) -> bool {
    let last = |side: &Side<'_>, run: Run| {
        let at = run.start.checked_sub(1)?;
        let token = side.token(at)?;
        let quote = side.span(Run::new(at, at + 1)).and_then(|span| side.doc.quote_over(span))?;
        let rest =
            side.doc.slice(reading::Span::new(token.end as usize, quote.inner.end.max(token.end as usize)));
        (!rest.contains(char::is_alphanumeric)).then_some(at)
    };
    let ends = last(&pairing.source, hunk.source).zip(last(&pairing.copy, hunk.copy));
    let said = ends.and_then(|(i, j)| spoken(&pairing.source, i).zip(spoken_alone(&pairing.copy, j)));
    said.is_some_and(|(one, other)| speakers::are_one(pairing, one, other) && is_put_anew(pairing, other))
}

/// Whether who speaks stands in another place of the copy's sentence: told in another order or form, not left out. Of a longer
/// name most words are enough, one of them in words of the copy's own: "according to the city's traffic count", "the city counted".
fn elsewhere(pairing: &Pairing<'_>, names: &[usize]) -> bool {
    const MOST: usize = 2;
    let stands = |stem: u64| {
        (0..pairing.copy.tokens.len())
            .any(|at| pairing.copy.is_open(at) && pairing.copy.token(at).is_some_and(|t| t.stem == stem))
    };
    let (mut all, mut kept, mut moved) = (0, 0, 0);
    for &at in names {
        let Some(token) = pairing.source.token(at).filter(|t| t.is_content()) else { continue };
        all += 1;
        let matched = pairing.source.is_matched(at);
        kept += usize::from(matched);
        moved += usize::from(!matched && stands(token.stem));
    }
    moved > 0 && (moved == all || kept + moved >= MOST && (kept + moved) * 3 >= all * 2)
}

fn gone(pairing: &mut Pairing<'_>, attribution: &Attribution, whole: Run, findings: &mut Findings) {
    let source = pairing.source.span(whole);
    let hunk =
        pairing.hunks.iter().find(|h| h.source.start <= whole.start && whole.start < h.source.end).copied();
    let copy = hunk.and_then(|h| pairing.copy.span_or_gap(h.copy));
    let message = format!(
        "The copy no longer says who says so: {} is gone{}.",
        shown(pairing.source.words(whole)),
        if attribution.direct { "" } else { ", so a claim reads as a fact" }
    );
    findings.drift(DriftKind::AttributionDropped, Severity::Error, source, copy, message);
    pairing.source.take(whole);
}

/// Attributions nobody read: a stretch with a cue and somebody who speaks is gone and nothing stands for it.
fn without_reading(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    if !pairing.is_close() || attributed_in_copy(pairing) || tells_intent(&pairing.copy) {
        return;
    }
    for hunk in pairing.hunks.clone() {
        let open = |role| !pairing.source.open(hunk.source, role).is_empty();
        let speaks = open(CAPITAL) || open(PRONOUN) || open(UNNAMED);
        let short = hunk.source.len() <= 9 && hunk.copy.len() <= 2;
        if short
            && speaks
            && !is_tag_of_one_speaker(pairing, hunk)
            && pairing.source.open(hunk.source, CUE).iter().any(|&at| {
                let span = pairing.source.span(Run::new(at, at + 1)).unwrap_or_default();
                is_plain_cue(&pairing.source, at) && !in_quote(&pairing.source, span)
            })
        {
            // "its opponents say could": how sure it is comes after who says so.
            let sure = |at: usize| pairing.source.token(at).is_some_and(|t| t.is(MODAL));
            let end = hunk.source.range().rev().find(|&at| !sure(at)).map_or(hunk.source.end, |at| at + 1);
            let told = Run::new(hunk.source.start, end);
            let message = format!(
                "The copy no longer says who says so: {} is gone.",
                shown(pairing.source.words(told))
            );
            let copy = pairing.copy.span_or_gap(hunk.copy);
            let source = pairing.source.span(told);
            findings.drift(DriftKind::AttributionDropped, Severity::Error, source, copy, message);
            pairing.source.take(told);
        }
    }
}
