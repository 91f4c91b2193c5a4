//! Any bytes are a manuscript or an error in each format that copy comes in: no panic, and the same twice.
#![no_main]

use formats::{Format, intake};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    for format in [Format::Text, Format::Markdown, Format::Html] {
        let (first, second) = (intake(format, &text), intake(format, &text));
        assert_eq!(first.is_ok(), second.is_ok());
        if let (Ok(first), Ok(second)) = (first, second) {
            assert_eq!(first.content(), second.content());
        }
    }
});
