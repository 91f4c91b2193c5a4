//! A table of cases: source, copy, the kinds of drift expected.

use compare::{Comparison, DriftKind, Text, compare};

/// Compares two texts.
pub(crate) fn run(source: &str, copy: &str) -> Comparison {
    let (a, b) = (reading::read(source), reading::read(copy));
    compare(Text { text: source, reading: &a }, Text { text: copy, reading: &b })
}

/// All cases of a table are run, so that one failure does not hide the next.
#[derive(Default)]
pub(crate) struct Cases(pub(crate) Vec<String>);

impl Cases {
    /// Notes a case that is not as expected; the kinds in the order of the enumeration.
    pub(crate) fn check(&mut self, source: &str, copy: &str, expected: &[DriftKind]) {
        let found = run(source, copy);
        let mut kinds: Vec<DriftKind> = found.drift.iter().map(|d| d.kind).collect();
        kinds.sort();
        if kinds != expected {
            let messages: Vec<&str> = found.drift.iter().map(|d| d.message.as_str()).collect();
            self.0.push(format!(
                "{source}\n{copy}\n  expected {expected:?}\n  found    {kinds:?} {messages:?}\n"
            ));
        }
    }

    /// Fails with all of them.
    #[track_caller]
    pub(crate) fn done(self) {
        assert!(self.0.is_empty(), "{}", self.0.join("\n"));
    }
}
