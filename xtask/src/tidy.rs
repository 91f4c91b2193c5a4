//! `cargo xtask tidy`: the invariants that ARCHITECTURE.md prints, held against the tree.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use crate::root;

/// Crates without a clock, a network, a disk or a database in them.
const PURE: [&str; 6] = ["reading", "compare", "story", "formats", "desk", "trace"];

/// What a pure crate's manifest may not name.
const IMPURE: [&str; 7] = ["tokio", "sqlx", "reqwest", "axum", "futures-util", "fetch", "candle-core"];

/// In the order of the house: what stands later may use what stands earlier, never the other way.
const ORDER: [&str; 13] = [
    "reading",
    "compare",
    "semantic",
    "story",
    "formats",
    "desk",
    "trace",
    "store",
    "fetch",
    "wire",
    "newsroom",
    "web",
    "standfirst",
];

/// Past this, a module does two things.
const MOST_LINES: usize = 600;

/// Checks every invariant, and prints one line.
pub(crate) fn run() -> anyhow::Result<()> {
    let sources = rust_files(&root())?;
    let mut faults = Vec::new();
    for path in &sources {
        let text = fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))?;
        faults.extend(file_faults(&shown(path), &text));
    }
    for name in ORDER {
        faults.extend(manifest_faults(name)?);
    }
    faults.extend(architecture_faults()?);
    if !faults.is_empty() {
        bail!("tidy:\n  {}", faults.join("\n  "));
    }
    println!("tidy: {} files, every invariant of ARCHITECTURE.md holds", sources.len());
    Ok(())
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

fn rust_files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or("");
        if path.is_dir() && !name.starts_with('.') && name != "target" && name != "node_modules" {
            found.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn file_faults(name: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if !text.starts_with("//!") && !text.starts_with("#![") {
        faults.push(format!("{name}: does not open with //! that says what it is"));
    }
    let lines = text.lines().count();
    if lines > MOST_LINES {
        faults.push(format!("{name}: {lines} lines; what is the second thing it does?"));
    }
    // The index of `trace` is a file that it maps itself; the rest of that crate is pure.
    let is_pure = PURE.iter().any(|pure| name.starts_with(&format!("crates/{pure}/src/")))
        && !name.starts_with("crates/trace/src/index/");
    if is_pure && (text.contains("async fn") || text.contains(".await")) {
        faults.push(format!("{name}: async in a pure crate"));
    }
    if is_pure
        && ["SystemTime::now", "Instant::now", "Timestamp::now", "std::fs::", "std::net::"]
            .iter()
            .any(|call| text.contains(call))
    {
        faults.push(format!("{name}: a clock, the network or the disk in a pure crate"));
    }
    let is_core =
        ["reading", "compare", "story"].iter().any(|core| name.starts_with(&format!("crates/{core}/src/")));
    if is_core && text.contains("Serialize") {
        faults.push(format!(
            "{name}: a core type is Serialize; formats, store and pages own their outside shapes"
        ));
    }
    let sql = name.starts_with("crates/") && !name.starts_with("crates/store/");
    if sql && text.contains("sqlx::") {
        faults.push(format!("{name}: SQL outside the store"));
    }
    faults
}

fn manifest_faults(name: &str) -> anyhow::Result<Vec<String>> {
    let path = root().join("crates").join(name).join("Cargo.toml");
    let manifest = fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
    // What tests need is their own affair.
    let shipped = manifest.split("[dev-dependencies]").next().unwrap_or("");
    let uses = |other: &str| shipped.lines().any(|line| line.split(['.', ' ', '=']).next() == Some(other));
    let mut faults = Vec::new();
    if PURE.contains(&name) {
        let impure = IMPURE.iter().filter(|other| uses(other));
        faults.extend(impure.map(|other| format!("crates/{name}: a pure crate uses {other}")));
    }
    let later = ORDER.iter().skip_while(|other| **other != name).skip(1).filter(|other| uses(other));
    faults.extend(later.map(|other| format!("crates/{name}: uses {other}, which stands later in the house")));
    // `trace` has the one `unsafe` block, and says in its manifest why; a crate can't take all lints but one.
    if name != "trace" && !manifest.contains("[lints]\nworkspace = true") {
        faults.push(format!("crates/{name}: does not take the workspace's lints"));
    }
    Ok(faults)
}

/// Every path that ARCHITECTURE.md names in backticks exists.
fn architecture_faults() -> anyhow::Result<Vec<String>> {
    let text =
        fs::read_to_string(root().join("ARCHITECTURE.md")).context("could not read ARCHITECTURE.md")?;
    let named = text.split('`').skip(1).step_by(2).filter(|name| {
        ["crates/", "xtask/", "stories/", "docs/", "fuzz/", ".ci/"]
            .iter()
            .any(|start| name.starts_with(start))
            && !name.contains(['*', '<', ' '])
    });
    Ok(named
        .filter(|name| !root().join(name).exists())
        .map(|name| format!("ARCHITECTURE.md names {name}, which is not there"))
        .collect())
}
