//! Ranges ("8 to 10", "between 5 and 7", "one or two") and vague sizes ("tens of thousands", "dozens").

use std::ops::Range;

use super::Interval;
use super::draft::{Draft, is_number};
use crate::exact::Exact;
use crate::lexicon::NumberWord;
use crate::numeral::{self, Numeral, NumeralKind, Source};
use crate::token::Kind;

/// `single`, or the range that begins with it.
pub(super) fn join(source: Source, range: &Range<usize>, first: Numeral, single: Draft) -> Draft {
    if let Some(end) = to_one(source, &first) {
        return Draft { number: first.start..end, whole: first.start..end, ..single };
    }
    let Some(at) = second_at(source, first) else { return single };
    let Some(second) = numeral::at(source, at).filter(|s| s.kind == first.kind && s.end <= range.end) else {
        return single;
    };
    if second.value <= first.value && !second.scaled || second.value == first.value {
        return single;
    }
    let low = scaled_like(first, second);
    if low >= second.value {
        return single;
    }
    Draft {
        number: first.start..second.end,
        whole: first.start..second.end,
        value: Interval { low: Some(low), high: Some(second.value) },
        digits: first.digits || second.digits,
        ..single
    }
}

/// "3 to 1", "three to one": a ratio; where it ends.
fn to_one(source: Source, first: &Numeral) -> Option<usize> {
    let one = source.word(first.end + 1) == "1" || source.is(first.end + 1, "one");
    let next = first.end + 2;
    let goes_on = source.kind(next) == Some(Kind::Number)
        || source.number_word(next).is_some()
        || source.tokens.get(next).is_some_and(|t| {
            !t.spaced() && t.kind != Kind::Stop && t.kind != Kind::Comma
                || t.entry().unit.is_some()
                || t.entry().time.is_some()
        });
    (first.value > Exact::ONE && !first.scaled && source.is(first.end, "to") && one && !goes_on)
        .then_some(next)
}

/// "2 to 3 million" is two million to three million.
fn scaled_like(first: Numeral, second: Numeral) -> Exact {
    if first.scaled || !second.scaled {
        return first.value;
    }
    let mut low = first.value;
    for power in [12, 9, 6, 3, 2] {
        let Some(size) = Exact::ONE.times_power_of_ten(power) else { continue };
        if second.value >= size
            && let Some(scaled) = low.times(size)
        {
            low = scaled;
            break;
        }
    }
    low
}

/// Where the upper end stands: after a dash, "to", or "and" where "between" opens.
fn second_at(source: Source, first: Numeral) -> Option<usize> {
    let end = first.end;
    let next = end + 1;
    let between = first.start > 0 && source.is(first.start - 1, "between");
    // "0-to-60".
    if source.kind(end) == Some(Kind::Hyphen)
        && source.is(next, "to")
        && source.kind(next + 1) == Some(Kind::Hyphen)
        && is_number(source, next + 2)
    {
        return Some(next + 2);
    }
    // "8- to 16-metre".
    if source.kind(end) == Some(Kind::Hyphen)
        && !source.spaced(end)
        && source.is(next, "to")
        && is_number(source, next + 1)
    {
        return Some(next + 1);
    }
    let link = match source.kind(end)? {
        // A long dash parts clauses, unless numbers stand on either side without a space.
        Kind::Dash if source.word(end) == "—" => {
            !source.spaced(end) && !source.spaced(next) && source.kind(next) == Some(Kind::Number)
        }
        Kind::Hyphen | Kind::Dash => source.word(end) != "--",
        Kind::Word => source.is(end, "to") || between && source.is(end, "and"),
        _ => false,
    };
    let next = next + usize::from(matches!(source.word(next), "~" | "≈"));
    if link && is_number(source, next) { Some(next) } else { None }
}

/// "several hundred", "a few dozen": two to nine of a size, as they are used.
fn several(source: Source, at: usize) -> Option<Draft> {
    let size = size(source, at)?;
    let before = at.checked_sub(1).filter(|b| source.is(*b, "several") || source.is(*b, "few"))?;
    let ends = Interval { low: size.times(Exact::whole(2)), high: size.times(Exact::whole(9)) };
    Some(vague_draft(before..at + 1, ends))
}

/// "a couple of hundred": about two of them.
fn couple(source: Source, at: usize) -> Option<Draft> {
    if source.number_word(at) != Some(NumberWord::Couple) {
        return None;
    }
    let end = at + 1 + usize::from(source.is(at + 1, "of"));
    let value = size(source, end)?.times(Exact::whole(2))?;
    Some(vague_draft(at..end + 1, Interval::exactly(value)))
}

/// "six-figure", "7-figure": as many digits.
fn figures(source: Source, at: usize) -> Option<Draft> {
    let digits = match source.number_word(at) {
        Some(NumberWord::Small(n)) => i32::from(n),
        _ => source.word(at).parse().ok()?,
    };
    let joined =
        source.kind(at + 1) == Some(Kind::Hyphen) && !source.spaced(at + 1) && !source.spaced(at + 2);
    if !joined || !(4..=12).contains(&digits) || !source.is(at + 2, "figure") && !source.is(at + 2, "figures")
    {
        return None;
    }
    let ends = Interval {
        low: Exact::ONE.times_power_of_ten(digits - 1),
        high: Exact::ONE.times_power_of_ten(digits),
    };
    Some(vague_draft(at..at + 3, ends))
}

/// "hundred", "thousand", "dozen".
fn size(source: Source, at: usize) -> Option<Exact> {
    match source.number_word(at)? {
        NumberWord::Hundred => Some(Exact::whole(100)),
        NumberWord::Dozen => Some(Exact::whole(12)),
        NumberWord::Magnitude(power) => Exact::ONE.times_power_of_ten(i32::from(power)),
        _ => None,
    }
}

fn vague_draft(number: Range<usize>, value: Interval) -> Draft {
    Draft { whole: number.clone(), number, value, kind: NumeralKind::Cardinal, digits: false, vague: true }
}

/// "tens of thousands", "hundreds", "dozens of", "a couple of hundred", "several hundred".
pub(super) fn vague(source: Source, at: usize) -> Option<Draft> {
    if let Some(draft) = several(source, at).or_else(|| couple(source, at)).or_else(|| figures(source, at)) {
        return Some(draft);
    }
    let (low, high, mut end) = match source.number_word(at) {
        Some(NumberWord::Plural(power)) => {
            let low = Exact::ONE.times_power_of_ten(i32::from(power))?;
            (low, low.times(Exact::whole(10))?, at + 1)
        }
        Some(NumberWord::Dozens(n)) => {
            (Exact::whole(2 * i64::from(n)), Exact::whole(8 * i64::from(n) + 4), at + 1)
        }
        None if source.is(at, "tens") && source.is(at + 1, "of") => {
            (Exact::whole(10), Exact::whole(100), at + 1)
        }
        _ => return None,
    };
    if at > 0 && (source.kind(at - 1) == Some(Kind::Number)) {
        return None;
    }
    let (mut low, mut high) = (low, high);
    while source.is(end, "of") {
        let Some(NumberWord::Plural(power)) = source.number_word(end + 1) else { break };
        let tens = low < Exact::whole(1000);
        low = low.times_power_of_ten(i32::from(power))?;
        high = if tens { high.times_power_of_ten(i32::from(power))? } else { high };
        end += 2;
    }
    Some(vague_draft(at..end, Interval { low: Some(low), high: Some(high) }))
}
