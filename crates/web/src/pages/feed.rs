//! The Atom feed of what is out.

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

use crate::access::App;
use crate::fault::Fault;

const MOST: usize = 50;

/// The newest stories, full text and author in each entry.
pub(crate) async fn show(State(app): State<App>) -> Result<Response, Fault> {
    let settings = app.newsroom.settings().await?;
    let stories = app.newsroom.front(MOST).await?;
    let entries: Vec<formats::Published<'_>> = stories.iter().map(newsroom::Published::outgoing).collect();
    let feed = formats::atom::feed(&settings, &format!("{}/feed.atom", settings.address), &entries);
    Ok(([(CONTENT_TYPE, "application/atom+xml; charset=utf-8")], feed).into_response())
}
