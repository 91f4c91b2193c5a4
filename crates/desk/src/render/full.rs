//! Compiler style: the words underlined, with what they have to do with the fault.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use reading::Span;

use super::Shown;
use crate::Severity;
use crate::finding::{Finding, Whose};

/// Related words shown for one finding; the rest are counted.
const MOST_RELATED: usize = 4;

/// The findings, one after another, with a line that counts them. `colour` for a terminal that shows it.
#[must_use]
pub fn render(shown: &Shown<'_>, findings: &[Finding], colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Unicode).term_width(120);
    let mut out = String::new();
    for finding in findings {
        out.push_str(&renderer.render(&[group(shown, finding)]));
        out.push_str("\n\n");
    }
    out.push_str(&summary(findings));
    out
}

fn group<'a>(shown: &Shown<'a>, finding: &'a Finding) -> Group<'a> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = Group::with_title(level.primary_title(&finding.message).id(finding.rule));
    if !finding.span.is_empty() {
        group = group.element(snippet(shown, Whose::Own, finding.span, None));
    }
    for related in finding.related.iter().take(MOST_RELATED) {
        group = group.element(snippet(shown, related.whose, related.span, Some(&related.label)));
    }
    let more = finding.related.len().saturating_sub(MOST_RELATED);
    if more > 0 {
        group = group.element(Level::NOTE.message(format!("and {more} more places")));
    }
    if let Some(note) = &finding.note {
        group = group.element(Level::HELP.message(note));
    }
    group
}

/// A bounded stretch of the line around `span`: a line of copy can be megabytes long.
fn snippet<'a>(
    shown: &Shown<'a>,
    whose: Whose,
    span: Span,
    label: Option<&'a str>,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let named = shown.of(whose);
    let (start, stretch) = named.excerpt(span);
    let (line, _) = named.position(start);
    let underlined = span.start.saturating_sub(start).min(stretch.len());
    let end = (span.end.saturating_sub(start)).clamp(underlined, stretch.len());
    let kind = if label.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
    Snippet::source(stretch)
        .line_start(line)
        .path(named.name)
        .annotation(kind.span(underlined..end).label(label))
}

/// "3 errors, 1 warning and 2 notes", and nothing to say where there are none.
fn summary(findings: &[Finding]) -> String {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let counts = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Note, "note")];
    let parts: Vec<String> = counts
        .into_iter()
        .map(|(severity, name)| (count(severity), name))
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| format!("{count} {name}{}", if count == 1 { "" } else { "s" }))
        .collect();
    match parts.as_slice() {
        [] => "no findings\n".to_owned(),
        parts => format!("{}\n", parts.join(", ")),
    }
}
