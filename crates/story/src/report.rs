//! A reader's report of an error.

use crate::ids::{ItemId, ReportId};

/// What a reader says is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// Which item.
    pub item: ItemId,
    /// Which version they read.
    pub version: u32,
    /// The words they mean.
    pub words: String,
    /// What is wrong with them.
    pub problem: String,
    /// How to reach them, if they say so. Shown to editors only.
    pub contact: Option<String>,
}

/// What happened to a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReportEvent {
    /// It came in.
    Received {
        /// Its id.
        id: ReportId,
        /// What it says.
        complaint: Complaint,
    },
    /// An editor answered it.
    Answered {
        /// Whether there was an error.
        upheld: bool,
        /// Why, or what will be done.
        reason: String,
    },
}

/// A report as its events left it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Its id.
    pub id: ReportId,
    /// What it says.
    pub complaint: Complaint,
    /// Upheld or not, and why; `None` while open.
    pub answer: Option<(bool, String)>,
}

impl Report {
    /// The report after `events`, or `None` before it came in.
    #[must_use]
    pub fn of<'a>(events: impl IntoIterator<Item = &'a ReportEvent>) -> Option<Self> {
        events.into_iter().fold(None, Self::after)
    }

    /// The report after one more event.
    #[must_use]
    pub fn after(mut report: Option<Self>, event: &ReportEvent) -> Option<Self> {
        match (event, &mut report) {
            (ReportEvent::Received { id, complaint }, state) => {
                *state = Some(Self { id: id.clone(), complaint: complaint.clone(), answer: None });
            }
            (ReportEvent::Answered { upheld, reason }, Some(report)) => {
                report.answer = Some((*upheld, reason.clone()));
            }
            (_, None) => {}
        }
        report
    }
}
