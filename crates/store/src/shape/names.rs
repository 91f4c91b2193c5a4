//! Streams and actors as one word each: "item/0190...", "account/0190...", "reader".

use story::account::AccountEvent;
use story::candidate::CandidateEvent;
use story::copy::CopyEvent;
use story::event::{Event, Stream};
use story::ids::{AccountId, CopyId, DeliveryId, ItemId, PartnerId, ReportId, Who};
use story::item::ItemEvent;
use story::partner::PartnerEvent;
use story::report::ReportEvent;

/// "item/ID", or "settings".
pub(crate) fn stream_name(stream: &Stream) -> String {
    match stream {
        Stream::Item(ItemId(id)) => format!("item/{id}"),
        Stream::Account(AccountId(id)) => format!("account/{id}"),
        Stream::Partner(PartnerId(id)) => format!("partner/{id}"),
        Stream::Copy(CopyId(id)) => format!("copy/{id}"),
        Stream::Candidate(CopyId(id)) => format!("candidate/{id}"),
        Stream::Report(ReportId(id)) => format!("report/{id}"),
        Stream::Delivery(DeliveryId(id)) => format!("delivery/{id}"),
        Stream::Settings => "settings".to_owned(),
    }
}

/// The stream of that name.
pub(crate) fn stream_from(name: &str) -> Option<Stream> {
    if name == "settings" {
        return Some(Stream::Settings);
    }
    let (kind, id) = name.split_once('/')?;
    match kind {
        "item" => Some(Stream::Item(id.into())),
        "account" => Some(Stream::Account(id.into())),
        "partner" => Some(Stream::Partner(id.into())),
        "copy" => Some(Stream::Copy(id.into())),
        "candidate" => Some(Stream::Candidate(id.into())),
        "report" => Some(Stream::Report(id.into())),
        "delivery" => Some(Stream::Delivery(id.into())),
        _ => None,
    }
}

/// Whether an event can happen to a stream: of its kind, and with its id where the event says one.
pub(crate) fn fits(stream: &Stream, event: &Event) -> bool {
    match (stream, event) {
        (Stream::Item(stream), Event::Item(ItemEvent::Opened { id })) => stream == id,
        (Stream::Account(stream), Event::Account(AccountEvent::Opened { id, .. })) => stream == id,
        (Stream::Partner(stream), Event::Partner(PartnerEvent::Applied { id, .. })) => stream == id,
        (Stream::Copy(stream), Event::Copy(CopyEvent::Found { id, .. })) => stream == id,
        (Stream::Candidate(stream), Event::Candidate(CandidateEvent::Dismissed { id, .. })) => stream == id,
        (Stream::Report(stream), Event::Report(ReportEvent::Received { id, .. })) => stream == id,
        (Stream::Item(_), Event::Item(_))
        | (Stream::Account(_), Event::Account(_))
        | (Stream::Partner(_), Event::Partner(_))
        | (Stream::Copy(_), Event::Copy(_))
        | (Stream::Candidate(_), Event::Candidate(_))
        | (Stream::Report(_), Event::Report(_))
        | (Stream::Delivery(_), Event::Delivery(_))
        | (Stream::Settings, Event::Settings(_)) => true,
        _ => false,
    }
}

/// "account/ID", "partner/ID", "reader" or "system".
pub(crate) fn who_name(who: &Who) -> String {
    match who {
        Who::Account(AccountId(id)) => format!("account/{id}"),
        Who::Partner(PartnerId(id)) => format!("partner/{id}"),
        Who::Reader => "reader".to_owned(),
        Who::System => "system".to_owned(),
    }
}

/// The actor of that name.
pub(crate) fn who_from(name: &str) -> Option<Who> {
    match name {
        "reader" => return Some(Who::Reader),
        "system" => return Some(Who::System),
        _ => {}
    }
    match name.split_once('/')? {
        ("account", id) => Some(Who::Account(id.into())),
        ("partner", id) => Some(Who::Partner(id.into())),
        _ => None,
    }
}
