//! Findings as a person or a machine reads them.

pub mod concise;
pub mod full;
pub mod json;

use crate::SourceText;
use crate::finding::{Finding, Whose};
use reading::Span;

/// The texts that findings speak of.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// What to call the story: its file's name.
    pub name: &'a str,
    /// The story's text, with the offsets of the manuscript's.
    pub text: &'a str,
    /// The sources given to `check`.
    pub sources: &'a [SourceText],
}

impl<'a> Shown<'a> {
    fn of(&self, whose: Whose) -> (&'a str, &'a str) {
        match whose {
            Whose::Own => (self.name, self.text),
            Whose::Source(index) => self
                .sources
                .get(index)
                .map_or(("", ""), |source| (source.name.as_str(), source.text.as_str())),
        }
    }
}

/// Line and column, both from 1; columns count characters.
fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or("");
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line, before.get(start..).unwrap_or("").chars().count() + 1)
}

/// "error", "warning" or "note".
#[must_use]
pub fn severity(finding: &Finding) -> &'static str {
    match finding.severity {
        crate::Severity::Error => "error",
        crate::Severity::Warning => "warning",
        crate::Severity::Note => "note",
    }
}

/// The part of the line around `span` that fits a screen, and where it begins in `text`.
fn excerpt(text: &str, span: Span) -> (usize, &str) {
    const EACH_SIDE: usize = 60;
    const WIDEST: usize = 160;
    let end = span.end.min(span.start + WIDEST).min(text.len());
    let line_start = text.get(..span.start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let after = floor(text, end);
    let line_end = text.get(after..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| after + at);
    let start = ceil(text, line_start.max(span.start.saturating_sub(EACH_SIDE)));
    let end = floor(text, line_end.min(end + EACH_SIDE)).max(start);
    (start, text.get(start..end).unwrap_or(""))
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn ceil(text: &str, at: usize) -> usize {
    (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}
