//! One version on its way to one destination. A delivery is queued by the release itself; these are its attempts.

/// What came of an attempt to deliver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeliveryEvent {
    /// The destination took it.
    Delivered {
        /// What it answered: "204".
        answer: String,
    },
    /// It did not; there will be another attempt unless `last`.
    Failed {
        /// What happened.
        reason: String,
        /// Whether nobody will try again.
        last: bool,
    },
}
