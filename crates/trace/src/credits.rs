//! The credits the terms ask for, looked for on a page, each with the words or the address that show it.

use formats::credits::notice;
use story::content::Byline;
use story::verdict::{Credit, Credits};
use url::Url;

use crate::normal::{address, site, words};
use crate::page::{Line, Page};

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
/// Longest line a reporter's name is looked for in.
const LONGEST_WITH_NAME: usize = 300;

/// Looks for every credit of a story by `bylines` on `page`.
#[must_use]
pub fn credits(page: &Page, bylines: &[Byline], ours: &Ours<'_>) -> Credits {
    let name_lines = name_lines(page, bylines);
    Credits {
        byline: byline(page, bylines, &name_lines),
        affiliation: affiliation(page, bylines, ours, &name_lines),
        logo: logo(page, ours),
        link: link(page, ours),
        notice: published_notice(page, ours),
    }
}

/// For each byline, the index of the line that gives its name.
fn name_lines(page: &Page, bylines: &[Byline]) -> Vec<Option<usize>> {
    let holds = |line: &Line, name: &str| {
        line.text.chars().count() <= LONGEST_WITH_NAME
            && (!line.chrome || line.credit)
            && words(&line.text).contains(&words(name))
    };
    let find = |name: &str| {
        let by_credit = page.lines.iter().position(|line| credit_like(line) && holds(line, name));
        by_credit.or_else(|| page.lines.iter().position(|line| holds(line, name)))
    };
    bylines.iter().map(|byline| find(&byline.name)).collect()
}

/// A short line that the page marks as credit, or that begins with "By".
fn credit_like(line: &Line) -> bool {
    let begins = ["By ", "by ", "BY ", "By: "].iter().any(|by| line.text.starts_with(by));
    line.text.chars().count() <= LONGEST_CREDIT && (line.credit || (begins && !line.chrome))
}

fn byline(page: &Page, bylines: &[Byline], name_lines: &[Option<usize>]) -> Credit {
    let text = |index: usize| page.lines.get(index).map(|line| line.text.clone()).unwrap_or_default();
    let found: Vec<usize> = name_lines.iter().flatten().copied().collect();
    match found.first() {
        Some(first) if found.len() == bylines.len() => Credit::Kept { evidence: text(*first) },
        // One of several reporters is left out.
        Some(first) => Credit::Wrong { evidence: text(*first) },
        // Somebody or something else stands where the reporter should.
        None => match page.lines.iter().find(|line| credit_like(line) && !line.chrome) {
            Some(other) => Credit::Wrong { evidence: other.text.clone() },
            None => Credit::Missing,
        },
    }
}

/// In the byline's own line, in one beside it, or in another line of credit.
fn affiliation(page: &Page, bylines: &[Byline], ours: &Ours<'_>, name_lines: &[Option<usize>]) -> Credit {
    let given = bylines.iter().find_map(|byline| byline.affiliation.as_deref());
    let name = words(given.unwrap_or(ours.newsroom));
    let short =
        |line: &&Line| line.text.chars().count() <= LONGEST_CREDIT && words(&line.text).contains(&name);
    let beside = name_lines.iter().flatten().find_map(|index| {
        let near = page.lines.get(index.saturating_sub(1)..).unwrap_or_default();
        let own = page.lines.get(*index).into_iter();
        own.chain(near.iter().take(3)).filter(|line| !tells_origin(&line.text)).find(short)
    });
    let elsewhere =
        || page.lines.iter().filter(|line| credit_like(line) && !tells_origin(&line.text)).find(short);
    match beside.or_else(elsewhere) {
        Some(line) => Credit::Kept { evidence: line.text.clone() },
        None => Credit::Missing,
    }
}

fn logo(page: &Page, ours: &Ours<'_>) -> Credit {
    let name = words(ours.newsroom);
    let stem: String = name.split_whitespace().collect();
    let address_of = |text: &str| Url::parse(&page.url).ok()?.join(text).ok().map(|url| address(&url));
    let logo = ours.logo.and_then(address_of);
    let found = page.images.iter().find_map(|image| {
        let src = image.src.as_deref().unwrap_or_default();
        let ours_itself = logo.is_some() && image.src.as_deref().and_then(address_of) == logo;
        let alt = words(image.alt.as_deref().unwrap_or_default());
        let by_alt = alt == name || (alt.contains(&name) && alt.contains(" logo "));
        let file = src.rsplit('/').next().unwrap_or_default().split(['?', '.']).next().unwrap_or_default();
        let file: String = words(file).split_whitespace().collect();
        let by_file = file == stem || (file.contains(&stem) && file.contains("logo"));
        let evidence = image.src.clone().or_else(|| image.alt.clone()).unwrap_or_default();
        (ours_itself || by_alt || by_file).then_some(evidence)
    });
    found.map_or(Credit::Missing, |evidence| Credit::Kept { evidence })
}

fn link(page: &Page, ours: &Ours<'_>) -> Credit {
    let Ok(original) = Url::parse(ours.url) else { return Credit::Missing };
    let base = Url::parse(&page.url).ok();
    let absolute = |href: &str| Url::parse(href).ok().or_else(|| base.as_ref()?.join(href).ok());
    let hrefs = || page.links.iter().map(|link| link.href.as_str()).chain(page.canonical.as_deref());
    let same = |href: &&str| absolute(href).is_some_and(|url| address(&url) == address(&original));
    if let Some(href) = hrefs().find(same) {
        return Credit::Kept { evidence: href.to_owned() };
    }
    let our_site = |href: &&str| absolute(href).is_some_and(|url| site(&url) == site(&original));
    // To our site but not to the story, or an address that nobody can follow.
    let elsewhere = hrefs().find(our_site).map(str::to_owned);
    let typed = || page.lines.iter().find(|line| line.text.contains(ours.url)).map(|line| line.text.clone());
    elsewhere.or_else(typed).map_or(Credit::Missing, |evidence| Credit::Wrong { evidence })
}

fn published_notice(page: &Page, ours: &Ours<'_>) -> Credit {
    let notice = words(&notice(ours.newsroom));
    if let Some(line) = page.lines.iter().find(|line| words(&line.text).contains(&notice)) {
        return Credit::Kept { evidence: line.text.clone() };
    }
    let name = words(ours.newsroom);
    let own_words =
        page.lines.iter().find(|line| tells_origin(&line.text) && words(&line.text).contains(&name));
    own_words.map_or(Credit::Missing, |line| Credit::Wrong { evidence: line.text.clone() })
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
