//! Fractions in words and what they are joined to: "two thirds", "a quarter", "three and a half", "half a million".

use super::{Numeral, NumeralKind, Source, words};
use crate::exact::Exact;
use crate::lexicon::NumberWord;
use crate::token::Kind;

/// `numeral`, or the fraction it is the upper part or the whole part of.
pub(super) fn extend(source: Source, numeral: Numeral) -> Numeral {
    if numeral.kind != NumeralKind::Cardinal {
        return numeral;
    }
    if let Some(fraction) = parts_after(source, numeral) {
        return fraction;
    }
    and_a_half(source, numeral).unwrap_or(numeral)
}

/// "two thirds", "three-quarters", "one fifth" where `numeral` stands above the line.
fn parts_after(source: Source, numeral: Numeral) -> Option<Numeral> {
    let at = numeral.end + usize::from(matches!(source.kind(numeral.end), Some(Kind::Hyphen | Kind::Dash)));
    let one = numeral.value == Exact::ONE;
    let below = below_the_line(source, at, one)?;
    let value = numeral.value.divided_by(below)?;
    Some(Numeral { end: at + 1, value, kind: NumeralKind::Fraction, ..numeral })
}

/// What the word at `at` says below the line: "thirds" 3, "quarter" 4; "third" only after one.
fn below_the_line(source: Source, at: usize, one: bool) -> Option<Exact> {
    let below = match source.number_word(at)? {
        NumberWord::Half => 2,
        NumberWord::Quarter => 4,
        NumberWord::Parts(n) if n > 2 => i64::from(n),
        NumberWord::SmallOrdinal(n) if one && n > 2 => i64::from(n),
        NumberWord::TensOrdinal(n) if one => i64::from(n),
        NumberWord::MagnitudeParts(power) => return Exact::ONE.times_power_of_ten(i32::from(power)),
        NumberWord::MagnitudeOrdinal(power) if one => return Exact::ONE.times_power_of_ten(i32::from(power)),
        _ => return None,
    };
    Some(Exact::whole(below))
}

/// "three and a half", "two and three quarters", "one million and a half".
fn and_a_half(source: Source, numeral: Numeral) -> Option<Numeral> {
    if !source.is(numeral.end, "and") {
        return None;
    }
    let (part, end) = part(source, numeral.end + 1)?;
    let size = if numeral.scaled { last_size(source, numeral.end - 1)? } else { Exact::ONE };
    let value = numeral.value.plus(part.times(size)?)?;
    Some(words::magnitudes(source, Numeral { end, value, ..numeral }))
}

fn last_size(source: Source, at: usize) -> Option<Exact> {
    match source.number_word(at)? {
        NumberWord::Magnitude(power) => Exact::ONE.times_power_of_ten(i32::from(power)),
        _ => Some(Exact::ONE),
    }
}

/// A fraction below one at `at`: "a half", "half", "three quarters", "one fourth".
fn part(source: Source, at: usize) -> Option<(Exact, usize)> {
    if source.is(at, "a") || source.is(at, "an") {
        return below_the_line(source, at + 1, true)
            .and_then(|b| Exact::ONE.divided_by(b))
            .map(|v| (v, at + 2));
    }
    match source.number_word(at)? {
        NumberWord::Small(above @ 1..=19) => {
            let below_at = at + 1 + usize::from(source.kind(at + 1) == Some(Kind::Hyphen));
            let below = below_the_line(source, below_at, above == 1)?;
            Exact::whole(i64::from(above)).divided_by(below).map(|v| (v, below_at + 1))
        }
        NumberWord::Half => Exact::new(1, 2).map(|v| (v, at + 1)),
        _ => None,
    }
}

/// "half", "a third", "half a million", "a quarter of a million", where no number stands before the fraction.
pub(crate) fn alone(source: Source, at: usize) -> Option<Numeral> {
    let article = source.is(at, "a") || source.is(at, "an");
    let word = at + usize::from(article);
    let below = match source.number_word(word)? {
        NumberWord::Half => Exact::whole(2),
        NumberWord::Quarter => Exact::whole(4),
        NumberWord::SmallOrdinal(n @ 3..) if article => Exact::whole(i64::from(n)),
        NumberWord::TensOrdinal(n) if article => Exact::whole(i64::from(n)),
        NumberWord::MagnitudeOrdinal(power) if article => Exact::ONE.times_power_of_ten(i32::from(power))?,
        _ => return None,
    };
    let value = Exact::ONE.divided_by(below)?;
    let numeral = Numeral {
        start: at,
        end: word + 1,
        value,
        kind: NumeralKind::Fraction,
        digits: false,
        scaled: false,
    };
    Some(of_a_size(source, numeral))
}

/// "half a million", "quarter million", "a quarter of a million", "half a dozen".
fn of_a_size(source: Source, numeral: Numeral) -> Numeral {
    let mut at = numeral.end + usize::from(source.is(numeral.end, "of"));
    at += usize::from(source.is(at, "a"));
    let size = match source.number_word(at) {
        Some(NumberWord::Magnitude(power)) => Exact::ONE.times_power_of_ten(i32::from(power)),
        Some(NumberWord::Dozen) => Some(Exact::whole(12)),
        _ => None,
    };
    match size.and_then(|s| numeral.value.times(s)) {
        Some(value) => Numeral { end: at + 1, value, kind: NumeralKind::Cardinal, scaled: true, ..numeral },
        None => numeral,
    }
}
