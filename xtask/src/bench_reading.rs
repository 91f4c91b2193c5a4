//! `cargo xtask bench reading`: how fast the reader reads, on one core, beside others.
//!
//! Times are of the processor, so that a busy machine does not blur them. The reader is run once per pass over all texts, in this process; other readers are started as programs where they
//! are installed, each on the same file, and time themselves.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::Context;

/// What to measure on.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Folder with polnear-train-dev.tar.gz.
    #[arg(long)]
    data: PathBuf,
    /// Passes over the texts; the best one counts.
    #[arg(long, default_value_t = 3)]
    passes: u32,
    /// Build and run `bench/` too: text2num.
    #[arg(long)]
    others: bool,
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
        rust_others(&file)?;
    }
    python_others(&file);
    Ok(())
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
fn report(name: &str, bytes: usize, seconds: f64) {
    println!(
        "{name:28} {:8.2} MB/s  ({bytes} bytes in {seconds:.3} s)",
        bytes as f64 / 1e6 / seconds.max(1e-9)
    );
}

/// One file of ten million bytes, and what it costs in memory.
#[allow(clippy::cast_precision_loss)]
fn whole_file(texts: &str) {
    let mut text = texts.repeat(10_000_000 / texts.len().max(1) + 1);
    let mut end = 10_000_000.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
    let before = peak_memory();
    let seconds = time(|| reading::read(&text).claims.len());
    report("reading, 10 MB in one file", text.len(), seconds);
    if let (Some(before), Some(after)) = (before, peak_memory()) {
        println!(
            "{:28} {:8.2} times the text (peak {after} bytes, {before} before)",
            "  peak memory",
            after.saturating_sub(before) as f64 / text.len() as f64
        );
    }
}

/// Most memory this process has held, in bytes, where the system tells.
fn peak_memory() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|l| l.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<usize>().ok().map(|kilobytes| kilobytes * 1024)
}

/// The bench crate outside the workspace, which has its own lock file.
fn rust_others(file: &Path) -> anyhow::Result<()> {
    let manifest = crate::root().join("bench/Cargo.toml");
    let status = Command::new("cargo")
        .args(["run", "--quiet", "--release", "--manifest-path"])
        .arg(&manifest)
        .arg("--")
        .arg(file)
        .status();
    let status = status.with_context(|| format!("running {}", manifest.display()))?;
    if !status.success() {
        println!("{:28} could not be built or run", "text2num");
    }
    Ok(())
}

/// quantulum3, textacy and Recognizers-Text, where Python has them; each over the first 200 kB, being slow.
fn python_others(file: &Path) {
    let probes = [
        ("quantulum3", "from quantulum3 import parser as p; f=lambda t: p.parse(t)"),
        (
            "textacy",
            "import textacy, textacy.extract as e; f=lambda t: list(e.direct_quotations(textacy.make_spacy_doc(t, lang='en_core_web_sm')))",
        ),
        (
            "recognizers-text",
            "from recognizers_number import recognize_number as r; f=lambda t: r(t, 'en-us')",
        ),
    ];
    for (name, code) in probes {
        let program = format!(
            "import sys,time\n{code}\nt=open(sys.argv[1],encoding='utf-8').read()[:200000]\ns=time.time()\nfor l in t.splitlines(): f(l)\nprint(len(t.encode()), time.time()-s)"
        );
        let output = Command::new("python3").arg("-c").arg(program).arg(file).output();
        let shown = output
            .ok()
            .filter(|o| o.status.success())
            .map(|o| String::from_utf8_lossy(&o.stdout).into_owned());
        let parsed = shown
            .as_deref()
            .and_then(|s| s.trim().split_once(' '))
            .and_then(|(b, s)| Some((b.parse().ok()?, s.parse().ok()?)));
        match parsed {
            Some((bytes, seconds)) => report(name, bytes, seconds),
            None => println!("{name:28} not installed"),
        }
    }
}
