//! A reader reports an error; it becomes a correction, is pushed, and every copy is looked at again.

use anyhow::{Context, bail};
use story::ids::{CopyId, ItemId};
use story::verdict::{CopyState, CorrectionShown};

use super::copies::{capture, delivered, shown, verdicts, word};
use super::desk::{Document, add_source, replace, revise};
use super::house::{House, Who};
use super::review::{review, submit};
use super::site::Site;
use super::tell::{Teller, many};

const WRONG: &str = "The repair is expected to cost about $4.2 million.";
const RIGHT: &str = "It is expected to cost about $4.6 million; about $4.2 million are for the piers alone.";

/// What the reader points to.
const CORRECTED: Document = (
    "Old Bridge: principal inspection, summary report, corrected",
    "document",
    "Harbour City works department",
    "The department's own correction of its report",
    "Downloaded from the department's site on 21 November 2026, after a reader pointed it out",
    "corrected-report.txt",
    include_str!("story/corrected-report.txt"),
);

/// From a reader's report to the corrections page.
pub(crate) async fn chase(
    teller: &mut Teller,
    house: &mut House,
    story: &ItemId,
    sites: &[Site],
    copies: &[CopyId],
) -> anyhow::Result<()> {
    report(teller, house, story).await?;
    let report = uphold(teller, house, story).await?;
    correct(teller, house, story, &report).await?;
    teller.step("The correction is pushed; some sites take it, some do not")?;
    let pushed = delivered(&house.newsroom, story).await?;
    let taken: usize = sites.iter().map(Site::pushes).sum();
    teller.say(&format!(
        "{} pushed so far, {taken} signatures checked by the sites.",
        many(pushed, "package")
    ))?;
    teller.step("Every copy is captured again")?;
    for copy in copies {
        capture(house, copy).await?;
    }
    outcome(teller, house, sites, copies).await?;
    page(teller, house, sites).await
}

async fn report(teller: &mut Teller, house: &House, story: &ItemId) -> anyhow::Result<()> {
    teller.step("A reader reports an error")?;
    let mut reader = house.stranger();
    let address = format!("/stories/{story}/report");
    let page = reader.open(&address).await?;
    let problem = "The department has corrected its report: with scaffolding and the diversion it is about \
                   $4.6 million. The $4.2 million are for the piers alone.";
    let words = "The repair is expected to take 14 weeks and to cost about $4.2 million";
    reader.send(&page, &address, &[("words", words), ("problem", problem)]).await?;
    teller.say(&format!("“{problem}”"))
}

/// Tobias finds the report and upholds it; answers its id.
async fn uphold(teller: &Teller, house: &mut House, story: &ItemId) -> anyhow::Result<String> {
    let reports = house.newsroom.store().reports(true).await?;
    let report =
        reports.iter().find(|row| row.complaint.item == *story).context("the report did not arrive")?;
    let id = report.id.0.clone();
    let tobias = house.browser(Who::Tobias);
    let page = tobias.open("/reports").await?;
    let reason = "Right: the department corrected its report after we went out, and so must we.";
    tobias.send(&page, &format!("/reports/{id}/answer"), &[("upheld", "yes"), ("reason", reason)]).await?;
    teller.say(&format!("Tobias Wren upholds it: “{reason}”"))?;
    Ok(id)
}

async fn correct(teller: &mut Teller, house: &mut House, story: &ItemId, report: &str) -> anyhow::Result<()> {
    teller.step("Mara corrects the story, Nadia Brandt checks what changed and releases the correction")?;
    let mut content = house.newsroom.item(story).await?.item.content;
    replace(&mut content, "to cost about $4.2 million", "to cost about $4.6 million");
    let mara = house.browser(Who::Mara);
    add_source(mara, story, &CORRECTED).await?;
    teller.say(&format!("A fourth source is registered: {}.", CORRECTED.0))?;
    revise(mara, story, &content).await?;
    submit(mara, story).await?;
    let nadia = house.browser(Who::Nadia);
    review(teller, nadia, story).await?;
    let action = format!("/desk/{story}/release");
    let page = nadia.open(&format!("{action}?report={report}")).await?;
    let told = [("label", "correction"), ("wrong", WRONG), ("right", RIGHT), ("report", report)];
    nadia.send(&page, &action, &told).await?;
    teller.say(&format!("Version 2 is out, labelled correction. We said: {WRONG} In fact: {RIGHT}"))
}

async fn outcome(teller: &Teller, house: &House, sites: &[Site], copies: &[CopyId]) -> anyhow::Result<()> {
    let found = verdicts(&house.newsroom, copies).await?;
    let head = ["copy", "what the site made of it", "found", "shows", "correction"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for (site, now) in sites.iter().zip(&found) {
        let (expect, verdict) = (&site.plan.expect, &now.verdict);
        let gone = now.state == CopyState::Vanished;
        if now.state != expect.state || (!gone && verdict.correction != expect.correction) {
            bail!(
                "{} made it {}, but after the correction it was found {verdict:?}",
                site.plan.name,
                site.plan.kind
            );
        }
        let (version, correction) = match gone {
            true => ("-".to_owned(), "-"),
            false => (format!("version {}", verdict.shows_version), shown(verdict.correction)),
        };
        rows.push(vec![
            site.plan.name.to_owned(),
            site.plan.kind.to_owned(),
            word(now.state).to_owned(),
            version,
            correction.to_owned(),
        ]);
    }
    teller.table(&rows)
}

/// What readers see of it.
async fn page(teller: &mut Teller, house: &House, sites: &[Site]) -> anyhow::Result<()> {
    teller.step("The corrections page, as every reader sees it")?;
    let page = house.stranger().open("/corrections").await?;
    let told = page
        .texts(".correction")
        .into_iter()
        .next()
        .context("the correction is not on the corrections page")?;
    if !told.contains(RIGHT) {
        bail!("the corrections page does not say what is right: {told}");
    }
    let told: Vec<(String, String)> = page.texts("dt").into_iter().zip(page.texts("dd")).collect();
    for (term, words) in &told {
        teller.item(&format!("{term}: {words}"))?;
    }
    for (term, shows) in [("Shown by", CorrectionShown::Shown), ("Not yet by", CorrectionShown::NotShown)] {
        let words = told.iter().find(|(told, _)| told == term).map_or("", |(_, words)| words.as_str());
        let owing = |site: &&Site| {
            site.plan.expect.correction == shows && site.plan.expect.state != CopyState::Vanished
        };
        if let Some(site) = sites.iter().filter(owing).find(|site| !words.contains(site.plan.name)) {
            bail!("the corrections page does not name {} under “{term}”", site.plan.name);
        }
    }
    Ok(())
}
