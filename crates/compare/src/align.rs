//! Which sentences of the copy correspond to which of the source.
//!
//! In passes: sentences of the same words; then, among what is left, pairs that share enough rare words, best first;
//! then further sentences joined to a pair whose words it leaves unexplained (merged and split sentences); then what
//! stands between two pairs on both sides, in order; then neighbouring pairs that took words from one another.

use crate::diff;
use crate::doc::Doc;
use crate::join::Joiner;
use crate::weigh::{Bags, Weights};
use crate::words::{self, KeyMap};

/// Words in more sentences than this say nothing about which belong together, and would make the work quadratic.
const COMMON: u32 = 96;
/// Candidates kept per sentence, on either side.
const CANDIDATES: usize = 4;
/// A pair must share this much to be looked at.
const FLOOR: f32 = 0.18;

/// Sentences that belong together.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Group {
    /// Indices of source sentences, rising.
    pub(crate) source: Vec<usize>,
    /// Indices of copy sentences, rising.
    pub(crate) copy: Vec<usize>,
    /// Whether the words are the same in the same order.
    pub(crate) same: bool,
}

/// A pair that may belong together.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Candidate {
    /// Index of the source's sentence.
    pub(crate) source: usize,
    /// Index of the copy's.
    pub(crate) copy: usize,
    /// How alike as a whole.
    pub(crate) alike: f32,
    /// How much of the one with less in it is found in the other.
    pub(crate) inside: f32,
    /// What the shared words are worth.
    pub(crate) shared: f32,
    /// A number that only the words of both decide, to settle ties.
    tie: u64,
}

/// Groups of sentences that correspond; whatever is in no group has nothing like it on the other side.
pub(crate) fn align(source: &Doc<'_>, copy: &Doc<'_>) -> Vec<Group> {
    let mut state = State::new(source.sentences.len(), copy.sentences.len());
    same_words(source, copy, &mut state);
    if state.done() {
        return state.groups();
    }
    let (weights, left, right) = Weights::new(source, copy);
    let candidates = candidates(source, copy, &state, &weights, &left, &right);
    let (left, right) = (&left, &right);
    Joiner { source, copy, weights: &weights, left, right, state: &mut state }.join(&candidates);
    state.groups()
}

/// Who is matched with whom so far.
pub(crate) struct State {
    /// For every source sentence, its group.
    pub(crate) source: Vec<Option<usize>>,
    /// For every copy sentence, its group.
    pub(crate) copy: Vec<Option<usize>>,
    /// The groups.
    pub(crate) groups: Vec<Group>,
}

impl State {
    fn new(source: usize, copy: usize) -> Self {
        Self { source: vec![None; source], copy: vec![None; copy], groups: Vec::new() }
    }

    fn done(&self) -> bool {
        self.source.iter().all(Option::is_some) || self.copy.iter().all(Option::is_some)
    }

    /// Whether both are still alone.
    pub(crate) fn free(&self, source: usize, copy: usize) -> bool {
        matches!((self.source.get(source), self.copy.get(copy)), (Some(None), Some(None)))
    }

    /// Makes a group of two.
    pub(crate) fn pair(&mut self, source: usize, copy: usize, same: bool) {
        let group = Some(self.groups.len());
        if let (Some(left), Some(right)) = (self.source.get_mut(source), self.copy.get_mut(copy)) {
            *left = group;
            *right = group;
            self.groups.push(Group { source: vec![source], copy: vec![copy], same });
        }
    }

    /// Groups that stand in the same order on both sides, as many as there can be: one answer whichever side is called
    /// the source.
    pub(crate) fn in_order(&self) -> Vec<usize> {
        let first = |of: &[usize]| of.iter().copied().min().unwrap_or(usize::MAX);
        let rising = |key: &dyn Fn(&Group) -> (usize, usize)| -> Vec<usize> {
            let places = self.groups.iter().map(key).zip(0..);
            let mut order: Vec<((usize, usize), usize)> = places.collect();
            order.sort_unstable();
            let values: Vec<usize> = order.iter().map(|((_, value), _)| *value).collect();
            diff::rising(&values).into_iter().filter_map(|at| Some(order.get(at)?.1)).collect()
        };
        let there = rising(&|g| (first(&g.source), first(&g.copy)));
        let mut back = vec![false; self.groups.len()];
        for group in rising(&|g| (first(&g.copy), first(&g.source))) {
            back.get_mut(group).into_iter().for_each(|slot| *slot = true);
        }
        there.into_iter().filter(|&group| back.get(group) == Some(&true)).collect()
    }

    /// The group of a source sentence.
    pub(crate) fn group_of_source(&self, source: usize) -> Option<usize> {
        self.source.get(source).copied().flatten()
    }

    /// The group of a copy sentence.
    pub(crate) fn group_of_copy(&self, copy: usize) -> Option<usize> {
        self.copy.get(copy).copied().flatten()
    }

    fn groups(mut self) -> Vec<Group> {
        for group in &mut self.groups {
            group.source.sort_unstable();
            group.copy.sort_unstable();
        }
        self.groups
    }
}

/// Pairs sentences of the same words: first those that stand once on each side, then outwards from them, then the
/// repeated ones in order.
fn same_words(source: &Doc<'_>, copy: &Doc<'_>, state: &mut State) {
    let mut prints: KeyMap<(Vec<usize>, Vec<usize>)> = KeyMap::default();
    for (i, sentence) in source.sentences.iter().enumerate() {
        prints.entry(sentence.print).or_default().0.push(i);
    }
    for (j, sentence) in copy.sentences.iter().enumerate() {
        if let Some(entry) = prints.get_mut(&sentence.print) {
            entry.1.push(j);
        }
    }
    let mut once: Vec<(usize, usize)> = Vec::new();
    let mut repeated: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
    for (left, right) in prints.into_values() {
        match (left.as_slice(), right.as_slice()) {
            (&[i], &[j]) => once.push((i, j)),
            (_, []) => {}
            _ => repeated.push((left, right)),
        }
    }
    // By places taken together and then by words: an order that stays the same when the sides are swapped.
    let print = |i: usize| source.sentences.get(i).map_or(0, |s| s.print);
    once.sort_by_key(|&(i, j)| (i + j, i.abs_diff(j), print(i)));
    for &(i, j) in &once {
        state.pair(i, j, true);
    }
    let same = |i: usize, j: usize| matches!((source.sentences.get(i), copy.sentences.get(j)), (Some(a), Some(b)) if a.print == b.print);
    for &(i, j) in &once {
        for step in 1.. {
            let (Some(a), Some(b)) = (i.checked_sub(step), j.checked_sub(step)) else { break };
            if !(same(a, b) && state.free(a, b)) {
                break;
            }
            state.pair(a, b, true);
        }
        for step in 1.. {
            if !(same(i + step, j + step) && state.free(i + step, j + step)) {
                break;
            }
            state.pair(i + step, j + step, true);
        }
    }
    repeated.sort_unstable();
    for (left, right) in repeated {
        let left = left.into_iter().filter(|&i| state.group_of_source(i).is_none()).collect::<Vec<_>>();
        let right = right.into_iter().filter(|&j| state.group_of_copy(j).is_none()).collect::<Vec<_>>();
        for (i, j) in left.into_iter().zip(right) {
            state.pair(i, j, true);
        }
    }
}

/// Pairs of unmatched sentences that share enough, best first.
fn candidates(
    source: &Doc<'_>,
    copy: &Doc<'_>,
    state: &State,
    weights: &Weights,
    left: &Bags,
    right: &Bags,
) -> Vec<Candidate> {
    let mut postings: Vec<Vec<u32>> = vec![Vec::new(); weights.len()];
    for i in 0..source.sentences.len() {
        if state.group_of_source(i).is_some() {
            continue;
        }
        for &id in left.of(i).iter().filter(|&&id| weights.sentences_with(id) <= COMMON) {
            if let Some(list) = postings.get_mut(id as usize) {
                list.push(u32::try_from(i).unwrap_or(u32::MAX));
            }
        }
    }
    let mut shared = vec![0.0_f32; source.sentences.len()];
    let mut touched: Vec<usize> = Vec::new();
    let mut found: Vec<Candidate> = Vec::new();
    for j in 0..copy.sentences.len() {
        if state.group_of_copy(j).is_some() {
            continue;
        }
        for &id in right.of(j) {
            for &i in postings.get(id as usize).map_or(&[][..], Vec::as_slice) {
                if let Some(sum) = shared.get_mut(i as usize) {
                    if *sum == 0.0 {
                        touched.push(i as usize);
                    }
                    *sum += weights.worth(id);
                }
            }
        }
        touched.sort_unstable();
        for i in touched.drain(..) {
            let Some(sum) = shared.get_mut(i) else { continue };
            let mut candidate = rate(i, j, *sum, left.total(i), right.total(j));
            candidate.tie = tie(source, copy, i, j);
            *sum = 0.0;
            if candidate.inside >= FLOOR {
                found.push(candidate);
            }
        }
    }
    keep_best(found)
}

fn rate(source: usize, copy: usize, shared: f32, left: f32, right: f32) -> Candidate {
    let alike = 2.0 * shared / (left + right).max(0.01);
    let inside = shared / left.min(right).max(0.01);
    Candidate { source, copy, alike, inside, shared, tie: 0 }
}

/// A number that only the words of both sentences decide.
pub(crate) fn tie(source: &Doc<'_>, copy: &Doc<'_>, i: usize, j: usize) -> u64 {
    let print = |doc: &Doc<'_>, at: usize| doc.sentences.get(at).map_or(0, |s| words::mix(s.print));
    print(source, i).wrapping_add(print(copy, j))
}

/// Best first; ties go to the pair whose places are nearer, so that swapping the sides changes nothing.
fn sort(candidates: &mut [Candidate]) {
    candidates.sort_by(|a, b| {
        b.alike
            .total_cmp(&a.alike)
            .then_with(|| a.source.abs_diff(a.copy).cmp(&b.source.abs_diff(b.copy)))
            .then_with(|| (a.source + a.copy).cmp(&(b.source + b.copy)))
            .then_with(|| a.tie.cmp(&b.tie))
    });
}

/// Keeps, for each sentence on either side, its best few.
fn keep_best(mut found: Vec<Candidate>) -> Vec<Candidate> {
    sort(&mut found);
    let mut left: KeyMap<usize> = KeyMap::default();
    let mut right: KeyMap<usize> = KeyMap::default();
    found.retain(|candidate| {
        let a = left.entry(candidate.source as u64).or_default();
        let b = right.entry(candidate.copy as u64).or_default();
        *a += 1;
        *b += 1;
        *a <= CANDIDATES || *b <= CANDIDATES
    });
    found
}
