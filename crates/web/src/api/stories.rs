//! Stories: list, read, write, add sources, submit.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use newsroom::NewSource;
use serde::{Deserialize, Serialize};
use story::ids::ItemId;
use story::item::Command;

use super::shape::{ContentShape, StoryShape, stage, status};
use super::{Json, answer};
use crate::access::{App, Visitor};
use crate::fault::Fault;
use crate::pages::sources::kind_of;

#[derive(Serialize)]
struct Line {
    id: String,
    slugline: String,
    headline: Option<String>,
    stage: &'static str,
    status: &'static str,
    version: u32,
    claims: u32,
    open_claims: u32,
}

/// All stories, the one that changed last first.
pub(crate) async fn list(State(app): State<App>) -> Result<Response, Fault> {
    let rows = app.newsroom.store().items().await.map_err(newsroom::Error::from)?;
    let lines: Vec<Line> = rows
        .into_iter()
        .map(|row| Line {
            id: row.id.0,
            slugline: row.slugline,
            headline: row.headline,
            stage: stage(row.stage),
            status: status(&row.status),
            version: row.version,
            claims: row.claims,
            open_claims: row.open_claims,
        })
        .collect();
    Ok(answer(StatusCode::OK, &lines))
}

/// One story as it stands.
pub(crate) async fn one(State(app): State<App>, Path(id): Path<String>) -> Result<Response, Fault> {
    standing(&app, &ItemId(id), StatusCode::OK).await
}

/// The story after a change.
///
/// # Errors
/// Where there is none.
pub(crate) async fn standing(app: &App, id: &ItemId, code: StatusCode) -> Result<Response, Fault> {
    let loaded = app.newsroom.item(id).await?;
    Ok(answer(code, &StoryShape::of(&loaded.item, loaded.version())))
}

/// Begins a story.
pub(crate) async fn open(
    State(app): State<App>,
    visitor: Visitor,
    Json(content): Json<ContentShape>,
) -> Result<Response, Fault> {
    let id = app.newsroom.open_item(visitor.actor()?, content.content()?).await?;
    standing(&app, &id, StatusCode::CREATED).await
}

/// New words for a story.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Revision {
    seen: u64,
    content: ContentShape,
}

/// Replaces the words of a story.
pub(crate) async fn revise(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    Json(revision): Json<Revision>,
) -> Result<Response, Fault> {
    let id = ItemId(id);
    app.newsroom.revise(visitor.actor()?, &id, revision.seen, revision.content.content()?).await?;
    standing(&app, &id, StatusCode::OK).await
}

/// A source as text. Files go through the page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceGiven {
    title: String,
    kind: String,
    outlet: Option<String>,
    credibility: String,
    provenance: String,
    text: String,
    #[serde(default = "yes")]
    public: bool,
}

fn yes() -> bool {
    true
}

/// Registers a source.
pub(crate) async fn add_source(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    Json(given): Json<SourceGiven>,
) -> Result<Response, Fault> {
    let id = ItemId(id);
    let new = NewSource {
        title: given.title,
        kind: kind_of(&given.kind),
        outlet: given.outlet,
        credibility: given.credibility,
        provenance: given.provenance,
        file: "pasted.txt".to_owned(),
        bytes: given.text.into_bytes(),
        public: given.public,
    };
    app.newsroom.add_source(visitor.actor()?, &id, new).await?;
    standing(&app, &id, StatusCode::CREATED).await
}

/// Asks for a review.
pub(crate) async fn submit(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    let id = ItemId(id);
    app.newsroom.command(visitor.actor()?, &id, Command::Submit).await?;
    standing(&app, &id, StatusCode::OK).await
}
