//! Blocks of text between line ends, and what kind of block each is.

use crate::Span;

/// What kind of block a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Block {
    /// Running copy.
    #[default]
    Prose,
    /// A short line without a stop that stands over what follows.
    Heading,
    /// An entry of a list, its marker ("- ", "* ", "1. ") outside the sentences.
    ListItem,
}

/// One block of text, without the line ends around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paragraph {
    /// Where it stands.
    pub span: Span,
    /// What kind of block it is.
    pub block: Block,
}

/// Longest heading, in bytes.
const LONGEST_HEADING: usize = 120;

/// All paragraphs of a text, in order.
pub(crate) fn split(text: &str) -> Vec<Paragraph> {
    let bytes = text.as_bytes();
    let mut paragraphs = Vec::new();
    let mut start = 0;
    for end in memchr::memchr_iter(b'\n', bytes).chain([bytes.len()]) {
        let span = trimmed(text, Span::new(start, end));
        if !span.is_empty() {
            paragraphs.push(Paragraph { span, block: block(span.of(text)) });
        }
        start = end + 1;
    }
    paragraphs
}

/// Without the white space around it.
fn trimmed(text: &str, span: Span) -> Span {
    let words = span.of(text);
    let start = span.start + (words.len() - words.trim_start().len());
    Span::new(start, start + words.trim().len())
}

fn block(words: &str) -> Block {
    if marker_length(words) > 0 {
        Block::ListItem
    } else if words.len() <= LONGEST_HEADING && !has_end(words) {
        Block::Heading
    } else {
        Block::Prose
    }
}

/// Whether a line ends as a sentence or an introduction to something does.
fn has_end(words: &str) -> bool {
    words
        .trim_end_matches(['"', '\'', '”', '’', ')', ']', '»'])
        .ends_with(['.', '!', '?', ':', ';', ',', '…', '—', '–', '-'])
}

/// Length of the list marker a line opens with: "- ", "* ", "• ", "1. ", "2) ", "# ".
pub(crate) fn marker_length(words: &str) -> usize {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let rest = words.get(digits..).unwrap_or("");
    let sign = match rest.chars().next() {
        Some(c @ ('.' | ')')) if (1..=2).contains(&digits) => c.len_utf8(),
        Some(c @ ('-' | '*' | '•' | '·' | '▪' | '–')) if digits == 0 => c.len_utf8(),
        _ => return 0,
    };
    let after = rest.get(sign..).unwrap_or("");
    let white = after.len() - after.trim_start().len();
    if white == 0 || white == after.len() { 0 } else { digits + sign + white }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, want: &[(&str, Block)]) {
        let got: Vec<(&str, Block)> = split(text).iter().map(|p| (p.span.of(text), p.block)).collect();
        assert_eq!(got, want);
    }

    #[test]
    fn blocks() {
        check(
            "Key points\n\n- The pier held.\r\nIt was built in 1911.  \n2. Next",
            &[
                ("Key points", Block::Heading),
                ("- The pier held.", Block::ListItem),
                ("It was built in 1911.", Block::Prose),
                ("2. Next", Block::ListItem),
            ],
        );
        check("", &[]);
        check("“It held,” she said.”", &[("“It held,” she said.”", Block::Prose)]);
        check("-5 degrees", &[("-5 degrees", Block::Heading)]);
    }
}
