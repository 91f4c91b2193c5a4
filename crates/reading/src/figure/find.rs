//! Goes through the sentences and puts number, unit, hedge, rate and change together.

use std::ops::Range;

use super::draft::{Built, Draft};
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
            while dates.next_if(|d| d.tokens.end <= at).is_some() {}
            if let Some(date) = dates.peek().filter(|d| d.tokens.start <= at && may_open(source, at)) {
                at = date.tokens.end;
                continue;
            }
            if !may_open(source, at) || bare > MOST_BARE && in_a_row(page, at) {
                at += 1;
                continue;
            }
            let (figure, end) = one(page, source, range, at);
            at = end;
            if let Some(figure) = figure {
                bare += usize::from(figure.is_bare());
                if !figure.is_bare() || bare <= MOST_BARE {
                    built.push(figure);
                }
            }
        }
        if bare > MOST_BARE {
            built.retain(Built::measures_or_counts);
        }
        figures.extend(share::share(page, built).into_iter().map(|b| b.figure));
    }
    figures
}

/// The figure at `at`, if one stands there, and where to go on.
fn one(page: &Page, source: Source, range: &Range<usize>, at: usize) -> (Option<Built>, usize) {
    if let Some(factor) = factor::read(page, range, at) {
        return (Some(factor), at + 1);
    }
    if let Some(time) = race::draft(page, range.start, at) {
        let end = time.number.end;
        return (Some(timed(page, range, time)), end);
    }
    let found = draft(source, range, at)
        .or_else(|| article::one(page, range, at))
        .or_else(|| age::in_words(page, range, at));
    let Some(draft) = found else { return (None, at + 1) };
    let next = draft.number.end;
    let done = finish(page, range, draft);
    let end = done.as_ref().map_or(next, |done| done.whole.end.max(next));
    (done, end)
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
