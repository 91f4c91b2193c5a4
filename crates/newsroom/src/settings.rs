//! What the newsroom says of itself.

use story::account::{Actor, Role};
use story::event::{Event, Stream};
use story::ids::{BlobHash, Who};
use story::settings::{Settings, SettingsEvent};

use crate::error::needed;
use crate::{Error, Newsroom, now};

/// A logo is a small picture.
const MOST_LOGO: usize = 1 << 20;

impl Newsroom {
    /// The settings; a new newsroom's defaults before anybody set them.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn settings(&self) -> Result<Settings, Error> {
        Ok(self.store().settings().await?.unwrap_or_default())
    }

    /// Replaces the settings. Terms that differ from the last ones get the next version.
    ///
    /// # Errors
    /// [`Error::Role`] unless an admin; [`Error::Invalid`]; [`Error::Store`].
    pub async fn set_settings(&self, actor: &Actor, mut settings: Settings) -> Result<(), Error> {
        if !actor.has(Role::Admin) {
            return Err(Error::Role("admin"));
        }
        settings.name = needed("Name", &settings.name, 120)?;
        settings.contact = needed("Contact", &settings.contact, 200)?;
        settings.address = public_address(&settings.address)?;
        let old = self.settings().await?;
        settings.terms.version = old.terms.version;
        if settings.terms != old.terms {
            settings.terms.version += 1;
        }
        let history = self.store().load(&Stream::Settings).await?;
        let seen = history.last().map_or(0, |recorded| recorded.version);
        let who = Who::Account(actor.account.clone());
        let event = Event::Settings(SettingsEvent::Set { settings });
        self.store().append(&Stream::Settings, seen, &who, now(), &[event]).await?;
        Ok(())
    }

    /// Keeps a logo and answers its hash for the settings.
    ///
    /// # Errors
    /// [`Error::Invalid`] unless it is a PNG or SVG of at most 1 MiB without scripts; [`Error::Store`].
    pub async fn keep_logo(&self, bytes: &[u8]) -> Result<BlobHash, Error> {
        let problem = if bytes.len() > MOST_LOGO {
            Some("over 1 MiB")
        } else if logo_type(bytes).is_none() {
            Some("neither a PNG nor an SVG picture without scripts")
        } else {
            None
        };
        if let Some(problem) = problem {
            return Err(Error::Invalid { field: "Logo", problem: problem.into() });
        }
        Ok(self.store().put_blob(bytes).await?)
    }

    /// The logo's bytes and content type, where one is set.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn logo(&self) -> Result<Option<(Vec<u8>, &'static str)>, Error> {
        let Some(hash) = self.settings().await?.logo else { return Ok(None) };
        let bytes = self.store().blob(&hash).await?;
        let kind = logo_type(&bytes).unwrap_or("application/octet-stream");
        Ok(Some((bytes, kind)))
    }
}

fn logo_type(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some("image/png");
    }
    let text = std::str::from_utf8(bytes).ok()?.to_ascii_lowercase();
    // An SVG is shown as an image only, where scripts do not run; refusing them keeps it harmless when opened by itself.
    let active = ["<script", "javascript:", "<foreignobject", " on"].iter().any(|mark| text.contains(mark));
    (text.contains("<svg") && !active).then_some("image/svg+xml")
}

fn public_address(address: &str) -> Result<String, Error> {
    let address = needed("Public address", address, 200)?;
    let address = address.trim_end_matches('/');
    if address.starts_with("https://") || address.starts_with("http://") {
        return Ok(address.to_owned());
    }
    Err(Error::Invalid { field: "Public address", problem: "it begins with https://".into() })
}
