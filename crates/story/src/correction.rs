//! What was wrong, what is right, and how a new version is labelled.

use crate::ids::{Millis, ReportId};

/// An error put right in the open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// What the story said.
    pub wrong: String,
    /// What is right.
    pub right: String,
    /// When somebody noticed.
    pub noticed: Millis,
    /// The reader's report it came from, if one did.
    pub report: Option<ReportId>,
}

/// Why a version went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// The first one.
    First,
    /// A new version with full text.
    Update,
    /// A substantive error fixed.
    Correction(Correction),
    /// The facts were right, the wording was not.
    Clarification(Correction),
    /// A minor fix.
    Refile,
}

/// Whether a released item may be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PubStatus {
    /// It may.
    Usable,
    /// Stop using it while we check.
    Withheld {
        /// Why.
        reason: String,
    },
    /// Do not use it, and take it down.
    Canceled {
        /// Why.
        reason: String,
    },
}
