//! Candidates: pages that may be copies, taken for one by a person or dismissed.

use story::account::Actor;
use story::candidate::CandidateEvent;
use story::copy::Found;
use story::event::{Event, Recorded, Stream};
use story::ids::{CopyId, ItemId, Who};

use crate::error::needed;
use crate::partners::needs_editor;
use crate::{Error, Newsroom, copy_id, now};

impl Newsroom {
    /// Takes a page that showed our counter for a copy.
    ///
    /// # Errors
    /// As [`Newsroom::report_copy`].
    pub async fn take_candidate(&self, actor: &Actor, item: &ItemId, url: &str) -> Result<CopyId, Error> {
        self.report_copy(actor, item, url, Found::Counter).await
    }

    /// An editor says of a page that showed our counter that it is no copy, and why: the counter does not put it forward
    /// again. It may still be reported by a person, or be found in a feed or a crawl. Answers whether it was not dismissed
    /// already.
    ///
    /// # Errors
    /// [`Error::Role`] unless an editor; [`Error::Invalid`] without a reason or where it is a known copy;
    /// [`Error::NotFound`] where it never showed our counter; [`Error::Changed`]; [`Error::Store`].
    pub async fn dismiss_candidate(
        &self,
        actor: &Actor,
        item: &ItemId,
        url: &str,
        reason: &str,
    ) -> Result<bool, Error> {
        needs_editor(actor)?;
        let reason = needed("Reason", reason, 1_000)?;
        let known = self.store().referrer(item, url).await?.ok_or(Error::NotFound("candidate"))?;
        if self.store().copy_by_url(item, url).await?.is_some() {
            let problem = "it is a known copy already; a copy stays in the record".into();
            return Err(Error::Invalid { field: "Page", problem });
        }
        let id = copy_id(item, &known.url);
        let history = self.history_of(&id).await?;
        if is_dismissed(&history) {
            return Ok(false);
        }
        let (item, url, source) = (known.item, known.url, Found::Counter);
        let event = CandidateEvent::Dismissed { id: id.clone(), item, url, source, reason };
        self.append_candidate(actor, id, &history, event).await?;
        Ok(true)
    }

    /// Takes back that a page is no copy: it is a candidate again.
    ///
    /// # Errors
    /// [`Error::Role`] unless an editor; [`Error::NotFound`] where it is not dismissed; [`Error::Changed`];
    /// [`Error::Store`].
    pub async fn restore_candidate(&self, actor: &Actor, id: &CopyId) -> Result<(), Error> {
        needs_editor(actor)?;
        let history = self.history_of(id).await?;
        if !is_dismissed(&history) {
            return Err(Error::NotFound("dismissed candidate"));
        }
        self.append_candidate(actor, id.clone(), &history, CandidateEvent::Restored).await
    }

    async fn history_of(&self, id: &CopyId) -> Result<Vec<Recorded>, Error> {
        Ok(self.store().load(&Stream::Candidate(id.clone())).await?)
    }

    async fn append_candidate(
        &self,
        actor: &Actor,
        id: CopyId,
        history: &[Recorded],
        event: CandidateEvent,
    ) -> Result<(), Error> {
        let seen = history.last().map_or(0, |recorded| recorded.version);
        let who = Who::Account(actor.account.clone());
        self.store().append(&Stream::Candidate(id), seen, &who, now(), &[Event::Candidate(event)]).await?;
        Ok(())
    }
}

fn is_dismissed(history: &[Recorded]) -> bool {
    let last = history.last().map(|recorded| &recorded.event);
    matches!(last, Some(Event::Candidate(CandidateEvent::Dismissed { .. })))
}
