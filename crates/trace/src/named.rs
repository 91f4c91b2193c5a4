//! What an element's class, id and itemprop say of it in words: "post-byline", "relatedStories", "site-nav".

use std::collections::HashMap;
use std::sync::LazyLock;

use scraper::node::Element;

/// Words in a class, id or itemprop that say an element is not of the story, whatever it holds.
const CHROME_WORDS: &[&str] = &[
    "ad",
    "ads",
    "advert",
    "advertisement",
    "breadcrumb",
    "breadcrumbs",
    "caption",
    "comment",
    "comments",
    "cookie",
    "cookies",
    "disqus",
    "menu",
    "mostread",
    "nav",
    "navbar",
    "navigation",
    "pullquote",
    "recommended",
    "related",
    "search",
    "tags",
    "toolbar",
    "trending",
];
/// Of those, the ones that say it is what readers say.
const TALK_WORDS: &[&str] = &["cmt", "cmts", "comment", "comments", "disqus"];
/// Of those, the ones that say it leads to other stories, or to where this one is from.
const MORE_WORDS: &[&str] = &["mostread", "recommended", "related", "trending"];
/// Of those, the ones that a story's own parts are called by too.
const OF_ITS_OWN: &[&str] = &["caption", "pullquote"];
/// Words that say so unless the page's text stands in it: a system's building blocks, what its text is locked behind.
const CHROME_AROUND: &[&str] = &[
    "banner",
    "masthead",
    "newsletter",
    "paywall",
    "popular",
    "promo",
    "share",
    "sharing",
    "sidebar",
    "sidebars",
    "social",
    "sponsored",
    "subscribe",
    "widget",
    "widgets",
];
/// A story's own head and first screen are called so too.
const CHROME_OF_SITE: &[&str] = &["banner", "masthead"];
/// Words that say it ends the page, or a part of it.
const FOOT_WORDS: &[&str] = &["colophon", "foot", "footer"];
/// Words that say who made the story.
const CREDIT_WORDS: &[&str] = &[
    "author",
    "authors",
    "byline",
    "bylines",
    "contributor",
    "contributors",
    "credit",
    "reporter",
    "writer",
];
/// Words that say it tells when.
const TIME_WORDS: &[&str] = &["date", "time", "timestamp"];

/// All words of the lists, each with what it says.
static WORDS: LazyLock<HashMap<&'static str, u16>> = LazyLock::new(|| {
    let lists = [
        (CREDIT_WORDS, Named::CREDIT),
        (CHROME_WORDS, Named::CHROME),
        (TALK_WORDS, Named::TALK),
        (MORE_WORDS, Named::MORE),
        (OF_ITS_OWN, Named::OF_ITS_OWN),
        (CHROME_AROUND, Named::AROUND),
        (CHROME_OF_SITE, Named::OF_SITE),
        (TIME_WORDS, Named::TIME),
        (FOOT_WORDS, Named::FOOT),
    ];
    let mut all = HashMap::new();
    for (words, says) in lists {
        for word in words {
            *all.entry(*word).or_default() |= says;
        }
    }
    all
});

/// No word of the lists is longer.
const LONGEST: usize = 16;

/// What the words of one element's names say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Named(u16);

impl Named {
    /// Who made the story.
    pub(crate) const CREDIT: u16 = 1;
    /// Not of the story, whatever it holds.
    pub(crate) const CHROME: u16 = 1 << 1;
    /// Of those, what readers say.
    pub(crate) const TALK: u16 = 1 << 2;
    /// Of those, what a story's own parts are called too.
    pub(crate) const OF_ITS_OWN: u16 = 1 << 3;
    /// Not of the story, unless the page's text stands in it.
    pub(crate) const AROUND: u16 = 1 << 4;
    /// Of those, what a story's own head is called too.
    pub(crate) const OF_SITE: u16 = 1 << 5;
    /// When it was.
    pub(crate) const TIME: u16 = 1 << 6;
    /// Of what is not of the story, what leads elsewhere: to other stories, or to where this one is from.
    pub(crate) const MORE: u16 = 1 << 7;
    /// The page's end, or that of a part of it.
    pub(crate) const FOOT: u16 = 1 << 8;

    /// Every word that stands by itself in the element's class, id or itemprop: "post-byline", "byline_name", "ArtByline".
    pub(crate) fn of(element: &Element) -> Self {
        // An element of a page's own making is named as others are classed.
        let own_name = Some(element.name()).filter(|name| name.contains('-'));
        let names = [attr(element, "class"), attr(element, "id"), attr(element, "itemprop"), own_name];
        let parts =
            names.into_iter().flatten().flat_map(|name| name.split(|c: char| !c.is_ascii_alphanumeric()));
        Self(parts.fold(0, |all, part| all | says(part)))
    }

    /// Whether one of them says this.
    pub(crate) fn says(self, what: u16) -> bool {
        self.0 & what != 0
    }
}

/// An attribute's value: by comparing names, of which an element has few. [`Element::attr`] makes a hashed name of each asked
/// for, which over all elements of a crawl's pages costs a twentieth.
pub(crate) fn attr<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    element.attrs().find(|(own, _)| *own == name).map(|(_, value)| value)
}

/// What a part of a name says, whole or by its humps.
fn says(part: &str) -> u16 {
    let whole = word(part);
    if whole != 0 || !part.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return whole;
    }
    humps(part).fold(0, |all, hump| all | word(hump))
}

/// What one word says, whatever its capitals.
fn word(part: &str) -> u16 {
    let mut lower = [0_u8; LONGEST];
    let Some(own) = lower.get_mut(..part.len()) else { return 0 };
    own.copy_from_slice(part.as_bytes());
    own.make_ascii_lowercase();
    std::str::from_utf8(own).ok().and_then(|own| WORDS.get(own)).copied().unwrap_or(0)
}

/// "authorName" as "author" and "Name".
fn humps(part: &str) -> impl Iterator<Item = &str> {
    let mut rest = part;
    std::iter::from_fn(move || {
        let bytes = rest.as_bytes();
        let turns = |at: &usize| {
            let before = at.checked_sub(1).and_then(|before| bytes.get(before));
            before.is_some_and(u8::is_ascii_lowercase) && bytes.get(*at).is_some_and(u8::is_ascii_uppercase)
        };
        let end = (1..bytes.len()).find(turns).unwrap_or(bytes.len());
        let (hump, behind) = rest.split_at_checked(end).filter(|(hump, _)| !hump.is_empty())?;
        rest = behind;
        Some(hump)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_by_themselves() {
        for (name, says) in [
            ("post-byline", Named::CREDIT),
            ("ArtByline", Named::CREDIT),
            ("relatedStories", Named::CHROME | Named::MORE),
            ("site_NAV", Named::CHROME),
            ("with-sidebar", Named::AROUND),
            ("shadow", 0),
            ("headline", 0),
            ("pub-date", Named::TIME),
            ("a-very-long-word-that-is-no-advertisement", Named::CHROME),
        ] {
            let told = name.split(|c: char| !c.is_ascii_alphanumeric());
            assert_eq!(told.fold(0, |all, part| all | super::says(part)), says, "{name}");
        }
    }

    #[test]
    fn no_word_is_too_long() {
        assert!(WORDS.keys().all(|word| word.len() <= LONGEST));
    }
}
