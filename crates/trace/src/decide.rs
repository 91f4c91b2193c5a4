//! Whose text is it? The candidates of the index, held against the page: relation, probability and reasons.
//!
//! The probability is of a logistic model over a few figures that a person can check ([`Evidence`]), times how far the
//! story stands above the next that shares the same. It was taken word for word, or it was rewritten: the one and the other
//! have a regression of their own, fitted together. The constants are that regression's, rounded: fitted on one half of
//! machine rewrites, of edits made from a seed over three archives, of unrelated texts and of pairs labelled by hand; which
//! figures to use was chosen by the other halves. docs/tracing.md tells how it did before and after on three of the archives.

mod align;
mod given;
mod open_source;
mod page;
mod reasons;
mod wording;

use reading::Span;

use crate::index::{Candidate, Index, Search, words};
pub(crate) use align::RUN;
use align::{Aligner, Common};
pub use given::{Original, given};
use page::Page;
pub(crate) use page::{SEED, seed};
pub use reasons::reasons;
use wording::Wording;

/// Candidates that are held against the page: so many, and of more those that come near the first.
const FEW_ALIGNED: usize = 6;
const MOST_ALIGNED: usize = 16;
const NEAR: f32 = 0.3;

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
    /// Rarity in nats of the heaviest run, words in quotation marks by half and those from the story's sources not at all.
    pub heaviest_run: f32,
    /// Words of the page in shared runs of three words or more.
    pub covered: usize,
    /// Part of the story's words in shared runs of three words or more: 0 to 1.
    pub of_story: f32,
    /// Rarity in nats of the words in all runs of five words or more, words in quotation marks by half and those from the story's
    /// sources not at all.
    pub taken: f32,
    /// Part of the words in runs of five words or more, by rarity, that the story has from its sources: 0 to 1.
    pub given: f32,
    /// Part of the best passage's weight that the story shares: 0 to 1.
    pub share: f32,
    /// Part of the page's facts (figures and names, by weight) that the story has: 0 to 1.
    pub facts: f32,
    /// Part of the facts in and between shared runs, by weight, that the story has: 0 to 1.
    pub facts_kept: f32,
    /// How far telling words stand in the story's order: 0 by chance, 1 the same.
    pub order: f32,
    /// Telling words shared.
    pub telling: usize,
    /// Weight of the page's facts.
    pub facts_weight: f32,
    /// Part of the words in and between shared runs that are no facts, that the story has: 0 to 1.
    pub words_kept: f32,
    /// Part of the words in runs of five words or more that are followed by the very same characters in the story: 0 to 1.
    pub exact: f32,
    /// Rarity in nats of the shared runs among all stories of the archive, as far as they are filed.
    pub rare_runs: f32,
    /// What `taken` is of the same words were none quoted and none from a source: 0 to 1.
    pub unquoted: f32,
    /// Figures of the page that the story lacks, each counted once.
    pub own_figures: usize,
    /// Quotes of the page most of whose words the story lacks.
    pub own_quotes: usize,
    /// Part of the page's weight outside shared runs that the story has: 0 to 1.
    pub elsewhere: f32,
    /// Whether the page names a source that is open to all: a release, a press conference, a post, papers of a court.
    pub open_source: bool,
    /// Rarer words outside shared runs of five words or more that are a figure or name in neither text, each counted once: of
    /// both. The most there can be where counting could not change what is told.
    pub wording: usize,
    /// The same, of the text that has fewer.
    pub wording_fewer: usize,
    /// How much less the likeliest other story explains of the page, as part of what this one does; below 0 where
    /// it explains more: -1 to 1.
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
    /// Probability that the page took from this story: 0 to 1.
    pub ours: f32,
    /// What it rests on.
    pub evidence: Evidence,
    /// Shared runs of five words or more: on the page, and in the story.
    pub runs: Vec<(Span, Span)>,
}

/// Stories the page may relate to, likeliest first; those it turns out not to come last, as unrelated.
///
/// `original` gives a story by its id; one without is passed over.
pub fn trace<S: Into<Original>>(
    index: &Index,
    text: &str,
    original: impl FnMut(&str) -> Option<S>,
) -> Vec<Match> {
    search(index, text, Search::All, original)
}

/// As [`trace`], for what is searched for alone. What was found is held against the page and decided the same way.
pub fn search<S: Into<Original>>(
    index: &Index,
    text: &str,
    search: Search,
    mut original: impl FnMut(&str) -> Option<S>,
) -> Vec<Match> {
    let asked = words(text);
    let (candidates, rarities) = index.ask(&asked, search);
    let mut candidates = candidates.peekable();
    let Some(first) = candidates.peek() else { return Vec::new() };
    let near = NEAR * first.score();
    let page = Page::new(text, asked, &rarities);
    let mut aligner = Aligner::new(&page);
    let mut aligned: Vec<Aligned> = Vec::new();
    let worth = |(at, candidate): &(usize, Candidate)| *at < FEW_ALIGNED || candidate.score() >= near;
    for (_, candidate) in candidates.enumerate().take(MOST_ALIGNED).take_while(worth) {
        if let Some(original) = original(&candidate.story).map(Into::into) {
            let common = aligner.align(&original);
            aligned.push(Aligned { candidate, common, text: original.text });
        }
    }
    aligned.sort_by(|a, b| explains(b).total_cmp(&explains(a)));
    let sources = sources(&page, &aligned);
    let mut matches: Vec<Match> = aligned
        .into_iter()
        .zip(sources)
        .map(|(aligned, source)| decide(index, &page, aligned, &source))
        .collect();
    matches.sort_by(|a, b| rank(a.relation).cmp(&rank(b.relation)).then(b.ours.total_cmp(&a.ours)));
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

/// Weight of runs at which half of what is shared is taken for copied.
const HALF_COPIED: f32 = 60.0;

/// How much of the page a story explains: by its words in order, and by its rare words in any.
fn explains(Aligned { common, .. }: &Aligned) -> f32 {
    // Of word-for-word use a long story has no more by chance than a short one, and outside the runs chance is most of it.
    let copied = common.taken / (common.taken + HALF_COPIED);
    let share = 0.5 * copied * common.share + (1.0 - copied) * common.fit;
    // Of stories with the same words, one that has the same commas, capitals and line breaks is likelier the source; and the
    // shorter one, of which a cut is likelier to be this cut.
    let explained = common.taken / 100.0 * (1.0 - 1.5 * other_marks(common)) + 4.0 * share;
    explained * (1.0 + 0.02 * common.of_story)
}

/// Part of the words in long runs that are not followed by the same characters, 0.2 at most: a page may have other
/// quotation marks, or all capitals, and be a copy still.
fn other_marks(common: &Common) -> f32 {
    if common.longest >= align::RUN { (1.0 - common.exact).min(0.2) } else { 0.0 }
}

/// A story among those that explain the page.
struct Source {
    /// How much less the likeliest other explains, as part of what this one does: -1 to 1.
    margin: f32,
    /// Probability that what it shares with the page is from it, if from any, or stands the same in the likeliest.
    probability: f32,
}

/// How often the first of stories that explain the same is not the source after all.
const LOSES_TIE: f32 = 0.36;

/// How far apart stories are that hardly explain the same any more.
const TIE: f32 = 0.03;

/// What another story is given in which all that was taken stands word for word: a page that takes words of two stories
/// is told as taken from both.
const TWIN: f32 = 0.62;

/// Part of the words taken, by rarity, by whose lack another story hardly has all of them any more.
const LACKS: f32 = 0.02;

/// What each story is among the others; `aligned` is in order of what they explain.
fn sources(page: &Page<'_>, aligned: &[Aligned]) -> Vec<Source> {
    let all: Vec<f32> = aligned.iter().map(explains).collect();
    let mut claimed = vec![false; page.words.len()];
    // Those that brought words of their own.
    let mut firsts: Vec<usize> = Vec::new();
    let source = |(at, this): (usize, &Aligned)| {
        // A story released twice is no rival of itself.
        let same = |other: usize| aligned[other].common.same_words(&this.common);
        let rival = (0..aligned.len()).find(|&other| !same(other)).map_or(0.0, |other| all[other]);
        let margin = ((all[at] - rival) / all[at].max(f32::MIN_POSITIVE)).clamp(-1.0, 1.0);
        let fresh = align::claim(page, &this.common, &mut claimed);
        let tied = (-margin.abs() / TIE).exp();
        let has = |&first: &usize| page.part_of(&aligned[first].common.in_long, &this.common.in_long);
        let lacks = 1.0 - firsts.iter().map(has).fold(0.0, f32::max);
        let twin = TWIN * tied.max((-lacks / LACKS).exp());
        if fresh >= 0.5 {
            firsts.push(at);
        }
        let probability = if same(0) { 1.0 - LOSES_TIE * tied } else { twin.max(fresh) };
        Source { margin, probability }
    };
    aligned.iter().enumerate().map(source).collect()
}

/// Part of a passage's weight, and telling words, that a report of the same event shares.
const SAME_EVENT: f32 = 0.22;
const TELLING: usize = 8;

/// As much of a probability is not looked into further.
const SLIGHT: f32 = 0.02;

fn decide(index: &Index, page: &Page<'_>, aligned: Aligned, source: &Source) -> Match {
    let Aligned { candidate, common, text } = aligned;
    let copied = logistic(copied(&common, candidate.shingle_weight));
    let open = page.open_source.is_some();
    let rewrite = |wording: Wording| logistic(rewritten(&common, wording, open, source.margin));
    let mut wording = common.wording;
    // Counting is for where it can change the answer: hardly for more than one story a page.
    if (1.0 - copied) * rewrite(wording) * source.probability > SLIGHT {
        wording = Wording::count(page, index, &text, &common);
    }
    let rewritten = rewrite(wording);
    let taken = 1.0 - (1.0 - copied) * (1.0 - rewritten);
    let ours = taken * source.probability;
    let (relation, probability) = if ours >= 0.5 {
        let relation = if common.of_story >= 0.5 {
            Relation::Copy
        } else if copied >= 0.5 {
            Relation::Excerpt
        } else {
            Relation::Rewritten
        };
        (relation, ours)
    } else if common.share >= SAME_EVENT && common.telling >= TELLING {
        (Relation::SameEvent, 1.0 - ours)
    } else {
        (Relation::Unrelated, 1.0 - ours)
    };
    let evidence = Evidence {
        longest_run: common.longest,
        heaviest_run: common.heaviest,
        covered: common.covered,
        of_story: common.of_story,
        share: common.share,
        facts: common.page_facts,
        facts_kept: common.facts_kept,
        order: common.order,
        telling: common.telling,
        taken: common.taken,
        given: common.given,
        margin: source.margin,
        facts_weight: common.facts_weight,
        words_kept: common.words_kept,
        exact: common.exact,
        rare_runs: candidate.shingle_weight,
        unquoted: common.unquoted,
        own_figures: common.own_figures,
        own_quotes: common.own_quotes,
        open_source: open,
        elsewhere: common.elsewhere,
        wording: wording.shared,
        wording_fewer: wording.fewer,
    };
    Match { story: candidate.story, relation, probability, ours, evidence, runs: common.spans }
}

/// Points for word-for-word use at which it is as likely as not.
pub(crate) const EVEN: f32 = 9.1;

/// Points for word-for-word use: for the heaviest run, each word of which counts for being in its place too, and for how
/// few stories have such runs. Where the words are the story's and the facts are not, it is a form filled in anew; where the
/// rest of the page shares much with the story too, both may have the run from a third.
fn copied(common: &Common, rare: f32) -> f32 {
    // What was said in public is filed as rare too.
    let rare = rare * common.unquoted;
    0.5 * (common.heaviest + common.longest_own as f32).sqrt() + rare.sqrt()
        - 16.5 * (1.0 - common.facts_kept) * common.words_kept
        - 14.0 * other_marks(common)
        - 13.0 * common.elsewhere
        - EVEN
}

/// Weight of one fact, about.
const FACT: f32 = 40.0;

/// Facts of a page below which they say little of whose report it is, by weight.
const FEW_FACTS: f32 = 150.0;

/// Points for a rewrite. It keeps the story's words beside names and figures, and much of the order, and has few facts of its
/// own, figures above all, and few quotes: whoever reports alone heard other people, or other words of theirs; and it seldom names
/// a source that was open to all.
fn rewritten(common: &Common, wording: Wording, open_source: bool, margin: f32) -> f32 {
    let own = (1.0 - common.page_facts) * common.facts_weight / FACT;
    let few = FEW_FACTS / (common.facts_weight + FEW_FACTS);
    2.9 * wording.beyond_chance() + 4.4 * common.order + 0.5 * margin
        - 2.7 * own.ln_1p()
        - 1.7 * (common.own_figures as f32).ln_1p()
        - 2.2 * (common.own_quotes as f32).ln_1p()
        - if open_source { 3.3 } else { 0.0 }
        - 4.9 * few
        + 2.9
}

fn logistic(points: f32) -> f32 {
    1.0 / (1.0 + (-points).exp())
}

#[cfg(test)]
mod tests;
