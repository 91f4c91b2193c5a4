//! What is known about single words: one canonical form for spellings that mean the same, and what a word does
//! to the sense of a sentence.

mod house;
mod joining;
mod loaded;
mod places;
mod roles;
mod sense;
mod spelling;
mod stem;
mod synonyms;

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

pub(crate) use joining::JOINING;
pub use loaded::{LOADED, Loaded};
pub(crate) use places::{are_one_place, is_place};
pub(crate) use roles::firmness;
pub(crate) use spelling::respell;
pub(crate) use stem::{LONGEST, stem_of};
pub(crate) use synonyms::{sense_of, stems_of};

/// What a word does; a set of the constants below.
pub(crate) type Role = u32;

/// Carries grammar rather than matter: "the", "of", "was".
pub(crate) const STOP: Role = 1;
/// Turns a statement round: "not", "never", "without".
pub(crate) const NEGATION: Role = 1 << 1;
/// Says how sure or how willed: "could", "will", "likely".
pub(crate) const MODAL: Role = 1 << 2;
/// Loosens or bounds a figure: "about", "over", "nearly".
pub(crate) const HEDGE: Role = 1 << 3;
/// A title before a name: "Mr", "Sen.".
pub(crate) const HONORIFIC: Role = 1 << 4;
/// Attributes: "said", "according".
pub(crate) const CUE: Role = 1 << 5;
/// A weekday, month or relative day.
pub(crate) const TIME: Role = 1 << 6;
/// What figures are counted in: "dollar", "percent", "kilometre", "day".
pub(crate) const UNIT: Role = 1 << 7;
/// Says what somebody is: "mayor", "former", "spokesman".
pub(crate) const DESCRIPTION: Role = 1 << 8;
/// How many, without a number: "some", "numerous".
pub(crate) const QUANTIFIER: Role = 1 << 9;
/// Stands for somebody: "he", "they".
pub(crate) const PRONOUN: Role = 1 << 10;
/// Keeps a claim at arm's length: "alleged", "reportedly".
pub(crate) const ALLEGED: Role = 1 << 11;
/// Takes a side; see [`LOADED`].
pub(crate) const LOADED_WORD: Role = 1 << 12;
/// A short form of a state or province after a place.
pub(crate) const PLACE: Role = 1 << 13;
/// One of a pair of opposites; `Entry::group` and `Entry::pole` say which.
pub(crate) const OPPOSITE: Role = 1 << 14;
/// "before", "after", "until": puts events in order.
pub(crate) const ORDER: Role = 1 << 15;
/// A number was written here.
pub(crate) const NUMBER: Role = 1 << 16;
/// Starts with a capital.
pub(crate) const CAPITAL: Role = 1 << 17;
/// First word of a sentence or quote, where a capital says nothing.
pub(crate) const INITIAL: Role = 1 << 18;
/// "first", "3rd".
pub(crate) const ORDINAL: Role = 1 << 19;
/// Written in a form other than its canonical one because of house style ("pct", "Jan.", "nine").
pub(crate) const STYLED: Role = 1 << 20;
/// Written in a form other than its canonical one because of spelling ("colour").
pub(crate) const RESPELT: Role = 1 << 21;
/// A sum's currency.
pub(crate) const CURRENCY: Role = 1 << 22;
/// The "'s" of "Smith's".
pub(crate) const POSSESSIVE: Role = 1 << 23;
/// Somebody described but not named: "officials", "spokesman".
pub(crate) const UNNAMED: Role = 1 << 24;
/// A year, a date or a clock time.
pub(crate) const DATE: Role = 1 << 25;

/// A number in words, or part of one; or the second word of a phrase that is one word.
pub(crate) const JOINS: Role = 1 << 26;

/// What is known about one word.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Entry {
    /// Hash of the canonical form.
    pub(crate) key: u64,
    /// What it does.
    pub(crate) role: Role,
    /// Which scale of opposites it stands on; 0 for none.
    pub(crate) group: u8,
    /// Where on that scale: the sign says which side, the size how strong.
    pub(crate) pole: i8,
}

/// Keys are hashes already.
#[derive(Debug, Default)]
pub(crate) struct Identity(u64);

impl Hasher for Identity {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        self.0 = hash(bytes);
    }
    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

/// A map keyed by hashes of words.
pub(crate) type KeyMap<V> = HashMap<u64, V, BuildHasherDefault<Identity>>;

/// Hash of a word's bytes: FNV-1a, mixed so that the low bits are good too.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    mix(bytes.iter().fold(UNHASHED, |state, &byte| hash_on(state, byte)))
}

/// What a hash starts from; it still has to be mixed in the end.
pub(crate) const UNHASHED: u64 = 0xcbf2_9ce4_8422_2325;

/// The state of a hash after a further byte.
pub(crate) fn hash_on(state: u64, byte: u8) -> u64 {
    (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

/// Spreads a hash over all its bits.
pub(crate) fn mix(state: u64) -> u64 {
    let state = (state ^ (state >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    state ^ (state >> 29)
}

static LEXICON: LazyLock<KeyMap<Entry>> = LazyLock::new(|| {
    let mut lexicon = Lexicon::default();
    sense::fill(&mut lexicon);
    roles::fill(&mut lexicon);
    house::fill(&mut lexicon);
    spelling::fill(&mut lexicon);
    lexicon.add_all(JOINING, JOINS);
    for word in LOADED {
        lexicon.add(word.word, LOADED_WORD);
    }
    lexicon.0
});

static OPPOSITES: LazyLock<KeyMap<()>> = LazyLock::new(|| {
    let key = |word: &str| hash(word.as_bytes());
    sense::OPPOSITES.iter().map(|(a, b)| (mix(key(a) ^ key(b)), ())).collect()
});

/// Whether two words (by key) are opposites although no one scale holds both.
pub(crate) fn are_opposites(one: u64, other: u64) -> bool {
    OPPOSITES.contains_key(&mix(one ^ other))
}

/// What is known about the word with this hash (lower case, no diacritics).
pub(crate) fn look_up(key: u64) -> Option<Entry> {
    LEXICON.get(&key).copied()
}

/// The lexicon while it is being filled.
#[derive(Default)]
pub(crate) struct Lexicon(KeyMap<Entry>);

impl Lexicon {
    /// The entry of `word`, made where there is none.
    fn entry(&mut self, word: &str) -> &mut Entry {
        let key = hash(word.as_bytes());
        self.0.entry(key).or_insert(Entry { key, ..Entry::default() })
    }

    /// Gives `word` a role.
    fn add(&mut self, word: &str, role: Role) {
        self.entry(word).role |= role;
    }

    /// Gives every word of a list (parted by spaces) a role.
    fn add_all(&mut self, words: &str, role: Role) {
        for word in words.split_whitespace() {
            self.add(word, role);
        }
    }

    /// Puts every word of a list on a scale of opposites.
    fn scale(&mut self, group: u8, pole: i8, words: &str, role: Role) {
        for word in words.split_whitespace() {
            let entry = self.entry(word);
            entry.role |= role | OPPOSITE;
            entry.group = group;
            entry.pole = pole;
        }
    }

    /// Makes every word of a list the same as `canonical`, which must have its roles by now.
    fn same(&mut self, canonical: &str, words: &str, role: Role) {
        let base = *self.entry(canonical);
        for word in words.split_whitespace() {
            let entry = self.entry(word);
            let own = entry.role;
            *entry = base;
            entry.role |= own | role;
        }
    }
}
