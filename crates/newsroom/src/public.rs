//! What anybody may see: released items whose embargo is over.

use story::correction::PubStatus;
use story::event::{Event, Recorded};
use story::ids::{ItemId, Millis};
use story::item::{Item, ItemEvent, Release};
use story::settings::Settings;

use crate::{Error, Loaded, Newsroom, now};

/// An item that is out: at least one release is no longer under embargo.
#[derive(Debug, Clone)]
pub struct Published {
    item: Item,
    releases: Vec<Release>,
    last: Release,
    settings: Settings,
    url: String,
    logo: Option<String>,
    updated: Millis,
}

impl Published {
    /// `None` while nothing of it is out at `now`.
    fn of(loaded: Loaded, settings: Settings, now: Millis) -> Option<Self> {
        let Loaded { item, history } = loaded;
        let out = |release: &&Release| release.content.embargo.is_none_or(|embargo| embargo <= now);
        let releases: Vec<Release> = item.releases.iter().filter(out).cloned().collect();
        let last = releases.last()?.clone();
        let url = format!("{}/stories/{}", settings.address, item.id);
        let logo = settings.logo.as_ref().map(|_| format!("{}/logo", settings.address));
        let updated = history.iter().rev().find(|past| is_public(past)).map_or(last.at, |past| past.at);
        Some(Self { item, releases, last, settings, url, logo, updated })
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

    /// The address of its public page.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// When anything about it last changed in public.
    #[must_use]
    pub fn updated(&self) -> Millis {
        self.updated
    }

    /// The newsroom it comes from.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Its sources that readers may know of.
    pub fn sources(&self) -> impl Iterator<Item = &story::source::Source> {
        self.item.sources.iter().filter(|source| source.public)
    }

    /// Its sources that other newsrooms may have before them too.
    pub(crate) fn open_sources(&self) -> impl Iterator<Item = &story::source::Source> {
        self.item.sources.iter().filter(|source| source.kind.is_open())
    }

    /// As the outgoing formats take it, in its newest version.
    #[must_use]
    pub fn outgoing(&self) -> formats::Published<'_> {
        formats::Published {
            item: &self.item,
            release: &self.last,
            settings: &self.settings,
            url: &self.url,
            logo: self.logo.as_deref(),
            updated: self.updated,
        }
    }
}

fn is_public(past: &Recorded) -> bool {
    matches!(past.event, Event::Item(ItemEvent::Released { .. } | ItemEvent::StatusSet { .. }))
}

impl Newsroom {
    /// The item, if it is out.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is none or it is not out yet; [`Error::Store`].
    pub async fn published(&self, id: &ItemId) -> Result<Published, Error> {
        let settings = self.settings().await?;
        Published::of(self.item(id).await?, settings, now()).ok_or(Error::NotFound("story"))
    }

    /// What is out, newest first, at most `most`.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn front(&self, most: usize) -> Result<Vec<Published>, Error> {
        let rows = self.store().released().await?;
        let mut found = Vec::new();
        for row in rows {
            match self.published(&row.id).await {
                Ok(published) => found.push(published),
                // Under embargo.
                Err(Error::NotFound(_)) => {}
                Err(other) => return Err(other),
            }
            if found.len() == most {
                break;
            }
        }
        found.sort_by_key(|published| std::cmp::Reverse(published.release().at));
        Ok(found)
    }
}
