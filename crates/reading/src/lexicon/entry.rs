//! What is known of a word.

use super::tag;
use crate::time::{Grain, Half, PartOfDay, Portion};

/// All that is known of one word.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Entry {
    /// What it can be; see [`super::tag`].
    pub(crate) tags: u64,
    /// The prepositions and particles it attributes with, a bit each; see [`super::frames`].
    pub(crate) frames: u32,
    /// The prepositions it attributes with as a noun, by the same bits.
    pub(crate) noun_frames: u32,
    /// Its own bit, if it is one of those prepositions or particles.
    pub(crate) particle: u32,
    /// What it makes of a name that it ends or opens, a bit each; see [`super::heads`].
    pub(crate) heads: u16,
    /// What it says as a number.
    pub(crate) number: Option<NumberWord>,
    /// What it says as a unit.
    pub(crate) unit: Option<&'static UnitWord>,
    /// What it says of a time.
    pub(crate) time: Option<TimeWord>,
}

impl Entry {
    /// Where to look closer at the word; see [`tag::SIGNS`].
    pub(super) fn signs(&self) -> u64 {
        const ATTRIBUTING: u64 =
            tag::CUE | tag::CUE_ADJECTIVE | tag::CUE_NOUN | tag::LIGHT_NOUN | tag::STANCE | tag::HEARSAY;
        let sign = |shown: bool, sign: u64| if shown { sign } else { 0 };
        sign(self.number.is_some(), tag::NUMBER)
            | sign(self.time.is_some(), tag::TIMED)
            | sign(self.tags & ATTRIBUTING != 0 || self.frames != 0, tag::ATTRIBUTES)
    }
}

/// What a word says as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NumberWord {
    /// nought to nineteen.
    Small(u8),
    /// twenty to ninety.
    Tens(u8),
    /// hundred.
    Hundred,
    /// thousand, million and up: the power of ten.
    Magnitude(u8),
    /// Short forms that stand after digits: k, m, bn; with the power of ten.
    Short(u8),
    /// dozen.
    Dozen,
    /// score.
    Score,
    /// first to nineteenth.
    SmallOrdinal(u8),
    /// twentieth to ninetieth.
    TensOrdinal(u8),
    /// hundredth, thousandth, millionth: the power of ten.
    MagnitudeOrdinal(u8),
    /// half, halves.
    Half,
    /// quarter, quarters.
    Quarter,
    /// thirds, fifths and the like: the number below the line.
    Parts(u8),
    /// hundredths, thousandths: the power of ten below the line.
    MagnitudeParts(u8),
    /// twofold, tenfold: how many times.
    Fold(u8),
    /// doubled, tripled: how many times as much it became; below nought for halved.
    Factor(i8),
    /// twice, thrice.
    Times(u8),
    /// twenties, thirties: years of a life; the first of them. Teens begin at thirteen.
    Decade(u8),
    /// pair, couple.
    Couple,
    /// hundreds, thousands, millions: a vague plural, with the power of ten.
    Plural(u8),
    /// dozens, scores.
    Dozens(u8),
}

impl NumberWord {
    /// Whether it stands where numbers do: "doubled" and "thirties" are words of other kinds.
    pub(crate) const fn is_number(self) -> bool {
        !matches!(self, Self::Factor(_) | Self::Times(_) | Self::Decade(_))
    }
}

/// What a unit measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dimension {
    /// Money.
    Money,
    /// A hundredth of the main unit of money: cent, penny.
    SmallMoney,
    /// Length, area, volume, mass, speed and the rest of physics.
    Measure,
    /// Stretches of time.
    Time,
    /// Degrees of heat.
    Temperature,
    /// Shares: percent, percentage points.
    Share,
}

/// One unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct UnitWord {
    /// Its normal form.
    pub(crate) name: &'static str,
    /// What it measures.
    pub(crate) dimension: Dimension,
}

/// What a word says of a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TimeWord {
    /// January: 1 to 12.
    Month(u8),
    /// Monday: 0 to 6.
    Weekday(u8),
    /// week, fortnight: so many of a grain.
    Unit(u8, Grain),
    /// morning, evening.
    Part(PartOfDay),
    /// last, this, next: -1, 0, 1.
    Turn(i8),
    /// yesterday, today, tomorrow: -1, 0, 1.
    Day(i8),
    /// tonight.
    Tonight,
    /// winter, spring, summer, autumn: 0 to 3.
    Season(u8),
    /// weekend.
    Weekend,
    /// now.
    Now,
    /// noon and midnight: the hour.
    Noon(u8),
    /// a.m., p.m.
    Half(Half),
    /// GMT, PST: minutes east of Greenwich.
    Zone(i16),
    /// early, mid, late; beginning, end.
    Portion(Portion),
    /// EOD, EOM, EOY: the end of a day, month, year in the letters of business.
    Close(Grain),
    /// Q, fiscal, FY: what opens a span of business.
    Business,
    /// o'clock.
    OClock,
    /// The first word of a feast's name; see [`crate::time`].
    Feast,
}
