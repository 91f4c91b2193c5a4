//! Any bytes are read through as a WARC file, plain, gzip or zstd: no panic, an end is reached, no block is over the limit.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    const LIMIT: usize = 1 << 16;
    let mut reader = fetch::warc::Reader::new(bytes, LIMIT);
    let mut block = Vec::new();
    let mut records: u64 = 0;
    while let Some(head) = reader.next() {
        records += 1;
        assert!(records <= reader.unpacked() + reader.packed() + 1, "no end");
        if let Ok(head) = head
            && reader.body(&mut block).is_ok()
        {
            assert!(block.len() <= LIMIT);
            drop(fetch::warc::page(&head, &block, LIMIT));
        }
    }
});
