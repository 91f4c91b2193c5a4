//! A captured page as an editor sees it: the story's text, title, credit lines, links, pictures, what it tells robots.

use std::sync::LazyLock;

use scraper::{ElementRef, Html, Selector};
use url::Url;

use crate::blocks::{Block, Laid, lay_out};
use crate::facts::Facts;
use crate::images::images;
use crate::main_text::main_text;
use crate::mark::Looks;
use crate::place::{Outline, Place};
use crate::shallow::shallow;
use story::ids::Millis;

/// What was found on a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// Where it came from.
    pub url: String,
    /// Its headline: the first `<h1>` of the story, else what it calls itself.
    pub title: Option<String>,
    /// The story's paragraphs, headings and list items, in order.
    pub paragraphs: Vec<String>,
    /// Every visible line of the page, chrome included, in order.
    pub lines: Vec<Line>,
    /// Links, in order.
    pub links: Vec<Link>,
    /// Pictures, in order; a drawing in the page itself has its title as `alt` and no `src`, and one that is wide as a mark
    /// may have neither.
    pub images: Vec<Image>,
    /// `<link rel=canonical>`.
    pub canonical: Option<String>,
    /// `<meta name=robots>`.
    pub robots: Option<String>,
    /// Days it marks as such where a reader sees them (`<time datetime>`), in order.
    pub days: Vec<(Millis, Place)>,
    /// What its head says of it.
    pub facts: Facts,
    /// Which element stands in which.
    pub outline: Outline,
}

/// A visible line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its words.
    pub text: String,
    /// Whether the page marks it as credit to an author, by class, itemprop or rel.
    pub credit: bool,
    /// Whether it stands in navigation, a sidebar, comments, or the page's own head or foot.
    pub chrome: bool,
    /// Whether it is a heading.
    pub heading: bool,
    /// Whether it is of the story, as far as the page's own shape tells.
    pub story: bool,
    /// Whether it is for screen readers alone, and nobody sees it.
    pub spoken: bool,
    /// The innermost element it begins in.
    pub element: usize,
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where to, as written.
    pub href: String,
    /// Its words.
    pub text: String,
    /// Its `rel`: "nofollow".
    pub rel: Option<String>,
    /// Its `ping`: who is told when somebody follows it, addresses with spaces between.
    pub ping: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Where from, as written.
    pub src: Option<String>,
    /// Other addresses that scripts may put in its place.
    pub also: Vec<String>,
    /// What it says it shows.
    pub alt: Option<String>,
    /// The picture itself, where it stands in the page: a drawing, or an address that holds it (`data:`).
    pub within: Option<Vec<u8>>,
    /// Whether it shows our logo, where the picture itself was looked at.
    pub looks: Looks,
    /// Whether it is a speck that counts readers and shows nothing.
    pub speck: bool,
    /// Where it stands.
    pub place: Place,
}

impl Image {
    /// All its addresses, the likeliest first.
    pub(crate) fn sources(&self) -> impl Iterator<Item = &str> {
        self.src.as_deref().into_iter().chain(self.also.iter().map(String::as_str))
    }
}

/// Why a capture has no text to judge.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{url}: {problem}")]
pub struct PageError {
    /// Where it came from.
    pub url: String,
    /// What it is instead, and what to do.
    pub problem: String,
}

impl Page {
    /// The story's text, a blank line between paragraphs.
    #[must_use]
    pub fn text(&self) -> String {
        joined(&self.paragraphs)
    }

    /// Notes of the pictures from `address` whether they show our logo.
    pub fn looked_at(&mut self, address: &str, looks: &Looks) {
        let base = Url::parse(&self.url).ok();
        let leads = |src: &str| {
            let url = Url::parse(src).ok().or_else(|| base.as_ref()?.join(src).ok());
            url.is_some_and(|url| url.as_str() == address)
        };
        let same = self.images.iter_mut().filter(|image| image.sources().any(leads));
        same.for_each(|image| image.looks = looks.clone());
    }
}

/// Reads a page as it was captured: any encoding, any nesting, any damage.
///
/// # Errors
/// [`PageError`] for what is no text at all.
pub fn read_page(url: &str, content_type: Option<&str>, bytes: &[u8]) -> Result<Page, PageError> {
    Ok(read_page_if(url, content_type, bytes, |_| true)?.unwrap_or_default())
}

/// As [`read_page`], but of a page whose text is not worth it nothing else is read: for crawls.
///
/// # Errors
/// As [`read_page`].
pub fn read_page_if(
    url: &str,
    content_type: Option<&str>,
    bytes: &[u8],
    worth: impl FnOnce(&str) -> bool,
) -> Result<Option<Page>, PageError> {
    let text = decode(content_type, bytes)
        .map_err(|problem| PageError { url: url.to_owned(), problem: problem.to_string() })?;
    let plain =
        content_type.is_some_and(|kind| kind.trim_start().to_ascii_lowercase().starts_with("text/plain"));
    Ok(if plain {
        Some(read_plain(url, &text)).filter(|page| worth(&page.text()))
    } else {
        read_html(url, &text, worth)
    })
}

/// The server's word on the encoding goes before the page's own.
fn decode(content_type: Option<&str>, bytes: &[u8]) -> Result<String, formats::decode::DecodeError> {
    let told =
        content_type.and_then(|kind| kind.to_ascii_lowercase().split("charset=").nth(1).map(str::to_owned));
    let label = told.map(|label| label.trim_matches(['"', '\'', ' ', ';']).to_owned());
    let encoding = label.and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes()));
    match encoding {
        // What declares itself UTF-8 and is not is looked at more closely.
        Some(encoding) if encoding != encoding_rs::UTF_8 => {
            let (text, _, broken) = encoding.decode(bytes);
            if broken {
                formats::decode::decode(bytes).map(|decoded| decoded.text)
            } else {
                Ok(text.into_owned())
            }
        }
        _ => formats::decode::decode(bytes).map(|decoded| decoded.text),
    }
}

fn read_plain(url: &str, text: &str) -> Page {
    let paragraphs: Vec<String> = text
        .split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|paragraph| !paragraph.is_empty())
        .collect();
    let line = |text: &String| Line {
        text: text.clone(),
        credit: false,
        chrome: false,
        heading: false,
        story: true,
        spoken: false,
        element: 0,
    };
    Page {
        url: url.to_owned(),
        title: paragraphs.first().cloned(),
        lines: paragraphs.iter().map(line).collect(),
        paragraphs,
        ..Page::default()
    }
}

fn read_html(url: &str, html: &str, worth: impl FnOnce(&str) -> bool) -> Option<Page> {
    let parsed = Html::parse_document(&shallow(html));
    let laid = lay_out(&parsed);
    let blocks = &laid.blocks;
    let story = main_text(&parsed, blocks);
    let of_story = blocks.iter().zip(&story).filter(|(_, story)| **story);
    let paragraphs: Vec<String> = of_story.map(|(block, _)| block.text.clone()).collect();
    if !worth(&joined(&paragraphs)) {
        return None;
    }
    let line = |(block, story): (&Block, &bool)| Line {
        text: block.text.clone(),
        credit: block.credit,
        chrome: block.chrome,
        heading: block.heading,
        story: *story,
        spoken: block.spoken,
        element: block.within,
    };
    Some(Page {
        url: url.to_owned(),
        title: title(&parsed),
        paragraphs,
        lines: blocks.iter().zip(&story).map(line).collect(),
        links: links(&parsed, &laid),
        images: images(&parsed, &laid),
        canonical: attribute(&parsed, &CANONICAL, "href"),
        robots: attribute(&parsed, &ROBOTS, "content"),
        days: days(&parsed, &laid),
        facts: Facts::of(&parsed),
        outline: laid.outline,
    })
}

/// A page's story as one text.
fn joined(paragraphs: &[String]) -> String {
    paragraphs.join("\n\n")
}

/// A selector written here, known to parse: the tests below use each.
macro_rules! selector {
    ($name:ident, $css:literal) => {
        static $name: LazyLock<Option<Selector>> = LazyLock::new(|| Selector::parse($css).ok());
    };
}
selector!(CANONICAL, "link[rel~=canonical]");
selector!(ROBOTS, "meta[name=robots]");
selector!(FEEDS, "link[rel~=alternate][type][href]");
selector!(OG_TITLE, "meta[property='og:title']");
selector!(TITLE, "title");
selector!(H1, "h1");
selector!(LINKS, "a[href]");
selector!(TIMES, "time[datetime]");

fn select<'a>(
    page: &'a Html,
    css: &'static LazyLock<Option<Selector>>,
) -> impl Iterator<Item = ElementRef<'a>> {
    css.as_ref().into_iter().flat_map(|css| page.select(css))
}

fn attribute(page: &Html, css: &'static LazyLock<Option<Selector>>, name: &str) -> Option<String> {
    select(page, css).find_map(|element| element.attr(name)).map(|value| value.trim().to_owned())
}

/// The feeds that a page at `url` names in its head (HTML, link type "alternate").
#[must_use]
pub fn feeds_named(url: &str, bytes: &[u8]) -> Vec<String> {
    let Ok(base) = Url::parse(url) else { return Vec::new() };
    let Ok(text) = decode(None, bytes) else { return Vec::new() };
    let parsed = Html::parse_document(&shallow(&text));
    let feed = |element: &ElementRef<'_>| {
        let kind = element.attr("type").unwrap_or_default().to_ascii_lowercase();
        ["application/rss+xml", "application/atom+xml", "application/feed+json"].contains(&kind.trim())
    };
    let address = |element: ElementRef<'_>| base.join(element.attr("href")?).ok().map(|url| url.to_string());
    select(&parsed, &FEEDS).filter(feed).filter_map(address).collect()
}

pub(crate) fn words(element: ElementRef<'_>) -> String {
    // What stands in for a script is markup, not words.
    let seen = element.descendants().filter(|node| {
        let around = node.parent().and_then(ElementRef::wrap);
        !around.is_some_and(|around| matches!(around.value().name(), "noscript" | "script" | "style"))
    });
    let text: String = seen.filter_map(|node| node.value().as_text().map(|text| &**text)).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn title(page: &Html) -> Option<String> {
    // A site's name is often the first <h1> of its head; the story's is the longest.
    let headings = select(page, &H1).map(words).filter(|words| !words.is_empty());
    headings
        .max_by_key(String::len)
        .or_else(|| attribute(page, &OG_TITLE, "content"))
        .or_else(|| select(page, &TITLE).map(words).find(|words| !words.is_empty()))
}

/// Days of a page that are kept.
const MOST_DAYS: usize = 100;

/// Where an element stands; what is not visible stands nowhere in the story.
pub(crate) fn place(laid: &Laid, element: ElementRef<'_>) -> Place {
    let hidden = Place { chrome: true, ..Place::default() };
    laid.places.get(&element.id()).copied().unwrap_or(hidden)
}

fn links(page: &Html, laid: &Laid) -> Vec<Link> {
    let link = |element: ElementRef<'_>| Link {
        href: element.attr("href").unwrap_or_default().trim().to_owned(),
        text: words(element),
        rel: element.attr("rel").map(str::to_owned),
        ping: element.attr("ping").map(str::to_owned),
        place: place(laid, element),
    };
    select(page, &LINKS).map(link).collect()
}

/// The days that `<time>` elements give; most pages have a handful.
fn days(page: &Html, laid: &Laid) -> Vec<(Millis, Place)> {
    let day = |element: ElementRef<'_>| {
        let at = formats::time::parse(element.attr("datetime")?)?;
        Some((at, laid.places.get(&element.id()).copied()?))
    };
    select(page, &TIMES).filter_map(day).take(MOST_DAYS).collect()
}
