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
