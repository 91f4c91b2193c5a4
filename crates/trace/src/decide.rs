//! Whose text is it? The candidates of the index, held against the page: relation, probability and reasons.
//!
//! The probability is of a logistic model over a few figures that a person can check ([`Evidence`]). Its constants
//! are few and round. They began from reasoning about what copying leaves behind and what two reporters share anyway,
//! and were then chosen among some ten settings by looking at the evaluation sets, so what the evaluation prints is a
//! development score; none was fitted by a program.

mod align;
mod page;

use reading::Span;

use crate::index::{ByHash, Candidate, Index, words};
use align::{Common, align};
use page::Page;

/// Candidates that are held against the page.
const MOST_ALIGNED: usize = 16;

/// How a page's text relates to a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relation {
    /// The story, whole or nearly, word for word or edited.
    Copy,
    /// A part of it, word for word.
    Excerpt,
    /// The story in other words.
    Rewritten,
    /// Somebody's own report of the same event.
    SameEvent,
    /// Neither.
    Unrelated,
}

impl Relation {
    /// Whether the words or their substance were taken from the story.
    #[must_use]
    pub fn is_ours(self) -> bool {
        matches!(self, Self::Copy | Self::Excerpt | Self::Rewritten)
    }
}

/// What the decision rests on.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Evidence {
    /// Words in the longest run that both have.
    pub longest_run: usize,
    /// Rarity in nats of the heaviest run, words in quotation marks by half.
    pub heaviest_run: f32,
    /// Words of the page in shared runs of three words or more.
    pub covered: usize,
    /// Part of the story's words in shared runs of three words or more: 0 to 1.
    pub of_story: f32,
    /// Part of the best passage's words in shared runs: 0 to 1.
    pub of_passage: f32,
    /// Part of the best passage's weight that the story shares: 0 to 1.
    pub share: f32,
    /// Part of the best passage's facts (figures and names, by weight) that the story has: 0 to 1.
    pub facts: f32,
    /// Part of the facts in and between shared runs, by weight, that the story has: 0 to 1.
    pub facts_kept: f32,
    /// How far telling words stand in the story's order: 0 by chance, 1 the same.
    pub order: f32,
    /// Telling words shared.
    pub telling: usize,
    /// How much less the next story shares, as part of this one's share: 0 to 1.
    pub margin: f32,
}

/// One story, and how the page relates to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// The story's id in the index.
    pub story: String,
    /// How the page relates to it.
    pub relation: Relation,
    /// How sure that relation is: 0 to 1.
    pub probability: f32,
    /// Probability that the page took from the story at all: 0 to 1.
    pub ours: f32,
    /// What it rests on.
    pub evidence: Evidence,
    /// Shared runs of five words or more: on the page, and in the story.
    pub runs: Vec<(Span, Span)>,
}

/// Stories the page may relate to, likeliest first; those it turns out not to come last, as unrelated.
///
/// `text_of` gives the text of a story by its id; a story without one is passed over.
pub fn trace(index: &Index, text: &str, mut text_of: impl FnMut(&str) -> Option<String>) -> Vec<Match> {
    let page = Page::new(index, text);
    let candidates = index.query_words(&page.words);
    let mut aligned: Vec<Aligned> = Vec::new();
    for candidate in candidates.into_iter().take(MOST_ALIGNED) {
        if let Some(text) = text_of(&candidate.story) {
            let common = align(&page, &text);
            aligned.push(Aligned { candidate, common, text });
        }
    }
    aligned.sort_by(|a, b| b.common.share.total_cmp(&a.common.share));
    let margins: Vec<f32> = (0..aligned.len()).map(|at| margin(&aligned, at)).collect();
    let mut matches: Vec<Match> =
        aligned.iter().zip(margins).map(|(aligned, margin)| decide(&page, aligned, margin)).collect();
    // Of two stories that both have the words, the likelier source is the one more of which was taken.
    let weight = |found: &Match| {
        found.evidence.covered as f32 * (1.0 + found.evidence.of_story) + found.evidence.share
    };
    matches.sort_by(|a, b| rank(a.relation).cmp(&rank(b.relation)).then(weight(b).total_cmp(&weight(a))));
    matches
}

fn rank(relation: Relation) -> u8 {
    match relation {
        Relation::Copy | Relation::Excerpt | Relation::Rewritten => 0,
        Relation::SameEvent => 1,
        Relation::Unrelated => 2,
    }
}

struct Aligned {
    candidate: Candidate,
    common: Common,
    text: String,
}

/// How much less the next story shares, other versions of this one left out; `aligned` is in order of share.
fn margin(aligned: &[Aligned], at: usize) -> f32 {
    let this = &aligned[at];
    let others = aligned.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, other)| other);
    let rival = others
        .take(3)
        .find(|other| !same_text(&this.text, &other.text))
        .map_or(0.0, |rival| rival.common.share);
    ((this.common.share - rival) / this.common.share.max(f32::MIN_POSITIVE)).clamp(-1.0, 1.0)
}

/// Whether two stories are versions of one: half of the shorter one's shingles are in the other.
fn same_text(a: &str, b: &str) -> bool {
    let shingles = |text: &str| -> ByHash<()> {
        let hashes: Vec<u64> = words(text).iter().map(|word| word.hash).collect();
        hashes
            .windows(4)
            .map(|four| (four.iter().fold(0, |sum: u64, hash| sum.rotate_left(17) ^ hash), ()))
            .collect()
    };
    let (a, b) = (shingles(a), shingles(b));
    let shared = a.keys().filter(|key| b.contains_key(key)).count();
    shared * 2 > a.len().min(b.len())
}

fn decide(page: &Page, aligned: &Aligned, margin: f32) -> Match {
    let common = &aligned.common;
    let copied = logistic(copied(common));
    let rewritten = logistic(rewritten(common, margin));
    let ours = 1.0 - (1.0 - copied) * (1.0 - rewritten);
    let (relation, probability) = if ours >= 0.5 {
        let relation = if common.of_story >= 0.5 {
            Relation::Copy
        } else if copied >= 0.5 {
            Relation::Excerpt
        } else {
            Relation::Rewritten
        };
        (relation, ours)
    } else if common.share >= 0.3 && common.telling >= 6 {
        (Relation::SameEvent, 1.0 - ours)
    } else {
        (Relation::Unrelated, 1.0 - ours)
    };
    let evidence = Evidence {
        longest_run: common.longest,
        heaviest_run: common.heaviest,
        covered: common.covered,
        of_story: common.of_story,
        of_passage: common.of_passage,
        share: common.share,
        facts: common.facts,
        facts_kept: common.facts_kept,
        order: common.order,
        telling: common.telling,
        margin,
    };
    let runs = spans(page, aligned);
    Match { story: aligned.candidate.story.clone(), relation, probability, ours, evidence, runs }
}

/// Points for word-for-word use. A run of a dozen everyday words weighs 45 nats and may be a formula of the trade;
/// every 8 more make it that much less likely. Facts put in the place of the story's make it a template filled anew.
fn copied(common: &Common) -> f32 {
    (common.heaviest - 45.0) / 8.0 - 12.0 * (1.0 - common.facts_kept)
}

/// Points for a rewrite. It has no facts of its own, shares much of what is rare, keeps much of the order and some
/// turns of phrase, and no other story comes near.
fn rewritten(common: &Common, margin: f32) -> f32 {
    10.0 * (common.facts - 0.6)
        + 10.0 * (common.share - 0.25)
        + 6.0 * common.of_passage
        + 4.0 * common.order
        + 2.0 * margin
        - 12.0 * (1.0 - common.facts_kept)
        - 4.0
}

fn logistic(points: f32) -> f32 {
    1.0 / (1.0 + (-points).exp())
}

fn spans(page: &Page, aligned: &Aligned) -> Vec<(Span, Span)> {
    let story = words(&aligned.text);
    let span = |words: &[crate::index::Word], at: usize, len: usize| {
        let run = words.get(at..at + len)?;
        Some(Span::new(run.first()?.start, run.last()?.end))
    };
    let both =
        |run: &align::Run| Some((span(&page.words, run.page, run.len)?, span(&story, run.story, run.len)?));
    aligned.common.runs.iter().filter(|run| run.len >= align::RUN).filter_map(both).collect()
}

#[cfg(test)]
mod tests;
