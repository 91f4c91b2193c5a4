//! The words that attribute.

use std::ops::Range;

use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;

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
    let tags = page.tokens[at].entry().tags;
    let form = form(page, low, at, tags)?;
    let start = start_of(page, low, at);
    Some(Cue { range: start..at + 1, head: at, tags, form })
}

fn form(page: &Page, low: usize, at: usize, tags: u64) -> Option<Form> {
    let auxiliary = auxiliary_before(page, low, at);
    match page.pos(at) {
        Pos::Adjective if tags & tag::CUE_ADJECTIVE != 0 => {
            auxiliary.is_some_and(|a| page.has(a, tag::BE)).then_some(Form::Adjective)
        }
        _ if tags & tag::CUE == 0 => None,
        Pos::Verb if follows_to(page, low, at) => Some(Form::Infinitive),
        Pos::Verb => Some(Form::Finite),
        Pos::Ing => Some(if auxiliary.is_some() { Form::Finite } else { Form::Ing }),
        Pos::Participle => match auxiliary {
            Some(a) if page.has(a, tag::BE) => Some(Form::Passive),
            Some(_) => Some(Form::Finite),
            None => None,
        },
        _ => None,
    }
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

/// Where the cue begins: auxiliaries and adverbs before its head belong to it.
fn start_of(page: &Page, low: usize, at: usize) -> usize {
    let mut start = at;
    while start > low
        && at - start < 6
        && (matches!(page.pos(start - 1), Pos::Auxiliary | Pos::Adverb | Pos::To)
            || page.is_word(start - 1, "once"))
    {
        start -= 1;
    }
    start
}
