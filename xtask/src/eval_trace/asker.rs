//! Asks the tracer, and knows what the right answer is.

use std::collections::HashMap;

use reading::Span;
use trace::decide::{self, Match, Original};
use trace::index::Index;

use super::sets::{self, Query, Story};

/// The first answer to one query.
pub(super) struct Answer {
    pub(super) id: String,
    /// Whether the best answer is the story it was made from.
    pub(super) right: bool,
    /// Whether the best answer is another story in which all that was taken from the true one stands word for word:
    /// which of the two it was taken from can't be told.
    pub(super) same_words: bool,
    /// Probability that the best answer is ours.
    pub(super) ours: f32,
    pub(super) best: Option<Match>,
    /// The answer for the true source, if it was among them.
    pub(super) truth: Option<Match>,
    /// Where the retrievers put the true source.
    pub(super) rank: Option<usize>,
}

impl Answer {
    /// Whether the best answer is told as ours.
    pub(super) fn told(&self) -> bool {
        self.best.as_ref().is_some_and(|best| best.relation.is_ours())
    }

    /// Probability of ours that the true source is given, first or not.
    pub(super) fn truth_ours(&self) -> f32 {
        self.truth.as_ref().map_or(0.0, |truth| truth.ours)
    }

    /// Whether the true source is told as ours, first or not.
    pub(super) fn truth_told(&self) -> bool {
        self.truth.as_ref().is_some_and(|truth| truth.relation.is_ours())
    }
}

/// Asks the index, with the texts of the archive at hand.
pub(super) struct Asker<'a> {
    index: &'a Index,
    texts: HashMap<&'a str, &'a str>,
    words: HashMap<String, Vec<u64>>,
    /// What of a story is from its sources, where they are at hand.
    given: HashMap<String, Vec<Span>>,
}

impl<'a> Asker<'a> {
    pub(super) fn new(archive: &'a [Story], index: &'a Index) -> Self {
        let texts = archive.iter().map(|story| (story.id.as_str(), story.text.as_str())).collect();
        Self { index, texts, words: sets::twins(archive), given: HashMap::new() }
    }

    /// The same, with what these stories have from sources that others have too.
    pub(super) fn knowing(self, given: HashMap<String, Vec<Span>>) -> Self {
        Self { given, ..self }
    }

    fn original(&self, id: &str) -> Option<Original> {
        let text = self.texts.get(id).map(|&text| text.to_owned())?;
        Some(Original { text, given: self.given.get(id).cloned().unwrap_or_default() })
    }

    pub(super) fn ask_all(&self, queries: &[Query], every: usize) -> Vec<Answer> {
        queries.iter().step_by(every).map(|query| self.ask(query)).collect()
    }

    pub(super) fn ask(&self, query: &Query) -> Answer {
        let matches = decide::trace(self.index, &query.text, |id| self.original(id));
        let right = |id: &str| {
            query.src.as_ref().is_some_and(|src| src == id || self.words.get(src) == self.words.get(id))
        };
        let best = matches.first().cloned();
        let truth = matches.iter().find(|found| right(&found.story)).cloned();
        let rank = self.index.query(&query.text).iter().position(|found| right(&found.story));
        let taken = |found: &Option<Match>| found.as_ref().map_or(0.0, |found| found.evidence.taken);
        let same_words = taken(&truth) > 0.0 && taken(&best) >= 0.999 * taken(&truth);
        Answer {
            same_words,
            id: query.id.clone(),
            right: best.as_ref().is_some_and(|best| right(&best.story)),
            ours: best.as_ref().map_or(0.0, |best| best.ours),
            best,
            truth,
            rank,
        }
    }
}
