//! Whether a page is worth parsing, by its words as they come ([`crate::rough_text`]): most pages of a crawl are not, and
//! parsing costs many times what looking costs.
//!
//! Menus, teasers and comments are among those words, so that a page shares some with a story sooner than its own text
//! does. Where they are few, it counts where they stand: in one run long and rare enough to be taken for copied, or in two
//! whole sentences. So whatever the decision could call ours by its runs passes, and whatever is a copy by the sentences
//! kept; rewrites pass by their terms. A story's headline alone is a teaser's, and does not count.

use crate::decide::{EVEN, RUN, SEED, seed};
use crate::index::{Candidate, Index, Rarities, Search, Word, words};

/// Shared shingles, or part of a passage's terms, below which a text has nothing of a story: an excerpt of two
/// sentences has some five of the shingles that are filed.
const LEAST_SHINGLES: u32 = 2;
const LEAST_TERMS: f32 = 0.15;

/// The same of a page's prose, whose passages are cut elsewhere than those of its text will be; and where a shingle is shared
/// besides.
const LEAST_PROSE: f32 = 0.12;
const LEAST_WITH_SHINGLE: f32 = 0.06;

/// Fewest words of a line of prose; menus and most teasers have shorter ones.
const PROSE: usize = 10;

/// Shared shingles from which on it need not be asked where they stand: more than a headline has.
const MANY_SHINGLES: u32 = 10;

/// Points that a run must reach: what [`crate::decide`] asks for an even chance that it was copied, less one, which makes
/// it one in four. What is left to the other marks of a rewrite shows in the terms.
const COPIED: f32 = EVEN - 1.0;

/// Part of a sentence's words that stand on the page where the sentence may have been kept, small edits and all.
const KEPT: f32 = 0.6;

/// Sentences that must be kept for a copy where nothing else tells.
const LEAST_KEPT: usize = 2;

/// The stories that a text may have something of, likeliest first.
pub fn near<'a>(index: &'a Index, text: &str, search: Search) -> impl Iterator<Item = Candidate> + use<'a> {
    index.ask(&words(text), search).0.filter(has_something)
}

fn has_something(found: &Candidate) -> bool {
    found.shingles >= LEAST_SHINGLES || found.terms >= LEAST_TERMS
}

/// Whether any story may be found on the page with these words, chrome and all. `text_of` gives the text of a story by
/// its id; one without a text is passed over.
pub fn may_show<'a>(
    index: &Index,
    rough: &str,
    search: Search,
    text_of: impl Fn(&str) -> Option<&'a str>,
) -> bool {
    let asked = words(rough);
    let (mut candidates, rarities) = index.ask_rough(&asked, &prose(rough, &asked), search);
    let mut seeds = None;
    candidates.any(|found| {
        let Some(story) = text_of(&found.story) else { return false };
        let rewritten =
            found.terms >= LEAST_PROSE || (found.terms >= LEAST_WITH_SHINGLE && found.shingles > 0);
        if rewritten || found.shingles < LEAST_SHINGLES {
            return rewritten;
        }
        found.shingles >= MANY_SHINGLES
            || Beside::new(seeds.get_or_insert_with(|| Seeds::of(&asked)), body(story))
                .may_show(&found, &rarities)
    })
}

/// The words in lines of prose; all where there is none.
fn prose(rough: &str, words: &[Word]) -> Vec<Word> {
    let same_line = |a: &Word, b: &Word| !rough.get(a.end..b.start).is_some_and(|gap| gap.contains('\n'));
    let lines = words.chunk_by(same_line).filter(|line| line.len() >= PROSE);
    let prose: Vec<Word> = lines.flatten().copied().collect();
    if prose.is_empty() { words.to_vec() } else { prose }
}

/// A story without its headline: a first line that does not end as a sentence does.
fn body(story: &str) -> &str {
    let ends = ['.', '!', '?', '…', '”', '"', '’', '\''];
    match story.split_once('\n') {
        Some((first, rest)) if !first.trim_end().ends_with(ends) => rest,
        _ => story,
    }
}

/// Which seeds a page has: a bit for each, so that a few seem to be there that are not.
struct Seeds(Vec<u64>);

const SEED_BITS: u32 = 16;

impl Seeds {
    fn of(words: &[Word]) -> Self {
        let mut bits = vec![0; 1 << (SEED_BITS - 6)];
        for bit in words.windows(SEED).map(bit) {
            bits[bit >> 6] |= 1 << (bit & 63);
        }
        Self(bits)
    }

    fn has(&self, window: &[Word]) -> bool {
        let bit = bit(window);
        self.0[bit >> 6] >> (bit & 63) & 1 == 1
    }
}

/// Which bit stands for these words.
fn bit(window: &[Word]) -> usize {
    (seed(window).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - SEED_BITS)) as usize
}

/// A story beside a page.
struct Beside<'a> {
    text: &'a str,
    words: Vec<Word>,
    /// For each word, whether it stands in three that the page has too.
    shared: Vec<bool>,
}

impl<'a> Beside<'a> {
    fn new(page: &Seeds, text: &'a str) -> Self {
        let words = words(text);
        let mut shared = vec![false; words.len()];
        for (at, window) in words.windows(SEED).enumerate() {
            if page.has(window) {
                shared[at..at + SEED].fill(true);
            }
        }
        Self { text, words, shared }
    }

    fn may_show(&self, found: &Candidate, rarities: &Rarities) -> bool {
        self.may_be_copied(found.shingle_weight, rarities) || self.sentences_kept() >= LEAST_KEPT
    }

    /// Whether a run, with how rare what is shared is altogether, may be taken for copied. Whatever else is weighed there
    /// speaks against it.
    fn may_be_copied(&self, rare: f32, rarities: &Rarities) -> bool {
        let runs = self.shared.chunk_by(|a, b| a == b).scan(0, |from, run| {
            *from += run.len();
            Some((*from - run.len(), run))
        });
        let points = |(from, run): (usize, &[bool])| {
            let heavy: f32 = self.words[from..from + run.len()].iter().map(|word| rarities.of(*word)).sum();
            0.5 * (heavy + run.len() as f32).sqrt() + rare.sqrt()
        };
        runs.filter(|(_, run)| run.len() >= RUN && run[0]).any(|run| points(run) >= COPIED)
    }

    /// Sentences that may stand on the page as they are. Split at everything that may end one: two halves of a sentence
    /// may pass for two.
    fn sentences_kept(&self) -> usize {
        let ends = |at: usize| {
            let between = self
                .words
                .get(at + 1)
                .map_or("\n", |next| self.text.get(self.words[at].end..next.start).unwrap_or("\n"));
            between.contains(['.', '!', '?', '…', '\n'])
        };
        let (mut kept, mut from) = (0, 0);
        for at in (0..self.words.len()).filter(|&at| ends(at)) {
            let sentence = &self.shared[from..=at];
            let there = sentence.iter().filter(|shared| **shared).count();
            kept += usize::from(there > 0 && there as f32 >= KEPT * sentence.len() as f32);
            from = at + 1;
        }
        kept
    }
}
