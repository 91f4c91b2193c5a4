//! Two groups of corresponding sentences, aligned word by word.

use reading::{Attribution, Span};

use crate::diff;
use crate::doc::{Doc, Run, hull};
use crate::groups::Group;
use crate::token::Token;

/// A stretch where the two sides differ; either run may be empty, not both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hunk {
    /// Words of the source.
    pub(crate) source: Run,
    /// Words of the copy.
    pub(crate) copy: Run,
}

/// One side of a pairing: the tokens of its sentences, one after another.
pub(crate) struct Side<'d> {
    /// The text they are from.
    pub(crate) doc: &'d Doc<'d>,
    /// Its sentences.
    pub(crate) sentences: Vec<usize>,
    /// Their tokens.
    pub(crate) tokens: Vec<Token>,
    /// For each token, the index of its counterpart on the other side.
    pub(crate) other: Vec<Option<usize>>,
    /// Tokens that a finding has accounted for.
    pub(crate) taken: Vec<bool>,
}

impl<'d> Side<'d> {
    fn new(doc: &'d Doc<'d>, sentences: &[usize]) -> Self {
        let mut tokens = Vec::new();
        for &sentence in sentences {
            tokens.extend_from_slice(doc.words(sentence));
        }
        let length = tokens.len();
        Self {
            doc,
            sentences: sentences.to_vec(),
            tokens,
            other: vec![None; length],
            taken: vec![false; length],
        }
    }

    /// A token.
    pub(crate) fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    /// The tokens of a run.
    pub(crate) fn run(&self, run: Run) -> &[Token] {
        self.tokens.get(run.range()).unwrap_or(&[])
    }

    /// Where a run stands in the text.
    pub(crate) fn span(&self, run: Run) -> Option<Span> {
        hull(self.run(run))
    }

    /// Where a run stands, or, where it is empty, the words on either side of the gap.
    pub(crate) fn span_or_gap(&self, run: Run) -> Option<Span> {
        if run.is_empty() {
            self.span(Run::new(run.start.saturating_sub(1), (run.end + 1).min(self.tokens.len())))
        } else {
            self.span(run)
        }
    }

    /// The words of a run as written.
    pub(crate) fn words(&self, run: Run) -> &'d str {
        self.span(run).map_or("", |span| self.doc.slice(span))
    }

    /// Whether a token is one of these words, whatever its capitals.
    pub(crate) fn is_word(&self, at: usize, words: &[&str]) -> bool {
        let own = self.words(Run::new(at, at + 1));
        words.iter().any(|word| own.eq_ignore_ascii_case(word))
    }

    /// Whether a token has a counterpart.
    pub(crate) fn is_matched(&self, at: usize) -> bool {
        self.other.get(at).copied().flatten().is_some()
    }

    /// The counterpart of a token.
    pub(crate) fn counterpart(&self, at: usize) -> Option<usize> {
        self.other.get(at).copied().flatten()
    }

    /// Notes that a finding accounts for these tokens.
    pub(crate) fn take(&mut self, run: Run) {
        for at in run.range() {
            if let Some(slot) = self.taken.get_mut(at) {
                *slot = true;
            }
        }
    }

    /// Whether a token is neither matched nor accounted for.
    pub(crate) fn is_open(&self, at: usize) -> bool {
        !self.is_matched(at) && self.taken.get(at) == Some(&false)
    }

    /// The open tokens of a run that have one of these roles.
    pub(crate) fn open(&self, run: Run, role: crate::words::Role) -> Vec<usize> {
        run.range().filter(|&at| self.is_open(at) && self.token(at).is_some_and(|t| t.is(role))).collect()
    }

    /// The attributions whose cue stands in these sentences.
    pub(crate) fn attributions(&self) -> impl Iterator<Item = &'d Attribution> + use<'d> {
        let at = |a: &Attribution| {
            a.cue.first().or(a.source.first()).or(a.content.first()).map_or(0, |span| span.start)
        };
        let spans: Vec<Span> = self.sentences.iter().map(|&s| self.doc.span(s)).collect();
        let first = spans.iter().map(|s| s.start).min().unwrap_or(0);
        let last = spans.iter().map(|s| s.end).max().unwrap_or(0);
        let all = &self.doc.text.reading.attributions;
        let from = all.partition_point(|a| at(a) < first);
        let near = all.get(from..).unwrap_or(&[]).iter().take_while(move |a| at(a) < last);
        near.filter(move |a| spans.iter().any(|s| s.start <= at(a) && at(a) < s.end))
    }

    /// The tokens inside a span.
    pub(crate) fn inside(&self, span: Span) -> Run {
        let within = |t: &Token| t.start as usize >= span.start && t.end as usize <= span.end;
        let Some(first) = self.tokens.iter().position(within) else { return Run::default() };
        let last = self.tokens.iter().rposition(within).unwrap_or(first);
        Run::new(first, last + 1)
    }
}

/// A group with its words aligned.
pub(crate) struct Pairing<'d> {
    /// The source's words.
    pub(crate) source: Side<'d>,
    /// The copy's words.
    pub(crate) copy: Side<'d>,
    /// Where they differ, in order.
    pub(crate) hunks: Vec<Hunk>,
    /// How many words are the same.
    pub(crate) same: usize,
}

impl<'d> Pairing<'d> {
    /// Aligns the words of a group.
    pub(crate) fn new(source: &'d Doc<'d>, copy: &'d Doc<'d>, group: &Group) -> Self {
        let mut left = Side::new(source, &group.source);
        let mut right = Side::new(copy, &group.copy);
        let pairs = diff::pairs(&left.tokens, &right.tokens);
        for &(i, j) in &pairs {
            if let Some(slot) = left.other.get_mut(i) {
                *slot = Some(j);
            }
            if let Some(slot) = right.other.get_mut(j) {
                *slot = Some(i);
            }
        }
        let hunks = hunks(&pairs, left.tokens.len(), right.tokens.len());
        Self { source: left, copy: right, hunks, same: pairs.len() }
    }

    /// Share of the words of both sides that are the same.
    pub(crate) fn likeness(&self) -> f32 {
        let all = self.source.tokens.len() + self.copy.tokens.len();
        if all == 0 { 1.0 } else { 2.0 * crate::weigh::as_f32(self.same) / crate::weigh::as_f32(all) }
    }

    /// Whether hunks can be trusted to say what stands for what: most words are the same, or one side is most of a part
    /// of the other.
    pub(crate) fn is_close(&self) -> bool {
        const PART: usize = 5;
        let shorter = self.source.tokens.len().min(self.copy.tokens.len());
        self.likeness() >= 0.5 || self.shares_matter() || self.same >= PART && self.same * 10 >= shorter * 7
    }

    /// Whether half of the words that carry matter are the same: what a short sentence is judged by.
    fn shares_matter(&self) -> bool {
        let matter = |side: &Side<'_>| side.tokens.iter().filter(|t| t.is_content()).count();
        let same = (0..self.source.tokens.len())
            .filter(|&at| self.source.is_matched(at) && self.source.token(at).is_some_and(Token::is_content));
        same.count() * 4 >= matter(&self.source) + matter(&self.copy)
    }

    /// Matching pieces, source and copy side by side, neighbours joined, with the signs around them that are the same.
    pub(crate) fn pieces(&self) -> Vec<(Span, Span)> {
        let mut pieces = self.matched_words();
        for at in 0..pieces.len() {
            // Copy order: what bounds a piece in the source may be any other piece.
            let Some(&(left, right)) = pieces.get(at) else { continue };
            let left = self.source.with_room(left);
            let right = self.copy.with_room(right);
            let (a, b) = (self.source.doc.text.text, self.copy.doc.text.text);
            let grown = with_same_signs(a, b, left, right);
            if let Some(slot) = pieces.get_mut(at) {
                *slot = grown;
            }
        }
        pieces
    }

    fn matched_words(&self) -> Vec<(Span, Span)> {
        let mut pieces: Vec<(Span, Span)> = Vec::new();
        let mut last: Option<(usize, usize)> = None;
        for (j, i) in self.copy.other.iter().enumerate().filter_map(|(j, i)| i.map(|i| (j, i))) {
            let (Some(a), Some(b)) = (self.source.token(i), self.copy.token(j)) else { continue };
            let joins = last == i.checked_sub(1).zip(j.checked_sub(1)) && last.is_some();
            last = Some((i, j));
            match pieces.last_mut() {
                Some((left, right)) if joins && a.end as usize >= left.end && b.end as usize >= right.end => {
                    left.end = a.end as usize;
                    right.end = b.end as usize;
                    left.start = left.start.min(a.start as usize);
                    right.start = right.start.min(b.start as usize);
                }
                _ => pieces.push((
                    Span::new(a.start as usize, a.end as usize),
                    Span::new(b.start as usize, b.end as usize),
                )),
            }
        }
        pieces
    }
}

/// A stretch of text and how far the signs around it reach: to the next word, or the end of its sentence.
#[derive(Debug, Clone, Copy)]
struct Room {
    span: Span,
    from: usize,
    to: usize,
}

impl Side<'_> {
    /// The signs before and after a piece, up to the words beside it.
    fn with_room(&self, span: Span) -> Room {
        let sentences = self.sentences.iter().map(|&s| self.doc.span(s));
        let own = sentences.fold(span, |all, s| {
            if s.overlaps(span) { Span::new(all.start.min(s.start), all.end.max(s.end)) } else { all }
        });
        let inside = self.doc.text.text.get(own.start..own.end).unwrap_or("");
        let before = inside.get(..span.start - own.start).unwrap_or("");
        let after = inside.get(span.end - own.start..).unwrap_or("");
        let signs = |c: char| !c.is_alphanumeric();
        let from = span.start - (before.len() - before.trim_end_matches(signs).len());
        let to = span.end + (after.len() - after.trim_start_matches(signs).len());
        Room { span, from, to }
    }
}

/// Both spans with the signs that stand before and after them on both sides alike.
fn with_same_signs(source: &str, copy: &str, left: Room, right: Room) -> (Span, Span) {
    let before =
        (Span::new(left.from, left.span.start).of(source), Span::new(right.from, right.span.start).of(copy));
    let after = (Span::new(left.span.end, left.to).of(source), Span::new(right.span.end, right.to).of(copy));
    let same = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
        pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum()
    };
    let head = same(&mut before.0.chars().rev().zip(before.1.chars().rev()));
    let tail = same(&mut after.0.chars().zip(after.1.chars()));
    (
        Span::new(left.span.start - head, left.span.end + tail),
        Span::new(right.span.start - head, right.span.end + tail),
    )
}

fn hunks(pairs: &[(usize, usize)], source: usize, copy: usize) -> Vec<Hunk> {
    let mut hunks = Vec::new();
    let (mut i, mut j) = (0, 0);
    for &(a, b) in pairs.iter().chain(std::iter::once(&(source, copy))) {
        if a > i || b > j {
            hunks.push(Hunk { source: Run::new(i, a), copy: Run::new(j, b) });
        }
        (i, j) = (a + 1, b + 1);
    }
    hunks
}
