//! The story has no date.

use compare::Severity;
use reading::Span;
use story::manuscript::Part;

use crate::draft::Draft;
use crate::finding::Finding;
use crate::rules::Rule;

pub(crate) const RULE: Rule = Rule {
    name: "missing-date",
    what: "A story that does not say what day it is of.",
    why: "“Yesterday” and “on Monday” mean nothing without it, and nobody can tell an old story from a new one.",
    example: "Copy that says “on Monday” and has no date anywhere above it.",
    find,
};

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    if draft.has(Part::Date) {
        return Vec::new();
    }
    let finding = Finding::new(RULE.name, Severity::Warning, Span::default(), "the story has no date");
    vec![finding.note(
        "put the day on a line of its own under the byline, in the dateline, or as `date:` in front matter",
    )]
}
