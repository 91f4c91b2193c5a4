//! `standfirst trace warc`: the copies in a crawl.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, bail};
use fetch::warc::Place;
use indicatif::{ProgressBar, ProgressStyle};
use newsroom::{Archive, Newsroom, Seen};
use story::ids::Millis;

use super::Sought;
use super::crawl::{self, Done, Outcome as Came};
use super::line::{Form, Whence, line};
use super::resume::Progress;
use crate::commands::data::Data;
use crate::exit::Outcome;
use crate::{Answer, input};

/// Finds the copies of everything this newsroom has released in the WARC files of a crawl.
///
/// Every page is looked at, on all cores; each copy is told on a line. Records that are damaged are told on standard
/// error with their place, and the rest is done. Memory stays bounded: records over 8 MB are passed by.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// WARC files, plain, gzip or zstd, or folders with them.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    sought: Sought,
    /// How to tell copies.
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
    /// Keep in this small file how far the trace came, and go on from there. A copy found in the last two seconds before
    /// it was stopped may be told twice.
    #[arg(long, value_name = "FILE")]
    resume: Option<PathBuf>,
    /// Record the copies in the newsroom, each with its tearsheet.
    #[arg(long)]
    report: bool,
}

const EXAMPLES: &str = "\
Examples:
  standfirst trace warc crawl/ --data ./newsroom
  standfirst trace warc CC-NEWS-*.warc.gz --data ./newsroom --format json --resume crawl.state > copies.jsonl
  standfirst trace warc partner.warc.zst --data ./newsroom --report

JSON, version 1: {\"version\", \"url\", \"record\", \"captured\", \"story\", \"headline\", \"relation\", \"probability\",
\"state\", \"kept\", \"total\", \"shows_version\", \"missing\", \"not_sure\", \"terms\": [{\"term\", \"force\", \"standing\", \"evidence\"}], \"drift\"}.
Exit codes: 0 no copies, 1 copies found or records damaged, 2 a file could not be read.";

pub(crate) fn run(args: &Args) -> Answer {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let store = runtime.block_on(args.data.open_existing())?;
    let newsroom = Newsroom::new(store, fetch::Client::new(fetch::Options::default())?);
    let archive = runtime.block_on(newsroom.archive(&args.data.index()))?.searching(args.sought.search());
    if archive.is_empty() {
        bail!("nothing was released by this newsroom yet, so nothing can be a copy of it");
    }
    let mut progress = Progress::open(args.resume.as_deref())?;
    let (all, unread) = files(&args.paths)?;
    let left: Vec<(&Path, Place)> =
        all.iter().filter_map(|file| Some((file.as_path(), progress.begin(file)?))).collect();
    let keep = |seen: &Seen, page: &fetch::Fetched, at| {
        args.report.then(|| runtime.block_on(newsroom.keep_seen(seen, page, at)))
    };
    let mut run = Run {
        format: args.format,
        bar: bar(&left)?,
        base: 0,
        tally: Tally { failed: unread, ..Tally::default() },
        began: Instant::now(),
    };
    crawl::each(&archive, &left, |done| {
        let path = left.get(done.file).map_or(Path::new(""), |(path, _)| path);
        run.take(path, &done, &mut progress, keep)
    })?;
    run.tell(&archive);
    runtime.block_on(newsroom.store().clone().close());
    match run.tally {
        Tally { failed: 0, copies: 0, faults: 0, .. } => Ok(Outcome::Done),
        Tally { failed: 0, .. } => Ok(Outcome::Findings),
        Tally { failed, .. } => {
            bail!("{failed} files or folders could not be read to the end; the rest is done")
        }
    }
}

#[derive(Default)]
struct Tally {
    records: u64,
    pages: u64,
    copies: u64,
    new: u64,
    faults: u64,
    failed: u64,
    unpacked: u64,
}

struct Run {
    format: Form,
    bar: ProgressBar,
    /// Bytes of the files that are done.
    base: u64,
    tally: Tally,
    began: Instant,
}

impl Run {
    fn take(
        &mut self,
        path: &Path,
        done: &Done,
        progress: &mut Progress,
        keep: impl Fn(&Seen, &fetch::Fetched, Option<Millis>) -> Option<Result<bool, newsroom::Error>>,
    ) -> anyhow::Result<()> {
        self.tally.unpacked += done.unpacked;
        self.bar.set_position(self.base + done.packed);
        match &done.outcome {
            Came::Nothing { page } => {
                self.tally.records += 1;
                self.tally.pages += u64::from(*page);
            }
            Came::Copies { page, date, seen } => {
                self.tally.records += 1;
                self.tally.pages += 1;
                let record = Some(format!("{}, {}", path.display(), done.place));
                let whence = Whence { url: page.url.clone(), record, captured: date.clone() };
                for seen in seen {
                    self.tally.copies += 1;
                    self.say(&line(self.format, &whence, seen)?)?;
                    match keep(seen, page, date.as_deref().and_then(crawl::millis)) {
                        Some(Err(newsroom::Error::Invalid { .. })) | None | Some(Ok(false)) => {}
                        Some(Ok(true)) => self.tally.new += 1,
                        Some(Err(error)) => return Err(error).context("the copy could not be recorded"),
                    }
                }
            }
            Came::Fault(problem) => {
                self.tally.faults += 1;
                self.warn(path, problem);
            }
            Came::Failed(problem) => {
                self.tally.failed += 1;
                self.warn(path, problem);
            }
            Came::End => {
                self.base += done.packed;
                return progress.finished(path);
            }
        }
        progress.reached(path, done.next)
    }

    fn say(&self, words: &str) -> anyhow::Result<()> {
        self.bar.suspend(|| input::print(words)).context("standard output could not be written")
    }

    fn warn(&self, path: &Path, problem: &str) {
        self.bar.suspend(|| input::tell(&format!("{}: {problem}", path.display())));
    }

    fn tell(&self, archive: &Archive) {
        self.bar.finish_and_clear();
        let Tally { records, pages, copies, new, faults, unpacked, .. } = self.tally;
        let seconds = self.began.elapsed().as_secs_f64();
        let megabytes = unpacked as f64 / 1e6;
        eprintln!(
            "{records} records, {pages} pages held against {} stories: {copies} copies ({new} recorded), {faults} records \
             that could not be read; {megabytes:.0} MB in {seconds:.1} s, {:.0} MB/s",
            archive.len(),
            megabytes / seconds.max(0.001),
        );
    }
}

/// Shown on a terminal only.
fn bar(files: &[(&Path, Place)]) -> anyhow::Result<ProgressBar> {
    if !std::io::stderr().is_terminal() {
        return Ok(ProgressBar::hidden());
    }
    let bytes = files.iter().filter_map(|(path, _)| Some(path.metadata().ok()?.len())).sum();
    let style = "{bar:30} {percent} % of {total_bytes}, {bytes_per_sec}, {eta} left";
    Ok(ProgressBar::new(bytes).with_style(ProgressStyle::with_template(style)?))
}

/// The files, and those in folders by name, in order; folders that can't be read are told, and how many they are.
fn files(paths: &[PathBuf]) -> anyhow::Result<(Vec<PathBuf>, u64)> {
    let (mut all, mut failed) = (Vec::new(), 0);
    for path in paths {
        if path.is_dir() {
            in_folder(path, &mut all, &mut failed);
        } else {
            all.push(path.clone());
        }
    }
    if all.is_empty() && failed == 0 {
        bail!("no WARC file in there: their names end in .warc, .warc.gz or .warc.zst");
    }
    Ok((all, failed))
}

fn in_folder(folder: &Path, all: &mut Vec<PathBuf>, failed: &mut u64) {
    let entries: std::io::Result<Vec<_>> = std::fs::read_dir(folder).and_then(Iterator::collect);
    let mut entries = match entries {
        Ok(entries) => entries,
        Err(error) => {
            *failed += 1;
            eprintln!("standfirst: {}: the folder could not be read: {error}", folder.display());
            return;
        }
    };
    entries.sort_by_key(std::fs::DirEntry::path);
    for entry in entries {
        let path = entry.path();
        let name = path.to_string_lossy();
        // A link may lead round in a circle.
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            in_folder(&path, all, failed);
        } else if [".warc", ".warc.gz", ".warc.zst"].iter().any(|ending| name.ends_with(ending)) {
            all.push(path.clone());
        }
    }
}
