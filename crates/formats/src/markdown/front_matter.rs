//! The lines between `---` that open a Markdown file: `key: value`, lists and folded text.
//!
//! The part of YAML that newsrooms write; what is not that part is refused with its line.

use reading::Span;
use story::content::Urgency;
use story::manuscript::{Labelled, Part};

use crate::intake::{IntakeError, Meta};
use crate::{opening, time};

/// What front matter says.
#[derive(Debug, Default)]
pub(super) struct FrontMatter {
    pub(super) parts: Vec<Labelled>,
    pub(super) meta: Meta,
    /// Where the body begins.
    pub(super) end: usize,
}

/// One key with where its values stand.
struct Entry<'a> {
    line: usize,
    key: &'a str,
    values: Vec<Span>,
}

/// Reads the front matter of `file`; one that opens with no `---` has none.
pub(super) fn read(file: &str) -> Result<FrontMatter, IntakeError> {
    let Some(fences) = fences(file)? else { return Ok(FrontMatter::default()) };
    let mut front = FrontMatter { end: fences.body, ..FrontMatter::default() };
    for entry in entries(file, fences.lines)? {
        take(file, &entry, &mut front)?;
    }
    Ok(front)
}

/// Where the lines of the front matter stand, and where the body begins.
struct Fences {
    lines: Span,
    body: usize,
}

fn fences(file: &str) -> Result<Option<Fences>, IntakeError> {
    let mut at = 0;
    for (number, raw) in file.split_inclusive('\n').enumerate() {
        let fence = raw.trim_end() == "---" || (number > 0 && raw.trim_end() == "...");
        match (number, fence) {
            (0, false) => return Ok(None),
            (0, true) => {}
            // A rule drawn over the first paragraph is not front matter.
            (1, _) if !fence && !raw.contains(':') => return Ok(None),
            (_, true) => {
                return Ok(Some(Fences { lines: Span::new(first_line_end(file), at), body: at + raw.len() }));
            }
            _ => {}
        }
        at += raw.len();
    }
    let problem = "it is opened with --- and never closed; add a line --- after it".to_owned();
    Err(IntakeError::FrontMatter { line: 1, problem })
}

fn first_line_end(file: &str) -> usize {
    file.find('\n').map_or(file.len(), |at| at + 1)
}

fn entries(file: &str, lines: Span) -> Result<Vec<Entry<'_>>, IntakeError> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    let (mut at, mut folded) = (lines.start, false);
    for (number, raw) in lines.of(file).split_inclusive('\n').enumerate() {
        let (words, line) = (raw.trim(), number + 2);
        let span_start = at + (raw.len() - raw.trim_start().len());
        let span = Span::new(span_start, span_start + words.len());
        let indented = raw.starts_with([' ', '\t']);
        at += raw.len();
        if words.is_empty() || (words.starts_with('#') && !folded) {
            continue;
        }
        if let Some(entry) = entries.last_mut().filter(|_| indented || words.starts_with("- ")) {
            continue_entry(file, entry, span, folded);
            continue;
        }
        let Some((key, value)) = words.split_once(':') else {
            let problem = format!("“{}” has no colon; write key: value", short(words));
            return Err(IntakeError::FrontMatter { line, problem });
        };
        let value_span = Span::new(span.end - value.trim_start().len(), span.end);
        folded = matches!(value.trim(), ">" | "|" | ">-" | "|-");
        let values = if folded { Vec::new() } else { inline_values(file, value_span) };
        entries.push(Entry { line, key: key.trim(), values });
    }
    Ok(entries)
}

/// A list entry is one more value; any other indented line carries the last one on.
fn continue_entry(file: &str, entry: &mut Entry<'_>, span: Span, folded: bool) {
    let words = span.of(file);
    match (words.strip_prefix("- "), entry.values.last_mut()) {
        (Some(item), _) if !folded => {
            let item = item.trim_start();
            entry.values.push(unquoted(file, Span::new(span.end - item.len(), span.end)));
        }
        (_, Some(last)) => last.end = span.end,
        (_, None) => entry.values.push(span),
    }
}

/// `value`, "value", or [one, two].
fn inline_values(file: &str, span: Span) -> Vec<Span> {
    let words = span.of(file);
    if words.is_empty() {
        return Vec::new();
    }
    let Some(list) = words.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) else {
        return vec![unquoted(file, span)];
    };
    let mut at = span.start + 1;
    let items = list.split(',').map(|item| {
        let start = at + (item.len() - item.trim_start().len());
        at += item.len() + 1;
        unquoted(file, Span::new(start, start + item.trim().len()))
    });
    items.filter(|item| !item.is_empty()).collect()
}

fn unquoted(file: &str, span: Span) -> Span {
    let words = span.of(file);
    let quoted =
        ['"', '\''].iter().any(|mark| words.len() >= 2 && words.starts_with(*mark) && words.ends_with(*mark));
    if quoted { Span::new(span.start + 1, span.end - 1) } else { span }
}

fn take(file: &str, entry: &Entry<'_>, front: &mut FrontMatter) -> Result<(), IntakeError> {
    let key = entry.key.to_ascii_lowercase().replace(['-', ' ', '\'', '’'], "_");
    let words = || entry.values.iter().map(|span| span.of(file).trim().to_owned());
    let first = words().find(|word| !word.is_empty());
    let refuse = |problem: String| Err(IntakeError::FrontMatter { line: entry.line, problem });
    let part = match key.as_str() {
        "headline" | "title" => Part::Headline,
        "byline" | "bylines" | "author" | "authors" | "by" => {
            bylines(file, entry, front);
            return Ok(());
        }
        "affiliation" | "newsroom" | "organisation" | "organization" => Part::Affiliation,
        "date" | "published" | "day" => Part::Date,
        "dateline" | "place" | "location" => Part::Dateline,
        "standfirst" | "summary" | "description" | "dek" | "excerpt" => Part::Standfirst,
        "key_points" | "keypoints" | "highlights" | "points" => Part::KeyPoint,
        "slugline" | "slug" => {
            front.meta.slugline = first;
            return Ok(());
        }
        "ednote" | "editor_s_note" | "editors_note" | "note" => {
            front.meta.ednote = first;
            return Ok(());
        }
        "subject" | "subjects" | "tags" | "keywords" => {
            front.meta.subjects = words().collect();
            return Ok(());
        }
        "urgency" | "priority" => {
            front.meta.urgency = first.as_deref().and_then(|word| Urgency::new(word.parse().ok()?));
            return match (&front.meta.urgency, first) {
                (None, Some(word)) => {
                    refuse(format!("urgency is “{}”; write 1 (highest) to 9", short(&word)))
                }
                _ => Ok(()),
            };
        }
        "embargo" | "embargoed" => {
            front.meta.embargo = first.as_deref().and_then(time::parse);
            return match (front.meta.embargo, first) {
                (None, Some(word)) => {
                    refuse(format!("embargo is “{}”; write it as 2026-11-23T09:30:00Z", short(&word)))
                }
                _ => Ok(()),
            };
        }
        _ => return Ok(()),
    };
    let spans = entry.values.iter().filter(|span| !span.of(file).trim().is_empty());
    front.parts.extend(spans.map(|span| Labelled { part, span: *span }));
    Ok(())
}

fn bylines(file: &str, entry: &Entry<'_>, front: &mut FrontMatter) {
    for span in entry.values.iter().filter(|span| !span.is_empty()) {
        let credit = opening::byline(file, *span).or_else(|| opening::credit(file, *span));
        front.parts.extend(credit.unwrap_or_else(|| vec![Labelled { part: Part::Byline, span: *span }]));
    }
}

fn short(words: &str) -> String {
    words.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(file: &str, expected: &str) {
        assert_eq!(read(file).unwrap_err().to_string(), expected);
    }

    #[test]
    fn what_cannot_be_read_is_refused_with_its_line() {
        refused(
            "---\na: b\n",
            "line 1 of the front matter cannot be read: it is opened with --- and never closed; add a line --- after it",
        );
        refused(
            "---\na: b\nnonsense\n---\n",
            "line 3 of the front matter cannot be read: “nonsense” has no colon; write key: value",
        );
        refused(
            "---\nurgency: high\n---\n",
            "line 2 of the front matter cannot be read: urgency is “high”; write 1 (highest) to 9",
        );
        refused(
            "---\nembargo: soon\n---\n",
            "line 2 of the front matter cannot be read: embargo is “soon”; write it as 2026-11-23T09:30:00Z",
        );
        assert!(read("---\n\nA story after a rule.\n").is_ok());
    }

    #[test]
    fn meta() {
        let front =
            read("---\nslug: bridge\ntags: [transport, \"city\"]\nembargo: 2026-11-23\nednote: Hold\n---\nx")
                .unwrap();
        assert_eq!(front.meta.slugline.as_deref(), Some("bridge"));
        assert_eq!(front.meta.subjects, ["transport", "city"]);
        assert_eq!(front.meta.ednote.as_deref(), Some("Hold"));
        assert!(front.meta.embargo.is_some());
    }
}
