//! A sealed part of the index: some stories, their shingles and terms, as one run of bytes that never changes.
//!
//! The same bytes serve in memory, in a file and mapped from one. Numbers are little-endian. Reading never fails
//! and never leaves the bytes: [`Segment::parse`] checks the sizes, a file's checksum the rest, and what could still
//! be wrong reads as nothing.

use std::ops::Range;

use super::bits::{packed, push_varint, u32_at, varint};
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

    /// Whether others hold its memory too.
    pub(super) fn is_shared(&self) -> bool {
        self.bytes.is_shared()
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

    /// The story a passage belongs to.
    pub(super) fn passage_story(&self, passage: u32) -> u32 {
        u32_at(self.part(&self.layout.passage_story), passage as usize)
    }

    /// About how many words each passage has, in eights.
    pub(super) fn passage_sizes(&self) -> &[u8] {
        self.part(&self.layout.passage_size)
    }

    /// Calls `found` with every story that is filed under one of these keys of shingles, and the key's place among them.
    ///
    /// Where the buckets are is looked up for all keys first, and so are their ends: none of that waits for another, as it
    /// would for what is found in a bucket, and memory is slow.
    pub(super) fn shingles(&self, keys: &[u64], mut found: impl FnMut(usize, u32)) {
        let rest_bits = KEY_BITS - self.counts.bucket_bits;
        let story_bits = self.counts.story_bits();
        let entries = self.part(&self.layout.entries);
        let entry = |at: usize| packed(entries, self.counts.entry_bits(), at);
        let buckets: Vec<Range<usize>> =
            keys.iter().map(|&key| self.bucket_range((key >> rest_bits) as usize)).collect();
        let last = |bucket: &Range<usize>| bucket.end.saturating_sub(1);
        let ends: Vec<(u64, u64)> =
            buckets.iter().map(|bucket| (entry(bucket.start), entry(last(bucket)))).collect();
        for (at, ((key, bucket), ends)) in keys.iter().zip(buckets).zip(ends).enumerate() {
            let rest = key & ((1 << rest_bits) - 1);
            let mut take = |entry: u64| {
                if entry >> story_bits == rest {
                    found(at, (entry & ((1 << story_bits) - 1)) as u32);
                }
            };
            if !bucket.is_empty() {
                take(ends.0);
            }
            (bucket.start + 1..last(&bucket)).map(entry).for_each(&mut take);
            if bucket.len() > 1 {
                take(ends.1);
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
        let entry = self.entry(term, self.stretch(term));
        entry.map_or_else(Postings::default, |entry| self.postings_of(entry))
    }

    /// Those of many terms, one after the other. What has to be fetched from memory is fetched for all of them together.
    pub(super) fn postings_of_all<'a>(&'a self, terms: &[u32]) -> impl Iterator<Item = Postings<'a>> {
        let stretches: Vec<Range<usize>> = terms.iter().map(|&term| self.stretch(term)).collect();
        let entry = |(&term, stretch): (&u32, Range<usize>)| self.entry(term, stretch);
        let entries: Vec<Option<&TermEntry>> = terms.iter().zip(stretches).map(entry).collect();
        entries.into_iter().map(|entry| entry.map_or_else(Postings::default, |entry| self.postings_of(entry)))
    }

    /// Numbers of the terms among which a term stands, if anywhere: about eight.
    #[inline]
    fn stretch(&self, term: u32) -> Range<usize> {
        let stretch = (term >> (TERM_BITS - self.counts.term_bits)) as usize;
        let starts = self.part(&self.layout.term_starts);
        let end = u32_at(starts, stretch + 1).min(self.counts.terms);
        u32_at(starts, stretch) as usize..end as usize
    }

    #[inline]
    fn entry(&self, term: u32, stretch: Range<usize>) -> Option<&TermEntry> {
        let (terms, _) = self.part(&self.layout.terms).as_chunks();
        let terms = terms.get(stretch)?;
        // Counting those that come before takes less than guessing at every halving.
        let before: usize = terms.iter().map(|entry| usize::from(term_of(entry) < term)).sum();
        terms.get(before).filter(|entry| term_of(entry) == term)
    }

    /// The passages of term number `at`.
    pub(super) fn postings_at(&self, at: usize) -> Postings<'_> {
        let (terms, _) = self.part(&self.layout.terms).as_chunks();
        terms.get(at).map_or_else(Postings::default, |entry| self.postings_of(entry))
    }

    fn postings_of(&self, entry: &TermEntry) -> Postings<'_> {
        let start = u32_at(entry, 1) as usize;
        let mut bytes = self.part(&self.layout.postings).get(start..).unwrap_or(&[]);
        // A passage takes two bytes, so a wrong count can't run on.
        let left = varint(&mut bytes).min((bytes.len() / 2) as u32);
        Postings { bytes, left, block: 0, headed: self.counts.passages > BLOCK }
    }

    /// Term number `at` in rising order.
    pub(super) fn term(&self, at: usize) -> Option<u32> {
        let (terms, _) = self.part(&self.layout.terms).as_chunks();
        terms.get(at).map(term_of)
    }
}

/// A term, and where its postings start.
type TermEntry = [u8; 8];

fn term_of(entry: &TermEntry) -> u32 {
    u32_at(entry, 0)
}

/// Passages whose place is told from the start of a block of so many, in two bytes: read without one waiting for another,
/// as gaps would. Scores of a block fit the second-level cache.
pub(super) const BLOCK: u32 = 1 << BLOCK_BITS;
const BLOCK_BITS: u32 = 15;

/// Passages of one term, in rising order: their count, then block by block how many without any come before it, its count
/// and places. Where all passages are in one block, only the places.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Postings<'a> {
    bytes: &'a [u8],
    left: u32,
    /// The lowest that may be next.
    block: u32,
    /// Whether blocks tell their number and count.
    headed: bool,
}

/// Places of passages in their block, in rising order.
pub(super) type Places<'a> = &'a [[u8; 2]];

/// One of them, always below [`BLOCK`].
#[inline]
pub(super) fn place(bytes: [u8; 2]) -> u32 {
    u32::from(u16::from_le_bytes(bytes)) & (BLOCK - 1)
}

impl<'a> Postings<'a> {
    /// How many are left.
    pub(super) fn left(&self) -> u32 {
        self.left
    }

    /// The next block that has some: its number, and their places.
    #[inline]
    pub(super) fn next_block(&mut self) -> Option<(u32, Places<'a>)> {
        let (mut before, mut count) = (0, self.left);
        if self.headed && self.left > 0 {
            before = varint(&mut self.bytes);
            count = varint(&mut self.bytes).min(self.left);
        }
        let (places, rest) = self.bytes.split_at_checked(count as usize * 2)?;
        if places.is_empty() {
            return None;
        }
        let block = self.block.wrapping_add(before);
        (self.bytes, self.left, self.block) = (rest, self.left - count, block.wrapping_add(1));
        Some((block, places.as_chunks().0))
    }

    /// Appends all of them, `offset` added to each.
    pub(super) fn append_to(mut self, passages: &mut Vec<u32>, offset: u32) {
        while let Some((block, places)) = self.next_block() {
            let first = offset.saturating_add(block.saturating_mul(BLOCK));
            passages.extend(places.iter().map(|&at| first.saturating_add(place(at))));
        }
    }

    /// Writes passages, which are rising, of a segment that has `total`.
    pub(super) fn write(passages: &[u32], total: u32, out: &mut Vec<u8>) {
        push_varint(out, passages.len() as u32);
        let mut next = 0;
        for places in passages.chunk_by(|a, b| a >> BLOCK_BITS == b >> BLOCK_BITS) {
            if total > BLOCK {
                let block = places[0] >> BLOCK_BITS;
                push_varint(out, block - next);
                push_varint(out, places.len() as u32);
                next = block + 1;
            }
            let start = out.len();
            out.resize(start + places.len() * 2, 0);
            for (place, bytes) in places.iter().zip(out[start..].as_chunks_mut().0) {
                *bytes = ((place & (BLOCK - 1)) as u16).to_le_bytes();
            }
        }
    }
}
