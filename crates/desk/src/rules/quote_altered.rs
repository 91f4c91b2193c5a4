//! A quote that is not what its source says.

use compare::DriftKind;

use crate::draft::Draft;
use crate::finding::Finding;
use crate::rules::{Rule, from_source};

pub(crate) const RULE: Rule = Rule {
    name: "quote-altered",
    what: "Words between quotation marks differ from the source’s: another word, words cut without an ellipsis, two \
           quotes made one, another speaker.",
    why: "Quotation marks promise the speaker’s own words. Typography, and “...” where words are left out, are fine.",
    example: "Source: “We found it on Thursday,” the engineer said.\nCopy: “We found it on Friday,” the engineer \
              said.\n→ “Friday” stands where the source has “Thursday”",
    find,
};

const KINDS: &[DriftKind] = &[
    DriftKind::QuoteAltered,
    DriftKind::QuoteCut,
    DriftKind::QuoteStitched,
    DriftKind::QuoteMarksLost,
    DriftKind::QuoteSpeakerChanged,
];

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    from_source::findings(draft, RULE.name, KINDS)
}
