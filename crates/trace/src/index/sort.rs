//! Sorts entries of an index by key, in time linear in their number.

use std::ops::Range;

/// Below this many a comparison sort is faster than counting.
const SMALL: usize = 512;

/// Bits told apart in one counting pass.
const DIGIT: u32 = 11;

/// Sorts `entries` by `bits`, above which none is set, keeping the order of equals or putting it right by the bits below.
///
/// One pass splits them by their top byte into parts that fit a cache; each part is then sorted digit by digit.
pub(super) fn by_key(entries: &mut [u64], bits: Range<u32>) {
    let Range { start: shift, end: highest } = bits;
    if entries.len() <= SMALL {
        entries.sort_unstable();
        return;
    }
    let mut scratch = vec![0_u64; entries.len()];
    let top = highest.saturating_sub(8).max(shift);
    let ends = scatter(entries, &mut scratch, top, 8);
    let mut start = 0;
    for end in ends {
        part(&mut scratch[start..end], &mut entries[start..end], shift, top);
        start = end;
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
            by_key(&mut entries, shift..top);
            assert_eq!(entries, expected);
        }
    }
}
