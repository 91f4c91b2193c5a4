//! The gate holds, an editor checks every claim against the sources, and the story goes on the wire.

use anyhow::{Context, bail};
use story::ids::ItemId;

use super::browser::{Browser, Sheet};
use super::house::{House, Who};
use super::tell::{Teller, many};

/// From submitted to released.
pub(crate) async fn release(teller: &mut Teller, house: &mut House, id: &ItemId) -> anyhow::Result<()> {
    teller.step("The story is submitted, and the gate is tried")?;
    submit(house.browser(Who::Mara), id).await?;
    refused(teller, house, Who::Mara, id, "Mara Ellison, who wrote it").await?;
    refused(teller, house, Who::Tobias, id, "Tobias Wren, with claims open").await?;
    teller.step("Tobias Wren reviews every claim")?;
    review(teller, house.browser(Who::Tobias), id).await?;
    teller.step("Tobias Wren releases version 1")?;
    let tobias = house.browser(Who::Tobias);
    let page = tobias.open(&format!("/desk/{id}/release")).await?;
    tobias.send(&page, &format!("/desk/{id}/release"), &[]).await?;
    let public = house.stranger().open(&format!("/stories/{id}")).await?;
    teller.say(&format!("“{}” is public at {}/stories/{id}", public.texts("h1").concat(), house.address))
}

/// The author asks for a review.
pub(crate) async fn submit(author: &mut Browser, id: &ItemId) -> anyhow::Result<()> {
    let page = author.open(&format!("/desk/{id}")).await?;
    author.send(&page, &format!("/desk/{id}/submit"), &[]).await?;
    Ok(())
}

/// Tries to release through the API, round the page, and tells why not.
async fn refused(
    teller: &Teller,
    house: &mut House,
    who: Who,
    id: &ItemId,
    name: &str,
) -> anyhow::Result<()> {
    let token = house.browser(who).session().with_context(|| format!("{name} is not signed in"))?.to_owned();
    let bearer = format!("Bearer {token}");
    let headers = [("content-type", "application/json"), ("authorization", bearer.as_str())];
    let url = format!("{}/api/v1/stories/{id}/release", house.address);
    let answer = house.client.post(&url, &headers, br#"{"label":"first"}"#.to_vec()).await?;
    if answer.is_success() {
        bail!("the gate let {name} through");
    }
    let told: serde_json::Value =
        serde_json::from_slice(&answer.bytes).context("the API answered no JSON")?;
    let why = told.pointer("/error/what").and_then(serde_json::Value::as_str).unwrap_or("no reason given");
    teller.item(&format!("Refused to {name} ({}): {why}", answer.status))
}

/// Opens every claim that is open; verifies it where the nearest words in the sources agree, waives it with a reason
/// where nothing in them could.
pub(crate) async fn review(teller: &Teller, editor: &mut Browser, id: &ItemId) -> anyhow::Result<()> {
    let prefix = format!("/desk/{id}/claims/");
    let desk = editor.open(&format!("/desk/{id}")).await?;
    let mut waived = Vec::new();
    let mut verified = 0;
    for path in claims(&desk, &prefix) {
        let claim = editor.open(&path).await?;
        if !claim.has_form(&format!("{path}/waive")) {
            continue;
        }
        if let Some(differs) = claim.texts(".finding-note").first() {
            bail!("a claim is not what its source says: {differs}");
        }
        if claim.has_form(&format!("{path}/verify")) {
            editor.send(&claim, &format!("{path}/verify"), &[]).await?;
            verified += 1;
        } else {
            let reason = "It sums up what the body says, and every claim there is checked.";
            editor.send(&claim, &format!("{path}/waive"), &[("reason", reason)]).await?;
            waived.push(claim.texts(".evidence").into_iter().next().unwrap_or_default());
        }
    }
    teller.say(&format!(
        "{} verified against words in a source, {} waived with a reason.",
        many(verified, "claim"),
        waived.len()
    ))?;
    for words in waived {
        teller.item(&format!("waived: “{words}”"))?;
    }
    let desk = editor.open(&format!("/desk/{id}")).await?;
    let strip = desk.texts(".strip strong");
    let coverage = strip.iter().find(|words| words.contains("claims")).cloned().unwrap_or_default();
    teller.say(&format!("{coverage}. The gate is open."))
}

fn claims(desk: &Sheet, prefix: &str) -> Vec<String> {
    let plain = |path: String| path.split(['?', '#']).next().unwrap_or_default().to_owned();
    let mut paths: Vec<String> = desk.links(prefix).into_iter().map(plain).collect();
    paths.dedup();
    paths
}
