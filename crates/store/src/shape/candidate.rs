//! Candidates in the log.

use story::candidate::CandidateEvent;

use super::convert::shape;
use super::copy::FoundShape;

shape!(enum CandidateEventShape of CandidateEvent {
    Dismissed { id: String, item: String, url: String, source: FoundShape, reason: String },
    Restored,
});
