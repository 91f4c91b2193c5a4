//! A quote against the documents it is from, wherever those put quotation marks: a transcript has none, and what a
//! speaker said there is quoted all the same.

use std::cmp::{Ordering, Reverse};

use reading::{Quote, QuoteKind, Span};

use crate::diff;
use crate::doc::{Doc, Run, hull};
use crate::token::{Token, to_u32};
use crate::tokenizer::tokenize;
use crate::words::{KeyMap, NEGATION};
use crate::{Drift, DriftKind, Severity, Text};

/// Shorter quotes are too easily found by chance, so nothing can be said about what was changed in them.
const SHORTEST: usize = 4;
/// A word that stands in more places than this says nothing about where a quote is from.
const COMMON: usize = 400;
/// Words that may have been put in or left out before the rest of a quote is looked for elsewhere.
const SLACK: usize = 12;

/// Where a quote's words stand in a document.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// Index of the document.
    pub(crate) source: usize,
    /// Its tokens from the first to the last of the quote's words.
    pub(crate) run: Run,
    /// How many of the quote's words stand there.
    same: usize,
    /// What differs; empty where the quote is word for word.
    pub(crate) drift: Vec<Drift>,
}

/// Where each word stands in some documents: (document, token), for words in no more places than say something.
#[derive(Default)]
pub(crate) struct Words(KeyMap<Vec<(u32, u32)>>);

impl Words {
    /// Of all words of `docs` that carry matter.
    pub(crate) fn all(docs: &[Doc<'_>]) -> Self {
        let mut words = Self::default();
        for (source, doc) in docs.iter().enumerate() {
            for (place, token) in doc.tokens.iter().enumerate().filter(|(_, token)| token.is_content()) {
                note(words.0.entry(token.key).or_default(), source, place);
            }
        }
        words
    }

    /// Of those words only that a quote of `copy` asks for.
    pub(crate) fn asked(docs: &[Doc<'_>], copy: Text<'_>) -> Self {
        let mut words = Self::default();
        for quote in copy.reading.quotes.iter().filter(|quote| is_speech(quote)) {
            for token in words_of(copy, quote).iter().filter(|token| token.is_content()) {
                words.0.entry(token.key).or_default();
            }
        }
        if words.0.is_empty() {
            return words;
        }
        for (source, doc) in docs.iter().enumerate() {
            for (place, token) in doc.tokens.iter().enumerate() {
                if let Some(list) = words.0.get_mut(&token.key) {
                    note(list, source, place);
                }
            }
        }
        words
    }

    /// The places of a word; none where there are too many to say anything.
    fn of(&self, token: &Token) -> &[(u32, u32)] {
        self.0.get(&token.key).filter(|list| list.len() <= COMMON).map_or(&[], Vec::as_slice)
    }
}

/// Notes a place unless there are too many already.
fn note(list: &mut Vec<(u32, u32)>, source: usize, place: usize) {
    if list.len() <= COMMON {
        list.push((to_u32(source), to_u32(place)));
    }
}

/// The quotes of one text, held against documents.
pub(crate) struct Quotations<'a> {
    copy: Text<'a>,
    docs: &'a [Doc<'a>],
    words: &'a Words,
}

impl<'a> Quotations<'a> {
    /// The quotes of `copy`, held against `docs`, whose words are known.
    pub(crate) fn new(copy: Text<'a>, docs: &'a [Doc<'a>], words: &'a Words) -> Self {
        Self { copy, docs, words }
    }

    /// The quotes of speech inside `claim`, each with the place its words are from, where there is one.
    pub(crate) fn inside(&self, claim: Span) -> impl Iterator<Item = (&'a Quote, Option<Place>)> + '_ {
        let quotes = &self.copy.reading.quotes;
        let first = quotes.partition_point(|quote| quote.span.start < claim.start);
        let inside = quotes.get(first..).unwrap_or_default().iter();
        let inside = inside.take_while(move |quote| quote.span.end <= claim.end);
        inside.filter(|quote| is_speech(quote)).map(|quote| (quote, self.place(quote)))
    }

    fn place(&self, quote: &Quote) -> Option<Place> {
        let words = words_of(self.copy, quote);
        if words.len() < SHORTEST {
            return None;
        }
        let mut best: Option<Place> = None;
        for start in self.likely(&words) {
            // What can't have enough words, or as many as another place has, need not be aligned to know.
            let most = self.most(&words, start);
            if most * 10 < words.len() * 7 || best.as_ref().is_some_and(|best| most < best.same) {
                continue;
            }
            if let Some(place) = self.align(quote, &words, start)
                && best.as_ref().is_none_or(|best| self.order(&place, best).is_ge())
            {
                best = Some(place);
            }
        }
        best
    }

    /// Which of two places is the better; equal ones are told apart by their own words, so that the order of sources
    /// changes nothing.
    fn order(&self, a: &Place, b: &Place) -> Ordering {
        let key = |place: &Place| (place.same, Reverse(place.drift.len()));
        key(a).cmp(&key(b)).then_with(|| self.text(b).cmp(self.text(a))).then(b.run.start.cmp(&a.run.start))
    }

    /// How many of the quote's words may at most be found about a place: those that stand there at all.
    fn most(&self, words: &[Token], (source, start): (usize, usize)) -> usize {
        let Some(doc) = self.docs.get(source) else { return 0 };
        let first = start.saturating_sub(SLACK + words.len());
        let end = (start + 2 * words.len() + 3 * SLACK).min(doc.tokens.len());
        let there: KeyMap<()> = doc.run(Run::new(first, end)).iter().map(|token| (token.key, ())).collect();
        words.iter().filter(|word| there.contains_key(&word.key)).count()
    }

    fn text(&self, place: &Place) -> &str {
        self.docs.get(place.source).map_or("", |doc| doc.text.text)
    }

    /// Where the quote would begin, by the offsets its rarer words agree on; the few best.
    fn likely(&self, words: &[Token]) -> Vec<(usize, usize)> {
        let mut votes: Vec<(u32, u32)> = Vec::new();
        for (index, token) in words.iter().enumerate().filter(|(_, token)| token.is_content()) {
            for &(source, place) in self.words.of(token) {
                let start = place.saturating_sub(to_u32(index)) / to_u32(SLACK);
                // The true start may fall on either side of a border.
                votes.extend([(source, start), (source, start + 1)]);
            }
        }
        votes.sort_unstable();
        let same = votes.chunk_by(|a, b| a == b).filter(|same| same.len() >= 2);
        let mut best: Vec<_> = same.filter_map(|same| Some((*same.first()?, same.len()))).collect();
        best.sort_by_key(|&(place, count)| (Reverse(count), place));
        // All that are as good as the sixth: cut off among equals, the order of sources would tell.
        let least = best.get(5).map_or(0, |(_, count)| *count);
        best.into_iter()
            .take_while(|(_, count)| *count >= least)
            .take(64)
            .map(|((source, start), _)| (source as usize, start.saturating_sub(1) as usize * SLACK))
            .collect()
    }

    /// Aligns the quote with the words after `start`; `None` unless enough of it stands there.
    fn align(&self, quote: &Quote, words: &[Token], (source, start): (usize, usize)) -> Option<Place> {
        let doc = self.docs.get(source)?;
        let first = start.saturating_sub(SLACK);
        let end = (start + words.len() + 3 * SLACK).min(doc.tokens.len());
        let pairs = diff::pairs(doc.run(Run::new(first, end)), words);
        let mut pairs: Vec<(usize, usize)> = near(&pairs).iter().map(|&(i, j)| (first + i, j)).collect();
        close_up(&mut pairs, doc, words);
        let (&(low, _), &(high, _)) = (pairs.first()?, pairs.last()?);
        if pairs.len() * 10 < words.len() * 7 {
            return None;
        }
        let run = Run::new(low, high + 1);
        let drift = Differences { copy: self.copy, doc, quote, words }.of(&pairs);
        Some(Place { source, run, same: pairs.len(), drift })
    }
}

fn is_speech(quote: &Quote) -> bool {
    quote.kind == QuoteKind::Speech
}

fn words_of(copy: Text<'_>, quote: &Quote) -> Vec<Token> {
    let mut tokens = Vec::new();
    if copy.text.get(quote.inner.start..quote.inner.end).is_some() {
        tokenize(copy.text, quote.inner.start, quote.inner.end, &mut tokens);
    }
    tokens
}

/// Leaves out stray pairs at either end, which stand further off than anything that was put in or left out.
fn near(pairs: &[(usize, usize)]) -> &[(usize, usize)] {
    let far = |pair: &[(usize, usize)]| match pair {
        [a, b] => b.0 - a.0 > SLACK,
        _ => false,
    };
    let middle = pairs.len() / 2;
    let gaps: Vec<usize> =
        (1..pairs.len()).filter(|&at| far(pairs.get(at - 1..=at).unwrap_or_default())).collect();
    let start = gaps.iter().copied().filter(|&at| at <= middle).max().unwrap_or(0);
    let end = gaps.iter().copied().filter(|&at| at > middle).min().unwrap_or(pairs.len());
    pairs.get(start..end).unwrap_or_default()
}

/// Of two equal words takes the one beside the rest of the quote: "We" of "We closed it", not of the sentence before.
fn close_up(pairs: &mut Vec<(usize, usize)>, doc: &Doc<'_>, words: &[Token]) {
    let same = |place: usize, word: usize| match (doc.tokens.get(place), words.get(word)) {
        (Some(a), Some(b)) => a.key == b.key,
        _ => false,
    };
    while let Some(&(i, j)) = pairs.first()
        && i > 0
        && j > 0
        && same(i - 1, j - 1)
    {
        pairs.insert(0, (i - 1, j - 1));
    }
    while let Some(&(i, j)) = pairs.last()
        && same(i + 1, j + 1)
    {
        pairs.push((i + 1, j + 1));
    }
    for at in (1..pairs.len()).rev() {
        let (head, tail) = pairs.split_at_mut(at);
        if let (Some((i, j)), Some(&mut (next_i, next_j))) = (head.last_mut(), tail.first_mut())
            && next_j == *j + 1
            && next_i > *i + 1
            && same(next_i - 1, *j)
        {
            *i = next_i - 1;
        }
    }
    for at in 1..pairs.len() {
        let (head, tail) = pairs.split_at_mut(at);
        if let (Some(&mut (last_i, last_j)), Some((i, j))) = (head.last_mut(), tail.first_mut())
            && *j == last_j + 1
            && *i > last_i + 1
            && same(last_i + 1, *j)
        {
            *i = last_i + 1;
        }
    }
}

/// The quote, and the document its words are from.
struct Differences<'a> {
    copy: Text<'a>,
    doc: &'a Doc<'a>,
    quote: &'a Quote,
    words: &'a [Token],
}

impl Differences<'_> {
    /// What stands between words that are the same.
    fn of(&self, pairs: &[(usize, usize)]) -> Vec<Drift> {
        let mut drift = Vec::new();
        let (first, last) = (pairs.first().map_or(0, |p| p.0), pairs.last().map_or(0, |p| p.0 + 1));
        let (lead, tail) = (pairs.first().map_or(0, |p| p.1), pairs.last().map_or(0, |p| p.1 + 1));
        // Before its first and after its last word a quote may begin and end where it likes; other words may not.
        let opening = Run::new(first.saturating_sub(lead), first);
        drift.extend(self.gap(opening, Run::new(0, lead)).filter(|_| lead > 0));
        for pair in pairs.windows(2) {
            if let &[(i, j), (next_i, next_j)] = pair {
                drift.extend(self.gap(Run::new(i + 1, next_i), Run::new(j + 1, next_j)));
            }
        }
        let left = self.words.len() - tail;
        let closing = Run::new(last, (last + left).min(self.doc.tokens.len()));
        drift.extend(self.gap(closing, Run::new(tail, self.words.len())).filter(|_| left > 0));
        drift
    }

    fn gap(&self, source: Run, copy: Run) -> Option<Drift> {
        let left = self.doc.run(source);
        let right = self.words.get(copy.range()).unwrap_or_default();
        if left.is_empty() && right.is_empty() || self.is_marked(copy) {
            return None;
        }
        let (theirs, ours) = (hull(left), hull(right));
        let says = |span: Option<Span>, text: &str| span.map_or(String::new(), |span| shorten(span.of(text)));
        let (was, is) = (says(theirs, self.doc.text.text), says(ours, self.copy.text));
        let lost_negation = left.len() <= 2 && left.iter().any(|token| token.is(NEGATION));
        let (kind, message) = match (left.is_empty(), right.is_empty()) {
            (false, false) => (DriftKind::QuoteAltered, format!("Inside the quote, “{was}” became “{is}”.")),
            (true, _) => (DriftKind::QuoteAltered, format!("“{is}” was put into the quote.")),
            (_, true) if lost_negation => (DriftKind::QuoteAltered, format!("The quote lost “{was}”.")),
            (_, true) => {
                (DriftKind::QuoteCut, format!("The quote was cut without an ellipsis: “{was}” is gone."))
            }
        };
        let near = ours.unwrap_or(self.quote.inner);
        Some(Drift { kind, severity: Severity::Error, source: theirs, copy: Some(near), message })
    }

    /// Whether the copy itself says that something was left out or put in here: an ellipsis, brackets.
    fn is_marked(&self, run: Run) -> bool {
        let before = run.start.checked_sub(1).and_then(|at| self.words.get(at));
        let start = before.map_or(self.quote.inner.start, |token| token.end as usize);
        let end = self.words.get(run.end).map_or(self.quote.inner.end, |token| token.start as usize);
        let raw = Span::new(start, end).of(self.copy.text);
        raw.contains(['…', '[', ']']) || raw.contains("...") || raw.contains(". . .")
    }
}

/// At most 60 characters of some words.
fn shorten(words: &str) -> String {
    let flat = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if flat.chars().count() <= 60 {
        return flat;
    }
    format!("{}…", flat.chars().take(59).collect::<String>())
}
