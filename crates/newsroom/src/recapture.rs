//! Looking at copies again when their time has come, site by site.

use std::collections::{BTreeMap, HashMap};

use store::CopyRow;
use story::ids::ItemId;
use tokio::task::JoinSet;

use crate::addresses::host;
use crate::schedule::{Release, is_due};
use crate::{Checked, Error, Newsroom, now};

/// Sites that are looked at side by side; the copies of one come one after the other.
const SIDE_BY_SIDE: usize = 8;
/// Copies looked at on one site in one round, so that what is due elsewhere by then need not wait.
const MOST_OF_A_SITE: usize = 20;

/// Copies of a site that may be out of reach one after the other before its turn ends: each may take its time to fail, and
/// other sites wait meanwhile.
const MOST_FAILURES: usize = 3;

/// What came of one site's copies.
#[derive(Default)]
struct Looked {
    copies: usize,
    /// The first failure of ours; the other copies were looked at all the same.
    failed: Option<Error>,
}

impl Newsroom {
    /// Looks at the copies whose time has come: a day after the last capture, ever later while nothing changes, and at once
    /// when there is a newer release or the story was recalled. Each site has its turn, as for feeds.
    ///
    /// # Errors
    /// The first failure of the newsroom itself, once all were looked at.
    pub async fn recapture_due(&self) -> Result<usize, Error> {
        self.recall_pauses().await?;
        let mut waiting = self.due().await?.into_values();
        let mut sites = JoinSet::new();
        let mut all = Looked::default();
        loop {
            while sites.len() < SIDE_BY_SIDE {
                let Some(copies) = waiting.next() else { break };
                let newsroom = self.clone();
                sites.spawn(async move { newsroom.recapture_site(copies).await });
            }
            let Some(done) = sites.join_next().await else { break };
            // One site's fault holds up no other.
            let site = done.unwrap_or_else(|error| Looked {
                copies: 0,
                failed: Some(Error::unfinished("looking at the copies of a site", error)),
            });
            all.copies += site.copies;
            all.failed = all.failed.or(site.failed);
        }
        all.failed.map_or(Ok(all.copies), Err)
    }

    /// The copies that are due, by site.
    async fn due(&self) -> Result<BTreeMap<String, Vec<CopyRow>>, Error> {
        let stories = self.store().items().await?;
        let stories: HashMap<ItemId, Release> =
            stories.iter().map(|row| (row.id.clone(), Release::of(row, now()))).collect();
        let unreached = self.all_unreached().await?;
        let mut sites: BTreeMap<String, Vec<CopyRow>> = BTreeMap::new();
        for row in self.store().copies(None).await? {
            let release = stories.get(&row.item).copied().unwrap_or_default();
            let may = unreached.get(&row.id).is_none_or(|failed| failed.may(now()));
            if may && is_due(&row, release, now()) {
                let site = sites.entry(host(&row.url)).or_default();
                if site.len() < MOST_OF_A_SITE {
                    site.push(row);
                }
            }
        }
        Ok(sites)
    }

    async fn recapture_site(&self, copies: Vec<CopyRow>) -> Looked {
        let (mut looked, mut failures) = (Looked::default(), 0);
        for row in copies {
            if failures >= MOST_FAILURES {
                return looked;
            }
            // What is no address to ask is told by the capture.
            if let Ok(Some(_)) = self.polite().wait(&row.url).await {
                return looked;
            }
            match self.capture(&row.id).await {
                Ok(checked) => {
                    looked.copies += 1;
                    failures = if matches!(checked, Checked::Unreachable(_)) { failures + 1 } else { 0 };
                }
                // A story under embargo again has nothing to be compared with.
                Err(Error::NotFound(_)) => {}
                Err(error) => looked.failed = looked.failed.or(Some(error)),
            }
        }
        looked
    }
}
