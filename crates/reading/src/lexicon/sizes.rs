//! How large units are: what makes 2 km and 2,000 metres, or an hour and a half and 90 minutes, the same.

use crate::exact::Exact;

/// One unit a line: its normal form, the base of its kind, and its size in that base as a fraction.
const SIZES: &[(&str, &str, i64, i64)] = &[
    ("metre", "metre", 1, 1),
    ("kilometre", "metre", 1000, 1),
    ("centimetre", "metre", 1, 100),
    ("millimetre", "metre", 1, 1000),
    ("micrometre", "metre", 1, 1_000_000),
    ("nanometre", "metre", 1, 1_000_000_000),
    // The international yard of 1959: 0.9144 metres.
    ("inch", "metre", 254, 10_000),
    ("foot", "metre", 3048, 10_000),
    ("yard", "metre", 9144, 10_000),
    ("mile", "metre", 1_609_344, 1000),
    ("gram", "gram", 1, 1),
    ("milligram", "gram", 1, 1000),
    ("kilogram", "gram", 1000, 1),
    ("tonne", "gram", 1_000_000, 1),
    // The international pound of 1959.
    ("pound", "gram", 45_359_237, 100_000),
    ("ounce", "gram", 45_359_237, 1_600_000),
    ("litre", "litre", 1, 1),
    ("millilitre", "litre", 1, 1000),
    ("hectolitre", "litre", 100, 1),
    ("second", "second", 1, 1),
    ("minute", "second", 60, 1),
    ("hour", "second", 3600, 1),
    ("day", "second", 86_400, 1),
    ("week", "second", 604_800, 1),
    ("month", "month", 1, 1),
    ("quarter", "month", 3, 1),
    ("year", "month", 12, 1),
    ("decade", "month", 120, 1),
    ("century", "month", 1200, 1),
    ("watt", "watt", 1, 1),
    ("kilowatt", "watt", 1000, 1),
    ("megawatt", "watt", 1_000_000, 1),
    ("gigawatt", "watt", 1_000_000_000, 1),
];

/// The base of a unit's kind and how many of the base it makes; none for money, counts, and units whose size varies.
///
/// ```
/// let (base, size) = reading::unit_size("mile").unwrap();
/// assert_eq!((base, size.to_string().as_str()), ("metre", "1609.344"));
/// ```
#[must_use]
pub fn unit_size(unit: &str) -> Option<(&'static str, Exact)> {
    let (_, base, above, below) = SIZES.iter().find(|(name, ..)| *name == unit)?;
    Exact::new(i128::from(*above), i128::from(*below)).map(|size| (*base, size))
}
