//! Hedges and bounds before a figure: "about", "more than", "at least", "up to".

use crate::doc::Run;
use crate::pairing::Side;
use crate::words;

/// How a hedge bounds a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    /// The value is near it.
    About,
    /// The value is a little below.
    Nearly,
    /// The value is above.
    Over,
    /// The value is it or above.
    AtLeast,
    /// The value is below.
    Under,
    /// The value is it or below.
    AtMost,
}

impl Bound {
    /// For a message.
    pub(super) fn in_words(self) -> &'static str {
        match self {
            Self::About => "near",
            Self::Nearly => "a little under",
            Self::Over => "over",
            Self::AtLeast => "at least",
            Self::Under => "under",
            Self::AtMost => "at most",
        }
    }
}

/// What a token is, whatever its dress.
pub(super) fn key(side: &Side<'_>, at: usize) -> u64 {
    side.token(at).map_or(0, |t| t.key)
}

/// A token as written.
pub(super) fn word<'d>(side: &Side<'d>, at: usize) -> &'d str {
    side.words(Run::new(at, at + 1))
}

/// The words for bounds, longest first.
const HEDGES: &[(&[&str], Bound)] = &[
    (&["no", "fewer", "than"], Bound::AtLeast),
    (&["no", "less", "than"], Bound::AtLeast),
    (&["not", "less", "than"], Bound::AtLeast),
    (&["no", "more", "than"], Bound::AtMost),
    (&["not", "more", "than"], Bound::AtMost),
    (&["as", "many", "as"], Bound::AtMost),
    (&["as", "much", "as"], Bound::AtMost),
    (&["as", "few", "as"], Bound::AtLeast),
    (&["just", "more", "than"], Bound::Over),
    (&["just", "less", "than"], Bound::Nearly),
    (&["just", "fewer", "than"], Bound::Nearly),
    (&["slightly", "less", "than"], Bound::Nearly),
    (&["slightly", "more", "than"], Bound::Over),
    (&["in", "excess", "of"], Bound::Over),
    (&["more", "than"], Bound::Over),
    (&["greater", "than"], Bound::Over),
    (&["higher", "than"], Bound::Over),
    (&["just", "over"], Bound::Over),
    (&["well", "over"], Bound::Over),
    (&["upwards", "of"], Bound::Over),
    (&["upward", "of"], Bound::Over),
    (&["less", "than"], Bound::Under),
    (&["fewer", "than"], Bound::Under),
    (&["lower", "than"], Bound::Under),
    (&["at", "least"], Bound::AtLeast),
    (&["at", "most"], Bound::AtMost),
    (&["up", "to"], Bound::AtMost),
    (&["close", "to"], Bound::Nearly),
    (&["just", "under"], Bound::Nearly),
    (&["put", "at"], Bound::About),
    (&["estimated", "at"], Bound::About),
    (&["an", "estimated"], Bound::About),
    (&["the", "estimated"], Bound::About),
    (&["minimum", "of"], Bound::AtLeast),
    (&["maximum", "of"], Bound::AtMost),
    (&["about"], Bound::About),
    (&["around"], Bound::About),
    (&["roughly"], Bound::About),
    (&["approximately"], Bound::About),
    (&["circa"], Bound::About),
    (&["estimated"], Bound::About),
    (&["some"], Bound::About),
    (&["nearly"], Bound::Nearly),
    (&["almost"], Bound::Nearly),
    (&["virtually"], Bound::Nearly),
    (&["over"], Bound::Over),
    (&["above"], Bound::Over),
    (&["exceeding"], Bound::Over),
    (&["under"], Bound::Under),
    (&["below"], Bound::Under),
];

/// Reads the hedge that ends just before a number, longest first.
pub(super) fn hedge_before(side: &Side<'_>, number: usize) -> Option<(Bound, Run)> {
    // An article may stand between: "about a third"; but "less than the 3 percent" compares with a figure that is known.
    let ends = if side.token(number.wrapping_sub(1)).is_some_and(|_| is_article(side, number.wrapping_sub(1)))
    {
        [number, number.wrapping_sub(1)]
    } else {
        [number, number]
    };
    for end in ends {
        for (words, bound) in HEDGES {
            let Some(start) = end.checked_sub(words.len()) else { continue };
            let fits =
                words.iter().zip(start..end).all(|(expected, at)| key(side, at) == canonical(expected));
            let of_then =
                side.token(number).is_some_and(|t| t.is(words::UNIT)) && compares(side, start, words);
            if fits && !is_during(side, start, number) && !of_then {
                return Some((*bound, Run::new(start, end)));
            }
        }
    }
    None
}

/// "6,000 fewer than a year earlier": so much less than then, not less than a year.
fn compares(side: &Side<'_>, start: usize, hedge: &[&str]) -> bool {
    let number = |at: Option<usize>| at.and_then(|at| side.token(at)).is_some_and(|t| t.is(words::NUMBER));
    let unit = start.checked_sub(1).and_then(|at| side.token(at)).is_some_and(|t| t.is(words::UNIT));
    hedge.ends_with(&["than"]) && (number(start.checked_sub(1)) || unit && number(start.checked_sub(2)))
}

fn is_article(side: &Side<'_>, at: usize) -> bool {
    matches!(word(side, at), "a" | "an" | "A" | "An")
}

/// "took it over four years": while they lasted; "for over four years" is a bound.
fn is_during(side: &Side<'_>, at: usize, number: usize) -> bool {
    const BEFORE_A_BOUND: [&str; 17] = [
        "for", "after", "of", "in", "is", "was", "were", "to", "at", "with", "than", "by", "just", "well",
        "lasted", "took", "spent",
    ];
    let of_time =
        side.token(number + 1).is_some_and(|t| t.is(words::UNIT)) && is_span(word(side, number + 1));
    let before = at.checked_sub(1).map_or("", |before| word(side, before));
    side.is_word(at, &["over"])
        && of_time
        && !before.is_empty()
        && !BEFORE_A_BOUND.iter().any(|w| before.eq_ignore_ascii_case(w))
}

pub(super) fn is_span(word: &str) -> bool {
    const SPANS: [&str; 7] = ["hour", "day", "week", "month", "year", "decade", "minute"];
    let lower = word.to_ascii_lowercase();
    SPANS.iter().any(|span| lower.strip_suffix('s').unwrap_or(&lower) == *span)
}

/// The key of a word, whatever its spelling.
pub(super) fn canonical(word: &str) -> u64 {
    let key = words::hash(word.as_bytes());
    words::look_up(key).map_or(key, |entry| entry.key)
}
