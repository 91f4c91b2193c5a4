//! Differences between the story and a source, as findings; shared by the rules that report one kind each.

use compare::DriftKind;

use crate::draft::{Draft, SourceDrift};
use crate::finding::{Finding, Whose};

/// A finding under `rule` for each difference whose kind is one of `kinds`.
pub(crate) fn findings(draft: &Draft<'_>, rule: &'static str, kinds: &[DriftKind]) -> Vec<Finding> {
    let wanted = draft.drifts().iter().filter(|found| kinds.contains(&found.drift.kind));
    let mut findings: Vec<Finding> = wanted.map(|found| finding(draft, rule, found)).collect();
    // Two claims of one sentence find the same difference.
    findings.sort_by(|a, b| a.span.cmp(&b.span).then_with(|| a.message.cmp(&b.message)));
    findings.dedup_by(|a, b| a.span == b.span && a.message == b.message);
    findings
}

fn finding(draft: &Draft<'_>, rule: &'static str, found: &SourceDrift) -> Finding {
    let drift = &found.drift;
    let span = drift.copy.unwrap_or(found.claim);
    let name = draft.sources.get(found.source).map_or("", |source| source.name.as_str());
    Finding::new(rule, drift.severity, span, drift.message.clone()).see(
        Whose::Source(found.source),
        drift.source.unwrap_or(found.whole),
        format!("{name} says this"),
    )
}
