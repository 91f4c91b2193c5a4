//! Pictures that a page sets as backgrounds: in an element's own style, or in a style sheet for a class or an id.

use scraper::node::Element;
use scraper::{Html, Selector};

use crate::named::attr;

/// Rules of style sheets looked at; a sheet with more pictures than this is a toolkit's.
const MOST_RULES: usize = 64;

/// Which classes and ids have a picture behind them.
#[derive(Debug, Default)]
pub(crate) struct Backgrounds {
    /// ".mark" or "#mark", and the picture's address.
    rules: Vec<(String, String)>,
}

impl Backgrounds {
    /// Reads the page's own style sheets.
    pub(crate) fn of(page: &Html) -> Self {
        let Ok(style) = Selector::parse("style") else { return Self::default() };
        let mut rules = Vec::new();
        for sheet in page.select(&style) {
            let css: String = sheet.text().collect();
            if memchr::memmem::find(css.as_bytes(), b"url(").is_none() {
                continue;
            }
            for rule in css.split('}') {
                let Some((selectors, declarations)) = rule.rsplit_once('{') else { continue };
                let Some(picture) = picture_in(declarations) else { continue };
                let last = |selector: &str| selector.split_whitespace().last().unwrap_or_default().to_owned();
                rules.extend(selectors.split(',').map(|selector| (last(selector), picture.clone())));
                if rules.len() >= MOST_RULES {
                    return Self { rules };
                }
            }
        }
        Self { rules }
    }

    /// The picture behind an element.
    pub(crate) fn behind(&self, element: &Element) -> Option<String> {
        let own = attr(element, "style").and_then(picture_in);
        own.or_else(|| lazily_behind(element)).or_else(|| {
            let named = |selector: &str| match selector.split_at_checked(1) {
                Some((".", class)) => element.classes().any(|own| own == class),
                Some(("#", id)) => element.id() == Some(id),
                _ => false,
            };
            self.rules.iter().find(|(selector, _)| named(selector)).map(|(_, picture)| picture.clone())
        })
    }
}

/// The address of a picture that a script sets behind an element once it is near: `data-bg`, `data-background-image`.
fn lazily_behind(element: &Element) -> Option<String> {
    let names =
        |name: &str| name.starts_with("data-") && (name.contains("-bg") || name.contains("background"));
    let mut values = element.attrs().filter(|(name, _)| names(name)).map(|(_, value)| value.trim());
    let address = |value: &str| {
        let inner = value.strip_prefix("url(").and_then(|rest| rest.split(')').next()).unwrap_or(value);
        let inner = inner.trim().trim_matches(['"', '\'']);
        let leads = inner.starts_with("http") || inner.starts_with('/');
        leads.then(|| inner.to_owned())
    };
    values.find_map(address)
}

/// The address in `background: url(...)` (CSS Backgrounds 3).
fn picture_in(declarations: &str) -> Option<String> {
    let (before, rest) = declarations.split_once("url(")?;
    if !before.to_ascii_lowercase().contains("background") {
        return None;
    }
    let address = rest.split(')').next()?.trim().trim_matches(['"', '\'']).trim();
    (!address.is_empty() && !address.starts_with("data:")).then(|| address.to_owned())
}
