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
/// Pages of one partner that are noted as copies of one story because a feed lists them; nobody runs a story so often.
const MOST_OF_STORY: u64 = 100;
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
        self.recall_pauses().await?;
        let partners = self.store().partners().await?;
        let mut partners =
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
            let round = match done {
                Ok(round) => round?,
                // One partner's fault holds up no other.
                Err(error) => {
                    all.problems.push(Error::unfinished("looking into a partner's feeds", error).to_string());
                    continue;
                }
            };
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
                    let run = stories.run_in(self, &base, feed).await?;
                    self.note_entries(run, partner, &mut round).await?;
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

    /// Notes the entries of a feed that run stories of ours as copies.
    async fn note_entries(
        &self,
        run: Vec<(ItemId, String)>,
        partner: &PartnerId,
        round: &mut FeedRound,
    ) -> Result<(), Error> {
        let mut full: HashSet<ItemId> = HashSet::new();
        for (item, url) in run {
            // Where an address can't be asked, so can't its copy.
            let Ok(url) = self.elsewhere(&url).await else { continue };
            if full.contains(&item) || self.store().copy_by_url(&item, &url).await?.is_some() {
                continue;
            }
            if self.store().count_copies(&item, partner).await? >= MOST_OF_STORY {
                round.problems.push(format!(
                    "{url}: {MOST_OF_STORY} pages of this partner are known that run the story; no further ones are noted \
                     from its feeds, only those that a person reports"
                ));
                full.insert(item);
                continue;
            }
            let partner = Some(partner.clone());
            let (id, new) = self.note_copy(&Who::System, &item, &url, partner, Found::Feed).await?;
            round.found.extend(new.then_some(id));
        }
        Ok(())
    }
}
