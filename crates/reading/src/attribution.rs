//! Who is said to have said what.

mod bare;
mod clause;
mod complement;
mod content;
mod cue;
mod evident;
mod find;
mod found;
mod fronted;
mod headed;
pub(crate) mod introduced;
mod leading;
mod moved;
mod noun;
mod outermost;
mod passive;
mod phrases;
mod source;
mod speaker;

use crate::Span;

pub(crate) use find::find;
pub(crate) use found::Found;
pub(crate) use speaker::describe;

/// What kind of source an attribution names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaker {
    /// A person or body by name.
    Named,
    /// Somebody described but not named: "a battalion commander", "two officials".
    Unnamed,
    /// A report, study, filing, statement.
    Document,
    /// A news outlet: "the Herald reported".
    Outlet,
    /// A pronoun nobody could be found for.
    Pronoun,
    /// Nobody: "it is believed", "reportedly".
    Nobody,
}

/// How firmly the cue stands behind the content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// "reportedly", "allegedly", "is said to".
    Hearsay,
    /// "claimed", "alleged", "argued".
    Contested,
    /// "said", "told", "according to".
    Plain,
    /// "confirmed", "showed", "proved".
    Firm,
}

/// One attribution: source, cue and content, each in one or several pieces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribution {
    /// Who speaks, as written; empty where nobody is named.
    pub source: Vec<Span>,
    /// The word or words that attribute; empty for a quote that no word leads to: "Marsh was unmoved. “…”"
    pub cue: Vec<Span>,
    /// What is attributed.
    pub content: Vec<Span>,
    /// What kind of source it is.
    pub speaker: Speaker,
    /// The fullest name of the same person in the text, where `source` is a pronoun, surname or role.
    pub antecedent: Option<Span>,
    /// The outlet it came through: "told *the Herald*".
    pub outlet: Option<Span>,
    /// How firmly it is put.
    pub certainty: Certainty,
    /// Whether the content is, at least in part, in quotation marks.
    pub direct: bool,
}
