//! `cargo xtask bench compare`: how long a comparison takes, on real texts, readings made beforehand.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use compare::{Text, compare, support};
use reading::Reading;

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
    // First, while no larger text has been held: the peak only ever rises.
    one_to_one(&texts);
    one_to_many(&texts);
    long(&texts);
    hostile();
    Ok(())
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
    let times = (0..5).map(|_| {
        let start = Instant::now();
        std::hint::black_box(run());
        start.elapsed()
    });
    times.min().unwrap_or_default()
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
    let (mut light, mut same, mut other) = (Vec::new(), Vec::new(), Vec::new());
    for (at, source) in sources.iter().enumerate() {
        let copy = edited(source);
        let stranger = sources.get((at + 7) % sources.len()).unwrap_or(source);
        let (a, b, c) = (reading::read(source), reading::read(&copy), reading::read(stranger));
        for (times, words, own) in
            [(&mut same, source, &a), (&mut light, &copy, &b), (&mut other, stranger, &c)]
        {
            times.push(best_of_five(|| compare(text(source, &a), text(words, own))));
        }
    }
    percentiles("1,000 words against themselves", same);
    percentiles("1,000 words against a light edit", light);
    percentiles("1,000 words against another text", other);
}

fn one_to_many(texts: &[String]) {
    let sources = of_words(texts, 1000, 100);
    let readings: Vec<Reading> = sources.iter().map(|s| reading::read(s)).collect();
    let all: Vec<Text<'_>> = sources.iter().zip(&readings).map(|(s, r)| text(s, r)).collect();
    let mut times = Vec::new();
    let mut claims = 0;
    for source in sources.iter().take(40) {
        let copy = edited(source);
        let own = reading::read(&copy);
        let spans: Vec<_> = own.claims.iter().map(|claim| claim.span).collect();
        claims += spans.len();
        times.push(best_of_five(|| support(text(&copy, &own), &spans, &all)));
    }
    percentiles(&format!("1,000 words, {} claims, against 100 x 1,000", claims / 40), times);
}

fn long(texts: &[String]) {
    for words in [10_000, 100_000, 200_000] {
        let Some(source) = of_words(texts, words, 1).pop() else { continue };
        let copy = edited(&source);
        let (a, b) = (reading::read(&source), reading::read(&copy));
        let start = Instant::now();
        let found = compare(text(&source, &a), text(&copy, &b));
        println!(
            "{words:>7} words against a light edit of them{:14} {:>9.3?}  ({} findings)",
            "",
            start.elapsed(),
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
        ("1 MB of different words, no stop", distinct(150_000, 1), distinct(150_000, 3)),
    ];
    for (name, source, copy) in cases {
        let (a, b) = (reading::read(&source), reading::read(&copy));
        let start = Instant::now();
        let found = compare(text(&source, &a), text(&copy, &b));
        println!("{name:52} {:>9.3?}  ({} findings)", start.elapsed(), found.drift.len());
    }
}

fn distinct(count: usize, step: usize) -> String {
    (0..count).map(|at| format!("w{:x} ", (at * step * 7919) % 1_000_003)).collect()
}
