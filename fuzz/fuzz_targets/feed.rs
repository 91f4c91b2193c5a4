//! Any bytes are a feed or no feed: no panic, and the same twice.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let count = || formats::feed_in::read(bytes).map_or(0, |feed| feed.items.len());
    assert_eq!(count(), count());
});
