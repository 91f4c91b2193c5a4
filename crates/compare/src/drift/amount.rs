//! One amount in two units: "two decades" is "20 years", "100 kilometres" is "62 miles".

use crate::drift::figure::Figure;
use crate::drift::hedge::{key, word};
use crate::pairing::Side;
use crate::words;

/// How far a converted figure may be off for having been rounded, as a share of it.
const ROUNDED: f64 = 0.04;

/// How far two shares may be apart: "a third" is "33 percent".
const SHARE: f64 = 0.005;

/// Whether two figures in units of different names come to the same.
pub(super) fn is_same(source: &Side<'_>, one: Figure, copy: &Side<'_>, other: Figure) -> bool {
    if is_in_short(source, one, copy, other) || is_in_short(copy, other, source, one) {
        return true;
    }
    if let (Some(a), Some(b)) = (share(source, one), share(copy, other)) {
        return one.unit.is_some() != other.unit.is_some() && (a - b).abs() < SHARE;
    }
    let (Some(a), Some(b)) = (amount(source, one), amount(copy, other)) else { return false };
    a.unit != b.unit && a.base == b.base && (a.value - b.value).abs() <= a.value.abs() * ROUNDED
}

/// "5.31m" for "5.31 million"; "2 and 3 million" for "2 million and 3 million".
fn is_in_short(long: &Side<'_>, one: Figure, short: &Side<'_>, other: Figure) -> bool {
    let value = |side: &Side<'_>, at: usize| side.token(at).and_then(crate::token::Token::value);
    let (Some(whole), Some(part)) = (value(long, one.number), value(short, other.number)) else {
        return false;
    };
    let size = whole / part.max(f64::MIN_POSITIVE);
    let sized = |expected: f64| (size - expected).abs() < expected * 1e-9;
    let letter = other.unit.or(Some(other.number + 1)).filter(|&at| at == other.number + 1);
    let million = letter.is_some_and(|at| short.is_word(at, &["m"])) && sized(1e6);
    let range = short.is_word(other.number + 1, &["and", "to", "or"])
        && value(short, other.number + 2).is_some_and(|end| end >= size && end > part);
    million || range && [1e3, 1e6, 1e9].into_iter().any(sized)
}

/// Whether a figure comes to one of a unit: "12 months" to "the year".
pub(super) fn is_one(side: &Side<'_>, figure: Figure, other: &Side<'_>, unit: Figure) -> bool {
    let one = unit.unit.and_then(|at| span(&singular(word(other, at))));
    let (Some(own), Some((base, size))) = (amount(side, figure), one) else { return false };
    own.base == base && (own.value - size).abs() <= size * ROUNDED
}

/// "one in five", "20 per cent": a part of one.
fn share(side: &Side<'_>, figure: Figure) -> Option<f64> {
    let value = side.token(figure.number)?.value()?;
    match figure.unit {
        None => (value > 0.0 && value < 1.0).then_some(value),
        Some(unit) => (key(side, unit) == words::hash(b"percent")).then_some(value / 100.0),
    }
}

/// A figure in the base unit of its kind.
struct Amount {
    unit: String,
    base: &'static str,
    value: f64,
}

fn amount(side: &Side<'_>, figure: Figure) -> Option<Amount> {
    let unit = singular(word(side, figure.unit?));
    let (base, size) = span(&unit).or_else(|| {
        let (base, size) = reading::unit_size(&unit)?;
        Some((base, size.to_string().parse().ok()?))
    })?;
    Some(Amount { base, value: side.token(figure.number)?.value()? * size, unit })
}

/// Spans of time, in days.
fn span(unit: &str) -> Option<(&'static str, f64)> {
    let days = match unit {
        "day" => 1.0,
        "week" => 7.0,
        "fortnight" => 14.0,
        "month" => 30.4,
        "year" => 365.25,
        "decade" => 3652.5,
        "century" => 36525.0,
        _ => return None,
    };
    Some(("day", days))
}

fn singular(word: &str) -> String {
    let lower = word.to_ascii_lowercase();
    match lower.as_str() {
        "feet" => "foot".to_owned(),
        "inches" => "inch".to_owned(),
        "centuries" => "century".to_owned(),
        "km" | "kilometer" | "kilometers" | "kilometres" => "kilometre".to_owned(),
        "kg" => "kilogram".to_owned(),
        _ => lower.strip_suffix('s').map(str::to_owned).unwrap_or(lower),
    }
}
