//! One line a finding, for editors' tools: `story.md:3:17: warning: quote-altered: ...`.

use super::{Shown, severity};
use crate::finding::{Finding, Whose};

/// The findings, one a line.
#[must_use]
pub fn render(shown: &Shown<'_>, findings: &[Finding]) -> String {
    let lines = findings.iter().map(|finding| {
        let own = shown.of(Whose::Own);
        let (line, column) = own.position(finding.span.start);
        let (severity, rule, message) = (severity(finding), finding.rule, &finding.message);
        format!("{}:{line}:{column}: {severity}: {rule}: {message}\n", own.name)
    });
    lines.collect()
}
