//! The desk: reads a story against itself and its sources and reports findings, compiler style.
//!
//! A finding is something a person should look at, never a verdict of truth, and the same rules apply to everyone.
//! One rule a file in `rules/`, each named after the fault it finds. The desk never fails: what it cannot read it does
//! not report on. This crate may not know where a story came from, who wrote it or what is done with the findings.

pub mod draft;
pub mod finding;
pub mod render;
pub mod rules;
mod words;

pub use compare::Severity;
pub use draft::{Draft, SourceText};
pub use finding::{Finding, Related, Whose};
pub use rules::{RULES, Rule, rule};

use reading::Reading;
use story::manuscript::Manuscript;

/// Most findings of one rule in one story; the last says how many more there are.
const MOST_OF_ONE_RULE: usize = 50;

/// Everything the rules find in `manuscript`, in the order it stands; `reading` is the reading of its text.
#[must_use]
pub fn check(manuscript: &Manuscript, reading: &Reading, sources: &[SourceText]) -> Vec<Finding> {
    check_draft(&Draft::new(manuscript, reading, sources))
}

/// The same, of a draft that is asked for more than its findings.
#[must_use]
pub fn check_draft(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|rule| bounded((rule.find)(draft))).collect();
    findings.sort_by_key(|finding| finding.span);
    findings
}

/// A damaged file can hold a fault a hundred thousand times; nobody reads that many findings.
fn bounded(mut findings: Vec<Finding>) -> Vec<Finding> {
    let more = findings.len().saturating_sub(MOST_OF_ONE_RULE);
    findings.truncate(MOST_OF_ONE_RULE);
    if let Some(last) = findings.last_mut().filter(|_| more > 0) {
        last.note = Some(format!("and {more} more like this, not shown"));
    }
    findings
}
