//! A republisher: a real HTTP site with its own page template and its own habits, on its own loopback port.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::Context;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use formats::escape::markup;
use serde_json::Value;
use wire::{Message, verify};

use super::plans::{Plan, Taking, Words};

/// A site that is up. Clones are the same site.
#[derive(Clone)]
pub(crate) struct Site {
    /// What it is like.
    pub(crate) plan: &'static Plan,
    /// Its address; no slash at the end.
    pub(crate) address: String,
    shelf: Arc<Mutex<Shelf>>,
}

/// What it has.
#[derive(Default)]
struct Shelf {
    secret: Option<String>,
    story: Option<Value>,
    /// Lines added below the story since.
    added: Vec<String>,
    pushes: usize,
    taken_down: bool,
}

impl Site {
    /// Puts the site up on a free loopback port.
    pub(crate) async fn up(plan: &'static Plan) -> anyhow::Result<Self> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.context("no free loopback port")?;
        let address = format!("http://{}", listener.local_addr()?);
        let site = Self { plan, address, shelf: Arc::default() };
        let routes = Router::new()
            .route("/", get(front))
            .route("/push", post(push))
            .route("/news/{slug}", get(page))
            .with_state(site.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Ok(site)
    }

    /// Gives the site the secret it checks signatures with.
    pub(crate) fn trust(&self, secret: &str) {
        self.shelf().secret = Some(secret.to_owned());
    }

    /// Where its page with the story is, once it has it.
    pub(crate) fn story(&self) -> Option<String> {
        let shelf = self.shelf();
        let story = shelf.story.as_ref()?;
        Some(format!("{}/news/{}", self.address, text(story, "/slugline")))
    }

    /// Signed pushes it has received.
    pub(crate) fn pushes(&self) -> usize {
        self.shelf().pushes
    }

    /// Takes its page down.
    pub(crate) fn take_down(&self) {
        self.shelf().taken_down = true;
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn front(State(site): State<Site>) -> Html<String> {
    let name = markup(site.plan.name);
    let link = site.story().map(|address| format!("<p><a href=\"{0}\">{0}</a></p>", markup(&address)));
    Html(format!("<!doctype html><title>{name}</title><h1>{name}</h1>{}", link.unwrap_or_default()))
}

/// Takes a push whose signature holds, and does with it as the house does.
async fn push(State(site): State<Site>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut shelf = site.shelf();
    let Some(secret) = shelf.secret.clone() else { return StatusCode::UNAUTHORIZED };
    let timestamp = header("webhook-timestamp").parse().unwrap_or_default();
    let message = Message { id: header("webhook-id"), timestamp, body: &body };
    let now = newsroom::now().0.div_euclid(1000);
    if verify(&secret, message, header("webhook-signature"), now).is_err() {
        return StatusCode::UNAUTHORIZED;
    }
    let Ok(item) = serde_json::from_slice::<Value>(&body) else { return StatusCode::BAD_REQUEST };
    shelf.pushes += 1;
    match (&shelf.story, site.plan.taking) {
        (None, _) | (_, Taking::Replaces) => shelf.story = Some(item),
        (Some(_), Taking::Appends) => shelf.added = corrections(&item),
        (Some(_), Taking::Ignores) => {}
    }
    StatusCode::ACCEPTED
}

fn corrections(item: &Value) -> Vec<String> {
    let note = text(item, "/ednote");
    note.find("Correction,").and_then(|start| note.get(start..)).map(str::to_owned).into_iter().collect()
}

async fn page(State(site): State<Site>, Path(slug): Path<String>) -> Response {
    let shelf = site.shelf();
    if shelf.taken_down {
        return (StatusCode::GONE, Html("<!doctype html><title>Gone</title><p>This page is no longer here."))
            .into_response();
    }
    match &shelf.story {
        Some(item) if text(item, "/slugline") == slug => {
            site.plan.answer(&site.plan.page(item, &shelf.added))
        }
        _ => {
            (StatusCode::NOT_FOUND, Html("<!doctype html><title>Not found</title><p>There is no such page."))
                .into_response()
        }
    }
}

/// A string in the item, or nothing.
fn text(item: &Value, pointer: &str) -> String {
    item.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
}

impl Plan {
    /// The page with the story, from the item as it was pushed.
    fn page(&self, item: &Value, added: &[String]) -> String {
        let body = text(item, "/body_text");
        let paragraphs: Vec<String> =
            body.split("\n\n").map(|paragraph| self.words.subedited(paragraph)).collect();
        let set = |paragraphs: &[String]| -> String {
            paragraphs.iter().map(|paragraph| format!("<p>{}</p>\n", markup(paragraph))).collect()
        };
        let excerpt = paragraphs.get(..3).unwrap_or(&paragraphs);
        let newsroom = text(item, "/infosource/0/name");
        let rewritten: Vec<String> = match self.words {
            Words::Rewritten(own) => own.split("\n\n").map(|paragraph| paragraph.trim().to_owned()).collect(),
            Words::Kept | Words::Changed(_) => Vec::new(),
        };
        let values = [
            ("site", markup(self.name)),
            ("headline", markup(&text(item, "/headline"))),
            ("slug", markup(&text(item, "/slugline"))),
            ("summary", markup(&text(item, "/description_text"))),
            ("byline", markup(&text(item, "/byline"))),
            ("logo", markup(&text(item, "/associations/logo/renditions/original/href"))),
            ("origin", markup(&text(item, "/altids/url"))),
            ("notice", markup(&formats::credits::notice(&newsroom))),
            ("paragraphs", set(&paragraphs)),
            ("excerpt", set(excerpt)),
            ("rewritten", set(&rewritten)),
            ("correction", set(added)),
            // As it came, the way an import plug-in stores it.
            ("item_html", text(item, "/body_html")),
        ];
        fill(self.template, &values)
    }

    /// The page in the encoding its template declares.
    fn answer(&self, page: &str) -> Response {
        if !self.template.contains("windows-1252") {
            return Html(page.to_owned()).into_response();
        }
        let (bytes, ..) = encoding_rs::WINDOWS_1252.encode(page);
        ([(header::CONTENT_TYPE, "text/html")], bytes.into_owned()).into_response()
    }
}

/// Puts values where the template names them: `{{headline}}`.
fn fill(template: &str, values: &[(&str, String)]) -> String {
    let mut page = String::with_capacity(template.len() * 4);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        page.push_str(before);
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
            page.push_str(value);
        }
        rest = after;
    }
    page.push_str(rest);
    page
}
