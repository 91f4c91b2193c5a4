//! Our logo on a page: by its address, its file's name, the words said of it, or its looks.

use story::content::Content;
use story::verdict::Credit;
use url::Url;

use super::{Ours, unsure};
use crate::leads::absolute;
use crate::mark::{Logo, Looks};
use crate::normal::{address, site, squeezed, words};
use crate::page::{Image, Link, Page};
use crate::zone::Zone;

/// The logo among the pictures of a page.
pub(super) fn logo(page: &Page, zone: &Zone<'_>, ours: &Ours<'_>) -> Credit {
    let address_of = |text: &str| absolute(page, text).map(|url| address(&url));
    let logo = ours.logo.and_then(address_of);
    let named = |image: &Image| {
        let all = image.sources().flat_map(|src| std::iter::once(src.to_owned()).chain(wrapped(page, src)));
        all.collect::<Vec<_>>()
    };
    let is_logo = |image: &&Image| {
        let addresses = named(image);
        let itself = addresses.iter().any(|src| !src.is_empty() && address_of(src) == logo);
        let called = addresses.iter().any(|src| named_as_logo(src, ours.newsroom));
        (logo.is_some() && itself)
            || matches!(image.looks, Looks::Ours(_))
            || called
            || said_logo(image, ours.newsroom)
    };
    let shown = |image: &Image| {
        let shown = image.src.as_ref().or(image.alt.as_ref());
        let shown = shown.map_or("a drawing on the page", |shown| brief(shown));
        match &image.looks {
            Looks::Ours(looks) => format!("{shown} ({looks})"),
            _ => shown.to_owned(),
        }
    };
    let logos: Vec<&Image> = page.images.iter().filter(|image| !image.speck).filter(is_logo).collect();
    if let Some(image) = logos.iter().find(|image| zone.has(image.place)) {
        return Credit::Kept { evidence: shown(image) };
    }
    let may_be = |image: &&&Image| zone.may_have(image.place) && !among_others(page, image);
    match logos.iter().find(may_be) {
        Some(image) => unsure("Our logo", &shown(image)),
        None => uncompared(page, zone),
    }
}

/// A picture beside the story that is somewhat like ours, or a drawing that could not be compared and says nothing of itself, may be
/// anybody's mark.
fn uncompared(page: &Page, zone: &Zone<'_>) -> Credit {
    let perhaps =
        page.images.iter().filter(|image| zone.has(image.place)).find_map(|image| match &image.looks {
            Looks::Perhaps(likeness) => Some((image.src.as_deref().map_or("a drawing", brief), likeness)),
            _ => None,
        });
    if let Some((shown, likeness)) = perhaps {
        let evidence = format!("A picture beside the story is somewhat like our logo ({likeness}): {shown}");
        return Credit::Unsure { evidence };
    }
    let mute = |image: &&Image| {
        let nothing = match image.src.as_deref() {
            None => image.alt.is_none(),
            Some(src) => {
                is_nameless_drawing(src) && image.alt.as_deref().is_none_or(|alt| words(alt).trim() == "logo")
            }
        };
        nothing && image.looks == Looks::Unseen && zone.has(image.place)
    };
    match page.images.iter().find(mute) {
        Some(_) => Credit::Unsure {
            evidence: "A drawing without a name stands beside the story; it can't be compared with our logo."
                .to_owned(),
        },
        None => Credit::Missing,
    }
}

/// "/assets/logo-dark.svg", "/i/7f3a.svg": an SVG file whose name is nobody's.
fn is_nameless_drawing(src: &str) -> bool {
    let path = src.split(['?', '#']).next().unwrap_or_default();
    let file = path.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
    let nameless = |part: &str| {
        const OF_ANY: [&str; 10] =
            ["logo", "mark", "brand", "wordmark", "dark", "light", "white", "black", "wide", "small"];
        OF_ANY.contains(&part) || part.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    file.strip_suffix(".svg").is_some_and(|stem| stem.split(['-', '_', '.']).all(nameless))
}

/// Whether it stands in a row with other pictures, no words between: a list of partners.
fn among_others(page: &Page, image: &Image) -> bool {
    let home = |one: &Image| {
        let around = |link: &&Link| page.outline.holds(link.place.element, one.place.element);
        page.links.iter().filter(around).any(|link| leads_to_own_home(page, &link.href))
    };
    let other = |one: &&Image| one.place.line == image.place.line && one.src != image.src && !one.speck;
    page.images.iter().any(|one| other(&one) && !home(one))
}

/// "/", where a page's own mark leads.
fn leads_to_own_home(page: &Page, href: &str) -> bool {
    let own = Url::parse(&page.url).ok();
    absolute(page, href).is_some_and(|url| {
        own.is_some_and(|own| site(&own) == site(&url)) && url.path().trim_matches('/').is_empty()
    })
}

/// Pictures beside a story that are fetched and looked at.
const MOST_PICTURES: usize = 6;
/// Pictures in the page itself that are looked at.
const MOST_WITHIN: usize = 12;

/// The addresses of the pictures on `page` that may be the newsroom's logo: those beside the story, at most six.
#[must_use]
pub fn pictures_beside(page: &Page, content: &Content, ours: &Ours<'_>) -> Vec<String> {
    let zone = Zone::of(page, content, ours);
    let mut found: Vec<String> = Vec::new();
    let beside = page.images.iter().filter(|image| zone.has(image.place));
    for url in beside.flat_map(|image| image.sources().filter_map(|src| absolute(page, src))) {
        let counter = url.path().contains("/count/");
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

/// Looks at the pictures that stand beside the story in the page itself.
pub fn look_within(page: &mut Page, content: &Content, ours: &Ours<'_>, logo: &Logo) {
    let zone = Zone::of(page, content, ours);
    let beside = page.images.iter().enumerate().filter(|(_, image)| zone.has(image.place));
    let drawn = beside.filter_map(|(at, image)| Some((at, logo.looks(image.within.as_ref()?))));
    let looks: Vec<(usize, Looks)> = drawn.take(MOST_WITHIN).collect();
    for (at, looks) in looks {
        if let Some(image) = page.images.get_mut(at) {
            image.looks = looks;
        }
    }
}

/// An address as evidence: one that holds the picture itself is long.
fn brief(src: &str) -> &str {
    if src.starts_with("data:") { "a picture in the page itself" } else { src }
}

/// The addresses in a picture's own, of the picture that a service scales down: "/resize?url=https%3A%2F%2F...",
/// "/fit/w_400/https://...", "/fit/320x80/harbour.example/logo.svg".
fn wrapped(page: &Page, src: &str) -> Vec<String> {
    let Some(url) = absolute(page, src) else { return Vec::new() };
    let address = |text: &str| text.starts_with("http") || text.starts_with('/');
    let in_query = url.query_pairs().take(20).map(|(_, value)| value.into_owned());
    let path = url.path().replace("%3A", ":").replace("%2F", "/").replace("%3a", ":").replace("%2f", "/");
    let in_path = path.find("/http").and_then(|at| path.get(at + 1..)).map(str::to_owned);
    let of_host = path.match_indices('/').skip(1).filter_map(|(at, _)| path.get(at + 1..));
    let of_host = of_host.filter(|rest| rest.split_once('/').is_some_and(|(host, _)| is_host(host)));
    let of_host = of_host.take(4).map(|rest| format!("https://{rest}"));
    in_query.filter(|value| address(value)).chain(in_path).chain(of_host).collect()
}

/// Whether a part of a path reads as a host: "images.harbour.example".
fn is_host(part: &str) -> bool {
    let last = part.rsplit('.').next().unwrap_or_default();
    part.contains('.') && last.len() > 1 && last.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// By what a picture says it shows.
fn said_logo(image: &Image, newsroom: &str) -> bool {
    let name = words(newsroom);
    let alt = words(image.alt.as_deref().unwrap_or_default());
    alt == name || (alt.contains(&name) && alt.contains(" logo "))
}

/// By the name of a picture's file.
fn named_as_logo(src: &str, newsroom: &str) -> bool {
    let src = src.split(['?', '#']).next().unwrap_or_default();
    let file = squeezed(src.rsplit('/').next().unwrap_or_default().split('.').next().unwrap_or_default());
    let stem = squeezed(newsroom);
    !stem.is_empty() && (file == stem || (file.contains(&stem) && file.contains("logo")))
}
