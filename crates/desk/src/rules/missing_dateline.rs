//! The story has no dateline.

use compare::Severity;
use reading::Span;
use story::manuscript::Part;

use crate::draft::Draft;
use crate::finding::Finding;
use crate::rules::Rule;

pub(crate) const RULE: Rule = Rule {
    name: "missing-dateline",
    what: "A story that does not say where it was reported from.",
    why: "The dateline tells an editor far away what place “the city” is, and whether anybody was there.",
    example: "Copy that starts “The city will ...” instead of “HARBOUR CITY — The city will ...”.",
    find,
};

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    if draft.has(Part::Dateline) {
        return Vec::new();
    }
    let finding = Finding::new(RULE.name, Severity::Note, Span::default(), "the story has no dateline");
    vec![finding.note("open the first paragraph with the place in capitals and a dash, or write `dateline:` in front matter")]
}
