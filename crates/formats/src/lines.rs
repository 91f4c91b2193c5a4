//! The lines of a text, and the paragraphs they make where a text is wrapped by hand.

use reading::Span;

/// One line without its end and without the white space around it; never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line {
    /// Where its words stand.
    pub(crate) span: Span,
    /// Whether an empty line, or nothing, stands before it.
    pub(crate) after_gap: bool,
}

/// The lines that have words, in order.
pub(crate) fn lines(text: &str) -> Vec<Line> {
    let (mut lines, mut at, mut after_gap) = (Vec::new(), 0, true);
    for raw in text.split_inclusive('\n') {
        let words = raw.trim();
        if words.is_empty() {
            after_gap = true;
        } else {
            let start = at + (raw.len() - raw.trim_start().len());
            lines.push(Line { span: Span::new(start, start + words.len()), after_gap });
            after_gap = false;
        }
        at += raw.len();
    }
    lines
}

/// `text` with the line ends inside hand-wrapped paragraphs turned into spaces, byte for byte, so that every offset
/// stays what it was. A text that is not wrapped by hand comes back as it is.
pub(crate) fn unwrap(text: String) -> String {
    let lines = lines(&text);
    let lengths = || lines.iter().map(|line| line.span.len());
    // A wrapped text has no long line and blank lines between paragraphs; in others each line is a paragraph.
    if lengths().max().unwrap_or(0) > 110 || !lines.iter().skip(1).any(|line| line.after_gap) {
        return text;
    }
    let width = lengths().max().unwrap_or(0);
    let mut bytes = text.clone().into_bytes();
    for pair in lines.windows(2) {
        let [line, next] = pair else { continue };
        let full = line.span.len() * 10 >= width * 6 && line.span.len() >= 40;
        if next.after_gap || !full || starts_block(next.span.of(&text)) || starts_block(line.span.of(&text)) {
            continue;
        }
        if let Some(gap) = bytes.get_mut(line.span.end..next.span.start) {
            gap.fill(b' ');
        }
    }
    // The gap between two lines is white space; where some of it is not ASCII the text stays as it was.
    String::from_utf8(bytes).unwrap_or(text)
}

fn starts_block(words: &str) -> bool {
    bullet(words).is_some() || words.starts_with(['#', '>', '|'])
}

/// The length of a list marker at the start of `words`: "- ", "* ", "• ", "1. ".
pub(crate) fn bullet(words: &str) -> Option<usize> {
    let marker = words.chars().next()?;
    let rest = words.get(marker.len_utf8()..)?;
    if matches!(marker, '-' | '*' | '•' | '–' | '·' | '▪' | '◦') && rest.starts_with([' ', '\t', '\u{a0}'])
    {
        return Some(words.len() - rest.trim_start().len());
    }
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let rest = words.get(digits..)?;
    let rest = (1..=2).contains(&digits).then(|| rest.strip_prefix(['.', ')']))??;
    rest.starts_with([' ', '\t']).then(|| words.len() - rest.trim_start().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_know_where_they_stand() {
        let text = "  One. \r\nTwo.\n\n\tThree.";
        let words: Vec<_> = lines(text).iter().map(|line| (line.span.of(text), line.after_gap)).collect();
        assert_eq!(words, [("One.", true), ("Two.", false), ("Three.", true)]);
    }

    #[test]
    fn wrapped_paragraphs_become_one_line_each_without_moving_a_byte() {
        let text = "The city will close the bridge on Monday after\ninspectors found cracks.\n\n- It closes on Monday, and for a month.\n- It is old.\n\nNext.";
        let made = unwrap(text.to_owned());
        assert_eq!(made.len(), text.len());
        assert!(
            made.starts_with(
                "The city will close the bridge on Monday after inspectors found cracks.\n\n- It"
            )
        );
        assert!(made.contains("month.\n- It is old."));
    }

    #[test]
    fn markers() {
        for (words, length) in [
            ("- a", Some(2)),
            ("1. a", Some(3)),
            ("•  a", Some(5)),
            ("-a", None),
            ("2026. a", None),
            ("", None),
        ] {
            assert_eq!(bullet(words), length, "{words}");
        }
    }
}
