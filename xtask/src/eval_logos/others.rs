//! Python's `imagehash` on the same copies, where it is installed.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use anyhow::{Context as _, ensure};

use super::copies::Copy;
use super::picture::Picture;
use super::{Kept, Options, set};

const SCRIPT: &str = include_str!("others.py");

/// Where the copies are written for others to read; nowhere, if nobody does.
pub(crate) struct Folder {
    path: Option<PathBuf>,
    _temporary: Option<tempfile::TempDir>,
    lines: Mutex<Vec<String>>,
}

impl Folder {
    pub(crate) fn new(options: &Options) -> anyhow::Result<Self> {
        let temporary = match (&options.write, &options.python) {
            (None, Some(_)) => Some(tempfile::tempdir()?),
            _ => None,
        };
        let path =
            options.write.clone().or_else(|| temporary.as_ref().map(|folder| folder.path().to_owned()));
        if let Some(path) = &path {
            std::fs::create_dir_all(path)?;
        }
        Ok(Self { path, _temporary: temporary, lines: Mutex::default() })
    }

    /// Keeps a copy of the logo with this number.
    pub(crate) fn keep(&self, logo: usize, copy: &Copy) -> anyhow::Result<()> {
        let Some(folder) = &self.path else { return Ok(()) };
        let name = format!("{logo}-{}-{}", copy.kind.replace([' ', ',', '%'], "_"), copy.size);
        std::fs::write(folder.join(&name), &copy.bytes)?;
        let line = serde_json::json!({
            "file": name, "logo": logo, "kind": copy.kind, "size": copy.size, "against_all": copy.against_all,
        });
        self.lines.lock().map_err(|_| anyhow::anyhow!("a worker stopped"))?.push(line.to_string());
        Ok(())
    }

    /// Writes the logos and the lists, and runs the script.
    pub(crate) fn compare(&self, kept: &[Kept], python: Option<&Path>) -> anyhow::Result<()> {
        let (Some(folder), Some(python)) = (&self.path, python) else { return Ok(()) };
        let mut list = std::fs::File::create(folder.join("logos.jsonl"))?;
        for (at, one) in kept.iter().enumerate() {
            std::fs::write(folder.join(format!("{at}.png")), Picture::drawn(&one.logo.svg)?.png()?)?;
            let others = kept.iter().enumerate().filter(|(_, other)| set::same_house(&other.logo, &one.logo));
            let same: Vec<usize> = others.map(|(other, _)| other).collect();
            writeln!(list, "{}", serde_json::json!({ "file": format!("{at}.png"), "same": same }))?;
        }
        let lines = self.lines.lock().map_err(|_| anyhow::anyhow!("a worker stopped"))?;
        std::fs::write(folder.join("copies.jsonl"), lines.join("\n"))?;
        let status = Command::new(python).arg("-c").arg(SCRIPT).arg(folder).status();
        let status = status.with_context(|| python.display().to_string())?;
        ensure!(status.success(), "imagehash did not run: {status}");
        Ok(())
    }
}
