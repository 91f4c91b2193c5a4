//! The age of a copy, and what a page says that the terms do not ask for: shown to a person, who may have agreed on it in words.

use story::ids::Millis;
use story::terms::{Force, Terms};
use story::verdict::{CopyState, Credit, Credits, Standing, Term};
use url::Url;

use super::term;
use crate::credits::{Ours, nofollow, picture_of_ours};
use crate::day;
use crate::judge::Match;
use crate::leads::absolute;
use crate::normal::{address, site};
use crate::page::Page;
use crate::zone::Zone;

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

/// Whether the story was taken up in time, by the page's own day, or by the day it was captured where that is enough.
pub(super) fn window(
    page: &Page,
    zone: &Zone<'_>,
    asked: &Terms,
    matches: &[Match<'_>],
    captured: Millis,
) -> Option<Term> {
    let days = i64::from(asked.window_days?);
    let first = matches.iter().map(|found| found.release.at.0).min()?;
    let age = |at: Millis| (at.0 - first).div_euclid(DAY);
    let (standing, evidence) = match day::published(page, zone) {
        // A day alone is its midnight, before the release of that morning.
        Some(at) if age(at) >= -1 && age(at) <= days => {
            (Standing::Kept, format!("Published {} days after the release, it says.", age(at).max(0)))
        }
        Some(at) if age(at) > days => {
            (Standing::Broken, format!("Published {} days after the release, it says.", age(at)))
        }
        _ if age(captured) <= days => {
            (Standing::Kept, format!("Seen {} days after the release.", age(captured).max(0)))
        }
        _ => (
            Standing::Unseen,
            format!("Seen {} days after the release; the page gives no day of its own.", age(captured)),
        ),
    };
    Some(term("window", standing, evidence))
}

/// What the page says of itself that a newsroom may have a view on.
pub(super) fn said(
    page: &Page,
    zone: &Zone<'_>,
    best: &Match<'_>,
    found: &Credits,
    ours: &Ours<'_>,
) -> Vec<Term> {
    let free = |name, standing, evidence| Term { force: Force::Free, ..term(name, standing, evidence) };
    let mut said = Vec::new();
    if best.state() == CopyState::Excerpt {
        said.push(match &found.link {
            Credit::Kept { evidence } => free("read more", Standing::Kept, evidence.clone()),
            _ => free("read more", Standing::Unseen, "No link from the excerpt to the whole.".to_owned()),
        });
    }
    if let Credit::Kept { evidence } = &found.link
        && let Some(rel) = nofollow(page, evidence)
    {
        said.push(free(
            "nofollow",
            Standing::Unseen,
            format!("The link to the original is marked \"{rel}\"."),
        ));
    }
    if let Some(line) = picture_of_ours(zone, &best.release.content, ours) {
        said.push(free("picture", Standing::Unseen, line));
    }
    if let Some(told) = page.facts.free {
        let (standing, evidence) = match told {
            true => (Standing::Kept, "The page says it is free to read."),
            false => (Standing::Unseen, "The page says that one must pay or sign in to read all of it."),
        };
        said.push(free("free to read", standing, evidence.to_owned()));
    }
    if let Some(href) = page.canonical.as_deref() {
        let standing = if is_ours(page, href, ours) { Standing::Kept } else { Standing::Unseen };
        said.push(free("canonical", standing, href.to_owned()));
    }
    if !page.facts.robots.is_empty() {
        said.push(free("robots", Standing::Unseen, page.facts.robots.join(", ")));
    }
    said
}

/// Whether an address is our story's.
fn is_ours(page: &Page, href: &str, ours: &Ours<'_>) -> bool {
    let (Some(url), Ok(original)) = (absolute(page, href), Url::parse(ours.url)) else { return false };
    site(&url) == site(&original) && address(&url) == address(&original)
}
