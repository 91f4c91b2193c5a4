//! Pairs of sentences that may belong together, by the rare words they share.

use crate::doc::Doc;
use crate::groups::State;
use crate::weigh::{Bags, Weights};
use crate::words::{self, KeyMap};

/// Words in more sentences than this say nothing about which belong together, and would make the work quadratic.
const COMMON: u32 = 96;
/// Candidates kept per sentence, on either side.
const CANDIDATES: usize = 4;
/// A pair must share this much to be looked at.
const FLOOR: f32 = 0.18;

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

/// Pairs of unmatched sentences that share enough, best first.
pub(crate) fn candidates(
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
