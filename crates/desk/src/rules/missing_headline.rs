//! The story has no headline.

use compare::Severity;
use reading::Span;
use story::manuscript::Part;

use crate::draft::Draft;
use crate::finding::Finding;
use crate::rules::Rule;

pub(crate) const RULE: Rule = Rule {
    name: "missing-headline",
    what: "A story without a headline.",
    why: "Every desk that takes the story needs one, and writes its own where there is none, without having done the reporting.",
    example: "Copy that starts with its first paragraph.",
    find,
};

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    if draft.has(Part::Headline) {
        return Vec::new();
    }
    let finding = Finding::new(RULE.name, Severity::Warning, Span::default(), "the story has no headline");
    vec![finding.note("a headline is a short first line without a full stop, or `headline:` in front matter")]
}
