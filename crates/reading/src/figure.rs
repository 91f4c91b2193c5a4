//! Quantities: value or interval, unit, rate, approximation, change.

use crate::Span;

/// An exact rational number in lowest terms, denominator above zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Exact {
    numerator: i128,
    denominator: i128,
}

/// A value or a stretch of values; `None` is an open end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Interval {
    /// Lowest value, included.
    pub low: Option<Exact>,
    /// Highest value, included.
    pub high: Option<Exact>,
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
    /// "tens of thousands", "dozens": a size, not a number; `value` is then its plausible interval.
    pub vague: bool,
}
