//! Characters that were lost or mangled on the way: "Russia s", "â€™", "[email protected]".

use compare::Severity;
use reading::Span;

use crate::draft::Draft;
use crate::finding::Finding;
use crate::rules::Rule;

pub(crate) const RULE: Rule = Rule {
    name: "encoding-damage",
    what: "Characters that were lost or mangled on the way: a missing apostrophe (“the city s bridge”), UTF-8 read as \
           Windows-1252 (“â€™”), an address a web page hid (“[email protected]”), character references left in copy.",
    why: "It shows that the copy was not read after it was last converted, and it changes words: a lost minus sign or \
          a lost “n’t” turns a statement round.",
    example: "The city s bridge isn t safe.\n→ a lost apostrophe: “city’s”",
    find,
};

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    let text = draft.text();
    let mut found = lost_apostrophes(text);
    found.extend(mangled(text));
    found.extend(hidden_addresses(text));
    found.extend(references(text));
    found.sort_by_key(|(span, _)| *span);
    let mut end = 0;
    found.retain(|(span, _)| {
        let apart = span.start >= end;
        end = end.max(span.end);
        apart
    });
    found
        .into_iter()
        .map(|(span, message)| Finding::new(RULE.name, Severity::Warning, span, message))
        .collect()
}

/// What an apostrophe is lost before, and after which words.
const CONTRACTIONS: &[(&str, &[&str])] = &[
    (
        "t",
        &[
            "don", "doesn", "didn", "isn", "wasn", "aren", "weren", "won", "can", "couldn", "wouldn",
            "shouldn", "hasn", "haven", "hadn", "ain", "mustn", "needn",
        ],
    ),
    ("re", &["we", "you", "they", "who"]),
    ("ve", &["i", "we", "you", "they", "could", "would", "should", "might", "must"]),
    ("ll", &["i", "we", "you", "he", "she", "it", "they", "that", "there", "who"]),
    ("m", &["i"]),
];

fn lost_apostrophes(text: &str) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    let mut before: Option<(usize, &str)> = None;
    let mut at = 0;
    for piece in text.split_inclusive([' ', '\n']) {
        let word = piece.trim_end_matches([' ', '\n', '\r']);
        let bare = word.trim_end_matches([',', '.', ';', '?', '!', '”', '"']);
        if let Some((start, owner)) = before
            && lost_between(owner, word, text.get(at + word.len()..).unwrap_or(""))
        {
            let clean = owner.trim_start_matches(|char: char| !char.is_alphanumeric());
            let message = format!("a lost apostrophe: “{clean}’{bare}”");
            found.push((Span::new(start + owner.len() - clean.len(), at + bare.len()), message));
        }
        if let Some((mark, clean)) = question_mark_inside(word) {
            let message = format!("a lost apostrophe: “{clean}”");
            found.push((Span::new(at, at + word.len()), format!("{message} (“{mark}” stands in its place)")));
        }
        before = (piece.ends_with(' ') && word.ends_with(char::is_alphabetic)).then_some((at, word));
        at += piece.len();
    }
    found
}

/// Whether `word` belongs to `owner` with an apostrophe between.
fn lost_between(owner: &str, word: &str, after: &str) -> bool {
    let bare = word.trim_end_matches([',', '.', ';', '?', '!', '”', '"']);
    let owner = owner.trim_start_matches(|char: char| !char.is_alphanumeric());
    let lower = owner.to_lowercase();
    if word == "s" {
        // A possessive or "is": a word goes before it, and the sentence goes on.
        let goes_on = after.trim_start().starts_with(|char: char| char.is_alphanumeric() || char == '“');
        return owner.chars().count() >= 2
            && goes_on
            && owner.chars().all(|char| char.is_alphabetic() || char == '-');
    }
    CONTRACTIONS.iter().any(|(ending, owners)| *ending == bare && owners.contains(&lower.as_str()))
}

/// "city?s", "isn�t": a mark where the apostrophe was.
fn question_mark_inside(word: &str) -> Option<(char, String)> {
    if word.contains("://") || word.contains('=') {
        return None;
    }
    let (at, mark) = word.char_indices().find(|(_, char)| matches!(char, '?' | '\u{fffd}'))?;
    let (owner, rest) = (word.get(..at)?, word.get(at + mark.len_utf8()..)?);
    let bare = rest.trim_end_matches([',', '.', ';', '!', '”', '"']);
    let fits = matches!(bare, "s" | "t" | "re" | "ve" | "ll") && owner.ends_with(char::is_alphabetic);
    fits.then(|| (mark, format!("{owner}’{rest}")))
}

/// UTF-8 that was read as Windows-1252, characters that could not be read, and control characters.
fn mangled(text: &str) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let span = Span::new(at, at + char.len_utf8() + next.map_or(0, char::len_utf8));
        let message = match (char, next) {
            ('â', Some('€')) => {
                "UTF-8 read as Windows-1252: a quotation mark, apostrophe or dash stood here"
            }
            ('Ã', Some(next)) if continues(next) => {
                "UTF-8 read as Windows-1252: an accented letter stood here"
            }
            ('Â', Some(next)) if continues(next) => "UTF-8 read as Windows-1252: “Â” does not belong here",
            ('\u{fffd}', _) => "a character that could not be read stood here",
            ('\u{80}'..='\u{9f}', _) => "a control character: Windows-1252 read as Latin-1",
            _ => continue,
        };
        found.push((span, message.to_owned()));
    }
    found
}

/// Whether `char` is what Windows-1252 shows for a byte that continues a UTF-8 sequence.
fn continues(char: char) -> bool {
    matches!(
        char,
        '\u{80}'
            ..='\u{bf}'
                | '€'
                | '‚'
                | 'ƒ'
                | '„'
                | '…'
                | '†'
                | '‡'
                | 'ˆ'
                | '‰'
                | 'Š'
                | '‹'
                | 'Œ'
                | 'Ž'
                | '‘'
                | '’'
                | '“'
                | '”'
                | '•'
                | '–'
                | '—'
                | '˜'
                | '™'
                | 'š'
                | '›'
                | 'œ'
                | 'ž'
                | 'Ÿ'
    )
}

/// Longest that the words a page puts in an address's place are, in bytes.
const LONGEST_ADDRESS: usize = 32;

/// "[email protected]": a web page's protection, copied instead of the address.
fn hidden_addresses(text: &str) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("[email") {
        let rest = text.get(at..).unwrap_or("");
        let end = rest.bytes().take(LONGEST_ADDRESS).position(|byte| byte == b']').unwrap_or(0);
        let inside: String =
            rest.get(..end).unwrap_or("").chars().filter(|char| char.is_alphabetic()).collect();
        if inside == "emailprotected" {
            let message = "an e-mail address was hidden by the page this was copied from".to_owned();
            found.push((Span::new(at, at + end + 1), message));
        }
    }
    found
}

/// "&rsquo;", "&#8217;": references that were never turned into characters.
fn references(text: &str) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('&') {
        let rest = text.get(at + 1..).unwrap_or("");
        let ends = |byte: u8| !(byte.is_ascii_alphanumeric() || byte == b'#');
        let name = rest.bytes().take(12).position(ends).unwrap_or(0);
        let closed = rest.get(name..).unwrap_or("").starts_with(';');
        if (2..=8).contains(&name) && closed {
            let message = "a character reference was left in the copy".to_owned();
            found.push((Span::new(at, at + name + 2), message));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let mut found = lost_apostrophes(text);
        found.extend(mangled(text));
        found.extend(hidden_addresses(text));
        found.extend(references(text));
        let words: Vec<&str> = found.iter().map(|(span, _)| span.of(text)).collect();
        assert_eq!(words, expected, "{text}");
    }

    #[test]
    fn damage() {
        check("The city s bridge isn t safe.", &["city s", "isn t"]);
        check("They re late; I m not. The “city s own”", &["They re", "I m", "city s"]);
        check("The city?s bridge", &["city?s"]);
        check("Itâ€™s cafÃ© Â£5", &["â€", "Ã©", "Â£"]);
        check(
            "Write to [email protected] or [email\u{a0}protected].",
            &["[email protected]", "[email\u{a0}protected]"],
        );
        check("R&amp;D &#8217;", &["&amp;", "&#8217;"]);
    }

    #[test]
    fn no_damage() {
        for text in [
            "The city’s bridge isn’t safe.",
            "Class S is the largest; type s, for small, is not made.",
            "AT&T, R&D; and Â at Ågård",
            "Is it safe? She said: “No.”",
            "https://a.example/?s=1",
            "The 1970 s-curve",
        ] {
            check(text, &[]);
        }
    }
}
