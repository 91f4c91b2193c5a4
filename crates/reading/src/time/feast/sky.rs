//! Where sun and moon stand, as well as a calendar needs it: within a hundredth of a degree between 1900 and 2100, which is
//! about a minute of the moon's way (after J. Meeus, Astronomical Algorithms, chapters 25 and 47, the larger terms).
//!
//! Moments are days since noon of 1 January 2000 at Greenwich. This is astronomy and not figures of copy, so it is done in
//! binary floats.

use super::super::Day;

/// The moon's way past the sun in a day, in degrees, on average.
pub(super) const MOON_PAST_SUN: f64 = 12.190_749;

/// The sun's way in a day, in degrees, on average.
const SUN: f64 = 0.985_647;

/// The moment of a day's midnight at Greenwich.
pub(super) fn midnight(day: Day) -> f64 {
    // 1 January 2000 is day 730,120 of the count.
    f64::from(i32::try_from(day.rata_die() - 730_120).unwrap_or(0)) - 0.5
}

/// The day that a moment lies in, by a clock so many hours east of Greenwich.
pub(super) fn day_of(moment: f64, hours: f64) -> Option<Day> {
    let days = (moment + 0.5 + hours / 24.0).floor();
    #[allow(clippy::cast_possible_truncation)]
    let whole = days as i64;
    Day::from_rata_die(whole.checked_add(730_120)?)
}

/// The sun's longitude in degrees, from the equinox of the date.
pub(super) fn sun(moment: f64) -> f64 {
    let t = moment / 36_525.0;
    let mean = 280.466_46 + 36_000.769_83 * t;
    let anomaly = (357.529_11 + 35_999.050_29 * t).to_radians();
    let centre = (1.914_602 - 0.004_817 * t) * anomaly.sin()
        + (0.019_993 - 0.000_101 * t) * (2.0 * anomaly).sin()
        + 0.000_289 * (3.0 * anomaly).sin();
    (mean + centre - 0.005_69 - 0.004_78 * node(t).sin()).rem_euclid(360.0)
}

/// The moon's ascending node, in radians.
fn node(t: f64) -> f64 {
    (125.04 - 1_934.136 * t).to_radians()
}

/// Terms of the moon's longitude: multiples of its elongation from the sun, the sun's anomaly, its own anomaly and its
/// distance from the node, and millionths of a degree.
const MOON: [(f64, f64, f64, f64, f64); 30] = [
    (0.0, 0.0, 1.0, 0.0, 6_288_774.0),
    (2.0, 0.0, -1.0, 0.0, 1_274_027.0),
    (2.0, 0.0, 0.0, 0.0, 658_314.0),
    (0.0, 0.0, 2.0, 0.0, 213_618.0),
    (0.0, 1.0, 0.0, 0.0, -185_116.0),
    (0.0, 0.0, 0.0, 2.0, -114_332.0),
    (2.0, 0.0, -2.0, 0.0, 58_793.0),
    (2.0, -1.0, -1.0, 0.0, 57_066.0),
    (2.0, 0.0, 1.0, 0.0, 53_322.0),
    (2.0, -1.0, 0.0, 0.0, 45_758.0),
    (0.0, 1.0, -1.0, 0.0, -40_923.0),
    (1.0, 0.0, 0.0, 0.0, -34_720.0),
    (0.0, 1.0, 1.0, 0.0, -30_383.0),
    (2.0, 0.0, 0.0, -2.0, 15_327.0),
    (0.0, 0.0, 1.0, 2.0, -12_528.0),
    (0.0, 0.0, 1.0, -2.0, 10_980.0),
    (4.0, 0.0, -1.0, 0.0, 10_675.0),
    (0.0, 0.0, 3.0, 0.0, 10_034.0),
    (4.0, 0.0, -2.0, 0.0, 8_548.0),
    (2.0, 1.0, -1.0, 0.0, -7_888.0),
    (2.0, 1.0, 0.0, 0.0, -6_766.0),
    (1.0, 0.0, -1.0, 0.0, -5_163.0),
    (1.0, 1.0, 0.0, 0.0, 4_987.0),
    (2.0, -1.0, 1.0, 0.0, 4_036.0),
    (2.0, 0.0, 2.0, 0.0, 3_994.0),
    (4.0, 0.0, 0.0, 0.0, 3_861.0),
    (2.0, 0.0, -3.0, 0.0, 3_665.0),
    (0.0, 1.0, -2.0, 0.0, -2_689.0),
    (2.0, 0.0, -1.0, 2.0, -2_602.0),
    (2.0, -1.0, -2.0, 0.0, 2_390.0),
];

/// The moon's longitude in degrees, from the equinox of the date.
pub(super) fn moon(moment: f64) -> f64 {
    let t = moment / 36_525.0;
    let mean = 218.316_447_7 + 481_267.881_234 * t;
    let elongation = (297.850_192_1 + 445_267.111_403 * t).to_radians();
    let sun = (357.529_109_2 + 35_999.050_291 * t).to_radians();
    let own = (134.963_396_4 + 477_198.867_506 * t).to_radians();
    let from_node = (93.272_095 + 483_202.017_523 * t).to_radians();
    let terms: f64 = MOON
        .iter()
        .map(|(d, m, n, f, size)| size * (d * elongation + m * sun + n * own + f * from_node).sin())
        .sum();
    (mean + terms / 1e6 - 0.004_78 * node(t).sin()).rem_euclid(360.0)
}

/// How far the moon is past the sun, in degrees.
pub(super) fn phase(moment: f64) -> f64 {
    (moon(moment) - sun(moment)).rem_euclid(360.0)
}

/// The moment near `guess` at which `angle`, which grows by `speed` degrees a day, reaches `degrees`.
pub(super) fn reaches(angle: impl Fn(f64) -> f64, degrees: f64, speed: f64, guess: f64) -> f64 {
    let mut moment = guess;
    for _ in 0..6 {
        let short = (degrees - angle(moment) + 180.0).rem_euclid(360.0) - 180.0;
        moment += short / speed;
    }
    moment
}

/// The day of a year on which the sun reaches so many degrees past the equinox of spring, by a clock so many hours east.
pub(super) fn sun_reaches(year: i32, degrees: f64, hours: f64) -> Option<Day> {
    day_of(sun_at(year, degrees, sun)?, hours)
}

/// The moment of a year at which the sun reaches `degrees` by some count of its longitude.
pub(super) fn sun_at(year: i32, degrees: f64, longitude: impl Fn(f64) -> f64) -> Option<f64> {
    let start = midnight(Day::new(year, 1, 1)?);
    let ahead = (degrees - longitude(start)).rem_euclid(360.0);
    Some(reaches(longitude, degrees, SUN, start + ahead / SUN))
}
