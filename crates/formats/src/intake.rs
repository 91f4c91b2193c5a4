//! What came in: a manuscript whose parts are marked, and what a file says of the story besides.

use story::content::{Byline, Content, Urgency};
use story::ids::Millis;
use story::manuscript::{Manuscript, Part};

/// What a file says of a story that is not in its words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Meta {
    /// The item's short human name.
    pub slugline: Option<String>,
    /// Note to editors.
    pub ednote: Option<String>,
    /// Priority.
    pub urgency: Option<Urgency>,
    /// Subject names or codes.
    pub subjects: Vec<String>,
    /// Not to be published before.
    pub embargo: Option<Millis>,
}

/// A story as it was read from a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Intake {
    /// Its words and what is what in them.
    pub manuscript: Manuscript,
    /// What the file says besides.
    pub meta: Meta,
    /// Whether the manuscript's offsets are the decoded file's (text, Markdown), so that a finding can be shown in the
    /// file's own words; a web page's are not.
    pub same_offsets: bool,
}

/// Why a file that is text could not be taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IntakeError {
    /// A line of front matter that is none.
    #[error("line {line} of the front matter cannot be read: {problem}")]
    FrontMatter {
        /// Counted from 1.
        line: usize,
        /// What is wrong and what to write instead.
        problem: String,
    },
    /// A web page with no running text on it.
    #[error(
        "no story was found on this page: it has no paragraph of running text; save the page with its text, or give the text itself"
    )]
    NoStory,
}

impl Intake {
    /// The story's content, as the newsroom's pages edit it.
    #[must_use]
    pub fn content(&self) -> Content {
        let headline = self.first(Part::Headline);
        let slugline = self.meta.slugline.clone().or_else(|| headline.as_deref().map(slug));
        Content {
            slugline: slugline.unwrap_or_else(|| slug(self.first(Part::Body).as_deref().unwrap_or("story"))),
            headline,
            dateline: self.first(Part::Dateline),
            date: self.first(Part::Date),
            bylines: self.bylines(),
            standfirst: self.joined(Part::Standfirst),
            key_points: self.all(Part::KeyPoint).collect(),
            body: self.body(),
            ednote: self.meta.ednote.clone(),
            urgency: self.meta.urgency.unwrap_or_default(),
            subjects: self.meta.subjects.clone(),
            embargo: self.meta.embargo,
        }
    }

    fn all(&self, part: Part) -> impl Iterator<Item = String> + '_ {
        self.manuscript.spans(part).map(|span| one_line(span.of(&self.manuscript.text)))
    }

    fn first(&self, part: Part) -> Option<String> {
        self.all(part).next()
    }

    fn joined(&self, part: Part) -> Option<String> {
        let words: Vec<String> = self.all(part).collect();
        (!words.is_empty()).then(|| words.join(" "))
    }

    /// Each affiliation belongs to the bylines before it that have none.
    fn bylines(&self) -> Vec<Byline> {
        let mut bylines: Vec<Byline> = Vec::new();
        for labelled in &self.manuscript.parts {
            let words = one_line(labelled.span.of(&self.manuscript.text));
            match labelled.part {
                Part::Byline => bylines.push(Byline { name: words, affiliation: None }),
                Part::Affiliation => {
                    for byline in bylines.iter_mut().filter(|byline| byline.affiliation.is_none()) {
                        byline.affiliation = Some(words.clone());
                    }
                }
                _ => {}
            }
        }
        bylines
    }

    fn body(&self) -> Vec<String> {
        let text = &self.manuscript.text;
        let paragraphs = self.manuscript.parts.iter().filter_map(|labelled| match labelled.part {
            Part::Body => Some(one_line(labelled.span.of(text))),
            Part::Heading => Some(format!("## {}", one_line(labelled.span.of(text)))),
            _ => None,
        });
        paragraphs.filter(|paragraph| !paragraph.is_empty()).collect()
    }
}

/// A paragraph without the line ends and the blanks that marks left in it.
fn one_line(words: &str) -> String {
    let mut line = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        let closes = word.starts_with([',', ';', ':', '!', '?', ')', ']', '”'])
            || (word.starts_with('.') && !word.starts_with(".."));
        if !line.is_empty() && !closes && !line.ends_with(['“', '(', '[']) {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// The first four words that carry meaning: "old-bridge-to-close".
fn slug(words: &str) -> String {
    let words = words.split(|char: char| !char.is_alphanumeric() && char != '’' && char != '\'');
    let kept = words.filter(|word| !word.is_empty()).take(4).map(str::to_lowercase);
    let slug = kept.collect::<Vec<_>>().join("-").replace(['’', '\''], "");
    if slug.is_empty() { "story".to_owned() } else { slug }
}
