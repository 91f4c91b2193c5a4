//! A reporter writes a story, registers its sources, reads what the desk finds, and mends it.

use anyhow::{Context, bail};
use story::content::Content;
use story::ids::ItemId;

use super::browser::{Browser, Sheet};
use super::house::{House, Who};
use super::tell::{Teller, many};

const DRAFT: &str = include_str!("story/draft.md");

/// Title, kind, outlet, why credible, where from, file name, file.
pub(crate) type Document =
    (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str, &'static str);
const SOURCES: [Document; 3] = [
    (
        "Old Bridge: principal inspection, summary report",
        "document",
        "Harbour City works department",
        "The inspectors' own report, signed by two of them",
        "Handed out at the public meeting of 19 November 2026",
        "inspection-report.txt",
        include_str!("story/inspection-report.txt"),
    ),
    (
        "Public meeting of 19 November 2026, transcript",
        "transcript",
        "Harbour City council",
        "Taken down from our own recording, checked by a second listener",
        "Recorded by Mara Ellison in the council chamber",
        "meeting-transcript.txt",
        include_str!("story/meeting-transcript.txt"),
    ),
    (
        "Traffic count, Harbour City, October 2026",
        "data",
        "Harbour City",
        "Counted by induction loops in both lanes, day and night",
        "Downloaded from the city's open data",
        "traffic-count.txt",
        include_str!("story/traffic-count.txt"),
    ),
];

/// What Mara mends after the first check: as written, and as it should be.
const MENDED: [(&str, &str); 2] = [
    ("I will never sign for another winter of heavy trucks", "I will not sign for another winter of trucks"),
    ("Over 2,300 vehicles cross the bridge every day.", "About 2,300 vehicles cross the bridge every day."),
];

/// Takes the story from a blank page to a checked draft; answers its id.
pub(crate) async fn write(teller: &mut Teller, house: &mut House) -> anyhow::Result<ItemId> {
    teller.step("Mara Ellison files a story with three sources")?;
    let draft = draft()?;
    let mara = house.browser(Who::Mara);
    let id = file(mara, &draft).await?;
    teller.say(&format!("“{}”", draft.headline.as_deref().unwrap_or_default()))?;
    for document in &SOURCES {
        add_source(mara, &id, document).await?;
        teller.item(&format!("{} ({})", document.0, document.2))?;
    }
    teller.step("The desk checks it")?;
    let first = check(teller, mara, &id).await?;
    told(&first, "quote-altered", true)?;
    teller.step("Mara mends the quote and the hedge, and the check is run again")?;
    let mut mended = draft;
    for (wrong, right) in MENDED {
        replace(&mut mended, wrong, right);
        teller.item(&format!("“{wrong}” becomes “{right}”"))?;
    }
    revise(mara, &id, &mended).await?;
    let second = check(teller, mara, &id).await?;
    told(&second, "quote-altered", false)?;
    Ok(id)
}

/// Whether a finding of this name must be among those told, or must not.
fn told(findings: &[String], name: &str, must: bool) -> anyhow::Result<()> {
    match findings.iter().any(|finding| finding.contains(name)) {
        found if found == must => Ok(()),
        true => bail!("it was mended, and {name} is still reported"),
        false => bail!("{name} was not reported"),
    }
}

/// The story as Mara wrote it first.
fn draft() -> anyhow::Result<Content> {
    Ok(formats::intake(formats::Format::Markdown, DRAFT)?.content())
}

/// Puts `right` where `wrong` stands, in the body and in the key points.
pub(crate) fn replace(content: &mut Content, wrong: &str, right: &str) {
    for paragraph in content.body.iter_mut().chain(&mut content.key_points) {
        *paragraph = paragraph.replace(wrong, right);
    }
}

async fn file(mara: &mut Browser, content: &Content) -> anyhow::Result<ItemId> {
    let page = mara.open("/desk/new").await?;
    let desk = send_copy(mara, &page, "/desk/new", content).await?;
    let id = desk.path.strip_prefix("/desk/").context("the new story has no page on the desk")?;
    Ok(ItemId(id.split(['?', '/']).next().unwrap_or(id).to_owned()))
}

/// Saves a new text of the story.
pub(crate) async fn revise(writer: &mut Browser, id: &ItemId, content: &Content) -> anyhow::Result<()> {
    let action = format!("/desk/{id}/edit");
    let page = writer.open(&action).await?;
    send_copy(writer, &page, &action, content).await?;
    Ok(())
}

async fn send_copy(
    writer: &mut Browser,
    page: &Sheet,
    action: &str,
    content: &Content,
) -> anyhow::Result<Sheet> {
    let byline = |byline: &story::content::Byline| {
        let affiliation = byline.affiliation.as_deref().unwrap_or_default();
        format!("{}, {affiliation}", byline.name)
    };
    let bylines: Vec<String> = content.bylines.iter().map(byline).collect();
    let (bylines, points, body) =
        (bylines.join("\n"), content.key_points.join("\n"), content.body.join("\n\n"));
    let text = |field: &'static str, value: &Option<String>| (field, value.clone().unwrap_or_default());
    let fields = [
        ("slugline", content.slugline.clone()),
        text("headline", &content.headline),
        text("standfirst", &content.standfirst),
        ("bylines", bylines),
        ("key_points", points),
        text("dateline", &content.dateline),
        text("date", &content.date),
        ("body", body),
    ];
    let fill: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    writer.send(page, action, &fill).await
}

/// Registers one source of the story.
pub(crate) async fn add_source(mara: &mut Browser, id: &ItemId, document: &Document) -> anyhow::Result<()> {
    let (title, kind, outlet, credibility, provenance, name, text) = *document;
    let action = format!("/desk/{id}/sources");
    let page = mara.open(&action).await?;
    let fill = [
        ("title", title),
        ("kind", kind),
        ("outlet", outlet),
        ("credibility", credibility),
        ("provenance", provenance),
    ];
    mara.send_with(&page, &action, &fill, &[("file", name, text.as_bytes())]).await?;
    Ok(())
}

/// Reads the findings off the story's page on the desk and tells them.
async fn check(teller: &Teller, mara: &mut Browser, id: &ItemId) -> anyhow::Result<Vec<String>> {
    let page = mara.open(&format!("/desk/{id}")).await?;
    let claims = page.links(&format!("/desk/{id}/claims/")).len();
    let findings = page.texts(".finding-note:has(.name)");
    teller.say(&format!(
        "{} read; the rules of the desk report {}:",
        many(claims, "claim"),
        many(findings.len(), "finding")
    ))?;
    for finding in &findings {
        teller.item(&finding.replacen(' ', ": ", 1))?;
    }
    Ok(findings)
}
