//! `cargo xtask eval trace`: recall of the tracer by kind of copy, and what it wrongly calls ours.

mod asker;
mod bounds;
mod events;
mod fresh;
mod others;
pub(crate) mod sets;
mod table;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::PathBuf;
use std::time::Instant;

use asker::{Answer, Asker};
use events::Events;
use sets::{Kind, Query, Sets, Story};
use trace::index::Index;

/// What to measure on.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Data folder; the sets are in its folder `tracing`.
    #[arg(long)]
    data: PathBuf,
    /// Every how-manieth query is asked.
    #[arg(long, default_value_t = 1)]
    every: usize,
    /// A Python with datasketch, rensa or gaoya, which are then run beside.
    #[arg(long, value_name = "PATH")]
    python: Option<PathBuf>,
    /// Measure on archives that the decision was not tuned on, with edits made from a seed.
    #[arg(long)]
    fresh: bool,
    /// Only ask once with the bounds of a query and once with everything read, and print what the bounds cost.
    #[arg(long)]
    exhaustive: bool,
    /// Stories made after those of the archive that are added to it.
    #[arg(long, default_value_t = 0)]
    padding: usize,
    /// Write what each answer rests on to this file, a JSON object a line.
    #[arg(long, value_name = "FILE")]
    evidence: Option<PathBuf>,
    /// Print the answers that are wrong, up to this many a kind.
    #[arg(long, default_value_t = 0)]
    wrong: usize,
}

/// Measures and prints the tables.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let evidence: Box<dyn Write> = match &options.evidence {
        Some(path) => Box::new(BufWriter::new(File::create(path)?)),
        None => Box::new(std::io::sink()),
    };
    let mut run = Run { options, evidence };
    if options.fresh {
        for world in fresh::load(&options.data)? {
            let index = indexed(world.name, &world.archive);
            let asker = Asker::new(&world.archive, &index);
            run.table(world.name, &asker, &world.kinds, &world.unrelated)?;
            let (name, queries) = &world.others;
            run.negatives(world.name, name, &asker.ask_all(queries, options.every))?;
        }
        return Ok(run.evidence.flush()?);
    }
    let sets = sets::load(&options.data)?;
    let mut index = indexed("Reuters", &sets.archive);
    if options.padding > 0 {
        bounds::pad(&mut index, &sets.archive, options.padding);
    }
    if options.exhaustive {
        bounds::compare(&sets.archive, &index, &sets.kinds, options.every);
        return Ok(());
    }
    run.table("Reuters", &Asker::new(&sets.archive, &index), &sets.kinds, &sets.unrelated)?;
    run.pairs(&sets)?;
    run.events(&sets)?;
    run.evidence.flush()?;
    match &options.python {
        Some(python) => others::run(python, &sets, options.every),
        None => Ok(()),
    }
}

fn indexed(name: &str, archive: &[Story]) -> Index {
    let started = Instant::now();
    let mut index = Index::new();
    index.extend(archive.iter().map(|story| (&story.id, &story.text)));
    println!(
        "\n{name}: {} stories indexed in {:.2} s, {} bytes a story",
        index.len(),
        started.elapsed().as_secs_f64(),
        index.size() / index.len().max(1)
    );
    index
}

struct Run<'a> {
    options: &'a Options,
    evidence: Box<dyn Write>,
}

impl Run<'_> {
    /// Recall by kind, what of the unrelated is called ours, and calibration of all.
    fn table(
        &mut self,
        set: &str,
        asker: &Asker<'_>,
        kinds: &[Kind],
        unrelated: &[Query],
    ) -> anyhow::Result<()> {
        let negatives = asker.ask_all(unrelated, self.options.every);
        table::head();
        let mut all = Vec::new();
        for kind in kinds {
            let answers = asker.ask_all(&kind.queries, self.options.every);
            table::row(kind.name, &answers, &negatives);
            table::write_evidence(&mut self.evidence, set, kind.name, &answers)?;
            let wrong = |answer: &&Answer| self.options.wrong > 5000 || !(answer.right && answer.told());
            table::show(answers.iter().filter(wrong), self.options.wrong);
            all.extend(answers);
        }
        self.negatives(set, "unrelated", &negatives)?;
        all.extend(negatives);
        table::calibration(&all);
        Ok(())
    }

    fn negatives(&mut self, set: &str, name: &str, answers: &[Answer]) -> anyhow::Result<()> {
        table::called_ours(name, answers, Answer::told);
        table::write_evidence(&mut self.evidence, set, name, answers)?;
        let wrong = |answer: &&Answer| self.options.wrong > 5000 || answer.told();
        table::show(answers.iter().filter(wrong), self.options.wrong);
        Ok(())
    }

    /// Pairs labelled by hand; the second texts are left out of the archive they are asked against.
    fn pairs(&mut self, sets: &Sets) -> anyhow::Result<()> {
        let pages: std::collections::HashSet<&str> =
            sets.pairs.iter().map(|pair| pair.page.id.as_str()).collect();
        let stories: Vec<Story> =
            sets.archive.iter().filter(|story| !pages.contains(story.id.as_str())).cloned().collect();
        let index = indexed("labelled pairs", &stories);
        let asker = Asker::new(&stories, &index);
        for (name, derived, same_event) in [
            ("own report of the same event", false, Some(true)),
            ("another event", false, Some(false)),
            ("derived", true, None),
        ] {
            let of_kind = sets.pairs.iter().filter(|pair| {
                pair.derived == derived && same_event.is_none_or(|same| pair.same_event == same)
            });
            let answers: Vec<Answer> = of_kind.map(|pair| asker.ask(&pair.page)).collect();
            table::called_ours(name, &answers, Answer::truth_told);
            table::write_evidence(&mut self.evidence, "pairs", name, &answers)?;
            let wrong = |answer: &&Answer| self.options.wrong > 5000 || answer.truth_told() != derived;
            table::show(answers.iter().filter(wrong), self.options.wrong);
        }
        Ok(())
    }

    /// Invented events, beside the archive: with their sources unknown, and at hand.
    fn events(&mut self, sets: &Sets) -> anyhow::Result<()> {
        for (set, folder) in events::SETS {
            let events = events::load(folder)?;
            let stories: Vec<Story> = sets.archive.iter().chain(&events.stories).cloned().collect();
            let index = indexed(set, &stories);
            let asker = Asker::new(&stories, &index);
            self.reports(set, &events, &asker)?;
            println!("their sources at hand:");
            self.reports(&format!("{set}, source at hand"), &events, &asker.knowing(events.given()))?;
        }
        Ok(())
    }

    fn reports(&mut self, set: &str, events: &Events, asker: &Asker<'_>) -> anyhow::Result<()> {
        for (name, queries, ours) in [
            ("rewrite of an invented event", &events.rewrites, true),
            ("own report from the same source", &events.own_reports, false),
            ("the source itself", &events.sources, false),
        ] {
            let answers = asker.ask_all(queries, 1);
            table::called_ours(name, &answers, Answer::truth_told);
            table::write_evidence(&mut self.evidence, set, name, &answers)?;
            let wrong = |answer: &&Answer| self.options.wrong > 5000 || answer.truth_told() != ours;
            table::show(answers.iter().filter(wrong), self.options.wrong);
        }
        Ok(())
    }
}
