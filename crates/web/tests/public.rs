//! What readers see: never before its time, never in silence, and a kill stays a kill.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

mod common;

use common::{House, copy_fields};
use story::correction::{Correction, Label};
use story::ids::{ItemId, Millis};
use story::item::{ClaimState, Command};

/// A story of Mara's with these fields changed, released by Tobias.
async fn released(house: &House, changed: &[(&'static str, &'static str)]) -> ItemId {
    let mut mara = house.signed_in("mara").await;
    let mut fields = copy_fields();
    fields.retain(|(name, _)| !changed.iter().any(|(own, _)| own == name));
    fields.extend(changed);
    let opened = mara.send("/desk/new", "/desk/new", &fields).await;
    assert_eq!(opened.status, 303, "{}", opened.body);
    let id = ItemId(opened.header("location").unwrap().rsplit('/').next().unwrap().to_owned());
    release(house, &id, Label::First).await;
    id
}

async fn release(house: &House, id: &ItemId, label: Label) {
    let actor = |name: &str| {
        let email = format!("{name}@harbour.example");
        async move {
            let token = house.newsroom.sign_in(&email, common::PASSWORD).await.unwrap();
            house.newsroom.session(&token).await.unwrap().unwrap().actor
        }
    };
    let (mara, tobias) = (actor("mara").await, actor("tobias").await);
    house.newsroom.command(&mara, id, Command::Submit).await.unwrap();
    for claim in house.newsroom.item(id).await.unwrap().item.claims {
        if claim.state == ClaimState::Open {
            let command = Command::Waive { claim: claim.id, reason: "seen on the spot".into() };
            house.newsroom.command(&tobias, id, command).await.unwrap();
        }
    }
    house.newsroom.release(&tobias, id, label).await.unwrap();
}

#[tokio::test]
async fn an_embargoed_story_is_nowhere_before_its_time() {
    let house = House::open().await;
    let id = released(&house, &[("embargo", "2999-01-01T10:00")]).await;
    let mut reader = house.browser();
    for path in
        [format!("/stories/{id}"), format!("/stories/{id}/report"), format!("/stories/{id}/versions/2")]
    {
        assert_eq!(reader.get(&path).await.status, 404, "{path}");
    }
    for path in ["/", "/feed.atom", "/corrections", "/?q=bridge"] {
        let answer = reader.get(path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert!(!answer.body.contains("Old Bridge"), "{path}: {}", answer.body);
    }
}

#[tokio::test]
async fn a_story_on_hold_or_killed_shows_why_and_not_its_words() {
    let house = House::open().await;
    let id = released(&house, &[]).await;
    let mut tobias = house.signed_in("tobias").await;
    let (page, story) = (format!("/desk/{id}/release"), format!("/stories/{id}"));
    let mut reader = house.browser();
    for (status, code, says) in
        [("withheld", 200, "Withheld while we check"), ("canceled", 410, "This story was killed")]
    {
        let fields = [("status", status), ("reason", "The count is in doubt.")];
        assert_eq!(tobias.send(&page, &format!("/desk/{id}/status"), &fields).await.status, 303);
        let answer = reader.get(&story).await;
        assert_eq!(answer.status, code, "{}", answer.body);
        assert!(
            answer.body.contains(says) && answer.body.contains("The count is in doubt."),
            "{}",
            answer.body
        );
        assert!(!answer.body.contains("Rosa Lind"), "{}", answer.body);
    }
    assert!(!reader.get("/").await.body.contains("Old Bridge"));
    let again = [("status", "usable"), ("reason", "")];
    assert_eq!(
        tobias.send(&page, &format!("/desk/{id}/status"), &again).await.status,
        409,
        "a kill stays a kill"
    );
}

/// Mara puts a word of the second paragraph right, and Tobias releases it.
async fn correct(house: &House, id: &ItemId, (wrong, right): (&str, &str), told: &str) {
    let token = house.newsroom.sign_in("mara@harbour.example", common::PASSWORD).await.unwrap();
    let mara = house.newsroom.session(&token).await.unwrap().unwrap().actor;
    let loaded = house.newsroom.item(id).await.unwrap();
    let mut content = loaded.item.content.clone();
    content.body[1] = content.body[1].replace(wrong, right);
    house.newsroom.revise(&mara, id, loaded.version(), content).await.unwrap();
    let told = Correction {
        wrong: "The engineer said Friday.".into(),
        right: told.into(),
        noticed: Millis(1_777_977_720_000),
        report: None,
    };
    release(house, id, Label::Correction(told)).await;
}

#[tokio::test]
async fn only_the_newest_correction_of_a_story_is_counted_on_copies() {
    let house = House::open().await;
    let id = released(&house, &[]).await;
    correct(&house, &id, ("on Friday", "on Thursday"), "She said Thursday.").await;
    correct(&house, &id, ("on Thursday", "on Wednesday"), "She said Wednesday.").await;
    for (mut browser, page) in
        [(house.browser(), "/corrections"), (house.signed_in("tobias").await, "/chase")]
    {
        let list = browser.get(page).await.body;
        let place = |words: &str| list.find(words).unwrap_or_else(|| panic!("{page}: {words}: {list}"));
        assert!(place("She said Wednesday.") < place("no copy that we know of owes it"), "{list}");
        assert!(place("no copy that we know of owes it") < place("She said Thursday."), "{list}");
        assert!(place("She said Thursday.") < place("A later correction of the same story"), "{list}");
    }
}

#[tokio::test]
async fn a_correction_stands_on_the_story_its_history_the_list_and_in_the_data() {
    let house = House::open().await;
    let id = released(&house, &[]).await;
    correct(&house, &id, ("on Friday", "on Thursday"), "She said Thursday.").await;
    let mut reader = house.browser();
    let story = reader.get(&format!("/stories/{id}")).await.body;
    for words in [
        "We said: The engineer said Friday.",
        "application/ld+json",
        "\"correction\"",
        "Version 2, correction",
    ] {
        assert!(story.contains(words), "{words}: {story}");
    }
    let change = reader.get(&format!("/stories/{id}/versions/2")).await.body;
    assert!(change.contains("<del>Friday") && change.contains("<ins>Thursday"), "{change}");
    assert_eq!(reader.get(&format!("/stories/{id}/versions/1")).await.status, 404, "nothing stood before it");
    assert_eq!(reader.get(&format!("/stories/{id}/versions/x")).await.status, 404);
    let list = reader.get("/corrections").await.body;
    assert!(list.contains("She said Thursday.") && list.contains("5 May 2026, 10:42 UTC"), "{list}");
    let feed = reader.get("/feed.atom").await;
    assert_eq!(feed.header("content-type"), Some("application/atom+xml; charset=utf-8"));
    assert!(feed.body.contains("<name>Mara Ellison"), "{}", feed.body);
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_typed() {
    let house = House::open().await;
    let mut mara = house.signed_in("mara").await;
    let mut fields = copy_fields();
    fields.retain(|(name, _)| *name != "slugline");
    let refused = mara.send("/desk/new", "/desk/new", &fields).await;
    assert_eq!(refused.status, 422);
    for words in ["Slugline: one to 80 characters", "Rosa Lind", "Old Bridge to close for repairs"] {
        assert!(refused.body.contains(words), "{words}: {}", refused.body);
    }
}

#[tokio::test]
async fn programs_are_answered_in_json_whatever_is_wrong() {
    let house = House::open().await;
    let mut mara = house.signed_in("mara").await;
    let token = mara.cookies["standfirst"].clone();
    for (method, path, body, status) in [
        ("GET", "/api/v1/no-such-thing", "", 404),
        ("DELETE", "/api/v1/stories", "", 405),
        ("GET", "/api/v1/stories/no-such-story", "", 404),
        ("POST", "/api/v1/stories", "{", 400),
        ("POST", "/api/v1/stories", r#"{"slugline":"x","urgency":12}"#, 422),
        ("POST", "/api/v1/stories", r#"{"slugline":"x","headlines":"y"}"#, 400),
        ("POST", "/api/v1/stories/x/release", r#"{"label":"first"}"#, 403),
        ("GET", "/api/v1/stories", "", 200),
    ] {
        let answer = mara.json(method, path, &token, body).await;
        assert_eq!(answer.status, status, "{method} {path}: {}", answer.body);
        assert_eq!(answer.header("content-type"), Some("application/json"), "{method} {path}");
        assert_eq!(answer.body.starts_with(r#"{"error":{"what":"#), status != 200, "{}", answer.body);
    }
    let mut stranger = house.browser();
    let wrong = stranger
        .ask(
            "POST",
            "/api/v1/session",
            &[("Content-Type", "application/json")],
            r#"{"email":"a@b","password":"c"}"#,
        )
        .await;
    assert_eq!(wrong.status, 422, "{}", wrong.body);
    assert!(stranger.cookies.len() <= 1, "no session cookie");
}
