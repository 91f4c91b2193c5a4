//! How much a drawing may ask for. A few hundred bytes can draw a thousand million shapes (`<use>` of `<use>`), or write out a file of
//! gigabytes (entities); so what it comes to is added up first, along every reference.

use std::collections::HashMap;

use resvg::usvg::roxmltree::{Document, Node, NodeId};
use resvg::usvg::{self, Group};

use crate::raster::PictureError;

/// Largest drawing read.
pub(super) const MOST_BYTES: usize = 1 << 20;
/// Most elements, texts and comments read.
pub(super) const MOST_NODES: u32 = 40_000;
/// Attributes of one element, and namespaces of all: the XML parser looks each up among all others.
const MOST_ATTRIBUTES: usize = 256;
const MOST_NAMESPACES: usize = 64;
/// Most bytes that entities may come to.
const MOST_ENTITIES: usize = 4 << 20;
/// Deepest nesting, references followed.
const DEEPEST: usize = 96;
/// Most bytes to draw, every shape counted as often as it is drawn.
const HEAVIEST: u64 = 3 << 20;
/// An element weighs as much as so many bytes, besides those of its attributes.
const ELEMENT: u64 = 256;
/// A filter works on all pixels, several times.
const FILTER: u64 = 64 << 10;
/// Most rules of style sheets times elements.
const MOST_MATCHES: usize = 2_000_000;

/// Filters' steps that take a time that depends on the pixels alone.
const STEPS: [&str; 14] = [
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feOffset",
];

/// What the XML parser takes longer for than the file is long.
pub(super) fn before_reading(text: &str) -> Result<(), PictureError> {
    let attributes = text.split('<').map(|tag| tag.matches('=').count()).max();
    if attributes.is_some_and(|most| most > MOST_ATTRIBUTES)
        || text.matches("xmlns").count() > MOST_NAMESPACES
    {
        return Err(PictureError::Undrawable);
    }
    // Drawing programs write entities for the addresses of their namespaces; none needs one within another.
    let values = || text.split("<!ENTITY").skip(1).map(entity);
    let nested = values().any(|value| value.contains(['&', '%', '<']));
    let longest = values().map(str::len).max().unwrap_or_default();
    if nested || text.matches('&').count().saturating_mul(longest) > MOST_ENTITIES {
        return Err(PictureError::Undrawable);
    }
    Ok(())
}

/// What stands in the first quotation marks of a declaration.
fn entity(declaration: &str) -> &str {
    let Some(at) = declaration.find(['"', '\'']) else { return declaration };
    let (_, quoted) = declaration.split_at(at);
    let mark = quoted.chars().next().unwrap_or('"');
    quoted.get(1..).and_then(|value| value.split(mark).next()).unwrap_or_default()
}

/// What can't be drawn whole, or would take too long.
pub(super) fn before_drawing(document: &Document<'_>) -> Result<(), PictureError> {
    for node in document.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        // Words in fonts that aren't here, pictures within, shapes set on every corner of a line.
        let apart = matches!(name, "text" | "image" | "marker" | "feImage");
        if apart || name.starts_with("fe") && !STEPS.contains(&name) {
            return Err(PictureError::Undrawable);
        }
    }
    let sheets = Sheets::of(document)?;
    let ids = document.descendants().filter_map(|node| Some((node.attribute("id")?, node))).collect();
    let mut scale = Scale { ids, sheets, weighed: HashMap::new() };
    let (weight, _) = scale.weigh(document.root_element(), 0)?;
    if weight > HEAVIEST { Err(PictureError::Undrawable) } else { Ok(()) }
}

/// Dashes: a line can be cut into millions.
pub(super) fn strokes(group: &Group) -> Result<(), PictureError> {
    for node in group.children() {
        match node {
            usvg::Node::Group(group) => strokes(group)?,
            usvg::Node::Path(path) if path.stroke().is_some_and(|stroke| stroke.dasharray().is_some()) => {
                return Err(PictureError::Undrawable);
            }
            _ => {}
        }
        let mut inner = Ok(());
        node.subroots(|root| {
            if inner.is_ok() {
                inner = strokes(root);
            }
        });
        inner?;
    }
    Ok(())
}

/// Rules of style sheets that refer to something in the drawing.
struct Sheets<'a> {
    /// Selectors and what is declared for them.
    rules: Vec<(&'a str, &'a str)>,
}

impl<'a> Sheets<'a> {
    fn of(document: &'a Document<'_>) -> Result<Self, PictureError> {
        let styles = document
            .descendants()
            .filter(|node| node.has_tag_name("style") || node.tag_name().name() == "style");
        let sheets: Vec<&str> = styles.filter_map(|style| style.text()).collect();
        let (mut count, mut rules) = (0, Vec::new());
        for sheet in sheets {
            // What a comment hides from this reading it hides from no other.
            if sheet.contains("/*") && sheet.contains("url") {
                return Err(PictureError::Undrawable);
            }
            for rule in sheet.split('}') {
                count += 1;
                let (selectors, declared) = rule.rsplit_once('{').unwrap_or(("*", rule));
                if declared.contains('#') && declared.contains('(') {
                    rules.push((selectors, declared));
                }
            }
        }
        let elements = document.descendants().filter(Node::is_element).count();
        if elements.saturating_mul(count) > MOST_MATCHES {
            return Err(PictureError::Undrawable);
        }
        Ok(Self { rules })
    }

    /// What may be declared for an element: rather too much than too little.
    fn declared(&self, node: Node<'_, '_>) -> Vec<&'a str> {
        let name = node.tag_name().name();
        let id = node.attribute("id");
        let classes = node.attribute("class").unwrap_or_default();
        let said = |selectors: &str| {
            selectors.contains(['*', '[', ':'])
                || selectors.contains(name)
                || id.is_some_and(|id| selectors.contains(id))
                || classes.split_whitespace().any(|class| selectors.contains(class))
        };
        self.rules.iter().filter(|(selectors, _)| said(selectors)).map(|(_, declared)| *declared).collect()
    }
}

/// Adds up what is drawn.
struct Scale<'a> {
    ids: HashMap<&'a str, Node<'a, 'a>>,
    sheets: Sheets<'a>,
    /// What each element comes to, and how many elements are in it; nothing yet for those being weighed.
    weighed: HashMap<NodeId, Option<(u64, u64)>>,
}

impl<'a> Scale<'a> {
    fn weigh(&mut self, node: Node<'a, 'a>, depth: usize) -> Result<(u64, u64), PictureError> {
        match self.weighed.get(&node.id()) {
            Some(Some(known)) => return Ok(*known),
            // It refers to itself.
            Some(None) => return Err(PictureError::Undrawable),
            None => {}
        }
        if depth > DEEPEST {
            return Err(PictureError::Undrawable);
        }
        self.weighed.insert(node.id(), None);
        let own: usize = node.attributes().map(|attribute| attribute.value().len()).sum();
        let step = if node.tag_name().name() == "filter" { FILTER } else { 0 };
        let (mut weight, mut inside) = (ELEMENT + own as u64 + step, 1_u64);
        for child in node.children().filter(Node::is_element) {
            let (more, elements) = self.weigh(child, depth + 1)?;
            weight = weight.saturating_add(more);
            inside = inside.saturating_add(elements);
        }
        for other in self.referred(node) {
            let (more, _) = self.weigh(other, depth + 1)?;
            // What fills a group fills each shape in it.
            weight = weight.saturating_add(more.saturating_mul(inside));
        }
        self.weighed.insert(node.id(), Some((weight, inside)));
        if weight > HEAVIEST { Err(PictureError::Undrawable) } else { Ok((weight, inside)) }
    }

    /// What an element refers to, by attributes and style sheets.
    fn referred(&self, node: Node<'a, 'a>) -> Vec<Node<'a, 'a>> {
        let link = node.tag_name().name() == "a";
        let written = node.attributes().filter(|one| !(link && one.name() == "href")).map(|one| one.value());
        let values = written.chain(self.sheets.declared(node));
        values.flat_map(names).filter_map(|name| self.ids.get(name).copied()).collect()
    }
}

/// Whatever may be a name behind a "#": up to the bracket, and up to a blank or quote.
fn names(value: &str) -> impl Iterator<Item = &str> {
    let behind = value.split('#').skip(1);
    behind.flat_map(|name| {
        let whole =
            name.split(')').next().unwrap_or_default().trim_matches(['"', '\'', ' ', '\t', '\n', '\r']);
        let short = name.split([')', '"', '\'', ';', ' ', '\t', '\n', '\r']).next().unwrap_or_default();
        std::iter::once(whole).chain((short != whole).then_some(short))
    })
}
