//! Whether a figure is a movement: "rose 6.5%", "fell by 200", "up 3 points", "a 5% drop". "Rose to" gives a level.

use std::ops::Range;

use super::Change;
use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// Words of rising and falling; see `words` for their lists.
const UP: &[&str] = &[
    "rise",
    "rises",
    "rose",
    "risen",
    "rising",
    "up",
    "gain",
    "gains",
    "gained",
    "gaining",
    "increase",
    "increases",
    "increased",
    "increasing",
    "grow",
    "grows",
    "grew",
    "grown",
    "growing",
    "growth",
    "climb",
    "climbs",
    "climbed",
    "climbing",
    "jump",
    "jumps",
    "jumped",
    "jumping",
    "surge",
    "surges",
    "surged",
    "surging",
    "soar",
    "soars",
    "soared",
    "soaring",
    "added",
    "adding",
    "advance",
    "advanced",
    "higher",
    "hike",
    "hikes",
    "raise",
    "raised",
    "boost",
    "boosted",
    "expand",
    "expanded",
    "rally",
    "rallied",
    "leap",
    "leapt",
    "leaped",
    "spike",
    "spiked",
    "improve",
    "improved",
    "improvement",
    "swell",
    "swelled",
    "rebounded",
    "edged",
];
const DOWN: &[&str] = &[
    "fall",
    "falls",
    "fell",
    "fallen",
    "falling",
    "down",
    "drop",
    "drops",
    "dropped",
    "dropping",
    "decline",
    "declines",
    "declined",
    "declining",
    "decrease",
    "decreases",
    "decreased",
    "decreasing",
    "lose",
    "loses",
    "lost",
    "losing",
    "loss",
    "losses",
    "slump",
    "slumped",
    "slid",
    "slide",
    "plunge",
    "plunged",
    "plunging",
    "tumble",
    "tumbled",
    "sank",
    "sink",
    "shed",
    "shrink",
    "shrank",
    "cut",
    "cuts",
    "cutting",
    "reduce",
    "reduced",
    "reducing",
    "reduction",
    "lower",
    "lowered",
    "slip",
    "slipped",
    "dip",
    "dipped",
    "discount",
    "contracted",
    "weakened",
    "retreated",
    "plummeted",
    "dived",
    "off",
    "depreciated",
];

/// The movement of the figure in `whole`.
pub(super) fn read(
    page: &Page,
    range: &Range<usize>,
    whole: &Range<usize>,
    unit: Option<&str>,
) -> Option<(Change, usize)> {
    before(page, range, whole.start).or_else(|| after(page, range, whole.end, unit))
}

fn direction(page: &Page, at: usize) -> Option<Change> {
    let word = page.word(at).to_ascii_lowercase();
    if UP.contains(&word.as_str()) {
        Some(Change::Up)
    } else if DOWN.contains(&word.as_str()) {
        Some(Change::Down)
    } else {
        None
    }
}

/// "rose 5%", "rose by about 5%", "up 5%", "a drop of 5%"; not "rose to 5%", "up from 5%".
fn before(page: &Page, range: &Range<usize>, start: usize) -> Option<(Change, usize)> {
    let mut at = start;
    while at > range.start && start - at < 5 {
        at -= 1;
        if page.tokens[at].kind != Kind::Word {
            return None;
        }
        if let Some(change) = direction(page, at) {
            return Some((change, at));
        }
        let passes = page.is_word(at, "by") && start > at
            || page.is_word(at, "of")
            || page.is_word(at, "another")
            || page.is_word(at, "a")
            || matches!(page.pos(at), Pos::Adverb | Pos::Determiner | Pos::Adjective);
        if !passes || page.is_word(at, "to") || page.is_word(at, "from") {
            return None;
        }
    }
    None
}

/// "a 5% drop", "5% higher", "20 points up".
fn after(page: &Page, range: &Range<usize>, end: usize, unit: Option<&str>) -> Option<(Change, usize)> {
    unit?;
    let mut at = end;
    while at < range.end && at < end + 3 && page.tokens[at].kind == Kind::Word {
        let nominal = matches!(page.pos(at), Pos::Noun | Pos::Adjective | Pos::Adverb)
            || page.has(at, tag::UP | tag::DOWN);
        if let Some(change) = direction(page, at).filter(|_| nominal) {
            return Some((change, at));
        }
        if !matches!(page.pos(at), Pos::Adjective | Pos::Noun) {
            return None;
        }
        at += 1;
    }
    None
}
