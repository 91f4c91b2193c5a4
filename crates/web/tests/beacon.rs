//! The counter in a real Chromium: a page on another origin that runs the package counts its reader, and the click on the
//! link to the original, without any script.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

#[path = "common/chromium.rs"]
#[allow(dead_code, reason = "each test file uses a part of it")]
mod chromium;
mod common;

use std::time::Duration;

use chromium::Chromium;
use common::{House, released};
use fantoccini::Locator;
use serde_json::json;
use store::{Hits, Readers};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// Chromium as a person has it; without its window it calls itself a robot.
const READER: &str =
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36";

/// A site that shows `page` at every address, on a port of its own.
async fn site(page: String) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let length = page.len();
            let answer = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\n\
                 Connection: close\r\n\r\n{page}"
            );
            tokio::spawn(async move {
                let _ = stream.read(&mut [0; 4096]).await;
                let _ = stream.write_all(answer.as_bytes()).await;
            });
        }
    });
    address
}

/// What is counted, once it is `expected` or no longer likely to be.
async fn counted(house: &House, expected: Hits) -> Vec<Readers> {
    for _ in 0..100 {
        house.newsroom.flush_counts().await.unwrap();
        let readers = house.newsroom.store().readers().await.unwrap();
        if readers.iter().any(|row| row.people == expected) {
            return readers;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    house.newsroom.store().readers().await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reader_and_a_click_are_counted_from_another_origin_without_scripts() {
    let house = House::open().await;
    let id = released(&house).await;
    let published = house.newsroom.published(&id).await.unwrap();
    let package = formats::package::html(&published.outgoing());
    let site = site(format!("<!doctype html><title>Bay Post</title>{package}")).await;
    let page = format!("{site}/2026/old-bridge");
    let chromium = Chromium::open().await;
    chromium.devtools("Network.setUserAgentOverride", json!({ "userAgent": READER })).await;
    chromium.scripts(false).await;

    chromium.client.goto(&page).await.unwrap();
    let seen = counted(&house, Hits::READ).await;
    let row = |people| {
        vec![Readers { item: id.clone(), host: "127.0.0.1".to_owned(), people, robots: Hits::default() }]
    };
    assert_eq!(seen, row(Hits::READ), "the page was opened");

    let link = chromium.client.find(Locator::Css("footer .notice a")).await.unwrap();
    link.click().await.unwrap();
    let both = Hits { reads: 1, follows: 1 };
    assert_eq!(counted(&house, both).await, row(both), "the link was followed");
    chromium.client.wait().for_element(Locator::Css("main h1")).await.unwrap();
    let here = chromium.client.current_url().await.unwrap();
    assert_eq!(here.as_str(), published.url(), "and led to the original");
    let offer = chromium.client.find(Locator::Css("section.republish")).await.unwrap().text().await.unwrap();
    assert!(offer.contains("You may take both out"), "who takes the package is told of it: {offer}");
    assert!(chromium.client.get_all_cookies().await.unwrap().is_empty(), "nobody got a cookie");
    let candidates = house.newsroom.store().candidates(10).await.unwrap();
    let named: Vec<(&str, Hits)> = candidates.iter().map(|one| (one.url.as_str(), one.hits)).collect();
    assert_eq!(named, [(page.as_str(), both)], "one page, told by picture and ping");
}
