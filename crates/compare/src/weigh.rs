//! How much a shared word tells: rare words, names and figures much, grammar next to nothing.

use crate::doc::Doc;
use crate::token::Token;
use crate::words::{self, CAPITAL, INITIAL, KeyMap, NUMBER, ORDINAL};

/// The distinct words of every sentence of two texts, by number, and what each is worth.
pub(crate) struct Weights {
    ids: KeyMap<u32>,
    /// In how many sentences of the source, of the copy.
    counts: Vec<(u32, u32)>,
    worth: Vec<f32>,
}

/// The distinct words of one text's sentences.
pub(crate) struct Bags {
    ids: Vec<u32>,
    ends: Vec<usize>,
    totals: Vec<f32>,
}

impl Bags {
    /// Distinct words of a sentence, rising.
    pub(crate) fn of(&self, sentence: usize) -> &[u32] {
        let start = sentence.checked_sub(1).and_then(|s| self.ends.get(s)).copied().unwrap_or(0);
        let end = self.ends.get(sentence).copied().unwrap_or(start);
        self.ids.get(start..end).unwrap_or(&[])
    }

    /// What all its words are worth.
    pub(crate) fn total(&self, sentence: usize) -> f32 {
        self.totals.get(sentence).copied().unwrap_or(0.0)
    }
}

impl Weights {
    /// Numbers and weighs the words of both texts.
    pub(crate) fn new(source: &Doc<'_>, copy: &Doc<'_>) -> (Self, Bags, Bags) {
        let mut weights = Self { ids: KeyMap::default(), counts: Vec::new(), worth: Vec::new() };
        let mut left = weights.bags(source, true);
        let mut right = weights.bags(copy, false);
        let all = as_f32(source.sentences.len() + copy.sentences.len());
        for (worth, count) in weights.worth.iter_mut().zip(&weights.counts) {
            let rarity = (all / as_f32((count.0 + count.1) as usize).max(1.0)).ln().max(0.0);
            // In steps of 1/256, so that sums are exact and come out the same in whatever order they are formed.
            *worth = (*worth * (1.0 + 0.35 * rarity) * 256.0).round() / 256.0;
        }
        for bags in [&mut left, &mut right] {
            for sentence in 0..bags.ends.len() {
                let total = bags.of(sentence).iter().map(|&id| weights.worth(id)).sum();
                bags.totals.push(total);
            }
        }
        (weights, left, right)
    }

    fn bags(&mut self, doc: &Doc<'_>, source: bool) -> Bags {
        let mut bags =
            Bags { ids: Vec::with_capacity(doc.tokens.len()), ends: Vec::new(), totals: Vec::new() };
        let mut own: Vec<u32> = Vec::new();
        for (at, _) in doc.sentences.iter().enumerate() {
            own.clear();
            own.extend(doc.words(at).iter().map(|token| self.id(token)));
            own.sort_unstable();
            own.dedup();
            for &id in &own {
                if let Some(count) = self.counts.get_mut(id as usize) {
                    if source { count.0 += 1 } else { count.1 += 1 }
                }
            }
            bags.ids.extend_from_slice(&own);
            bags.ends.push(bags.ids.len());
        }
        bags
    }

    fn id(&mut self, token: &Token) -> u32 {
        let next = u32::try_from(self.counts.len()).unwrap_or(u32::MAX);
        let id = *self.ids.entry(words::sense_of(token.stem)).or_insert(next);
        if id == next {
            self.counts.push((0, 0));
            self.worth.push(base(token));
        } else if let Some(worth) = self.worth.get_mut(id as usize) {
            *worth = worth.max(base(token));
        }
        id
    }

    /// What a word is worth.
    pub(crate) fn worth(&self, id: u32) -> f32 {
        self.worth.get(id as usize).copied().unwrap_or(0.0)
    }

    /// What a token's word is worth.
    pub(crate) fn of(&self, token: &Token) -> f32 {
        self.ids.get(&words::sense_of(token.stem)).map_or(0.0, |&id| self.worth(id))
    }

    /// How alike two sentences are as a whole, and how much of the one with less in it is found in the other.
    pub(crate) fn alike(&self, one: (&Bags, usize), other: (&Bags, usize)) -> (f32, f32) {
        let (mut a, mut b) = (one.0.of(one.1), other.0.of(other.1));
        let mut shared = 0.0;
        while let ([x, ..], [y, ..]) = (a, b) {
            if x == y {
                shared += self.worth(*x);
            }
            let (left, right) = (x <= y, y <= x);
            a = a.get(usize::from(left)..).unwrap_or(&[]);
            b = b.get(usize::from(right)..).unwrap_or(&[]);
        }
        let (left, right) = (one.0.total(one.1), other.0.total(other.1));
        (2.0 * shared / (left + right).max(0.01), shared / left.min(right).max(0.01))
    }

    /// In how many sentences of both texts the word stands.
    pub(crate) fn sentences_with(&self, id: u32) -> u32 {
        self.counts.get(id as usize).map_or(0, |count| count.0 + count.1)
    }

    /// How many distinct words there are.
    pub(crate) fn len(&self) -> usize {
        self.counts.len()
    }
}

fn base(token: &Token) -> f32 {
    if !token.is_content() {
        0.08
    } else if token.is(NUMBER) && !token.is(ORDINAL) || token.is(CAPITAL) && !token.is(INITIAL) {
        1.4
    } else {
        1.0
    }
}

/// Counts stay far below where an `f32` loses whole numbers that matter here.
#[allow(clippy::cast_precision_loss, reason = "only ratios are formed from it")]
pub(crate) fn as_f32(count: usize) -> f32 {
    count as f32
}
