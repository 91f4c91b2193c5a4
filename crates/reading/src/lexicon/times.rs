//! Words of the calendar and the clock.

use super::entry::TimeWord;
use super::table::Lexicon;
use crate::time::{Grain, Half, PartOfDay, Portion};

const MONTHS: [&str; 12] = [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
];

const WEEKDAYS: [&str; 7] = [
    "monday mondays mon",
    "tuesday tuesdays tue tues",
    "wednesday wednesdays wed weds",
    "thursday thursdays thu thur thurs",
    "friday fridays fri",
    "saturday saturdays sat",
    "sunday sundays sun",
];

const SEASONS: [&str; 4] = ["winter", "spring", "summer", "autumn fall"];

const UNITS: [(&str, u8, Grain); 12] = [
    ("second seconds sec secs", 1, Grain::Second),
    ("minute minutes min mins", 1, Grain::Minute),
    ("hour hours hr hrs h", 1, Grain::Hour),
    ("day days", 1, Grain::Day),
    ("night nights", 1, Grain::Day),
    ("week weeks wk wks", 1, Grain::Week),
    ("fortnight fortnights", 2, Grain::Week),
    ("month months", 1, Grain::Month),
    ("quarter quarters qtr", 1, Grain::Quarter),
    ("year years yr yrs", 1, Grain::Year),
    ("decade decades", 10, Grain::Year),
    ("century centuries", 100, Grain::Year),
];

const PARTS: [(&str, PartOfDay); 6] = [
    ("morning mornings", PartOfDay::Morning),
    ("lunch lunchtime", PartOfDay::Lunch),
    ("afternoon afternoons", PartOfDay::Afternoon),
    ("evening evenings", PartOfDay::Evening),
    ("night nights", PartOfDay::Night),
    ("overnight", PartOfDay::Night),
];

const TURNS: [(&str, i8); 3] = [
    ("last past previous preceding", -1),
    ("this current present", 0),
    ("next coming following upcoming", 1),
];

const PORTIONS: [(&str, Portion); 5] = [
    ("early", Portion::Early),
    ("mid middle", Portion::Mid),
    ("late", Portion::Late),
    ("beginning start", Portion::Beginning),
    ("end close", Portion::End),
];

/// Zones as copy abbreviates them, in minutes east of Greenwich. "IST" is India's.
const ZONES: [(&str, i16); 22] = [
    ("gmt", 0),
    ("utc", 0),
    ("bst", 60),
    ("cet", 60),
    ("cest", 120),
    ("eet", 120),
    ("eest", 180),
    ("msk", 180),
    ("ist", 330),
    ("hkt", 480),
    ("sgt", 480),
    ("jst", 540),
    ("kst", 540),
    ("aest", 600),
    ("aedt", 660),
    ("est", -300),
    ("edt", -240),
    ("cst", -360),
    ("cdt", -300),
    ("mst", -420),
    ("pst", -480),
    ("pdt", -420),
];

/// Adds them. A word keeps the first meaning it is given.
pub(super) fn fill(lexicon: &mut Lexicon) {
    let mut set = |words: &str, time: TimeWord| {
        for word in words.split_whitespace() {
            let entry = lexicon.add(word);
            entry.time = entry.time.or(Some(time));
        }
    };
    for (words, month) in MONTHS.iter().zip(1..) {
        set(words, TimeWord::Month(month));
    }
    for (words, weekday) in WEEKDAYS.iter().zip(0..) {
        set(words, TimeWord::Weekday(weekday));
    }
    for (words, season) in SEASONS.iter().zip(0..) {
        set(words, TimeWord::Season(season));
    }
    for (words, part) in PARTS {
        set(words, TimeWord::Part(part));
    }
    for (words, count, grain) in UNITS {
        set(words, TimeWord::Unit(count, grain));
    }
    for (words, turn) in TURNS {
        set(words, TimeWord::Turn(turn));
    }
    for (words, portion) in PORTIONS {
        set(words, TimeWord::Portion(portion));
    }
    for (word, minutes) in ZONES {
        set(word, TimeWord::Zone(minutes));
    }
    set("yesterday", TimeWord::Day(-1));
    set("today", TimeWord::Day(0));
    set("tomorrow tomorrows", TimeWord::Day(1));
    set("tonight tonite", TimeWord::Tonight);
    set("weekend weekends wkend", TimeWord::Weekend);
    set("now", TimeWord::Now);
    set("noon midday", TimeWord::Noon(12));
    set("midnight", TimeWord::Noon(0));
    set("am a.m. a.m", TimeWord::Half(Half::Am));
    set("pm p.m. p.m", TimeWord::Half(Half::Pm));
    set("eod", TimeWord::Close(Grain::Day));
    set("eom", TimeWord::Close(Grain::Month));
    set("eoy", TimeWord::Close(Grain::Year));
    set("q fy fiscal", TimeWord::Business);
    set("o'clock oclock", TimeWord::OClock);
    for word in crate::time::feast_openers() {
        set(word, TimeWord::Feast);
    }
}
