//! The views: one file each, with its row, how events change it, and how it is read.
//!
//! A view's row is written from the state that `story` folds out of the stream's events, so what an event means is said
//! there and nowhere else. The same code runs when events are appended and when the views are made anew.

use std::collections::HashMap;

use story::account::Account;
use story::candidate::Candidate;
use story::copy::Copy;
use story::event::{Event, Recorded, Stream};
use story::ids::Millis;
use story::item::{Item, ItemEvent};
use story::partner::Partner;
use story::report::Report;

use crate::engine::Tx;
use crate::{StoreError, log};

mod accounts;
mod copies;
mod corrections;
mod deliveries;
mod dismissed;
mod items;
mod notices;
mod partners;
mod reports;
mod search;
mod settings;
mod words;

pub use accounts::AccountRow;
pub use copies::CopyRow;
pub use corrections::{CorrectionLabel, CorrectionRow};
pub use deliveries::{DeliveryRow, DeliveryState, back_off};
pub use dismissed::DismissedRow;
pub(crate) use dismissed::all as every_dismissal;
pub use items::ItemRow;
pub(crate) use notices::all as every_notice;
pub use notices::{NoticeKind, NoticeRow, Whose};
pub use partners::PartnerRow;
pub use reports::ReportRow;
pub use search::SearchRow;
pub(crate) use search::all as searchable;

/// How many streams' states are kept in memory; the rest are read from the log again.
const KEPT: usize = 100;

/// Carries events into the views, in the order of the log. What it keeps between events is only true while what it
/// projected is: drop it where a transaction fails.
#[derive(Default)]
pub(crate) struct Projector {
    states: HashMap<Stream, State>,
}

/// A stream as the events so far left it.
struct State {
    /// The version it is the state of. Another process may have gone further.
    version: u64,
    /// The sequence number of its first event.
    number: u64,
    /// When that was.
    began: Millis,
    of: Folded,
}

enum Folded {
    Item(Option<Box<Item>>),
    Account(Option<Account>),
    Partner(Option<Partner>),
    Copy(Option<Copy>),
    Candidate(Option<Candidate>),
    Report(Option<Report>),
    /// Its events stand alone.
    Nothing,
}

/// When a stream began and changed, for its row.
struct Times {
    number: u64,
    began: Millis,
    at: Millis,
}

impl Projector {
    /// Brings the views up to date with one event.
    pub(crate) async fn project(&mut self, tx: &mut Tx, recorded: &Recorded) -> Result<(), StoreError> {
        let mut state = match self.states.remove(&recorded.stream) {
            Some(state) if state.version + 1 == recorded.version => state,
            _ => State::before(tx, recorded).await?,
        };
        state.version = recorded.version;
        state.of.apply(recorded);
        let times = Times { number: state.number, began: state.began, at: recorded.at };
        write(tx, &state.of, recorded, &times).await?;
        if self.states.len() >= KEPT {
            self.states.clear();
        }
        self.states.insert(recorded.stream.clone(), state);
        Ok(())
    }
}

impl State {
    /// The state of the stream of `recorded` before it.
    async fn before(tx: &mut Tx, recorded: &Recorded) -> Result<Self, StoreError> {
        let mut of = match &recorded.stream {
            Stream::Item(_) => Folded::Item(None),
            Stream::Account(_) => Folded::Account(None),
            Stream::Partner(_) => Folded::Partner(None),
            Stream::Copy(_) => Folded::Copy(None),
            Stream::Candidate(_) => Folded::Candidate(None),
            Stream::Report(_) => Folded::Report(None),
            Stream::Delivery(_) | Stream::Settings => Folded::Nothing,
        };
        if matches!(of, Folded::Nothing) || recorded.version == 1 {
            return Ok(Self { version: 0, number: recorded.sequence, began: recorded.at, of });
        }
        let earlier = log::load_before(tx, &recorded.stream, recorded.sequence).await?;
        for event in &earlier {
            of.apply(event);
        }
        let first = earlier.first().unwrap_or(recorded);
        Ok(Self { version: 0, number: first.sequence, began: first.at, of })
    }
}

impl Folded {
    fn apply(&mut self, recorded: &Recorded) {
        match (self, &recorded.event) {
            (Self::Item(item), Event::Item(event)) => {
                let old = item.take().map(|item| *item);
                *item = Item::after(old, &recorded.who, recorded.at, event).map(Box::new);
            }
            (Self::Account(account), Event::Account(event)) => {
                *account = Account::after(account.take(), event);
            }
            (Self::Partner(partner), Event::Partner(event)) => {
                *partner = Partner::after(partner.take(), event);
            }
            (Self::Copy(copy), Event::Copy(event)) => *copy = Copy::after(copy.take(), recorded.at, event),
            (Self::Candidate(candidate), Event::Candidate(event)) => {
                *candidate = Candidate::after(candidate.take(), &recorded.who, recorded.at, event);
            }
            (Self::Report(report), Event::Report(event)) => *report = Report::after(report.take(), event),
            // `append` refuses an event in a stream it does not fit.
            _ => {}
        }
    }
}

async fn write(tx: &mut Tx, state: &Folded, recorded: &Recorded, times: &Times) -> Result<(), StoreError> {
    match (state, &recorded.event) {
        (Folded::Item(Some(item)), Event::Item(event)) => {
            items::project(tx, item, times).await?;
            if matches!(event, ItemEvent::Released { .. }) {
                corrections::project(tx, item).await?;
            }
            if matches!(event, ItemEvent::Released { .. } | ItemEvent::StatusSet { .. }) {
                search::project(tx, item, times).await?;
                deliveries::queue(tx, item, recorded).await?;
            }
            Ok(())
        }
        (Folded::Account(Some(account)), _) => accounts::project(tx, account, times).await,
        (Folded::Partner(Some(partner)), _) => {
            partners::project(tx, partner, times).await?;
            deliveries::redirect(tx, partner, recorded.at).await
        }
        (Folded::Copy(Some(copy)), Event::Copy(event)) => {
            copies::project(tx, copy, times).await?;
            notices::project(tx, copy, event, recorded).await
        }
        (Folded::Candidate(Some(candidate)), _) => dismissed::project(tx, candidate).await,
        (Folded::Report(Some(report)), _) => reports::project(tx, report, times).await,
        (Folded::Nothing, Event::Delivery(event)) => deliveries::attempt(tx, event, recorded).await,
        (Folded::Nothing, Event::Settings(event)) => settings::project(tx, event).await,
        _ => Ok(()),
    }
}
