//! Other people's near-duplicate finders, run over the same archive and queries.

use std::collections::HashMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, ensure};
use serde_json::{Value, json};

use super::sets::{self, Query, Sets};

const SCRIPT: &str = include_str!("others.py");

/// Runs datasketch, rensa and gaoya with a Python that has them, and prints their table.
pub(super) fn run(python: &Path, sets: &Sets, every: usize) -> anyhow::Result<()> {
    let words = sets::twins(&sets.archive);
    let mut same: HashMap<&[u64], Vec<&str>> = HashMap::new();
    for (id, words) in &words {
        same.entry(words).or_default().push(id);
    }
    let query = |query: &Query| {
        let right = query.src.as_ref().and_then(|src| same.get(words.get(src)?.as_slice()));
        json!({"text": query.text, "right": right.cloned().unwrap_or_default()})
    };
    let kind = |name: &str, queries: &[Query]| -> Value {
        json!({"name": name, "queries": queries.iter().step_by(every).map(query).collect::<Vec<_>>()})
    };
    let mut kinds: Vec<Value> = sets.kinds.iter().map(|of| kind(of.name, &of.queries)).collect();
    kinds.push(kind("negatives", &sets.unrelated));
    let archive: Vec<Value> =
        sets.archive.iter().map(|story| json!({"id": story.id, "text": story.text})).collect();
    let file = tempfile::NamedTempFile::new()?;
    serde_json::to_writer(&file, &json!({"archive": archive, "kinds": kinds}))?;
    println!();
    let status = Command::new(python)
        .args(["-c", SCRIPT])
        .arg(file.path())
        .status()
        .with_context(|| format!("{} could not be started", python.display()))?;
    ensure!(status.success(), "the comparison failed: {status}");
    Ok(())
}
