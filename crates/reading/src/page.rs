//! A text with everything the later rules look at: tokens, their parts of speech, sentences, quotation marks.

use std::ops::Range;

use crate::Span;
use crate::lexicon::Head;
use crate::paragraph::Paragraph;
use crate::quote::Marked;
use crate::tagger::Pos;
use crate::token::{Kind, Token};

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
