//! Any bytes are an index or an error, and an index that was read can be asked.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(index) = trace::index::file::parse(bytes) {
        drop(index.query("The old pier at Brackwater closes on Monday for repairs, the harbour board said."));
    }
});
