//! Numbers in words: "two hundred and six", "a dozen", "3 hundred and 21".

use super::size::magnitudes;
use super::{Numeral, NumeralKind, Source};
use crate::exact::Exact;
use crate::lexicon::NumberWord;
use crate::token::Kind;

/// What has been read so far: `total` holds what a thousand or million has closed, `open` what is still below a thousand.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    total: u64,
    open: u64,
    /// Power of the last thousand or million; the next must be smaller.
    lowest: Option<u8>,
    /// Whether a word has been read.
    any: bool,
    /// Whether "one twenty two" may stand for a hundred and twenty-two.
    spoken: bool,
}

impl Tally {
    /// Takes in one word; false where it cannot follow what has been read.
    fn take(&mut self, word: NumberWord) -> bool {
        let rest = self.open % 100;
        let fits = match word {
            NumberWord::Small(n) => {
                rest == 0 && !(self.any && (n == 0 || self.is_nought()))
                    || rest >= 20 && rest.is_multiple_of(10) && (1..10).contains(&n)
            }
            NumberWord::Tens(_) if self.spoken && self.total == 0 && (1..10).contains(&self.open) => true,
            NumberWord::Tens(_) => rest == 0 && !self.is_nought(),
            NumberWord::Hundred | NumberWord::Plural(2) => {
                self.any && (1..100).contains(&self.open) || word == NumberWord::Hundred && self.open == 1
            }
            NumberWord::Magnitude(power) | NumberWord::Plural(power @ 3..) => {
                self.open > 0 && self.lowest.is_none_or(|l| power < l)
                    || self.open == 0 && self.total > 0 && power >= 5
            }
            NumberWord::Dozen | NumberWord::Dozens(12) => (1..1000).contains(&self.open) && self.total == 0,
            _ => false,
        };
        if !fits {
            return false;
        }
        let was_any = std::mem::replace(&mut self.any, true);
        match word {
            NumberWord::Tens(n) if (1..10).contains(&self.open) => self.open = self.open * 100 + u64::from(n),
            NumberWord::Small(n) | NumberWord::Tens(n) => self.open += u64::from(n),
            NumberWord::Hundred | NumberWord::Plural(2) => self.open *= 100,
            // "three hundred and two dozens".
            NumberWord::Dozens(_) if self.open > 100 && rest > 0 => self.open += rest * 11,
            NumberWord::Dozen | NumberWord::Dozens(12) => self.open *= 12,
            NumberWord::Magnitude(power) | NumberWord::Plural(power) if self.open == 0 => {
                return self.scale_total(power);
            }
            NumberWord::Magnitude(power) | NumberWord::Plural(power) => return self.close(power),
            _ => self.any = was_any,
        }
        true
    }

    fn is_nought(&self) -> bool {
        self.any && self.open == 0 && self.total == 0
    }

    fn close(&mut self, power: u8) -> bool {
        let Some(scaled) = 10_u64.checked_pow(u32::from(power)).and_then(|f| self.open.checked_mul(f)) else {
            return false;
        };
        self.total = self.total.saturating_add(scaled);
        self.open = 0;
        self.lowest = Some(power);
        true
    }

    /// "three lakh crore".
    fn scale_total(&mut self, power: u8) -> bool {
        let Some(scaled) = 10_u64.checked_pow(u32::from(power)).and_then(|f| self.total.checked_mul(f))
        else {
            return false;
        };
        self.total = scaled;
        self.lowest = Some(power);
        true
    }

    fn value(&self) -> Exact {
        i64::try_from(self.total.saturating_add(self.open)).map_or(Exact::ZERO, Exact::whole)
    }
}

/// The number whose first word stands at `at`.
pub(super) fn read(source: Source, at: usize) -> Option<Numeral> {
    let article = source.is(at, "a") || source.is(at, "an");
    let mut tally = Tally { spoken: spoken(source, at), ..Tally::default() };
    let mut end = at;
    if article
        || matches!(
            source.number_word(at),
            Some(NumberWord::Hundred | NumberWord::Magnitude(_) | NumberWord::Dozen)
        )
    {
        let first = if article { at + 1 } else { at };
        let sized = matches!(
            source.number_word(first),
            Some(NumberWord::Hundred | NumberWord::Magnitude(_) | NumberWord::Dozen)
        );
        if !sized {
            return None;
        }
        tally.open = 1;
        end = first;
    }
    let (tally, end) = run(source, tally, end);
    if let Some(ordinal) = ordinal(source, tally, end) {
        return Some(Numeral { start: at, ..ordinal });
    }
    if end == at || article && end == at + 1 || !tally.any {
        return None;
    }
    let scaled = tally.lowest.is_some();
    let numeral =
        Numeral { start: at, end, value: tally.value(), kind: NumeralKind::Cardinal, digits: false, scaled };
    Some(point(source, numeral))
}

/// Whether "one twenty two" is asked for: any number, and no fraction's denominator after it.
fn spoken(source: Source, at: usize) -> bool {
    let parts = |i: usize| {
        matches!(
            source.number_word(i),
            Some(NumberWord::Parts(_) | NumberWord::SmallOrdinal(_) | NumberWord::TensOrdinal(_))
        )
    };
    !source.figures && source.kind(at + 1) == Some(Kind::Word) && !(at + 1..at + 5).any(parts)
}

/// Reads number words from `at` as long as they fit.
fn run(source: Source, mut tally: Tally, at: usize) -> (Tally, usize) {
    let mut end = at;
    let mut next = at;
    loop {
        let word = if next == end || tally.any { source.number_word(next) } else { None };
        match word {
            Some(word) if tally.take(word) => {
                next += 1;
                end = next;
            }
            _ if next == end && joins(source, tally, end) => next += 1,
            _ => return (tally, end),
        }
    }
}

/// "and" after a hundred or more, or a hyphen between two words of one number.
fn joins(source: Source, tally: Tally, at: usize) -> bool {
    let and = source.is(at, "and")
        && (tally.open >= 100 && tally.open.is_multiple_of(100) || tally.open == 0 && tally.total > 0);
    let hyphen = source.kind(at) == Some(Kind::Hyphen)
        || source.kind(at) == Some(Kind::Dash)
            && (source.word(at) == "-" || !source.spaced(at) && !source.spaced(at + 1));
    // "twenty and three and three fifths".
    let rest = tally.open % 100;
    let spoken = tally.spoken
        && rest >= 20
        && rest.is_multiple_of(10)
        && source.is(at, "and")
        && source.is(at + 2, "and");
    tally.any && (and || hyphen || spoken) && source.number_word(at + 1).is_some()
}

/// "twenty-first", "hundredth", "two hundred and sixth": the cardinal so far and an ordinal word.
fn ordinal(source: Source, tally: Tally, end: usize) -> Option<Numeral> {
    let joined = tally.any && joins(source, tally, end);
    let at = if joined || tally.any && source.kind(end) == Some(Kind::Hyphen) { end + 1 } else { end };
    let (rest, before) = (tally.open % 100, tally.value());
    let value = match source.number_word(at)? {
        NumberWord::SmallOrdinal(n)
            if !tally.any
                || rest == 0 && tally.open + tally.total > 0
                || rest >= 20 && rest % 10 == 0 && n < 10 =>
        {
            before.plus(Exact::whole(i64::from(n)))
        }
        NumberWord::TensOrdinal(n) if rest == 0 => before.plus(Exact::whole(i64::from(n))),
        NumberWord::MagnitudeOrdinal(power) => {
            let open = if tally.open == 0 { 1 } else { i64::try_from(tally.open).ok()? };
            let scaled = Exact::whole(open).times_power_of_ten(i32::from(power))?;
            Exact::whole(i64::try_from(tally.total).ok()?).plus(scaled)
        }
        _ => None,
    }?;
    Some(Numeral { start: at, end: at + 1, value, kind: NumeralKind::Ordinal, digits: false, scaled: false })
}

/// "five point two", "one point seventy-one".
fn point(source: Source, numeral: Numeral) -> Numeral {
    if !source.is(numeral.end, "point") {
        return numeral;
    }
    let mut digits = String::new();
    let mut end = numeral.end + 1;
    while digits.len() < 12 {
        match source.number_word(end) {
            Some(NumberWord::Small(n)) => digits.push_str(&n.to_string()),
            Some(NumberWord::Tens(n)) => {
                let unit = tens_unit(source, end + 1);
                digits.push_str(&(n + unit.map_or(0, |(n, _)| n)).to_string());
                end = unit.map_or(end, |(_, at)| at);
            }
            _ => break,
        }
        end += 1;
    }
    match Exact::from_decimal(&format!("0.{digits}")).and_then(|f| numeral.value.plus(f)) {
        Some(value) if !digits.is_empty() => magnitudes(source, Numeral { end, value, ..numeral }),
        _ => numeral,
    }
}

fn tens_unit(source: Source, at: usize) -> Option<(u8, usize)> {
    let at = if source.kind(at) == Some(Kind::Hyphen) { at + 1 } else { at };
    match source.number_word(at)? {
        NumberWord::Small(n @ 1..=9) => Some((n, at)),
        _ => None,
    }
}
