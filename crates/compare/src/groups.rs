//! Sentences that belong together, and who is matched with whom while they are sought.

use crate::diff;

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
    /// Nobody is matched yet.
    pub(crate) fn new(source: usize, copy: usize) -> Self {
        Self { source: vec![None; source], copy: vec![None; copy], groups: Vec::new() }
    }

    /// Whether one side has nobody left.
    pub(crate) fn done(&self) -> bool {
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

    /// The groups, each in the order of the texts.
    pub(crate) fn groups(mut self) -> Vec<Group> {
        for group in &mut self.groups {
            group.source.sort_unstable();
            group.copy.sort_unstable();
        }
        self.groups
    }
}
