//! The router, the layers around it, and the server.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::http::header::HeaderName;
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use newsroom::Newsroom;
use tokio::net::TcpListener;
use tower_http::timeout::TimeoutLayer;

use crate::access::{Access, App, Rule, guard};
use crate::api;
use crate::fault::Fault;
use crate::limit::Limit;
use crate::routes::table;

/// No answer takes longer: a copy that is captured is given up before.
const LONGEST: Duration = Duration::from_secs(60);

/// Scripts and styles from here only, nothing inline, nobody's frame. JSON-LD is data, which the policy lets be.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'";

const HEADERS: [(HeaderName, &str); 5] = [
    (HeaderName::from_static("content-security-policy"), POLICY),
    (HeaderName::from_static("x-content-type-options"), "nosniff"),
    (HeaderName::from_static("x-frame-options"), "DENY"),
    (HeaderName::from_static("referrer-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

/// All routes of the table behind their guards. Make it a service with
/// `into_make_service_with_connect_info::<SocketAddr>()`: limits go by the address that asks.
pub fn router(newsroom: Newsroom) -> Router {
    let app = App { newsroom, limit: Arc::new(Limit::default()) };
    let mut router = Router::new();
    for route in table() {
        let rule = Rule { app: app.clone(), access: route.access, most: route.most, api: route.is_api() };
        router = router.route(route.path, route.handler.layer(from_fn_with_state(rule, guard)));
    }
    let lost = Rule { app: app.clone(), access: Access::Public, most: 0, api: false };
    let nothing = axum::routing::any(|| async { Fault::not_found("page").into_response() });
    router
        .fallback_service(nothing.layer(from_fn_with_state(lost, guard)).with_state(app.clone()))
        .method_not_allowed_fallback(wrong_method)
        .with_state(app)
        .layer(from_fn(headers))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST))
}

async fn wrong_method(uri: Uri) -> Response {
    let what = "This address does not take that method";
    let todo = "Nothing was changed. Use the page's own form, or the method the API's description names.";
    let fault = Fault::new(StatusCode::METHOD_NOT_ALLOWED, what, todo);
    if uri.path().starts_with("/api/") {
        return api::fault(&fault, uri.path());
    }
    (fault.status, format!("{}\n{}\n", fault.what, fault.todo)).into_response()
}

async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Serves the pages and the API until `shutdown` comes, then lets requests under way finish.
///
/// # Errors
/// Where the listener fails.
pub async fn serve(
    newsroom: Newsroom,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let service = router(newsroom).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(shutdown).await
}
