//! Whether a figure is a movement: "rose 6.5%", "fell by 200", "up 3 points", "a 5% drop". "Rose to" gives a level.

use std::ops::Range;
use std::sync::LazyLock;

use foldhash::HashMap;

use super::Change;
use crate::lexicon::unit_size;
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// Words of rising and falling.
const UP: &str = "\
    added adding advance advanced boost boosted climb climbed climbing climbs edged expand expanded gain gained \
    gaining gains grew grow growing grown grows growth higher hike hikes improve improved improvement increase \
    increased increases increasing jump jumped jumping jumps leap leaped leapt raise raised rallied rally rebounded \
    rise risen rises rising rose soar soared soaring soars spike spiked surge surged surges surging swell swelled up";
const DOWN: &str = "\
    contracted cut cuts cutting decline declined declines declining decrease decreased decreases decreasing \
    depreciated dip dipped discount dived down drop dropped dropping drops fall fallen falling falls fell lose loses \
    losing loss losses lost lower lowered off plummeted plunge plunged plunging reduce reduced reducing reduction \
    retreated sank shed shrank shrink sink slid slide slip slipped slump slumped tumble tumbled weakened";

/// The movement of the figure in `whole`.
pub(super) fn read(
    page: &Page,
    range: &Range<usize>,
    whole: &Range<usize>,
    unit: Option<&str>,
) -> Option<(Change, usize)> {
    before(page, range, whole.start).or_else(|| after(page, range, whole.end, unit))
}

/// Which way the word at `at` goes.
fn direction(page: &Page, at: usize) -> Option<Change> {
    static WORDS: LazyLock<HashMap<&str, Change>> = LazyLock::new(|| {
        let up = UP.split_whitespace().map(|w| (w, Change::Up));
        up.chain(DOWN.split_whitespace().map(|w| (w, Change::Down))).collect()
    });
    let word = page.word(at);
    if word.bytes().any(|b| b.is_ascii_uppercase()) {
        return WORDS.get(word.to_ascii_lowercase().as_str()).copied();
    }
    WORDS.get(word).copied()
}

/// "make up a third", "set up three": a particle that moves nothing.
fn is_particle(page: &Page, at: usize) -> bool {
    const VERBS: [&str; 16] = [
        "make", "makes", "made", "making", "take", "takes", "took", "taking", "set", "sets", "setting",
        "put", "give", "gives", "gave", "pick",
    ];
    let verb = at.checked_sub(1).is_some_and(|v| VERBS.iter().any(|w| page.is_word(v, w)));
    verb && (page.is_word(at, "up") || page.is_word(at, "off"))
}

/// "rose 5%", "rose by about 5%", "raised rates by 5%", "up 5%", "a drop of 5%"; not "rose to 5%", "up from 5%".
fn before(page: &Page, range: &Range<usize>, start: usize) -> Option<(Change, usize)> {
    let mut at = start;
    let mut by = false;
    while at > range.start && start - at < 5 {
        at -= 1;
        if page.tokens[at].kind != Kind::Word {
            return None;
        }
        if let Some(change) = direction(page, at) {
            return (!is_particle(page, at)).then_some((change, at));
        }
        // "raised interest rates by 5%".
        let object = by && matches!(page.pos(at), Pos::Noun | Pos::Possessive);
        by |= page.is_word(at, "by");
        let passes = object
            || page.is_word(at, "by") && start > at
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
    let unit = unit?;
    // "5 miles off", "40 metres up the road": where something is.
    let place = ["off", "up", "down"].iter().any(|w| page.is_word(end, w));
    if place && unit_size(unit).is_some_and(|(base, _)| base == "metre") {
        return None;
    }
    let mut at = end;
    while at < range.end && at < end + 3 && page.tokens[at].kind == Kind::Word {
        let nominal = matches!(page.pos(at), Pos::Noun | Pos::Adjective | Pos::Adverb);
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
