//! Several edits in one text, and edits in sentences that are also moved, joined, or stand in a shortened text.

use reading::Span;
use regex::Regex;

use super::edits::{self, Edit, Made};
use super::{Kind, Placed, Reports, Tally};
use crate::eval_compare::Options;
use crate::eval_compare::passage::Chance;
use crate::eval_compare::score::shuffled;

/// A way to put edits together.
pub(super) struct Way {
    pub(super) name: &'static str,
    edits: usize,
    then: fn(Made, &mut Chance) -> Made,
}

/// All of them.
pub(super) const WAYS: &[Way] = &[
    Way { name: "together: four in one text", edits: 4, then: |made, _| made },
    Way { name: "together: eight in one text", edits: 8, then: |made, _| made },
    Way { name: "together: paragraphs in another order", edits: 2, then: |made, _| rotated(made) },
    Way { name: "together: sentences joined", edits: 2, then: |made, _| joined(made) },
    Way { name: "together: every second paragraph", edits: 2, then: |made, _| shortened(made) },
];

/// The name of the trial with all harmless edits at once.
pub(super) const HOUSE: &str = "a whole house style at once";

/// Makes the edits of several kinds in each text.
pub(super) fn run(options: &Options, texts: &[String], kinds: &[Kind], way: &Way, reports: &mut Reports) {
    let (order, mut chance) = shuffled(texts, options.seed, way.name);
    let mut tally = Tally::default();
    for text in order {
        if tally.edits >= options.texts * 2 {
            break;
        }
        let Some((chosen, made)) = several(text, kinds, way.edits, &mut chance) else { continue };
        let Made { copy, places } = (way.then)(made, &mut chance);
        let placed: Vec<Placed<'_>> = chosen
            .iter()
            .zip(places)
            .filter(|(_, (_, place))| *place != Span::default())
            .map(|(kind, place)| (*kind, vec![place]))
            .collect();
        tally.add(options, text, &copy, &placed, reports);
    }
    tally.print(way.name);
}

/// Edits of so many kinds, no two of them in one sentence.
fn several<'k>(
    text: &str,
    kinds: &'k [Kind],
    count: usize,
    chance: &mut Chance,
) -> Option<(Vec<&'k Kind>, Made)> {
    let mut chosen: Vec<(Edit, &Kind)> = Vec::new();
    for _ in 0..60 {
        if chosen.len() == count {
            break;
        }
        let kind = chance.pick(kinds)?;
        let Some(edits) = kind.one(text, chance) else { continue };
        let [edit] = edits.as_slice() else { continue };
        let apart = |other: &(Edit, &Kind)| {
            let (a, b) = if other.0.span < edit.span { (&other.0, edit) } else { (edit, &other.0) };
            let between = text.get(a.span.end..b.span.start).unwrap_or_default();
            between.contains(". ") || between.contains('\n')
        };
        if chosen.iter().all(apart) {
            chosen.push((edit.clone(), kind));
        }
    }
    chosen.sort_by_key(|(edit, _)| edit.span);
    let edits: Vec<Edit> = chosen.iter().map(|(edit, _)| edit.clone()).collect();
    (chosen.len() == count)
        .then(|| (chosen.iter().map(|(_, kind)| *kind).collect(), edits::apply(text, &edits)))
}

/// Stretches of a text in another order, the places on the copy's side taken along; places left out become empty.
fn rearranged(made: &Made, stretches: &[Span], with: &str) -> Made {
    let (mut copy, mut places) = (String::new(), made.places.clone());
    for place in &mut places {
        place.1 = Span::default();
    }
    for stretch in stretches {
        for (new, old) in places.iter_mut().zip(&made.places) {
            if stretch.start <= old.1.start && old.1.end <= stretch.end {
                new.1 = Span::new(
                    old.1.start - stretch.start + copy.len(),
                    old.1.end - stretch.start + copy.len(),
                );
            }
        }
        copy.push_str(stretch.of(&made.copy));
        copy.push_str(with);
    }
    Made { copy, places }
}

fn paragraphs(text: &str) -> Vec<Span> {
    let mut start = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        let span = Span::new(start, start + line.trim_end().len());
        start += line.len();
        span
    });
    lines.filter(|span| !span.of(text).trim().is_empty()).collect()
}

/// The second half before the first.
fn rotated(made: Made) -> Made {
    let mut stretches = paragraphs(&made.copy);
    if stretches.len() < 4 {
        return made;
    }
    let half = stretches.len() / 2;
    stretches.rotate_left(half);
    rearranged(&made, &stretches, "\n\n")
}

fn shortened(made: Made) -> Made {
    let stretches = paragraphs(&made.copy);
    if stretches.len() < 4 {
        return made;
    }
    let touched =
        |span: &Span| made.places.iter().any(|(_, place)| span.start <= place.start && place.end <= span.end);
    let kept: Vec<Span> = stretches
        .iter()
        .enumerate()
        .filter(|(at, span)| at % 2 == 0 || touched(span))
        .map(|(_, s)| *s)
        .collect();
    rearranged(&made, &kept, "\n\n")
}

/// Sentences run together with "and".
fn joined(made: Made) -> Made {
    let Ok(pattern) = Regex::new(r"([a-z])\. (The|It|He|She|They|In|A|But|This|There) ") else { return made };
    let (mut stretches, mut done) = (Vec::new(), 0);
    for found in pattern.captures_iter(&made.copy).filter_map(|found| found.get(0)) {
        stretches.push(Span::new(done, found.start() + 1));
        done = found.start() + 3;
    }
    stretches.push(Span::new(done, made.copy.len()));
    rearranged(&made, &stretches, "; ")
}

/// Every harmless edit at every place, each text by a third of the kinds.
pub(super) fn house(text: &str, kinds: &[Kind], chance: &mut Chance) -> Option<Vec<Edit>> {
    let mut all = Vec::new();
    for kind in kinds {
        // What moves sentences, and a byline that is no word of the text, would hide one another.
        if chance.next().is_multiple_of(3) {
            all.extend(kind.everywhere(text, chance).unwrap_or_default());
        }
    }
    (all.len() >= 5).then_some(all)
}
