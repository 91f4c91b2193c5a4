//! A comparison side by side: a fragment for pages, and a self-contained file for mail, archive and print.

use std::fmt::Write as _;

use compare::{Correspondence, Drift, Relation, Severity};

use crate::comparison_segments::{Shown, by_group, segments};
use crate::comparison_view::{CreditState, View, relation_word, severity_sign, severity_word, summary};
use crate::escape::markup;

/// The style of the fragment; every rule starts with `.cmp`, so it disturbs no page.
pub const STYLE: &str = include_str!("comparison.css");

/// `j` and `k` go from finding to finding; without it the numbered marks are plain links.
pub const SCRIPT: &str = include_str!("comparison.js");

/// The whole page in one file: nothing is fetched.
#[must_use]
pub fn page(view: &View<'_>) -> String {
    let title = markup(view.title);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}: copy and source</title>\n\
         <style>\nbody {{ margin: 0; }}\n{STYLE}</style>\n</head>\n<body>\n{}<script>\n{SCRIPT}</script>\n</body>\n</html>\n",
        fragment(view)
    )
}

/// The comparison as an element to stand in a page that has [`STYLE`] and [`SCRIPT`].
#[must_use]
pub fn fragment(view: &View<'_>) -> String {
    let mut html = String::with_capacity(2 * (view.source.len() + view.copy.len()) + 4096);
    html.push_str("<article class=\"cmp\">\n");
    header(view, &mut html);
    let _ = writeln!(
        html,
        "<div class=\"cmp-grid\">\n<div class=\"cmp-head\"><h2>{}</h2><span></span><h2>{}</h2></div>",
        markup(view.source_label),
        markup(view.copy_label)
    );
    let findings = by_group(&view.comparison.sentences, &view.comparison.drift);
    for (group, findings) in view.comparison.sentences.iter().zip(&findings) {
        row(view, group, findings, &mut html);
    }
    html.push_str("</div>\n");
    permitted(view, &mut html);
    html.push_str("</article>\n");
    html
}

fn header(view: &View<'_>, html: &mut String) {
    let _ = writeln!(html, "<header>\n<h1>{}</h1>", markup(view.title));
    let _ = writeln!(html, "<p class=\"cmp-summary\">{}.</p>", markup(&capitalised(&summary(view))));
    if !view.credits.is_empty() {
        html.push_str("<ul class=\"cmp-credits\">\n");
        for credit in view.credits {
            let (class, sign) = match credit.state {
                CreditState::Kept => ("kept", "✓"),
                CreditState::Changed => ("changed", "◆"),
                CreditState::Missing => ("missing", "▲"),
                CreditState::Unknown => ("unknown", "?"),
            };
            let _ = write!(
                html,
                "<li class=\"cmp-{class}\"><b>{sign} {}</b> {}",
                markup(credit.label),
                credit.state.word()
            );
            if !credit.evidence.is_empty() {
                let _ = write!(html, ": <span>{}</span>", markup(credit.evidence));
            }
            html.push_str("</li>\n");
        }
        html.push_str("</ul>\n");
    }
    if !view.comparison.drift.is_empty() {
        html.push_str("<p class=\"cmp-keys\"><kbd>j</kbd> next finding <kbd>k</kbd> previous</p>\n");
    }
    html.push_str("</header>\n");
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn row(view: &View<'_>, group: &Correspondence, findings: &[(usize, &Drift)], html: &mut String) {
    let word = relation_word(group.relation);
    let _ = writeln!(html, "<section class=\"cmp-row cmp-{word}\">");
    cell(view, group, findings, Shown::Source, html);
    let _ = write!(html, "<div class=\"cmp-strip\"><span title=\"{}\">{word}</span>", markup(&group.why));
    for &(number, drift) in findings {
        let _ = write!(
            html,
            "<a class=\"cmp-{}\" href=\"#f{number}\" aria-label=\"{}\">{}&#8239;{}</a>",
            severity_word(drift.severity),
            markup(&format!("finding {}: {}", number + 1, drift.kind.name())),
            severity_sign(drift.severity),
            number + 1
        );
    }
    html.push_str("</div>\n");
    cell(view, group, findings, Shown::Copy, html);
    for &(number, drift) in findings {
        note(number, drift, html);
    }
    html.push_str("</section>\n");
}

fn cell(
    view: &View<'_>,
    group: &Correspondence,
    findings: &[(usize, &Drift)],
    side: Shown,
    html: &mut String,
) {
    let (spans, text, name) = match side {
        Shown::Source => (&group.source, view.source, "source"),
        Shown::Copy => (&group.copy, view.copy, "copy"),
    };
    if spans.is_empty() {
        let word = if group.relation == Relation::Added { "not in the source" } else { "not in the copy" };
        let _ = writeln!(html, "<div class=\"cmp-cell cmp-gap cmp-in-{name}\"><span>{word}</span></div>");
        return;
    }
    let _ = write!(html, "<div class=\"cmp-cell cmp-in-{name}\"><p>");
    for (at, &span) in spans.iter().enumerate() {
        if at > 0 {
            html.push(' ');
        }
        for segment in segments(text, span, side, group, findings) {
            let words = markup(segment.text);
            let drift = segment.finding.and_then(|n| findings.iter().find(|(number, _)| *number == n));
            let tag = if side == Shown::Source { "del" } else { "ins" };
            match drift {
                Some((number, drift)) => {
                    let class = severity_word(drift.severity);
                    let _ = write!(
                        html,
                        "<a class=\"cmp-mark cmp-{class}\" href=\"#f{number}\" data-f=\"{number}\">{words}</a>"
                    );
                }
                None if segment.changed => {
                    let _ = write!(html, "<{tag}>{words}</{tag}>");
                }
                None => html.push_str(&words),
            }
        }
    }
    html.push_str("</p></div>\n");
}

fn note(number: usize, drift: &Drift, html: &mut String) {
    let (sign, word) = (severity_sign(drift.severity), severity_word(drift.severity));
    let why = drift.kind.explain().why;
    let _ = writeln!(
        html,
        "<div class=\"cmp-note cmp-{word}\" id=\"f{number}\" tabindex=\"-1\"><b>{sign} {} {}</b> <i>{word}</i> {} \
         <span>{}</span></div>",
        number + 1,
        drift.kind.name(),
        markup(&drift.message),
        markup(why)
    );
}

/// What differs and does not matter, folded away.
fn permitted(view: &View<'_>, html: &mut String) {
    if view.comparison.permitted.is_empty() {
        return;
    }
    let count = view.comparison.permitted.len();
    let _ = writeln!(
        html,
        "<details class=\"cmp-permitted\"><summary>Harmless or commonly permitted: {count} {}</summary>\n<ul>",
        if count == 1 { "edit" } else { "edits" }
    );
    for drift in &view.comparison.permitted {
        let _ = writeln!(html, "<li><b>{}</b> {}</li>", drift.kind.name(), markup(&drift.message));
    }
    html.push_str("</ul>\n</details>\n");
}

/// The gravest severity among findings, for a page that shows a copy in one mark.
#[must_use]
pub fn gravest(drift: &[Drift]) -> Option<Severity> {
    drift.iter().map(|d| d.severity).max()
}
