//! `cargo xtask eval trace`: recall of the tracer by kind of copy, and what it wrongly calls ours.

mod others;
pub(crate) mod sets;

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::Instant;

use sets::{Query, Sets};
use trace::decide::{self, Match};
use trace::index::Index;

/// What to measure on.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Data folder; the sets are in its folder `tracing`.
    #[arg(long)]
    data: PathBuf,
    /// Every how-manieth query is asked.
    #[arg(long, default_value_t = 1)]
    every: usize,
    /// A Python with datasketch, rensa or gaoya, which are then run beside.
    #[arg(long, value_name = "PATH")]
    python: Option<PathBuf>,
    /// Print the answers that are wrong, up to this many a kind.
    #[arg(long, default_value_t = 0)]
    wrong: usize,
}

/// The first answer to one query.
struct Answer {
    id: String,
    /// Whether the best answer is the story it was made from.
    right: bool,
    /// Whether the best answer is another story in which all that was taken from the true one stands word for word:
    /// which of the two it was taken from can't be told.
    same_words: bool,
    /// Probability that the best answer is ours.
    ours: f32,
    best: Option<Match>,
    /// The answer for the true source, if it was among them.
    truth: Option<Match>,
    /// Where the retrievers put the true source.
    rank: Option<usize>,
}

impl Answer {
    /// Whether the best answer is told as ours.
    fn told(&self) -> bool {
        self.best.as_ref().is_some_and(|best| best.relation.is_ours())
    }
}

/// Measures and prints the tables.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let sets = sets::load(&options.data)?;
    let started = Instant::now();
    let mut index = Index::new();
    index.extend(sets.archive.iter().map(|story| (&story.id, &story.text)));
    let seconds = started.elapsed().as_secs_f64();
    println!(
        "{} stories in {seconds:.2} s ({:.0}/s), {} bytes a story",
        index.len(),
        index.len() as f64 / seconds,
        index.size() / index.len()
    );
    let asker = Asker::new(&sets, &index);
    let ask = |queries: &[Query]| -> Vec<Answer> {
        queries.iter().step_by(options.every).map(|query| asker.ask(query)).collect()
    };
    let unrelated = ask(&sets.unrelated);
    println!(
        "\n{:<36} {:>7} {:>9} {:>9} {:>9} {:>9}",
        "recall of the true source", "queries", "retrieved", "at P=.99", "or twin", "as told"
    );
    for kind in &sets.kinds {
        let started = Instant::now();
        let answers = ask(&kind.queries);
        let micros = started.elapsed().as_micros() / answers.len().max(1) as u128;
        let rate = |count: usize| count as f64 / answers.len().max(1) as f64;
        println!(
            "{:<36} {:>7} {:>9.4} {:>9.4} {:>9.4} {:>9.4}   {micros} us",
            kind.name,
            answers.len(),
            rate(answers.iter().filter(|answer| answer.rank.is_some()).count()),
            rate(recall_at(&answers, &unrelated, 0.99, |answer| answer.right)),
            rate(recall_at(&answers, &unrelated, 0.99, |answer| answer.right || answer.same_words)),
            rate(answers.iter().filter(|answer| answer.right && answer.told()).count()),
        );
        show(
            answers.iter().filter(|answer| options.wrong > 5000 || !(answer.right && answer.told())),
            options.wrong,
        );
    }
    let ours = unrelated.iter().filter(|answer| answer.told()).count();
    println!(
        "\nunrelated: {ours} of {} called ours ({:.2} %)",
        unrelated.len(),
        percent(ours, unrelated.len())
    );
    show(unrelated.iter().filter(|answer| options.wrong > 5000 || answer.told()), options.wrong);
    pairs(&sets, options)?;
    match &options.python {
        Some(python) => others::run(python, &sets, options.every),
        None => Ok(()),
    }
}

fn percent(some: usize, all: usize) -> f64 {
    100.0 * some as f64 / all.max(1) as f64
}

/// Pairs labelled by hand; the second texts are left out of the archive they are asked against.
fn pairs(sets: &Sets, options: &Options) -> anyhow::Result<()> {
    let pages: std::collections::HashSet<&str> =
        sets.pairs.iter().map(|pair| pair.page.id.as_str()).collect();
    let stories = || sets.archive.iter().filter(|story| !pages.contains(story.id.as_str()));
    let mut index = Index::new();
    index.extend(stories().map(|story| (&story.id, &story.text)));
    let asker = Asker::new(sets, &index);
    for (name, derived, same_event) in [
        ("own report of the same event", false, Some(true)),
        ("another event", false, Some(false)),
        ("derived", true, None),
    ] {
        let of_kind = sets
            .pairs
            .iter()
            .filter(|pair| pair.derived == derived && same_event.is_none_or(|same| pair.same_event == same));
        let answers: Vec<Answer> = of_kind.map(|pair| asker.ask(&pair.page)).collect();
        let is_ours = |answer: &&Answer| answer.truth.as_ref().is_some_and(|truth| truth.relation.is_ours());
        let ours = answers.iter().filter(is_ours).count();
        println!(
            "labelled pairs, {name}: {ours} of {} called ours ({:.1} %)",
            answers.len(),
            percent(ours, answers.len())
        );
        show(
            answers.iter().filter(|answer| options.wrong > 5000 || is_ours(answer) != derived),
            options.wrong,
        );
    }
    Ok(())
}

fn show<'a>(wrong: impl Iterator<Item = &'a Answer>, most: usize) {
    for answer in wrong.take(most) {
        println!("  {} retrieved at {:?}", answer.id, answer.rank);
        for (name, found) in [("best", &answer.best), ("true", &answer.truth)] {
            if let Some(found) = found {
                println!(
                    "    {name} {} {:?} {:.3} {:?}",
                    found.story, found.relation, found.ours, found.evidence
                );
            }
        }
    }
}

/// Asks the index, with the texts of the archive at hand.
struct Asker<'a> {
    index: &'a Index,
    texts: HashMap<&'a str, &'a str>,
    words: HashMap<String, Vec<u64>>,
}

impl<'a> Asker<'a> {
    fn new(sets: &'a Sets, index: &'a Index) -> Self {
        let texts = sets.archive.iter().map(|story| (story.id.as_str(), story.text.as_str())).collect();
        Self { index, texts, words: sets::twins(&sets.archive) }
    }

    fn ask(&self, query: &Query) -> Answer {
        let matches =
            decide::trace(self.index, &query.text, |id| self.texts.get(id).map(|&text| text.to_owned()));
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

/// Right answers above the lowest threshold at which `precision` is kept, negatives among them.
fn recall_at(
    answers: &[Answer],
    negatives: &[Answer],
    precision: f64,
    is_right: impl Fn(&Answer) -> bool,
) -> usize {
    let mut all: Vec<&Answer> = answers.iter().chain(negatives).filter(|answer| answer.ours > 0.0).collect();
    all.sort_by(|a, b| b.ours.total_cmp(&a.ours));
    let (mut right, mut best) = (0, 0);
    for (at, answer) in all.iter().enumerate() {
        right += usize::from(is_right(answer));
        let ends_tie = all.get(at + 1).is_none_or(|next| next.ours < answer.ours);
        if ends_tie && right as f64 >= precision * (at + 1) as f64 {
            best = right;
        }
    }
    best
}
