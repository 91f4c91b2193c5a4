//! Two sentences of the source told in two of the copy that are cut elsewhere: "It closes. It reopens, the mayor said, as
//! the pier is sound." and "It closes, as the pier is sound. The mayor said that it reopens." They make one group.

use crate::doc::Doc;
use crate::groups::Group;
use crate::join::Joiner;
use crate::words::{self, CAPITAL, INITIAL, KeyMap};

/// What the words must be worth that went from one pair to the next...
const LEAST: f32 = 4.0;
/// ...and their share of what the two sentences have of their own.
const SHARE: f32 = 0.2;
/// Most sentences of a group on one side.
const MOST: usize = 3;

impl Joiner<'_, '_> {
    /// Makes one group of two that stand side by side where what one says on this side the other says on that. It comes
    /// last: the groups of single sentences are not kept up to date.
    pub(crate) fn join_crossing(&mut self) {
        let mut gone = vec![false; self.state.groups.len()];
        let mut before: Option<usize> = None;
        for at in self.state.in_order() {
            let joins = before.filter(|&before| self.crosses(before, at));
            if let (Some(first), Some(second)) = (joins, self.state.groups.get(at).cloned()) {
                if let Some(first) = self.state.groups.get_mut(first) {
                    first.source.extend(second.source);
                    first.copy.extend(second.copy);
                    gone.get_mut(at).into_iter().for_each(|gone| *gone = true);
                }
            } else {
                before = Some(at);
            }
        }
        let mut gone = gone.into_iter();
        self.state.groups.retain(|_| gone.next() != Some(true));
    }

    fn crosses(&self, first: usize, second: usize) -> bool {
        let (Some(a), Some(b)) = (self.state.groups.get(first), self.state.groups.get(second)) else {
            return false;
        };
        let beside =
            |a: &[usize], b: &[usize]| a.iter().max().map(|last| last + 1) == b.iter().min().copied();
        let small = |a: &[usize], b: &[usize]| a.len() + b.len() <= MOST;
        let near = beside(&a.source, &b.source) && beside(&a.copy, &b.copy);
        let room = small(&a.source, &b.source) && small(&a.copy, &b.copy);
        near && room && !a.same && !b.same && (self.hands_over(a, b) || self.hands_over(b, a))
    }

    /// Whether the source of one group has much that only the copy of the other tells. Names do not count: who said
    /// something is named in the one sentence or the next.
    fn hands_over(&self, from: &Group, to: &Group) -> bool {
        let (source, copy) = (self.matter(self.source, &from.source), self.matter(self.copy, &to.copy));
        let (kept, known) = (self.matter(self.copy, &from.copy), self.matter(self.source, &to.source));
        let sum = |words: &mut dyn Iterator<Item = (&u64, &f32)>| words.map(|(_, worth)| worth).sum::<f32>();
        let left = sum(&mut source.iter().filter(|(word, _)| !kept.contains_key(word)));
        let right = sum(&mut copy.iter().filter(|(word, _)| !known.contains_key(word)));
        let only = |word: &u64| !kept.contains_key(word) && !known.contains_key(word);
        let found = sum(&mut source.iter().filter(|(word, _)| copy.contains_key(word) && only(word)));
        found >= LEAST && found >= SHARE * left.min(right)
    }

    /// The words of these sentences, names left out, with what they are worth.
    fn matter(&self, doc: &Doc<'_>, sentences: &[usize]) -> KeyMap<f32> {
        let tokens = sentences.iter().flat_map(|&at| doc.words(at));
        let plain = tokens.filter(|token| !token.is(CAPITAL) || token.is(INITIAL));
        plain.map(|token| (words::sense_of(token.stem), self.weights.of(token))).collect()
    }
}
