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

use crate::copies::unblocked;
use crate::{Error, Newsroom, Published, new_id, now};

/// Stories looked for: the newest.
const MOST_STORIES: usize = 500;
/// Feeds and sitemaps looked into for each partner in one round.
const MOST_FEEDS: usize = 12;
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
        let stories: Vec<Known> = self.front(MOST_STORIES).await?.into_iter().map(Known::of).collect();
        let stories = Arc::new(stories);
        let mut round = FeedRound::default();
        if stories.is_empty() {
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
                let (known, base) = (Arc::clone(&stories), address.clone());
                for (story, url) in unblocked(move || ours(&known, &base, &feed)).await? {
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

/// Which entries of a feed run which story, with the address of the page.
fn ours(stories: &[Known], base: &str, feed: &Feed) -> Vec<(ItemId, String)> {
    let base = url::Url::parse(base).ok();
    let absolute = |url: &str| match &base {
        Some(base) => base.join(url).ok().filter(|url| matches!(url.scheme(), "http" | "https")),
        None => None,
    };
    let mut found = Vec::new();
    for item in &feed.items {
        let Some(url) = absolute(&item.url).filter(|url| url.as_str().len() <= 2_000) else { continue };
        let shown = Shown::of(item);
        let running = stories.iter().filter(|known| known.is_in(&shown));
        found.extend(running.map(|known| (known.story.id().clone(), url.to_string())));
    }
    found
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
