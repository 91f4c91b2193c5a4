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
    /// Somebody's words set apart: behind `>`, its marker outside the sentences, or indented where the rest is not.
    Quotation,
}

/// One block of text, without the line ends around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paragraph {
    /// Where it stands.
    pub span: Span,
    /// What kind of block it is.
    pub block: Block,
}

/// Columns from which on a paragraph is indented.
const DEEP: usize = 3;

/// Longest heading, in bytes.
const LONGEST_HEADING: usize = 120;

/// All paragraphs of a text, in order.
pub(crate) fn split(text: &str) -> Vec<Paragraph> {
    let bytes = text.as_bytes();
    let mut paragraphs = Vec::new();
    let mut indented = Vec::new();
    let mut start = 0;
    for end in memchr::memchr_iter(b'\n', bytes).chain([bytes.len()]) {
        let span = trimmed(text, Span::new(start, end));
        if !span.is_empty() {
            indented.push(indentation(text.get(start..span.start).unwrap_or("")) >= DEEP);
            paragraphs.push(Paragraph { span, block: block(span.of(text)) });
        }
        start = end + 1;
    }
    set_apart(text, &mut paragraphs, &indented);
    paragraphs
}

/// Columns of white space, a tab counted as four.
fn indentation(white: &str) -> usize {
    white.chars().map(|c| if c == '\t' { 4 } else { 1 }).sum()
}

/// Makes the indented paragraphs of a text that is mostly not indented into quotations.
fn set_apart(text: &str, paragraphs: &mut [Paragraph], indented: &[bool]) {
    let count = indented.iter().filter(|i| **i).count();
    if count * 2 > paragraphs.len() {
        return;
    }
    for at in (1..paragraphs.len()).filter(|&at| indented[at]) {
        let (before, here) = (paragraphs[at - 1], paragraphs[at]);
        let blank =
            text.get(before.span.end..here.span.start).is_some_and(|gap| gap.matches('\n').count() > 1);
        let goes_on = before.block == Block::Quotation && indented[at - 1];
        let apart = blank && before.block != Block::ListItem && before.block != Block::Heading;
        if here.block == Block::Prose && (apart || goes_on) {
            paragraphs[at].block = Block::Quotation;
        }
    }
}

/// Without the white space around it.
fn trimmed(text: &str, span: Span) -> Span {
    let words = span.of(text);
    let start = span.start + (words.len() - words.trim_start().len());
    Span::new(start, start + words.trim().len())
}

fn block(words: &str) -> Block {
    if words.starts_with('>') && marker_length(words) > 0 {
        Block::Quotation
    } else if marker_length(words) > 0 {
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

/// Length of the marker a line opens with: "- ", "* ", "• ", "1. ", "2) ", "> ", "> > ".
pub(crate) fn marker_length(words: &str) -> usize {
    if words.starts_with('>') {
        let text = words.trim_start_matches(|c: char| c == '>' || c.is_whitespace());
        return if text.is_empty() { 0 } else { words.len() - text.len() };
    }
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

    #[test]
    fn words_set_apart() {
        let (prose, quotation) = (Block::Prose, Block::Quotation);
        check(
            "She wrote:\n> It held.\n> > We slept.",
            &[("She wrote:", prose), ("> It held.", quotation), ("> > We slept.", quotation)],
        );
        check(
            "She wrote:\n\n    It held.\n    We slept.\n\nThe pier stands.",
            &[
                ("She wrote:", prose),
                ("It held.", quotation),
                ("We slept.", quotation),
                ("The pier stands.", prose),
            ],
        );
        // Where every paragraph is indented, none is set apart; the second line of a list's entry is not either.
        check(
            "    It held.\n    We slept.\n    It stands.",
            &[("It held.", prose), ("We slept.", prose), ("It stands.", prose)],
        );
        check(
            "- The pier held\n  through the night.\nIt stands.",
            &[("- The pier held", Block::ListItem), ("through the night.", prose), ("It stands.", prose)],
        );
        check(">", &[(">", Block::Heading)]);
    }
}
