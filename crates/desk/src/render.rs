//! Findings as a person or a machine reads them.

pub mod concise;
pub mod full;
pub mod json;

use crate::SourceText;
use crate::finding::{Finding, Whose};
use reading::Span;

/// The texts that findings speak of, with their lines counted.
#[derive(Debug)]
pub struct Shown<'a> {
    own: Named<'a>,
    sources: Vec<Named<'a>>,
}

/// A text, what to call it, and where its lines begin.
#[derive(Debug)]
struct Named<'a> {
    name: &'a str,
    text: &'a str,
    lines: Vec<usize>,
}

impl<'a> Shown<'a> {
    /// `name` is what to call the story (its file's name); `text` has the offsets of the manuscript's; `sources` are
    /// those given to `check`.
    #[must_use]
    pub fn new(name: &'a str, text: &'a str, sources: &'a [SourceText]) -> Self {
        let sources = sources.iter().map(|source| Named::new(&source.name, &source.text)).collect();
        Self { own: Named::new(name, text), sources }
    }

    fn of(&self, whose: Whose) -> &Named<'a> {
        match whose {
            Whose::Own => &self.own,
            Whose::Source(index) => self.sources.get(index).unwrap_or(&self.own),
        }
    }
}

impl<'a> Named<'a> {
    fn new(name: &'a str, text: &'a str) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { name, text, lines }
    }

    /// Line and column, both from 1; columns count characters.
    fn position(&self, offset: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|start| *start <= offset).max(1);
        let start = self.lines.get(line - 1).copied().unwrap_or(0);
        (line, self.text.get(start..offset).unwrap_or("").chars().count() + 1)
    }

    /// The line around `span`, or the part of a very long one, and where it begins.
    fn excerpt(&self, span: Span) -> (usize, &'a str) {
        let (line, _) = self.position(span.start);
        let line_start = self.lines.get(line - 1).copied().unwrap_or(0);
        let line_end = self.lines.get(line).map_or(self.text.len(), |next| next - 1);
        let end = line_end.min(span.end.saturating_add(LONG_LINE / 2));
        let start = if end - line_start > LONG_LINE { span.start.saturating_sub(EACH_SIDE) } else { 0 };
        let start = ceil(self.text, start.max(line_start));
        let end = floor(self.text, end.min(start + LONG_LINE)).max(start);
        (start, self.text.get(start..end).unwrap_or("").trim_end_matches('\r'))
    }
}

/// Bytes of a line that are shown whole; a page saved as one line can be megabytes long.
const LONG_LINE: usize = 4_000;
/// Bytes shown before the words, in a longer line.
const EACH_SIDE: usize = 60;

/// "error", "warning" or "note".
#[must_use]
pub fn severity(finding: &Finding) -> &'static str {
    match finding.severity {
        crate::Severity::Error => "error",
        crate::Severity::Warning => "warning",
        crate::Severity::Note => "note",
    }
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn ceil(text: &str, at: usize) -> usize {
    (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}
