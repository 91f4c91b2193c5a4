//! NewsQuant-style figures, scored as `score_figures.py` does: newsquant itself, and three sets of one kind of quantity each.

use std::fs;

use anyhow::Context;
use serde_json::Value;

use super::Options;
use super::score::Counts;

/// A gold quantity, or a predicted one.
#[derive(Debug, Clone)]
pub(super) struct Quantity {
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) unit: String,
    pub(super) change: String,
}

/// How many quantities of a set are right in value, in unit too, in change too.
#[derive(Debug, Default)]
pub(super) struct Score {
    sentences: usize,
    counts: [Counts; 3],
    changed: usize,
    wrong: usize,
}

impl Score {
    /// Counts one sentence; prints it where it is among the first `most` of which the first `depth` measures (value, unit,
    /// change) find something wrong.
    pub(super) fn add(
        &mut self,
        text: &str,
        gold: &[Quantity],
        said: &[Quantity],
        depth: usize,
        most: usize,
    ) {
        self.sentences += 1;
        let hits = [pairs(gold, said, value), pairs(gold, said, unit), pairs(gold, said, change)];
        self.changed += hits[2];
        for (count, hit) in self.counts.iter_mut().zip(hits) {
            *count = Counts {
                hit: count.hit + hit,
                predicted: count.predicted + said.len(),
                gold: count.gold + gold.len(),
            };
        }
        let right = hits[depth - 1];
        if (right < gold.len() || right < said.len()) && self.wrong < most {
            self.wrong += 1;
            println!("{text}\n    gold {}\n    said {}", shown(gold), shown(said));
        }
    }

    /// Prints the first `depth` measures.
    pub(super) fn print(&self, set: &str, depth: usize) {
        println!(
            "{set}: sentences {}, gold {}, predicted {}",
            self.sentences, self.counts[0].gold, self.counts[0].predicted
        );
        for (label, count) in ["value", "+unit", "+change"].iter().zip(self.counts).take(depth) {
            println!("  {label:8} {count}");
        }
    }
}

/// Measures and prints newsquant.
pub(super) fn run(options: &Options) -> anyhow::Result<()> {
    let (score, lines) = file(options, "newsquant-odd", 3)?;
    if let Some(folder) = &options.lines {
        fs::create_dir_all(folder)?;
        fs::write(folder.join("newsquant.jsonl"), lines)?;
    }
    score.print("newsquant-odd", 3);
    let units = score.counts[1].hit;
    println!("  change among value and unit right: {}", super::score::cases(score.changed, units));
    Ok(())
}

/// Measures and prints the three sets of one kind of quantity each; they have no changes.
pub(super) fn models(options: &Options) -> anyhow::Result<()> {
    for set in ["age-model", "currency-model", "temperature-model"] {
        file(options, set, 2)?.0.print(set, 2);
    }
    Ok(())
}

/// Scores a file; also the lines that were scored.
fn file(options: &Options, set: &str, depth: usize) -> anyhow::Result<(Score, String)> {
    let path = options.data.join(format!("{set}.json"));
    let file = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let sentences: Vec<Value> = serde_json::from_str(&file)?;
    let (mut score, mut lines) = (Score::default(), String::new());
    for (id, sentence) in (0_u64..).zip(&sentences) {
        let text = sentence["text"].as_str().unwrap_or_default();
        let gold: Vec<Quantity> = sentence["quantities"].as_array().into_iter().flatten().map(gold).collect();
        let record = formats::reading_lines::figures(id, text, &reading::read(text));
        lines.push_str(&format!("{record}\n"));
        let said: Vec<Quantity> = record["figures"].as_array().into_iter().flatten().map(predicted).collect();
        score.add(text, &gold, &said, depth, options.wrong);
    }
    Ok((score, lines))
}

fn shown(quantities: &[Quantity]) -> String {
    let each: Vec<String> = quantities
        .iter()
        .map(|q| {
            if (q.low - q.high).abs() < f64::EPSILON {
                format!("{} {} {}", q.change, q.low, q.unit)
            } else {
                format!("{} {}..{} {}", q.change, q.low, q.high, q.unit)
            }
        })
        .collect();
    each.join("; ")
}

fn gold(value: &Value) -> Quantity {
    let text =
        value["value"].as_str().map_or_else(|| value["value"].to_string(), str::to_string).replace(',', "");
    // The dash of a range is one that stands after a digit and before one: not a sign, not an exponent.
    let dash = text
        .char_indices()
        .skip(1)
        .find(|(at, c)| *c == '-' && text[..*at].trim_end().ends_with(|c: char| c.is_ascii_digit()));
    let number = |t: &str| t.trim().parse::<f64>().unwrap_or(f64::NAN);
    let (low, high) = dash.map_or_else(
        || (number(&text), number(&text)),
        |(at, _)| (number(&text[..at]), number(&text[at + 1..])),
    );
    Quantity {
        low,
        high,
        unit: lower(&value["normalized_unit"], "-"),
        change: value["change"].as_str().unwrap_or("=").to_string(),
    }
}

fn predicted(value: &Value) -> Quantity {
    Quantity {
        low: value["low"].as_f64().unwrap_or(f64::NAN),
        high: value["high"].as_f64().unwrap_or(f64::NAN),
        unit: lower(&value["unit"], "-"),
        change: value["change"].as_str().unwrap_or("=").to_string(),
    }
}

fn lower(value: &Value, missing: &str) -> String {
    value.as_str().unwrap_or(missing).to_lowercase()
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-8 + 1e-5 * b.abs()
}

#[allow(clippy::float_cmp)]
fn value(gold: &Quantity, said: &Quantity) -> bool {
    if gold.low == gold.high {
        close(f64::midpoint(said.low, said.high), gold.low)
    } else {
        close(said.low, gold.low) && close(said.high, gold.high)
    }
}

fn unit(gold: &Quantity, said: &Quantity) -> bool {
    value(gold, said) && gold.unit == said.unit
}

fn change(gold: &Quantity, said: &Quantity) -> bool {
    unit(gold, said) && gold.change == said.change
}

/// The largest number of pairs, one to one.
fn pairs(gold: &[Quantity], said: &[Quantity], accept: fn(&Quantity, &Quantity) -> bool) -> usize {
    fn assign(
        g: usize,
        gold: &[Quantity],
        said: &[Quantity],
        accept: fn(&Quantity, &Quantity) -> bool,
        seen: &mut [bool],
        owner: &mut [Option<usize>],
    ) -> bool {
        for p in 0..said.len() {
            if seen[p] || !accept(&gold[g], &said[p]) {
                continue;
            }
            seen[p] = true;
            let free = match owner[p] {
                None => true,
                Some(other) => assign(other, gold, said, accept, seen, owner),
            };
            if free {
                owner[p] = Some(g);
                return true;
            }
        }
        false
    }
    let mut owner = vec![None; said.len()];
    (0..gold.len())
        .filter(|&g| assign(g, gold, said, accept, &mut vec![false; said.len()], &mut owner))
        .count()
}
