//! The sources of a story, and the form that registers one.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use newsroom::NewSource;
use story::ids::ItemId;
use story::item::{ClaimState, Item};
use story::source::{Source, SourceKind};

use crate::access::{Access, App, Sent, Visitor, see_other};
use crate::answer::{Page, csrf};
use crate::fault::Fault;
use crate::field;
use crate::people::People;

/// What the form holds, as typed.
#[derive(Debug, Clone, Default)]
struct Typed {
    title: String,
    kind: String,
    outlet: String,
    credibility: String,
    provenance: String,
    text: String,
    hidden: bool,
}

/// Shows the sources and the form.
pub(crate) async fn show(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    page(&app, &visitor, &ItemId(id), &Typed::default(), None).await
}

/// Registers a source.
pub(crate) async fn add(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let id = ItemId(id);
    let typed = Typed {
        title: form.text("title"),
        kind: form.text("kind"),
        outlet: form.text("outlet"),
        credibility: form.text("credibility"),
        provenance: form.text("provenance"),
        text: form.text("text"),
        hidden: form.ticked("hidden"),
    };
    let (file, bytes) = match form.file("file") {
        Some(file) => (file.name.clone(), file.bytes.to_vec()),
        None => ("pasted.txt".to_owned(), typed.text.clone().into_bytes()),
    };
    if bytes.is_empty() {
        let fault = Fault::field("File or text", "choose a file, or paste the text");
        return page(&app, &visitor, &id, &typed, Some(&fault)).await;
    }
    let new = NewSource {
        title: typed.title.clone(),
        kind: kind_of(&typed.kind),
        outlet: form.given("outlet"),
        credibility: typed.credibility.clone(),
        provenance: typed.provenance.clone(),
        file,
        bytes,
        public: !typed.hidden,
    };
    match app.newsroom.add_source(visitor.actor()?, &id, new).await {
        Ok(_) => Ok(see_other(&format!("/desk/{id}/sources"))),
        Err(newsroom::Error::NotFound(what)) => Err(Fault::not_found(what)),
        Err(error) => {
            let mut fault = Fault::from(error);
            if form.file("file").is_some() {
                fault.todo.push_str(" What you typed is still here; the file must be chosen again.");
            }
            page(&app, &visitor, &id, &typed, Some(&fault)).await
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
    let people = People::of(&app.newsroom).await?;
    let body = html! {
        p class="meta" { a href={ "/desk/" (id) } { "Back to the story" } }
        h1 { "Sources of " (item.content.slugline) }
        @if let Some(fault) = fault { (fault.note()) }
        @if item.sources.is_empty() {
            div class="teach" { p { strong { "No source yet." } " A source is whatever a claim rests on: a report, a transcript, an interview, a page, a table. Add the first below; claims are then matched with its words by themselves." } }
        }
        ul class="list" { @for source in &item.sources { (line(&item, source, &people)) } }
        @if Access::Writer.allows(visitor.actor().ok()) { (form(visitor, id, typed)) }
    };
    let status = fault.map_or(StatusCode::OK, |fault| fault.status);
    let title = format!("Sources of {}", item.content.slugline);
    Ok(Page::new(title, body).narrow().status(status).seen_by(visitor))
}

fn line(item: &Item, source: &Source, people: &People) -> Markup {
    let rests = |state: &ClaimState| matches!(state, ClaimState::Verified { evidence, .. } if evidence.source == source.id);
    let claims = item.claims.iter().filter(|claim| rests(&claim.state)).count();
    html! {
        li data-item tabindex="-1" {
            h3 { a href={ "/desk/" (item.id) "/sources/" (source.id) } data-key="Enter" { (source.title) } }
            p class="meta" {
                (kind(source.kind)) @if let Some(outlet) = &source.outlet { ", " (outlet) }
                " · vouched for by " (people.name(&source.vouched_by))
                " · " (claims) @if claims == 1 { " claim rests on it" } @else { " claims rest on it" }
                @if !source.public { " · not named to readers" }
            }
        }
    }
}

fn form(visitor: &Visitor, id: &ItemId, typed: &Typed) -> Markup {
    html! {
        h2 { "Add a source" }
        form class="set" method="post" enctype="multipart/form-data" action={ "/desk/" (id) "/sources" } {
            (csrf(visitor))
            (field::text("title", "Title", &typed.title, "What to call it: Traffic count, Harbour City, May."))
            div class="pair" {
                (field::choice("kind", "Kind", &KINDS.map(|(_, value, words)| (value, words)), &typed.kind))
                (field::text("outlet", "Outlet or body it comes from", &typed.outlet, "If any."))
            }
            p class="hint" { "Words that the story has from a source are nobody's when they turn up elsewhere. Only an interview is yours alone." }
            (field::lines("credibility", "Why it is credible", &typed.credibility, 2, "Who made it, how they know."))
            (field::lines("provenance", "Where you got it from", &typed.provenance, 2, "An address, a person, a date."))
            fieldset {
                legend { "The source itself: a file, or pasted text" }
                div class="field" {
                    label for="file" { "File" }
                    input id="file" name="file" type="file" aria-describedby="file-hint";
                    p class="hint" id="file-hint" { "Text, Markdown, HTML or a table, 16 MiB at most." }
                }
                (field::lines("text", "Text", &typed.text, 8, "Used where no file is chosen."))
            }
            (field::tick("hidden", "yes", "Do not name it to readers", typed.hidden))
            div { button { "Add the source" } }
        }
    }
}

const KINDS: [(SourceKind, &str, &str); 5] = [
    (SourceKind::Document, "document", "Document"),
    (SourceKind::Transcript, "transcript", "Transcript"),
    (SourceKind::Interview, "interview", "Interview"),
    (SourceKind::Page, "page", "Page on the web"),
    (SourceKind::Data, "data", "Data"),
];

/// The kind with this name in forms and in the API; a document where there is none.
#[must_use]
pub(crate) fn kind_of(value: &str) -> SourceKind {
    KINDS.iter().find(|(_, name, _)| *name == value).map_or(SourceKind::Document, |(kind, _, _)| *kind)
}

/// A kind in words.
#[must_use]
pub(crate) fn kind(kind: SourceKind) -> &'static str {
    KINDS.iter().find(|(own, _, _)| *own == kind).map_or("Document", |(_, _, words)| words)
}
