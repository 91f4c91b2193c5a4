//! A third set of mutations, made apart from the other two: patterns over whole phrases, several edits in one text as a
//! real repost has them, and edits in sentences that were also moved, joined or shortened.

mod edits;
mod figures;
mod harmless;
mod quotes;
mod sense;
mod together;
mod wording;

use std::collections::BTreeMap;

use compare::{Comparison, Drift};
use reading::Span;
use regex::Regex;

use super::passage::Chance;
use super::score::{compared, context, quiet, shuffled};
use super::{Options, percent};
use edits::{Edit, Made, Place};

/// How the edits of a kind are found in a text.
enum How {
    /// One place where one of the patterns fits.
    Patterns(Place, Vec<(Regex, &'static str)>),
    /// A function of its own.
    Own(fn(&str, &mut Chance) -> Option<Vec<Edit>>),
}

/// A kind of edit and the names that are a right report of it; none for a harmless one.
struct Kind {
    name: &'static str,
    right: &'static [&'static str],
    how: How,
}

fn by(
    name: &'static str,
    right: &'static [&'static str],
    place: Place,
    rules: &[(&str, &'static str)],
) -> Kind {
    let compiled =
        rules.iter().filter_map(|&(from, to)| Some((Regex::new(from).ok()?, to))).collect::<Vec<_>>();
    assert_eq!(compiled.len(), rules.len(), "a pattern of {name} does not compile");
    Kind { name, right, how: How::Patterns(place, compiled) }
}

fn own(
    name: &'static str,
    right: &'static [&'static str],
    make: fn(&str, &mut Chance) -> Option<Vec<Edit>>,
) -> Kind {
    Kind { name, right, how: How::Own(make) }
}

impl Kind {
    /// The edit at one place.
    fn one(&self, text: &str, chance: &mut Chance) -> Option<Vec<Edit>> {
        match &self.how {
            How::Patterns(place, rules) => edits::one(text, rules, *place, chance).map(|edit| vec![edit]),
            How::Own(make) => make(text, chance),
        }
    }

    /// The edits at every place.
    fn everywhere(&self, text: &str, chance: &mut Chance) -> Option<Vec<Edit>> {
        match &self.how {
            How::Patterns(place, rules) => {
                Some(edits::all(text, rules, *place)).filter(|all| !all.is_empty())
            }
            How::Own(make) => make(text, chance),
        }
    }
}

/// Right and wrong reports of one kind of drift.
#[derive(Default)]
struct Reports(BTreeMap<&'static str, (usize, usize)>);

/// Runs the set, or one kind of it.
pub(super) fn run(options: &Options, texts: &[String], only: Option<&str>) {
    let texts: Vec<String> = texts.iter().filter(|text| edits::pairs_up(text)).cloned().collect();
    let drift: Vec<Kind> =
        [quotes::kinds(), figures::kinds(), sense::kinds()].into_iter().flatten().collect();
    let wanted = |kind: &&Kind| only.is_none_or(|only| only == kind.name);
    let mut reports = Reports::default();
    println!("\n{:36} {:>6} {:>7} {:>7}  also or instead", "third set", "edits", "recall", "other");
    for kind in drift.iter().filter(wanted) {
        single(options, &texts, kind, &mut reports);
    }
    for way in together::WAYS.iter().filter(|way| only.is_none_or(|only| only == way.name)) {
        together::run(options, &texts, &drift, way, &mut reports);
    }
    reports.print();
    println!("\n{:36} {:>6} {:>8} {:>7}  reported", "third set: harmless", "texts", "drift in", "share");
    let harmless = harmless::kinds();
    let mut all = (0, 0);
    for kind in harmless.iter().filter(wanted) {
        let (texts, drifted) =
            quiet(options, &texts, kind.name, |text, chance| edited(text, &kind.everywhere(text, chance)?));
        all = (all.0 + texts, all.1 + drifted);
    }
    if only.is_none_or(|only| only == together::HOUSE) {
        let (texts, drifted) = quiet(options, &texts, together::HOUSE, |text, chance| {
            edited(text, &together::house(text, &harmless, chance)?)
        });
        all = (all.0 + texts, all.1 + drifted);
    }
    println!("{:36} {:>6} {:>8} {:>6.2}%", "all", all.0, all.1, percent(all.1, all.0));
}

/// Makes one edit a text.
fn single(options: &Options, texts: &[String], kind: &Kind, reports: &mut Reports) {
    let (order, mut chance) = shuffled(texts, options.seed, kind.name);
    let mut tally = Tally::default();
    for text in order {
        if tally.edits == options.texts {
            break;
        }
        let Some(edits) = kind.one(text, &mut chance) else { continue };
        let made = edits::apply(text, &edits);
        if made.copy == text {
            continue;
        }
        // Edits that belong together count once.
        let places = vec![(kind, made.places.clone())];
        tally.add(options, text, &made.copy, &places, reports);
    }
    tally.print(kind.name);
}

/// What was found of the edits of a kind.
#[derive(Default)]
struct Tally {
    edits: usize,
    found: usize,
    others: BTreeMap<&'static str, usize>,
    shown: usize,
}

/// The places of an edit on both sides, with its kind.
type Placed<'k> = (&'k Kind, Vec<(Span, Span)>);

impl Tally {
    fn add(
        &mut self,
        options: &Options,
        text: &str,
        copy: &str,
        edits: &[Placed<'_>],
        reports: &mut Reports,
    ) {
        let comparison = compared(text, copy);
        let mut right = vec![false; comparison.drift.len()];
        let mut missed = Vec::new();
        for (kind, places) in edits {
            let mut found = false;
            for (drift, right) in comparison.drift.iter().zip(&mut right) {
                if is_right(drift, kind, text, copy, places) {
                    (*right, found) = (true, true);
                }
            }
            self.edits += 1;
            self.found += usize::from(found);
            if !found {
                missed.push(places);
            }
        }
        for (drift, right) in comparison.drift.iter().zip(&right) {
            let count = reports.0.entry(drift.kind.name()).or_default();
            if *right {
                count.0 += 1;
            } else {
                count.1 += 1;
                *self.others.entry(drift.kind.name()).or_default() += 1;
            }
        }
        if self.shown < options.wrong && (!missed.is_empty() || right.contains(&false)) {
            self.shown += 1;
            show(text, copy, edits, &missed, &comparison, &right);
        }
    }

    fn print(&self, name: &str) {
        let others: Vec<String> = self.others.iter().map(|(kind, n)| format!("{kind} {n}")).collect();
        println!(
            "{name:36} {:>6} {:>6.1}% {:>7}  {}",
            self.edits,
            percent(self.found, self.edits),
            self.others.values().sum::<usize>(),
            others.join(", ")
        );
    }
}

/// Whether a report names the edit and points at it. Inside quotes a changed word is an altered quote whatever else it is.
fn is_right(drift: &Drift, kind: &Kind, text: &str, copy: &str, places: &[(Span, Span)]) -> bool {
    let near = |own: Option<Span>, other: Span| {
        own.is_some_and(|own| own.start <= other.end + 3 && other.start <= own.end + 3)
    };
    let name = drift.kind.name();
    let inside = |text: &str, span: Span| edits::quoted(text).iter().any(|quote| quote.contains(span));
    places.iter().any(|&(source, place)| {
        let named = kind.right.contains(&name)
            || matches!(name, "quote-altered" | "quote-cut") && (inside(text, source) || inside(copy, place));
        named && (near(drift.copy, place) || near(drift.source, source))
    })
}

fn show(
    text: &str,
    copy: &str,
    edits: &[Placed<'_>],
    missed: &[&Vec<(Span, Span)>],
    comparison: &Comparison,
    right: &[bool],
) {
    for (kind, places) in edits {
        for &(source, place) in places {
            let word = if missed.contains(&places) { "MISSED" } else { "found" };
            println!("  {word} {}\n  - {}\n  + {}", kind.name, context(text, source), context(copy, place));
        }
    }
    for (drift, right) in comparison.drift.iter().zip(right) {
        let mark = if *right { " " } else { "!" };
        println!("    {mark} {} {}", drift.kind.name(), drift.message);
        if !right {
            println!("        - {}", drift.source.map_or("", |span| span.of(text)).replace('\n', "⏎"));
            println!("        + {}", drift.copy.map_or("", |span| span.of(copy)).replace('\n', "⏎"));
        }
    }
}

/// The edits made, where they change anything.
fn edited(text: &str, edits: &[Edit]) -> Option<String> {
    let Made { copy, .. } = edits::apply(text, edits);
    (copy != text).then_some(copy)
}

impl Reports {
    fn print(&self) {
        println!("\n{:26} {:>6} {:>6} {:>9}", "kind reported", "right", "wrong", "precision");
        let mut all = (0, 0);
        for (kind, &(right, wrong)) in &self.0 {
            println!("{kind:26} {right:>6} {wrong:>6} {:>8.1}%", percent(right, right + wrong));
            all = (all.0 + right, all.1 + wrong);
        }
        println!("{:26} {:>6} {:>6} {:>8.1}%", "all", all.0, all.1, percent(all.0, all.0 + all.1));
    }
}
