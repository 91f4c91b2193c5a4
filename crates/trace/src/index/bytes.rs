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

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Memory(Arc::new(bytes))
    }
}
