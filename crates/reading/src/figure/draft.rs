//! A number on its way to become a figure, as the rules hand it on.

use std::ops::Range;

use super::{Figure, Interval};
use crate::lexicon::NumberWord;
use crate::numeral::{NumeralKind, Source};
use crate::token::Kind;

/// A number on its way to become a figure.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    /// Tokens of the number, both ends of a range included, without sign of currency.
    pub(super) number: Range<usize>,
    /// Tokens of the number with its unit, currency and rate.
    pub(super) whole: Range<usize>,
    /// Its value.
    pub(super) value: Interval,
    /// Cardinal or fraction.
    pub(super) kind: NumeralKind,
    /// Whether it is written with digits.
    pub(super) digits: bool,
    /// "tens of thousands".
    pub(super) vague: bool,
}

/// A figure with its tokens, while its sentence is still being read.
#[derive(Debug, Clone)]
pub(super) struct Built {
    pub(super) figure: Figure,
    /// Tokens of the number.
    pub(super) number: Range<usize>,
    /// Tokens of the whole expression.
    pub(super) whole: Range<usize>,
    /// Whether a word of size (million) stands in it.
    pub(super) scaled: bool,
}

impl Built {
    /// Neither a unit nor a noun.
    pub(super) fn is_bare(&self) -> bool {
        self.figure.unit.0 == "-" && self.figure.counted.is_none()
    }

    /// A unit or a noun.
    pub(super) fn measures_or_counts(&self) -> bool {
        !self.is_bare()
    }

    /// Whether it has a unit.
    pub(super) fn measures(&self) -> bool {
        self.figure.unit.0 != "-"
    }

    /// Whether its unit can be meant by a bare number after it: one that measures, and no share or stretch of time.
    pub(super) fn lends(&self) -> bool {
        ![
            "-",
            "percent",
            "percentage point",
            "year",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "second",
            "year of age",
        ]
        .contains(&self.figure.unit.0.as_str())
    }
}

/// Whether the token at `at` is a number word or digits.
pub(super) fn is_number(source: Source, at: usize) -> bool {
    source.kind(at) == Some(Kind::Number)
        || matches!(
            source.number_word(at),
            Some(NumberWord::Small(_) | NumberWord::Tens(_) | NumberWord::Hundred)
        )
}

/// A number with its unit.
#[derive(Debug, Clone)]
pub(super) struct Measured {
    /// Number and unit in tokens.
    pub(super) range: Range<usize>,
    /// Normal form of the unit.
    pub(super) name: Option<String>,
    /// The value, cents joined to dollars.
    pub(super) value: Interval,
}
