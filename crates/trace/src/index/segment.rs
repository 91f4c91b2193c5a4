//! A sealed part of the index: some stories, their shingles and terms, as one run of bytes that never changes.
//!
//! The same bytes serve in memory, in a file and mapped from one. Numbers are little-endian. Reading never fails
//! and never leaves the bytes: [`Segment::parse`] checks the sizes, a file's checksum the rest, and what could still
//! be wrong reads as nothing.

use std::ops::Range;

use super::bits::{packed, u32_at, varint};
use super::bytes::Bytes;
use super::layout::{Counts, Layout};
use super::shingles::KEY_BITS;
use super::words::TERM_BITS;

/// Some stories, ready to be asked.
#[derive(Debug, Clone)]
pub(super) struct Segment {
    bytes: Bytes,
    counts: Counts,
    layout: Layout,
}

impl Segment {
    /// Takes bytes as a segment; `None` where they are not one, or not a whole one.
    pub(super) fn parse(bytes: Bytes) -> Option<Self> {
        let counts = Counts::read(bytes.as_slice())?;
        let (layout, len) = Layout::of(&counts);
        (len == bytes.as_slice().len() && counts.entry_bits() <= 56).then_some(Self { bytes, counts, layout })
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.bytes.as_slice()
    }

    pub(super) fn counts(&self) -> &Counts {
        &self.counts
    }

    fn part(&self, range: &Range<usize>) -> &[u8] {
        self.bytes.as_slice().get(range.clone()).unwrap_or(&[])
    }

    /// The id of story number `story` of this segment.
    pub(super) fn id(&self, story: u32) -> &str {
        let ends = self.part(&self.layout.id_ends);
        let start = if story == 0 { 0 } else { u32_at(ends, story as usize - 1) };
        let range = start as usize..u32_at(ends, story as usize) as usize;
        self.part(&self.layout.ids).get(range).and_then(|id| std::str::from_utf8(id).ok()).unwrap_or("")
    }

    /// The story a passage belongs to, and about how many words the passage has.
    pub(super) fn passage(&self, passage: u32) -> (u32, u32) {
        let size = self.part(&self.layout.passage_size).get(passage as usize).copied().unwrap_or(0);
        (u32_at(self.part(&self.layout.passage_story), passage as usize), u32::from(size) * 8)
    }

    /// Calls `found` with every story that is filed under one of these keys of shingles, and the key's place among them.
    ///
    /// Where the buckets are is looked up for all keys first: none of that waits for another, as it would for what is in a
    /// bucket, and memory is slow.
    pub(super) fn shingles(&self, keys: &[u64], mut found: impl FnMut(usize, u32)) {
        let rest_bits = KEY_BITS - self.counts.bucket_bits;
        let story_bits = self.counts.story_bits();
        let buckets: Vec<Range<usize>> =
            keys.iter().map(|&key| self.bucket_range((key >> rest_bits) as usize)).collect();
        let entries = self.part(&self.layout.entries);
        for (at, (key, bucket)) in keys.iter().zip(buckets).enumerate() {
            let rest = key & ((1 << rest_bits) - 1);
            for entry in bucket.map(|at| packed(entries, self.counts.entry_bits(), at)) {
                if entry >> story_bits == rest {
                    found(at, (entry & ((1 << story_bits) - 1)) as u32);
                }
            }
        }
    }

    fn bucket_range(&self, bucket: usize) -> Range<usize> {
        let starts = self.part(&self.layout.buckets);
        let end = u32_at(starts, bucket + 1).min(self.counts.shingles);
        u32_at(starts, bucket) as usize..end as usize
    }

    fn bucket(&self, bucket: usize) -> impl Iterator<Item = u64> {
        let entries = self.part(&self.layout.entries);
        let width = self.counts.entry_bits();
        self.bucket_range(bucket).map(move |at| packed(entries, width, at))
    }

    /// Calls `found` with key and story of everything filed in one of the `1 << bits` parts of the keys, which may not be
    /// smaller than a bucket.
    pub(super) fn each_shingle_in(&self, part: usize, bits: u32, mut found: impl FnMut(u64, u32)) {
        let per_part = 1 << self.counts.bucket_bits.saturating_sub(bits);
        let story_bits = self.counts.story_bits();
        let rest_bits = KEY_BITS - self.counts.bucket_bits;
        for bucket in part * per_part..(part + 1) * per_part {
            for entry in self.bucket(bucket) {
                let key = (bucket as u64) << rest_bits | entry >> story_bits;
                found(key, (entry & ((1 << story_bits) - 1)) as u32);
            }
        }
    }

    /// The passages a term stands in; none where it stands in none.
    pub(super) fn postings(&self, term: u32) -> Postings<'_> {
        let stretch = (term >> (TERM_BITS - self.counts.term_bits)) as usize;
        let starts = self.part(&self.layout.term_starts);
        let mut low = u32_at(starts, stretch) as usize;
        let mut high = (u32_at(starts, stretch + 1) as usize).min(self.counts.terms as usize);
        let terms = self.part(&self.layout.terms);
        while low < high {
            let middle = low.midpoint(high);
            match u32_at(terms, middle).cmp(&term) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return self.postings_at(middle),
            }
        }
        Postings::default()
    }

    /// The passages of term number `at`.
    pub(super) fn postings_at(&self, at: usize) -> Postings<'_> {
        let starts = self.part(&self.layout.posting_starts);
        let range = u32_at(starts, at) as usize..u32_at(starts, at + 1) as usize;
        let mut bytes = self.part(&self.layout.postings).get(range).unwrap_or(&[]);
        // A passage takes at least a byte, so a wrong count can't run on.
        let count = varint(&mut bytes).min(bytes.len() as u32);
        Postings { bytes, left: count, next: 0 }
    }

    /// Term number `at` in rising order.
    pub(super) fn term(&self, at: usize) -> Option<u32> {
        (at < self.counts.terms as usize).then(|| u32_at(self.part(&self.layout.terms), at))
    }
}

/// Passages of one term, in rising order.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Postings<'a> {
    bytes: &'a [u8],
    left: u32,
    next: u32,
}

impl<'a> Postings<'a> {
    /// How many are left.
    pub(super) fn left(&self) -> u32 {
        self.left
    }

    /// What is left as it is written, and one past the last passage.
    pub(super) fn rest(self) -> (&'a [u8], u32) {
        let (mut bytes, mut end) = (self.bytes, self.next);
        for _ in 0..self.left {
            end = end.wrapping_add(varint(&mut bytes)).wrapping_add(1);
        }
        (&self.bytes[..self.bytes.len() - bytes.len()], end)
    }

    /// Calls `found` with the passages below `end`, and stands at the first that is not.
    #[inline]
    pub(super) fn below(&mut self, end: u32, mut found: impl FnMut(u32)) {
        let mut here = *self;
        loop {
            *self = here;
            match here.next() {
                Some(passage) if passage < end => found(passage),
                _ => return,
            }
        }
    }
}

impl Iterator for Postings<'_> {
    type Item = u32;

    #[inline]
    fn next(&mut self) -> Option<u32> {
        self.left = self.left.checked_sub(1)?;
        let passage = self.next.wrapping_add(varint(&mut self.bytes));
        self.next = passage.wrapping_add(1);
        Some(passage)
    }
}
