//! Addresses that try to reach the inside. None gets through, and none of these tests connects to anything but a
//! server of its own on loopback.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::http::{StatusCode, header};
use axum::routing::{get, post};
use fetch::{Client, FetchError, Options, Resolver, Resolving};

/// Answers from a table, one answer after the other for each host, and counts.
#[derive(Default)]
struct Table {
    answers: Mutex<HashMap<String, Vec<Vec<IpAddr>>>>,
    asked: AtomicUsize,
}

impl Table {
    fn of(rows: &[(&str, &[&str])]) -> Arc<Self> {
        let table = Self::default();
        for (host, answers) in rows {
            let parse = |text: &str| text.split(' ').map(|ip| ip.parse().unwrap()).collect();
            let answers = answers.iter().map(|answer| parse(answer)).collect();
            table.answers.lock().unwrap().insert((*host).to_owned(), answers);
        }
        Arc::new(table)
    }
}

impl Resolver for Table {
    fn resolve(&self, host: &str) -> Resolving {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let mut answers = self.answers.lock().unwrap();
        let answer = match answers.get_mut(host) {
            Some(left) if left.len() > 1 => Ok(left.remove(0)),
            Some(left) => Ok(left[0].clone()),
            None => Err(std::io::Error::other("not in the table")),
        };
        Box::pin(async move { answer })
    }
}

fn client(allow_loopback: bool, table: &Arc<Table>) -> Client {
    let options = Options {
        allow_loopback,
        max_bytes: 100_000,
        timeout: std::time::Duration::from_secs(5),
        ..Options::default()
    };
    Client::with_resolver(options, Arc::clone(table) as Arc<dyn Resolver>).unwrap()
}

/// A site on loopback; answers its port.
async fn serve(site: Router) -> u16 {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move { axum::serve(listener, site).await });
    port
}

/// Every way to write the four bytes of an IPv4 address that a browser would take.
fn spellings_of_v4([a, b, c, d]: [u8; 4]) -> Vec<String> {
    let all = u32::from_be_bytes([a, b, c, d]);
    let (tail3, tail2) = (all & 0xff_ffff, all & 0xffff);
    let wide = |text: &str| -> String {
        let shift = |c: char| char::from_u32(u32::from(c) + 0xfee0).unwrap();
        text.chars().map(|c| if c.is_ascii_graphic() { shift(c) } else { c }).collect()
    };
    let plain = format!("{a}.{b}.{c}.{d}");
    let mut hosts = vec![
        plain.clone(),
        format!("{plain}."),
        format!("{all}"),
        format!("0x{all:x}"),
        format!("0X{all:X}"),
        format!("0x00000{all:08x}"),
        format!("0{all:o}"),
        format!("000{all:o}"),
        format!("{a}.{tail3}"),
        format!("{a}.{b}.{tail2}"),
        format!("0x{a:x}.0x{tail3:x}"),
        format!("0{a:o}.0{b:o}.0{c:o}.0{d:o}"),
        format!("0x{a:x}.0x{b:x}.0x{c:x}.0x{d:x}"),
        format!("0x{a:02x}.{b}.0{c:o}.{d}"),
        format!("000{a:o}.{b}.{c}.0x{d:x}"),
        wide(&plain),
        plain.replace('.', "。"),
        plain.replace('.', "．"),
        plain.replace('.', "%2e"),
        plain.bytes().map(|byte| format!("%{byte:02x}")).collect(),
        format!("[::ffff:{plain}]"),
        format!("[::ffff:{:x}:{:x}]", all >> 16, tail2),
        format!("[0:0:0:0:0:ffff:{plain}]"),
        format!("[::{plain}]"),
        format!("[64:ff9b::{plain}]"),
        format!("[64:ff9b:1::{plain}]"),
        format!("[2002:{:x}:{:x}::]", all >> 16, tail2),
        format!("[2002:{:x}:{:x}::1]", all >> 16, tail2),
        format!("[2001:0:{:x}:{:x}::]", all >> 16, tail2),
        format!("[2001::{:x}:{:x}]", !all >> 16, !all & 0xffff),
        format!("[::ffff:0:{plain}]"),
        format!("[fe80::5efe:{plain}]"),
        format!("[2a00::5efe:{plain}]"),
    ];
    hosts.sort();
    hosts.dedup();
    hosts
}

/// Addresses nobody outside may send us to.
const INSIDE: [[u8; 4]; 16] = [
    [127, 0, 0, 1],
    [127, 1, 2, 3],
    [0, 0, 0, 0],
    [10, 0, 0, 1],
    [100, 64, 0, 1],
    [169, 254, 169, 254],
    [172, 16, 5, 4],
    [192, 168, 0, 1],
    [192, 0, 0, 192],
    [192, 0, 2, 1],
    [198, 18, 0, 1],
    [203, 0, 113, 1],
    [224, 0, 0, 1],
    [240, 0, 0, 1],
    [255, 255, 255, 255],
    [168, 63, 129, 16],
];

fn hostile_addresses() -> Vec<String> {
    let hosts = INSIDE.into_iter().flat_map(spellings_of_v4).chain(
        ["[::]", "[::1]", "[0:0:0:0:0:0:0:1]", "[fc00::1]", "[fd00:ec2::254]", "[fe80::1]", "[ff02::1]"]
            .map(str::to_owned),
    );
    hosts
        .flat_map(|host| {
            [
                format!("http://{host}/"),
                format!("https://{host}:8443/x?y#z"),
                format!("HTTP:\\\\{host}\\"),
                format!(" http:/{host}/ "),
            ]
        })
        .collect()
}

#[tokio::test]
async fn no_spelling_of_an_inside_address_gets_through() {
    let table = Table::of(&[]);
    let client = client(false, &table);
    let addresses = hostile_addresses();
    assert!(addresses.len() > 2000, "{}", addresses.len());
    for address in addresses {
        let answer = client.get(&address).await;
        assert!(
            matches!(answer, Err(FetchError::Forbidden { .. } | FetchError::Address { .. })),
            "{address}: {answer:?}"
        );
        let answer = client.post(&address, &[], Vec::new()).await;
        assert!(answer.is_err(), "{address}");
    }
    assert_eq!(table.asked.load(Ordering::SeqCst), 0, "a number needs no name server");
}

#[tokio::test]
async fn other_schemes_and_tricks_are_refused() {
    let table = Table::of(&[]);
    let client = client(true, &table);
    for address in [
        "",
        "/etc/passwd",
        "file:///etc/passwd",
        "ftp://harbour.example/",
        "gopher://127.0.0.1:70/",
        "data:text/html,x",
        "javascript:alert(1)",
        "http://",
        "http:///",
        "http://.",
        "http://harbour.example:0/",
        "http://harbour.example:99999/",
        "http://user@harbour.example/",
        "http://user:secret@harbour.example/",
        "http://harbour.example@127.0.0.1/",
        "http://127.0.0.1:80@harbour.example/",
        "http://harbour.example%00.other.example/",
        "http://har bour.example/",
        "http://[::1%25lo]/",
        "http://[::1/",
        "http://1.2.3.4.5/",
        "http://256.256.256.256/",
        "http://0x100000000/",
    ] {
        let answer = client.get(address).await;
        assert!(matches!(answer, Err(FetchError::Address { .. })), "{address}: {answer:?}");
    }
    let long = format!("http://harbour.example/{}", "x".repeat(10_000));
    assert!(matches!(client.get(&long).await, Err(FetchError::Address { .. })));
    assert_eq!(table.asked.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_name_that_leads_inside_is_refused() {
    for inside in [
        "127.0.0.1",
        "10.0.0.1",
        "169.254.169.254",
        "::1",
        "fd00::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "8.8.8.8 10.0.0.1",
    ] {
        let table = Table::of(&[("harbour.example", &[inside])]);
        let answer = client(false, &table).get("http://harbour.example/").await;
        assert!(matches!(answer, Err(FetchError::Forbidden { .. })), "{inside}: {answer:?}");
    }
}

#[tokio::test]
async fn the_answer_that_was_judged_is_the_one_connected_to() {
    let site = Router::new().route("/", get(|| async { ([(header::CONNECTION, "close")], "first") }));
    let port = serve(site).await;
    // The second lookup answers with the inside. Were there two lookups for one request, the first request would fail.
    let table = Table::of(&[("turncoat.example", &["127.0.0.1", "10.0.0.1"])]);
    let client = client(true, &table);
    let address = format!("http://turncoat.example:{port}/");
    assert_eq!(client.get(&address).await.unwrap().bytes, b"first");
    assert_eq!(table.asked.load(Ordering::SeqCst), 1);
    let second = client.get(&address).await;
    assert!(matches!(second, Err(FetchError::Forbidden { .. })), "{second:?}");
}

#[tokio::test]
async fn every_redirect_is_judged() {
    let targets = [
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "//192.168.1.1/",
        "http://0x0a000001/",
        "http://[fd00::1]/",
        "http://inside.example/",
        "file:///etc/passwd",
        "ftp://127.0.0.1/",
        "http://user@127.0.0.1/",
    ];
    let table = Table::of(&[("inside.example", &["172.16.0.9"])]);
    let client = client(true, &table);
    for target in targets {
        let moved = move || async move { (StatusCode::FOUND, [(header::LOCATION, target)]) };
        let port = serve(Router::new().route("/", get(moved).post(moved))).await;
        let answer = client.get(&format!("http://127.0.0.1:{port}/")).await;
        assert!(
            matches!(answer, Err(FetchError::Forbidden { .. } | FetchError::Address { .. })),
            "{target}: {answer:?}"
        );
        let posted = client.post(&format!("http://127.0.0.1:{port}/"), &[], Vec::new()).await.unwrap();
        assert_eq!(posted.status, 302, "a POST is not redirected");
    }
}

#[tokio::test]
async fn redirects_are_followed_and_counted() {
    let hop =
        |to: &'static str| get(move || async move { (StatusCode::SEE_OTHER, [(header::LOCATION, to)]) });
    let site = Router::new()
        .route("/one", hop("two?x=1"))
        .route("/two", hop("/three"))
        .route("/three", get(|| async { "there" }))
        .route("/round", hop("/round"));
    let port = serve(site).await;
    let client = client(true, &Table::of(&[]));
    let found = client.get(&format!("http://127.0.0.1:{port}/one")).await.unwrap();
    assert_eq!((found.url.as_str(), found.status), (&*format!("http://127.0.0.1:{port}/three"), 200));
    let round = client.get(&format!("http://127.0.0.1:{port}/round")).await;
    assert!(matches!(round, Err(FetchError::TooManyRedirects { .. })), "{round:?}");
}

#[tokio::test]
async fn bodies_are_bounded_packed_or_not() {
    // 10 MB of zeroes, packed by gzip -9 twice would be a few bytes; once, about 10 kB.
    let bomb = gzip_of_zeroes(10_000_000);
    assert!(bomb.len() < 100_000, "{}", bomb.len());
    let endless = || async {
        let chunks = std::iter::repeat_with(|| Ok::<_, std::io::Error>(vec![b'x'; 4096]));
        axum::body::Body::from_stream(Chunks(chunks))
    };
    let site = Router::new()
        .route("/bomb", get(move || async { ([(header::CONTENT_ENCODING, "gzip")], bomb) }))
        .route("/large", get(|| async { vec![b'x'; 100_001] }))
        .route("/fits", get(|| async { vec![b'x'; 100_000] }))
        .route("/endless", get(endless));
    let port = serve(site).await;
    let client = client(true, &Table::of(&[]));
    for path in ["bomb", "large", "endless"] {
        let answer = client.get(&format!("http://127.0.0.1:{port}/{path}")).await;
        assert!(matches!(answer, Err(FetchError::TooLarge { limit: 100_000, .. })), "{path}: {answer:?}");
    }
    assert!(client.get(&format!("http://127.0.0.1:{port}/fits")).await.is_ok());
}

#[tokio::test]
async fn a_slow_answer_is_given_up() {
    let slow = || async {
        tokio::time::sleep(std::time::Duration::from_secs(60)).await;
        "late"
    };
    let port = serve(Router::new().route("/", get(slow))).await;
    let options = Options {
        allow_loopback: true,
        timeout: std::time::Duration::from_millis(300),
        ..Options::default()
    };
    let answer = Client::new(options).unwrap().get(&format!("http://127.0.0.1:{port}/")).await;
    assert!(matches!(answer, Err(FetchError::TooSlow { .. })), "{answer:?}");
}

#[tokio::test]
async fn what_is_posted_arrives() {
    let echo = |headers: axum::http::HeaderMap, body: axum::body::Bytes| async move {
        let name = headers.get("x-name").map(|value| value.to_str().unwrap_or("").to_owned());
        (StatusCode::ACCEPTED, format!("{} {}", name.unwrap_or_default(), String::from_utf8_lossy(&body)))
    };
    let port = serve(Router::new().route("/push", post(echo))).await;
    let client = client(true, &Table::of(&[]));
    let address = format!("http://127.0.0.1:{port}/push");
    let answer = client.post(&address, &[("x-name", "Harbour")], b"Desk".to_vec()).await.unwrap();
    assert_eq!((answer.status, answer.bytes.as_slice()), (202, b"Harbour Desk".as_slice()));
    assert!(client.post(&address, &[("bad name", "x")], Vec::new()).await.is_err());
}

/// A stream out of an iterator, so that no crate is needed for it.
struct Chunks<I>(I);

impl<I: Iterator + Unpin> futures_util::Stream for Chunks<I> {
    type Item = I::Item;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<I::Item>> {
        std::task::Poll::Ready(self.0.next())
    }
}

fn gzip_of_zeroes(length: usize) -> Vec<u8> {
    use std::io::Write;
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(&vec![0; length]).unwrap();
    packed.finish().unwrap()
}
