//! A copy against many sources: the best span for a claim.

use std::sync::OnceLock;

use reading::{Quote, Span};

use crate::doc::{Doc, Run, hull};
use crate::drift::{self, Findings, Known, Names};
use crate::pairing::Pairing;
use crate::quotation::{self, Place, Quotations};
use crate::sentences::{Sentences, sense};
use crate::token::Token;
use crate::tokenizer::tokenize;
use crate::weigh::as_f32;
use crate::words::{CAPITAL, INITIAL, NUMBER, ORDINAL};
use crate::{Drift, DriftKind, Text};

/// Where a claim is best supported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support {
    /// Index into the sources given.
    pub source: usize,
    /// The words in that source.
    pub span: Span,
    /// What differs between the claim and those words; `source` spans are in that source, `copy` spans in the copy.
    pub drift: Vec<Drift>,
    /// Why this span, in words.
    pub why: String,
}

/// A claim must find this share of what its words are worth.
const ENOUGH: f32 = 0.46;
/// What is left of a figure's worth where the source has another: that it differs is said, and does not hide the place.
const OTHER_FIGURE: f32 = 0.3;
/// Sentences looked at closely for one claim.
const CANDIDATES: usize = 24;
/// And so much in all, so that two common words support nothing.
const LEAST: f32 = 3.0;
/// Words in more sentences than this are looked up only when weighing, never when searching.
const COMMON: usize = 400;

/// For each of `claims` (spans of `copy`), the best span among `sources`, or `None` where none supports it.
///
/// For many copies against the same sources, [`Sources`] saves making those ready each time.
pub fn support(copy: Text<'_>, claims: &[Span], sources: &[Text<'_>]) -> Vec<Option<Support>> {
    let docs = docs_of(sources);
    let claims = words_of_all(copy, claims);
    let sentences = Sentences::asked(&docs, claims.iter().flat_map(|claim| &claim.words));
    let words = quotation::Words::asked(&docs, copy);
    Sources { names: unknown(&docs), docs, sentences, words }.support_all(copy, &claims)
}

/// Documents made ready for claims to be sought in: read into words, and these indexed.
pub struct Sources<'a> {
    docs: Vec<Doc<'a>>,
    sentences: Sentences,
    words: quotation::Words,
    /// Of each source, once a claim needs them.
    names: Vec<OnceLock<Names>>,
}

impl<'a> Sources<'a> {
    /// Reads and indexes the words of `sources`.
    pub fn new(sources: &[Text<'a>]) -> Self {
        let docs = docs_of(sources);
        let sentences = Sentences::all(&docs);
        let words = quotation::Words::all(&docs);
        Self { names: unknown(&docs), docs, sentences, words }
    }

    /// For each of `claims` (spans of `copy`), the best span among these sources, as [`support`] finds it.
    pub fn support(&self, copy: Text<'_>, claims: &[Span]) -> Vec<Option<Support>> {
        self.support_all(copy, &words_of_all(copy, claims))
    }
}

fn docs_of<'a>(sources: &[Text<'a>]) -> Vec<Doc<'a>> {
    sources.iter().map(|&source| Doc::new(source)).collect()
}

fn unknown(docs: &[Doc<'_>]) -> Vec<OnceLock<Names>> {
    docs.iter().map(|_| OnceLock::new()).collect()
}

fn words_of_all(copy: Text<'_>, claims: &[Span]) -> Vec<Claim> {
    claims.iter().map(|&span| Claim { span, words: words_of(copy, span) }).collect()
}

/// A claim and its words.
struct Claim {
    span: Span,
    words: Vec<Token>,
}

fn is_figure(token: &Token) -> bool {
    token.is(NUMBER) && !token.is(ORDINAL)
}

/// The stem of each figure of a claim, with the sense of what it counts, where a word follows.
type Counted = Vec<(u64, Option<u64>)>;

/// What the figures of a claim count: the next word that says something.
fn counted(tokens: &[Token]) -> Counted {
    let thing = |after: usize| tokens.iter().skip(after).find(|t| t.is_content() && !is_figure(t)).map(sense);
    let figures = tokens.iter().enumerate().filter(|(_, token)| is_figure(token));
    figures.map(|(at, token)| (token.stem, thing(at + 1))).collect()
}

/// The tokens of a claim; none where the span does not fit the text.
fn words_of(copy: Text<'_>, claim: Span) -> Vec<Token> {
    let mut tokens = Vec::new();
    if copy.text.get(claim.start..claim.end).is_some() {
        tokenize(copy.text, claim.start, claim.end, &mut tokens);
    }
    tokens
}

impl Sources<'_> {
    fn support_all(&self, copy: Text<'_>, claims: &[Claim]) -> Vec<Option<Support>> {
        let quotations = Quotations::new(copy, &self.docs, &self.words);
        claims.iter().map(|claim| self.support_with(&quotations, copy, claim.span, &claim.words)).collect()
    }

    fn worth(&self, token: &Token) -> f32 {
        if !token.is_content() {
            return 0.05;
        }
        let count = self.sentences.with(token).len();
        let rarity = (as_f32(self.sentences.places.len() + 1) / as_f32(count + 1)).ln().max(0.0);
        let telling = token.is(NUMBER) && !token.is(ORDINAL) || token.is(CAPITAL) && !token.is(INITIAL);
        (1.0 + 0.25 * rarity) * if telling { 1.5 } else { 1.0 }
    }

    /// The best span for a claim. Where the claim quotes somebody and those words stand in a source, that is the
    /// place, and the quote is held against them word for word.
    fn support_with(
        &self,
        quotations: &Quotations<'_>,
        copy: Text<'_>,
        claim: Span,
        tokens: &[Token],
    ) -> Option<Support> {
        let placed: Vec<(&Quote, Place)> =
            quotations.inside(claim).filter_map(|(quote, place)| Some((quote, place?))).collect();
        let Some((_, first)) = placed.first() else { return self.best(copy, claim, tokens) };
        let window = self.around(first)?;
        let mut support = self.told(copy, claim, tokens, window);
        // A document without quotation marks (a transcript, say) can't be expected to have them around these words.
        let marks = self.docs.get(first.source).is_some_and(|doc| !doc.text.reading.quotes.is_empty());
        for (quote, place) in placed.into_iter().filter(|(_, place)| place.source == window.source) {
            let about = |drift: &Drift| drift.copy.is_some_and(|span| span.overlaps(quote.span));
            support.drift.retain(|drift| !(about(drift) && is_of_words(drift.kind, marks)));
            support.drift.extend(place.drift);
        }
        support.drift.sort_by_key(|drift| (drift.copy.map(|span| span.start), drift.kind));
        Some(support)
    }

    /// The sentences that hold a quote's words.
    fn around(&self, place: &Place) -> Option<Window> {
        let sentences = &self.docs.get(place.source)?.sentences;
        let first = sentences.partition_point(|sentence| sentence.tokens.end <= place.run.start);
        let end = sentences.partition_point(|sentence| sentence.tokens.start < place.run.end);
        (first < end).then_some(Window { source: place.source, first, end })
    }

    fn best(&self, copy: Text<'_>, claim: Span, tokens: &[Token]) -> Option<Support> {
        let mut distinct: Vec<Token> = tokens.to_vec();
        distinct.sort_by_key(sense);
        distinct.dedup_by_key(|t| sense(t));
        let distinct: Vec<(Token, f32)> = distinct.into_iter().map(|t| (t, self.worth(&t))).collect();
        let counted = counted(tokens);
        let windows = self.candidates(&distinct);
        let scored = windows.into_iter().map(|window| (self.score(&distinct, window), window));
        let (score, window) = scored.max_by(|a, b| {
            // Equal support goes to the shorter window, then to the text that is smaller in itself, so that the
            // order in which sources are given changes nothing.
            a.0.total_cmp(&b.0)
                .then_with(|| b.1.length().cmp(&a.1.length()))
                .then_with(|| self.words(b.1).cmp(self.words(a.1)))
                .then_with(|| self.text(b.1).cmp(self.text(a.1)))
        })?;
        if score < LEAST || score < ENOUGH * self.total(&distinct, &counted, window) {
            return None;
        }
        Some(self.told(copy, claim, tokens, window))
    }

    /// Windows of one or two sentences around those that share the claim's rarer words.
    fn candidates(&self, distinct: &[(Token, f32)]) -> Vec<Window> {
        let mut scores = vec![0.0_f32; self.sentences.places.len()];
        for (token, worth) in distinct {
            for &place in
                Some(self.sentences.with(token)).filter(|list| list.len() <= COMMON).into_iter().flatten()
            {
                if let Some(score) = scores.get_mut(place as usize) {
                    *score += *worth;
                }
            }
        }
        let mut best: Vec<(usize, f32)> =
            scores.into_iter().enumerate().filter(|(_, score)| *score > 0.0).collect();
        let order = |a: &(usize, f32), b: &(usize, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        if best.len() > CANDIDATES {
            best.select_nth_unstable_by(CANDIDATES, order);
            best.truncate(CANDIDATES);
        }
        best.sort_by(order);
        let floor = best.first().map_or(0.0, |b| b.1 * 0.6);
        let mut windows = Vec::new();
        for (place, _) in best.into_iter().take_while(|b| b.1 >= floor) {
            let Some(&(source, sentence)) = self.sentences.places.get(place) else { continue };
            let last = self.docs.get(source).map_or(0, |doc| doc.sentences.len());
            for (first, end) in [
                (sentence, sentence + 1),
                (sentence, sentence + 2),
                (sentence.saturating_sub(1), sentence + 1),
            ] {
                if end <= last && first < end {
                    windows.push(Window { source, first, end });
                }
            }
        }
        windows.sort_unstable();
        windows.dedup();
        windows
    }

    fn tokens(&self, window: Window) -> &[Token] {
        let Some(doc) = self.docs.get(window.source) else { return &[] };
        let first = doc.sentences.get(window.first).map_or(0, |s| s.tokens.start);
        let end = doc.sentences.get(window.end - 1).map_or(first, |s| s.tokens.end);
        doc.run(Run::new(first, end))
    }

    fn words(&self, window: Window) -> &str {
        let Some(doc) = self.docs.get(window.source) else { return "" };
        hull(self.tokens(window)).map_or("", |span| doc.slice(span))
    }

    fn text(&self, window: Window) -> &str {
        self.docs.get(window.source).map_or("", |doc| doc.text.text)
    }

    /// What all words of the claim are worth; its figures less where the window has others of the same thing.
    fn total(&self, distinct: &[(Token, f32)], counted: &Counted, window: Window) -> f32 {
        let theirs = self.tokens(window);
        let worth = |(token, worth): &(Token, f32)| {
            let thing =
                counted.iter().find(|(figure, _)| *figure == token.stem).and_then(|(_, thing)| *thing);
            let other = is_figure(token)
                && theirs.iter().any(is_figure)
                && !theirs.iter().any(|t| t.stem == token.stem)
                && thing.is_none_or(|thing| theirs.iter().any(|t| sense(t) == thing));
            if other { OTHER_FIGURE * worth } else { *worth }
        };
        distinct.iter().map(worth).sum()
    }

    /// What the words shared are worth; every further sentence must earn its place.
    fn score(&self, distinct: &[(Token, f32)], window: Window) -> f32 {
        let mut seen = vec![false; distinct.len()];
        let mut shared = 0.0;
        for token in self.tokens(window) {
            let Ok(at) = distinct.binary_search_by_key(&sense(token), |(t, _)| sense(t)) else { continue };
            if let (Some(slot @ false), Some((_, worth))) = (seen.get_mut(at), distinct.get(at)) {
                *slot = true;
                shared += worth;
            }
        }
        shared - 1.2 * as_f32(window.length() - 1)
    }

    fn told(&self, copy: Text<'_>, claim: Span, tokens: &[Token], window: Window) -> Support {
        let sought = self.docs.get(window.source).zip(self.names.get(window.source));
        let found = sought.map(|(doc, names)| {
            let claim_doc = Doc::of_span(copy, claim, tokens);
            let claim_names = Names::of(&claim_doc);
            let known = Known { source: names.get_or_init(|| Names::of(doc)), copy: &claim_names };
            let group = crate::groups::Group {
                source: (window.first..window.end).collect(),
                copy: vec![0],
                same: false,
            };
            let mut pairings = [Pairing::new(doc, &claim_doc, &group)];
            let mut findings = Findings::default();
            drift::find(&mut pairings, &known, &mut findings);
            // A claim is a part of what a source says: what it leaves out is not lost.
            findings
                .drift
                .retain(|d| !matches!(d.kind, DriftKind::AttributionDropped | DriftKind::FigureDropped));
            let [pairing] = &pairings;
            (findings.drift, format!("{} of the claim's {} words stand there.", pairing.same, tokens.len()))
        });
        let (drift, why) = found.unwrap_or_default();
        let span = self.docs.get(window.source).map_or(Span::default(), |doc| {
            Span::new(doc.span(window.first).start, doc.span(window.end - 1).end)
        });
        Support { source: window.source, span, drift, why }
    }
}

/// Whether a difference is one of the words in a quote, which the quote's own comparison tells better.
fn is_of_words(kind: DriftKind, marks: bool) -> bool {
    match kind {
        DriftKind::QuoteMarksAdded => !marks,
        DriftKind::QuoteAltered | DriftKind::QuoteCut | DriftKind::QuoteStitched => true,
        _ => false,
    }
}

/// Neighbouring sentences of one source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Window {
    source: usize,
    first: usize,
    end: usize,
}

impl Window {
    fn length(self) -> usize {
        self.end - self.first
    }
}
