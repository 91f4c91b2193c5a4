//! What kind of source speaks, for whom a pronoun or surname stands, through which outlet, and how firmly.

use std::ops::Range;

use super::found::Found;
use super::{Attribution, Certainty, Speaker};
use crate::Span;
use crate::entity::Entities;
use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;

/// Turns an attribution in tokens into one in spans, with its speaker described.
pub(crate) fn describe(page: &Page, found: &Found, entities: &Entities) -> Attribution {
    let source: Vec<Span> = found.source.iter().map(|r| page.span(r.clone())).collect();
    let speaker = found.source.as_ref().map_or(Speaker::Nobody, |s| kind(page, s));
    let antecedent = found.source.as_ref().and_then(|s| entities.antecedent(page, s));
    let speaker = if speaker == Speaker::Pronoun && antecedent.is_some() { Speaker::Named } else { speaker };
    // Collected, each would take room for four.
    let mut content = Vec::with_capacity(found.content.len());
    content.extend(found.content.iter().map(|r| page.span(r.clone())).filter(|s| !s.is_empty()));
    Attribution {
        cue: Some(page.span(found.cue.clone())).filter(|cue| !cue.is_empty()).into_iter().collect(),
        content,
        speaker,
        antecedent,
        outlet: outlet(page, found, speaker),
        certainty: certainty(page, found),
        direct: found.content.iter().any(|c| page.quoted.get(c.clone()).is_some_and(|q| q.contains(&true))),
        source,
    }
}

/// What kind of source a noun phrase names.
fn kind(page: &Page, source: &Range<usize>) -> Speaker {
    let core = crate::phrase::core_forward(page, source.start, source.end).max(source.start + 1);
    let Some(head) = (source.start..core).rev().find(|&i| page.pos(i).heads()) else {
        return Speaker::Unnamed;
    };
    if page.pos(head) == Pos::Pronoun || page.pos(head) == Pos::Relative {
        return if page.has(head, tag::SUBJECT | tag::OBJECT | tag::RELATIVE) {
            Speaker::Pronoun
        } else {
            Speaker::Unnamed
        };
    }
    if is_outlet(page, &(source.start..core)) {
        return Speaker::Outlet;
    }
    if page.pos(head) == Pos::Name {
        return Speaker::Named;
    }
    if page.has(head, tag::DOCUMENT) {
        return Speaker::Document;
    }
    Speaker::Unnamed
}

/// Whether the phrase is an outlet's name: an outlet word among capitals, and no person's first name.
fn is_outlet(page: &Page, range: &Range<usize>) -> bool {
    let capital = |i: usize| page.tokens.get(i).is_some_and(crate::token::Token::capital);
    range.clone().any(|i| capital(i) && page.has(i, tag::OUTLET))
        && !range.clone().any(|i| capital(i) && page.has(i, tag::FIRST_NAME))
        && range
            .clone()
            .rev()
            .find(|&i| page.pos(i).heads())
            .is_some_and(|i| page.has(i, tag::OUTLET | tag::DOCUMENT | tag::BODY) || page.tokens[i].capital())
}

/// The outlet it came through: the hearer of "told the Herald", or the source itself.
fn outlet(page: &Page, found: &Found, speaker: Speaker) -> Option<Span> {
    if speaker == Speaker::Outlet {
        return found
            .source
            .as_ref()
            .map(|s| page.span(s.start..crate::phrase::core_forward(page, s.start, s.end).max(s.start + 1)));
    }
    let start = match found.cue.end {
        end if page.is_word(end, "to") => end + 1,
        end => end,
    };
    let end = crate::phrase::core_forward(page, start, page.tokens.len());
    (page.has(found.head, tag::TELL | tag::SAY) && end > start && is_outlet(page, &(start..end)))
        .then(|| page.span(start..end))
}

fn certainty(page: &Page, found: &Found) -> Certainty {
    let mut around = found.cue.clone();
    if around.any(|i| page.has(i, tag::HEARSAY))
        || found
            .content
            .iter()
            .any(|c| c.clone().take(12).any(|i| !page.is_quoted(i) && page.has(i, tag::HEARSAY)))
    {
        return Certainty::Hearsay;
    }
    let tags = page.tokens[found.head].tags();
    if found.source.is_none() && tags & (tag::THINK | tag::SAY | tag::SEEM) != 0 {
        Certainty::Hearsay
    } else if tags & tag::CONTESTED != 0 {
        Certainty::Contested
    } else if tags & tag::FIRM != 0 {
        Certainty::Firm
    } else {
        Certainty::Plain
    }
}
