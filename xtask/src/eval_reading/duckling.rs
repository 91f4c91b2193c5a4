//! Duckling's example strings: each is one quantity; it is right when the reader finds one with the same value (both
//! ends of an interval) and, where it has a unit, that unit.
//!
//! The strings stand in Haskell source: `examples (constructor value) [ "string", … ]`. Strings whose expected value is
//! not a plain number, interval or open interval are counted as wrong.

use std::fs;

use anyhow::Context;
use reading::{Approximation, Figure, NumeralKind};

use super::Options;
use super::score::cases;

const SETS: [(&str, &str); 8] = [
    ("Numeral", "number"),
    ("Ordinal", "ordinal"),
    ("AmountOfMoney", "figure"),
    ("Quantity", "figure"),
    ("Distance", "figure"),
    ("Volume", "figure"),
    ("Temperature", "figure"),
    ("Duration", "duration"),
];

/// An expected value: ends and unit.
#[derive(Debug, Clone, PartialEq)]
struct Expected {
    low: Option<f64>,
    high: Option<f64>,
    unit: String,
}

/// Measures and prints.
pub(super) fn run(options: &Options) -> anyhow::Result<()> {
    println!("Duckling strings, English");
    for (set, how) in SETS {
        let path = options.data.join(format!("duckling/{set}.EN.Corpus.hs"));
        let file = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        let (mut right, mut all, mut shown) = (0, 0, 0);
        for (head, strings) in examples(&file) {
            let want = expected(&head);
            for string in strings {
                all += 1;
                if want.as_ref().is_some_and(|w| matches(how, &string, w)) {
                    right += 1;
                } else if shown < options.wrong {
                    shown += 1;
                    println!(
                        "    {string:?}: expected {head}, found {:?}",
                        reading::read(&string)
                            .figures
                            .iter()
                            .map(|f| (
                                f.value.low.map(reading::Exact::to_f64),
                                f.value.high.map(reading::Exact::to_f64),
                                &f.unit.0
                            ))
                            .collect::<Vec<_>>()
                    );
                }
            }
        }
        println!("  {set:14} {}", cases(right, all));
    }
    Ok(())
}

/// Each `examples (…) [ … ]` with its strings.
pub(super) fn examples(file: &str) -> Vec<(String, Vec<String>)> {
    let plain: String = file
        .lines()
        .map(|l| l.split(" -- ").next().unwrap_or(l))
        .filter(|l| !l.trim_start().starts_with("--"))
        .collect::<Vec<_>>()
        .join("\n");
    let body = plain.split_once("allExamples =").map_or(plain.as_str(), |(_, b)| b);
    let mut found = Vec::new();
    for piece in body.split("examples ").skip(1) {
        let Some((head, rest)) = piece.split_once('[') else { continue };
        found.push((head.split_whitespace().collect::<Vec<_>>().join(" "), strings(rest)));
    }
    found
}

/// Haskell string literals up to the closing bracket, with `\x20ac` and `\&` read.
fn strings(text: &str) -> Vec<String> {
    let (mut found, mut current, mut inside) = (Vec::new(), String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (inside, c) {
            (false, ']') => break,
            (false, '"') => inside = true,
            (true, '"') => {
                found.push(std::mem::take(&mut current));
                inside = false;
            }
            (true, '\\') => match chars.next() {
                Some('x') => {
                    let mut code = String::new();
                    while chars.peek().is_some_and(char::is_ascii_hexdigit) && code.len() < 6 {
                        code.extend(chars.next());
                    }
                    current.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
                }
                Some('&') | None => {}
                Some(other) => current.push(other),
            },
            (true, c) => current.push(c),
            _ => {}
        }
    }
    found
}

/// "(simple Dollar 10)", "(between Dollar (10, 20))", "(under EUR 7)", "(NumeralValue 3)", "(DurationData 2 Minute)".
fn expected(head: &str) -> Option<Expected> {
    let cleaned = head.replace(['(', ')', ','], " ").replace("Just", " ").replace('"', " ");
    let words: Vec<&str> = cleaned.split_whitespace().collect();
    let number = |i: usize| words.get(i).and_then(|w| w.parse::<f64>().ok());
    let unit = |i: usize| words.get(i).map_or(String::new(), |w| (*w).to_string());
    let made = |low, high, unit| Some(Expected { low, high, unit });
    match *words.first()? {
        "NumeralValue" | "OrdinalData" => made(Some(number(1)?), Some(number(1)?), String::new()),
        "DurationData" => made(Some(number(1)?), Some(number(1)?), unit(2)),
        "simple" => made(Some(number(2)?), Some(number(2)?), unit(1)),
        "between" => made(Some(number(2)?), Some(number(3)?), unit(1)),
        "under" => made(None, Some(number(2)?), unit(1)),
        "above" => made(Some(number(2)?), None, unit(1)),
        _ => None,
    }
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-6 * b.abs().max(1e-9)
}

fn matches(how: &str, string: &str, want: &Expected) -> bool {
    if how == "number" || how == "ordinal" {
        let wanted = |kind| (kind == NumeralKind::Ordinal) == (how == "ordinal");
        return reading::numbers(string)
            .iter()
            .any(|n| wanted(n.kind) && want.low.is_some_and(|w| close(n.value.to_f64(), w)));
    }
    let figures = reading::read(string).figures;
    figures.iter().any(|f| value_fits(f, want, 1.0) && unit_fits(&f.unit.0, &want.unit) || converted(f, want))
}

/// The same quantity in another unit of its kind: 90 minutes for an hour and a half.
fn converted(figure: &Figure, want: &Expected) -> bool {
    let theirs = match want.unit.as_str() {
        // A month of thirty days, as these strings have it.
        "Day" if figure.unit.0 == "month" => return value_fits(figure, want, 30.0),
        unit => unit.to_lowercase(),
    };
    match (reading::unit_size(&figure.unit.0), reading::unit_size(&theirs)) {
        (Some((ours, size)), Some((base, unit))) if ours == base => {
            value_fits(figure, want, size.to_f64() / unit.to_f64())
        }
        _ => false,
    }
}

/// The ends, each times `scale`, an open one where the hedge opens it.
fn value_fits(figure: &Figure, want: &Expected, scale: f64) -> bool {
    let end = |v: Option<reading::Exact>| v.map(|v| v.to_f64() * scale);
    let (low, high) = (end(figure.value.low), end(figure.value.high));
    let same = |a: Option<f64>, b: Option<f64>| a.zip(b).is_some_and(|(a, b)| close(a, b));
    match (want.low, want.high) {
        (Some(_), Some(_)) => same(low, want.low) && same(high, want.high),
        (Some(_), None) => {
            same(low, want.low)
                && matches!(figure.approximation, Approximation::Over | Approximation::AtLeast)
        }
        (None, _) => {
            same(high, want.high)
                && matches!(figure.approximation, Approximation::Under | Approximation::AtMost)
        }
    }
}

/// Duckling's names of units and ours.
fn unit_fits(ours: &str, theirs: &str) -> bool {
    let name = match theirs {
        // "bucks" are nobody's dollars there.
        "Unnamed" => return matches!(ours, "-" | "dollar"),
        "Pound" => return matches!(ours, "pound" | "pound sterling"),
        "USD" => "us dollar",
        "EUR" => "euro",
        "GBP" => "pound sterling",
        "INR" => return matches!(ours, "rupee" | "indian rupee"),
        "CAD" => "canadian dollar",
        "CHF" => "swiss franc",
        "CNY" => "chinese yuan",
        "MYR" => return ours.ends_with("ringgit"),
        "M" => return matches!(ours, "metre" | "mile"),
        "Cent" => return matches!(ours, "cent" | "penny"),
        "KWD" => "kuwaiti dinar",
        "LBP" => "lebanese pound",
        "EGP" => "egyptian pound",
        "QAR" => "qatari riyal",
        "BGN" => "bulgarian lev",
        "MNT" => "tugrik",
        "UAH" => "hryvnia",
        "ILS" => "shekel",
        "SAR" => "riyal",
        other => &other.to_lowercase(),
    };
    ours == name
}
