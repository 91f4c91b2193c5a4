//! Goes through the sentences and puts number, unit, hedge, rate and change together.

use std::ops::Range;

use super::{
    Change, Figure, Interval, Unit, age, article, change, counted, exclude, factor, hedge, interval, race,
    rate, share, unit,
};
use crate::exact::Exact;
use crate::lexicon::{NumberWord, tag};
use crate::numeral::{self, NumeralKind, Source};
use crate::page::Page;
use crate::time::Found;
use crate::token::{Kind, Token};

/// A number on its way to become a figure.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    /// Tokens of the number, both ends of a range included, without sign of currency.
    pub(super) number: Range<usize>,
    /// Tokens of the number with its unit, currency and rate.
    pub(super) whole: Range<usize>,
    /// Its value.
    pub(super) value: Interval,
    /// Cardinal or fraction.
    pub(super) kind: NumeralKind,
    /// Whether it is written with digits.
    pub(super) digits: bool,
    /// "tens of thousands".
    pub(super) vague: bool,
}

/// A figure with its tokens, while its sentence is still being read.
#[derive(Debug, Clone)]
pub(super) struct Built {
    pub(super) figure: Figure,
    /// Tokens of the number.
    pub(super) number: Range<usize>,
    /// Tokens of the whole expression.
    pub(super) whole: Range<usize>,
    /// Whether a word of size (million) stands in it.
    pub(super) scaled: bool,
}

impl Built {
    /// Neither a unit nor a noun.
    pub(super) fn is_bare(&self) -> bool {
        self.figure.unit.0 == "-" && self.figure.counted.is_none()
    }

    /// A unit or a noun.
    fn measures_or_counts(&self) -> bool {
        !self.is_bare()
    }

    /// Whether it has a unit.
    pub(super) fn measures(&self) -> bool {
        self.figure.unit.0 != "-"
    }

    /// Whether its unit can be meant by a bare number after it: one that measures, and no share or stretch of time.
    pub(super) fn lends(&self) -> bool {
        ![
            "-",
            "percent",
            "percentage point",
            "year",
            "month",
            "week",
            "day",
            "hour",
            "minute",
            "second",
            "year of age",
        ]
        .contains(&self.figure.unit.0.as_str())
    }
}

/// Most numbers of one sentence with neither unit nor noun that are taken for figures. What has more is a table that lost
/// its lines, and none of its bare numbers says anything by itself.
const MOST_BARE: usize = 24;

/// All figures of a page, in order.
pub(crate) fn find(page: &Page, dates: &[Found]) -> Vec<Figure> {
    let mut figures = Vec::new();
    let mut dates = dates.iter().filter(|d| d.holds_no_figure()).peekable();
    let source = Source { text: page.text, tokens: &page.tokens, figures: true };
    for (range, _) in &page.sentences {
        let (mut built, mut bare) = (Vec::new(), 0);
        let mut at = range.start;
        while let Some(next) = next_numeric(page, at..range.end) {
            at += next;
            if !may_open(source, at) {
                at += 1;
                continue;
            }
            while dates.next_if(|d| d.tokens.end <= at).is_some() {}
            if let Some(date) = dates.peek().filter(|d| d.tokens.start <= at) {
                at = date.tokens.end;
                continue;
            }
            if bare > MOST_BARE && in_a_row(page, at) {
                at += 1;
                continue;
            }
            if let Some(factor) = factor::read(page, range, at) {
                at += 1;
                built.push(factor);
                continue;
            }
            if let Some(time) = race::draft(page, range.start, at) {
                at = time.number.end;
                built.push(timed(page, range, time));
                continue;
            }
            let found = draft(source, range, at)
                .or_else(|| article::one(page, range, at))
                .or_else(|| age::in_words(page, range, at));
            at = match found {
                Some(draft) => {
                    let next = draft.number.end;
                    match finish(page, range, draft) {
                        Some(done) => {
                            let end = done.whole.end.max(next);
                            bare += usize::from(done.is_bare());
                            if !done.is_bare() || bare <= MOST_BARE {
                                built.push(done);
                            }
                            end
                        }
                        None => next,
                    }
                }
                None => at + 1,
            };
        }
        if bare > MOST_BARE {
            built.retain(Built::measures_or_counts);
        }
        figures.extend(share::share(page, built).into_iter().map(|b| b.figure));
    }
    figures
}

/// A number of seconds, with its hedge.
fn timed(page: &Page, range: &Range<usize>, draft: Draft) -> Built {
    let mut whole = draft.number.clone();
    let (approximation, hedge) = hedge::read(page, range, &mut whole);
    let figure = Figure {
        approximation,
        hedge: hedge.map(|h| page.span(h)),
        ..Figure::plain(page.span(whole.clone()), page.span(draft.number.clone()), draft.value, "second")
    };
    Built { figure, number: draft.number, whole, scaled: false }
}

/// Whether nothing but other numbers stands beside the number at `at`.
fn in_a_row(page: &Page, at: usize) -> bool {
    at > 0 && [at - 1, at, at + 1].iter().all(|i| page.is_kind(*i, Kind::Number) && page.tokens[*i].spaced())
}

/// How many tokens of a range stand before one that could open a figure, as far as it alone can tell.
fn next_numeric(page: &Page, range: Range<usize>) -> Option<usize> {
    let numeric = |token: &Token| {
        token.is(tag::NUMBER | tag::NUMBER_OPENER)
            || matches!(token.kind, Kind::Number | Kind::Hyphen | Kind::Dash | Kind::Other)
    };
    page.tokens.get(range)?.iter().position(numeric)
}

/// Whether a figure can begin with the token at `at`.
fn may_open(source: Source, at: usize) -> bool {
    source.tokens.get(at).is_some_and(|token| match token.kind {
        Kind::Number | Kind::Other => true,
        Kind::Word => token.is(tag::NUMBER | tag::NUMBER_OPENER),
        Kind::Hyphen | Kind::Dash => source.kind(at + 1) == Some(Kind::Number),
        _ => false,
    })
}

/// The number at `at`, ranges joined.
fn draft(source: Source, range: &Range<usize>, at: usize) -> Option<Draft> {
    if let Some(NumberWord::Fold(times)) = source.number_word(at) {
        let value = Interval::exactly(Exact::whole(i64::from(times)));
        let (number, kind) = (at..at + 1, NumeralKind::Cardinal);
        return Some(Draft { whole: number.clone(), number, value, kind, digits: false, vague: false });
    }
    if let Some(vague) = interval::vague(source, at) {
        return Some(vague).filter(|d| d.number.end <= range.end);
    }
    let numeral = numeral::at(source, at)?;
    if numeral.kind == NumeralKind::Ordinal || numeral.end > range.end {
        return None;
    }
    let single = Draft {
        number: numeral.start..numeral.end,
        whole: numeral.start..numeral.end,
        value: Interval::exactly(numeral.value),
        kind: numeral.kind,
        digits: numeral.digits,
        vague: false,
    };
    Some(interval::join(source, range, numeral, single))
}

/// Gives a number its unit and the rest, unless it is no figure at all.
fn finish(page: &Page, range: &Range<usize>, draft: Draft) -> Option<Built> {
    if exclude::before_units(page, range, &draft) {
        return None;
    }
    let measured = unit::read(page, range, &draft);
    if exclude::after_units(page, range, &draft, &measured) {
        return None;
    }
    let described =
        if measured.name.is_none() { counted::past_measure(page, range, measured.range.end) } else { None };
    let counted = if measured.name.is_none() {
        let at = described.unwrap_or(measured.range.end);
        counted::read(page, range, at, draft.kind == NumeralKind::Fraction)
    } else {
        None
    };
    let mut whole = measured.range.clone();
    // A measure between is a figure of its own.
    if let Some(counted) = counted.as_ref().filter(|_| described.is_none()) {
        whole.end = counted.end;
    }
    let (mut rate, rate_end) = rate::read(page, range, whole.end, measured.name.as_deref());
    whole.end = rate_end;
    let mut name = measured.name;
    if let Some((what, per)) = name.as_deref().and_then(rate::within).filter(|_| rate.is_none()) {
        (rate, name) = (Some(per), Some(what.to_string()));
    }
    let (approximation, hedge) = hedge::read(page, range, &mut whole);
    let movement = change::read(page, range, &whole, name.as_deref());
    let figure = Figure {
        span: page.span(whole.clone()),
        number: page.span(draft.number.clone()),
        value: measured.value,
        unit: Unit(name.unwrap_or_else(|| "-".to_string())),
        counted: counted.map(|c| page.span(c)),
        rate,
        approximation,
        hedge: hedge.map(|h| page.span(h)),
        change: movement.map_or(Change::None, |m| m.0),
        moved: movement.map(|m| page.span(m.1..m.1 + 1)),
        parts: Vec::new(),
        vague: draft.vague,
    };
    let scaled = draft.number.clone().any(|i| {
        matches!(page.tokens[i].entry().number, Some(NumberWord::Magnitude(_) | NumberWord::Short(_)))
    });
    Some(Built { figure, number: draft.number, whole, scaled })
}

/// Whether the token at `at` is a number word or digits.
pub(super) fn is_number(source: Source, at: usize) -> bool {
    source.kind(at) == Some(Kind::Number)
        || matches!(
            source.number_word(at),
            Some(NumberWord::Small(_) | NumberWord::Tens(_) | NumberWord::Hundred)
        )
}
