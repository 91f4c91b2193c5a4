//! Sentences that are still alone on both sides between the same two pairs: they are taken in order, and the fewer words
//! in common are asked of them, the more freely the rest of the copy is worded.

use crate::candidates::tie;
use crate::groups::{Group, State};
use crate::join::Joiner;
use crate::weigh::as_f32;

/// A pair that stands in one gap must be this alike where the copy keeps its source's words...
const LEAST: f32 = 0.3;
/// ...and this much less where it keeps none of them, all else is matched, and in the same order.
const FREELY: f32 = 0.6;
/// What standing in another part of the gap costs.
const SKEW: f32 = 0.1;
/// What each sentence costs that one side of the gap has more than the other.
const UNEVEN: f32 = 0.02;
/// How much it counts that the shorter sentence is found in the longer, against how alike they are as a whole.
const INSIDE: f32 = 0.3;
/// Most pairs of a gap that are looked at; what is longer was added or dropped as a whole.
const MOST: usize = 1000;

/// Sentences between two pairs that are in no group.
struct Gap {
    source: Vec<usize>,
    copy: Vec<usize>,
}

impl Joiner<'_, '_> {
    /// Pairs what is alone between the same two pairs; whether anything was found.
    pub(crate) fn fill_gaps(&mut self) -> bool {
        let least = LEAST - FREELY * self.freedom() * self.covered() * self.ordered();
        let before = self.state.groups.len();
        for gap in gaps(self.state) {
            if gap.source.len() * gap.copy.len() <= MOST {
                self.fill(&gap, least);
            }
        }
        self.state.groups.len() > before
    }

    /// How freely the copy is worded: how little the two sides of what is matched are alike.
    pub(crate) fn freedom(&self) -> f32 {
        let alike = |group: &Group| {
            let pairs = group.source.iter().flat_map(|&i| group.copy.iter().map(move |&j| (i, j)));
            pairs.map(|(i, j)| self.weights.alike((self.left, i), (self.right, j)).0).fold(0.0, f32::max)
        };
        let groups = &self.state.groups;
        let all: f32 = groups.iter().map(|group| if group.same { 1.0 } else { alike(group) }).sum();
        1.0 - all / as_f32(groups.len().max(1))
    }

    /// How much of the shorter side is matched.
    fn covered(&self) -> f32 {
        let count = |side: &[Option<usize>]| as_f32(side.iter().flatten().count());
        let shorter = self.state.source.len().min(self.state.copy.len());
        count(&self.state.source).min(count(&self.state.copy)) / as_f32(shorter.max(1))
    }

    /// How much of what is matched keeps its order.
    fn ordered(&self) -> f32 {
        as_f32(self.state.in_order().len()) / as_f32(self.state.groups.len().max(1))
    }

    /// Takes the pairs of a gap that are worth most together without crossing.
    fn fill(&mut self, gap: &Gap, least: f32) {
        let (rows, columns) = (gap.source.len(), gap.copy.len());
        let worth: Vec<f32> = gap.source.iter().enumerate().fold(Vec::new(), |mut all, (a, &i)| {
            all.extend(gap.copy.iter().enumerate().map(|(b, &j)| {
                let off = (as_f32(a) + 0.5) / as_f32(rows) - (as_f32(b) + 0.5) / as_f32(columns);
                self.worth(i, j) - least - SKEW * off.abs() - UNEVEN * as_f32(rows.abs_diff(columns))
            }));
            all
        });
        let at = |a: usize, b: usize| a * columns + b;
        let read = |table: &[f32], at: usize| table.get(at).copied().unwrap_or(0.0);
        // Best sums over the first `a` and `b` sentences.
        let cell = |a: usize, b: usize| a * (columns + 1) + b;
        let mut best = vec![0.0_f32; (rows + 1) * (columns + 1)];
        for (a, b) in (1..=rows).flat_map(|a| (1..=columns).map(move |b| (a, b))) {
            let with = read(&best, cell(a - 1, b - 1)) + read(&worth, at(a - 1, b - 1));
            let without = read(&best, cell(a - 1, b)).max(read(&best, cell(a, b - 1)));
            best.get_mut(cell(a, b)).into_iter().for_each(|slot| *slot = with.max(without));
        }
        let (mut a, mut b) = (rows, columns);
        while a > 0 && b > 0 {
            let (here, above) = (read(&best, cell(a, b)), read(&best, cell(a - 1, b)));
            if here > above.max(read(&best, cell(a, b - 1))) {
                (a, b) = (a - 1, b - 1);
                if let (Some(&i), Some(&j)) = (gap.source.get(a), gap.copy.get(b)) {
                    self.state.pair(i, j, false);
                }
            } else if here > above {
                b -= 1;
            } else {
                a -= 1;
            }
        }
    }

    /// How much two sentences have in common, with a trifle that settles ties the same way from either side.
    fn worth(&self, i: usize, j: usize) -> f32 {
        let (alike, inside) = self.weights.alike((self.left, i), (self.right, j));
        let trifle = u16::try_from(tie(self.source, self.copy, i, j) >> 48).unwrap_or(0);
        alike + INSIDE * (inside - alike) + f32::from(trifle) * 1e-9
    }
}

/// The gaps between groups that stand in the same order on both sides.
fn gaps(state: &State) -> Vec<Gap> {
    let bounds =
        |of: &[usize]| (of.iter().copied().min().unwrap_or(0), of.iter().copied().max().unwrap_or(0));
    let ends = (state.source.len(), state.copy.len());
    let mut anchors: Vec<_> = state
        .in_order()
        .into_iter()
        .filter_map(|group| state.groups.get(group))
        .map(|group| (bounds(&group.source), bounds(&group.copy)))
        .collect();
    anchors.push(((ends.0, ends.0), (ends.1, ends.1)));
    let free = |side: &[Option<usize>], from: usize, to: usize| -> Vec<usize> {
        (from..to).filter(|&at| side.get(at) == Some(&None)).collect()
    };
    let (mut i, mut j) = (0, 0);
    let mut gaps = Vec::new();
    for (source, copy) in anchors {
        let gap = Gap { source: free(&state.source, i, source.0), copy: free(&state.copy, j, copy.0) };
        if !gap.source.is_empty() && !gap.copy.is_empty() {
            gaps.push(gap);
        }
        (i, j) = (i.max(source.1 + 1), j.max(copy.1 + 1));
    }
    gaps
}
