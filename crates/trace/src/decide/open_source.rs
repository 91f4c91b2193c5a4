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
    let lower = |word: Option<&Word>| word.map(|word| written(text, word).to_lowercase()).unwrap_or_default();
    let of = |kinds: [&str; 4], word: &str| kinds.contains(&word.strip_suffix('s').unwrap_or(word));
    words.iter().enumerate().find_map(|(at, word)| {
        let (first, next) = (lower(Some(word)), words.get(at + 1));
        let last = match first.as_str() {
            "press" | "news" | "media" if of(GIVEN, &lower(next)) => next?,
            "court" if of(PAPERS, &lower(next)) => next?,
            "filing" | "filings" | "affidavit" | "affidavits" => word,
            tweet if tweet.starts_with("tweet") => word,
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
