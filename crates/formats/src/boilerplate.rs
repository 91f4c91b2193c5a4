//! What stands below a story and is not of it: terms, contact lines, promises, calls to subscribe.

/// Openings of paragraphs that are never copy.
const OPENINGS: &[&str] = &[
    "note:",
    "editor's note",
    "editor’s note",
    "editors' note",
    "©",
    "copyright",
    "(c) ",
    "all rights reserved",
    "this story was originally",
    "this article was originally",
    "this story was first",
    "this article was first",
    "this story is republished",
    "this article is republished",
    "this story was produced",
    "this story was published",
    "this article was published",
    "this article was produced",
    "republish",
    "read more",
    "read next",
    "related:",
    "related stories",
    "share this",
    "follow us",
    "follow ",
    "subscribe",
    "sign up",
    "for more information, contact",
    "contact:",
    "contact us",
    "media contact",
    "press contact",
    "correction:",
    "clarification:",
    "-30-",
    "###",
    "ends",
    "—ends—",
    "-ends-",
    "advertisement",
    "you can republish",
    "support our",
    "donate",
    "keep the reporter",
    "about the author",
    "about us",
    "click here",
    "download our",
    "get our",
];

/// Words that only a note about the copy itself has. Two of them make a paragraph boilerplate.
const NOTES: &[&str] = &[
    "republish",
    "republication",
    "repost",
    "newswire",
    "for free",
    "free of charge",
    "byline",
    "our logo",
    "affiliation",
    "syndicat",
    "licens",
    "permission",
    "creative commons",
    "all rights reserved",
    "reprint",
    "our policies",
    "our policy",
    "partnering with us",
    "collaborating with us",
    "get in touch",
    "please contact",
    "reach out to us",
    "our editors",
    "our team",
    "our writers",
    "fact-check",
    "credible sources",
    "our content",
    "all content",
    "piece of content",
    "newsletter",
    "subscribe",
    "inbox",
    "donat",
    "support our",
    "follow us",
    "e-mail us",
    "email us",
    "email protected",
    "privacy policy",
    "terms of use",
    "cookie",
    "our journalism",
    "our reporting",
    "nonpartisan",
    "independent and",
    "large audience",
    "sizable audience",
    "publisher",
];

/// Whether a paragraph at the end of a text is a note about the copy rather than copy.
pub(crate) fn is_boilerplate(words: &str) -> bool {
    let lower = words.to_lowercase();
    if OPENINGS.iter().any(|opening| opening_matches(&lower, opening)) || is_address(&lower) {
        return true;
    }
    let quoted = words.contains(['“', '"']);
    !quoted && NOTES.iter().filter(|note| lower.contains(*note)).count() >= 2
        || (has_address(&lower) && lower.contains(" at ") && lower.len() < 300)
}

fn opening_matches(lower: &str, opening: &str) -> bool {
    match opening {
        "ends" | "advertisement" => lower.trim_end_matches('.') == opening,
        // "Follow the river ..." is copy; "Follow Mara Ellison on ..." is short and names a place to follow.
        "follow " => {
            lower.starts_with(opening) && lower.len() < 120 && (lower.contains(" on ") || lower.contains('@'))
        }
        _ => lower.starts_with(opening),
    }
}

/// A line that is nothing but addresses.
fn is_address(lower: &str) -> bool {
    let words = || lower.split_whitespace();
    let address = |word: &str| {
        word.contains('@')
            || word.starts_with("http://")
            || word.starts_with("https://")
            || word.starts_with("www.")
            || (word.bytes().filter(u8::is_ascii_digit).count() >= 6)
    };
    words().count() <= 8
        && words().next().is_some_and(|_| words().filter(|word| address(word)).count() * 2 > words().count())
}

fn has_address(lower: &str) -> bool {
    lower.contains("[email")
        || lower.split_whitespace().any(|word| {
            word.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_about_the_copy() {
        for words in [
            "Harbour Desk stories may be republished for free by any publisher that keeps our logo and byline.",
            "Note: our team checks every story.",
            "desk@harbour.example",
            "© 2026 Harbour Desk",
            "Mara Ellison covers transport. Reach her at mara@harbour.example.",
        ] {
            assert!(is_boilerplate(words), "{words}");
        }
        for words in [
            "The publisher said it would close the paper in May.",
            "“Every publisher may republish it for free,” she said.",
            "Follow the river for two miles and the old mill appears.",
            "Ends meet where the two roads cross, and always have.",
        ] {
            assert!(!is_boilerplate(words), "{words}");
        }
    }
}
