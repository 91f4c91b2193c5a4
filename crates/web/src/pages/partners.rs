//! Organisations that republish: who asked, who may, and where packages go.

use std::collections::HashSet;
use std::ops::Add;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use newsroom::FeedsSeen;
use store::{CopyRow, PartnerRow};
use story::account::Role;
use story::ids::PartnerId;
use story::partner::{Destination, Partner, Standing};

use crate::access::{App, Sent, Visitor, see_other};
use crate::answer::{Page, csrf, number, state};
use crate::csv::Table;
use crate::fault::Fault;
use crate::leaf::Leaf;
use crate::pages::copies::{before, site, standing as copy_standing};
use crate::readers::{self, Audience, Sum};
use crate::terms::Tally;
use crate::{field, terms, when};

/// Shows them all.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    let partners = app.newsroom.store().partners().await.map_err(newsroom::Error::from)?;
    let copies = copies(&app).await?;
    Ok(Page::new("Partners", list(Leaf::asked(&partners, &visitor), &copies)).narrow().seen_by(&visitor))
}

/// How well each keeps the terms, as a table for spreadsheets: one line a partner and term.
pub(crate) async fn table(State(app): State<App>) -> Result<Response, Fault> {
    let partners = app.newsroom.store().partners().await.map_err(newsroom::Error::from)?;
    let (copies, audience) = (copies(&app).await?, Audience::of(&app).await?);
    let columns = ["partner", "site", "copies"].into_iter().chain(readers::COLUMNS);
    let columns: Vec<&str> = columns.chain(["term", "kept", "broken", "not seen"]).collect();
    let mut table = Table::new(&columns);
    for partner in &partners {
        let own: Vec<&CopyRow> = of_partner(&copies, &partner.id).collect();
        let read = read(&own, &audience);
        for (term, [kept, broken, unseen]) in Tally::of(own.iter().copied()).rows() {
            let application = &partner.application;
            let who = [application.name.clone(), application.site.clone(), own.len().to_string()];
            let became = [term.to_owned(), kept.to_string(), broken.to_string(), unseen.to_string()];
            table.row(who.into_iter().chain(read.columns()).chain(became));
        }
    }
    Ok(table.download("partners.csv"))
}

async fn copies(app: &App) -> Result<Vec<CopyRow>, Fault> {
    Ok(app.newsroom.store().copies(None).await.map_err(newsroom::Error::from)?)
}

fn of_partner<'a>(copies: &'a [CopyRow], id: &PartnerId) -> impl Iterator<Item = &'a CopyRow> {
    copies.iter().filter(move |copy| copy.partner.as_ref() == Some(id))
}

/// Readers of a partner's copies; two copies of one story on one site are read together.
fn read(copies: &[&CopyRow], audience: &Audience) -> Sum {
    let mut seen = HashSet::new();
    let once = copies.iter().filter(|copy| seen.insert((&copy.item, site(&copy.url))));
    once.map(|copy| audience.copy(&copy.item, &copy.url)).fold(Sum::default(), Add::add)
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

fn list(partners: Leaf<'_, PartnerRow>, copies: &[CopyRow]) -> Markup {
    html! {
        h1 { "Partners" }
        @if partners.rows.is_empty() {
            div class="teach" { p { strong { "No partner yet." } " Publishers apply on the public page " a href="/republish" { "Republish our stories" } "; an editor vets each and says why." } }
        }
        @if !copies.is_empty() { p { a href="/partners.csv" { "How each keeps the terms, as a table for spreadsheets (CSV)" } } }
        ul class="list" {
            @for partner in partners.rows {
                @let tally = Tally::of(of_partner(copies, &partner.id));
                li data-item tabindex="-1" {
                    div class="line" {
                        h3 { a href={ "/partners/" (partner.id) } data-key="Enter" { (partner.application.name) } }
                        span class="end" { (standing(&partner.standing)) }
                    }
                    p class="meta" {
                        (partner.application.site) " · " (number(partner.application.audience)) " people a month · applied " (when::time(partner.applied))
                        @if partner.destination.is_some() { " · packages are pushed to it" }
                    }
                    @if !tally.is_empty() { (kept(&tally, of_partner(copies, &partner.id).count())) }
                }
            }
        }
        (partners.turn(&[]))
    }
}

/// "keeps 9 of 11 terms that show, on 3 copies".
fn kept(tally: &Tally, copies: usize) -> Markup {
    let (kept, all) = tally.kept();
    html! {
        p class="meta" {
            "keeps " (kept) " of " (all) " terms that show, on " (copies) @if copies == 1 { " copy " } @else { " copies " }
            progress max=(all.max(1)) value=(kept) aria-label="Terms kept" {}
        }
    }
}

/// How it keeps the terms, and on which copies.
fn record(copies: &[&CopyRow], visitor: &Visitor, audience: &Audience) -> Markup {
    let leaf = Leaf::asked(copies, visitor);
    let tally = Tally::of(copies.iter().copied());
    html! {
        h2 { "How it keeps the terms" }
        @if tally.is_empty() {
            p class="teach" { "No copy on its site was captured yet. Each one that is found is held against the terms, and summed up here." }
        } @else {
            (kept(&tally, copies.len()))
            (tally.table())
        }
        @if !copies.is_empty() {
            h2 { "Its copies" }
            @let read = read(copies, audience);
            p { (read.words()) }
            (read.hint())
            ul class="list" {
                @for copy in leaf.rows {
                    li data-item tabindex="-1" {
                        div class="line" {
                            a href={ "/copies/" (copy.id) } data-key="Enter" { (copy.url) }
                            span class="end" { (copy_standing(copy.state)) }
                        }
                        p { (before(copy)) (terms::line(&copy.terms)) span class="meta" { (audience.copy(&copy.item, &copy.url).after()) } }
                    }
                }
            }
            (leaf.turn(&[]))
        }
    }
}

/// What its feeds and sitemaps came to, when they were looked into last.
fn feeds(seen: Option<&FeedsSeen>) -> Markup {
    html! {
        h2 { "Its feeds and sitemaps" }
        @match seen {
            None => p class="teach" { "Those that its home page and robots.txt name are looked into every quarter of an hour for copies. They were not yet, since Standfirst was started or anything was out." },
            Some(seen) => {
                p {
                    "Looked into last " (when::time(seen.at)) ": " (seen.round.read) " read, " (seen.round.unchanged) " unchanged, "
                    (seen.round.found.len()) @if seen.round.found.len() == 1 { " new copy." } @else { " new copies." }
                }
                @if !seen.round.problems.is_empty() {
                    ul class="list" { @for problem in &seen.round.problems { li { (state("open", "not read")) " " (problem) } } }
                    p class="hint" { "What can’t be read is asked for again the next time. Copies on its site can always be reported by their addresses, under " a href="/copies#report" { "Copies" } "." }
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
    let (copies, audience) = (copies(app).await?, Audience::of(app).await?);
    let own: Vec<&CopyRow> = of_partner(&copies, id).collect();
    let body = html! {
        p class="meta" { a href="/partners" { "All partners" } }
        h1 { (partner.application.name) }
        @if let Some(fault) = fault { (fault.note()) }
        (facts(&partner))
        (record(&own, visitor, &audience))
        @if matches!(partner.standing, Standing::Approved { .. }) { (feeds(app.newsroom.feeds_seen(id).as_ref())) }
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
            div { button { "Record the decision" } }
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
