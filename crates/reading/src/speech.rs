//! Which quote belongs to which attribution: within the sentence, carried over to the next, over paragraphs.

use crate::attribution::{Attribution, Found};
use crate::page::{Page, PageQuote};
use crate::quote::{Quote, QuoteKind};
use crate::tagger::Pos;
use crate::token::Kind;
use crate::{Block, Span};

/// Turns quotation marks into quotes, each with its attribution, and adds carried-over quotes to the content of theirs.
pub(crate) fn link(page: &Page, found: &[Found], attributions: &mut [Attribution]) -> Vec<Quote> {
    let mut linker = Linker {
        page,
        found,
        attributions,
        next: 0,
        last: None,
        quotes: Vec::with_capacity(page.quotes.len()),
    };
    for index in 0..page.quotes.len() {
        linker.link(index);
    }
    linker.quotes
}

struct Linker<'a, 'p> {
    page: &'a Page<'p>,
    found: &'a [Found],
    attributions: &'a mut [Attribution],
    /// First attribution that can still hold a quote.
    next: usize,
    /// The last attribution that held speech, and the paragraph of that speech.
    last: Option<(usize, usize)>,
    quotes: Vec<Quote>,
}

impl Linker<'_, '_> {
    fn link(&mut self, index: usize) {
        let quote = self.page.quotes[index];
        let mut owner = self.holder(&quote);
        let continues = self.continues(index);
        if owner.is_none() && (continues || self.carries_over(index)) {
            owner = self.last.map(|(attribution, _)| attribution);
            if let Some(owner) = owner {
                let span = self.span(&quote);
                self.attributions[owner].content.push(span);
                self.attributions[owner].direct = true;
            }
        }
        let kind = self.kind(&quote, owner);
        if kind == QuoteKind::Speech
            && let Some(owner) = owner
        {
            self.last = Some((owner, quote.paragraph));
        }
        let span = self.span(&quote);
        self.quotes.push(Quote {
            span,
            inner: self.inner(&quote),
            kind,
            marks: quote.marked.marks,
            closed: quote.marked.closed,
            continues,
            attribution: owner,
        });
    }

    /// The attribution whose content covers the quote; the one with the smallest content wins.
    fn holder(&mut self, quote: &PageQuote) -> Option<usize> {
        let (open, close) = (quote.marked.open, quote.marked.close);
        let ends = |found: &Found| found.content.iter().map(|c| c.end).max().unwrap_or(0).max(found.cue.end);
        while self.next < self.found.len() && ends(&self.found[self.next]) + 400 < open {
            self.next += 1;
        }
        let mut best: Option<(usize, usize)> = None;
        for (index, found) in self.found.iter().enumerate().skip(self.next).take(200) {
            if found.cue.start > close + 400 {
                break;
            }
            let Some(piece) = found.content.iter().find(|c| c.start < close && c.end > open + 1) else {
                continue;
            };
            let size = piece.len();
            if best.is_none_or(|(_, s)| size < s) {
                best = Some((index, size));
            }
        }
        best.map(|(index, _)| index)
    }

    /// Whether it opens a paragraph after one whose quote was left open.
    fn continues(&self, index: usize) -> bool {
        let quote = &self.page.quotes[index];
        let Some(before) = index.checked_sub(1).map(|i| &self.page.quotes[i]) else { return false };
        let opens_paragraph = self
            .page
            .tokens
            .get(quote.marked.open)
            .is_some_and(|t| t.start() == self.page.paragraphs[quote.paragraph].span.start);
        opens_paragraph
            && !before.marked.closed
            && before.paragraph + 1 == quote.paragraph
            && before.marked.marks == quote.marked.marks
    }

    /// Whether a quote with no cue of its own belongs to who spoke last: it opens a sentence later in the same
    /// paragraph, or is a whole paragraph straight after one that was spoken.
    fn carries_over(&self, index: usize) -> bool {
        let Some((_, paragraph)) = self.last else { return false };
        let quote = &self.page.quotes[index];
        let open = quote.marked.open;
        if quote.marked.close.saturating_sub(open) < 4 {
            return false;
        }
        let opens_sentence =
            open == 0 || self.page.sentences.binary_search_by_key(&open, |(r, _)| r.start).is_ok();
        let whole = self.whole_paragraph(quote);
        opens_sentence
            && (paragraph == quote.paragraph || whole && quote.paragraph.saturating_sub(paragraph) <= 1)
    }

    /// Whether little but the quote stands in its paragraph.
    fn whole_paragraph(&self, quote: &PageQuote) -> bool {
        let paragraph = self.page.paragraphs[quote.paragraph];
        self.span(quote).len() * 10 >= paragraph.span.len() * 8 && paragraph.block != Block::Heading
    }

    /// Speech has an attribution or a verb in it; a title is all capitals; a word or two is held at arm's length.
    fn kind(&self, quote: &PageQuote, owner: Option<usize>) -> QuoteKind {
        let inside = quote.marked.open + 1..quote.marked.close.min(self.page.tokens.len());
        let words = inside.clone().filter(|&i| self.page.is_kind(i, Kind::Word)).count();
        let capitals = inside
            .clone()
            .filter(|&i| self.page.is_kind(i, Kind::Word) && self.page.tokens[i].capital)
            .count();
        let finite = inside.clone().any(|i| matches!(self.page.pos(i), Pos::Verb | Pos::Auxiliary));
        if owner.is_none()
            && words >= 1
            && capitals * 3 >= words * 2
            && !self.ends_sentence(quote)
            && words < 12
        {
            QuoteKind::Title
        } else if owner.is_none() && words <= 4 && !finite || words <= 1 {
            QuoteKind::Scare
        } else {
            QuoteKind::Speech
        }
    }

    /// Whether a stop, question or exclamation mark stands inside its end and the quote opens a sentence.
    fn ends_sentence(&self, quote: &PageQuote) -> bool {
        let last = quote.marked.close.saturating_sub(1);
        self.page
            .tokens
            .get(last)
            .is_some_and(|t| matches!(t.kind, Kind::Stop | Kind::Question | Kind::Exclaim))
            && self.page.sentences.binary_search_by_key(&quote.marked.open, |(r, _)| r.start).is_ok()
    }

    fn span(&self, quote: &PageQuote) -> Span {
        let end = quote.marked.close + usize::from(quote.marked.closed);
        self.page.span(quote.marked.open..end.min(self.page.tokens.len()))
    }

    fn inner(&self, quote: &PageQuote) -> Span {
        let inside = self.page.span(quote.marked.open + 1..quote.marked.close.min(self.page.tokens.len()));
        if inside.is_empty() {
            let at = self.page.tokens.get(quote.marked.open).map_or(0, crate::token::Token::end);
            Span::new(at, at)
        } else {
            inside
        }
    }
}
