//! The words of a page without parsing it: all text between tags, in one pass. For looking at very many pages, most of
//! which have nothing of ours; those that seem to are then read by [`crate::read_page`].

/// Elements whose text nobody sees.
const UNSEEN: [&str; 4] = ["script", "style", "noscript", "template"];

/// The text of an HTML page, chrome and all, a line end for every tag that is not inside a line. Linear.
#[must_use]
pub fn rough_text(html: &str) -> String {
    let bytes = html.as_bytes();
    let mut text = String::with_capacity(html.len() / 4);
    let mut at = 0;
    loop {
        let open = find(bytes, at, b'<');
        push_words(&mut text, html.get(at..open).unwrap_or_default());
        if open == bytes.len() {
            return text;
        }
        at = after_tag(html, open, &mut text);
    }
}

fn find(bytes: &[u8], from: usize, byte: u8) -> usize {
    memchr::memchr(byte, bytes.get(from..).unwrap_or_default()).map_or(bytes.len(), |at| from + at)
}

/// Where the text goes on after the `<` at `open`.
fn after_tag(html: &str, open: usize, text: &mut String) -> usize {
    let rest = html.get(open + 1..).unwrap_or_default();
    if let Some(comment) = rest.strip_prefix("!--") {
        return comment.find("-->").map_or(html.len(), |end| open + 4 + end + 3);
    }
    let named = rest.strip_prefix('/').unwrap_or(rest);
    let length = named.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let name = named.get(..length).unwrap_or_default();
    // A tag's name begins with a letter.
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) && !rest.starts_with(['!', '?', '/']) {
        text.push('<');
        return open + 1;
    }
    let inline = matches!(name.len(), 1..=6) && INLINE.iter().any(|inline| name.eq_ignore_ascii_case(inline));
    if !inline {
        text.push('\n');
    }
    let end = (find(html.as_bytes(), open, b'>') + 1).min(html.len());
    let unseen = UNSEEN.iter().find(|unseen| name.eq_ignore_ascii_case(unseen));
    match unseen.filter(|_| !rest.starts_with('/')) {
        Some(name) => end_of(html, end, name),
        None => end,
    }
}

/// Elements that stand inside a line.
const INLINE: [&str; 12] = ["a", "b", "i", "em", "u", "s", "span", "strong", "small", "mark", "abbr", "q"];

/// Where the end tag of an element begins whose text is no markup; the end of the page where it has none.
pub(crate) fn end_of(html: &str, from: usize, name: &str) -> usize {
    let rest = html.as_bytes().get(from..).unwrap_or_default();
    let ends = memchr::memmem::find_iter(rest, b"</");
    let named = |at: &usize| {
        let word = rest.get(at + 2..at + 2 + name.len()).unwrap_or_default();
        word.eq_ignore_ascii_case(name.as_bytes())
    };
    ends.into_iter().find(named).map_or(html.len(), |at| from + at)
}

/// Adds words, with the references that stand in words and quotes made characters.
fn push_words(text: &mut String, mut words: &str) {
    while let Some((before, after)) = words.split_once('&') {
        text.push_str(before);
        let known = reference(after);
        match known {
            Some((char, length)) => {
                text.push(char);
                words = after.get(length..).unwrap_or_default();
            }
            None => {
                text.push('&');
                words = after;
            }
        }
    }
    text.push_str(words);
}

/// The character of the reference that `after` an ampersand begins with, and its length.
fn reference(after: &str) -> Option<(char, usize)> {
    let bytes = after.as_bytes();
    let end = bytes.iter().take(10).position(|byte| *byte == b';')?;
    let name = after.get(..end)?;
    let char = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
        None => NAMED.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((char, end + 1))
}

/// References that news pages are full of.
const NAMED: [(&str, char); 14] = [
    ("amp", '&'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("lt", '<'),
    ("gt", '>'),
    ("rsquo", '’'),
    ("lsquo", '‘'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("eacute", 'é'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &str) {
        let text = rough_text(html);
        let words: Vec<&str> = text.split_whitespace().collect();
        assert_eq!(words.join(" "), expected, "{html}");
    }

    #[test]
    fn words_without_their_tags() {
        check("<p>The <b>Old</b> Bridge</p><p>closes", "The Old Bridge closes");
        check("<li>One<li>Two<br>Three", "One Two Three");
        check("st<i>a</i>nd", "stand");
        check("<script>if (a < b) {}</script>Seen<style>p{}</STYLE> <!-- not --> too", "Seen too");
        check("&ldquo;It&rsquo;s&#160;caf&#xe9; &amp; more&unknown;", "“It’s café & more&unknown;");
        check("1 < 2 and <3", "1 < 2 and <3");
        check("<p title='x'>a</p", "a");
        check("<script>never closed", "");
        check("", "");
    }

    #[test]
    fn any_nesting_is_one_pass() {
        let deep = format!("{}words{}", "<div>".repeat(100_000), "</div>".repeat(100_000));
        check(&deep, "words");
        check(&"<!--".repeat(100_000), "");
        check(&"<script>".repeat(100_000), "");
        check(&"&".repeat(100_000), &"&".repeat(100_000));
    }
}
