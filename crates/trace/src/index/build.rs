//! Makes segments: from stories, and from smaller segments.

use super::bits::BitWriter;
use super::layout::{Counts, HEADER, LEAST_BUCKET_BITS, Layout};
use super::segment::{Postings, Segment};
use super::shingles::{self, KEY_BITS};
use super::sort;
use super::words::{Everyday, TERM_BITS, each_word, term};

/// Bits of a filed shingle or term below its key: the number of story or passage in the segment.
const SHINGLE_SHIFT: u32 = 64 - KEY_BITS;
const TERM_SHIFT: u32 = 32;

/// Shingles to a bucket, about.
const BUCKET: usize = 12;

/// Stories a segment may hold, so that numbers and offsets fit their fields.
pub(super) const MOST_STORIES: u32 = 1 << 22;

/// Most words of a passage. Longer stories are cut into passages of equal length, so that no story weighs more for
/// being long.
const PASSAGE: usize = 200;

/// Words last filed are remembered in this many places, so that "the" is filed once a passage and not ten times.
const SEEN: usize = 1024;

/// Stories on the way to a segment.
#[derive(Debug)]
pub(super) struct Draft {
    stories: Stories,
    /// `key << 24 | story`.
    shingles: Vec<u64>,
    /// `term << 32 | passage`.
    terms: Vec<u64>,
    scratch: Vec<u64>,
    hashes: Vec<u64>,
    seen: Vec<u64>,
    everyday: &'static Everyday,
}

impl Draft {
    pub(super) fn new() -> Self {
        let stories = Stories::default();
        Self {
            stories,
            shingles: Vec::new(),
            terms: Vec::new(),
            scratch: Vec::new(),
            hashes: Vec::new(),
            seen: vec![u64::MAX; SEEN],
            everyday: Everyday::table(),
        }
    }

    /// Number of entries held, which is what its memory goes by.
    pub(super) fn entries(&self) -> usize {
        self.shingles.len() + self.terms.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.stories.id_ends.is_empty()
    }

    /// Adds one story.
    pub(super) fn add(&mut self, id: &str, text: &str) {
        let story = self.stories.add(id);
        self.hashes.clear();
        let hashes = &mut self.hashes;
        each_word(text, |hash, _, _| hashes.push(hash));
        let mut filed = Filter::onto(&mut self.shingles, self.hashes.len());
        shingles::filed(&self.hashes, |key, chosen| {
            filed.push(key << SHINGLE_SHIFT | u64::from(story), chosen);
        });
        filed.finish();
        let passages = self.hashes.len().div_ceil(PASSAGE).max(1);
        for window in self.hashes.chunks(self.hashes.len().div_ceil(passages).max(1)) {
            let passage = self.stories.add_passage(story, window.len());
            let mut filed = Filter::onto(&mut self.terms, window.len());
            for &hash in window {
                let term = term(hash);
                let entry = u64::from(term) << TERM_SHIFT | u64::from(passage);
                let seen = std::mem::replace(&mut self.seen[hash as usize % SEEN], entry);
                filed.push(entry, seen != entry && !self.everyday.has(term));
            }
            filed.finish();
        }
    }

    /// Sorts what was added into the bytes of a segment, and is empty again. Its memory is kept: the system takes longer
    /// to hand out that much anew than sorting it takes.
    pub(super) fn seal(&mut self) -> Vec<u8> {
        let bucketed = 64 - bucket_bits(self.shingles.len());
        self.scratch.resize(self.shingles.len().max(self.terms.len()).max(self.scratch.len()), 0);
        sort::by_key(&mut self.shingles, &mut self.scratch, bucketed..64);
        sort::by_key(&mut self.terms, &mut self.scratch, TERM_SHIFT..TERM_SHIFT + TERM_BITS);
        let mut filed = ShingleWriter::new(&self.stories, self.shingles.len());
        for &entry in &self.shingles {
            filed.push(entry >> SHINGLE_SHIFT, (entry & ((1 << SHINGLE_SHIFT) - 1)) as u32);
        }
        let mut terms = TermWriter::new(self.stories.passage_story.len() as u32);
        for &entry in &self.terms {
            terms.push((entry >> TERM_SHIFT) as u32, entry as u32);
        }
        let bytes = assemble(&self.stories, filed, terms);
        self.stories = Stories::default();
        self.shingles.clear();
        self.terms.clear();
        self.seen.fill(u64::MAX);
        bytes
    }
}

/// Appends those of some entries that are wanted. Which are is as good as chance, so every entry is written, and the
/// next over it where it is not wanted: no branch to guess wrong.
struct Filter<'a> {
    entries: &'a mut Vec<u64>,
    len: usize,
}

impl<'a> Filter<'a> {
    /// Onto `entries`, at most `most` of them.
    fn onto(entries: &'a mut Vec<u64>, most: usize) -> Self {
        let len = entries.len();
        entries.resize(len + most + 1, 0);
        Self { entries, len }
    }

    #[inline]
    fn push(&mut self, entry: u64, wanted: bool) {
        if let Some(place) = self.entries.get_mut(self.len) {
            *place = entry;
            self.len += usize::from(wanted);
        }
    }

    fn finish(self) {
        self.entries.truncate(self.len);
    }
}

/// Joins segments, oldest first, into the bytes of one.
pub(super) fn merge(parts: &[Segment]) -> Vec<u8> {
    let mut stories = Stories::default();
    let mut offsets = Vec::with_capacity(parts.len());
    for part in parts {
        offsets.push((stories.count(), stories.passage_story.len() as u32));
        stories.append(part);
    }
    let total = parts.iter().map(|part| part.counts().shingles as usize).sum();
    let mut filed = ShingleWriter::new(&stories, total);
    merge_shingles(parts, &offsets, &mut filed);
    let terms = merge_terms(parts, &offsets, stories.passage_story.len() as u32);
    assemble(&stories, filed, terms)
}

/// Files the shingles of all parts, a bucket of the part with the largest buckets at a time: so few that they stay in the
/// first-level cache while they are put in order.
fn merge_shingles(parts: &[Segment], offsets: &[(u32, u32)], filed: &mut ShingleWriter) {
    let coarse = parts.iter().map(|part| part.counts().bucket_bits).min().unwrap_or(LEAST_BUCKET_BITS);
    let fine = 64 - filed.bucket_bits.max(coarse);
    let (mut entries, mut scratch) = (Vec::new(), Vec::new());
    for keys in 0..1_usize << coarse {
        entries.clear();
        for (part, offset) in parts.iter().zip(offsets) {
            part.each_shingle_in(keys, coarse, |key, story| {
                entries.push(key << SHINGLE_SHIFT | u64::from(story.saturating_add(offset.0)));
            });
        }
        scratch.resize(entries.len().max(scratch.len()), 0);
        sort::few_by_key(&mut entries, &mut scratch, fine..64 - coarse);
        for &entry in &entries {
            filed.push(entry >> SHINGLE_SHIFT, (entry & ((1 << SHINGLE_SHIFT) - 1)) as u32);
        }
    }
}

fn merge_terms(parts: &[Segment], offsets: &[(u32, u32)], passages: u32) -> TermWriter {
    let mut writer = TermWriter::new(passages);
    let mut cursors = vec![0_usize; parts.len()];
    // The term each part stands at; none is that high.
    const END: u32 = u32::MAX;
    let term_at = |part: &Segment, at: usize| part.term(at).unwrap_or(END);
    let mut heads: Vec<u32> = parts.iter().map(|part| term_at(part, 0)).collect();
    while let Some(&least) = heads.iter().min().filter(|&&least| least != END) {
        writer.begin(least);
        for (at, head) in heads.iter_mut().enumerate().filter(|(_, head)| **head == least) {
            parts[at].postings_at(cursors[at]).append_to(&mut writer.passages, offsets[at].1);
            cursors[at] += 1;
            *head = term_at(&parts[at], cursors[at]);
        }
    }
    writer
}

/// Ids and passages of a segment's stories.
#[derive(Debug, Default)]
struct Stories {
    id_ends: Vec<u32>,
    ids: Vec<u8>,
    passage_story: Vec<u32>,
    passage_size: Vec<u8>,
}

impl Stories {
    fn count(&self) -> u32 {
        self.id_ends.len() as u32
    }

    fn add(&mut self, id: &str) -> u32 {
        let story = self.count();
        self.ids.extend_from_slice(id.as_bytes());
        self.id_ends.push(self.ids.len() as u32);
        story
    }

    fn add_passage(&mut self, story: u32, words: usize) -> u32 {
        self.passage_story.push(story);
        self.passage_size.push(words.div_ceil(8).min(255) as u8);
        self.passage_story.len() as u32 - 1
    }

    /// The segment's bytes up to the shingles, the numbers at their head still to be written.
    fn head(&self) -> Vec<u8> {
        let mut bytes = vec![0; HEADER];
        push_numbers(&mut bytes, &self.id_ends);
        bytes.extend_from_slice(&self.ids);
        push_numbers(&mut bytes, &self.passage_story);
        bytes.extend_from_slice(&self.passage_size);
        bytes
    }

    fn append(&mut self, part: &Segment) {
        let first = self.count();
        (0..part.counts().stories).for_each(|story| _ = self.add(part.id(story)));
        self.passage_size.extend_from_slice(part.passage_sizes());
        let stories = (0..part.counts().passages).map(|passage| part.passage_story(passage));
        self.passage_story.extend(stories.map(|story| first.saturating_add(story)));
    }
}

/// Leading bits that choose the bucket among `entries`.
fn bucket_bits(entries: usize) -> u32 {
    ((entries / BUCKET).max(1).ilog2() + 1).clamp(LEAST_BUCKET_BITS, 30)
}

/// Writes filed shingles, which come in rising order of their buckets.
struct ShingleWriter {
    bucket_bits: u32,
    story_bits: u32,
    starts: Vec<u32>,
    entries: BitWriter,
    count: u32,
    last: Option<(u64, u32)>,
}

impl ShingleWriter {
    /// A writer into the bytes of the segment, after what stands before the shingles there; there is room for the rest.
    fn new(stories: &Stories, most: usize) -> Self {
        let bucket_bits = bucket_bits(most);
        let story_bits = super::layout::bits_for(stories.count());
        let mut bytes = stories.head();
        bytes.resize(bytes.len() + ((1 << bucket_bits) + 1) * 4, 0);
        let entries = BitWriter::after(bytes, KEY_BITS - bucket_bits + story_bits, most);
        Self { bucket_bits, story_bits, starts: vec![0], entries, count: 0, last: None }
    }

    fn push(&mut self, key: u64, story: u32) {
        if self.last == Some((key, story)) {
            return;
        }
        self.last = Some((key, story));
        let rest_bits = KEY_BITS - self.bucket_bits;
        // `starts` has one number more than the bucket being filled.
        let bucket = (key >> rest_bits) as usize;
        if bucket >= self.starts.len() {
            self.starts.resize(bucket + 1, self.count);
        }
        self.entries.push((key & ((1 << rest_bits) - 1)) << self.story_bits | u64::from(story));
        self.count += 1;
    }
}

/// Writes terms and their passages, which come in rising order.
struct TermWriter {
    /// Passages of the segment.
    total: u32,
    /// Each with the first byte of its postings.
    terms: Vec<(u32, u32)>,
    postings: Vec<u8>,
    /// Passages of the last term, which are still to be written.
    passages: Vec<u32>,
}

impl TermWriter {
    fn new(total: u32) -> Self {
        Self { total, terms: Vec::new(), postings: Vec::new(), passages: Vec::new() }
    }

    fn push(&mut self, term: u32, passage: u32) {
        if self.terms.last().is_none_or(|last| last.0 != term) {
            self.begin(term);
        }
        if self.passages.last() != Some(&passage) {
            self.passages.push(passage);
        }
    }

    /// What is pushed to `passages` from here on is of this term.
    fn begin(&mut self, term: u32) {
        self.flush();
        self.terms.push((term, self.postings.len() as u32));
    }

    fn flush(&mut self) {
        if !self.passages.is_empty() {
            Postings::write(&self.passages, self.total, &mut self.postings);
            self.passages.clear();
        }
    }

    /// First term of each stretch, and the end.
    fn stretches(&self, bits: u32) -> Vec<u32> {
        let mut starts = vec![0];
        for (at, &(term, _)) in self.terms.iter().enumerate() {
            starts.resize((term >> (TERM_BITS - bits)) as usize + 1, at as u32);
        }
        starts.resize((1 << bits) + 1, self.terms.len() as u32);
        starts
    }
}

fn assemble(stories: &Stories, mut filed: ShingleWriter, mut terms: TermWriter) -> Vec<u8> {
    terms.flush();
    filed.starts.resize((1 << filed.bucket_bits) + 1, filed.count);
    let counts = Counts {
        stories: stories.count(),
        passages: stories.passage_story.len() as u32,
        shingles: filed.count,
        bucket_bits: filed.bucket_bits,
        terms: terms.terms.len() as u32,
        term_bits: (terms.terms.len() / 8).max(1).ilog2().min(TERM_BITS),
        ids_len: stories.ids.len() as u32,
        postings_len: terms.postings.len() as u32,
    };
    let stretches = terms.stretches(counts.term_bits);
    let (layout, len) = Layout::of(&counts);
    let mut out = filed.entries.finish();
    out.reserve_exact(len - out.len());
    out[..HEADER].copy_from_slice(&counts.write());
    for (start, place) in filed.starts.iter().zip(out[layout.buckets].chunks_exact_mut(4)) {
        place.copy_from_slice(&start.to_le_bytes());
    }
    push_numbers(&mut out, &stretches);
    for (term, start) in &terms.terms {
        push_numbers(&mut out, &[*term, *start]);
    }
    out.extend_from_slice(&terms.postings);
    out
}

fn push_numbers(out: &mut Vec<u8>, numbers: &[u32]) {
    for number in numbers {
        out.extend_from_slice(&number.to_le_bytes());
    }
}
