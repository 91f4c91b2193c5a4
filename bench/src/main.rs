//! Times text2num and harper-brill over a file, printed as `cargo xtask bench reading` prints its own figures.

use std::time::Instant;

use harper_brill::{Tagger, brill_tagger};

/// Time this process has spent on a processor, in seconds, where the system tells.
fn processor_seconds() -> Option<f64> {
    let line = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|nanoseconds| nanoseconds as f64 / 1e9)
}

/// Runs `work` once and prints its speed.
fn time(name: &str, bytes: usize, work: impl FnOnce() -> usize) {
    let (start, busy) = (Instant::now(), processor_seconds());
    std::hint::black_box(work());
    let seconds = match (busy, processor_seconds()) {
        (Some(before), Some(after)) => after - before,
        _ => start.elapsed().as_secs_f64(),
    };
    println!("{name:28} {:8.2} MB/s  ({bytes} bytes in {seconds:.3} s)", bytes as f64 / 1e6 / seconds);
}

/// Words and marks as the tagger takes them, one line a sentence.
fn tokens(line: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    for word in line.split_whitespace() {
        let letters = word.trim_end_matches(|c: char| c.is_ascii_punctuation());
        tokens.extend(Some(letters).filter(|w| !w.is_empty()).map(str::to_string));
        tokens.extend(word[letters.len()..].chars().map(String::from));
    }
    tokens
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("which file?")?;
    let text = std::fs::read_to_string(path)?;
    let language = text2num::Language::english();
    time("text2num", text.len(), || {
        text.lines().map(|line| text2num::replace_numbers_in_text(line, &language, 0.0).len()).sum()
    });
    let tagger = brill_tagger();
    std::hint::black_box(tagger.tag_sentence(&tokens("It held .")));
    time("harper-brill, tags alone", text.len(), || {
        text.lines().map(|line| tagger.tag_sentence(&tokens(line)).len()).sum()
    });
    Ok(())
}
