//! Numbers that begin with digits: "1,234.5", "3.2 million", "10k", "2 1/4", "21st", "½".

use super::size::magnitudes;
use super::{Numeral, NumeralKind, Source};
use crate::exact::Exact;
use crate::token::Kind;

/// The number whose digits stand at `at`.
pub(super) fn read(source: Source, at: usize) -> Option<Numeral> {
    // The rest of a number so long that it was cut into several tokens.
    if !source.spaced(at) && at.checked_sub(1).and_then(|b| source.kind(b)) == Some(Kind::Number) {
        return None;
    }
    let (value, mut end) = grouped(source, at)?;
    let mut numeral =
        Numeral { start: at, end, value, kind: NumeralKind::Cardinal, digits: true, scaled: false };
    if let Some((value, end)) = exponent(source, value, end) {
        return Some(Numeral { end, value, ..numeral });
    }
    if !source.figures && source.is(end, "point") && source.kind(end + 1) == Some(Kind::Number) {
        let value = Exact::from_decimal(&format!("{}.{}", source.word(at), source.word(end + 1)))?;
        return Some(Numeral { end: end + 2, value, ..numeral });
    }
    if ordinal_ending(source, end) {
        return Some(Numeral { end: end + 1, kind: NumeralKind::Ordinal, ..numeral });
    }
    if let Some((fraction, after)) = slash(source, at) {
        return Some(Numeral { end: after, value: fraction, kind: NumeralKind::Fraction, ..numeral });
    }
    if let Some((fraction, after)) = slash(source, end).filter(|_| value.is_whole() && source.spaced(end)) {
        return Some(Numeral { end: after, value: value.plus(fraction)?, ..numeral });
    }
    if let Some(part) = source.word(end).chars().next().and_then(vulgar_value).filter(|_| value.is_whole()) {
        end += 1;
        numeral = Numeral { end, value: value.plus(part)?, ..numeral };
    }
    Some(magnitudes(source, numeral))
}

/// "point 77", where any number is asked for.
pub(super) fn after_point(source: Source, at: usize) -> Option<Numeral> {
    let digits = source.word(at + 1);
    let plain = source.kind(at + 1)? == Kind::Number && digits.bytes().all(|b| b.is_ascii_digit());
    let value = Exact::from_decimal(&format!("0.{digits}")).filter(|_| plain)?;
    let kind = NumeralKind::Cardinal;
    Some(Numeral { start: at, end: at + 2, value, kind, digits: true, scaled: false })
}

/// "1e10", "12.32e+14", "1.3x10^6", "1.1^23" after the digits that end at `at`.
fn exponent(source: Source, value: Exact, at: usize) -> Option<(Exact, usize)> {
    let glued = |i: usize| !source.spaced(i) && source.kind(i).is_some();
    if !glued(at) {
        return None;
    }
    if source.is(at, "e") {
        let (power, end) = signed_whole(source, at + 1)?;
        return value.times_power_of_ten(power).map(|v| (v, end));
    }
    if (source.is(at, "x") || source.word(at) == "×")
        && source.word(at + 1) == "10"
        && source.word(at + 2) == "^"
    {
        let (power, end) = signed_whole(source, at + 3)?;
        return value.times_power_of_ten(power).map(|v| (v, end));
    }
    // "2.998×10−8", whose power was raised where the text comes from.
    if source.word(at) == "×"
        && source.word(at + 1) == "10"
        && matches!(source.kind(at + 2), Some(Kind::Dash | Kind::Hyphen))
        && let Some((power, end)) = signed_whole(source, at + 2)
    {
        let power = -power.abs();
        return value.times_power_of_ten(power).map(|v| (v, end));
    }
    if source.word(at) != "^" {
        return None;
    }
    let (power, end) = signed_whole(source, at + 1)?;
    let raised = (0..power.unsigned_abs().min(60)).try_fold(Exact::ONE, |v, _| v.times(value))?;
    let value = if power < 0 { Exact::ONE.divided_by(raised)? } else { raised };
    Some((value, end))
}

/// "+23", "-1", "--23" glued to what stands before.
fn signed_whole(source: Source, at: usize) -> Option<(i32, usize)> {
    let negative = source.kind(at)? == Kind::Hyphen;
    let digits = at + usize::from(negative || source.word(at) == "+" || source.kind(at) == Some(Kind::Dash));
    if source.kind(digits)? != Kind::Number || source.spaced(digits) {
        return None;
    }
    let power: i32 = source.word(digits).parse().ok()?;
    Some((if negative { -power } else { power }, digits + 1))
}

/// The value of the digits at `at`, with groups of three after narrow or plain spaces ("1 234 567").
fn grouped(source: Source, at: usize) -> Option<(Exact, usize)> {
    let first = source.word(at);
    let whole = |word: &str| word.bytes().all(|b| b.is_ascii_digit());
    let mut end = at + 1;
    let group = |end: usize| {
        source.kind(end) == Some(Kind::Number) && source.spaced(end) && is_group(source.word(end))
    };
    if whole(first) && first.len() <= 3 && first != "0" && group(end) {
        let mut joined = first.to_string();
        while group(end) && joined.len() < 30 {
            joined.push_str(source.word(end));
            end += 1;
            if joined.contains('.') {
                break;
            }
        }
        let next_is_longer = source.kind(end) == Some(Kind::Number) && source.spaced(end);
        if end > at + 1 && !next_is_longer {
            return Exact::from_decimal(&joined).map(|v| (v, end));
        }
    }
    Some((plain(first)?, at + 1))
}

/// "234" or "567.89" after a space.
fn is_group(word: &str) -> bool {
    let digits = word.split('.').next().unwrap_or("");
    digits.len() == 3 && digits.bytes().all(|b| b.is_ascii_digit()) && word.split('.').count() <= 2
}

/// Digits with commas and points: the last kind of mark decides which of them is the decimal one.
fn plain(word: &str) -> Option<Exact> {
    let commas = word.bytes().filter(|b| *b == b',').count();
    let points = word.bytes().filter(|b| *b == b'.').count();
    if commas == 0 && points <= 1 {
        return Exact::from_decimal(word);
    }
    let last_comma = word.rfind(',').unwrap_or(0);
    if points > 0 && commas > 0 && last_comma > word.rfind('.').unwrap_or(0) && commas == 1 {
        // Continental: "1.111,11".
        return Exact::from_decimal(&word.replace('.', "").replace(',', "."));
    }
    if points > 1 {
        return None;
    }
    if commas > 1 && !groups_fit(word) {
        return None;
    }
    if commas == 1 && points == 0 && word.len() - last_comma - 1 != 3 {
        return Exact::from_decimal(&word.replace(',', "."));
    }
    Exact::from_decimal(word)
}

/// Whether commas stand before groups of three ("1,234,567") or, as in India, of two and a last of three ("12,34,567").
fn groups_fit(word: &str) -> bool {
    let whole = word.split('.').next().unwrap_or("");
    let groups: Vec<usize> = whole.split(',').map(str::len).collect();
    let Some((last, rest)) = groups.split_last() else { return false };
    *last == 3 && (rest.iter().skip(1).all(|g| *g == 3) || rest.iter().all(|g| *g <= 2))
}

/// "st", "nd", "rd", "th" glued to the digits. "12st" and "21st 4lb" are stones.
fn ordinal_ending(source: Source, at: usize) -> bool {
    let digits = at.checked_sub(1).map_or("", |b| source.word(b));
    let pounds = source.kind(at + 1) == Some(Kind::Number) && source.is(at + 2, "lb");
    let stone = source.is(at, "st") && (!digits.ends_with('1') || digits.ends_with("11") || pounds);
    let ending = !source.spaced(at) && ["st", "nd", "rd", "th"].iter().any(|e| source.is(at, e));
    ending && !(stone && source.figures)
}

/// "3/4" at `at`.
pub(super) fn slash(source: Source, at: usize) -> Option<(Exact, usize)> {
    let glued = source.kind(at)? == Kind::Number
        && source.kind(at + 1)? == Kind::Slash
        && source.kind(at + 2)? == Kind::Number;
    if !glued || source.spaced(at + 1) || source.spaced(at + 2) || source.kind(at + 3) == Some(Kind::Slash) {
        return None;
    }
    let (above, below) = (source.word(at), source.word(at + 2));
    let chained = at > 0
        && !source.spaced(at)
        && !source.spaced(at - 1)
        && matches!(source.kind(at - 1), Some(Kind::Slash | Kind::Hyphen));
    if above.len() > 4 || below.len() > 4 || chained {
        return None;
    }
    Exact::from_decimal(above)?.divided_by(Exact::from_decimal(below)?).map(|v| (v, at + 3))
}

/// "½" and its like, alone.
pub(super) fn vulgar(source: Source, at: usize) -> Option<Numeral> {
    let value = source.word(at).chars().next().and_then(vulgar_value)?;
    let numeral =
        Numeral { start: at, end: at + 1, value, kind: NumeralKind::Fraction, digits: true, scaled: false };
    Some(magnitudes(source, numeral))
}

fn vulgar_value(c: char) -> Option<Exact> {
    let (above, below) = match c {
        '½' => (1, 2),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    };
    Exact::new(above, below)
}
