//! Runs mutations and counts: recall by mutation, precision by the kind reported, harmless edits that were not.

use std::collections::BTreeMap;

use compare::{Comparison, Drift, Text};
use reading::Span;

use super::harmless;
use super::mutations::{self, Mutation};
use super::passage::{Chance, Mutated, Passage};
use super::{Options, part_is, percent};

/// Right and wrong reports of one kind.
#[derive(Default)]
struct Reports {
    right: usize,
    wrong: usize,
}

/// Compares two texts.
pub(crate) fn compared(source: &str, copy: &str) -> Comparison {
    let (left, right) = (reading::read(source), reading::read(copy));
    compare::compare(Text { text: source, reading: &left }, Text { text: copy, reading: &right })
}

/// Runs all, or the one mutation named.
pub(crate) fn run(options: &Options, texts: &[String], only: Option<&str>) {
    for (part, all) in [("drift", mutations::ALL), ("second", mutations::second::ALL)] {
        let chosen: Vec<&Mutation> = match only {
            Some(only) => all.iter().filter(|mutation| mutation.name == only).collect(),
            None if part_is(options, part) => all.iter().collect(),
            None => continue,
        };
        if !chosen.is_empty() {
            mutated(options, texts, &chosen);
        }
    }
    if part_is(options, "harmless") || only.is_some() {
        println!("\n{:36} {:>6} {:>8} {:>7}  reported", "harmless edit", "texts", "drift in", "share");
        let mut all = (0, 0);
        for edit in harmless::ALL.iter().filter(|(name, _)| only.is_none_or(|only| only == *name)) {
            let (texts, drifted) =
                quiet(options, texts, edit.0, |text, chance| (edit.1)(&Passage::new(text), chance));
            all = (all.0 + texts, all.1 + drifted);
        }
        println!("{:22} {:>6} {:>8} {:>6.2}%", "all", all.0, all.1, percent(all.1, all.0));
    }
}

/// Puts the headline a story had on top of it: edited by people, so a lead that overstates should be rare.
pub(crate) fn headlines(options: &Options, stories: &[(String, String)]) {
    let (mut drifted, mut shown) = (0, 0);
    for (title, text) in stories {
        let copy = format!("{title}\n\n{text}");
        let comparison = compared(text, &copy);
        drifted += usize::from(!comparison.drift.is_empty());
        for drift in comparison.drift.iter().take(options.wrong.saturating_sub(shown)) {
            shown += 1;
            println!("  {title}\n    {}\n    {}", drift.message, drift.source.map_or("", |s| s.of(text)));
        }
    }
    println!(
        "{:22} {:>6} {drifted:>8} {:>6.2}%",
        "real headlines",
        stories.len(),
        percent(drifted, stories.len())
    );
}

/// Runs one set of mutations.
fn mutated(options: &Options, texts: &[String], chosen: &[&Mutation]) {
    let mut reports: BTreeMap<&'static str, Reports> = BTreeMap::new();
    println!("\n{:26} {:>6} {:>7} {:>7}  also or instead", "mutation", "texts", "recall", "other");
    for mutation in chosen {
        drift(options, texts, mutation, &mut reports);
    }
    println!("\n{:26} {:>6} {:>6} {:>9}", "kind reported", "right", "wrong", "precision");
    for (kind, count) in &reports {
        let all = count.right + count.wrong;
        println!("{kind:26} {:>6} {:>6} {:>8.1}%", count.right, count.wrong, percent(count.right, all));
    }
    let (right, wrong) = reports.values().fold((0, 0), |(r, w), c| (r + c.right, w + c.wrong));
    println!("{:26} {right:>6} {wrong:>6} {:>8.1}%", "all", percent(right, right + wrong));
}

/// The texts in an order that depends on the seed and the mutation's name alone.
pub(crate) fn shuffled<'t>(texts: &'t [String], seed: u64, name: &str) -> (Vec<&'t str>, Chance) {
    let salt = name.bytes().fold(seed, |state, byte| state.wrapping_mul(31).wrapping_add(u64::from(byte)));
    let mut chance = Chance(salt);
    let mut order: Vec<(u64, &str)> = texts.iter().map(|text| (chance.next(), text.as_str())).collect();
    order.sort_unstable();
    (order.into_iter().map(|(_, text)| text).collect(), chance)
}

/// Whether a report names the mutation made and points at it. A change inside a quotation, wherever the reader sees
/// one, is an altered or cut quote whatever else it is.
fn is_right(drift: &Drift, mutation: &Mutation, made: &Mutated, quoted: bool) -> bool {
    let kind = drift.kind.name();
    let right = mutation.right.contains(&kind) || quoted && matches!(kind, "quote-altered" | "quote-cut");
    right && touches(drift, made)
}

/// Whether a place stands inside a quotation on either side.
fn is_quoted(text: &str, made: &Mutated) -> bool {
    let inside = |text: &str, span: Span| {
        reading::read(text)
            .quotes
            .iter()
            .any(|q| q.span.start < span.end.max(span.start + 1) && span.start < q.span.end)
    };
    inside(text, made.source_span) || inside(&made.copy, made.copy_span)
}

fn touches(drift: &Drift, made: &Mutated) -> bool {
    let near = |own: Option<Span>, other: Span| {
        own.is_some_and(|own| own.start <= other.end && other.start <= own.end)
    };
    near(drift.copy, made.copy_span) || near(drift.source, made.source_span)
}

fn drift(
    options: &Options,
    texts: &[String],
    mutation: &Mutation,
    reports: &mut BTreeMap<&'static str, Reports>,
) {
    let (order, mut chance) = shuffled(texts, options.seed, mutation.name);
    let (mut done, mut found, mut others) = (0, 0, 0);
    let mut other_kinds: BTreeMap<&'static str, usize> = BTreeMap::new();
    let mut shown = 0;
    for text in order {
        if done == options.texts {
            break;
        }
        let Some(made) = (mutation.make)(&Passage::new(text), &mut chance).filter(|made| made.copy != text)
        else {
            continue;
        };
        done += 1;
        let comparison = compared(text, &made.copy);
        let quoted = is_quoted(text, &made);
        let right = comparison.drift.iter().filter(|d| is_right(d, mutation, &made, quoted)).count();
        found += usize::from(right > 0);
        for drift in &comparison.drift {
            let count = reports.entry(drift.kind.name()).or_default();
            if is_right(drift, mutation, &made, quoted) {
                count.right += 1;
            } else {
                count.wrong += 1;
                others += 1;
                *other_kinds.entry(drift.kind.name()).or_default() += 1;
            }
        }
        if (right == 0 || comparison.drift.len() > right) && shown < options.wrong {
            shown += 1;
            show(text, &made, &comparison);
        }
    }
    let kinds: Vec<String> = other_kinds.into_iter().map(|(kind, n)| format!("{kind} {n}")).collect();
    println!(
        "{:26} {done:>6} {:>6.1}% {others:>7}  {}",
        mutation.name,
        percent(found, done),
        kinds.join(", ")
    );
}

/// A stretch of a text with some of what stands around it.
pub(crate) fn context(text: &str, span: Span) -> String {
    let mut start = span.start.saturating_sub(110);
    let mut end = (span.end + 110).min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    text[start..end].replace('\n', "⏎")
}

fn show(text: &str, made: &Mutated, comparison: &Comparison) {
    println!("  - {}\n  + {}", context(text, made.source_span), context(&made.copy, made.copy_span));
    for drift in &comparison.drift {
        println!("      {} {}", drift.kind.name(), drift.message);
    }
}

/// Makes harmless edits of one kind: whatever is reported is wrong. Answers with how many texts, and how many drift.
pub(super) fn quiet(
    options: &Options,
    texts: &[String],
    name: &str,
    make: impl Fn(&str, &mut Chance) -> Option<String>,
) -> (usize, usize) {
    let (order, mut chance) = shuffled(texts, options.seed, name);
    let (mut done, mut drifted, mut shown) = (0, 0, 0);
    let mut kinds: BTreeMap<&'static str, usize> = BTreeMap::new();
    for text in order {
        if done == options.texts {
            break;
        }
        let Some(copy) = make(text, &mut chance) else { continue };
        done += 1;
        let comparison = compared(text, &copy);
        drifted += usize::from(!comparison.drift.is_empty());
        for drift in &comparison.drift {
            *kinds.entry(drift.kind.name()).or_default() += 1;
            if shown < options.wrong {
                shown += 1;
                println!("  {} {}", drift.kind.name(), drift.message);
                println!("  - {}", drift.source.map(|s| context(text, s)).unwrap_or_default());
                println!("  + {}", drift.copy.map(|s| context(&copy, s)).unwrap_or_default());
            }
        }
    }
    let kinds: Vec<String> = kinds.into_iter().map(|(kind, n)| format!("{kind} {n}")).collect();
    println!("{name:36} {done:>6} {drifted:>8} {:>6.1}%  {}", percent(drifted, done), kinds.join(", "));
    (done, drifted)
}
