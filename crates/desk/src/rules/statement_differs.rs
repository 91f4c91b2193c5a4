//! A statement that is not what its source says, though its quotes and figures are.

use compare::DriftKind;

use crate::draft::Draft;
use crate::finding::Finding;
use crate::rules::{Rule, from_source};

pub(crate) const RULE: Rule = Rule {
    name: "statement-differs",
    what: "A statement says something else than its source: a “not” more or less, “may” become “will”, “claimed” \
           become “confirmed”, who did what to whom turned round, another name.",
    why: "The words can be nearly the same and the story the opposite.",
    example: "Source: The council may sell the pier.\nCopy: The council will sell the pier.\n→ “will” stands where the \
              source has “may”",
    find,
};

const KINDS: &[DriftKind] = &[
    DriftKind::NegationChanged,
    DriftKind::ModalityChanged,
    DriftKind::ComparisonTurned,
    DriftKind::RolesSwapped,
    DriftKind::OrderSwapped,
    DriftKind::NameChanged,
    DriftKind::NameMisspelt,
    DriftKind::AttributionChanged,
    DriftKind::AttributionStrengthened,
    DriftKind::LeadOverstates,
];

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    from_source::findings(draft, RULE.name, KINDS)
}
