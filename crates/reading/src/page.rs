//! A text with everything the later rules look at: tokens, their parts of speech, sentences, quotation marks.

use std::ops::Range;

use crate::lexicon::{Head, tag};
use crate::paragraph::{self, Paragraph};
use crate::quote::{self, Marked};
use crate::sentence;
use crate::tagger::{self, Pos};
use crate::title;
use crate::token::{self, Kind, Token};
use crate::{Block, Span};

/// A quote's tokens in the whole page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PageQuote {
    /// Token indices and marks; `close` may be one past the paragraph's last token.
    pub(crate) marked: Marked,
    /// The paragraph it stands in.
    pub(crate) paragraph: usize,
    /// Whether it is the name of a work, which is not speech.
    pub(crate) title: bool,
}

/// Fewest tokens of a quotation without marks after a colon.
const SHORTEST_BLOCK: usize = 6;

/// How near to the colon the verb of saying stands, in tokens.
const NEAR: usize = 12;

/// One text, cut up and tagged.
pub(crate) struct Page<'a> {
    pub(crate) text: &'a str,
    pub(crate) tokens: Vec<Token>,
    /// As long as `tokens`.
    pub(crate) pos: Vec<Pos>,
    /// Whether a token stands inside quotation marks, those of a title aside; as long as `tokens`.
    pub(crate) quoted: Vec<bool>,
    pub(crate) paragraphs: Vec<Paragraph>,
    /// Token ranges of the sentences, with their paragraphs.
    pub(crate) sentences: Vec<(Range<usize>, usize)>,
    pub(crate) quotes: Vec<PageQuote>,
}

impl<'a> Page<'a> {
    /// Cuts up and tags `text`.
    pub(crate) fn new(text: &'a str) -> Self {
        let mut page = Self {
            text,
            tokens: Vec::with_capacity(text.len() / 5),
            pos: Vec::new(),
            quoted: Vec::new(),
            paragraphs: paragraph::split(text),
            sentences: Vec::new(),
            quotes: Vec::new(),
        };
        for index in 0..page.paragraphs.len() {
            page.add(index);
        }
        page
    }

    fn add(&mut self, index: usize) {
        let Paragraph { mut span, block } = self.paragraphs[index];
        if block == Block::ListItem || block == Block::Quotation {
            span = Span::new(span.start + paragraph::marker_length(span.of(self.text)), span.end);
        }
        let first = self.tokens.len();
        let first_quote = self.quotes.len();
        token::scan(self.text, span, &mut self.tokens);
        self.quoted.resize(self.tokens.len(), false);
        let mut found = quote::find(self.text, &self.tokens[first..]);
        let count = self.tokens.len() - first;
        if (block == Block::Quotation || self.is_led_in(index, first)) && !covers(&found, count) {
            found = quote::block(count).into_iter().collect();
        }
        for found in found {
            let marked = Marked { open: found.open + first, close: found.close + first, ..found };
            self.quoted[marked.whole()].fill(true);
            self.quotes.push(PageQuote { marked, paragraph: index, title: false });
        }
        for range in sentence::split(self.text, &self.tokens[first..]) {
            let range = range.start + first..range.end + first;
            tagger::tag_sentence(self.text, &self.tokens[range.clone()], &mut self.pos);
            self.sentences.push((range, index));
        }
        self.find_titles(first_quote);
    }

    /// Whether a paragraph of prose without marks follows a line that ends with a colon and speaks of words: "She wrote:".
    fn is_led_in(&self, index: usize, first: usize) -> bool {
        let Some((range, paragraph)) = self.sentences.last() else { return false };
        let marked = self.tokens[first..].iter().take(3).any(|t| quote::is_mark(t.kind));
        let colon = range.end == first && self.is_kind(first - 1, Kind::Colon) && !self.quoted[first - 1];
        let near = paragraph + 1 == index && self.paragraphs[index].block == Block::Prose;
        let long = self.tokens.len() - first >= SHORTEST_BLOCK;
        let words = |i: usize| {
            let verb = self.pos(i) == Pos::Verb && self.has(i, tag::SAY | tag::TELL);
            !self.quoted[i] && (verb || self.is_word(i, "read") || self.is_word(i, "reads"))
        };
        colon && near && long && !marked && range.clone().rev().take(NEAR).any(words)
    }

    /// Tells names of works among the quotes from `first` on; their words are no longer quoted.
    fn find_titles(&mut self, first: usize) {
        let mut before = false;
        for index in first..self.quotes.len() {
            let marked = self.quotes[index].marked;
            let close = index.checked_sub(1).map(|i| self.quotes[i].marked.whole().end);
            let listed = before && index > first && close.is_some_and(|end| marked.open <= end + 2);
            before = title::is_title(self, &marked, listed);
            if before {
                self.quotes[index].title = true;
                self.quoted[marked.whole()].fill(false);
                for at in marked.inside().filter(|&at| self.tokens[at].kind == Kind::Word) {
                    self.pos[at] = Pos::Name;
                }
            }
        }
    }

    /// The words of a token.
    pub(crate) fn word(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |t| t.span().of(self.text))
    }

    /// Whether the token at `at` is this word, in any case.
    pub(crate) fn is_word(&self, at: usize, word: &str) -> bool {
        self.tokens.get(at).is_some_and(|t| t.reads(self.text, word))
    }

    /// Whether the token at `at` is of this kind.
    pub(crate) fn is_kind(&self, at: usize, kind: Kind) -> bool {
        self.tokens.get(at).is_some_and(|t| t.kind == kind)
    }

    /// Whether the token at `at` opens or closes a quote.
    pub(crate) fn is_quotation_mark(&self, at: usize) -> bool {
        let next = self.quotes.partition_point(|q| q.marked.open <= at);
        // A quote may stand inside another: the one that opened last need not be the one that closes here.
        self.quotes[next.saturating_sub(4)..next]
            .iter()
            .any(|q| q.marked.open == at || q.marked.closed && q.marked.close == at)
    }

    /// Whether the token at `at` stands inside quotation marks; not beyond the end.
    pub(crate) fn is_quoted(&self, at: usize) -> bool {
        self.quoted.get(at) == Some(&true)
    }

    /// Whether the lexicon gives the token at `at` any of `tags`.
    pub(crate) fn has(&self, at: usize, tags: u64) -> bool {
        self.tokens.get(at).is_some_and(|t| t.is(tags))
    }

    /// Whether the word at `at` makes this of a name.
    pub(crate) fn is_head(&self, at: usize, head: Head) -> bool {
        self.heads(at) & head.bit() != 0
    }

    /// All that the word at `at` can make of a name.
    pub(crate) fn heads(&self, at: usize) -> u16 {
        self.tokens.get(at).filter(|t| t.kind == Kind::Word).map_or(0, |t| t.entry().heads)
    }

    /// Part of speech of the token at `at`; a mark beyond the end.
    pub(crate) fn pos(&self, at: usize) -> Pos {
        self.pos.get(at).copied().unwrap_or(Pos::Mark)
    }

    /// The span of a range of tokens; empty at the text's start for an empty range.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        match (self.tokens.get(range.start), range.end.checked_sub(1).and_then(|last| self.tokens.get(last)))
        {
            (Some(first), Some(last)) if range.start < range.end => Span::new(first.start(), last.end()),
            _ => Span::default(),
        }
    }
}

/// Whether one of the quotes covers all of a paragraph of `count` tokens, a stop aside.
fn covers(quotes: &[Marked], count: usize) -> bool {
    quotes.iter().any(|q| q.open == 0 && q.whole().end + 1 >= count)
}
