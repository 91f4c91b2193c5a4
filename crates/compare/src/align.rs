//! Which sentences of the copy correspond to which of the source.
//!
//! In passes: sentences of the same words; then, among what is left, pairs that share enough rare words, best first;
//! then further sentences joined to a pair whose words it leaves unexplained (merged and split sentences); then what
//! stands between two pairs on both sides, in order; then neighbouring pairs that took words from one another.

use crate::candidates::candidates;
use crate::doc::Doc;
use crate::groups::{Group, State};
use crate::join::Joiner;
use crate::weigh::Weights;
use crate::words::KeyMap;

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
