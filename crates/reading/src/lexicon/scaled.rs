//! Units that prefixes go before: one table of prefixes, one of units. Kilometre, millisievert and terawatt-hour are their
//! products and stand in no list.

use std::sync::LazyLock;

use foldhash::HashMap;

use super::entry::{Dimension, UnitWord};
use crate::exact::Exact;

/// Prefixes: the word, the letters it has before a sign, the power of ten. Where a sign in the wrong case may be two, the
/// first is meant.
const PREFIXES: &[(&str, &[&str], i32)] = &[
    ("kilo", &["k"], 3),
    ("mega", &["M"], 6),
    ("giga", &["G"], 9),
    ("milli", &["m"], -3),
    ("micro", &["µ", "μ"], -6),
    ("nano", &["n"], -9),
    ("pico", &["p"], -12),
    ("femto", &["f"], -15),
    ("atto", &["a"], -18),
    ("centi", &["c"], -2),
    ("deci", &["d"], -1),
    ("hecto", &["h"], 2),
    ("tera", &["T"], 12),
    ("peta", &["P"], 15),
    ("exa", &["E"], 18),
    ("zetta", &["Z"], 21),
    ("yotta", &["Y"], 24),
];

/// One unit a line: its name, other ways to write the word, `|` the prefixes the word takes, `|` its signs, `|` the prefixes
/// these take. Prefixes are given by their letters; `-` is none, and where it is missing the unit is not read without one,
/// since its word or letter is mostly something else ("two barns", "grade A").
const MEASURES: &str = "\
metre metres meter meters | - a f p n µ m c d k | m | n µ m c k
gram grams gramme grammes | - f p n µ m k | g | n µ m k
litre litres liter liters | - n µ m c d h | l L | µ m c d h
tonne tonnes | - k M G | t | M G
ton tons | - k M G | |
watt watts | - p n µ m k M G T | W | - µ m k M G T
watt hour | | Wh | - k M G T
volt volts | - n µ m k M | V | - µ m k M
ampere amperes amp amps | - p n µ m k | A | n µ m k
ampere hour | | Ah | - m k
ohm ohms | - m k M G | Ω Ω | - m k M
farad farads | - p n µ m | F | p n µ m
coulomb coulombs | - n µ m k | |
joule joules | - p n µ m k M G T P E | J | m k M G T P E
electronvolt electronvolts | - m k M G T P | eV | - m k M G T P
newton newtons | - µ m k M | N | k
newton metre | | Nm | - k
pascal pascals | - h k M G | Pa | h k M G
bar bars | m k | bar | m
hertz | - m k M G T | Hz | - m k M G T
sievert sieverts | - n µ m | Sv | - n µ m
gray grays | - µ m c k | Gy | - µ m c k
becquerel becquerels | - m k M G T P | Bq | - m k M G T P
curie curies | - p n µ m k M | Ci | - p n µ m k M
roentgen roentgens | - µ m | |
rem rems | - m | |
tesla teslas | - f p n µ m | T | f p n µ m
gauss | - n µ m k | |
mole moles | n µ m k | mol | - n µ m
lumen lumens | - k M | lm | -
lux | - k m | lx | -
candela candelas | - m k | |
parsec parsecs | - k M G | pc | k M
arcsecond arcseconds | - µ m | |
arcminute arcminutes | - | |
barn barns | y z a f p n µ m | |
dalton daltons | - k M | Da | - k M
pixel pixels | - M G | px | M
byte bytes | - k M G T P E Z Y | B | k M G T P E Z
bit bits | k M G T P | bit | k M G T P
bit per second | | bps | k M G T
";

/// The same for time.
const TIMES: &str = "\
second seconds | - a f p n µ m | s | n µ m
";

/// Units and what they are written as, with the words that any case will do for.
pub(super) struct Scaled {
    pub(super) unit: UnitWord,
    /// Words, and signs long enough to be nothing else in another case.
    pub(super) words: Vec<String>,
    /// Signs, as they are written.
    signs: Vec<String>,
}

/// All of them.
pub(super) fn units() -> &'static [Scaled] {
    static UNITS: LazyLock<Vec<Scaled>> = LazyLock::new(|| {
        let lines = MEASURES.lines().map(|l| (l, Dimension::Measure));
        let lines = lines.chain(TIMES.lines().map(|l| (l, Dimension::Time)));
        lines.flat_map(|(line, dimension)| products(line, dimension)).collect()
    });
    &UNITS
}

/// Fewest bytes of a sign that is read in any case.
const LONG_SIGN: usize = 3;

fn products(line: &'static str, dimension: Dimension) -> Vec<Scaled> {
    let mut columns = line.split('|').map(str::trim);
    let mut column = || columns.next().unwrap_or("");
    let (names, word_prefixes, signs, sign_prefixes) = (column(), column(), column(), column());
    // A name of several words is written as a sign only: its words are read one by one.
    let (name, words) = match word_prefixes {
        "" => (names, Vec::new()),
        _ => (names.split(' ').next().unwrap_or(names), names.split(' ').collect()),
    };
    let takes = |list: &str, letters: &[&str]| list.split(' ').any(|p| letters.contains(&p));
    let none: (&str, &[&str], i32) = ("", &["-"], 0);
    let mut found = Vec::new();
    for (prefix, letters, _) in std::iter::once(&none).chain(PREFIXES) {
        let as_word = takes(word_prefixes, letters);
        let as_sign = takes(sign_prefixes, letters);
        if !as_word && !as_sign {
            continue;
        }
        let mut own: Vec<String> = Vec::new();
        if as_word {
            own.extend(words.iter().map(|w| format!("{prefix}{w}")));
        }
        let letters: &[&str] = if prefix.is_empty() { &[""] } else { letters };
        let written = |sign: &str| letters.iter().map(|l| format!("{l}{sign}")).collect::<Vec<_>>();
        let signs: Vec<String> =
            signs.split(' ').filter(|s| as_sign && !s.is_empty()).flat_map(written).collect();
        own.extend(signs.iter().filter(|s| s.len() >= LONG_SIGN).cloned());
        // Made once, and never given back: names are as good as written in the program.
        let name: &'static str = if prefix.is_empty() { name } else { format!("{prefix}{name}").leak() };
        found.push(Scaled { unit: UnitWord { name, dimension }, words: own, signs });
    }
    found
}

/// The unit that a sign stands for as it is written: "mW" is no "MW".
pub(crate) fn sign(written: &str) -> Option<&'static UnitWord> {
    static SIGNS: LazyLock<HashMap<&str, &UnitWord>> = LazyLock::new(|| {
        units().iter().flat_map(|u| u.signs.iter().map(|s| (s.as_str(), &u.unit))).collect()
    });
    // Three letters of two bytes at most: a prefix and a sign.
    if written.len() > 6 { None } else { SIGNS.get(written).copied() }
}

/// A unit without its prefix, and the power of ten that is.
pub(super) fn without_prefix(unit: &str) -> Option<(&str, i32)> {
    PREFIXES.iter().find_map(|(prefix, _, power)| Some((unit.strip_prefix(prefix)?, *power)))
}

/// The name of a unit of this table, where it is one that stands without prefix, as the base of its own kind.
pub(super) fn base(unit: &str) -> Option<(&'static str, Exact)> {
    static BASES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        let lines = MEASURES.lines().map(|line| {
            let names = line.split('|').next().unwrap_or("").trim();
            let words = line.split('|').nth(1).is_some_and(|w| !w.trim().is_empty());
            if words { names.split(' ').next().unwrap_or(names) } else { names }
        });
        lines.collect()
    });
    BASES.iter().find(|name| **name == unit).map(|name| (*name, Exact::ONE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_is_read_as_it_is_written() {
        let name = |sign_: &str| sign(sign_).map(|u| u.name);
        assert_eq!(name("mW"), Some("milliwatt"));
        assert_eq!(name("MW"), Some("megawatt"));
        assert_eq!(name("µSv"), Some("microsievert"));
        assert_eq!(name("TWh"), Some("terawatt hour"));
        assert_eq!(name("pa"), None);
    }

    #[test]
    fn every_product_has_a_size() {
        for product in units().iter().filter(|u| u.unit.dimension == Dimension::Measure) {
            assert!(super::super::unit_size(product.unit.name).is_some(), "{}", product.unit.name);
        }
    }
}
