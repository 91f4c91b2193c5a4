//! Beginning a session, for a bearer token.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};

use super::{Json, answer};
use crate::access::App;
use crate::fault::Fault;

/// Who wants one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Begin {
    email: String,
    password: String,
}

#[derive(Serialize)]
struct Begun {
    token: String,
}

/// Checks address and password, and answers a token that is good for as long as a session on the pages.
pub(crate) async fn begin(State(app): State<App>, Json(asked): Json<Begin>) -> Result<Response, Fault> {
    let token = app.newsroom.sign_in(&asked.email, &asked.password).await?;
    Ok(answer(StatusCode::OK, &Begun { token }))
}
