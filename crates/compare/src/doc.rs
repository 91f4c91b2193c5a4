//! A text made ready for comparing: its sentences as tokens.

use std::sync::OnceLock;

use reading::{Entity, Quote, Span};

use crate::Text;
use crate::token::Token;
use crate::tokenizer::tokenize;
use crate::words::{self, CAPITAL, INITIAL};

/// A run of indices, half open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Run {
    /// First index.
    pub(crate) start: usize,
    /// One past the last.
    pub(crate) end: usize,
}

impl Run {
    /// From `start` to `end`.
    pub(crate) fn new(start: usize, end: usize) -> Self {
        Self { start, end: end.max(start) }
    }
    /// How many.
    pub(crate) fn len(self) -> usize {
        self.end - self.start
    }
    /// Whether there are none.
    pub(crate) fn is_empty(self) -> bool {
        self.start == self.end
    }
    /// As a range for loops.
    pub(crate) fn range(self) -> std::ops::Range<usize> {
        self.start..self.end
    }
}

/// One sentence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sentence {
    /// Where it stands.
    pub(crate) span: Span,
    /// Its tokens.
    pub(crate) tokens: Run,
    /// The same for sentences of the same words in the same order.
    pub(crate) print: u64,
    /// Whether so many words are capitalised that capitals say nothing: a headline.
    pub(crate) title: bool,
}

/// A text with its tokens.
pub(crate) struct Doc<'a> {
    /// The text and its reading.
    pub(crate) text: Text<'a>,
    /// All tokens, sentence after sentence.
    pub(crate) tokens: Vec<Token>,
    /// All sentences.
    pub(crate) sentences: Vec<Sentence>,
    /// Where each entity is named, in order; made when it is first asked for.
    mentions: OnceLock<Vec<(Span, usize)>>,
}

impl<'a> Doc<'a> {
    /// Tokenises every sentence of the reading.
    pub(crate) fn new(text: Text<'a>) -> Self {
        let mut tokens = Vec::with_capacity(text.text.len() / 5);
        let mut sentences = Vec::with_capacity(text.reading.sentences.len());
        for sentence in &text.reading.sentences {
            let first = tokens.len();
            tokenize(text.text, sentence.span.start, sentence.span.end, &mut tokens);
            let own = tokens.get(first..).unwrap_or(&[]);
            sentences.push(Sentence {
                span: sentence.span,
                tokens: Run::new(first, tokens.len()),
                print: print(own),
                title: is_title(own),
            });
        }
        Self { text, tokens, sentences, mentions: OnceLock::new() }
    }

    /// The entities named inside a span.
    pub(crate) fn entities_in(&self, span: Span) -> impl Iterator<Item = &'a Entity> {
        let entities = &self.text.reading.entities;
        let mentions = self.mentions.get_or_init(|| {
            let named = entities.iter().enumerate();
            let mut all: Vec<(Span, usize)> = named
                .flat_map(|(index, e)| e.mentions.iter().map(move |&mention| (mention, index)))
                .collect();
            all.sort_unstable_by_key(|(mention, _)| mention.start);
            all
        });
        let first = mentions.partition_point(|(mention, _)| mention.start < span.start);
        let inside = mentions.get(first..).unwrap_or(&[]).iter().take_while(move |(m, _)| m.start < span.end);
        inside
            .filter(move |(mention, _)| span.contains(*mention))
            .filter_map(|&(_, index)| entities.get(index))
    }

    /// A quote that holds this span.
    pub(crate) fn quote_over(&self, span: Span) -> Option<&'a Quote> {
        // Quotes stand inside quotes a few deep.
        const DEEPEST: usize = 8;
        let quotes = &self.text.reading.quotes;
        let after = quotes.partition_point(|quote| quote.span.start <= span.start);
        quotes.get(..after)?.iter().rev().take(DEEPEST).find(|quote| quote.span.contains(span))
    }

    /// A stretch of a text as a text of one sentence.
    pub(crate) fn of_span(text: Text<'a>, span: Span, tokens: &[Token]) -> Self {
        let sentence = Sentence {
            span,
            tokens: Run::new(0, tokens.len()),
            print: print(tokens),
            title: is_title(tokens),
        };
        Self { text, tokens: tokens.to_vec(), sentences: vec![sentence], mentions: OnceLock::new() }
    }

    /// The tokens of a run.
    pub(crate) fn run(&self, run: Run) -> &[Token] {
        self.tokens.get(run.range()).unwrap_or(&[])
    }

    /// The tokens of a sentence.
    pub(crate) fn words(&self, sentence: usize) -> &[Token] {
        self.sentences.get(sentence).map_or(&[], |s| self.run(s.tokens))
    }

    /// Where a sentence stands.
    pub(crate) fn span(&self, sentence: usize) -> Span {
        self.sentences.get(sentence).map_or(Span::default(), |s| s.span)
    }

    /// The text of a span.
    pub(crate) fn slice(&self, span: Span) -> &'a str {
        span.of(self.text.text)
    }
}

/// The span from the first to the last of these tokens, wherever they stand.
pub(crate) fn hull(tokens: &[Token]) -> Option<Span> {
    let start = tokens.iter().map(|t| t.start).min()?;
    let end = tokens.iter().map(|t| t.end).max()?;
    Some(Span::new(start as usize, end as usize))
}

/// Hash of the keys in order.
fn print(tokens: &[Token]) -> u64 {
    tokens.iter().fold(0x5354_414e_4446, |state: u64, token| words::mix(state.rotate_left(5) ^ token.key))
}

/// Whether capitals are the rule here rather than a sign of names.
fn is_title(tokens: &[Token]) -> bool {
    let content = tokens.iter().filter(|t| t.is_content() && !t.is(words::NUMBER) && !t.is(INITIAL));
    let (all, capitals) =
        content.fold((0, 0), |(all, capitals), t| (all + 1, capitals + usize::from(t.is(CAPITAL))));
    all >= 3 && capitals * 10 >= all * 9
}
