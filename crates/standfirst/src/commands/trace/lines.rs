//! Files with one JSON object a line, plain or gzip: what can be read is handed on, what can't is told with its number.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use anyhow::{Context as _, bail};
use flate2::read::MultiGzDecoder;
use serde::Deserialize;

use crate::input::tell;

/// Longest line that is read, so that a file without line ends can't fill the memory.
const LONGEST: u64 = 64 << 20;

/// A file whose first lines are all bad is none of these files.
const ALL_BAD: usize = 20;

/// A story or a query.
#[derive(Debug, Deserialize)]
pub(super) struct Line {
    pub(super) id: String,
    pub(super) text: String,
    /// Texts of a story's sources that others may have too.
    #[serde(default)]
    pub(super) sources: Vec<String>,
}

/// Calls `take` with every line of a file; tells the bad ones on standard error. How many were bad.
pub(super) fn each(path: &Path, mut take: impl FnMut(Line) -> anyhow::Result<()>) -> anyhow::Result<usize> {
    let name = path.display();
    let mut reader = open(path)?;
    let (mut number, mut bad) = (0_u64, 0);
    let mut line = Vec::new();
    loop {
        line.clear();
        number += 1;
        let read = reader.by_ref().take(LONGEST).read_until(b'\n', &mut line);
        match read.with_context(|| format!("{name}, line {number}: the file can't be read on"))? {
            0 => return Ok(bad),
            _ if line.trim_ascii().is_empty() => continue,
            _ => {}
        }
        match serde_json::from_slice(&line) {
            Ok(parsed) => take(parsed)?,
            Err(error) => {
                bad += 1;
                if bad == ALL_BAD && number == bad as u64 {
                    bail!(
                        "{name} has no line like that among its first {ALL_BAD}: give a file with one {{\"id\", \"text\"}} a line"
                    );
                }
                tell(&format!(
                    "{name}, line {number}: not an object with the strings \"id\" and \"text\": {error}"
                ));
                skip_rest(&mut reader, &line)?;
            }
        }
    }
}

/// Reads past a line that was too long to take.
fn skip_rest(reader: &mut impl BufRead, line: &[u8]) -> io::Result<()> {
    if line.last() != Some(&b'\n') && line.len() as u64 == LONGEST {
        reader.skip_until(b'\n')?;
    }
    Ok(())
}

/// Gzip is told by a file's first bytes and not by its name.
fn open(path: &Path) -> anyhow::Result<Box<dyn BufRead>> {
    let name = path.display();
    if path.is_dir() {
        bail!("{name} is a folder; give a file");
    }
    let file = File::open(path).with_context(|| format!("{name} could not be opened"))?;
    let mut reader = BufReader::with_capacity(1 << 16, file);
    let gzip =
        reader.fill_buf().with_context(|| format!("{name} could not be read"))?.starts_with(&[0x1f, 0x8b]);
    Ok(if gzip { Box::new(BufReader::new(MultiGzDecoder::new(reader))) } else { Box::new(reader) })
}
