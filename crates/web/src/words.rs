//! Finds typed words in a source, whatever their case, their line breaks and the shape of their quotation marks.

use story::item::Span;

/// Where `words` stand in `text`, at most `most` places.
#[must_use]
pub(crate) fn find(text: &str, words: &str, most: usize) -> Vec<Span> {
    let wanted: Vec<char> = folded(words.trim()).map(|(_, sign, _)| sign).collect();
    let signs: Vec<(usize, char, usize)> = folded(text).collect();
    let Some(first) = wanted.first() else { return Vec::new() };
    let mut found = Vec::new();
    let mut at = 0;
    while at + wanted.len() <= signs.len() && found.len() < most {
        let here = &signs[at..at + wanted.len()];
        let same = here[0].1 == *first && here.iter().zip(&wanted).all(|((_, sign, _), want)| sign == want);
        if same {
            let end = here.last().map_or(0, |last| last.2);
            found.push(Span::new(here[0].0, end));
            at += wanted.len();
        } else {
            at += 1;
        }
    }
    found
}

/// The passage around `span`: to the ends of its lines, cut to about `most` bytes on either side.
#[must_use]
pub(crate) fn passage(text: &str, span: Span, most: usize) -> Span {
    let mut start = span.start.saturating_sub(most);
    let mut end = (span.end + most).min(text.len());
    while !text.is_char_boundary(start) {
        start += 1;
    }
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let start =
        text.get(start..span.start).and_then(|before| before.rfind('\n')).map_or(start, |at| start + at + 1);
    let end = text.get(span.end..end).and_then(|after| after.find('\n')).map_or(end, |at| span.end + at);
    Span::new(start, end)
}

/// Characters with their place and end: lower case, quotation marks straight, each run of white space one space.
fn folded(text: &str) -> impl Iterator<Item = (usize, char, usize)> + '_ {
    let mut in_space = false;
    text.char_indices().filter_map(move |(at, sign)| {
        let end = at + sign.len_utf8();
        let sign = match sign {
            '‘' | '’' => '\'',
            '“' | '”' => '"',
            sign if sign.is_whitespace() => ' ',
            // A letter whose lower case is several letters (only İ) keeps its first.
            sign => sign.to_lowercase().next().unwrap_or(sign),
        };
        let again = sign == ' ' && in_space;
        in_space = sign == ' ';
        (!again).then_some((at, sign, end))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, words: &str, expected: &[&str]) {
        let found: Vec<&str> = find(text, words, 9).into_iter().map(|span| span.of(text)).collect();
        assert_eq!(found, expected, "{words} in {text}");
    }

    #[test]
    fn words_are_found_as_a_person_would() {
        check("We found it on Thursday.", "on thursday", &["on Thursday"]);
        check("It’s “so”,\n  they said", "it's \"so\", they", &["It’s “so”,\n  they"]);
        check("2,312 and 2,312", "2,312", &["2,312", "2,312"]);
        check("nothing", "", &[]);
        check("", "words", &[]);
        check("Zürich ÉTÉ", "zürich été", &["Zürich ÉTÉ"]);
    }

    #[test]
    fn a_passage_ends_at_its_lines() {
        let text = "one\ntwo three four\nfive";
        let span = find(text, "three", 1)[0];
        assert_eq!(passage(text, span, 100).of(text), "two three four");
        assert_eq!(passage(text, span, 2).of(text), "o three f");
    }
}
