//! Asking for a partner's home page, feeds and sitemaps, and remembering what servers said of them.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use fetch::{Answer, Fetched, Validators};
use formats::feed_in::{Feed, Kind, read};

use crate::Newsroom;
use crate::schedule::paused;
use crate::unblocked::unblocked;

/// Pages and feeds that are remembered.
const MOST_REMEMBERED: usize = 10_000;

/// What is known of a page that was read, until it changes.
#[derive(Debug, Clone, Default)]
struct Known {
    validators: Validators,
    /// The feeds it names: a home page, or a list of sitemaps.
    names: Vec<String>,
}

/// What was read of partners' sites, by address.
#[derive(Debug, Default)]
pub(crate) struct Remembered(Mutex<HashMap<String, Known>>);

impl Remembered {
    fn of(&self, address: &str) -> Known {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(address).cloned().unwrap_or_default()
    }

    fn keep(&self, address: &str, known: Known) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MOST_REMEMBERED {
            all.clear();
        }
        all.insert(address.to_owned(), known);
    }
}

/// A feed that was read.
pub(super) struct Entries {
    /// What it lists.
    pub(super) feed: Feed,
    /// The address it came from in the end.
    pub(super) base: String,
    /// What its server said of it.
    pub(super) validators: Validators,
}

/// What one page or feed came to.
pub(super) enum Asked {
    /// Entries to be looked at; [`Newsroom::was_read`] once that is done.
    Entries(Box<Entries>),
    /// More feeds to ask for; `true` where the page that names them was read anew.
    Names(Vec<String>, bool),
    /// As it was the last time.
    Unchanged,
    /// Nothing, and why.
    Problem(String),
}

impl Newsroom {
    /// The feeds that a partner's home page names.
    pub(super) async fn home(&self, site: &str) -> Asked {
        let known = self.inner.remembered.of(site);
        let (fetched, validators) = match self.ask(site, &known).await {
            Ok(came) => came,
            Err(asked) => return asked,
        };
        match unblocked(move || trace::feeds_named(&fetched.url, &fetched.bytes)).await {
            Ok(names) => {
                self.inner.remembered.keep(site, Known { validators, names: names.clone() });
                Asked::Names(names, true)
            }
            Err(error) => Asked::Problem(error.to_string()),
        }
    }

    /// One feed, sitemap or list of sitemaps.
    pub(super) async fn feed(&self, address: &str) -> Asked {
        let known = self.inner.remembered.of(address);
        let (fetched, validators) = match self.ask(address, &known).await {
            Ok(came) => came,
            Err(asked) => return asked,
        };
        let base = fetched.url.clone();
        match unblocked(move || read(&fetched.bytes)).await {
            Ok(Ok(feed)) if feed.kind == Kind::SitemapIndex => {
                let names = newest_last(feed);
                self.inner.remembered.keep(address, Known { validators, names: names.clone() });
                Asked::Names(names, true)
            }
            Ok(Ok(feed)) => Asked::Entries(Box::new(Entries { feed, base, validators })),
            Ok(Err(error)) => Asked::Problem(format!("{address}: {error}")),
            Err(error) => Asked::Problem(error.to_string()),
        }
    }

    /// The entries of a feed were looked at: until it changes they need not come again.
    pub(super) fn was_read(&self, address: &str, validators: Validators) {
        self.inner.remembered.keep(address, Known { validators, names: Vec::new() });
    }

    async fn ask(&self, address: &str, known: &Known) -> Result<(Fetched, Validators), Asked> {
        let problem = |words: &str| Err(Asked::Problem(format!("{address}: {words}")));
        match self.polite().get(address, &known.validators).await {
            Ok(Answer::Came(fetched, validators)) if fetched.is_success() => Ok((fetched, validators)),
            Ok(Answer::Came(fetched, _)) => problem(&format!("the site answered {}", fetched.status)),
            // What it names may have changed all the same.
            Ok(Answer::Unchanged) if !known.names.is_empty() => Err(Asked::Names(known.names.clone(), false)),
            Ok(Answer::Unchanged) => Err(Asked::Unchanged),
            Ok(Answer::Later(pause)) => match self.keep_pause(address).await {
                Ok(()) => problem(&paused(pause)),
                Err(error) => Err(Asked::Problem(error.to_string())),
            },
            Ok(Answer::NotWelcome) => problem("the site's robots.txt asks us to stay away"),
            Ok(Answer::NoRules(reason)) => {
                problem(&format!("the site's robots.txt can't be had, so nothing is asked ({reason})"))
            }
            Err(error) => Err(Asked::Problem(error.to_string())),
        }
    }
}

/// The sitemaps of a list, the one that changed last at the end; those that don't tell in the order they stand in, of
/// which the newest is last by custom.
fn newest_last(list: Feed) -> Vec<String> {
    let mut items = list.items;
    items.sort_by(|one, other| one.modified.cmp(&other.modified));
    items.into_iter().map(|item| item.url).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sitemap_that_changed_last_is_asked_for_first() {
        let sitemap = |url: &str, modified: &str| {
            format!("<sitemap><loc>{url}</loc><lastmod>{modified}</lastmod></sitemap>")
        };
        let list = [
            sitemap("/posts", "2026-11-28T08:00:00+00:00"),
            sitemap("/old", "2019-01-01"),
            sitemap("/authors", "2026-11-01"),
        ];
        let feed = read(
            format!("<sitemapindex>{}<sitemap><loc>/silent</loc></sitemap></sitemapindex>", list.concat())
                .as_bytes(),
        );
        assert_eq!(newest_last(feed.unwrap()), ["/silent", "/old", "/authors", "/posts"]);
    }
}
