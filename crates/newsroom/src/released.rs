//! The index of what is out, as a newsroom keeps it: in a file beside the log, which grows as stories are released and
//! is made anew only where it is missing, damaged or mostly outdated.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use store::ItemRow;
use story::content::Content;
use story::ids::{ItemId, Millis};
use story::manuscript::Manuscript;
use trace::index::file::{self, FileError, IndexFile};
use trace::index::{Candidate, Index, Word};

use crate::unblocked::unblocked;
use crate::{Error, Newsroom, Published};

/// Outdated stories for each current one from which on an index is made anew.
const MOST_OUTDATED: usize = 1;

/// Stories read from the log and indexed together.
const TOGETHER: usize = 500;

/// An index of stories by "item@version", in a file where that can be.
#[derive(Debug)]
pub(crate) enum Kept {
    /// Held here alone.
    Memory(Index),
    /// In a file, with the sole right to write to it.
    File(Box<IndexFile>),
}

impl Default for Kept {
    fn default() -> Self {
        Self::Memory(Index::new())
    }
}

impl Kept {
    /// What the file holds, or an index in memory where the file is another's or can't be: the log says why. A file that
    /// is damaged or of another version is put aside for an empty one.
    pub(crate) fn open(path: &Path) -> Self {
        let nothing = || std::iter::empty::<(&str, &str)>();
        let opened = IndexFile::open(path).or_else(|error| match error {
            FileError::InUse(_) | FileError::Io { .. } => Err(error),
            FileError::Missing(_) => IndexFile::create(path, nothing()),
            _ => {
                tracing::warn!("{error}; it is made anew");
                IndexFile::create(path, nothing())
            }
        });
        match opened {
            Ok(file) => Self::File(Box::new(file)),
            // What another process has written can be read all the same.
            Err(error @ FileError::InUse(_)) => Self::Memory(file::read(path).unwrap_or_else(|_| {
                tracing::warn!("{error}; the stories are indexed in memory");
                Index::new()
            })),
            Err(error) => {
                tracing::warn!("{error}; the stories are indexed in memory");
                Self::default()
            }
        }
    }

    pub(crate) fn index(&self) -> &Index {
        match self {
            Self::Memory(index) => index,
            Self::File(file) => file.index(),
        }
    }

    /// Adds stories; to the file, if there is one that takes them.
    pub(crate) fn append<S: AsRef<str>, T: AsRef<str>>(&mut self, stories: &[(S, T)]) {
        if stories.is_empty() {
            return;
        }
        let all = || stories.iter().map(|(id, text)| (id.as_ref(), text.as_ref()));
        if let Self::File(file) = self {
            match file.append(all()) {
                Ok(()) => return,
                Err(error) => {
                    tracing::warn!("{error}; new stories are indexed in memory");
                    *self = Self::Memory(file.index().clone());
                }
            }
        }
        if let Self::Memory(index) = self {
            index.extend(all());
        }
    }

    /// Adds those stories that are not there yet.
    fn append_new(mut self, mut stories: Vec<(String, String)>) -> Self {
        let names: HashSet<&str> = stories.iter().map(|(name, _)| name.as_str()).collect();
        let there: HashSet<String> =
            self.index().stories().filter(|name| names.contains(name)).map(str::to_owned).collect();
        stories.retain(|(name, _)| !there.contains(name));
        self.append(&stories);
        self
    }

    /// Begins anew with nothing, where more than half of what is kept is outdated.
    pub(crate) fn drop_outdated(&mut self, path: Option<&Path>, is_current: impl Fn(&str) -> bool) {
        let (all, current) =
            self.index().stories().fold((0, 0), |(all, n), id| (all + 1, n + usize::from(is_current(id))));
        if all - current <= MOST_OUTDATED * current.max(1) {
            return;
        }
        // The lock goes with the file.
        *self = Self::default();
        if let Some(Ok(file)) = path.map(|path| IndexFile::create(path, std::iter::empty::<(&str, &str)>())) {
            *self = Self::File(Box::new(file));
        }
    }
}

/// The name of a story in the index.
pub(crate) fn name(published: &Published) -> String {
    format!("{}@{}", published.id(), published.release().version)
}

/// The words of a story that are looked for. Bylines are credits, and stand on every page of a newsroom.
pub(crate) fn text(published: &Published) -> String {
    let content = Content { bylines: Vec::new(), ..published.release().content.clone() };
    Manuscript::of(&content).text
}

/// What is out, kept ready while a newsroom is served.
#[derive(Debug, Default)]
pub(crate) struct Released {
    /// Where the index is kept; in memory alone where that is not said.
    path: Option<PathBuf>,
    kept: Option<Kept>,
    /// What each story looked like when it was last looked at: unchanged ones are not read again.
    looked: HashMap<ItemId, Millis>,
}

impl Released {
    pub(crate) fn at(path: Option<PathBuf>) -> Self {
        Self { path, ..Self::default() }
    }

    /// Brings the index up to what is out now, reading from the log only what changed; a copy of it to ask, which costs
    /// nothing.
    async fn refresh(&mut self, newsroom: &Newsroom, rows: &[ItemRow]) -> Result<Index, Error> {
        let mut kept = match self.kept.take() {
            Some(kept) => kept,
            None => self.open(rows).await?,
        };
        let changed = rows.iter().filter(|row| self.looked.get(&row.id) != Some(&row.updated));
        let changed: Vec<&ItemRow> = changed.collect();
        for some in changed.chunks(TOGETHER) {
            let mut fresh = Vec::new();
            for row in some {
                match newsroom.published(&row.id).await {
                    Ok(published) => {
                        // A version under embargo is looked for again, though nothing happens to the story.
                        if published.release().version == row.version {
                            self.looked.insert(row.id.clone(), row.updated);
                        }
                        fresh.push((name(&published), text(&published)));
                    }
                    Err(Error::NotFound(_)) => {}
                    Err(other) => return Err(other),
                }
            }
            kept = unblocked(move || kept.append_new(fresh)).await?;
        }
        let index = kept.index().clone();
        self.kept = Some(kept);
        Ok(index)
    }

    /// What was kept before, and what in it need not be looked at again.
    async fn open(&mut self, rows: &[ItemRow]) -> Result<Kept, Error> {
        let name = |row: &ItemRow| format!("{}@{}", row.id, row.version);
        let current: HashSet<String> = rows.iter().map(name).collect();
        let path = self.path.clone();
        let open = move || {
            let mut kept = path.as_deref().map(Kept::open).unwrap_or_default();
            kept.drop_outdated(path.as_deref(), |name| current.contains(name));
            kept
        };
        let kept = unblocked(open).await?;
        let there: HashSet<&str> = kept.index().stories().collect();
        let indexed = rows.iter().filter(|row| there.contains(name(row).as_str()));
        self.looked = indexed.map(|row| (row.id.clone(), row.updated)).collect();
        Ok(kept)
    }
}

/// What is out, to be asked.
#[derive(Debug, Clone)]
pub(crate) struct Out {
    /// The stories, newest first.
    pub(crate) rows: Vec<ItemRow>,
    index: Index,
}

/// Shingles that a text must share with a story to be held against it.
const LEAST_SHINGLES: u32 = 2;

impl Out {
    /// The stories of which a text may have something word for word.
    pub(crate) fn copied_in(&self, words: &[Word]) -> Vec<ItemId> {
        let enough = |found: &Candidate| found.shingles >= LEAST_SHINGLES;
        let found = self.index.query_copies(words).into_iter().filter(enough);
        let mut items: Vec<ItemId> =
            found.filter_map(|found| Some(ItemId::from(found.story.rsplit_once('@')?.0))).collect();
        items.dedup();
        items
    }
}

impl Newsroom {
    /// What is out now, with its index brought up to date.
    pub(crate) async fn out(&self) -> Result<Out, Error> {
        let rows = self.store().released().await?;
        let index = self.inner.released.lock().await.refresh(self, &rows).await?;
        Ok(Out { rows, index })
    }
}
