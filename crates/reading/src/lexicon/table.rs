//! The table of words: open addressing over byte strings, built once from the lists.

use std::sync::LazyLock;

use super::{NumberWord, TimeWord, UnitWord, cues, frames, grammar, names, numbers, times, units, verbs};

/// Number of a word in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct WordId(u16);

impl WordId {
    /// Not in the lexicon.
    pub(crate) const NONE: Self = Self(0);
}

/// What is known of a word.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Entry {
    /// What it can be; see [`super::tag`].
    pub(crate) tags: u64,
    /// The prepositions and particles it attributes with, a bit each; see [`super::frames`].
    pub(crate) frames: u32,
    /// Its own bit, if it is one of those prepositions or particles.
    pub(crate) particle: u32,
    /// What it says as a number.
    pub(crate) number: Option<NumberWord>,
    /// What it says as a unit.
    pub(crate) unit: Option<&'static UnitWord>,
    /// What it says of a time.
    pub(crate) time: Option<TimeWord>,
}

/// All words.
pub(crate) struct Lexicon {
    /// Index into `entries` by hash; 0 is empty.
    slots: Vec<u16>,
    entries: Vec<Entry>,
    words: Vec<Box<[u8]>>,
}

/// Slots of the table: a power of two, well over twice the number of words.
const SLOTS: usize = 1 << 15;

/// Longest word of the lists, in bytes.
const LONGEST_WORD: usize = 24;

/// The lexicon, built on first use.
pub(crate) fn get() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::build);
    &LEXICON
}

impl Lexicon {
    fn build() -> Self {
        let mut lexicon =
            Self { slots: vec![0; SLOTS], entries: vec![Entry::default()], words: vec![Box::default()] };
        grammar::fill(&mut lexicon);
        verbs::fill(&mut lexicon);
        frames::fill(&mut lexicon);
        cues::fill(&mut lexicon);
        names::fill(&mut lexicon);
        numbers::fill(&mut lexicon);
        units::fill(&mut lexicon);
        times::fill(&mut lexicon);
        lexicon
    }

    /// Finds a word as it stands in the text: case and the form of the apostrophe do not matter.
    pub(crate) fn find(&self, word: &[u8]) -> WordId {
        let mut buffer = [0; LONGEST_WORD];
        let Some(folded) = fold(word, &mut buffer) else { return WordId::NONE };
        let mut slot = hash(folded);
        loop {
            match self.slots[slot % SLOTS] {
                0 => return WordId::NONE,
                id if *self.words[usize::from(id)] == *folded => return WordId(id),
                _ => slot += 1,
            }
        }
    }

    /// What is known of a word.
    pub(crate) fn entry(&self, id: WordId) -> &Entry {
        &self.entries[usize::from(id.0)]
    }

    /// The word as the lists write it, in lower case.
    pub(crate) fn word(&self, id: WordId) -> &str {
        std::str::from_utf8(&self.words[usize::from(id.0)]).unwrap_or("")
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
        let Ok(id) = u16::try_from(self.entries.len()) else { return 0 };
        let folded = word.to_ascii_lowercase().into_bytes();
        let mut slot = hash(&folded);
        while self.slots[slot % SLOTS] != 0 {
            slot += 1;
        }
        self.slots[slot % SLOTS] = id;
        self.entries.push(Entry::default());
        self.words.push(folded.into());
        id
    }

    /// Gives every word of a list these tags.
    pub(super) fn tag(&mut self, words: &str, tags: u64) {
        for word in words.split_whitespace() {
            self.add(word).tags |= tags;
        }
    }
}

/// The bytes of a word in lower case, a curly apostrophe as a straight one; none where it is longer than any known.
fn fold<'a>(word: &[u8], buffer: &'a mut [u8; LONGEST_WORD]) -> Option<&'a [u8]> {
    let mut length = 0;
    let mut at = 0;
    while at < word.len() {
        let mut byte = word[at].to_ascii_lowercase();
        at += 1;
        if byte == 0xe2 && word.get(at..at + 2) == Some(&[0x80, 0x99]) {
            byte = b'\'';
            at += 2;
        }
        *buffer.get_mut(length)? = byte;
        length += 1;
    }
    buffer.get(..length)
}

/// FNV-1a, with its upper bits folded in.
fn hash(word: &[u8]) -> usize {
    let hash = word.iter().fold(0x811c_9dc5_u32, |h, b| (h ^ u32::from(*b)).wrapping_mul(0x0100_0193));
    (hash ^ (hash >> 15)) as usize
}

#[cfg(test)]
mod tests {
    use super::super::tag;
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
        assert!(lexicon.words.iter().all(|w| w.len() <= LONGEST_WORD));
    }
}
