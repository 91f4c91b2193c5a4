//! Cuts up and tags a text: paragraphs, tokens, quotation marks, sentences, parts of speech, names of works.

use crate::lexicon::tag;
use crate::page::{Page, PageQuote};
use crate::paragraph::{self, Paragraph};
use crate::quote::{self, Marked};
use crate::tagger::{self, Pos};
use crate::token::{self, Kind};
use crate::{Block, Span, sentence, title};

/// Fewest tokens of a quotation without marks after a colon.
const SHORTEST_BLOCK: usize = 6;

/// How near to the colon the verb of saying stands, in tokens.
const NEAR: usize = 12;

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
}

/// Whether one of the quotes covers all of a paragraph of `count` tokens, a stop aside.
fn covers(quotes: &[Marked], count: usize) -> bool {
    quotes.iter().any(|q| q.open == 0 && q.whole().end + 1 >= count)
}
