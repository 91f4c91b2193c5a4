//! Any bytes have a reading or an error, and any page a verdict.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

use proptest::prelude::*;
use story::content::{Byline, Content};
use story::correction::Label;
use story::ids::{Millis, Who};
use story::item::Release;
use story::terms::Terms;
use trace::{Ours, judge, read_page};

fn release() -> Release {
    let content = Content {
        headline: Some("Old Bridge to close".into()),
        bylines: vec![Byline { name: "Mara Ellison".into(), affiliation: Some("Harbour Desk".into()) }],
        body: vec![
            "The bridge will close on Monday, the city said. About 2,300 vehicles cross it every day.".into(),
        ],
        ..Content::default()
    };
    let (terms, label) = (Terms::default(), Label::First);
    Release { version: 1, content, claims: Vec::new(), terms, label, by: Who::System, at: Millis(0) }
}

fn look(kind: Option<&str>, bytes: &[u8]) {
    let ours = Ours { newsroom: "Harbour Desk", url: "https://harbour.example/stories/1", logo: None };
    if let Ok(page) = read_page("https://bay.example/x", kind, bytes) {
        let verdict = judge(&page, &[release()], &ours, Millis(0));
        assert!(verdict.kept <= verdict.total);
        assert_eq!(judge(&page, &[], &ours, Millis(0)).total, 0);
    }
}

/// Pieces of pages, whole and broken.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("The bridge will close on Monday, the city said. ".to_owned()),
        Just("By Mara Ellison, Harbour Desk".to_owned()),
        Just("“Ünïcödé” — ’".to_owned()),
        "</?(p|div|b|a|svg|title|table|td|script|template|h1|li|article|nav|x-y)( [a-zé]{1,3}(=[\"']?[ -~é]{0,4}[\"']?)?){0,2}/?>?",
        "[<>&\"'=/! -]{1,6}",
        "&[a-z#0-9]{0,6};?",
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        look(None, &bytes);
        look(Some("text/html; charset=utf-16"), &bytes);
        look(Some("text/plain"), &bytes);
    }

    #[test]
    fn any_page(html in pieces()) {
        look(Some("text/html; charset=utf-8"), html.as_bytes());
    }
}
