//! Partners' feeds and sitemaps: looked into for pages that run a story of ours.
//!
//! Where a partner's feeds are is read from its own home page (`rel=alternate`) and its robots.txt. An entry that has
//! the headline, the words or the address of a story is noted as a copy found in a feed; capturing it tells the rest.

mod ask;
mod entries;

use std::collections::HashSet;
use std::sync::{Arc, PoisonError};

use story::copy::Found;
use story::ids::{CopyId, ItemId, Millis, PartnerId, Who};
use story::partner::Standing;
use tokio::task::JoinSet;

pub(crate) use self::ask::Remembered;

use self::ask::{Asked, Entries};
use self::entries::Stories;
use crate::{Error, Newsroom, now};

/// Feeds and sitemaps looked into for each partner in one round.
const MOST_FEEDS: usize = 12;
/// Partners whose sites are asked side by side: each is asked slowly.
const SIDE_BY_SIDE: usize = 8;

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

/// What the last round over one partner's feeds came to, since the program was started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedsSeen {
    /// When it ended.
    pub at: Millis,
    /// What came of it.
    pub round: FeedRound,
}

impl Newsroom {
    pub(crate) fn polite(&self) -> &fetch::Polite {
        &self.inner.polite
    }

    /// What the last look into a partner's feeds came to; `None` where none was taken since the program was started.
    #[must_use]
    pub fn feeds_seen(&self, partner: &PartnerId) -> Option<FeedsSeen> {
        self.inner.feeds_seen.lock().unwrap_or_else(PoisonError::into_inner).get(partner).cloned()
    }

    /// Looks into the feeds and sitemaps of every approved partner, and notes what runs a story of ours.
    ///
    /// # Errors
    /// [`Error::Store`]. What sites answer is in the round.
    pub async fn look_in_feeds(&self) -> Result<FeedRound, Error> {
        let stories = Arc::new(Stories::of(self).await?);
        let mut all = FeedRound::default();
        if stories.is_empty() {
            return Ok(all);
        }
        let partners = self.store().partners().await?;
        let mut partners =
        self.recall_pauses().await?;
        self.recall_pauses().await?;
            partners.into_iter().filter(|partner| matches!(partner.standing, Standing::Approved { .. }));
        let mut sites = JoinSet::new();
        loop {
            while sites.len() < SIDE_BY_SIDE {
                let Some(partner) = partners.next() else { break };
                let (newsroom, stories) = (self.clone(), Arc::clone(&stories));
                sites.spawn(async move {
                    newsroom.look_in_feeds_of(&partner.id, &partner.application.site, &stories).await
                });
            }
            let Some(done) = sites.join_next().await else { return Ok(all) };
            let round = done.map_err(|error| Error::File {
                name: "a partner's feeds".into(),
                problem: format!("looking into them did not finish: {error}"),
            })??;
            all.read += round.read;
            all.unchanged += round.unchanged;
            all.found.extend(round.found);
            all.problems.extend(round.problems);
        }
    }

    /// The same for one partner; what came of it is kept for its page.
    async fn look_in_feeds_of(
        &self,
        partner: &PartnerId,
        site: &str,
        stories: &Stories,
    ) -> Result<FeedRound, Error> {
        let mut round = FeedRound::default();
        let mut waiting = self.polite().sitemaps(site).await.unwrap_or_default();
        match self.home(site).await {
            Asked::Names(names, _) => waiting.extend(names),
            Asked::Problem(problem) => round.problems.push(problem),
            Asked::Unchanged | Asked::Entries(..) => {}
        }
        if waiting.is_empty() && round.problems.is_empty() {
            round
                .problems
                .push(format!("{site}: neither the home page nor robots.txt names a feed or sitemap"));
        }
        let mut looked = HashSet::new();
        while let Some(address) = waiting.pop() {
            if looked.len() >= MOST_FEEDS || !looked.insert(address.clone()) {
                continue;
            }
            match self.feed(&address).await {
                Asked::Entries(entries) => {
                    let Entries { feed, base, validators } = *entries;
                    for (story, url) in stories.run_in(self, &base, feed).await? {
                        round.found.extend(self.found_in_feed(&story, &url, partner).await?);
                    }
                    self.was_read(&address, validators);
                    round.read += 1;
                }
                Asked::Names(names, read) => {
                    round.read += usize::from(read);
                    round.unchanged += usize::from(!read);
                    waiting.extend(names);
                }
                Asked::Unchanged => round.unchanged += 1,
                Asked::Problem(problem) => round.problems.push(problem),
            }
        }
        let seen = FeedsSeen { at: now(), round: round.clone() };
        self.inner.feeds_seen.lock().unwrap_or_else(PoisonError::into_inner).insert(partner.clone(), seen);
        Ok(round)
    }

    async fn found_in_feed(
        &self,
        item: &ItemId,
        url: &str,
        partner: &PartnerId,
    ) -> Result<Option<CopyId>, Error> {
        // Where an address can't be asked, so can't its copy.
        let Ok(url) = self.elsewhere(url).await else { return Ok(None) };
        let (id, new) = self.note_copy(&Who::System, item, &url, Some(partner.clone()), Found::Feed).await?;
        Ok(new.then_some(id))
    }
}
