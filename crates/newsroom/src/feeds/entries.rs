//! Which entries of a feed run which of the stories that are out.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use formats::feed_in::{Feed, FeedItem};
use story::ids::ItemId;
use trace::index::words;

use crate::released::Out;
use crate::unblocked::unblocked;
use crate::{Error, Newsroom, Published};

/// Addresses of stories looked up for one entry.
const MOST_LINKS: usize = 16;
/// Words in a row that only a copy shares.
const RUN: usize = 8;
/// Such runs that make an entry ours.
const RUNS: usize = 3;
/// A headline of fewer words is shared by chance.
const HEADLINE: usize = 4;

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

/// The stories that are out, and those that were held against entries in this round.
pub(super) struct Stories {
    out: Arc<Out>,
    /// By headline, as [`normal`] has it.
    headlines: Arc<HashMap<String, Vec<ItemId>>>,
    /// What every story's address begins with.
    address: String,
    known: Mutex<HashMap<ItemId, Option<Arc<Known>>>>,
}

impl Stories {
    pub(super) async fn of(newsroom: &Newsroom) -> Result<Self, Error> {
        let out = newsroom.out().await?;
        let mut headlines: HashMap<String, Vec<ItemId>> = HashMap::new();
        for row in &out.rows {
            if let Some(headline) = &row.released_headline {
                headlines.entry(normal(headline)).or_default().push(row.id.clone());
            }
        }
        let address = format!("{}/stories/", newsroom.settings().await?.address);
        Ok(Self { out: Arc::new(out), headlines: Arc::new(headlines), address, known: Mutex::default() })
    }

    /// Whether nothing is out.
    pub(super) fn is_empty(&self) -> bool {
        self.out.rows.is_empty()
    }

    /// Which entries of a feed run which story, with the address of the page. The index, headlines and addresses name
    /// the stories worth looking at; only those are read and held against the entry.
    pub(super) async fn run_in(
        &self,
        newsroom: &Newsroom,
        base: &str,
        feed: Feed,
    ) -> Result<Vec<(ItemId, String)>, Error> {
        let (out, headlines) = (Arc::clone(&self.out), Arc::clone(&self.headlines));
        let (address, base) = (self.address.clone(), url::Url::parse(base).ok());
        let look = move || -> Vec<(FeedItem, String, Vec<ItemId>)> {
            let entries = feed.items.into_iter().filter_map(|item| {
                let url = base.as_ref()?.join(&item.url).ok()?;
                // What leads to the story itself is no copy of it.
                let elsewhere = !url.as_str().starts_with(&address);
                let fits =
                    matches!(url.scheme(), "http" | "https") && url.as_str().len() <= 2_000 && elsewhere;
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
    async fn known(&self, newsroom: &Newsroom, story: &ItemId) -> Result<Option<Arc<Known>>, Error> {
        let read = self.known.lock().unwrap_or_else(PoisonError::into_inner).get(story).cloned();
        if let Some(known) = read {
            return Ok(known);
        }
        let known = match newsroom.published(story).await {
            Ok(published) => Some(Arc::new(Known::of(published))),
            Err(Error::NotFound(_)) => None,
            Err(other) => return Err(other),
        };
        self.known.lock().unwrap_or_else(PoisonError::into_inner).insert(story.clone(), known.clone());
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
