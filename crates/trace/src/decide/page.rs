//! The page's side of an alignment: prepared once, held against every candidate.

use std::ops::Range;

use reading::Span;

use super::open_source;
use crate::index::{ByHash, Rarities, Word};

/// Words that make a seed of a run.
pub(crate) const SEED: usize = 3;

/// Words of a passage of the page, at most.
const PASSAGE: usize = 240;

/// No word: the end of a chain of places.
const NONE: u32 = u32::MAX;

/// A distinct word of the page.
pub(super) struct Term {
    /// Rarity in nats.
    pub(super) rarity: f32,
    /// Where it stands first.
    pub(super) first: usize,
    /// Whether it is a fact's anywhere.
    pub(super) fact: bool,
    /// Whether it is a figure.
    pub(super) figure: bool,
}

/// A stretch of the page, compared on its own: a long page may take from a story in one place only.
pub(super) struct Passage {
    /// Distinct terms.
    pub(super) terms: Vec<usize>,
    /// Their weight: rarity squared.
    pub(super) weight: f32,
}

/// A page ready to be held against stories.
pub(super) struct Page<'a> {
    pub(super) text: &'a str,
    pub(super) words: Vec<Word>,
    /// For each word, its term.
    pub(super) term_of: Vec<usize>,
    pub(super) terms: Vec<Term>,
    pub(super) passages: Vec<Passage>,
    /// For each word, whether it stands between quotation marks.
    pub(super) quoted: Vec<bool>,
    /// For each word, whether it is a fact's: a figure, or a capital inside a sentence.
    pub(super) fact: Vec<bool>,
    /// Where it first names a source that is open to all.
    pub(super) open_source: Option<Span>,
    by_hash: ByHash<usize>,
    /// First place of a seed, and for each place the next one.
    seeds: ByHash<u32>,
    next: Vec<u32>,
}

impl<'a> Page<'a> {
    pub(super) fn new(text: &'a str, words: Vec<Word>, rarities: &Rarities) -> Self {
        let mut by_hash = ByHash::default();
        let mut terms: Vec<Term> = Vec::new();
        let mut term_of = Vec::with_capacity(words.len());
        for (at, &word) in words.iter().enumerate() {
            let number = *by_hash.entry(word.hash).or_insert(terms.len());
            if number == terms.len() {
                let figure = is_figure(written(text, &word));
                terms.push(Term { rarity: rarities.of(word), first: at, fact: false, figure });
            }
            term_of.push(number);
        }
        let mut seeds = ByHash::default();
        let mut next = vec![NONE; words.len()];
        for (at, window) in words.windows(SEED).enumerate().rev() {
            next[at] = seeds.insert(seed(window), at as u32).unwrap_or(NONE);
        }
        let passages = passages(&term_of, &terms);
        let quoted = quoted(text, &words);
        let fact = facts(text, &words);
        for (&term, _) in term_of.iter().zip(&fact).filter(|(_, fact)| **fact) {
            terms[term].fact = true;
        }
        let open_source = open_source::named(text, &words);
        Self { text, words, term_of, terms, passages, quoted, fact, open_source, by_hash, seeds, next }
    }

    /// Rarity of the word at a place, in nats.
    pub(super) fn rarity(&self, at: usize) -> f32 {
        self.terms[self.term_of[at]].rarity
    }

    /// Part of some of the page's words, by rarity, that are among others; 0 where there are none.
    pub(super) fn part_of(&self, some: &[bool], others: &[bool]) -> f32 {
        let (mut both, mut all) = (0.0, 0.0);
        for at in (0..some.len()).filter(|&at| some[at]) {
            all += self.rarity(at);
            both += if others[at] { self.rarity(at) } else { 0.0 };
        }
        if all > 0.0 { both / all } else { 0.0 }
    }

    /// What stands between quotation marks, as runs of words.
    pub(super) fn quotes(&self) -> impl Iterator<Item = Range<usize>> {
        let mut at = 0;
        self.quoted.chunk_by(|before, after| before == after).filter_map(move |chunk| {
            let quote = at..at + chunk.len();
            at = quote.end;
            self.quoted[quote.start].then_some(quote)
        })
    }

    /// The page's term for a word of a story, by its hash.
    pub(super) fn term(&self, hash: u64) -> Option<usize> {
        self.by_hash.get(&hash).copied()
    }

    /// Where the page has these words, in order.
    pub(super) fn places(&self, window: &[Word]) -> impl Iterator<Item = usize> {
        let first = self.seeds.get(&seed(window)).copied().unwrap_or(NONE);
        let following = |&at: &u32| self.next.get(at as usize).copied().filter(|&next| next != NONE);
        std::iter::successors(Some(first).filter(|&first| first != NONE), following).map(|at| at as usize)
    }
}

/// A number for words in their order.
pub(crate) fn seed(window: &[Word]) -> u64 {
    window
        .iter()
        .fold(0, |sum: u64, word| (sum ^ word.hash).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29))
}

fn passages(term_of: &[usize], terms: &[Term]) -> Vec<Passage> {
    let all = term_of.len();
    let len = all.div_ceil(all.div_ceil(PASSAGE).max(1)).max(1);
    let passage = |start: usize| {
        let words = start..(start + len).min(all);
        let mut distinct = term_of[words].to_vec();
        distinct.sort_unstable();
        distinct.dedup();
        let weight = distinct.iter().map(|&term| terms[term].weight()).sum();
        Passage { terms: distinct, weight }
    };
    (0..all).step_by(len).map(passage).collect()
}

impl Term {
    /// What sharing it weighs.
    pub(super) fn weight(&self) -> f32 {
        self.rarity * self.rarity
    }
}

/// Words with a capital in a row from which on they are a headline and no name.
const HEADLINE: usize = 5;

/// Longest word all in capitals that is a name and not raised voice.
const ACRONYM: usize = 5;

/// A word as it stands in the text.
pub(super) fn written<'a>(text: &'a str, word: &Word) -> &'a str {
    text.get(word.start..word.end).unwrap_or("")
}

fn is_figure(written: &str) -> bool {
    written.contains(|c: char| c.is_ascii_digit())
}

/// Which words are facts: figures and names. In a headline all words may have capitals; names that follow one another inside
/// a sentence ("led by Bell and Sons, Orme Inc and Pell and Co") are names still.
pub(super) fn facts(text: &str, words: &[Word]) -> Vec<bool> {
    let mut facts: Vec<bool> = words.iter().map(|word| is_fact(text, word)).collect();
    let (mut from, mut capitals) = (0, 0);
    for at in 0..=words.len() {
        let word = words.get(at).map_or("", |word| written(text, word));
        // A headline's small words may have none.
        let capital = word.starts_with(char::is_uppercase);
        if capital || (capitals > 0 && !word.is_empty() && word.len() <= 3) {
            capitals += usize::from(capital);
            continue;
        }
        if capitals >= HEADLINE && !are_listed(text, words, from..at) {
            facts[from..at].fill(false);
        }
        (from, capitals) = (at + 1, 0);
    }
    facts
}

/// Whether words are a list inside a sentence: they follow a word before them, and a comma parts them.
fn are_listed(text: &str, words: &[Word], row: Range<usize>) -> bool {
    let between = |at: usize| {
        let (before, word) = (words.get(at.checked_sub(1)?)?, words.get(at)?);
        text.get(before.end..word.start)
    };
    between(row.start).is_some_and(|space| matches!(space, " " | ", "))
        && row.skip(1).any(|at| between(at) == Some(", "))
}

/// Whether a word is a figure, or a name by its capital; a sentence's first word may have one for being first.
fn is_fact(text: &str, word: &Word) -> bool {
    let written = written(text, word);
    let before = text.get(..word.start).unwrap_or("");
    let inside = || {
        let mut back = before.chars().rev();
        back.next().is_some_and(|space| space == ' ' || space == '-')
            && back.next().is_some_and(|c| c.is_alphanumeric() || c == ',')
    };
    let shouted = || written.len() > ACRONYM && !written.contains(char::is_lowercase);
    is_figure(written) || (written.starts_with(char::is_uppercase) && inside() && !shouted())
}

/// Which words stand between double quotation marks. A quote that is not closed in its paragraph goes to its end where the
/// next one opens it anew.
fn quoted(text: &str, words: &[Word]) -> Vec<bool> {
    let mut quotes: Vec<Range<usize>> = Vec::new();
    let (mut open, mut unclosed) = (None, None);
    let mut before = ' ';
    for (at, char) in text.char_indices() {
        // Some agencies set two apostrophes for a mark.
        let straight = char == '"' || (char == '\'' && text[at..].starts_with("''"));
        if char == '\n' {
            unclosed = open.take().map(|start| start..at).or(unclosed);
        } else if char == '\u{201c}' || (straight && (before.is_whitespace() || before == '(')) {
            // A second opening mark in a paragraph shows that the first was never closed.
            quotes.extend(unclosed.take());
            open = Some(at);
        } else if straight || char == '\u{201d}' {
            quotes.extend(open.take().map(|start| start..at));
        } else if !char.is_whitespace() {
            unclosed = None;
        }
        before = char;
    }
    let mut quotes = quotes.into_iter().peekable();
    let inside = |word: &Word| {
        while quotes.next_if(|quote| quote.end <= word.start).is_some() {}
        quotes.peek().is_some_and(|quote| quote.start < word.start)
    };
    words.iter().map(inside).collect()
}
