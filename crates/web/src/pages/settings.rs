//! What the newsroom says of itself, and its terms.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use story::settings::Settings;
use story::terms::{Force, Terms};

use crate::access::{App, Sent, Visitor};
use crate::answer::{Page, csrf};
use crate::fault::Fault;
use crate::field;
use crate::form::Form;

/// Shows them.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    let settings = app.newsroom.settings().await?;
    Ok(page(&visitor, &settings, None, false))
}

/// Replaces them.
pub(crate) async fn save(
    State(app): State<App>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let old = app.newsroom.settings().await?;
    let mut typed = sent(&form, &old);
    let saved = match form.file("logo") {
        None => Ok(()),
        Some(file) => app.newsroom.keep_logo(&file.bytes).await.map(|logo| typed.logo = Some(logo)),
    };
    let saved = match saved {
        Ok(()) => app.newsroom.set_settings(visitor.actor()?, typed.clone()).await,
        Err(error) => Err(error),
    };
    match saved {
        Ok(()) => {
            let settings = app.newsroom.settings().await?;
            let visitor = Visitor { house: settings.name.clone(), logo: settings.logo.is_some(), ..visitor };
            Ok(page(&visitor, &settings, None, true))
        }
        Err(error) => Ok(page(&visitor, &typed, Some(&error.into()), false)),
    }
}

fn sent(form: &Form, old: &Settings) -> Settings {
    let force = |name: &str| match form.text(name).as_str() {
        "preferred" => Force::Preferred,
        "free" => Force::Free,
        _ => Force::Required,
    };
    Settings {
        name: form.text("name"),
        address: form.text("address"),
        logo: old.logo.clone(),
        contact: form.text("contact"),
        terms: Terms {
            version: old.terms.version,
            byline: force("byline"),
            affiliation: force("affiliation"),
            logo: force("logo-term"),
            link: force("link"),
            notice: force("notice"),
            excerpts: form.ticked("excerpts"),
            edits: form.ticked("edits"),
            correction_hours: form
                .text("correction_hours")
                .trim()
                .parse()
                .unwrap_or(old.terms.correction_hours),
            window_days: form.text("window_days").trim().parse().ok(),
            note: form.given("note"),
        },
    }
}

fn page(visitor: &Visitor, settings: &Settings, fault: Option<&Fault>, saved: bool) -> Response {
    let status = fault.map_or(StatusCode::OK, |fault| fault.status);
    let body = html! {
        h1 { "Settings" }
        @if let Some(fault) = fault { (fault.note()) }
        @if saved { div class="told" role="status" { p { strong { "Saved." } " Stories released from now on carry these." } } }
        form class="set" method="post" enctype="multipart/form-data" action="/settings" {
            (csrf(visitor))
            (field::text("name", "Name of the newsroom", &settings.name, "It is the affiliation in bylines: Harbour Desk."))
            (field::text("address", "Public address", &settings.address, "Where readers find these pages: https://wire.example"))
            (field::text("contact", "Contact", &settings.contact, "Where readers and partners write to."))
            div class="field" {
                label for="logo" { "Logo" }
                input id="logo" name="logo" type="file" accept="image/png,image/svg+xml" aria-describedby="logo-hint";
                p class="hint" id="logo-hint" {
                    "PNG or SVG, 1 MiB at most. "
                    @if settings.logo.is_some() { "Choose none to keep the one there is." } @else { "None is set yet." }
                }
            }
            (terms(&settings.terms))
            div { button { "Save the settings" } }
        }
    };
    Page::new("Settings", body).narrow().status(status).seen_by(visitor)
}

fn terms(terms: &Terms) -> Markup {
    let parts = [
        ("byline", "Reporter's byline", terms.byline),
        ("affiliation", "Affiliation in it", terms.affiliation),
        ("logo-term", "Logo", terms.logo),
        ("link", "Link to the original", terms.link),
        ("notice", "Line that says who published it first", terms.notice),
    ];
    let window = terms.window_days.map(|days| days.to_string()).unwrap_or_default();
    html! {
        fieldset {
            legend { "Terms for republishers (version " (terms.version) ")" }
            div class="pair" { @for (name, label, force) in parts { (field::choice(name, label, &FORCES, word(force))) } }
            (field::tick("excerpts", "yes", "A part may run instead of the whole", terms.excerpts))
            (field::tick("edits", "yes", "The words may be changed beyond house style", terms.edits))
            (field::kind("number", "correction_hours", "A correction must be taken within so many hours", &terms.correction_hours.to_string(), ""))
            (field::kind("number", "window_days", "It may be taken up within so many days of its release", &window, "Nothing here: for ever."))
            (field::lines("note", "Anything else, in plain words", terms.note.as_deref().unwrap_or(""), 2, ""))
        }
    }
}

const FORCES: [(&str, &str); 3] =
    [("required", "must stay"), ("preferred", "should stay"), ("free", "is of no account")];

fn word(force: Force) -> &'static str {
    match force {
        Force::Required => "required",
        Force::Preferred => "preferred",
        Force::Free => "free",
    }
}
