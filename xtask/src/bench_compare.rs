//! `cargo xtask bench compare`: how long a comparison takes, on real texts, and what it adds to memory.
//!
//! Readings are made beforehand unless a line says that they are not.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use anyhow::Context as _;
use compare::{Sources, Text, compare, support};
use reading::Reading;
use rustix::time::{ClockId, clock_gettime};

use crate::eval_compare::corpus;

/// Where the texts are.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Folder with the sets: tracing/ and reading/.
    #[arg(long)]
    data: PathBuf,
}

/// Measures and prints.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let texts = corpus::news(&options.data)?;
    one_to_one(&texts);
    one_to_many(&texts);
    long(&texts);
    hostile();
    memory(&texts)
}

/// Texts of about so many words, made of real ones.
fn of_words(texts: &[String], words: usize, count: usize) -> Vec<String> {
    let mut made = Vec::new();
    let mut text = String::new();
    let mut length = 0;
    for part in texts.iter().cycle().take(texts.len() * 4) {
        text.push_str(part);
        text.push_str("\n\n");
        length += part.split_whitespace().count();
        if length >= words {
            // The last words over the number are cut off, so that every text is as long as it says.
            let end = text
                .split_whitespace()
                .nth(words)
                .map_or(text.len(), |w| w.as_ptr() as usize - text.as_ptr() as usize);
            made.push(text[..end].to_owned());
            text.clear();
            length = 0;
            if made.len() == count {
                break;
            }
        }
    }
    made
}

/// A light edit: every twelfth word another, every seventh paragraph gone.
fn edited(text: &str) -> String {
    let paragraphs = text.split("\n\n").enumerate().filter(|(at, _)| at % 7 != 6).map(|(_, paragraph)| {
        let words = paragraph.split(' ').enumerate();
        words.map(|(at, word)| if at % 12 == 11 { "harbour" } else { word }).collect::<Vec<_>>().join(" ")
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

fn text<'a>(text: &'a str, reading: &'a Reading) -> Text<'a> {
    Text { text, reading }
}

/// The shortest of five runs, so that what else the machine does is left out.
fn best_of_five<T>(run: impl Fn() -> T) -> Duration {
    (0..5).map(|_| timed(&run).1).min().unwrap_or_default()
}

/// What `run` gives and the processor time it took: on a machine with other work the clock on the wall tells that too.
pub(crate) fn timed<T>(run: impl Fn() -> T) -> (T, Duration) {
    let start = processor_time();
    let given = std::hint::black_box(run());
    (given, processor_time().saturating_sub(start))
}

fn processor_time() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or_default();
    Duration::new(seconds, u32::try_from(time.tv_nsec).unwrap_or_default())
}

fn percentiles(name: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |share: usize| {
        times.get((times.len() * share / 100).min(times.len().saturating_sub(1))).copied().unwrap_or_default()
    };
    println!("{name:52} p50 {:>9.3?}  p99 {:>9.3?}  n {}", at(50), at(99), times.len());
}

fn one_to_one(texts: &[String]) {
    let sources = of_words(texts, 1000, 300);
    let (mut light, mut same, mut other, mut read) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (at, source) in sources.iter().enumerate() {
        let copy = edited(source);
        let stranger = sources.get((at + 7) % sources.len()).unwrap_or(source);
        let (a, b, c) = (reading::read(source), reading::read(&copy), reading::read(stranger));
        for (times, words, own) in
            [(&mut same, source, &a), (&mut light, &copy, &b), (&mut other, stranger, &c)]
        {
            times.push(best_of_five(|| compare(text(source, &a), text(words, own))));
        }
        read.push(best_of_five(|| {
            let (a, b) = (reading::read(source), reading::read(&copy));
            compare(text(source, &a), text(&copy, &b))
        }));
    }
    percentiles("1,000 words against themselves", same);
    percentiles("1,000 words against a light edit", light);
    percentiles("1,000 words against another text", other);
    percentiles("1,000 words against a light edit, both read first", read);
}

fn one_to_many(texts: &[String]) {
    let sources = of_words(texts, 1000, 100);
    let readings: Vec<Reading> = sources.iter().map(|s| reading::read(s)).collect();
    let all: Vec<Text<'_>> = sources.iter().zip(&readings).map(|(s, r)| text(s, r)).collect();
    let ready = Sources::new(&all);
    let (mut times, mut once_ready) = (Vec::new(), Vec::new());
    let mut claims = 0;
    for source in &sources {
        let copy = edited(source);
        let own = reading::read(&copy);
        let spans: Vec<_> = own.claims.iter().map(|claim| claim.span).collect();
        claims += spans.len();
        times.push(best_of_five(|| support(text(&copy, &own), &spans, &all)));
        once_ready.push(best_of_five(|| ready.support(text(&copy, &own), &spans)));
    }
    percentiles(
        &format!("1,000 words, {} claims, against 100 x 1,000", claims / sources.len().max(1)),
        times,
    );
    percentiles("the same, sources made ready before", once_ready);
    percentiles("making 100 x 1,000 words ready", vec![best_of_five(|| Sources::new(&all))]);
}

fn long(texts: &[String]) {
    for words in [10_000, 100_000, 200_000] {
        let Some(source) = of_words(texts, words, 1).pop() else { continue };
        let copy = edited(&source);
        let (a, b) = (reading::read(&source), reading::read(&copy));
        let (found, time) = timed(|| compare(text(&source, &a), text(&copy, &b)));
        println!(
            "{words:>7} words against a light edit of them{:14} {:>9.3?}  ({} findings)",
            "",
            time,
            found.drift.len()
        );
    }
}

/// What nobody writes: one word a million times, marks without words, one endless sentence.
fn hostile() {
    let cases = [
        ("10 MB of one word", "word ".repeat(2_000_000), "word ".repeat(1_999_000)),
        ("100,000 lines of a mark", "\"\n".repeat(100_000), "\"\n".repeat(99_999)),
        ("10 MB of sentences of two words", "It fell. ".repeat(1_100_000), "It rose. ".repeat(1_100_000)),
        (
            "10 MB of one sentence",
            "The bridge is to open in May, the mayor said. ".repeat(217_000),
            "The bridge is to open in June, the mayor said. ".repeat(213_000),
        ),
        (
            "10 MB of quotes in straight and curly marks",
            "\"We go,\" he said. \u{201c}No,\u{201d} she said. ".repeat(256_000),
            "\u{201c}We go,\u{201d} he said. \"Now,\" she said. ".repeat(250_000),
        ),
        ("1 MB of different words, no stop", distinct(150_000, 1), distinct(150_000, 3)),
        ("10 MB of different words, no stop", distinct(1_500_000, 1), distinct(1_500_000, 3)),
    ];
    for (name, source, copy) in cases {
        let (a, b) = (reading::read(&source), reading::read(&copy));
        let (found, time) = timed(|| compare(text(&source, &a), text(&copy, &b)));
        println!("{name:52} {time:>9.3?}  ({} findings)", found.drift.len());
    }
}

/// What a comparison adds to the most memory in use, counted by a program of its own.
fn memory(texts: &[String]) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    for words in [25_000, 50_000, 100_000] {
        let Some(source) = of_words(texts, words, 1).pop() else { continue };
        let files = [("source", source.clone()), ("copy", edited(&source))].map(|(name, text)| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).map(|()| path)
        });
        let [source, copy] = files;
        let counted = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()))
            .args(["run", "--release", "--quiet", "--package", "compare", "--example", "memory", "--"])
            .args([source?, copy?])
            .current_dir(crate::root())
            .output()
            .context("could not run the example that counts memory")?;
        let counted = String::from_utf8(counted.stdout)?;
        let mut counted = counted.split_whitespace().map(str::parse::<u64>);
        let mut next =
            || counted.next().context("the example that counts memory printed nothing")?.context("no number");
        let (words, most, kept) = (next()?, next()?, next()?);
        println!(
            "{words:>7} words: {most:>11} bytes more at most, {:>4} a word; {kept} kept in the answer",
            most / words.max(1)
        );
    }
    Ok(())
}

fn distinct(count: usize, step: usize) -> String {
    (0..count).map(|at| format!("w{:x} ", (at * step * 7919) % 1_000_003)).collect()
}
