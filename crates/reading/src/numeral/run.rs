//! "k" for kilometre: "a 10K race", "ran 5k", "a 5K in Marlow". Elsewhere "k" is a thousand: "10k followers", "paid 10k".

use super::Source;
use crate::lexicon::tag;
use crate::token::Kind;

/// What is run over a distance, or is over it.
const RACES: [&str; 25] = [
    "race", "races", "run", "runs", "walk", "fun", "course", "runner", "runners", "swim", "hike", "trail",
    "loop", "jog", "route", "ride", "sprint", "relay", "distance", "champion", "title", "event", "time",
    "final", "series",
];

/// How a distance is covered.
const COVERS: [&str; 16] = [
    "ran", "run", "runs", "running", "walk", "walked", "walking", "jog", "jogged", "jogging", "swim", "swam",
    "hiked", "cycled", "raced", "racing",
];

/// Whether "k" behind the digits at `start` stands for kilometres, going by what follows at `after` and stands before.
pub(super) fn is_kilometres(source: Source, start: usize, after: usize) -> bool {
    if any(source, after, &RACES) {
        return true;
    }
    // What more than a hundred kilometres are to a race, a thousand is to everything else.
    if source.word(start).len() > 2 || counts_something(source, after) {
        return false;
    }
    let article = start.checked_sub(1).filter(|&a| source.is(a, "a") || source.is(a, "an"));
    let before = article.unwrap_or(start).checked_sub(1);
    article.is_some() || before.is_some_and(|b| any(source, b, &COVERS)) || has_own_line(source, start, after)
}

fn any(source: Source, at: usize, words: &[&str]) -> bool {
    words.iter().any(|w| source.is(at, w))
}

/// Whether a word follows that thousands of could be counted.
fn counts_something(source: Source, at: usize) -> bool {
    let small = tag::PREPOSITION | tag::AND | tag::SUBORDINATOR | tag::ADVERB | tag::AUXILIARY | tag::WEEKDAY;
    source.tokens.get(at).is_some_and(|t| match t.kind {
        Kind::Word => !t.is(small) || source.is(at, "of"),
        Kind::Hyphen | Kind::Slash | Kind::Percent | Kind::Number | Kind::Currency => true,
        _ => false,
    })
}

/// A line with nothing else, as above the results of a race: "10K".
fn has_own_line(source: Source, start: usize, after: usize) -> bool {
    let ends_line = |before: usize, at: usize| {
        let end = source.tokens.get(before).map_or(0, crate::token::Token::end);
        let next = source.tokens.get(at).map_or(source.text.len(), crate::token::Token::start);
        at >= source.tokens.len() || source.text.get(end..next).is_some_and(|gap| gap.contains('\n'))
    };
    (start == 0 || ends_line(start - 1, start)) && ends_line(after - 1, after)
}
