//! A word as the table of words holds it: in lower case, eight letters at a time.

/// Longest word of the lists, in bytes.
pub(super) const LONGEST_WORD: usize = 24;

/// A word in lower case, filled up with zeros, so that two are compared without a loop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Key([u64; LONGEST_WORD / 8]);

/// One in each of eight bytes.
const EACH: u64 = 0x0101_0101_0101_0101;
/// The bit that no ASCII byte has, in each of eight bytes.
const HIGH: u64 = 0x80 * EACH;
/// The bit that tells a lower-case letter from a capital, in each of eight bytes.
const LOWER: u64 = 0x20 * EACH;

/// The ASCII letters that a text begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Letters {
    /// How many; no more than the longest word has.
    pub(crate) length: usize,
    /// Whether the first is a capital.
    pub(crate) capital: bool,
    /// Whether all are capitals.
    pub(crate) upper: bool,
    /// The word they are.
    pub(crate) key: Key,
}

impl Letters {
    /// Reads the letters at the start of `text`.
    pub(crate) fn at(text: &[u8]) -> Self {
        let capital = text.first().is_some_and(u8::is_ascii_uppercase);
        let mut letters = Self { length: 0, capital, upper: true, key: Key::default() };
        for part in &mut letters.key.0 {
            let eight = eight(text.get(letters.length..).unwrap_or_default());
            let others = !letter_bits(eight) & HIGH;
            let (count, own) = match others {
                0 => (8, u64::MAX),
                _ => (others.trailing_zeros() / 8, (1 << (others.trailing_zeros() & !7)) - 1),
            };
            *part = (eight | LOWER) & own;
            letters.upper &= eight & LOWER & own == 0;
            letters.length += count as usize;
            if count < 8 {
                break;
            }
        }
        letters
    }
}

/// The first eight bytes of a text, zeros where it is shorter.
fn eight(text: &[u8]) -> u64 {
    match text.first_chunk() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => text.iter().rev().fold(0, |eight, byte| eight << 8 | u64::from(*byte)),
    }
}

/// The high bit of each byte that is an ASCII letter; other bits mean nothing.
fn letter_bits(eight: u64) -> u64 {
    // Seven bits and less than 32 added to them never reach the next byte.
    let lower = (eight | LOWER) & !HIGH;
    let from_a = lower + (0x80 - u64::from(b'a')) * EACH;
    let past_z = lower + (0x80 - u64::from(b'z') - 1) * EACH;
    from_a & !past_z & !eight
}

impl Key {
    /// A word in lower case, a curly apostrophe as a straight one; none where it is longer than any known.
    pub(super) fn new(word: &[u8]) -> Option<Self> {
        let mut bytes = [0; LONGEST_WORD];
        fold(word, &mut bytes)?;
        bytes.make_ascii_lowercase();
        let mut key = Self::default();
        for (part, eight) in key.0.iter_mut().zip(bytes.as_chunks().0) {
            *part = u64::from_le_bytes(*eight);
        }
        Some(key)
    }

    /// The upper bits of a product of the parts, each by an odd number of its own.
    pub(super) fn hash(self) -> usize {
        let [first, second, third] = self.0;
        let mixed = first.wrapping_mul(0x9e37_79b9_7f4a_7c15)
            ^ second.wrapping_mul(0xc2b2_ae3d_27d4_eb4f)
            ^ third.wrapping_mul(0x1656_67b1_9e37_79f9);
        (mixed ^ (mixed >> 29)).wrapping_mul(0x9e37_79b9_7f4a_7c15) as usize >> (usize::BITS - 16)
    }
}

/// `’` in UTF-8.
const CURLY: &[u8] = "’".as_bytes();

/// Copies a word, a curly apostrophe as a straight one; none where it does not fit.
fn fold(word: &[u8], to: &mut [u8; LONGEST_WORD]) -> Option<()> {
    let (mut at, mut length) = (0, 0);
    while let Some(&byte) = word.get(at) {
        let curly = word[at..].starts_with(CURLY);
        *to.get_mut(length)? = if curly { b'\'' } else { byte };
        at += if curly { CURLY.len() } else { 1 };
        length += 1;
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_end_where_anything_else_begins() {
        for (text, length, upper) in [
            ("", 0, true),
            ("pier", 4, false),
            ("Pier.", 4, false),
            ("PIER held", 4, true),
            ("azAZ@[`{", 4, false),
            ("harbourmaster’s", 13, false),
            ("São", 1, true),
            ("abcdefgh1", 8, false),
            ("abcdefghijklmnopqrstuvwxyz", 24, false),
        ] {
            let letters = Letters::at(text.as_bytes());
            assert_eq!((letters.length, letters.upper), (length, upper), "{text}");
            assert_eq!(Key::new(&text.as_bytes()[..length]), Some(letters.key), "{text}");
        }
    }

    #[test]
    fn curly_and_straight_apostrophes_are_one() {
        assert_eq!(Key::new("N’t".as_bytes()), Key::new(b"n't"));
        assert_eq!(Key::new(&[b'a'; LONGEST_WORD + 1]), None);
    }
}
