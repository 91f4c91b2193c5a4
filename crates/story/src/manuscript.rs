//! A story as one text with its parts marked, so that a reading, a finding and a page speak of the same offsets.

use reading::Span;

use crate::content::Content;

/// What a stretch of a manuscript is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The headline.
    Headline,
    /// An author's name.
    Byline,
    /// The newsroom in a byline.
    Affiliation,
    /// Place that opens the copy.
    Dateline,
    /// The day.
    Date,
    /// The summary.
    Standfirst,
    /// One key point.
    KeyPoint,
    /// One paragraph of the body.
    Body,
    /// A heading inside the body.
    Heading,
    /// What stands below or beside the story and is not of it: terms, contact, notes about the outlet.
    Boilerplate,
}

/// One marked stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Labelled {
    /// What it is.
    pub part: Part,
    /// Where it stands.
    pub span: Span,
}

/// One text and its parts, in order, none overlapping but a dateline inside its first paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Manuscript {
    /// The whole text. For a file a user brought: the file, decoded.
    pub text: String,
    /// What is what in it.
    pub parts: Vec<Labelled>,
}

impl Manuscript {
    /// Lays out `content` in the order it is printed: headline, bylines with affiliation, date, standfirst, key
    /// points, dateline and body. The same content always gives the same text.
    #[must_use]
    pub fn of(content: &Content) -> Self {
        let mut made = Self::default();
        if let Some(headline) = &content.headline {
            made.line(Part::Headline, "", headline);
        }
        for byline in &content.bylines {
            made.line(Part::Byline, "By ", &byline.name);
            if let Some(affiliation) = &byline.affiliation {
                made.text.truncate(made.text.trim_end().len());
                made.line(Part::Affiliation, ", ", affiliation);
            }
        }
        if let Some(date) = &content.date {
            made.line(Part::Date, "", date);
        }
        if let Some(standfirst) = &content.standfirst {
            made.line(Part::Standfirst, "", standfirst);
        }
        for point in &content.key_points {
            made.line(Part::KeyPoint, "- ", point);
        }
        let mut lead = String::new();
        if let Some(dateline) = &content.dateline {
            let start = made.text.len();
            made.parts
                .push(Labelled { part: Part::Dateline, span: Span::new(start, start + dateline.len()) });
            lead = format!("{dateline} — ");
        }
        for paragraph in &content.body {
            let lead = std::mem::take(&mut lead);
            match paragraph.strip_prefix("## ") {
                Some(heading) => made.line(Part::Heading, &lead, heading),
                None => made.line(Part::Body, &lead, paragraph),
            }
        }
        made.text.truncate(made.text.trim_end().len());
        made
    }

    /// The stretches of one kind, in order.
    pub fn spans(&self, part: Part) -> impl Iterator<Item = Span> + '_ {
        self.parts.iter().filter(move |labelled| labelled.part == part).map(|labelled| labelled.span)
    }

    /// What the byte at `offset` belongs to.
    #[must_use]
    pub fn part_at(&self, offset: usize) -> Option<Part> {
        let holds = |labelled: &&Labelled| labelled.span.start <= offset && offset < labelled.span.end;
        self.parts.iter().find(holds).map(|labelled| labelled.part)
    }

    /// The text with everything but `parts` blanked out, so that offsets stay what they are; line ends stay too.
    #[must_use]
    pub fn only(&self, parts: &[Part]) -> String {
        let blank = |byte| if byte == b'\n' { b'\n' } else { b' ' };
        let mut bytes: Vec<u8> = self.text.bytes().map(blank).collect();
        for labelled in self.parts.iter().filter(|labelled| parts.contains(&labelled.part)) {
            let range = labelled.span.start..labelled.span.end;
            let words = self.text.as_bytes().get(range.clone());
            if let (Some(place), Some(words)) = (bytes.get_mut(range), words) {
                place.copy_from_slice(words);
            }
        }
        // A span that does not fall on character boundaries (another text's) leaves pieces of characters.
        String::from_utf8(bytes).unwrap_or_default()
    }

    fn line(&mut self, part: Part, lead: &str, words: &str) {
        self.text.push_str(lead);
        let start = self.text.len();
        self.text.push_str(words);
        self.parts.push(Labelled { part, span: Span::new(start, self.text.len()) });
        self.text.push_str("\n\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Byline;

    #[test]
    fn every_part_covers_its_own_words() {
        let content = Content {
            headline: Some("Old Bridge to close".into()),
            dateline: Some("HARBOUR CITY".into()),
            bylines: vec![Byline { name: "Mara Ellison".into(), affiliation: Some("Harbour Desk".into()) }],
            key_points: vec!["It closes on Monday.".into()],
            body: vec!["The bridge will close.".into(), "## Why".into(), "It is old.".into()],
            ..Content::default()
        };
        let made = Manuscript::of(&content);
        let words: Vec<_> = made.parts.iter().map(|l| (l.part, l.span.of(&made.text))).collect();
        assert_eq!(
            words,
            [
                (Part::Headline, "Old Bridge to close"),
                (Part::Byline, "Mara Ellison"),
                (Part::Affiliation, "Harbour Desk"),
                (Part::KeyPoint, "It closes on Monday."),
                (Part::Dateline, "HARBOUR CITY"),
                (Part::Body, "The bridge will close."),
                (Part::Heading, "Why"),
                (Part::Body, "It is old."),
            ]
        );
        assert!(made.only(&[Part::Headline, Part::Heading]).starts_with("Old Bridge to close\n\n   "));
        assert_eq!(made.only(&[Part::Body]).split_whitespace().count(), 7);
        assert!(made.text.starts_with("Old Bridge to close\n\nBy Mara Ellison, Harbour Desk\n\n- It closes"));
    }
}
