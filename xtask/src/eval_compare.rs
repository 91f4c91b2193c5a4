//! `cargo xtask eval compare`: what the comparison finds, from seeded mutations of real texts and from reposts.
//!
//! Each mutation makes one kind of drift (or one harmless edit) in one place of a real text, by rules of its own:
//! it shares no word list with the engine it measures.

pub(crate) mod corpus;
mod harmless;
mod meant;
mod mutations;
mod natural;
mod passage;
mod reposts;
mod score;
mod supported;
mod third;

use std::path::PathBuf;

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Folder with the sets: tracing/ and reading/.
    #[arg(long)]
    data: PathBuf,
    /// Seed of the choice of texts and places.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Texts per kind of mutation.
    #[arg(long, default_value_t = 200)]
    texts: usize,
    /// Only this part: drift, second, third, harmless, reposts, natural, support; or the name of one mutation.
    #[arg(long)]
    only: Option<String>,
    /// Write the labelled pairs of the tuned half side by side into this folder, one page each.
    #[arg(long)]
    pages: Option<PathBuf>,
    /// Folder of a sentence model: say what it adds to the hand-labelled pairs, and what it costs.
    #[arg(long, value_name = "DIR")]
    semantic: Option<PathBuf>,
    /// With --semantic: only every so many of the labelled pairs of either half.
    #[arg(long, default_value_t = 1)]
    every: usize,
    /// Print up to this many cases a kind that went wrong.
    #[arg(long, default_value_t = 0)]
    wrong: usize,
}

const PARTS: [&str; 7] = ["drift", "second", "third", "harmless", "reposts", "natural", "support"];

/// Measures and prints the tables.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    if let Some(folder) = &options.semantic {
        return meant::run(options, folder);
    }
    let only = options.only.as_deref();
    let part = |name: &str| only.is_none_or(|only| only == name);
    let mutation = only.filter(|name| !PARTS.contains(name));
    if ["drift", "second", "third", "harmless"].iter().any(|name| part(name)) || mutation.is_some() {
        let texts = corpus::news(&options.data)?;
        println!("{} texts, seed {}, {} texts a kind", texts.len(), options.seed, options.texts);
        score::run(options, &texts, mutation);
        if part("third") || mutation.is_some() {
            third::run(options, &texts, mutation);
        }
    }
    if part("harmless") {
        score::headlines(options, &corpus::headlined(&options.data)?);
    }
    if part("reposts") {
        reposts::run(options)?;
    }
    if part("natural") {
        natural::run(options)?;
    }
    if part("support") {
        supported::run(options)?;
    }
    Ok(())
}

/// Whether a part is wanted.
fn part_is(options: &Options, name: &str) -> bool {
    options.only.as_deref().is_none_or(|only| only == name)
}

fn percent(part: usize, all: usize) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "counts of a few thousand")]
    let ratio = part as f64 / all.max(1) as f64;
    100.0 * ratio
}
