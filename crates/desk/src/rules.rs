//! The rules of the desk. To add one: a file, a line in [`RULES`], a story in `stories/`.

use crate::draft::Draft;
use crate::finding::Finding;

mod claim_not_in_body;
mod claim_unattributed;
mod encoding_damage;
mod figure_differs;
mod from_source;
mod hedge_differs;
mod missing_affiliation;
mod missing_byline;
mod missing_date;
mod missing_dateline;
mod missing_headline;
mod outlet_without_document;
mod quote_altered;
mod source_unnamed;
mod source_unreadable;
mod speech_outside_quotes;
mod statement_differs;
mod total_against_rate;
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
    quote_altered::RULE,
    speech_outside_quotes::RULE,
    unbalanced_quotation::RULE,
    figure_differs::RULE,
    hedge_differs::RULE,
    total_against_rate::RULE,
    statement_differs::RULE,
    claim_not_in_body::RULE,
    claim_unattributed::RULE,
    source_unnamed::RULE,
    outlet_without_document::RULE,
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
