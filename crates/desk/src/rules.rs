//! The rules of the desk. To add one: a file, a line in [`RULES`], a story in `stories/`.

use crate::draft::Draft;
use crate::finding::Finding;

mod encoding_damage;
mod missing_affiliation;
mod missing_byline;
mod missing_date;
mod missing_dateline;
mod missing_headline;
mod source_unreadable;
mod unbalanced_quotation;

/// One fault the desk looks for. Help, web page and manual print these words.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Says the fault: "quote-altered".
    pub name: &'static str,
    /// What it finds.
    pub what: &'static str,
    /// Why that is bad, and when it is not.
    pub why: &'static str,
    /// Copy with the fault, and what the rule says to it.
    pub example: &'static str,
    /// Finds it.
    pub find: fn(&Draft<'_>) -> Vec<Finding>,
}

/// Every rule, in the order an editor reads: what was said, what was counted, who said it, how it is set, what is
/// missing.
pub const RULES: &[Rule] = &[
    source_unreadable::RULE,
    unbalanced_quotation::RULE,
    encoding_damage::RULE,
    missing_headline::RULE,
    missing_byline::RULE,
    missing_affiliation::RULE,
    missing_date::RULE,
    missing_dateline::RULE,
];

/// The rule with this name.
#[must_use]
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}
