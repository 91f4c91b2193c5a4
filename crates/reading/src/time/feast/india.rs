//! Lunar days of India: a thirtieth of the moon's way from new moon to new moon, in months that are named by where the sun
//! stands in the fixed zodiac. Reckoned for Ujjain, through which the old meridian of its astronomers goes.

use super::super::Day;
use super::sky;

/// Ujjain: degrees north and east.
const PLACE: (f64, f64) = (23.18, 75.77);

/// Hours of India's clock east of Greenwich.
const CLOCK: f64 = 5.5;

/// Days from one new moon to the next, on average.
const MONTH: f64 = 29.530_588;

/// When of the day a lunar day must reign to give its name to it: the day is the one in whose watch it reigns longest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Watch {
    /// The moment of sunrise.
    Sunrise,
    /// From sunrise to noon.
    Forenoon,
    /// The third of the five parts of the day.
    Noon,
    /// The fourth of them.
    Afternoon,
    /// The first fifth of the night.
    Dusk,
    /// Two hours after sunset, when a moon on the wane is up.
    Moonrise,
    /// The hour around midnight.
    Midnight,
}

/// The sun's longitude in the fixed zodiac, as the almanacs of India have it (after Lahiri).
fn fixed_sun(moment: f64) -> f64 {
    (sky::sun(moment) - precession(moment)).rem_euclid(360.0)
}

/// How far the equinox has gone from the start of the fixed zodiac, in degrees.
fn precession(moment: f64) -> f64 {
    23.853 + 0.013_97 * moment / 365.25
}

fn sign(moment: f64) -> f64 {
    (fixed_sun(moment) / 30.0).floor()
}

/// The day of a year on which a lunar day of a month is kept. A month in which the sun enters no sign is a leap month, and is
/// passed over.
pub(super) fn lunar_day(year: i32, month: u8, lunar: u8, watch: Watch) -> Option<Day> {
    let first = sky::midnight(Day::new(year - 1, 11, 15)?);
    let mut new_moon =
        sky::reaches(sky::phase, 0.0, sky::MOON_PAST_SUN, first - sky::phase(first) / sky::MOON_PAST_SUN);
    for _ in 0..15 {
        let next = sky::reaches(sky::phase, 0.0, sky::MOON_PAST_SUN, new_moon + MONTH);
        let named = (sign(new_moon) + 1.0).rem_euclid(12.0) + 1.0;
        if (named - f64::from(month)).abs() < 0.5 && sign(new_moon) != sign(next) {
            let day = kept(new_moon, lunar, watch).filter(|day| day.year() == year);
            if day.is_some() {
                return day;
            }
        }
        new_moon = next;
    }
    None
}

/// The day in whose watch a lunar day reigns longest; one that reigns in none is kept on the day that its middle lies in.
fn kept(new_moon: f64, lunar: u8, watch: Watch) -> Option<Day> {
    let lunar = f64::from(lunar);
    let edge = |nth: f64| {
        let guess = new_moon + nth / 30.0 * MONTH;
        sky::reaches(sky::phase, (12.0 * nth).rem_euclid(360.0), sky::MOON_PAST_SUN, guess)
    };
    let (start, end) = (edge(lunar - 1.0), edge(lunar));
    let before = sky::day_of(start, CLOCK)?.plus(-1)?;
    let mut longest = (0.0, sky::day_of(f64::midpoint(start, end), CLOCK)?);
    for day in (0..4).filter_map(|after| before.plus(after)) {
        let (from, to) = watched(day, watch);
        let reign = end.min(to) - start.max(from);
        if reign > longest.0 {
            longest = (reign, day);
        }
    }
    Some(longest.1)
}

/// Sunrise, noon and sunset of a day at Ujjain.
fn sun_of(day: Day) -> (f64, f64, f64) {
    let (north, east) = PLACE;
    let noon = sky::midnight(day) + 0.5 - east / 360.0;
    let sun = sky::sun(noon).to_radians();
    let tilt = 23.44_f64.to_radians();
    let (declination, north) = ((tilt.sin() * sun.sin()).asin(), north.to_radians());
    // The sun's rim touches the horizon when its centre is 50 minutes of arc below.
    let height = (-0.833_f64).to_radians().sin();
    let half = (height - north.sin() * declination.sin()) / (north.cos() * declination.cos());
    let half = half.acos().to_degrees() / 360.0;
    // True noon is up to a quarter of an hour from the clock's: mean sun against true.
    let right = (tilt.cos() * sun.sin()).atan2(sun.cos()).to_degrees();
    let mean = 280.466 + 0.985_647_36 * noon;
    let noon = noon + ((right - mean + 180.0).rem_euclid(360.0) - 180.0) / 360.0;
    (noon - half, noon, noon + half)
}

/// From when to when a watch of a day lasts.
fn watched(day: Day, watch: Watch) -> (f64, f64) {
    const MINUTE: f64 = 1.0 / 1440.0;
    let (sunrise, noon, sunset) = sun_of(day);
    let (part, night) = ((sunset - sunrise) / 5.0, 1.0 - (sunset - sunrise));
    match watch {
        Watch::Sunrise => (sunrise, sunrise + MINUTE),
        Watch::Forenoon => (sunrise, noon),
        Watch::Noon => (sunrise + 2.0 * part, sunrise + 3.0 * part),
        Watch::Afternoon => (sunrise + 3.0 * part, sunrise + 4.0 * part),
        Watch::Dusk => (sunset, sunset + night / 5.0),
        Watch::Moonrise => (sunset + 120.0 * MINUTE, sunset + 121.0 * MINUTE),
        Watch::Midnight => (noon + 0.5 - night / 30.0, noon + 0.5 + night / 30.0),
    }
}

/// The day of a year on which the sun enters a sign; where it does so after that watch begins, the day after.
pub(super) fn enters(year: i32, sign: u8, watch: Watch) -> Option<Day> {
    let moment = sky::sun_at(year, 30.0 * f64::from(sign), fixed_sun)?;
    let day = sky::day_of(moment, CLOCK)?;
    if moment > watched(day, watch).0 { day.plus(1) } else { Some(day) }
}

/// The first day that opens with the moon in a lunar mansion while the sun is in a sign.
pub(super) fn star(year: i32, sign: u8, mansion: u8) -> Option<Day> {
    let first = enters(year, sign, Watch::Midnight)?;
    let opens = |day: &Day| {
        let (sunrise, ..) = sun_of(*day);
        let moon = (sky::moon(sunrise) - precession(sunrise)).rem_euclid(360.0);
        ((moon / (360.0 / 27.0)).floor() - f64::from(mansion)).abs() < 0.5
    };
    (0..31).filter_map(|after| first.plus(after)).find(opens)
}
