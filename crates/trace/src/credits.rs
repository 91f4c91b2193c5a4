//! The credits the terms ask for, looked for on a page, each with the words or the address that show it.

use story::content::{Byline, Content};
use story::verdict::{Credit, Credits};
use url::Url;

use crate::credit_line::{Says, beside_names, credits_picture, has_sentence, in_prose, says, tells_nothing};
use crate::leads::{absolute, leads_to};
use crate::normal::{misspells, site, words};
use crate::page::{Image, Link, Page};
use crate::zone::Zone;

mod logo;
mod notice;

pub use logo::{look_within, pictures_beside};

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
/// Words that open a line of credit: "Story by", "Words:".
const OPENS_CREDIT: &[&str] =
    &["by", "story", "text", "words", "written", "reported", "reporting", "author", "authors", "byline"];
/// Longest line a reporter's name is looked for in.
const LONGEST_WITH_NAME: usize = 300;

/// Looks for every credit of the story with this `content` on `page`: by its headline, before and after its text, and
/// nowhere else, since a page names many people and newsrooms.
#[must_use]
pub fn credits(page: &Page, content: &Content, ours: &Ours<'_>) -> Credits {
    credits_in(&Zone::of(page, content, ours), page, content, ours)
}

/// The same, where the story on the page was found before.
pub(crate) fn credits_in(zone: &Zone<'_>, page: &Page, content: &Content, ours: &Ours<'_>) -> Credits {
    let naming = |byline: &Byline| line_naming(zone, &byline.name, &content.bylines);
    let named: Vec<Option<usize>> = content.bylines.iter().map(naming).collect();
    Credits {
        byline: byline(page, zone, &content.bylines, &named),
        affiliation: affiliation(page, zone, &content.bylines, ours, &named),
        logo: match logo::logo(page, zone, ours) {
            Credit::Missing if ours.logo.is_none() => {
                Credit::Unsure { evidence: "The newsroom has no logo to look for.".to_owned() }
            }
            found => found,
        },
        link: link(page, zone, ours),
        notice: notice::notice(page, zone, &content.bylines, ours),
    }
}

/// What is on the page, and not where it can be told whether it credits this story.
fn unsure(what: &str, shown: &str) -> Credit {
    Credit::Unsure { evidence: format!("{what} is on the page, but nothing ties it to the story: {shown}") }
}

fn short(text: &str) -> bool {
    text.chars().count() <= LONGEST_CREDIT
}

/// The number of the line that credits a reporter, before one that only tells who they are, before a paragraph that they sign.
fn line_naming(zone: &Zone<'_>, name: &str, bylines: &[Byline]) -> Option<usize> {
    // Another's name is no word of the line: "Ludwig van der Meer, Mara Ellison".
    let others = || bylines.iter().filter(|other| other.name != name);
    let told = |text: &str| {
        let credit = text.chars().count() <= LONGEST_WITH_NAME && words(text).contains(&words(name));
        credit
            .then(|| others().fold(text.to_owned(), |text, other| text.replace(&other.name, "Name")))
            .and_then(|text| says(&text, name))
    };
    let saying = |what: Says| zone.lines().find(|(_, text)| told(text) == Some(what));
    let signed = || zone.body.iter().find(|(_, text)| in_prose(text, name));
    saying(Says::Credit).or_else(signed).or_else(|| saying(Says::Who)).map(|(at, _)| *at)
}

/// A short line that the page marks as credit, or that says "by" among its first words.
fn credit_like(page: &Page, at: usize, text: &str) -> bool {
    let normal = words(text);
    let mut parts = text.split(['.', '|', '·', ';', '(']);
    let by = normal.split_whitespace().take(3).any(|word| word == "by") || parts.any(opens_credit);
    let marked = page.lines.get(at).is_some_and(|line| line.credit);
    short(text) && (marked || by) && !tells_origin(text)
}

/// Whether a short line credits anybody, whoever it is: "Author: Greta Moss. Newsroom: Harbour Desk".
pub(crate) fn reads_as_credit(text: &str) -> bool {
    short(text) && (text.split(['.', '|', '·', ';', '(']).any(opens_credit) || opens_with_label(text))
}

/// "Story: Mara Ellison", "Words by", "Author Mara Ellison": but not "Story of the week", a sentence.
fn opens_credit(text: &str) -> bool {
    let (first, rest) = text.trim_start().split_once([':', ' ']).unwrap_or((text, ""));
    let names = rest.split_whitespace().take(6).filter(|word| word.starts_with(char::is_uppercase)).count();
    OPENS_CREDIT.contains(&words(first).trim()) && names >= 2 && !text.trim_end().ends_with('.')
}

fn byline(page: &Page, zone: &Zone<'_>, bylines: &[Byline], named: &[Option<usize>]) -> Credit {
    let text = |at: usize| {
        let mut all = zone.lines().chain(&zone.body);
        all.find(|(line, _)| *line == at).map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let found: Vec<usize> = named.iter().flatten().copied().collect();
    if let Some(first) = found.first() {
        // One of several reporters may be left out.
        let evidence = text(*first);
        if found.len() == bylines.len() {
            return Credit::Kept { evidence };
        }
        let missing = || bylines.iter().zip(named).filter(|(_, at)| at.is_none()).map(|(one, _)| one);
        return match missing()
            .map(|one| doubtful_byline(zone, std::slice::from_ref(one)))
            .collect::<Option<Vec<_>>>()
        {
            Some(lines) => unsure("A reporter's name", &lines.join("; ")),
            None => Credit::Wrong { evidence: format!("Not every reporter is named: {evidence}") },
        };
    }
    let nearly = |text: &str| short(text) && bylines.iter().any(|byline| misspells(text, &byline.name));
    let misspelt = zone.lines().find(|(_, text)| nearly(text));
    if misspelt.is_none()
        && let Some(text) = doubtful_byline(zone, bylines)
    {
        return unsure("The reporter's name", text);
    }
    // Somebody or something else stands where the reporter should.
    let other = || zone.lines().find(|(at, text)| credit_like(page, *at, text));
    let (told, line) = match misspelt {
        Some(line) => ("A name is misspelt", Some(line)),
        None => ("Somebody else is credited", other()),
    };
    line.map_or(Credit::Missing, |(_, text)| Credit::Wrong { evidence: format!("{told}: {text}") })
}

/// A line that names a reporter where nothing tells whether it is of the story, or in words that are not understood.
fn doubtful_byline<'a>(zone: &'a Zone<'_>, bylines: &[Byline]) -> Option<&'a str> {
    let saying = |text: &str, what: &[Says]| {
        short(text)
            && bylines.iter().filter_map(|byline| says(text, &byline.name)).any(|one| what.contains(&one))
    };
    let head = || zone.head.iter().map(|(_, text)| text.as_str()).find(|text| saying(text, &[Says::Prose]));
    head().or_else(|| zone.doubtful_lines().find(|text| saying(text, &[Says::Credit]) && tells_nothing(text)))
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
    let named: Vec<usize> = named.iter().flatten().copied().collect();
    let whole = |name: &str| line_of(zone, bylines, name, &credited, &named);
    let of = |name: &&&str| whole(name).or_else(|| whole(without_article(name)?));
    let found: Vec<&str> = wanted.iter().filter_map(|name| of(&name)).collect();
    match found.first() {
        Some(line) if found.len() == wanted.len() => Credit::Kept { evidence: (*line).to_owned() },
        Some(line) => Credit::Wrong { evidence: format!("Not every newsroom is named: {line}") },
        None => match doubtful_newsroom(zone, bylines, &wanted) {
            Some(line) => unsure("The newsroom's name", line),
            None => Credit::Missing,
        },
    }
}

/// "The Fen Record" as "Fen Record", where enough is left to be a name.
fn without_article(name: &str) -> Option<&str> {
    let rest = name.strip_prefix("The ").or_else(|| name.strip_prefix("the "))?;
    (rest.split_whitespace().count() > 1).then_some(rest)
}

/// A line that names the newsroom as a credit does, where nothing tells whether it credits the story.
fn doubtful_newsroom<'a>(zone: &'a Zone<'_>, bylines: &[Byline], wanted: &[&str]) -> Option<&'a str> {
    let reporters: Vec<String> = bylines.iter().map(|byline| words(&byline.name)).collect();
    let open = |text: &str| short(text) && !tells_origin(text);
    let saying = |text: &str, what: Says| wanted.iter().any(|name| says(text, name) == Some(what));
    // Beside the story whatever is no sentence; above it that too.
    let beside = |text: &&str| {
        let label = saying(text, Says::Credit) || (saying(text, Says::Prose) && !has_sentence(text));
        open(text) && label
    };
    let above = |text: &&str| open(text) && saying(text, Says::Prose);
    let texts = |lines: &'a [(usize, String)]| lines.iter().map(|(_, text)| text.as_str());
    // A name alone is what lists of partners and sources have.
    let alone = |text: &str| wanted.iter().any(|name| words(text) == words(name));
    let elsewhere = |(within, text): &(bool, &str)| {
        let credits =
            |name: &&str| names_only(text, &reporters, name) && says(text, name) == Some(Says::Credit);
        (*within && beside(text)) || (open(text) && !alone(text) && wanted.iter().any(credits))
    };
    let by_story =
        texts(&zone.head).find(above).or_else(|| texts(&zone.head).chain(texts(&zone.tail)).find(beside));
    by_story.or_else(|| zone.doubtful().find(elsewhere).map(|(_, text)| text))
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
    named: &[usize],
) -> Option<&'a str> {
    let reporters: Vec<String> = bylines.iter().map(|byline| words(&byline.name)).collect();
    let name = words(newsroom);
    let holds = |text: &str| short(text) && words(text).contains(&name) && !tells_origin(text);
    let prose =
        |text: &str| says(text, newsroom) == Some(Says::Prose) && !names_only(text, &reporters, newsroom);
    let above = zone.head.iter().find(|(_, text)| holds(text) && !prose(text));
    let near = |at: usize| credited.iter().any(|line| line.abs_diff(at) <= 2);
    let labelled = |at: usize| zone.tail.iter().any(|(label, text)| label + 1 == at && labels_newsroom(text));
    let below = || {
        let beside = |at: usize| near(at) || labelled(at);
        zone.tail.iter().find(|(at, text)| {
            beside(*at)
                && holds(text)
                && names_only(text, &reporters, newsroom)
                && (named.contains(at) || says(text, newsroom) != Some(Says::Prose))
        })
    };
    let signed = || zone.body.iter().find(|(_, text)| in_prose(text, newsroom));
    // "The river in November. Photo: Bay Archive. Words: Mara Ellison / Harbour Desk".
    let among = |text: &str| {
        let credit = text.len() <= LONGEST_WITH_NAME && says(text, newsroom) == Some(Says::Credit);
        credit && !tells_origin(text) && text.split(['.', ';']).any(opens_credit)
    };
    // "Mara Ellison. Additional reporting by Dana Pritchard [Harbour Desk]".
    let part = || {
        let alone =
            |text: &str| text.split(['(', ')', '[', ']', '|', '·', '—', '/']).any(|part| words(part) == name);
        zone.lines().find(|(at, text)| named.contains(at) && holds(text) && alone(text))
    };
    // In a reporter's own line, however long.
    let own = || {
        zone.lines().find(|(at, text)| {
            named.contains(at)
                && text.chars().count() <= LONGEST_WITH_NAME
                && words(text).contains(&name)
                && says(text, newsroom) != Some(Says::OtherWork)
        })
    };
    // Our name and nothing else, in a line of its own.
    let bare = || zone.tail.iter().find(|(_, text)| words(text) == name);
    let said = || {
        zone.lines().find(|(_, text)| {
            (holds(text)
                && (opens_with_label(text)
                    || text.split(['(', '|', '·', '—', ';', '.']).any(|part| from_newsroom(part, newsroom))))
                || among(text)
        })
    };
    above
        .or_else(below)
        .or_else(part)
        .or_else(own)
        .or_else(signed)
        .or_else(bare)
        .or_else(said)
        .map(|(_, text)| text.as_str())
}

/// Said before a newsroom's name.
const LABELS: [&str; 6] = ["newsroom", "organisation", "organization", "outlet", "agency", "affiliation"];

/// "Newsroom" in a list of terms, with our name in the line behind it.
fn labels_newsroom(text: &str) -> bool {
    LABELS.contains(&words(text).trim())
}

/// "(via Harbour Desk)", "Quelle: Harbour Desk": whose it is and nothing besides.
fn from_newsroom(text: &str, newsroom: &str) -> bool {
    const FROM: [&str; 7] = ["via", "from", "source", "quelle", "fuente", "fonte", "bron"];
    let normal = words(text);
    let rest = normal.replacen(&words(newsroom), " ", 1);
    let mut rest = rest.split_whitespace();
    normal.contains(&words(newsroom))
        && rest.next().is_some_and(|word| FROM.contains(&word))
        && rest.next().is_none()
}

/// "Newsroom: Harbour Desk".
fn opens_with_label(text: &str) -> bool {
    text.split_once(':').is_some_and(|(label, _)| labels_newsroom(label))
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
    let beside = |word: &&str| beside_names(word);
    rest.split_whitespace().filter(|word| !beside(word)).count() <= 3
}

fn link(page: &Page, zone: &Zone<'_>, ours: &Ours<'_>) -> Credit {
    let Ok(original) = Url::parse(ours.url) else { return Credit::Missing };
    let seen = |link: &Link| shows_something(page, link);
    let ours_is = |link: &&Link| leads_to(page, link, ours.url) && zone.has(link.place);
    if let Some(link) = page.links.iter().find(|link| ours_is(link) && seen(link)) {
        return Credit::Kept { evidence: link.href.clone() };
    }
    // An address typed out is what comments have.
    let may_be = |link: &&Link| {
        !link.text.starts_with("http")
            && leads_to(page, link, ours.url)
            && zone.may_have(link.place)
            && seen(link)
    };
    if let Some(link) = page.links.iter().find(may_be) {
        return unsure("A link to the original", &link.href);
    }
    // To our site but not to the story, an address that nobody can follow, or one that only machines see.
    let our_site = |href: &str| absolute(page, href).is_some_and(|url| site(&url) == site(&original));
    let unseen = page.links.iter().find(ours_is);
    let unseen = unseen.map(|link| ("It is laid round nothing, and nobody sees it", link.href.as_str()));
    let elsewhere = page.links.iter().find(|link| our_site(&link.href) && zone.has(link.place));
    let elsewhere = elsewhere.map(|link| ("It leads to our site and not to the story", link.href.as_str()));
    let typed = || {
        let line = page.lines.iter().find(|line| line.text.contains(ours.url))?;
        Some(("The address is written out and leads nowhere", line.text.as_str()))
    };
    let canonical = || {
        let href = page.canonical.as_deref().filter(|href| our_site(href))?;
        Some(("Only machines are told, as the canonical address", href))
    };
    let told = unseen.or(elsewhere).or_else(typed).or_else(canonical);
    told.map_or(Credit::Missing, |(told, shown)| Credit::Wrong { evidence: format!("{told}: {shown}") })
}

/// Whether a link has words or a picture that a reader can see and follow.
fn shows_something(page: &Page, link: &Link) -> bool {
    let holds = |image: &Image| !image.speck && page.outline.holds(link.place.element, image.place.element);
    !link.text.trim().is_empty() || page.images.iter().any(holds)
}

/// The `rel` of the link that `address` was found in, where it tells robots not to follow.
pub(crate) fn nofollow<'a>(page: &'a Page, address: &str) -> Option<&'a str> {
    let rels = || page.links.iter().filter(|link| link.href == address).map(|link| link.rel.as_deref());
    let tells = |rel: Option<&str>| {
        rel.is_some_and(|rel| rel.split_whitespace().any(|word| word.eq_ignore_ascii_case("nofollow")))
    };
    if rels().all(tells) { rels().flatten().next() } else { None }
}

/// A line by the story that says a picture is ours: "Photo: Mara Ellison/Harbour Desk". A release has words only.
pub(crate) fn picture_of_ours(zone: &Zone<'_>, content: &Content, ours: &Ours<'_>) -> Option<String> {
    let names = || content.bylines.iter().map(|byline| byline.name.as_str()).chain([ours.newsroom]);
    let says_so = |text: &str| names().any(|name| credits_picture(text, name));
    zone.lines().map(|(_, text)| text).find(|text| text.len() <= LONGEST_WITH_NAME && says_so(text)).cloned()
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
