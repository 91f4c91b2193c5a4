//! Everything that can happen, and the streams it happens in.

use crate::account::AccountEvent;
use crate::candidate::CandidateEvent;
use crate::copy::CopyEvent;
use crate::delivery::DeliveryEvent;
use crate::ids::{AccountId, CopyId, DeliveryId, ItemId, Millis, PartnerId, ReportId, Who};
use crate::item::ItemEvent;
use crate::partner::PartnerEvent;
use crate::report::ReportEvent;
use crate::settings::SettingsEvent;

/// What an event happened to. Events of one stream are numbered from 1 without a gap.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each names its id")]
pub enum Stream {
    Item(ItemId),
    Account(AccountId),
    Partner(PartnerId),
    Copy(CopyId),
    Candidate(CopyId),
    Report(ReportId),
    Delivery(DeliveryId),
    Settings,
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is documented where it is defined")]
pub enum Event {
    Item(ItemEvent),
    Account(AccountEvent),
    Partner(PartnerEvent),
    Copy(CopyEvent),
    Candidate(CandidateEvent),
    Report(ReportEvent),
    Delivery(DeliveryEvent),
    Settings(SettingsEvent),
}

/// An event as the log holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// Place in the whole log, from 1 without a gap.
    pub sequence: u64,
    /// What it happened to.
    pub stream: Stream,
    /// Place in its stream, from 1 without a gap.
    pub version: u64,
    /// When.
    pub at: Millis,
    /// Who did it.
    pub who: Who,
    /// What happened.
    pub event: Event,
}
