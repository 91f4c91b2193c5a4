//! `standfirst read`: what the reader saw in a text: quotes with their speakers, attributions, figures.

use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};
use clap::ValueEnum;
use formats::{reading_html, reading_lines};
use reading::{Reading, Span};
use serde::Deserialize;

use crate::exit::Outcome;
use crate::{Answer, input};

/// Reads text into quotes with their speakers, attributions and figures.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Files to read, as plain text.
    #[arg(required_unless_present = "sentences")]
    files: Vec<PathBuf>,
    /// How to show what was read.
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
    /// Read sentences instead: one {"id": N, "text": "..."} a line; answers with the figures of each.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["files", "html"])]
    sentences: Option<PathBuf>,
    /// Also write the first file to this one with everything marked in it, one self-contained HTML page.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  standfirst read story.txt
  standfirst read corpus/*.txt --format json > quotes.jsonl
  standfirst read --sentences sentences.jsonl > figures.jsonl
  standfirst read story.txt --html read.html";

/// How a reading is shown.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Form {
    /// For people: one line each quote, attribution and figure.
    Text,
    /// One JSON object a file; offsets in bytes into the decoded file. The shape is in docs/json.md.
    Json,
}

pub(crate) fn run(args: &Args) -> Answer {
    if let Some(path) = &args.sentences {
        return sentences(path);
    }
    for (index, path) in args.files.iter().enumerate() {
        let (name, text) = input::read_text(path)?;
        let reading = reading::read(&text);
        match args.format {
            Form::Text => input::print(&listing(&name, &text, &reading))?,
            Form::Json => input::print(&format!("{}\n", reading_lines::quotes(&name, &reading)))?,
        }
        if let (0, Some(html)) = (index, &args.html) {
            let page = reading_html::page(&name, &text, &reading);
            std::fs::write(html, page).with_context(|| format!("{} could not be written", html.display()))?;
        }
    }
    Ok(Outcome::Done)
}

#[derive(Deserialize)]
struct SentenceLine {
    id: u64,
    text: String,
}

fn sentences(path: &Path) -> Answer {
    let (name, text) = input::read_text(path)?;
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let read: SentenceLine =
            serde_json::from_str(line).map_err(|error| anyhow!(error)).with_context(|| {
                format!("{name}, line {}: write {{\"id\": 1, \"text\": \"...\"}}", number + 1)
            })?;
        let reading = reading::read(&read.text);
        input::print(&format!("{}\n", reading_lines::figures(read.id, &read.text, &reading)))?;
    }
    Ok(Outcome::Done)
}

/// Quotes with who says them, other attributions, figures.
fn listing(name: &str, text: &str, reading: &Reading) -> String {
    let mut out = format!("{name}: {} sentences\n", reading.sentences.len());
    for quote in &reading.quotes {
        let attribution = quote.attribution.and_then(|index| reading.attributions.get(index));
        let source = attribution.and_then(|attribution| attribution.source.first());
        let who = source.map_or("nobody named", |span| span.of(text));
        out.push_str(&format!("  quote   {}\n          by {}\n", short(text, quote.span), one_line(who)));
    }
    for attribution in reading.attributions.iter().filter(|attribution| !attribution.direct) {
        let first = |spans: &[Span]| spans.first().map_or(String::new(), |span| one_line(span.of(text)));
        let (source, cue) = (first(&attribution.source), first(&attribution.cue));
        let content = attribution.content.first().map_or(String::new(), |span| short(text, *span));
        out.push_str(&format!("  says    [{source}] [{cue}] {content}\n"));
    }
    for figure in &reading.figures {
        out.push_str(&format!("  figure  {}  ({})\n", one_line(figure.span.of(text)), figure.unit.0));
    }
    out
}

fn short(text: &str, span: Span) -> String {
    let words = one_line(span.of(text));
    match words.char_indices().nth(100) {
        Some((at, _)) => format!("{}…", words.get(..at).unwrap_or("")),
        None => words,
    }
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
