//! The counter of readers on copies: a picture in the package, asked for by whoever reads the page it stands on.
//!
//! Hits are summed in memory and added to the store in batches, once a second ([`Newsroom::flush_counts`]). A program
//! that is killed loses what came since the last batch, a second's worth at most; one that is stopped loses nothing.
//! Memory is bounded: where there are more sites than fit, further ones are counted together as "other".
//! Nothing is asked of a referring page here. It becomes a candidate, which a person looks at.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use store::{CountKey, Referrer};
use story::account::Actor;
use story::copy::Found;
use story::ids::{CopyId, ItemId, Millis};

use crate::{Error, Newsroom, now};

/// Sums kept in memory between two batches.
const MOST_SUMS: usize = 20_000;
/// Referring pages kept in memory between two batches.
const MOST_PAGES: usize = 5_000;
/// What is counted together once there are too many sites.
const OTHER: &str = "other";
/// Stories known to be out; more are looked up again.
const MOST_KNOWN: usize = 100_000;
/// Longest address of a page that is kept.
const LONGEST: usize = 500;

/// One request for the counter, as its headers tell.
#[derive(Debug, Clone, Copy, Default)]
pub struct Hit<'a> {
    /// `User-Agent`.
    pub agent: Option<&'a str>,
    /// `Referer`.
    pub referrer: Option<&'a str>,
    /// `Accept`.
    pub accept: Option<&'a str>,
    /// `Accept-Language`.
    pub language: Option<&'a str>,
    /// `Sec-Fetch-Dest`.
    pub destination: Option<&'a str>,
    /// `Sec-Purpose` or `Purpose`.
    pub purpose: Option<&'a str>,
}

/// Parts of the names under which robots, previews and libraries introduce themselves.
const ROBOTS: &[&str] = &[
    "bot",
    "crawl",
    "spider",
    "slurp",
    "preview",
    "fetch",
    "scan",
    "monitor",
    "archiv",
    "validator",
    "headless",
    "lighthouse",
    "phantom",
    "selenium",
    "puppeteer",
    "playwright",
    "curl",
    "wget",
    "python",
    "java/",
    "go-http",
    "okhttp",
    "libwww",
    "httpclient",
    "axios",
    "node",
    "ruby",
    "perl",
    "php",
    "feed",
    "facebookexternalhit",
    "whatsapp",
    "embedly",
    "pinterest",
    "standfirst",
];

impl Hit<'_> {
    /// Whether this was no reader. A browser that shows a page says who it is, which languages its reader knows, that
    /// it takes pictures, and, where it tells at all, that the picture is part of a page it shows now. Whatever differs
    /// in one of these is counted apart.
    #[must_use]
    pub fn is_robot(&self) -> bool {
        let agent = self.agent.unwrap_or_default().to_ascii_lowercase();
        let known = agent.is_empty() || ROBOTS.iter().any(|robot| agent.contains(robot));
        let pictures = self.accept.is_some_and(|accept| accept.contains("image/") || accept.contains("*/*"));
        let shown = self.destination.is_none_or(|destination| destination == "image");
        known || !pictures || !shown || self.language.is_none() || self.purpose.is_some()
    }

    /// The referring site, and its page where the browser gave one. The part behind the "?" is kept only where a site
    /// has all its pages at "/"; elsewhere it may hold what is nobody's business.
    fn page(&self) -> Option<(String, Option<String>)> {
        let mut url = url::Url::parse(self.referrer?).ok()?;
        let host = url.host_str()?.trim_start_matches("www.").to_owned();
        if !matches!(url.scheme(), "http" | "https") || host.len() > 253 {
            return None;
        }
        let _ = (url.set_username(""), url.set_password(None));
        url.set_fragment(None);
        if url.path() != "/" {
            url.set_query(None);
        }
        let is_page = url.path() != "/" || url.query().is_some();
        let page = (is_page && url.as_str().len() <= LONGEST).then(|| url.to_string());
        Some((host, page))
    }
}

/// Hits since the last batch.
#[derive(Debug, Default)]
pub(crate) struct Counter {
    waiting: Mutex<Waiting>,
    /// Held while a batch is written.
    writing: tokio::sync::Mutex<()>,
    /// Stories known to be out.
    known: Mutex<HashSet<ItemId>>,
}

#[derive(Debug, Default)]
struct Waiting {
    sums: HashMap<CountKey, u64>,
    pages: HashMap<(ItemId, String), Referrer>,
}

impl Waiting {
    fn add(&mut self, mut key: CountKey, hits: u64) {
        if self.sums.len() >= MOST_SUMS && !self.sums.contains_key(&key) {
            key.host = OTHER.to_owned();
        }
        *self.sums.entry(key).or_default() += hits;
    }

    fn add_page(&mut self, page: Referrer) {
        let key = (page.item.clone(), page.url.clone());
        // Where there is no room the page is left out; the hit itself is in the sums, and a busy page comes again.
        let room = self.pages.len() < MOST_PAGES;
        if let Some(known) = self.pages.get_mut(&key) {
            known.hits += page.hits;
            known.last_seen = known.last_seen.max(page.last_seen);
        } else if room {
            self.pages.insert(key, page);
        }
    }
}

impl Counter {
    fn waiting(&self) -> std::sync::MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn known(&self) -> std::sync::MutexGuard<'_, HashSet<ItemId>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, item: &ItemId, version: u32, hit: &Hit<'_>, at: Millis) {
        let robot = hit.is_robot();
        let (host, page) = hit.page().unwrap_or_default();
        let day = u32::try_from(at.0 / 86_400_000).unwrap_or(0);
        let mut waiting = self.waiting();
        waiting.add(CountKey { item: item.clone(), version, day, host, robot }, 1);
        if let Some(url) = page.filter(|_| !robot) {
            waiting.add_page(Referrer { item: item.clone(), url, first_seen: at, last_seen: at, hits: 1 });
        }
    }
}

impl Newsroom {
    /// Counts one request for the counter of a version of a story. What is not out is not counted.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn count(&self, item: &ItemId, version: u32, hit: &Hit<'_>) -> Result<(), Error> {
        let counter = self.counter();
        if !counter.known().contains(item) {
            match self.published(item).await {
                Ok(_) => {}
                Err(Error::NotFound(_)) => return Ok(()),
                Err(other) => return Err(other),
            }
            let mut known = counter.known();
            if known.len() >= MOST_KNOWN {
                known.clear();
            }
            known.insert(item.clone());
        }
        counter.add(item, version, hit, now());
        Ok(())
    }

    /// Adds what was counted since the last time to the store. Where that fails nothing is lost: it waits on. What is
    /// taken up is written even if nobody waits for the answer any more, and each batch only when the one before it is.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn flush_counts(&self) -> Result<(), Error> {
        let newsroom = self.clone();
        let written = tokio::spawn(async move { newsroom.write_counts().await }).await;
        written.map_err(|error| Error::File {
            name: "the counts of readers".into(),
            problem: format!("they could not be written: {error}"),
        })?
    }

    async fn write_counts(&self) -> Result<(), Error> {
        let _turn = self.counter().writing.lock().await;
        let taken = std::mem::take(&mut *self.counter().waiting());
        if taken.sums.is_empty() {
            return Ok(());
        }
        let mut sums: Vec<(CountKey, u64)> = taken.sums.into_iter().collect();
        sums.sort();
        let pages: Vec<Referrer> = taken.pages.into_values().collect();
        let Err(error) = self.store().add_counts(&sums, &pages).await else { return Ok(()) };
        let mut waiting = self.counter().waiting();
        for (key, hits) in sums {
            waiting.add(key, hits);
        }
        for page in pages {
            waiting.add_page(page);
        }
        Err(error.into())
    }

    /// Takes a page that showed our counter for a copy.
    ///
    /// # Errors
    /// As [`Newsroom::report_copy`].
    pub async fn take_candidate(&self, actor: &Actor, item: &ItemId, url: &str) -> Result<CopyId, Error> {
        self.report_copy(actor, item, url, Found::Counter).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BROWSER: Hit<'static> = Hit {
        agent: Some("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
        referrer: Some("https://www.bay.example/2026/bridge?mail=x#top"),
        accept: Some("image/avif,image/webp,*/*;q=0.8"),
        language: Some("en"),
        destination: Some("image"),
        purpose: None,
    };

    #[test]
    fn robots_are_told_by_name_and_by_what_no_browser_does() {
        let robots = [
            Hit { agent: None, ..BROWSER },
            Hit { agent: Some("Mozilla/5.0 (compatible; Examplebot/2.1)"), ..BROWSER },
            Hit { agent: Some("curl/8.5.0"), ..BROWSER },
            Hit { language: None, ..BROWSER },
            Hit { accept: Some("text/html"), ..BROWSER },
            Hit { accept: None, ..BROWSER },
            Hit { destination: Some("document"), ..BROWSER },
            Hit { purpose: Some("prefetch"), ..BROWSER },
        ];
        assert!(!BROWSER.is_robot());
        assert!(!Hit { destination: None, referrer: None, ..BROWSER }.is_robot(), "an older browser");
        for robot in robots {
            assert!(robot.is_robot(), "{robot:?}");
        }
    }

    #[test]
    fn a_referrer_is_an_address_and_nothing_more() {
        let page = |referrer| Hit { referrer: Some(referrer), ..BROWSER }.page();
        for (referrer, host, url) in [
            (
                "https://www.bay.example/2026/bridge?mail=x#top",
                "bay.example",
                Some("https://www.bay.example/2026/bridge"),
            ),
            ("https://bay.example/?p=77", "bay.example", Some("https://bay.example/?p=77")),
            ("https://me:secret@bay.example/x", "bay.example", Some("https://bay.example/x")),
            ("https://bay.example/", "bay.example", None),
            ("http://169.254.169.254/latest", "169.254.169.254", Some("http://169.254.169.254/latest")),
        ] {
            assert_eq!(page(referrer), Some((host.to_owned(), url.map(str::to_owned))), "{referrer}");
        }
        for nothing in ["", "javascript:alert(1)", "file:///etc/passwd", "bay"] {
            assert_eq!(page(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn memory_is_bounded_and_every_hit_is_counted() {
        let counter = Counter::default();
        let hits = MOST_SUMS + 500;
        for number in 0..hits {
            let referrer = format!("https://site-{number}.example/page");
            let hit = Hit { referrer: Some(&referrer), ..BROWSER };
            counter.add(&ItemId::from("one"), 1, &hit, Millis(0));
        }
        let waiting = counter.waiting();
        assert_eq!(waiting.sums.values().sum::<u64>(), hits as u64);
        assert_eq!(waiting.sums.len(), MOST_SUMS + 1);
        assert_eq!(waiting.pages.len(), MOST_PAGES);
    }
}
