//! What stands over a story: byline, date, dateline. Each recogniser answers with the parts it saw in one line.

use reading::Span;
use story::manuscript::{Labelled, Part};

const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
];

/// Words a line with a date may have besides the date.
const AROUND_DATES: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
    "published",
    "updated",
    "posted",
    "last",
    "first",
    "on",
    "at",
    "of",
    "the",
    "date",
    "am",
    "pm",
    "a",
    "p",
    "m",
    "utc",
    "gmt",
    "bst",
    "cet",
    "cest",
    "est",
    "edt",
    "et",
    "ct",
    "cst",
    "cdt",
    "pt",
    "pst",
    "pdt",
    "mst",
    "mdt",
    "z",
    "t",
];

/// "By Mara Ellison and Jon Reed, Harbour Desk", as names and affiliation.
pub(crate) fn byline(text: &str, line: Span) -> Option<Vec<Labelled>> {
    let words = line.of(text);
    let (by, rest) = words.split_once([' ', '\u{a0}'])?;
    let by = by.trim_end_matches(':');
    if !(by == "By" || by == "BY" || by == "by") || words.len() > 160 || rest.trim().is_empty() {
        return None;
    }
    credit(text, Span::new(line.end - rest.len(), line.end))
}

/// "Mara Ellison and Jon Reed, Harbour Desk", as names and affiliation.
pub(crate) fn credit(text: &str, span: Span) -> Option<Vec<Labelled>> {
    let pieces = split(span.of(text), span.start);
    // "A, B and C, Harbour Desk": names go on up to the piece with the "and".
    let last_name = pieces.iter().rposition(|span| {
        let words = span.of(text);
        words.contains(" and ") || words.trim_start().starts_with("and ")
    });
    let mut parts = Vec::new();
    for (index, span) in pieces.into_iter().enumerate() {
        if index <= last_name.unwrap_or(0) {
            names(text, span, &mut parts)?;
        } else {
            parts.push(Labelled { part: Part::Affiliation, span: trimmed(text, span) });
        }
    }
    parts.retain(|labelled| !labelled.span.is_empty());
    (!parts.is_empty()).then_some(parts)
}

fn split(rest: &str, from: usize) -> Vec<Span> {
    let mut at = from;
    let pieces = rest.split([',', '|', '/', ';']).map(|piece| {
        let span = Span::new(at, at + piece.len());
        at += piece.len() + 1;
        span
    });
    pieces.collect()
}

fn names(text: &str, span: Span, parts: &mut Vec<Labelled>) -> Option<()> {
    let mut at = span.start;
    let words = span.of(text);
    if let Some(rest) = words.trim_start().strip_prefix("and ") {
        at = span.end - rest.len();
    }
    for name in text.get(at..span.end).unwrap_or("").split(" and ") {
        let name_span = trimmed(text, Span::new(at, at + name.len()));
        at += name.len() + " and ".len();
        if !is_name(name_span.of(text)) {
            return None;
        }
        parts.push(Labelled { part: Part::Byline, span: name_span });
    }
    Some(())
}

fn is_name(words: &str) -> bool {
    let count = words.split_whitespace().count();
    let capital = |word: &str| {
        word.starts_with(char::is_uppercase)
            || matches!(
                word,
                "de" | "van"
                    | "von"
                    | "der"
                    | "la"
                    | "el"
                    | "al"
                    | "bin"
                    | "da"
                    | "dos"
                    | "ter"
                    | "staff"
                    | "reporter"
                    | "reporters"
                    | "writer"
            )
    };
    (1..=6).contains(&count) && words.split_whitespace().all(capital) && !words.ends_with(['?', '!'])
}

fn trimmed(text: &str, span: Span) -> Span {
    let words = span.of(text);
    let start = span.start + (words.len() - words.trim_start().len());
    let kept = words.trim().trim_end_matches('.');
    Span::new(start, start + kept.len())
}

/// A line that is a date and no more.
pub(crate) fn is_date(words: &str) -> bool {
    if words.len() > 90 {
        return false;
    }
    let (mut year, mut month) = (false, false);
    for word in words.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let lower = word.to_lowercase();
        let number = lower.trim_end_matches(|char: char| char.is_alphabetic());
        if MONTHS.contains(&lower.as_str()) {
            month = true;
        } else if lower.bytes().all(|byte| byte.is_ascii_digit()) {
            year |= lower.len() == 4 && ("1900"..="2100").contains(&lower.as_str());
        } else if !number.is_empty() {
            // "23rd", "30Z", "23T09"
            if lower.len() - number.len() > 2 && !lower.contains('t') {
                return false;
            }
        } else if !AROUND_DATES.contains(&lower.as_str()) {
            return false;
        }
    }
    let slashed = words.bytes().filter(|byte| matches!(byte, b'-' | b'/' | b'.')).count() >= 2;
    year && (month || slashed)
}

/// "HARBOUR CITY, Nov. 23 (Harbour Desk) — " at the start of a paragraph: its parts, and where the copy begins.
pub(crate) fn dateline(text: &str, line: Span) -> Option<(Vec<Labelled>, usize)> {
    let words = line.of(text);
    let (separator, length) = [" — ", " – ", " -- ", " - ", "— ", "—"]
        .iter()
        .filter_map(|mark| words.find(mark).map(|at| (at, mark.len())))
        .min_by_key(|(at, length)| (*at, std::cmp::Reverse(*length)))?;
    let head = words.get(..separator)?;
    let place = place_length(head)?;
    let place_span = Span::new(line.start, line.start + place);
    let mut parts = vec![Labelled { part: Part::Dateline, span: place_span }];
    for (open, close) in pieces(head, place) {
        let span = Span::new(line.start + open, line.start + close);
        let inside = span.of(text);
        let date = inside
            .split_whitespace()
            .any(|word| MONTHS.contains(&word.trim_end_matches('.').to_lowercase().as_str()));
        parts.push(Labelled { part: if date { Part::Date } else { Part::Affiliation }, span });
    }
    Some((parts, line.start + separator + length))
}

/// The length of the place: words in capitals, with what follows a comma when that is a region ("Mass.").
fn place_length(head: &str) -> Option<usize> {
    let end = head.find(['(', ',']).unwrap_or(head.len());
    let place = head.get(..end)?.trim_end();
    let letters = place.chars().filter(|char| char.is_alphabetic()).count();
    let capitals = place.chars().all(|char| !char.is_lowercase());
    if !(3..=40).contains(&letters)
        || !capitals
        || place.contains(['“', '"', ':', '?', '!'])
        || head.len() > 90
    {
        return None;
    }
    let region = head
        .get(end..)?
        .strip_prefix(", ")
        .map(|rest| rest.split(['(', ',']).next().unwrap_or("").trim_end());
    match region {
        Some(region) if !region.is_empty() && !region.contains(|char: char| char.is_ascii_digit()) => {
            Some(end + ", ".len() + region.len())
        }
        _ => Some(place.len()),
    }
}

/// What stands after the place: "Nov. 23" after a comma, "Harbour Desk" in parentheses.
fn pieces(head: &str, place: usize) -> Vec<(usize, usize)> {
    let (mut found, mut at) = (Vec::new(), place);
    for piece in head.get(place..).unwrap_or("").split([',', '(', ')']) {
        let words = piece.trim();
        if !words.is_empty() {
            let start = at + (piece.len() - piece.trim_start().len());
            found.push((start, start + words.len()));
        }
        at += piece.len() + 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use Part::{Affiliation, Byline, Date, Dateline};

    #[track_caller]
    fn check(found: Option<Vec<Labelled>>, text: &str, expected: &[(Part, &str)]) {
        let found: Vec<_> = found.unwrap_or_default().iter().map(|l| (l.part, l.span.of(text))).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn bylines() {
        let cases: &[(&str, &[(Part, &str)])] = &[
            ("By Mara Ellison", &[(Byline, "Mara Ellison")]),
            ("By Mara Ellison, Harbour Desk", &[(Byline, "Mara Ellison"), (Affiliation, "Harbour Desk")]),
            ("BY MARA ELLISON | Harbour Desk", &[(Byline, "MARA ELLISON"), (Affiliation, "Harbour Desk")]),
            (
                "By Mara Ellison, Jon Reed and Ida Holm, Harbour Desk",
                &[
                    (Byline, "Mara Ellison"),
                    (Byline, "Jon Reed"),
                    (Byline, "Ida Holm"),
                    (Affiliation, "Harbour Desk"),
                ],
            ),
            ("By noon the bridge was closed.", &[]),
            ("By", &[]),
        ];
        for (text, expected) in cases {
            check(byline(text, Span::new(0, text.len())), text, expected);
        }
    }

    #[test]
    fn dates() {
        for line in [
            "23 November 2026",
            "Nov. 23, 2026",
            "Published: Monday, November 23rd, 2026 at 9:30 a.m. ET",
            "2026-11-23T09:30:00Z",
            "23.11.2026",
        ] {
            assert!(is_date(line), "{line}");
        }
        for line in ["The bridge closed in May 2026", "2026", "1,200 cars", "May", "Budget 2026-27"] {
            assert!(!is_date(line), "{line}");
        }
    }

    #[test]
    fn datelines() {
        let cases: &[(&str, &[(Part, &str)])] = &[
            ("HARBOUR CITY — The bridge", &[(Dateline, "HARBOUR CITY")]),
            (
                "HARBOUR CITY, Nov. 23 (Harbour Desk) - The bridge",
                &[(Dateline, "HARBOUR CITY"), (Date, "Nov. 23"), (Affiliation, "Harbour Desk")],
            ),
            (
                "HARBOUR CITY, Coastland (Harbour Desk) — The",
                &[(Dateline, "HARBOUR CITY, Coastland"), (Affiliation, "Harbour Desk")],
            ),
            ("The mayor — who is new — said", &[]),
            ("It closed", &[]),
        ];
        for (text, expected) in cases {
            check(dateline(text, Span::new(0, text.len())).map(|found| found.0), text, expected);
        }
    }
}
