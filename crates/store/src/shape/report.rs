//! Readers' reports in the log.

use story::report::{Complaint, ReportEvent};

use super::convert::shape;

shape!(struct ComplaintShape of Complaint {
    item: String,
    version: u32,
    words: String,
    problem: String,
    contact: Option<String>,
});

shape!(enum ReportEventShape of ReportEvent {
    Received { id: String, complaint: ComplaintShape },
    Answered { upheld: bool, reason: String },
});
