//! A page without what only its maker's habits tell: its names, or its elements' kinds too. A reader sees the same page; a program
//! that goes by "class=related-posts" or `<aside>` sees another.

use std::hash::{DefaultHasher, Hash, Hasher};

/// What is taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Disguise {
    /// Classes and ids are made words without sense, each the same throughout; roles and other names go.
    Names,
    /// That, and `<article>`, `<nav>`, `<aside>` and the like are all `<div>`.
    Kinds,
    /// That, and headings are no headings.
    Headings,
}

/// Elements that are made `<div>`.
const KINDS: [&str; 14] = [
    "article",
    "aside",
    "section",
    "header",
    "footer",
    "nav",
    "main",
    "figure",
    "figcaption",
    "address",
    "hgroup",
    "details",
    "menu",
    "dialog",
];
const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
/// Attributes that name an element, and are no address, size or word for a reader.
const NAMING: [&str; 6] = ["itemprop", "itemscope", "itemtype", "role", "property", "typeof"];

impl Disguise {
    /// The page in it.
    pub(crate) fn of(self, html: &str) -> String {
        let mut made = String::with_capacity(html.len());
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            made.push_str(&rest[..at]);
            rest = &rest[at..];
            if let Some(end) = rest.strip_prefix("<!--").and_then(|inner| inner.find("-->")) {
                made.push_str(&rest[..end + 7]);
                rest = &rest[end + 7..];
                continue;
            }
            let end = tag_end(rest);
            let (tag, behind) = rest.split_at(end);
            let name = name_of(tag);
            self.tag(tag, &name, &mut made);
            rest = behind;
            if matches!(name.as_str(), "style" | "script") && !tag.starts_with("</") {
                let close = rest.to_lowercase().find(&format!("</{name}")).unwrap_or(rest.len());
                let inner = &rest[..close];
                made.push_str(&if name == "style" { sheet(inner) } else { inner.to_owned() });
                rest = &rest[close..];
            }
        }
        made + rest
    }

    fn tag(self, tag: &str, name: &str, into: &mut String) {
        let shut = tag.starts_with("</");
        let known = |list: &[&str]| list.contains(&name);
        let plain = (self != Self::Names && known(&KINDS)) || (self == Self::Headings && known(&HEADINGS));
        let start = if shut { 2 } else { 1 };
        if name.is_empty() {
            into.push_str(tag);
            return;
        }
        into.push_str(&tag[..start]);
        into.push_str(if plain { "div" } else { &tag[start..start + name.len()] });
        let mut rest = &tag[start + name.len()..];
        while let Some((before, attribute, value, behind)) = next_attribute(rest) {
            let lower = attribute.to_lowercase();
            let naming = NAMING.contains(&lower.as_str()) || (lower == "rel" && value.contains("author"));
            into.push_str(before);
            match lower.as_str() {
                "class" | "id" => {
                    let words: Vec<String> = value.split_whitespace().map(made_up).collect();
                    into.push_str(&format!("{attribute}=\"{}\"", words.join(" ")));
                }
                _ if naming && name != "meta" => {}
                _ => into.push_str(&rest[before.len()..rest.len() - behind.len()]),
            }
            rest = behind;
        }
        into.push_str(rest);
    }
}

/// Just behind a tag's last character, quotes heeded.
fn tag_end(tag: &str) -> usize {
    let mut quote = None;
    for (at, c) in tag.char_indices() {
        match (quote, c) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') if tag[..at].ends_with('=') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            _ => {}
        }
    }
    tag.len()
}

fn name_of(tag: &str) -> String {
    let inner = tag.trim_start_matches(['<', '/']);
    let end = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(inner.len());
    inner[..end].to_lowercase()
}

/// White space, an attribute's name, its value, and what stands behind.
fn next_attribute(rest: &str) -> Option<(&str, &str, &str, &str)> {
    let from = rest.find(|c: char| !c.is_whitespace())?;
    let (before, own) = rest.split_at(from);
    let end = own.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/')).unwrap_or(own.len());
    if end == 0 {
        return None;
    }
    let (name, behind) = own.split_at(end);
    let Some(value) = behind.strip_prefix('=') else { return Some((before, name, "", behind)) };
    let (value, behind) = match value.chars().next() {
        Some(quote @ ('"' | '\'')) => value[1..].split_once(quote)?,
        _ => value.split_at(value.find([' ', '>']).unwrap_or(value.len())),
    };
    Some((before, name, value, behind))
}

/// A name without sense, the same each time; what a toolkit shows on larger screens by its name alone is left.
fn made_up(name: &str) -> String {
    if name.contains(':') {
        return name.to_owned();
    }
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    let mut number = hasher.finish();
    let letter = |_| {
        let letter = char::from(b'g' + u8::try_from(number % 20).unwrap_or_default());
        number /= 20;
        letter
    };
    (0..7).map(letter).collect()
}

/// A style sheet with the same names.
fn sheet(css: &str) -> String {
    let mut made = String::new();
    let mut depth = 0;
    let mut rest = css;
    while let Some(at) = rest.find(['.', '#', '{', '}']) {
        made.push_str(&rest[..at]);
        let mark = &rest[at..=at];
        made.push_str(mark);
        rest = &rest[at + 1..];
        match mark {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'));
                let (name, behind) = rest.split_at(end.unwrap_or(rest.len()));
                let selector = (depth == 0 || behind.trim_start().starts_with('{'))
                    && name.starts_with(|c: char| c.is_ascii_alphabetic());
                made.push_str(&if selector { made_up(name) } else { name.to_owned() });
                rest = behind;
            }
        }
    }
    made + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_and_what_a_reader_sees_stays() {
        let page = "<style>.credit { display: none } #a, b.c { width: 1.5em }</style><article class='post credit' role=main>\
                    <h2 id=\"a\" title=\"x > y\">Title</h2><a rel=\"author\" href=\"/m\">M</a><img src=a.png alt=\"\"></article>";
        let credit = made_up("credit");
        let names = Disguise::Names.of(page);
        assert!(names.contains(&format!(
            ".{credit} {{ display: none }} #{}, b.{} {{ width: 1.5em }}",
            made_up("a"),
            made_up("c")
        )));
        assert!(names.contains(&format!(
            "<article class=\"{} {credit}\" ><h2 id=\"{}\" title=\"x > y\">Title</h2>",
            made_up("post"),
            made_up("a")
        )));
        assert!(names.contains("<a  href=\"/m\">M</a><img src=a.png alt=\"\"></article>"), "{names}");
        assert!(Disguise::Kinds.of(page).contains("<h2") && Disguise::Kinds.of(page).ends_with("</div>"));
        assert!(!Disguise::Headings.of(page).contains("<h2"));
    }
}
