//! The table of words: open addressing over words of one fixed width, built once from the lists.

use super::entry::Entry;
use super::key::Key;

/// Number of a word in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct WordId(u16);

impl WordId {
    /// Not in the lexicon.
    pub(crate) const NONE: Self = Self(0);
}

/// All words.
pub(crate) struct Lexicon {
    /// Index into `entries` by hash; 0 is empty.
    slots: Vec<u16>,
    entries: Vec<Entry>,
    /// The tags of the entries and the signs of what else is in them, close together: every token takes a copy.
    tags: Vec<u64>,
    words: Vec<Key>,
}

/// Slots of the table: a power of two, well over twice the number of words.
const SLOTS: usize = 1 << 15;

impl Lexicon {
    /// The words that `fill` adds.
    pub(super) fn of(fill: impl FnOnce(&mut Self)) -> Self {
        let mut lexicon = Self {
            slots: vec![0; SLOTS],
            entries: vec![Entry::default()],
            tags: Vec::new(),
            words: vec![Key::default()],
        };
        fill(&mut lexicon);
        lexicon.tags = lexicon.entries.iter().map(|e| e.tags | e.signs()).collect();
        lexicon
    }

    /// Finds a word as it stands in the text: case and the form of the apostrophe do not matter.
    pub(crate) fn find(&self, word: &[u8]) -> WordId {
        Key::new(word).map_or(WordId::NONE, |key| self.find_key(key))
    }

    /// Finds a word by its key.
    pub(crate) fn find_key(&self, key: Key) -> WordId {
        let mut slot = key.hash();
        loop {
            match self.slots[slot % SLOTS] {
                0 => return WordId::NONE,
                id if self.words[usize::from(id)] == key => return WordId(id),
                _ => slot += 1,
            }
        }
    }

    /// What is known of a word.
    pub(crate) fn entry(&self, id: WordId) -> &Entry {
        &self.entries[usize::from(id.0)]
    }

    /// The tags of a word's entry, and its signs.
    pub(crate) fn tags(&self, id: WordId) -> u64 {
        self.tags[usize::from(id.0)]
    }

    /// The entry of `word`, made where there is none yet.
    pub(super) fn add(&mut self, word: &str) -> &mut Entry {
        let id = match self.find(word.as_bytes()) {
            WordId::NONE => self.insert(word),
            WordId(id) => id,
        };
        &mut self.entries[usize::from(id)]
    }

    fn insert(&mut self, word: &str) -> u16 {
        // The lists are ours and far shorter; the test below holds them to it.
        let (Ok(id), Some(key)) = (u16::try_from(self.entries.len()), Key::new(word.as_bytes())) else {
            return 0;
        };
        let mut slot = key.hash();
        while self.slots[slot % SLOTS] != 0 {
            slot += 1;
        }
        self.slots[slot % SLOTS] = id;
        self.entries.push(Entry::default());
        self.words.push(key);
        id
    }

    /// Gives every word of a list these tags.
    pub(super) fn tag(&mut self, words: &str, tags: u64) {
        for word in words.split_whitespace() {
            self.add(word).tags |= tags;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{get, tag};
    use super::*;

    #[test]
    fn finds_words_in_any_case() {
        let lexicon = get();
        for word in ["said", "Said", "SAID"] {
            assert!(lexicon.entry(lexicon.find(word.as_bytes())).tags & tag::SAY != 0, "{word}");
        }
        assert_eq!(lexicon.find(b"n\xe2\x80\x99t"), lexicon.find(b"n't"));
        assert_eq!(lexicon.find(b"zzyzx"), WordId::NONE);
    }

    #[test]
    fn the_table_stays_sparse() {
        let lexicon = get();
        assert!(lexicon.entries.len() < SLOTS / 2, "{} words", lexicon.entries.len());
    }
}
