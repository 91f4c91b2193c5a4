//! The use cases of a newsroom: submit, review, release, correct, kill, vet a partner, chase a copy.
//!
//! Each loads what it needs from the store, asks the pure core what happens, and appends that to the log. It holds no
//! rule of journalism (those are in `story`, `desk` and `compare`), no SQL (in `store`), no page (in `web`) and no
//! socket (in `fetch`). Every change to an item goes through [`story::item::decide`], whoever asks.

mod accounts;
mod addresses;
mod archive;
mod candidates;
mod changes;
mod copies;
mod counter;
mod deliveries;
mod error;
mod feeds;
mod items;
mod notices;
mod partners;
mod pauses;
mod pictures;
mod public;
mod recapture;
mod released;
mod reports;
mod review;
mod schedule;
mod settings;
mod sources;
mod tearsheets;
mod unblocked;

pub use accounts::{SignedIn, normal_email};
pub use archive::{Archive, Seen};
pub use copies::{Checked, Reported, Side, taken};
pub use counter::{Hit, Ping};
pub use deliveries::Attempted;
pub use error::Error;
pub use feeds::{FeedRound, FeedsSeen};
pub use items::{Loaded, claims_of};
pub use notices::{Notices, NoticesAsked};
pub use public::Published;
pub use review::{Checks, Proposal};
pub use schedule::Unreached;
pub use sources::{NewSource, read_file};
pub use tearsheets::Shown;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sha2::{Digest as _, Sha256};
use story::ids::{CopyId, ItemId, Millis, PartnerId};

/// A newsroom at work. Cheap to clone; all clones share one store.
#[derive(Clone)]
pub struct Newsroom {
    inner: Arc<Inner>,
}

struct Inner {
    store: store::Store,
    client: fetch::Client,
    /// Readers of copies since they were last written down.
    counter: counter::Counter,
    /// For partners' feeds, and for the turns in which copies are looked at.
    polite: fetch::Polite,
    /// What was read of partners' sites.
    remembered: feeds::Remembered,
    /// What the last look into each partner's feeds came to.
    feeds_seen: Mutex<HashMap<PartnerId, FeedsSeen>>,
    /// Held from looking whether a copy is known until it is noted.
    noting: tokio::sync::Mutex<()>,
    /// The index of what is out.
    released: tokio::sync::Mutex<released::Released>,
    /// Held from looking whether an address is free until it is taken.
    opening: tokio::sync::Mutex<()>,
}

/// A site is asked for feeds and copies this often at most.
const POLITE: Duration = Duration::from_secs(2);

impl Newsroom {
    /// A newsroom over `store`, asking out through `client`.
    #[must_use]
    pub fn new(store: store::Store, client: fetch::Client) -> Self {
        Self::with_pace(store, client, POLITE)
    }

    /// As [`Newsroom::new`], keeping the index of what is out in a file, which is written to while this lives.
    #[must_use]
    pub fn with_index(store: store::Store, client: fetch::Client, index: PathBuf) -> Self {
        Self::made(store, client, POLITE, Some(index))
    }

    /// As [`Newsroom::new`], asking each partner's site for feeds at most once in `every`.
    #[must_use]
    pub fn with_pace(store: store::Store, client: fetch::Client, every: Duration) -> Self {
        Self::made(store, client, every, None)
    }

    fn made(store: store::Store, client: fetch::Client, every: Duration, index: Option<PathBuf>) -> Self {
        let polite = fetch::Polite::new(client.clone(), every);
        let inner = Inner {
            store,
            client,
            counter: counter::Counter::default(),
            polite,
            remembered: feeds::Remembered::default(),
            feeds_seen: Mutex::default(),
            noting: tokio::sync::Mutex::default(),
            released: tokio::sync::Mutex::new(released::Released::at(index)),
            opening: tokio::sync::Mutex::default(),
        };
        Self { inner: Arc::new(inner) }
    }

    /// The store beneath, for views that need no rule.
    #[must_use]
    pub fn store(&self) -> &store::Store {
        &self.inner.store
    }

    fn counter(&self) -> &counter::Counter {
        &self.inner.counter
    }

    /// Waits until no other account is being opened by this process.
    async fn opening(&self) -> tokio::sync::MutexGuard<'_, ()> {
        self.inner.opening.lock().await
    }

    fn client(&self) -> &fetch::Client {
        &self.inner.client
    }
}

/// The time, in milliseconds since 1970.
#[must_use]
pub fn now() -> Millis {
    Millis(jiff::Timestamp::now().as_millisecond())
}

/// A new id, in the order of time (uuid v7).
/// The id of the copy of a story at an address: two that find it at once, in two processes, give it the same one, and the
/// second to write it is told that it is there.
fn copy_id(item: &ItemId, url: &str) -> CopyId {
    let hash = Sha256::new().chain_update(&item.0).chain_update([0]).chain_update(url).finalize();
    CopyId(hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect())
}

fn new_id() -> String {
    uuid::Uuid::now_v7().simple().to_string()
}
