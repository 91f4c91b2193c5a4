//! The sentences of many documents, by the words in them.

use crate::doc::Doc;
use crate::token::{Token, to_u32};
use crate::words::{self, KeyMap};

/// What a word is looked up by: the same for words of one sense.
pub(crate) fn sense(token: &Token) -> u64 {
    words::sense_of(token.stem)
}

/// All sentences of all sources, by the words in them.
#[derive(Default)]
pub(crate) struct Sentences {
    /// (source, sentence).
    pub(crate) places: Vec<(usize, usize)>,
    /// Where the words of each sense stand.
    postings: Vec<Vec<u32>>,
    /// Which of them a stem belongs to.
    slots: KeyMap<u32>,
}

impl Sentences {
    /// By every word that carries matter.
    pub(crate) fn all(docs: &[Doc<'_>]) -> Self {
        let mut index = Self::default();
        index.fill(docs, |index, token| Some(index.slot_for(token)));
        index
    }

    /// By those words only that some claim asks for.
    pub(crate) fn asked<'t>(docs: &[Doc<'_>], words: impl Iterator<Item = &'t Token>) -> Self {
        let mut index = Self::default();
        for token in words.filter(|t| t.is_content()) {
            index.slot_for(token);
        }
        index.fill(docs, |index, token| index.slots.get(&token.stem).copied());
        index
    }

    /// The list of the words of this one's sense, made where there is none.
    fn slot_for(&mut self, token: &Token) -> u32 {
        if let Some(slot) = self.slots.get(&token.stem) {
            return *slot;
        }
        let slot = to_u32(self.postings.len());
        self.slots.extend(words::stems_of(sense(token)).map(|stem| (stem, slot)));
        self.postings.push(Vec::new());
        slot
    }

    fn fill(&mut self, docs: &[Doc<'_>], slot_of: impl Fn(&mut Self, &Token) -> Option<u32>) {
        for (source, doc) in docs.iter().enumerate() {
            for sentence in 0..doc.sentences.len() {
                let place = to_u32(self.places.len());
                self.places.push((source, sentence));
                for token in doc.words(sentence).iter().filter(|t| t.is_content()) {
                    let slot = slot_of(self, token);
                    let Some(list) = slot.and_then(|slot| self.postings.get_mut(slot as usize)) else {
                        continue;
                    };
                    if list.last() != Some(&place) {
                        list.push(place);
                    }
                }
            }
        }
    }

    /// The sentences with a word of this one's sense.
    pub(crate) fn with(&self, token: &Token) -> &[u32] {
        let slot = self.slots.get(&token.stem).and_then(|slot| self.postings.get(*slot as usize));
        slot.map_or(&[], Vec::as_slice)
    }
}
