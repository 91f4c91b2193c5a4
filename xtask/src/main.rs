//! The project's own chores: `cargo xtask --help`.

mod bench_compare;
mod bench_reading;
mod bench_reading_others;
mod bench_trace;
mod bench_warc;
mod eval_compare;
mod eval_credits;
mod eval_logos;
mod eval_reading;
mod eval_sift;
mod eval_trace;
mod licences;
mod semantic_tests;
mod tests;
mod tidy;
mod torture;

use anyhow::Context as _;
use clap::{Parser, Subcommand};

/// Chores of the project: checks, tests, evaluations, benchmarks.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Install what the tests need, then run every check and every test.
    Test(tests::Options),
    /// Check the invariants that ARCHITECTURE.md prints.
    Tidy,
    /// Measure against sets that stay outside the project.
    #[command(subcommand)]
    Eval(Eval),
    /// Time what must be fast.
    #[command(subcommand)]
    Bench(Bench),
    /// Build and test the optional feature `semantic`, with a small model from PyPI; takes minutes the first time.
    Semantic,
    /// Check the licence and the known advisories of every dependency, offline.
    Licences,
    /// Kill the store's writer again and again, and look whether anything acknowledged was lost.
    Torture(torture::Options),
}

/// What can be timed.
#[derive(Subcommand)]
enum Bench {
    /// Comparisons of short, long and hostile texts, and claims against many sources.
    Compare(bench_compare::Options),
    /// Reading copy, in MB/s on one core, and peak memory.
    Reading(bench_reading::Options),
    /// The index of stories: building, asking, appending.
    Trace(bench_trace::Options),
    /// The WARC files of a crawl, beside `gzip -dc`.
    Warc(bench_warc::Options),
}

/// What can be measured.
#[derive(Subcommand)]
enum Eval {
    /// Quotes, attributions, figures, dates.
    Reading(eval_reading::Options),
    /// Correspondence and drift.
    Compare(eval_compare::Options),
    /// Credits and terms on tampered pages.
    Credits(eval_credits::Options),
    /// What is lost by looking at a page's words before it is parsed.
    Sift(eval_sift::Options),
    /// Real logos: how many copies are known again, how many others are taken for them.
    Logos(eval_logos::Options),
    /// Finding copies: recall by kind of copy, and what is wrongly called ours.
    Trace(eval_trace::Options),
}

fn main() -> anyhow::Result<()> {
    let chore = Cli::parse().chore;
    // Figures of a debug build mean nothing, and evaluations would take all day.
    if cfg!(debug_assertions) && matches!(chore, Chore::Eval(_) | Chore::Bench(_)) {
        return run_optimised();
    }
    match chore {
        Chore::Test(options) => tests::run(&options),
        Chore::Tidy => tidy::run(),
        Chore::Bench(Bench::Reading(options)) => bench_reading::run(&options),
        Chore::Bench(Bench::Trace(options)) => bench_trace::run(&options),
        Chore::Bench(Bench::Warc(options)) => bench_warc::run(&options),
        Chore::Eval(Eval::Reading(options)) => eval_reading::run(&options),
        Chore::Eval(Eval::Compare(options)) => eval_compare::run(&options),
        Chore::Bench(Bench::Compare(options)) => bench_compare::run(&options),
        Chore::Eval(Eval::Credits(options)) => eval_credits::run(&options),
        Chore::Eval(Eval::Sift(options)) => eval_sift::run(&options),
        Chore::Eval(Eval::Logos(options)) => eval_logos::run(&options),
        Chore::Eval(Eval::Trace(options)) => eval_trace::run(&options),
        Chore::Semantic => semantic_tests::run(),
        Chore::Licences => licences::run(),
        Chore::Torture(options) => torture::run(&options),
    }
}

/// Runs this same command in a release build.
fn run_optimised() -> anyhow::Result<()> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let with_model = std::env::args().any(|argument| argument.starts_with("--semantic"));
    let features = if with_model { &["--features", "semantic"][..] } else { &[] };
    let status = std::process::Command::new(cargo)
        .args(["run", "--quiet", "--release", "--package", "xtask"])
        .args(features)
        .arg("--")
        .args(std::env::args_os().skip(1))
        .status()
        .context("could not start cargo")?;
    anyhow::ensure!(status.success(), "the release build of this command failed: {status}");
    Ok(())
}

/// The repository's root.
fn root() -> std::path::PathBuf {
    let mut root = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root
}
