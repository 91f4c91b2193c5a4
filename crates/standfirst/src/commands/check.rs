//! `standfirst check`: a story against itself and its sources.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use desk::SourceText;
use desk::render::{Shown, concise, full, json};

use crate::exit::Outcome;
use crate::{Answer, input};

/// Lists what a desk would ask about a story: altered quotes, figures that disagree, claims nobody is named for.
///
/// A finding is something a person should look at, never a verdict of truth. Text, Markdown with front matter and web
/// pages are read as they are.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The story; "-" reads standard input.
    story: PathBuf,
    /// A document, transcript or page the story rests on. May be given again.
    #[arg(long, short, value_name = "FILE")]
    source: Vec<PathBuf>,
    /// How to show the findings.
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
}

const EXAMPLES: &str = "\
Examples:
  standfirst check story.md
  standfirst check story.md --source traffic-count.txt --source interview.txt
  standfirst check page.html --format json | jq '.findings[].rule'

Exit codes: 0 no findings, 1 findings, 2 the story could not be read.
`standfirst explain NAME` says what a finding means.";

/// How findings are shown.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Form {
    /// Compiler style, the words underlined.
    Text,
    /// One line a finding.
    Concise,
    /// JSON; its shape is in docs/json.md.
    Json,
}

pub(crate) fn run(args: &Args) -> Answer {
    let story = input::read(&args.story)?;
    let sources: Vec<SourceText> = args.source.iter().map(|path| source(path)).collect();
    let reading = reading::read(&story.intake.manuscript.text);
    let findings = desk::check(&story.intake.manuscript, &reading, &sources);
    let shown = Shown::new(&story.name, story.shown(), &sources);
    let text = match args.format {
        Form::Text => full::render(&shown, &findings, std::io::stdout().is_terminal()),
        Form::Concise => concise::render(&shown, &findings),
        Form::Json => json::render(&shown, &findings),
    };
    input::print(&text)?;
    Ok(if findings.is_empty() { Outcome::Done } else { Outcome::Findings })
}

/// A source that cannot be read is a finding, and does not stop the check.
fn source(path: &Path) -> SourceText {
    match input::read(path) {
        Ok(input) => SourceText::new(input.name, input.intake.manuscript.text),
        Err(error) => {
            let name = path.display().to_string();
            // The finding has the file's name already.
            let own = error.to_string();
            let own = own.strip_prefix(&name).map_or(own.as_str(), str::trim_start);
            let causes: Vec<String> = error.chain().skip(1).map(ToString::to_string).collect();
            let reason = match own.strip_prefix("is ") {
                Some(kind) if causes.is_empty() => format!("it is {kind}"),
                _ if causes.is_empty() => format!("it {own}"),
                _ => causes.join(": "),
            };
            SourceText::unreadable(name, reason)
        }
    }
}
