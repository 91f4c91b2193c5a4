//! A reader says what is wrong in a story.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use newsroom::Published;
use story::ids::ItemId;
use story::report::Complaint;

use crate::access::{App, Sent, Visitor};
use crate::answer::{Page, csrf};
use crate::fault::Fault;
use crate::field;

/// Shows the form, with the words the reader began with.
pub(crate) async fn show(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    let story = app.newsroom.published(&ItemId(id)).await?;
    let words = visitor.asked("words").unwrap_or_default();
    let typed = Complaint { words, ..blank(&story) };
    Ok(page(&visitor, &story, &typed, None))
}

/// Takes the report.
pub(crate) async fn send(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let story = app.newsroom.published(&ItemId(id)).await?;
    let typed = Complaint {
        version: form.text("version").parse().unwrap_or(story.release().version),
        words: form.text("words"),
        problem: form.text("problem"),
        contact: form.given("contact"),
        ..blank(&story)
    };
    match app.newsroom.report_error(typed.clone()).await {
        Ok(_) => Ok(Page::new("Thank you", thanks(&story)).narrow().seen_by(&visitor)),
        Err(error) => Ok(page(&visitor, &story, &typed, Some(&error.into()))),
    }
}

fn blank(story: &Published) -> Complaint {
    Complaint {
        item: story.id().clone(),
        version: story.release().version,
        words: String::new(),
        problem: String::new(),
        contact: None,
    }
}

fn thanks(story: &Published) -> Markup {
    html! {
        h1 { "Thank you" }
        p { "An editor reads every report. If there is an error, the story is corrected in the open, and so are its copies; you will find it on the corrections page." }
        p { a href={ "/stories/" (story.id()) } { "Back to the story" } " · " a href="/corrections" { "Corrections" } }
    }
}

fn page(visitor: &Visitor, story: &Published, typed: &Complaint, fault: Option<&Fault>) -> Response {
    let content = &story.release().content;
    let headline = content.headline.as_deref().unwrap_or(&content.slugline);
    let address = format!("/stories/{}/report", story.id());
    let status = fault.map_or(StatusCode::OK, |fault| fault.status);
    let body = html! {
        h1 { "Report an error" }
        p { "In “" (headline) "”, version " (typed.version) ". An editor reads every report." }
        @if let Some(fault) = fault { (fault.note()) }
        form class="set" method="post" action=(address) {
            (csrf(visitor))
            input type="hidden" name="version" value=(typed.version);
            (field::lines("words", "The words that are wrong", &typed.words, 3, "Copied from the story, if you can."))
            (field::lines("problem", "What is wrong with them", &typed.problem, 5, "What is right, and how we could check it."))
            (field::text("contact", "How to reach you, if you like", typed.contact.as_deref().unwrap_or(""), "Only editors see it."))
            div { button { "Send the report" } }
        }
    };
    Page::new("Report an error", body).narrow().status(status).seen_by(visitor)
}
