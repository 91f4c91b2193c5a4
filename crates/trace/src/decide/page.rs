//! The page's side of an alignment: prepared once, held against every candidate.

use std::ops::Range;

use reading::Span;

use super::open_source;
use super::wording::RARE;
use crate::index::{Rarities, Word, has_digit};

/// Words that make a seed of a run.
pub(crate) const SEED: usize = 3;

/// Words of a passage of the page, at most.
const PASSAGE: usize = 240;

/// No place: the end of a chain of places.
const NONE: u32 = u32::MAX;

/// The distinct words of the page, by their numbers in the order of their first places. The last stands for all words that
/// the page has not got; it weighs nothing.
#[derive(Default)]
pub(super) struct Terms {
    /// Rarity in nats.
    pub(super) rarity: Vec<f32>,
    /// What sharing one weighs: rarity squared.
    pub(super) weight: Vec<f32>,
    /// Where each stands first.
    pub(super) first: Vec<u32>,
    /// Whether it is a fact's anywhere.
    pub(super) fact: Vec<bool>,
    /// Whether it is a figure.
    pub(super) figure: Vec<bool>,
    /// Whether it is rare and nobody's name or figure.
    pub(super) wording: Vec<bool>,
}

impl Terms {
    fn push(&mut self, rarity: f32, first: u32, figure: bool) {
        self.rarity.push(rarity);
        self.weight.push(rarity * rarity);
        self.first.push(first);
        self.figure.push(figure);
    }

    /// How many there are, the last one too.
    pub(super) fn len(&self) -> usize {
        self.rarity.len()
    }
}

/// A stretch of the page, compared on its own: a long page may take from a story in one place only.
pub(super) struct Passage {
    /// Distinct terms, each with its weight.
    pub(super) terms: Weighed,
    /// Their weight.
    pub(super) weight: f32,
}

/// Terms with their weights.
pub(super) type Weighed = Vec<(u32, f32)>;

/// The weight of those that are among others, and of all. Which are is as good as chance, so none is passed over: the others
/// are added too, as nothing.
pub(super) fn weigh(terms: impl Iterator<Item = (u32, f32)>, has: &[bool]) -> (f32, f32) {
    terms.fold((0.0, 0.0), |(some, all), (term, weight)| {
        (some + weight * zero_or_one(has[term as usize]), all + weight)
    })
}

/// A factor that takes the place of a branch.
#[inline]
pub(super) fn zero_or_one(one: bool) -> f32 {
    f32::from(u8::from(one))
}

/// A page ready to be held against stories.
pub(super) struct Page<'a> {
    pub(super) text: &'a str,
    pub(super) words: Vec<Word>,
    /// For each word, its term.
    pub(super) term_of: Vec<u32>,
    pub(super) terms: Terms,
    pub(super) passages: Vec<Passage>,
    /// For each word, whether it stands between quotation marks.
    pub(super) quoted: Vec<bool>,
    /// Runs of words between quotation marks.
    pub(super) quotes: Vec<Range<usize>>,
    /// For each word, whether it is a fact's: a figure, or a capital inside a sentence.
    pub(super) fact: Vec<bool>,
    /// The terms of those, each as often as it stands there.
    pub(super) facts: Weighed,
    /// Where it first names a source that is open to all.
    pub(super) open_source: Option<Span>,
    /// Terms by their words' hashes.
    by_hash: Table,
    /// First place of a seed, and for each place the next one.
    seeds: Table,
    next: Vec<u32>,
}

impl<'a> Page<'a> {
    /// A page with these words, whose rarities were looked up.
    pub(super) fn new(text: &'a str, words: Vec<Word>, rarities: &Rarities) -> Self {
        let mut by_hash = Table::new(words.len());
        let mut terms = Terms::default();
        let mut term_of = Vec::with_capacity(words.len());
        for (at, &word) in words.iter().enumerate() {
            let number = *by_hash.entry(word.hash, terms.len() as u32);
            if number as usize == terms.len() {
                terms.push(rarities.at(at), at as u32, is_figure(text, &word));
            }
            term_of.push(number);
        }
        terms.push(0.0, 0, false);
        let mut seeds = Table::new(words.len());
        let mut next = vec![NONE; words.len()];
        for (at, window) in words.windows(SEED).enumerate().rev() {
            let first = seeds.entry(seed(window), at as u32);
            if *first != at as u32 {
                next[at] = std::mem::replace(first, at as u32);
            }
        }
        let passages = passages(&term_of, &terms);
        let quoted = quoted(text, &words);
        let fact = facts(text, &words);
        let weighed = |term: u32| (term, terms.weight[term as usize]);
        let facts: Weighed =
            term_of.iter().zip(&fact).filter(|(_, fact)| **fact).map(|(&term, _)| weighed(term)).collect();
        terms.fact = vec![false; terms.len()];
        facts.iter().for_each(|&(term, _)| terms.fact[term as usize] = true);
        let is_rare = |(&rarity, &fact): (&f32, &bool)| rarity >= RARE && !fact;
        terms.wording = terms.rarity.iter().zip(&terms.fact).map(is_rare).collect();
        let quotes = runs(&quoted);
        let open_source = open_source::named(text, &words);
        Self {
            text,
            words,
            term_of,
            terms,
            passages,
            quoted,
            quotes,
            fact,
            facts,
            open_source,
            by_hash,
            seeds,
            next,
        }
    }

    /// The term of the word at a place.
    pub(super) fn term_at(&self, at: usize) -> usize {
        self.term_of[at] as usize
    }

    /// Rarity of the word at a place, in nats.
    pub(super) fn rarity(&self, at: usize) -> f32 {
        self.terms.rarity[self.term_at(at)]
    }

    /// Part of some of the page's words, by rarity, that are among others; 0 where there are none.
    pub(super) fn part_of(&self, some: &[bool], others: &[bool]) -> f32 {
        if others.is_empty() {
            return 0.0;
        }
        let (mut both, mut all) = (0.0, 0.0);
        for at in (0..some.len()).filter(|&at| some[at]) {
            all += self.rarity(at);
            both += if others[at] { self.rarity(at) } else { 0.0 };
        }
        if all > 0.0 { both / all } else { 0.0 }
    }

    /// The number that stands for words which the page has not.
    pub(super) fn no_term(&self) -> u32 {
        self.terms.len() as u32 - 1
    }

    /// The page's term for a word of a story, by its hash; [`Self::no_term`] where the page has not got it.
    #[inline]
    pub(super) fn term(&self, hash: u64) -> u32 {
        self.by_hash.get(hash).min(self.no_term())
    }

    /// Where the page has these words, in order.
    pub(super) fn places(&self, window: &[Word]) -> impl Iterator<Item = usize> {
        let following = |&at: &u32| self.next.get(at as usize).copied();
        let places = std::iter::successors(Some(self.seeds.get(seed(window))), following);
        places.take_while(|&at| at != NONE).map(|at| at as usize)
    }
}

/// Numbers by hashes. At least half of the slots stay free, and three in four on a page that is not very long, so that the
/// first one nearly always tells.
struct Table {
    slots: Vec<(u64, u32)>,
    shift: u32,
}

impl Table {
    /// With room for so many.
    fn new(most: usize) -> Self {
        const LONG: usize = 1 << 12;
        let slots = most.max(1) * if most < LONG { 4 } else { 2 };
        let bits = slots.next_power_of_two().ilog2();
        Self { slots: vec![(0, NONE); 1 << bits], shift: 64 - bits }
    }

    /// Its number; [`NONE`] where there is none.
    #[inline]
    fn get(&self, hash: u64) -> u32 {
        self.slots[self.slot(hash)].1
    }

    /// Its number, which is `new` where it had none.
    #[inline]
    fn entry(&mut self, hash: u64, new: u32) -> &mut u32 {
        let at = self.slot(hash);
        let slot = &mut self.slots[at];
        if slot.1 == NONE {
            *slot = (hash, new);
        }
        &mut slot.1
    }

    /// Where it is, or may be put.
    #[inline]
    fn slot(&self, hash: u64) -> usize {
        let mut at = (hash >> self.shift) as usize;
        loop {
            let (taken, number) = self.slots[at];
            // One branch for both, since 0 is what either is then: that it is one of them is a good guess, which of them is none.
            if (taken ^ hash).min(u64::from(!number)) == 0 {
                return at;
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }
}

/// Where there are several that are marked in a row.
fn runs(marked: &[bool]) -> Vec<Range<usize>> {
    let mut at = 0;
    let runs = marked.chunk_by(|before, after| before == after).filter_map(|chunk| {
        let run = at..at + chunk.len();
        at = run.end;
        marked[run.start].then_some(run)
    });
    runs.collect()
}

/// A number for words in their order.
pub(crate) fn seed(window: &[Word]) -> u64 {
    window
        .iter()
        .fold(0, |sum: u64, word| (sum ^ word.hash).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29))
}

fn passages(term_of: &[u32], terms: &Terms) -> Vec<Passage> {
    let all = term_of.len();
    let len = all.div_ceil(all.div_ceil(PASSAGE).max(1)).max(1);
    let passage = |start: usize| {
        let mut inside = vec![false; terms.len()];
        term_of[start..(start + len).min(all)].iter().for_each(|&term| inside[term as usize] = true);
        let mut distinct = Vec::with_capacity(len);
        let weighed = (0..).zip(&terms.weight).zip(inside).filter(|(_, inside)| *inside);
        distinct.extend(weighed.map(|((term, &weight), _)| (term, weight)));
        let weight = distinct.iter().map(|(_, weight)| weight).sum();
        Passage { terms: distinct, weight }
    };
    (0..all).step_by(len).map(passage).collect()
}

/// Words with a capital in a row from which on they are a headline and no name.
const HEADLINE: usize = 5;

/// Longest word all in capitals that is a name and not raised voice.
const ACRONYM: usize = 5;

/// A word as it stands in the text.
pub(super) fn written<'a>(text: &'a str, word: &Word) -> &'a str {
    text.get(word.start..word.end).unwrap_or("")
}

fn is_figure(text: &str, word: &Word) -> bool {
    has_digit(text.as_bytes(), word.start..word.end)
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
    is_figure(text, word) || (written.starts_with(char::is_uppercase) && inside() && !shouted())
}

/// Which words stand between double quotation marks. A quote that is not closed in its paragraph goes to its end where the
/// next one opens it anew.
fn quoted(text: &str, words: &[Word]) -> Vec<bool> {
    let mut quotes = quotes(text).into_iter().peekable();
    let inside = |word: &Word| {
        while quotes.next_if(|quote| quote.end <= word.start).is_some() {}
        quotes.peek().is_some_and(|quote| quote.start < word.start)
    };
    words.iter().map(inside).collect()
}

/// From each opening mark to what closes it.
fn quotes(text: &str) -> Vec<Range<usize>> {
    let mut quotes: Vec<Range<usize>> = Vec::new();
    let (mut open, mut unclosed) = (None, None);
    // Only at these bytes anything changes, but for an unclosed quote, which ends at whatever is no space.
    let changes = |byte: &u8| matches!(byte, b'"' | b'\'' | b'\n' | 0xe2);
    let mut seen = 0;
    while let Some(at) = text.as_bytes()[seen..].iter().position(changes).map(|further| seen + further) {
        if unclosed.is_some() && text[seen..at].contains(|c: char| !c.is_whitespace()) {
            unclosed = None;
        }
        let Some(char) = text[at..].chars().next() else { break };
        seen = at + char.len_utf8();
        // Some agencies set two apostrophes for a mark.
        let straight = char == '"' || (char == '\'' && text[at..].starts_with("''"));
        let before = || text[..at].chars().next_back().unwrap_or(' ');
        if char == '\n' {
            unclosed = open.take().map(|start| start..at).or(unclosed);
        } else if char == '\u{201c}' || (straight && (before().is_whitespace() || before() == '(')) {
            // A second opening mark in a paragraph shows that the first was never closed.
            quotes.extend(unclosed.take());
            open = Some(at);
        } else if straight || char == '\u{201d}' {
            quotes.extend(open.take().map(|start| start..at));
        } else if !char.is_whitespace() {
            unclosed = None;
        }
    }
    quotes
}
