//! Any bytes are looked at as a picture: no panic, no more memory than a logo needs.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(mark) = trace::Mark::read(bytes) {
        let likeness = mark.likeness(&mark);
        assert!(likeness > 0.99 || likeness == 0.0, "a picture is like itself, or too plain to tell: {likeness}");
    }
});
