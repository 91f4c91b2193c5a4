//! Words of a text as the index sees them: case, quotation marks, apostrophes and thousands separators made one.
//!
//! The hash is XXH3 of the normalised word and stands on disk: changing anything here means a new
//! [`super::file::FORMAT`].

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

use xxhash_rust::xxh3::xxh3_64;

/// A map keyed by hashes, which need no hashing again.
pub(crate) type ByHash<V> = HashMap<u64, V, BuildHasherDefault<AsIs>>;

/// Takes a key that is a hash for what it is.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = xxh3_64(bytes);
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

/// Bytes of a word that count; longer ones are cut here, so a megabyte without a space is one cheap word.
const LONGEST: usize = 64;

/// Words in nearly every English text. Until an archive is large enough to say so itself, this does.
const EVERYDAY: &str = "a about after all also an and are as at be been but by can could do for from had has have he her \
                        his i if in into is it its more new no not of on one or other our out over said she so some than \
                        that the their them then there they this to two up was we were what when which who will with would you";

/// Whether a term is one of them.
pub(crate) fn is_everyday(term: u32) -> bool {
    static TERMS: LazyLock<HashSet<u32>> =
        LazyLock::new(|| words(EVERYDAY).iter().map(|word| self::term(word.hash)).collect());
    TERMS.contains(&term)
}

/// One word of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// Hash of the normalised word.
    pub hash: u64,
    /// First byte in the text.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
}

/// All words of `text`, in order.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    let mut all = Vec::with_capacity(text.len() / 6);
    each_word(text, |hash, start, end| all.push(Word { hash, start, end }));
    all
}

/// The key a word is filed under.
#[must_use]
pub(crate) fn term(hash: u64) -> u32 {
    (hash >> 32) as u32
}

/// Calls `found` with hash, start and end of every word of `text`. Linear, allocates nothing.
#[inline]
pub(crate) fn each_word(text: &str, mut found: impl FnMut(u64, usize, usize)) {
    let bytes = text.as_bytes();
    let mut buffer = Buffer { bytes: [0; LONGEST], len: 0 };
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if byte.is_ascii_alphanumeric() || (byte >= 0x80 && starts_word(text, at)) {
            let start = at;
            buffer.len = 0;
            at = scan_word(text, at, &mut buffer);
            found(xxh3_64(buffer.normalised()), start, at);
            at += possessive(&bytes[at..]);
        } else {
            at += 1;
        }
    }
}

/// Whether the character at `at` may begin a word; false inside a character.
fn starts_word(text: &str, at: usize) -> bool {
    char_at(text, at).is_some_and(char::is_alphanumeric)
}

fn char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..).and_then(|rest| rest.chars().next())
}

/// Reads one word from `at` into `buffer`; the byte after it.
#[inline]
fn scan_word(text: &str, mut at: usize, buffer: &mut Buffer) -> usize {
    let bytes = text.as_bytes();
    while let Some(&byte) = bytes.get(at) {
        if byte.is_ascii_alphanumeric() {
            // Letters become lower case; digits have this bit already.
            buffer.push(byte | 0x20);
            at += 1;
            continue;
        }
        match joiner(text, at) {
            Joiner::None => break,
            Joiner::Skip(len) => at += len,
            Joiner::Keep(len) => {
                buffer.push_str(text.get(at..at + len).unwrap_or(""));
                at += len;
            }
        }
    }
    at
}

/// What a byte that is no ASCII letter or digit does to the word it follows.
enum Joiner {
    None,
    Skip(usize),
    Keep(usize),
}

fn joiner(text: &str, at: usize) -> Joiner {
    let bytes = text.as_bytes();
    let next = |skip: usize| bytes.get(at + skip).copied().unwrap_or(0);
    let between_digits = || at > 0 && bytes[at - 1].is_ascii_digit() && next(1).is_ascii_digit();
    match next(0) {
        b'\'' if possessive(&bytes[at..]) == 0 && next(1).is_ascii_alphabetic() => Joiner::Skip(1),
        b',' if between_digits() => Joiner::Skip(1),
        b'.' if between_digits() => Joiner::Keep(1),
        0x80.. => match char_at(text, at) {
            Some('\u{2019}') if possessive(&bytes[at..]) == 0 && next(3).is_ascii_alphabetic() => {
                Joiner::Skip(3)
            }
            // Soft hyphens, zero-width joiners and combining accents are typography.
            Some(c @ ('\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{300}'..='\u{36f}')) => {
                Joiner::Skip(c.len_utf8())
            }
            Some(c) if c.is_alphanumeric() => Joiner::Keep(c.len_utf8()),
            _ => Joiner::None,
        },
        _ => Joiner::None,
    }
}

/// Length of a possessive ending ("'s") at the start of `rest`, or 0.
fn possessive(rest: &[u8]) -> usize {
    let mark = match rest {
        [b'\'', ..] => 1,
        [0xe2, 0x80, 0x99, ..] => 3,
        _ => return 0,
    };
    match rest.get(mark..) {
        Some([b's' | b'S', next, ..]) if !next.is_ascii_alphanumeric() && *next < 0x80 => mark + 1,
        Some([b's' | b'S']) => mark + 1,
        _ => 0,
    }
}

/// A word being normalised.
struct Buffer {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Buffer {
    #[inline]
    fn push(&mut self, byte: u8) {
        if let Some(slot) = self.bytes.get_mut(self.len) {
            *slot = byte;
            self.len += 1;
        }
    }

    fn push_str(&mut self, text: &str) {
        for lower in text.chars().flat_map(char::to_lowercase) {
            lower.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| self.push(byte));
        }
    }

    fn normalised(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or(&[])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn same(a: &str, b: &str) {
        let hashes = |text| words(text).into_iter().map(|word| word.hash).collect::<Vec<_>>();
        assert_eq!(hashes(a), hashes(b), "{a} / {b}");
    }

    #[test]
    fn typography_makes_no_difference() {
        same("The Harbour's “old” pier", "the harbour’s \"OLD\" pier");
        same("It cost $1,200.50, they don't know", "It cost $ 1200.50 they don’t know");
        same("co\u{ad}operate", "cooperate");
        same("Zoë ÉTÉ", "zoë été");
        same("well-known", "well known");
        same("(“said…”)", "said");
    }

    #[test]
    fn spans_cover_the_words() {
        let text = "Harbour’s 1,200 men – don’t!";
        let found: Vec<&str> = words(text).iter().map(|word| &text[word.start..word.end]).collect();
        assert_eq!(found, ["Harbour", "1,200", "men", "don’t"]);
    }

    proptest::proptest! {
        #[test]
        fn any_text_has_words_inside_it(text in "\\PC*") {
            let mut last = 0;
            for word in words(&text) {
                proptest::prop_assert!(word.start >= last && text.get(word.start..word.end).is_some());
                last = word.end;
            }
        }
    }
}
