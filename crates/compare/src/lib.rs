//! Compares a copy with its source: which parts correspond, and what drifted between them.
//!
//! The one engine behind the desk (story against its documents), the story (summary against body), tracing (repost
//! against release), versions and corrections. Pure functions over readings. This crate may not know where either
//! text came from, what a story is, or what anybody wants to do with the answer; it never fails.
//!
//! How it goes: `doc` turns both texts into tokens that typography, spelling and house style leave alone (`token`,
//! `number`, `words`); `align` finds which sentences belong together, over an index of rare words; `pairing` aligns
//! their words (`diff`); `drift` says what the differing words change; `relate` puts it in order and gives reasons.

mod align;
mod candidates;
mod clitic;
mod clock;
mod comparison;
mod cross;
mod diff;
mod doc;
mod drift;
mod fill;
mod fraction;
mod groups;
mod join;
mod kinds;
mod meaning;
mod number;
mod pairing;
mod quotation;
mod relate;
mod sentences;
mod support;
mod token;
mod tokenizer;
mod weigh;
mod words;

pub use comparison::{Comparison, Correspondence, Drift, DriftKind, Relation, Severity};
pub use kinds::{Explanation, KINDS};
pub use meaning::{Meaning, Vector};
pub use support::{Sources, Support, support};
pub use words::{LOADED, Loaded};

use doc::Doc;
use drift::{Findings, Known, Names};
use pairing::Pairing;
use reading::Reading;

/// A text with its reading.
#[derive(Debug, Clone, Copy)]
pub struct Text<'a> {
    /// The words.
    pub text: &'a str,
    /// What `reading::read` saw in them.
    pub reading: &'a Reading,
}

/// Compares `copy` with `source`.
///
/// ```
/// use compare::{DriftKind, Text, compare};
/// let (source, copy) = ("The pier cost about $2.3 million.", "The pier cost $2.3 million.");
/// let (a, b) = (reading::read(source), reading::read(copy));
/// let found = compare(Text { text: source, reading: &a }, Text { text: copy, reading: &b });
/// assert_eq!(found.drift.first().map(|d| d.kind), Some(DriftKind::HedgeDropped));
/// ```
pub fn compare(source: Text<'_>, copy: Text<'_>) -> Comparison {
    compare_with_meaning(source, copy, &Meaning::default())
}

/// Compares `copy` with `source`, and sentences that their words leave unmatched by the vectors of their meaning.
pub fn compare_with_meaning(source: Text<'_>, copy: Text<'_>, meaning: &Meaning) -> Comparison {
    let (source, copy) = (Doc::new(source), Doc::new(copy));
    let mut groups = align::align(&source, &copy);
    let by_words = groups.len();
    let alike = meaning::join(&source, &copy, meaning, &mut groups);
    let moved = relate::moved(&groups);
    let names = (Names::of(&source), Names::of(&copy));
    let known = Known { source: &names.0, copy: &names.1 };
    let mut findings = Findings::default();
    let mut matched = Vec::with_capacity(groups.len());
    let mut pairings: Vec<_> = groups.iter().map(|group| Pairing::new(&source, &copy, group)).collect();
    for ((group, moved), pairing) in groups.iter().zip(moved).zip(&pairings) {
        let mut relation = relate::relation(group, pairing);
        if moved && matches!(relation, Relation::Kept | Relation::Edited) {
            relation = Relation::Moved;
        }
        matched.push(Correspondence {
            relation,
            source: group.source.iter().map(|&i| source.span(i)).collect(),
            copy: group.copy.iter().map(|&j| copy.span(j)).collect(),
            matched: pairing.pieces(),
            why: relate::why(relation, pairing),
        });
    }
    for (correspondence, alike) in matched.iter_mut().skip(by_words).zip(alike) {
        correspondence.why = meaning::why(alike);
    }
    drift::find(&mut pairings, &known, &mut findings);
    drift::offices(&source, &copy, &mut findings);
    let sentences = relate::in_order(&source, &copy, &groups, matched);
    alone(&source, &copy, &groups, &mut findings);
    drift::overstates(&source, &copy, &groups, &mut findings);
    findings.drift.sort_by_key(|d| (d.copy.or(d.source).map(|s| s.start), d.kind));
    findings.permitted.sort_by_key(|d| (d.copy.or(d.source).map(|s| s.start), d.kind));
    Comparison { sentences, drift: findings.drift, permitted: findings.permitted }
}

/// Notes the sentences that have nothing like them on the other side.
fn alone(source: &Doc<'_>, copy: &Doc<'_>, groups: &[groups::Group], findings: &mut Findings) {
    let mut left = vec![false; source.sentences.len()];
    let mut right = vec![false; copy.sentences.len()];
    for group in groups {
        for &i in &group.source {
            left.get_mut(i).into_iter().for_each(|slot| *slot = true);
        }
        for &j in &group.copy {
            right.get_mut(j).into_iter().for_each(|slot| *slot = true);
        }
    }
    for (i, _) in left.iter().enumerate().filter(|(_, matched)| !**matched) {
        drift::dropped(source, i, findings);
    }
    for (j, _) in right.iter().enumerate().filter(|(_, matched)| !**matched) {
        drift::added(copy, j, findings);
    }
}
