//! The rarer words beside names and figures. Whoever reports the same event alone has its names and figures too; in the rest
//! of the words, two reports written apart agree no more than any two on the subject.

use crate::index::Index;

use super::align::Common;
use super::page::{Page, Term, facts};

/// A word at least this rare (in nats: one passage in a hundred and fifty) is not anybody's.
const RARE: f32 = 5.0;

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
    /// At most: as if the story had none but those that the page has too. `terms` are the page's for the story's words.
    pub(super) fn most(
        page: &Page<'_>,
        in_long: &[bool],
        terms: &[Option<usize>],
        story_in_long: &[bool],
    ) -> Self {
        let of_page = outside(page, page.term_of.iter().copied().map(Some), in_long);
        let of_story = outside(page, terms.iter().copied(), story_in_long);
        let both = page.terms.iter().zip(of_page).zip(of_story);
        let both =
            both.filter(|((term, of_page), of_story)| *of_page && *of_story && is_rare_prose(term)).count();
        Self { shared: both, fewer: both }
    }

    /// Counts them; how rare the story's own are is looked up.
    pub(super) fn count(page: &Page<'_>, index: &Index, text: &str, common: &Common) -> Self {
        let of_page = outside(page, page.term_of.iter().copied().map(Some), &common.in_long);
        let mut fewer =
            page.terms.iter().zip(&of_page).filter(|(term, out)| **out && is_rare_prose(term)).count();
        let mut shared = 0;
        let mut own = Vec::new();
        for StoryWord { hash, fact, outside } in story_words(text, common) {
            match page.term(hash).and_then(|term| Some((page.terms.get(term)?, of_page[term]))) {
                // A word that is a fact anywhere is one.
                Some((term, true)) if is_rare_prose(term) && fact => fewer -= 1,
                Some((term, true)) if is_rare_prose(term) && outside => shared += 1,
                None if !fact && outside => own.push(hash),
                _ => {}
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
    let marks = facts.into_iter().zip(&common.story_in_long);
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

/// Which of the page's terms stand outside long runs, in a text of which these are the page's terms.
fn outside(page: &Page<'_>, terms: impl Iterator<Item = Option<usize>>, in_long: &[bool]) -> Vec<bool> {
    let mut outside = vec![false; page.terms.len()];
    terms
        .zip(in_long)
        .filter(|(_, inside)| !**inside)
        .filter_map(|(term, _)| term)
        .for_each(|term| outside[term] = true);
    outside
}

fn is_rare_prose(term: &Term) -> bool {
    !term.fact && term.rarity >= RARE
}
