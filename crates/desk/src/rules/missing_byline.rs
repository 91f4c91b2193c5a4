//! The story has no byline.

use compare::Severity;
use reading::Span;
use story::manuscript::Part;

use crate::draft::Draft;
use crate::finding::Finding;
use crate::rules::Rule;

pub(crate) const RULE: Rule = Rule {
    name: "missing-byline",
    what: "A story without the name of its reporter.",
    why: "Whoever republishes the story must credit the reporter, and readers have a right to know who vouches for it.",
    example: "Headline, then copy, and no line “By Mara Ellison”.",
    find,
};

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    if draft.has(Part::Byline) {
        return Vec::new();
    }
    let finding = Finding::new(RULE.name, Severity::Warning, Span::default(), "the story has no byline");
    vec![finding.note("write “By NAME, NEWSROOM” under the headline, or `byline:` in front matter")]
}
