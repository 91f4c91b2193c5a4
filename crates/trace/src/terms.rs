//! The terms a story went out under, held against a page that runs it: each kept, broken, or not to be seen there.

use compare::Severity;
use story::correction::Label;
use story::ids::Millis;
use story::item::Release;
use story::terms::{Force, Terms};
use story::verdict::{CopyState, CorrectionShown, Credit, Credits, Standing, Term};
use url::Url;

use crate::credits::{Ours, is_credit};
use crate::judge::{Match, correction_shown};
use crate::leads::absolute;
use crate::normal::{site, words};
use crate::page::Page;
use crate::zone::Zone;

mod beside;
mod edits;

/// Milliseconds of an hour.
const HOUR: i64 = 3_600_000;

/// Longest evidence that is kept, in characters: enough for a person to see it again on the page.
const LONGEST_EVIDENCE: usize = 300;

/// The terms that `best`, the version that `page` comes nearest to, went out under. Evidence is cut where a page makes
/// it long.
pub(crate) fn terms(
    page: &Page,
    zone: &Zone<'_>,
    matches: &[Match<'_>],
    best: &Match<'_>,
    found: &Credits,
    ours: &Ours<'_>,
    captured: Millis,
) -> Vec<Term> {
    if best.state() == CopyState::Unrelated {
        return Vec::new();
    }
    let asked = &best.release.terms;
    let mut seen = credit_terms(asked, found);
    seen.push(counter(page, ours));
    seen.extend(beside::window(page, zone, asked, matches, captured));
    seen.extend(beside::said(page, zone, best, found, ours));
    seen.push(edits(asked, best));
    seen.push(extent(asked, best));
    seen.extend(headline(page, zone, best.release, ours));
    seen.extend(correction(page, asked, matches, best.state(), captured));
    seen.extend(asked.note.as_ref().map(|note| term("note", Standing::Unseen, note.clone())));
    for term in &mut seen {
        shorten(&mut term.evidence);
    }
    seen
}

fn shorten(evidence: &mut String) {
    if let Some((at, _)) = evidence.char_indices().nth(LONGEST_EVIDENCE) {
        evidence.truncate(at);
        evidence.push('…');
    }
}

fn term(name: &'static str, standing: Standing, evidence: String) -> Term {
    Term { name: name.to_owned(), force: Force::Required, standing, evidence }
}

fn credit_terms(asked: &Terms, found: &Credits) -> Vec<Term> {
    let rows = [
        ("byline", asked.byline, &found.byline),
        ("affiliation", asked.affiliation, &found.affiliation),
        ("logo", asked.logo, &found.logo),
        ("link", asked.link, &found.link),
        ("notice", asked.notice, &found.notice),
    ];
    let row = |(name, force, credit): (&str, Force, &Credit)| {
        let evidence = match credit {
            Credit::Kept { evidence } | Credit::Wrong { evidence } | Credit::Unsure { evidence } => {
                evidence.clone()
            }
            Credit::Missing => missing(name).to_owned(),
        };
        Term { name: name.to_owned(), force, standing: credit.standing(), evidence }
    };
    rows.into_iter().filter(|(_, force, _)| *force != Force::Free).map(row).collect()
}

/// What is said of a credit that is nowhere by the story.
fn missing(name: &str) -> &'static str {
    match name {
        "byline" => "No reporter is named beside the story.",
        "affiliation" => "The newsroom is not named beside the story.",
        "logo" => "Our logo is not beside the story.",
        "link" => "Nothing beside the story leads to the original.",
        _ => "No line beside the story says where it was first published.",
    }
}

/// The package carries a counter, and the terms do not ask for it to stay. It stands where its picture does: pings on links
/// tell of clicks, not of readers.
fn counter(page: &Page, ours: &Ours<'_>) -> Term {
    let original = Url::parse(ours.url).ok();
    let counts = |src: &str| {
        let (url, original) = (absolute(page, src)?, original.as_ref()?);
        (site(&url) == site(original) && counts_story(url.path(), original.path())).then(|| url.to_string())
    };
    let found = page.images.iter().filter_map(|image| image.src.as_deref()).find_map(counts);
    let standing = if found.is_some() { Standing::Kept } else { Standing::Unseen };
    let pings = || page.links.iter().filter_map(|link| link.ping.as_deref()).flat_map(str::split_whitespace);
    let evidence = found.unwrap_or_else(|| match pings().find_map(counts) {
        Some(ping) => format!("The page counts clicks to the original for us and no readers: {ping}"),
        None => "The page does not count readers for us.".to_owned(),
    });
    Term { name: "counter".to_owned(), force: Force::Free, standing, evidence }
}

/// Whether a path is that of the counter of the story at `original`, in whatever folder the newsroom is.
fn counts_story(path: &str, original: &str) -> bool {
    match original.rsplit_once("/stories/") {
        Some((folder, story)) => path
            .strip_prefix(folder)
            .and_then(|path| path.strip_prefix("/count/"))
            .and_then(|path| path.strip_prefix(story.trim_end_matches('/')))
            .is_some_and(|rest| rest.starts_with('/')),
        None => path.contains("/count/"),
    }
}

/// Edits by class.
fn edits(asked: &Terms, best: &Match<'_>) -> Term {
    let tally = &best.tally;
    let matters = best.drift().iter().any(|drift| drift.severity != Severity::Note);
    let changed = tally.edited + tally.rewritten + tally.added;
    let broken = if asked.edits { matters } else { changed > 0 || matters };
    term("edits", if broken { Standing::Broken } else { Standing::Kept }, edits::told(best))
}

fn extent(asked: &Terms, best: &Match<'_>) -> Term {
    let (found, total) = (best.tally.found(), best.tally.total());
    let broken = !asked.excerpts && found < total;
    let evidence = match total - found {
        0 => format!("All {total} sentences are on the page."),
        _ => format!("{found} of {total} sentences are on the page."),
    };
    term("extent", if broken { Standing::Broken } else { Standing::Kept }, evidence)
}

/// The terms do not speak of headlines; a changed one is shown to a person.
fn headline(page: &Page, zone: &Zone<'_>, release: &Release, ours: &Ours<'_>) -> Option<Term> {
    let wanted = words(release.content.headline.as_deref()?);
    let summary = words(release.content.standfirst.as_deref().unwrap_or_default());
    let of_story = |behind: &str| is_credit(behind, &release.content, ours) || words(behind) == summary;
    // Above the text, where a page without headings has it too.
    let above = zone.headline().filter(|(line, behind)| {
        let line = words(line);
        line == wanted || (line.starts_with(&wanted) && of_story(behind))
    });
    let lines = || page.lines.iter().enumerate().filter(|(at, line)| !line.chrome && zone.has_line(*at));
    let heading = || lines().map(|(_, line)| line).find(|line| line.heading && words(&line.text) == wanted);
    // A page's name often has the site's behind it, or before it.
    let named = |title: &&str| {
        let title = words(title);
        title.starts_with(&wanted) || title.strip_suffix(&wanted).is_some_and(|site| names_site(page, site))
    };
    let title = || page.title.as_deref().filter(named);
    let kept =
        above.map(|(line, _)| line).or_else(|| heading().map(|line| line.text.as_str())).or_else(title);
    match kept {
        Some(line) => Some(term("headline", Standing::Kept, line.to_owned())),
        None => Some(term("headline", Standing::Unseen, page.title.clone()?)),
    }
}

/// Whether words are a few that the page has in a line of their own, or for its own picture: a site's name.
fn names_site(page: &Page, name: &str) -> bool {
    let same = |text: &str| words(text).trim() == name.trim();
    let pictured = || page.images.iter().filter_map(|image| image.alt.as_deref()).any(same);
    name.split_whitespace().count() <= 5 && (page.lines.iter().any(|line| same(&line.text)) || pictured())
}

fn correction(
    page: &Page,
    asked: &Terms,
    matches: &[Match<'_>],
    state: CopyState,
    captured: Millis,
) -> Option<Term> {
    let mends =
        |found: &&Match<'_>| matches!(found.release.label, Label::Correction(_) | Label::Clarification(_));
    let newest = matches.iter().rev().find(mends)?;
    let hours = (captured.0 - newest.release.at.0).max(0) / HOUR;
    let (standing, evidence) = match correction_shown(matches, page, state) {
        CorrectionShown::Shown => (Standing::Kept, "The corrected words are on the page.".to_owned()),
        CorrectionShown::NotDue => (Standing::Kept, "No part that was corrected is on the page.".to_owned()),
        CorrectionShown::NotShown if hours > i64::from(asked.correction_hours) => {
            (Standing::Broken, format!("The wrong words are still there {hours} hours after the correction."))
        }
        CorrectionShown::NotShown => {
            let limit = asked.correction_hours;
            (Standing::Unseen, format!("Not there yet; {hours} of the {limit} hours to take it have passed."))
        }
    };
    Some(term("correction", standing, evidence))
}
