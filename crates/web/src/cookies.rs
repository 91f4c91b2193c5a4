//! Cookies: the two we set, and how they are read and written.

use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;

/// The cookie a session is in.
pub(crate) const SESSION: &str = "standfirst";
/// The cookie that ties a stranger's form to their browser.
pub(crate) const STRANGER: &str = "standfirst-form";

/// A cookie's value.
#[must_use]
pub(crate) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('=').map(str::to_owned))
        .filter(|value| !value.is_empty())
}

/// "; Secure" where the page came over https, as a proxy in front tells.
#[must_use]
pub(crate) fn is_secure(headers: &HeaderMap) -> &'static str {
    let proto = headers.get("x-forwarded-proto").and_then(|proto| proto.to_str().ok());
    if proto == Some("https") { "; Secure" } else { "" }
}

/// Adds a `Set-Cookie` header.
pub(crate) fn set_cookie(response: &mut Response, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(SET_COOKIE, value);
    }
}
