//! What an element says by its kind, its role and the names its page gave it, and how elements of one make are known.

use scraper::node::Element;

use crate::named::{Named, attr};
use crate::place::{PLAIN, Said};

/// Set as blocks of their own.
pub(crate) const BLOCK: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "button",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "html",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];
/// Set within words: "H" and "2" of a formula, a large first letter.
pub(crate) const RUNS_ON: &[&str] =
    &["b", "big", "em", "font", "i", "mark", "s", "small", "strong", "sub", "sup", "u", "wbr"];
/// Never words of the page.
pub(crate) const SILENT: &[&str] = &[
    "head",
    "script",
    "style",
    "template",
    "noscript",
    "svg",
    "math",
    "iframe",
    "object",
    "canvas",
    "video",
    "audio",
    "select",
    "textarea",
    "button",
    "datalist",
    "title",
    "amp-ad",
    "amp-analytics",
];
/// What an element says of itself; `in_story` where an article or the main element is around it.
pub(crate) fn said(element: &Element, named: Named, in_story: bool) -> Said {
    let name = element.name();
    let role = attr(element, "role").unwrap_or_default();
    if matches!(name, "html" | "body" | "main" | "article") || (in_story && named.says(Named::CREDIT)) {
        return Said::Nothing;
    }
    let kind =
        matches!(name, "nav" | "form" | "dialog") || (matches!(name, "header" | "footer") && !in_story);
    let role_of = matches!(role, "navigation" | "search" | "contentinfo" | "dialog" | "banner");
    let own = named.says(Named::OF_ITS_OWN);
    if named.says(Named::TALK) || matches!(name, "footer") && kind || role == "contentinfo" {
        return Said::Others;
    }
    if named.says(Named::MORE) {
        return Said::More;
    }
    if named.says(Named::FOOT) && !in_story {
        return Said::Foot;
    }
    if kind || role_of || (named.says(Named::CHROME) && !own) {
        return Said::Furniture;
    }
    let of_site = named.says(Named::OF_SITE) && in_story;
    let beside = matches!(name, "aside" | "figcaption") || role == "complementary" || own;
    if beside || (named.says(Named::AROUND) && !of_site) {
        return Said::Beside;
    }
    if name == "time" || named.says(Named::TIME) { Said::Time } else { Said::Nothing }
}

/// A number for an element's name and classes, by which rows of the same make are known.
pub(crate) fn shape(element: &Element) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let class = attr(element, "class").unwrap_or_default();
    if class.trim().is_empty() && matches!(element.name(), "div" | "span" | "section" | "td") {
        return PLAIN;
    }
    let mut hasher = DefaultHasher::new();
    element.name().hash(&mut hasher);
    class.split_whitespace().filter_map(make_in).for_each(|word| word.hash(&mut hasher));
    hasher.finish()
}

/// What a class says of an element's make: without numbers and what a bundler appends ("post-411", "Story_meta__kL0").
fn make_in(class: &str) -> Option<&str> {
    let Some(digit) = class.find(|c: char| c.is_ascii_digit()) else { return Some(class) };
    let end = class.get(..digit)?.rfind(['-', '_'])?;
    class.get(..end).map(|stem| stem.trim_end_matches(['-', '_'])).filter(|stem| !stem.is_empty())
}

pub(crate) fn chrome_by_kind(element: &Element, in_story: bool) -> bool {
    let name = element.name();
    let role = attr(element, "role").unwrap_or_default();
    let page_end = matches!(name, "header" | "footer") && !in_story;
    let by_role =
        matches!(role, "navigation" | "complementary" | "search" | "contentinfo" | "dialog" | "banner");
    matches!(name, "nav" | "aside" | "form" | "dialog" | "figcaption") || page_end || by_role
}
