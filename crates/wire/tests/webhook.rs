//! A release pushed over real HTTP to a receiver that checks the signature.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use fetch::{Client, Options};
use formats::Published;
use story::content::{Byline, Content};
use story::correction::{Label, PubStatus};
use story::ids::{Millis, Who};
use story::item::{Item, Release, Stage};
use story::partner::Destination;
use story::settings::Settings;
use story::terms::Terms;
use wire::{DeliveryError, Message, Parcel, deliver, verify, webhook};

const KEY: [u8; 32] = [7; 32];
const NOW: Millis = Millis(1_795_400_000_000);

type Received = Arc<Mutex<Vec<(HeaderMap, Bytes)>>>;

/// A receiver that keeps what it gets and answers `status`; its address.
async fn receiver(status: StatusCode) -> (String, Received) {
    let received = Received::default();
    let kept = Arc::clone(&received);
    let take = move |headers: HeaderMap, body: Bytes| async move {
        kept.lock().unwrap().push((headers, body));
        status
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/push", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, Router::new().route("/push", post(take))).await });
    (address, received)
}

fn item() -> Item {
    let content = Content {
        headline: Some("Old Bridge to close".into()),
        slugline: "old-bridge".into(),
        bylines: vec![Byline { name: "Mara Ellison".into(), affiliation: Some("Harbour Desk".into()) }],
        body: vec!["The bridge will close on Monday.".into()],
        ..Content::default()
    };
    let release = Release {
        version: 1,
        content: content.clone(),
        claims: Vec::new(),
        terms: Terms::default(),
        label: Label::First,
        by: Who::System,
        at: NOW,
    };
    Item {
        id: "item-1".into(),
        stage: Stage::Released,
        content,
        authors: Vec::new(),
        sources: Vec::new(),
        claims: Vec::new(),
        releases: vec![release],
        status: PubStatus::Usable,
        returned: None,
    }
}

async fn push(address: &str) -> Result<wire::Delivered, DeliveryError> {
    let item = item();
    let settings = Settings { name: "Harbour Desk".into(), ..Settings::default() };
    let published = Published {
        item: &item,
        release: &item.releases[0],
        settings: &settings,
        url: "http://harbour.example/stories/item-1",
        logo: None,
        updated: NOW,
    };
    let destination = Destination::Webhook { url: address.to_owned() };
    let parcel = Parcel {
        delivery: &"delivery-1".into(),
        partner: &"partner-1".into(),
        destination: &destination,
        published,
    };
    let client = Client::new(Options { allow_loopback: true, ..Options::default() }).unwrap();
    deliver(&client, &KEY, parcel, NOW).await
}

#[tokio::test]
async fn the_receiver_can_check_who_sent_it_and_read_it() {
    let (address, received) = receiver(StatusCode::NO_CONTENT).await;
    assert_eq!(push(&address).await.unwrap().answer, "204");
    let (headers, body) = received.lock().unwrap().pop().unwrap();
    let header = |name: &str| headers.get(name).unwrap().to_str().unwrap();
    assert_eq!(header("content-type"), "application/json");
    let message = Message {
        id: header("webhook-id"),
        timestamp: header("webhook-timestamp").parse().unwrap(),
        body: &body,
    };
    let now = NOW.0 / 1000;
    let secret = webhook::secret(&KEY, &"partner-1".into());
    verify(&secret, message, header("webhook-signature"), now).unwrap();
    let other = webhook::secret(&KEY, &"partner-2".into());
    assert!(verify(&other, message, header("webhook-signature"), now).is_err());
    let item: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(item["headline"], "Old Bridge to close");
    assert_eq!(item["byline"], "By Mara Ellison, Harbour Desk");
    assert!(item["body_html"].as_str().unwrap().contains("The bridge will close on Monday."));
    assert!(item["body_text"].as_str().unwrap().contains("The bridge will close on Monday."));
}

#[tokio::test]
async fn a_refusal_says_whether_to_try_again() {
    for (status, again) in [
        (StatusCode::SERVICE_UNAVAILABLE, true),
        (StatusCode::TOO_MANY_REQUESTS, true),
        (StatusCode::GONE, false),
    ] {
        let (address, received) = receiver(status).await;
        let refused = push(&address).await.unwrap_err();
        assert_eq!(matches!(refused, DeliveryError::Retry { .. }), again, "{refused}");
        assert_eq!(received.lock().unwrap().len(), 1);
    }
    let nobody = push("http://127.0.0.1:1/push").await.unwrap_err();
    assert!(matches!(nobody, DeliveryError::Retry { .. }), "{nobody}");
    let inside = push("http://10.0.0.1/push").await.unwrap_err();
    assert!(matches!(inside, DeliveryError::Final { .. }), "{inside}");
}
