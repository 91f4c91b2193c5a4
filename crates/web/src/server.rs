//! The router, the layers around it, and the server.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{ConnectInfo, Request};
use axum::http::header::HeaderName;
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use newsroom::Newsroom;
use tokio::net::TcpListener;
use tower_http::add_extension::AddExtension;
use tower_http::timeout::TimeoutLayer;

use crate::access::{Access, App, Rule, guard};
use crate::api;
use crate::fault::Fault;
use crate::limit::Limit;
use crate::routes::table;

/// How long the head of a request may take to come.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long to wait for a place for another connection.
const FULL: Duration = Duration::from_millis(200);
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

/// All routes of the table behind their guards. Each request needs the address that asks, as
/// `ConnectInfo<SocketAddr>`: limits go by it.
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

/// Serves the pages and the API until `shutdown` comes, then lets requests under way finish. A connection whose request does
/// not come, or comes byte by byte, is let go: it costs whoever opens many of them nothing, and us a place.
///
/// # Errors
/// None now; a listener that fails for good would be one.
pub async fn serve(
    newsroom: Newsroom,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    serve_patiently(newsroom, listener, shutdown, PATIENCE).await;
    Ok(())
}

/// The same with another patience.
async fn serve_patiently(
    newsroom: Newsroom,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
    patience: Duration,
) {
    let router = router(newsroom);
    let mut server = Builder::new(TokioExecutor::new()).http1_only();
    server.http1().timer(TokioTimer::new()).header_read_timeout(patience);
    let connections = GracefulShutdown::new();
    let mut shutdown = std::pin::pin!(shutdown);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut shutdown => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            // One that broke off while it was taken, or no place for another now: there is one when others end.
            Err(_) => {
                tokio::time::sleep(FULL).await;
                continue;
            }
        };
        let service = TowerToHyperService::new(AddExtension::new(router.clone(), ConnectInfo(peer)));
        let connection = server.serve_connection(TokioIo::new(stream), service).into_owned();
        let connection = connections.watch(connection);
        tokio::spawn(async move {
            // Whoever broke off knows; nobody else need.
            let _ = connection.await;
        });
    }
    drop(listener);
    connections.shutdown().await;
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpStream;

    use super::*;

    #[tokio::test]
    async fn a_request_that_does_not_come_is_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let options = store::Options { data: folder.path().to_owned(), database: None };
        let store = store::Store::open(&options).await.unwrap();
        let newsroom = Newsroom::new(store, fetch::Client::new(fetch::Options::default()).unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let shutdown = async move { drop(stopped.await) };
        let served = tokio::spawn(serve_patiently(newsroom, listener, shutdown, Duration::from_millis(300)));
        for half in ["", "GET / HTTP/1.1\r\nHost: bay.example\r\nX-Slow: "] {
            let mut slow = TcpStream::connect(address).await.unwrap();
            slow.write_all(half.as_bytes()).await.unwrap();
            let mut told = Vec::new();
            slow.read_to_end(&mut told).await.unwrap();
            assert!(!told.starts_with(b"HTTP/1.1 200"), "{half:?}: {}", String::from_utf8_lossy(&told));
        }
        let mut whole = TcpStream::connect(address).await.unwrap();
        whole
            .write_all(b"GET /robots.txt HTTP/1.1\r\nHost: bay.example\r\nConnection: close\r\n\r\n")
            .await
            .unwrap();
        let mut told = Vec::new();
        whole.read_to_end(&mut told).await.unwrap();
        assert!(told.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&told));
        stop.send(()).unwrap();
        served.await.unwrap();
    }
}
