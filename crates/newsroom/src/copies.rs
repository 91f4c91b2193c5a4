//! Copies: an address is captured, kept as a tearsheet, compared with what was released, and captured again.

use std::time::Duration;

use compare::{Comparison, Text};
use store::StoreError;
use story::account::{Actor, Role};
use story::copy::{Copy, CopyEvent, Found, Tearsheet};
use story::event::{Event, Stream};
use story::ids::{CopyId, ItemId, Millis, PartnerId, Who};
use story::item::Release;
use story::manuscript::Manuscript;
use story::verdict::{CorrectionShown, Verdict};
use trace::{Ours, Page, permitted_in_credits};

use crate::schedule::paused;
use crate::unblocked::unblocked;
use crate::{Error, Newsroom, Published, changes, copy_id, now, tearsheets};

/// Others who look at the same copy at the same moment are few.
const TURNS: usize = 8;

/// What came of looking at a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Checked {
    /// It was captured and compared.
    Captured(Box<Verdict>),
    /// The page is gone.
    Vanished(String),
    /// It could not be reached this time; nothing was recorded.
    Unreachable(String),
}

/// What came of a list of addresses.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reported {
    /// Copies that were not known.
    pub new: Vec<CopyId>,
    /// Copies that were.
    pub known: Vec<CopyId>,
    /// Addresses as typed that were not taken, and why.
    pub refused: Vec<(String, String)>,
}

/// A capture beside the release it is nearest to.
#[derive(Debug, Clone)]
pub struct Side {
    /// The release.
    pub release: Release,
    /// Its text.
    pub source: String,
    /// The story's text as it was found on the page.
    pub copy: String,
    /// The two compared.
    pub comparison: Comparison,
    /// The capture.
    pub tearsheet: Tearsheet,
    /// When it was made.
    pub at: Millis,
}

impl Newsroom {
    /// Notes that a story is at `url`. A copy that is known already is answered again.
    ///
    /// # Errors
    /// [`Error::Role`] unless a reporter or editor; [`Error::Invalid`]; [`Error::NotFound`] where the story is not out;
    /// [`Error::Store`].
    pub async fn report_copy(
        &self,
        actor: &Actor,
        item: &ItemId,
        url: &str,
        found: Found,
    ) -> Result<CopyId, Error> {
        needs_writer(actor)?;
        let url = self.elsewhere(url).await?;
        self.published(item).await?;
        let partner = self.partner_at(&url).await?;
        let who = Who::Account(actor.account.clone());
        Ok(self.note_copy(&who, item, &url, partner, found).await?.0)
    }

    /// Notes that a story is at each of `urls`. Those that are no address to ask are refused, and the others taken.
    ///
    /// # Errors
    /// [`Error::Role`] unless a reporter or editor; [`Error::NotFound`] where the story is not out; [`Error::Store`].
    pub async fn report_copies(
        &self,
        actor: &Actor,
        item: &ItemId,
        urls: &[&str],
    ) -> Result<Reported, Error> {
        needs_writer(actor)?;
        self.published(item).await?;
        let who = Who::Account(actor.account.clone());
        let (mut reported, sites) = (Reported::default(), self.sites().await?);
        for typed in urls {
            let url = match self.elsewhere(typed).await {
                Ok(url) => url,
                Err(Error::Invalid { problem, .. }) => {
                    reported.refused.push(((*typed).to_owned(), problem));
                    continue;
                }
                Err(other) => return Err(other),
            };
            let (id, new) = self.note_copy(&who, item, &url, sites.at(&url), Found::Reported).await?;
            if new { reported.new.push(id) } else { reported.known.push(id) }
        }
        Ok(reported)
    }

    /// The copy of `item` at `url`, and whether it is known only now.
    pub(crate) async fn note_copy(
        &self,
        who: &Who,
        item: &ItemId,
        url: &str,
        partner: Option<PartnerId>,
        found: Found,
    ) -> Result<(CopyId, bool), Error> {
        // Two who find it at once find one copy.
        let _turn = self.inner.noting.lock().await;
        if let Some(known) = self.store().copy_by_url(item, url).await? {
            return Ok((known.id, false));
        }
        let id = copy_id(item, url);
        let (item, url) = (item.clone(), url.to_owned());
        let event = CopyEvent::Found { id: id.clone(), item, url, partner, found };
        match self.store().append(&Stream::Copy(id.clone()), 0, who, now(), &[Event::Copy(event)]).await {
            Ok(_) => Ok((id, true)),
            // Another process found it meanwhile.
            Err(StoreError::Conflict { .. }) => Ok((id, false)),
            Err(error) => Err(error.into()),
        }
    }

    /// Captures a copy and compares it with every version that is out. What could not be reached is told by
    /// [`Newsroom::unreached`] until it can.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Store`].
    pub async fn capture(&self, id: &CopyId) -> Result<Checked, Error> {
        let looked = self.look(id).await;
        match &looked {
            Ok((Checked::Captured(_), _)) => self.store().drop_unreached(id).await?,
            Ok((Checked::Vanished(reason) | Checked::Unreachable(reason), pause)) => {
                self.not_reached(id, reason, *pause).await?;
            }
            // A story under embargo again has nothing to be compared with.
            Err(Error::NotFound(_)) => {}
            Err(error) => self.not_reached(id, &error.to_string(), None).await?,
        }
        Ok(looked?.0)
    }

    /// Looks at a copy: what it was, and the pause its site asked for.
    async fn look(&self, id: &CopyId) -> Result<(Checked, Option<Duration>), Error> {
        let copy = self.copy(id).await?;
        let published = self.published(&copy.item).await?;
        // Who reads why has the address before their eyes.
        let own = format!("{}: ", copy.url);
        let unreachable = |reason: String| {
            let reason = reason.strip_prefix(&own).unwrap_or(&reason).to_owned();
            Ok((Checked::Unreachable(reason), None))
        };
        let fetched = match self.client().get(&copy.url).await {
            Ok(fetched) => fetched,
            Err(error) => return unreachable(error.to_string()),
        };
        if let Ok(Some(pause)) = self.polite().heard(&copy.url, &fetched) {
            self.keep_pause(&copy.url).await?;
            return Ok((Checked::Unreachable(paused(pause)), Some(pause)));
        }
        match fetched.status {
            404 | 410 => {
                let vanished =
                    self.vanished(&copy.id, format!("the site answered {}", fetched.status)).await?;
                return Ok((vanished, None));
            }
            200..=299 => {}
            status => return unreachable(format!("the site answered {status}")),
        }
        // What we show ourselves would count as faithful in everything.
        if self.is_ours(&fetched.url).await? {
            return unreachable("it leads to our own site, where the story is ours and no copy".to_owned());
        }
        let (fetched, page) = match read(fetched).await? {
            (fetched, Ok(page)) => (fetched, page),
            (_, Err(problem)) => return unreachable(problem),
        };
        let verdict = self.keep(&copy, published, fetched, page).await?;
        Ok((Checked::Captured(Box::new(verdict)), None))
    }

    /// Keeps a page that came as a tearsheet, with what became of the story on it.
    async fn keep(
        &self,
        copy: &Copy,
        published: Published,
        fetched: fetch::Fetched,
        page: Page,
    ) -> Result<Verdict, Error> {
        let (page, pictures) = self.look_at_pictures(page, &published).await?;
        let kept = tearsheets::file(&fetched, &copy.url, now(), &pictures)?;
        let bytes = self.store().put_blob(&kept).await?;
        let (url, status) = (fetched.url, fetched.status);
        let (text, verdict) = judge(page, published).await?;
        let text = self.store().put_blob(text.as_bytes()).await?;
        let tearsheet = Tearsheet { url, status, bytes, text, verdict: verdict.clone() };
        self.append_copy(&copy.id, |copy| {
            let changed = changes::since(copy, &tearsheet);
            let mut events = vec![CopyEvent::Captured { tearsheet: Box::new(tearsheet.clone()) }];
            events.extend(changed.map(|what| CopyEvent::Changed { what }));
            events
        })
        .await?;
        Ok(verdict)
    }

    /// A copy as its events left it.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Store`].
    pub async fn copy(&self, id: &CopyId) -> Result<Copy, Error> {
        Ok(self.copy_seen(id).await?.0)
    }

    /// The same, with the version it is of.
    async fn copy_seen(&self, id: &CopyId) -> Result<(Copy, u64), Error> {
        let history = self.store().load(&Stream::Copy(id.clone())).await?;
        let events = history.iter().filter_map(|recorded| match &recorded.event {
            Event::Copy(event) => Some((recorded.at, event)),
            _ => None,
        });
        let copy = Copy::of(events).ok_or(Error::NotFound("copy"))?;
        Ok((copy, history.last().map_or(0, |recorded| recorded.version)))
    }

    /// A capture of a copy (the newest, or the one with this number from 0) beside the release it is nearest to.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is no such capture; [`Error::Store`].
    pub async fn side_by_side(&self, id: &CopyId, capture: Option<usize>) -> Result<Side, Error> {
        let copy = self.copy(id).await?;
        let chosen = match capture {
            Some(number) => copy.captures.get(number),
            None => copy.captures.last(),
        };
        let (at, tearsheet) = chosen.cloned().ok_or(Error::NotFound("capture"))?;
        let item = self.item(&copy.item).await?.item;
        let shown = tearsheet.verdict.shows_version;
        let release = item.releases.iter().find(|release| release.version == shown).or(item.released());
        let release = release.cloned().ok_or(Error::NotFound("release"))?;
        let manuscript = Manuscript::of(&release.content);
        let text = self.text(&tearsheet.text).await?;
        let work = move || {
            let comparison = permitted_in_credits(compare_texts(&manuscript.text, &text), &manuscript);
            Side { release, source: manuscript.text, copy: text, comparison, tearsheet, at }
        };
        unblocked(work).await
    }

    async fn vanished(&self, id: &CopyId, reason: String) -> Result<Checked, Error> {
        self.append_copy(id, |copy| {
            let vanished = CopyEvent::Vanished { reason: reason.clone() };
            copy.vanished.is_none().then_some(vanished).into_iter().collect()
        })
        .await?;
        Ok(Checked::Vanished(reason))
    }

    /// Appends what follows from a copy as it stands. Where somebody else looked at it meanwhile, what follows is asked
    /// again of what they found, so that two who see the same change tell it once.
    async fn append_copy(&self, id: &CopyId, follows: impl Fn(&Copy) -> Vec<CopyEvent>) -> Result<(), Error> {
        let stream = Stream::Copy(id.clone());
        for _ in 0..TURNS {
            let (copy, seen) = self.copy_seen(id).await?;
            let events: Vec<Event> = follows(&copy).into_iter().map(Event::Copy).collect();
            if events.is_empty() {
                return Ok(());
            }
            match self.store().append(&stream, seen, &Who::System, now(), &events).await {
                Err(StoreError::Conflict { .. }) => {}
                appended => return Ok(appended.map(drop)?),
            }
        }
        Err(Error::Changed)
    }
}

fn needs_writer(actor: &Actor) -> Result<(), Error> {
    let writes = actor.has(Role::Reporter) || actor.has(Role::Editor);
    if writes { Ok(()) } else { Err(Error::Role("reporter or editor")) }
}

/// How many of the copies that owe the newest correction show it, and how many owe it. A copy that vanished owes nothing.
#[must_use]
pub fn taken(copies: &[store::CopyRow]) -> (usize, usize) {
    let owing = copies.iter().filter(|row| row.vanished.is_none());
    owing.fold((0, 0), |(taken, all), row| match row.correction {
        Some(CorrectionShown::Shown) => (taken + 1, all + 1),
        Some(CorrectionShown::NotShown) => (taken, all + 1),
        Some(CorrectionShown::NotDue) | None => (taken, all),
    })
}

/// The page that was fetched, or why it has no text.
async fn read(fetched: fetch::Fetched) -> Result<(fetch::Fetched, Result<Page, String>), Error> {
    unblocked(move || {
        let page = trace::read_page(&fetched.url, fetched.content_type(), &fetched.bytes);
        // What to do is said for whoever has the file, which is not us.
        let told = page.map_err(|error| error.to_string().split(';').next().unwrap_or_default().to_owned());
        (fetched, told)
    })
    .await
}

async fn judge(page: Page, published: Published) -> Result<(String, Verdict), Error> {
    unblocked(move || {
        let outgoing = published.outgoing();
        let ours = Ours { newsroom: &outgoing.settings.name, url: outgoing.url, logo: outgoing.logo };
        (page.text(), trace::judge(&page, published.releases(), &ours, now()))
    })
    .await
}

fn compare_texts(source: &str, copy: &str) -> Comparison {
    let (source_reading, copy_reading) = (reading::read(source), reading::read(copy));
    let source = Text { text: source, reading: &source_reading };
    compare::compare(source, Text { text: copy, reading: &copy_reading })
}
