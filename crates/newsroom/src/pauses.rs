//! What is not to be asked again yet, over restarts: copies that could not be captured, and sites that asked for a pause.

use std::collections::HashMap;
use std::time::Duration;

use store::{PauseRow, UnreachedRow};
use story::ids::{CopyId, Millis};

use crate::schedule::Unreached;
use crate::{Error, Newsroom, now};

impl From<UnreachedRow> for Unreached {
    fn from(row: UnreachedRow) -> Self {
        Self { reason: row.reason, last: row.last, tries: row.tries, again: row.again }
    }
}

impl Newsroom {
    /// What kept a copy from being captured when it was tried last; `None` where nothing did.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn unreached(&self, id: &CopyId) -> Result<Option<Unreached>, Error> {
        Ok(self.store().unreached_copy(id).await?.map(Unreached::from))
    }

    /// The same for every copy that could not be captured.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn all_unreached(&self) -> Result<HashMap<CopyId, Unreached>, Error> {
        let rows = self.store().unreached().await?;
        Ok(rows.into_iter().map(|row| (row.copy.clone(), Unreached::from(row))).collect())
    }

    /// Keeps that a copy could not be captured.
    pub(crate) async fn not_reached(
        &self,
        id: &CopyId,
        reason: &str,
        pause: Option<Duration>,
    ) -> Result<(), Error> {
        let before = self.unreached(id).await?;
        let Unreached { reason, last, tries, again } =
            Unreached::after(before.as_ref(), now(), reason, pause);
        let row = UnreachedRow { copy: id.clone(), reason, last, tries, again };
        Ok(self.store().put_unreached(&row).await?)
    }

    /// Keeps the pause that the site of `url` asked for.
    pub(crate) async fn keep_pause(&self, url: &str) -> Result<(), Error> {
        let Ok(Some(pause)) = self.polite().pause_of(url) else { return Ok(()) };
        let now = now();
        let left = i64::try_from(pause.left.as_millis()).unwrap_or(i64::MAX);
        let row = PauseRow {
            site: pause.site,
            until: Millis(now.0.saturating_add(left)),
            refusals: pause.refusals,
        };
        Ok(self.store().put_pause(&row, now).await?)
    }

    /// Takes up the pauses that were kept: by this program before it was started anew, or by another node.
    pub(crate) async fn recall_pauses(&self) -> Result<(), Error> {
        let now = now();
        for row in self.store().pauses(now).await? {
            let left = u64::try_from(row.until.0.saturating_sub(now.0)).unwrap_or(0);
            let left = Duration::from_millis(left);
            self.polite().recall(fetch::Pause { site: row.site, left, refusals: row.refusals });
        }
        Ok(())
    }
}
