//! The counter of readers on copies, in two ways: a picture in the package, asked for by whoever reads the page it stands
//! on, and a ping on its links to the original, sent by the browsers of those who follow one.
//!
//! Hits are summed in memory and added to the store in batches, once a second ([`Newsroom::flush_counts`]). A program
//! that is killed loses what came since the last batch, a second's worth at most; one that is stopped loses nothing.
//! Whoever asks may name any site, page and version. So memory and tables are bounded: where there are more sites in a
//! batch or a day than fit, further ones are counted together as "other", further pages are left out, and a version that
//! is not out counts as the newest that is. Sites of known copies are always told apart, so that nobody can crowd them
//! out; of others only for a month ([`Newsroom::keep_counts`]). No hit of a story that is out is lost.
//! Nothing is asked of a referring page here. It becomes a candidate, which a person looks at, unless its address leads
//! where nobody may send us.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, Hash, RandomState};
use std::sync::{Mutex, PoisonError};

use store::{CountKey, Hits, Referrer};
use story::ids::{ItemId, Millis};

use crate::schedule::DAY;
use crate::{Error, Newsroom, now};

mod hit;
mod robots;

pub use hit::{Hit, Ping};

/// Sums kept in memory between two batches.
const MOST_SUMS: usize = 20_000;
/// Referring pages kept in memory between two batches.
const MOST_PAGES: usize = 5_000;
/// Sums by site, of all stories and without those of known copies, that are told apart on one day.
const MOST_SUMS_A_DAY: usize = 10_000;
/// Referring pages that are noted on one day.
const MOST_PAGES_A_DAY: usize = 5_000;
/// What is counted together once there are too many sites.
const OTHER: &str = "other";
/// How soon the sites of known copies are looked up again.
const COPIES_EVERY: i64 = 60_000;
/// Days for which sites without a known copy are told apart, and pages stay candidates that nobody reads any more.
const DAYS: u32 = 31;
/// Stories known to be out; more are looked up again.
const MOST_KNOWN: usize = 100_000;
/// How soon a story is looked up again for a version that is not known to be out.
const AGAIN: i64 = 1_000;
/// Hits since the last batch.
#[derive(Debug, Default)]
pub(crate) struct Counter {
    waiting: Mutex<Waiting>,
    /// Held while a batch is written.
    writing: tokio::sync::Mutex<Kept>,
    /// Stories known to be out.
    known: Mutex<HashMap<ItemId, Known>>,
}

/// What was kept in order, and when last.
#[derive(Debug, Default)]
struct Kept {
    /// When the sites of copies were looked up.
    copies: Option<Millis>,
    /// The day on which what is old was brought together.
    day: u32,
}

/// A story that is out.
#[derive(Debug, Clone, Copy)]
struct Known {
    /// Its newest version, when it was looked up.
    newest: u32,
    /// When that was.
    at: Millis,
}

/// What was met on one day: so much, and no more.
#[derive(Debug, Default)]
struct Met {
    day: u32,
    // Of strangers' words only a keyed hash is kept: two that share one are as rare as harmless.
    hashes: HashSet<u64>,
    keys: RandomState,
}

impl Met {
    /// Whether `what` was met on this day before, or is one of the first `most`.
    fn admits(&mut self, day: u32, what: impl Hash, most: usize) -> bool {
        if self.day != day {
            self.hashes.clear();
            self.day = day;
        }
        let hash = self.keys.hash_one(what);
        self.hashes.contains(&hash) || (self.hashes.len() < most && self.hashes.insert(hash))
    }
}

#[derive(Debug, Default)]
struct Waiting {
    sums: HashMap<CountKey, Hits>,
    pages: HashMap<(ItemId, String), Referrer>,
    /// The sites of known copies: a bounded number, since we took each ourselves.
    copies: HashMap<ItemId, HashSet<String>>,
    sums_met: Met,
    pages_met: Met,
}

impl Waiting {
    /// Takes out what is to be written; what was met today stays known.
    fn take(&mut self) -> (HashMap<CountKey, Hits>, HashMap<(ItemId, String), Referrer>) {
        (std::mem::take(&mut self.sums), std::mem::take(&mut self.pages))
    }

    fn has_copy(&self, item: &ItemId, host: &str) -> bool {
        self.copies.get(item).is_some_and(|sites| sites.contains(host))
    }

    fn add(&mut self, mut key: CountKey, hits: Hits) {
        let full = self.sums.len() >= MOST_SUMS && !self.sums.contains_key(&key);
        if full && !self.has_copy(&key.item, &key.host) {
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

/// Days since 1970, UTC.
fn day(at: Millis) -> u32 {
    u32::try_from(at.0 / DAY).unwrap_or(0)
}

impl Counter {
    fn waiting(&self) -> std::sync::MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn known(&self) -> std::sync::MutexGuard<'_, HashMap<ItemId, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The version a hit counts for; `None` where the story has to be looked up first.
    fn version(&self, item: &ItemId, asked: u32, now: Millis) -> Option<u32> {
        let known = *self.known().get(item)?;
        let settled = asked <= known.newest || now.0 < known.at.0.saturating_add(AGAIN);
        settled.then(|| asked.clamp(1, known.newest))
    }

    /// The story is out.
    fn is_out(&self, item: &ItemId, newest: u32, at: Millis) {
        let mut known = self.known();
        if known.len() >= MOST_KNOWN {
            known.clear();
        }
        known.insert(item.clone(), Known { newest: newest.max(1), at });
    }

    /// Counts a hit. `may_ask` says of the referring page whether it is one that may be asked.
    fn add(&self, item: &ItemId, version: u32, hit: &Hit<'_>, at: Millis, may_ask: impl Fn(&str) -> bool) {
        let robot = hit.is_robot(item);
        let hits = if hit.ping.is_some() { Hits::FOLLOW } else { Hits::READ };
        let (mut host, page) = hit.page().unwrap_or_default();
        let page = page.filter(|url| !robot && may_ask(url));
        let day = day(at);
        let mut waiting = self.waiting();
        if !waiting.has_copy(item, &host)
            && !waiting.sums_met.admits(day, (item, version, &host, robot), MOST_SUMS_A_DAY)
        {
            OTHER.clone_into(&mut host);
        }
        waiting.add(CountKey { item: item.clone(), version, day, host, robot }, hits);
        if let Some(url) = page
            && waiting.pages_met.admits(day, (item, &url), MOST_PAGES_A_DAY)
        {
            waiting.add_page(Referrer { item: item.clone(), url, first_seen: at, last_seen: at, hits });
        }
    }
}

impl Newsroom {
    /// Counts one request for the counter of a version of a story. What is not out is not counted.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn count(&self, item: &ItemId, version: u32, hit: &Hit<'_>) -> Result<(), Error> {
        let (counter, at) = (self.counter(), now());
        let version = match counter.version(item, version, at) {
            Some(version) => version,
            None => match self.published(item).await {
                Ok(published) => {
                    let newest = published.release().version;
                    counter.is_out(item, newest, at);
                    version.clamp(1, newest.max(1))
                }
                Err(Error::NotFound(_)) => return Ok(()),
                Err(other) => return Err(other),
            },
        };
        counter.add(item, version, hit, at, |url| self.client().check(url).is_ok());
        Ok(())
    }

    /// Adds what was counted since the last time to the store. Where that fails nothing is lost: it waits on. What is
    /// taken up is written even if nobody waits for the answer any more, and each batch only when the one before it is.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn flush_counts(&self) -> Result<(), Error> {
        let newsroom = self.clone();
        let written = tokio::spawn(async move {
            let mut kept = newsroom.counter().writing.lock().await;
            newsroom.write_counts().await?;
            newsroom.keep_counts(&mut kept, now()).await
        });
        let written = written.await;
        written.map_err(|error| Error::unfinished("writing down readers of copies", error))?
    }

    async fn write_counts(&self) -> Result<(), Error> {
        let (sums, pages) = self.counter().waiting().take();
        if sums.is_empty() {
            return Ok(());
        }
        let mut sums: Vec<(CountKey, Hits)> = sums.into_iter().collect();
        sums.sort();
        let pages: Vec<Referrer> = pages.into_values().collect();
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

    /// Learns which sites run known copies, and brings what is older than [`DAYS`] together, each when its time has come:
    /// a stranger who names other sites every day does not make the tables grow for ever.
    async fn keep_counts(&self, kept: &mut Kept, now: Millis) -> Result<(), Error> {
        if kept.copies.is_none_or(|at| now.0 >= at.0.saturating_add(COPIES_EVERY)) {
            let mut copies: HashMap<ItemId, HashSet<String>> = HashMap::new();
            for (item, url) in self.store().copy_addresses().await? {
                if let Some(site) = url::Url::parse(&url).ok().and_then(|url| hit::site(&url)) {
                    copies.entry(item).or_default().insert(site);
                }
            }
            self.counter().waiting().copies = copies;
            kept.copies = Some(now);
        }
        let today = day(now);
        if kept.day != today {
            let before = Millis(now.0 - i64::from(DAYS) * DAY);
            self.store().forget_candidates(before).await?;
            for item in self.store().counted_items().await? {
                let sites = self.counter().waiting().copies.get(&item).cloned().unwrap_or_default();
                let keeps = |host: &str| sites.contains(host);
                self.store().fold_counts(&item, today.saturating_sub(DAYS), OTHER, keeps).await?;
            }
            kept.day = today;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BROWSER: Hit<'static> = Hit {
        agent: Some("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
        referrer: None,
        accept: Some("image/avif,image/webp,*/*;q=0.8"),
        language: Some("en"),
        destination: None,
        purpose: None,
        head: false,
        ping: None,
    };

    /// A hit of a page, every second one a ping.
    fn hit(number: usize, page: &str) -> Hit<'_> {
        let ping = Ping {
            from: Some(page),
            to: Some("https://wire.example/stories/one"),
            origin: None,
            whole: true,
        };
        match number % 2 {
            0 => Hit { referrer: Some(page), ..BROWSER },
            _ => Hit { ping: Some(ping), ..BROWSER },
        }
    }

    fn total<'a>(sums: impl Iterator<Item = &'a Hits>) -> Hits {
        sums.fold(Hits::default(), |total, hits| total + *hits)
    }

    #[test]
    fn memory_is_bounded_and_every_hit_is_counted() {
        let counter = Counter::default();
        let hits = MOST_SUMS + 500;
        for number in 0..hits {
            let referrer = format!("https://site-{number}.example/page");
            // No day is full before the memory is.
            let at = Millis(DAY * i64::try_from(number / 5_000).unwrap());
            counter.add(&ItemId::from("one"), 1, &hit(number, &referrer), at, |_| true);
        }
        let waiting = counter.waiting();
        let sum = total(waiting.sums.values());
        assert_eq!(sum, Hits { reads: hits as u64 / 2, follows: hits as u64 / 2 });
        assert_eq!(waiting.sums.len(), MOST_SUMS + 1);
        assert_eq!(waiting.pages.len(), MOST_PAGES);
    }

    #[test]
    fn what_a_day_adds_to_the_tables_is_bounded_whatever_is_named() {
        let counter = Counter::default();
        let (mut rows, mut pages, mut hits) = (HashSet::new(), 0, Hits::default());
        for number in 0..MOST_SUMS_A_DAY + 5_000 {
            let referrer = format!("https://site-{number}.example/page");
            counter.add(&ItemId::from("one"), 1, &hit(number, &referrer), Millis(0), |_| true);
            // Batches are short: none of them is full.
            if number % 1_000 == 0 {
                let (sums, noted) = counter.waiting().take();
                hits += total(sums.values());
                rows.extend(sums.into_keys());
                pages += noted.len();
            }
        }
        let (sums, noted) = counter.waiting().take();
        hits += total(sums.values());
        rows.extend(sums.into_keys());
        assert_eq!(hits.all(), (MOST_SUMS_A_DAY + 5_000) as u64);
        assert_eq!((rows.len(), pages + noted.len()), (MOST_SUMS_A_DAY + 1, MOST_PAGES_A_DAY));
        let again = Hit { referrer: Some("https://site-7.example/page"), ..BROWSER };
        counter.add(&ItemId::from("one"), 1, &again, Millis(0), |_| true);
        assert!(counter.waiting().sums.keys().all(|key| key.host == "site-7.example"), "one that was met");
        // Whoever crowds the day with sites does not crowd out those that run the story.
        counter.waiting().copies.entry(ItemId::from("one")).or_default().insert("bay.example".to_owned());
        let copy = Hit { referrer: Some("https://www.bay.example/a"), ..BROWSER };
        counter.add(&ItemId::from("one"), 1, &copy, Millis(0), |_| true);
        assert!(counter.waiting().sums.keys().any(|key| key.host == "bay.example"), "a known copy");
        let next_day = Hit { referrer: Some("https://late.example/page"), ..BROWSER };
        counter.add(&ItemId::from("one"), 1, &next_day, Millis(86_400_000), |_| true);
        assert!(counter.waiting().sums.keys().any(|key| key.host == "late.example"), "a new day");
    }

    #[test]
    fn a_version_that_is_not_out_counts_as_the_newest_that_is() {
        let (counter, item) = (Counter::default(), ItemId::from("one"));
        assert_eq!(counter.version(&item, 1, Millis(0)), None, "nothing is known yet");
        counter.is_out(&item, 2, Millis(0));
        for (asked, counted) in [(0, 1), (1, 1), (2, 2), (3, 2), (u32::MAX, 2)] {
            assert_eq!(counter.version(&item, asked, Millis(1)), Some(counted), "{asked}");
        }
        assert_eq!(counter.version(&item, 3, Millis(AGAIN)), None, "there may be a third by now");
    }

    #[test]
    fn a_page_that_nobody_may_send_us_to_is_no_candidate() {
        let counter = Counter::default();
        let guard = fetch::Guard::default();
        for inside in
            ["http://169.254.169.254/latest", "http://[::1]/x", "http://0x7f.1/x", "http://10.1.2.3/x"]
        {
            let may_ask = |url: &str| fetch::check_address(url, guard).is_ok();
            for way in [0, 1] {
                counter.add(&ItemId::from("one"), 1, &hit(way, inside), Millis(0), may_ask);
            }
        }
        let waiting = counter.waiting();
        assert!(waiting.pages.is_empty(), "{:?}", waiting.pages);
        assert_eq!(
            total(waiting.sums.values()),
            Hits { reads: 4, follows: 4 },
            "each is counted all the same"
        );
    }
}
