//! What crawlers should leave alone.

use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

/// Readers' pages are open; the tool's are not there for crawlers.
pub(crate) async fn show() -> Response {
    let rules = "User-agent: *\nDisallow: /desk\nDisallow: /copies\nDisallow: /candidates\nDisallow: /count/\nDisallow: /partners\nDisallow: /chase\nDisallow: /notices\n\
        Disallow: /reports\nDisallow: /accounts\nDisallow: /settings\nDisallow: /sign-in\nDisallow: /welcome/\n\
        Disallow: /api/\n";
    ([(CONTENT_TYPE, "text/plain; charset=utf-8")], rules).into_response()
}
