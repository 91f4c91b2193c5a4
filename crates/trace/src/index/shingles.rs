//! Shingles: hashes of five words in a row, the fingerprints that copies and excerpts keep.

/// Words in a shingle. Five are rare enough to be nobody's habit and short enough to survive an editor.
pub(super) const LENGTH: usize = 5;

/// Bits of a shingle's hash that are kept: among a million stories one look-up in a thousand meets a stranger.
pub(super) const KEY_BITS: u32 = 40;

/// Stories with more shingles than this file every second one (by hash, so a copy keeps the same ones): a long
/// story has shingles to spare, a brief of three sentences has not.
const ALL_UP_TO: usize = 100;

const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

/// Calls `found` with position of the first word and key of every shingle of `hashes`. Shorter texts have one.
#[inline]
pub(super) fn each(hashes: &[u64], mut found: impl FnMut(usize, u64)) {
    let length = hashes.len().min(LENGTH);
    let Some(first) = hashes.get(..length).filter(|first| !first.is_empty()) else { return };
    let oldest = (1..length).fold(1_u64, |power, _| power.wrapping_mul(MULTIPLIER));
    let mut rolling = first.iter().fold(0_u64, |sum, &hash| sum.wrapping_mul(MULTIPLIER).wrapping_add(hash));
    found(0, key(rolling));
    for (at, (&old, &new)) in hashes.iter().zip(hashes.iter().skip(length)).enumerate() {
        rolling = rolling.wrapping_sub(old.wrapping_mul(oldest)).wrapping_mul(MULTIPLIER).wrapping_add(new);
        found(at + 1, key(rolling));
    }
}

/// Calls `found` with the keys a story is filed under.
#[inline]
pub(super) fn filed(hashes: &[u64], mut found: impl FnMut(u64)) {
    let all = hashes.len() <= ALL_UP_TO + LENGTH;
    each(hashes, |_, key| {
        if all || key & 1 == 0 {
            found(key);
        }
    });
}

fn key(rolling: u64) -> u64 {
    (rolling ^ (rolling >> 29)).wrapping_mul(MULTIPLIER) >> (64 - KEY_BITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_have_the_same_key_wherever_they_stand() {
        let text: Vec<u64> = (0..20_u64).map(|n| n.wrapping_mul(0x1234_5678_9abc_def1)).collect();
        let keys = |from: usize| {
            let mut all = Vec::new();
            each(&text[from..], |_, key| all.push(key));
            all
        };
        assert_eq!(keys(0)[7..], keys(7)[..]);
        assert_eq!(keys(0).len(), 16);
        assert_eq!(keys(17).len(), 1);
        assert!(keys(20).is_empty());
    }

    #[test]
    fn long_stories_file_about_half() {
        let text: Vec<u64> = (0..4000_u64).map(|n| (n + 1).wrapping_mul(0x0dea_dbee_f123_4567)).collect();
        let mut kept = 0;
        filed(&text, |_| kept += 1);
        assert!((1700..2300).contains(&kept), "{kept}");
    }
}
