//! Sources that are open to all: a release, a press conference, a post, papers of a court. Whoever has it before him names it;
//! whoever has the story alone seldom does: of stories that name one, fewer than half of the rewrites do.

use reading::Span;

use super::page::written;
use crate::index::Word;

/// Words for what is given to all newsrooms, after `press`, `news` or `media`.
const GIVEN: [&str; 4] = ["release", "statement", "conference", "briefing"];

/// Words for what lies open at a court, after `court`.
const PAPERS: [&str; 4] = ["filing", "document", "paper", "record"];

/// Where a page first names a source that is open to all.
pub(super) fn named(text: &str, words: &[Word]) -> Option<Span> {
    let of = |kinds: [&str; 4], word: Option<&Word>| {
        let word = word.map_or("", |word| written(text, word));
        let one = word.strip_suffix(['s', 'S']).unwrap_or(word);
        kinds.iter().any(|kind| one.eq_ignore_ascii_case(kind))
    };
    words.iter().enumerate().find_map(|(at, word)| {
        let (first, next) = (written(text, word), words.get(at + 1));
        let is = |kind: &str| first.eq_ignore_ascii_case(kind);
        // Every word of every page is asked.
        let last = match first.as_bytes().first()?.to_ascii_lowercase() {
            b'p' | b'n' | b'm' if (is("press") || is("news") || is("media")) && of(GIVEN, next) => next?,
            b'c' if is("court") && of(PAPERS, next) => next?,
            b'f' if is("filing") || is("filings") => word,
            b'a' if is("affidavit") || is("affidavits") => word,
            b't' if first.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("tweet")) => word,
            _ => return None,
        };
        Some(Span::new(word.start, last.end))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::words;

    #[test]
    fn sources_that_others_have_too() {
        for (text, source) in [
            ("The mayor resigned, the city said in a news release.", Some("news release")),
            ("“Enough,” Orla Venn tweeted at midnight.", Some("tweeted")),
            ("At two Press Conferences on Monday", Some("Press Conferences")),
            ("according to court\nrecords seen by all", Some("court\nrecords")),
            ("an affidavit says", Some("affidavit")),
            ("He was pressed to release her; the news spread at a conference.", None),
            ("She told this newspaper so in her kitchen.", None),
            ("press", None),
        ] {
            assert_eq!(named(text, &words(text)).map(|span| span.of(text)), source, "{text}");
        }
    }
}
