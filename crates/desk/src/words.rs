//! The words of a text with where they stand.

use reading::Span;

/// Runs of letters, digits and apostrophes inside `span`, in order.
pub(crate) fn words(text: &str, span: Span) -> impl Iterator<Item = (Span, &str)> + '_ {
    let inside = span.of(text);
    let is_word = |char: char| char.is_alphanumeric();
    let mut rest = inside;
    std::iter::from_fn(move || {
        let start = rest.find(is_word)?;
        let from = rest.get(start..)?;
        let mut end = from.len();
        let mut chars = from.char_indices().peekable();
        while let Some((at, char)) = chars.next() {
            let joins =
                matches!(char, '\'' | '’' | '-') && chars.peek().is_some_and(|(_, next)| is_word(*next));
            if !is_word(char) && !joins {
                end = at;
                break;
            }
        }
        let at = span.start + (inside.len() - rest.len()) + start;
        rest = from.get(end..)?;
        Some((Span::new(at, at + end), from.get(..end)?))
    })
}

/// The words in lower case with typewriter apostrophes.
pub(crate) fn lower_words(text: &str, span: Span) -> Vec<String> {
    words(text, span).map(|(_, word)| word.to_lowercase().replace('’', "'")).collect()
}

/// Whether `phrase` (lower-case words, space between) stands in `words`.
pub(crate) fn has_phrase(words: &[String], phrase: &str) -> bool {
    let phrase: Vec<&str> = phrase.split(' ').collect();
    words.windows(phrase.len()).any(|window| window.iter().zip(&phrase).all(|(word, wanted)| word == wanted))
}

/// The words that carry meaning, cut to their first five letters so that "attack" meets "attacks"; no numbers.
pub(crate) fn content_words(text: &str, span: Span) -> Vec<String> {
    const EMPTY: &[&str] = &[
        "about", "after", "again", "against", "also", "another", "because", "been", "before", "being",
        "between", "both", "could", "does", "during", "each", "every", "from", "have", "having", "here",
        "into", "just", "more", "most", "much", "only", "other", "over", "said", "says", "should", "since",
        "some", "such", "than", "that", "their", "them", "then", "there", "these", "they", "this", "those",
        "through", "told", "under", "until", "very", "were", "what", "when", "where", "which", "while",
        "will", "with", "would", "your",
    ];
    let mut words: Vec<String> = lower_words(text, span)
        .into_iter()
        .filter(|word| word.chars().count() >= 4 && !EMPTY.contains(&word.as_str()))
        .filter(|word| word.starts_with(char::is_alphabetic))
        .map(|word| stem(&word))
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// A word in lower case, without its possessive, cut to five letters: "Russia" meets "Russian".
pub(crate) fn stem(word: &str) -> String {
    let lower = word.to_lowercase().replace('’', "'");
    let bare = lower.strip_suffix("'s").unwrap_or(&lower);
    bare.chars().take(5).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_stretch() {
        let text = "x “We don’t know,” a well-known 1,000 ’s";
        let found: Vec<&str> = words(text, Span::new(2, text.len())).map(|(_, word)| word).collect();
        assert_eq!(found, ["We", "don’t", "know", "a", "well-known", "1", "000", "s"]);
        let lower = lower_words(text, Span::new(0, text.len()));
        assert!(has_phrase(&lower, "we don't know") && !has_phrase(&lower, "we know"));
    }
}
