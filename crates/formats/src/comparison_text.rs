//! A comparison on a terminal or in a plain mail: changes word by word, findings where they stand.

use std::fmt::Write as _;

use compare::{Correspondence, Drift, Relation, Severity};

use crate::comparison_segments::{Segment, Shown, by_group, segments};
use crate::comparison_view::{View, relation_word, severity_sign, severity_word, summary};

/// How to write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// With terminal colours (ANSI); signs and words carry the meaning either way.
    pub colour: bool,
    /// Longest line, in characters; at least 40.
    pub width: usize,
}

impl Default for Style {
    fn default() -> Self {
        Self { colour: false, width: 100 }
    }
}

/// The comparison as lines.
#[must_use]
pub fn render(view: &View<'_>, style: Style) -> String {
    let mut text = String::new();
    let _ =
        writeln!(text, "{}\n  source  {}\n  copy    {}\n", view.title, view.source_label, view.copy_label);
    wrap(&summary(view), "", style.width, &mut text);
    text.push('\n');
    let findings = by_group(&view.comparison.sentences, &view.comparison.drift);
    let mut quiet = 0;
    for (group, findings) in view.comparison.sentences.iter().zip(&findings) {
        if group.relation == Relation::Kept && findings.is_empty() {
            quiet += 1;
            continue;
        }
        quiet_line(&mut quiet, &mut text);
        one(view, group, findings, style, &mut text);
    }
    quiet_line(&mut quiet, &mut text);
    if !view.comparison.permitted.is_empty() {
        let _ = writeln!(
            text,
            "\n{} harmless or commonly permitted edits not shown.",
            view.comparison.permitted.len()
        );
    }
    text
}

fn quiet_line(count: &mut usize, text: &mut String) {
    match *count {
        0 => {}
        1 => text.push_str("  · 1 sentence kept\n"),
        many => {
            let _ = writeln!(text, "  · {many} sentences kept");
        }
    }
    *count = 0;
}

fn one(
    view: &View<'_>,
    group: &Correspondence,
    findings: &[(usize, &Drift)],
    style: Style,
    text: &mut String,
) {
    let _ = writeln!(text, "\n  {}", paint(relation_word(group.relation), "1", style));
    for (side, spans, words, sign) in
        [(Shown::Source, &group.source, view.source, "  - "), (Shown::Copy, &group.copy, view.copy, "  + ")]
    {
        let same = group.relation == Relation::Moved && side == Shown::Source;
        if spans.is_empty() || same {
            continue;
        }
        let mut line = String::new();
        for &span in spans {
            if !line.is_empty() {
                line.push(' ');
            }
            for segment in segments(words, span, side, group, findings) {
                push(segment, side, style, &mut line);
            }
        }
        wrap(&line, sign, style.width, text);
    }
    for &(number, drift) in findings {
        let code = match drift.severity {
            Severity::Error => "31",
            Severity::Warning => "33",
            Severity::Note => "34",
        };
        let head = format!("{} {} {}", severity_sign(drift.severity), number + 1, drift.kind.name());
        let line = format!(
            "{} ({}): {}",
            paint(&head, code, style),
            severity_word(drift.severity),
            printable(&drift.message)
        );
        wrap(&line, "    ", style.width, text);
    }
}

/// Marks words that only one side has: `[-gone-]`, `{+new+}`.
fn push(segment: Segment<'_>, side: Shown, style: Style, line: &mut String) {
    let words = printable(segment.text);
    if !segment.changed {
        return line.push_str(&words);
    }
    let lead = words.len() - words.trim_start().len();
    let (space, rest) = words.split_at(lead);
    let body = rest.trim_end();
    line.push_str(space);
    let marked = match side {
        Shown::Source => format!("[-{body}-]"),
        Shown::Copy => format!("{{+{body}+}}"),
    };
    line.push_str(&paint(&marked, if side == Shown::Source { "35" } else { "32" }, style));
    line.push_str(rest.get(body.len()..).unwrap_or(""));
}

/// A copy's text must not be able to steer the reader's terminal: control characters become spaces.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn paint(text: &str, code: &str, style: Style) -> String {
    if style.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
}

/// Writes `line` in lines of at most `width` characters, the first after `sign`, the others indented as far.
fn wrap(line: &str, sign: &str, width: usize, text: &mut String) {
    let width = width.max(40);
    let indent = " ".repeat(sign.len());
    let mut used = 0;
    text.push_str(sign);
    for word in line.split_whitespace() {
        let length = shown_length(word);
        if used > 0 && used + 1 + length + sign.len() > width {
            text.push('\n');
            text.push_str(&indent);
            used = 0;
        } else if used > 0 {
            text.push(' ');
            used += 1;
        }
        text.push_str(word);
        used += length;
    }
    text.push('\n');
}

/// Characters a word takes on the screen, colour codes left out.
fn shown_length(word: &str) -> usize {
    let mut length = 0;
    let mut in_code = false;
    for c in word.chars() {
        match c {
            '\u{1b}' => in_code = true,
            'm' if in_code => in_code = false,
            _ if in_code => {}
            _ => length += 1,
        }
    }
    length
}
