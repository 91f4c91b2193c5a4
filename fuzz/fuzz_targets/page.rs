//! Any bytes are a page or an error, as HTML and as plain text: no panic; the page's text can be had, and its feeds.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    const ADDRESS: &str = "https://brackwater.example/pier";
    for kind in [None, Some("text/html; charset=utf-8"), Some("text/plain")] {
        if let Ok(page) = trace::read_page(ADDRESS, kind, bytes) {
            drop(page.text());
        }
    }
    drop(trace::feeds_named(ADDRESS, bytes));
});
