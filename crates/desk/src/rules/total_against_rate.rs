//! A total that does not follow from the rate and the time given beside it.

use compare::Severity;
use reading::{Approximation, Exact, Figure};
use story::manuscript::Part;

use crate::draft::Draft;
use crate::finding::{Finding, Whose};
use crate::rules::Rule;
use crate::words::{content_words, words};

pub(crate) const RULE: Rule = Rule {
    name: "total-against-rate",
    what: "A total, a rate and a length of time stand close together, count the same thing, and do not fit: 1,000 a \
           day for two years is not 70,000.",
    why: "One of the three is wrong, or they speak of different places or times and the story should say so.",
    example: "The ferry carries 500 people a day. In its two years it has carried 90,000 people.\n→ 500 a day for two \
              years would be about 365,000, not 90,000",
    find,
};

/// A rate and a total further apart than this many paragraphs belong to different statements.
const PARAGRAPHS_APART: usize = 1;
/// How far total and product may lie apart before somebody should look.
const SLACK: f64 = 1.3;

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    let placed: Vec<Placed<'_>> =
        draft.reading.figures.iter().filter_map(|figure| place(draft, figure)).collect();
    let mut findings = Vec::new();
    for (index, rate) in placed.iter().enumerate().filter(|(_, placed)| placed.figure.rate.is_some()) {
        let near = |other: &&Placed<'_>| other.paragraph.abs_diff(rate.paragraph) <= PARAGRAPHS_APART;
        let around = placed.get(index.saturating_sub(12)..(index + 13).min(placed.len())).unwrap_or_default();
        let times: Vec<_> = around.iter().filter(near).filter(|other| days(other.figure).is_some()).collect();
        for total in around.iter().filter(near).filter(|other| is_total(other.figure)) {
            let same_statement =
                |time: &&&Placed<'_>| time.paragraph == rate.paragraph || time.paragraph == total.paragraph;
            if let Some(time) = times.iter().find(same_statement)
                && counts_same(draft, rate, total)
            {
                findings.extend(mismatch(draft, rate, total, time));
            }
        }
    }
    findings
}

#[derive(Clone, Copy)]
struct Placed<'a> {
    figure: &'a Figure,
    paragraph: usize,
}

fn place<'a>(draft: &Draft<'a>, figure: &'a Figure) -> Option<Placed<'a>> {
    let sentences = &draft.reading.sentences;
    let after = sentences.partition_point(|sentence| sentence.span.start <= figure.span.start);
    let sentence = sentences.get(after.checked_sub(1)?)?;
    let usable =
        draft.part_of(figure.span) == Some(Part::Body) && !figure.vague && figure.value.single().is_some();
    usable.then_some(Placed { figure, paragraph: sentence.paragraph })
}

/// A plain amount large enough to be a sum.
fn is_total(figure: &Figure) -> bool {
    figure.rate.is_none()
        && days(figure).is_none()
        && !matches!(figure.unit.0.as_str(), "percent" | "percentage point")
}

/// A length of time in days.
fn days(figure: &Figure) -> Option<f64> {
    let each = per(&figure.unit.0)?;
    Some(figure.value.single()?.to_f64() * each)
}

fn per(unit: &str) -> Option<f64> {
    Some(match unit {
        "day" => 1.0,
        "week" => 7.0,
        "month" => 30.4,
        "year" => 365.25,
        _ => return None,
    })
}

/// Whether a rate and a total count the same thing: the same unit, and the same word for what is counted.
fn counts_same(draft: &Draft<'_>, rate: &Placed<'_>, total: &Placed<'_>) -> bool {
    if rate.figure.unit != total.figure.unit {
        return false;
    }
    let counted = |figure: &Figure| figure.counted.map(|span| content_words(draft.text(), span));
    let words = match (counted(rate.figure), counted(total.figure)) {
        (Some(one), Some(other)) => one.iter().any(|word| other.contains(word)),
        _ => false,
    };
    // Money needs no noun; people have many names, and then both move the same way ("losing", "has lost").
    words
        || rate.figure.unit.0 != "-"
        || (rate.figure.change == total.figure.change && rate.figure.change != reading::Change::None)
}

fn mismatch(draft: &Draft<'_>, rate: &Placed<'_>, total: &Placed<'_>, time: &Placed<'_>) -> Option<Finding> {
    let each = per(&rate.figure.rate.as_ref()?.0)?;
    let (value, sum) = (rate.figure.value.single()?, total.figure.value.single()?);
    let expected = value.to_f64() / each * days(time.figure)?;
    if fits(rate.figure, expected, sum) {
        return None;
    }
    let product = rounded(expected);
    let (rate_words, total_words) = (draft.words(rate.figure.span), draft.words(total.figure.span));
    let message = format!(
        "{rate_words} for {} would be about {product}, not {total_words}",
        draft.words(time.figure.span)
    );
    let scopes_differ = names(draft, rate) != names(draft, total);
    let severity = if scopes_differ { Severity::Note } else { Severity::Warning };
    let finding = Finding::new(RULE.name, severity, total.figure.span, message)
        .see(Whose::Own, rate.figure.span, "the rate")
        .see(Whose::Own, time.figure.span, "the time");
    Some(match scopes_differ {
        true => finding.note(
            "the two sentences speak of different places or times; if that is why, the story should say so",
        ),
        false => finding,
    })
}

/// Whether a total can follow, with what "over" and "at least" leave open.
fn fits(rate: &Figure, expected: f64, sum: Exact) -> bool {
    let sum = sum.to_f64();
    let (low, high) = (expected / SLACK, expected * SLACK);
    match rate.approximation {
        Approximation::Over | Approximation::AtLeast => sum >= low,
        Approximation::Under | Approximation::AtMost => sum <= high,
        _ => (low..=high).contains(&sum),
    }
}

/// Names in a figure's sentence after its first word: places and times it is bound to.
fn names<'a>(draft: &Draft<'a>, placed: &Placed<'_>) -> Vec<&'a str> {
    let Some(sentence) = draft.sentence_at(placed.figure.span.start) else { return Vec::new() };
    let names = words(draft.text(), sentence).skip(1).map(|(_, word)| word);
    names.filter(|word| word.starts_with(char::is_uppercase)).collect()
}

/// Two significant digits, with thousands commas: 730500 is "730,000".
#[allow(clippy::cast_possible_truncation, reason = "clamped to what fits before the cast")]
fn rounded(value: f64) -> String {
    let value = value.clamp(0.0, 9e15);
    let scale = 10f64.powf((value.max(1.0).log10().floor() - 1.0).max(0.0));
    let digits = format!("{}", ((value / scale).round() * scale) as i64);
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
