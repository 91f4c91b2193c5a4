//! Bytes on disk under their SHA-256: `blobs/ab/cdef...`. Written whole and synced before anybody hears their name.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use story::copy::CopyEvent;
use story::event::Event;
use story::ids::BlobHash;
use story::item::ItemEvent;
use story::settings::SettingsEvent;

use crate::chain::sha256;
use crate::{Store, StoreError};

/// Bytes are written here first and then moved to their name.
const INCOMING: &str = "incoming";

impl Store {
    /// Stores bytes and gives their name. When it returns they are on the disk, whatever happens to the program or the
    /// power after that. Storing the same bytes again changes nothing (and mends a damaged file).
    ///
    /// # Errors
    /// Where the folder can't be written to or the disk is full.
    pub async fn put_blob(&self, bytes: &[u8]) -> Result<BlobHash, StoreError> {
        let hash = BlobHash(sha256(bytes));
        let (folder, bytes, name) = (self.blobs.clone(), bytes.to_vec(), hash.clone());
        tokio::task::spawn_blocking(move || put(&folder, &name, &bytes)).await??;
        Ok(hash)
    }

    /// The bytes of that name, checked against it.
    ///
    /// # Errors
    /// [`StoreError::NoBlob`] where there are none, [`StoreError::DamagedBlob`] where they are not what was stored.
    pub async fn blob(&self, hash: &BlobHash) -> Result<Vec<u8>, StoreError> {
        let (folder, hash) = (self.blobs.clone(), hash.clone());
        tokio::task::spawn_blocking(move || get(&folder, &hash)).await?
    }

    /// Whether there is a file of that name; its bytes are not read.
    pub(crate) async fn has_blob(&self, hash: &BlobHash) -> Result<bool, StoreError> {
        let Some(path) = path(&self.blobs, hash) else { return Ok(false) };
        tokio::fs::try_exists(&path).await.map_err(|error| StoreError::file("look for", &path, error))
    }
}

/// Makes the folders, and clears away what a program that ended while writing left behind more than a day ago.
pub(crate) fn prepare(folder: &Path) -> Result<(), StoreError> {
    let incoming = folder.join(INCOMING);
    fs::create_dir_all(&incoming).map_err(|error| StoreError::file("create the folder", &incoming, error))?;
    let old = |entry: &fs::DirEntry| {
        let age = entry.metadata().ok().and_then(|data| data.modified().ok()?.elapsed().ok());
        age.is_some_and(|age| age.as_secs() > 24 * 60 * 60)
    };
    let entries =
        fs::read_dir(&incoming).map_err(|error| StoreError::file("read the folder", &incoming, error))?;
    for entry in entries.flatten().filter(old) {
        let path = entry.path();
        fs::remove_file(&path).map_err(|error| StoreError::file("remove the leftover", &path, error))?;
    }
    sync(folder)
}

/// Where a blob is; `None` for a name that is not a SHA-256 (and might lead out of the folder).
fn path(folder: &Path, hash: &BlobHash) -> Option<PathBuf> {
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if hash.0.len() != 64 || !hash.0.bytes().all(hex) {
        return None;
    }
    let (shelf, rest) = hash.0.split_at(2);
    Some(folder.join(shelf).join(rest))
}

fn put(folder: &Path, hash: &BlobHash, bytes: &[u8]) -> Result<(), StoreError> {
    let path = path(folder, hash).ok_or_else(|| StoreError::NoBlob(hash.clone()))?;
    let shelf = path.parent().unwrap_or(folder);
    match fs::create_dir(shelf) {
        Ok(()) => sync(folder)?,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => return Err(StoreError::file("create the folder", shelf, error)),
    }
    if fs::read(&path).is_ok_and(|stored| stored == bytes) {
        // Somebody may have moved it here a moment ago and not have synced the folder yet.
        return sync(shelf);
    }
    let incoming = folder.join(INCOMING);
    let failed = |error| StoreError::file("write a blob in", &incoming, error);
    let mut file = tempfile::NamedTempFile::new_in(&incoming).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(&path).map_err(|error| StoreError::file("move a blob to", &path, error.error))?;
    sync(shelf)
}

fn get(folder: &Path, hash: &BlobHash) -> Result<Vec<u8>, StoreError> {
    let path = path(folder, hash).ok_or_else(|| StoreError::NoBlob(hash.clone()))?;
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(StoreError::NoBlob(hash.clone())),
        Err(error) => return Err(StoreError::file("read", &path, error)),
    };
    if sha256(&bytes) == hash.0 { Ok(bytes) } else { Err(StoreError::DamagedBlob(hash.clone())) }
}

/// Makes names in a folder last: a file's own sync does not cover the entry that names it.
pub(crate) fn sync(folder: &Path) -> Result<(), StoreError> {
    let synced = File::open(folder).and_then(|opened| opened.sync_all());
    synced.map_err(|error| StoreError::file("sync the folder", folder, error))
}

/// The blobs an event names.
pub(crate) fn named_by(event: &Event) -> Vec<&BlobHash> {
    match event {
        Event::Item(ItemEvent::SourceAdded { source }) => vec![&source.bytes, &source.text],
        Event::Copy(CopyEvent::Captured { tearsheet }) => vec![&tearsheet.bytes, &tearsheet.text],
        Event::Settings(SettingsEvent::Set { settings }) => settings.logo.iter().collect(),
        _ => Vec::new(),
    }
}
