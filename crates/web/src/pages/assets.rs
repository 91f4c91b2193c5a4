//! Style sheet, keys and marks: files that are in the program, and the newsroom's logo.

use std::sync::LazyLock;

use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::access::App;
use crate::fault::Fault;

const STYLES: [&str; 3] = [
    include_str!("../assets/style.css"),
    formats::comparison_html::STYLE,
    include_str!("../assets/copy.css"),
];
static STYLE: LazyLock<String> = LazyLock::new(|| STYLES.concat());
const KEYS: &str = include_str!("../assets/keys.js");
const ICON: &str = include_str!("../assets/icon.svg");

/// How everything looks.
pub(crate) async fn style() -> Response {
    file(&STYLE, "text/css; charset=utf-8")
}

/// The keys.
pub(crate) async fn keys() -> Response {
    file(KEYS, "text/javascript; charset=utf-8")
}

/// The mark in a browser's tab.
pub(crate) async fn icon() -> Response {
    file(ICON, "image/svg+xml")
}

/// The newsroom's logo; before one is set, the mark of the program.
pub(crate) async fn logo(State(app): State<App>) -> Result<Response, Fault> {
    let (bytes, kind) = match app.newsroom.logo().await? {
        Some(logo) => logo,
        None => (ICON.as_bytes().to_vec(), "image/svg+xml"),
    };
    // Opened by itself, a picture from outside must not be able to do anything.
    let policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    let headers =
        [(CONTENT_TYPE, kind), (CONTENT_SECURITY_POLICY, policy), (CACHE_CONTROL, "public, max-age=3600")];
    Ok((headers, bytes).into_response())
}

fn file(text: &'static str, kind: &'static str) -> Response {
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "public, max-age=300")], text).into_response()
}
