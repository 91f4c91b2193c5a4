//! The words that attribute.

use std::ops::Range;

use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// Most tokens of a cue before its head.
const LONGEST: usize = 12;

/// A cue as found: its tokens, its head, what its head can do.
#[derive(Debug, Clone)]
pub(super) struct Cue {
    /// Tokens of the whole cue: auxiliaries, adverbs, head, particle.
    pub(super) range: Range<usize>,
    /// The verb, noun or adjective itself.
    pub(super) head: usize,
    /// The lexicon's tags of the head.
    pub(super) tags: u64,
    /// How the head is used.
    pub(super) form: Form,
}

/// How the head of a cue is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// "said", "has said".
    Finite,
    /// "saying".
    Ing,
    /// "was told", "expected": what is attributed stands before it.
    Passive,
    /// "to say".
    Infinitive,
    /// "is confident that".
    Adjective,
}

/// The cue whose head is the word at `at`, if it is one.
pub(super) fn at(page: &Page, low: usize, at: usize) -> Option<Cue> {
    if !matches!(page.pos(at), Pos::Adjective | Pos::Verb | Pos::Ing | Pos::Participle) {
        return None;
    }
    let tags = page.tokens[at].tags();
    let form = form(page, low, at, tags)?;
    let start = start_of(page, low, at);
    Some(Cue { range: start..at + 1, head: at, tags, form })
}

fn form(page: &Page, low: usize, at: usize, tags: u64) -> Option<Form> {
    let auxiliary = auxiliary_before(page, low, at);
    match page.pos(at) {
        Pos::Adjective if tags & tag::CUE_ADJECTIVE != 0 => {
            let linked = auxiliary.is_some_and(|a| page.has(a, tag::BE)) || linking(page, low, at).is_some();
            (linked || hangs_on_noun(page, at)).then_some(Form::Adjective)
        }
        _ if tags & tag::CUE == 0 && page.tokens[at].entry().frames == 0 => None,
        Pos::Verb if follows_to(page, low, at) => {
            let start = start_of(page, low, at);
            Some(if page.pos(start) == Pos::To { Form::Infinitive } else { Form::Finite })
        }
        Pos::Verb => Some(Form::Finite),
        Pos::Ing => {
            let start = start_of(page, low, at);
            let hangs = start < at && page.pos(start) != Pos::Ing && page.pos(start) != Pos::Adverb;
            Some(if auxiliary.is_some() || hangs { Form::Finite } else { Form::Ing })
        }
        Pos::Participle => match auxiliary {
            Some(a) if page.has(a, tag::BE) => Some(Form::Passive),
            Some(_) => Some(Form::Finite),
            // "Councillors agreed by 9 votes to 2 to close it": by how many, not by whom.
            None if page.is_word(at + 1, "by") && page.pos(at + 2) == Pos::Number => None,
            None => follows_noun(page, at).then_some(Form::Passive),
        },
        _ => None,
    }
}

/// "a pier known as the Needle", "an option seen by crews as safe": a participle after what it describes.
fn follows_noun(page: &Page, at: usize) -> bool {
    // "…, first reported by the Herald"
    let before = (0..at).rev().find(|&i| page.pos(i) != Pos::Adverb && !page.is_word(i, "first"));
    before.is_some_and(|b| page.pos(b).heads() || page.is_kind(b, Kind::Comma))
        && (page.is_word(at + 1, "as") || page.is_word(at + 1, "by"))
}

/// "crews angry about the delay": an adjective straight after those it describes.
fn hangs_on_noun(page: &Page, at: usize) -> bool {
    let noun = at > 0 && page.pos(at - 1).heads() && !page.is_quoted(at - 1);
    noun && ["about", "of", "over", "that"].iter().any(|w| page.is_word(at + 1, w))
}

/// The auxiliary before the word at `at`, adverbs between them left out.
fn auxiliary_before(page: &Page, low: usize, at: usize) -> Option<usize> {
    (low..at)
        .rev()
        .take(4)
        .take_while(|&i| matches!(page.pos(i), Pos::Auxiliary | Pos::Adverb))
        .find(|&i| page.pos(i) == Pos::Auxiliary)
}

fn follows_to(page: &Page, low: usize, at: usize) -> bool {
    (low..at).rev().find(|&i| page.pos(i) != Pos::Adverb).is_some_and(|i| page.pos(i) == Pos::To)
}

/// Where the cue begins: auxiliaries, adverbs and the verbs it hangs on belong to it.
pub(super) fn start_of(page: &Page, low: usize, at: usize) -> usize {
    let floor = low.max(at.saturating_sub(LONGEST));
    let mut start = group_start(page, floor, at);
    if page.pos(at) == Pos::Adjective
        && let Some(verb) = linking(page, floor, start)
    {
        start = group_start(page, floor, verb);
    }
    while let Some(verb) = catenative_before(page, floor, start, at) {
        start = group_start(page, floor, verb);
    }
    start
}

/// Where the auxiliaries and adverbs before `at` begin.
pub(super) fn group_start(page: &Page, floor: usize, at: usize) -> usize {
    let mut start = at;
    while start > floor && matches!(page.pos(start - 1), Pos::Auxiliary | Pos::Adverb | Pos::To) {
        start -= 1;
    }
    start
}

/// "remain" in "remain confident".
fn linking(page: &Page, low: usize, at: usize) -> Option<usize> {
    let verb = group_start(page, low, at).checked_sub(1).filter(|v| *v >= low)?;
    (page.has(verb, tag::CATENATIVE) && matches!(page.pos(verb), Pos::Verb | Pos::Ing)).then_some(verb)
}

/// "went on" in "went on to say", "kept" in "kept criticizing": the verb or adjective before a group that begins at
/// `start` and has its head at `head`.
fn catenative_before(page: &Page, floor: usize, start: usize, head: usize) -> Option<usize> {
    let before = start.checked_sub(1).filter(|b| *b >= floor)?;
    let infinitive = page.pos(start) == Pos::To;
    if !infinitive && page.pos(head) != Pos::Ing {
        return None;
    }
    let verb = if infinitive && page.is_word(before, "on") { before.checked_sub(1)? } else { before };
    let fits = verb >= floor
        && page.has(verb, tag::CATENATIVE)
        && matches!(page.pos(verb), Pos::Verb | Pos::Ing | Pos::Participle | Pos::Adjective);
    fits.then_some(verb)
}
