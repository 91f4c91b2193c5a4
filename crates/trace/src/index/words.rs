//! Words of a text as the index sees them: case, quotation marks, apostrophes and thousands separators made one.
//!
//! The hash of the normalised word stands on disk: changing anything here means a new [`super::file::FORMAT`].

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;
use std::sync::LazyLock;

use xxhash_rust::xxh3::xxh3_64;

/// A map keyed by hashes, which need no hashing again, or by small numbers.
pub(crate) type ByHash<V, K = u64> = HashMap<K, V, BuildHasherDefault<AsIs>>;

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

    /// A number that is no hash: spread, since both ends of a hash are used.
    fn write_u32(&mut self, number: u32) {
        self.0 = mix(u64::from(number) ^ SEED);
    }
}

/// Bytes of a word that count; longer ones are cut here, so a megabyte without a space is one cheap word.
const LONGEST: usize = 64;

/// Leading bits of a word's hash that name its term: with a million words one rare one in sixteen shares its name.
pub(super) const TERM_BITS: u32 = 24;

/// Words in nearly every English text. Until an archive is large enough to say so itself, this does.
const EVERYDAY: &str = "a about after all also an and are as at be been but by can could do for from had has have he her \
                        his i if in into is it its more new no not of on one or other our out over said she so some than \
                        that the their them then there they this to two up was we were what when which who will with would you";

/// The terms of those words, each alone in its place: one look tells whether a word is among them.
#[derive(Debug)]
pub(super) struct Everyday {
    places: [u32; 1 << EVERYDAY_BITS],
    /// Spreads those terms so that no two have one place.
    factor: u32,
}

const EVERYDAY_BITS: u32 = 11;

impl Everyday {
    /// The one table there is.
    pub(super) fn table() -> &'static Self {
        static TABLE: LazyLock<Everyday> = LazyLock::new(|| {
            let mut terms: Vec<u32> = words(EVERYDAY).iter().map(|word| term(word.hash)).collect();
            terms.sort_unstable();
            terms.dedup();
            // One factor in six or so will do.
            let spread =
                (1..1_000_u32).find_map(|n| Everyday::spread(&terms, n.wrapping_mul(0x9e37_79b1) | 1));
            spread.unwrap_or(Everyday { places: [0; 1 << EVERYDAY_BITS], factor: 1 })
        });
        &TABLE
    }

    /// The table with this factor, if it gives each term a place of its own.
    fn spread(terms: &[u32], factor: u32) -> Option<Self> {
        let mut table = Self { places: [0; 1 << EVERYDAY_BITS], factor };
        for &term in terms {
            let place = table.place(term);
            // No term is 0.
            if std::mem::replace(&mut table.places[place], term) != 0 {
                return None;
            }
        }
        Some(table)
    }

    #[inline]
    fn place(&self, term: u32) -> usize {
        (term.wrapping_mul(self.factor) >> (32 - EVERYDAY_BITS)) as usize
    }

    /// Whether a term is one of them.
    #[inline]
    pub(super) fn has(&self, term: u32) -> bool {
        self.places[self.place(term)] == term
    }
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

/// The key a word is filed under, never 0.
#[must_use]
#[inline]
pub(crate) fn term(hash: u64) -> u32 {
    ((hash >> (64 - TERM_BITS)) as u32).max(1)
}

/// Calls `found` with hash, start and end of every word of `text`. Linear, allocates nothing.
#[inline]
pub(crate) fn each_word(text: &str, mut found: impl FnMut(u64, usize, usize)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let chunk = load(bytes, at);
        // Whatever is no ASCII may begin a word too.
        let begins = plain(chunk) | chunk & eight(0x80);
        if begins == 0 {
            at += 8;
            continue;
        }
        at += begins.trailing_zeros() as usize / 8;
        let word = if chunk >> (begins.trailing_zeros() & !7) & 0x80 == 0 {
            plain_word(bytes, at).unwrap_or_else(|| any_word(text, at))
        } else if starts_word(text, at) {
            any_word(text, at)
        } else {
            at += 1;
            continue;
        };
        let (hash, end) = word;
        found(hash, at, end);
        at = end + possessive(bytes.get(end..).unwrap_or(&[]));
    }
}

/// Whether some of these bytes have an ASCII digit among them.
#[inline]
pub(crate) fn has_digit(bytes: &[u8], range: Range<usize>) -> bool {
    let digits = |at: usize| {
        let chunk = load(bytes, at);
        let inside = u64::MAX >> (64 - 8 * (range.end - at).min(8));
        between(chunk & eight(0x7f), b'0', b'9') & !chunk & eight(0x80) & inside
    };
    range.clone().step_by(8).any(|at| digits(at) != 0)
}

/// A byte in each of the eight.
const fn eight(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The highest bit of each byte from `first` to `last`; none of the bytes has it.
#[inline]
fn between(bytes: u64, first: u8, last: u8) -> u64 {
    (bytes + eight(0x80 - first)) & !(bytes + eight(0x7f - last))
}

/// The highest bit of each byte that is an ASCII letter or digit.
#[inline]
fn plain(chunk: u64) -> u64 {
    let low = chunk & eight(0x7f);
    (between(low | eight(0x20), b'a', b'z') | between(low, b'0', b'9')) & !chunk & eight(0x80)
}

/// The eight bytes from `at`, zeros after the end.
#[inline]
fn load(bytes: &[u8], at: usize) -> u64 {
    if let Some(chunk) = bytes.get(at..at + 8).and_then(|chunk| chunk.try_into().ok()) {
        return u64::from_le_bytes(chunk);
    }
    let rest = bytes.get(at..).unwrap_or(&[]);
    rest.iter().rev().fold(0, |chunk, &byte| chunk << 8 | u64::from(byte))
}

/// Hash and end of a word of ASCII letters and digits, eight bytes at a time; `None` where it may go on after what
/// follows them.
#[inline(always)]
fn plain_word(bytes: &[u8], start: usize) -> Option<(u64, usize)> {
    let (mut hash, mut at) = (SEED, start);
    loop {
        let chunk = load(bytes, at);
        let len = (!plain(chunk) & eight(0x80)).trailing_zeros() as usize / 8;
        // Letters become lower case; digits have this bit already.
        let lower = chunk | eight(0x20);
        if len == 8 {
            if at < start + LONGEST {
                hash = mix(hash ^ lower);
            }
            at += 8;
            continue;
        }
        let next = (chunk >> (8 * len)) as u8;
        if next >= 0x80
            || next == b'\''
            // Few words end in a digit, and many are followed by a comma: asked for first, that is a bad guess.
            || bytes[at + len - 1].is_ascii_digit() && matches!(next, b',' | b'.')
        {
            return None;
        }
        if len > 0 && at < start + LONGEST {
            hash = mix(hash ^ (lower & ((1 << (8 * len)) - 1)));
        }
        return Some((mix(hash), at + len));
    }
}

const SEED: u64 = 0x9e37_79b9_7f4a_7c15;

/// One step of the hash: a multiplication folded, as wyhash does it.
#[inline]
fn mix(state: u64) -> u64 {
    let product = u128::from(state) * u128::from(0xa076_1d64_78bd_642f_u64);
    (product >> 64) as u64 ^ product as u64
}

/// Hash and end of any word.
#[cold]
fn any_word(text: &str, start: usize) -> (u64, usize) {
    let mut buffer = Buffer { bytes: [0; LONGEST], len: 0 };
    let end = scan_word(text, start, &mut buffer);
    let chunks = buffer.bytes[..buffer.len.next_multiple_of(8)].chunks(8);
    (mix(chunks.fold(SEED, |hash, chunk| mix(hash ^ load(chunk, 0)))), end)
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
    fn plain_words_are_hashed_as_any_others() {
        for text in
            ["a", "pier", "Brackwater", "waterlines", "counterrevolutionaries", "1987", &"xy9".repeat(40)]
        {
            for after in ["", " ", "; and so on", " lamp house"] {
                let text = format!("{text}{after}");
                let fast = plain_word(text.as_bytes(), 0);
                assert_eq!(fast, Some(any_word(&text, 0)), "{text}");
            }
        }
    }

    #[test]
    fn everyday_words_are_known() {
        let everyday = |word: &str| Everyday::table().has(term(words(word)[0].hash));
        assert!(EVERYDAY.split_whitespace().chain(["You"]).all(everyday));
        assert!(!["pier", "herring", "1987"].into_iter().any(everyday));
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
