//! Readers' reports of errors, and what an editor answers.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use store::ReportRow;
use story::ids::ReportId;

use crate::access::{App, Sent, Visitor, see_other};
use crate::answer::{Page, csrf, state};
use crate::fault::Fault;
use crate::leaf::Leaf;
use crate::when;

/// Shows the reports, open ones first.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    page(&app, &visitor, None).await
}

/// Says whether there was an error, and why.
pub(crate) async fn answer(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let (id, reason) = (ReportId(id), form.text("reason"));
    let upheld = form.text("upheld") == "yes";
    match app.newsroom.answer_report(visitor.actor()?, &id, upheld, &reason).await {
        Ok(()) => Ok(see_other("/reports")),
        Err(newsroom::Error::NotFound(what)) => Err(Fault::not_found(what)),
        Err(error) => page(&app, &visitor, Some((&id, &reason, &error.into()))).await,
    }
}

/// A refused answer: of which report, what was typed, and why it was refused.
type Refused<'a> = (&'a ReportId, &'a str, &'a Fault);

async fn page(app: &App, visitor: &Visitor, refused: Option<Refused<'_>>) -> Result<Response, Fault> {
    let mut reports = app.newsroom.store().reports(false).await.map_err(newsroom::Error::from)?;
    reports.sort_by_key(|report| (report.answer.is_some(), std::cmp::Reverse(report.received)));
    let stories = app.newsroom.store().released().await.map_err(newsroom::Error::from)?;
    let headline = |report: &ReportRow| {
        let story = stories.iter().find(|story| story.id == report.complaint.item);
        story.and_then(|story| story.released_headline.clone()).unwrap_or_else(|| "A story".to_owned())
    };
    let leaf = Leaf::asked(&reports, visitor);
    let body = html! {
        h1 { "Reports of errors" }
        @if reports.is_empty() {
            div class="teach" { p { strong { "No report." } " Readers report errors with the form at the end of each story. An editor answers every one; if it is right, a correction follows." } }
        }
        ul class="list" { @for report in leaf.rows { (line(visitor, report, &headline(report), refused)) } }
        (leaf.turn(&[]))
    };
    let status = refused.map_or(StatusCode::OK, |(_, _, fault)| fault.status);
    Ok(Page::new("Reports of errors", body).narrow().status(status).seen_by(visitor))
}

fn line(visitor: &Visitor, report: &ReportRow, headline: &str, refused: Option<Refused<'_>>) -> Markup {
    let complaint = &report.complaint;
    let refused = refused.filter(|(id, _, _)| **id == report.id);
    html! {
        li data-item tabindex="-1" id=(report.id) {
            div class="line" {
                h3 { a href={ "/desk/" (complaint.item) } data-key="Enter" { (headline) } }
                span class="end" {
                    @match &report.answer {
                        None => (state("open", "open")),
                        Some((true, _)) => (state("bad", "an error")),
                        Some((false, _)) => (state("good", "no error")),
                    }
                }
            }
            @if !complaint.words.is_empty() { p { q class="says" { (complaint.words) } } }
            p { (complaint.problem) }
            p class="meta" {
                "version " (complaint.version) " · received " (when::time(report.received))
                @if let Some(contact) = &complaint.contact { " · from " (contact) }
            }
            @match &report.answer {
                Some((upheld, reason)) => p {
                    strong { "Answer: " } (reason)
                    @if *upheld { " " a href={ "/desk/" (complaint.item) "/edit" } { "Write the correction" } }
                },
                None => (form(visitor, report, refused)),
            }
        }
    }
}

fn form(visitor: &Visitor, report: &ReportRow, refused: Option<Refused<'_>>) -> Markup {
    let name = |what: &str| format!("{what}-{}", report.id);
    html! {
        @if let Some((_, _, fault)) = refused { (fault.note()) }
        form class="set" method="post" action={ "/reports/" (report.id) "/answer" } {
            (csrf(visitor))
            fieldset {
                legend { "Is it an error?" }
                div class="check" { input id=(name("yes")) type="radio" name="upheld" value="yes"; label for=(name("yes")) { "Yes: a correction follows" } }
                div class="check" { input id=(name("no")) type="radio" name="upheld" value="no" checked; label for=(name("no")) { "No" } }
            }
            div class="field" {
                label for=(name("reason")) { "Why" }
                textarea id=(name("reason")) name="reason" rows="2" maxlength="2000" { "\n" (refused.map_or("", |(_, typed, _)| typed)) }
            }
            div { button class="quiet" { "Answer" } }
        }
    }
}
