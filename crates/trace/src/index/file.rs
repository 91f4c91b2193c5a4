//! The index on disk: a header, then segments, each with its length and checksum.
//!
//! A file only ever grows at its end or is replaced whole by a rename, so whoever has it mapped keeps reading what was
//! there. It can always be made again from the log; nothing is in it that is not there.
//!
//! ```text
//! header   "SFTRACE\0"  version u32  zero u32
//! segment  length u64  XXH3 of the length and bytes u64  bytes, padded with zeros to a multiple of 8
//! ```

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use memmap2::Mmap;
use xxhash_rust::xxh3::xxh3_64_with_seed;

use super::Index;
use super::bytes::Bytes;
use super::segment::Segment;

/// Version of the file's form, and of how words and shingles are hashed.
pub const FORMAT: u32 = 3;

const MAGIC: &[u8; 8] = b"SFTRACE\0";
const HEADER: usize = 16;
const RECORD_HEADER: usize = 16;

/// Segments in a file at which it is written anew, merged.
const REWRITE_AT: usize = 64;

/// Why an index's file could not be used. In every case the index can be built again from the log.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// There is none.
    #[error("{0} does not exist; build the index from the log")]
    Missing(PathBuf),
    /// It is something else.
    #[error("{0} is no index of stories; move it away and build the index from the log")]
    NotAnIndex(PathBuf),
    /// Another version of the program wrote it.
    #[error(
        "{path} has form {found} and this program reads form {FORMAT}; build the index again from the log"
    )]
    Version {
        /// The file.
        path: PathBuf,
        /// What it says.
        found: u32,
    },
    /// It ends inside a segment: a write was interrupted, or the file was cut.
    #[error(
        "{path} is cut short at byte {at}, after {stories} whole stories; build the index again from the log"
    )]
    CutShort {
        /// The file.
        path: PathBuf,
        /// Where the first incomplete segment starts.
        at: usize,
        /// Stories before it.
        stories: usize,
    },
    /// A checksum does not fit.
    #[error(
        "{path} is damaged in the segment at byte {at}, after {stories} whole stories; build the index again from the log"
    )]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where the damaged segment starts.
        at: usize,
        /// Stories before it.
        stories: usize,
    },
    /// Somebody else is writing to it.
    #[error("{0} is being written to by another process; stop that one first, or only read")]
    InUse(PathBuf),
    /// The system says no.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
}

/// An index and the file it is kept in, with the sole right to write to it.
#[derive(Debug)]
pub struct IndexFile {
    path: PathBuf,
    index: Index,
    /// Length of the file that is known to be whole.
    len: u64,
    /// Segments in the file.
    records: usize,
    /// Held while this lives.
    _lock: File,
}

/// Reads an index without the right to write to it; what is appended later is not seen, nor what another process is
/// appending just now.
///
/// # Errors
/// Where the file is missing, of another version, cut short or damaged.
pub fn read(path: &Path) -> Result<Index, FileError> {
    match load(path, Tail::Whole) {
        Err(FileError::CutShort { .. }) if matches!(lock(path), Err(FileError::InUse(_))) => {
            Ok(load(path, Tail::Growing)?.0)
        }
        // Whoever was appending may have finished meanwhile.
        Err(FileError::CutShort { .. }) => Ok(load(path, Tail::Whole)?.0),
        read => Ok(read?.0),
    }
}

/// What an incomplete segment at the end of a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tail {
    /// A fault.
    Whole,
    /// Somebody's append under way.
    Growing,
}

/// Parses the bytes of an index's file: what [`read`] does without mapping it.
///
/// # Errors
/// As [`read`]; the path is left empty.
pub fn parse(bytes: &[u8]) -> Result<Index, FileError> {
    let mut index = Index::new();
    records(Path::new(""), bytes, Tail::Whole, |range| {
        let segment = Segment::parse(Bytes::from(bytes.get(range)?.to_vec()))?;
        let stories = segment.counts().stories as usize;
        index.segments.push(segment);
        Some(stories)
    })?;
    Ok(index)
}

impl IndexFile {
    /// Opens the file for asking and appending.
    ///
    /// # Errors
    /// As [`read`], and where another process has it open for writing.
    pub fn open(path: &Path) -> Result<Self, FileError> {
        let lock = lock(path)?;
        let (index, len) = load(path, Tail::Whole)?;
        let records = index.segments.len();
        Ok(Self { path: path.to_owned(), index, len: len as u64, records, _lock: lock })
    }

    /// Makes the file anew from `stories`, in the place of whatever was there once it is complete.
    ///
    /// # Errors
    /// Where another process has it open for writing, or the disk does not take it; what was there is then untouched.
    pub fn create<S: AsRef<str>, T: AsRef<str>>(
        path: &Path,
        stories: impl IntoIterator<Item = (S, T)>,
    ) -> Result<Self, FileError> {
        let lock = lock(path)?;
        let mut index = Index::new();
        index.extend(stories);
        let mut file = Self { path: path.to_owned(), index, len: 0, records: 0, _lock: lock };
        file.rewrite()?;
        Ok(file)
    }

    /// The index, for asking. Clone it to ask while stories are appended.
    #[must_use]
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// Adds stories, and writes them to the disk before it returns.
    ///
    /// # Errors
    /// Where the disk does not take them; file and index are then as before.
    pub fn append<S: AsRef<str>, T: AsRef<str>>(
        &mut self,
        stories: impl IntoIterator<Item = (S, T)>,
    ) -> Result<(), FileError> {
        let mut added = Index::new();
        added.extend(stories);
        if self.records + added.segments.len() > REWRITE_AT {
            let before = self.index.clone();
            self.index.push(added);
            return self.rewrite().inspect_err(|_| self.index = before);
        }
        let written = self.write_at_end(&added.segments);
        self.len = written.map_err(|source| self.io(source))?;
        self.records += added.segments.len();
        self.index.push(added);
        Ok(())
    }

    fn io(&self, source: io::Error) -> FileError {
        FileError::Io { path: self.path.clone(), source }
    }

    /// Appends segments and waits for the disk; the new length. A failed write is taken back.
    fn write_at_end(&self, segments: &[Segment]) -> io::Result<u64> {
        let mut file = OpenOptions::new().append(true).open(&self.path)?;
        let end = segments
            .iter()
            .try_for_each(|segment| write_record(&mut file, segment))
            .and_then(|()| file.sync_data());
        if let Err(error) = end {
            file.set_len(self.len)?;
            return Err(error);
        }
        Ok(file.metadata()?.len())
    }

    /// Writes the whole index beside the file and renames it into its place.
    fn rewrite(&mut self) -> Result<(), FileError> {
        let beside = sibling(&self.path, "new");
        let written = write_whole(&beside, &self.index).and_then(|()| std::fs::rename(&beside, &self.path));
        if let Err(source) = written.and_then(|()| sync_folder(&self.path)) {
            // Half a file beside the good one helps nobody; that it can't be removed changes nothing.
            let _ = std::fs::remove_file(&beside);
            return Err(self.io(source));
        }
        let (index, len) = load(&self.path, Tail::Whole)?;
        (self.index, self.len, self.records) = (index, len as u64, self.index.segments.len());
        Ok(())
    }
}

fn write_whole(path: &Path, index: &Index) -> io::Result<()> {
    let mut file = io::BufWriter::new(File::create(path)?);
    file.write_all(MAGIC)?;
    file.write_all(&FORMAT.to_le_bytes())?;
    file.write_all(&[0; 4])?;
    index.segments.iter().try_for_each(|segment| write_record(&mut file, segment))?;
    file.into_inner()?.sync_all()
}

fn write_record(out: &mut impl io::Write, segment: &Segment) -> io::Result<()> {
    let bytes = segment.as_bytes();
    let len = bytes.len() as u64;
    out.write_all(&len.to_le_bytes())?;
    out.write_all(&xxh3_64_with_seed(bytes, len).to_le_bytes())?;
    out.write_all(bytes)?;
    out.write_all(&[0; 8][..bytes.len().next_multiple_of(8) - bytes.len()])
}

/// The rename itself must reach the disk too.
fn sync_folder(path: &Path) -> io::Result<()> {
    match path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) => File::open(folder)?.sync_all(),
        None => File::open(".")?.sync_all(),
    }
}

fn sibling(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

/// The right to write: a lock on a file beside the index, since the index itself is replaced.
fn lock(path: &Path) -> Result<File, FileError> {
    let io = |source| FileError::Io { path: path.to_owned(), source };
    let file = OpenOptions::new().create(true).append(true).open(sibling(path, "lock")).map_err(io)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(FileError::InUse(path.to_owned())),
        Err(TryLockError::Error(source)) => Err(io(source)),
    }
}

fn load(path: &Path, tail: Tail) -> Result<(Index, usize), FileError> {
    let file = File::open(path).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => FileError::Missing(path.to_owned()),
        _ => FileError::Io { path: path.to_owned(), source },
    })?;
    let map = Arc::new(map(&file).map_err(|source| FileError::Io { path: path.to_owned(), source })?);
    let mut index = Index::new();
    records(path, &map, tail, |range| {
        let segment = Segment::parse(Bytes::Mapped(Arc::clone(&map), range))?;
        let stories = segment.counts().stories as usize;
        index.segments.push(segment);
        Some(stories)
    })?;
    Ok((index, map.len()))
}

/// Maps a file that is only ever appended to or replaced.
#[allow(
    unsafe_code,
    reason = "mapping is the point; the file is never changed in place, by the rule at the top"
)]
fn map(file: &File) -> io::Result<Mmap> {
    // SAFETY: bytes that are mapped are never overwritten or cut off by this program: writers hold the lock, append, and
    // only take back what a failed append left after the length that anybody has mapped as whole.
    unsafe { Mmap::map(file) }
}

/// Checks header and checksums; calls `take` with where each segment's bytes are, for the number of its stories.
fn records(
    path: &Path,
    bytes: &[u8],
    tail: Tail,
    mut take: impl FnMut(std::ops::Range<usize>) -> Option<usize>,
) -> Result<(), FileError> {
    let header = bytes.get(..HEADER).filter(|header| header.starts_with(MAGIC));
    let header = header.ok_or_else(|| FileError::NotAnIndex(path.to_owned()))?;
    let found = super::bits::u32_at(header, 2);
    if found != FORMAT {
        return Err(FileError::Version { path: path.to_owned(), found });
    }
    let (mut at, mut stories) = (HEADER, 0);
    while at < bytes.len() {
        let Some((segment, sum, next)) = record(bytes, at) else {
            if tail == Tail::Growing {
                break;
            }
            return Err(FileError::CutShort { path: path.to_owned(), at, stories });
        };
        let whole =
            bytes.get(segment.clone()).filter(|bytes| xxh3_64_with_seed(bytes, bytes.len() as u64) == sum);
        let taken = whole.and_then(|_| take(segment));
        stories += taken.ok_or_else(|| FileError::Damaged { path: path.to_owned(), at, stories })?;
        at = next;
    }
    Ok(())
}

/// Where the bytes of the segment are whose record begins at `at`, their checksum, and where the next record begins;
/// `None` where the file ends before.
fn record(bytes: &[u8], at: usize) -> Option<(std::ops::Range<usize>, u64, usize)> {
    let number =
        |from: usize| Some(u64::from_le_bytes(bytes.get(from..from.checked_add(8)?)?.try_into().ok()?));
    let (len, sum) = (number(at)?, number(at + 8)?);
    let start = at + RECORD_HEADER;
    let end = start.checked_add(usize::try_from(len).ok()?)?;
    let next = end.checked_next_multiple_of(8).filter(|&next| next <= bytes.len())?;
    Some((start..end, sum, next))
}

#[cfg(test)]
mod tests;
