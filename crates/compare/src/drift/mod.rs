//! From differing words to typed drift.
//!
//! Every finding starts from words that differ, so a text can't drift from itself, whatever a reading says. Each
//! module below accounts for the words it understands, in the order of `find`; what nobody accounts for is a plain
//! change of words and shows in the correspondence only.

mod amount;
mod attributions;
mod cue;
mod denial;
mod extent;
mod figure;
mod figures;
mod firmness;
mod hedge;
mod lead;
mod marks;
mod names;
mod people;
mod permitted;
mod quoted;
mod quotes;
mod ranges;
mod scope;
mod sense;
mod speakers;
mod stitched;
mod swapped;
mod table;
mod times;
mod units;

use reading::Span;

use crate::doc::{Doc, Run};
use crate::pairing::Pairing;
use crate::token::Token;
use crate::words::{self, CAPITAL, INITIAL, KeyMap};
use crate::{Drift, DriftKind, Severity};

pub(crate) use lead::overstates;
pub(crate) use people::find as offices;
pub(crate) use permitted::{added, dropped};

/// What is found while two texts are compared.
#[derive(Default)]
pub(crate) struct Findings {
    /// Differences that matter.
    pub(crate) drift: Vec<Drift>,
    /// Differences that do not.
    pub(crate) permitted: Vec<Drift>,
}

impl Findings {
    /// Notes a difference that matters.
    fn drift(
        &mut self,
        kind: DriftKind,
        severity: Severity,
        source: Option<Span>,
        copy: Option<Span>,
        message: String,
    ) {
        self.drift.push(Drift { kind, severity, source, copy, message });
    }

    /// Notes words of the copy that stand in place of words of the source, and accounts for both.
    fn instead(
        &mut self,
        pairing: &mut Pairing<'_>,
        (left, right): (Run, Run),
        kind: DriftKind,
        severity: Severity,
        message: String,
    ) {
        self.drift(kind, severity, pairing.source.span(left), pairing.copy.span(right), message);
        pairing.source.take(left);
        pairing.copy.take(right);
    }

    /// Notes one that does not.
    fn permit(&mut self, kind: DriftKind, source: Option<Span>, copy: Option<Span>, message: String) {
        self.permitted.push(Drift { kind, severity: Severity::Note, source, copy, message });
    }
}

/// What one text as a whole says about its words.
pub(crate) struct Names {
    /// Words that stand with a capital where it means a name.
    names: KeyMap<()>,
    /// Words that stand in lower case somewhere.
    plain: KeyMap<()>,
    /// Figures with what they count.
    counts: KeyMap<()>,
}

impl Names {
    /// Gathers the names of a text.
    pub(crate) fn of(doc: &Doc<'_>) -> Self {
        let (mut names, mut plain, mut counts) = (KeyMap::default(), KeyMap::default(), KeyMap::default());
        for sentence in doc.sentences.iter().filter(|s| !s.title) {
            let tokens = doc.run(sentence.tokens);
            for (at, token) in tokens.iter().enumerate() {
                if token.is(words::NUMBER) && !token.is(words::DATE) {
                    counts.extend(
                        tokens.iter().skip(at + 1).find(|t| t.is_content()).map(|t| (count(token, t), ())),
                    );
                }
                if !token.is(CAPITAL) {
                    plain.insert(token.key, ());
                } else if !token.is(INITIAL | words::STOP) {
                    names.insert(token.key, ());
                }
            }
        }
        Self { names, plain, counts }
    }

    /// Whether some sentence has this figure of the same thing.
    fn has_count(&self, figure: &Token, counted: &Token) -> bool {
        self.counts.contains_key(&count(figure, counted))
    }
}

/// A figure and what it counts, as one key.
fn count(figure: &Token, counted: &Token) -> u64 {
    figure.key.rotate_left(1) ^ counted.stem
}

/// What is known of both texts.
#[derive(Clone, Copy)]
pub(crate) struct Known<'a> {
    /// Of the source.
    pub(crate) source: &'a Names,
    /// Of the copy.
    pub(crate) copy: &'a Names,
}

impl Known<'_> {
    /// Whether the source has this word as a name.
    fn in_source(&self, key: u64) -> bool {
        self.source.names.contains_key(&key)
    }

    /// Whether either text has this word as a name.
    fn is_name(&self, key: u64) -> bool {
        self.in_source(key) || self.copy.names.contains_key(&key)
    }

    /// Whether either text has this word in lower case.
    fn is_plain(&self, key: u64) -> bool {
        self.source.plain.contains_key(&key) || self.copy.plain.contains_key(&key)
    }
}

/// Finds what drifted in all pairings of two texts.
pub(crate) fn find(pairings: &mut [Pairing<'_>], known: &Known<'_>, findings: &mut Findings) {
    stitched::find(pairings, findings);
    for pairing in pairings {
        one(pairing, known, findings);
    }
}

/// Finds what drifted inside one pairing.
fn one(pairing: &mut Pairing<'_>, known: &Known<'_>, findings: &mut Findings) {
    permitted::same_words(pairing, findings);
    permitted::one_word(pairing, findings);
    quotes::find(pairing, findings);
    if pairing.hunks.is_empty() {
        return;
    }
    permitted::datelines(pairing, findings);
    swapped::find(pairing, known, findings);
    ranges::find(pairing, findings);
    names::offices(pairing, findings);
    denial::find(pairing, findings);
    attributions::find(pairing, known, findings);
    firmness::find(pairing, findings);
    times::find(pairing, findings);
    table::find(pairing, findings);
    figures::find(pairing, known, findings);
    extent::find(pairing, findings);
    sense::find(pairing, findings);
    names::find(pairing, known, findings);
    permitted::house(pairing, findings);
}

/// Words as they are shown in a message: cut where they are long.
fn shown(words: &str) -> String {
    let flat = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if flat.chars().count() <= 70 {
        return format!("“{flat}”");
    }
    let head: String = flat.chars().take(40).collect();
    let tail: String = flat.chars().rev().take(24).collect::<Vec<_>>().into_iter().rev().collect();
    format!("“{}…{}”", head.trim_end(), tail.trim_start())
}

/// The run and one matched word on either side, so that a person sees where a word is missing.
fn around(run: Run, length: usize) -> Run {
    Run::new(run.start.saturating_sub(1), (run.end + 1).min(length))
}
