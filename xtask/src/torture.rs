//! `cargo xtask torture`: `kill -9` the store's writer again and again, more often than the tests do.

use anyhow::{Context as _, bail};

use crate::root;

/// How often.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// How many writers to kill; the tests kill 50.
    #[arg(long, default_value_t = 1_000)]
    rounds: u32,
}

/// Runs `crates/store/tests/kill_nine.rs` with that many rounds.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let status = std::process::Command::new(cargo)
        .current_dir(root())
        .args(["test", "-p", "store", "--test", "kill_nine", "--", "--nocapture"])
        .env("STANDFIRST_ROUNDS", options.rounds.to_string())
        .status()
        .context("could not start cargo")?;
    if !status.success() {
        bail!("the store lost something: the round and what it lost are above");
    }
    Ok(())
}
