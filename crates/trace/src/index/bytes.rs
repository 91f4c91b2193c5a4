//! Bytes of a segment, in memory or mapped from the index's file.

use std::ops::Range;
use std::sync::Arc;

use memmap2::Mmap;

/// Bytes that never change, shared by everybody who reads them.
#[derive(Debug, Clone)]
pub(super) enum Bytes {
    /// Made here.
    Memory(Arc<Vec<u8>>),
    /// Part of a mapped file.
    Mapped(Arc<Mmap>, Range<usize>),
}

impl Bytes {
    pub(super) fn as_slice(&self) -> &[u8] {
        match self {
            Self::Memory(bytes) => bytes,
            Self::Mapped(map, range) => map.get(range.clone()).unwrap_or(&[]),
        }
    }
}

impl Bytes {
    /// Whether others hold this memory too. A mapped file is not asked about: all its segments hold it, and the system
    /// keeps what was read of it anyway.
    pub(super) fn is_shared(&self) -> bool {
        matches!(self, Self::Memory(bytes) if Arc::strong_count(bytes) > 1)
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Memory(Arc::new(bytes))
    }
}
