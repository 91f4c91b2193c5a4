//! A comparison side by side: a fragment for pages, and a self-contained file for mail, archive and print.

use std::fmt::Write as _;

use compare::{Correspondence, Drift, Relation, Severity};

use crate::comparison_segments::{Shown, by_group, segments};
use crate::comparison_view::{CreditState, View, relation_word, severity_sign, severity_word, summary};
use crate::escape::markup;

/// The style of the fragment; every rule starts with `.cmp`, so it disturbs no page.
pub const STYLE: &str = include_str!("comparison.css");

/// What a page of its own needs around the fragment: the paper to its edges.
const PAGE_STYLE: &str = "body { margin: 0; background: #fdfbf7; }\n\
                          @media (prefers-color-scheme: dark) { body { background: #171614; } }\n\
                          @media print { body { background: #fff; } }\n";

/// `j` and `k` go from finding to finding; without it the numbered marks are plain links.
pub const SCRIPT: &str = include_str!("comparison.js");

/// Sentences of a run that only one side has which are shown at first sight, in a page that folds them.
const AT_FIRST: usize = 20;
/// Further ones that are folded away; the rest is counted. Whoever runs a story may put it among thousands.
const FOLDED: usize = 200;

/// The whole page in one file: nothing is fetched.
#[must_use]
pub fn page(view: &View<'_>) -> String {
    let title = markup(view.title);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}: copy and source</title>\n\
         <style>\n{PAGE_STYLE}{STYLE}</style>\n</head>\n<body>\n{}<script>\n{SCRIPT}</script>\n</body>\n</html>\n",
        fragment(view)
    )
}

/// The comparison as an element to stand in a page that has [`STYLE`] and [`SCRIPT`].
#[must_use]
pub fn fragment(view: &View<'_>) -> String {
    let mut html = String::with_capacity(2 * (view.source.len() + view.copy.len()) + 4096);
    html.push_str("<article class=\"cmp\">\n");
    header(view, &mut html);
    grid(view, usize::MAX, &mut html);
    permitted(view, &mut html);
    html.push_str("</article>\n");
    html
}

/// The two texts without title and summary, to stand in a page that has its own, and [`STYLE`]; the findings are items
/// (`data-item`) that its keys can go through. Long runs of sentences that only one side has are folded away, and very long
/// ones are counted.
#[must_use]
pub fn beside(view: &View<'_>) -> String {
    let mut html = String::with_capacity(2 * (view.source.len() + view.copy.len()) + 4096);
    html.push_str("<div class=\"cmp cmp-beside\">\n");
    grid(view, AT_FIRST, &mut html);
    permitted(view, &mut html);
    html.push_str("</div>\n");
    html
}

fn grid(view: &View<'_>, most: usize, html: &mut String) {
    let _ = writeln!(
        html,
        "<div class=\"cmp-grid\">\n<div class=\"cmp-head\"><h2>{}</h2><span></span><h2>{}</h2></div>",
        markup(view.source_label),
        markup(view.copy_label)
    );
    let findings = by_group(&view.comparison.sentences, &view.comparison.drift);
    let groups: Vec<Row<'_>> = view.comparison.sentences.iter().zip(&findings).map(Row::from).collect();
    for run in groups.chunk_by(Row::goes_with) {
        row(view, run, most, html);
    }
    html.push_str("</div>\n");
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

/// Sentences that belong together, and the findings in them.
struct Row<'a> {
    group: &'a Correspondence,
    findings: &'a [(usize, &'a Drift)],
}

impl<'a> From<(&'a Correspondence, &'a Vec<(usize, &'a Drift)>)> for Row<'a> {
    fn from((group, findings): (&'a Correspondence, &'a Vec<(usize, &'a Drift)>)) -> Self {
        Self { group, findings }
    }
}

impl Row<'_> {
    /// Sentences that only one side has and nothing is said of stand in one box, however many follow one another.
    fn goes_with(&self, next: &Self) -> bool {
        let alone = matches!(self.group.relation, Relation::Added | Relation::Dropped);
        alone
            && self.group.relation == next.group.relation
            && self.findings.is_empty()
            && next.findings.is_empty()
    }
}

fn row(view: &View<'_>, run: &[Row<'_>], most: usize, html: &mut String) {
    let Some(first) = run.first() else { return };
    let (group, word) = (first.group, relation_word(first.group.relation));
    let _ = writeln!(html, "<section class=\"cmp-row cmp-{word}\">");
    cell(view, run, Shown::Source, most, html);
    let count = if run.len() > 1 { format!("{} {word}", run.len()) } else { word.to_owned() };
    let _ = write!(html, "<div class=\"cmp-strip\"><span title=\"{}\">{count}</span>", markup(&group.why));
    for &(number, drift) in first.findings {
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
    cell(view, run, Shown::Copy, most, html);
    for &(number, drift) in first.findings {
        note(number, drift, html);
    }
    html.push_str("</section>\n");
}

fn cell(view: &View<'_>, run: &[Row<'_>], side: Shown, most: usize, html: &mut String) {
    let name = if side == Shown::Source { "source" } else { "copy" };
    if run.iter().all(|row| spans_of(row.group, side).is_empty()) {
        let added = run.iter().all(|row| row.group.relation == Relation::Added);
        let word = if added { "not in the source" } else { "not in the copy" };
        let _ = writeln!(html, "<div class=\"cmp-cell cmp-gap cmp-in-{name}\"><span>{word}</span></div>");
        return;
    }
    let _ = write!(html, "<div class=\"cmp-cell cmp-in-{name}\">");
    let (first, more) = run.split_at(run.len().min(most));
    for row in first {
        sentences(view, row, side, html);
    }
    if !more.is_empty() {
        folded(view, more, side, html);
    }
    html.push_str("</div>\n");
}

/// The end of a long run.
fn folded(view: &View<'_>, more: &[Row<'_>], side: Shown, html: &mut String) {
    let (shown, counted) = more.split_at(more.len().min(FOLDED));
    let _ = write!(html, "<details><summary>{} more</summary>", more.len());
    for row in shown {
        sentences(view, row, side, html);
    }
    if !counted.is_empty() {
        let _ =
            write!(html, "<p class=\"cmp-counted\">and {} more that are not shown here</p>", counted.len());
    }
    html.push_str("</details>");
}

fn spans_of(group: &Correspondence, side: Shown) -> &[reading::Span] {
    if side == Shown::Source { &group.source } else { &group.copy }
}

/// One side of a row, with what changed and what was found marked in it.
fn sentences(view: &View<'_>, row: &Row<'_>, side: Shown, html: &mut String) {
    let (text, tag) = if side == Shown::Source { (view.source, "del") } else { (view.copy, "ins") };
    html.push_str("<p>");
    for (at, &span) in spans_of(row.group, side).iter().enumerate() {
        if at > 0 {
            html.push(' ');
        }
        for segment in segments(text, span, side, row.group, row.findings) {
            let words = markup(segment.text);
            let drift = segment.finding.and_then(|n| row.findings.iter().find(|(number, _)| *number == n));
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
    html.push_str("</p>");
}

fn note(number: usize, drift: &Drift, html: &mut String) {
    let (sign, word) = (severity_sign(drift.severity), severity_word(drift.severity));
    let why = drift.kind.explain().why;
    let _ = writeln!(
        html,
        "<div class=\"cmp-note cmp-{word}\" id=\"f{number}\" data-item tabindex=\"-1\"><b>{sign} {} {}</b> <i>{word}</i> {} \
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
