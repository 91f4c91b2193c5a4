//! What a story has word for word from its sources: a release, a ruling, a transcript that others have too. That such words stand
//! on a page as well says nothing of whose story it is.

use std::collections::HashSet;

use reading::Span;

use super::align::RUN;
use super::page::seed;
use crate::index::{Word, words};

/// A story as pages are held against it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Original {
    /// Its text.
    pub text: String,
    /// What of it stands word for word in sources that others have too ([`given`]), in order, none overlapping.
    pub given: Vec<Span>,
}

impl From<String> for Original {
    /// A story of whose sources nothing is known.
    fn from(text: String) -> Self {
        Self { text, given: Vec::new() }
    }
}

/// The stretches of five words or more that a story has from one of these sources, word for word.
#[must_use]
pub fn given<'a>(story: &str, sources: impl IntoIterator<Item = &'a str>) -> Vec<Span> {
    let mut there: HashSet<u64> = HashSet::new();
    for source in sources {
        there.extend(words(source).windows(RUN).map(seed));
    }
    let words = words(story);
    let mut from_source = vec![false; words.len()];
    for (at, _) in words.windows(RUN).enumerate().filter(|(_, window)| there.contains(&seed(window))) {
        from_source[at..at + RUN].fill(true);
    }
    let mut at = 0;
    let stretch = |chunk: &[bool]| {
        let stretch = words.get(at..at + chunk.len());
        at += chunk.len();
        let (first, last) = (stretch?.first()?, stretch?.last()?);
        chunk.first().copied()?.then(|| Span::new(first.start, last.end))
    };
    from_source.chunk_by(|before, after| before == after).filter_map(stretch).collect()
}

/// For each word, whether it stands in one of the stretches.
pub(super) fn marked(words: &[Word], given: &[Span]) -> Vec<bool> {
    let mut given = given.iter().peekable();
    let inside = |word: &Word| {
        while given.next_if(|span| span.end <= word.start).is_some() {}
        given.peek().is_some_and(|span| span.start <= word.start)
    };
    words.iter().map(inside).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_words_in_a_row_are_the_sources() {
        let story =
            "A man was held, police said. He fled on foot toward the mill, where a dog found his track.";
        let release = "THE SUSPECT FLED ON FOOT TOWARD THE MILL. A canine unit was deployed.";
        let other = "On Sunday, a dog found his track at the gate.";
        let given = given(story, [release, other]);
        let texts: Vec<&str> = given.iter().map(|span| span.of(story)).collect();
        assert_eq!(texts, ["fled on foot toward the mill", "a dog found his track"]);
        let marked = marked(&words(story), &given);
        assert_eq!(marked.iter().filter(|inside| **inside).count(), 11);
    }

    #[test]
    fn a_story_of_its_own_has_nothing_from_a_source() {
        assert_eq!(
            given("Rain fell on the harbour all night long.", ["Rain is expected tomorrow night."]),
            []
        );
        assert_eq!(given("", ["Rain fell."]), []);
        assert_eq!(given("Rain fell on the harbour all night long.", []), []);
    }
}
