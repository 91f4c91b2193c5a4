//! How large units are: what makes 2 km and 2,000 metres, or an hour and a half and 90 minutes, the same.

use super::scaled;
use crate::exact::Exact;

/// One unit a line: its normal form, the base of its kind, and its size in that base as a fraction. What a prefix makes of a
/// unit follows from the prefix.
const SIZES: &[(&str, &str, i64, i64)] = &[
    // The international yard of 1959: 0.9144 metres.
    ("inch", "metre", 254, 10_000),
    ("foot", "metre", 3048, 10_000),
    ("yard", "metre", 9144, 10_000),
    ("mile", "metre", 1_609_344, 1000),
    ("nautical mile", "metre", 1852, 1),
    ("light year", "metre", 9_460_730_472_580_800, 1),
    ("astronomical unit", "metre", 149_597_870_700, 1),
    ("tonne", "gram", 1_000_000, 1),
    // The international pound of 1959.
    ("stone", "gram", 635_029_318, 100_000),
    ("pound", "gram", 45_359_237, 100_000),
    ("ounce", "gram", 45_359_237, 1_600_000),
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
    ("watt hour", "joule", 3600, 1),
    ("bar", "pascal", 100_000, 1),
];

/// The base of a unit's kind and how many of the base it makes; none for money, counts, and units whose size varies.
///
/// ```
/// let (base, size) = reading::unit_size("mile").unwrap();
/// assert_eq!((base, size.to_string().as_str()), ("metre", "1609.344"));
/// ```
#[must_use]
pub fn unit_size(unit: &str) -> Option<(&'static str, Exact)> {
    whole(unit).or_else(|| {
        let (rest, power) = scaled::without_prefix(unit)?;
        let (base, size) = whole(rest)?;
        Some((base, size.times_power_of_ten(power)?))
    })
}

/// The size of a unit as it stands.
fn whole(unit: &str) -> Option<(&'static str, Exact)> {
    let listed = SIZES.iter().find(|(name, ..)| *name == unit);
    match listed {
        Some((_, base, above, below)) => {
            Exact::new(i128::from(*above), i128::from(*below)).map(|size| (*base, size))
        }
        None => scaled::base(unit),
    }
}
