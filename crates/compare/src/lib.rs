//! Compares a copy with its source: which parts correspond, and what drifted between them.
//!
//! The one engine behind the desk (story against its documents), the story (summary against body), tracing (repost
//! against release), versions and corrections. Pure functions over readings. This crate may not know where either
//! text came from, what a story is, or what anybody wants to do with the answer; it never fails.

mod comparison;
mod support;

pub use comparison::{Comparison, Correspondence, Drift, DriftKind, Relation, Severity};
pub use support::{Support, support};

use reading::Reading;

/// A text with its reading.
#[derive(Debug, Clone, Copy)]
pub struct Text<'a> {
    /// The words.
    pub text: &'a str,
    /// What `reading::read` saw in them.
    pub reading: &'a Reading,
}

/// Compares `copy` with `source`.
pub fn compare(source: Text<'_>, copy: Text<'_>) -> Comparison {
    let _ = (source, copy);
    Comparison::default()
}
