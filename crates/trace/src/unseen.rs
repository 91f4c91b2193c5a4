//! What a page has in its source and not before a reader's eyes: hidden in an element's own style or by a rule of the page's own
//! style sheets, moved off the screen, or meant for screen readers alone.

use std::collections::HashMap;

use scraper::node::Element;
use scraper::{Html, Selector};

use crate::named::attr;

/// Rules of style sheets that are kept.
const MOST_RULES: usize = 4_000;
/// Classes that toolkits give to what only screen readers are to have.
const SPOKEN: [&str; 8] = [
    "sr-only",
    "visually-hidden",
    "visuallyhidden",
    "screen-reader-text",
    "screen-reader-only",
    "u-visually-hidden",
    "element-invisible",
    "d-none",
];
/// Pixels that something is moved by to be off every screen.
const FAR: f32 = 900.0;

/// The rules of a page's own style sheets that show or hide.
#[derive(Debug, Default)]
pub(crate) struct Unseen {
    /// ".credit" or "#credit", and whether the last rule for it hides.
    rules: HashMap<String, bool>,
}

impl Unseen {
    /// Reads the page's own style sheets: rules for one class or id that hold on every screen.
    pub(crate) fn of(page: &Html) -> Self {
        let mut rules = HashMap::new();
        let Ok(style) = Selector::parse("style") else { return Self::default() };
        for sheet in page.select(&style).filter(|sheet| sheet.attr("media").is_none_or(for_screens)) {
            let css: String = sheet.text().collect();
            for (selectors, declarations) in rules_of(&css) {
                let Some(hides) = hides(&lower(declarations)) else { continue };
                for selector in selectors.split(',').map(str::trim).filter(|selector| is_single(selector)) {
                    if rules.len() < MOST_RULES || rules.contains_key(selector) {
                        rules.insert(selector.to_owned(), hides);
                    }
                }
            }
        }
        rules.retain(|_, hides| *hides);
        Self { rules }
    }

    /// Whether an element is out of sight with all that stands in it, by its own word.
    pub(crate) fn itself(element: &Element) -> bool {
        let own = || attr(element, "style").and_then(|style| hides(&lower(style)));
        attr(element, "hidden").is_some() || own() == Some(true)
    }

    /// Whether a style sheet of the page hides it, and no class of its own that a toolkit shows it by on larger screens.
    pub(crate) fn by_sheet(&self, element: &Element) -> bool {
        if self.rules.is_empty() {
            return false;
        }
        let ruled = |mark: char, name: &str| self.rules.contains_key(&format!("{mark}{name}"));
        let hidden =
            element.classes().any(|class| ruled('.', class)) || element.id().is_some_and(|id| ruled('#', id));
        let shown = || attr(element, "style").is_some_and(|style| hides(&lower(style)) == Some(false));
        hidden && !element.classes().any(shows) && !shown()
    }

    /// Whether an element is for screen readers alone, by the classes that are common for it.
    pub(crate) fn spoken(element: &Element) -> bool {
        element.classes().any(|class| SPOKEN.contains(&class)) && !element.classes().any(shows)
    }
}

/// "md:block", "d-lg-flex".
fn shows(class: &str) -> bool {
    class.contains(':') || (class.starts_with("d-") && class != "d-none")
}

fn for_screens(media: &str) -> bool {
    let media = media.trim().to_ascii_lowercase();
    media.is_empty() || media == "all" || media == "screen"
}

fn is_single(selector: &str) -> bool {
    let name = selector.strip_prefix(['.', '#']).unwrap_or_default();
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// The rules of a sheet that stand in no other: what is in `@media` holds on some screens only.
fn rules_of(css: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let open = at + css.get(at..)?.find('{')?;
        let selectors = css.get(at..open)?;
        let mut depth = 0_usize;
        let close = css.get(open..)?.bytes().position(|byte| {
            match byte {
                b'{' => depth += 1,
                b'}' => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        let close = close.map_or(css.len(), |close| open + close);
        at = (close + 1).min(css.len());
        Some((selectors.rsplit(['}', ';', '/']).next().unwrap_or_default(), css.get(open + 1..close)?))
    })
    .filter(|(selectors, _)| !selectors.contains('@'))
}

/// Declarations in lower case, without white space.
fn lower(declarations: &str) -> String {
    declarations.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether declarations hide what they are for; `None` where they say nothing of it.
fn hides(declarations: &str) -> Option<bool> {
    let (mut gone, mut unseen) = (None, None);
    let (mut lifted, mut far, mut clipped) = (false, false, false);
    for (name, value) in declarations.split(';').filter_map(|one| one.split_once(':')) {
        let value = value.trim_end_matches("!important");
        match name {
            "display" => gone = Some(value == "none"),
            "visibility" => unseen = Some(matches!(value, "hidden" | "collapse")),
            "position" => lifted = matches!(value, "absolute" | "fixed"),
            "left" | "right" | "top" | "margin-left" | "margin-top" => far |= is_far(value),
            "clip" => {
                clipped |= matches!(
                    value,
                    "rect(0,0,0,0)" | "rect(0000)" | "rect(1px,1px,1px,1px)" | "rect(1px1px1px1px)"
                );
            }
            "clip-path" => clipped |= matches!(value, "inset(50%)" | "inset(100%)"),
            _ => {}
        }
    }
    let moved = lifted && (far || clipped);
    let told = gone.into_iter().chain(unseen).reduce(|one, other| one || other);
    if moved { Some(true) } else { told }
}

/// "-9999px", "-999em".
fn is_far(value: &str) -> bool {
    let number = |unit: &str| value.strip_suffix(unit).and_then(|number| number.parse::<f32>().ok());
    let by = |unit: &str, pixels: f32| number(unit).map(|number| number * pixels);
    by("px", 1.0)
        .or_else(|| by("rem", 16.0))
        .or_else(|| by("em", 16.0))
        .or_else(|| by("vw", 13.0))
        .is_some_and(|by| by <= -FAR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_declarations_hide() {
        for (style, expect) in [
            ("display: none", Some(true)),
            ("Display:None !important; color: red", Some(true)),
            ("visibility: hidden", Some(true)),
            ("display: block", Some(false)),
            ("display: none; visibility: visible", Some(true)),
            ("visibility: hidden; display: block", Some(true)),
            ("color: red", None),
            ("position: absolute; left: -9999px", Some(true)),
            ("position: absolute; clip: rect(0, 0, 0, 0)", Some(true)),
            ("position: absolute; left: -20px", None),
            ("margin-left: -9999px", None),
        ] {
            assert_eq!(hides(&lower(style)), expect, "{style}");
        }
    }

    #[test]
    fn rules_of_a_sheet() {
        let css = "@charset \"utf-8\"; .a, #b { display: none } @media print { .c { display: none } .d { display: none } } \
                   .e .f { display: none } /* x */ .g { display: none } .g { display: block } .h { display: none";
        let page = Html::parse_document(&format!("<style>{css}</style>"));
        let mut found: Vec<String> = Unseen::of(&page).rules.into_keys().collect();
        found.sort();
        assert_eq!(found, ["#b", ".a", ".h"]);
    }
}
