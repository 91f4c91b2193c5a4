//! Putting a story on the wire, under a label; and taking it off again.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use store::ReportRow;
use story::correction::{Correction, Label, PubStatus};
use story::gate::blockers;
use story::ids::{ItemId, Millis, ReportId};
use story::item::{Item, Stage};

use crate::access::{App, Sent, Visitor, see_other};
use crate::answer::{Page, csrf, state};
use crate::fault::{Fault, sentence};
use crate::form::Form;
use crate::{field, when};

/// What the form holds, as typed.
#[derive(Debug, Clone, Default)]
struct Typed {
    label: String,
    wrong: String,
    right: String,
    noticed: String,
    report: String,
}

/// Shows what a release will do, or what is in its way.
pub(crate) async fn show(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    let report = visitor.asked("report").unwrap_or_default();
    let label = if report.is_empty() { "update" } else { "correction" };
    let noticed = when::field(newsroom::now());
    let typed = Typed { label: label.to_owned(), noticed, report, ..Typed::default() };
    page(&app, &visitor, &ItemId(id), &typed, None).await
}

/// Releases the story.
pub(crate) async fn send(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let id = ItemId(id);
    let typed = Typed {
        label: form.text("label"),
        wrong: form.text("wrong"),
        right: form.text("right"),
        noticed: form.text("noticed"),
        report: form.text("report"),
    };
    let released = match typed.label() {
        Ok(label) => app.newsroom.release(visitor.actor()?, &id, label).await.map_err(Fault::from),
        Err(fault) => Err(fault),
    };
    match released {
        Ok(()) => Ok(see_other(&format!("/desk/{id}"))),
        Err(fault) if fault.status == StatusCode::NOT_FOUND => Err(fault),
        Err(fault) => page(&app, &visitor, &id, &typed, Some(&fault)).await,
    }
}

/// Withholds, frees or kills it.
pub(crate) async fn status(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let id = ItemId(id);
    match app.newsroom.set_status(visitor.actor()?, &id, status_of(&form)?).await {
        Ok(()) => Ok(see_other(&format!("/desk/{id}"))),
        Err(newsroom::Error::NotFound(what)) => Err(Fault::not_found(what)),
        Err(error) => page(&app, &visitor, &id, &Typed::default(), Some(&error.into())).await,
    }
}

fn status_of(form: &Form) -> Result<PubStatus, Fault> {
    let reason = form.text("reason");
    match form.text("status").as_str() {
        "usable" => Ok(PubStatus::Usable),
        "withheld" => Ok(PubStatus::Withheld { reason }),
        "canceled" => Ok(PubStatus::Canceled { reason }),
        _ => Err(Fault::field("Status", "usable, withheld or canceled")),
    }
}

impl Typed {
    fn label(&self) -> Result<Label, Fault> {
        let told = || -> Result<Correction, Fault> {
            let noticed = when::from_field(&self.noticed)
                .ok_or_else(|| Fault::field("Noticed", "a day and a time, such as 2026-05-05T10:00"))?;
            let report = self.report.trim();
            Ok(Correction {
                wrong: self.wrong.trim().to_owned(),
                right: self.right.trim().to_owned(),
                noticed: Millis(noticed.0.min(newsroom::now().0)),
                report: (!report.is_empty()).then(|| ReportId(report.to_owned())),
            })
        };
        match self.label.as_str() {
            "first" => Ok(Label::First),
            "update" => Ok(Label::Update),
            "refile" => Ok(Label::Refile),
            "correction" => told().map(Label::Correction),
            "clarification" => told().map(Label::Clarification),
            _ => Err(Fault::field("Label", "say why this version goes out")),
        }
    }
}

async fn page(
    app: &App,
    visitor: &Visitor,
    id: &ItemId,
    typed: &Typed,
    fault: Option<&Fault>,
) -> Result<Response, Fault> {
    let item = app.newsroom.item(id).await?.item;
    let blockers = blockers(&item, visitor.actor()?);
    let reports = app.newsroom.store().reports(false).await.map_err(newsroom::Error::from)?;
    let reports: Vec<ReportRow> = reports.into_iter().filter(|report| report.complaint.item == *id).collect();
    let body = html! {
        p class="meta" { a href={ "/desk/" (id) } { "Back to the story" } }
        h1 { "Release " (item.content.slugline) }
        @if let Some(fault) = fault { (fault.note()) }
        @if item.stage != Stage::Released {
            @if blockers.is_empty() {
                (form(visitor, &item, typed, &reports))
            } @else {
                p { (state("bad", "The gate is shut.")) " Between this story and the wire:" }
                ul { @for blocker in &blockers { li { (sentence(&blocker.to_string())) } } }
            }
        }
        @if !item.releases.is_empty() { (stop(visitor, &item)) }
    };
    let status = fault.map_or(StatusCode::OK, |fault| fault.status);
    Ok(Page::new(format!("Release {}", item.content.slugline), body).narrow().status(status).seen_by(visitor))
}

fn form(visitor: &Visitor, item: &Item, typed: &Typed, reports: &[ReportRow]) -> Markup {
    let first = item.releases.is_empty();
    html! {
        p { (state("good", "The gate is open.")) " Every claim is verified or waived." }
        form class="set" method="post" action={ "/desk/" (item.id) "/release" } {
            (csrf(visitor))
            @if first {
                input type="hidden" name="label" value="first";
                p { "This is version 1. It becomes public" (embargo(item)) ", is delivered to every partner, and can't be taken back in silence: later changes are versions that readers can compare." }
            } @else {
                (labels(typed))
                (told(typed, reports))
                p { "This is version " (item.releases.len() + 1) ". It replaces the one before, goes to every partner" (embargo(item)) ", and its difference from the last version is public." }
            }
            div { button { "Release version " (item.releases.len() + 1) } }
        }
    }
}

fn embargo(item: &Item) -> Markup {
    html! { @if let Some(until) = item.content.embargo { " not before " (when::time(until)) } @else { " at once" } }
}

fn labels(typed: &Typed) -> Markup {
    let labels = [
        ("update", "Update: new facts, full text"),
        ("correction", "Correction: we said something wrong"),
        ("clarification", "Clarification: the facts were right, the wording was not"),
        ("refile", "Minor fix: nothing a reader would have taken otherwise"),
    ];
    html! {
        fieldset {
            legend { "Why this version goes out" }
            @for (value, words) in labels { (field::radio("label", value, words, typed.label == value)) }
        }
    }
}

fn told(typed: &Typed, reports: &[ReportRow]) -> Markup {
    html! {
        fieldset {
            legend { "For a correction or clarification" }
            (field::copy("wrong", "What we said", &typed.wrong, 2, ""))
            (field::copy("right", "What is right", &typed.right, 2, ""))
            (field::kind("datetime-local", "noticed", "When somebody noticed, UTC", &typed.noticed, ""))
            @if !reports.is_empty() {
                div class="field" {
                    label for="report" { "From which report" }
                    select id="report" name="report" {
                        option value="" { "None: we found it ourselves" }
                        @for report in reports {
                            option value=(report.id) selected[report.id.0 == typed.report] { (crate::margin::short(&report.complaint.problem)) }
                        }
                    }
                }
            }
        }
    }
}

fn stop(visitor: &Visitor, item: &Item) -> Markup {
    html! {
        h2 { "Hold or kill" }
        @if let PubStatus::Canceled { .. } = item.status {
            p { "This story was killed. That can't be undone." }
        } @else {
            form class="set" method="post" action={ "/desk/" (item.id) "/status" } {
                (csrf(visitor))
                fieldset {
                    legend { "From now on" }
                    @if matches!(item.status, PubStatus::Withheld { .. }) {
                        (field::radio("status", "usable", "Free it: it may be used again", true))
                    } @else {
                        (field::radio("status", "withheld", "Hold it: nobody should use it while we check. Can be undone.", true))
                    }
                    (field::radio("status", "canceled", "Kill it: do not use, and take down everywhere. This can't be undone.", false))
                }
                (field::lines("reason", "Why", "", 2, "Readers and partners are told. Not needed to free it."))
                div { button class="stop" { "Do this, and tell every partner" } }
            }
        }
    }
}
