//! A partner's site on loopback, and a newsroom with a story out that may ask it.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use newsroom::Newsroom;
use story::correction::Label;
use story::ids::ItemId;
use story::item::{ClaimState, Command};
use story::partner::Application;

use super::{Desk, content};

pub(crate) const BODY: [&str; 2] = [
    "The city will close the Old Bridge on Monday after inspectors found cracks in three of its nine piers.",
    "“We found it on Friday,” said Rhea Collins, the city's chief engineer. The bridge carries about 2,300 vehicles a day.",
];
pub(crate) const HEADLINE: &str = "Old Bridge to close for repairs";

/// Status, kind and body of a page.
pub(crate) type Served = (u16, &'static str, Vec<u8>);

/// What a site serves now, and how often each page was asked for.
#[derive(Default)]
pub(crate) struct Site {
    pub(crate) pages: Mutex<BTreeMap<String, Served>>,
    pub(crate) asked: Mutex<BTreeMap<String, usize>>,
    /// 304 answers.
    pub(crate) unchanged: Mutex<usize>,
}

impl Site {
    pub(crate) fn put(&self, path: &str, status: u16, kind: &'static str, body: impl Into<Vec<u8>>) {
        self.pages.lock().unwrap().insert(path.to_owned(), (status, kind, body.into()));
    }

    pub(crate) fn asked(&self, path: &str) -> usize {
        self.asked.lock().unwrap().get(path).copied().unwrap_or(0)
    }

    /// Feeds have an ETag, sitemaps a date.
    pub(crate) fn answer(&self, path: &str, headers: &HeaderMap) -> Response {
        *self.asked.lock().unwrap().entry(path.to_owned()).or_default() += 1;
        let Some((status, kind, body)) = self.pages.lock().unwrap().get(path).cloned() else {
            return StatusCode::NOT_FOUND.into_response();
        };
        let (name, value, asks) = match path.contains("sitemap") {
            true => ("last-modified", "Mon, 16 Nov 2026 08:00:00 GMT".to_owned(), "if-modified-since"),
            false => ("etag", format!("\"{}\"", body.len()), "if-none-match"),
        };
        if headers.get(asks).is_some_and(|known| known.as_bytes() == value.as_bytes()) {
            *self.unchanged.lock().unwrap() += 1;
            return StatusCode::NOT_MODIFIED.into_response();
        }
        let status = StatusCode::from_u16(status).unwrap();
        if status.is_redirection() {
            return (status, [("location", String::from_utf8(body).unwrap())]).into_response();
        }
        (status, [("content-type", kind.to_owned()), (name, value), ("retry-after", "3600".into())], body)
            .into_response()
    }
}

pub(crate) async fn serve(site: &Arc<Site>) -> String {
    let app =
        async |State(site): State<Arc<Site>>, uri: Uri, headers: HeaderMap| site.answer(uri.path(), &headers);
    let router = Router::new().fallback(app).with_state(Arc::clone(site));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// The same newsroom with a client that may ask this machine, at a test's pace.
pub(crate) fn local(desk: &Desk) -> Newsroom {
    let options = fetch::Options { allow_loopback: true, ..fetch::Options::default() };
    let client = fetch::Client::new(options).unwrap();
    Newsroom::with_pace(desk.newsroom.store().clone(), client, Duration::from_millis(2))
}

pub(crate) async fn released(desk: &Desk) -> ItemId {
    let id = desk.newsroom.open_item(&desk.mara, content(&BODY)).await.unwrap();
    desk.newsroom.command(&desk.mara, &id, Command::Submit).await.unwrap();
    for claim in desk.newsroom.item(&id).await.unwrap().item.claims {
        if claim.state == ClaimState::Open {
            let waive = Command::Waive { claim: claim.id, reason: "seen on the spot".into() };
            desk.newsroom.command(&desk.tobias, &id, waive).await.unwrap();
        }
    }
    desk.newsroom.release(&desk.tobias, &id, Label::First).await.unwrap();
    id
}

pub(crate) async fn approved(desk: &Desk, site: &str) {
    let application = Application {
        name: "Bay Gazette".into(),
        site: site.into(),
        audience: 40_000,
        measured: "server log, a month".into(),
        contact: "web@bay.example".into(),
    };
    let partner = desk.newsroom.apply(application).await.unwrap();
    desk.newsroom.vet(&desk.tobias, &partner, true, "looked at its audience").await.unwrap();
}

pub(crate) fn article(paragraphs: &[&str]) -> String {
    let body: String = paragraphs.iter().map(|paragraph| format!("<p>{paragraph}</p>")).collect();
    let body = body.replacen("<p>", "<p>HARBOUR CITY — ", 1);
    format!("<!doctype html><title>{HEADLINE}</title><article><h1>{HEADLINE}</h1>{body}</article>")
}
