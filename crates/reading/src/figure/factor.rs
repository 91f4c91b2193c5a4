//! How many times as much: "doubled", "has been halved", "a doubling of", "twice as many", "double the number".

use std::ops::Range;

use super::draft::Built;
use super::measure::compares;
use super::{Change, Figure, Interval, hedge};
use crate::exact::Exact;
use crate::lexicon::{NumberWord, tag};
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// The factor that the word at `at` says, where it says one.
pub(super) fn read(page: &Page, range: &Range<usize>, at: usize) -> Option<Built> {
    let (value, change) = match page.tokens[at].entry().number? {
        // "half as many"
        NumberWord::Half if page.is_word(at, "half") && page.is_word(at + 1, "as") => {
            (Exact::new(1, 2)?, Change::None)
        }
        NumberWord::Times(n) => (Exact::whole(i64::from(n)), compares(page, at + 1).then_some(Change::None)?),
        NumberWord::Factor(n) => {
            let times = Exact::whole(i64::from(n.unsigned_abs()));
            let change = if n > 0 { Change::Up } else { Change::Down };
            let value = if n > 0 { times } else { Exact::ONE.divided_by(times)? };
            (value, movement(page, range, at, change)?)
        }
        _ => return None,
    };
    let number = at..at + 1;
    let mut whole = number.clone();
    let (approximation, hedge) = hedge::read(page, range, &mut whole);
    let figure = Figure {
        approximation,
        hedge: hedge.map(|h| page.span(h)),
        change,
        moved: (change != Change::None).then(|| page.span(number.clone())),
        ..Figure::plain(page.span(whole.clone()), page.span(number.clone()), Interval::exactly(value), "fold")
    };
    Some(Built { figure, number, whole, scaled: false })
}

/// What comes behind "doubled" where it is no factor: "doubled up", "doubles as", "doubled over in pain", "doubled home".
const IDIOMS: [&str; 7] = ["up", "as", "down", "back", "for", "home", "off"];

/// Whether the word of multiplying at `at` says that something grew or shrank by it, or how much it is of something else.
fn movement(page: &Page, range: &Range<usize>, at: usize, change: Change) -> Option<Change> {
    let next = at + 1;
    let word = |i: usize, words: &[&str]| i < range.end && words.iter().any(|w| page.is_word(i, w));
    let doubled_over = word(next, &["over"]) && word(next + 1, &["in", "with", "laughing"]);
    if page.is_kind(next, Kind::Hyphen) || word(next, &IDIOMS) || doubled_over || at_bat(page, range, at) {
        return None;
    }
    let before = at.checked_sub(1).filter(|b| *b >= range.start);
    let bare = ["double", "triple", "treble", "quadruple"].iter().any(|w| page.is_word(at, w));
    // "is double the limit", "double what it was".
    let is = before.is_none_or(|b| page.has(b, tag::BE) || page.pos(b) == Pos::Preposition);
    if bare && is {
        return word(next, &["the", "that", "what", "its", "their", "his", "her"]).then_some(Change::None);
    }
    if bare && before.is_some_and(|b| page.has(b, tag::MODAL | tag::TO)) {
        return Some(change);
    }
    let gerund = page.word(at).ends_with("ing");
    match page.pos(at) {
        Pos::Verb | Pos::Participle | Pos::To => {
            // "the doubles title", "triples jumpers"
            let noun = page.word(at).ends_with('s') && page.pos(next).heads();
            (!noun).then_some(change)
        }
        Pos::Ing => Some(change),
        _ => (gerund && word(next, &["of", "in"])).then_some(change),
    }
}

/// "Vane doubled to left", "she tripled in the sixth": a hit in baseball. Somebody who doubles and has nothing that is doubled
/// has hit a ball; what doubles by itself is a thing, and says by how much or since when.
fn at_bat(page: &Page, range: &Range<usize>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|b| *b >= range.start) else { return false };
    let pronoun = ["he", "she"].iter().any(|w| page.is_word(before, w));
    let person = pronoun || page.pos(before) == Pos::Name && page.word(before).len() > 1;
    let next = at + 1;
    let object = page.pos(next).leads_noun() || page.pos(next).heads() || page.is_kind(next, Kind::Currency);
    if !person || object || next >= range.end {
        return false;
    }
    let ordinal = |i: usize| {
        matches!(
            page.tokens.get(i).and_then(|t| t.entry().number),
            Some(NumberWord::SmallOrdinal(_) | NumberWord::TensOrdinal(_))
        )
    };
    if page.is_word(next, "in") {
        // "in the sixth", "in two runs"; but "in size", "in 2019", "in the third quarter".
        let inning = page.is_word(next + 1, "the") && ordinal(next + 2) && !page.has(next + 3, tag::TIME);
        let runs = page.has(next + 1, tag::NUMBER) && page.is_word(next + 2, "runs");
        return inning || runs || page.pos(next + 1) == Pos::Determiner && page.is_word(next + 2, "run");
    }
    let to = page.is_word(next, "to")
        && !page.is_kind(next + 1, Kind::Number)
        && !page.has(next + 1, tag::NUMBER)
        && !page.is_kind(next + 1, Kind::Currency);
    let way = ["with", "and", "twice", "off", "down", "into", "against", "home"]
        .iter()
        .any(|w| page.is_word(next, w));
    to || way || pronoun && page.is_kind(next, Kind::Stop)
}
