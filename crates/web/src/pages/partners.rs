//! Organisations that republish: who asked, who may, and where packages go.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use store::PartnerRow;
use story::account::Role;
use story::ids::PartnerId;
use story::partner::{Destination, Partner, Standing};

use crate::access::{App, Sent, Visitor, see_other};
use crate::answer::{Page, csrf, number, state};
use crate::fault::Fault;
use crate::{field, when};

/// Shows them all.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    let partners = app.newsroom.store().partners().await.map_err(newsroom::Error::from)?;
    Ok(Page::new("Partners", list(&partners)).narrow().seen_by(&visitor))
}

/// Shows one.
pub(crate) async fn one(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    page(&app, &visitor, &PartnerId(id), "", None).await
}

/// A person approves or refuses it, and says why.
pub(crate) async fn vet(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let (id, reason) = (PartnerId(id), form.text("reason"));
    let approved = form.text("approved") == "yes";
    let vetted = app.newsroom.vet(visitor.actor()?, &id, approved, &reason).await;
    after(&app, &visitor, &id, &reason, vetted).await
}

/// Says where its packages go.
pub(crate) async fn destination(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let id = PartnerId(id);
    let destination = form.given("url").map(|url| Destination::Webhook { url });
    let set = app.newsroom.set_destination(visitor.actor()?, &id, destination).await;
    after(&app, &visitor, &id, "", set).await
}

async fn after(
    app: &App,
    visitor: &Visitor,
    id: &PartnerId,
    typed: &str,
    done: Result<(), newsroom::Error>,
) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(see_other(&format!("/partners/{id}"))),
        Err(newsroom::Error::NotFound(what)) => Err(Fault::not_found(what)),
        Err(error) => page(app, visitor, id, typed, Some(&error.into())).await,
    }
}

fn list(partners: &[PartnerRow]) -> Markup {
    html! {
        h1 { "Partners" }
        @if partners.is_empty() {
            div class="teach" { p { strong { "No partner yet." } " Publishers apply on the public page " a href="/republish" { "Republish our stories" } "; an editor vets each and says why." } }
        }
        ul class="list" {
            @for partner in partners {
                li data-item tabindex="-1" {
                    div class="line" {
                        h3 { a href={ "/partners/" (partner.id) } data-key="Enter" { (partner.application.name) } }
                        span class="end" { (standing(&partner.standing)) }
                    }
                    p class="meta" {
                        (partner.application.site) " · " (number(partner.application.audience)) " people a month · applied " (when::time(partner.applied))
                        @if partner.destination.is_some() { " · packages are pushed to it" }
                    }
                }
            }
        }
    }
}

fn standing(standing: &Standing) -> Markup {
    match standing {
        Standing::Applied => state("open", "waits to be vetted"),
        Standing::Approved { .. } => state("good", "approved"),
        Standing::Refused { .. } => state("gone", "refused"),
    }
}

async fn page(
    app: &App,
    visitor: &Visitor,
    id: &PartnerId,
    typed: &str,
    fault: Option<&Fault>,
) -> Result<Response, Fault> {
    let partner = app.newsroom.partner(id).await?;
    let editor = visitor.has(Role::Editor);
    let secret = match (&partner.standing, editor) {
        (Standing::Approved { .. }, true) => Some(app.newsroom.webhook_secret(visitor.actor()?, id).await?),
        _ => None,
    };
    let body = html! {
        p class="meta" { a href="/partners" { "All partners" } }
        h1 { (partner.application.name) }
        @if let Some(fault) = fault { (fault.note()) }
        (facts(&partner))
        @if editor { (vet_form(visitor, &partner, typed)) }
        @if let Some(secret) = secret { (destination_form(visitor, &partner, &secret)) }
    };
    let status = fault.map_or(StatusCode::OK, |fault| fault.status);
    Ok(Page::new(partner.application.name.clone(), body).narrow().status(status).seen_by(visitor))
}

fn facts(partner: &Partner) -> Markup {
    let application = &partner.application;
    html! {
        p { (standing(&partner.standing)) @if let Standing::Approved { reason } | Standing::Refused { reason } = &partner.standing { ": " (reason) } }
        dl class="facts" {
            dt { "Site" } dd { a href=(application.site) rel="nofollow noreferrer" { (application.site) } }
            dt { "Audience" } dd { (number(application.audience)) " people a month" }
            dt { "Measured by" } dd { (application.measured) }
            dt { "Contact" } dd { (application.contact) }
        }
    }
}

fn vet_form(visitor: &Visitor, partner: &Partner, typed: &str) -> Markup {
    let approved = !matches!(partner.standing, Standing::Refused { .. });
    html! {
        h2 { "Vet" }
        form class="set" method="post" action={ "/partners/" (partner.id) "/vet" } {
            (csrf(visitor))
            fieldset {
                legend { "May it republish?" }
                (field::radio("approved", "yes", "Yes", approved))
                (field::radio("approved", "no", "No", !approved))
            }
            (field::lines("reason", "Why", typed, 2, "What you looked at. It stays in the record with your name."))
            div { button { "Say so" } }
        }
    }
}

fn destination_form(visitor: &Visitor, partner: &Partner, secret: &str) -> Markup {
    let url = partner.destination.as_ref().map_or("", |destination| match destination {
        Destination::Webhook { url } => url.as_str(),
    });
    html! {
        h2 { "Where packages go" }
        form class="set" method="post" action={ "/partners/" (partner.id) "/destination" } {
            (csrf(visitor))
            (field::kind("url", "url", "Webhook", url, "Every release, update, correction and kill is posted there, signed. Empty stops it."))
            div { button { "Set the destination" } }
        }
        p class="meta" { "The partner checks signatures with this secret; hand it over on a safe way:" }
        p { code { (secret) } }
    }
}
