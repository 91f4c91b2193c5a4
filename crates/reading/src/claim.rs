//! What somebody should be able to check: about one claim a sentence, found again by its words.

use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;
use crate::{Attribution, Block, Figure, Quote, QuoteKind, Span};

/// What a claim rests on most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ClaimKind {
    /// Somebody's words, in quotation marks.
    Quote,
    /// A figure.
    Figure,
    /// A statement put in somebody's mouth without quotation marks.
    Statement,
    /// A plain statement of fact that nobody is named for.
    Fact,
}

/// Where a claim stands, so that it is found again in another version of the text: the quoted words with a
/// little of what stands on either side (W3C Web Annotation Data Model, `TextQuoteSelector`), and the position
/// (`TextPositionSelector`, here in bytes).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Selector {
    /// The words.
    pub exact: String,
    /// Up to 32 characters before them.
    pub prefix: String,
    /// Up to 32 characters after them.
    pub suffix: String,
    /// Where they stood in the text they were read from.
    pub position: Span,
}

/// Characters of context on either side.
const CONTEXT: usize = 32;

impl Selector {
    /// The selector of `span` in `text`.
    #[must_use]
    pub fn of(text: &str, span: Span) -> Self {
        let before = text.get(..span.start).unwrap_or("");
        let after = text.get(span.end..).unwrap_or("");
        let from = before.char_indices().rev().take(CONTEXT).last().map_or(before.len(), |(at, _)| at);
        Self {
            exact: span.of(text).to_string(),
            prefix: before.get(from..).unwrap_or("").to_string(),
            suffix: after.char_indices().nth(CONTEXT).map_or(after, |(at, _)| &after[..at]).to_string(),
            position: span,
        }
    }
}

/// One claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The words that make it: a sentence, or the part of one.
    pub span: Span,
    /// What it rests on most.
    pub kind: ClaimKind,
    /// Indices into [`crate::Reading::figures`].
    pub figures: Vec<usize>,
    /// Indices into [`crate::Reading::quotes`].
    pub quotes: Vec<usize>,
    /// Index into [`crate::Reading::attributions`].
    pub attribution: Option<usize>,
}

impl Claim {
    /// How to find it again in another version of `text`, from which it was read.
    #[must_use]
    pub fn selector(&self, text: &str) -> Selector {
        Selector::of(text, self.span)
    }
}

/// What has been read of a page so far.
pub(crate) struct Parts<'a> {
    pub(crate) quotes: &'a [Quote],
    pub(crate) attributions: &'a [Attribution],
    /// The token of each attribution's cue.
    pub(crate) heads: &'a [usize],
    pub(crate) figures: &'a [Figure],
}

/// All claims of a page: one for each sentence that says something to be checked; sentences inside one quote are one.
pub(crate) fn find(page: &Page, parts: &Parts) -> Vec<Claim> {
    let mut claims: Vec<Claim> = Vec::new();
    let (mut figure, mut quote, mut attribution) = (0, 0, 0);
    for span in groups(page) {
        let figures = taken(&mut figure, parts.figures.len(), |i| parts.figures[i].span, span);
        let quotes = taken(&mut quote, parts.quotes.len(), |i| parts.quotes[i].span, span);
        let said = taken(&mut attribution, parts.attributions.len(), |i| place(&parts.attributions[i]), span);
        claims.extend(claim(page, parts, span, figures, quotes, &said));
    }
    claims
}

/// Where an attribution stands: its cue, or whoever speaks where no word attributes.
fn place(attribution: &Attribution) -> Span {
    attribution.cue.first().or(attribution.source.first()).copied().unwrap_or_default()
}

/// The items whose start lies in `span`; both are in order, so each item is looked at once.
fn taken(next: &mut usize, count: usize, at: impl Fn(usize) -> Span, span: Span) -> Vec<usize> {
    let mut inside = Vec::new();
    while *next < count && at(*next).start < span.end {
        if at(*next).start >= span.start {
            inside.push(*next);
        }
        *next += 1;
    }
    inside
}

/// Sentences of the page, those that one quote runs over taken together.
fn groups(page: &Page) -> Vec<Span> {
    let mut groups: Vec<Span> = Vec::new();
    let mut open_until = 0;
    let mut quote = 0;
    let mut paragraph_before = usize::MAX;
    for (range, paragraph) in &page.sentences {
        if page.paragraphs[*paragraph].block == Block::Heading {
            continue;
        }
        let span = page.span(range.clone());
        let joined = *paragraph == paragraph_before && range.start < open_until;
        while page.quotes.get(quote).is_some_and(|q| q.marked.open < range.end) {
            open_until = open_until.max(page.quotes[quote].marked.close);
            quote += 1;
        }
        match groups.last_mut() {
            Some(last) if joined => last.end = span.end,
            _ => groups.push(span),
        }
        paragraph_before = *paragraph;
    }
    groups
}

fn claim(
    page: &Page,
    parts: &Parts,
    span: Span,
    figures: Vec<usize>,
    quotes: Vec<usize>,
    said: &[usize],
) -> Option<Claim> {
    let speech: Vec<usize> =
        quotes.into_iter().filter(|&q| parts.quotes[q].kind == QuoteKind::Speech).collect();
    let attribution = speech
        .iter()
        .find_map(|&q| parts.quotes[q].attribution)
        .or_else(|| said.iter().copied().find(|&a| is_statement(page, parts, a)));
    let kind = if !speech.is_empty() {
        ClaimKind::Quote
    } else if !figures.is_empty() {
        ClaimKind::Figure
    } else if attribution.is_some() {
        ClaimKind::Statement
    } else if is_fact(page, span) {
        ClaimKind::Fact
    } else {
        return None;
    };
    Some(Claim { span, kind, figures, quotes: speech, attribution })
}

/// Whether an attribution reports something that was said or found, and not only what somebody felt.
fn is_statement(page: &Page, parts: &Parts, index: usize) -> bool {
    let head = parts.heads[index];
    page.has(head, tag::SAY | tag::TELL | tag::SHOW) || page.is_word(head, "according")
}

/// A plain statement that can be checked: it names somebody or something, has a finite verb in the past or present,
/// asks nothing, orders nothing and speaks to no reader.
fn is_fact(page: &Page, span: Span) -> bool {
    let first = page.tokens.partition_point(|t| t.start() < span.start);
    let last = page.tokens.partition_point(|t| t.end() <= span.end);
    let range = first..last;
    if range.len() < 5 || range.clone().any(|i| page.is_kind(i, Kind::Question)) {
        return false;
    }
    let named = range.clone().skip(1).any(|i| page.pos(i) == Pos::Name) || page.pos(first) == Pos::Name;
    let finite = range
        .clone()
        .any(|i| page.pos(i) == Pos::Verb || page.pos(i) == Pos::Auxiliary && !page.has(i, tag::MODAL));
    let personal = range.clone().any(|i| {
        page.has(i, tag::SUBJECT | tag::OBJECT | tag::POSSESSIVE)
            && !page.is_quoted(i)
            && ["you", "your", "i", "we", "our", "us", "my"].iter().any(|w| page.is_word(i, w))
            && !page.tokens[i].upper()
    });
    named && finite && !personal
}
