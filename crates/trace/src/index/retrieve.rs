//! The two retrievers, and how their answers are joined.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use super::segment::{Postings, Segment};
use super::words::term;
use super::{Candidate, Word, shingles};

/// Shingles of more stories than this are boilerplate ("said in a statement on") and say nothing.
const BOILERPLATE: u32 = 1000;

/// Most candidates each retriever hands on.
const MOST_COPIES: usize = 16;
const MOST_REWRITES: usize = 24;

/// Words of a passage of the page; the stories' own are at most 200.
const PASSAGE: usize = 240;

/// Passages of a page that are looked at; of a longer page they are spread over its whole length.
const MOST_PASSAGES: usize = 12;

/// A story passage with less than this part of the page passage's weight is nobody's rewrite. Terms that together
/// weigh less can't make a candidate alone, so their passages need not be read: exact, and most of the speed.
const LEAST_SHARE: f32 = 0.12;

/// Story passages whose scores are added up at once: as many as fit the second-level cache.
const BLOCK: usize = 1 << 15;

/// Fixed-point unit of weights, so that sums have one order.
const UNIT: f32 = 16.0;

/// What is known of one candidate, by its number over all segments.
#[derive(Default, Clone, Copy)]
struct Found {
    shingles: u32,
    shingle_weight: f32,
    terms: f32,
}

type Hits = HashMap<u32, Found>;

/// Passages that every archive is taken to have besides its own, each word once among them and everyday words in
/// half: the words of the first story released are not everybody's because all stories have them.
const ASSUMED: u32 = 5_000;

/// Rarity in nats of what `with` of `total` have.
pub(super) fn rarity(with: u32, total: u32) -> f32 {
    ((total as f32 + ASSUMED as f32) / (with as f32 + 1.0)).ln().max(0.0)
}

/// Rarity of a term.
pub(super) fn term_rarity(term: u32, with: u32, total: u32) -> f32 {
    let everyday = if super::words::is_everyday(term) { ASSUMED / 2 } else { 0 };
    rarity(with + everyday, total)
}

/// Passages of all segments.
pub(super) fn passages(segments: &[Segment]) -> u32 {
    segments.iter().map(|segment| segment.counts().passages).sum()
}

/// Stories by both retrievers, likeliest first.
pub(super) fn candidates(segments: &[Segment], words: &[Word]) -> Vec<Candidate> {
    let mut hits = copies(segments, words);
    for (story, share) in rewrites(segments, words) {
        hits.entry(story).or_default().terms = share;
    }
    ranked(segments, hits)
}

/// Stories by shared shingles alone, likeliest first.
pub(super) fn copies_only(segments: &[Segment], words: &[Word]) -> Vec<Candidate> {
    ranked(segments, copies(segments, words))
}

fn ranked(segments: &[Segment], hits: Hits) -> Vec<Candidate> {
    // Twenty rare shingles weigh about as much as a passage half shared.
    let score = |found: &Found| found.shingle_weight / 400.0 + found.terms;
    let mut ranked: Vec<(u32, Found)> = hits.into_iter().collect();
    ranked.sort_by(|a, b| score(&b.1).total_cmp(&score(&a.1)).then(a.0.cmp(&b.0)));
    let candidate = |(story, found): (u32, Found)| {
        let story = id(segments, story)?.to_owned();
        let Found { shingles, shingle_weight, terms } = found;
        Some(Candidate { story, shingles, shingle_weight, terms })
    };
    let mut seen = std::collections::HashSet::new();
    ranked.into_iter().filter_map(candidate).filter(|found| seen.insert(found.story.clone())).collect()
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
fn copies(segments: &[Segment], words: &[Word]) -> Hits {
    let hashes: Vec<u64> = words.iter().map(|word| word.hash).collect();
    let mut keys = Vec::with_capacity(hashes.len());
    shingles::each(&hashes, |_, key| keys.push(key));
    keys.sort_unstable();
    keys.dedup();
    let mut with = vec![0_u32; keys.len()];
    let mut found = Vec::new();
    let mut first = 0;
    for segment in segments {
        for (at, &key) in keys.iter().enumerate() {
            segment.shingle(key, |story| {
                with[at] += 1;
                if with[at] <= BOILERPLATE {
                    found.push((first + story, at));
                }
            });
        }
        first += segment.counts().stories;
    }
    let mut hits = Hits::new();
    for (story, at) in found {
        if with[at] <= BOILERPLATE {
            let hit = hits.entry(story).or_default();
            hit.shingles += 1;
            hit.shingle_weight += rarity(with[at], first);
        }
    }
    heaviest(hits)
}

fn heaviest(hits: Hits) -> Hits {
    let mut all: Vec<(u32, Found)> = hits.into_iter().collect();
    let order = |a: &(u32, Found), b: &(u32, Found)| {
        b.1.shingle_weight.total_cmp(&a.1.shingle_weight).then(a.0.cmp(&b.0))
    };
    if all.len() > MOST_COPIES {
        all.select_nth_unstable_by(MOST_COPIES, order);
        all.truncate(MOST_COPIES);
    }
    all.into_iter().collect()
}

/// The stories whose passages share most weight of terms with a passage of the page, with the part shared.
fn rewrites(segments: &[Segment], words: &[Word]) -> Vec<(u32, f32)> {
    let mut shares: HashMap<u32, f32> = HashMap::new();
    for window in page_passages(words) {
        let query = TermQuery::new(segments, window);
        for (story, share) in query.best(segments) {
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
fn page_passages(words: &[Word]) -> impl Iterator<Item = &[Word]> {
    let passages = words.len().div_ceil(PASSAGE).max(1);
    let step = passages.div_ceil(MOST_PASSAGES);
    words.chunks(words.len().div_ceil(passages).max(1)).step_by(step)
}

/// The terms of one passage of the page, rarest first, with where each stands.
struct TermQuery<'a> {
    terms: Vec<QueryTerm<'a>>,
    /// Weight of all of them.
    total: u32,
}

struct QueryTerm<'a> {
    weight: u32,
    /// One for each segment.
    postings: Vec<Postings<'a>>,
}

impl<'a> TermQuery<'a> {
    fn new(segments: &'a [Segment], window: &[Word]) -> Self {
        let mut keys: Vec<u32> = window.iter().map(|word| term(word.hash)).collect();
        keys.sort_unstable();
        keys.dedup();
        let total_passages = passages(segments);
        let mut terms: Vec<QueryTerm<'a>> = keys
            .into_iter()
            .map(|key| {
                let postings: Vec<_> = segments.iter().map(|segment| segment.postings(key)).collect();
                let with = postings.iter().map(Postings::left).sum();
                let rarity = term_rarity(key, with, total_passages);
                QueryTerm { weight: (rarity * rarity * UNIT) as u32, postings }
            })
            .collect();
        terms.sort_by_key(|term| Reverse(term.weight));
        let total = terms.iter().map(|term| term.weight).sum();
        Self { terms, total }
    }

    /// How many of the rarest terms a candidate must have one of.
    fn essential(&self) -> usize {
        let mut rest = (self.total as f32 * LEAST_SHARE) as u32;
        let common = self.terms.iter().rev().take_while(|term| {
            let fits = rest >= term.weight;
            rest = rest.saturating_sub(term.weight);
            fits
        });
        self.terms.len() - common.count()
    }

    /// The best stories and the part of this passage's weight each shares.
    fn best(mut self, segments: &[Segment]) -> Vec<(u32, f32)> {
        let essential = self.essential();
        let mut best: BinaryHeap<Reverse<(u32, u32)>> = BinaryHeap::new();
        let mut scores = vec![0_u32; BLOCK];
        let mut first_story = 0;
        for (at, segment) in segments.iter().enumerate() {
            let passages = segment.counts().passages;
            for block in (0..passages).step_by(BLOCK) {
                let end = passages.min(block + BLOCK as u32);
                for term in &mut self.terms[..essential] {
                    let weight = term.weight;
                    if let Some(postings) = term.postings.get_mut(at) {
                        postings.below(end, |passage| {
                            if let Some(score) = scores.get_mut((passage.wrapping_sub(block)) as usize) {
                                *score += weight;
                            }
                        });
                    }
                }
                for (passage, score) in (block..end).zip(&mut scores) {
                    let sum = std::mem::take(score);
                    if best.len() < MOST_REWRITES * 2 || best.peek().is_some_and(|least| sum > least.0.0) {
                        keep(&mut best, segment, first_story, passage, sum);
                    }
                }
            }
            first_story += segment.counts().stories;
        }
        let total = self.total.max(1) as f32;
        best.into_iter().map(|Reverse((score, story))| (story, score as f32 / total)).collect()
    }
}

/// Puts a passage among the best if its score, for its length, is good enough.
fn keep(
    best: &mut BinaryHeap<Reverse<(u32, u32)>>,
    segment: &Segment,
    first_story: u32,
    passage: u32,
    sum: u32,
) {
    let (story, words) = segment.passage(passage);
    // A long passage has more words by chance: pivoted length normalisation, never above the sum itself.
    let score = (sum as f32 / (0.6 + 0.4 * words.min(200) as f32 / 200.0) * 0.6) as u32;
    if sum == 0 {
        return;
    }
    best.push(Reverse((score, first_story + story)));
    if best.len() > MOST_REWRITES * 2 {
        best.pop();
    }
}
