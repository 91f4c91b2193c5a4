//! `cargo xtask bench reading`: how fast the reader reads, on one core, beside others.
//!
//! Times are of the processor, so that a busy machine does not blur them. The reader is run once per pass over all texts, in this process; other readers are started as programs where they
//! are installed, each on the same file, and time themselves.

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use crate::bench_reading_others as others;

/// What to measure on.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Folder with polnear-train-dev.tar.gz.
    #[arg(long)]
    data: PathBuf,
    /// Passes over the texts; the best one counts.
    #[arg(long, default_value_t = 3)]
    passes: u32,
    /// Build and run `bench/` too: text2num, harper-brill.
    #[arg(long)]
    others: bool,
    /// A Python that has quantulum3, textacy or Recognizers-Text; may be given several times.
    #[arg(long)]
    python: Vec<PathBuf>,
}

/// Measures and prints.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let texts = crate::eval_reading::polnear_texts(&options.data)?;
    let bytes: usize = texts.iter().map(String::len).sum();
    let best = (0..options.passes.max(1)).map(|_| pass(&texts)).fold(f64::INFINITY, f64::min);
    report("reading, everything", bytes, best);
    let numbers = (0..options.passes.max(1))
        .map(|_| time(|| texts.iter().map(|t| reading::numbers(t).len()).sum()))
        .fold(f64::INFINITY, f64::min);
    report("reading, numbers alone", bytes, numbers);
    whole_file(&texts.concat());
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("texts.txt");
    fs::write(&file, texts.concat())?;
    if options.others {
        others::rust(&file)?;
    }
    if options.python.is_empty() { Ok(()) } else { others::python(&file, &options.python) }
}

/// Seconds of processor time that `work` takes; of the clock, where the system does not tell.
fn time(work: impl FnOnce() -> usize) -> f64 {
    let (start, busy) = (Instant::now(), processor_seconds());
    std::hint::black_box(work());
    match (busy, processor_seconds()) {
        (Some(before), Some(after)) => after - before,
        _ => start.elapsed().as_secs_f64(),
    }
}

/// Time this process has spent on a processor.
#[allow(clippy::cast_precision_loss)]
fn processor_seconds() -> Option<f64> {
    let line = fs::read_to_string("/proc/self/schedstat").ok()?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|nanoseconds| nanoseconds as f64 / 1e9)
}

fn pass(texts: &[String]) -> f64 {
    time(|| texts.iter().map(|t| reading::read(t).claims.len()).sum())
}

#[allow(clippy::cast_precision_loss)]
pub(crate) fn report(name: &str, bytes: usize, seconds: f64) {
    println!(
        "{name:28} {:8.2} MB/s  ({bytes} bytes in {seconds:.3} s)",
        bytes as f64 / 1e6 / seconds.max(1e-9)
    );
}

/// One file of ten million bytes, and the worst of two million, with what they cost in memory.
fn whole_file(texts: &str) {
    let mut text = texts.repeat(10_000_000 / texts.len().max(1) + 1);
    let mut end = 10_000_000.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
    measured("reading, 10 MB in one file", &text);
    measured("reading, 2 MB of \"1 1 1\"", &"1 ".repeat(1_000_000));
}

/// Reads one text, and prints its time and what it adds to the most memory held.
#[allow(clippy::cast_precision_loss)]
fn measured(name: &str, text: &str) {
    forget_peak();
    let before = peak_memory();
    let seconds = time(|| reading::read(text).claims.len());
    report(name, text.len(), seconds);
    if let (Some(before), Some(after)) = (before, peak_memory()) {
        println!(
            "{:28} {:8.2} times the text (peak {after} bytes, {before} before)",
            "  peak memory",
            after.saturating_sub(before) as f64 / text.len() as f64
        );
    }
}

/// Lets the system count the most memory held anew from here, where it can.
fn forget_peak() {
    // Without it the figure below is of the whole run, and is printed with what it was before.
    drop(fs::write("/proc/self/clear_refs", "5"));
}

/// Most memory this process has held, in bytes, where the system tells.
fn peak_memory() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|l| l.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<usize>().ok().map(|kilobytes| kilobytes * 1024)
}
