//! Partners' feeds and sitemaps: looked into for pages that run a story of ours.
//!
//! Where a partner's feeds are is read from its own home page (`rel=alternate`) and its robots.txt. An entry that has
//! the headline, the words or the address of a story is noted as a copy found in a feed; capturing it tells the rest.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, MutexGuard, PoisonError};

use fetch::{Answer, Validators};
use formats::feed_in::{Feed, FeedItem, Kind, read};
use story::copy::{CopyEvent, Found};
use story::event::{Event, Stream};
use story::ids::{CopyId, ItemId, PartnerId, Who};
use story::partner::Standing;
use trace::index::words;

use crate::copies::unblocked;
use crate::released::Out;
use crate::{Error, Newsroom, Published, new_id, now};

/// Feeds and sitemaps looked into for each partner in one round.
const MOST_FEEDS: usize = 12;
/// Addresses of stories looked up for one entry.
const MOST_LINKS: usize = 16;
/// Words in a row that only a copy shares.
const RUN: usize = 8;
/// Such runs that make an entry ours.
const RUNS: usize = 3;
/// Feeds whose validators are remembered.
const MOST_REMEMBERED: usize = 10_000;
/// A headline of fewer words is shared by chance.
const HEADLINE: usize = 4;

/// What one round over partners' feeds came to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FeedRound {
    /// Feeds read.
    pub read: usize,
    /// Feeds that had not changed.
    pub unchanged: usize,
    /// Copies noted.
    pub found: Vec<CopyId>,
    /// What could not be read, and why.
    pub problems: Vec<String>,
}

/// A story by what a feed may show of it.
struct Known {
    story: Published,
    headline: String,
    runs: HashSet<String>,
}

impl Known {
    fn of(story: Published) -> Self {
        let content = &story.release().content;
        let headline = content.headline.as_deref().map(normal).unwrap_or_default();
        let runs = content.body.iter().flat_map(|paragraph| runs(paragraph)).collect();
        Self { headline, runs, story }
    }

    fn is_in(&self, item: &Shown<'_>) -> bool {
        let long = self.headline.split(' ').count() >= HEADLINE;
        let shared = || item.runs.iter().filter(|run| self.runs.contains(*run)).count();
        (long && item.title == self.headline) || item.text.contains(self.story.url()) || shared() >= RUNS
    }
}

/// An entry of a feed, ready to be looked at for many stories.
struct Shown<'a> {
    text: &'a str,
    title: String,
    runs: Vec<String>,
}

impl<'a> Shown<'a> {
    fn of(item: &'a FeedItem) -> Self {
        let title = item.title.as_deref().map(normal).unwrap_or_default();
        Self { text: &item.text, title, runs: runs(&bare(&item.text)) }
    }
}

/// Lower case, letters and digits, one space between words.
fn normal(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn runs(text: &str) -> Vec<String> {
    let normal = normal(text);
    let words: Vec<&str> = normal.split(' ').collect();
    words.windows(RUN).map(|run| run.join(" ")).collect()
}

/// Text of a feed without its tags.
fn bare(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                text.push(' ');
            }
            _ if !inside => text.push(c),
            _ => {}
        }
    }
    text
}

impl Newsroom {
    /// What servers said of the feeds that were read, by address.
    fn feeds_read(&self) -> MutexGuard<'_, HashMap<String, Validators>> {
        self.inner.feeds_read.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn polite(&self) -> &fetch::Polite {
        &self.inner.polite
    }

    /// Looks into the feeds and sitemaps of every approved partner, and notes what runs a story of ours.
    ///
    /// # Errors
    /// [`Error::Store`]. What sites answer is in the round.
    pub async fn look_in_feeds(&self) -> Result<FeedRound, Error> {
        let mut stories = Stories::of(self).await?;
        let mut round = FeedRound::default();
        if stories.out.rows.is_empty() {
            return Ok(round);
        }
        for partner in self.store().partners().await? {
            if !matches!(partner.standing, Standing::Approved { .. }) {
                continue;
            }
            let mut waiting = self.feeds_of(&partner.application.site, &mut round).await;
            let mut looked = HashSet::new();
            while let Some(address) = waiting.pop() {
                if looked.len() >= MOST_FEEDS || !looked.insert(address.clone()) {
                    continue;
                }
                let Some(feed) = self.feed(&address, &mut round).await else { continue };
                if feed.kind == Kind::SitemapIndex {
                    // The newest stand last by custom.
                    waiting.extend(feed.items.into_iter().map(|item| item.url));
                    continue;
                }
                for (story, url) in stories.run_in(self, &address, feed).await? {
                    round.found.extend(self.note_copy(&story, url, &partner.id).await?);
                }
            }
        }
        Ok(round)
    }

    /// The feeds that a partner's home page and robots.txt name.
    async fn feeds_of(&self, site: &str, round: &mut FeedRound) -> Vec<String> {
        let mut feeds = self.polite().sitemaps(site).await.unwrap_or_default();
        match self.polite().get(site, &Validators::default()).await {
            Ok(Answer::Came(fetched, _)) if fetched.is_success() => {
                feeds.extend(trace::feeds_named(&fetched.url, &fetched.bytes));
            }
            Ok(Answer::Came(fetched, _)) => {
                round.problems.push(format!("{site}: the site answered {}", fetched.status));
            }
            Ok(Answer::NotWelcome) => {
                round.problems.push(format!("{site}: its robots.txt asks us to stay away"));
            }
            Ok(Answer::Later(pause)) => round.problems.push(paused(site, pause)),
            Ok(Answer::Unchanged) => {}
            Err(error) => round.problems.push(error.to_string()),
        }
        feeds
    }

    /// One feed, if it is there and has changed since it was read last.
    async fn feed(&self, address: &str, round: &mut FeedRound) -> Option<Feed> {
        let known = self.feeds_read().get(address).cloned().unwrap_or_default();
        let (fetched, validators) = match self.polite().get(address, &known).await {
            Ok(Answer::Came(fetched, validators)) if fetched.is_success() => (fetched, validators),
            Ok(Answer::Came(fetched, _)) => {
                round.problems.push(format!("{address}: the site answered {}", fetched.status));
                return None;
            }
            Ok(Answer::Unchanged) => {
                round.unchanged += 1;
                return None;
            }
            Ok(Answer::Later(pause)) => {
                round.problems.push(paused(address, pause));
                return None;
            }
            Ok(Answer::NotWelcome) => {
                round.problems.push(format!("{address}: the site's robots.txt asks us to stay away"));
                return None;
            }
            Err(error) => {
                round.problems.push(error.to_string());
                return None;
            }
        };
        match unblocked(move || read(&fetched.bytes)).await {
            Ok(Ok(feed)) => {
                round.read += 1;
                let mut read = self.feeds_read();
                if read.len() >= MOST_REMEMBERED {
                    read.clear();
                }
                read.insert(address.to_owned(), validators);
                Some(feed)
            }
            Ok(Err(error)) => {
                round.problems.push(format!("{address}: {error}"));
                None
            }
            Err(error) => {
                round.problems.push(error.to_string());
                None
            }
        }
    }

    async fn note_copy(
        &self,
        item: &ItemId,
        url: String,
        partner: &PartnerId,
    ) -> Result<Option<CopyId>, Error> {
        if self.store().copy_by_url(item, &url).await?.is_some() {
            return Ok(None);
        }
        let id = CopyId(new_id());
        let partner = Some(partner.clone());
        let event = CopyEvent::Found { id: id.clone(), item: item.clone(), url, partner, found: Found::Feed };
        self.store().append(&Stream::Copy(id.clone()), 0, &Who::System, now(), &[Event::Copy(event)]).await?;
        Ok(Some(id))
    }
}

fn paused(address: &str, pause: std::time::Duration) -> String {
    format!("{address}: the site asked for a pause, of {} minutes", pause.as_secs().div_ceil(60))
}

/// The stories that are out, and those that were held against entries in this round.
struct Stories {
    out: Arc<Out>,
    /// By headline, as [`normal`] has it.
    headlines: Arc<HashMap<String, Vec<ItemId>>>,
    /// What every story's address begins with.
    address: String,
    known: HashMap<ItemId, Option<Arc<Known>>>,
}

impl Stories {
    async fn of(newsroom: &Newsroom) -> Result<Self, Error> {
        let out = newsroom.out().await?;
        let mut headlines: HashMap<String, Vec<ItemId>> = HashMap::new();
        for row in &out.rows {
            if let Some(headline) = &row.released_headline {
                headlines.entry(normal(headline)).or_default().push(row.id.clone());
            }
        }
        let address = format!("{}/stories/", newsroom.settings().await?.address);
        Ok(Self { out: Arc::new(out), headlines: Arc::new(headlines), address, known: HashMap::new() })
    }

    /// Which entries of a feed run which story, with the address of the page. The index, headlines and addresses name
    /// the stories worth looking at; only those are read and held against the entry.
    async fn run_in(
        &mut self,
        newsroom: &Newsroom,
        base: &str,
        feed: Feed,
    ) -> Result<Vec<(ItemId, String)>, Error> {
        let (out, headlines) = (Arc::clone(&self.out), Arc::clone(&self.headlines));
        let (address, base) = (self.address.clone(), url::Url::parse(base).ok());
        let look = move || -> Vec<(FeedItem, String, Vec<ItemId>)> {
            let entries = feed.items.into_iter().filter_map(|item| {
                let url = base.as_ref()?.join(&item.url).ok()?;
                let fits = matches!(url.scheme(), "http" | "https") && url.as_str().len() <= 2_000;
                let worth = worth_a_look(&out, &headlines, &address, &item);
                (fits && !worth.is_empty()).then(|| (item, url.to_string(), worth.into_iter().collect()))
            });
            entries.collect()
        };
        let mut found = Vec::new();
        for (item, url, worth) in unblocked(look).await? {
            let shown = Shown::of(&item);
            for story in worth {
                let known = self.known(newsroom, &story).await?;
                if known.is_some_and(|known| known.is_in(&shown)) {
                    found.push((story, url.clone()));
                }
            }
        }
        Ok(found)
    }

    /// A story, if it is out; read once a round.
    async fn known(&mut self, newsroom: &Newsroom, story: &ItemId) -> Result<Option<Arc<Known>>, Error> {
        if let Some(known) = self.known.get(story) {
            return Ok(known.clone());
        }
        let known = match newsroom.published(story).await {
            Ok(published) => Some(Arc::new(Known::of(published))),
            Err(Error::NotFound(_)) => None,
            Err(other) => return Err(other),
        };
        self.known.insert(story.clone(), known.clone());
        Ok(known)
    }
}

/// Stories that an entry may run.
fn worth_a_look(
    out: &Out,
    headlines: &HashMap<String, Vec<ItemId>>,
    address: &str,
    item: &FeedItem,
) -> HashSet<ItemId> {
    let mut worth: HashSet<ItemId> = out.copied_in(&words(&bare(&item.text))).into_iter().collect();
    let titled = item.title.as_deref().and_then(|title| headlines.get(&normal(title)));
    worth.extend(titled.into_iter().flatten().cloned());
    let linked = item.text.split(address).skip(1).take(MOST_LINKS).map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
        ItemId::from(&rest[..end])
    });
    worth.extend(linked);
    worth
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_tags_and_typography() {
        assert_eq!(normal(&bare("<p>Old Bridge, to <b>close</b>!</p>")), "old bridge to close");
        assert_eq!(runs("one two three four five six seven eight nine").len(), 2);
        assert!(runs("too short").is_empty());
    }
}
