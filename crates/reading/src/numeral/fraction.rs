//! Fractions in words and what they are joined to: "two thirds", "a quarter", "three and a half", "half a million".

use super::size::magnitudes;
use super::{Numeral, NumeralKind, Source, words};
use crate::exact::Exact;
use crate::lexicon::{Dimension, NumberWord};
use crate::token::{Kind, Token};

/// `numeral`, or the fraction it is the upper part or the whole part of.
pub(super) fn extend(source: Source, numeral: Numeral) -> Numeral {
    if numeral.kind != NumeralKind::Cardinal {
        return numeral;
    }
    let whole = parts_after(source, numeral).or_else(|| and_a_half(source, numeral)).unwrap_or(numeral);
    one_in_many(source, whole).unwrap_or(whole)
}

/// "two thirds", "three-quarters", "one fifth" where `numeral` stands above the line.
fn parts_after(source: Source, numeral: Numeral) -> Option<Numeral> {
    let at = numeral.end + usize::from(matches!(source.kind(numeral.end), Some(Kind::Hyphen | Kind::Dash)));
    // "one one hundred and fifth".
    if !source.figures
        && numeral.value == Exact::ONE
        && at == numeral.end
        && let Some(below) =
            words::read(source, at).filter(|n| n.kind == NumeralKind::Ordinal && n.end > at + 1)
    {
        let value = Exact::ONE.divided_by(below.value)?;
        return Some(Numeral { end: below.end, value, kind: NumeralKind::Fraction, ..numeral });
    }
    if let Some((below, end)) = tens_below(source, at, numeral.value == Exact::ONE) {
        let value = numeral.value.divided_by(below)?;
        return Some(Numeral { end, value, kind: NumeralKind::Fraction, ..numeral });
    }
    // "the 2019 quarter" is no number of quarters.
    let turned = numeral.start > 0
        && source.is(at, "quarters")
        && ["past", "last", "next", "previous", "first", "final", "coming", "following"]
            .iter()
            .any(|w| source.is(numeral.start - 1, w));
    if numeral.digits && numeral.value >= Exact::whole(1000) || turned && source.figures {
        return None;
    }
    let below = below_the_line(source, at, numeral.value == Exact::ONE)?;
    if let Some((value, end)) = own_size(source, numeral, below, at + 1) {
        return Some(Numeral { end, value, ..numeral });
    }
    if let Some(value) = tens_shared(source, numeral, below).or_else(|| after_and(source, numeral, below)) {
        let kind = if value < Exact::ONE { NumeralKind::Fraction } else { NumeralKind::Cardinal };
        return Some(magnitudes(source, Numeral { end: at + 1, value, kind, ..numeral }));
    }
    let value = numeral.value.divided_by(below)?;
    let fraction = Numeral { end: at + 1, value, kind: NumeralKind::Fraction, ..numeral };
    Some(of_a_size(source, fraction))
}

/// "one billion and three quarters million": a fraction with a size of its own after "and".
fn own_size(source: Source, numeral: Numeral, below: Exact, at: usize) -> Option<(Exact, usize)> {
    let NumberWord::Magnitude(power) = source.number_word(at)? else { return None };
    let and = (numeral.start..numeral.end).rev().find(|&i| source.is(i, "and"))?;
    let above = words::read(source, and + 1).filter(|n| n.end == numeral.end)?.value;
    let part = above.divided_by(below)?.times_power_of_ten(i32::from(power))?;
    Some((numeral.value.minus(above)?.plus(part)?, at + 1))
}

/// "one twenty-fifth", "three twenty-firsts": tens and a unit below the line.
fn tens_below(source: Source, at: usize, one: bool) -> Option<(Exact, usize)> {
    let NumberWord::Tens(tens) = source.number_word(at)? else { return None };
    let unit_at = at + 1 + usize::from(source.kind(at + 1) == Some(Kind::Hyphen));
    let unit = match source.number_word(unit_at)? {
        NumberWord::Parts(n @ 1..=9) => n,
        NumberWord::SmallOrdinal(n @ 1..=9) if one => n,
        _ => return None,
    };
    Some((Exact::whole(i64::from(tens + unit)), unit_at + 1))
}

/// "one hundred thirty fifths" is a hundred of thirty-fifths, where no "and" stands before the tens.
fn tens_shared(source: Source, numeral: Numeral, below: Exact) -> Option<Exact> {
    let last = numeral.end.checked_sub(1)?;
    let NumberWord::Tens(tens) = source.number_word(last)? else { return None };
    let tens = Exact::whole(i64::from(tens));
    if last == numeral.start || source.is(last - 1, "and") || below >= Exact::whole(10) {
        return None;
    }
    numeral.value.minus(tens).filter(|n| *n > Exact::ZERO)?.divided_by(tens.plus(below)?)
}

/// "one hundred and three quarters", "five billion and three quarters": what follows the last "and" is the fraction
/// where it is less than one; after a million it is a fraction of the million.
fn after_and(source: Source, numeral: Numeral, below: Exact) -> Option<Exact> {
    let and = (numeral.start..numeral.end).rev().find(|&i| source.is(i, "and"))?;
    let above = words::read(source, and + 1).filter(|n| n.end == numeral.end)?.value;
    let whole = numeral.value.minus(above)?;
    let next = numeral.end + 1 + usize::from(source.kind(numeral.end) == Some(Kind::Hyphen));
    let size = match source.number_word(next) {
        Some(NumberWord::Magnitude(_)) => return None,
        _ => last_size(source, and.checked_sub(1)?)?,
    };
    if above >= below {
        return None;
    }
    whole.plus(above.divided_by(below)?.times(size)?)
}

/// "one in five", "two out of three"; "2000 over 3" where any number is asked for.
fn one_in_many(source: Source, numeral: Numeral) -> Option<Numeral> {
    let one = numeral.value == Exact::ONE;
    // "six in 10 voters".
    let round = source.figures
        && (["5", "10", "100", "20"].contains(&source.word(numeral.end + 1))
            || source.is(numeral.end + 1, "ten")
            || source.is(numeral.end + 1, "five"));
    // "12 in every 100,000", "40 in 100,000 people".
    let every =
        source.figures && (source.is(numeral.end + 1, "every") || is_population(source, numeral.end + 1));
    let some = numeral.value < Exact::whole(10)
        && round
        && !source.tokens.get(numeral.end + 2).is_none_or(Token::capital)
        || every;
    let at = if source.is(numeral.end, "out") && source.is(numeral.end + 1, "of") {
        numeral.end + 2
    } else if source.is(numeral.end, "in") && (one || some)
        || source.is(numeral.end, "over") && !source.figures && !money_before(source, numeral.start)
    {
        numeral.end + 1
    } else {
        return None;
    };
    let at = at + usize::from(source.is(at, "every"));
    if source.kind(at) != Some(Kind::Number) && source.number_word(at).is_none() {
        return None;
    }
    let below = super::plain(source, at)?;
    let over = source.is(numeral.end, "over");
    let fits = below.kind == NumeralKind::Cardinal
        && below.value > Exact::ONE
        && (over || numeral.value < below.value);
    let timed = source.tokens.get(below.end).is_some_and(|t| t.entry().unit.is_some());
    if !fits || timed {
        return None;
    }
    let value = numeral.value.divided_by(below.value)?;
    Some(Numeral { end: below.end, value, kind: NumeralKind::Fraction, ..numeral })
}

/// "1,000", "100,000": a round number that a share of people is given of.
fn is_population(source: Source, at: usize) -> bool {
    let word = source.word(at);
    word.starts_with('1') && word.len() > 4 && word.bytes().skip(1).all(|b| matches!(b, b'0' | b','))
}

fn money_before(source: Source, at: usize) -> bool {
    at > 0 && source.kind(at - 1) == Some(Kind::Currency)
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
    if let Some(end) = hyphened_half(source, numeral.end) {
        let value = numeral.value.plus(Exact::new(1, 2)?)?;
        return Some(Numeral { end, value, ..numeral });
    }
    if !source.is(numeral.end, "and") {
        return None;
    }
    let (part, end) = part(source, numeral.end + 1)?;
    // "one billion and a half million": the half has a size of its own.
    if let (true, Some(NumberWord::Magnitude(power))) = (numeral.scaled, source.number_word(end)) {
        let value = numeral.value.plus(part.times_power_of_ten(i32::from(power))?)?;
        return Some(Numeral { end: end + 1, value, ..numeral });
    }
    let size = if numeral.scaled { last_size(source, numeral.end - 1)? } else { Exact::ONE };
    let value = numeral.value.plus(part.times(size)?)?;
    Some(magnitudes(source, Numeral { end, value, ..numeral }))
}

/// Past "-and-a-half".
fn hyphened_half(source: Source, at: usize) -> Option<usize> {
    let hyphen = |i: usize| source.kind(i) == Some(Kind::Hyphen);
    let words = source.is(at + 1, "and") && source.is(at + 3, "a") && source.is(at + 5, "half");
    (words && hyphen(at) && hyphen(at + 2) && hyphen(at + 4)).then_some(at + 6)
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
        NumberWord::Tens(_) => {
            let above = words::read(source, at)?;
            let below_at = above.end + usize::from(source.kind(above.end) == Some(Kind::Hyphen));
            let below = below_the_line(source, below_at, false)?;
            above.value.divided_by(below).filter(|v| *v < Exact::ONE).map(|v| (v, below_at + 1))
        }
        NumberWord::Small(above @ 1..=19) => {
            let below_at = at + 1 + usize::from(source.kind(at + 1) == Some(Kind::Hyphen));
            let below = below_the_line(source, below_at, above == 1)?;
            Exact::whole(i64::from(above)).divided_by(below).map(|v| (v, below_at + 1))
        }
        NumberWord::Half => Exact::new(1, 2).map(|v| (v, at + 1)),
        // "two and quarter hours".
        NumberWord::Quarter if source.is(at, "quarter") && measured(source, at + 1) => {
            Exact::new(1, 4).map(|v| (v, at + 1))
        }
        _ => None,
    }
}

/// "half", "a third", "half a million", "a quarter of a million", where no number stands before the fraction.
pub(crate) fn alone(source: Source, at: usize) -> Option<Numeral> {
    let article = source.is(at, "a") || source.is(at, "an");
    let word = at + usize::from(article);
    if article && let Some((below, end)) = tens_below(source, word, true) {
        let value = Exact::ONE.divided_by(below)?;
        return Some(Numeral {
            start: at,
            end,
            value,
            kind: NumeralKind::Fraction,
            digits: false,
            scaled: false,
        });
    }
    if !source.figures && source.number_word(word) == Some(NumberWord::Couple) {
        return Some(Numeral {
            start: at,
            end: word + 1,
            value: Exact::whole(2),
            kind: NumeralKind::Cardinal,
            digits: false,
            scaled: false,
        });
    }
    let below = match source.number_word(word)? {
        NumberWord::Half => Exact::whole(2),
        NumberWord::Quarter => Exact::whole(4),
        // "tenth of a gallon", "fourth of litre".
        NumberWord::SmallOrdinal(n @ 3..)
            if article || source.is(word + 1, "of") && measured(source, word + 1) =>
        {
            Exact::whole(i64::from(n))
        }
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

/// Whether a unit follows, "of" and an article allowed before it.
fn measured(source: Source, at: usize) -> bool {
    let of = at + usize::from(source.is(at, "of"));
    let article = of + usize::from(source.is(of, "a") || source.is(of, "an"));
    source.tokens.get(article).is_some_and(|t| {
        t.kind == Kind::Word
            && t.entry().unit.is_some_and(|u| matches!(u.dimension, Dimension::Measure | Dimension::Time))
    })
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
