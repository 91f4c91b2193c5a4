//! Organisations that republish.

use crate::ids::PartnerId;

/// Where packages are pushed to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Destination {
    /// An HTTP endpoint that takes a signed POST.
    Webhook {
        /// Its address.
        url: String,
    },
}

/// Whether a partner may republish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Asked, not yet vetted.
    Applied,
    /// May republish.
    Approved {
        /// Why.
        reason: String,
    },
    /// May not.
    Refused {
        /// Why.
        reason: String,
    },
}

/// What an applicant says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Application {
    /// Name of the organisation.
    pub name: String,
    /// Its site.
    pub site: String,
    /// Size of its audience, a month.
    pub audience: u64,
    /// How that was measured.
    pub measured: String,
    /// Whom to write to.
    pub contact: String,
}

/// What happened to a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartnerEvent {
    /// It asked to republish.
    Applied {
        /// Its id.
        id: PartnerId,
        /// What it says of itself.
        application: Application,
    },
    /// A person vetted it.
    Vetted {
        /// May it?
        approved: bool,
        /// Why.
        reason: String,
    },
    /// Packages go there from now on; `None` stops them.
    DestinationSet {
        /// Where.
        destination: Option<Destination>,
    },
}

/// A partner as its events left it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    /// Its id.
    pub id: PartnerId,
    /// What it says of itself.
    pub application: Application,
    /// Whether it may republish.
    pub standing: Standing,
    /// Where packages go.
    pub destination: Option<Destination>,
}

impl Partner {
    /// The partner after `events`, or `None` before it applied.
    #[must_use]
    pub fn of<'a>(events: impl IntoIterator<Item = &'a PartnerEvent>) -> Option<Self> {
        events.into_iter().fold(None, Self::after)
    }

    /// The partner after one more event.
    #[must_use]
    pub fn after(mut partner: Option<Self>, event: &PartnerEvent) -> Option<Self> {
        match (event, &mut partner) {
            (PartnerEvent::Applied { id, application }, state) => {
                let (id, application) = (id.clone(), application.clone());
                *state = Some(Self { id, application, standing: Standing::Applied, destination: None });
            }
            (PartnerEvent::Vetted { approved, reason }, Some(partner)) => {
                let reason = reason.clone();
                partner.standing =
                    if *approved { Standing::Approved { reason } } else { Standing::Refused { reason } };
            }
            (PartnerEvent::DestinationSet { destination }, Some(partner)) => {
                partner.destination.clone_from(destination);
            }
            (_, None) => {}
        }
        partner
    }
}
