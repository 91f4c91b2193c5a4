//! Pictures that stand in the page itself: drawings (`<svg>`), written out as files of their own, and `data:` addresses.

use std::collections::{HashMap, HashSet};

use data_url::DataUrl;
use ego_tree::iter::Edge;
use scraper::node::Element;
use scraper::{ElementRef, Html, Node};

/// Largest picture kept.
const MOST_BYTES: usize = 128 << 10;
/// Most that is kept of all of a page.
const MOST_OF_PAGE: usize = 1 << 20;
/// Parts of other drawings that one shows.
const MOST_PARTS: usize = 16;

/// Takes pictures out of a page, as many as fit.
pub(crate) struct Inline<'a> {
    page: &'a Html,
    left: usize,
    /// Elements of drawings by their id; nothing before one is asked for.
    parts: Option<HashMap<&'a str, ElementRef<'a>>>,
}

impl<'a> Inline<'a> {
    pub(crate) fn of(page: &'a Html) -> Self {
        Self { page, left: MOST_OF_PAGE, parts: None }
    }

    /// The picture that an element is, or has in its address.
    pub(crate) fn picture(&mut self, element: ElementRef<'a>, src: Option<&str>) -> Option<Vec<u8>> {
        let bytes = if element.value().name() == "svg" {
            let nested =
                element.ancestors().filter_map(ElementRef::wrap).any(|one| one.value().name() == "svg");
            if nested { None } else { self.drawing(element) }
        } else {
            src.and_then(from_address)
        };
        let bytes = bytes.filter(|bytes| bytes.len() <= MOST_BYTES.min(self.left))?;
        self.left -= bytes.len();
        Some(bytes)
    }

    /// A drawing as a file, with what it shows of others: pages keep a sheet of symbols, and `<use>` one here and there.
    fn drawing(&mut self, element: ElementRef<'a>) -> Option<Vec<u8>> {
        let mut file = File::default();
        file.write(element, true);
        let mut known: HashSet<String> = HashSet::new();
        for _ in 0..MOST_PARTS {
            let mut missing =
                file.referred.iter().filter(|name| !file.ids.contains(*name) && !known.contains(*name));
            let Some(name) = missing.next().cloned() else { break };
            if let Some(part) = self.part(&name) {
                file.text.push_str("<defs>");
                file.write(part, false);
                file.text.push_str("</defs>");
            }
            known.insert(name);
        }
        file.text.push_str("</svg>");
        (file.text.len() <= MOST_BYTES).then(|| file.text.into_bytes())
    }

    fn part(&mut self, name: &str) -> Option<ElementRef<'a>> {
        let page = self.page;
        let parts = self.parts.get_or_insert_with(|| {
            let drawn = page.root_element().descendants().filter_map(ElementRef::wrap);
            let in_svg = |one: &ElementRef<'_>| {
                one.ancestors().filter_map(ElementRef::wrap).any(|around| around.value().name() == "svg")
            };
            let named = drawn.filter_map(|one| Some((one.value().id()?, one)));
            named.filter(|(_, one)| in_svg(one)).collect()
        });
        parts.get(name).copied()
    }
}

/// `data:image/svg+xml;base64,...`
fn from_address(src: &str) -> Option<Vec<u8>> {
    // Three bytes stand for one at worst.
    if src.len() > MOST_BYTES * 3 {
        return None;
    }
    let url = DataUrl::process(src).ok().filter(|url| url.mime_type().type_ == "image")?;
    url.decode_to_vec().ok().map(|(bytes, _)| bytes)
}

/// A drawing being written out.
#[derive(Default)]
struct File {
    text: String,
    ids: HashSet<String>,
    /// Names that its attributes refer to, in order.
    referred: Vec<String>,
}

impl File {
    /// Writes an element and all in it; of the outermost no end, since more may come.
    fn write(&mut self, element: ElementRef<'_>, outermost: bool) {
        for edge in element.traverse() {
            if self.text.len() > MOST_BYTES {
                return;
            }
            match edge {
                Edge::Open(node) => match node.value() {
                    Node::Element(one) => self.open(one, outermost && node.id() == element.id()),
                    Node::Text(text) => self.escaped(text),
                    _ => {}
                },
                Edge::Close(node) => {
                    if let Node::Element(one) = node.value()
                        && !(outermost && node.id() == element.id())
                    {
                        self.text.push_str("</");
                        self.name(one.name());
                        self.text.push('>');
                    }
                }
            }
        }
    }

    fn open(&mut self, element: &Element, outermost: bool) {
        self.text.push('<');
        self.name(element.name());
        if outermost {
            self.text.push_str(" xmlns=\"http://www.w3.org/2000/svg\"");
        }
        let mut written = HashSet::new();
        for (name, value) in element.attrs() {
            let plain = name.starts_with(|first: char| first.is_ascii_alphabetic())
                && name.chars().all(|one| one.is_ascii_alphanumeric() || matches!(one, '-' | '_' | '.'));
            if !plain || name == "xmlns" || !written.insert(name) {
                continue;
            }
            if name == "id" {
                self.ids.insert(value.to_owned());
            }
            let end = |one: char| matches!(one, ')' | '"' | '\'' | ';' | ' ');
            let referred = value.split('#').skip(1).filter_map(|rest| rest.split(end).next());
            self.referred.extend(referred.filter(|name| !name.is_empty()).map(str::to_owned));
            self.text.push(' ');
            self.text.push_str(name);
            self.text.push_str("=\"");
            self.escaped(value);
            self.text.push('"');
        }
        self.text.push('>');
    }

    /// A name that XML takes: no prefix that nothing explains.
    fn name(&mut self, name: &str) {
        let plain = |one: char| if one.is_ascii_alphanumeric() || one == '-' { one } else { '-' };
        self.text.extend(name.chars().map(plain));
    }

    fn escaped(&mut self, text: &str) {
        for one in text.chars() {
            match one {
                '&' => self.text.push_str("&amp;"),
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                '"' => self.text.push_str("&quot;"),
                '\t' | '\n' | '\r' => self.text.push(' '),
                one if one.is_control() || matches!(one, '\u{fffe}' | '\u{ffff}') => {}
                one => self.text.push(one),
            }
        }
    }
}
