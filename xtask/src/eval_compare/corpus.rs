//! The real texts, read with `tar` and `gzip` so that no archive code is needed here.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};
use serde_json::Value;

/// Texts of PolNeAR (train), Reuters and BBC, of 120 to 1,500 words.
pub(crate) fn news(data: &Path) -> anyhow::Result<Vec<String>> {
    let mut texts = polnear(data)?;
    for name in ["reuters", "bbc"] {
        let rows = rows(data, &format!("{name}.jsonl.gz"))?;
        let step = (rows.len() / 900).max(1);
        texts.extend(rows.iter().step_by(step).filter_map(|row| Some(row.get("text")?.as_str()?.to_owned())));
    }
    texts.retain(|text| (120..1500).contains(&text.split_whitespace().count()));
    Ok(texts)
}

/// Stories of the BBC set with the headline they had.
pub(crate) fn headlined(data: &Path) -> anyhow::Result<Vec<(String, String)>> {
    let field = |row: &Value, name: &str| row.get(name).and_then(Value::as_str).map(str::to_owned);
    let rows = rows(data, "bbc.jsonl.gz")?;
    Ok(rows.iter().filter_map(|row| Some((field(row, "title")?, field(row, "text")?))).collect())
}

/// PolNeAR's training texts, one after another as `tar` writes them, parted by a marker file name.
fn polnear(data: &Path) -> anyhow::Result<Vec<String>> {
    let archive = data.join("reading/polnear-train-dev.tar.gz");
    let folder = tempfile::tempdir()?;
    let status = Command::new("tar")
        .arg("-xzf")
        .arg(&archive)
        .arg("-C")
        .arg(folder.path())
        .arg("polnear/data/train/text")
        .status()
        .with_context(|| format!("tar on {}", archive.display()))?;
    if !status.success() {
        bail!("tar could not read {}", archive.display());
    }
    let mut paths: Vec<_> = std::fs::read_dir(folder.path().join("polnear/data/train/text"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    paths.iter().map(|path| Ok(std::fs::read_to_string(path)?)).collect()
}

/// The rows of a JSON-lines file of the tracing set.
pub(crate) fn rows(data: &Path, name: &str) -> anyhow::Result<Vec<Value>> {
    let path = data.join("tracing").join(name);
    let output = Command::new("gzip").arg("-dc").arg(&path).output()?;
    if !output.status.success() {
        bail!("gzip could not read {}", path.display());
    }
    String::from_utf8(output.stdout)?
        .lines()
        .map(|line| serde_json::from_str(line).with_context(|| path.display().to_string()))
        .collect()
}
