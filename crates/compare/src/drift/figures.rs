//! Figures: another value, unit, rate or scope; a hedge dropped, added or turned; rounding; a figure gone.

use crate::doc::Run;
use crate::drift::figure::{Figure, figure, is_figure};
use crate::drift::hedge::{Bound, hedge_before, key, word};
use crate::drift::{Findings, Known, Names, amount, around, scope, shown, units};
use crate::pairing::{Hunk, Pairing, Side};
use crate::words::{self, ORDINAL, QUANTIFIER, UNIT};
use crate::{DriftKind, Severity};

/// Compares the figures of both sides.
pub(super) fn find(pairing: &mut Pairing<'_>, known: &Known<'_>, findings: &mut Findings) {
    let mut matched: Vec<(Figure, Figure)> = Vec::new();
    for i in 0..pairing.source.tokens.len() {
        if let Some(j) = pairing.source.counterpart(i)
            && is_figure(&pairing.source, i)
        {
            matched.push((figure(&pairing.source, i), figure(&pairing.copy, j)));
        }
    }
    for i in 1..pairing.source.tokens.len() {
        if is_counted_in_a_word(&pairing.source, i)
            && let Some(j) = pairing.source.counterpart(i).filter(|&j| is_counted_in_a_word(&pairing.copy, j))
        {
            hedges(pairing, one_unit(&pairing.source, i), one_unit(&pairing.copy, j), findings);
        }
    }
    elsewhere(pairing, &mut matched);
    displaced(pairing, &mut matched, findings);
    for hunk in pairing.hunks.clone() {
        changed_values(pairing, known, hunk, &mut matched, findings);
    }
    for (source, copy) in matched {
        hedges(pairing, source, copy, findings);
        units::rates(pairing, source, copy, findings);
        units::find(pairing, source, copy, findings);
        scope::find(pairing, known, source, copy, findings);
    }
}

/// "a decade", "an hour", "twice": one of a unit, or how many times, which a hedge can stand before.
fn is_counted_in_a_word(side: &Side<'_>, at: usize) -> bool {
    if side.is_word(at, &["once", "twice", "thrice"]) {
        return true;
    }
    let article = at.checked_sub(1).map_or("", |before| word(side, before));
    side.token(at).is_some_and(|t| t.is(UNIT)) && ["a", "an"].iter().any(|a| article.eq_ignore_ascii_case(a))
}

fn one_unit(side: &Side<'_>, unit: usize) -> Figure {
    Figure { number: unit, hedge: hedge_before(side, unit), unit: Some(unit), rate: None, counted: None }
}

/// Figures that stand in another place of the sentence ("about 40 were found by" for "found about 40").
fn elsewhere(pairing: &Pairing<'_>, matched: &mut Vec<(Figure, Figure)>) {
    let open = |side: &Side<'_>| -> Vec<usize> {
        (0..side.tokens.len()).filter(|&at| side.is_open(at) && is_figure(side, at)).collect()
    };
    let (left, right) = (open(&pairing.source), open(&pairing.copy));
    let once = |side: &Side<'_>, all: &[usize], value: u64| -> Option<usize> {
        let mut own = all.iter().copied().filter(|&at| key(side, at) == value);
        own.next().filter(|_| own.next().is_none())
    };
    for &i in &left {
        let value = key(&pairing.source, i);
        let pair = once(&pairing.source, &left, value).zip(once(&pairing.copy, &right, value));
        if let Some((i, j)) = pair {
            matched.push((figure(&pairing.source, i), figure(&pairing.copy, j)));
        }
    }
}

/// Another value between the same words, or of the same things, told in another place: "moved five times" in a quote, "had
/// moved nine times" after its speaker; "158 ships lie idle" and "idle are 160 ships".
fn displaced(pairing: &mut Pairing<'_>, matched: &mut Vec<(Figure, Figure)>, findings: &mut Findings) {
    let whole = |side: &Side<'_>| Run::new(0, side.tokens.len());
    let left = open_figures(&pairing.source, whole(&pairing.source), &pairing.copy);
    let mut right = open_figures(&pairing.copy, whole(&pairing.copy), &pairing.source);
    for i in left {
        let same = |a: Option<usize>, b: Option<usize>| match (a, b) {
            (Some(a), Some(b)) => {
                let (Some(a), Some(b)) = (pairing.source.token(a), pairing.copy.token(b)) else {
                    return false;
                };
                a.is_content() && a.key == b.key
            }
            _ => false,
        };
        let between =
            |&&j: &&usize| same(i.checked_sub(1), j.checked_sub(1)) && same(Some(i + 1), Some(j + 1));
        let things = counted_things(&pairing.source, i);
        let of_one_thing = || {
            let mut same =
                right.iter().filter(|&&j| things.is_some() && counted_things(&pairing.copy, j) == things);
            same.next().filter(|_| same.next().is_none())
        };
        let Some(&j) = right.iter().find(between).or_else(of_one_thing) else { continue };
        if pairing.hunks.iter().any(|h| h.source.range().contains(&i) && h.copy.range().contains(&j)) {
            continue;
        }
        report_value(pairing, i, j, findings);
        matched.push((figure(&pairing.source, i), figure(&pairing.copy, j)));
        pairing.source.take(Run::new(i, i + 1));
        pairing.copy.take(Run::new(j, j + 1));
        right.retain(|&other| other != j);
    }
}

/// Numbers that differ inside one hunk.
fn changed_values(
    pairing: &mut Pairing<'_>,
    known: &Known<'_>,
    hunk: Hunk,
    matched: &mut Vec<(Figure, Figure)>,
    findings: &mut Findings,
) {
    let left: Vec<usize> = open_figures(&pairing.source, hunk.source, &pairing.copy);
    let right: Vec<usize> = open_figures(&pairing.copy, hunk.copy, &pairing.source);
    for (&i, &j) in left.iter().zip(&right) {
        let (source, copy) = (figure(&pairing.source, i), figure(&pairing.copy, j));
        let value = |side: &Side<'_>, at: usize| side.token(at).map(|t| t.stem);
        if amount::is_same(&pairing.source, source, &pairing.copy, copy) {
            for (side, figure) in [(&mut pairing.source, source), (&mut pairing.copy, copy)] {
                side.take(Run::new(figure.number, figure.unit.unwrap_or(figure.number) + 1));
            }
            continue;
        }
        // In other words altogether, "158 ships" has not become "eight hours".
        if !pairing.is_close() && source.unit.is_some() != copy.unit.is_some() {
            continue;
        }
        // "5" for "5th" is a style, not another figure.
        if value(&pairing.source, i) != value(&pairing.copy, j) {
            report_value(pairing, i, j, findings);
        }
        matched.push((source, copy));
        pairing.source.take(Run::new(i, i + 1));
        pairing.copy.take(Run::new(j, j + 1));
    }
    if pairing.is_close() {
        for &i in left.iter().skip(right.len()) {
            only_in_source(pairing, known, hunk, i, findings);
        }
        for &j in right.iter().skip(left.len()) {
            only_in_copy(pairing, known, hunk, j, findings);
        }
    }
}

/// A figure of the source for which the copy has none in its place.
fn only_in_source(
    pairing: &mut Pairing<'_>,
    known: &Known<'_>,
    hunk: Hunk,
    at: usize,
    findings: &mut Findings,
) {
    if is_aside(&pairing.source, at) {
        pairing.source.take(Run::new(at, at + 1));
    } else if !is_told_in(known.copy, &pairing.source, at) {
        gone(pairing, hunk, at, findings);
    }
}

/// A figure of the copy for which the source has none in its place.
fn only_in_copy(
    pairing: &mut Pairing<'_>,
    known: &Known<'_>,
    hunk: Hunk,
    at: usize,
    findings: &mut Findings,
) {
    let small = pairing.copy.is_word(at, &["one"])
        || is_list_mark(&pairing.copy, at)
        || is_all_of_them(&pairing.copy, at);
    if small
        || is_one_span(&pairing.copy, at, &pairing.source, hunk.source)
        || is_times(&pairing.source, hunk.source, key(&pairing.copy, at))
    {
        return;
    }
    let run = Run::new(at, at + 1);
    if !is_aside(&pairing.copy, at)
        && !is_told_in(known.source, &pairing.copy, at)
        && !times_over(pairing, hunk, at, findings)
    {
        let near = pairing.source.span_or_gap(hunk.source);
        let words = shown(pairing.copy.words(figure(&pairing.copy, at).whole()));
        let message = format!("The copy adds a figure the source does not have here: {words}.");
        findings.drift(DriftKind::FigureAdded, Severity::Warning, near, pairing.copy.span(run), message);
    }
    pairing.copy.take(run);
}

/// What a figure counts, by unit and thing, where a thing is counted.
fn counted_things(side: &Side<'_>, number: usize) -> Option<(u64, u64)> {
    let figure = figure(side, number);
    let thing = figure.counted.filter(|&at| at <= figure.unit.unwrap_or(number) + 1);
    let stem = side.token(thing?).filter(|t| !t.is(words::CAPITAL | words::CUE)).map(|t| t.stem)?;
    Some((figure.unit.map_or(0, |at| key(side, at)), stem))
}

/// "the two companies" where the source has "the companies".
fn is_all_of_them(side: &Side<'_>, number: usize) -> bool {
    let small = side.token(number).and_then(crate::token::Token::value).is_some_and(|value| value <= 3.0);
    let the = number > 0 && side.is_word(number - 1, &["the", "its", "their"]);
    small && the && side.is_matched(number - 1) && side.is_matched(number + 1)
}

/// "ten miles (16 km)": the figure before it on the same side, in another unit.
fn is_aside(side: &Side<'_>, number: usize) -> bool {
    const REACH: usize = 6;
    let before = (number.saturating_sub(REACH)..number).rev().find(|&at| is_figure(side, at));
    before.is_some_and(|at| amount::is_same(side, figure(side, at), side, figure(side, number)))
}

/// "Brackwater's 40,000 seamen": a figure that moved, with what it counts, to another sentence of the other text.
fn is_told_in(other: &Names, side: &Side<'_>, number: usize) -> bool {
    let content = |&at: &usize| side.token(at).is_some_and(crate::token::Token::is_content);
    let counted = (number + 1..side.tokens.len()).find(content).filter(|&at| side.is_open(at));
    let pair = side.token(number).zip(counted.and_then(|at| side.token(at)));
    pair.is_some_and(|(figure, counted)| !counted.is(UNIT) && other.has_count(figure, counted))
}

/// "twice" become "three times", "both" become "all three": figures in words of their own.
fn times_over(pairing: &mut Pairing<'_>, hunk: Hunk, j: usize, findings: &mut Findings) -> bool {
    const TIMES: [(&str, f64); 7] = [
        ("once", 1.0),
        ("twice", 2.0),
        ("thrice", 3.0),
        ("both", 2.0),
        ("double", 2.0),
        ("triple", 3.0),
        ("couple", 2.0),
    ];
    let value = |at: usize| {
        TIMES.iter().find(|(w, _)| word(&pairing.source, at).eq_ignore_ascii_case(w)).map(|t| t.1)
    };
    let found =
        hunk.source.range().filter(|&at| pairing.source.is_open(at)).find_map(|at| Some((at, value(at)?)));
    let Some((i, before)) = found else { return false };
    let (left, right) = (Run::new(i, i + 1), Run::new(j, j + 1));
    if pairing.copy.token(j).and_then(crate::token::Token::value) != Some(before) {
        let message = format!(
            "The figure {} became {}.",
            shown(pairing.source.words(left)),
            shown(pairing.copy.words(around(right, pairing.copy.tokens.len())))
        );
        let spans = (pairing.source.span(left), pairing.copy.span(right));
        findings.drift(DriftKind::FigureChanged, Severity::Error, spans.0, spans.1, message);
    }
    pairing.source.take(left);
    true
}

/// Figures of a run that are neither matched, nor accounted for, nor merely elsewhere on the other side.
fn open_figures(side: &Side<'_>, run: Run, other: &Side<'_>) -> Vec<usize> {
    run.range()
        .filter(|&at| side.is_open(at) && is_figure(side, at))
        .filter(|&at| {
            let key = key(side, at);
            !(0..other.tokens.len()).any(|o| !other.is_matched(o) && self::key(other, o) == key)
        })
        .collect()
}

/// "the 12 months to June" where the other side has "the year to June".
fn is_one_span(side: &Side<'_>, at: usize, other: &Side<'_>, run: Run) -> bool {
    let one = |unit: usize| Figure { number: unit, hedge: None, unit: Some(unit), rate: None, counted: None };
    let own = figure(side, at);
    run.range().filter(|&unit| other.is_open(unit)).any(|unit| amount::is_one(side, own, other, one(unit)))
}

/// Whether a run has "twice" where the other side has a two.
fn is_times(side: &Side<'_>, run: Run, value: u64) -> bool {
    const TIMES: [(&str, u32); 4] = [("once", 1), ("twice", 2), ("double", 2), ("thrice", 3)];
    TIMES.iter().any(|(times, number)| {
        let same = crate::number::from_digits(&number.to_string()).key == value;
        same && run.range().any(|at| word(side, at).eq_ignore_ascii_case(times))
    })
}

/// "1)" or "2." before an entry of a list.
fn is_list_mark(side: &Side<'_>, at: usize) -> bool {
    let text = side.doc.text.text;
    side.token(at).is_some_and(|t| {
        let after = text.get(t.end as usize..).unwrap_or("");
        let before = text.get(..t.start as usize).unwrap_or("");
        let opened = before.rfind('(') > before.rfind([')', '\n']);
        after.starts_with(')') && !opened || t.is(words::INITIAL) && after.starts_with(". ")
    })
}

fn report_value(pairing: &Pairing<'_>, i: usize, j: usize, findings: &mut Findings) {
    let (left, right) = (word(&pairing.source, i), word(&pairing.copy, j));
    let values = (
        pairing.source.token(i).and_then(crate::token::Token::value),
        pairing.copy.token(j).and_then(crate::token::Token::value),
    );
    let spans = (pairing.source.span(Run::new(i, i + 1)), pairing.copy.span(Run::new(j, j + 1)));
    if super::times::is_day_of_month(&pairing.source, i) && super::times::is_day_of_month(&pairing.copy, j) {
        let message = format!("The day changed: {} became {}.", shown(left), shown(right));
        findings.drift(DriftKind::FigureTimeChanged, Severity::Error, spans.0, spans.1, message);
        return;
    }
    let rounded = matches!(values, (Some(a), Some(b)) if is_rounded(a, b))
        && !pairing.source.token(i).is_some_and(|t| t.is(ORDINAL));
    if rounded {
        let message = format!("{} was rounded to {}.", shown(left), shown(right));
        findings.drift(DriftKind::FigureRounded, Severity::Note, spans.0, spans.1, message);
    } else {
        let message = format!("The figure {} became {}.", shown(left), shown(right));
        findings.drift(DriftKind::FigureChanged, Severity::Error, spans.0, spans.1, message);
    }
}

/// Whether `b` is `a` with fewer digits that count.
pub(super) fn is_rounded(a: f64, b: f64) -> bool {
    if a == 0.0 || b == 0.0 || !a.is_finite() || !b.is_finite() || a.signum() != b.signum() {
        return false;
    }
    let (a, b) = (a.abs(), b.abs());
    let digits = significant(b);
    if digits >= significant(a) || (a - b).abs() > 0.05 * a {
        return false;
    }
    let places = 10_f64.powf(a.log10().floor() - f64::from(digits) + 1.0);
    (a - b).abs() < places * 0.500_001
}

/// How many leading digits of a value count.
fn significant(value: f64) -> u32 {
    let text = format!("{value:e}");
    let mantissa = text.split('e').next().unwrap_or("");
    u32::try_from(mantissa.chars().filter(char::is_ascii_digit).count()).unwrap_or(u32::MAX)
}

/// "Ada Marsh, 63, of Thornham": an age in passing, on which no statement rests.
fn is_aside_of_age(side: &Side<'_>, number: usize) -> bool {
    let Some((token, before)) = side.token(number).zip(number.checked_sub(1).and_then(|at| side.token(at)))
    else {
        return false;
    };
    let text = side.doc.text.text;
    let gap = text.get(before.end as usize..token.start as usize).unwrap_or("");
    let ends = text.get(token.end as usize..).unwrap_or("").starts_with([',', '.', ';', ')']);
    let age = token.value().is_some_and(|value| (1.0..120.0).contains(&value) && value.fract() == 0.0);
    before.is(words::CAPITAL) && age && ends && gap.trim_start().starts_with([',', '('])
}

/// "... and employs 680 people": a statement of its own, gone with its figure, up to the next stop.
fn is_clause(side: &Side<'_>, run: Run, number: usize) -> bool {
    let ends = side.token(run.end).is_none_or(|next| {
        let last = side.token(run.end - 1).map_or(0, |last| last.end as usize);
        side.doc
            .text
            .text
            .get(last..next.start as usize)
            .is_some_and(|gap| gap.contains([',', '.', ';', '\n']))
    });
    let own = (run.start + 1..number).any(|at| side.token(at).is_some_and(crate::token::Token::is_content));
    ends && own && side.is_word(run.start, &["and", "but", "while", "which", "where", "with"])
}

/// A figure of the source that the copy's words no longer have.
fn gone(pairing: &mut Pairing<'_>, hunk: Hunk, i: usize, findings: &mut Findings) {
    let run = Run::new(i, i + 1);
    // "one" is often no figure, and a long cut is a cut rather than a figure dropped.
    let cut = hunk.copy.is_empty() && (hunk.source.len() > 8 || is_aside_cut(&pairing.source, hunk.source));
    if cut
        || super::times::is_day_of_month(&pairing.source, i)
        || pairing.source.is_word(i, &["one"])
        || is_list_mark(&pairing.source, i)
        || is_aside_of_age(&pairing.source, i)
        || pairing.copy.run(hunk.copy).is_empty() && is_clause(&pairing.source, hunk.source, i)
    {
        return;
    }
    let figure = figure(&pairing.source, i);
    let whole = figure.whole();
    let vague = pairing.copy.open(hunk.copy, QUANTIFIER);
    let message = match vague.first() {
        Some(&at) => format!(
            "The figure {} gave way to {}.",
            shown(pairing.source.words(whole)),
            shown(word(&pairing.copy, at))
        ),
        None => format!(
            "The figure {} was dropped from a statement that is still made.",
            shown(pairing.source.words(whole))
        ),
    };
    let copy = pairing.copy.span_or_gap(hunk.copy);
    findings.drift(DriftKind::FigureDropped, Severity::Warning, pairing.source.span(run), copy, message);
    pairing.source.take(whole);
    if let Some(&at) = vague.first() {
        pairing.copy.take(Run::new(at, at + 1));
    }
}

/// ", 22 percent above Monday's price": between commas, so that what is left says nothing less sure.
fn is_aside_cut(side: &Side<'_>, run: Run) -> bool {
    const SHORTEST: usize = 5;
    let text = side.doc.text.text;
    let (Some(a), Some(b)) = (side.token(run.start), side.token(run.end.saturating_sub(1))) else {
        return false;
    };
    let before = text.get(..a.start as usize).unwrap_or("").trim_end();
    let after = text.get(b.end as usize..).unwrap_or("").trim_start();
    run.len() >= SHORTEST && before.ends_with([',', '–', '—']) && after.starts_with([',', '.', ';', '–', '—'])
}

/// Compares what stands before two figures.
fn hedges(pairing: &mut Pairing<'_>, source: Figure, copy: Figure, findings: &mut Findings) {
    let differs = |side: &Side<'_>, run: Run| run.range().any(|at| side.is_open(at));
    // "over seventh-placed": right before an ordinal, "over" bounds nothing.
    let right_before = |f: Figure| f.hedge.is_some_and(|(_, run)| run.end == f.number);
    let ordinal = pairing.source.token(source.number).is_some_and(|t| t.is(ORDINAL));
    if ordinal && (right_before(source) || right_before(copy)) {
        return;
    }
    match (source.hedge, copy.hedge) {
        (Some((bound, run)), None) if differs(&pairing.source, run) => {
            let whole = pairing.source.words(Run::new(run.start, source.number + 1));
            let message = format!(
                "{} became {}: {} was dropped.",
                shown(whole),
                shown(word(&pairing.copy, copy.number)),
                shown(pairing.source.words(run))
            );
            let severity = if bound == Bound::About { Severity::Warning } else { Severity::Error };
            let spans = (pairing.source.span(run), pairing.copy.span(Run::new(copy.number, copy.number + 1)));
            findings.drift(DriftKind::HedgeDropped, severity, spans.0, spans.1, message);
            pairing.source.take(run);
        }
        (None, Some((_, run))) if differs(&pairing.copy, run) => {
            let whole = pairing.copy.words(Run::new(run.start, copy.number + 1));
            let message = format!("{} became {}.", shown(word(&pairing.source, source.number)), shown(whole));
            let spans =
                (pairing.source.span(Run::new(source.number, source.number + 1)), pairing.copy.span(run));
            findings.drift(DriftKind::HedgeAdded, Severity::Warning, spans.0, spans.1, message);
            pairing.copy.take(run);
        }
        (Some((a, left)), Some((b, right))) => {
            if a != b && (differs(&pairing.source, left) || differs(&pairing.copy, right)) {
                let message = format!(
                    "{} became {}: {} turned into {}.",
                    shown(pairing.source.words(left)),
                    shown(pairing.copy.words(right)),
                    a.in_words(),
                    b.in_words()
                );
                let spans = (pairing.source.span(left), pairing.copy.span(right));
                let near = |bound| matches!(bound, Bound::About | Bound::Nearly);
                let severity = if near(a) && near(b) { Severity::Note } else { Severity::Error };
                findings.drift(DriftKind::HedgeChanged, severity, spans.0, spans.1, message);
            }
            pairing.source.take(left);
            pairing.copy.take(right);
        }
        _ => {}
    }
}
