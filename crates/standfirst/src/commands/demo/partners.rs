//! Sites apply to republish, an editor vets each, and each is told where packages come from.

use anyhow::Context;

use super::house::{House, Who};
use super::plans::PLANS;
use super::site::Site;
use super::tell::Teller;

/// Puts the eight sites up and makes them partners.
pub(crate) async fn join(teller: &mut Teller, house: &mut House) -> anyhow::Result<Vec<Site>> {
    teller.step("Eight publishers apply to republish, and an editor vets each")?;
    let mut sites = Vec::new();
    for plan in &PLANS {
        let site = Site::up(plan).await?;
        apply(house, &site).await?;
        vet(house, &site).await?;
        teller.item(&format!("{}, {} readers a month, at {}", plan.name, plan.audience, site.address))?;
        sites.push(site);
    }
    teller.say(
        "Tobias Wren approved all eight, with a reason for each. Packages are pushed to them, signed.",
    )?;
    Ok(sites)
}

async fn apply(house: &House, site: &Site) -> anyhow::Result<()> {
    let mut publisher = house.stranger();
    let page = publisher.open("/republish").await?;
    let fill = [
        ("name", site.plan.name),
        ("site", site.address.as_str()),
        ("audience", site.plan.audience),
        ("measured", "server logs without robots, October 2026"),
        ("contact", "editor@republisher.example"),
    ];
    publisher.send(&page, "/republish", &fill).await?;
    Ok(())
}

async fn vet(house: &mut House, site: &Site) -> anyhow::Result<()> {
    let tobias = house.browser(Who::Tobias);
    let partners = tobias.open("/partners").await?;
    let mut found = None;
    for path in partners.links("/partners/") {
        let page = tobias.open(&path).await?;
        if page.texts("h1").iter().any(|name| name == site.plan.name) {
            found = Some((path, page));
        }
    }
    let (path, page) = found.with_context(|| format!("{} is not among the partners", site.plan.name))?;
    let reason = "Known in the region, logs shown, corrections page of its own.";
    let vetted =
        tobias.send(&page, &format!("{path}/vet"), &[("approved", "yes"), ("reason", reason)]).await?;
    let webhook = format!("{}/push", site.address);
    let set = tobias.send(&vetted, &format!("{path}/destination"), &[("url", webhook.as_str())]).await?;
    let secret = set.texts("code").into_iter().find(|code| code.starts_with("whsec_"));
    site.trust(&secret.context("no webhook secret on the partner's page")?);
    Ok(())
}
