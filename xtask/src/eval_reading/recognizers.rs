//! Recognizers-Text cases: a case is right when the values (and units) found are exactly the expected ones.
//!
//! Numbers and ordinals come from [`reading::numbers`], the rest from the figures of [`reading::read`]. Expected results
//! without a value (a bare "dollar", "last") name no quantity and are left out; so are ordinals relative to the end.

use std::fs;

use anyhow::Context;
use reading::{Figure, NumeralKind};
use serde_json::Value;

use super::Options;
use super::score::cases;

const MODELS: [&str; 6] = ["Number", "Percent", "Ordinal", "Currency", "Age", "Temperature"];

/// A value with its unit, the unit empty where the model has none.
type Result = (f64, String);

/// Measures and prints.
pub(super) fn run(options: &Options) -> anyhow::Result<()> {
    println!("Recognizers-Text, English cases");
    for model in MODELS {
        let path = options.data.join(format!("recognizers/{model}Model.json"));
        let file = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        let specs: Vec<Value> = serde_json::from_str(&file)?;
        let (mut right, mut wrong) = (0, 0);
        for spec in &specs {
            let input = spec["Input"].as_str().unwrap_or_default();
            let mut want: Vec<Result> =
                spec["Results"].as_array().into_iter().flatten().filter_map(|r| expected(model, r)).collect();
            let mut got = found(model, input);
            want.sort_by(|a, b| a.0.total_cmp(&b.0));
            got.sort_by(|a, b| a.0.total_cmp(&b.0));
            if want.len() == got.len() && want.iter().zip(&got).all(|(w, g)| same(w, g)) {
                right += 1;
            } else if wrong < options.wrong {
                wrong += 1;
                println!("    {input:?}: expected {want:?}, found {got:?}");
            }
        }
        println!("  {model:12} {}", cases(right, specs.len()));
    }
    Ok(())
}

fn same(want: &Result, got: &Result) -> bool {
    (want.0 - got.0).abs() <= 1e-9 * want.0.abs().max(1e-12)
        && (want.1.is_empty() || got.1.contains(&want.1) || want.1.contains(&got.1))
}

fn expected(model: &str, result: &Value) -> Option<Result> {
    let resolution = &result["Resolution"];
    let value = resolution["value"].as_str()?.trim_end_matches('%').parse().ok()?;
    let unit = resolution["unit"].as_str().unwrap_or("").to_lowercase();
    let unit = match (model, unit.as_str()) {
        ("Number" | "Percent" | "Ordinal", _) => String::new(),
        ("Temperature", "c") => "celsius".to_string(),
        ("Temperature", "f") => "fahrenheit".to_string(),
        ("Age", "age") => "year".to_string(),
        ("Currency", "pence") => "penny".to_string(),
        // The last word is the money, what stands before it the nation.
        ("Currency", unit) => unit.rsplit(' ').next().unwrap_or(unit).to_string(),
        (_, unit) => unit.to_string(),
    };
    Some((value, unit))
}

fn found(model: &str, input: &str) -> Vec<Result> {
    match model {
        "Number" => numbers(input, |kind| kind != NumeralKind::Ordinal),
        "Ordinal" => numbers(input, |kind| kind == NumeralKind::Ordinal),
        _ => reading::read(input).figures.iter().filter(|f| belongs(model, f)).filter_map(value).collect(),
    }
}

fn numbers(input: &str, wanted: fn(NumeralKind) -> bool) -> Vec<Result> {
    reading::numbers(input)
        .into_iter()
        .filter(|n| wanted(n.kind))
        .map(|n| (n.value.to_f64(), String::new()))
        .collect()
}

/// The value and the unit; of a range the upper end, as these cases have it.
fn value(figure: &Figure) -> Option<Result> {
    figure.value.high.map(|v| (v.to_f64(), figure.unit.0.clone()))
}

fn belongs(model: &str, figure: &Figure) -> bool {
    let unit = figure.unit.0.as_str();
    match model {
        "Percent" => unit == "percent",
        "Age" => unit.ends_with(" of age"),
        "Temperature" => matches!(unit, "degree" | "celsius" | "fahrenheit" | "kelvin"),
        _ => reading::is_money(unit),
    }
}
