//! The counter in the package, without cookie or script: a picture of one clear dot that no cache keeps, and an address for
//! the pings that browsers send when a reader follows a link to the original.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header::{
    ACCEPT, ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_TYPE, EXPIRES, HeaderName, ORIGIN, PRAGMA, REFERER,
    USER_AGENT,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use newsroom::{Hit, Ping};
use story::ids::ItemId;

use crate::access::App;
use crate::fault::Fault;

/// One clear dot (GIF89a).
const DOT: &[u8] = &[
    0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0x21, 0xf9, 4, 1,
    0, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b,
];

/// What every ping says (HTML Standard, "hyperlink auditing").
const SAID: &[u8] = b"PING";

/// Answers with the dot, whatever is asked, and counts where the story is out.
pub(crate) async fn show(
    State(app): State<App>,
    Path((item, file)): Path<(String, String)>,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    if let Some(version) = version(&file, ".gif") {
        let hit = Hit { head: method == Method::HEAD, ..hit(&headers) };
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

/// Takes a ping: a reader of a copy followed its link to the original. Nobody reads the answer.
pub(crate) async fn follow(
    State(app): State<App>,
    Path((item, file)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Fault> {
    let Some(version) = version(&file, ".ping") else { return Err(Fault::not_found("counter")) };
    let kind = text(&headers, CONTENT_TYPE).unwrap_or_default();
    let ping = Ping {
        from: text(&headers, HeaderName::from_static("ping-from")),
        to: text(&headers, HeaderName::from_static("ping-to")),
        origin: text(&headers, ORIGIN),
        whole: kind.eq_ignore_ascii_case("text/ping") && &body[..] == SAID,
    };
    app.newsroom.count(&ItemId(item), version, &Hit { ping: Some(ping), ..hit(&headers) }).await?;
    Ok((StatusCode::NO_CONTENT, [(CACHE_CONTROL, "no-store")]).into_response())
}

/// What both ways tell of who asks.
fn hit(headers: &HeaderMap) -> Hit<'_> {
    let purpose = text(headers, HeaderName::from_static("sec-purpose"));
    Hit {
        agent: text(headers, USER_AGENT),
        referrer: text(headers, REFERER),
        accept: text(headers, ACCEPT),
        language: text(headers, ACCEPT_LANGUAGE),
        destination: text(headers, HeaderName::from_static("sec-fetch-dest")),
        purpose: purpose.or_else(|| text(headers, HeaderName::from_static("purpose"))),
        head: false,
        ping: None,
    }
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// "2.gif" is of version 2.
fn version(file: &str, way: &str) -> Option<u32> {
    file.strip_suffix(way)?.parse().ok()
}
