//! The name of each kind of event in the log's `kind` column, for people and queries; the data says it too.

use story::account::AccountEvent;
use story::candidate::CandidateEvent;
use story::copy::CopyEvent;
use story::delivery::DeliveryEvent;
use story::event::Event;
use story::item::ItemEvent;
use story::partner::PartnerEvent;
use story::report::ReportEvent;
use story::settings::SettingsEvent;

/// "item.released".
pub(crate) fn kind(event: &Event) -> &'static str {
    match event {
        Event::Item(event) => item(event),
        Event::Account(AccountEvent::Opened { .. }) => "account.opened",
        Event::Account(AccountEvent::RolesSet { .. }) => "account.roles_set",
        Event::Account(AccountEvent::Closed) => "account.closed",
        Event::Partner(PartnerEvent::Applied { .. }) => "partner.applied",
        Event::Partner(PartnerEvent::Vetted { .. }) => "partner.vetted",
        Event::Partner(PartnerEvent::DestinationSet { .. }) => "partner.destination_set",
        Event::Copy(CopyEvent::Found { .. }) => "copy.found",
        Event::Copy(CopyEvent::Captured { .. }) => "copy.captured",
        Event::Copy(CopyEvent::Changed { .. }) => "copy.changed",
        Event::Copy(CopyEvent::Vanished { .. }) => "copy.vanished",
        Event::Candidate(CandidateEvent::Dismissed { .. }) => "candidate.dismissed",
        Event::Candidate(CandidateEvent::Restored) => "candidate.restored",
        Event::Report(ReportEvent::Received { .. }) => "report.received",
        Event::Report(ReportEvent::Answered { .. }) => "report.answered",
        Event::Delivery(DeliveryEvent::Delivered { .. }) => "delivery.delivered",
        Event::Delivery(DeliveryEvent::Failed { .. }) => "delivery.failed",
        Event::Settings(SettingsEvent::Set { .. }) => "settings.set",
    }
}

fn item(event: &ItemEvent) -> &'static str {
    match event {
        ItemEvent::Opened { .. } => "item.opened",
        ItemEvent::Revised { .. } => "item.revised",
        ItemEvent::SourceAdded { .. } => "item.source_added",
        ItemEvent::SourceRemoved { .. } => "item.source_removed",
        ItemEvent::Submitted => "item.submitted",
        ItemEvent::Returned { .. } => "item.returned",
        ItemEvent::ClaimVerified { .. } => "item.claim_verified",
        ItemEvent::ClaimWaived { .. } => "item.claim_waived",
        ItemEvent::ClaimReopened { .. } => "item.claim_reopened",
        ItemEvent::Released { .. } => "item.released",
        ItemEvent::StatusSet { .. } => "item.status_set",
    }
}
