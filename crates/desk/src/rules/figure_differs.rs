//! A figure that is not what its source says.

use compare::DriftKind;

use crate::draft::Draft;
use crate::finding::Finding;
use crate::rules::{Rule, from_source};

pub(crate) const RULE: Rule = Rule {
    name: "figure-differs",
    what: "A figure differs from the source’s in value, unit, rate, day, or in what is counted.",
    why: "A figure is what other desks copy first and check last.",
    example: "Source: The bridge carries 2,312 vehicles a day.\nCopy: The bridge carries 3,212 vehicles a day.\n→ \
              “3,212” stands where the source has “2,312”",
    find,
};

const KINDS: &[DriftKind] = &[
    DriftKind::FigureChanged,
    DriftKind::FigureUnitChanged,
    DriftKind::FigureRateChanged,
    DriftKind::FigureTimeChanged,
    DriftKind::FigureScopeChanged,
];

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    from_source::findings(draft, RULE.name, KINDS)
}
