//! `standfirst compare`: what a copy kept, changed, dropped and added.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};
use clap::ValueEnum;
use compare::{Comparison, Text};
use formats::comparison_text::Style;
use formats::comparison_view::{Credit, CreditState, View};
use formats::{comparison_html, comparison_json, comparison_text, comparison_view};
use semantic::Model;
use serde::{Deserialize, Serialize};
use story::manuscript::Part;
use story::verdict::Term;

use super::{credits, terms};
use crate::Answer;
use crate::exit::Outcome;
use crate::input::{self, Input};

/// Compares a copy with its source: what was kept, changed, dropped and added; quotes and figures altered; credits.
///
/// Either side may be text, Markdown or a web page; on a page the story is found among what stands around it.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The story as it was released, or the document a story rests on.
    #[arg(required_unless_present = "pairs")]
    source: Option<PathBuf>,
    /// What was made of it.
    #[arg(required_unless_present = "pairs")]
    copy: Option<PathBuf>,
    /// Also write the comparison side by side to this file, one self-contained HTML page.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// How to show it.
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
    /// The story's public address: a link to it is one of the credits.
    #[arg(long, value_name = "ADDRESS")]
    url: Option<String>,
    /// Compare many: one {"id": ..., "source": "...", "copy": "..."} a line, one answer a line.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["source", "copy", "html"])]
    pairs: Option<PathBuf>,
    /// A folder with a sentence model: sentences that words leave unmatched are matched by what they mean.
    ///
    /// It must hold config.json, tokenizer.json and model.safetensors of a BERT model such as all-MiniLM-L6-v2. The
    /// program must be built with --features semantic.
    #[arg(long, value_name = "DIR")]
    semantic: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  standfirst compare story.md repost.html
  standfirst compare story.md repost.html --html side-by-side.html
  standfirst compare transcript.txt story.md --format json
  standfirst compare --pairs pairs.jsonl
  standfirst compare story.md repost.html --semantic all-MiniLM-L6-v2

Exit codes: 0 nothing that matters differs, 1 something does, 2 a file could not be read.
`standfirst explain NAME` says what a difference means.";

/// How a comparison is shown.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Form {
    /// Changes word by word, findings where they stand.
    Text,
    /// JSON; its shape is in docs/json.md.
    Json,
}

/// The version of the JSON.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Told<'a> {
    version: u32,
    source: Side<'a>,
    copy: Side<'a>,
    summary: String,
    credits: Vec<ToldCredit<'a>>,
    /// Of a web page.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    terms: Vec<terms::Told<'a>>,
    #[serde(flatten)]
    comparison: comparison_json::ComparisonShape,
}

#[derive(Serialize)]
struct Side<'a> {
    file: &'a str,
    /// Given where offsets are not the file's: a web page's story.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

#[derive(Serialize)]
struct ToldCredit<'a> {
    credit: &'a str,
    state: &'static str,
    evidence: &'a str,
}

pub(crate) fn run(args: &Args) -> Answer {
    let model = args.semantic.as_deref().map(Model::open).transpose()?;
    match (&args.pairs, &args.source, &args.copy) {
        (Some(pairs), _, _) => many(pairs, model.as_ref()),
        (None, Some(source), Some(copy)) => one(args, source, copy, model.as_ref()),
        _ => Err(anyhow!("two files are needed: standfirst compare SOURCE COPY")),
    }
}

fn one(args: &Args, source: &Path, copy: &Path, model: Option<&Model>) -> Answer {
    let (source, copy) = (input::read(source)?, input::read(copy)?);
    let (source_text, copy_text) = (words(&source), words(&copy));
    let comparison = compared(&source_text, &copy_text, model)?;
    let found = credits::on_copy(&source.intake, &copy, args.url.as_deref());
    let credits: Vec<Credit<'_>> = found.iter().map(credits::Found::shown).collect();
    let asked = credits::terms_on_copy(&source.intake, &copy, args.url.as_deref());
    let content = source.intake.content();
    let view = View {
        title: content.headline.as_deref().unwrap_or(&source.name),
        source_label: &source.name,
        copy_label: &copy.name,
        source: &source_text,
        copy: &copy_text,
        comparison: &comparison,
        credits: &credits,
    };
    if let Some(path) = &args.html {
        let page = comparison_html::page(&view);
        std::fs::write(path, page).with_context(|| format!("{} could not be written", path.display()))?;
    }
    match args.format {
        Form::Text => {
            let colour = std::io::stdout().is_terminal();
            input::print(&comparison_text::render(&view, Style { colour, ..Style::default() }))?;
            if !asked.is_empty() {
                input::print(&format!("\nTerms, as a new newsroom's ask:\n{}", terms::lines(&asked)))?;
            }
        }
        Form::Json => input::print(&json(&view, &asked, &source, &copy)?)?,
    }
    let missing =
        credits.iter().any(|credit| matches!(credit.state, CreditState::Missing | CreditState::Changed));
    Ok(if comparison.drift.is_empty() && !missing { Outcome::Done } else { Outcome::Findings })
}

fn compared(source: &str, copy: &str, model: Option<&Model>) -> anyhow::Result<Comparison> {
    let (source_reading, copy_reading) = (reading::read(source), reading::read(copy));
    let source = Text { text: source, reading: &source_reading };
    let copy = Text { text: copy, reading: &copy_reading };
    match model {
        Some(model) => Ok(semantic::compare(model, source, copy)?),
        None => Ok(compare::compare(source, copy)),
    }
}

/// The story's own words: credits, dateline and what stands below the story are blanked out.
fn words(input: &Input) -> String {
    use Part::{Body, Heading, Headline, KeyPoint, Standfirst};
    input.intake.manuscript.only(&[Headline, Standfirst, KeyPoint, Body, Heading])
}

fn json(view: &View<'_>, asked: &[Term], source: &Input, copy: &Input) -> anyhow::Result<String> {
    let told = Told {
        version: VERSION,
        source: Side { file: &source.name, text: (!source.intake.same_offsets).then_some(view.source) },
        copy: Side { file: &copy.name, text: (!copy.intake.same_offsets).then_some(view.copy) },
        summary: comparison_view::summary(view),
        credits: view.credits.iter().map(told_credit).collect(),
        terms: asked.iter().map(terms::Told::of).collect(),
        comparison: comparison_json::shape(view.comparison),
    };
    Ok(serde_json::to_string_pretty(&told)? + "\n")
}

fn told_credit<'a>(credit: &Credit<'a>) -> ToldCredit<'a> {
    ToldCredit { credit: credit.label, state: credit.state.word(), evidence: credit.evidence }
}

#[derive(Deserialize)]
struct Pair {
    #[serde(default)]
    id: serde_json::Value,
    source: String,
    copy: String,
}

#[derive(Serialize)]
struct Answered {
    id: serde_json::Value,
    #[serde(flatten)]
    comparison: comparison_json::ComparisonShape,
}

fn many(path: &Path, model: Option<&Model>) -> Answer {
    let (name, text) = input::read_text(path)?;
    let mut outcome = Outcome::Done;
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let pair: Pair = serde_json::from_str(line).with_context(|| {
            format!(
                "{name}, line {}: not a pair; write {{\"id\": 1, \"source\": \"...\", \"copy\": \"...\"}}",
                number + 1
            )
        })?;
        let comparison = compared(&pair.source, &pair.copy, model)?;
        if !comparison.drift.is_empty() {
            outcome = Outcome::Findings;
        }
        let answered = Answered { id: pair.id, comparison: comparison_json::shape(&comparison) };
        input::print(&(serde_json::to_string(&answered)? + "\n"))?;
    }
    Ok(outcome)
}
