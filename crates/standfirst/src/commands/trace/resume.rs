//! Where a long trace stands, in a small file, so that it can go on after it was stopped.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use fetch::warc::Place;
use serde::{Deserialize, Serialize};

/// How often it is written while records go by.
const EVERY: Duration = Duration::from_secs(2);

/// The file's form, version 1.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Shape {
    version: u32,
    /// Files that are done.
    done: Vec<PathBuf>,
    /// The file that was being read, and the first record of it that is not done.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<At>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct At {
    file: PathBuf,
    offset: u64,
    skip: u64,
}

/// What is done; without a file of its own nothing is kept.
#[derive(Debug)]
pub(super) struct Progress {
    path: Option<PathBuf>,
    shape: Shape,
    saved: Instant,
}

impl Progress {
    /// Takes up what an earlier run left, if it left anything.
    pub(super) fn open(path: Option<&Path>) -> anyhow::Result<Self> {
        let shape = match path.map(fs::read) {
            None => Shape::default(),
            Some(Err(error)) if error.kind() == ErrorKind::NotFound => Shape::default(),
            Some(read) => {
                let name = path.unwrap_or(Path::new("")).display();
                let bytes = read.with_context(|| format!("{name} could not be read"))?;
                let shape: Shape = serde_json::from_slice(&bytes).with_context(|| {
                    format!("{name} does not say where a trace stands; delete it to begin anew")
                })?;
                if shape.version != 1 {
                    bail!(
                        "{name} is of a newer Standfirst (version {}); delete it to begin anew",
                        shape.version
                    );
                }
                shape
            }
        };
        let shape = Shape { version: 1, ..shape };
        Ok(Self { path: path.map(Path::to_owned), shape, saved: Instant::now() })
    }

    /// Where to begin in a file; `None` where it is done.
    pub(super) fn begin(&self, file: &Path) -> Option<Place> {
        if self.shape.done.iter().any(|done| done == file) {
            return None;
        }
        let at = self.shape.at.as_ref().filter(|at| at.file == file);
        Some(at.map_or(Place::default(), |at| Place { offset: at.offset, skip: at.skip }))
    }

    /// Everything before `next` in `file` is done.
    pub(super) fn reached(&mut self, file: &Path, next: Place) -> anyhow::Result<()> {
        if self.path.is_none() || self.saved.elapsed() < EVERY {
            return Ok(());
        }
        self.shape.at = Some(At { file: file.to_owned(), offset: next.offset, skip: next.skip });
        self.save()
    }

    /// A whole file is done.
    pub(super) fn finished(&mut self, file: &Path) -> anyhow::Result<()> {
        self.shape.done.push(file.to_owned());
        self.shape.at = None;
        self.save()
    }

    /// Written beside and moved over, so that it is whole whenever the program ends.
    fn save(&mut self) -> anyhow::Result<()> {
        let Some(path) = &self.path else { return Ok(()) };
        self.saved = Instant::now();
        let failed = || format!("{} could not be written", path.display());
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut file = tempfile::NamedTempFile::new_in(folder).with_context(failed)?;
        file.write_all(&serde_json::to_vec(&self.shape)?).with_context(failed)?;
        file.persist(path).with_context(failed)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trace_goes_on_where_it_stood() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.json");
        let (one, two) = (Path::new("a.warc.gz"), Path::new("b.warc.gz"));
        let mut progress = Progress::open(Some(&path)).unwrap();
        assert_eq!(progress.begin(one), Some(Place::default()));
        progress.finished(one).unwrap();
        progress.saved -= EVERY;
        progress.reached(two, Place { offset: 77, skip: 5 }).unwrap();
        let progress = Progress::open(Some(&path)).unwrap();
        assert_eq!((progress.begin(one), progress.begin(two)), (None, Some(Place { offset: 77, skip: 5 })));
    }

    #[test]
    fn another_file_is_not_taken_for_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notes.txt");
        fs::write(&path, "{\"version\": 1}").unwrap();
        assert!(Progress::open(Some(&path)).unwrap_err().to_string().contains("delete it to begin anew"));
    }
}
