//! Putting a story on the wire, and taking it off.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use story::correction::PubStatus;
use story::ids::ItemId;

use super::Json;
use super::shape::LabelShape;
use super::stories::standing;
use crate::access::{App, Visitor};
use crate::fault::Fault;

/// Releases the working version.
pub(crate) async fn release(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    Json(label): Json<LabelShape>,
) -> Result<Response, Fault> {
    let id = ItemId(id);
    app.newsroom.release(visitor.actor()?, &id, label.label(newsroom::now())?).await?;
    standing(&app, &id, StatusCode::OK).await
}

/// Whether a released story may be used.
#[derive(Deserialize)]
#[serde(tag = "status", rename_all = "lowercase", deny_unknown_fields)]
pub(crate) enum StatusGiven {
    /// It may.
    Usable,
    /// Not while we check.
    Withheld {
        /// Why.
        reason: String,
    },
    /// Never again.
    Canceled {
        /// Why.
        reason: String,
    },
}

/// Withholds, frees or kills a story.
pub(crate) async fn status(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    Json(given): Json<StatusGiven>,
) -> Result<Response, Fault> {
    let status = match given {
        StatusGiven::Usable => PubStatus::Usable,
        StatusGiven::Withheld { reason } => PubStatus::Withheld { reason },
        StatusGiven::Canceled { reason } => PubStatus::Canceled { reason },
    };
    let id = ItemId(id);
    app.newsroom.set_status(visitor.actor()?, &id, status).await?;
    standing(&app, &id, StatusCode::OK).await
}
