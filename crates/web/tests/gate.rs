//! The gate cannot be passed by any route, page or API: not by the author, not with one claim open, not by a reporter,
//! not by an admin who is no editor.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

mod common;

use common::{Browser, House, SOURCE, copy_fields};
use story::ids::ItemId;
use story::item::{ClaimState, Stage};

/// A story by Mara, with its source, in review.
async fn in_review(house: &House) -> ItemId {
    let mut mara = house.signed_in("mara").await;
    let opened = mara.send("/desk/new", "/desk/new", &copy_fields()).await;
    assert_eq!(opened.status, 303, "{}", opened.body);
    let id = house.item("bridge-closure").await;
    let source = [
        ("title", "Traffic count, May"),
        ("kind", "document"),
        ("credibility", "The city counts for itself"),
        ("provenance", "Sent by the city on 4 May"),
        ("text", SOURCE),
    ];
    let (page, story) = (format!("/desk/{id}/sources"), format!("/desk/{id}"));
    let added = mara.send(&page, &page, &source).await;
    assert_eq!(added.status, 303, "{}", added.body);
    assert_eq!(mara.send(&story, &format!("{story}/submit"), &[]).await.status, 303);
    id
}

/// Tries to release through the page and through the API; nothing may come of it.
async fn cannot_release(house: &House, name: &str, id: &ItemId) {
    let mut browser = house.signed_in(name).await;
    let page = format!("/desk/{id}/release");
    let answer = browser.send("/keys", &page, &[("label", "first")]).await;
    assert_eq!(answer.status, 403, "{name} by page: {}", answer.body);
    let token = browser.cookies["standfirst"].clone();
    let api = format!("/api/v1/stories/{id}/release");
    let answer = browser.json("POST", &api, &token, r#"{"label":"first"}"#).await;
    assert_eq!(answer.status, 403, "{name} by API: {}", answer.body);
    assert!(answer.body.starts_with(r#"{"error":{"what":"#), "{}", answer.body);
    let item = house.newsroom.item(id).await.unwrap().item;
    assert!(item.releases.is_empty() && item.stage != Stage::Released);
    assert_eq!(house.browser().get(&format!("/stories/{id}")).await.status, 404);
}

/// Waives every open claim but the last `leave`, half through the page and half through the API.
async fn waive_all_but(house: &House, browser: &mut Browser, id: &ItemId, leave: usize) {
    let claims = house.newsroom.item(id).await.unwrap().item.claims;
    let open: Vec<_> = claims.iter().filter(|claim| claim.state == ClaimState::Open).collect();
    let token = browser.cookies["standfirst"].clone();
    for (index, claim) in open.iter().take(open.len() - leave).enumerate() {
        let answer = if index % 2 == 0 {
            let page = format!("/desk/{id}/claims/{}", claim.id);
            browser.send(&page, &format!("{page}/waive"), &[("reason", "common knowledge")]).await
        } else {
            let api = format!("/api/v1/stories/{id}/claims/{}/waive", claim.id);
            browser.json("POST", &api, &token, r#"{"reason":"common knowledge"}"#).await
        };
        assert!(matches!(answer.status, 200 | 303), "{}", answer.body);
    }
}

#[tokio::test]
async fn nobody_passes_the_gate_but_another_editor_with_every_claim_checked() {
    let house = House::open().await;
    let id = in_review(&house).await;
    let mut tobias = house.signed_in("tobias").await;
    for name in ["mara", "jon", "ines", "tobias", "lena"] {
        cannot_release(&house, name, &id).await;
    }
    waive_all_but(&house, &mut tobias, &id, 1).await;
    cannot_release(&house, "tobias", &id).await;
    waive_all_but(&house, &mut tobias, &id, 0).await;
    for name in ["mara", "jon", "ines"] {
        cannot_release(&house, name, &id).await;
    }
    let page = format!("/desk/{id}/release");
    let released = tobias.send(&page, &page, &[("label", "first")]).await;
    assert_eq!(released.status, 303, "{}", released.body);
    let public = house.browser().get(&format!("/stories/{id}")).await;
    assert_eq!(public.status, 200);
    assert!(public.body.contains("Old Bridge to close for repairs"));
}

#[tokio::test]
async fn an_editor_who_wrote_one_word_is_an_author() {
    let house = House::open().await;
    let id = in_review(&house).await;
    let mut tobias = house.signed_in("tobias").await;
    let edit = format!("/desk/{id}/edit");
    let seen = tobias.get(&edit).await.body;
    let seen = seen.split_once("name=\"seen\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    let mut fields = copy_fields();
    fields.push(("seen", &seen));
    fields[1].1 = "Old Bridge closes for repairs";
    assert_eq!(tobias.send(&edit, &edit, &fields).await.status, 303);
    assert_eq!(tobias.send("/keys", &format!("/desk/{id}/submit"), &[]).await.status, 303);
    let item = house.newsroom.item(&id).await.unwrap().item;
    let (claim, source) = (item.claims[0].id.clone(), item.sources[0].id.0.clone());
    for what in ["waive", "verify"] {
        let path = format!("/desk/{id}/claims/{claim}/{what}");
        let answer =
            tobias.send("/keys", &path, &[("reason", "so"), ("source", &source), ("end", "9")]).await;
        assert_eq!(answer.status, 403, "{what}: {}", answer.body);
    }
    let mut lena = house.signed_in("lena").await;
    waive_all_but(&house, &mut lena, &id, 0).await;
    cannot_release(&house, "tobias", &id).await;
    let page = format!("/desk/{id}/release");
    assert_eq!(lena.send(&page, &page, &[("label", "first")]).await.status, 303);
}

#[tokio::test]
async fn a_word_changed_after_review_shuts_the_gate_again() {
    let house = House::open().await;
    let id = in_review(&house).await;
    let mut tobias = house.signed_in("tobias").await;
    waive_all_but(&house, &mut tobias, &id, 0).await;
    let mut mara = house.signed_in("mara").await;
    let token = mara.cookies["standfirst"].clone();
    let story: String = mara.json("GET", &format!("/api/v1/stories/{id}"), &token, "").await.body;
    let seen = story.split_once("\"seen\":").unwrap().1.split(',').next().unwrap().to_owned();
    let body = format!(
        r#"{{"seen":{seen},"content":{{"slugline":"bridge-closure","headline":"Old Bridge to close",
        "bylines":[{{"name":"Mara Ellison","affiliation":"Harbour Desk"}}],
        "body":["The repairs will cost $9 million, the city said."]}}}}"#
    );
    let revised = mara.json("PUT", &format!("/api/v1/stories/{id}"), &token, &body).await;
    assert_eq!(revised.status, 200, "{}", revised.body);
    cannot_release(&house, "tobias", &id).await;
    assert_eq!(mara.send("/keys", &format!("/desk/{id}/submit"), &[]).await.status, 303);
    cannot_release(&house, "tobias", &id).await;
}
