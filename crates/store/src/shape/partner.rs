//! Partners in the log.

use story::partner::{Application, Destination, PartnerEvent};

use super::convert::shape;

shape!(enum DestinationShape of Destination { Webhook { url: String } });

shape!(struct ApplicationShape of Application {
    name: String,
    site: String,
    audience: u64,
    measured: String,
    contact: String,
});

shape!(enum PartnerEventShape of PartnerEvent {
    Applied { id: String, application: ApplicationShape },
    Vetted { approved: bool, reason: String },
    DestinationSet { destination: Option<DestinationShape> },
});
