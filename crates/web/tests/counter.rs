//! The counter under load: no hit is lost, robots are told apart, and nothing is asked of anybody.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

mod common;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use common::{House, copy_fields};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Connections at once, and hits on each.
const CONNECTIONS: usize = 12;
const HITS: usize = 400;

async fn released(house: &House) -> story::ids::ItemId {
    let mut mara = house.signed_in("mara").await;
    mara.send("/desk/new", "/desk/new", &copy_fields()).await;
    let id = house.item("bridge-closure").await;
    mara.send("/keys", &format!("/desk/{id}/submit"), &[]).await;
    let mut tobias = house.signed_in("tobias").await;
    for claim in house.newsroom.item(&id).await.unwrap().item.claims {
        let waive = format!("/desk/{id}/claims/{}/waive", claim.id);
        tobias.send("/keys", &waive, &[("reason", "seen on the spot")]).await;
    }
    tobias.send("/keys", &format!("/desk/{id}/release"), &[("label", "first")]).await;
    id
}

/// A site on this machine that counts who asks it.
async fn inside() -> (SocketAddr, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while listener.accept().await.is_ok() {
            counted.fetch_add(1, Ordering::SeqCst);
        }
    });
    (address, asked)
}

/// Many hits down one connection, one after the other. Every fourth is a robot's.
async fn hit(server: SocketAddr, path: String, referrer: String) {
    let mut stream = TcpStream::connect(server).await.unwrap();
    let mut answer = vec![0; 4096];
    for number in 0..HITS {
        let agent = if number % 4 == 3 { "Examplebot/2.1" } else { "Mozilla/5.0 (X11; Linux) Firefox/140.0" };
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {server}\r\nUser-Agent: {agent}\r\nAccept: image/webp,*/*\r\n\
             Accept-Language: en\r\nReferer: {referrer}{number}\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut read = 0;
        while !answer[..read].ends_with(&[0x3b]) || !answer[..read].windows(6).any(|part| part == b"GIF89a") {
            let more = stream.read(&mut answer[read..]).await.unwrap();
            assert!(more > 0, "the connection ended: {}", String::from_utf8_lossy(&answer[..read]));
            read += more;
        }
        assert!(answer.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&answer[..read]));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_hit_is_lost_and_no_referrer_is_asked() {
    let house = House::open().await;
    let id = released(&house).await;
    let (inner, asked) = inside().await;
    let path = format!("/count/{id}/1.gif");
    // Batches are written while hits come in, as the served program does every second.
    let newsroom = house.newsroom.clone();
    let writing = tokio::spawn(async move {
        loop {
            newsroom.flush_counts().await.unwrap();
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    });
    let hits = (0..CONNECTIONS).map(|number| {
        // Half name a page on this machine as theirs.
        let referrer = match number % 2 {
            0 => format!("http://{inner}/page-"),
            _ => "https://www.bay.example/2026/page-".to_owned(),
        };
        tokio::spawn(hit(house.address, path.clone(), referrer))
    });
    for hit in hits.collect::<Vec<_>>() {
        hit.await.unwrap();
    }
    writing.abort();
    let _ = writing.await;
    house.newsroom.flush_counts().await.unwrap();

    let counts = house.newsroom.store().counts(&id).await.unwrap();
    let sum = |robot| counts.iter().filter(|(key, _)| key.robot == robot).map(|(_, hits)| hits).sum::<u64>();
    let all = (CONNECTIONS * HITS) as u64;
    assert_eq!((sum(false), sum(true)), (all * 3 / 4, all / 4));
    let candidates = house.newsroom.store().candidates(10_000).await.unwrap();
    assert_eq!(candidates.len(), 2 * HITS * 3 / 4, "each page once, and none that only a robot named");
    assert_eq!(asked.load(Ordering::SeqCst), 0, "nothing was asked of the pages that were named");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_batch_is_written_though_nobody_waits_for_it() {
    let house = House::open().await;
    let id = released(&house).await;
    let reader = newsroom::Hit {
        agent: Some("Mozilla/5.0 (X11; Linux) Firefox/140.0"),
        accept: Some("*/*"),
        language: Some("en"),
        ..newsroom::Hit::default()
    };
    for _ in 0..200 {
        house.newsroom.count(&id, 1, &reader).await.unwrap();
        // Begun, and left before it is done.
        let flush = house.newsroom.flush_counts();
        let _ = tokio::time::timeout(std::time::Duration::from_micros(50), flush).await;
    }
    house.newsroom.flush_counts().await.unwrap();
    let counts = house.newsroom.store().counts(&id).await.unwrap();
    assert_eq!(counts.iter().map(|(_, hits)| hits).sum::<u64>(), 200);
}
