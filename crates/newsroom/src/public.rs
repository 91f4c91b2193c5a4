//! What anybody may see: released items whose embargo is over.

use story::correction::PubStatus;
use story::ids::{ItemId, Millis};
use story::item::{Item, Release};

use crate::{Error, Newsroom, now};

/// An item that is out: at least one release, none of it under embargo any more.
#[derive(Debug, Clone)]
pub struct Published {
    item: Item,
    releases: Vec<Release>,
    last: Release,
}

impl Published {
    /// `None` while nothing of it is out at `now`.
    #[must_use]
    pub fn of(item: Item, now: Millis) -> Option<Self> {
        let out = |release: &&Release| release.content.embargo.is_none_or(|embargo| embargo <= now);
        let releases: Vec<Release> = item.releases.iter().filter(out).cloned().collect();
        let last = releases.last()?.clone();
        Some(Self { item, releases, last })
    }

    /// The newest release that is out.
    #[must_use]
    pub fn release(&self) -> &Release {
        &self.last
    }

    /// All that are out, oldest first.
    #[must_use]
    pub fn releases(&self) -> &[Release] {
        &self.releases
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &ItemId {
        &self.item.id
    }

    /// Whether it may be used.
    #[must_use]
    pub fn status(&self) -> &PubStatus {
        &self.item.status
    }

    /// Its sources that readers may know of.
    pub fn sources(&self) -> impl Iterator<Item = &story::source::Source> {
        self.item.sources.iter().filter(|source| source.public)
    }

    /// The whole item, drafts included: for packages that are made from an item.
    #[must_use]
    pub fn item(&self) -> &Item {
        &self.item
    }
}

impl Newsroom {
    /// The item, if it is out.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is none or it is not out yet; [`Error::Store`].
    pub async fn published(&self, id: &ItemId) -> Result<Published, Error> {
        let item = self.item(id).await?.item;
        Published::of(item, now()).ok_or(Error::NotFound("story"))
    }

    /// Everything that is out and not killed, newest first, at most `most`.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn front(&self, most: usize) -> Result<Vec<Published>, Error> {
        let mut rows = self.store().items().await?;
        rows.retain(|row| row.released_at.is_some());
        rows.sort_by_key(|row| std::cmp::Reverse(row.released_at));
        let mut found = Vec::new();
        for row in rows.into_iter().take(most) {
            match self.published(&row.id).await {
                Ok(published) => found.push(published),
                Err(Error::NotFound(_)) => {}
                Err(other) => return Err(other),
            }
        }
        Ok(found)
    }
}
