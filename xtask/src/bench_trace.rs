//! `cargo xtask bench trace`: what the index costs.

use std::path::PathBuf;
use std::sync::RwLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use trace::decide;
use trace::index::{Index, words};

use crate::eval_trace::sets;

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Data folder; stories are made of the sentences of its `tracing/reuters.jsonl.gz`.
    #[arg(long)]
    data: PathBuf,
    /// Sizes to measure at, rising.
    #[arg(long, value_delimiter = ',', default_values_t = [300_000, 1_000_000])]
    stories: Vec<usize>,
    /// Pages asked at each size.
    #[arg(long, default_value_t = 1000)]
    pages: usize,
    /// Stories appended one by one while it is queried.
    #[arg(long, default_value_t = 20_000)]
    appends: usize,
}

/// Stories indexed together.
const BATCH: usize = 50_000;

/// Measures and prints.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let maker = Maker::new(options)?;
    let mut index = Index::new();
    let mut spent = Duration::ZERO;
    let mut bytes = 0;
    for &size in &options.stories {
        while index.len() < size {
            let from = index.len();
            let batch: Vec<(String, String)> =
                (from..size.min(from + BATCH)).map(|n| (n.to_string(), maker.story(n))).collect();
            bytes += batch.iter().map(|(_, text)| text.len()).sum::<usize>();
            let started = Instant::now();
            index.extend(batch.iter().map(|(id, text)| (id, text)));
            spent += started.elapsed();
        }
        println!(
            "{size} stories of {} bytes: {:.0} stories/s on one core, {} bytes a story in memory and file",
            bytes / size,
            size as f64 / spent.as_secs_f64(),
            index.size() / size
        );
        ask(&maker, &index, options.pages);
    }
    append(&maker, index, options);
    Ok(())
}

/// Pages of a story between other sentences, timed one by one.
fn ask(maker: &Maker, index: &Index, pages: usize) {
    let step = (index.len() / pages.max(1)).max(1);
    let pages: Vec<(usize, String)> = (0..index.len()).step_by(step).map(|n| (n, maker.page(n))).collect();
    let words: Vec<_> = pages.iter().map(|(_, page)| words(page)).collect();
    // Warm: the target is for an index in memory.
    words.iter().for_each(|words| drop(index.query_copies(words)));
    print_times(
        "  copies, shingles alone",
        words.iter().map(|words| timed(|| index.query_copies(words)).0).collect(),
    );
    print_times(
        "  candidates of both retrievers",
        words.iter().map(|words| timed(|| index.query_words(words)).0).collect(),
    );
    let mut right = 0;
    let whole = pages.iter().map(|(n, page)| {
        let (time, matches) = timed(|| decide::trace(index, page, |id| Some(maker.story(id.parse().ok()?))));
        right += usize::from(matches.first().is_some_and(|best| best.story == n.to_string()));
        time
    });
    print_times("  with rewrites and alignment", whole.collect());
    println!("  the right story came first for {right} of {} pages", pages.len());
}

/// Stories added one by one by one thread while another asks.
fn append(maker: &Maker, index: Index, options: &Options) {
    let shared = RwLock::new(index);
    let size = shared.read().map(|index| index.len()).unwrap_or(0);
    let done = AtomicBool::new(false);
    let mut times = Vec::new();
    let mut added = Duration::ZERO;
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let mut mine = shared.read().map(|index| index.clone()).unwrap_or_default();
            let started = Instant::now();
            for n in size..size + options.appends {
                mine.add(&n.to_string(), &maker.story(n));
                let next = mine.clone();
                if let Ok(mut index) = shared.write() {
                    *index = next;
                }
            }
            done.store(true, Ordering::Release);
            started.elapsed()
        });
        let mut n = 0;
        while !done.load(Ordering::Acquire) {
            n += 7919;
            let page = words(&maker.page(n % size.max(1)));
            times.push(
                timed(|| shared.read().map(|index| index.clone()).map(|index| index.query_words(&page))).0,
            );
        }
        added = writer.join().unwrap_or_default();
    });
    println!(
        "{} stories appended one by one to {size} in {:.1} s, and meanwhile",
        options.appends,
        added.as_secs_f64()
    );
    print_times("  candidates of both retrievers", times);
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let started = Instant::now();
    let answer = work();
    (started.elapsed(), answer)
}

fn print_times(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |part: f64| times.get(((times.len() as f64 * part) as usize).min(times.len().saturating_sub(1)));
    let micros = |part: f64| at(part).map_or(0, Duration::as_micros);
    println!(
        "{what}: p50 {} us, p99 {} us, longest {} us of {}",
        micros(0.5),
        micros(0.99),
        micros(1.0),
        times.len()
    );
}

/// Makes stories out of sentences: the same number gives the same story.
struct Maker {
    /// Sentences of each real story.
    stories: Vec<Vec<String>>,
}

impl Maker {
    fn new(options: &Options) -> anyhow::Result<Self> {
        let stories = sets::stories(&options.data.join("tracing/reuters.jsonl.gz"))?;
        let split = |text: &str| text.split_inclusive(". ").map(str::to_owned).collect();
        let stories: Vec<Vec<String>> = stories.iter().map(|story| split(&story.text)).collect();
        (!stories.is_empty()).then_some(Self { stories }).context("no stories to make others of")
    }

    fn pick(&self, seed: u64) -> &[String] {
        let mixed = (seed ^ seed >> 31)
            .wrapping_mul(0x9e37_79b9_7f4a_7c15)
            .rotate_left(23)
            .wrapping_mul(0xd6e8_feb8_6659_fd93);
        &self.stories[(mixed >> 20) as usize % self.stories.len()]
    }

    /// As many sentences as some real story has, each from another.
    fn story(&self, n: usize) -> String {
        let seed = n as u64 * 1000;
        let sentence = |at: usize| {
            let from = self.pick(seed + 1 + at as u64);
            from[(n + at) % from.len()].as_str()
        };
        (0..self.pick(seed).len()).map(sentence).collect()
    }

    /// A story between a dozen other sentences.
    fn page(&self, n: usize) -> String {
        let others =
            |from: u64| (0..6).map(move |at| self.pick(u64::MAX / 3 + n as u64 * 31 + from + at)[0].as_str());
        let (before, after): (String, String) = (others(0).collect(), others(6).collect());
        format!("{before}\n{}\n{after}", self.story(n))
    }
}
