//! A quotation mark without its partner.

use std::collections::HashSet;

use compare::Severity;
use reading::Span;
use story::manuscript::Part;

use crate::draft::Draft;
use crate::finding::Finding;
use crate::rules::Rule;

pub(crate) const RULE: Rule = Rule {
    name: "unbalanced-quotation",
    what: "A quotation that opens and never closes, or closes and never opened. A quotation that runs over several \
           paragraphs opens each and closes the last; that is all right.",
    why: "Nobody can tell where somebody’s words end and the reporter’s begin.",
    example: "“It held, the engineer said.\n→ this quotation is never closed",
    find,
};

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    let mut findings = never_closed(draft);
    findings.extend(never_opened(draft));
    findings.sort_by_key(|finding| finding.span);
    findings
}

fn never_closed(draft: &Draft<'_>) -> Vec<Finding> {
    let quotes = &draft.reading.quotes;
    let mut findings = Vec::new();
    for (index, quote) in quotes.iter().enumerate() {
        let carried_on = quotes.get(index + 1).is_some_and(|next| next.continues);
        if quote.closed || carried_on || !in_story(draft, quote.span) {
            continue;
        }
        let mark = Span::new(quote.span.start, quote.inner.start.max(quote.span.start + 1));
        let finding = Finding::new(RULE.name, Severity::Warning, mark, "this quotation is never closed");
        findings.push(finding.note("close it where the speaker’s own words end"));
    }
    findings
}

/// Closing marks, and typewriter marks, that belong to no quote the reader saw.
fn never_opened(draft: &Draft<'_>) -> Vec<Finding> {
    let text = draft.text();
    let quotes = draft.reading.quotes.iter();
    let edges: HashSet<usize> = quotes.flat_map(|quote| [quote.span.start, quote.span.end]).collect();
    let strays = text.match_indices(['”', '"']).map(|(at, mark)| (Span::new(at, at + mark.len()), mark));
    let strays = strays.filter(|(mark, _)| {
        // A mark after a digit is inches or seconds.
        let measure =
            text.get(..mark.start).is_some_and(|before| before.ends_with(|char: char| char.is_ascii_digit()));
        let known = edges.contains(&mark.start) || edges.contains(&mark.end);
        !known && !measure && !draft.quoted(*mark) && in_story(draft, *mark)
    });
    strays
        .map(|(mark, shape)| match shape {
            "”" => Finding::new(RULE.name, Severity::Warning, mark, "this quotation was never opened")
                .note("open it where the speaker’s own words begin"),
            _ => Finding::new(RULE.name, Severity::Warning, mark, "this quotation mark has no partner")
                .note("open and close the speaker’s own words"),
        })
        .collect()
}

fn in_story(draft: &Draft<'_>, span: Span) -> bool {
    !matches!(draft.part_of(span), None | Some(Part::Boilerplate))
}
