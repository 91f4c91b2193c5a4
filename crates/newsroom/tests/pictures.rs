//! A copy whose picture shows our logo under another name, in another size and colour; and one whose picture does not.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    clippy::cast_possible_truncation,
    reason = "tests may stop at the first surprise"
)]

mod common;

use std::time::Duration;

use axum::Router;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use common::{Desk, content};
use fetch::warc::Reader;
use newsroom::{Checked, Newsroom};
use story::copy::Found;
use story::correction::Label;
use story::ids::{CopyId, ItemId};
use story::item::{ClaimState, Command};
use story::settings::Settings;
use story::verdict::{Credit, Verdict};

const BODY: [&str; 2] = [
    "The city will close the Old Bridge on Monday after inspectors found cracks in three of its nine piers.",
    "“We found it on Friday,” said Rhea Collins, the city's chief engineer. The bridge carries about 2,300 vehicles a day.",
];

/// Bars as a newsroom's mark: one bit of `pattern` a bar, each of another height.
fn drawing(pattern: u32, bar: usize, ink: [u8; 3]) -> Vec<u8> {
    let (width, height) = (16 * bar, 8 * bar);
    let mut pixels = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let (column, row) = (x / bar, y / bar);
            let inked = (pattern >> column) & 1 == 1 && row >= (column * 5 + pattern as usize) % 7;
            pixels.extend(if inked { ink } else { [255, 255, 255] });
        }
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width as u32, height as u32);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    bytes
}

fn picture(bytes: Vec<u8>) -> Response {
    ([("content-type", "image/png")], bytes).into_response()
}

/// A site with the story twice: `/ours` shows the newsroom's mark, `/theirs` somebody else's and a file that is too large.
async fn site() -> String {
    let page = |pictures: &str| {
        let paragraphs: String = BODY.iter().map(|text| format!("<p>{text}</p>")).collect();
        Html(format!("<main><h1>Old Bridge to close for repairs</h1>{paragraphs}{pictures}</main>"))
    };
    let (ours, theirs) =
        (page("<img src='/m/77.png' alt=''>"), page("<img src='/m/78.png'><img src='/m/79.png'>"));
    let router = Router::new()
        .route("/ours", get(move || async move { ours }))
        .route("/theirs", get(move || async move { theirs }))
        .route("/m/77.png", get(|| async { picture(drawing(0b1011_0011_0101_1101, 5, [40, 90, 60])) }))
        .route("/m/78.png", get(|| async { picture(drawing(0b0110_1101_1010_0111, 5, [40, 90, 60])) }))
        .route("/m/79.png", get(|| async { picture(vec![0x89; 3 << 20]) }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

async fn released(desk: &Desk) -> ItemId {
    let id = desk.newsroom.open_item(&desk.mara, content(&BODY)).await.unwrap();
    desk.newsroom.command(&desk.mara, &id, Command::Submit).await.unwrap();
    let claims = desk.newsroom.item(&id).await.unwrap().item.claims;
    for claim in claims.iter().filter(|claim| claim.state == ClaimState::Open) {
        let command = Command::Waive { claim: claim.id.clone(), reason: "seen on the spot".into() };
        desk.newsroom.command(&desk.tobias, &id, command).await.unwrap();
    }
    desk.newsroom.release(&desk.tobias, &id, Label::First).await.unwrap();
    id
}

/// The copy at `url` and what it shows.
async fn captured(desk: &Desk, item: &ItemId, url: &str) -> (CopyId, Verdict) {
    let options = fetch::Options { allow_loopback: true, ..fetch::Options::default() };
    let client = fetch::Client::new(options).unwrap();
    let newsroom = Newsroom::with_pace(desk.newsroom.store().clone(), client, Duration::from_millis(2));
    let copy = newsroom.report_copy(&desk.mara, item, url, Found::Reported).await.unwrap();
    match newsroom.capture(&copy).await.unwrap() {
        Checked::Captured(verdict) => (copy, *verdict),
        other => panic!("{other:?}"),
    }
}

/// The addresses of the answers that a copy's tearsheet holds.
async fn kept(desk: &Desk, copy: &CopyId) -> Vec<String> {
    let file = desk.newsroom.tearsheet(copy, 0).await.unwrap();
    let mut reader = Reader::new(file.as_slice(), 16 << 20);
    let mut kept = Vec::new();
    while let Some(head) = reader.next() {
        let head = head.unwrap();
        if head.field("WARC-Type") == Some("response") {
            kept.push(head.field("WARC-Target-URI").unwrap_or_default().to_owned());
        }
    }
    kept
}

#[tokio::test]
async fn a_logo_is_known_by_its_looks() {
    let desk = Desk::open().await;
    let logo = desk.newsroom.keep_logo(&drawing(0b1011_0011_0101_1101, 12, [20, 40, 120])).await.unwrap();
    let settings = Settings { logo: Some(logo), ..desk.newsroom.settings().await.unwrap() };
    desk.newsroom.set_settings(&desk.ines, settings).await.unwrap();
    let item = released(&desk).await;
    let site = site().await;

    let (copy, verdict) = captured(&desk, &item, &format!("{site}/ours")).await;
    let Credit::Kept { evidence } = &verdict.credits.logo else { panic!("{verdict:#?}") };
    assert!(evidence.contains("/m/77.png") && evidence.contains("looks like our logo"), "{evidence}");
    assert_eq!(kept(&desk, &copy).await, [format!("{site}/ours"), format!("{site}/m/77.png")]);

    let (copy, verdict) = captured(&desk, &item, &format!("{site}/theirs")).await;
    assert_eq!(verdict.credits.logo, Credit::Missing);
    assert_eq!(kept(&desk, &copy).await, [format!("{site}/theirs"), format!("{site}/m/78.png")]);
}
