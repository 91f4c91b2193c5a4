//! Goes through the sentences and puts source, cue and content together.

use std::ops::Range;

use super::bare::bare;
use super::clause::complete;
use super::content;
use super::cue;
use super::evident;
use super::found::Found;
use super::fronted::{before_mark, whole_quotes};
use super::headed::headed;
use super::noun;
use super::outermost;
use super::phrases;
use super::source;
use crate::lexicon::tag;
use crate::page::Page;
use crate::token::Kind;

/// All attributions of a page, in order of their cues.
pub(crate) fn find(page: &Page) -> Vec<Found> {
    let mut found = Vec::new();
    for (index, (range, _)) in page.sentences.iter().enumerate() {
        in_sentence(page, index, range.clone(), &mut found);
    }
    found
}

fn in_sentence(page: &Page, index: usize, range: Range<usize>, found: &mut Vec<Found>) {
    let first = found.len();
    if let Some(headed) = headed(page, &range) {
        found.push(Found { sentence: index, ..headed });
    }
    for (at, token) in range.clone().zip(&page.tokens[range.clone()]) {
        if !token.is(tag::ATTRIBUTES) || page.is_quoted(at) {
            continue;
        }
        let attribution = if page.is_word(at, "according") && page.is_word(at + 1, "to") {
            according_to(page, &range, at)
        } else {
            let cue = cue::at(page, range.start, at);
            cue.clone()
                .and_then(|cue| complete(page, &range, cue, found[first..].last()))
                .or_else(|| cue.and_then(|cue| bare(page, &range, &cue)))
                .or_else(|| noun::at(page, &range, at))
        };
        let attribution = attribution.or_else(|| phrases::at(page, &range, at));
        let attribution = attribution.or_else(|| evident::at(page, &range, at));
        if let Some(mut attribution) = attribution {
            phrases::take_in_occasion(page, &range, &mut attribution);
            for piece in &mut attribution.content {
                *piece = to_end_of_quote(page, piece.clone());
            }
            attribution.sentence = index;
            found.push(attribution);
        }
    }
    outermost::keep(page, found, first);
}

fn according_to(page: &Page, range: &Range<usize>, at: usize) -> Option<Found> {
    let cue = at..at + 2;
    let fronted = before_mark(page, range.start, at);
    let opens = fronted <= range.start || fronted == range.start + 1;
    let source = if opens {
        source::introduced(page, at + 2, range.end)?
    } else {
        source::inverted(page, at + 2, range.end)?
    };
    let content = if !opens {
        whole_quotes(page, range.start..fronted)
    } else {
        let mut start = source.end;
        while start < range.end && page.tokens[start].kind == Kind::Comma {
            start += 1;
        }
        start..content::end(page, start, range.end)
    };
    Some(Found {
        source: Some(source),
        cue,
        content: content::some(content).into_iter().collect(),
        head: at,
        sentence: 0,
    })
}

/// A range grown to take in the rest of a quote that it ends within: the sentences that follow are said as well.
fn to_end_of_quote(page: &Page, range: Range<usize>) -> Range<usize> {
    let Some(last) = range.end.checked_sub(1).filter(|l| *l >= range.start && page.is_quoted(*l)) else {
        return range;
    };
    let quote = page.quotes.partition_point(|q| q.marked.open <= last).checked_sub(1);
    match quote.map(|q| page.quotes[q].marked) {
        Some(marked) if marked.close > last => {
            range.start..(marked.close + usize::from(marked.closed)).min(page.tokens.len())
        }
        _ => range,
    }
}
