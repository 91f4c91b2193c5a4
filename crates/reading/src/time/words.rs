//! The words of one sentence as the readers of dates look at them.

use std::cell::Cell;

use crate::exact::Exact;
use crate::lexicon::{NumberWord, TimeWord, tag};
use crate::numeral::{self, Numeral, NumeralKind, Source};
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

use super::Grain;

/// The tokens of one sentence.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) page: &'a Page<'a>,
    pub(super) numbers: &'a Numbers<'a>,
    pub(super) low: usize,
    pub(super) high: usize,
}

/// The numbers of a page. The one looked for last is kept, since one rule after the other asks for it.
pub(super) struct Numbers<'a> {
    source: Source<'a>,
    last: Cell<(usize, Option<Numeral>)>,
}

impl<'a> Numbers<'a> {
    pub(super) fn new(page: &'a Page<'a>) -> Self {
        let source = Source { text: page.text, tokens: &page.tokens, figures: true };
        Self { source, last: Cell::new((usize::MAX, None)) }
    }

    fn at(&self, at: usize) -> Option<Numeral> {
        let (place, known) = self.last.get();
        if place == at {
            return known;
        }
        let numeral = numeral::at(self.source, at);
        self.last.set((at, numeral));
        numeral
    }
}

/// A whole number.
#[derive(Debug, Clone, Copy)]
pub(super) struct Whole {
    pub(super) value: i32,
    /// One past its last token.
    pub(super) end: usize,
    /// Whether it is written in digits.
    pub(super) digits: bool,
    /// "1st", "first".
    pub(super) ordinal: bool,
}

impl<'a> Words<'a> {
    pub(super) fn inside(self, at: usize) -> bool {
        self.low <= at && at < self.high
    }

    pub(super) fn word(self, at: usize) -> &'a str {
        if self.inside(at) { self.page.word(at) } else { "" }
    }

    pub(super) fn is(self, at: usize, word: &str) -> bool {
        self.inside(at) && self.page.is_word(at, word)
    }

    #[inline]
    pub(super) fn any(self, at: usize, words: &[&str]) -> bool {
        words.iter().any(|w| self.is(at, w))
    }

    /// Whether the word before `at` is one of these.
    pub(super) fn led(self, at: usize, words: &[&str]) -> bool {
        at > self.low && self.any(at - 1, words)
    }

    pub(super) fn kind(self, at: usize) -> Option<Kind> {
        self.page.tokens.get(at).filter(|_| self.inside(at)).map(|t| t.kind)
    }

    /// Whether a token stands at `at` with no white space before it.
    pub(super) fn glued(self, at: usize) -> bool {
        self.inside(at) && !self.page.tokens[at].spaced()
    }

    pub(super) fn capital(self, at: usize) -> bool {
        self.inside(at) && self.page.tokens[at].capital()
    }

    pub(super) fn pos(self, at: usize) -> Pos {
        if self.inside(at) { self.page.pos(at) } else { Pos::Mark }
    }

    /// What the word at `at` says of a time.
    pub(super) fn time(self, at: usize) -> Option<TimeWord> {
        if self.kind(at)? == Kind::Word { self.page.tokens[at].entry().time } else { None }
    }

    /// "week", "fortnights": how many of which grain.
    pub(super) fn unit(self, at: usize) -> Option<(i32, Grain)> {
        match self.time(at)? {
            TimeWord::Unit(count, grain) => Some((i32::from(count), grain)),
            _ => None,
        }
    }

    /// Past the stop of "Oct." at `at`; a month or day in full has none.
    pub(super) fn past_stop(self, at: usize) -> usize {
        let short = at > self.low && self.word(at - 1).len() <= 5 && self.page.has(at - 1, tag::ABBREVIATION);
        at + usize::from(short && self.kind(at) == Some(Kind::Stop) && self.glued(at))
    }

    pub(super) fn past_comma(self, at: usize) -> usize {
        at + usize::from(self.kind(at) == Some(Kind::Comma))
    }

    pub(super) fn past(self, at: usize, word: &str) -> usize {
        at + usize::from(self.is(at, word))
    }

    /// The whole number at `at`, in digits or words.
    pub(super) fn whole(self, at: usize) -> Option<Whole> {
        let kind = self.kind(at)?;
        if kind == Kind::Number {
            let word = self.word(at);
            let plain = word.len() <= 4 && word.bytes().all(|b| b.is_ascii_digit());
            let value = word.parse().ok().filter(|_| plain)?;
            let ordinal = self.glued(at + 1) && self.any(at + 1, &["st", "nd", "rd", "th"]);
            return Some(Whole { value, end: at + 1 + usize::from(ordinal), digits: true, ordinal });
        }
        if !self.page.has(at, tag::NUMBER) {
            return None;
        }
        let numeral =
            self.numbers.at(at).filter(|n| n.end <= self.high && n.kind != NumeralKind::Fraction)?;
        let value = i32::try_from(numeral.value.numerator()).ok().filter(|_| numeral.value.is_whole())?;
        Some(Whole { value, end: numeral.end, digits: false, ordinal: numeral.kind == NumeralKind::Ordinal })
    }

    /// A number of units at `at`, fractions and articles too: "three weeks", "a fortnight", "half an hour", "a few hours",
    /// "2.5 hours"; in the largest grain in which it is whole.
    pub(super) fn amount(self, at: usize) -> Option<(i32, Grain, usize)> {
        let (value, next) = self.count(at)?;
        let next = next + usize::from(self.any(next, &["more", "additional", "extra", "full", "whole"]));
        let (each, grain) = self.unit(next)?;
        let value = value.times(Exact::whole(i64::from(each)))?;
        let (value, grain) = [(1, grain), (60, Grain::Minute), (3600, Grain::Second)]
            .into_iter()
            .filter(|(parts, _)| *parts == 1 || grain == Grain::Hour)
            .find_map(|(parts, grain)| {
                value.times(Exact::whole(parts)).filter(|v| v.is_whole()).map(|v| (v, grain))
            })?;
        let value = i32::try_from(value.numerator()).ok().filter(|v| (1..5000).contains(v))?;
        Some((value, grain, next + 1))
    }

    /// The number before a unit.
    fn count(self, at: usize) -> Option<(Exact, usize)> {
        let article = self.any(at, &["a", "an"]);
        if article && self.unit(at + 1).is_some() && !(self.is(at + 1, "quarter") && self.is(at + 2, "of")) {
            return Some((Exact::ONE, at + 1));
        }
        let of = |end: usize| self.past(end, "of");
        if self.any(at + usize::from(article), &["couple", "pair"]) {
            return Some((Exact::whole(2), of(at + 1 + usize::from(article))));
        }
        if self.is(at + usize::from(article), "few") {
            return Some((Exact::whole(3), at + 1 + usize::from(article)));
        }
        // "the past two quarters" are no half.
        let turned = at > self.low && matches!(self.time(at - 1), Some(TimeWord::Turn(_)));
        if turned && matches!(self.unit(at + 1), Some((_, Grain::Quarter))) {
            let number = self.page.tokens[at].entry().number;
            let value = match number {
                Some(NumberWord::Small(n)) => Some(i32::from(n)),
                _ => self.whole(at).map(|n| n.value),
            };
            return value.map(|n| (Exact::whole(i64::from(n)), at + 1));
        }
        let known = self.kind(at) == Some(Kind::Number)
            || article
            || self.inside(at) && self.page.has(at, tag::NUMBER);
        let numeral = if known { self.numbers.at(at).filter(|n| n.end <= self.high)? } else { return None };
        if numeral.kind == NumeralKind::Ordinal {
            return None;
        }
        let hyphen = usize::from(self.kind(numeral.end) == Some(Kind::Hyphen));
        let after = of(numeral.end + hyphen);
        let article = usize::from(numeral.kind == NumeralKind::Fraction && self.any(after, &["a", "an"]));
        Some((numeral.value, after + article))
    }
}
