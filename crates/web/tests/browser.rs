//! The pages in a real Chromium: the life of a story by mouse and by keyboard alone, wide and narrow, light and dark, and
//! axe-core over every page.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

#[path = "common/chromium.rs"]
mod chromium;
mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use chromium::{Chromium, axe};
use common::{House, PASSWORD, SOURCE, copy_fields};
use fantoccini::Locator;
use fantoccini::elements::Element;
use serde_json::Value;
use story::ids::ItemId;
use story::item::ClaimState;

/// One browser in one house.
struct Walk {
    house: House,
    chromium: Chromium,
}

impl Walk {
    async fn begin() -> Self {
        Self { house: House::open().await, chromium: Chromium::open().await }
    }

    async fn go(&self, path: &str) {
        self.chromium.client.goto(&format!("http://{}{path}", self.house.address)).await.unwrap();
    }

    async fn find(&self, css: &str) -> Element {
        let found = self.chromium.client.wait().for_element(Locator::Css(css)).await;
        match found {
            Ok(found) => found,
            Err(error) => {
                let address = self.chromium.client.current_url().await.unwrap();
                panic!("{css} is not on {address}: {error}\n{}", self.text().await)
            }
        }
    }

    async fn text(&self) -> String {
        self.chromium.client.find(Locator::Css("body")).await.unwrap().text().await.unwrap()
    }

    /// Fills a form and sends it with its own button.
    async fn fill(&self, form: &str, fields: &[(&str, &str)]) {
        for (name, value) in fields {
            let field = self.find(&format!("{form} [name={name}]")).await;
            if field.tag_name().await.unwrap() == "select" {
                field.select_by_value(value).await.unwrap();
            } else {
                field.clear().await.unwrap();
                field.send_keys(value).await.unwrap();
            }
        }
        self.press(&format!("{form} button")).await;
    }

    /// Clicks, and waits until the page that comes of it is there.
    async fn press(&self, css: &str) {
        let old = self.chromium.client.find(Locator::Css("html")).await.unwrap();
        self.find(css).await.click().await.unwrap();
        self.gone(old).await;
    }

    /// Presses keys, and waits until the page that comes of it is there.
    async fn type_and_leave(&self, keys: &str) {
        let old = self.chromium.client.find(Locator::Css("html")).await.unwrap();
        self.chromium.keys(keys).await;
        self.gone(old).await;
    }

    async fn gone(&self, old: Element) {
        for _ in 0..200 {
            if old.tag_name().await.is_err() {
                self.find("main").await;
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("the page did not change: {}", self.text().await);
    }

    async fn sign_in(&self, name: &str) {
        self.chromium.client.delete_all_cookies().await.unwrap();
        self.go("/sign-in").await;
        let email = format!("{name}@harbour.example");
        self.fill("main form", &[("email", &email), ("password", PASSWORD)]).await;
        assert!(self.text().await.contains("Sign out"), "{}", self.text().await);
    }

    /// Mara writes a story with its source and submits it.
    async fn write(&self) -> ItemId {
        self.sign_in("mara").await;
        self.press("main a[href='/desk/new']").await;
        self.fill("main > form.set", &copy_fields()).await;
        self.press(".strip a[href$='/sources']").await;
        let source = [
            ("title", "Traffic count, May"),
            ("kind", "document"),
            ("outlet", "City works department"),
            ("credibility", "The city counts for itself"),
            ("provenance", "Sent by the city on 4 May"),
            ("text", SOURCE),
        ];
        self.fill("main > form.set", &source).await;
        self.press("main p.meta a").await;
        self.press(".strip form button").await;
        self.house.item("bridge-closure").await
    }

    async fn script(&self, script: &str) -> Value {
        self.chromium.client.execute(script, vec![]).await.unwrap()
    }

    /// No page may be wider than the window.
    async fn fits(&self, path: &str, width: u32) {
        self.chromium.width(width).await;
        self.go(path).await;
        let wide = self.script("return document.documentElement.scrollWidth").await.as_u64().unwrap();
        assert!(wide <= u64::from(width), "{path} is {wide} wide in a window of {width}");
        self.chromium.picture(&format!("{}-{width}", named(path))).await;
    }

    /// axe-core finds nothing serious on the page that is open.
    async fn accessible(&self, path: &str, scheme: &str) {
        self.chromium.scheme(scheme).await;
        self.go(path).await;
        self.script(&axe()).await;
        let run = "const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(found => done(found.violations.map(one =>
                ({ id: one.id, impact: one.impact, nodes: one.nodes.map(node => node.html + ' ' + node.failureSummary) }))))";
        let found = self.chromium.client.execute_async(run, vec![]).await.unwrap();
        let bad = |one: &&Value| matches!(one["impact"].as_str(), Some("serious" | "critical"));
        let serious: Vec<&Value> = found.as_array().unwrap().iter().filter(bad).collect();
        assert!(serious.is_empty(), "{path} in {scheme}: {serious:#?}");
        if scheme == "dark" {
            self.chromium.picture(&format!("{}-dark", named(path))).await;
        }
    }
}

/// An address as the name of a file, ids left out.
fn named(path: &str) -> String {
    let part = |part: &str| if part.len() < 30 { part.to_owned() } else { "id".to_owned() };
    let name: Vec<String> =
        path.split(['/', '?', '&', '=']).filter(|part| !part.is_empty()).map(part).collect();
    if name.is_empty() { "front".to_owned() } else { name.join("-") }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_story_is_written_verified_by_keyboard_released_and_read() {
    let walk = Walk::begin().await;
    let id = walk.write().await;
    walk.sign_in("tobias").await;
    // From the desk to the story, by keys.
    walk.find("main [data-item]").await;
    walk.chromium.keys("j").await;
    walk.type_and_leave(&fantoccini::key::Key::Enter.to_string()).await;
    assert!(walk.chromium.client.current_url().await.unwrap().path().ends_with(&id.0));
    let claims = walk.house.newsroom.item(&id).await.unwrap().item.claims.len();
    assert!(claims > 0, "{}", walk.text().await);
    walk.chromium.keys("j").await;
    for _ in 0..claims {
        let proposed = walk.script("return !!document.querySelector('[data-item].here [data-key=v]')").await;
        if proposed == Value::Bool(true) {
            walk.type_and_leave("v").await;
        } else {
            walk.chromium.keys("w").await;
            walk.chromium.keys("seen on the spot").await;
            let tab = fantoccini::key::Key::Tab.to_string();
            walk.chromium.keys(&tab).await;
            walk.type_and_leave(&fantoccini::key::Key::Enter.to_string()).await;
        }
    }
    let item = walk.house.newsroom.item(&id).await.unwrap().item;
    assert!(item.claims.iter().all(|claim| claim.state != ClaimState::Open), "{}", walk.text().await);
    walk.press(".strip a.button[href$='/release']").await;
    walk.press("main > form.set button").await;
    walk.chromium.client.delete_all_cookies().await.unwrap();
    let public = format!("/stories/{id}");
    for width in [1280, 390] {
        walk.fits(&public, width).await;
        let text = walk.text().await;
        for words in [
            "Old Bridge to close for repairs",
            "By Mara Ellison, Harbour Desk",
            "How we know this",
            "Republish this story",
        ] {
            assert!(text.contains(words), "{words} at {width}: {text}");
        }
    }
}

/// A republisher's page: the story with a figure changed, a hedge dropped and no byline, inside a page of its own.
async fn republisher(beacon: &Arc<AtomicUsize>) -> (String, tokio::task::JoinHandle<()>) {
    const PAGE: &str = "<!doctype html><title>Old Bridge to close for repairs - Bay Gazette</title>\
        <script>document.title = 'ran'</script><img src='/beacon.gif' alt=''>\
        <nav><a href='/'>Bay Gazette</a> <a href='/sport'>Sport</a></nav><article>\
        <h1>Old Bridge to close for repairs</h1>\
        <p>HARBOUR CITY — The city will close the Old Bridge to traffic on Monday after inspectors found cracks in \
        three of its nine piers, and 3,200 vehicles a day will be sent over the Mill Bridge.</p>\
        <p>“We found it on Friday,” the city’s chief engineer, Rosa Lind, said.</p>\
        <p>Repairs will cost $2.5 million, according to the city’s budget office.</p></article>\
        <footer>Bay Gazette, all rights reserved</footer>";
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/bridge", listener.local_addr().unwrap());
    let page = axum::routing::get(|| async { axum::response::Html(PAGE) });
    let beacon = Arc::clone(beacon);
    let beacon = axum::routing::get(move || async move { beacon.fetch_add(1, Ordering::SeqCst).to_string() });
    let app = axum::Router::new().route("/bridge", page).route("/beacon.gif", beacon);
    (address, tokio::spawn(async move { axum::serve(listener, app).await.unwrap() }))
}

/// Waives what is open and releases, as Tobias.
async fn release(walk: &Walk, id: &ItemId, fields: &[(&str, &str)]) {
    let mut tobias = walk.house.signed_in("tobias").await;
    for claim in walk.house.newsroom.item(id).await.unwrap().item.claims {
        let page = format!("/desk/{id}/claims/{}", claim.id);
        tobias.send("/keys", &format!("{page}/waive"), &[("reason", "seen on the spot")]).await;
    }
    let path = format!("/desk/{id}/release");
    let answer = tobias.send("/keys", &path, fields).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
}

const FERRY: [(&str, &str); 8] = [
    ("slugline", "ferry-hours"),
    ("headline", "Harbour ferry to run an hour later in summer"),
    ("standfirst", "The last boat will leave at 11 p.m. after thousands of people asked for it."),
    ("bylines", "Mara Ellison, Harbour Desk"),
    ("dateline", "HARBOUR CITY"),
    ("date", "5 May 2026"),
    ("key_points", "The later boat will cost $180,000 for the season."),
    (
        "body",
        "The harbour ferry will run an hour later in summer, the city’s transport office said on Tuesday, after 4,000 \
         people signed a petition for it.\n\n\
         “We listened to the people who work nights,” said Edda Voss, who runs the office.\n\n\
         The later boat will cost $180,000 for the season, according to the office’s budget note. Some 1,250 \
         passengers a day use the ferry in July.",
    ),
];

const NOTE: &str = "Budget note 14\n\nThe later boat will cost $180,000 for the season.\n\n\
    The petition for a later ferry was signed by 3,912 people.\n\n\
    In July, 1,250 passengers a day use the ferry.\n\n\
    “We listened to people who work nights,” said Edda Voss.\n";

/// A house in which everything has happened once, and the pages that show it.
async fn lived_in(walk: &Walk) -> Vec<String> {
    let house = &walk.house;
    let id = walk.write().await;
    release(walk, &id, &[("label", "first")]).await;
    let (url, _server) = republisher(&Arc::default()).await;
    let mut tobias = house.signed_in("tobias").await;
    let captured = tobias.send("/copies", "/copies", &[("item", &id.0), ("url", &url)]).await;
    assert_eq!(captured.status, 303, "{}", captured.body);
    let copy = captured.header("location").unwrap().to_owned();
    let mut reader = house.browser();
    let report = format!("/stories/{id}/report");
    let said = [("words", "We found it on Friday"), ("problem", "She said Thursday, on the record.")];
    assert_eq!(reader.send(&report, &report, &said).await.status, 200);
    let gazette = [
        ("name", "Bay Gazette"),
        ("site", "https://gazette.example"),
        ("audience", "120,000"),
        ("measured", "server logs without bots, May"),
        ("contact", "desk@gazette.example"),
    ];
    assert_eq!(reader.send("/republish", "/republish", &gazette).await.status, 200);
    let partner = house.newsroom.store().partners().await.unwrap()[0].id.clone();
    let vet = [("approved", "yes"), ("reason", "a local paper of long standing")];
    assert_eq!(tobias.send("/keys", &format!("/partners/{partner}/vet"), &vet).await.status, 303);
    let mut mara = house.signed_in("mara").await;
    let edit = format!("/desk/{id}/edit");
    let seen = mara.get(&edit).await.body;
    let seen = seen.split_once("name=\"seen\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    let mut fields = copy_fields();
    let body = fields.iter().find(|(name, _)| *name == "body").unwrap().1.replace("on Friday", "on Thursday");
    fields.retain(|(name, _)| *name != "body");
    fields.extend([("body", body.as_str()), ("seen", seen.as_str())]);
    assert_eq!(mara.send(&edit, &edit, &fields).await.status, 303);
    mara.send("/keys", &format!("/desk/{id}/submit"), &[]).await;
    let told = [
        ("label", "correction"),
        ("wrong", "The engineer said the cracks were found on Friday."),
        ("right", "She said they were found on Thursday."),
        ("noticed", "2026-05-05T10:42"),
    ];
    release(walk, &id, &told).await;
    tobias.send("/keys", &format!("{copy}/capture"), &[]).await;
    assert_eq!(mara.send("/desk/new", "/desk/new", &FERRY).await.status, 303);
    let second = house.item("ferry-hours").await;
    let note = [
        ("title", "Budget note 14"),
        ("kind", "document"),
        ("outlet", "City transport office"),
        ("credibility", "The office’s own figures"),
        ("provenance", "Sent by the office on 4 May"),
        ("text", NOTE),
    ];
    mara.send("/keys", &format!("/desk/{second}/sources"), &note).await;
    mara.send("/keys", &format!("/desk/{second}/submit"), &[]).await;
    let checks = house.newsroom.checks(&second).await.unwrap();
    let evidence = &checks.proposals.last().unwrap().evidence;
    let (start, end) = (evidence.span.start.to_string(), evidence.span.end.to_string());
    let verified = [("source", evidence.source.0.as_str()), ("start", &start), ("end", &end)];
    let claim = &checks.proposals.last().unwrap().claim;
    assert_eq!(
        tobias.send("/keys", &format!("/desk/{second}/claims/{claim}/verify"), &verified).await.status,
        303
    );
    let item = house.newsroom.item(&second).await.unwrap().item;
    let source = &house.newsroom.item(&id).await.unwrap().item.sources[0].id;
    [
        "/desk".to_owned(),
        "/desk/new".to_owned(),
        format!("/desk/{second}"),
        format!("/desk/{second}/edit"),
        format!("/desk/{second}/sources"),
        format!("/desk/{second}/claims/{}?q=bridge", item.claims[0].id),
        format!("/desk/{second}/release"),
        format!("/desk/{id}"),
        format!("/desk/{id}/release"),
        format!("/desk/{id}/sources/{source}?from=0&to=18"),
        "/copies".to_owned(),
        format!("{copy}/captures/0"),
        copy,
        format!("/desk/{id}/copies"),
        "/candidates".to_owned(),
        "/notices".to_owned(),
        "/chase".to_owned(),
        "/partners".to_owned(),
        format!("/partners/{partner}"),
        "/reports".to_owned(),
        "/keys".to_owned(),
        "/".to_owned(),
        "/corrections".to_owned(),
        "/republish".to_owned(),
        report,
        format!("/stories/{id}"),
        format!("/stories/{id}/versions/2"),
    ]
    .to_vec()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_fits_and_axe_finds_nothing_serious() {
    let walk = Walk::begin().await;
    let pages = lived_in(&walk).await;
    for (name, pages) in [
        ("", vec!["/sign-in".to_owned(), "/welcome/a-link".to_owned()]),
        ("tobias", pages),
        ("ines", vec!["/accounts".to_owned(), "/settings".to_owned()]),
    ] {
        if !name.is_empty() {
            walk.sign_in(name).await;
        }
        for path in pages {
            walk.chromium.scheme("light").await;
            for width in [390, 1280] {
                walk.fits(&path, width).await;
            }
            for scheme in ["light", "dark"] {
                walk.accessible(&path, scheme).await;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tearsheet_runs_nothing_and_asks_for_nothing() {
    let walk = Walk::begin().await;
    let id = walk.write().await;
    release(&walk, &id, &[("label", "first")]).await;
    let beacon = Arc::default();
    let (url, _server) = republisher(&beacon).await;
    let mut tobias = walk.house.signed_in("tobias").await;
    let sent = tobias.send("/copies", "/copies", &[("item", &id.0), ("url", &url)]).await;
    let capture = format!("{}/captures/0", sent.header("location").unwrap());
    walk.sign_in("tobias").await;
    for width in [1280, 390] {
        walk.fits(&capture, width).await;
        walk.chromium.client.goto(&format!("http://{}{capture}/page", walk.house.address)).await.unwrap();
        let title = walk.chromium.client.title().await.unwrap();
        assert_eq!(title, "Old Bridge to close for repairs - Bay Gazette", "its script did not run");
        assert!(walk.text().await.contains("3,200 vehicles a day"));
    }
    assert_eq!(beacon.load(Ordering::SeqCst), 0, "the site was not asked for anything");
    // The same page opened at the site does both.
    walk.chromium.client.goto(&url).await.unwrap();
    assert_eq!(walk.chromium.client.title().await.unwrap(), "ran");
    assert!(beacon.load(Ordering::SeqCst) > 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_works_without_scripts() {
    let walk = Walk::begin().await;
    walk.chromium.scripts(false).await;
    let id = walk.write().await;
    walk.sign_in("tobias").await;
    walk.press(".list h3 a").await;
    for number in 1..=walk.house.newsroom.item(&id).await.unwrap().item.claims.len() {
        walk.press(&format!("#claim-{number} a.n")).await;
        walk.fill("form[action$='/waive']", &[("reason", "seen on the spot")]).await;
    }
    walk.press(".strip a.button[href$='/release']").await;
    walk.press("main > form.set button").await;
    walk.go(&format!("/stories/{id}")).await;
    let package = walk.find("#package-text").await.prop("value").await.unwrap().unwrap();
    assert!(package.contains("By Mara Ellison, Harbour Desk"), "{package}");
}
