//! The binary: one program for the whole life of a wire story. Each subcommand is a file in `commands/`.

mod background;
mod commands;
mod exit;
mod input;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use exit::Outcome;

/// Reading the pages of a crawl is an eighth of it asking for memory and giving it back, with the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Verify before it leaves, credit wherever it lands, correct to the last copy.
#[derive(Debug, Parser)]
#[command(name = "standfirst", version, about, after_help = EXAMPLES, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  standfirst demo                                   one story live, from draft to its last copy
  standfirst serve --data ./newsroom                the real thing
  standfirst check story.md --source count.txt      what a desk would ask about this story
  standfirst explain quote-altered                  what a finding means
  standfirst compare story.md copy.html             what a copy kept, changed and dropped

Exit codes: 0 nothing found, 1 something found, 2 it could not be done.";

#[derive(Debug, Subcommand)]
enum Command {
    Demo(commands::demo::Args),
    Serve(commands::serve::Args),
    Check(commands::check::Args),
    Explain(commands::explain::Args),
    Compare(commands::compare::Args),
    Read(commands::read::Args),
    Trace(commands::trace::Args),
    Audit(commands::audit::Args),
    Rebuild(commands::rebuild::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Demo(args) => commands::demo::run(&args),
        Command::Serve(args) => commands::serve::run(&args),
        Command::Check(args) => commands::check::run(&args),
        Command::Explain(args) => commands::explain::run(&args),
        Command::Compare(args) => commands::compare::run(&args),
        Command::Read(args) => commands::read::run(&args),
        Command::Trace(args) => commands::trace::run(&args),
        Command::Audit(args) => commands::audit::run(&args),
        Command::Rebuild(args) => commands::rebuild::run(&args),
    };
    exit::code(result)
}

/// What a subcommand answers.
type Answer = anyhow::Result<Outcome>;
