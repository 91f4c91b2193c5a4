//! A page's tags and text, in one pass.
//!
//! A tree builder as browsers have it is quadratic on hostile pages (100,000 open elements, 100,000 attributes). This
//! reads tags forward only, keeps few attributes, and leaves nesting to [`super::page`], so its time is linear.

/// Attributes kept of one tag; a real one has fewer.
const MOST_ATTRIBUTES: usize = 24;

/// One token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Text as written, entities not yet resolved.
    Text(&'a str),
    /// A start tag: name in lower case, attributes as written.
    Open { name: String, attributes: Vec<(&'a str, &'a str)> },
    /// An end tag.
    Close { name: String },
    /// What stands in an element that holds no markup: script, style, title, textarea.
    Raw { name: String, attributes: Vec<(&'a str, &'a str)>, text: &'a str },
}

/// Reads tokens off the front of a page.
pub(super) struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    pub(super) fn of(html: &'a str) -> Self {
        Self { rest: html }
    }

    /// Takes `length` bytes off the front.
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    fn take_through(&mut self, mark: &str) -> &'a str {
        let length = self.rest.find(mark).map_or(self.rest.len(), |at| at + mark.len());
        self.take(length)
    }

    fn open_tag(&mut self) -> Token<'a> {
        self.take(1);
        let name = self.name();
        let attributes = self.attributes();
        if matches!(name.as_str(), "script" | "style" | "title" | "textarea" | "xmp" | "noembed" | "noframes")
        {
            let length = end_of_raw(self.rest, &name);
            let text = self.take(length);
            self.take_through(">");
            return Token::Raw { name, attributes, text };
        }
        Token::Open { name, attributes }
    }

    fn name(&mut self) -> String {
        let ends = |char: char| char.is_ascii_whitespace() || matches!(char, '>' | '/');
        let length = self.rest.find(ends).unwrap_or(self.rest.len());
        self.take(length).to_ascii_lowercase()
    }

    fn attributes(&mut self) -> Vec<(&'a str, &'a str)> {
        let mut attributes = Vec::new();
        loop {
            let skipped = self.rest.len()
                - self.rest.trim_start_matches(|char: char| char.is_ascii_whitespace() || char == '/').len();
            self.take(skipped);
            if self.rest.is_empty() {
                return attributes;
            }
            if self.rest.starts_with('>') {
                self.take(1);
                return attributes;
            }
            let attribute = self.attribute();
            if attributes.len() < MOST_ATTRIBUTES {
                attributes.push(attribute);
            }
        }
    }

    fn attribute(&mut self) -> (&'a str, &'a str) {
        let ends = |char: char| char.is_ascii_whitespace() || matches!(char, '>' | '/' | '=');
        let length = self.rest.find(ends).unwrap_or(self.rest.len()).max(1);
        let length =
            self.rest.char_indices().map(|(at, _)| at).find(|at| *at >= length).unwrap_or(self.rest.len());
        let name = self.take(length);
        let after = self.rest.trim_start();
        let Some(value) = after.strip_prefix('=') else { return (name, "") };
        self.rest = value.trim_start();
        let value = match self.rest.chars().next() {
            Some(mark @ ('"' | '\'')) => {
                self.take(1);
                let length = self.rest.find(mark).unwrap_or(self.rest.len());
                let value = self.take(length);
                self.take(1);
                value
            }
            _ => {
                let ends = |char: char| char.is_ascii_whitespace() || char == '>';
                let length = self.rest.find(ends).unwrap_or(self.rest.len());
                self.take(length)
            }
        };
        (name, value)
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let rest = self.rest;
            let second = rest.as_bytes().get(1).copied().unwrap_or(0);
            if rest.is_empty() {
                return None;
            }
            if !rest.starts_with('<') {
                let length = rest.find('<').unwrap_or(rest.len());
                return Some(Token::Text(self.take(length)));
            }
            match second {
                b'!' if rest.starts_with("<!--") => {
                    self.take(4);
                    self.take_through("-->");
                }
                b'!' | b'?' => {
                    self.take_through(">");
                }
                b'/' => {
                    self.take(2);
                    let name = self.name();
                    self.take_through(">");
                    return Some(Token::Close { name });
                }
                second if second.is_ascii_alphabetic() => return Some(self.open_tag()),
                // A lone "<" is text.
                _ => return Some(Token::Text(self.take(1))),
            }
        }
    }
}

/// Where `</name` stands in `rest`, or its end.
fn end_of_raw(rest: &str, name: &str) -> usize {
    let mut from = 0;
    while let Some(at) = rest.get(from..).and_then(|rest| rest.find("</")) {
        let found = from + at;
        let tag = rest.as_bytes().get(found + 2..found + 2 + name.len());
        if tag.is_some_and(|tag| tag.eq_ignore_ascii_case(name.as_bytes())) {
            return found;
        }
        from = found + 2;
    }
    rest.len()
}

/// `text` with its character references resolved. An unknown one stays as it is.
pub(super) fn unescape(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        made.push_str(before);
        let (resolved, length) = reference(from);
        made.push_str(&resolved);
        rest = from.get(length..).unwrap_or("");
    }
    made.push_str(rest);
    made
}

/// The character reference at the start of `from`, and how long it is written; "&" itself where there is none.
fn reference(from: &str) -> (String, usize) {
    let name_end =
        from.bytes().skip(1).take(32).position(|byte| !(byte.is_ascii_alphanumeric() || byte == b'#'));
    let name = from.get(1..1 + name_end.unwrap_or(from.len().saturating_sub(1).min(32))).unwrap_or("");
    let closed = from.as_bytes().get(1 + name.len()) == Some(&b';');
    let length = 1 + name.len() + usize::from(closed);
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok(),
            None => number.parse().ok(),
        };
        if let Some(char) = code.and_then(numbered) {
            return (char.to_string(), length);
        }
    } else if closed && let Some(resolved) = quick_xml::escape::resolve_html5_entity(name) {
        return (resolved.to_owned(), length);
    }
    ("&".to_owned(), 1)
}

/// Numbers 128 to 159 mean Windows-1252, as browsers read them.
fn numbered(code: u32) -> Option<char> {
    if let Ok(byte @ 0x80..=0x9F) = u8::try_from(code) {
        let bytes = [byte];
        let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
        return text.chars().next();
    }
    char::from_u32(code).filter(|char| *char != '\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &str) {
        let shown: Vec<String> = Tokens::of(html)
            .map(|token| match token {
                Token::Text(text) => unescape(text),
                Token::Open { name, attributes } => format!("<{name} {attributes:?}>"),
                Token::Close { name } => format!("</{name}>"),
                Token::Raw { name, text, .. } => format!("<{name}:{text}>"),
            })
            .collect();
        assert_eq!(shown.join("|"), expected);
    }

    #[test]
    fn tokens() {
        check("a<P class=x id='y z'>b</p >", r#"a|<p [("class", "x"), ("id", "y z")]>|b|</p>"#);
        check("<!doctype html><!-- <p> -->x", "x");
        check("<script>if (a</b>) </SCRIPT>y", "<script:if (a</b>) >|y");
        check("1 < 2 <br/>", "1 |<| 2 |<br []>");
        check("&ldquo;R&amp;D&#8217;s&#146; &bogus; & end", "“R&D’s’ &bogus; & end");
        check("<p é=1 =x", "<p [(\"é\", \"1\"), (\"=\", \"\"), (\"x\", \"\")]>");
    }
}
