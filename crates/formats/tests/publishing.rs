//! One invented story through every outgoing format, as released, corrected and killed.

use formats::{Published, atom, json_ld, ninjs, package};
use story::content::{Byline, Content};
use story::correction::{Correction, Label, PubStatus};
use story::ids::{Millis, Who};
use story::item::{Item, Release, Stage};
use story::settings::Settings;
use story::terms::Terms;

const URL: &str = "https://wire.example/stories/old-bridge";
const LOGO: &str = "https://wire.example/logo.svg";

fn content() -> Content {
    Content {
        headline: Some("Old Bridge to close for “urgent” repairs".into()),
        slugline: "bridge-closure".into(),
        dateline: Some("HARBOUR CITY".into()),
        bylines: vec![Byline { name: "Mara Ellison".into(), affiliation: Some("Harbour Desk".into()) }],
        standfirst: Some("Cracks were found in three of nine piers.".into()),
        key_points: vec!["It closes on Monday.".into(), "About 2,300 vehicles a day use it.".into()],
        body: vec![
            "The city will close the Old Bridge <to traffic> on Monday.".into(),
            "## Why".into(),
            "“It held,” the engineer said. </script><script>alert(1)</script>".into(),
        ],
        subjects: vec!["transport".into()],
        ..Content::default()
    }
}

fn release(version: u32, label: Label) -> Release {
    let at = Millis(1_795_512_600_000 + i64::from(version) * 3_600_000);
    let (content, terms) = (content(), Terms::default());
    Release { version, content, claims: Vec::new(), terms, label, by: Who::Account("editor".into()), at }
}

fn item(status: PubStatus) -> Item {
    let correction = Correction {
        wrong: "The bridge has nine piers".into(),
        right: "The bridge has eight piers.".into(),
        noticed: Millis(1_795_512_900_000),
        report: None,
    };
    Item {
        id: "018f2c4a-0000-7000-8000-00000000000a".into(),
        stage: Stage::Released,
        content: content(),
        authors: vec!["reporter".into()],
        sources: Vec::new(),
        claims: Vec::new(),
        releases: vec![release(1, Label::First), release(2, Label::Correction(correction))],
        status,
        returned: None,
    }
}

fn settings() -> Settings {
    Settings {
        name: "Harbour Desk".into(),
        address: "https://wire.example".into(),
        contact: "desk@wire.example".into(),
        ..Settings::default()
    }
}

fn with_published<T>(status: PubStatus, version: usize, test: impl FnOnce(Published<'_>) -> T) -> T {
    let (item, settings) = (item(status), settings());
    let release = &item.releases[version - 1];
    let updated = release.at;
    test(Published { item: &item, release, settings: &settings, url: URL, logo: Some(LOGO), updated })
}

fn killed() -> PubStatus {
    PubStatus::Canceled { reason: "The inspection report was forged.".into() }
}

#[test]
fn the_package_carries_every_credit() {
    with_published(PubStatus::Usable, 2, |published| {
        insta::assert_snapshot!("package_html", package::html(&published));
        insta::assert_snapshot!("package_text", package::text(&published));
    });
}

#[test]
fn a_correction_and_a_kill_are_updates_of_the_same_entry() {
    let feed = |status, version| {
        with_published(status, version, |p| atom::feed(&settings(), "https://wire.example/feed.atom", &[p]))
    };
    let (first, corrected, kill) =
        (feed(PubStatus::Usable, 1), feed(PubStatus::Usable, 2), feed(killed(), 2));
    let id = "<id>urn:uuid:018f2c4a-0000-7000-8000-00000000000a</id>";
    for feed in [&first, &corrected, &kill] {
        assert!(feed.contains(id));
        assert!(feed.contains("<author><name>Mara Ellison, Harbour Desk</name></author>"));
        well_formed(feed);
    }
    assert!(!kill.contains("It held"));
    insta::assert_snapshot!("atom_corrected", corrected);
    insta::assert_snapshot!("atom_killed", kill);
}

#[track_caller]
fn well_formed(xml: &str) {
    let mut reader = quick_xml::Reader::from_str(xml);
    while !matches!(reader.read_event(), Ok(quick_xml::events::Event::Eof)) {
        assert_eq!(reader.error_position(), 0, "not well formed");
    }
}

#[test]
fn json_ld_names_corrections_and_cannot_close_its_script() {
    with_published(PubStatus::Usable, 2, |published| {
        let article = json_ld::news_article(&published);
        insta::assert_snapshot!("json_ld", serde_json::to_string_pretty(&article).unwrap());
        let script = json_ld::script(&published);
        assert_eq!(script.matches("</script>").count(), 1);
        assert_eq!(script.matches("<script").count(), 1);
        let json = script.split_once('>').unwrap().1.strip_suffix("</script>").unwrap();
        assert_eq!(serde_json::from_str::<serde_json::Value>(json).unwrap(), article);
    });
}

#[test]
fn ninjs_of_a_release_and_of_a_kill() {
    let of = |status| with_published(status, 2, |p| serde_json::to_string_pretty(&ninjs::item(&p)).unwrap());
    insta::assert_snapshot!("ninjs", of(PubStatus::Usable));
    insta::assert_snapshot!("ninjs_killed", of(killed()));
}
