//! Copies: an address is captured, kept as a tearsheet, compared with what was released, and captured again.

use compare::{Comparison, Text};
use story::account::{Actor, Role};
use story::copy::{Copy, CopyEvent, Found, Tearsheet};
use story::event::{Event, Stream};
use story::ids::{CopyId, ItemId, Millis, PartnerId, Who};
use story::item::Release;
use story::manuscript::Manuscript;
use story::verdict::{CorrectionShown, Verdict};
use trace::{Ours, Page};

use crate::partners::web_address;
use crate::schedule::is_due;
use crate::{Error, Newsroom, Published, changes, new_id, now, tearsheets};

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
        if !(actor.has(Role::Reporter) || actor.has(Role::Editor)) {
            return Err(Error::Role("reporter or editor"));
        }
        let url = web_address("Address", url)?;
        self.published(item).await?;
        if let Some(known) = self.store().copy_by_url(item, &url).await? {
            return Ok(known.id);
        }
        let id = CopyId(new_id());
        let partner = self.partner_at(&url).await?;
        let event = CopyEvent::Found { id: id.clone(), item: item.clone(), url, partner, found };
        let who = Who::Account(actor.account.clone());
        self.store().append(&Stream::Copy(id.clone()), 0, &who, now(), &[Event::Copy(event)]).await?;
        Ok(id)
    }

    /// Captures a copy and compares it with every version that is out.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Store`].
    pub async fn capture(&self, id: &CopyId) -> Result<Checked, Error> {
        let copy = self.copy(id).await?;
        let published = self.published(&copy.item).await?;
        let fetched = match self.client().get(&copy.url).await {
            Ok(fetched) => fetched,
            Err(error) => return Ok(Checked::Unreachable(error.to_string())),
        };
        match fetched.status {
            404 | 410 => return self.vanished(&copy, format!("the site answered {}", fetched.status)).await,
            200..=299 => {}
            status => return Ok(Checked::Unreachable(format!("the site answered {status}"))),
        }
        let (fetched, page) = match read(fetched).await? {
            (fetched, Ok(page)) => (fetched, page),
            (_, Err(problem)) => return Ok(Checked::Unreachable(problem)),
        };
        let (page, pictures) = self.look_at_pictures(page, &published).await?;
        let kept = tearsheets::file(&fetched, &copy.url, now(), &pictures)?;
        let bytes = self.store().put_blob(&kept).await?;
        let (url, status) = (fetched.url, fetched.status);
        let (text, verdict) = judge(page, published).await?;
        let text = self.store().put_blob(text.as_bytes()).await?;
        let tearsheet = Tearsheet { url, status, bytes, text, verdict: verdict.clone() };
        let changed = copy.captures.last().and_then(|(_, last)| changes::between(last, &tearsheet));
        let mut events = vec![CopyEvent::Captured { tearsheet: Box::new(tearsheet) }];
        events.extend(changed.map(|what| CopyEvent::Changed { what }));
        self.append_copy(id, events).await?;
        Ok(Checked::Captured(Box::new(verdict)))
    }

    /// Looks at every copy of a story again.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn recapture(&self, item: &ItemId) -> Result<Vec<(CopyId, Checked)>, Error> {
        let mut checked = Vec::new();
        for row in self.store().copies(Some(item)).await? {
            checked.push((row.id.clone(), self.capture(&row.id).await?));
        }
        Ok(checked)
    }

    /// Looks at the copies whose time has come: a day after the last capture, ever later while nothing changes, and at once
    /// when there is a newer release.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn recapture_due(&self) -> Result<usize, Error> {
        let released: std::collections::HashMap<ItemId, Option<Millis>> =
            self.store().items().await?.into_iter().map(|row| (row.id, row.released_at)).collect();
        let mut looked = 0;
        for row in self.store().copies(None).await? {
            let newest = released.get(&row.item).copied().flatten();
            let tries = &self.inner.tries;
            if is_due(&row, newest, now()) && tries.may(&row.id, now()) {
                let checked = self.capture(&row.id).await;
                tries.note(&row.id, now(), matches!(checked, Ok(Checked::Captured(_))));
                looked += usize::from(checked.is_ok());
                match checked {
                    // A story under embargo again, or withdrawn, has nothing to be compared with.
                    Ok(_) | Err(Error::NotFound(_)) => {}
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(looked)
    }

    /// Every copy of a story as its events left it, in the order they were found.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn copies_of(&self, item: &ItemId) -> Result<Vec<Copy>, Error> {
        let mut copies = Vec::new();
        for row in self.store().copies(Some(item)).await? {
            copies.push(self.copy(&row.id).await?);
        }
        Ok(copies)
    }

    /// A copy as its events left it.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Store`].
    pub async fn copy(&self, id: &CopyId) -> Result<Copy, Error> {
        let history = self.store().load(&Stream::Copy(id.clone())).await?;
        let events = history.iter().filter_map(|recorded| match &recorded.event {
            Event::Copy(event) => Some((recorded.at, event)),
            _ => None,
        });
        Copy::of(events).ok_or(Error::NotFound("copy"))
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
        let source = Manuscript::of(&release.content).text;
        let text = self.text(&tearsheet.text).await?;
        let work = move || {
            let comparison = compare_texts(&source, &text);
            Side { release, source, copy: text, comparison, tearsheet, at }
        };
        unblocked(work).await
    }

    async fn vanished(&self, copy: &Copy, reason: String) -> Result<Checked, Error> {
        if copy.vanished.is_none() {
            let vanished = CopyEvent::Vanished { reason: reason.clone() };
            self.append_copy(&copy.id, vec![vanished]).await?;
        }
        Ok(Checked::Vanished(reason))
    }

    async fn append_copy(&self, id: &CopyId, events: Vec<CopyEvent>) -> Result<(), Error> {
        let stream = Stream::Copy(id.clone());
        let seen = self.store().load(&stream).await?.last().map_or(0, |recorded| recorded.version);
        let events: Vec<Event> = events.into_iter().map(Event::Copy).collect();
        self.store().append(&stream, seen, &Who::System, now(), &events).await?;
        Ok(())
    }

    /// The partner whose site `url` is on.
    pub(crate) async fn partner_at(&self, url: &str) -> Result<Option<PartnerId>, Error> {
        let partners = self.store().partners().await?;
        let found = partners.into_iter().find(|row| host(&row.application.site) == host(url));
        Ok(found.map(|row| row.id))
    }
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

/// Scheme, host and port: "http://127.0.0.1:8080".
fn host(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    format!("{scheme}://{}", host.strip_prefix("www.").unwrap_or(host)).to_lowercase()
}

/// The page that was fetched, or why it has no text.
async fn read(fetched: fetch::Fetched) -> Result<(fetch::Fetched, Result<Page, String>), Error> {
    unblocked(move || {
        let page = trace::read_page(&fetched.url, fetched.content_type(), &fetched.bytes);
        (fetched, page.map_err(|error| error.to_string()))
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

/// Runs work that takes a core for a while where it holds up nobody.
pub(crate) async fn unblocked<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Error> {
    tokio::task::spawn_blocking(work).await.map_err(|error| Error::File {
        name: "the comparison".into(),
        problem: format!("it did not finish: {error}"),
    })
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn a_site_is_told_by_its_scheme_host_and_port() {
        let cases = [
            ("https://www.Bay.example/a/b", "https://bay.example"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://127.0.0.1:8081/x", "http://127.0.0.1:8081"),
            ("https://bay.example?x", "https://bay.example"),
        ];
        for (url, expected) in cases {
            assert_eq!(host(url), expected, "{url}");
        }
    }
}
