//! A page's pictures: their addresses, wherever lazy loading keeps them, what is said of them, and where they stand.

use std::sync::LazyLock;

use scraper::{ElementRef, Html, Selector};

use crate::blocks::Laid;
use crate::inline::Inline;
use crate::mark::Looks;
use crate::page::{Image, place, words};
use crate::shallow::shallow;

static IMAGES: LazyLock<Option<Selector>> = LazyLock::new(|| {
    Selector::parse("img, amp-img, svg, image, object[type^=image], object[data]:not([type]), noscript").ok()
});
static SVG_TITLE: LazyLock<Option<Selector>> = LazyLock::new(|| Selector::parse("title").ok());

/// Where lazy-loading pages keep a picture's address.
const SOURCES: [&str; 8] =
    ["data-src", "data-lazy-src", "data-original", "data-image", "src", "href", "xlink:href", "data"];
/// Other addresses of a picture that are kept.
const MOST_SOURCES: usize = 4;
/// Longest markup for readers without scripts that is looked at for a picture, in bytes.
const LONGEST_MARKUP: usize = 8 << 10;
/// Where a picture in several sizes has its addresses.
const SETS: [&str; 3] = ["data-srcset", "data-lazy-srcset", "srcset"];

/// "a.png 640w, b.png 1400w": the first of the picture's sizes.
fn first_of_set(element: ElementRef<'_>) -> Option<&str> {
    let set = SETS.iter().find_map(|name| element.attr(name))?;
    set.split_whitespace().next().map(|src| src.trim_end_matches(',')).filter(|src| !src.is_empty())
}

/// Of the `<source>` elements beside it in a `<picture>`.
fn in_sources(element: ElementRef<'_>) -> Option<&str> {
    let picture =
        element.parent().and_then(ElementRef::wrap).filter(|around| around.value().name() == "picture")?;
    let mut sources = picture.child_elements().filter(|child| child.value().name() == "source");
    sources.find_map(first_of_set)
}

/// Addresses in attributes of a script's own: "data-gl-src", "nitro-lazy-srcset", "data-lazyload".
fn lazily(element: ElementRef<'_>) -> impl Iterator<Item = &str> {
    let first = |value: &'_ str| value.split_whitespace().next().is_some_and(is_picture);
    let scripts = |name: &str| (name.contains("src") && name != "src") || name.starts_with("data-");
    let named = element.value().attrs().filter(move |(name, value)| scripts(name) && first(value));
    named.filter_map(|(_, value)| value.split_whitespace().next())
}

/// Whether a value is the address of something to fetch.
fn is_picture(value: &str) -> bool {
    value.starts_with("http") || value.starts_with('/')
}

/// Whether an address is of what stands in for a picture until it is looked at: "blank.gif".
fn stands_in(src: &str) -> bool {
    const NAMES: [&str; 10] = [
        "blank",
        "placeholder",
        "pixel",
        "spacer",
        "loading",
        "lazy",
        "transparent",
        "empty",
        "1x1",
        "loader",
    ];
    let file = src.split(['?', '#']).next().unwrap_or_default().rsplit('/').next().unwrap_or_default();
    let stem = file.split('.').next().unwrap_or_default().to_ascii_lowercase();
    src.trim_start().starts_with("data:") || NAMES.contains(&stem.as_str())
}

/// What the element around a picture says that it shows, where it stands for it.
fn said_around(element: ElementRef<'_>) -> Option<String> {
    let around = element.ancestors().take(2).filter_map(ElementRef::wrap);
    let mut image =
        around.filter(|around| matches!(around.attr("role"), Some("img")) || around.value().name() == "a");
    image.find_map(|around| around.attr("aria-label").or_else(|| around.attr("title"))).map(str::to_owned)
}

/// Whether a drawing has the proportions of a name or mark and not of an icon: twice as wide as high, and no hairline.
fn is_wide_drawing(element: ElementRef<'_>) -> bool {
    let number = |text: &str| text.trim().trim_end_matches("px").parse::<f32>().ok();
    let size = || Some((number(element.attr("width")?)?, number(element.attr("height")?)?));
    let view = || {
        let numbers: Vec<f32> = element.attr("viewBox")?.split([' ', ',']).filter_map(number).collect();
        Some((*numbers.get(2)?, *numbers.get(3)?))
    };
    let wide = |(width, height): (f32, f32)| height >= 16.0 && width >= height * 2.0;
    element.value().name() == "svg" && view().or_else(size).is_some_and(wide)
}

/// Whether a picture is as good as a dot: one by one, or none by none.
fn is_speck(element: ElementRef<'_>) -> bool {
    let style: String = element.attr("style").unwrap_or_default().split_whitespace().collect();
    let in_style = |name: &str| {
        let own = style.split(';').filter_map(|one| one.split_once(':')).find(|(own, _)| *own == name);
        own.map(|(_, value)| value.trim_end_matches("!important"))
    };
    let small = |name: &str| {
        let size = in_style(name).or_else(|| element.attr(name));
        size.and_then(|size| size.trim().trim_end_matches("px").parse::<f32>().ok())
            .is_some_and(|size| size <= 2.0)
    };
    small("width") && small("height")
}

/// A picture's address, the likeliest, and the others a script may put in its place.
fn addresses(element: ElementRef<'_>) -> (Option<&str>, Vec<String>) {
    let real = |src: &&str| !src.trim().is_empty() && !stands_in(src);
    let one = |name: &&str| element.attr(name).filter(real);
    let src = SOURCES
        .iter()
        .find_map(one)
        .or_else(|| first_of_set(element))
        .or_else(|| in_sources(element))
        .or_else(|| lazily(element).next())
        .or_else(|| element.attr("src"));
    let also = lazily(element).filter(|other| Some(*other) != src).take(MOST_SOURCES).map(str::to_owned);
    (src, also.collect())
}

/// What an element says that it shows.
fn said_of(element: ElementRef<'_>) -> Option<String> {
    let title = || SVG_TITLE.as_ref().and_then(|css| element.select(css).next()).map(words);
    let label = || element.attr("aria-label").or_else(|| element.attr("title")).map(str::to_owned);
    let alt = || element.attr("alt").filter(|alt| !alt.trim().is_empty()).map(str::to_owned);
    let said = if element.value().name() == "svg" {
        label().or_else(title)
    } else {
        alt().or_else(label).or_else(|| said_around(element))
    };
    said.filter(|said| !said.trim().is_empty())
}

/// The picture in the markup that a page has for readers without scripts.
fn without_scripts(laid: &Laid, element: ElementRef<'_>) -> Option<Image> {
    let markup: String = element.text().take(1).collect();
    let holds_one = markup.len() <= LONGEST_MARKUP && markup.contains("<img");
    // What is in none of the page's places is in its head, or hidden.
    let place = laid.places.get(&element.id()).copied().filter(|_| holds_one)?;
    let parsed = Html::parse_fragment(&shallow(&markup));
    let picture = IMAGES.as_ref().and_then(|css| parsed.select(css).next())?;
    let (src, also) = addresses(picture);
    Some(Image {
        src: Some(src?.to_owned()),
        also,
        alt: said_of(picture),
        within: None,
        looks: Looks::Unseen,
        speck: is_speck(picture),
        place,
    })
}

/// Whether an element is only a pattern for others: nothing of it is loaded.
fn in_template(element: ElementRef<'_>) -> bool {
    element.ancestors().filter_map(ElementRef::wrap).any(|around| around.value().name() == "template")
}

/// All pictures of `page`, those that scripts load as readers without scripts have them too.
pub(crate) fn images(page: &Html, laid: &Laid) -> Vec<Image> {
    let mut inline = Inline::of(page);
    let mut found: Vec<Image> = Vec::new();
    // Of the picture before, whether it is one for readers without scripts.
    let mut spare = false;
    for element in IMAGES.iter().flat_map(|css| page.select(css)).filter(|element| !in_template(*element)) {
        let noscript = element.value().name() == "noscript";
        let image = if noscript { without_scripts(laid, element) } else { image(&mut inline, laid, element) };
        let Some(image) = image else { continue };
        let beside = |one: &&mut Image| {
            let parent = |image: &Image| laid.outline.parent(image.place.element);
            (noscript || spare) && parent(one) == parent(&image)
        };
        match found.last_mut().filter(beside) {
            Some(one) => join(one, image),
            None => found.push(image),
        }
        spare = noscript;
    }
    let behind = laid.backgrounds.iter().map(|(src, place)| Image {
        src: Some(src.clone()),
        also: Vec::new(),
        alt: None,
        within: None,
        looks: Looks::Unseen,
        speck: false,
        place: *place,
    });
    found.extend(behind);
    found
}

/// Makes one picture of two ways to load it.
fn join(one: &mut Image, other: Image) {
    let addresses = other.src.into_iter().chain(other.also);
    one.also.extend(addresses);
    one.also.truncate(MOST_SOURCES * 2);
    one.alt = one.alt.take().or(other.alt);
    one.within = one.within.take().or(other.within);
    one.speck &= other.speck;
}

fn image<'a>(inline: &mut Inline<'a>, laid: &Laid, element: ElementRef<'a>) -> Option<Image> {
    let svg = element.value().name() == "svg";
    let (src, also) = addresses(element);
    let alt = said_of(element);
    let told = (src.is_some() && !svg) || alt.is_some() || is_wide_drawing(element);
    told.then(|| Image {
        within: inline.picture(element, src),
        src: src.filter(|_| !svg).map(str::to_owned),
        also,
        alt,
        looks: Looks::Unseen,
        speck: is_speck(element),
        place: place(laid, element),
    })
}
