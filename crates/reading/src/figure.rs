//! Quantities: value or interval, unit, rate, approximation, change.

mod age;
mod article;
mod behind;
mod change;
mod counted;
mod draft;
mod exclude;
mod factor;
mod find;
mod hedge;
mod interval;
mod measure;
mod money;
mod pairs;
mod prime;
mod race;
mod rate;
mod share;
mod unit;

use crate::{Exact, Span};

pub(crate) use find::find;
pub(crate) use race::read as race_time;

/// A value or a stretch of values; `None` is an open end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Interval {
    /// Lowest value, included.
    pub low: Option<Exact>,
    /// Highest value, included.
    pub high: Option<Exact>,
}

impl Interval {
    /// One value.
    #[must_use]
    pub const fn exactly(value: Exact) -> Self {
        Self { low: Some(value), high: Some(value) }
    }

    /// The value, where it is one.
    #[must_use]
    pub fn single(self) -> Option<Exact> {
        self.low.filter(|_| self.low == self.high)
    }

    /// Whether `value` lies inside, ends included.
    #[must_use]
    pub fn holds(self, value: Exact) -> bool {
        self.low.is_none_or(|low| low <= value) && self.high.is_none_or(|high| value <= high)
    }
}

/// What is measured, in its normal form: "dollar", "percent", "kilometre", or "-" for a bare count.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Unit(pub String);

/// How near the value the words claim to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Approximation {
    /// As written.
    Exact,
    /// about, around, some, roughly, an estimated.
    About,
    /// nearly, almost, close to.
    Nearly,
    /// over, more than, above.
    Over,
    /// at least, no fewer than.
    AtLeast,
    /// under, fewer than, below.
    Under,
    /// at most, up to, as many as.
    AtMost,
}

/// Whether the figure is a level or a movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Change {
    /// A level.
    None,
    /// rose by, up, gained.
    Up,
    /// fell by, down, lost.
    Down,
}

/// What a rate is per.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Rate(pub String);

/// One figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The whole expression with its hedge, unit and rate: "over 1,000 men every day".
    pub span: Span,
    /// The number alone: "1,000".
    pub number: Span,
    /// Its value.
    pub value: Interval,
    /// Its unit.
    pub unit: Unit,
    /// What is counted: "men".
    pub counted: Option<Span>,
    /// What it is per: "day".
    pub rate: Option<Rate>,
    /// How near.
    pub approximation: Approximation,
    /// The hedge's words: "over", "an estimated".
    pub hedge: Option<Span>,
    /// Level or movement.
    pub change: Change,
    /// The word that says it moved: "rose", "drop".
    pub moved: Option<Span>,
    /// The parts of a quantity that is written in several units ("7 feet 10 inches"); empty for all others.
    pub parts: Vec<Figure>,
    /// "tens of thousands", "dozens": a size, not a number; `value` is then its plausible interval.
    pub vague: bool,
}

impl Figure {
    /// A value with its unit, and nothing said of it.
    fn plain(span: Span, number: Span, value: Interval, unit: &str) -> Self {
        Self {
            span,
            number,
            value,
            unit: Unit(unit.to_string()),
            counted: None,
            rate: None,
            approximation: Approximation::Exact,
            hedge: None,
            change: Change::None,
            moved: None,
            parts: Vec::new(),
            vague: false,
        }
    }
}
