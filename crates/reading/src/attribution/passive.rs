//! Cues in the passive: "is expected to hold", "was criticized by the mayor", "was asked about the pier".

use std::ops::Range;

use super::complement::complement;
use super::content;
use super::cue::{Cue, Form};
use super::found::Found;
use super::source;
use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;

/// The attribution of a passive cue: what is spoken of stands before it, who speaks after "by".
pub(super) fn passive(page: &Page, range: &Range<usize>, cue: Cue) -> Option<Found> {
    // "It is supposed to hold" is nobody's supposition.
    if ["supposed", "updated", "resolved", "sworn"].iter().any(|w| page.is_word(cue.head, w)) {
        return None;
    }
    // "is authorized to hold", "a statement released by the council"
    if cue.tags & tag::ACT != 0 && (page.pos(cue.range.end) == Pos::To || page.is_word(cue.range.end, "by")) {
        return None;
    }
    if let Some(found) = of_mind(page, range, &cue) {
        return Some(found);
    }
    let high = range.end;
    let mut after = cue.range.end;
    let mut content = Vec::new();
    // Who is told or asked is no part of what is said.
    let hearer = cue.tags & (tag::ASK | tag::TELL) != 0 && cue.tags & tag::THINK == 0;
    if !hearer {
        content.extend(source::before(page, range.start, &cue));
    }
    let (mut span, mut source) = (cue.range.clone(), None);
    let takes = |at: usize| {
        page.pos(at) == Pos::Preposition
            && page.tokens[at].entry().particle & page.tokens[cue.head].entry().frames != 0
    };
    if page.is_word(after, "by") {
        // "were recorded by dawn", "is expected by Friday": until when, not by whom.
        let hour =
            ["dawn", "dusk", "nightfall", "sunset", "sunrise"].iter().any(|w| page.is_word(after + 1, w));
        let until =
            hour || page.tokens.get(after + 1).is_some_and(|t| t.entry().time.is_some() && !t.capital());
        source = source::inverted(page, after + 1, high).filter(|_| !until);
        if until && cue.tags & (tag::WANT | tag::THINK) == 0 {
            return None;
        }
        // "was asked by Ada Marsh whether it held"
        let asks = |at: usize| {
            matches!(page.pos(at), Pos::Question | Pos::To)
                || page.is_word(at, "about")
                || page.is_word(at, "if")
        };
        if hearer
            && let Some(by) = source.as_mut()
            && let Some(from) = (by.start + 1..high.min(by.start + 12)).find(|&i| asks(i))
        {
            by.end = by.end.min(from);
            content.push(from..content::end(page, from, high));
        }
    } else if matches!(page.pos(after), Pos::To | Pos::Question)
        || page.is_word(after, "that")
        || page.is_quoted(after)
    {
        content.push(after..content::end(page, after, high));
    } else if after < high && takes(after) {
        after += 1 + usize::from(takes(after + 1));
        span.end = after;
        content.push(after..content::object_end(page, after, high));
    } else if hearer && cue.tags & tag::ASK != 0 && page.pos(after).leads_noun() {
        content.push(after..content::object_end(page, after, high));
    } else if cue.tags & (tag::SAY | tag::TELL | tag::THINK | tag::JUDGE) == 0 || cue.tags & tag::ACT != 0 {
        return None;
    }
    content.retain(|c| c.start < c.end);
    let attributes = cue.tags & (tag::THINK | tag::SAY | tag::TELL | tag::ASK | tag::JUDGE | tag::SHOW) != 0
        || span.end > cue.range.end;
    (attributes && !content.is_empty()).then_some(Found {
        source,
        cue: span,
        content,
        head: cue.head,
        sentence: 0,
    })
}

/// "is convinced that it held", "were worried about the pier": the one who is convinced is the source.
fn of_mind(page: &Page, range: &Range<usize>, cue: &Cue) -> Option<Found> {
    if cue.tags & tag::CUE_ADJECTIVE == 0 {
        return None;
    }
    let mut cue = Cue { form: Form::Adjective, ..cue.clone() };
    let content = complement(page, range, &mut cue)?;
    let source = source::before(page, range.start, &cue)?;
    Some(Found { source: Some(source), cue: cue.range, content: vec![content], head: cue.head, sentence: 0 })
}
