//! The index of released stories: given a text, which stories may it come from?
//!
//! Two retrievers, joined. Shingles (five words in a row, hashed) find copies and excerpts, however small a part of
//! the page or of the story they are; terms weighted by rarity, passage against passage, find rewrites. Neither is
//! the last word: [`crate::decide`] looks at the texts themselves.
//!
//! The index grows story by story. What was added is sealed at once into a segment that never changes; when eight of
//! a size have gathered, they are merged into one. Cloning an index is cheap (segments are shared), so a writer adds
//! to its own clone and hands that over, and no query ever waits.

mod bits;
mod build;
mod bytes;
pub mod file;
mod layout;
mod retrieve;
mod segment;
mod shingles;
mod sort;
mod words;

pub(crate) use retrieve::Rarities;
pub use words::{Word, words};
pub(crate) use words::{each_word, has_digit};

use build::{Draft, MOST_STORIES};
use bytes::Bytes;
use segment::Segment;

/// Segments of a size that are merged into one of the next.
const FAN_IN: usize = 8;

/// Entries at which stories added together are sealed: about 60,000 wire stories, 64 MB and as much to sort them.
const SEAL_AT: usize = 8_000_000;

/// Every released story, ready to be asked.
#[derive(Debug, Default)]
pub struct Index {
    /// Oldest first.
    segments: Vec<Segment>,
    bounds: retrieve::Bounds,
    /// Segments that were merged while clones still asked them. To give back the memory of large ones takes longer than
    /// many queries, and is for whoever adds, not for whoever happens to ask last.
    merged: Vec<Segment>,
}

impl Clone for Index {
    fn clone(&self) -> Self {
        Self { segments: self.segments.clone(), bounds: self.bounds, merged: Vec::new() }
    }
}

/// Adds many stories to an index, much faster than one by one; they are found once it is finished.
#[derive(Debug)]
pub struct Builder {
    index: Index,
    draft: Draft,
}

impl Builder {
    /// Adds to `index`.
    #[must_use]
    pub fn onto(index: Index) -> Self {
        Self { index, draft: Draft::new() }
    }

    /// Adds one story.
    pub fn add(&mut self, story: &str, text: &str) {
        self.draft.add(story, text);
        if self.draft.entries() >= SEAL_AT {
            self.seal();
        }
    }

    /// The index with all that was added.
    #[must_use]
    pub fn finish(mut self) -> Index {
        self.seal();
        self.index
    }

    fn seal(&mut self) {
        if !self.draft.is_empty() {
            self.index.segments.extend(Segment::parse(Bytes::from(self.draft.seal())));
            self.index.merge_due();
        }
    }
}

/// What a text is searched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Search {
    /// Copies, excerpts and rewrites.
    #[default]
    All,
    /// Copies and excerpts alone, by the words they share in a row: passages are not compared, which rewrites need.
    Copies,
}

/// A story that a text may come from, and why it was thought of.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Its id as given to [`Index::add`].
    pub story: String,
    /// Shingles of the text that the story has too.
    pub shingles: u32,
    /// How rare those are together, in nats: a shingle of one story in a million weighs 14.
    pub shingle_weight: f32,
    /// Largest part of a passage of the text, by weight of its terms, that one passage of the story has: 0 to 1.
    pub terms: f32,
}

impl Candidate {
    /// What candidates are ordered by.
    pub(crate) fn score(&self) -> f32 {
        retrieve::score(self.shingle_weight, self.terms)
    }
}

impl Index {
    /// An index of nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same index, whose queries read whatever they could: to measure what their bounds leave out.
    #[must_use]
    pub fn without_bounds(self) -> Self {
        Self { bounds: retrieve::Bounds::NONE, ..self }
    }

    /// Adds one story. It is found from now on.
    ///
    /// An id added twice is two stories of one name, as two versions of an item are: both are found under it.
    pub fn add(&mut self, story: &str, text: &str) {
        self.extend([(story, text)]);
    }

    /// Adds many stories, much faster than one by one.
    pub fn extend<S: AsRef<str>, T: AsRef<str>>(&mut self, stories: impl IntoIterator<Item = (S, T)>) {
        let mut builder = Builder::onto(std::mem::take(self));
        stories.into_iter().for_each(|(story, text)| builder.add(story.as_ref(), text.as_ref()));
        *self = builder.finish();
    }

    /// Adds the stories of another index after its own.
    pub(crate) fn push(&mut self, newer: Self) {
        for segment in newer.segments {
            self.segments.push(segment);
            self.merge_due();
        }
    }

    fn merge_due(&mut self) {
        self.merged.retain(Segment::is_shared);
        while let Some(from) = self.due() {
            let merged = build::merge(&self.segments[from..]);
            self.merged.extend(self.segments.drain(from..).filter(Segment::is_shared));
            self.segments.extend(Segment::parse(Bytes::from(merged)));
        }
    }

    /// First of the newest segments that are due to be merged.
    fn due(&self) -> Option<usize> {
        let size = |segment: &Segment| segment.counts().stories.max(1).ilog2() / FAN_IN.ilog2();
        let newest = size(self.segments.last()?);
        let from =
            self.segments.iter().rposition(|segment| size(segment) > newest).map_or(0, |larger| larger + 1);
        let stories: u32 = self.segments[from..].iter().map(|segment| segment.counts().stories).sum();
        (self.segments.len() - from >= FAN_IN && stories <= MOST_STORIES).then_some(from)
    }

    /// Number of stories.
    #[must_use]
    pub fn len(&self) -> usize {
        self.segments.iter().map(|segment| segment.counts().stories as usize).sum()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.segments.is_empty()
    }

    /// Number of sealed parts: a query goes through all of them.
    #[must_use]
    pub fn segments(&self) -> usize {
        self.segments.len()
    }

    /// Bytes it takes, in memory or mapped.
    #[must_use]
    pub fn size(&self) -> usize {
        self.segments.iter().map(|segment| segment.as_bytes().len()).sum()
    }

    /// The ids of its stories, in the order they were added.
    pub fn stories(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().flat_map(|segment| (0..segment.counts().stories).map(|story| segment.id(story)))
    }

    /// The stories `text` may come from, likeliest first; at most about forty.
    #[must_use]
    pub fn query(&self, text: &str) -> Vec<Candidate> {
        self.query_words(&words(text))
    }

    /// As [`Index::query`], for a text whose words are known.
    #[must_use]
    pub fn query_words(&self, words: &[Word]) -> Vec<Candidate> {
        self.ask(words, Search::All).0.collect()
    }

    /// As [`Index::query_words`] by shingles alone: copies and excerpts, but no rewrites.
    #[must_use]
    pub fn query_copies(&self, words: &[Word]) -> Vec<Candidate> {
        retrieve::copies_only(&self.segments, words)
    }

    /// As [`Index::query_words`], with how rare those words are.
    pub(crate) fn rarities(&self, words: &[Word]) -> Rarities {
        retrieve::rarities(&self.segments, words)
    }

    /// Candidates, and how rare the text's words are.
    pub(crate) fn ask(
        &self,
        words: &[Word],
        search: Search,
    ) -> (impl Iterator<Item = Candidate> + use<'_>, Rarities) {
        retrieve::ask(&self.segments, words, search, self.bounds)
    }

    /// As [`Index::ask`], for all words of a page that was not parsed and those of its prose.
    pub(crate) fn ask_rough(
        &self,
        words: &[Word],
        prose: &[Word],
        search: Search,
    ) -> (impl Iterator<Item = Candidate> + use<'_>, Rarities) {
        retrieve::ask_rough(&self.segments, words, prose, search)
    }

    /// How many of these words, by their hashes, are at least so rare, in nats; counted up to `most`.
    pub(crate) fn rarer(&self, words: &[u64], nats: f32, most: usize) -> usize {
        retrieve::rarer(&self.segments, words, nats, most)
    }
}

#[cfg(test)]
mod tests;
