//! Sentences that words leave unmatched, matched by vectors of their meaning, which somebody else made.

use reading::Span;

use crate::doc::Doc;
use crate::groups::Group;

/// What a sentence means, as a direction: a list of numbers whose squares add up to one.
pub type Vector = Vec<f32>;

/// Vectors of sentences of both texts, by where these stand; sentences without one are left as they are.
#[derive(Debug, Clone, Default)]
pub struct Meaning {
    /// Of the source.
    pub source: Vec<(Span, Vector)>,
    /// Of the copy.
    pub copy: Vec<(Span, Vector)>,
    /// The least cosine of two sentences that mean the same, which is a matter of what made the vectors.
    pub least: f32,
}

/// Adds pairs of sentences that are in no group and mean the same, the most alike first; each added pair's cosine.
pub(crate) fn join(source: &Doc<'_>, copy: &Doc<'_>, meaning: &Meaning, groups: &mut Vec<Group>) -> Vec<f32> {
    if meaning.source.is_empty() || meaning.copy.is_empty() {
        return Vec::new();
    }
    let left = alone(source, &meaning.source, groups.iter().flat_map(|group| &group.source));
    let right = alone(copy, &meaning.copy, groups.iter().flat_map(|group| &group.copy));
    let mut pairs: Vec<(f32, usize, usize)> = Vec::new();
    for &(i, one) in &left {
        let alike = right.iter().map(|&(j, other)| (cosine(one, other), i, j));
        pairs.extend(alike.filter(|(alike, _, _)| *alike >= meaning.least));
    }
    // Ties go to the nearer places, so that swapping the sides changes nothing.
    pairs.sort_by(|a, b| {
        let place = |&(_, i, j): &(f32, usize, usize)| (i.abs_diff(j), i + j);
        b.0.total_cmp(&a.0).then_with(|| place(a).cmp(&place(b)))
    });
    let mut taken = (vec![false; source.sentences.len()], vec![false; copy.sentences.len()]);
    let mut added = Vec::new();
    for (alike, i, j) in pairs {
        if let (Some(left @ false), Some(right @ false)) = (taken.0.get_mut(i), taken.1.get_mut(j)) {
            (*left, *right) = (true, true);
            groups.push(Group { source: vec![i], copy: vec![j], same: false });
            added.push(alike);
        }
    }
    added
}

/// The sentences that are in no group and have a vector.
fn alone<'m, 'g>(
    doc: &Doc<'_>,
    vectors: &'m [(Span, Vector)],
    matched: impl Iterator<Item = &'g usize>,
) -> Vec<(usize, &'m [f32])> {
    let mut free = vec![true; doc.sentences.len()];
    for &at in matched {
        free.get_mut(at).into_iter().for_each(|free| *free = false);
    }
    let vector = |(span, vector): &'m (Span, Vector)| {
        let at = doc.sentences.binary_search_by_key(&span.start, |sentence| sentence.span.start).ok()?;
        (free.get(at) == Some(&true)).then_some((at, vector.as_slice()))
    };
    vectors.iter().filter_map(vector).collect()
}

fn cosine(one: &[f32], other: &[f32]) -> f32 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

/// Why two sentences were matched by meaning, in words.
pub(crate) fn why(alike: f32) -> String {
    format!("Few words are the same, but the sentences mean much the same ({:.0} of 100).", 100.0 * alike)
}
