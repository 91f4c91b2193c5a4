//! Readers' reports of errors, and what an editor answers.

use story::account::Actor;
use story::event::{Event, Stream};
use story::ids::{ReportId, Who};
use story::report::{Complaint, Report, ReportEvent};

use crate::error::{at_most, needed};
use crate::partners::needs_editor;
use crate::{Error, Newsroom, new_id, now};

impl Newsroom {
    /// Takes a report from anybody, of a story that is out.
    ///
    /// # Errors
    /// [`Error::Invalid`]; [`Error::NotFound`] where the story is not public; [`Error::Store`].
    pub async fn report_error(&self, complaint: Complaint) -> Result<ReportId, Error> {
        let published = self.published(&complaint.item).await?;
        let contact = match complaint.contact.as_deref().map(str::trim) {
            None | Some("") => None,
            Some(contact) => Some(at_most("Contact", contact, 200)?),
        };
        let complaint = Complaint {
            version: complaint.version.clamp(1, published.release().version),
            words: at_most("The words", &complaint.words, 2_000)?,
            problem: needed("What is wrong", &complaint.problem, 4_000)?,
            item: complaint.item,
            contact,
        };
        let id = ReportId(new_id());
        let event = Event::Report(ReportEvent::Received { id: id.clone(), complaint });
        self.store().append(&Stream::Report(id.clone()), 0, &Who::Reader, now(), &[event]).await?;
        Ok(id)
    }

    /// The report with this id, and when it came in.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Store`].
    pub async fn report(&self, id: &ReportId) -> Result<(Report, story::ids::Millis), Error> {
        let history = self.store().load(&Stream::Report(id.clone())).await?;
        let events = history.iter().filter_map(|recorded| match &recorded.event {
            Event::Report(event) => Some(event),
            _ => None,
        });
        let report = Report::of(events).ok_or(Error::NotFound("report"))?;
        let received = history.first().map_or(now(), |recorded| recorded.at);
        Ok((report, received))
    }

    /// An editor says whether there was an error, and why.
    ///
    /// # Errors
    /// [`Error::Role`] unless an editor; [`Error::Invalid`] without a reason or when answered already;
    /// [`Error::NotFound`]; [`Error::Store`].
    pub async fn answer_report(
        &self,
        actor: &Actor,
        id: &ReportId,
        upheld: bool,
        reason: &str,
    ) -> Result<(), Error> {
        needs_editor(actor)?;
        let reason = needed("Reason", reason, 2_000)?;
        let stream = Stream::Report(id.clone());
        let seen = self.store().load(&stream).await?.last().map_or(0, |recorded| recorded.version);
        if self.report(id).await?.0.answer.is_some() {
            return Err(Error::Invalid { field: "Report", problem: "it has been answered already".into() });
        }
        let event = Event::Report(ReportEvent::Answered { upheld, reason });
        let who = Who::Account(actor.account.clone());
        self.store().append(&stream, seen, &who, now(), &[event]).await?;
        Ok(())
    }
}
