//! Sorts entries of an index by key, in time linear in their number.

use std::ops::Range;

/// Below this many a comparison sort is faster than counting.
const SMALL: usize = 512;

/// Bits that [`few_by_key`] tells apart at once.
const FEW_BITS: u32 = 6;

/// Bits told apart in one counting pass.
const DIGIT: u32 = 11;

/// Sorts `entries` by `bits`, above which none is set, keeping the order of equals or putting it right by the bits below.
///
/// `scratch` is at least as long. One pass splits them by their top byte into parts that fit a cache; each part is then sorted digit by digit.
pub(super) fn by_key(entries: &mut [u64], scratch: &mut [u64], bits: Range<u32>) {
    let Range { start: shift, end: highest } = bits;
    if entries.len() <= SMALL {
        entries.sort_unstable();
        return;
    }
    let top = highest.saturating_sub(8).max(shift);
    let ends = scatter(entries, scratch, top, 8);
    let mut start = 0;
    for end in ends {
        part(&mut scratch[start..end], &mut entries[start..end], shift, top);
        start = end;
    }
}

/// As [`by_key`] where all bits above `bits` are alike, keeping the order of equals: fastest for as few as a bucket has.
#[inline]
pub(super) fn few_by_key(entries: &mut [u64], scratch: &mut [u64], bits: Range<u32>) {
    let width = bits.end.saturating_sub(bits.start);
    if width > FEW_BITS || entries.len() > SMALL {
        return by_key(entries, scratch, bits);
    }
    let scratch = &mut scratch[..entries.len()];
    scratch.copy_from_slice(entries);
    let digit = |entry: u64| (entry >> bits.start) as usize & ((1 << width) - 1);
    let mut starts = [0_u16; 1 << FEW_BITS];
    for &entry in &*scratch {
        starts[digit(entry)] += 1;
    }
    let mut sum = 0;
    for start in &mut starts[..1 << width] {
        sum += std::mem::replace(start, sum);
    }
    for &entry in &*scratch {
        let slot = &mut starts[digit(entry)];
        entries[usize::from(*slot)] = entry;
        *slot += 1;
    }
}

/// Sorts one part by the bits `shift..top`; the answer ends up in `entries`.
fn part(from: &mut [u64], entries: &mut [u64], shift: u32, top: u32) {
    if from.len() <= SMALL {
        from.sort_unstable();
        entries.copy_from_slice(from);
        return;
    }
    let mut low = shift;
    let mut in_entries = false;
    while low < top {
        let passes = (top - low).div_ceil(DIGIT);
        let bits = (top - low).div_ceil(passes);
        if in_entries {
            scatter(entries, from, low, bits);
        } else {
            scatter(from, entries, low, bits);
        }
        in_entries = !in_entries;
        low += bits;
    }
    if !in_entries {
        entries.copy_from_slice(from);
    }
}

/// Copies `from` into `to` ordered by `bits` bits at `low`, keeping the order of equals; where each digit ends.
fn scatter(from: &[u64], to: &mut [u64], low: u32, bits: u32) -> Vec<usize> {
    let mask = (1_usize << bits) - 1;
    let digit = |entry: u64| (entry >> low) as usize & mask;
    let mut ends = vec![0_usize; mask + 1];
    for &entry in from {
        ends[digit(entry)] += 1;
    }
    let mut sum = 0;
    for end in &mut ends {
        sum += std::mem::replace(end, sum);
    }
    for &entry in from {
        let slot = &mut ends[digit(entry)];
        to[*slot] = entry;
        *slot += 1;
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_as_the_standard_library_does() {
        let cases = [
            (0, 24, 64),
            (10, 24, 64),
            (513, 24, 64),
            (40_000, 24, 64),
            (300_000, 32, 56),
            (300_000, 60, 64),
        ];
        for (count, shift, top) in cases {
            let mut state = 42_u64;
            let mut entries: Vec<u64> = (0..count)
                .map(|n| {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    (state >> 20 << shift) & (u64::MAX >> (64 - top)) | n
                })
                .collect();
            let mut expected = entries.clone();
            expected.sort_unstable();
            by_key(&mut entries, &mut vec![0; count as usize], shift..top);
            assert_eq!(entries, expected);
        }
    }

    #[test]
    fn few_keep_the_order_of_equals() {
        for (count, bits) in
            [(0, 40..43), (1, 43..43), (200, 40..43), (500, 40..46), (600, 40..43), (200, 40..52)]
        {
            let mix =
                |n: u64| n.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 12 << 4 & ((1 << bits.end) - 1) | n & 15;
            let mut entries: Vec<u64> = (0..count).map(mix).collect();
            let mut expected = entries.clone();
            let key = |entry: &u64| entry >> bits.start;
            expected.sort_by_key(key);
            few_by_key(&mut entries, &mut vec![0; count as usize], bits.clone());
            let got = entries;
            let keys = |entries: &[u64]| entries.iter().map(key).collect::<Vec<_>>();
            assert_eq!(keys(&got), keys(&expected));
            if count < 512 && bits.end - bits.start <= 6 {
                assert_eq!(got, expected);
            }
        }
    }
}
