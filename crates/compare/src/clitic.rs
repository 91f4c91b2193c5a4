//! Contractions and possessives: where a word ends and what hangs on it begins.

/// Whether "stem'tail" is two words: "don't", "it's", "Smith's".
pub(crate) fn is_clitic(stem: &[u8], tail: &[u8]) -> bool {
    match tail {
        b"t" => stem.ends_with(b"n"),
        b"s" | b"re" | b"ve" | b"ll" | b"m" | b"d" => true,
        _ => false,
    }
}

/// "do" of "don", "can" of "can", "will" of "won", "shall" of "shan".
pub(crate) fn without_n(stem: &[u8]) -> &[u8] {
    match stem {
        b"can" => b"can",
        b"won" => b"will",
        b"shan" => b"shall",
        b"ain" => b"is",
        _ => stem.strip_suffix(b"n").unwrap_or(stem),
    }
}

/// Whether "'s" after this word is "is" rather than a possessive.
pub(crate) fn takes_is(stem: &[u8]) -> bool {
    matches!(
        stem,
        b"it" | b"he" | b"she" | b"that" | b"there" | b"here" | b"what" | b"who" | b"where" | b"how"
    )
}
