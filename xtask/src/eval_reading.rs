//! `cargo xtask eval reading`: the figures of the reader, from sets that stay outside the project.

mod duckling;
mod duckling_time;
mod newsquant;
mod polnear;
mod quantulum;
mod recognizers;
mod score;

use std::path::PathBuf;

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Folder with the sets: polnear-train-dev.tar.gz, newsquant-odd.json and the like, recognizers/, duckling/, quantulum/.
    #[arg(long)]
    data: PathBuf,
    /// Part of PolNeAR to measure on.
    #[arg(long, default_value = "dev")]
    split: String,
    /// Only this set: polnear, newsquant, models, quantulum, recognizers, duckling.
    #[arg(long)]
    only: Option<String>,
    /// Print the cases that are wrong, up to this many a set.
    #[arg(long, default_value_t = 0)]
    wrong: usize,
    /// Also write the JSON lines that were scored into this folder.
    #[arg(long)]
    lines: Option<PathBuf>,
}

/// Measures and prints the table.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let wanted = |set: &str| options.only.as_deref().is_none_or(|only| only == set);
    if wanted("polnear") {
        polnear::run(options)?;
    }
    if wanted("newsquant") {
        newsquant::run(options)?;
    }
    if wanted("models") {
        newsquant::models(options)?;
    }
    if wanted("quantulum") {
        quantulum::run(options)?;
    }
    if wanted("recognizers") {
        recognizers::run(options)?;
    }
    if wanted("duckling") {
        duckling::run(options)?;
        duckling_time::run(options)?;
    }
    Ok(())
}

/// All texts of PolNeAR, for timing.
pub(crate) fn polnear_texts(data: &std::path::Path) -> anyhow::Result<Vec<String>> {
    polnear::all_texts(data)
}
