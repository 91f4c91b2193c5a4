//! What a version of a story says: the fields a reader or an editor sees.

use crate::ids::Millis;

/// An author's credit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Byline {
    /// As it must be printed: "Mara Ellison".
    pub name: String,
    /// The newsroom in it: "Harbour Desk".
    pub affiliation: Option<String>,
}

/// How quickly it must be looked at: 1 is highest, 9 lowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Urgency(u8);

impl Urgency {
    /// `None` outside 1 to 9.
    #[must_use]
    pub fn new(value: u8) -> Option<Self> {
        (1..=9).contains(&value).then_some(Self(value))
    }

    /// 1 to 9.
    #[must_use]
    pub fn value(self) -> u8 {
        self.0
    }
}

impl Default for Urgency {
    fn default() -> Self {
        Self(4)
    }
}

/// The content of one version. Text fields are plain text; optional ones are `None` rather than empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Content {
    /// The headline.
    pub headline: Option<String>,
    /// The item's short human name: "bridge-closure".
    pub slugline: String,
    /// Place, and sometimes date, that open the copy: "HARBOUR CITY".
    pub dateline: Option<String>,
    /// The day the copy is dated, as written or ISO 8601.
    pub date: Option<String>,
    /// Author credits, in order.
    pub bylines: Vec<Byline>,
    /// The summary under the headline.
    pub standfirst: Option<String>,
    /// Key points, in order.
    pub key_points: Vec<String>,
    /// Paragraphs, in order; a heading is a paragraph that starts with "## ".
    pub body: Vec<String>,
    /// Note to editors, not readers.
    pub ednote: Option<String>,
    /// Priority.
    pub urgency: Urgency,
    /// Subject names or codes.
    pub subjects: Vec<String>,
    /// Not to be published before.
    pub embargo: Option<Millis>,
}
