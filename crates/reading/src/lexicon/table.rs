//! The table of words: open addressing over words of one fixed width, built once from the lists.

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
    /// The tags of the entries once more, close together: they are looked at many times for each token.
    tags: Vec<u64>,
    words: Vec<Key>,
}

/// A word in lower case, filled up with zeros, so that two are compared without a loop.
type Key = [u64; LONGEST_WORD / 8];

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
        let mut lexicon = Self {
            slots: vec![0; SLOTS],
            entries: vec![Entry::default()],
            tags: Vec::new(),
            words: vec![Key::default()],
        };
        grammar::fill(&mut lexicon);
        verbs::fill(&mut lexicon);
        frames::fill(&mut lexicon);
        cues::fill(&mut lexicon);
        names::fill(&mut lexicon);
        numbers::fill(&mut lexicon);
        units::fill(&mut lexicon);
        times::fill(&mut lexicon);
        lexicon.tags = lexicon.entries.iter().map(|e| e.tags).collect();
        lexicon
    }

    /// Finds a word as it stands in the text: case and the form of the apostrophe do not matter.
    pub(crate) fn find(&self, word: &[u8]) -> WordId {
        let Some(key) = key(word) else { return WordId::NONE };
        let mut slot = hash(&key);
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

    /// The tags of a word's entry.
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
        let (Ok(id), Some(key)) = (u16::try_from(self.entries.len()), key(word.as_bytes())) else { return 0 };
        let mut slot = hash(&key);
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

/// A word in lower case, a curly apostrophe as a straight one; none where it is longer than any known.
fn key(word: &[u8]) -> Option<Key> {
    let mut bytes = [0; LONGEST_WORD];
    match bytes.get_mut(..word.len()) {
        Some(own) => own.copy_from_slice(word),
        None => fold_curly(word, &mut bytes)?,
    }
    // All bytes are looked at, zeros too: without a way out of the loop it takes a few steps.
    if bytes.iter().fold(false, |found, byte| found | (*byte == CURLY[0])) {
        bytes = [0; LONGEST_WORD];
        fold_curly(word, &mut bytes)?;
    }
    bytes.make_ascii_lowercase();
    let mut key = Key::default();
    for (part, eight) in key.iter_mut().zip(bytes.as_chunks().0) {
        *part = u64::from_le_bytes(*eight);
    }
    Some(key)
}

/// `’` in UTF-8.
const CURLY: [u8; 3] = [0xe2, 0x80, 0x99];

/// Copies a word, a curly apostrophe as a straight one; none where it does not fit.
fn fold_curly(word: &[u8], to: &mut [u8; LONGEST_WORD]) -> Option<()> {
    let (mut at, mut length) = (0, 0);
    while let Some(&byte) = word.get(at) {
        let curly = word[at..].starts_with(&CURLY);
        *to.get_mut(length)? = if curly { b'\'' } else { byte };
        at += if curly { CURLY.len() } else { 1 };
        length += 1;
    }
    Some(())
}

/// The upper bits of a product of the parts, each by an odd number of its own.
fn hash(key: &Key) -> usize {
    let [first, second, third] = *key;
    let mixed = first.wrapping_mul(0x9e37_79b9_7f4a_7c15)
        ^ second.wrapping_mul(0xc2b2_ae3d_27d4_eb4f)
        ^ third.wrapping_mul(0x1656_67b1_9e37_79f9);
    (mixed ^ (mixed >> 29)).wrapping_mul(0x9e37_79b9_7f4a_7c15) as usize >> (usize::BITS - 16)
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
        assert_eq!(lexicon.find(&[b'a'; LONGEST_WORD + 1]), WordId::NONE);
    }
}
