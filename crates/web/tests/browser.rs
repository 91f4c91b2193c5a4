//! The pages in a real Chromium: the life of a story by mouse and by keyboard alone, wide and narrow, light and dark, and
//! axe-core over every page.

#[path = "common/chromium.rs"]
mod chromium;
mod common;

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
        self.fill("main form.set", &copy_fields()).await;
        self.press(".strip a[href$='/sources']").await;
        let source = [
            ("title", "Traffic count, May"),
            ("kind", "document"),
            ("outlet", "City works department"),
            ("credibility", "The city counts for itself"),
            ("provenance", "Sent by the city on 4 May"),
            ("text", SOURCE),
        ];
        self.fill("main form.set", &source).await;
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
        let name = if path == "/" {
            "front".to_owned()
        } else {
            path.trim_start_matches('/').replace(['/', '?'], "-")
        };
        let name: String = name.split('-').filter(|part| part.len() < 30).collect::<Vec<_>>().join("-");
        self.chromium.picture(&format!("{name}-{width}")).await;
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
    }

    async fn end(self) {
        self.chromium.close().await;
    }
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
    walk.press("main form.set button").await;
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
    walk.end().await;
}
