//! What the bounds of a query leave out: the same queries once more, with everything read.

use std::time::{Duration, Instant};

use trace::index::Index;

use super::asker::{Answer, Asker};
use super::sets::{Kind, Story};
use crate::bench_trace::maker::Maker;

/// Adds stories made after those of the archive, so that bounds are reached.
pub(super) fn pad(index: &mut Index, archive: &[Story], stories: usize) {
    let maker = Maker::new(archive);
    index.extend((0..stories).map(|n| (format!("made-{n}"), maker.story(n))));
    println!("{stories} stories made after them");
}

/// Asks with and without bounds, and prints where the answers differ.
pub(super) fn compare(archive: &[Story], index: &Index, kinds: &[Kind], every: usize) {
    let unbound = index.clone().without_bounds();
    let askers = [Asker::new(archive, index), Asker::new(archive, &unbound)];
    println!(
        "with bounds, and with everything read: source among the candidates, source first, time a query"
    );
    for kind in kinds {
        let asked: Vec<(Vec<Answer>, Duration)> = askers
            .iter()
            .map(|asker| {
                let began = Instant::now();
                let answers = asker.ask_all(&kind.queries, every);
                let each = began.elapsed() / answers.len().max(1) as u32;
                (answers, each)
            })
            .collect();
        print!("{:<36}", kind.name);
        for (answers, each) in asked {
            let found = answers.iter().filter(|answer| answer.rank.is_some()).count();
            let first = answers.iter().filter(|answer| answer.right).count();
            print!("  {found}, {first} of {}, {:.2} ms", answers.len(), each.as_secs_f64() * 1e3);
        }
        println!();
    }
}
