//! Which quote belongs to which attribution: within the sentence, carried over to the next, over paragraphs.

use std::ops::Range;

use crate::attribution::{Found, introduced};
use crate::lexicon::tag;
use crate::page::{Page, PageQuote};
use crate::quote::{Marks, Quote, QuoteKind};
use crate::tagger::Pos;
use crate::token::Kind;
use crate::{Block, Span};

/// Turns quotation marks into quotes, each with the index of its attribution in `found`. A quote without one is carried
/// over from the one before it or gets one from the words that introduce it; `found` stays in order of its cues.
pub(crate) fn link(page: &Page, found: &mut Vec<Found>) -> Vec<Quote> {
    let known = found.len();
    let mut linker =
        Linker { page, found, known, next: 0, last: None, quotes: Vec::with_capacity(page.quotes.len()) };
    for index in 0..page.quotes.len() {
        linker.link(index);
    }
    let mut quotes = linker.quotes;
    reorder(found, &mut quotes);
    quotes
}

/// Sorts the attributions by their cues and tells the quotes their new numbers.
fn reorder(found: &mut [Found], quotes: &mut [Quote]) {
    let mut order: Vec<usize> = (0..found.len()).collect();
    order.sort_by_key(|&i| found[i].place());
    let mut place = vec![0; found.len()];
    for (new, &old) in order.iter().enumerate() {
        place[old] = new;
    }
    for quote in quotes {
        quote.attribution = quote.attribution.map(|old| place[old]);
    }
    found.sort_by_key(Found::place);
}

/// Whether the cue is one of saying, and not of thinking, wanting or praising.
fn is_speech(page: &Page, found: &Found) -> bool {
    page.has(found.head, tag::SAY | tag::TELL | tag::ASK) || page.is_word(found.head, "according")
}

struct Linker<'a, 'p> {
    page: &'a Page<'p>,
    found: &'a mut Vec<Found>,
    /// How many attributions there were at first; later ones are added behind them.
    known: usize,
    /// First attribution that can still hold a quote.
    next: usize,
    /// The last attribution that held speech, and the paragraph of that speech.
    last: Option<(usize, usize)>,
    quotes: Vec<Quote>,
}

impl Linker<'_, '_> {
    fn link(&mut self, index: usize) {
        let quote = self.page.quotes[index];
        let continues = self.continues(index);
        let owner = self.holder(&quote).or_else(|| self.given(index, continues));
        let kind = self.kind(&quote, owner);
        if kind == QuoteKind::Speech
            && let Some(owner) = owner
        {
            self.last = Some((owner, quote.paragraph));
        }
        self.quotes.push(Quote {
            span: self.span(&quote),
            inner: self.inner(&quote),
            kind,
            marks: quote.marked.marks,
            closed: quote.marked.closed,
            continues,
            attribution: owner,
        });
    }

    /// An attribution for a quote that no content covers.
    fn given(&mut self, index: usize, continues: bool) -> Option<usize> {
        let quote = self.page.quotes[index];
        if quote.title {
            return None;
        }
        let range = quote.marked.whole();
        if continues {
            let (owner, _) = self.last?;
            return Some(self.hold(owner, range));
        }
        if let Some(frame) = self.frame(&quote) {
            return Some(self.hold(frame, range));
        }
        let own =
            introduced::in_sentence(self.page, &quote).or_else(|| introduced::signed(self.page, &quote));
        if own.is_none() && self.carries_over(index) {
            let (last, _) = self.last?;
            let later =
                self.said_before(&quote).filter(|&i| self.found[i].cue.start > self.found[last].cue.start);
            return Some(self.hold(later.unwrap_or(last), range));
        }
        let mut new = match own.or_else(|| introduced::by_previous(self.page, &quote)) {
            Some(new) => new,
            None if !introduced::led_in(self.page, &quote) && !self.stands_alone(&quote) => return None,
            None => match self.said_before(&quote) {
                Some(owner) => return Some(self.hold(owner, range)),
                None => introduced::by_subject(self.page, &quote)?,
            },
        };
        new.content.push(range);
        self.found.push(new);
        Some(self.found.len() - 1)
    }

    /// Adds a quote to what an attribution holds.
    fn hold(&mut self, owner: usize, quote: Range<usize>) -> usize {
        self.found[owner].content.push(quote);
        owner
    }

    /// Whether a quote is a sentence or more of its own: nothing but "But" or "Then" before it, nothing after it.
    fn stands_alone(&self, quote: &PageQuote) -> bool {
        let long = quote.marked.inside().len() >= 4;
        let end = quote.marked.whole().end;
        let closes = self.page.sentences.binary_search_by_key(&end, |(r, _)| r.start).is_ok()
            || end >= self.page.tokens.len();
        let ends = !quote.marked.closed || introduced::ends_sentence(self.page, quote);
        long && ends && closes && introduced::opens_sentence(self.page, quote.marked.open)
    }

    /// The attribution of speech, without any quote perhaps, in the sentence before.
    fn said_before(&self, quote: &PageQuote) -> Option<usize> {
        let at = introduced::sentence_of(self.page, quote.marked.open).checked_sub(1)?;
        let (range, paragraph) = self.page.sentences.get(at)?;
        let near = quote.paragraph.saturating_sub(*paragraph) <= 1;
        let fits = |f: &Found| range.contains(&f.cue.start) && f.source.is_some() && is_speech(self.page, f);
        (self.next..self.known.min(self.next + 200)).filter(|_| near).find(|&i| fits(&self.found[i]))
    }

    /// An attribution of speech earlier in the quote's own sentence: "said that …, “…”" goes on to the end of it.
    fn frame(&self, quote: &PageQuote) -> Option<usize> {
        let open = quote.marked.open;
        let at = self.page.sentences.partition_point(|(r, _)| r.end <= open);
        let (sentence, _) = self.page.sentences.get(at).filter(|(r, _)| r.start < open)?;
        let fits = |f: &Found| {
            f.cue.start >= sentence.start
                && f.cue.end <= open
                && f.source.is_some()
                && (f.content.iter().all(|c| c.start >= f.cue.end) || self.is_parenthesis(f))
        };
        (self.next..self.known.min(self.next + 200))
            .find(|&i| fits(&self.found[i]) && is_speech(self.page, &self.found[i]))
    }

    /// "The pier, Marsh said, was …": what is said goes on behind the tag.
    fn is_parenthesis(&self, found: &Found) -> bool {
        let end = found.source.as_ref().map_or(0, |s| s.end).max(found.cue.end);
        let start = found.source.as_ref().map_or(found.cue.start, |s| s.start.min(found.cue.start));
        let comma = |at: usize| self.page.is_kind(at, Kind::Comma);
        comma(end) && start > 0 && comma(start - 1)
    }

    /// The attribution whose content covers the quote.
    fn holder(&mut self, quote: &PageQuote) -> Option<usize> {
        let (open, close) = (quote.marked.open, quote.marked.close);
        let ends = |found: &Found| found.content.iter().map(|c| c.end).max().unwrap_or(0).max(found.cue.end);
        while self.next < self.known && ends(&self.found[self.next]) + 400 < open {
            self.next += 1;
        }
        let mut best: Option<(usize, (bool, bool, bool, usize))> = None;
        for (index, found) in self.found.iter().enumerate().take(self.known).skip(self.next).take(200) {
            if found.cue.start > close + 400 {
                break;
            }
            let Some(piece) = found.content.iter().find(|c| c.start < close && c.end > open + 1) else {
                continue;
            };
            // Words that are said go before words that are only praised or wanted, and somebody before nobody; then the
            // wider frame goes first.
            let rank = (is_speech(self.page, found), found.source.is_some(), !self.opens(found), piece.len());
            if best.is_none_or(|(_, r)| rank > r) {
                best = Some((index, rank));
            }
        }
        best.map(|(index, _)| index)
    }

    /// Whether the cue stands in a clause that only opens its sentence: "Asked whether it held, Marsh said …".
    fn opens(&self, found: &Found) -> bool {
        let Some((range, _)) = self.page.sentences.get(found.sentence) else { return false };
        let opener = matches!(
            self.page.pos(range.start),
            Pos::Subordinator | Pos::Preposition | Pos::Ing | Pos::Participle | Pos::Question
        );
        opener
            && !(range.start..found.cue.start)
                .any(|i| self.page.is_kind(i, Kind::Comma) && !self.page.is_quoted(i))
    }

    /// Whether it opens a paragraph after one whose quote was left open.
    fn continues(&self, index: usize) -> bool {
        let quote = &self.page.quotes[index];
        let Some(before) = index.checked_sub(1).map(|i| &self.page.quotes[i]) else { return false };
        (self.opens_paragraph(quote) || quote.marked.marks == Marks::Block)
            && (!before.marked.closed || before.marked.marks == Marks::Block)
            && before.paragraph + 1 == quote.paragraph
            && before.marked.marks.go_with(quote.marked.marks)
    }

    fn opens_paragraph(&self, quote: &PageQuote) -> bool {
        let start = self.page.paragraphs[quote.paragraph].span.start;
        self.page.tokens.get(quote.marked.open).is_some_and(|t| t.start() == start)
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
        let opens_sentence = introduced::opens_sentence(self.page, open);
        let next = self.whole_paragraph(quote)
            && quote.paragraph.saturating_sub(paragraph) <= 1
            && !introduced::led_in(self.page, quote);
        opens_sentence && (paragraph == quote.paragraph || next)
    }

    /// Whether little but the quote stands in its paragraph.
    fn whole_paragraph(&self, quote: &PageQuote) -> bool {
        let paragraph = self.page.paragraphs[quote.paragraph];
        self.span(quote).len() * 10 >= paragraph.span.len() * 8 && paragraph.block != Block::Heading
    }

    /// Speech has an attribution or a verb in it; a title is all capitals; a word or two is held at arm's length.
    fn kind(&self, quote: &PageQuote, owner: Option<usize>) -> QuoteKind {
        if quote.title {
            return QuoteKind::Title;
        }
        let inside = quote.marked.inside();
        let is_word = |i: &usize| self.page.is_kind(*i, Kind::Word);
        let words = inside.clone().filter(is_word).count();
        let small = tag::PREPOSITION | tag::DETERMINER | tag::AND;
        let titled =
            inside.clone().filter(is_word).all(|i| self.page.tokens[i].capital() || self.page.has(i, small));
        let capitals = inside.clone().filter(is_word).filter(|&i| self.page.tokens[i].capital()).count();
        let finite = inside.clone().any(|i| matches!(self.page.pos(i), Pos::Verb | Pos::Auxiliary));
        if owner.is_none() && capitals >= 1 && titled && !self.ends_sentence(quote) && words < 12 {
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
        self.page.span(quote.marked.whole())
    }

    fn inner(&self, quote: &PageQuote) -> Span {
        let inside = self.page.span(quote.marked.inside());
        if inside.is_empty() {
            let at = self.page.tokens.get(quote.marked.open).map_or(0, crate::token::Token::end);
            Span::new(at, at)
        } else {
            inside
        }
    }
}
