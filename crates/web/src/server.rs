//! The router, the layers around it, and the server.

use std::net::SocketAddr;
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
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tower_http::add_extension::AddExtension;
use tower_http::timeout::TimeoutLayer;

use crate::access::{Access, App, Rule, guard};
use crate::api;
use crate::fault::Fault;
use crate::limit::Limit;
use crate::proxies::Proxies;
use crate::routes::table;
use crate::seats::{EACH, Seats};
use crate::stream::Patient;

/// How long the head of a request may take to come.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long to wait for a place for another connection.
const FULL: Duration = Duration::from_millis(200);
/// Said to an address that has all the connections it may have.
const TOO_MANY: &[u8] = b"HTTP/1.1 429 Too Many Requests\r\nRetry-After: 5\r\nConnection: close\r\n\
    Content-Type: text/plain; charset=utf-8\r\nContent-Length: 81\r\n\r\n\
    Your address has too many connections open. Close some, or try again in a moment.";
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
pub fn router(newsroom: Newsroom, proxies: Proxies) -> Router {
    let app = App { newsroom, limit: Arc::new(Limit::default()), proxies, seats: Seats::of(EACH) };
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

/// What may be held of the server.
#[derive(Debug, Clone)]
struct Bounds {
    /// How long the head of a request may take to come, and an answer to be taken.
    patience: Duration,
    /// Connections in all. More wait at the door: files and the database need handles too.
    all: usize,
    /// Connections of one address.
    each: usize,
    /// Whose connections are not counted by address, since they speak for others.
    proxies: Proxies,
}

/// Serves the pages and the API until `shutdown` comes, then lets requests under way finish. A connection whose request does
/// not come, or comes byte by byte, or whose answer is not taken, is let go: it costs whoever opens many of them nothing, and
/// us a place. One address has 64 connections at most, but for those on this machine and on private networks, which may be proxies;
/// what one of the `proxies` asks for others counts for those it names.
///
/// # Errors
/// None now; a listener that fails for good would be one.
pub async fn serve(
    newsroom: Newsroom,
    listener: TcpListener,
    proxies: Proxies,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let bounds = Bounds { patience: PATIENCE, all: 512, each: EACH, proxies };
    serve_within(newsroom, listener, shutdown, bounds).await;
    Ok(())
}

/// The same within other bounds.
async fn serve_within(
    newsroom: Newsroom,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
    bounds: Bounds,
) {
    let router = router(newsroom, bounds.proxies.clone());
    let mut server = Builder::new(TokioExecutor::new()).http1_only();
    server.http1().timer(TokioTimer::new()).header_read_timeout(bounds.patience);
    let connections = GracefulShutdown::new();
    let (places, seats) = (Arc::new(Semaphore::new(bounds.all)), Seats::of(bounds.each));
    let mut shutdown = std::pin::pin!(shutdown);
    loop {
        let accepted = tokio::select! {
            accepted = next(&listener, &places) => accepted,
            () = &mut shutdown => break,
        };
        // One that broke off while it was taken, or no handle for another now: there is one when others end.
        let Some((stream, peer, place)) = accepted else {
            tokio::time::sleep(FULL).await;
            continue;
        };
        let counted = !bounds.proxies.may_have(peer.ip());
        let seat = if counted { seats.take(peer.ip()) } else { None };
        if counted && seat.is_none() {
            // It is told where that costs nothing; a socket that was opened a moment ago takes this much.
            let _ = stream.try_write(TOO_MANY);
            continue;
        }
        let service = TowerToHyperService::new(AddExtension::new(router.clone(), ConnectInfo(peer)));
        let stream = Patient::new(stream, bounds.patience);
        let connection = server.serve_connection(TokioIo::new(stream), service).into_owned();
        let connection = connections.watch(connection);
        tokio::spawn(async move {
            // Whoever broke off knows; nobody else need.
            let _ = connection.await;
            drop((place, seat));
        });
    }
    drop(listener);
    connections.shutdown().await;
}

/// The next connection, once there is a place for it.
async fn next(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> Option<(TcpStream, SocketAddr, OwnedSemaphorePermit)> {
    // Nobody closes it.
    let place = Arc::clone(places).acquire_owned().await.ok()?;
    let (stream, peer) = listener.accept().await.ok()?;
    Some((stream, peer, place))
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpSocket;
    use tokio::sync::oneshot;
    use tokio::task::JoinHandle;

    use super::*;

    /// A newsroom served within bounds; the folder goes when it is dropped.
    struct Served {
        address: SocketAddr,
        stop: oneshot::Sender<()>,
        task: JoinHandle<()>,
        _folder: tempfile::TempDir,
    }

    fn soon() -> Bounds {
        Bounds { patience: Duration::from_millis(300), all: 64, each: 3, proxies: Proxies::default() }
    }

    impl Served {
        async fn within(bounds: Bounds) -> Self {
            let folder = tempfile::tempdir().unwrap();
            let options = store::Options { data: folder.path().to_owned(), database: None };
            let store = store::Store::open(&options).await.unwrap();
            let newsroom = Newsroom::new(store, fetch::Client::new(fetch::Options::default()).unwrap());
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = listener.local_addr().unwrap();
            let (stop, stopped) = oneshot::channel::<()>();
            let shutdown = async move { drop(stopped.await) };
            let task = tokio::spawn(serve_within(newsroom, listener, shutdown, bounds));
            Self { address, stop, task, _folder: folder }
        }

        /// A connection from an address of this machine's loopback network.
        async fn from(&self, address: &str) -> TcpStream {
            let socket = TcpSocket::new_v4().unwrap();
            socket.bind(format!("{address}:0").parse().unwrap()).unwrap();
            socket.connect(self.address).await.unwrap()
        }

        async fn end(self) {
            self.stop.send(()).unwrap();
            self.task.await.unwrap();
        }
    }

    const ROBOTS: &str = "GET /robots.txt HTTP/1.1\r\nHost: bay.example\r\n";

    /// What a request with these further headers is answered, over a connection of its own.
    async fn asked(mut stream: TcpStream, headers: &str) -> String {
        let request = format!("{ROBOTS}{headers}Connection: close\r\n\r\n");
        // Who is turned away may find the door shut while still speaking.
        let _ = stream.write_all(request.as_bytes()).await;
        let mut told = Vec::new();
        let _ = stream.read_to_end(&mut told).await;
        String::from_utf8_lossy(&told).into_owned()
    }

    #[tokio::test]
    async fn a_request_that_does_not_come_is_not_waited_for() {
        let served = Served::within(soon()).await;
        for half in ["", "GET / HTTP/1.1\r\nHost: bay.example\r\nX-Slow: "] {
            let mut slow = served.from("127.0.0.1").await;
            slow.write_all(half.as_bytes()).await.unwrap();
            let mut told = Vec::new();
            slow.read_to_end(&mut told).await.unwrap();
            assert!(!told.starts_with(b"HTTP/1.1 200"), "{half:?}: {}", String::from_utf8_lossy(&told));
        }
        let told = asked(served.from("127.0.0.1").await, "").await;
        assert!(told.starts_with("HTTP/1.1 200"), "{told}");
        served.end().await;
    }

    #[tokio::test]
    async fn one_address_cannot_hold_every_connection() {
        let long = Duration::from_secs(60);
        // One address of the loopback network stands for a proxy, the others for strangers.
        let proxies = Proxies::only([IpAddr::from([127, 0, 0, 1])]);
        let served = Served::within(Bounds { patience: long, proxies, ..soon() }).await;
        let mut held = Vec::new();
        for _ in 0..soon().each {
            let mut stream = served.from("127.0.0.9").await;
            stream.write_all(format!("{ROBOTS}X-Slow: ").as_bytes()).await.unwrap();
            held.push(stream);
        }
        let mut turned_away = served.from("127.0.0.9").await;
        let mut told = String::new();
        turned_away.read_to_string(&mut told).await.unwrap();
        assert!(told.starts_with("HTTP/1.1 429 ") && told.contains("Retry-After: 5"), "{told}");
        let (head, body) = told.split_once("\r\n\r\n").unwrap();
        assert!(head.contains(&format!("Content-Length: {}", body.len())), "{told}");
        for other in ["127.0.0.10", "127.0.0.1"] {
            let told = asked(served.from(other).await, "").await;
            assert!(told.starts_with("HTTP/1.1 200"), "{other}: {told}");
        }
        let mut proxied = Vec::new();
        for _ in 0..soon().each + 2 {
            proxied.push(served.from("127.0.0.1").await);
        }
        let told = asked(served.from("127.0.0.1").await, "").await;
        assert!(told.starts_with("HTTP/1.1 200"), "a proxy speaks for others: {told}");
        // What is let go is free for the same address again.
        let mut first = held.pop().unwrap();
        first.write_all(b"x\r\nConnection: close\r\n\r\n").await.unwrap();
        let mut told = String::new();
        first.read_to_string(&mut told).await.unwrap();
        assert!(told.starts_with("HTTP/1.1 200"), "{told}");
        drop(first);
        let mut again = String::new();
        while !again.starts_with("HTTP/1.1 200") {
            again = asked(served.from("127.0.0.9").await, "").await;
        }
        drop((held, proxied));
        served.end().await;
    }

    #[tokio::test]
    async fn one_whom_a_proxy_names_cannot_hold_every_request() {
        let served = Served::within(Bounds { patience: Duration::from_secs(60), all: 256, ..soon() }).await;
        // Bodies that do not come.
        let half = format!("{ROBOTS}X-Forwarded-For: 192.0.2.1, 192.0.2.7\r\nContent-Length: 5\r\n\r\n");
        let mut held = Vec::new();
        for _ in 0..EACH {
            let mut stream = served.from("127.0.0.1").await;
            stream.write_all(half.as_bytes()).await.unwrap();
            held.push(stream);
        }
        let mut told = String::new();
        while !told.starts_with("HTTP/1.1 429") {
            told = asked(served.from("127.0.0.1").await, "X-Forwarded-For: 192.0.2.7\r\n").await;
        }
        assert!(
            told.to_lowercase().contains("retry-after: 1") && told.contains("under way at once"),
            "{told}"
        );
        for other in
            ["192.0.2.8", "192.0.2.8:5123", "192.0.2.7\r\nX-Forwarded-For: 192.0.2.8", "nonsense", ""]
        {
            let header = format!("X-Forwarded-For: {other}\r\n");
            let told = asked(served.from("127.0.0.1").await, &header).await;
            assert!(told.starts_with("HTTP/1.1 200"), "{other}: {told}");
        }
        drop(held);
        served.end().await;
    }

    #[tokio::test]
    async fn an_answer_that_is_not_taken_is_not_waited_for() {
        let served = Served::within(soon()).await;
        let mut greedy = served.from("127.0.0.1").await;
        let request = "GET /assets/style.css HTTP/1.1\r\nHost: bay.example\r\n\r\n";
        // More than the sockets' buffers hold between them.
        const MANY: usize = 2_000;
        let (mut reads, mut writes) = greedy.split();
        let all = request.repeat(MANY);
        let sent = tokio::time::timeout(soon().patience * 4, writes.write_all(all.as_bytes())).await;
        drop(sent);
        tokio::time::sleep(soon().patience * 4).await;
        let mut taken = Vec::new();
        let _ = reads.read_to_end(&mut taken).await;
        let answers = taken.windows(15).filter(|part| *part == b"HTTP/1.1 200 OK").count();
        assert!((1..MANY).contains(&answers), "{answers} answers of {MANY}");
        served.end().await;
    }
}
