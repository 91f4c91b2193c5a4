//! From groups of sentences to correspondences: how they relate, in what order, and why.

use reading::Span;

use crate::diff;
use crate::doc::{Doc, Run};
use crate::groups::Group;
use crate::pairing::{Pairing, Side};
use crate::words::{CAPITAL, NUMBER};
use crate::{Correspondence, Relation};

/// From this share of same words on, a sentence counts as edited rather than rewritten.
const EDITED: f32 = 0.6;

/// How the sentences of a group relate, leaving aside where they stand.
pub(crate) fn relation(group: &Group, pairing: &Pairing<'_>) -> Relation {
    match (group.source.len(), group.copy.len()) {
        (1, 1) if pairing.hunks.is_empty() => Relation::Kept,
        (1, 1) if pairing.likeness() >= EDITED || is_shortened(pairing) => Relation::Edited,
        (1, 1) => Relation::Rewritten,
        (many, few) if many > few => Relation::Merged,
        (few, many) if few < many => Relation::Split,
        _ => Relation::Rewritten,
    }
}

/// One side is the other with words left out.
fn is_shortened(pairing: &Pairing<'_>) -> bool {
    let shorter = pairing.source.tokens.len().min(pairing.copy.tokens.len());
    pairing.same * 10 >= shorter * 9 && shorter >= 5
}

/// Which groups stand in another order than most: those outside the longest run that keeps its order.
pub(crate) fn moved(groups: &[Group]) -> Vec<bool> {
    let mut order: Vec<(usize, usize, usize)> = groups
        .iter()
        .enumerate()
        .filter_map(|(at, g)| Some((*g.copy.first()?, *g.source.first()?, at)))
        .collect();
    order.sort_unstable();
    let places: Vec<usize> = order.iter().map(|&(_, source, _)| source).collect();
    let mut moved = vec![true; groups.len()];
    for kept in diff::rising(&places) {
        if let Some(slot) = order.get(kept).and_then(|&(_, _, at)| moved.get_mut(at)) {
            *slot = false;
        }
    }
    moved
}

/// Why two groups of sentences were matched, in words.
pub(crate) fn why(relation: Relation, pairing: &Pairing<'_>) -> String {
    let all = pairing.source.tokens.len().max(pairing.copy.tokens.len());
    match relation {
        Relation::Kept => "The same words in the same order.".to_owned(),
        Relation::Dropped | Relation::Added => String::new(),
        _ => {
            let telling = telling(&pairing.copy);
            let among = if telling.is_empty() { String::new() } else { format!(", among them {telling}") };
            let how = match relation {
                Relation::Merged => " Several sentences of the source stand in one.",
                Relation::Split => " One sentence of the source stands in several.",
                Relation::Moved => " It stands in another place.",
                _ => "",
            };
            format!("{} of {all} words are the same{among}.{how}", pairing.same)
        }
    }
}

/// Up to three matched words that tell most: figures and names first, then long words.
fn telling(side: &Side<'_>) -> String {
    let mut best: Vec<(u32, usize)> = Vec::new();
    for (at, token) in side.tokens.iter().enumerate() {
        if side.is_matched(at) && token.is_content() {
            let rank = if token.is(NUMBER) {
                100
            } else if token.is(CAPITAL) {
                50
            } else {
                0
            };
            best.push((rank + (token.end - token.start).min(30), at));
        }
    }
    best.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut shown: Vec<&str> = Vec::new();
    for (_, at) in best {
        let word = side.words(Run::new(at, at + 1));
        if !shown.contains(&word) {
            shown.push(word);
        }
        if shown.len() == 3 {
            break;
        }
    }
    shown.iter().map(|word| format!("“{word}”")).collect::<Vec<_>>().join(", ")
}

/// Puts correspondences in copy order, with dropped ones after the sentence they followed in the source.
pub(crate) fn in_order(
    source: &Doc<'_>,
    copy: &Doc<'_>,
    groups: &[Group],
    matched: Vec<Correspondence>,
) -> Vec<Correspondence> {
    let mut of_source: Vec<Option<usize>> = vec![None; source.sentences.len()];
    let mut of_copy: Vec<Option<usize>> = vec![None; copy.sentences.len()];
    for (at, group) in groups.iter().enumerate() {
        for &i in &group.source {
            if let Some(slot) = of_source.get_mut(i) {
                *slot = Some(at);
            }
        }
        for &j in &group.copy {
            if let Some(slot) = of_copy.get_mut(j) {
                *slot = Some(at);
            }
        }
    }
    // For every group, the dropped sentences that follow its last source sentence; `None` for those at the top.
    let mut followers: Vec<Vec<usize>> = vec![Vec::new(); groups.len()];
    let mut top: Vec<usize> = Vec::new();
    let mut before: Option<usize> = None;
    for (i, group) in of_source.iter().enumerate() {
        match (group, before) {
            (Some(group), _) => before = Some(*group),
            (None, Some(at)) => followers.get_mut(at).into_iter().for_each(|list| list.push(i)),
            (None, None) => top.push(i),
        }
    }
    let mut matched: Vec<Option<Correspondence>> = matched.into_iter().map(Some).collect();
    let mut all = Vec::with_capacity(source.sentences.len() + copy.sentences.len());
    all.extend(top.into_iter().map(|i| alone(Relation::Dropped, source.span(i))));
    for (j, group) in of_copy.iter().enumerate() {
        let Some(at) = *group else {
            all.push(alone(Relation::Added, copy.span(j)));
            continue;
        };
        if let Some(correspondence) = matched.get_mut(at).and_then(Option::take) {
            all.push(correspondence);
            let dropped = followers.get_mut(at).map(std::mem::take).unwrap_or_default();
            all.extend(dropped.into_iter().map(|i| alone(Relation::Dropped, source.span(i))));
        }
    }
    all
}

fn alone(relation: Relation, span: Span) -> Correspondence {
    let (source, copy, why) = match relation {
        Relation::Dropped => (vec![span], Vec::new(), "Nothing in the copy is like it."),
        _ => (Vec::new(), vec![span], "Nothing in the source is like it."),
    };
    Correspondence { relation, source, copy, matched: Vec::new(), why: why.to_owned() }
}
