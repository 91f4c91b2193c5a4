//! Files as the subcommands take them in.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use anyhow::{Context, anyhow, bail};
use formats::{Format, Intake};

/// Most bytes of a file that is read as a whole.
const MOST: u64 = 64 << 20;
const TOO_MUCH: &str = "give the story or document itself, of 64 MB at most";

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
    let bytes = if path.as_os_str() == "-" { within_bounds(io::stdin(), &name)? } else { file(path, &name)? };
    let decoded = formats::decode(&bytes).with_context(|| format!("{name} has no text to read"))?;
    Ok((name, decoded.text))
}

fn file(path: &Path, name: &str) -> anyhow::Result<Vec<u8>> {
    if path.is_dir() {
        bail!("{name} is a folder; give a file");
    }
    let opened = File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => anyhow!("there is no such file; look at its name and folder"),
        _ => error.into(),
    });
    let opened = opened.with_context(|| format!("{name} could not be read"))?;
    let length = opened.metadata().map_or(0, |about| about.len());
    if length > MOST {
        bail!("{name} has {} MB; {TOO_MUCH}", length >> 20);
    }
    within_bounds(opened, name)
}

/// What `from` has, which may be a pipe that never ends.
fn within_bounds(from: impl Read, name: &str) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(MOST + 1).read_to_end(&mut bytes).with_context(|| format!("{name} could not be read"))?;
    if bytes.len() as u64 > MOST {
        bail!("{name} goes on after {} MB; {TOO_MUCH}", MOST >> 20);
    }
    Ok(bytes)
}

/// Writes to standard output; a closed pipe is an error that `exit` knows.
pub(crate) fn print(words: &str) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(words.as_bytes())?;
    Ok(out.flush()?)
}

/// Tells something on standard error, where nobody may be listening any more.
pub(crate) fn tell(words: &str) {
    let _ = writeln!(io::stderr().lock(), "standfirst: {words}");
}
