//! Partners: apply, be vetted by a person who says why, name a destination.

use story::account::{Actor, Role};
use story::event::{Event, Stream};
use story::ids::{PartnerId, Who};
use story::partner::{Application, Destination, Partner, PartnerEvent};

use crate::error::{at_most, needed};
use crate::{Error, Newsroom, new_id, now};

impl Newsroom {
    /// Takes an application from somebody who need not be signed in.
    ///
    /// # Errors
    /// [`Error::Invalid`]; [`Error::Store`].
    pub async fn apply(&self, application: Application) -> Result<PartnerId, Error> {
        let application = Application {
            name: needed("Organisation", &application.name, 120)?,
            site: web_address("Site", &application.site)?,
            audience: application.audience,
            measured: needed("How it was measured", &application.measured, 400)?,
            contact: crate::normal_email(&application.contact)?,
        };
        let id = PartnerId(new_id());
        let event = Event::Partner(PartnerEvent::Applied { id: id.clone(), application });
        self.store().append(&Stream::Partner(id.clone()), 0, &Who::Reader, now(), &[event]).await?;
        Ok(id)
    }

    /// A person approves or refuses a partner, and says why.
    ///
    /// # Errors
    /// [`Error::Role`] unless an editor; [`Error::Invalid`] without a reason; [`Error::NotFound`]; [`Error::Store`].
    pub async fn vet(
        &self,
        actor: &Actor,
        id: &PartnerId,
        approved: bool,
        reason: &str,
    ) -> Result<(), Error> {
        needs_editor(actor)?;
        let reason = needed("Reason", reason, 1_000)?;
        self.append_partner(actor, id, PartnerEvent::Vetted { approved, reason }).await
    }

    /// Says where a partner's packages go; `None` stops them.
    ///
    /// # Errors
    /// [`Error::Role`] unless an editor; [`Error::Invalid`]; [`Error::NotFound`]; [`Error::Store`].
    pub async fn set_destination(
        &self,
        actor: &Actor,
        id: &PartnerId,
        destination: Option<Destination>,
    ) -> Result<(), Error> {
        needs_editor(actor)?;
        let destination = match destination {
            Some(Destination::Webhook { url }) => {
                Some(Destination::Webhook { url: web_address("Webhook address", &url)? })
            }
            None => None,
        };
        self.append_partner(actor, id, PartnerEvent::DestinationSet { destination }).await
    }

    /// The partner with this id.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Store`].
    pub async fn partner(&self, id: &PartnerId) -> Result<Partner, Error> {
        let history = self.store().load(&Stream::Partner(id.clone())).await?;
        let events = history.iter().filter_map(|recorded| match &recorded.event {
            Event::Partner(event) => Some(event),
            _ => None,
        });
        Partner::of(events).ok_or(Error::NotFound("partner"))
    }

    /// The secret a partner checks our signatures with; the same as long as the data folder lives.
    ///
    /// # Errors
    /// [`Error::Role`] unless an editor; [`Error::NotFound`]; [`Error::Store`].
    pub async fn webhook_secret(&self, actor: &Actor, id: &PartnerId) -> Result<String, Error> {
        needs_editor(actor)?;
        self.partner(id).await?;
        Ok(wire::webhook::secret(&self.store().node_key().await?, id))
    }

    async fn append_partner(&self, actor: &Actor, id: &PartnerId, event: PartnerEvent) -> Result<(), Error> {
        let stream = Stream::Partner(id.clone());
        let seen = self.store().load(&stream).await?.last().map_or(0, |recorded| recorded.version);
        if seen == 0 {
            return Err(Error::NotFound("partner"));
        }
        let who = Who::Account(actor.account.clone());
        self.store().append(&stream, seen, &who, now(), &[Event::Partner(event)]).await?;
        Ok(())
    }
}

pub(crate) fn needs_editor(actor: &Actor) -> Result<(), Error> {
    if actor.has(Role::Editor) { Ok(()) } else { Err(Error::Role("editor")) }
}

/// An http or https address, as typed. Whether it may be asked is decided when it is asked (`fetch`).
pub(crate) fn web_address(field: &'static str, address: &str) -> Result<String, Error> {
    let address = at_most(field, address, 2_000)?;
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    match rest {
        Some(rest) if !rest.is_empty() && !address.contains(char::is_whitespace) => Ok(address),
        _ => Err(Error::Invalid {
            field,
            problem: "give an address that begins with https:// or http://".into(),
        }),
    }
}
