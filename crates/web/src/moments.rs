//! What happened to a copy, in the order of time: captures, and when it was gone.

use story::copy::{Copy, Tearsheet};
use story::ids::Millis;
use story::verdict::CopyState;

/// One thing that happened.
pub(crate) enum Moment<'a> {
    /// It was captured.
    Captured {
        /// When.
        at: Millis,
        /// Which capture, from 0.
        number: usize,
        /// What was kept.
        tearsheet: &'a Tearsheet,
        /// What was not as the time before.
        changed: Option<&'a str>,
    },
    /// Its page was gone.
    Gone {
        /// When that was seen.
        at: Millis,
        /// What the site said.
        reason: &'a str,
    },
}

impl Moment<'_> {
    /// When it was.
    #[must_use]
    pub(crate) fn at(&self) -> Millis {
        match self {
            Self::Captured { at, .. } | Self::Gone { at, .. } => *at,
        }
    }

    /// What the copy was then.
    #[must_use]
    pub(crate) fn state(&self) -> CopyState {
        match self {
            Self::Captured { tearsheet, .. } => tearsheet.verdict.state,
            Self::Gone { .. } => CopyState::Vanished,
        }
    }
}

/// Everything that happened to `copy`, oldest first.
#[must_use]
pub(crate) fn moments(copy: &Copy) -> Vec<Moment<'_>> {
    let changed =
        |at: Millis| copy.changes.iter().find(|(when, _)| *when == at).map(|(_, what)| what.as_str());
    let captures = copy.captures.iter().enumerate().map(|(number, (at, tearsheet))| Moment::Captured {
        at: *at,
        number,
        tearsheet,
        changed: changed(*at),
    });
    let gone = copy.absences.iter().map(|(at, reason)| Moment::Gone { at: *at, reason });
    let mut all: Vec<Moment<'_>> = captures.chain(gone).collect();
    all.sort_by_key(Moment::at);
    all
}
