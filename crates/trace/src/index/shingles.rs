//! Shingles: hashes of five words in a row, the fingerprints that copies and excerpts keep.

/// Words in a shingle. Five are rare enough to be nobody's habit and short enough to survive an editor.
pub(super) const LENGTH: usize = 5;

/// Bits of a shingle's hash that are kept: among a million stories one look-up in a thousand meets a stranger.
pub(super) const KEY_BITS: u32 = 40;

/// Of this many shingles in a row one at least is filed, on both sides the same one (winnowing: Schleimer, Wilkerson
/// and Aiken 2003): any eight words in a row that two texts share have a filed shingle in common.
const WINDOW: usize = 4;

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

/// Calls `found` with the keys a text is filed under, and asked for: two in five. For speed the others come too; whether
/// a key is to be filed is told with it.
#[inline]
pub(super) fn filed(hashes: &[u64], mut found: impl FnMut(u64, bool)) {
    let mut recent = [u64::MAX; WINDOW];
    let mut last = u64::MAX;
    let mut seen = 0;
    let mut emit = |recent: &[u64; WINDOW], whole: bool| {
        let [a, b, c, d] = *recent;
        let least = a.min(b).min(c.min(d));
        let chosen = whole & (least != last);
        last = if whole { least } else { last };
        found(least.rotate_right(RANK), chosen);
    };
    each(hashes, |at, key| {
        recent[at % WINDOW] = key.rotate_left(RANK);
        seen = at + 1;
        emit(&recent, seen >= WINDOW);
    });
    if (1..WINDOW).contains(&seen) {
        emit(&recent, true);
    }
}

/// Turns a key so that its low bits are the highest: shingles are chosen by those, so that the others, which choose the
/// bucket, stay evenly spread.
const RANK: u32 = 64 - KEY_BITS / 2;

#[inline]
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
    fn any_eight_words_shared_are_filed_on_both_sides() {
        let word = |n: u64| n.wrapping_mul(0x0dea_dbee_f123_4567).rotate_left(23);
        let text: Vec<u64> = (1..4000).map(word).collect();
        let keys = |hashes: &[u64]| {
            let mut all = Vec::new();
            filed(hashes, |key, chosen| all.extend(chosen.then_some(key)));
            all
        };
        let whole = keys(&text);
        assert!((1400..1800).contains(&whole.len()), "{}", whole.len());
        for from in (0..3900).step_by(7) {
            let page: Vec<u64> = (9000..9050)
                .map(word)
                .chain(text[from..from + 8].iter().copied())
                .chain((9100..9150).map(word))
                .collect();
            assert!(keys(&page).iter().any(|key| whole.contains(key)), "{from}");
        }
        assert_eq!(keys(&text[..5]).len(), 1);
        assert_eq!(keys(&text[..2]).len(), 1);
        assert!(keys(&[]).is_empty());
    }
}
