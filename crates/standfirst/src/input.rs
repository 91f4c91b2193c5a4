//! Files as the subcommands take them in.

use std::io::{self, Read, Write};
use std::path::Path;

use anyhow::{Context, anyhow};
use formats::{Format, Intake};

/// A story or source read from a file.
#[derive(Debug)]
pub(crate) struct Input {
    /// What to call it.
    pub(crate) name: String,
    /// Its parts.
    pub(crate) intake: Intake,
    /// What it is written in.
    pub(crate) format: Format,
    /// The file, decoded.
    pub(crate) file: String,
}

/// Reads, decodes and takes in one file; "-" is standard input.
pub(crate) fn read(path: &Path) -> anyhow::Result<Input> {
    let (name, text) = read_text(path)?;
    let format = Format::of(&name, &text);
    let intake = formats::intake(format, &text).with_context(|| format!("{name} could not be taken in"))?;
    Ok(Input { name, intake, format, file: text })
}

impl Input {
    /// The text to show findings in: the file's own words, where offsets are the file's.
    pub(crate) fn shown(&self) -> &str {
        if self.intake.same_offsets { &self.file } else { &self.intake.manuscript.text }
    }
}

/// Reads and decodes one file as it is.
pub(crate) fn read_text(path: &Path) -> anyhow::Result<(String, String)> {
    let name = path.display().to_string();
    let bytes = match path.as_os_str().to_str() {
        Some("-") => {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes).map(|_| bytes)
        }
        _ if path.is_dir() => return Err(anyhow!("{name} is a folder; give a file")),
        _ => std::fs::read(path),
    };
    let bytes = bytes.with_context(|| format!("{name} could not be read"))?;
    let decoded = formats::decode(&bytes).with_context(|| format!("{name} has no text to read"))?;
    Ok((name, decoded.text))
}

/// Writes to standard output; a closed pipe is an error that `exit` knows.
pub(crate) fn print(words: &str) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(words.as_bytes())?;
    Ok(out.flush()?)
}
