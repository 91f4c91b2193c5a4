//! Numbers as copy writes them: digits, words and mixtures, fractions, ordinals. Values are exact.
//!
//! This layer only reads what a number says. Whether it is a figure (and not a year, a score or an address) is
//! for [`crate::figure`] to say.

mod digits;
mod fraction;
mod run;
mod size;
mod words;

use crate::Span;
use crate::exact::Exact;
use crate::lexicon::{Dimension, NumberWord, tag};
use crate::token::{Kind, Token};

/// What kind of number it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumeralKind {
    /// 12, twelve, 3.2 million, two and a half.
    Cardinal,
    /// 12th, twelfth.
    Ordinal,
    /// two thirds, a quarter, one in five.
    Fraction,
}

/// A number in tokens.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Numeral {
    /// First token.
    pub(crate) start: usize,
    /// One past the last token.
    pub(crate) end: usize,
    /// What it says.
    pub(crate) value: Exact,
    /// What kind it is.
    pub(crate) kind: NumeralKind,
    /// Whether it is written with digits, at least in part.
    pub(crate) digits: bool,
    /// Whether it has a word or letter of size: million, k.
    pub(crate) scaled: bool,
}

/// A number as it stands in a text, whatever it is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    /// Where it stands, its sign included.
    pub span: Span,
    /// What it says.
    pub value: Exact,
    /// What kind it is.
    pub kind: NumeralKind,
}

/// All numbers of a text, in order: years, indices and ordinals too, and none of what makes a figure. For figures see
/// [`crate::read`].
///
/// ```
/// let numbers = reading::numbers("two and a half of the 21 boats");
/// assert_eq!(numbers[0].value.to_string(), "2.5");
/// assert_eq!(numbers[1].value.to_string(), "21");
/// ```
#[must_use]
pub fn numbers(text: &str) -> Vec<Number> {
    let mut tokens = Vec::new();
    for paragraph in crate::paragraph::split(text) {
        crate::token::scan(text, paragraph.span, &mut tokens);
    }
    let source = Source { text, tokens: &tokens, figures: false };
    let (mut found, mut start) = (Vec::new(), 0);
    while start < tokens.len() {
        match at(source, start) {
            Some(numeral)
                if numeral.kind == NumeralKind::Ordinal
                    && source.is(numeral.end, "to")
                    && source.is(numeral.end + 1, "last") =>
            {
                start = numeral.end;
            }
            Some(numeral) if is_pronoun(source, numeral) || has_unit(source, numeral) => start = numeral.end,
            Some(numeral) => {
                let span = Span::new(tokens[numeral.start].start(), tokens[numeral.end - 1].end());
                found.push(Number { span, value: numeral.value, kind: numeral.kind });
                start = numeral.end;
            }
            None => {
                if tokens[start].kind == Kind::Number {
                    found.extend(listed(text, tokens[start].span()));
                }
                start += 1;
            }
        }
    }
    found
}

/// "22,24,26" and "192.168.1.2" are lists: one number for each run of digits.
fn listed(text: &str, span: Span) -> Vec<Number> {
    let mut at = span.start;
    let mut numbers = Vec::new();
    for digits in span.of(text).split([',', '.']) {
        let place = Span::new(at, at + digits.len());
        numbers.extend(Exact::from_decimal(digits).map(|value| Number {
            span: place,
            value,
            kind: NumeralKind::Cardinal,
        }));
        at = place.end + 1;
    }
    numbers
}

/// "the one", "which one": no number.
fn is_pronoun(source: Source, numeral: Numeral) -> bool {
    let one = numeral.end == numeral.start + 1 && source.is(numeral.start, "one");
    one && numeral.start > 0
        && ["the", "this", "that", "which"].iter().any(|w| source.is(numeral.start - 1, w))
}

/// "180ml": digits with a unit glued to them are a measure.
fn has_unit(source: Source, numeral: Numeral) -> bool {
    if source.is(numeral.end, "m") && !source.spaced(numeral.end) {
        return true;
    }
    source.tokens.get(numeral.end).is_some_and(|t| {
        !t.spaced()
            && t.kind == Kind::Word
            && t.entry().unit.is_some_and(|u| u.dimension == Dimension::Measure)
    })
}

/// Tokens with their text, for the readers of numbers.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) text: &'a str,
    pub(crate) tokens: &'a [Token],
    /// Whether figures of copy are read, where "5G" is a name and "9m" a length; otherwise any number at all.
    pub(crate) figures: bool,
}

impl<'a> Source<'a> {
    pub(crate) fn word(self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |t| t.span().of(self.text))
    }

    pub(crate) fn is(self, at: usize, word: &str) -> bool {
        self.tokens.get(at).is_some_and(|t| t.reads(self.text, word))
    }

    pub(crate) fn kind(self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|t| t.kind)
    }

    pub(crate) fn number_word(self, at: usize) -> Option<NumberWord> {
        let token = self.tokens.get(at)?;
        if token.kind == Kind::Word { token.entry().number } else { None }
    }

    /// Whether white space stands before the token.
    pub(crate) fn spaced(self, at: usize) -> bool {
        self.tokens.get(at).is_none_or(Token::spaced)
    }
}

/// The number that begins at token `at`, if one does.
pub(crate) fn at(source: Source, at: usize) -> Option<Numeral> {
    let signed = sign(source, at);
    let start = signed.unwrap_or(at);
    let mut numeral = unsigned(source, start)?;
    if signed.is_some() {
        numeral.start = at;
        numeral.value = numeral.value.negated()?;
    }
    Some(numeral)
}

fn unsigned(source: Source, at: usize) -> Option<Numeral> {
    let numeral = match source.kind(at)? {
        Kind::Word if !source.figures && source.is(at, "point") => digits::after_point(source, at)?,
        Kind::Number => digits::read(source, at)?,
        Kind::Word
            if source.number_word(at).is_none()
                && !source.tokens.get(at).is_some_and(|t| t.is(tag::NUMBER_OPENER)) =>
        {
            return None;
        }
        Kind::Word => words::read(source, at).or_else(|| fraction::alone(source, at))?,
        Kind::Other => digits::vulgar(source, at)?,
        _ => return None,
    };
    Some(fraction::extend(source, numeral))
}

/// A number without sign or fraction behind it, in digits or in words.
fn plain(source: Source, at: usize) -> Option<Numeral> {
    if source.kind(at) == Some(Kind::Number) { digits::read(source, at) } else { words::read(source, at) }
}

/// Where the number begins after "-", "minus" or "negative" at `at`.
fn sign(source: Source, at: usize) -> Option<usize> {
    let next = source.tokens.get(at + 1)?;
    let numeric = next.kind == Kind::Number || source.number_word(at + 1).is_some();
    match source.kind(at)? {
        Kind::Hyphen | Kind::Dash if source.spaced(at) && next.kind == Kind::Number => {
            let heat = source
                .tokens
                .get(at + 2)
                .and_then(|t| t.entry().unit)
                .is_some_and(|u| u.dimension == Dimension::Temperature);
            let minus = !next.spaced() || at == 0 || heat;
            (minus && source.word(at) != "—" && source.word(at) != "--").then_some(at + 1)
        }
        Kind::Word if at > 0 && source.is(at, "minus") && source.is(at - 1, "or") => None,
        Kind::Word if numeric && (source.is(at, "minus") || source.is(at, "negative")) => Some(at + 1),
        Kind::Word
            if source.is(at, "minus")
                && next.kind == Kind::Hyphen
                && source.kind(at + 2) == Some(Kind::Number) =>
        {
            Some(at + 2)
        }
        _ => None,
    }
}
