//! Takes pairs that share enough into groups, the surest first; then what their place speaks for; then sentences
//! that explain what a pair leaves unexplained.

use crate::align::{Candidate, Group, State};
use crate::doc::Doc;
use crate::token::Token;
use crate::weigh::{Weights, as_f32};
use crate::words::KeyMap;

/// A pair this alike is taken wherever it stands.
const ALIKE: f32 = 0.36;
/// A pair this alike is taken where a neighbour of both is matched.
const ALIKE_NEXT: f32 = 0.22;
/// A pair this alike is taken where what stands before and after it on one side is matched with what stands before
/// and after it on the other, and little is left between.
const ALIKE_BETWEEN: f32 = 0.13;
/// A sentence this much of which is found inside a longer one is part of it.
const INSIDE: f32 = 0.62;
/// How far to look for matched sentences before and after.
const REACH: usize = 6;

/// Takes candidates into groups.
pub(crate) struct Joiner<'a, 'd> {
    /// The source.
    pub(crate) source: &'a Doc<'d>,
    /// The copy.
    pub(crate) copy: &'a Doc<'d>,
    /// What words are worth.
    pub(crate) weights: &'a Weights,
    /// Who is matched with whom.
    pub(crate) state: &'a mut State,
}

impl Joiner<'_, '_> {
    /// All passes; `candidates` come best first.
    pub(crate) fn join(&mut self, candidates: &[Candidate]) {
        self.pairs(candidates, |_, c| {
            c.alike >= ALIKE && c.shared >= 2.0 || c.inside >= INSIDE && c.shared >= 4.0
        });
        self.pairs(candidates, |own, c| c.alike >= ALIKE_NEXT && c.shared >= 2.0 && own.is_next(c));
        self.many(candidates, false);
        self.pairs(candidates, |own, c| c.alike >= ALIKE_BETWEEN && c.shared >= 1.8 && own.is_between(c));
        self.many(candidates, true);
    }

    /// Pairs those that are still free and that a rule takes.
    fn pairs(&mut self, candidates: &[Candidate], takes: impl Fn(&Self, &Candidate) -> bool) {
        for candidate in candidates {
            if self.state.free(candidate.source, candidate.copy) && takes(self, candidate) {
                self.state.pair(candidate.source, candidate.copy, false);
            }
        }
    }

    fn joined(&self, i: usize, j: usize) -> bool {
        let group = self.state.group_of_source(i);
        group.is_some() && group == self.state.group_of_copy(j)
    }

    /// Whether the sentence before or after is matched with the one before or after (or both open their texts).
    fn is_next(&self, candidate: &Candidate) -> bool {
        let (i, j) = (candidate.source, candidate.copy);
        let before = match (i.checked_sub(1), j.checked_sub(1)) {
            (Some(a), Some(b)) => self.joined(a, b),
            (None, None) => true,
            _ => false,
        };
        before || self.joined(i + 1, j + 1)
    }

    /// Whether the nearest matched sentences before and after are matched with such before and after on the other
    /// side, seen from either.
    fn is_between(&self, candidate: &Candidate) -> bool {
        let (i, j) = (candidate.source, candidate.copy);
        let (left, right) = (self.source.sentences.len(), self.copy.sentences.len());
        self.fits((i, left), (j, right), State::group_of_source, |group| &group.copy)
            && self.fits((j, right), (i, left), State::group_of_copy, |group| &group.source)
    }

    /// Whether `j` stands between the counterparts of what is matched before and after `i`.
    fn fits(
        &self,
        (i, left): (usize, usize),
        (j, right): (usize, usize),
        group_of: impl Fn(&State, usize) -> Option<usize>,
        others: impl Fn(&Group) -> &Vec<usize>,
    ) -> bool {
        let before = (1..=REACH).find_map(|back| group_of(self.state, i.checked_sub(back)?));
        let after = (1..=REACH).find_map(|on| group_of(self.state, i + on));
        let others = |group: usize| self.state.groups.get(group).map_or(&[][..], |g| others(g).as_slice());
        let rises = match before {
            Some(group) => others(group).iter().any(|&other| other < j && j - other <= REACH),
            None => i < REACH && j < REACH,
        };
        let falls = match after {
            Some(group) => others(group).iter().any(|&other| other > j && other - j <= REACH),
            None => left - i <= REACH && right - j <= REACH,
        };
        rises && falls
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
        let mut rest: KeyMap<f32> = own.iter().map(|token| (token.stem, self.weights.of(token))).collect();
        let others = if of_copy { &group.source } else { &group.copy };
        for &other in others {
            let words = if of_copy { self.source.words(other) } else { self.copy.words(other) };
            for token in words {
                rest.remove(&token.stem);
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
            if rest.contains_key(&token.stem) {
                found += worth;
            }
        }
        let (least, share) = if near { (2.0, 0.16) } else { (2.0, 0.4) };
        found >= least && found >= share * total && (near || found >= 0.3 * as_f32(words.len()).sqrt())
    }
}
