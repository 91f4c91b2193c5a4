//! Any bytes are an index or an error, and an index that was read can be asked, added to and merged. Checksums keep
//! nearly all bytes from being read at all, so they are also tried with lengths and checksums put right.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trace::decide;
use trace::index::{Index, file, words};
use xxhash_rust::xxh3::xxh3_64_with_seed;

const STORY: &str = "The old pier at Brackwater closes on Monday for repairs, the harbour board said.";

/// Stories of a small size after which segments of that size are merged.
const MERGED: usize = 8;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(index) = file::parse(bytes) {
        ask(&index);
    }
    let Ok(mut index) = file::parse(&mended(bytes)) else { return };
    ask(&index);
    for number in 0..MERGED {
        index.add(&number.to_string(), STORY);
    }
    ask(&index);
});

fn ask(index: &Index) {
    drop(index.query_copies(&words(STORY)));
    drop(decide::trace(index, STORY, |_| Some(STORY.to_owned())));
    assert!(index.stories().count() >= index.len());
}

const HEADER: usize = 16;
const RECORD_HEADER: usize = 16;
const COUNTS: usize = 32;

/// More than this is not made of a few bytes: a table of a billion buckets is a true length, but nothing to fuzz.
const LONGEST: usize = 1 << 16;

/// The bytes as an index's file, whose segments are as long as their counts say and have checksums that fit.
fn mended(bytes: &[u8]) -> Vec<u8> {
    let mut out = b"SFTRACE\0".to_vec();
    out.extend_from_slice(&file::FORMAT.to_le_bytes());
    out.extend_from_slice(&[0; 4]);
    let mut rest = bytes.get(HEADER..).unwrap_or_default();
    while let Some((head, after)) = rest.split_at_checked(RECORD_HEADER) {
        let said = head.first_chunk().map_or(0, |len| u64::from_le_bytes(*len));
        let there = usize::try_from(said).ok().and_then(|len| len.checked_next_multiple_of(8)).unwrap_or(usize::MAX).min(after.len());
        let (segment, next) = after.split_at(there);
        let len = length(segment).filter(|len| *len <= LONGEST).unwrap_or(segment.len());
        let mut segment = segment.to_vec();
        segment.resize(len, 0);
        out.extend_from_slice(&(len as u64).to_le_bytes());
        out.extend_from_slice(&xxh3_64_with_seed(&segment, len as u64).to_le_bytes());
        out.extend_from_slice(&segment);
        out.resize(out.len().next_multiple_of(8), 0);
        rest = next;
    }
    out
}

/// How long a segment with these counts is; `None` where they are no counts.
fn length(segment: &[u8]) -> Option<usize> {
    let counts: Vec<usize> = segment
        .get(..COUNTS)?
        .chunks_exact(4)
        .filter_map(|four| Some(u32::from_le_bytes(*four.first_chunk()?) as usize))
        .collect();
    let [stories, passages, shingles, bucket_bits, terms, term_bits, ids, postings] = *counts.as_slice() else {
        return None;
    };
    if !(8..=30).contains(&bucket_bits) || term_bits > 24 {
        return None;
    }
    let story_bits = (usize::BITS - stories.saturating_sub(1).leading_zeros()) as usize;
    let entries = ((40 - bucket_bits + story_bits) * shingles).div_ceil(8) + 8;
    let tables = ((1 << bucket_bits) + 1 + (1 << term_bits) + 1) * 4;
    Some(COUNTS + stories * 4 + ids + passages * 5 + entries + tables + terms * 8 + 4 + postings)
}
