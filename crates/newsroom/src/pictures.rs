//! The pictures beside a copy: fetched within bounds, held against the newsroom's own logo, kept with the tearsheet.

use std::time::Duration;

use fetch::Fetched;
use trace::{Logo, Ours, Page, look_within, pictures_beside};

use crate::unblocked::unblocked;
use crate::{Error, Newsroom, Published};

/// Largest picture fetched: a logo is smaller.
const MOST_BYTES: usize = 2 << 20;
/// How long all pictures of a page may take.
const PATIENCE: Duration = Duration::from_secs(30);

impl Newsroom {
    /// Looks at the pictures beside the story on `page`, one after the other, and notes on the page which show the
    /// newsroom's logo. Answers the page, and the pictures that came: none where the newsroom has no logo. A picture that
    /// does not come, or can't be read, is passed by.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn look_at_pictures(
        &self,
        page: Page,
        published: &Published,
    ) -> Result<(Page, Vec<Fetched>), Error> {
        let Some((bytes, _)) = self.logo().await? else { return Ok((page, Vec::new())) };
        let (story, again) = (published.clone(), published.clone());
        let (mut page, addresses) = unblocked(move || {
            let outgoing = story.outgoing();
            let ours = Ours { newsroom: &outgoing.settings.name, url: outgoing.url, logo: outgoing.logo };
            let addresses = pictures_beside(&page, &outgoing.release.content, &ours);
            (page, addresses)
        })
        .await?;
        let mut pictures = Vec::new();
        let fetching = async {
            for address in addresses {
                match self.client().get_small(&address, MOST_BYTES).await {
                    Ok(picture) if picture.is_success() => pictures.push((address, picture)),
                    Ok(picture) => tracing::debug!("{address}: the site answered {}", picture.status),
                    Err(error) => tracing::debug!("{error}"),
                }
            }
        };
        // Those that came in time are enough.
        let _ = tokio::time::timeout(PATIENCE, fetching).await;
        unblocked(move || {
            let logo = Logo::new(bytes);
            let outgoing = again.outgoing();
            let ours = Ours { newsroom: &outgoing.settings.name, url: outgoing.url, logo: outgoing.logo };
            look_within(&mut page, &outgoing.release.content, &ours, &logo);
            for (address, picture) in &pictures {
                page.looked_at(address, &logo.looks(&picture.bytes));
            }
            (page, pictures.into_iter().map(|(_, picture)| picture).collect())
        })
        .await
    }
}
