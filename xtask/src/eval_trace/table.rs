//! Recall, calibration, and the answers that are wrong.

use std::io::Write;

use serde_json::json;
use trace::decide::Evidence;

use super::asker::Answer;

/// Head of the rows of [`row`].
pub(super) fn head() {
    println!(
        "{:<36} {:>7} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9}",
        "recall of the true source",
        "queries",
        "retrieved",
        "first",
        "at P=.99",
        "or twin",
        "listed",
        "as told",
        "in list"
    );
}

/// One kind of copy, with negatives among which precision is kept.
pub(super) fn row(name: &str, answers: &[Answer], negatives: &[Answer]) {
    let rate = |count: usize| count as f64 / answers.len().max(1) as f64;
    let count = |is: fn(&Answer) -> bool| rate(answers.iter().filter(|answer| is(answer)).count());
    println!(
        "{:<36} {:>7} {:>9.4} {:>9.4} {:>9.4} {:>9.4} {:>9.4} {:>9.4} {:>9.4}",
        name,
        answers.len(),
        count(|answer| answer.rank.is_some()),
        count(|answer| answer.right),
        rate(recall_at(scored(answers, negatives, |answer| (answer.ours, answer.right)), 0.99)),
        rate(recall_at(
            scored(answers, negatives, |answer| (answer.ours, answer.right || answer.same_words)),
            0.99
        )),
        rate(recall_at(scored(answers, negatives, |answer| (answer.truth_ours(), true)), 0.99)),
        count(|answer| answer.right && answer.told()),
        count(Answer::truth_told),
    );
}

/// How many are called ours.
pub(super) fn called_ours(name: &str, answers: &[Answer], is_ours: fn(&Answer) -> bool) {
    let ours = answers.iter().filter(|answer| is_ours(answer)).count();
    let percent = 100.0 * ours as f64 / answers.len().max(1) as f64;
    println!("{name}: {ours} of {} called ours ({percent:.2} %)", answers.len());
}

/// Answers with their probability and whether they are right; of negatives none is.
fn scored(answers: &[Answer], negatives: &[Answer], of: impl Fn(&Answer) -> (f32, bool)) -> Vec<(f32, bool)> {
    let negatives = negatives.iter().map(|answer| (answer.ours, false));
    answers.iter().map(of).chain(negatives).filter(|(ours, _)| *ours > 0.0).collect()
}

/// Right answers above the lowest threshold at which `precision` is kept.
fn recall_at(mut all: Vec<(f32, bool)>, precision: f64) -> usize {
    all.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (mut right, mut best) = (0, 0);
    for (at, (ours, is_right)) in all.iter().enumerate() {
        right += usize::from(*is_right);
        let ends_tie = all.get(at + 1).is_none_or(|next| next.0 < *ours);
        if ends_tie && right as f64 >= precision * (at + 1) as f64 {
            best = right;
        }
    }
    best
}

/// Of answers given with a probability, how many were right: the source itself, or a story that has all its words.
pub(super) fn calibration(answers: &[Answer]) {
    const ENDS: [f32; 8] = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 0.99, 1.001];
    println!("calibration: probability of ours, answers, mean probability, right, right or twin");
    let mut from = 0.0;
    for end in ENDS {
        let within: Vec<&Answer> =
            answers.iter().filter(|answer| (from..end).contains(&answer.ours)).collect();
        let all = within.len().max(1) as f64;
        let mean = within.iter().map(|answer| f64::from(answer.ours)).sum::<f64>() / all;
        let right = within.iter().filter(|answer| answer.right).count() as f64 / all;
        let twin = within.iter().filter(|answer| answer.right || answer.same_words).count() as f64 / all;
        println!(
            "  {from:.2} to {:.2} {:>7} {mean:>7.3} {right:>7.3} {twin:>7.3}",
            end.min(1.0),
            within.len()
        );
        from = end;
    }
}

/// Prints answers with what they rest on.
pub(super) fn show<'a>(wrong: impl Iterator<Item = &'a Answer>, most: usize) {
    for answer in wrong.take(most) {
        println!("  {} retrieved at {:?}", answer.id, answer.rank);
        for (name, found) in [("best", &answer.best), ("true", &answer.truth)] {
            if let Some(found) = found {
                println!(
                    "    {name} {} {:?} {:.3} {:?}",
                    found.story, found.relation, found.ours, found.evidence
                );
            }
        }
    }
}

/// Writes what the answers rest on, the best and the true one, a JSON object a line.
pub(super) fn write_evidence(
    out: &mut impl Write,
    set: &str,
    kind: &str,
    answers: &[Answer],
) -> anyhow::Result<()> {
    for answer in answers {
        let figures = |found: &trace::decide::Match| json!({"story": found.story, "ours": found.ours, "relation": format!("{:?}", found.relation), "figures": figures(&found.evidence)});
        let line = json!({
            "set": set, "kind": kind, "id": answer.id, "right": answer.right, "twin": answer.same_words,
            "best": answer.best.as_ref().map(figures), "truth": answer.truth.as_ref().map(figures),
        });
        writeln!(out, "{line}")?;
    }
    Ok(())
}

fn figures(evidence: &Evidence) -> serde_json::Value {
    json!({
        "longest_run": evidence.longest_run, "heaviest_run": evidence.heaviest_run, "covered": evidence.covered,
        "of_story": evidence.of_story, "taken": evidence.taken,
        "share": evidence.share, "facts": evidence.facts, "facts_kept": evidence.facts_kept,
        "order": evidence.order, "telling": evidence.telling, "margin": evidence.margin,
        "facts_weight": evidence.facts_weight, "words_kept": evidence.words_kept,
        "exact": evidence.exact, "rare_runs": evidence.rare_runs,
        "unquoted": evidence.unquoted,
        "elsewhere": evidence.elsewhere, "own_figures": evidence.own_figures, "own_quotes": evidence.own_quotes, "open_source": evidence.open_source, "wording": evidence.wording, "wording_fewer": evidence.wording_fewer,
    })
}
