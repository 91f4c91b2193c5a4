//! Markdown, with or without front matter. Marks are blanked out, byte for byte, so that offsets stay the file's.

mod front_matter;

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use reading::Span;
use story::manuscript::{Labelled, Manuscript, Part};

use crate::intake::{Intake, IntakeError};
use crate::lines::Line;
use crate::text;

/// Takes in Markdown. Fails on front matter that cannot be read, with the line.
pub fn intake(file: &str) -> Result<Intake, IntakeError> {
    let front = front_matter::read(file)?;
    let mut plain = Plain::blank(file);
    for labelled in &front.parts {
        plain.keep(file, labelled.span.start..labelled.span.end);
    }
    let blocks = blocks(file, front.end, &mut plain);
    let text = plain.text();
    let mut parts = front.parts;
    parts.sort_by_key(|labelled| labelled.span);
    let below = first_heading(&blocks, &mut parts);
    let lines: Vec<Line> = blocks.iter().skip(below).map(|block| block.line).collect();
    let mut labelled = text::label_below(&text, &lines, &parts);
    for labelled in &mut labelled {
        let at = blocks.partition_point(|block| block.line.span.end < labelled.span.end);
        relabel(labelled, blocks.get(at).is_some_and(|block| block.heading.is_some()));
    }
    parts.extend(labelled);
    Ok(Intake { manuscript: Manuscript { text, parts }, meta: front.meta, same_offsets: true })
}

/// Markdown says which line is a heading; text could only guess.
fn relabel(labelled: &mut Labelled, heading: bool) {
    match (labelled.part, heading) {
        (Part::Body, true) => labelled.part = Part::Heading,
        (Part::Heading, false) => labelled.part = Part::Body,
        _ => {}
    }
}

/// A level-1 heading that opens the body is the headline where the front matter has none. Answers with how many
/// blocks that takes.
fn first_heading(blocks: &[Block], parts: &mut Vec<Labelled>) -> usize {
    let Some(first) = blocks.first().filter(|block| block.heading == Some(HeadingLevel::H1)) else {
        return 0;
    };
    if !parts.iter().any(|labelled| labelled.part == Part::Headline) {
        parts.push(Labelled { part: Part::Headline, span: first.line.span });
    }
    1
}

/// One paragraph, heading or list entry.
struct Block {
    line: Line,
    heading: Option<HeadingLevel>,
}

/// The file with everything but its words blanked out.
struct Plain(Vec<u8>);

impl Plain {
    fn blank(file: &str) -> Self {
        Self(file.bytes().map(|byte| if byte == b'\n' { b'\n' } else { b' ' }).collect())
    }

    fn keep(&mut self, file: &str, range: Range<usize>) {
        let words = file.as_bytes().get(range.clone()).unwrap_or_default();
        if let Some(place) = self.0.get_mut(range).filter(|place| place.len() == words.len()) {
            place.copy_from_slice(words);
        }
    }

    /// Writes `words` at the start of `range`, where they fit, and blanks the rest of it.
    fn put(&mut self, range: Range<usize>, words: &str) {
        let Some(place) = self.0.get_mut(range) else { return };
        place.fill(b' ');
        if let Some(start) = place.get_mut(..words.len()) {
            start.copy_from_slice(words.as_bytes());
        }
    }

    fn text(self) -> String {
        String::from_utf8_lossy(&self.0).into_owned()
    }
}

/// The blocks of the file from `from` on; their words are kept in `plain`.
fn blocks(file: &str, from: usize, plain: &mut Plain) -> Vec<Block> {
    let body = file.get(from..).unwrap_or("");
    let mut reader = BlockReader { file, plain, blocks: Vec::new(), open: None, heading: None, code: false };
    for (event, range) in Parser::new_ext(body, Options::ENABLE_STRIKETHROUGH).into_offset_iter() {
        reader.event(&event, range.start + from..range.end + from);
    }
    reader.flush();
    reader.blocks
}

struct BlockReader<'a> {
    file: &'a str,
    plain: &'a mut Plain,
    blocks: Vec<Block>,
    open: Option<Range<usize>>,
    heading: Option<HeadingLevel>,
    code: bool,
}

impl BlockReader<'_> {
    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Text(text) if !self.code => self.words(text, range),
            Event::Code(text) => self.words(text, range),
            Event::SoftBreak | Event::HardBreak => self.plain.put(range, ""),
            Event::Start(Tag::Heading { level, .. }) => {
                self.flush();
                self.heading = Some(*level);
            }
            Event::Start(Tag::Item) => {
                self.flush();
                self.plain.put(range.start..range.start + 1, "-");
                self.open = Some(range.start..range.start + 1);
            }
            Event::Start(Tag::CodeBlock(_)) => self.code = true,
            Event::End(TagEnd::CodeBlock) => self.code = false,
            // A list entry's own paragraph goes with its marker.
            Event::Start(Tag::Paragraph) if self.open.as_ref().is_some_and(|open| open.len() == 1) => {}
            Event::Start(Tag::Paragraph) => self.flush(),
            Event::End(TagEnd::Heading(_)) => {
                self.flush();
                self.heading = None;
            }
            Event::Start(Tag::List(_) | Tag::BlockQuote(_) | Tag::Table(_))
            | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell) => self.flush(),
            _ => {}
        }
    }

    /// Keeps words as they are written; a character reference becomes its character where it fits.
    fn words(&mut self, text: &str, range: Range<usize>) {
        let written = self.file.get(range.clone()).unwrap_or("");
        if written.starts_with('&') && text.len() <= written.len() && written.len() > 1 {
            self.plain.put(range.clone(), text);
        } else if written.contains(text) {
            let start = range.start + written.find(text).unwrap_or(0);
            self.plain.keep(self.file, start..start + text.len());
        } else {
            self.plain.keep(self.file, range.clone());
        }
        let open = self.open.get_or_insert(range.clone());
        open.end = open.end.max(range.end);
    }

    fn flush(&mut self) {
        if let Some(range) = self.open.take().filter(|range| range.len() > 1) {
            let line = Line { span: Span::new(range.start, range.end), after_gap: true };
            self.blocks.push(Block { line, heading: self.heading });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(file: &str, expected: &[(Part, &str)]) {
        let intake = intake(file).unwrap();
        assert_eq!(intake.manuscript.text.len(), file.len());
        let found: Vec<_> =
            intake.manuscript.parts.iter().map(|l| (l.part, l.span.of(&intake.manuscript.text))).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn front_matter_and_body() {
        use Part::{Affiliation, Body, Byline, Date, Dateline, Headline, KeyPoint, Standfirst};
        check(
            "---\nheadline: \"Old Bridge to close\"\nbyline: Mara Ellison, Harbour Desk\ndate: 2026-11-23\n\
             dateline: HARBOUR CITY\nstandfirst: >\n  Cracks were found\n  in three piers.\nkey_points:\n\
             - It closes on Monday.\n  - It is old.\nurgency: 3\n---\n\nThe bridge will **close** on\nMonday.\n",
            &[
                (Headline, "Old Bridge to close"),
                (Byline, "Mara Ellison"),
                (Affiliation, "Harbour Desk"),
                (Date, "2026-11-23"),
                (Dateline, "HARBOUR CITY"),
                (Standfirst, "Cracks were found\n  in three piers."),
                (KeyPoint, "It closes on Monday."),
                (KeyPoint, "It is old."),
                (Body, "The bridge will   close   on Monday."),
            ],
        );
    }

    #[test]
    fn a_document_without_front_matter() {
        use Part::{Body, Heading, Headline, KeyPoint};
        check(
            "# Old Bridge to close\n\n## Key points\n\n- It closes.\n- It is *old*.\n\nThe [bridge](https://a.example/b) will close.\n\n\
             ## Why\n\n> “It held,” she said.\n\nR&amp;D\n",
            &[
                (Headline, "Old Bridge to close"),
                (KeyPoint, "It closes."),
                (KeyPoint, "It is  old ."),
                (Body, "The  bridge                       will close."),
                (Heading, "Why"),
                (Body, "“It held,” she said."),
                (Body, "R&    D"),
            ],
        );
    }

    #[test]
    fn content_is_without_the_blanks() {
        let intake =
            intake("# Bridge\n\nThe “[bridge](https://a.example)”, it is said, *will* close (*soon*).\n")
                .unwrap();
        assert_eq!(intake.content().body, ["The “bridge”, it is said, will close (soon)."]);
    }

    #[test]
    fn hostile_nesting_is_read() {
        for file in [
            "> ".repeat(20_000),
            "- ".repeat(20_000),
            "[".repeat(100_000),
            "*a ".repeat(50_000),
            "`".repeat(100_000),
        ] {
            assert_eq!(intake(&file).unwrap().manuscript.text.len(), file.len());
        }
    }
}
