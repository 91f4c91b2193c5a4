//! Keeps hostile nesting away from the HTML parser, whose time and memory grow with the square of it.
//!
//! The parser follows the HTML standard: every start tag may look through all open elements, unclosed formatting is
//! opened again in every block, and attributes are compared with each other. Pages that people wrote stay far below
//! the bounds here and pass unchanged; from others, tags over a bound are taken out and the words stay.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::rough::end_of;

/// Open elements. Browsers stop at 512.
const DEEPEST: usize = 200;
/// Formatting elements opened and never closed.
const MOST_FORMATTING: usize = 50;
/// Attributes of one tag.
const MOST_ATTRIBUTES: usize = 100;
/// `<html>`, `<head>` and `<body>` tags, whose attributes are merged.
const MOST_ROOTS: usize = 6;

const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
];
/// Closed by the next of their kind, so that they can't nest without another element between.
const IMPLIED: &[&str] = &[
    "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "caption",
    "colgroup", "rp", "rt", "rb", "rtc",
];
const ROOTS: &[&str] = &["html", "head", "body"];
const FORMATTING: &[&str] =
    &["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
/// Between their tags there are no tags but their own end.
const RAW: &[&str] = &[
    "script",
    "style",
    "textarea",
    "title",
    "xmp",
    "iframe",
    "noembed",
    "noframes",
    "noscript",
    "plaintext",
];
/// Formatting opened inside does not reach outside, and the other way round.
const MARKERS: &[&str] = &["object", "applet", "marquee", "template", "table"];
/// Ordinary end tags do not reach through these; the standard calls them special.
const SPECIAL: &[&str] = &[
    "address",
    "applet",
    "article",
    "aside",
    "blockquote",
    "button",
    "center",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "listing",
    "main",
    "marquee",
    "menu",
    "nav",
    "object",
    "ol",
    "pre",
    "search",
    "section",
    "select",
    "summary",
    "table",
    "template",
    "ul",
];

/// `html`, or a copy of it without the tags that go over a bound. Linear in its length.
pub(crate) fn shallow(html: &str) -> Cow<'_, str> {
    let mut walk = Walk { html, out: String::new(), copied: 0, nesting: Nesting::default() };
    let mut at = 0;
    while let Some(found) = html.get(at..).and_then(|rest| rest.find('<')) {
        at = walk.tag(at + found);
    }
    if walk.copied == 0 {
        return Cow::Borrowed(html);
    }
    walk.out.push_str(html.get(walk.copied..).unwrap_or_default());
    Cow::Owned(walk.out)
}

struct Walk<'a> {
    html: &'a str,
    out: String,
    /// Up to here `html` is in `out`, or left out of it.
    copied: usize,
    nesting: Nesting,
}

impl Walk<'_> {
    /// Handles what begins with the `<` at `start`; answers where to go on.
    fn tag(&mut self, start: usize) -> usize {
        let html = self.html;
        let rest = html.get(start + 1..).unwrap_or_default();
        if let Some(comment) = rest.strip_prefix("!--") {
            return comment.find("-->").map_or(html.len(), |end| start + 4 + end);
        }
        let (closing, named) = match rest.strip_prefix('/') {
            Some(after) => (true, after),
            None => (false, rest),
        };
        if !named.starts_with(|first: char| first.is_ascii_alphabetic()) {
            return start + 1;
        }
        let end_of_name = named.find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>'));
        let name = named.get(..end_of_name.unwrap_or(named.len())).unwrap_or_default().to_ascii_lowercase();
        let attributes = start + 1 + usize::from(closing) + name.len();
        let tag = Tag::read(html, attributes);
        // "<div/>" is no empty element in HTML, and whether it is one inside a drawing depends on what stands around
        // it: all are taken for open, and closed with the drawing.
        let keep = if closing { self.nesting.close(&name) } else { self.nesting.open(&name) };
        if !keep {
            self.leave_out(start, tag.end);
        } else if let Some(cut) = tag.cut {
            self.leave_out(cut, tag.end.saturating_sub(1).max(cut));
        }
        if closing || !RAW.contains(&name.as_str()) {
            return tag.end;
        }
        let end = end_of(html, tag.end, &name);
        // Half of many a page, and nobody reads it; what it tells machines is data.
        let code = name == "script"
            && !html.get(attributes..tag.end).unwrap_or_default().to_ascii_lowercase().contains("json");
        if code && tag.cut.is_none() && end > tag.end {
            self.leave_out(tag.end, end);
        }
        end
    }

    fn leave_out(&mut self, from: usize, to: usize) {
        self.out.push_str(self.html.get(self.copied..from).unwrap_or_default());
        self.copied = to;
    }
}

/// The rest of a tag after its name.
struct Tag {
    /// One past its `>`, or the end of the page.
    end: usize,
    /// Where the first attribute over the bound begins.
    cut: Option<usize>,
}

impl Tag {
    fn read(html: &str, from: usize) -> Self {
        let bytes = html.as_bytes();
        let (mut at, mut count, mut cut) = (from, 0, None);
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'>' => return Self { end: at + 1, cut },
                byte if byte.is_ascii_whitespace() || byte == b'/' => at += 1,
                _ => {
                    count += 1;
                    if count > MOST_ATTRIBUTES && cut.is_none() {
                        cut = Some(at);
                    }
                    at = attribute_end(bytes, at);
                }
            }
        }
        Self { end: bytes.len(), cut }
    }
}

/// One past the attribute that begins at `from`, its value included.
fn attribute_end(bytes: &[u8], from: usize) -> usize {
    let until = |from: usize, stop: fn(u8) -> bool| {
        let rest = bytes.get(from..).unwrap_or_default();
        from + rest.iter().position(|byte| stop(*byte)).unwrap_or(rest.len())
    };
    let skip_space = |from: usize| until(from, |byte| !byte.is_ascii_whitespace());
    // A name may begin with "=", by the standard.
    let name = until(from + 1, |byte| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'>' | b'/'));
    let equals = skip_space(name);
    if bytes.get(equals) != Some(&b'=') {
        return name;
    }
    let value = skip_space(equals + 1);
    match bytes.get(value) {
        Some(b'"') => (until(value + 1, |byte| byte == b'"') + 1).min(bytes.len()),
        Some(b'\'') => (until(value + 1, |byte| byte == b'\'') + 1).min(bytes.len()),
        _ => until(value, |byte| byte.is_ascii_whitespace() || byte == b'>'),
    }
}

/// What the parser would hold open, counted rather too high than too low.
#[derive(Default)]
struct Nesting {
    open: Vec<String>,
    /// Formatting elements not closed by their own end tag; `None` is a marker.
    formatting: Vec<Option<String>>,
    unclosed: usize,
    roots: usize,
    /// Start tags left out, whose end tags are left out too.
    left_out: HashMap<String, usize>,
}

impl Nesting {
    /// Whether the start tag may stay.
    fn open(&mut self, name: &str) -> bool {
        if VOID.contains(&name) || IMPLIED.contains(&name) || RAW.contains(&name) {
            return true;
        }
        if ROOTS.contains(&name) {
            self.roots += 1;
            return self.roots <= MOST_ROOTS;
        }
        let formatting = FORMATTING.contains(&name);
        if name == "a" {
            self.end(name);
        }
        if self.open.len() >= DEEPEST || (formatting && self.unclosed >= MOST_FORMATTING) {
            *self.left_out.entry(name.to_owned()).or_default() += 1;
            return false;
        }
        self.open.push(name.to_owned());
        if formatting {
            self.formatting.push(Some(name.to_owned()));
            self.unclosed += 1;
        } else if MARKERS.contains(&name) {
            self.formatting.push(None);
        }
        true
    }

    /// Whether the end tag may stay.
    fn close(&mut self, name: &str) -> bool {
        if let Some(count) = self.left_out.get_mut(name).filter(|count| **count > 0) {
            *count -= 1;
            return false;
        }
        self.end(name);
        true
    }

    /// Takes the last open `name` off, with what stands open inside it, where the parser would reach it.
    fn end(&mut self, name: &str) {
        if FORMATTING.contains(&name) {
            self.end_formatting(name);
        }
        let special = SPECIAL.contains(&name);
        let stops = |open: &str| match special {
            true => MARKERS.contains(&open) || open == "svg" || open == "math",
            false => SPECIAL.contains(&open),
        };
        let mut reached = None;
        for (index, open) in self.open.iter().enumerate().rev() {
            if open == name {
                reached = Some(index);
                break;
            }
            if stops(open) {
                break;
            }
        }
        if let Some(index) = reached {
            let markers = self.open.drain(index..).filter(|open| MARKERS.contains(&open.as_str())).count();
            (0..markers).for_each(|_| self.end_marker());
        }
    }

    /// Takes the last `name` since the last marker off the list.
    fn end_formatting(&mut self, name: &str) {
        let since = self.formatting.iter().rposition(Option::is_none).map_or(0, |marker| marker + 1);
        let found = self.formatting.iter().rposition(|open| open.as_deref() == Some(name));
        if let Some(index) = found.filter(|index| *index >= since) {
            self.formatting.remove(index);
            self.unclosed -= 1;
        }
    }

    fn end_marker(&mut self) {
        while let Some(Some(_)) = self.formatting.pop() {
            self.unclosed -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn unchanged(html: &str) {
        assert!(matches!(shallow(html), Cow::Borrowed(_)), "{html:.60}");
    }

    #[test]
    fn pages_as_people_write_them_pass_unchanged() {
        unchanged("");
        unchanged("no tags < at all > here <3 </ >");
        unchanged("<!doctype html><html><body><div class='a > b' id=x><p>One<p>Two</div></body></html>");
        unchanged(&"<div><b>bold<i>both</b></i><br><img src=x></div>".repeat(500));
        unchanged(&"<p>One <a href=x>link <a href=y>link".repeat(500));
        unchanged(&"<ul><li>One<li><span>Two</ul></span>".repeat(500));
        unchanged(&"<table><tr><td>One<td><b>Two</table>".repeat(500));
        unchanged(&format!("<script type=application/ld+json>{}</script>", "<div>".repeat(1000)));
        unchanged(&format!("<!-- {} -->", "<div>".repeat(1000)));
        unchanged(&"<svg><path d='M0'/><circle/></svg>".repeat(300));
    }

    #[test]
    fn code_is_left_out() {
        let code = "<p>a<script src=x>if (a < b) { '<p>' }</script>b<SCRIPT>c</SCRIPT><style>p{}</style>";
        assert_eq!(shallow(code), "<p>a<script src=x></script>b<SCRIPT></SCRIPT><style>p{}</style>");
        assert_eq!(shallow("<script>never closed"), "<script>");
    }

    #[test]
    fn too_deep_is_flattened_and_keeps_its_words() {
        let deep = format!("{}words{}<p>after", "<div>".repeat(100_000), "</div>".repeat(100_000));
        let flat = shallow(&deep);
        assert_eq!(flat.matches("<div>").count(), DEEPEST);
        assert_eq!(flat.matches("</div>").count(), DEEPEST);
        assert!(flat.contains("words") && flat.ends_with("<p>after"));
    }

    #[test]
    fn end_tags_that_do_not_fit_close_nothing() {
        for pair in [
            "<svg><div/>",
            "<svg><foreignobject><path/>",
            "<div></span>",
            "<span><div></span></div>",
            "<b id=1><object></b></object>",
            "<x-y><div></x-y>",
        ] {
            let html = pair.repeat(5_000);
            assert!(matches!(shallow(&html), Cow::Owned(_)), "{pair}");
        }
    }

    #[test]
    fn unclosed_formatting_does_not_pile_up() {
        let html: String = (0..5_000).map(|n| format!("<div><b id={n}>x</div>")).collect();
        assert_eq!(shallow(&html).matches("<b id").count(), MOST_FORMATTING);
    }

    #[test]
    fn a_tag_has_no_thousand_attributes() {
        let many: String = (0..1000).map(|n| format!(" a{n}='>'")).collect();
        assert_eq!(shallow(&format!("<p{many}>x")).matches("='").count(), MOST_ATTRIBUTES);
        assert!(shallow(&format!("<p{many}>x")).ends_with(">x"));
        assert_eq!(shallow(&"<body a=1>".repeat(100)).matches("<body").count(), MOST_ROOTS);
    }
}
