//! Takes pairs that share enough into groups, the surest first; then what their place speaks for, between what is
//! matched before and after; then sentences that explain what a pair leaves unexplained. `fill` and `cross` end it.

use crate::candidates::Candidate;
use crate::doc::Doc;
use crate::groups::{Group, State};
use crate::token::Token;
use crate::weigh::{Bags, Weights, as_f32};
use crate::words::{self, KeyMap};

/// A pair this alike is taken wherever it stands.
const ALIKE: f32 = 0.38;
/// What standing where it would be expected is worth.
const PLACE: f32 = 0.3;
/// With what its place is worth, a pair that has enough words of weight in common must come to this.
const ENOUGH: f32 = 0.42;
/// A sentence this much of which is found inside a longer one is part of it.
const INSIDE: f32 = 0.77;
/// How soon a place stops to speak for a pair, by sentence.
const FALL: f32 = 0.8;
/// A sentence this much like one that is matched already says it a second time...
const TWICE: f32 = 0.6;
/// ...and is taken where it is this much like what that one is matched with.
const TWICE_ALIKE: f32 = 0.5;

/// Takes candidates into groups.
pub(crate) struct Joiner<'a, 'd> {
    /// The source.
    pub(crate) source: &'a Doc<'d>,
    /// The copy.
    pub(crate) copy: &'a Doc<'d>,
    /// What words are worth.
    pub(crate) weights: &'a Weights,
    /// The words of the source's sentences.
    pub(crate) left: &'a Bags,
    /// The words of the copy's.
    pub(crate) right: &'a Bags,
    /// Who is matched with whom.
    pub(crate) state: &'a mut State,
}

impl Joiner<'_, '_> {
    /// All passes.
    pub(crate) fn join(&mut self, candidates: &[Candidate]) {
        self.pairs(candidates, |c, _| {
            c.shared >= 2.0 && c.alike >= ALIKE || c.inside >= INSIDE && c.shared >= 3.0
        });
        let trust = self.trust();
        self.pairs(candidates, |c, near| c.shared >= 2.0 && c.alike + PLACE * trust * near >= ENOUGH);
        self.many(candidates, false);
        self.many(candidates, true);
        if self.fill_gaps() {
            self.many(candidates, true);
        }
        self.join_crossing();
    }

    /// How far places can be trusted: not at all where hardly anything is matched, for then the texts may be two
    /// reports of one event, each in an order of its own; and the more, the more freely the copy is worded, for where
    /// it keeps the words of all else, a sentence in other words is a new one.
    fn trust(&self) -> f32 {
        let shorter = self.source.sentences.len().min(self.copy.sentences.len());
        let matched = (3.0 * as_f32(self.state.groups.len()) / as_f32(shorter.max(1))).min(1.0);
        matched * (0.2 + 2.0 * self.freedom())
    }

    /// Pairs those that are still free and that a rule takes, those nearest to where they would be expected first.
    fn pairs(&mut self, candidates: &[Candidate], takes: impl Fn(&Candidate, f32) -> bool) {
        let near = self.near(candidates);
        let mut order: Vec<(f32, usize)> = candidates
            .iter()
            .zip(&near)
            .enumerate()
            .map(|(at, (c, near))| (c.alike + 0.5 * PLACE * near, at))
            .collect();
        order.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        for (_, at) in order {
            let (Some(candidate), Some(&near)) = (candidates.get(at), near.get(at)) else { continue };
            if self.state.free(candidate.source, candidate.copy) && takes(candidate, near) {
                self.state.pair(candidate.source, candidate.copy, false);
            }
        }
    }

    /// How near each candidate stands to where what is matched around it would have it: 1 there, less further off.
    fn near(&self, candidates: &[Candidate]) -> Vec<f32> {
        let left = expected(&self.state.source, &self.state.groups, self.copy.sentences.len(), |g| &g.copy);
        let right =
            expected(&self.state.copy, &self.state.groups, self.source.sentences.len(), |g| &g.source);
        let off = |expected: &[f32], at: usize, is: usize| {
            expected.get(at).map_or(f32::MAX, |place| (place - as_f32(is)).abs())
        };
        candidates
            .iter()
            .map(|c| {
                1.0 / (1.0 + FALL * (off(&left, c.source, c.copy) + off(&right, c.copy, c.source)) / 2.0)
            })
            .collect()
    }

    /// Joins sentences that are still alone to pairs whose words they explain; `near`: less is asked of those that
    /// stand next to the pair's own.
    fn many(&mut self, candidates: &[Candidate], near: bool) {
        let floor = if near { 0.12 } else { 0.4 };
        let mut by_shared: Vec<&Candidate> = candidates.iter().filter(|c| c.inside >= floor).collect();
        by_shared.sort_by(|a, b| b.shared.total_cmp(&a.shared).then(b.inside.total_cmp(&a.inside)));
        for candidate in by_shared {
            let (i, j) = (candidate.source, candidate.copy);
            match (self.state.group_of_source(i), self.state.group_of_copy(j)) {
                (None, Some(group)) if self.takes(group, (i, j), true, near) => self.add(group, i, true),
                (Some(group), None) if self.takes(group, (i, j), false, near) => self.add(group, j, false),
                _ => {}
            }
        }
    }

    /// Whether a group takes a further sentence of the source (or of the copy).
    fn takes(&self, group: usize, (i, j): (usize, usize), to_source: bool, near: bool) -> bool {
        let Some(own) = self.state.groups.get(group) else { return false };
        let (members, others, alone) =
            if to_source { (&own.source, &own.copy, i) } else { (&own.copy, &own.source, j) };
        if own.same || others.len() != 1 {
            return false;
        }
        let beside = members.iter().any(|&member| member.abs_diff(alone) == 1);
        if near && !beside {
            return false;
        }
        let (bags, again) = if to_source { (self.left, i) } else { (self.right, j) };
        let is_like = |&member: &usize| self.weights.alike((bags, again), (bags, member)).0 >= TWICE;
        let alike = self.weights.alike((self.left, i), (self.right, j)).0;
        if alike >= TWICE_ALIKE && members.iter().any(is_like) {
            return true;
        }
        let (words, rest) = if to_source {
            (self.source.words(i), self.left_over(group, j, true))
        } else {
            (self.copy.words(j), self.left_over(group, i, false))
        };
        self.explains(words, &rest, near)
    }

    fn add(&mut self, group: usize, sentence: usize, to_source: bool) {
        let slot =
            if to_source { self.state.source.get_mut(sentence) } else { self.state.copy.get_mut(sentence) };
        if let (Some(slot), Some(own)) = (slot, self.state.groups.get_mut(group)) {
            *slot = Some(group);
            if to_source { own.source.push(sentence) } else { own.copy.push(sentence) }
        }
    }

    /// The words of a sentence (of the copy, or of the source) that its group does not explain yet.
    fn left_over(&self, group: usize, sentence: usize, of_copy: bool) -> KeyMap<f32> {
        let Some(group) = self.state.groups.get(group) else { return KeyMap::default() };
        let own = if of_copy { self.copy.words(sentence) } else { self.source.words(sentence) };
        let mut rest: KeyMap<f32> =
            own.iter().map(|token| (words::sense_of(token.stem), self.weights.of(token))).collect();
        let others = if of_copy { &group.source } else { &group.copy };
        for &other in others {
            let words = if of_copy { self.source.words(other) } else { self.copy.words(other) };
            for token in words {
                rest.remove(&words::sense_of(token.stem));
            }
        }
        rest
    }

    /// Whether a sentence is, for the most part, made of these words.
    fn explains(&self, words: &[Token], rest: &KeyMap<f32>, near: bool) -> bool {
        let mut total = 0.0;
        let mut found = 0.0;
        for token in words {
            let worth = self.weights.of(token);
            total += worth;
            // Neighbours have their dates in common whatever they say.
            if near && token.is(words::TIME | words::DATE) {
                continue;
            }
            if rest.contains_key(&words::sense_of(token.stem)) {
                found += worth;
            }
        }
        let (least, share) = if near { (2.0, 0.15) } else { (2.0, 0.45) };
        found >= least && found >= share * total && (near || found >= 0.3 * as_f32(words.len()).sqrt())
    }
}

/// For every sentence of one side, where on the other it would be expected: on the line between what is matched before
/// and after it.
fn expected(
    own: &[Option<usize>],
    groups: &[Group],
    other: usize,
    others: impl Fn(&Group) -> &Vec<usize>,
) -> Vec<f32> {
    let place = |group: usize| groups.get(group).and_then(|g| others(g).iter().min()).map(|&at| as_f32(at));
    let mut anchors: Vec<(f32, f32)> = vec![(-1.0, -1.0)];
    anchors.extend(own.iter().enumerate().filter_map(|(at, group)| Some((as_f32(at), place((*group)?)?))));
    anchors.push((as_f32(own.len()), as_f32(other)));
    let mut next = 1;
    (0..own.len())
        .map(|at| {
            while anchors.get(next).is_some_and(|anchor| anchor.0 < as_f32(at)) {
                next += 1;
            }
            let (Some(before), Some(after)) = (anchors.get(next - 1), anchors.get(next)) else { return 0.0 };
            let share = (as_f32(at) - before.0) / (after.0 - before.0).max(1.0);
            before.1 + share * (after.1 - before.1)
        })
        .collect()
}
