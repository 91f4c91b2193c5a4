//! Pauses that sites asked for, kept over a restart.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use fetch::{Answer, Client, Options, Pause, Polite, Validators};

fn polite() -> Polite {
    let client = Client::new(Options { allow_loopback: true, ..Options::default() }).unwrap();
    Polite::new(client, Duration::from_millis(1))
}

#[tokio::test]
async fn a_pause_that_was_kept_is_heeded_by_whoever_takes_it_up() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    let page = get(move || async move {
        counted.fetch_add(1, Ordering::SeqCst);
        (StatusCode::SERVICE_UNAVAILABLE, [("retry-after", "3600")])
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let site = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, Router::new().route("/feed", page)).await });
    let url = format!("{site}/feed");

    let before = polite();
    assert_eq!(before.pause_of(&url).unwrap(), None);
    let answer = before.get(&url, &Validators::default()).await.unwrap();
    assert_eq!(answer, Answer::Later(Duration::from_secs(3600)));
    let kept = before.pause_of(&url).unwrap().unwrap();
    assert_eq!((kept.site.as_str(), kept.refusals), (site.as_str(), 1));
    assert!(kept.left > Duration::from_secs(3500) && kept.left <= Duration::from_secs(3600), "{kept:?}");

    let after = polite();
    after.recall(kept.clone());
    // A shorter one does not shorten it, and none is longer than a day.
    after.recall(Pause { left: Duration::from_secs(1), ..kept.clone() });
    assert!(matches!(after.get(&url, &Validators::default()).await.unwrap(), Answer::Later(_)));
    assert!(after.wait(&url).await.unwrap().is_some());
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    after.recall(Pause { left: Duration::MAX, ..kept });
    assert!(after.pause_of(&url).unwrap().unwrap().left <= Duration::from_secs(24 * 3600));
    assert!(after.pause_of("http://169.254.169.254/").is_err());
}
