//! The two retrievers, and how their answers are joined.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;

use super::segment::{BLOCK, Places, Postings, Segment, place};
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

/// Scores of the passages of a block, added up at once.
type Scores = [u16; BLOCK as usize];

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

impl Found {
    /// As [`Candidate::score`].
    fn score(&self) -> f32 {
        score(self.shingle_weight, self.terms)
    }
}

/// What candidates are ordered by: eight rare shingles weigh about as much as a passage half shared.
pub(super) fn score(shingle_weight: f32, terms: f32) -> f32 {
    shingle_weight / 160.0 + terms
}

type Hits = Vec<(u32, Found)>;

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
    /// For each word of the text, the number of its term; [`NONE`] for an everyday one.
    term_of: Vec<u32>,
}

/// No term.
const NONE: u32 = u32::MAX;

impl Rarities {
    /// Of any word that is among the text's, in nats: 0 in every passage, 14 in one of a million.
    pub(crate) fn of(&self, word: Word) -> f32 {
        let at = self.terms.binary_search(&term(word.hash)).ok();
        at.and_then(|at| self.nats.get(at)).copied().unwrap_or(EVERYDAY)
    }

    /// Of the word at a place in the text.
    pub(crate) fn at(&self, place: usize) -> f32 {
        let term = self.term_of.get(place);
        term.and_then(|&term| self.nats.get(term as usize)).copied().unwrap_or(EVERYDAY)
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
pub(super) fn ask<'a>(
    segments: &'a [Segment],
    words: &[Word],
    search: Search,
    bounds: Bounds,
) -> (impl Iterator<Item = Candidate> + use<'a>, Rarities) {
    joined(segments, copies(segments, words, MOST_COPIES), words, search, bounds)
}

/// As [`ask`], for a page that was not parsed: rewrites are looked for by its prose alone, since menus would thin it out, and
/// more copies are handed on, since its teasers may come before what it has of a story.
pub(super) fn ask_rough<'a>(
    segments: &'a [Segment],
    words: &[Word],
    prose: &[Word],
    search: Search,
) -> (impl Iterator<Item = Candidate> + use<'a>, Rarities) {
    joined(segments, copies(segments, words, MOST_ROUGH_COPIES), prose, search, Bounds::default())
}

fn joined<'a>(
    segments: &'a [Segment],
    mut hits: Hits,
    words: &[Word],
    search: Search,
    bounds: Bounds,
) -> (impl Iterator<Item = Candidate> + use<'a>, Rarities) {
    if search == Search::Copies {
        hits.retain(|(_, hit)| hit.shingles >= LEAST_OF_COPY);
        if hits.is_empty() {
            return (ranked(segments, hits), Rarities::default());
        }
    }
    let terms = PageTerms::new(segments, words);
    if search == Search::All {
        let copies = hits.len();
        for (story, share) in rewrites(&terms, segments, words, bounds) {
            match hits[..copies].iter_mut().find(|hit| hit.0 == story) {
                Some((_, hit)) => hit.terms = share,
                None => hits.push((story, Found { terms: share, ..Found::default() })),
            }
        }
    }
    (ranked(segments, hits), terms.rarities)
}

/// Stories by shared shingles alone, likeliest first.
pub(super) fn copies_only(segments: &[Segment], words: &[Word]) -> Vec<Candidate> {
    ranked(segments, copies(segments, words, MOST_COPIES)).collect()
}

/// As candidates, the likeliest first; of stories of one name only the likeliest.
fn ranked<'a>(segments: &'a [Segment], mut hits: Hits) -> impl Iterator<Item = Candidate> + use<'a> {
    hits.sort_unstable_by(|a, b| b.1.score().total_cmp(&a.1.score()).then(a.0.cmp(&b.0)));
    let mut seen = Vec::with_capacity(hits.len());
    hits.into_iter().filter_map(move |(story, found)| {
        let name = id(segments, story).filter(|name| !seen.contains(name))?;
        seen.push(name);
        let Found { shingles, shingle_weight, terms } = found;
        Some(Candidate { story: name.to_owned(), shingles, shingle_weight, terms })
    })
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
    let weights: Vec<f32> = with.iter().map(|&with| rarity(with, first)).collect();
    let mut hits: ByHash<Found, u32> = ByHash::default();
    for (story, at) in found {
        if with[at] <= BOILERPLATE {
            let hit = hits.entry(story).or_default();
            hit.shingles += 1;
            hit.shingle_weight += weights[at];
        }
    }
    heaviest(hits.into_iter().collect(), most)
}

fn heaviest(mut all: Hits, most: usize) -> Hits {
    let order = |a: &(u32, Found), b: &(u32, Found)| {
        b.1.shingle_weight.total_cmp(&a.1.shingle_weight).then(a.0.cmp(&b.0))
    };
    if all.len() > most {
        all.select_nth_unstable_by(most, order);
        all.truncate(most);
    }
    all
}

/// The stories whose passages share most weight of terms with a passage of the page, with the part shared.
fn rewrites(terms: &PageTerms<'_>, segments: &[Segment], words: &[Word], bounds: Bounds) -> Vec<(u32, f32)> {
    let mut scores: Box<Scores> = Box::new([0; BLOCK as usize]);
    let mut shares: ByHash<f32, u32> = ByHash::default();
    for window in page_passages(words.len(), bounds.passages) {
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

/// The page's words in passages of equal length; of a long page some, spread evenly.
fn page_passages(words: usize, most: usize) -> impl Iterator<Item = Range<usize>> {
    let passages = words.div_ceil(PASSAGE).max(1);
    let step = passages.div_ceil(most);
    let len = words.div_ceil(passages).max(1);
    (0..words).step_by(len * step).map(move |start| start..words.min(start + len))
}

/// Distinct terms of the page, in rising order.
struct PageTerms<'a> {
    rarities: Rarities,
    weights: Vec<u32>,
    /// Their numbers, heaviest first.
    heaviest: Vec<u32>,
    /// One for each term and segment.
    postings: Vec<Postings<'a>>,
    segments: usize,
}

impl<'a> PageTerms<'a> {
    fn new(segments: &'a [Segment], words: &[Word]) -> Self {
        let everyday = Everyday::table();
        let keyed = |(at, word): (usize, &Word)| {
            let term = term(word.hash);
            (!everyday.has(term)).then_some(u64::from(term) << 32 | at as u64)
        };
        let mut entries = Vec::with_capacity(words.len());
        entries.extend(words.iter().enumerate().filter_map(keyed));
        entries.sort_unstable();
        let mut term_of = vec![NONE; words.len()];
        let mut keys: Vec<u32> = Vec::with_capacity(entries.len());
        for entry in entries {
            let key = (entry >> 32) as u32;
            if keys.last() != Some(&key) {
                keys.push(key);
            }
            term_of[entry as u32 as usize] = keys.len() as u32 - 1;
        }
        let total = passages(segments);
        let mut postings = vec![Postings::default(); keys.len() * segments.len()];
        for (at, segment) in segments.iter().enumerate() {
            let of_segment = postings.iter_mut().skip(at).step_by(segments.len());
            of_segment.zip(segment.postings_of_all(&keys)).for_each(|(place, found)| *place = found);
        }
        let of_term = |at: usize| &postings[at * segments.len()..(at + 1) * segments.len()];
        let with = |at: usize| of_term(at).iter().map(Postings::left).sum();
        let nats: Vec<f32> = (0..keys.len()).map(|at| rarity(with(at), total)).collect();
        let weights: Vec<u32> = nats.iter().map(|nats| (nats * nats * UNIT) as u32).collect();
        let mut heaviest: Vec<u32> = (0..weights.len() as u32).collect();
        heaviest.sort_unstable_by_key(|&term| (Reverse(weights[term as usize]), term));
        let rarities = Rarities { terms: keys, nats, term_of };
        Self { rarities, weights, heaviest, postings, segments: segments.len() }
    }

    /// Those of one passage.
    fn of(&self, window: Range<usize>, bounds: Bounds) -> TermQuery<'_, 'a> {
        let mut inside = vec![false; self.weights.len()];
        for &term in self.rarities.term_of[window].iter().filter(|&&term| term != NONE) {
            inside[term as usize] = true;
        }
        let mut terms: Vec<usize> = Vec::with_capacity(inside.len());
        terms.extend(self.heaviest.iter().map(|&term| term as usize).filter(|&term| inside[term]));
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
        TermQuery { page: self, terms, total }
    }

    fn of_term(&self, term: usize) -> &[Postings<'a>] {
        self.postings.get(term * self.segments..(term + 1) * self.segments).unwrap_or(&[])
    }
}

/// The rarer terms of one passage of the page.
struct TermQuery<'p, 'a> {
    page: &'p PageTerms<'a>,
    /// Heaviest first.
    terms: Vec<usize>,
    /// Weight of all terms of the passage, the common ones too.
    total: u32,
}

impl TermQuery<'_, '_> {
    /// The best stories and the part of this passage's weight each shares. `scores` are zeros, and are left so.
    fn best(self, segments: &[Segment], scores: &mut Scores) -> Vec<(u32, f32)> {
        let floor = (self.total as f32 * LEAST_RARE_SHARE) as u16;
        let fits = self.total <= u32::from(u16::MAX);
        let mut best = Best { floor, kept: BinaryHeap::new() };
        let mut lists = Vec::with_capacity(self.terms.len());
        let mut first_story = 0;
        for (at, segment) in segments.iter().enumerate() {
            lists.clear();
            lists.extend(self.terms.iter().filter_map(|&term| {
                List::of(self.page.weights[term] as u16, *self.page.of_term(term).get(at)?)
            }));
            while let Some(block) = lists.iter().map(|list| list.block).min() {
                // Where no sum can be too large, it need not be seen to, which takes as long as adding.
                lists.retain_mut(|list| {
                    list.block != block
                        || if fits {
                            list.add_to(scores, u16::wrapping_add)
                        } else {
                            list.add_to(scores, u16::saturating_add)
                        }
                });
                let first = block.saturating_mul(BLOCK);
                best.take(segment, first_story, first, scores);
            }
            first_story += segment.counts().stories;
        }
        let total = self.total.max(1) as f32;
        best.kept.into_iter().map(|Reverse((score, story))| (story, f32::from(score) / total)).collect()
    }
}

/// Where one term stands in a segment, block by block.
struct List<'a> {
    weight: u16,
    block: u32,
    places: Places<'a>,
    rest: Postings<'a>,
}

impl<'a> List<'a> {
    /// None where the term stands nowhere.
    fn of(weight: u16, mut rest: Postings<'a>) -> Option<Self> {
        let (block, places) = rest.next_block()?;
        Some(Self { weight, block, places, rest })
    }

    /// Adds the weight to the scores of this block's passages; whether there is a block after it.
    #[inline]
    fn add_to(&mut self, scores: &mut Scores, add: impl Fn(u16, u16) -> u16) -> bool {
        for &at in self.places {
            let score = &mut scores[place(at) as usize];
            *score = add(*score, self.weight);
        }
        let next = self.rest.next_block();
        (self.block, self.places) = next.unwrap_or_default();
        next.is_some()
    }
}

/// The best passages so far.
struct Best {
    /// What a score must be above to be among them.
    floor: u16,
    kept: BinaryHeap<Reverse<(u16, u32)>>,
}

impl Best {
    /// Takes the passages from `first` on whose scores are good enough, and makes all scores zeros.
    fn take(&mut self, segment: &Segment, first_story: u32, first: u32, scores: &mut Scores) {
        let sizes = segment.passage_sizes().get(first as usize..).unwrap_or(&[]);
        let groups = scores.as_chunks_mut::<GROUP>().0.iter_mut().take(sizes.len().div_ceil(GROUP));
        for (from, scores) in (0..).step_by(GROUP).zip(groups) {
            let floor = self.floor;
            if scores.iter().fold(0, |above, score| above | score.saturating_sub(floor)) > 0 {
                for (at, (&score, &size)) in (from..).zip(scores.iter().zip(&sizes[from..])) {
                    if score > self.floor {
                        let story = || segment.passage_story(first + at as u32);
                        self.offer(score, size, || first_story.saturating_add(story()));
                    }
                }
            }
            *scores = [0; GROUP];
        }
    }

    /// Takes a passage whose score, for its length in eights of words, is good enough.
    #[inline]
    fn offer(&mut self, sum: u16, size: u8, story: impl FnOnce() -> u32) {
        // A long passage has more words by chance: pivoted length normalisation, never above the sum itself.
        let words = (u32::from(size) * 8).min(200) as f32;
        let score = (f32::from(sum) * 0.6 / (0.6 + 0.4 * words / 200.0)) as u16;
        if score <= self.floor {
            return;
        }
        self.kept.push(Reverse((score, story())));
        if self.kept.len() > MOST_REWRITES * 2 {
            self.kept.pop();
            self.floor = self.kept.peek().map_or(self.floor, |least| least.0.0);
        }
    }
}
