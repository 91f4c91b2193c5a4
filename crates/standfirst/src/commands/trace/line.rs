//! How a found copy is told: a line for people, or a JSON object.

use clap::ValueEnum;
use newsroom::Seen;
use serde::Serialize;
use story::verdict::{CopyState, Standing, Term};

use crate::commands::terms::Told as ToldTerm;

/// How to tell copies.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Form {
    /// For people.
    Text,
    /// One JSON object a copy.
    Json,
}

/// A copy as JSON.
#[derive(Serialize)]
struct Told<'a> {
    version: u32,
    url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    captured: Option<&'a str>,
    story: &'a str,
    headline: &'a str,
    relation: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    probability: Option<f32>,
    state: &'static str,
    kept: u32,
    total: u32,
    shows_version: u32,
    missing: Vec<&'static str>,
    not_sure: Vec<&'static str>,
    terms: Vec<ToldTerm<'a>>,
    drift: Vec<&'a str>,
    reasons: &'a [String],
}

/// Where a page was: its address, and its record where it came out of a crawl.
#[derive(Debug, Clone, Default)]
pub(super) struct Whence {
    pub(super) url: String,
    /// "crawl.warc.gz, byte 1234".
    pub(super) record: Option<String>,
    /// As the record has it.
    pub(super) captured: Option<String>,
}

/// One line, its end included.
pub(super) fn line(form: Form, whence: &Whence, seen: &Seen) -> anyhow::Result<String> {
    let (state, credits) = (state(seen.verdict.state), seen.verdict.standings());
    let relation = super::told(seen.relation).unwrap_or("copy of");
    if let Form::Text = form {
        let sure = seen.probability.map(|sure| format!(" ({:.0} %)", sure * 100.0)).unwrap_or_default();
        let broken: Vec<&str> = broken(&seen.verdict.terms).collect();
        let terms = match (broken.as_slice(), credits.with(Standing::Unseen)) {
            ([], unsure) if unsure.is_empty() => "keeps the terms".to_owned(),
            ([], unsure) => format!("not sure of {}", unsure.join(", ")),
            (broken, _) => format!("breaks {}", broken.join(", ")),
        };
        let record = whence.record.as_ref().map(|record| format!(" [{record}]")).unwrap_or_default();
        return Ok(format!(
            "{}: {relation} “{}”{sure}: {state}, {} of {} sentences kept, {} differences that matter, {terms}{record}\n",
            whence.url,
            seen.headline,
            seen.verdict.kept,
            seen.verdict.total,
            seen.verdict.drift.len(),
        ));
    }
    let told = Told {
        version: 1,
        url: &whence.url,
        record: whence.record.as_deref(),
        captured: whence.captured.as_deref(),
        story: &seen.item.0,
        headline: &seen.headline,
        relation,
        // Four places say all a person can use, and read the same everywhere.
        probability: seen.probability.map(|sure| (sure * 10_000.0).round() / 10_000.0),
        state,
        kept: seen.verdict.kept,
        total: seen.verdict.total,
        shows_version: seen.verdict.shows_version,
        missing: credits.with(Standing::Broken),
        not_sure: credits.with(Standing::Unseen),
        terms: seen.verdict.terms.iter().map(ToldTerm::of).collect(),
        drift: seen.verdict.drift.iter().map(|note| note.message.as_str()).collect(),
        reasons: &seen.reasons,
    };
    Ok(serde_json::to_string(&told)? + "\n")
}

/// The names of the terms that a copy breaks.
fn broken(terms: &[Term]) -> impl Iterator<Item = &str> {
    terms.iter().filter(|term| term.standing == Standing::Broken).map(|term| term.name.as_str())
}

fn state(state: CopyState) -> &'static str {
    match state {
        CopyState::Faithful => "faithful",
        CopyState::Edited => "edited",
        CopyState::Rewritten => "rewritten",
        CopyState::Excerpt => "excerpt",
        CopyState::Unrelated => "unrelated",
        CopyState::Vanished => "vanished",
    }
}
