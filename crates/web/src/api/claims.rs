//! Checking claims.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use reading::Span;
use serde::Deserialize;
use story::ids::{ClaimId, ItemId, SourceId};
use story::item::{Command, Evidence};

use super::Json;
use super::shape::EvidenceShape;
use super::stories::standing;
use crate::access::{App, Visitor};
use crate::fault::Fault;

/// A reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reason {
    reason: String,
}

/// Says that a claim was checked against words in a source.
pub(crate) async fn verify(
    State(app): State<App>,
    Path((id, claim)): Path<(String, String)>,
    visitor: Visitor,
    Json(given): Json<EvidenceShape>,
) -> Result<Response, Fault> {
    let evidence = Evidence { source: SourceId(given.source), span: Span::new(given.start, given.end) };
    carry_out(&app, &visitor, id, Command::Verify { claim: ClaimId(claim), evidence }).await
}

/// Says why a claim needs no check.
pub(crate) async fn waive(
    State(app): State<App>,
    Path((id, claim)): Path<(String, String)>,
    visitor: Visitor,
    Json(Reason { reason }): Json<Reason>,
) -> Result<Response, Fault> {
    carry_out(&app, &visitor, id, Command::Waive { claim: ClaimId(claim), reason }).await
}

/// Takes a check back.
pub(crate) async fn reopen(
    State(app): State<App>,
    Path((id, claim)): Path<(String, String)>,
    visitor: Visitor,
    Json(Reason { reason }): Json<Reason>,
) -> Result<Response, Fault> {
    carry_out(&app, &visitor, id, Command::Reopen { claim: ClaimId(claim), reason }).await
}

async fn carry_out(app: &App, visitor: &Visitor, id: String, command: Command) -> Result<Response, Fault> {
    let id = ItemId(id);
    app.newsroom.command(visitor.actor()?, &id, command).await?;
    standing(app, &id, StatusCode::OK).await
}
