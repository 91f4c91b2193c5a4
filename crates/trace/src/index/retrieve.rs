//! The two retrievers, and how their answers are joined.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::segment::{Postings, Segment};
use super::words::{ByHash, Everyday, term};
use super::{Candidate, Search, Word, shingles};

/// Shingles of more stories than this are boilerplate ("said in a statement on") and say nothing.
const BOILERPLATE: u32 = 500;

/// Most candidates each retriever hands on.
const MOST_COPIES: usize = 12;
const MOST_REWRITES: usize = 16;

/// The same of copies for a page that was not parsed.
const MOST_ROUGH_COPIES: usize = 48;

/// Fewest shingles of a copy, where copies alone are searched for: a run with one is eleven words at most, in which nobody
/// would see a copy.
const LEAST_OF_COPY: u32 = 2;

/// Words of a passage of the page; the stories' own are at most 200.
const PASSAGE: usize = 240;

/// What bounds the time of a query.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    /// Passages of a page that are looked at; of a longer page they are spread over its whole length.
    passages: usize,
    /// A story passage with less than this part of the page passage's weight is nobody's rewrite. Terms that together
    /// weigh less can't make a candidate alone, so their passages need not be read: exact, and most of the speed.
    least_share: f32,
    /// Places of terms that are read for one passage, at most: in an archive of a million, terms of every hundredth story
    /// nominate nobody. Bounds the time of a query whatever the archive; below some 100,000 stories nothing is left out.
    most_read: u32,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { passages: 12, least_share: 0.12, most_read: 30_000 }
    }
}

impl Bounds {
    /// None: everything is read.
    pub(super) const NONE: Self = Self { passages: usize::MAX, least_share: 0.0, most_read: u32::MAX };
}

/// Nor is one whose rarer terms have less than this.
const LEAST_RARE_SHARE: f32 = 0.05;

/// Story passages whose scores are added up at once: as many as fit the second-level cache.
const BLOCK: usize = 1 << 15;

/// Scores looked at together: most are all too low.
const GROUP: usize = 32;

/// Fixed-point unit of weights, so that sums have one order.
const UNIT: f32 = 4.0;

/// What is known of one candidate, by its number over all segments.
#[derive(Default, Clone, Copy)]
struct Found {
    shingles: u32,
    shingle_weight: f32,
    terms: f32,
}

type Hits = ByHash<Found, u32>;

/// Passages that every archive is taken to have besides its own, each word once among them: the words of the first
/// story released are not everybody's because all stories have them.
const ASSUMED: u32 = 5_000;

/// Rarity of everyday words, which are not filed: in every second passage.
const EVERYDAY: f32 = std::f32::consts::LN_2;

/// Rarity in nats of what `with` of `total` have.
fn rarity(with: u32, total: u32) -> f32 {
    ((total as f32 + ASSUMED as f32) / (with as f32 + 1.0)).ln().max(0.0)
}

/// How rare the words of a text are among the passages of all stories.
#[derive(Debug, Default)]
pub(crate) struct Rarities {
    /// Terms in rising order, everyday ones left out.
    terms: Vec<u32>,
    nats: Vec<f32>,
}

impl Rarities {
    /// Of one of the text's words, in nats: 0 in every passage, 14 in one of a million.
    pub(crate) fn of(&self, word: Word) -> f32 {
        self.place(word).and_then(|at| self.nats.get(at)).copied().unwrap_or(EVERYDAY)
    }

    fn place(&self, word: Word) -> Option<usize> {
        self.terms.binary_search(&term(word.hash)).ok()
    }
}

/// Passages of all segments.
fn passages(segments: &[Segment]) -> u32 {
    segments.iter().map(|segment| segment.counts().passages).sum()
}

/// How rare the words of a text are.
pub(super) fn rarities(segments: &[Segment], words: &[Word]) -> Rarities {
    PageTerms::new(segments, words).rarities
}

/// How many words are at least so rare, up to `most`.
pub(super) fn rarer(segments: &[Segment], words: &[u64], nats: f32, most: usize) -> usize {
    let everyday = Everyday::table();
    // As in `rarity`.
    let most_with = (passages(segments) as f32 + ASSUMED as f32) / nats.exp();
    let rare = |&&word: &&u64| {
        let key = term(word);
        let with = || segments.iter().map(|segment| segment.postings(key).left()).sum::<u32>();
        !everyday.has(key) && with() as f32 + 1.0 <= most_with
    };
    words.iter().filter(rare).take(most).count()
}

/// Stories by both retrievers or by shingles alone, likeliest first, and how rare the text's words are. Where copies are
/// searched for and there is none, nobody asks how rare they are.
pub(super) fn ask(
    segments: &[Segment],
    words: &[Word],
    search: Search,
    bounds: Bounds,
) -> (Vec<Candidate>, Rarities) {
    joined(segments, copies(segments, words, MOST_COPIES), words, search, bounds)
}

/// As [`ask`], for a page that was not parsed: rewrites are looked for by its prose alone, since menus would thin it out, and
/// more copies are handed on, since its teasers may come before what it has of a story.
pub(super) fn ask_rough(
    segments: &[Segment],
    words: &[Word],
    prose: &[Word],
    search: Search,
) -> (Vec<Candidate>, Rarities) {
    joined(segments, copies(segments, words, MOST_ROUGH_COPIES), prose, search, Bounds::default())
}

fn joined(
    segments: &[Segment],
    mut hits: Hits,
    words: &[Word],
    search: Search,
    bounds: Bounds,
) -> (Vec<Candidate>, Rarities) {
    if search == Search::Copies {
        hits.retain(|_, hit| hit.shingles >= LEAST_OF_COPY);
        if hits.is_empty() {
            return Default::default();
        }
    }
    let terms = PageTerms::new(segments, words);
    if search == Search::All {
        for (story, share) in rewrites(&terms, segments, words, bounds) {
            hits.entry(story).or_default().terms = share;
        }
    }
    (ranked(segments, hits), terms.rarities)
}

/// Stories by shared shingles alone, likeliest first.
pub(super) fn copies_only(segments: &[Segment], words: &[Word]) -> Vec<Candidate> {
    ranked(segments, copies(segments, words, MOST_COPIES))
}

fn ranked(segments: &[Segment], hits: Hits) -> Vec<Candidate> {
    let candidate = |(story, found): (u32, Found)| {
        let Found { shingles, shingle_weight, terms } = found;
        let name = id(segments, story)?.to_owned();
        Some((story, Candidate { story: name, shingles, shingle_weight, terms }))
    };
    let mut ranked: Vec<(u32, Candidate)> = hits.into_iter().filter_map(candidate).collect();
    ranked.sort_by(|a, b| b.1.score().total_cmp(&a.1.score()).then(a.0.cmp(&b.0)));
    let mut seen = std::collections::HashSet::new();
    ranked.into_iter().map(|(_, found)| found).filter(|found| seen.insert(found.story.clone())).collect()
}

fn id(segments: &[Segment], mut story: u32) -> Option<&str> {
    for segment in segments {
        match story.checked_sub(segment.counts().stories) {
            Some(rest) => story = rest,
            None => return Some(segment.id(story)),
        }
    }
    None
}

/// The stories that share most weight of rare shingles.
fn copies(segments: &[Segment], words: &[Word], most: usize) -> Hits {
    let hashes: Vec<u64> = words.iter().map(|word| word.hash).collect();
    let mut keys = Vec::with_capacity(hashes.len() / 2 + 1);
    shingles::filed(&hashes, |key, chosen| keys.extend(chosen.then_some(key)));
    keys.sort_unstable();
    keys.dedup();
    let mut with = vec![0_u32; keys.len()];
    let mut found = Vec::new();
    let mut first: u32 = 0;
    for segment in segments {
        segment.shingles(&keys, |at, story| {
            with[at] += 1;
            if with[at] <= BOILERPLATE {
                found.push((first.saturating_add(story), at));
            }
        });
        first += segment.counts().stories;
    }
    let mut hits = Hits::default();
    for (story, at) in found {
        if with[at] <= BOILERPLATE {
            let hit = hits.entry(story).or_default();
            hit.shingles += 1;
            hit.shingle_weight += rarity(with[at], first);
        }
    }
    heaviest(hits, most)
}

fn heaviest(hits: Hits, most: usize) -> Hits {
    let mut all: Vec<(u32, Found)> = hits.into_iter().collect();
    let order = |a: &(u32, Found), b: &(u32, Found)| {
        b.1.shingle_weight.total_cmp(&a.1.shingle_weight).then(a.0.cmp(&b.0))
    };
    if all.len() > most {
        all.select_nth_unstable_by(most, order);
        all.truncate(most);
    }
    all.into_iter().collect()
}

/// The stories whose passages share most weight of terms with a passage of the page, with the part shared.
fn rewrites(terms: &PageTerms<'_>, segments: &[Segment], words: &[Word], bounds: Bounds) -> Vec<(u32, f32)> {
    let mut scores = vec![0_u16; BLOCK];
    let mut shares: ByHash<f32, u32> = ByHash::default();
    for window in page_passages(words, bounds.passages) {
        for (story, share) in terms.of(window, bounds).best(segments, &mut scores) {
            let best = shares.entry(story).or_default();
            *best = best.max(share);
        }
    }
    let mut all: Vec<(u32, f32)> = shares.into_iter().collect();
    all.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    all.truncate(MOST_REWRITES);
    all
}

/// The page in passages of equal length; of a long page some, spread evenly.
fn page_passages(words: &[Word], most: usize) -> impl Iterator<Item = &[Word]> {
    let passages = words.len().div_ceil(PASSAGE).max(1);
    let step = passages.div_ceil(most);
    words.chunks(words.len().div_ceil(passages).max(1)).step_by(step)
}

/// Distinct terms of the page, in rising order.
struct PageTerms<'a> {
    rarities: Rarities,
    weights: Vec<u32>,
    /// One for each term and segment.
    postings: Vec<Postings<'a>>,
    segments: usize,
}

impl<'a> PageTerms<'a> {
    fn new(segments: &'a [Segment], words: &[Word]) -> Self {
        let everyday = Everyday::table();
        let mut keys: Vec<u32> =
            words.iter().map(|word| term(word.hash)).filter(|&term| !everyday.has(term)).collect();
        keys.sort_unstable();
        keys.dedup();
        let total = passages(segments);
        let mut postings = Vec::with_capacity(keys.len() * segments.len());
        let mut weights = Vec::with_capacity(keys.len());
        let mut nats = Vec::with_capacity(keys.len());
        for &key in &keys {
            let first = postings.len();
            postings.extend(segments.iter().map(|segment| segment.postings(key)));
            let with = postings.iter().skip(first).map(Postings::left).sum();
            let rarity = rarity(with, total);
            weights.push((rarity * rarity * UNIT) as u32);
            nats.push(rarity);
        }
        let rarities = Rarities { terms: keys, nats };
        Self { rarities, weights, postings, segments: segments.len() }
    }

    /// Those of one passage.
    fn of(&self, window: &[Word], bounds: Bounds) -> TermQuery<'a> {
        let mut terms: Vec<usize> = window.iter().filter_map(|&word| self.rarities.place(word)).collect();
        terms.sort_unstable();
        terms.dedup();
        terms.sort_by_key(|&term| Reverse(self.weights[term]));
        let total = terms.iter().map(|&term| self.weights[term]).sum();
        // How many of the rarest a candidate must have one of.
        let mut rest = (total as f32 * bounds.least_share) as u32;
        while let Some(left) = terms.last().and_then(|&last| rest.checked_sub(self.weights[last])) {
            rest = left;
            terms.pop();
        }
        let mut read = 0;
        let affordable = terms.iter().take_while(|&&term| {
            read += self.of_term(term).iter().map(Postings::left).sum::<u32>();
            read <= bounds.most_read
        });
        terms.truncate(affordable.count());
        let query = |&term: &usize| (self.weights[term] as u16, self.of_term(term).to_vec());
        TermQuery { terms: terms.iter().map(query).collect(), total }
    }

    fn of_term(&self, term: usize) -> &[Postings<'a>] {
        self.postings.get(term * self.segments..(term + 1) * self.segments).unwrap_or(&[])
    }
}

/// The rarer terms of one passage of the page.
struct TermQuery<'a> {
    /// Weight of each, and where it stands, segment by segment.
    terms: Vec<(u16, Vec<Postings<'a>>)>,
    /// Weight of all terms of the passage, the common ones too.
    total: u32,
}

impl TermQuery<'_> {
    /// The best stories and the part of this passage's weight each shares. `scores` has a block of zeros, and is left so.
    fn best(mut self, segments: &[Segment], scores: &mut [u16]) -> Vec<(u32, f32)> {
        let floor = (self.total as f32 * LEAST_RARE_SHARE) as u16;
        let mut best = Best { floor, kept: BinaryHeap::new() };
        let mut first_story = 0;
        for (at, segment) in segments.iter().enumerate() {
            let passages = segment.counts().passages;
            for block in (0..passages).step_by(BLOCK) {
                let end = passages.min(block + BLOCK as u32);
                for (weight, postings) in &mut self.terms {
                    let Some(postings) = postings.get_mut(at) else { continue };
                    postings.below(end, |passage| {
                        if let Some(score) = scores.get_mut((passage.wrapping_sub(block)) as usize) {
                            *score = score.saturating_add(*weight);
                        }
                    });
                }
                for (group, scores) in scores[..(end - block) as usize].chunks_mut(GROUP).enumerate() {
                    let floor = best.floor;
                    if scores.iter().fold(false, |any, &score| any | (score > floor)) {
                        let first = block + (group * GROUP) as u32;
                        for (passage, &score) in (first..).zip(scores.iter()) {
                            best.offer(segment, first_story, passage, score);
                        }
                    }
                    scores.fill(0);
                }
            }
            first_story += segment.counts().stories;
        }
        let total = self.total.max(1) as f32;
        best.kept.into_iter().map(|Reverse((score, story))| (story, f32::from(score) / total)).collect()
    }
}

/// The best passages so far.
struct Best {
    /// What a score must be above to be among them.
    floor: u16,
    kept: BinaryHeap<Reverse<(u16, u32)>>,
}

impl Best {
    /// Takes a passage whose score, for its length, is good enough.
    fn offer(&mut self, segment: &Segment, first_story: u32, passage: u32, sum: u16) {
        if sum <= self.floor {
            return;
        }
        let (story, words) = segment.passage(passage);
        // A long passage has more words by chance: pivoted length normalisation, never above the sum itself.
        let score = (f32::from(sum) * 0.6 / (0.6 + 0.4 * words.min(200) as f32 / 200.0)) as u16;
        if score <= self.floor {
            return;
        }
        self.kept.push(Reverse((score, first_story.saturating_add(story))));
        if self.kept.len() > MOST_REWRITES * 2 {
            self.kept.pop();
            self.floor = self.kept.peek().map_or(self.floor, |least| least.0.0);
        }
    }
}
