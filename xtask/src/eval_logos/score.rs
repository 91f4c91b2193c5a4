//! Counts and prints.

use std::collections::BTreeMap;

use super::copies::{Copy, SIZES};

/// Other logos on a page.
const ON_A_PAGE: i32 = 10;
/// What may be matched falsely, of pairs.
const MAY_BE_FALSE: f64 = 0.001;

/// Likenesses of copies with their own logo, and with others.
#[derive(Default)]
pub(crate) struct Score {
    /// By kind and size: likeness, and whose.
    own: BTreeMap<(&'static str, u16), Vec<(f32, String)>>,
    /// By kind and size: likeness of each pair above nothing, and of how many pairs.
    other: BTreeMap<(&'static str, u16), (Vec<f32>, usize)>,
    /// The likeliest false pairs.
    alike: Vec<(f32, String)>,
}

impl Score {
    pub(crate) fn copy(&mut self, copy: &Copy, name: &str, likeness: f32) {
        self.own.entry((copy.kind, copy.size)).or_default().push((likeness, name.to_owned()));
    }

    pub(crate) fn others<'a>(
        &mut self,
        copy: &Copy,
        name: &str,
        others: impl Iterator<Item = (&'a str, f32)>,
    ) {
        let (likenesses, pairs) = self.other.entry((copy.kind, copy.size)).or_default();
        for (other, likeness) in others {
            *pairs += 1;
            if likeness > 0.5 {
                likenesses.push(likeness);
            }
            if likeness > 0.75 {
                let (kind, size) = (copy.kind, copy.size);
                self.alike.push((likeness, format!("{name}, {kind}, {size}, for {other}")));
            }
        }
    }

    pub(crate) fn add(&mut self, other: Self) {
        other.own.into_iter().for_each(|(key, mut more)| self.own.entry(key).or_default().append(&mut more));
        for (key, (mut likenesses, pairs)) in other.other {
            let mine = self.other.entry(key).or_default();
            mine.0.append(&mut likenesses);
            mine.1 += pairs;
        }
        self.alike.extend(other.alike);
    }

    pub(crate) fn print(&self, wrong: usize, missed: usize) {
        let ships = trace::ALIKE;
        self.by_kind(ships);
        println!("\nheld against all others, at {ships}:");
        for ((kind, size), (likenesses, pairs)) in &self.other {
            let at = |from: f32| likenesses.iter().filter(|likeness| **likeness >= from).count();
            println!("  {kind}, {size}: {} of {pairs} pairs", at(ships));
        }
        self.curve();
        self.lists(ships, wrong, missed);
    }

    fn by_kind(&self, ships: f32) {
        print!("known again at {ships}, in %, by size:\n{:34}", "");
        SIZES.iter().for_each(|size| print!("{size:>7}"));
        println!("    all copies");
        let mut kinds: Vec<&str> = self.own.keys().map(|(kind, _)| *kind).collect();
        kinds.dedup();
        for kind in kinds {
            print!("{kind:34}");
            let of_kind =
                |size: u16| self.own.iter().filter(move |((one, at), _)| *one == kind && *at == size);
            SIZES
                .iter()
                .for_each(|size| print!("{:>7}", share(of_kind(*size).flat_map(|(_, all)| all), ships)));
            let all = || self.own.iter().filter(|((one, _), _)| *one == kind).flat_map(|(_, all)| all);
            println!("{:>7}{:>7}", share(all(), ships), all().count());
        }
        print!("{:34}", "all");
        for size in SIZES {
            let all = self.own.iter().filter(|((_, at), _)| *at == size).flat_map(|(_, all)| all);
            print!("{:>7}", share(all, ships));
        }
        println!(
            "{:>7}{:>7}",
            share(self.own.values().flatten(), ships),
            self.own.values().flatten().count()
        );
    }

    #[allow(clippy::cast_precision_loss, reason = "some millions of pairs")]
    fn curve(&self) {
        let pairs: usize = self.other.values().map(|(_, pairs)| pairs).sum();
        let wrong =
            |from: f32| self.other.values().flat_map(|(all, _)| all).filter(|one| **one >= from).count();
        println!("\n{pairs} pairs of a copy and another logo; a page has {ON_A_PAGE} others");
        println!("from   known again  false, of 1,000 pairs  pages with a false one, of 1,000");
        let mut best = None;
        for step in 0..=24_u8 {
            let from = 0.60 + f32::from(step) * 0.015;
            let false_pairs = wrong(from) as f64 / pairs as f64;
            let pages = 1.0 - (1.0 - false_pairs).powi(ON_A_PAGE);
            let known = share(self.own.values().flatten(), from);
            println!("{from:.3}  {known:>11}  {:>21.3}  {:>32.2}", false_pairs * 1e3, pages * 1e3);
            if false_pairs <= MAY_BE_FALSE && best.is_none() {
                best = Some((from, known));
            }
        }
        if let Some((from, known)) = best {
            println!("fewer than 1 in 1,000 pairs false from {from:.3}: {known} % known again");
        }
    }

    fn lists(&self, ships: f32, wrong: usize, missed: usize) {
        let mut alike: Vec<&(f32, String)> = self.alike.iter().collect();
        alike.sort_by(|one, two| two.0.total_cmp(&one.0));
        alike.iter().take(wrong).for_each(|(likeness, pair)| println!("  {likeness:.3} {pair}"));
        let low = self.own.iter().flat_map(|((kind, size), all)| {
            all.iter().filter(|(likeness, _)| *likeness < ships).map(move |one| (kind, size, one))
        });
        let low: Vec<_> = low.collect();
        let every = (low.len() / missed.max(1)).max(1);
        for (kind, size, (likeness, name)) in low.iter().step_by(every).take(missed) {
            println!("  {likeness:.3} {name}, {kind}, {size}");
        }
    }
}

#[allow(clippy::cast_precision_loss, reason = "some thousands of copies")]
fn share<'a>(all: impl Iterator<Item = &'a (f32, String)>, from: f32) -> String {
    let (mut known, mut count) = (0_usize, 0_usize);
    for (likeness, _) in all {
        count += 1;
        known += usize::from(*likeness >= from);
    }
    if count == 0 { "-".to_owned() } else { format!("{:.1}", known as f64 / count as f64 * 100.0) }
}
