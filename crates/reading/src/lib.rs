//! Turns English news copy into what a fact-checker sees: paragraphs, sentences, quotes, attributions,
//! figures, people and, from all of these, claims.
//!
//! Pure functions from text to values. This crate may not know what a story, a source or a version is, has no
//! clock, network or disk, and never fails: any `&str` has a reading. Every span is in bytes, lies inside the
//! text and falls on character boundaries.

mod attribution;
mod claim;
mod cut;
mod entity;
mod exact;
mod figure;
mod lexicon;
mod numeral;
mod page;
mod paragraph;
mod phrase;
mod quote;
mod sentence;
mod span;
mod speech;
mod tagger;
mod time;
mod title;
mod token;

pub use attribution::{Attribution, Certainty, Speaker};
pub use claim::{Claim, ClaimKind, Selector};
pub use entity::{Entity, EntityKind};
pub use exact::Exact;
pub use figure::{Approximation, Change, Figure, Interval, Rate, Unit};
pub use lexicon::{is_money, unit_size};
pub use numeral::{Number, NumeralKind, numbers};
pub use paragraph::{Block, Paragraph};
pub use quote::{Marks, Quote, QuoteKind};
pub use sentence::Sentence;
pub use span::Span;
pub use time::{
    Clock, Date, Day, Feast, Grain, Half, Lean, Moment, PartOfDay, Period, Portion, Reference, Stretch,
    TimeOfDay, Unit as TimeUnit, When,
};

/// Everything the reader saw in one text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// Blocks of text between line ends, in order.
    pub paragraphs: Vec<Paragraph>,
    /// Sentences, in order; none crosses a paragraph.
    pub sentences: Vec<Sentence>,
    /// Stretches between quotation marks, in order of their start.
    pub quotes: Vec<Quote>,
    /// Who is said to have said what, in order of their cues, or of who speaks where no word leads to a quote.
    pub attributions: Vec<Attribution>,
    /// Quantities, in order.
    pub figures: Vec<Figure>,
    /// People, bodies and places, in order of their first mention.
    pub entities: Vec<Entity>,
    /// Dates and spans of time, absolute or relative to the dateline, in order.
    pub dates: Vec<Date>,
    /// What somebody should be able to check, in order.
    pub claims: Vec<Claim>,
}

/// Reads `text`. Linear in its length.
///
/// ```
/// let reading = reading::read("“It held,” Ada Marsh said. The pier cost about $2.5 million.");
/// assert_eq!(reading.quotes.len(), 1);
/// assert_eq!(reading.figures.len(), 1);
/// ```
#[must_use]
pub fn read(text: &str) -> Reading {
    let page = page::Page::new(text);
    let entities = entity::Entities::find(&page);
    let mut found = attribution::find(&page);
    let quotes = speech::link(&page, &mut found);
    let heads: Vec<usize> = found.iter().map(|f| f.head).collect();
    let attributions: Vec<Attribution> =
        found.into_iter().map(|f| attribution::describe(&page, &f, &entities)).collect();
    // What it takes to look an entity up is no longer needed, and large in a long text.
    let entities = entities.list;
    let dates = time::find(&page);
    let figures = figure::find(&page, &dates);
    let parts =
        claim::Parts { quotes: &quotes, attributions: &attributions, heads: &heads, figures: &figures };
    let claims = claim::find(&page, &parts);
    let dates = dates.into_iter().map(|d| d.date).collect();
    let sentences = page
        .sentences
        .iter()
        .map(|(range, paragraph)| Sentence { span: page.span(range.clone()), paragraph: *paragraph })
        .collect();
    Reading { paragraphs: page.paragraphs, sentences, quotes, attributions, figures, entities, dates, claims }
}
