//! The story has no affiliation.

use compare::Severity;
use reading::Span;
use story::manuscript::Part;

use crate::draft::Draft;
use crate::finding::Finding;
use crate::rules::Rule;

pub(crate) const RULE: Rule = Rule {
    name: "missing-affiliation",
    what: "A story whose byline does not say which newsroom it is from.",
    why: "The affiliation is the credit that republication terms ask to be kept; a copy cannot keep what the original lacks.",
    example: "“By Mara Ellison” instead of “By Mara Ellison, Harbour Desk”.",
    find,
};

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    if draft.has(Part::Affiliation) {
        return Vec::new();
    }
    let finding = Finding::new(RULE.name, Severity::Note, Span::default(), "the story has no affiliation");
    vec![finding.note("write “By NAME, NEWSROOM”, or `affiliation:` in front matter")]
}
