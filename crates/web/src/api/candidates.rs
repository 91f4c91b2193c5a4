//! Candidates: pages that may be copies, and those that are none.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use story::ids::{CopyId, ItemId, Who};

use super::{Json, answer};
use crate::access::{App, Visitor};
use crate::fault::Fault;
use crate::pages::candidates::MOST;
use crate::when;

#[derive(Debug, Serialize)]
struct CandidateShape {
    story: String,
    address: String,
    readers: u64,
    clicks: u64,
    first_seen: String,
    last_seen: String,
}

/// Those that are put forward, the one of which most was heard first.
pub(crate) async fn list(State(app): State<App>) -> Result<Response, Fault> {
    let found = app.newsroom.store().candidates(MOST).await.map_err(newsroom::Error::from)?;
    let shapes: Vec<CandidateShape> = found
        .into_iter()
        .map(|one| CandidateShape {
            story: one.item.0,
            address: one.url,
            readers: one.hits.reads,
            clicks: one.hits.follows,
            first_seen: when::iso(one.first_seen),
            last_seen: when::iso(one.last_seen),
        })
        .collect();
    Ok(answer(StatusCode::OK, &shapes))
}

#[derive(Debug, Serialize)]
struct DismissedShape {
    id: String,
    story: String,
    address: String,
    reason: String,
    by: Option<String>,
    at: String,
}

/// Those that an editor said are no copies, the newest first.
pub(crate) async fn dismissed(State(app): State<App>) -> Result<Response, Fault> {
    let rows = app.newsroom.store().dismissed(MOST).await.map_err(newsroom::Error::from)?;
    let by = |who| match who {
        Who::Account(account) => Some(account.0),
        Who::Partner(_) | Who::Reader | Who::System => None,
    };
    let shapes: Vec<DismissedShape> = rows
        .into_iter()
        .map(|row| DismissedShape {
            id: row.id.0,
            story: row.item.0,
            address: row.url,
            reason: row.reason,
            by: by(row.who),
            at: when::iso(row.at),
        })
        .collect();
    Ok(answer(StatusCode::OK, &shapes))
}

/// Which page is no copy, and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Dismissal {
    story: String,
    address: String,
    reason: String,
}

#[derive(Debug, Serialize)]
struct Done {
    dismissed: bool,
}

/// Says so.
pub(crate) async fn dismiss(
    State(app): State<App>,
    visitor: Visitor,
    Json(given): Json<Dismissal>,
) -> Result<Response, Fault> {
    let item = ItemId(given.story);
    let new = app.newsroom.dismiss_candidate(visitor.actor()?, &item, &given.address, &given.reason).await?;
    Ok(answer(StatusCode::OK, &Done { dismissed: new }))
}

/// Which one is a candidate again.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Restoral {
    id: String,
}

/// Takes it back.
pub(crate) async fn restore(
    State(app): State<App>,
    visitor: Visitor,
    Json(given): Json<Restoral>,
) -> Result<Response, Fault> {
    app.newsroom.restore_candidate(visitor.actor()?, &CopyId(given.id)).await?;
    Ok(answer(StatusCode::OK, &Done { dismissed: false }))
}
