//! A page's visible words as blocks: paragraphs, headings, list items, credit lines, each with where it stands.

use std::collections::HashMap;

use ego_tree::iter::Edge;
use ego_tree::{NodeId, NodeRef};
use scraper::node::Element;
use scraper::{ElementRef, Html, Node};

use crate::kind::{BLOCK, RUNS_ON, SILENT, chrome_by_kind, said, shape};
use crate::named::{Named, attr};
use crate::pictures::Backgrounds;
use crate::place::{Outline, Place};
use crate::prose::Prose;
use crate::unseen::Unseen;

/// One run of words that a browser would set as a block of its own.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    /// White space collapsed.
    pub(crate) text: String,
    /// The innermost block element it stands in.
    pub(crate) element: NodeId,
    /// Whether that is a heading.
    pub(crate) heading: bool,
    /// Whether it stands in navigation, a sidebar, comments, or the page's own head or foot.
    pub(crate) chrome: bool,
    /// Whether the page itself marks it as credit to an author.
    pub(crate) credit: bool,
    /// Bytes of it that are links.
    pub(crate) linked: usize,
    /// Whether some of it stands in no inline element.
    plain: bool,
    /// Whether all of it is for screen readers alone.
    pub(crate) spoken: bool,
    /// The innermost element it begins in, as the outline counts them.
    pub(crate) within: usize,
    /// The innermost element that holds all of it.
    whole: usize,
}

impl Block {
    /// Adds the next line of the same paragraph.
    fn join(&mut self, line: &Self) {
        self.text.push(' ');
        self.text.push_str(&line.text);
        self.credit |= line.credit;
        self.plain |= line.plain;
        self.spoken &= line.spoken;
        self.linked += line.linked;
    }
}

/// A page's blocks, and where its links and pictures stand among them.
pub(crate) struct Laid {
    pub(crate) blocks: Vec<Block>,
    pub(crate) outline: Outline,
    /// Links, pictures and drawings.
    pub(crate) places: HashMap<NodeId, Place>,
    /// Pictures set as backgrounds, with their address.
    pub(crate) backgrounds: Vec<(String, Place)>,
}

/// Longest line that may be a label, a name or a credit and no paragraph's part, in bytes.
const SHORT: usize = 160;

/// What the elements around a place say of it.
#[derive(Clone, Copy, Default)]
struct Around {
    silent: bool,
    /// Nobody sees it.
    hidden: bool,
    /// For screen readers alone.
    spoken: bool,
    chrome: bool,
    credit: bool,
    /// Inside an article or main element, whose header and footer are its own.
    story: bool,
    link: bool,
    /// Inside an element that is set within a line.
    inline: bool,
    /// Inside one whose line ends are kept.
    pre: bool,
    /// The element itself, as the outline counts them.
    element: usize,
}

/// All visible blocks of `page`, in order.
pub(crate) fn lay_out(page: &Html) -> Laid {
    let laid = Laid {
        blocks: Vec::new(),
        outline: Outline::default(),
        places: HashMap::new(),
        backgrounds: Vec::new(),
    };
    let mut walk = Walk {
        laid,
        sheets: Backgrounds::of(page),
        unseen: Unseen::of(page),
        prose: Prose::default(),
        around: vec![Around::default()],
        within: Vec::new(),
        lines: Vec::new(),
        noted: Vec::new(),
        turned: false,
        shut: false,
        met: false,
    };
    for edge in page.tree.root().traverse() {
        match edge {
            Edge::Open(node) => match node.value() {
                Node::Element(element) => walk.open(node, element),
                Node::Text(text) => walk.words(text),
                _ => {}
            },
            Edge::Close(node) => {
                if let Node::Element(element) = node.value() {
                    walk.close(node.id(), element);
                }
            }
        }
    }
    walk.end_block();
    walk.laid
}

struct Walk {
    laid: Laid,
    sheets: Backgrounds,
    unseen: Unseen,
    prose: Prose,
    around: Vec<Around>,
    /// Block elements around this place, with whether each is a heading.
    within: Vec<(NodeId, bool)>,
    /// The lines of the block that is open; the last may be empty yet.
    lines: Vec<Block>,
    /// Links and pictures in it, with their line.
    noted: Vec<(NodeId, usize)>,
    /// Whether an element that style sheets keep apart has begun or ended since the last words.
    turned: bool,
    /// Whether one has ended, and whether another has begun behind it.
    shut: bool,
    met: bool,
}

impl Walk {
    fn open(&mut self, node: NodeRef<'_, Node>, element: &Element) {
        if !RUNS_ON.contains(&element.name()) {
            self.turned = true;
            self.met |= self.shut;
        }
        let id = node.id();
        let mut around = self.around.last().copied().unwrap_or_default();
        let name = element.name();
        around.hidden |= Unseen::itself(element) || self.hides(node, element);
        around.silent |= around.hidden || SILENT.contains(&name);
        around.spoken |= Unseen::spoken(element);
        around.link |= name == "a";
        let named = Named::of(element);
        around.chrome |= self.chrome(node, element, named, around.story);
        around.credit |= self.credits(node, element, named);
        around.story |= matches!(name, "article" | "main");
        if BLOCK.contains(&name) || (name.contains('-') && !name.starts_with("amp-") && stands_alone(node)) {
            self.end_block();
            around.inline = false;
            let heading = matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6");
            self.within.push((id, heading));
        } else if name == "br" {
            self.line_end();
        } else {
            around.inline = true;
        }
        around.pre |= matches!(name, "pre" | "listing" | "xmp");
        let said = said(element, named, around.story && !matches!(name, "article" | "main"));
        around.element = self.laid.outline.open(around.element, said, shape(element));
        let pictured = matches!(name, "svg" | "image" | "object" | "noscript");
        if !around.hidden && (pictured || !around.silent) {
            self.note(id, element, around);
        }
        self.around.push(around);
    }

    /// Whether a style sheet of the page's own hides an element; not what a script will show, since the story stands in it.
    fn hides(&mut self, node: NodeRef<'_, Node>, element: &Element) -> bool {
        self.unseen.by_sheet(element) && !holds_story(node) && !self.prose.most(node)
    }

    /// Whether an element says who made the story, and does not merely carry its author's number ("post author-63").
    fn credits(&mut self, node: NodeRef<'_, Node>, element: &Element, named: Named) -> bool {
        let said = named.says(Named::CREDIT) || attr(element, "rel") == Some("author");
        said && !self.prose.most(node)
    }

    /// Whether an element is of the page and not of a story.
    fn chrome(&mut self, node: NodeRef<'_, Node>, element: &Element, named: Named, in_story: bool) -> bool {
        // What holds the whole page is often named for what it holds besides ("with-sidebar").
        let whole = matches!(element.name(), "html" | "body" | "main" | "article");
        // A story's own credits may stand in an aside of its own.
        let own = in_story && named.says(Named::CREDIT);
        if whole || own {
            return false;
        }
        let sure = chrome_by_kind(element, in_story) || named.says(Named::CHROME);
        let around = || named.says(Named::AROUND) && !(in_story && named.says(Named::OF_SITE) && !sure);
        if sure { !holds_story(node) } else { around() && !holds_story(node) && !self.prose.most(node) }
    }

    /// Where links and pictures stand.
    fn note(&mut self, id: NodeId, element: &Element, around: Around) {
        let place = Place { line: self.laid.blocks.len(), element: around.element, chrome: around.chrome };
        if matches!(
            element.name(),
            "a" | "time" | "noscript" | "img" | "amp-img" | "svg" | "image" | "object"
        ) {
            self.laid.places.insert(id, place);
            if let Some(line) = self.lines.len().checked_sub(1) {
                self.noted.push((id, line));
            }
        } else if let Some(picture) = self.sheets.behind(element) {
            self.laid.backgrounds.push((picture, place));
        }
    }

    fn close(&mut self, id: NodeId, element: &Element) {
        if !RUNS_ON.contains(&element.name()) {
            self.turned = true;
            self.shut = true;
        }
        if self.within.last().is_some_and(|(open, _)| *open == id) {
            self.end_block();
            self.within.pop();
        }
        self.around.pop();
    }

    /// Two in a row end a paragraph in pages that know no `<p>`.
    fn line_end(&mut self) {
        match self.lines.last() {
            Some(line) if line.text.is_empty() => self.end_block(),
            Some(line) => {
                let next = Block {
                    text: String::new(),
                    credit: false,
                    linked: 0,
                    plain: false,
                    spoken: true,
                    ..line.clone()
                };
                self.lines.push(next);
            }
            None => {}
        }
    }

    fn words(&mut self, text: &str) {
        if !self.around.last().is_some_and(|around| around.pre) {
            return self.run(text);
        }
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.line_end();
            }
            self.run(line);
        }
    }

    /// Words without a line's end.
    fn run(&mut self, text: &str) {
        let around = self.around.last().copied().unwrap_or_default();
        let begins = self.lines.last().is_none_or(|line| line.text.is_empty());
        if around.silent || (begins && text.trim().is_empty()) {
            return;
        }
        let Some((element, heading)) = self.within.last().copied() else { return };
        if begins {
            self.lines.pop();
            self.lines.push(Block {
                text: String::new(),
                element,
                heading,
                chrome: around.chrome,
                credit: false,
                plain: false,
                linked: 0,
                spoken: true,
                within: around.element,
                whole: around.element,
            });
        }
        let Some(block) = self.lines.last_mut() else { return };
        let before = block.text.len();
        let run_together = self.turned && runs_together(&block.text, text, around.credit);
        if run_together || (self.met && are_two(&block.text, text)) {
            block.text.push(' ');
        }
        (self.turned, self.shut, self.met) = (false, false, false);
        if !text.trim().is_empty() {
            block.whole = self.laid.outline.around_both(block.whole, around.element);
        }
        collapse(text, &mut block.text);
        block.credit |= around.credit && !text.trim().is_empty();
        block.plain |= !around.inline && !text.trim().is_empty();
        block.spoken &= around.spoken || text.trim().is_empty();
        if around.link {
            block.linked += block.text.len() - before;
        }
    }

    fn end_block(&mut self) {
        let first = self.laid.blocks.len();
        let mut of_line = Vec::new();
        for mut line in std::mem::take(&mut self.lines) {
            line.text = line.text.trim().to_owned();
            match self.laid.blocks.get_mut(first..).and_then(<[Block]>::last_mut) {
                _ if line.text.is_empty() => {}
                Some(before) if !stands_apart(before, &line) => before.join(&line),
                _ => self.laid.blocks.push(line),
            }
            of_line.push(self.laid.blocks.len().saturating_sub(1).max(first));
        }
        for (id, line) in self.noted.drain(..) {
            if let (Some(place), Some(block)) = (self.laid.places.get_mut(&id), of_line.get(line)) {
                place.line = *block;
            }
        }
    }
}

/// Whether a line is one of its own and no paragraph that was broken by hand: a credit above a text, a notice below it.
fn stands_apart(above: &Block, line: &Block) -> bool {
    if above.heading {
        return false;
    }
    let ended = above.text.ends_with(['.', '!', '?', '…', '”', '"', '’']);
    let short = above.text.len() <= SHORT;
    // What is set in elements of its own, a headline in large letters, looks like a line of its own.
    let set_apart = above.credit != line.credit || above.plain != line.plain || above.whole != line.whole;
    let begins = !line.text.starts_with(char::is_lowercase);
    ended || (short && begins && (set_apart || line.text.len() >= above.text.len() * 2))
}

/// Whether two elements' words would run together that a style sheet keeps apart: "Harbour Desk" and "November 3", but
/// not the large first letter of "Harbour".
fn runs_together(before: &str, after: &str, credit: bool) -> bool {
    let (Some(last), Some(first)) = (before.chars().next_back(), after.chars().next()) else { return false };
    let turns = last.is_lowercase() && (first.is_uppercase() || first.is_ascii_digit());
    // Neither do "Harbour Desk" and what another script says behind it.
    let latin = |c: char| c < '\u{370}';
    let turns = turns || (last.is_ascii_digit() && first.is_uppercase()) || latin(last) != latin(first);
    last.is_alphanumeric() && first.is_alphanumeric() && (credit || turns)
}

/// Whether two elements side by side hold words of their own, which a page's style sheet keeps apart, and not parts of one: so it is with
/// names and labels, not with a large first letter or in running text.
fn are_two(before: &str, after: &str) -> bool {
    let word = before.chars().rev().take_while(|c| c.is_alphanumeric()).count();
    word > 1 && before.len() <= SHORT && after.starts_with(char::is_alphanumeric)
}

/// Appends `text` with white space collapsed, as a browser sets it.
fn collapse(text: &str, into: &mut String) {
    for c in text.chars() {
        let space = c.is_whitespace();
        if space && into.ends_with([' ', '\n']) {
            continue;
        }
        match c {
            '\u{ad}' | '\u{200b}' | '\u{feff}' | '\u{2060}' => {}
            _ if space => into.push(' '),
            _ => into.push(c),
        }
    }
}

/// Whether an element of a page's own making is one of a column and not a word of a line.
fn stands_alone(node: NodeRef<'_, Node>) -> bool {
    let words =
        |beside: NodeRef<'_, Node>| matches!(beside.value(), Node::Text(text) if !text.trim().is_empty());
    !node.parent().is_some_and(|around| {
        around.children().any(words)
            || matches!(around.value(), Node::Element(e) if matches!(e.name(), "p" | "span" | "a"))
    })
}

/// Whether a main headline and running paragraphs stand in it: what is named "with-sidebar" is often no sidebar.
fn holds_story(node: NodeRef<'_, Node>) -> bool {
    let within = |name: &'static str| {
        node.descendants().filter(move |inner| matches!(inner.value(), Node::Element(e) if e.name() == name))
    };
    within("h1").next().is_some() && within("p").nth(2).is_some()
}

/// The element with this id, where it is one.
pub(crate) fn element(page: &Html, id: NodeId) -> Option<ElementRef<'_>> {
    page.tree.get(id).and_then(ElementRef::wrap)
}
