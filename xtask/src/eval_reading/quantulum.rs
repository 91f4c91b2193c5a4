//! The sentences of quantulum3: each quantity has a value and a unit. Scored one to one within a sentence, as newsquant is.
//!
//! Its names of units are its own; where ours differ in nothing but the name they are taken for the same. No sentence is
//! left out.

use std::fs;

use anyhow::Context;
use serde_json::Value;

use super::Options;
use super::newsquant::{Quantity, Score};

/// Measures and prints.
pub(super) fn run(options: &Options) -> anyhow::Result<()> {
    for set in ["quantities", "quantities.ambiguity"] {
        let path = options.data.join(format!("quantulum/{set}.json"));
        let file = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        let sentences: Vec<Value> = serde_json::from_str(&file)?;
        let mut score = Score::default();
        for sentence in &sentences {
            let text = sentence["req"].as_str().unwrap_or_default();
            let gold: Vec<Quantity> = sentence["res"].as_array().into_iter().flatten().map(gold).collect();
            let said: Vec<Quantity> = reading::read(text).figures.iter().flat_map(parts).map(said).collect();
            score.add(text, &gold, &said, 2, options.wrong);
        }
        score.print(&format!("quantulum {set}"), 2);
    }
    Ok(())
}

fn gold(quantity: &Value) -> Quantity {
    let value = quantity["value"].as_f64().unwrap_or(f64::NAN);
    let uncertain = quantity["uncertainty"].as_f64().unwrap_or(0.0);
    Quantity {
        low: value - uncertain,
        high: value + uncertain,
        unit: name(quantity["unit"].as_str().unwrap_or("-")),
        change: "=".to_string(),
    }
}

/// The parts of a figure written in several units are quantities of their own there.
fn parts(figure: &reading::Figure) -> impl Iterator<Item = &reading::Figure> {
    let whole = figure.parts.is_empty().then_some(figure);
    figure.parts.iter().chain(whole)
}

/// A figure by its unit and what it is per; what is counted has no unit there.
fn said(figure: &reading::Figure) -> Quantity {
    let end = |v: Option<reading::Exact>| v.map_or(f64::NAN, reading::Exact::to_f64);
    let unit = match &figure.rate {
        Some(rate) if figure.unit.0 != "-" => format!("{} per {}", figure.unit.0, rate.0),
        _ => figure.unit.0.clone(),
    };
    Quantity { low: end(figure.value.low), high: end(figure.value.high), unit, change: "=".to_string() }
}

/// Our name of one of its units.
fn name(theirs: &str) -> String {
    let ours = match theirs.to_lowercase().as_str() {
        "dimensionless" => "-",
        "percentage" => "percent",
        "degree celsius" => "celsius",
        "degree fahrenheit" => "fahrenheit",
        "pound-mass" => "pound",
        other => return other.to_string(),
    };
    ours.to_string()
}
