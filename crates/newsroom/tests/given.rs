//! What a story has word for word from a source that others have too is nobody's: a page with the same statement is no copy.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod common;

use common::{Desk, content};
use newsroom::NewSource;
use story::correction::Label;
use story::ids::ItemId;
use story::item::{ClaimState, Command};
use story::source::SourceKind;

const STATEMENT: &str = "Tollan Ferries will withdraw the ferry Brede from service on 4 May after a routine survey of her hull \
    found corrosion in two ballast tanks. Passengers with a booking on the Brede will be carried by the smaller Lune or may ask \
    for their money back at any ticket office. The Brede is expected to return to the route in the second half of June.";

/// Ours: the statement, and what our reporter saw and heard.
fn body() -> Vec<&'static str> {
    vec![
        STATEMENT,
        "On the quay at Osk nobody had been told. Drivers of eleven lorries slept in their cabs on Tuesday, and the canteen ran out \
         of soup before noon.",
        "“She has been limping since the winter gales,” said Ansa Dorn, who has mended nets beside the slipway for thirty years.",
    ]
}

/// Another's own report, from the same statement.
const OTHERS: [&str; 3] = [
    "Islanders will have to make do with half the deck space this spring.",
    STATEMENT,
    "Shares in the company fell by 3 percent. The island's mayor, Piet Halloran, called for a second ship and said the council would \
     meet on Friday to talk about freight.",
];

fn page(paragraphs: &[&str]) -> Vec<u8> {
    let body: String = paragraphs.iter().map(|paragraph| format!("<p>{paragraph}</p>")).collect();
    let headline = "Ferry out for two months";
    format!("<!doctype html><title>{headline}</title><article><h1>{headline}</h1>{body}</article>")
        .into_bytes()
}

async fn released(desk: &Desk, source: Option<SourceKind>) -> ItemId {
    let newsroom = &desk.newsroom;
    let id = newsroom.open_item(&desk.mara, content(&body())).await.unwrap();
    if let Some(kind) = source {
        let source = NewSource {
            title: "Statement on the Brede".into(),
            kind,
            outlet: Some("Tollan Ferries".into()),
            credibility: "Sent by the company".into(),
            provenance: "By mail".into(),
            file: "statement.txt".into(),
            bytes: format!("FOR IMMEDIATE RELEASE\n\n{STATEMENT}\n\nContact: 555-0142").into_bytes(),
            public: true,
        };
        newsroom.add_source(&desk.mara, &id, source).await.unwrap();
    }
    newsroom.command(&desk.mara, &id, Command::Submit).await.unwrap();
    for claim in newsroom.item(&id).await.unwrap().item.claims {
        if claim.state == ClaimState::Open {
            let waive = Command::Waive { claim: claim.id, reason: "seen on the spot".into() };
            newsroom.command(&desk.tobias, &id, waive).await.unwrap();
        }
    }
    newsroom.release(&desk.tobias, &id, Label::First).await.unwrap();
    id
}

/// What of our one story is seen on a page.
async fn seen(source: Option<SourceKind>, paragraphs: &[&str]) -> Vec<newsroom::Seen> {
    let desk = Desk::open().await;
    released(&desk, source).await;
    let folder = tempfile::tempdir().unwrap();
    let archive = desk.newsroom.archive(&folder.path().join("index")).await.unwrap();
    archive.copies_on("https://bay.example/a", Some("text/html"), &page(paragraphs), newsroom::now()).unwrap()
}

#[tokio::test]
async fn a_statement_that_is_the_storys_source_is_not_taken_from_us() {
    for (source, is_ours) in [
        // Nobody said where it is from.
        (None, true),
        (Some(SourceKind::Document), false),
        (Some(SourceKind::Page), false),
        // What was said to us alone is ours.
        (Some(SourceKind::Interview), true),
    ] {
        let seen = seen(source, &OTHERS).await;
        assert_eq!(!seen.is_empty(), is_ours, "{source:?}: {seen:#?}");
    }
}

#[tokio::test]
async fn a_copy_of_the_whole_story_is_one_whatever_its_sources() {
    for source in [None, Some(SourceKind::Document)] {
        let seen = seen(source, &body()).await;
        assert_eq!(seen.len(), 1, "{source:?}");
        assert_eq!(seen[0].relation, trace::decide::Relation::Copy, "{:#?}", seen[0].reasons);
    }
}

#[tokio::test]
async fn our_own_paragraphs_are_an_excerpt() {
    let own = &body()[1..];
    let page = [
        "The lighthouse at Skarn gets a new lamp.",
        own[0],
        own[1],
        "It was lit for the first time in 1871.",
    ];
    assert_eq!(seen(Some(SourceKind::Document), &page).await.len(), 1);
}
