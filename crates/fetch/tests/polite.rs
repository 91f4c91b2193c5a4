//! Politeness, against a site of our own on loopback.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use fetch::{Answer, Client, Options, Polite, Validators};

async fn serve(site: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, site).await });
    address
}

fn polite(every: Duration) -> Polite {
    let client = Client::new(Options { allow_loopback: true, ..Options::default() }).unwrap();
    Polite::new(client, every)
}

#[tokio::test]
async fn robots_are_heeded_and_asked_once() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    let robots = get(move || async move {
        counted.fetch_add(1, Ordering::SeqCst);
        "User-agent: *\nDisallow: /inside\nSitemap: https://bay.example/map.xml\n"
    });
    let site = Router::new().route("/robots.txt", robots).route("/feed", get(|| async { "words" }));
    let address = serve(site).await;
    let polite = polite(Duration::from_millis(1));
    let ask =
        async |path: &str| polite.get(&format!("{address}{path}"), &Validators::default()).await.unwrap();
    assert!(matches!(ask("/feed").await, Answer::Came(fetched, _) if fetched.bytes == b"words"));
    assert_eq!(ask("/inside/feed").await, Answer::NotWelcome);
    assert_eq!(polite.sitemaps(&address).await.unwrap(), ["https://bay.example/map.xml"]);
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_site_whose_rules_fail_is_left_alone_and_one_without_is_not() {
    let failing = Router::new()
        .route("/robots.txt", get(|| async { StatusCode::INTERNAL_SERVER_ERROR }))
        .route("/feed", get(|| async { "words" }));
    let open = Router::new().route("/feed", get(|| async { "words" }));
    for (site, welcome) in [(failing, false), (open, true)] {
        let url = format!("{}/feed", serve(site).await);
        let answer = polite(Duration::from_millis(1)).get(&url, &Validators::default()).await.unwrap();
        let refused = Answer::NoRules("the site answered 500".to_owned());
        assert_eq!(answer != refused, welcome, "{answer:?}");
    }
}

#[tokio::test]
async fn what_has_not_changed_is_not_sent_again() {
    let feed = get(|headers: HeaderMap| async move {
        match headers.get("if-none-match") {
            Some(tag) if tag == "\"one\"" => (StatusCode::NOT_MODIFIED, [("etag", "\"one\"")], ""),
            _ => (StatusCode::OK, [("etag", "\"one\"")], "words"),
        }
    });
    let url = format!("{}/feed", serve(Router::new().route("/feed", feed)).await);
    let polite = polite(Duration::from_millis(1));
    let Answer::Came(_, validators) = polite.get(&url, &Validators::default()).await.unwrap() else {
        panic!("the first time it comes");
    };
    assert_eq!(polite.get(&url, &validators).await.unwrap(), Answer::Unchanged);
}

#[tokio::test]
async fn each_host_has_its_turn_and_inside_addresses_none() {
    let url = format!("{}/feed", serve(Router::new().route("/feed", get(|| async { "words" }))).await);
    let polite = polite(Duration::from_millis(60));
    let began = tokio::time::Instant::now();
    for _ in 0..3 {
        polite.get(&url, &Validators::default()).await.unwrap();
    }
    assert!(began.elapsed() >= Duration::from_millis(180), "robots.txt and three requests have three gaps");
    assert!(polite.get("http://169.254.169.254/feed", &Validators::default()).await.is_err());
}

#[tokio::test]
async fn a_site_that_asks_for_a_pause_gets_it() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    // Busy twice, first with a wish and then without; then it is there.
    let feed = get(move || async move {
        match counted.fetch_add(1, Ordering::SeqCst) {
            0 => (StatusCode::TOO_MANY_REQUESTS, [("retry-after", "7200")], "busy"),
            1 => (StatusCode::SERVICE_UNAVAILABLE, [("x-none", "")], "busy"),
            _ => (StatusCode::OK, [("x-none", "")], "words"),
        }
    });
    let url = format!("{}/feed", serve(Router::new().route("/feed", feed)).await);
    let polite = polite(Duration::from_millis(1));
    let ask = async || polite.get(&url, &Validators::default()).await.unwrap();
    assert_eq!(ask().await, Answer::Later(Duration::from_secs(7200)));
    assert!(matches!(ask().await, Answer::Later(left) if left <= Duration::from_secs(7200)));
    assert_eq!(asked.load(Ordering::SeqCst), 1, "it is not asked while it wants to be left alone");
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(7201)).await;
    tokio::time::resume();
    assert_eq!(ask().await, Answer::Later(Duration::from_secs(120)), "the second in a row is twice as long");
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(121)).await;
    tokio::time::resume();
    assert!(matches!(ask().await, Answer::Came(fetched, _) if fetched.bytes == b"words"));
}

#[tokio::test]
async fn a_pause_holds_for_pages_that_are_asked_for_elsewhere() {
    let url = format!("{}/page", serve(Router::new().route("/page", get(|| async { "words" }))).await);
    let polite = polite(Duration::from_millis(1));
    let busy = |status, headers| fetch::Fetched { url: url.clone(), status, headers, bytes: Vec::new() };
    assert_eq!(polite.wait(&url).await.unwrap(), None);
    let asked = vec![("retry-after".to_owned(), "7200".to_owned())];
    assert_eq!(polite.heard(&url, &busy(503, asked)).unwrap(), Some(Duration::from_secs(7200)));
    assert!(polite.wait(&url).await.unwrap().is_some_and(|left| left > Duration::from_secs(7000)));
    let feed = polite.get(&url, &Validators::default()).await.unwrap();
    assert!(matches!(feed, Answer::Later(_)), "one host, one pause: {feed:?}");
    assert_eq!(polite.heard(&url, &busy(200, Vec::new())).unwrap(), None);
    assert!(polite.wait("http://169.254.169.254/").await.is_err());
}

#[tokio::test]
async fn a_site_that_is_busy_with_its_rules_is_left_alone_for_as_long_as_it_says() {
    let busy = get(|| async { (StatusCode::SERVICE_UNAVAILABLE, [("retry-after", "1800")], "busy") });
    let url = format!("{}/feed", serve(Router::new().route("/robots.txt", busy)).await);
    let answer = polite(Duration::from_millis(1)).get(&url, &Validators::default()).await.unwrap();
    assert!(matches!(answer, Answer::Later(left) if left > Duration::from_secs(1700)), "{answer:?}");
}
