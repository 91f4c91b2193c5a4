//! The shapes events have in the log: JSON with names that stay as they are.
//!
//! Core types are not `Serialize`; each has a mirror here, one file a stream. A name in a mirror is a name in every log
//! ever written: renaming a variant or a field here makes old logs unreadable, and the golden file of the tests says so.
//! A field may be added with `#[serde(default)]`; anything else raises [`VERSION`] and keeps the old shape readable.

use serde::{Deserialize, Serialize};
use story::event::Event;

mod account;
#[cfg(test)]
mod any;
mod candidate;
mod content;
mod convert;
mod copy;
mod delivery;
mod item;
mod kind;
mod names;
mod partner;
mod report;
mod settings;
#[cfg(test)]
mod tests;

use convert::Shape;
pub(crate) use kind::kind;
pub(crate) use names::{fits, stream_from, stream_name, who_from, who_name};

/// The newest shape this program writes and reads.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope {
    v: u32,
    event: EventShape,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum EventShape {
    Item(item::ItemEventShape),
    Account(account::AccountEventShape),
    Partner(partner::PartnerEventShape),
    Copy(copy::CopyEventShape),
    Candidate(candidate::CandidateEventShape),
    Report(report::ReportEventShape),
    Delivery(delivery::DeliveryEventShape),
    Settings(settings::SettingsEventShape),
}

impl Shape<Event> for EventShape {
    fn of(core: &Event) -> Self {
        match core {
            Event::Item(event) => Self::Item(Shape::of(event)),
            Event::Account(event) => Self::Account(Shape::of(event)),
            Event::Partner(event) => Self::Partner(Shape::of(event)),
            Event::Copy(event) => Self::Copy(Shape::of(event)),
            Event::Candidate(event) => Self::Candidate(Shape::of(event)),
            Event::Report(event) => Self::Report(Shape::of(event)),
            Event::Delivery(event) => Self::Delivery(Shape::of(event)),
            Event::Settings(event) => Self::Settings(Shape::of(event)),
        }
    }

    fn core(self) -> Event {
        match self {
            Self::Item(event) => Event::Item(event.core()),
            Self::Account(event) => Event::Account(event.core()),
            Self::Partner(event) => Event::Partner(event.core()),
            Self::Copy(event) => Event::Copy(event.core()),
            Self::Candidate(event) => Event::Candidate(event.core()),
            Self::Report(event) => Event::Report(event.core()),
            Self::Delivery(event) => Event::Delivery(event.core()),
            Self::Settings(event) => Event::Settings(event.core()),
        }
    }
}

/// The event as the log keeps it.
pub(crate) fn write(event: &Event) -> Result<String, String> {
    let envelope = Envelope { v: VERSION, event: Shape::of(event) };
    serde_json::to_string(&envelope).map_err(|error| format!("the event cannot be written as JSON: {error}"))
}

/// The event in the log's JSON, or what is wrong with it.
pub(crate) fn read(data: &str) -> Result<Event, String> {
    match serde_json::from_str::<Envelope>(data) {
        Ok(envelope) if envelope.v == VERSION => Ok(envelope.event.core()),
        Ok(envelope) => Err(newer(envelope.v)),
        Err(error) => match serde_json::from_str::<Version>(data) {
            Ok(Version { v }) if v != VERSION => Err(newer(v)),
            _ => Err(format!("its data is not an event this program knows: {error}")),
        },
    }
}

/// A compound value of a view, in the same shape as in the log.
pub(crate) fn to_json<C, S: Shape<C> + Serialize>(core: &C) -> Result<String, String> {
    serde_json::to_string(&S::of(core)).map_err(|error| error.to_string())
}

/// The value in a view's column.
pub(crate) fn from_json<C, S: Shape<C> + for<'a> Deserialize<'a>>(text: &str) -> Result<C, String> {
    serde_json::from_str::<S>(text).map(Shape::core).map_err(|error| error.to_string())
}

pub(crate) use account::RoleShape;
pub(crate) use copy::{FoundShape, StandingsShape, TermShape};
pub(crate) use partner::DestinationShape;
pub(crate) use settings::SettingsShape;

#[derive(Deserialize)]
struct Version {
    v: u32,
}

fn newer(v: u32) -> String {
    format!("its data has shape {v} and this program reads shape {VERSION}: use a newer standfirst")
}
