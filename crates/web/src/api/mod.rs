//! The same use cases for programs: JSON in, JSON out, through the same doors. Every error is
//! `{"error": {"what", "where", "do"}}`.
//!
//! A session token in `Authorization: Bearer ...` (from `POST /api/v1/session`) or the session cookie with the form
//! token in `X-Csrf-Token` says who asks.

pub(crate) mod candidates;
pub(crate) mod claims;
pub(crate) mod copies;
pub(crate) mod notices;
pub(crate) mod release;
pub(crate) mod session;
pub(crate) mod shape;
pub(crate) mod stories;

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::access::Visitor;
use crate::fault::Fault;

/// The JSON of a request.
pub(crate) struct Json<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Json<T> {
    type Rejection = Fault;
    async fn from_request(request: Request, state: &S) -> Result<Self, Fault> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
        if !kind.starts_with("application/json") {
            let what = format!("the body came as \"{kind}\"");
            return Err(Fault::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, what, "Send it as application/json."));
        }
        let unreadable =
            |what: String| Fault::new(StatusCode::BAD_REQUEST, what, "Mend the JSON and send it again.");
        let body =
            Bytes::from_request(request, state).await.map_err(|error| unreadable(error.to_string()))?;
        serde_json::from_slice(&body).map(Self).map_err(|error| unreadable(error.to_string()))
    }
}

/// An answer.
#[must_use]
pub(crate) fn answer(status: StatusCode, body: &impl Serialize) -> Response {
    match serde_json::to_vec(body) {
        Ok(json) => {
            let headers = [(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store")];
            (status, headers, json).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Which page of a list is asked for, from 1. One behind the last is empty.
///
/// # Errors
/// Where it is no such number.
pub(crate) fn page_asked(visitor: &Visitor) -> Result<usize, Fault> {
    let Some(page) = visitor.asked("page") else { return Ok(1) };
    page.parse().ok().filter(|page| *page > 0).ok_or_else(|| Fault::field("page", "a number from 1"))
}

#[derive(Serialize)]
struct Wrong<'a> {
    error: Problem<'a>,
}

#[derive(Serialize)]
struct Problem<'a> {
    what: &'a str,
    r#where: &'a str,
    r#do: &'a str,
}

/// A fault as JSON.
#[must_use]
pub(crate) fn fault(fault: &Fault, path: &str) -> Response {
    let error = Problem { what: &fault.what, r#where: path, r#do: &fault.todo };
    answer(fault.status, &Wrong { error })
}
