//! A headline or first sentence of the copy's own that claims more than the body: "will" over "could", "40" over
//! "up to 40", "thief" over "alleged thief".
//!
//! A lead that the source has as well is the source's; one that is told of already is not told of twice.

use reading::{Attribution, Block, Certainty, Speaker};

use crate::doc::{Doc, Run};
use crate::drift::figure::{Figure, figure, is_figure};
use crate::drift::figures::is_rounded;
use crate::drift::{Findings, shown};
use crate::groups::Group;
use crate::pairing::{Pairing, Side};
use crate::token::Token;
use crate::words::{self, ALLEGED, CUE, KeyMap, MODAL, NEGATION, NUMBER};
use crate::{DriftKind, Severity};

/// A lead has at most so many sentences: headings, then the first sentence under them.
const LONGEST: usize = 4;
/// So many of its words that carry matter must stand in the sentence it is held against.
const SHARED: usize = 3;

/// Looks for a lead of the copy that claims more than its body, or, where that has nothing like it, the source.
pub(crate) fn overstates(source: &Doc<'_>, copy: &Doc<'_>, groups: &[Group], findings: &mut Findings) {
    let leads = leads(copy);
    for lead in 0..leads {
        let kept = groups.iter().any(|group| group.same && group.copy.contains(&lead));
        let span = copy.span(lead);
        let told = findings.drift.iter().any(|drift| drift.copy.is_some_and(|own| own.overlaps(span)));
        if kept || told {
            continue;
        }
        // What the copy's body says is also what the source says, or that has been told.
        let Some(body) = likest(copy, lead, copy, (leads - 1).max(lead + 1))
            .and_then(|body| in_source(groups, body))
            .or_else(|| likest(copy, lead, source, 1))
        else {
            continue;
        };
        let group = Group { source: vec![body], copy: vec![lead], same: false };
        let pairing = Pairing::new(source, copy, &group);
        let said = hedge(&pairing)
            .or_else(|| larger(&pairing))
            .or_else(|| modal(&pairing))
            .or_else(|| alleged(&pairing))
            .or_else(|| attribution(&pairing));
        if let Some((severity, what)) = said {
            let message = format!("The lead claims more than the body: {what}.");
            findings.drift(DriftKind::LeadOverstates, severity, Some(source.span(body)), Some(span), message);
        }
    }
}

/// How many sentences open the text: its headings and the first sentence under them.
fn leads(copy: &Doc<'_>) -> usize {
    let reading = copy.text.reading;
    let is_heading = |sentence: &reading::Sentence| {
        reading.paragraphs.get(sentence.paragraph).is_some_and(|p| p.block == Block::Heading)
    };
    let headings = reading.sentences.iter().take(LONGEST - 1).take_while(|s| is_heading(s)).count();
    (headings + 1).min(copy.sentences.len())
}

/// The sentence of the source that stands behind one of the copy.
fn in_source(groups: &[Group], body: usize) -> Option<usize> {
    groups.iter().find(|group| group.copy.contains(&body)).and_then(|group| group.source.first()).copied()
}

fn matter<'a>(doc: &'a Doc<'_>, sentence: usize) -> impl Iterator<Item = &'a Token> {
    doc.words(sentence).iter().filter(|token| token.is_content() && !token.is(CUE | MODAL | ALLEGED))
}

/// The sentence of `doc` from `first` on that has most of the lead's words, if it has enough of them.
fn likest(copy: &Doc<'_>, lead: usize, doc: &Doc<'_>, first: usize) -> Option<usize> {
    let mut wanted: KeyMap<usize> = KeyMap::default();
    for token in matter(copy, lead).filter(|token| !token.is(NUMBER)) {
        wanted.insert(token.stem, usize::MAX);
    }
    let all = wanted.len();
    let mut best: Option<(usize, usize)> = None;
    for at in first..doc.sentences.len() {
        let mut found = 0;
        for token in matter(doc, at) {
            if let Some(seen) = wanted.get_mut(&token.stem)
                && *seen != at
            {
                *seen = at;
                found += 1;
            }
        }
        if best.is_none_or(|(most, _)| found > most) {
            best = Some((found, at));
        }
    }
    best.filter(|(found, _)| *found >= SHARED && found * 3 >= all * 2).map(|(_, at)| at)
}

fn figures(side: &Side<'_>) -> Vec<Figure> {
    (0..side.tokens.len()).filter(|&at| is_figure(side, at)).map(|at| figure(side, at)).collect()
}

fn value(side: &Side<'_>, figure: Figure) -> f64 {
    side.token(figure.number).and_then(Token::value).unwrap_or(0.0)
}

/// The same figure without its hedge.
fn hedge(pairing: &Pairing<'_>) -> Option<(Severity, String)> {
    for own in figures(&pairing.copy).into_iter().filter(|figure| figure.hedge.is_none()) {
        let same = |f: &Figure| value(&pairing.source, *f) == value(&pairing.copy, own);
        let mut there = figures(&pairing.source).into_iter().filter(same);
        if let (Some(body), None) = (there.next(), there.next())
            && let Some((_, run)) = body.hedge
        {
            let whole = shown(pairing.source.words(Run::new(run.start, body.number + 1)));
            let plain = shown(pairing.copy.words(Run::new(own.number, own.number + 1)));
            return Some((Severity::Warning, format!("it says {plain}, the body {whole}")));
        }
    }
    None
}

/// More of the same thing than the body has.
fn larger(pairing: &Pairing<'_>) -> Option<(Severity, String)> {
    let stem = |side: &Side<'_>, f: Figure| side.token(f.counted?).map(|t| t.stem);
    let theirs = figures(&pairing.source);
    for own in figures(&pairing.copy) {
        let counted = stem(&pairing.copy, own);
        let mut same = theirs.iter().filter(|f| counted.is_some() && stem(&pairing.source, **f) == counted);
        if let (Some(&body), None) = (same.next(), same.next()) {
            let (claims, says) = (value(&pairing.copy, own), value(&pairing.source, body));
            let known = theirs.iter().any(|f| value(&pairing.source, *f) == claims);
            if claims > says && !known && !is_rounded(says, claims) {
                let (a, b) = (Run::new(own.number, own.number + 1), Run::new(body.number, body.number + 1));
                let words = (shown(pairing.copy.words(a)), shown(pairing.source.words(b)));
                return Some((Severity::Error, format!("it says {}, the body {}", words.0, words.1)));
            }
        }
    }
    None
}

/// "will" or a plain statement where the body has "could" before the same verb.
fn modal(pairing: &Pairing<'_>) -> Option<(Severity, String)> {
    // "would" is often only reported speech, "can" an ability.
    let spoken = ["would", "should", "can"].map(|word| words::hash(word.as_bytes()));
    let weak =
        |token: &Token| token.is(MODAL) && (1..3).contains(&token.pole) && !spoken.contains(&token.key);
    let question = pairing
        .copy
        .sentences
        .iter()
        .any(|&s| pairing.copy.doc.slice(pairing.copy.doc.span(s)).contains('?'));
    if question || pairing.copy.tokens.iter().any(|t| weak(t) || t.is(NEGATION | ALLEGED)) {
        return None;
    }
    let at = (0..pairing.source.tokens.len()).find(|&at| {
        let verb = (at + 1..at + 4).find(|&i| pairing.source.token(i).is_some_and(Token::is_content));
        let stem = verb.and_then(|i| pairing.source.token(i)).map(|t| t.stem);
        pairing.source.token(at).is_some_and(weak) && pairing.copy.tokens.iter().any(|t| Some(t.stem) == stem)
    })?;
    let words = shown(pairing.source.words(Run::new(at, (at + 3).min(pairing.source.tokens.len()))));
    Some((Severity::Warning, format!("the body says {words}, the lead is surer")))
}

/// "thief" where the body has "alleged thief".
fn alleged(pairing: &Pairing<'_>) -> Option<(Severity, String)> {
    if pairing.copy.tokens.iter().any(|t| t.is(ALLEGED | CUE)) {
        return None;
    }
    let at = (0..pairing.source.tokens.len()).find(|&at| {
        let next = pairing.source.token(at + 1).filter(|t| t.is_content()).map(|t| t.stem);
        pairing.source.token(at).is_some_and(|t| t.is(ALLEGED))
            && pairing.copy.tokens.iter().any(|t| Some(t.stem) == next)
    })?;
    let words = shown(pairing.source.words(Run::new(at, (at + 2).min(pairing.source.tokens.len()))));
    Some((Severity::Error, format!("the body says {words}")))
}

/// A fact where the body has the claim of somebody unnamed, or one the copy itself keeps at arm's length.
fn attribution(pairing: &Pairing<'_>) -> Option<(Severity, String)> {
    let lead = pairing.copy.sentences.iter().map(|&s| pairing.copy.doc.slice(pairing.copy.doc.span(s)));
    let quotes = |words: &str| {
        words.contains([':', '"', '“', '‘', '?']) || words.starts_with('\'') || words.contains(" '")
    };
    let attributed = lead.clone().any(quotes) || pairing.copy.tokens.iter().any(|t| t.is(CUE | ALLEGED));
    if attributed {
        return None;
    }
    let doubtful = |a: &&Attribution| {
        a.certainty <= Certainty::Contested
            || matches!(a.speaker, Speaker::Unnamed | Speaker::Nobody) && a.certainty <= Certainty::Plain
    };
    let spans: Vec<_> = pairing.source.sentences.iter().map(|&s| pairing.source.doc.span(s)).collect();
    let here = |a: &&Attribution| a.cue.iter().any(|cue| spans.iter().any(|span| span.overlaps(*cue)));
    let read = &pairing.source.doc.text.reading.attributions;
    let told = |a: &&Attribution| {
        a.cue.iter().any(|cue| {
            let own = pairing.source.run(pairing.source.inside(*cue));
            own.iter().any(|t| t.is(CUE)) && !own.iter().any(|t| t.is(MODAL))
        })
    };
    let found = read.iter().filter(here).filter(doubtful).filter(told).find(|a| covers(pairing, a))?;
    let cue = found.cue.first()?;
    let words = shown(pairing.source.doc.slice(*cue));
    Some((Severity::Note, format!("in the body it is somebody's word ({words}), in the lead a fact")))
}

/// Whether most of the lead is what is attributed.
fn covers(pairing: &Pairing<'_>, attribution: &Attribution) -> bool {
    let content = |token: &Token| {
        let at = token.start as usize;
        attribution.content.iter().any(|span| span.start <= at && at < span.end)
    };
    let inside: KeyMap<()> =
        pairing.source.tokens.iter().filter(|t| content(t)).map(|t| (t.stem, ())).collect();
    let own: Vec<&Token> = pairing.copy.tokens.iter().filter(|t| t.is_content()).collect();
    let found = own.iter().filter(|t| inside.contains_key(&t.stem)).count();
    found * 4 >= own.len() * 3
}
