//! Copies are reported, captured and compared; what was found on each is told, and must be what its site did.

use std::time::Duration;

use anyhow::{Context, bail};
use newsroom::Newsroom;
use store::DeliveryState;
use story::ids::{CopyId, ItemId};
use story::verdict::{CopyState, CorrectionShown, Standing, Verdict};

use super::house::{House, Who};
use super::plans::Plan;
use super::site::Site;
use super::tell::{Teller, many};

/// Waits until every site has taken what was pushed, then captures the copy on each.
pub(crate) async fn find(
    teller: &mut Teller,
    house: &mut House,
    story: &ItemId,
    sites: &[Site],
) -> anyhow::Result<Vec<CopyId>> {
    teller.step("Partners take it")?;
    let delivered = delivered(&house.newsroom, story).await?;
    teller.say(&format!(
        "{} pushed, signed, checked by the receiver, and taken:",
        many(delivered, "package")
    ))?;
    for site in sites {
        let address = site.story().with_context(|| format!("{} did not publish it", site.plan.name))?;
        teller.item(&format!("{}: {address}", site.plan.name))?;
    }
    teller.step("An editor reports the copies; each is captured and compared")?;
    let mut copies = Vec::new();
    for site in sites {
        copies.push(report(house, story, site).await?);
    }
    teller.say("Saltmarsh Post then takes its page down, and that copy is captured again.")?;
    for (site, copy) in
        sites.iter().zip(&copies).filter(|(site, _)| site.plan.expect.state == CopyState::Vanished)
    {
        site.take_down();
        capture(house, copy).await?;
    }
    let found = verdicts(&house.newsroom, &copies).await?;
    tell(teller, sites, &found)?;
    for (site, found) in sites.iter().zip(&found) {
        right(site.plan, found)?;
    }
    Ok(copies)
}

/// Waits until no delivery of the story is pending; answers how many were made.
pub(crate) async fn delivered(newsroom: &Newsroom, story: &ItemId) -> anyhow::Result<usize> {
    for _ in 0..300 {
        let deliveries = newsroom.store().deliveries(story).await?;
        if let Some(failed) =
            deliveries.iter().find(|row| row.state == DeliveryState::Failed || row.attempts > 1)
        {
            bail!("a delivery failed: {}", failed.answer.as_deref().unwrap_or("no answer"));
        }
        if !deliveries.is_empty() && deliveries.iter().all(|row| row.state == DeliveryState::Delivered) {
            return Ok(deliveries.len());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    bail!("the deliveries were not made within 30 seconds")
}

async fn report(house: &mut House, story: &ItemId, site: &Site) -> anyhow::Result<CopyId> {
    let address = site.story().context("the site has no copy")?;
    let nadia = house.browser(Who::Nadia);
    let page = nadia.open("/copies").await?;
    let fill = [("item", story.0.as_str()), ("url", address.as_str())];
    let copy = nadia.send(&page, "/copies", &fill).await?;
    let id = copy.path.strip_prefix("/copies/").context("the copy has no page")?;
    Ok(id.into())
}

/// Captures a copy anew, from its page.
pub(crate) async fn capture(house: &mut House, copy: &CopyId) -> anyhow::Result<()> {
    let path = format!("/copies/{copy}");
    let nadia = house.browser(Who::Nadia);
    let page = nadia.open(&path).await?;
    nadia.send(&page, &format!("{path}/capture"), &[]).await?;
    Ok(())
}

/// What is known of a copy now.
pub(crate) struct Now {
    /// In one word.
    pub(crate) state: CopyState,
    /// What its last capture showed.
    pub(crate) verdict: Verdict,
}

/// What is known of each copy.
pub(crate) async fn verdicts(newsroom: &Newsroom, copies: &[CopyId]) -> anyhow::Result<Vec<Now>> {
    let mut found = Vec::new();
    for id in copies {
        let copy = newsroom.copy(id).await?;
        let (_, last) =
            copy.captures.last().with_context(|| format!("the copy at {} was never captured", copy.url))?;
        let verdict = last.verdict.clone();
        let state = if copy.vanished.is_some() { CopyState::Vanished } else { verdict.state };
        found.push(Now { state, verdict });
    }
    Ok(found)
}

fn tell(teller: &Teller, sites: &[Site], found: &[Now]) -> anyhow::Result<()> {
    let mut rows = vec![vec![
        "site".into(),
        "found".into(),
        "sentences kept".into(),
        "credits missing".into(),
        "differences".into(),
    ]];
    for (site, now) in sites.iter().zip(found) {
        let verdict = &now.verdict;
        let missing = verdict.standings().with(Standing::Broken);
        let missing = if missing.is_empty() { "none".into() } else { missing.join(", ") };
        let mut names: Vec<&str> = verdict.drift.iter().map(|note| note.name.as_str()).collect();
        names.dedup();
        let drift = if names.is_empty() { "none".into() } else { shortened(&names) };
        let kept = format!("{} of {}", verdict.kept, verdict.total);
        rows.push(vec![site.plan.name.into(), word(now.state).into(), kept, missing, drift]);
    }
    teller.table(&rows)?;
    for (site, now) in sites.iter().zip(found) {
        for note in
            now.verdict.drift.iter().filter(|note| site.plan.expect.drift.contains(&note.name.as_str()))
        {
            teller.item(&format!("{}: {} {}", site.plan.name, note.name, note.message))?;
        }
    }
    Ok(())
}

fn shortened(names: &[&str]) -> String {
    match names {
        [first, second, rest @ ..] if !rest.is_empty() => format!("{first}, {second}, {} more", rest.len()),
        _ => names.join(", "),
    }
}

/// Whether the copy was found to be what its site made of it.
fn right(plan: &Plan, found: &Now) -> anyhow::Result<()> {
    let (expect, verdict) = (&plan.expect, &found.verdict);
    let missing = verdict.standings().with(Standing::Broken);
    let drift = |name: &&str| verdict.drift.iter().any(|note| note.name == **name);
    let as_expected = found.state == expect.state
        && missing == expect.credits_missing
        && expect.drift.iter().all(drift)
        && (!matches!(found.state, CopyState::Faithful | CopyState::Excerpt) || verdict.drift.is_empty());
    if as_expected {
        return Ok(());
    }
    let state = word(found.state);
    bail!("{} made it {}, but it was found {state}, without {missing:?}: {verdict:?}", plan.name, plan.kind)
}

/// A state in one word.
pub(crate) fn word(state: CopyState) -> &'static str {
    match state {
        CopyState::Faithful => "faithful",
        CopyState::Edited => "edited",
        CopyState::Rewritten => "rewritten",
        CopyState::Excerpt => "excerpt",
        CopyState::Unrelated => "unrelated",
        CopyState::Vanished => "vanished",
    }
}

/// The correction on a copy, in words.
pub(crate) fn shown(correction: CorrectionShown) -> &'static str {
    match correction {
        CorrectionShown::NotDue => "not due",
        CorrectionShown::Shown => "shown",
        CorrectionShown::NotShown => "not shown",
    }
}
