//! What figures of one sentence lend each other: "from $5 to $7" is one range, "eight or nine euros" are both euros,
//! "435 homes … and 187 by tender" are all homes.

use super::draft::Built;
use super::{Approximation, Change, Figure, Interval, Rate};
use crate::exact::Exact;
use crate::lexicon::{tag, unit_size};
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// Joins and completes the figures of one sentence.
pub(super) fn share(page: &Page, built: Vec<Built>) -> Vec<Built> {
    let mut done: Vec<Built> = Vec::with_capacity(built.len());
    for next in built {
        match done.last().and_then(|last| {
            range(page, last, &next)
                .or_else(|| sum(page, last, &next))
                .or_else(|| per_many(page, last, &next))
        }) {
            Some(joined) => {
                done.pop();
                done.push(joined);
            }
            None => done.push(next),
        }
    }
    borrow_forward(page, &mut done);
    borrow_back(page, &mut done);
    repeat_change(page, &mut done);
    done
}

/// "from $5 to $7", "between 15 kHz and 17 kHz", "$5 to $7 billion".
fn range(page: &Page, first: &Built, second: &Built) -> Option<Built> {
    let gap = first.whole.end..second.whole.start;
    let up_to = gap.is_empty()
        && second.figure.approximation == Approximation::AtMost
        && page.is_word(second.whole.start, "up")
        && first.whole.start > 0
        && page.is_word(first.whole.start - 1, "from");
    if gap.len() != 1 && !up_to || first.figure.rate.is_some() {
        return None;
    }
    let opener = |word: &str| first.whole.start > 0 && page.is_word(first.whole.start - 1, word);
    let between = (opener("between") || opener("from")) && page.is_word(gap.start, "and");
    let to = up_to
        || page.is_word(gap.start, "to")
        || matches!(page.tokens[gap.start].kind, Kind::Dash | Kind::Hyphen)
            && (page.word(gap.start) != "—" || !page.tokens[gap.start].spaced());
    let same = first.figure.unit == second.figure.unit && first.figure.unit.0 != "-";
    if !(between || to) || !same {
        return None;
    }
    // "fell 12 cents to 40 cents": by how much, and to where.
    let level = page.is_word(gap.start, "to") && !opener("from") && first.figure.unit.0 != "percent";
    let moved = first.figure.moved.is_some_and(|m| m.end <= first.figure.span.start);
    if level && moved && first.figure.change != Change::None {
        return None;
    }
    let (low, high) = (first.figure.value.single()?, second.figure.value.single()?);
    let low = if first.scaled || !second.scaled {
        low
    } else {
        like(low, high).filter(|l| *l < high).unwrap_or(low)
    };
    // "ranged from -18 to -34 degrees" names the upper end first.
    let ranged = first.whole.start > 1
        && ["ranged", "ranging", "range", "ranges", "varied"]
            .iter()
            .any(|w| page.is_word(first.whole.start - 2, w));
    let (low, high) = if ranged && low > high { (high, low) } else { (low, high) };
    if low >= high {
        return None;
    }
    let mut figure = first.figure.clone();
    figure.value = Interval { low: Some(low), high: Some(high) };
    figure.rate.clone_from(&second.figure.rate);
    figure.counted = second.figure.counted;
    let whole = first.whole.start..second.whole.end;
    figure.span = page.span(whole.clone());
    figure.number = page.span(first.number.start..second.number.end);
    Some(Built { figure, number: first.number.start..second.number.end, whole, scaled: second.scaled })
}

/// "12 deaths per 100,000 residents", "4.5 per 1,000", "6 litres per 100 km": what the first is per.
fn per_many(page: &Page, first: &Built, second: &Built) -> Option<Built> {
    let gap = first.whole.end..second.whole.start;
    if gap.len() != 1 || !page.is_word(gap.start, "per") || first.figure.rate.is_some() {
        return None;
    }
    let rate = Rate(page.span(second.whole.clone()).of(page.text).to_string());
    let whole = first.whole.start..second.whole.end;
    let figure = Figure { rate: Some(rate), span: page.span(whole.clone()), ..first.figure.clone() };
    Some(Built { figure, number: first.number.clone(), whole, scaled: first.scaled })
}

/// "7 feet 10 inches", "2 years and 3 months": parts of one quantity, in the unit of the smaller.
fn sum(page: &Page, first: &Built, second: &Built) -> Option<Built> {
    let gap = first.whole.end..second.whole.start;
    let linked =
        gap.len() <= 2 && gap.clone().all(|i| page.is_kind(i, Kind::Comma) || page.is_word(i, "and"));
    let ((base, large), (other, small)) =
        (unit_size(&first.figure.unit.0)?, unit_size(&second.figure.unit.0)?);
    if !linked || base != other || large <= small || first.figure.rate.is_some() {
        return None;
    }
    // "a beam of 13 TeV, about 511 keV above": only what is measured in several units at once is written with a comma.
    let hedged = second.figure.hedge.is_some();
    if !gap.is_empty() && (hedged || !["metre", "gram", "second", "month", "litre"].contains(&base)) {
        return None;
    }
    let part = second.figure.value.single()?;
    let value = first.figure.value.single()?.times(large)?.divided_by(small)?.plus(part)?;
    // "5 km and 2,000 metres" are two lengths: a part is less than one of the larger, unless nothing parts them or they are
    // yards, feet and inches, which nobody lists.
    let chain = gap.is_empty() || first.figure.unit.0 == "yard" && part < Exact::whole(12);
    if part.times(small)? >= large && !chain {
        return None;
    }
    let whole = first.whole.start..second.whole.end;
    let mut figure = first.figure.clone();
    if figure.parts.is_empty() {
        figure.parts.push(first.figure.clone());
    }
    figure.parts.push(second.figure.clone());
    figure.value = Interval::exactly(value);
    figure.unit.clone_from(&second.figure.unit);
    figure.span = page.span(whole.clone());
    figure.number = page.span(first.number.start..second.number.end);
    Some(Built { figure, number: first.number.start..second.number.end, whole, scaled: false })
}

/// "$10 to $15 billion": the lower end in the size of the upper.
fn like(low: crate::Exact, high: crate::Exact) -> Option<crate::Exact> {
    [12, 9, 6, 3]
        .iter()
        .filter_map(|p| crate::Exact::ONE.times_power_of_ten(*p))
        .find(|size| high >= *size)
        .and_then(|size| low.times(size))
}

/// "eight or nine euros", "7- or 8-inch": a bare number takes the unit of the one it is paired with.
fn borrow_forward(page: &Page, figures: &mut [Built]) {
    for index in (1..figures.len()).rev() {
        let (before, after) = figures.split_at_mut(index);
        let (Some(first), Some(second)) = (before.last_mut(), after.first()) else { continue };
        let gap = first.whole.end..second.whole.start;
        let quoted = gap.len() == 1 && ["up", "down"].iter().any(|w| page.is_word(gap.start, w));
        let paired =
            quoted || gap.len() <= 2 && gap.clone().any(|i| page.is_word(i, "or") || page.is_word(i, "and"));
        if paired && first.is_bare() {
            first.figure.unit.clone_from(&second.figure.unit);
            first.figure.counted = second.figure.counted;
        }
    }
}

/// "435 homes by open sale and 187 by tender": a bare number later counts the same.
fn borrow_back(page: &Page, figures: &mut [Built]) {
    for index in 1..figures.len() {
        if !figures[index].is_bare() || !may_borrow(page, &figures[index]) {
            continue;
        }
        let lender = figures[..index].iter().rev().find(|f| f.figure.counted.is_some() || f.lends());
        if let Some((unit, counted)) = lender.map(|f| (f.figure.unit.clone(), f.figure.counted)) {
            figures[index].figure.unit = unit;
            figures[index].figure.counted = counted;
        }
    }
}

/// Whether a bare number stands where the noun was left out: after "and", "from", "to", "compared with", or alone at the end.
fn may_borrow(page: &Page, figure: &Built) -> bool {
    let before = figure.whole.start.checked_sub(1);
    let next = page.pos(figure.whole.end);
    // "12 people were killed and 30 wounded".
    let state =
        ["killed", "injured", "wounded", "hurt", "missing", "hospitalized", "hospitalised", "arrested"];
    let also = state.iter().any(|w| page.is_word(figure.whole.end, w))
        && before.is_some_and(|b| page.has(b, tag::AND) || page.is_kind(b, Kind::Comma));
    if also {
        return true;
    }
    let stands = !next.leads_noun()
        && !next.heads()
        && !matches!(next, Pos::Adverb | Pos::Participle | Pos::Auxiliary | Pos::Verb);
    // "left school at 14": an age or an hour, and nothing that was counted before.
    let of_life = before.is_some_and(|b| page.is_word(b, "at")) && next == Pos::And;
    let led = |b: usize| {
        page.has(b, tag::AND | tag::BE)
            || ["from", "to", "than", "with", "of", "at", "including"].iter().any(|w| page.is_word(b, w))
    };
    stands && !of_life && before.is_some_and(led)
}

/// "lost 190 points, or 0.6%": the same movement said twice.
fn repeat_change(page: &Page, figures: &mut [Built]) {
    for index in 1..figures.len() {
        let (before, after) = figures.split_at_mut(index);
        let (Some(first), Some(second)) = (before.last(), after.first_mut()) else { continue };
        let gap = first.whole.end..second.whole.start;
        let restated =
            gap.len() == 2 && page.is_kind(gap.start, Kind::Comma) && page.is_word(gap.start + 1, "or");
        // "100 kilometres (60 miles)": the same quantity in other units is as near.
        if gap.len() == 1
            && page.is_kind(gap.start, Kind::Open)
            && second.figure.approximation == Approximation::Exact
            && first.measures()
            && second.measures()
        {
            second.figure.approximation = first.figure.approximation;
        }
        if restated && second.figure.change == Change::None {
            second.figure.change = first.figure.change;
            second.figure.moved = first.figure.moved;
        }
    }
}
