//! `standfirst explain`: what a finding or a difference means.

use anyhow::bail;

use crate::exit::Outcome;
use crate::{Answer, input};

/// Says what a finding means, why it matters, and shows an example; without a name, lists them all.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  standfirst explain\n  standfirst explain hedge-differs")]
pub(crate) struct Args {
    /// A finding's name: "quote-altered".
    name: Option<String>,
}

pub(crate) fn run(args: &Args) -> Answer {
    match &args.name {
        None => input::print(&list())?,
        Some(name) => input::print(&one(name)?)?,
    }
    Ok(Outcome::Done)
}

fn list() -> String {
    let mut out = String::from("Findings of `standfirst check`:\n\n");
    for rule in desk::RULES {
        out.push_str(&format!("  {:24} {}\n", rule.name, first_sentence(rule.what)));
    }
    out.push_str("\nDifferences found by `standfirst compare`:\n\n");
    for (_, kind) in compare::KINDS {
        out.push_str(&format!("  {:24} {}\n", kind.name, first_sentence(kind.what)));
    }
    out
}

fn one(name: &str) -> anyhow::Result<String> {
    if let Some(rule) = desk::rule(name) {
        let example = rule.example.replace('\n', "\n  ");
        return Ok(format!("{}\n\n{}\n\nWhy: {}\n\nExample:\n  {example}\n", rule.name, rule.what, rule.why));
    }
    match compare::KINDS.iter().find(|(_, kind)| kind.name == name) {
        Some((_, kind)) => Ok(format!("{}\n\n{}\n\nWhy: {}\n", kind.name, kind.what, kind.why)),
        None => bail!("no finding is called “{name}”; `standfirst explain` lists them all"),
    }
}

fn first_sentence(words: &str) -> &str {
    words.find(". ").and_then(|at| words.get(..=at)).unwrap_or(words)
}
