//! Times by the clock: "5:30 p.m.", "9 a.m.", "half past three", "1400 GMT", "8 o’clock", "at 3 in the morning".

use super::words::Words;
use super::{Clock, Half, PartOfDay, Portion};
use crate::lexicon::{TimeWord, tag};
use crate::token::Kind;

/// A clock time read from words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Read {
    pub(super) clock: Clock,
    pub(super) end: usize,
    /// A number that is an hour only if what stands around says so: "8" in "8 tonight".
    pub(super) bare: bool,
}

/// The clock time at `at`.
pub(super) fn read(w: Words, at: usize) -> Option<Read> {
    if !may_open(w, at) || is_race_time(w, at) {
        return None;
    }
    let found =
        noon(w, at).or_else(|| past_hour(w, at)).or_else(|| digits(w, at)).or_else(|| spelled(w, at))?;
    Some(zoned(w, halved(w, found)))
}

/// Whether a clock time can begin with the token at `at`.
fn may_open(w: Words, at: usize) -> bool {
    w.kind(at) == Some(Kind::Number)
        || w.page.has(at, tag::NUMBER | tag::NUMBER_OPENER)
        || matches!(w.time(at), Some(TimeWord::Noon(_) | TimeWord::Portion(Portion::Mid)))
}

/// "in 2:03:04", "a time of 1:53.2": how long a race took, and no time of day.
fn is_race_time(w: Words, at: usize) -> bool {
    w.led(at, &["in", "of", "clocked"]) && crate::figure::race_time(w.page, at).is_some()
}

fn at_hour(hour: i32, minute: Option<i32>) -> Option<Clock> {
    let small = |n: i32, limit: i32| u8::try_from(n).ok().filter(|_| n < limit);
    let minute = match minute {
        Some(minute) => Some(small(minute, 60)?),
        None => None,
    };
    Some(Clock { hour: small(hour, 24)?, minute, second: None, half: None, zone: None })
}

/// "noon", "midday", "mid day", "midnight", "12 noon".
fn noon(w: Words, at: usize) -> Option<Read> {
    let twelve = usize::from(w.is(at, "12"));
    let split = usize::from(w.is(at, "mid") && w.is(at + 1, "day"));
    let hour = match w.time(at + twelve) {
        Some(TimeWord::Noon(hour)) => hour,
        _ if split == 1 => 12,
        _ => return None,
    };
    let half = Some(if hour == 12 { Half::Pm } else { Half::Am });
    let clock = Clock { half, ..at_hour(12, None)? };
    Some(Read { clock, end: at + twelve + split + 1, bare: false })
}

/// "half past three", "a quarter to noon", "20 minutes past 3pm", "twenty after 3pm", "half three".
fn past_hour(w: Words, at: usize) -> Option<Read> {
    let start = at + usize::from(w.any(at, &["a", "an"]));
    let (minutes, next) = if w.is(start, "half") {
        (30, start + 1)
    } else if w.is(start, "quarter") {
        (15, start + 1)
    } else {
        let number = w.whole(start).filter(|n| !n.ordinal && (1..60).contains(&n.value))?;
        (number.value, number.end + usize::from(w.any(number.end, &["minutes", "minute", "mins"])))
    };
    let named = next > start + 1 || w.is(start, "half") || w.is(start, "quarter");
    let sign = if w.is(next, "past") || w.any(next, &["after", "from"]) {
        1
    } else if w.any(next, &["to", "before", "til", "till"]) {
        -1
    } else {
        // "half three", as the British say.
        let hour =
            w.whole(next).filter(|n| w.is(start, "half") && !n.digits && (1..=12).contains(&n.value))?;
        return Some(Read { clock: at_hour(hour.value, Some(30))?, end: hour.end, bare: false });
    };
    let hour = noon(w, next + 1).or_else(|| digits(w, next + 1)).or_else(|| spelled(w, next + 1))?;
    let hour = halved(w, hour);
    // "five to six" is a range unless the hour says that it is one.
    let fives = minutes % 5 == 0 && !w.led(at, &["from", "between"]);
    let sure = named && (w.is(next, "past") || w.is(start, "half") || w.is(start, "quarter"))
        || !hour.bare && (fives || next > start + 1);
    if !sure || hour.clock.minute.is_some_and(|m| m > 0) {
        return None;
    }
    let (hour_of, minute) =
        if sign > 0 { (hour.clock.hour, minutes) } else { (hour.clock.hour + 23, 60 - minutes) };
    let (hour_of, half) = earlier(hour_of, hour.clock.half);
    let clock = Clock { half, zone: hour.clock.zone, ..at_hour(i32::from(hour_of), Some(minute))? };
    Some(Read { clock, end: hour.end, bare: false })
}

/// An hour that may have gone past a day, brought back; before noon is in the morning.
fn earlier(hour: u8, half: Option<Half>) -> (u8, Option<Half>) {
    let hour = hour % 24;
    if hour == 11 && half == Some(Half::Pm) {
        return (11, Some(Half::Am));
    }
    (if half.is_some() && hour > 12 { hour - 12 } else { hour }, half)
}

/// "5:30", "15:23:24", "15h30", "15h", "5 p.m.", "330 p.m.", "8".
fn digits(w: Words, at: usize) -> Option<Read> {
    if w.kind(at)? != Kind::Number || at > w.low && w.glued(at) && w.kind(at - 1) == Some(Kind::Colon) {
        return None;
    }
    let word = w.word(at);
    // "7.30pm", as the British write it.
    if let Some((hour, minute)) = word.split_once('.') {
        let minute = minute.parse::<i32>().ok().filter(|_| minute.len() == 2)?;
        let clock = at_hour(hour.parse().ok().filter(|_| hour.len() <= 2)?, Some(minute))?;
        return half_at(w, at + 1).map(|_| Read { clock, end: at + 1, bare: true });
    }
    if word.len() > 4 || !word.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number: i32 = word.parse().ok()?;
    let joined = |i: usize| w.glued(i) && w.glued(i + 1) && w.kind(i + 1) == Some(Kind::Number);
    let two = |i: usize| w.word(i).parse::<i32>().ok().filter(|_| w.word(i).len() == 2);
    if w.kind(at + 1) == Some(Kind::Colon) && joined(at + 1) && word.len() <= 2 {
        let mut clock = at_hour(number, Some(two(at + 2)?))?;
        let mut end = at + 3;
        if w.kind(end) == Some(Kind::Colon) && joined(end) {
            clock.second = Some(u8::try_from(two(end + 1)?).ok().filter(|s| *s < 60)?);
            end += 2;
        }
        return Some(Read { clock, end, bare: false });
    }
    // "3h 20m" is how long something takes.
    let lasts = w.kind(at + 2) == Some(Kind::Number) && !w.glued(at + 2);
    if word.len() <= 2 && w.glued(at + 1) && w.is(at + 1, "h") && !lasts && !w.led(at, &["in"]) {
        let minute = two(at + 2).filter(|_| w.glued(at + 2));
        let end = at + 2 + usize::from(minute.is_some());
        return Some(Read { clock: at_hour(number, Some(minute.unwrap_or(0)))?, end, bare: false });
    }
    if word.len() > 2 {
        let clock = at_hour(number / 100, Some(number % 100))?;
        return Some(Read { clock, end: at + 1, bare: true });
    }
    // "at 3 15".
    if w.led(at, &["at"]) && w.kind(at + 1) == Some(Kind::Number) && number <= 12 {
        return Some(Read { clock: at_hour(number, Some(two(at + 1)?))?, end: at + 2, bare: true });
    }
    Some(Read { clock: at_hour(number, None)?, end: at + 1, bare: true })
}

/// "three", "ten thirty", "nine fifty-nine".
fn spelled(w: Words, at: usize) -> Option<Read> {
    let hour = w.whole(at).filter(|n| !n.digits && !n.ordinal && (1..=12).contains(&n.value))?;
    let minute = w.whole(hour.end).filter(|n| !n.digits && !n.ordinal && (10..60).contains(&n.value));
    let end = minute.map_or(hour.end, |m| m.end);
    Some(Read { clock: at_hour(hour.value, minute.map(|m| m.value))?, end, bare: true })
}

/// The clock with what says which half of the day: "pm", "p m", "o’clock in the afternoon", "in the morning", "3p".
fn halved(w: Words, read: Read) -> Read {
    let sharp = w.time(read.end) == Some(TimeWord::OClock);
    let ish = read.end + usize::from(sharp);
    let end = ish + usize::from(w.is(ish, "ish"));
    let fits = read.clock.half.is_none() && (1..=12).contains(&read.clock.hour);
    let sharp_only = Read { end, bare: read.bare && !sharp, ..read };
    let found = if fits { half_at(w, end) } else { half_at(w, end).filter(|_| read.clock.hour > 12) };
    match found {
        Some((half, end)) => {
            let half = if read.clock.hour > 12 { None } else { Some(half) };
            Read { clock: Clock { half, ..read.clock }, end, bare: false }
        }
        None => sharp_only,
    }
}

fn half_at(w: Words, at: usize) -> Option<(Half, usize)> {
    if let Some(TimeWord::Half(half)) = w.time(at) {
        // "6 am" but not "I, 6, am": the stop of "p.m" is not part of the word.
        return Some((
            half,
            at + 1
                + usize::from(
                    w.word(at).contains('.')
                        && !w.word(at).ends_with('.')
                        && w.kind(at + 1) == Some(Kind::Stop),
                ),
        ));
    }
    let letter = |i: usize| match w.word(i) {
        "a" | "A" => Some(Half::Am),
        "p" | "P" => Some(Half::Pm),
        _ => None,
    };
    if let Some(half) = letter(at) {
        if w.any(at + 1, &["m"]) {
            return Some((half, at + 2));
        }
        return Some((half, at + 1)).filter(|_| {
            letter_may_halve(w, at)
                && w.glued(at)
                && (!w.glued(at + 1) || !matches!(w.kind(at + 1), Some(Kind::Word | Kind::Hyphen)))
        });
    }
    // "in the morning", "in the PM", "in afternoon".
    let the = w.past(at + 1, "the");
    match w.time(the).filter(|_| w.is(at, "in"))? {
        TimeWord::Half(half) => Some((half, the + 1)),
        TimeWord::Part(part) => Some((half_of(part), the + 1)),
        _ => None,
    }
}

/// Whether "p" behind a number can be p.m.: after a colon, or an hour that "at" leads to or that is all there is. "12p" is
/// pence elsewhere.
fn letter_may_halve(w: Words, at: usize) -> bool {
    let Some(number) = at.checked_sub(1).filter(|n| *n >= w.low) else { return false };
    let colon = number > w.low && w.kind(number - 1) == Some(Kind::Colon);
    let led = w.led(number, &["at", "@", "by", "from", "until", "till", "around", "about", "to"]);
    // "to 4.5p from 4p": who tells of pence in a sentence means pence.
    let pence = |i: usize| {
        i != at
            && w.glued(i)
            && w.any(i, &["p"])
            && (w.word(i - 1).len() > 2 || w.word(i - 1).parse::<u8>().is_ok_and(|n| n > 12))
    };
    let dash = |i: usize| matches!(w.kind(i), Some(Kind::Hyphen | Kind::Dash));
    let joined = dash(at + 1) || number > w.low && dash(number - 1);
    let hour = w.word(number).len() <= 2 && (led || joined || w.high - w.low <= 3);
    colon || hour && !(w.low + 1..w.high).any(pence)
}

/// Which half of the day a part of it lies in.
pub(super) fn half_of(part: PartOfDay) -> Half {
    match part {
        PartOfDay::Morning | PartOfDay::EarlyMorning => Half::Am,
        _ => Half::Pm,
    }
}

/// The clock with its zone: "GMT", "(BST)".
fn zoned(w: Words, read: Read) -> Read {
    let open = usize::from(w.kind(read.end) == Some(Kind::Open));
    // "9 p.m. ET" may be standard or summer time.
    if matches!(w.word(read.end), "ET" | "CT" | "MT" | "PT") && !read.bare {
        return Read { end: read.end + 1, ..read };
    }
    let Some(TimeWord::Zone(zone)) = w.time(read.end + open) else { return read };
    let close = usize::from(open == 1 && w.kind(read.end + 2) == Some(Kind::Close));
    // A time that names its zone is meant to the minute.
    let clock = Clock { zone: Some(zone), minute: read.clock.minute.or(Some(0)), ..read.clock };
    Read { clock, end: read.end + 1 + open + close, bare: false }
}
