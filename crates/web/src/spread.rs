//! Where a released story has gone: what was delivered to whom, and which copies are known.

use maud::{Markup, html};
use store::{CopyRow, DeliveryRow, DeliveryState};
use story::ids::ItemId;
use story::item::Item;

use crate::access::App;
use crate::answer::state;
use crate::fault::Fault;
use crate::pages::copies::{corrected, site, standing};
use crate::people::People;
use crate::readers::Audience;
use crate::terms;
use crate::when;

/// Deliveries and copies of one story.
pub(crate) struct Spread {
    deliveries: Vec<DeliveryRow>,
    copies: Vec<CopyRow>,
    audience: Audience,
}

impl Spread {
    /// Those of the story with this id.
    ///
    /// # Errors
    /// Where the records can't be read.
    pub(crate) async fn of(app: &App, id: &ItemId) -> Result<Self, Fault> {
        let store = app.newsroom.store();
        let deliveries = store.deliveries(id).await.map_err(newsroom::Error::from)?;
        let copies = store.copies(Some(id)).await.map_err(newsroom::Error::from)?;
        Ok(Self { deliveries, copies, audience: Audience::of(app).await? })
    }

    /// Nothing before the first release.
    pub(crate) fn view(&self, item: &Item, people: &People) -> Markup {
        html! {
            @if !item.releases.is_empty() {
                h2 { "On the wire" }
                p { a href={ "/stories/" (item.id) } { "The story as readers see it" } }
                h3 { "Deliveries" }
                @if self.deliveries.is_empty() {
                    p class="teach" { "None: no approved partner has a destination. " a href="/partners" { "Partners" } }
                }
                ul class="list" { @for delivery in self.deliveries.iter().rev() { (delivered(delivery, people)) } }
                h3 { "Copies" }
                @if self.copies.is_empty() {
                    p class="teach" { "None is known yet. " a href="/copies" { "Report the first" } }
                }
                @else {
                    p { a href={ "/desk/" (item.id) "/copies" } { "All on a timeline" } (self.audience.story(&item.id).after()) }
                    (self.audience.story(&item.id).hint())
                }
                ul class="list" { @for copy in &self.copies { (copied(copy, &self.audience)) } }
            }
        }
    }
}

fn delivered(delivery: &DeliveryRow, people: &People) -> Markup {
    let standing = match delivery.state {
        DeliveryState::Pending if delivery.attempts == 0 => state("", "waits"),
        DeliveryState::Pending => state("open", "will be tried again"),
        DeliveryState::Delivered => state("good", "delivered"),
        DeliveryState::Failed => state("bad", "given up"),
        DeliveryState::Stopped => state("gone", "stopped"),
        DeliveryState::Superseded => state("fair", "replaced by a newer version"),
    };
    html! {
        li { div class="line" {
            a href={ "/partners/" (delivery.partner) } { (people.partner(&delivery.partner)) }
            span class="meta" { "version " (delivery.version) ", " (when::time(delivery.updated)) }
            @if let Some(answer) = &delivery.answer { span class="meta" { "answered: " (answer) } }
            span class="end" { (standing) }
        } }
    }
}

fn copied(copy: &CopyRow, audience: &Audience) -> Markup {
    html! {
        li { div class="line" {
            a href={ "/copies/" (copy.id) } { (site(&copy.url)) }
            @if let Some(version) = copy.shows_version { span class="meta" { "shows version " (version) } }
            (corrected(copy.correction))
            (audience.copy(&copy.item, &copy.url).words())
            span class="end" { (standing(copy.state)) }
        }
        p { (terms::line(&copy.terms)) }
        }
    }
}
