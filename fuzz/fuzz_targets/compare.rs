//! Any two texts (parted by a zero byte) can be compared: no panic, spans fit, a text does not drift from itself,
//! and claims looked up in either text find spans that fit.
#![no_main]

use compare::{Text, compare, support};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let (source, copy) = text.split_once('\0').unwrap_or((&text, ""));
    let (a, b) = (reading::read(source), reading::read(copy));
    let (left, right) = (Text { text: source, reading: &a }, Text { text: copy, reading: &b });
    let found = compare(left, right);
    for drift in found.drift.iter().chain(&found.permitted) {
        assert!(drift.source.is_none_or(|span| source.get(span.start..span.end).is_some()));
        assert!(drift.copy.is_none_or(|span| copy.get(span.start..span.end).is_some()));
    }
    assert!(compare(left, left).drift.is_empty());
    let claims: Vec<_> = b.claims.iter().map(|claim| claim.span).collect();
    for support in support(right, &claims, &[left, right]).into_iter().flatten() {
        assert!([source, copy][support.source].get(support.span.start..support.span.end).is_some());
    }
});
