//! The rarer words beside names and figures. Whoever reports the same event alone has its names and figures too; in the rest
//! of the words, two reports written apart agree no more than any two on the subject.

use crate::index::Index;

use super::align::Common;
use super::page::{Page, facts};

/// A word at least this rare (in nats: one passage in a hundred and fifty) is not anybody's.
pub(super) const RARE: f32 = 5.0;

/// Part of the shorter text's rare words that the other has too when both are on one subject.
pub(super) const BY_CHANCE: f32 = 0.2;

/// Rare words outside long runs that are a fact in neither text, each counted once. What stands word for word in both may be a
/// third's: two newsrooms set the same release.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Wording {
    /// Of both.
    pub(super) shared: usize,
    /// Of the text that has fewer.
    pub(super) fewer: usize,
}

impl Wording {
    /// At most: as if the story had none but those that both have, which is told for each of the page's terms.
    pub(super) fn most(page: &Page<'_>, both_have: impl IntoIterator<Item = bool>) -> Self {
        let both =
            page.terms.wording.iter().zip(both_have).map(|(&rare, have)| usize::from(rare & have)).sum();
        Self { shared: both, fewer: both }
    }

    /// Counts them; how rare the story's own are is looked up.
    pub(super) fn count(page: &Page<'_>, index: &Index, text: &str, common: &Common) -> Self {
        let of_page = outside(page, &page.term_of, &common.in_long);
        let mut fewer = page.terms.wording.iter().zip(&of_page).filter(|(rare, out)| **rare && **out).count();
        let mut shared = 0;
        let mut own = Vec::new();
        for StoryWord { hash, fact, outside } in story_words(text, common) {
            let term = page.term(hash);
            if term == page.no_term() {
                own.extend((outside && !fact).then_some(hash));
            } else if page.terms.wording[term as usize] && of_page[term as usize] {
                // A word that is a fact anywhere is one.
                fewer -= usize::from(fact);
                shared += usize::from(outside && !fact);
            }
        }
        // Where the story has as many, the page's are the fewer, however many more there are.
        let of_story = shared + index.rarer(&own, RARE, fewer - shared);
        Self { shared, fewer: fewer.min(of_story) }
    }

    /// How far what is shared goes beyond chance, in standard deviations, about.
    pub(super) fn beyond_chance(self) -> f32 {
        let fewer = self.fewer as f32;
        (self.shared as f32 - BY_CHANCE * fewer) / (fewer + 4.0).sqrt()
    }
}

/// A distinct word of a story.
struct StoryWord {
    hash: u64,
    /// Whether it is a fact's anywhere.
    fact: bool,
    /// Whether it stands outside long runs anywhere.
    outside: bool,
}

fn story_words(text: &str, common: &Common) -> Vec<StoryWord> {
    let facts = facts(text, &common.words);
    let in_long = common.story_in_long.iter().copied().chain(std::iter::repeat(false));
    let marks = facts.into_iter().zip(in_long);
    let mut words: Vec<StoryWord> = (common.words.iter().zip(marks))
        .map(|(word, (fact, in_long))| StoryWord { hash: word.hash, fact, outside: !in_long })
        .collect();
    words.sort_unstable_by_key(|word| word.hash);
    words.dedup_by(|again, word| {
        let same = again.hash == word.hash;
        word.fact |= same && again.fact;
        word.outside |= same && again.outside;
        same
    });
    words
}

/// Which of the page's terms stand outside long runs, in a text of which these are the page's terms. Where there is no long
/// run, nothing is marked.
pub(super) fn outside(page: &Page<'_>, terms: &[u32], in_long: &[bool]) -> Vec<bool> {
    let mut outside = vec![false; page.terms.len()];
    for (&term, inside) in terms.iter().zip(in_long.iter().copied().chain(std::iter::repeat(false))) {
        outside[term as usize] |= !inside;
    }
    outside[page.no_term() as usize] = false;
    outside
}
