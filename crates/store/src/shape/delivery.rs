//! Attempts to deliver, in the log.

use story::delivery::DeliveryEvent;

use super::convert::shape;

shape!(enum DeliveryEventShape of DeliveryEvent {
    Delivered { answer: String },
    Failed { reason: String, last: bool },
});
