//! `cargo xtask bench trace`: what the index costs.
//!
//! Times are of the processor: what else runs on the machine does not count, as long as it leaves the caches alone. Where
//! waiting is the question, times by the clock are printed too.

pub(crate) mod maker;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::RwLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use maker::Maker;
use rustix::time::{ClockId, clock_gettime};
use trace::decide;
use trace::index::{Index, Search, words};

use crate::eval_trace::sets;

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Data folder; stories are made after those of its `tracing/reuters.jsonl.gz`.
    #[arg(long)]
    data: PathBuf,
    /// Sizes to measure at, rising.
    #[arg(long, value_delimiter = ',', default_values_t = [1_000_000])]
    stories: Vec<usize>,
    /// Pages asked at each size.
    #[arg(long, default_value_t = 1000)]
    pages: usize,
    /// Stories appended one by one to an empty index while it is queried.
    #[arg(long, default_value_t = 1_000_000)]
    appends: usize,
    /// Only hold every text of the data folder's `tracing/` against all of them, aligned.
    #[arg(long)]
    itself: bool,
}

/// Stories made together.
const BATCH: usize = 50_000;

/// Measures and prints.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    if options.itself {
        return itself(&options.data.join("tracing"));
    }
    let archive = sets::stories(&options.data.join("tracing/reuters.jsonl.gz"))?;
    anyhow::ensure!(!archive.is_empty(), "no stories to make others after");
    let maker = Maker::new(&archive);
    let mut index = Index::new();
    let mut spent = Duration::ZERO;
    let mut bytes = 0;
    for &size in &options.stories {
        let mut making = Time::default();
        let made = (index.len()..size).step_by(BATCH).flat_map(|from| {
            let make = || (from..size.min(from + BATCH)).map(|n| (n.to_string(), maker.story(n))).collect();
            let (time, batch): (Time, Vec<(String, String)>) = timed(make);
            making = making + time;
            bytes += batch.iter().map(|(_, text)| text.len()).sum::<usize>();
            batch
        });
        let (time, ()) = timed(|| index.extend(made));
        spent += time.processor.saturating_sub(making.processor);
        println!(
            "{size} stories of {} bytes: {:.0} stories/s on one core, {} bytes a story in memory and file, {} segments",
            bytes / size,
            size as f64 / spent.as_secs_f64(),
            index.size() / size,
            index.segments()
        );
        ask(&maker, &index, options.pages);
    }
    drop(index);
    append(&maker, options.appends);
    Ok(())
}

/// Every text against all the others, aligned, on all cores: for all that is searched for, and for copies alone.
fn itself(folder: &Path) -> anyhow::Result<()> {
    let mut texts = Vec::new();
    for set in ["reuters", "bbc", "sheepdog-originals-train", "sheepdog-rewrites-train", "gossipcop-rewrites"]
    {
        texts.extend(sets::stories(&folder.join(format!("{set}.jsonl.gz")))?);
    }
    for (what, search) in [("all", Search::All), ("copies and excerpts alone", Search::Copies)] {
        println!("{what}: {}", against_itself(&texts, search));
    }
    Ok(())
}

fn against_itself(texts: &[sets::Story], search: Search) -> String {
    let began = Instant::now();
    let mut index = Index::new();
    let (indexing, ()) = timed(|| index.extend(texts.iter().map(|text| (&text.id, &text.text))));
    let text_of: HashMap<&str, &str> =
        texts.iter().map(|text| (text.id.as_str(), text.text.as_str())).collect();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let ask = |text: &sets::Story| {
        let matches =
            decide::search(&index, &text.text, search, |id| text_of.get(id).map(|&text| text.to_owned()));
        matches.iter().filter(|found| found.relation.is_ours() && found.story != text.id).count()
    };
    // Texts of one set are alike in size, and those of another are not: each core takes the next text there is.
    let next = AtomicUsize::new(0);
    let mine = || std::iter::from_fn(|| texts.get(next.fetch_add(1, Ordering::Relaxed)));
    let parts: Vec<(Time, usize)> = std::thread::scope(|scope| {
        let work = || timed(|| mine().map(ask).sum::<usize>());
        let parts: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        parts.into_iter().filter_map(|part| part.join().ok()).collect()
    });
    let processor = indexing.processor + parts.iter().map(|(time, _)| time.processor).sum::<Duration>();
    format!(
        "{} texts against each other: {:.1} s on {cores} cores, {:.1} s of processor, {} pairs told as ours",
        texts.len(),
        began.elapsed().as_secs_f64(),
        processor.as_secs_f64(),
        parts.iter().map(|(_, pairs)| pairs).sum::<usize>(),
    )
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
        // Where the texts of stories come from is not the tracer's: making them here is taken off.
        let mut making = Time::default();
        let (time, matches) = timed(|| {
            decide::trace(index, page, |id| {
                let (time, text) = timed(|| Some(maker.story(id.parse().ok()?)));
                making = making + time;
                text
            })
        });
        right += usize::from(matches.first().is_some_and(|best| best.story == n.to_string()));
        time - making
    });
    print_times("  with rewrites and alignment", whole.collect());
    println!("  the right story came first for {right} of {} pages", pages.len());
}

/// Stories added one by one by one thread while another asks.
fn append(maker: &Maker, appends: usize) {
    let shared = RwLock::new(Index::new());
    let done = AtomicBool::new(false);
    let mut times = Vec::new();
    let mut added = Time::default();
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let mut mine = Index::new();
            let mut spent = Time::default();
            for n in 0..appends {
                let (id, text) = (n.to_string(), maker.story(n));
                spent = spent + timed(|| mine.add(&id, &text)).0;
                let next = mine.clone();
                if let Ok(mut index) = shared.write() {
                    *index = next;
                }
            }
            done.store(true, Ordering::Release);
            spent
        });
        let mut n = 0_usize;
        while !done.load(Ordering::Acquire) {
            n += 7919;
            let held = shared.read().map(|index| index.len()).unwrap_or(0);
            let page = words(&maker.page(n % held.max(1)));
            let ask = || shared.read().map(|index| index.clone()).map(|index| index.query_words(&page));
            times.push(timed(ask).0);
        }
        added = writer.join().unwrap_or_default();
    });
    println!(
        "{appends} stories appended one by one, {:.1} us each, and meanwhile",
        added.processor.as_secs_f64() * 1e6 / appends.max(1) as f64
    );
    print_times("  candidates of both retrievers", times);
}

/// How long something took.
#[derive(Clone, Copy, Default)]
struct Time {
    /// Of this thread, on a processor.
    processor: Duration,
    /// By the clock.
    clock: Duration,
}

impl std::ops::Add for Time {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { processor: self.processor + other.processor, clock: self.clock + other.clock }
    }
}

impl std::ops::Sub for Time {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            processor: self.processor.saturating_sub(other.processor),
            clock: self.clock.saturating_sub(other.clock),
        }
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (Time, T) {
    let processor = || Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).unwrap_or_default();
    let (started, busy) = (Instant::now(), processor());
    let answer = work();
    (Time { processor: processor().saturating_sub(busy), clock: started.elapsed() }, answer)
}

fn print_times(what: &str, times: Vec<Time>) {
    let line = |kind: &str, mut times: Vec<Duration>| {
        times.sort_unstable();
        let last = times.len().saturating_sub(1);
        let at = |part: f64| times.get(((times.len() as f64 * part) as usize).min(last));
        let micros = |part: f64| at(part).map_or(0, Duration::as_micros);
        let (half, most, longest) = (micros(0.5), micros(0.99), micros(1.0));
        println!("{what}, {kind}: p50 {half} us, p99 {most} us, longest {longest} us of {}", times.len());
    };
    line("processor", times.iter().map(|time| time.processor).collect());
    line("clock", times.iter().map(|time| time.clock).collect());
}
