//! The rarer words beside names and figures. Whoever reports the same event alone has its names and figures too; in the rest
//! of the words, two reports written apart agree no more than any two on the subject.

use crate::index::{Index, Word};

use super::page::{Page, Term, facts};

/// A word at least this rare (in nats: one passage in a hundred and fifty) is not anybody's.
const RARE: f32 = 5.0;

/// Part of the shorter text's rare words that the other has too when both are on one subject.
pub(super) const BY_CHANCE: f32 = 0.2;

/// Rare words that are a fact in neither text, each counted once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Wording {
    /// Of both.
    pub(super) shared: usize,
    /// Of the text that has fewer.
    pub(super) fewer: usize,
}

impl Wording {
    /// At most: as if the story had none but those that the page has too.
    pub(super) fn most(page: &Page<'_>, has: &[bool]) -> Self {
        let both = page.terms.iter().zip(has).filter(|(term, has)| **has && is_rare_prose(term)).count();
        Self { shared: both, fewer: both }
    }

    /// Counts them; how rare the story's own are is looked up.
    pub(super) fn count(page: &Page<'_>, index: &Index, text: &str, story: &[Word]) -> Self {
        let mut marked: Vec<(u64, bool)> =
            story.iter().map(|word| word.hash).zip(facts(text, story)).collect();
        // Of the same words a fact's stands first: a word that is one anywhere is one.
        marked.sort_unstable_by_key(|&(hash, fact)| (hash, !fact));
        marked.dedup_by_key(|&mut (hash, _)| hash);
        let mut of_page = page.terms.iter().filter(|term| is_rare_prose(term)).count();
        let mut shared = 0;
        let mut own = Vec::new();
        for (hash, fact) in marked {
            match page.term(hash).and_then(|term| page.terms.get(term)) {
                Some(term) if is_rare_prose(term) && fact => of_page -= 1,
                Some(term) if is_rare_prose(term) => shared += 1,
                None if !fact => own.push(hash),
                _ => {}
            }
        }
        // Where the story has as many, the page's are the fewer, however many more there are.
        let of_story = shared + index.rarer(&own, RARE, of_page - shared);
        Self { shared, fewer: of_page.min(of_story) }
    }

    /// How far what is shared goes beyond chance, in standard deviations, about.
    pub(super) fn beyond_chance(self) -> f32 {
        let fewer = self.fewer as f32;
        (self.shared as f32 - BY_CHANCE * fewer) / (fewer + 4.0).sqrt()
    }
}

fn is_rare_prose(term: &Term) -> bool {
    !term.fact && term.rarity >= RARE
}
