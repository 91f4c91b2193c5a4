//! A page as blocks of text, each with the elements it stands in.

use super::tokens::{Token, Tokens, unescape};

/// Elements deeper than this are read as if they stood at this depth: no story is nested so.
const DEEPEST: usize = 200;
/// How far up the open elements an end tag looks for its start.
const LOOK_BACK: usize = 32;

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Paragraph,
    Heading(u8),
    Item,
}

/// One element that holds blocks.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) name: String,
    /// Index of the element around it; the root's is its own.
    pub(super) parent: usize,
    /// Words of its class, id, role, rel and itemprop, in lower case.
    pub(super) marks: Vec<String>,
    /// Whether it, or one around it, is never part of a story.
    pub(super) skipped: bool,
}

/// A run of text between block boundaries.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) kind: Kind,
    pub(super) text: String,
    /// Index of the innermost element that holds it.
    pub(super) element: usize,
    /// How many of its bytes are in links.
    pub(super) linked: usize,
}

/// What a page says of itself in its head.
#[derive(Debug, Default)]
pub(super) struct Head {
    pub(super) title: Option<String>,
    pub(super) metas: Vec<(String, String)>,
    pub(super) json_ld: Vec<String>,
    /// `datetime` of the first `<time>`.
    pub(super) time: Option<String>,
}

/// A page.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) elements: Vec<Element>,
    pub(super) blocks: Vec<Block>,
    pub(super) head: Head,
}

impl Page {
    /// Reads `html`. Linear; any text is a page.
    pub(super) fn of(html: &str) -> Self {
        let mut builder = Builder::new();
        for token in Tokens::of(html) {
            match token {
                Token::Text(text) => builder.text(text),
                Token::Open { name, attributes } => builder.open(name, &attributes),
                Token::Close { name } => builder.close(&name),
                Token::Raw { name, attributes, text } => builder.raw(&name, &attributes, text),
            }
        }
        builder.flush();
        builder.page
    }
}

struct Builder {
    page: Page,
    /// Open elements, innermost last.
    open: Vec<usize>,
    /// Start tags not entered because the page was too deep already.
    too_deep: usize,
    text: String,
    linked: usize,
    /// How many links are open.
    links: usize,
    breaks: usize,
}

impl Builder {
    fn new() -> Self {
        let root = Element { name: String::new(), parent: 0, marks: Vec::new(), skipped: false };
        let page = Page { elements: vec![root], blocks: Vec::new(), head: Head::default() };
        Self { page, open: vec![0], too_deep: 0, text: String::new(), linked: 0, links: 0, breaks: 0 }
    }

    fn current(&self) -> usize {
        self.open.last().copied().unwrap_or(0)
    }

    fn skipped(&self) -> bool {
        self.page.elements.get(self.current()).is_some_and(|element| element.skipped)
    }

    fn text(&mut self, text: &str) {
        if self.skipped() {
            return;
        }
        let text = unescape(text);
        if !text.trim().is_empty() {
            self.breaks = 0;
        }
        if self.links > 0 {
            self.linked += text.trim().len();
        }
        self.text.push_str(&text);
    }

    fn open(&mut self, name: String, attributes: &[(&str, &str)]) {
        match name.as_str() {
            "br" => {
                self.breaks += 1;
                match self.breaks {
                    1 => self.text.push('\n'),
                    _ => self.flush(),
                }
                return;
            }
            "meta" => return self.meta(attributes),
            "time" if self.page.head.time.is_none() => {
                self.page.head.time = value(attributes, "datetime").map(unescape);
            }
            "a" => self.links += 1,
            _ => {}
        }
        if is_void(&name) || !(is_block(&name) || never_copy(&name) || marked(attributes)) {
            return;
        }
        if is_block(&name) {
            self.flush();
            self.close_implied(&name);
        }
        if self.open.len() >= DEEPEST {
            self.too_deep += 1;
            return;
        }
        let parent = self.current();
        let skipped = self.skipped() || never_copy(&name) || hidden(attributes);
        self.open.push(self.page.elements.len());
        self.page.elements.push(Element { name, parent, marks: marks(attributes), skipped });
    }

    /// A paragraph ends where the next block begins, a list entry where the next entry does.
    fn close_implied(&mut self, name: &str) {
        let top = self.page.elements.get(self.current()).map_or("", |element| element.name.as_str());
        let closes =
            top == "p" || (top == name && matches!(name, "li" | "dt" | "dd" | "tr" | "td" | "th" | "option"));
        if closes && self.open.len() > 1 {
            self.open.pop();
        }
    }

    fn close(&mut self, name: &str) {
        if name == "a" {
            self.links = self.links.saturating_sub(1);
        }
        if is_block(name) {
            self.flush();
        }
        if self.too_deep > 0 && is_block(name) {
            self.too_deep -= 1;
            return;
        }
        let names = self.open.iter().rev().take(LOOK_BACK);
        let found = names.map(|at| self.page.elements.get(*at).map_or("", |element| element.name.as_str()));
        if let Some(above) = found.into_iter().position(|open| open == name && !open.is_empty()) {
            self.open.truncate((self.open.len() - above - 1).max(1));
        }
    }

    fn raw(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        match name {
            "title" if self.page.head.title.is_none() => {
                self.page.head.title = Some(squeeze(&unescape(text)));
            }
            "script"
                if value(attributes, "type").is_some_and(|kind| kind.contains("ld+json"))
                    && text.len() < 200_000
                    && self.page.head.json_ld.len() < 8 =>
            {
                self.page.head.json_ld.push(text.to_owned());
            }
            _ => {}
        }
    }

    fn meta(&mut self, attributes: &[(&str, &str)]) {
        let name = value(attributes, "property").or_else(|| value(attributes, "name"));
        if let (Some(name), Some(content)) = (name, value(attributes, "content"))
            && self.page.head.metas.len() < 200
        {
            self.page.head.metas.push((name.to_ascii_lowercase(), squeeze(&unescape(content))));
        }
    }

    fn flush(&mut self) {
        let text = squeeze(&std::mem::take(&mut self.text));
        let linked = std::mem::take(&mut self.linked);
        if text.is_empty() {
            return;
        }
        let element = self.current();
        let kind = match self.page.elements.get(element).map_or("", |element| element.name.as_str()) {
            "h1" => Kind::Heading(1),
            "h2" | "h3" | "h4" | "h5" | "h6" => Kind::Heading(2),
            "li" => Kind::Item,
            _ => Kind::Paragraph,
        };
        self.page.blocks.push(Block { kind, text, element, linked });
    }
}

fn value<'a>(attributes: &[(&str, &'a str)], name: &str) -> Option<&'a str> {
    attributes.iter().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
}

/// White space runs become one space.
fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn marked(attributes: &[(&str, &str)]) -> bool {
    attributes.iter().any(|(name, _)| matches!(*name, "itemprop" | "rel" | "class"))
}

fn marks(attributes: &[(&str, &str)]) -> Vec<String> {
    let named = |name: &str| {
        matches!(name.to_ascii_lowercase().as_str(), "class" | "id" | "role" | "rel" | "itemprop")
    };
    let values = attributes.iter().filter(|(name, _)| named(name)).map(|(_, value)| *value);
    let words = values.flat_map(|value| value.split(|char: char| !char.is_alphanumeric()));
    words.filter(|word| !word.is_empty()).take(40).map(str::to_ascii_lowercase).collect()
}

fn hidden(attributes: &[(&str, &str)]) -> bool {
    let style = value(attributes, "style").unwrap_or("").replace(' ', "");
    value(attributes, "hidden").is_some()
        || value(attributes, "aria-hidden") == Some("true")
        || style.contains("display:none")
}

fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "center"
            | "dd"
            | "details"
            | "dialog"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "head"
            | "header"
            | "html"
            | "li"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "th"
            | "thead"
            | "tr"
            | "ul"
    )
}

/// Elements whose text is never a story's.
fn never_copy(name: &str) -> bool {
    matches!(
        name,
        "nav"
            | "aside"
            | "footer"
            | "noscript"
            | "template"
            | "svg"
            | "math"
            | "iframe"
            | "object"
            | "select"
            | "button"
            | "canvas"
            | "audio"
            | "video"
            | "dialog"
            | "menu"
            | "form"
            | "figcaption"
            | "label"
    )
}
