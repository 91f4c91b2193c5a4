//! The hash chain: each event's hash covers everything in it and the hash before it, so nothing in the log can be
//! changed, taken out or put in without every later hash being wrong.
//!
//! `hash = SHA-256(field(previous hash) .. field(data))`, where a field is its length in bytes (8 bytes, little-endian)
//! and then its bytes; numbers are written in decimal and hashes in lower-case hex. The first event follows [`GENESIS`].

use sha2::{Digest, Sha256};

/// The hash before the first event.
pub(crate) const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// An event as it stands in the table.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(crate) struct EventRow {
    pub(crate) sequence: i64,
    pub(crate) stream: String,
    pub(crate) version: i64,
    pub(crate) at: i64,
    pub(crate) who: String,
    pub(crate) kind: String,
    pub(crate) data: String,
    pub(crate) hash: String,
}

impl EventRow {
    /// What its hash must be after `previous`.
    pub(crate) fn link(&self, previous: &str) -> String {
        let mut hasher = Sha256::new();
        let (sequence, version, at) =
            (self.sequence.to_string(), self.version.to_string(), self.at.to_string());
        for field in [previous, &sequence, &self.stream, &version, &at, &self.who, &self.kind, &self.data] {
            hasher.update((field.len() as u64).to_le_bytes());
            hasher.update(field.as_bytes());
        }
        hex(&hasher.finalize())
    }
}

/// Lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// SHA-256 in lower-case hex.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}
