//! The credits the terms ask for, looked for on a page, each with the words or the address that show it.

use formats::credits::notice;
use story::content::{Byline, Content};
use story::verdict::{Credit, Credits};
use url::Url;

use crate::normal::{address, misspells, site, squeezed, words};
use crate::page::{Image, Page};
use crate::zone::{Zone, absolute, leads_to};

/// What a copy of one of our stories has to point to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ours<'a> {
    /// The newsroom's name, as it stands in bylines: "Harbour Desk".
    pub newsroom: &'a str,
    /// The story's public address.
    pub url: &'a str,
    /// The logo's address.
    pub logo: Option<&'a str>,
}

/// Longest line taken for a credit rather than for prose, in characters.
const LONGEST_CREDIT: usize = 160;
/// What stands beside names in a line of credit: words of its date, and words that say whose work it is.
const BESIDE_NAMES: &[&str] = &[
    "am",
    "pm",
    "a",
    "m",
    "p",
    "at",
    "on",
    "est",
    "edt",
    "cst",
    "cdt",
    "mst",
    "mdt",
    "pst",
    "pdt",
    "gmt",
    "utc",
    "bst",
    "posted",
    "published",
    "updated",
    "date",
    "mon",
    "monday",
    "tue",
    "tuesday",
    "wed",
    "wednesday",
    "thu",
    "thursday",
    "fri",
    "friday",
    "sat",
    "saturday",
    "sun",
    "sunday",
    "jan",
    "january",
    "feb",
    "february",
    "mar",
    "march",
    "apr",
    "april",
    "may",
    "jun",
    "june",
    "jul",
    "july",
    "aug",
    "august",
    "sep",
    "sept",
    "september",
    "oct",
    "october",
    "nov",
    "november",
    "dec",
    "december",
    "min",
    "mins",
    "minute",
    "minutes",
    "read",
    "by",
    "and",
    "of",
    "in",
    "for",
    "from",
    "with",
    "the",
    "our",
    "story",
    "article",
    "text",
    "words",
    "written",
    "reported",
    "reporting",
    "author",
    "authors",
    "byline",
    "reporter",
    "reporters",
    "writer",
    "staff",
    "correspondent",
    "contributor",
    "partner",
    "partners",
    "guest",
    "post",
    "special",
    "to",
    "via",
];
/// Words that open a line of credit: "Story by", "Words:".
const OPENS_CREDIT: &[&str] =
    &["by", "story", "text", "words", "written", "reported", "reporting", "author", "authors", "byline"];
/// Longest line a reporter's name is looked for in.
const LONGEST_WITH_NAME: usize = 300;

/// Looks for every credit of the story with this `content` on `page`: by its headline, before and after its text, and
/// nowhere else, since a page names many people and newsrooms.
#[must_use]
pub fn credits(page: &Page, content: &Content, ours: &Ours<'_>) -> Credits {
    let zone = Zone::of(page, content, ours);
    let named: Vec<Option<usize>> =
        content.bylines.iter().map(|byline| line_naming(&zone, &byline.name)).collect();
    Credits {
        byline: byline(page, &zone, &content.bylines, &named),
        affiliation: affiliation(page, &zone, &content.bylines, ours, &named),
        logo: logo(page, &zone, ours),
        link: link(page, &zone, ours),
        notice: published_notice(page, &zone, &content.bylines, ours),
    }
}

fn short(text: &str) -> bool {
    text.chars().count() <= LONGEST_CREDIT
}

/// The number of the line that gives a reporter's name, a line of credit before any other.
fn line_naming(zone: &Zone<'_>, name: &str) -> Option<usize> {
    let name = words(name);
    let holds = |text: &str| text.chars().count() <= LONGEST_WITH_NAME && words(text).contains(&name);
    let naming = || zone.lines().filter(|(_, text)| holds(text));
    naming().find(|(_, text)| short(text)).or_else(|| naming().next()).map(|(at, _)| *at)
}

/// A short line that the page marks as credit, or that says "by" among its first words.
fn credit_like(page: &Page, at: usize, text: &str) -> bool {
    let normal = words(text);
    let by = normal.split_whitespace().take(3).any(|word| word == "by") || opens_credit(text);
    let marked = page.lines.get(at).is_some_and(|line| line.credit);
    short(text) && (marked || by) && !tells_origin(text)
}

/// "Story: Mara Ellison", "Words by", "Author Mara Ellison": but not "Story of the week", a sentence.
fn opens_credit(text: &str) -> bool {
    let (first, rest) = text.trim_start().split_once([':', ' ']).unwrap_or((text, ""));
    let names = rest.split_whitespace().take(6).filter(|word| word.starts_with(char::is_uppercase)).count();
    OPENS_CREDIT.contains(&words(first).trim()) && names >= 2 && !text.trim_end().ends_with('.')
}

fn byline(page: &Page, zone: &Zone<'_>, bylines: &[Byline], named: &[Option<usize>]) -> Credit {
    let text = |at: usize| {
        zone.lines().find(|(line, _)| *line == at).map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let found: Vec<usize> = named.iter().flatten().copied().collect();
    if let Some(first) = found.first() {
        // One of several reporters may be left out.
        let evidence = text(*first);
        return if found.len() == bylines.len() {
            Credit::Kept { evidence }
        } else {
            Credit::Wrong { evidence }
        };
    }
    let nearly = |text: &str| short(text) && bylines.iter().any(|byline| misspells(text, &byline.name));
    let misspelt = zone.lines().find(|(_, text)| nearly(text));
    // Somebody or something else stands where the reporter should.
    let other = || zone.lines().find(|(at, text)| credit_like(page, *at, text));
    match misspelt.or_else(other) {
        Some((_, text)) => Credit::Wrong { evidence: text.clone() },
        None => Credit::Missing,
    }
}

/// In a line above the story, or below it in the reporter's own line or beside it.
fn affiliation(
    page: &Page,
    zone: &Zone<'_>,
    bylines: &[Byline],
    ours: &Ours<'_>,
    named: &[Option<usize>],
) -> Credit {
    let credited = credited(page, zone, bylines, named);
    let mut wanted: Vec<&str> =
        bylines.iter().map(|byline| byline.affiliation.as_deref().unwrap_or(ours.newsroom)).collect();
    wanted.dedup();
    if wanted.is_empty() {
        wanted.push(ours.newsroom);
    }
    let found: Vec<&str> = wanted.iter().filter_map(|name| line_of(zone, bylines, name, &credited)).collect();
    match found.first() {
        Some(line) if found.len() == wanted.len() => Credit::Kept { evidence: (*line).to_owned() },
        Some(line) => Credit::Wrong { evidence: (*line).to_owned() },
        None => Credit::Missing,
    }
}

/// The lines that credit somebody, rightly or not.
fn credited(page: &Page, zone: &Zone<'_>, bylines: &[Byline], named: &[Option<usize>]) -> Vec<usize> {
    let nearly = |text: &str| short(text) && bylines.iter().any(|byline| misspells(text, &byline.name));
    let other = zone.lines().filter(|(at, text)| nearly(text) || credit_like(page, *at, text));
    named.iter().flatten().copied().chain(other.map(|(at, _)| *at)).collect()
}

fn line_of<'a>(
    zone: &'a Zone<'_>,
    bylines: &[Byline],
    newsroom: &str,
    credited: &[usize],
) -> Option<&'a str> {
    let reporters: Vec<String> = bylines.iter().map(|byline| words(&byline.name)).collect();
    let name = words(newsroom);
    let holds = |text: &str| short(text) && words(text).contains(&name) && !tells_origin(text);
    let above = zone.head.iter().find(|(_, text)| holds(text));
    let near = |at: usize| credited.iter().any(|line| line.abs_diff(at) <= 2);
    let labelled = |at: usize| zone.tail.iter().any(|(label, text)| label + 1 == at && labels_newsroom(text));
    let below = || {
        let beside = |at: usize| near(at) || labelled(at);
        zone.tail
            .iter()
            .find(|(at, text)| beside(*at) && holds(text) && names_only(text, &reporters, newsroom))
    };
    above.or_else(below).map(|(_, text)| text.as_str())
}

/// "Newsroom" in a list of terms, with our name in the line behind it.
fn labels_newsroom(text: &str) -> bool {
    const LABELS: [&str; 6] = ["newsroom", "organisation", "organization", "outlet", "agency", "affiliation"];
    LABELS.contains(&words(text).trim())
}

/// Whether `text` is a line of credit for the story: a reporter's name, or ours and little more.
pub(crate) fn is_credit(text: &str, content: &Content, ours: &Ours<'_>) -> bool {
    let reporters: Vec<String> = content.bylines.iter().map(|byline| words(&byline.name)).collect();
    let named = reporters.iter().any(|name| words(text).contains(name));
    short(text) && (named || opens_credit(text) || names_only(text, &reporters, ours.newsroom))
}

/// Whether a line names us and is little more than names: "Story by Mara Ellison, Harbour Desk".
pub(crate) fn names_only(text: &str, reporters: &[String], newsroom: &str) -> bool {
    let newsroom = words(newsroom);
    let mut rest = words(text);
    if !rest.contains(&newsroom) {
        return false;
    }
    for name in reporters.iter().chain([&newsroom]) {
        rest = rest.replace(name.as_str(), " ");
    }
    let beside = |word: &&str| word.contains(|c: char| c.is_ascii_digit()) || BESIDE_NAMES.contains(word);
    rest.split_whitespace().filter(|word| !beside(word)).count() <= 3
}

fn logo(page: &Page, zone: &Zone<'_>, ours: &Ours<'_>) -> Credit {
    let address_of = |text: &str| absolute(page, text).map(|url| address(&url));
    let logo = ours.logo.and_then(address_of);
    let found = page.images.iter().filter(|image| zone.has(image.place)).find_map(|image| {
        let ours_itself = logo.is_some() && image.src.as_deref().and_then(address_of) == logo;
        let told = ours_itself || image.looks.is_some() || shows_logo(image, ours.newsroom);
        let shown = image.src.as_ref().or(image.alt.as_ref());
        let looks = image.looks.as_ref().map(|looks| format!(" ({looks})")).unwrap_or_default();
        told.then(|| format!("{}{looks}", shown.map(String::as_str).unwrap_or_default()))
    });
    found.map_or(Credit::Missing, |evidence| Credit::Kept { evidence })
}

/// Pictures beside a story that are looked at.
const MOST_PICTURES: usize = 6;

/// The addresses of the pictures on `page` that may be the newsroom's logo: those beside the story, at most six.
#[must_use]
pub fn pictures_beside(page: &Page, content: &Content, ours: &Ours<'_>) -> Vec<String> {
    let zone = Zone::of(page, content, ours);
    let mut found: Vec<String> = Vec::new();
    for image in page.images.iter().filter(|image| zone.has(image.place)) {
        let Some(url) = image.src.as_deref().and_then(|src| absolute(page, src)) else { continue };
        let counter = url.path().starts_with("/count/");
        if matches!(url.scheme(), "http" | "https")
            && !counter
            && !found.iter().any(|one| one == url.as_str())
        {
            found.push(url.into());
        }
        if found.len() == MOST_PICTURES {
            break;
        }
    }
    found
}

/// By what a picture says it shows, or by the name of its file.
fn shows_logo(image: &Image, newsroom: &str) -> bool {
    let name = words(newsroom);
    let alt = words(image.alt.as_deref().unwrap_or_default());
    let by_alt = alt == name || (alt.contains(&name) && alt.contains(" logo "));
    let src = image.src.as_deref().unwrap_or_default();
    let src = src.split(['?', '#']).next().unwrap_or_default();
    let file = squeezed(src.rsplit('/').next().unwrap_or_default().split('.').next().unwrap_or_default());
    let stem = squeezed(newsroom);
    let by_file = !stem.is_empty() && (file == stem || (file.contains(&stem) && file.contains("logo")));
    by_alt || by_file
}

fn link(page: &Page, zone: &Zone<'_>, ours: &Ours<'_>) -> Credit {
    let Ok(original) = Url::parse(ours.url) else { return Credit::Missing };
    let links = || page.links.iter().filter(|link| zone.has(link.place));
    if let Some(link) = links().find(|link| leads_to(page, link, ours.url)) {
        return Credit::Kept { evidence: link.href.clone() };
    }
    // To our site but not to the story, an address that nobody can follow, or one that only machines see.
    let our_site = |href: &str| absolute(page, href).is_some_and(|url| site(&url) == site(&original));
    let elsewhere = links().map(|link| link.href.as_str()).find(|href| our_site(href));
    let typed = || page.lines.iter().find(|line| line.text.contains(ours.url)).map(|line| line.text.as_str());
    let canonical = || page.canonical.as_deref().filter(|href| our_site(href));
    elsewhere
        .or_else(typed)
        .or_else(canonical)
        .map_or(Credit::Missing, |evidence| Credit::Wrong { evidence: evidence.to_owned() })
}

fn published_notice(page: &Page, zone: &Zone<'_>, bylines: &[Byline], ours: &Ours<'_>) -> Credit {
    let notice = words(&notice(ours.newsroom));
    if let Some(line) = page.lines.iter().find(|line| words(&line.text).contains(&notice)) {
        return Credit::Kept { evidence: line.text.clone() };
    }
    let name = words(ours.newsroom);
    let names_us = |text: &str| text.len() <= 600 && words(text).contains(&name);
    let reporters: Vec<String> = bylines.iter().map(|byline| words(&byline.name)).collect();
    let says = |text: &str| tells_origin(text) || !names_only(text, &reporters, ours.newsroom);
    // Whatever the language: a line beside the story that names us and is no byline.
    let beside = zone.tail.iter().map(|(_, text)| text).find(|text| names_us(text) && says(text));
    let above = || zone.head.iter().map(|(_, text)| text).find(|text| names_us(text) && tells_origin(text));
    let within = || {
        let lines = page.lines.iter().filter(|line| !line.chrome).map(|line| &line.text);
        lines.into_iter().find(|text| names_us(text) && tells_origin(text))
    };
    let own_words = beside.or_else(above).or_else(within);
    own_words.map_or(Credit::Missing, |text| Credit::Wrong { evidence: text.clone() })
}

/// Whether a line says where a story was published first.
pub(crate) fn tells_origin(line: &str) -> bool {
    let line = words(line);
    const SAYS: [&str; 7] = [
        " first published ",
        " originally published ",
        " originally appeared ",
        " first appeared ",
        " republished ",
        " reprinted ",
        " read the original ",
    ];
    line.len() <= 600 && SAYS.iter().any(|says| line.contains(says))
}
