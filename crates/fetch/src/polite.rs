//! Asking other people's sites again and again, politely: robots.txt is heeded (RFC 9309), each host is asked at most
//! once in a while, what has not changed since is not sent again, and who asks for a pause gets it (RFC 9110).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use texting_robots::Robot;
use tokio::time::Instant;
use url::Url;

use crate::address::shortened;
use crate::{Client, FetchError, Fetched, gzip};

/// Name under which robots.txt may speak of us.
const AGENT: &str = "standfirst";
/// How long a robots.txt is good for.
const ROBOTS_AGE: Duration = Duration::from_secs(24 * 3600);
/// Where a site could not say, it is asked again after this.
const ROBOTS_RETRY: Duration = Duration::from_secs(600);
/// Most bytes of a robots.txt that are read (RFC 9309, 2.5).
const ROBOTS_BYTES: usize = 500 * 1024;
/// Longest delay between requests that a site gets by asking for it.
const LONGEST_DELAY: Duration = Duration::from_secs(60);
/// Pause after a first answer that asks for one without saying for how long; it doubles with each further one.
const PAUSE: Duration = Duration::from_secs(60);
/// Longest pause, however it is asked for.
const LONGEST_PAUSE: Duration = Duration::from_secs(24 * 3600);
/// Hosts remembered.
const MOST_HOSTS: usize = 10_000;

/// What a server said of an answer's age, to be sent back with the next request.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Validators {
    /// `ETag`.
    pub etag: Option<String>,
    /// `Last-Modified`.
    pub modified: Option<String>,
}

impl Validators {
    fn of(fetched: &Fetched) -> Self {
        let text = |name| fetched.header(name).map(str::to_owned);
        Self { etag: text("etag"), modified: text("last-modified") }
    }

    fn headers(&self) -> Vec<(&str, &str)> {
        let etag = self.etag.as_deref().map(|etag| ("if-none-match", etag));
        let modified = self.modified.as_deref().map(|modified| ("if-modified-since", modified));
        etag.into_iter().chain(modified).collect()
    }
}

/// What a polite request came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// An answer of any status, with what to send next time.
    Came(Fetched, Validators),
    /// As it was the last time.
    Unchanged,
    /// The site's robots.txt says no.
    NotWelcome,
    /// The site's robots.txt can't be had at the moment, for this reason, so nothing is asked (RFC 9309, 2.3.1.4).
    NoRules(String),
    /// The site asked for a pause (429 or 503): it is not asked again for so long.
    Later(Duration),
}

/// A site that wants to be left alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pause {
    /// Scheme, host and port.
    pub site: String,
    /// For how long.
    pub left: Duration,
    /// How often it said so in a row.
    pub refusals: u32,
}

/// A robots.txt, or why there is none to go by.
type Rules = Result<Arc<Robot>, String>;

struct Host {
    /// Its robots.txt, or why it could not be had; and until when that holds.
    robots: Option<(Rules, Instant)>,
    /// When it may be asked next.
    next: Instant,
    /// Until when it wants to be left alone, and how often it said so in a row.
    pause: Option<Instant>,
    refusals: u32,
}

/// Asks politely. One for all feeds, so that hosts are known.
pub struct Polite {
    client: Client,
    every: Duration,
    hosts: Mutex<HashMap<String, Host>>,
}

impl Host {
    /// One that was never asked.
    fn new(now: Instant) -> Self {
        Self { robots: None, next: now, pause: None, refusals: 0 }
    }
}

impl Polite {
    /// Asks through `client`, and each host at most once in `every`.
    #[must_use]
    pub fn new(client: Client, every: Duration) -> Self {
        Self { client, every, hosts: Mutex::default() }
    }

    /// Asks for `url`, waiting for the host's turn. A file that is gzip itself comes unpacked.
    ///
    /// # Errors
    /// As [`Client::get`].
    pub async fn get(&self, url: &str, known: &Validators) -> Result<Answer, FetchError> {
        let address = crate::check_address(url, self.client.guard())?;
        if let Some(left) = self.pause_left(&address) {
            return Ok(Answer::Later(left));
        }
        let robots = match self.robots(&address).await {
            Ok(robots) if robots.allowed(url) => robots,
            Ok(_) => return Ok(Answer::NotWelcome),
            Err(reason) => {
                return Ok(self.pause_left(&address).map_or(Answer::NoRules(reason), Answer::Later));
            }
        };
        let asked_for = robots.delay.and_then(|seconds| Duration::try_from_secs_f32(seconds).ok());
        self.turn(&address, asked_for.unwrap_or_default().min(LONGEST_DELAY)).await;
        let mut fetched = self.client.get_with(url, &known.headers()).await?;
        if let Some(pause) = self.note(&address, &fetched) {
            return Ok(Answer::Later(pause));
        }
        if fetched.status == 304 {
            return Ok(Answer::Unchanged);
        }
        fetched.bytes = gzip::unpacked(fetched.bytes, self.client.max_bytes());
        let validators = Validators::of(&fetched);
        Ok(Answer::Came(fetched, validators))
    }

    /// The sitemaps that the robots.txt of `url`'s host names; none where it can't be had.
    ///
    /// # Errors
    /// [`FetchError`] where `url` is no address to ask.
    pub async fn sitemaps(&self, url: &str) -> Result<Vec<String>, FetchError> {
        let address = crate::check_address(url, self.client.guard())?;
        let robots = self.robots(&address).await;
        Ok(robots.map(|robots| robots.sitemaps.clone()).unwrap_or_default())
    }

    /// Waits for the turn of `url`'s host, for one page that somebody named and that is asked for elsewhere. `Some` where
    /// the host still wants to be left alone, and for how long.
    ///
    /// # Errors
    /// [`FetchError`] where `url` is no address to ask.
    pub async fn wait(&self, url: &str) -> Result<Option<Duration>, FetchError> {
        let address = crate::check_address(url, self.client.guard())?;
        let left = self.pause_left(&address);
        if left.is_none() {
            self.turn(&address, Duration::ZERO).await;
        }
        Ok(left)
    }

    /// Notes what `url`'s host answered elsewhere: `Some` where it asks for a pause, and for how long.
    ///
    /// # Errors
    /// [`FetchError`] where `url` is no address to ask.
    pub fn heard(&self, url: &str, fetched: &Fetched) -> Result<Option<Duration>, FetchError> {
        let address = crate::check_address(url, self.client.guard())?;
        Ok(self.note(&address, fetched))
    }

    /// The pause that `url`'s host asked for, while it lasts: to be kept over a restart.
    ///
    /// # Errors
    /// [`FetchError`] where `url` is no address to ask.
    pub fn pause_of(&self, url: &str) -> Result<Option<Pause>, FetchError> {
        let address = crate::check_address(url, self.client.guard())?;
        let left = self.pause_left(&address);
        let site = host_of(&address);
        let refusals = self.hosts().get(&site).map_or(0, |host| host.refusals);
        Ok(left.map(|left| Pause { site, left, refusals }))
    }

    /// Takes up a pause that was kept. A longer one that is known already stays.
    pub fn recall(&self, pause: Pause) {
        let mut hosts = self.hosts();
        if hosts.len() >= MOST_HOSTS && !hosts.contains_key(&pause.site) {
            return;
        }
        let now = Instant::now();
        let until = now + pause.left.min(LONGEST_PAUSE);
        let host = hosts.entry(pause.site).or_insert_with(|| Host::new(now));
        if host.pause.is_none_or(|known| known < until) {
            host.pause = Some(until);
            host.refusals = host.refusals.max(pause.refusals);
        }
    }

    fn hosts(&self) -> MutexGuard<'_, HashMap<String, Host>> {
        self.hosts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn robots(&self, address: &Url) -> Rules {
        let host = host_of(address);
        let known = self.hosts().get(&host).and_then(|host| host.robots.clone());
        if let Some((robots, _)) = known.filter(|(_, until)| *until > Instant::now()) {
            return robots;
        }
        self.turn(address, Duration::ZERO).await;
        let robots = self.ask_robots(address).await;
        let age = if robots.is_ok() { ROBOTS_AGE } else { ROBOTS_RETRY };
        if let Some(host) = self.hosts().get_mut(&host) {
            host.robots = Some((robots.clone(), Instant::now() + age));
        }
        robots
    }

    /// A site without rules allows everything; one that fails allows nothing for now (RFC 9309, 2.3.1).
    async fn ask_robots(&self, address: &Url) -> Rules {
        let asked = self.client.get(&format!("{}/robots.txt", host_of(address))).await;
        let fetched = asked.map_err(|error| error.to_string())?;
        self.note(address, &fetched);
        let rules = match fetched.status {
            200..=299 => fetched.bytes.get(..ROBOTS_BYTES).unwrap_or(&fetched.bytes),
            400..=499 if fetched.status != 429 => &[],
            status => return Err(format!("the site answered {status}")),
        };
        Robot::new(AGENT, rules).map(Arc::new).map_err(|error| error.to_string())
    }

    /// How long the host still wants to be left alone.
    fn pause_left(&self, address: &Url) -> Option<Duration> {
        let until = self.hosts().get(&host_of(address))?.pause?;
        until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())
    }

    /// Notes whether an answer asks for a pause, and for how long.
    fn note(&self, address: &Url, fetched: &Fetched) -> Option<Duration> {
        let mut hosts = self.hosts();
        let host = hosts.entry(host_of(address)).or_insert_with(|| Host::new(Instant::now()));
        if !matches!(fetched.status, 429 | 503) {
            host.refusals = 0;
            return None;
        }
        let asked = fetched.header("retry-after").and_then(retry_after);
        let pause = asked.unwrap_or(PAUSE * 2_u32.saturating_pow(host.refusals.min(12))).min(LONGEST_PAUSE);
        host.refusals = host.refusals.saturating_add(1);
        host.pause = Some(Instant::now() + pause);
        Some(pause)
    }

    /// Waits until the host may be asked, and takes its turn.
    async fn turn(&self, address: &Url, delay: Duration) {
        let at = {
            let mut hosts = self.hosts();
            let now = Instant::now();
            if hosts.len() >= MOST_HOSTS {
                hosts.retain(|_, host| host.next > now || host.pause.is_some_and(|until| until > now));
            }
            let host = hosts.entry(host_of(address)).or_insert_with(|| Host::new(now));
            let at = host.next.max(now);
            host.next = at + self.every.max(delay);
            at
        };
        tokio::time::sleep_until(at).await;
    }
}

impl std::fmt::Debug for Polite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Polite").field("every", &self.every).finish_non_exhaustive()
    }
}

/// A pause in seconds, or up to a date (RFC 9110, 10.2.3). A date that is over asks for none.
fn retry_after(value: &str) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = jiff::fmt::rfc2822::parse(value).ok()?.timestamp();
    let left = until.as_second().saturating_sub(jiff::Timestamp::now().as_second());
    Some(Duration::from_secs(u64::try_from(left).unwrap_or(0)))
}

/// Scheme, host and port.
fn host_of(address: &Url) -> String {
    let origin = address.origin().ascii_serialization();
    if origin == "null" { shortened(address.as_str()) } else { origin }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_is_told_in_seconds_or_as_a_date() {
        assert_eq!(retry_after("120"), Some(Duration::from_secs(120)));
        assert_eq!(retry_after(" 0 "), Some(Duration::ZERO));
        assert_eq!(retry_after("Fri, 31 Dec 1999 23:59:59 GMT"), Some(Duration::ZERO));
        let later = retry_after("Sun, 31 Dec 2090 23:59:59 GMT");
        assert!(later.is_some_and(|later| later > LONGEST_PAUSE), "{later:?}");
        for nonsense in ["", "soon", "-5", "1.5"] {
            assert_eq!(retry_after(nonsense), None, "{nonsense}");
        }
    }
}
