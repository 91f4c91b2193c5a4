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

use common::{House, released};
use store::{CountKey, Hits};
use story::ids::ItemId;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Connections at once, and hits on each.
const CONNECTIONS: usize = 12;
const HITS: usize = 400;

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

/// How the hit with a number is made: every fourth is a robot's, every third a ping.
fn is_robot(number: usize) -> bool {
    number % 4 == 3
}
fn is_ping(number: usize) -> bool {
    number % 3 == 2
}

/// One request, and how its answer begins and ends.
fn request(
    server: SocketAddr,
    id: &ItemId,
    page: &str,
    number: usize,
) -> (String, &'static str, &'static [u8]) {
    let agent = if is_robot(number) { "Examplebot/2.1" } else { "Mozilla/5.0 (X11; Linux) Firefox/140.0" };
    let head = format!("HTTP/1.1\r\nHost: {server}\r\nUser-Agent: {agent}\r\nAccept-Language: en\r\n");
    if is_ping(number) {
        let ping = format!(
            "POST /count/{id}/1.ping {head}Ping-From: {page}\r\nPing-To: http://{server}/stories/{id}\r\n\
             Content-Type: text/ping\r\nContent-Length: 4\r\n\r\nPING"
        );
        return (ping, "HTTP/1.1 204", b"\r\n\r\n");
    }
    let picture = format!("GET /count/{id}/1.gif {head}Accept: image/webp,*/*\r\nReferer: {page}\r\n\r\n");
    (picture, "HTTP/1.1 200", &[0x3b])
}

/// Many hits down one connection, one after the other.
async fn hit(server: SocketAddr, id: ItemId, referrer: String) {
    let mut stream = TcpStream::connect(server).await.unwrap();
    let mut answer = vec![0; 4096];
    for number in 0..HITS {
        let (request, begins, ends) = request(server, &id, &format!("{referrer}{number}"), number);
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut read = 0;
        let is_whole = |answer: &[u8]| {
            answer.ends_with(ends) && (is_ping(number) || answer.windows(6).any(|part| part == b"GIF89a"))
        };
        while !is_whole(&answer[..read]) {
            let more = stream.read(&mut answer[read..]).await.unwrap();
            assert!(more > 0, "the connection ended: {}", String::from_utf8_lossy(&answer[..read]));
            read += more;
        }
        assert!(answer.starts_with(begins.as_bytes()), "{}", String::from_utf8_lossy(&answer[..read]));
    }
}

/// How many of one connection's hits are such.
fn of(robot: bool, ping: bool) -> u64 {
    (0..HITS).filter(|&number| is_robot(number) == robot && is_ping(number) == ping).count() as u64
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_hit_is_lost_and_no_referrer_is_asked() {
    let house = House::open().await;
    let id = released(&house).await;
    let (inner, asked) = inside().await;
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
        tokio::spawn(hit(house.address, id.clone(), referrer))
    });
    for hit in hits.collect::<Vec<_>>() {
        hit.await.unwrap();
    }
    writing.abort();
    let _ = writing.await;
    house.newsroom.flush_counts().await.unwrap();

    let counts = house.newsroom.store().counts(&id).await.unwrap();
    let sum = |robot| {
        let own = counts.iter().filter(|(key, _)| key.robot == robot);
        own.fold(Hits::default(), |sum, (_, hits)| sum + *hits)
    };
    let all = |robot| Hits {
        reads: CONNECTIONS as u64 * of(robot, false),
        follows: CONNECTIONS as u64 * of(robot, true),
    };
    assert_eq!((sum(false), sum(true)), (all(false), all(true)));
    assert!(all(false).follows > 0 && all(true).follows > 0, "both ways are tried by both");
    let candidates = house.newsroom.store().candidates(10_000).await.unwrap();
    assert_eq!(candidates.len(), 2 * HITS * 3 / 4, "each page once, and none that only a robot named");
    assert_eq!(asked.load(Ordering::SeqCst), 0, "nothing was asked of the pages that were named");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_old_is_brought_together_and_no_hit_lost() {
    let house = House::open().await;
    let id = released(&house).await;
    let store = house.newsroom.store();
    let key =
        |day, host: &str| CountKey { item: id.clone(), version: 1, day, host: host.into(), robot: false };
    let today = u32::try_from(newsroom::now().0 / 86_400_000).unwrap();
    let counts: Vec<(CountKey, Hits)> = [1, today]
        .iter()
        .flat_map(|day| ["a.example", "b.example"].map(|host| (key(*day, host), Hits::READ)))
        .collect();
    store.add_counts(&counts, &[]).await.unwrap();
    house.newsroom.flush_counts().await.unwrap();
    let kept = store.counts(&id).await.unwrap();
    let expected = [
        (key(1, "other"), Hits { reads: 2, follows: 0 }),
        (key(today, "a.example"), Hits::READ),
        (key(today, "b.example"), Hits::READ),
    ];
    assert_eq!(kept, expected);
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
    assert_eq!(counts.iter().map(|(_, hits)| hits.all()).sum::<u64>(), 200);
}
