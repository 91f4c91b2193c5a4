//! What a sentence model adds to the hand-labelled pairs: links with and without it, findings, and time.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use compare::{Meaning, Text, compare_with_meaning};
use semantic::Model;

use super::Options;
use super::natural::{self, Counts};
use crate::bench_compare::timed;

/// Least cosines tried on the tuned half, in hundredths.
const TRIED: [u8; 8] = [45, 50, 55, 60, 65, 70, 75, 80];

/// What is counted by words alone and with the model.
#[derive(Default)]
struct Cost {
    pairs: u32,
    time: [Duration; 2],
    findings: [usize; 2],
}

/// Prints the links by half and set without the model and with it, then what it costs. Least cosines are tried on the
/// tuned half only.
pub(super) fn run(options: &Options, folder: &Path) -> anyhow::Result<()> {
    let model = Model::open(folder)?;
    let texts = natural::texts(options)?;
    let mut counts: BTreeMap<(&str, String), Counts> = BTreeMap::new();
    let mut cost = Cost::default();
    let chosen = |at: &usize| (at / 2).is_multiple_of(options.every.max(1));
    for (at, pair) in natural::pairs()?.into_iter().enumerate().filter(|(at, _)| chosen(at)) {
        let (Some(source), Some(copy)) = (texts.get(&pair.source_id), texts.get(&pair.copy_id)) else {
            anyhow::bail!("{} or {} is not in the sets", pair.source_id, pair.copy_id);
        };
        let (a, b) = (reading::read(source), reading::read(copy));
        let (a, b) = (Text { text: source, reading: &a }, Text { text: copy, reading: &b });
        let (plain, by_words) = timed(|| compare::compare(a, b));
        let (meaning, by_model) = timed(|| semantic::meaning(&model, a, b, &plain));
        let meaning = meaning?.unwrap_or_default();
        let meant = compare_with_meaning(a, b, &meaning);
        cost.pairs += 1;
        for (at, (comparison, time)) in
            [(&plain, by_words), (&meant, by_words * 2 + by_model)].into_iter().enumerate()
        {
            cost.time[at] += time;
            cost.findings[at] += comparison.drift.len();
        }
        let wanted = natural::labelled(&pair);
        let tuned = at % 2 == 0;
        let halves =
            if tuned { ["tuned, words", "tuned, model"] } else { ["held back, words", "held back, model"] };
        for (half, comparison) in halves.into_iter().zip([&plain, &meant]) {
            for set in [pair.set.as_str(), "all"] {
                let found = natural::links(&pair, comparison);
                counts.entry((half, set.to_owned())).or_default().add(&wanted, &found);
            }
        }
        for least in TRIED.into_iter().filter(|_| tuned) {
            let tried = Meaning { least: f32::from(least) / 100.0, ..meaning.clone() };
            let found = natural::links(&pair, &compare_with_meaning(a, b, &tried));
            counts.entry(("tuned, at least", format!("0.{least}"))).or_default().add(&wanted, &found);
        }
    }
    natural::print_counts(&counts);
    cost.print();
    Ok(())
}

impl Cost {
    fn print(&self) {
        let [words, model] = self.time.map(|time| time / self.pairs.max(1));
        println!("\na pair: {words:.2?} by words, {model:.2?} with the model (processor time, one thread)");
        let [words, model] = self.findings;
        println!("findings in {} pairs: {words} by words, {model} with the model", self.pairs);
    }
}
