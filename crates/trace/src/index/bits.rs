//! Small numbers packed without gaps, and numbers in as many bytes as they need.

/// Bytes after the last packed number, so that eight can always be read at once.
pub(super) const PADDING: usize = 8;

/// Appends numbers of a fixed width to bytes.
pub(super) struct BitWriter {
    bytes: Vec<u8>,
    width: u32,
    pending: u64,
    filled: u32,
}

impl BitWriter {
    /// A writer of `count` numbers of `width` bits, at most 56, after `bytes`.
    pub(super) fn after(mut bytes: Vec<u8>, width: u32, count: usize) -> Self {
        bytes.reserve_exact(packed_len(width, count));
        Self { bytes, width: width.min(56), pending: 0, filled: 0 }
    }

    /// Appends one number below `1 << width`.
    #[inline]
    pub(super) fn push(&mut self, number: u64) {
        self.pending |= number << self.filled;
        self.filled += self.width;
        if self.filled >= 64 {
            self.bytes.extend_from_slice(&self.pending.to_le_bytes());
            self.filled -= 64;
            // What did not fit.
            self.pending = number >> (self.width - self.filled);
        }
    }

    /// The bytes, padded.
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.bytes.extend_from_slice(&self.pending.to_le_bytes()[..self.filled.div_ceil(8) as usize]);
        self.bytes.resize(self.bytes.len() + PADDING, 0);
        self.bytes
    }
}

/// Bytes that `count` numbers of `width` bits take, padding included.
pub(super) fn packed_len(width: u32, count: usize) -> usize {
    (width as usize).saturating_mul(count).div_ceil(8).saturating_add(PADDING)
}

/// Number `at` of those packed with `width` bits; 0 where there is none.
#[inline]
pub(super) fn packed(bytes: &[u8], width: u32, at: usize) -> u64 {
    let bit = at * width as usize;
    let eight = bytes.get(bit / 8..bit / 8 + 8).and_then(|eight| eight.try_into().ok());
    (u64::from_le_bytes(eight.unwrap_or_default()) >> (bit % 8)) & ((1 << width) - 1)
}

/// Number `at` of an array of four-byte numbers; 0 where there is none.
#[inline]
pub(super) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(
        bytes.get(at * 4..at * 4 + 4).and_then(|four| four.try_into().ok()).unwrap_or_default(),
    )
}

/// Appends `number` in seven-bit groups, the lowest first (LEB128).
pub(super) fn push_varint(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Reads one such number and moves `bytes` past it; 0 at their end.
///
/// Whether it takes one byte or two is as good as chance in a list of gaps, so it is computed and not guessed.
#[inline]
pub(super) fn varint(bytes: &mut &[u8]) -> u32 {
    if let [low, high, ..] = **bytes
        && low & high < 0x80
    {
        let (low, high, second) = (u32::from(low), u32::from(high), u32::from(low >> 7));
        *bytes = &bytes[1 + second as usize..];
        return low & 0x7f | ((high << 7) * second);
    }
    any_varint(bytes)
}

fn any_varint(bytes: &mut &[u8]) -> u32 {
    let mut number = 0;
    let mut shift = 0;
    while let Some((&byte, rest)) = bytes.split_first() {
        *bytes = rest;
        number |= u32::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            break;
        }
        shift = (shift + 7).min(28);
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn packed_numbers_come_back(width in 1_u32..=56, seeds in proptest::collection::vec(proptest::num::u64::ANY, 0..99)) {
            let numbers: Vec<u64> = seeds.iter().map(|seed| seed & ((1 << width) - 1)).collect();
            let mut writer = BitWriter::after(Vec::new(), width, numbers.len());
            numbers.iter().for_each(|&number| writer.push(number));
            let bytes = writer.finish();
            proptest::prop_assert_eq!(bytes.len(), packed_len(width, numbers.len()));
            for (at, &number) in numbers.iter().enumerate() {
                proptest::prop_assert_eq!(packed(&bytes, width, at), number);
            }
        }

        #[test]
        fn varints_come_back(numbers in proptest::collection::vec(proptest::num::u32::ANY, 0..99)) {
            let mut bytes = Vec::new();
            numbers.iter().for_each(|&number| push_varint(&mut bytes, number));
            let mut rest = bytes.as_slice();
            for &number in &numbers {
                proptest::prop_assert_eq!(varint(&mut rest), number);
            }
            proptest::prop_assert!(rest.is_empty());
        }
    }
}
