//! Findings as JSON. The shape is documented in `docs/json.md`; a change that breaks a reader raises [`VERSION`].

use serde::Serialize;

use super::{Shown, severity};
use crate::finding::{Finding, Whose};
use reading::Span;

/// The version of the shape.
pub const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    story: &'a str,
    findings: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    rule: &'a str,
    severity: &'a str,
    message: &'a str,
    note: Option<&'a str>,
    place: Place<'a>,
    related: Vec<Other<'a>>,
}

#[derive(Serialize)]
struct Other<'a> {
    label: &'a str,
    place: Place<'a>,
}

#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    start: usize,
    end: usize,
    line: usize,
    column: usize,
    words: &'a str,
}

/// The findings as one JSON document.
#[must_use]
pub fn render(shown: &Shown<'_>, findings: &[Finding]) -> String {
    let items = findings.iter().map(|finding| Item {
        rule: finding.rule,
        severity: severity(finding),
        message: &finding.message,
        note: finding.note.as_deref(),
        place: place(shown, Whose::Own, finding.span),
        related: finding
            .related
            .iter()
            .map(|related| Other { label: &related.label, place: place(shown, related.whose, related.span) })
            .collect(),
    });
    let report = Report { version: VERSION, story: shown.of(Whose::Own).name, findings: items.collect() };
    // Nothing in the shape can fail to be written: no maps with other keys than text, no fallible values.
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}

fn place<'a>(shown: &Shown<'a>, whose: Whose, span: Span) -> Place<'a> {
    let named = shown.of(whose);
    let (line, column) = named.position(span.start);
    Place { file: named.name, start: span.start, end: span.end, line, column, words: span.of(named.text) }
}
