//! One word or number of a sentence, in a form in which typography, spelling and house style make no difference.

use crate::words::{NUMBER, POSSESSIVE, Role, STOP};

/// One word, number, unit sign or part of a contraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Token {
    /// First byte in the text.
    pub(crate) start: u32,
    /// One past the last byte.
    pub(crate) end: u32,
    /// The same for all ways to write the same word or number.
    pub(crate) key: u64,
    /// The same for the forms of a word ("negotiate", "negotiations"); a number's value as bits of an `f64`.
    pub(crate) stem: u64,
    /// What it does in the sentence.
    pub(crate) role: Role,
    /// Scale of opposites, 0 for none.
    pub(crate) group: u8,
    /// Side and strength on that scale.
    pub(crate) pole: i8,
}

impl Token {
    /// Whether it has any of these roles.
    pub(crate) fn is(&self, role: Role) -> bool {
        self.role & role != 0
    }

    /// A number's value.
    pub(crate) fn value(&self) -> Option<f64> {
        self.is(NUMBER).then(|| f64::from_bits(self.stem))
    }

    /// Carries matter: no function word, no half of a contraction.
    pub(crate) fn is_content(&self) -> bool {
        !self.is(STOP | POSSESSIVE)
    }
}

/// Offsets are kept in 32 bits; a text over 4 GiB is read up to there.
pub(crate) fn to_u32(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}
