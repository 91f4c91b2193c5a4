//! A source that could not be read.

use compare::Severity;
use reading::Span;

use crate::draft::Draft;
use crate::finding::Finding;
use crate::rules::Rule;

pub(crate) const RULE: Rule = Rule {
    name: "source-unreadable",
    what: "A source that was given could not be read, so nothing was compared with it.",
    why: "The story looks checked against a document that nobody opened.",
    example: "standfirst check story.md --source scan.pdf\n→ scan.pdf was not read: this is a PDF, not text",
    find,
};

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    let unreadable = draft.sources.iter().filter_map(|source| Some((&source.name, source.problem.as_ref()?)));
    let finding = |(name, problem)| {
        Finding::new(RULE.name, Severity::Error, Span::default(), format!("{name} was not read: {problem}"))
    };
    unreadable.map(finding).collect()
}
