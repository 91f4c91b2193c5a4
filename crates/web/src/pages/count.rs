//! The counter in the package: a picture of one clear dot, without cookie or script, that no cache keeps.

use axum::extract::{Path, State};
use axum::http::header::{
    ACCEPT, ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_TYPE, EXPIRES, HeaderName, PRAGMA, REFERER, USER_AGENT,
};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use newsroom::Hit;
use story::ids::ItemId;

use crate::access::App;
use crate::fault::Fault;

/// One clear dot (GIF89a).
const DOT: &[u8] = &[
    0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0x21, 0xf9, 4, 1,
    0, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b,
];

/// Answers with the dot, whatever is asked, and counts where the story is out.
pub(crate) async fn show(
    State(app): State<App>,
    Path((item, file)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let hit = Hit {
        agent: text(USER_AGENT),
        referrer: text(REFERER),
        accept: text(ACCEPT),
        language: text(ACCEPT_LANGUAGE),
        destination: text(HeaderName::from_static("sec-fetch-dest")),
        purpose: text(HeaderName::from_static("sec-purpose")).or(text(HeaderName::from_static("purpose"))),
    };
    if let Some(version) = file.strip_suffix(".gif").and_then(|version| version.parse().ok()) {
        app.newsroom.count(&ItemId(item), version, &hit).await?;
    }
    let mut response = DOT.into_response();
    for (name, value) in [
        (CONTENT_TYPE, "image/gif"),
        (CACHE_CONTROL, "no-store, no-cache, must-revalidate, private, max-age=0"),
        (PRAGMA, "no-cache"),
        (EXPIRES, "0"),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}
