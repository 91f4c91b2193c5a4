//! How to republish, and the form by which an organisation asks to.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use story::partner::Application;
use story::settings::Settings;

use crate::access::{App, Sent, Visitor};
use crate::answer::{Page, csrf};
use crate::fault::Fault;
use crate::field;

/// Shows the terms and the form.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    let settings = app.newsroom.settings().await?;
    Ok(page(&visitor, &settings, &Application::default(), "", None))
}

/// Takes an application.
pub(crate) async fn send(
    State(app): State<App>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let settings = app.newsroom.settings().await?;
    let audience = form.text("audience");
    let application = Application {
        name: form.text("name"),
        site: form.text("site"),
        audience: audience.replace([',', ' ', '.'], "").parse().unwrap_or(0),
        measured: form.text("measured"),
        contact: form.text("contact"),
    };
    let taken = if application.audience == 0 {
        Err(Fault::field("Audience", "a number of people a month, such as 120000"))
    } else {
        app.newsroom.apply(application.clone()).await.map_err(Fault::from)
    };
    match taken {
        Ok(_) => Ok(Page::new("Thank you", thanks()).narrow().seen_by(&visitor)),
        Err(fault) => Ok(page(&visitor, &settings, &application, &audience, Some(&fault))),
    }
}

fn thanks() -> Markup {
    html! {
        h1 { "Thank you" }
        p { "We have your application. A person reads it and writes to the address you gave, with the reason whatever the answer is." }
        p { "You need not wait to run a story: the box at the end of each one has everything that must stay on." }
        p { a href="/" { "To the stories" } }
    }
}

fn page(
    visitor: &Visitor,
    settings: &Settings,
    typed: &Application,
    audience: &str,
    fault: Option<&Fault>,
) -> Response {
    let status = fault.map_or(StatusCode::OK, |fault| fault.status);
    let body = html! {
        h1 { "Republish our stories" }
        p { "Any reputable publisher may run the stories of " (settings.name) " for free. What we ask, in plain words:" }
        ul { @for sentence in formats::terms::sentences(&settings.terms, &settings.name) { li { (sentence) } } }
        h2 { "Become a partner" }
        p { "Partners get each story, update and correction by themselves." }
        @if let Some(fault) = fault { (fault.note()) }
        form class="set" method="post" action="/republish" {
            (csrf(visitor))
            (field::text("name", "Organisation", &typed.name, "The name readers know you by."))
            (field::kind("url", "site", "Site", &typed.site, "The address of its front page, with https://."))
            (field::text("audience", "Audience, people a month", audience, "A number. Partners have a sizable audience; we look at how it was measured."))
            (field::text("measured", "How it was measured", &typed.measured, "For example: server logs without bots, May 2026."))
            (field::kind("email", "contact", "E-mail of the person we should write to", &typed.contact, "For this only."))
            div { button { "Send the application" } }
        }
    };
    Page::new("Republish our stories", body).narrow().status(status).seen_by(visitor)
}
