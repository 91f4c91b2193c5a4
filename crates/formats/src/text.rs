//! Plain text: finds headline, byline, date, standfirst, key points, dateline, body and what is not of the story.
//!
//! Text has no marks, so these are judgements from what news copy looks like, and each is cautious: a line that could
//! be copy is copy. Offsets are into the text as given.

use reading::Span;
use story::manuscript::{Labelled, Manuscript, Part};

use crate::boilerplate::is_boilerplate;
use crate::intake::{Intake, Meta};
use crate::lines::{Line, bullet, lines, unwrap};
use crate::opening;

const KEY_POINTS: &[&str] = &[
    "key points",
    "key takeaways",
    "key facts",
    "at a glance",
    "highlights",
    "what to know",
    "in brief",
    "takeaways",
    "the main points",
    "main points",
];

/// Takes in plain text. Any text has a manuscript.
#[must_use]
pub fn intake(text: &str) -> Intake {
    let text = unwrap(text.to_owned());
    let parts = label(&text, &lines(&text));
    Intake { manuscript: Manuscript { text, parts }, meta: Meta::default(), same_offsets: true }
}

/// The parts of `text`, whose lines are `lines`.
fn label(text: &str, lines: &[Line]) -> Vec<Labelled> {
    match headline(text, lines) {
        Some(span) => {
            let mut parts = vec![Labelled { part: Part::Headline, span }];
            let below = label_below(text, lines.get(1..).unwrap_or_default(), &parts);
            parts.extend(below);
            parts
        }
        None => label_below(text, lines, &[]),
    }
}

/// The parts among `lines`, which stand below a headline or below `known` parts.
pub(crate) fn label_below(text: &str, lines: &[Line], known: &[Labelled]) -> Vec<Labelled> {
    let end = story_end(text, lines);
    let story = lines.get(..end).unwrap_or_default();
    let mut parts = Vec::new();
    let at = credits(text, story, known, &mut parts);
    let at = key_points(text, story, at, known, &mut parts);
    body_parts(text, story.get(at..).unwrap_or_default(), &mut parts);
    let rest = lines.get(end..).unwrap_or_default();
    parts.extend(rest.iter().map(|line| Labelled { part: Part::Boilerplate, span: line.span }));
    parts
}

/// How many lines are of the story: the rest is boilerplate. The first line always is of the story.
fn story_end(text: &str, lines: &[Line]) -> usize {
    let boiler = |line: &Line| is_boilerplate(line.span.of(text));
    let mut end = lines.len();
    while end > 1 && lines.get(end - 1).is_some_and(boiler) {
        end -= 1;
    }
    // Terms often run over several paragraphs, of which one does not look like it.
    let early = end.saturating_sub(3).max(1);
    if end < lines.len() || lines.len() > 8 {
        for at in early..end {
            if lines.get(at).is_some_and(boiler)
                && lines.get(at).is_some_and(|line| strong(line.span.of(text)))
            {
                return at;
            }
        }
    }
    end
}

fn strong(words: &str) -> bool {
    let lower = words.to_lowercase();
    ["republi", "repost", "©", "all rights reserved", "originally published"]
        .iter()
        .any(|mark| lower.contains(mark))
}

/// Bylines and dates, with a standfirst between headline and byline; answers with the index of the line after them.
fn credits(text: &str, lines: &[Line], known: &[Labelled], parts: &mut Vec<Labelled>) -> usize {
    let has = |part: Part| known.iter().any(|labelled| labelled.part == part);
    // Below a headline up to two lines of summary may stand before the byline; elsewhere it comes first.
    let reach = if has(Part::Headline) { 3 } else { 1 };
    let window = lines.get(..lines.len().min(reach)).unwrap_or_default();
    let Some(first) = window.iter().position(|line| credit(text, line, None).is_some()) else { return 0 };
    for line in window.get(..first).unwrap_or_default() {
        parts.push(Labelled { part: Part::Standfirst, span: line.span });
    }
    let mut at = first;
    while let Some(found) = lines.get(at).and_then(|line| credit(text, line, parts.last())) {
        parts.extend(found.into_iter().filter(|labelled| !has(labelled.part)));
        at += 1;
    }
    at
}

/// The byline, date or affiliation that a line is.
fn credit(text: &str, line: &Line, last: Option<&Labelled>) -> Option<Vec<Labelled>> {
    let words = line.span.of(text);
    let whole = |part| Some(vec![Labelled { part, span: line.span }]);
    match () {
        () if opening::is_date(words) => whole(Part::Date),
        () if is_affiliation(words) && last.is_some_and(|last| last.part == Part::Byline) => {
            whole(Part::Affiliation)
        }
        () => opening::byline(text, line.span),
    }
}

/// A short line of capitalised words right under a byline: "Harbour Desk".
fn is_affiliation(words: &str) -> bool {
    let small = |word: &str| matches!(word, "of" | "the" | "and" | "for" | "de" | "&");
    words.len() <= 60
        && !words.ends_with(['.', '?', '!', ':'])
        && words.split_whitespace().all(|word| word.starts_with(char::is_uppercase) || small(word))
        && !is_key_points(words)
}

/// A "Key Points" heading: what stands before it is the standfirst, the list after it the points. Answers with the
/// index of the line after them.
fn key_points(text: &str, lines: &[Line], at: usize, known: &[Labelled], parts: &mut Vec<Labelled>) -> usize {
    let window = lines.get(at..lines.len().min(at + 5)).unwrap_or_default();
    let Some(heading) = window.iter().position(|line| is_key_points(line.span.of(text))) else { return at };
    let points = lines.get(at + heading + 1..).unwrap_or_default();
    let listed = points.iter().take_while(|line| bullet(line.span.of(text)).is_some()).count();
    if listed == 0 {
        return at;
    }
    let summarised = known.iter().any(|labelled| labelled.part == Part::Standfirst);
    for line in window.get(..heading).unwrap_or_default() {
        let part = if summarised { Part::Body } else { Part::Standfirst };
        parts.push(Labelled { part, span: line.span });
    }
    for line in points.get(..listed).unwrap_or_default() {
        let marker = bullet(line.span.of(text)).unwrap_or(0);
        let span = Span::new(line.span.start + marker, line.span.end);
        parts.push(Labelled { part: Part::KeyPoint, span });
    }
    at + heading + 1 + listed
}

fn is_key_points(words: &str) -> bool {
    let words = words.trim_matches(|char: char| !char.is_alphanumeric()).to_lowercase();
    KEY_POINTS.contains(&words.as_str())
}

/// The first line, where it is short, has no stop and something follows it.
fn headline(text: &str, lines: &[Line]) -> Option<Span> {
    let (first, next) = (lines.first()?, lines.get(1)?);
    let words = first.span.of(text);
    let count = words.split_whitespace().count();
    let stops = !(next.after_gap && is_title_case(words))
        && words.trim_end_matches(['”', '"', '’', '\'']).ends_with(['.', ':', ';', ',']);
    let other = opening::is_date(words)
        || opening::byline(text, first.span).is_some()
        || opening::dateline(text, first.span).is_some()
        || bullet(words).is_some()
        || is_key_points(words);
    // Where every line is a paragraph, a headline is much shorter than the copy under it, or a gap follows it.
    let stands_apart = next.after_gap || next.span.len() > first.span.len() || next.span.len() < 60;
    (words.len() <= 160 && (2..=25).contains(&count) && !stops && !other && stands_apart)
        .then_some(first.span)
}

/// Whether nearly every longer word is capitalised, as headlines of some desks are, a stop at the end or not.
fn is_title_case(words: &str) -> bool {
    let long = || words.split_whitespace().filter(|word| word.chars().count() >= 4);
    let capital =
        long().filter(|word| word.starts_with(|char: char| char.is_uppercase() || !char.is_alphabetic()));
    long().count() >= 3 && capital.count() * 10 >= long().count() * 8
}

fn body_parts(text: &str, lines: &[Line], parts: &mut Vec<Labelled>) {
    for (index, line) in lines.iter().enumerate() {
        let words = line.span.of(text);
        let marker = bullet(words).unwrap_or(0);
        let mut start = line.span.start + marker;
        if index == 0
            && let Some((found, body)) = opening::dateline(text, line.span)
        {
            parts.extend(found);
            start = body;
        }
        let heading = marker == 0 && is_heading(words) && lines.get(index + 1).is_some();
        let part = if heading && index > 0 { Part::Heading } else { Part::Body };
        parts.push(Labelled { part, span: Span::new(start.min(line.span.end), line.span.end) });
    }
}

/// A short line without a stop and without quotation marks, over more copy.
fn is_heading(words: &str) -> bool {
    let count = words.split_whitespace().count();
    words.len() <= 70
        && (1..=9).contains(&count)
        && words.starts_with(char::is_alphanumeric)
        && words.ends_with(|char: char| char.is_alphanumeric() || char == '?')
        && !words.contains(['“', '”', '"'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use Part::{
        Affiliation, Body, Boilerplate, Byline, Date, Dateline, Heading, Headline, KeyPoint, Standfirst,
    };

    #[track_caller]
    fn check(text: &str, expected: &[(Part, &str)]) {
        let intake = intake(text);
        let found: Vec<_> =
            intake.manuscript.parts.iter().map(|l| (l.part, l.span.of(&intake.manuscript.text))).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn copy_as_a_newsroom_writes_it() {
        check(
            "Old Bridge to close for a month\n\nBy Mara Ellison, Harbour Desk\n23 November 2026\n\n\
             HARBOUR CITY — The bridge will close.\n\nWhy it closes\n\nIt is old.\n\n\
             This story was first published by Harbour Desk.\n",
            &[
                (Headline, "Old Bridge to close for a month"),
                (Byline, "Mara Ellison"),
                (Affiliation, "Harbour Desk"),
                (Date, "23 November 2026"),
                (Dateline, "HARBOUR CITY"),
                (Body, "The bridge will close."),
                (Heading, "Why it closes"),
                (Body, "It is old."),
                (Boilerplate, "This story was first published by Harbour Desk."),
            ],
        );
    }

    #[test]
    fn a_page_saved_as_text_with_summary_and_key_points() {
        check(
            "The city will close the bridge after cracks were found in it.\nKey Points\n- It closes on Monday.\n\
             - It is old.\nThe bridge will close on Monday.\n“It held,” she said.\n\
             Any publisher may republish our stories for free.\nNote: We check every story.",
            &[
                (Standfirst, "The city will close the bridge after cracks were found in it."),
                (KeyPoint, "It closes on Monday."),
                (KeyPoint, "It is old."),
                (Body, "The bridge will close on Monday."),
                (Body, "“It held,” she said."),
                (Boilerplate, "Any publisher may republish our stories for free."),
                (Boilerplate, "Note: We check every story."),
            ],
        );
    }

    #[test]
    fn a_standfirst_between_headline_and_byline() {
        check(
            "Old Bridge to close\nCracks were found in three of nine piers, the city says.\nBy Mara Ellison\nHarbour Desk\n\
             The bridge will close on Monday after the discovery of cracks.\n",
            &[
                (Headline, "Old Bridge to close"),
                (Standfirst, "Cracks were found in three of nine piers, the city says."),
                (Byline, "Mara Ellison"),
                (Affiliation, "Harbour Desk"),
                (Body, "The bridge will close on Monday after the discovery of cracks."),
            ],
        );
    }

    #[test]
    fn bare_copy_is_body() {
        check("The bridge will close on Monday.", &[(Body, "The bridge will close on Monday.")]);
        check("\"\n\"\n", &[(Body, "\""), (Body, "\"")]);
        check("", &[]);
    }
}
