//! The forms of a word as one.

use super::hash;

/// Longest word looked at whole, in bytes; what is longer is told apart by its hash only.
pub(crate) const LONGEST: usize = 40;

/// A hash shared by the forms of a word: common endings cut off, and no more than seven letters looked at.
pub(crate) fn stem_of(letters: &[u8], key: u64) -> u64 {
    if letters.len() < 4 || letters.len() >= LONGEST {
        return key;
    }
    let ending = match (letters, letters.len()) {
        ([.., b'i', b'n', b'g'] | [.., b'i', b'e', b'd' | b's'], 6..) => 3,
        ([.., b'e', b'd' | b's'] | [.., b'l', b'y'], 5..) => 2,
        ([.., b's' | b'e' | b'y'], 4..) => 1,
        _ => 0,
    };
    let stem = letters.get(..letters.len() - ending).unwrap_or(letters);
    if stem.len() == letters.len() && stem.len() <= 7 {
        return key;
    }
    hash(stem.get(..7).unwrap_or(stem))
}
