//! Where the parts of a segment stand in its bytes.

use std::ops::Range;

use super::bits::{packed_len, u32_at};
use super::shingles::KEY_BITS;
use super::words::TERM_BITS;

/// Bytes of the header: eight numbers.
pub(super) const HEADER: usize = 32;

/// Fewest bits of a shingle's key that choose its bucket; also how finely merging splits the work.
pub(super) const LEAST_BUCKET_BITS: u32 = 8;

/// The numbers at the head of a segment, from which everything else follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) stories: u32,
    pub(super) passages: u32,
    pub(super) shingles: u32,
    /// Leading bits of a shingle's key that choose its bucket.
    pub(super) bucket_bits: u32,
    pub(super) terms: u32,
    /// Leading bits of a term that choose its stretch of the list of terms.
    pub(super) term_bits: u32,
    pub(super) ids_len: u32,
    pub(super) postings_len: u32,
}

impl Counts {
    pub(super) fn write(&self) -> Vec<u8> {
        let numbers = [
            self.stories,
            self.passages,
            self.shingles,
            self.bucket_bits,
            self.terms,
            self.term_bits,
            self.ids_len,
            self.postings_len,
        ];
        numbers.into_iter().flat_map(u32::to_le_bytes).collect()
    }

    /// Reads the header; `None` where it cannot be one.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let header = bytes.get(..HEADER)?;
        let at = |n| u32_at(header, n);
        let counts = Self {
            stories: at(0),
            passages: at(1),
            shingles: at(2),
            bucket_bits: at(3),
            terms: at(4),
            term_bits: at(5),
            ids_len: at(6),
            postings_len: at(7),
        };
        let sane = (LEAST_BUCKET_BITS..=30).contains(&counts.bucket_bits) && counts.term_bits <= TERM_BITS;
        sane.then_some(counts)
    }

    /// Bits that number the stories.
    pub(super) fn story_bits(&self) -> u32 {
        bits_for(self.stories)
    }

    /// Bits of one filed shingle: what its bucket does not say of the key, then the story.
    pub(super) fn entry_bits(&self) -> u32 {
        KEY_BITS - self.bucket_bits + self.story_bits()
    }
}

/// Bits that tell `count` things apart.
pub(super) fn bits_for(count: u32) -> u32 {
    32 - count.saturating_sub(1).leading_zeros()
}

/// The parts, each a range of the segment's bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layout {
    /// Where each story's id ends in `ids`.
    pub(super) id_ends: Range<usize>,
    pub(super) ids: Range<usize>,
    /// Story of each passage.
    pub(super) passage_story: Range<usize>,
    /// Words of each passage, in eights.
    pub(super) passage_size: Range<usize>,
    /// First entry of each bucket, and the end.
    pub(super) buckets: Range<usize>,
    pub(super) entries: Range<usize>,
    /// First term of each stretch, and the end.
    pub(super) term_starts: Range<usize>,
    /// Each term and the first byte of its postings.
    pub(super) terms: Range<usize>,
    pub(super) postings: Range<usize>,
}

impl Layout {
    /// Where the parts of a segment with these counts stand, and its whole length.
    pub(super) fn of(counts: &Counts) -> (Self, usize) {
        let mut end = HEADER;
        let mut part = |len: usize| {
            let start = end;
            end = end.saturating_add(len);
            start..end
        };
        let layout = Self {
            id_ends: part(counts.stories as usize * 4),
            ids: part(counts.ids_len as usize),
            passage_story: part(counts.passages as usize * 4),
            passage_size: part(counts.passages as usize),
            buckets: part(((1 << counts.bucket_bits) + 1) * 4),
            entries: part(packed_len(counts.entry_bits(), counts.shingles as usize)),
            term_starts: part(((1 << counts.term_bits) + 1) * 4),
            terms: part(counts.terms as usize * 8),
            postings: part(counts.postings_len as usize),
        };
        (layout, end)
    }
}
