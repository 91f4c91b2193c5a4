//! Counts of faults found, missed and made up.

use std::collections::BTreeMap;

/// One line of the table.
#[derive(Debug, Default, Clone, Copy)]
struct Tally {
    found: usize,
    missed: usize,
    made_up: usize,
    rightly_kept: usize,
}

impl Tally {
    fn print(self, name: &str) {
        let told = self.found + self.made_up;
        let broken = self.found + self.missed;
        println!(
            "{name:<14} {broken:>6} {:>7} {:>7} {:>6} {:>10} {:>7}",
            self.missed,
            self.made_up,
            self.rightly_kept,
            share(self.found, told),
            share(self.found, broken)
        );
    }
}

/// The table, by what the terms ask for.
#[derive(Debug, Default, Clone)]
pub(crate) struct Score {
    rows: BTreeMap<&'static str, Tally>,
    all: Tally,
}

impl Score {
    /// Counts one judgement; answers whether it was right.
    pub(crate) fn count(&mut self, name: &'static str, broken: bool, told: bool) -> bool {
        for tally in [self.rows.entry(name).or_default(), &mut self.all] {
            match (broken, told) {
                (true, true) => tally.found += 1,
                (true, false) => tally.missed += 1,
                (false, true) => tally.made_up += 1,
                (false, false) => tally.rightly_kept += 1,
            }
        }
        broken == told
    }

    /// Prints it: precision and recall of what is told to be broken.
    pub(crate) fn print(&self) {
        println!(
            "{:<14} {:>6} {:>7} {:>7} {:>6} {:>10} {:>7}",
            "term", "broken", "missed", "made up", "kept", "precision", "recall"
        );
        for (name, tally) in self.rows.iter().map(|(name, tally)| (*name, tally)).chain([("all", &self.all)])
        {
            tally.print(name);
        }
    }

    /// All terms in one line, under `name`.
    pub(crate) fn print_all(&self, name: &str) {
        self.all.print(name);
    }

    /// Judgements that were wrong.
    pub(crate) fn wrong(&self) -> usize {
        self.all.missed + self.all.made_up
    }
}

fn share(part: usize, whole: usize) -> String {
    #[allow(clippy::cast_precision_loss, reason = "a table needs three digits")]
    let share = part as f64 / whole as f64;
    if whole == 0 { "-".to_owned() } else { format!("{share:.3}") }
}
