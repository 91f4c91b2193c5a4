//! Where a name begins and ends.

use std::ops::Range;

use crate::lexicon::{Dimension, Head, TimeWord, tag};
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// Whether the token at `at` can be part of a name: tagged as one, or a capital in a sentence of so many capitals that it
/// was tagged as a headline, where known words count as if they had none. Headlines have no stop.
pub(super) fn is_named(page: &Page, at: usize) -> bool {
    if page.pos(at) == Pos::Name {
        return true;
    }
    let lowered = matches!(page.pos(at), Pos::Noun | Pos::Adjective)
        && page.tokens.get(at).is_some_and(|t| t.capital() && t.kind == Kind::Word)
        && !crate::tagger::is_start(&page.tokens, at);
    lowered && {
        let sentence = page.sentences.partition_point(|(range, _)| range.end <= at);
        page.sentences.get(sentence).is_some_and(|(range, _)| {
            let last = range.end.saturating_sub(2).max(range.start);
            at > range.start && (last..range.end).any(|i| page.is_kind(i, Kind::Stop))
        })
    }
}

/// Most tokens of one name.
const LONGEST_NAME: usize = 16;

/// Most particles in a row, hyphens among them: "de la", "van der", "al-".
const MOST_PARTICLES: usize = 3;

/// One past the name that begins at `at`; `at` where none does.
pub(super) fn end(page: &Page, at: usize, high: usize) -> usize {
    if !is_named(page, at) || is_no_name(page, at) {
        return at;
    }
    let high = high.min(at + LONGEST_NAME);
    let mut end = run(page, at, high);
    if end == at + 1 && (page.has(at, tag::WEEKDAY | tag::MONTH) || tagged_otherwise(page, at)) {
        return at;
    }
    while let Some(further) = further(page, at, end, high) {
        end = further;
    }
    end
}

/// "R-Ohio" and "Rs 430" are no names.
fn is_no_name(page: &Page, at: usize) -> bool {
    let token = &page.tokens[at];
    let seat = token.span().len() == 1
        && page.is_kind(at + 1, Kind::Hyphen)
        && (page.has(at + 2, tag::PLACE) || page.is_head(at + 2, Head::Named));
    // "C$3.5 million", "R48 million".
    let letter = token.span().len() == 1
        && page
            .tokens
            .get(at + 1)
            .is_some_and(|t| !t.spaced() && matches!(t.kind, Kind::Currency | Kind::Number));
    let zone = token.upper() && matches!(token.entry().time, Some(TimeWord::Zone(_)));
    let money = page.is_kind(at + 1, Kind::Number)
        && token.entry().unit.is_some_and(|u| u.dimension == Dimension::Money);
    seat || money || letter || zone
}

/// Capitals in a row, with what stands inside names.
fn run(page: &Page, at: usize, high: usize) -> usize {
    let mut end = at + 1;
    while end < high {
        if is_named(page, end) {
            end += 1;
        } else if let Some(next) = inside_name(page, at, end, high) {
            end = next;
        } else {
            break;
        }
    }
    end
}

/// A capital at the start of a sentence that is an ordinary word.
fn tagged_otherwise(page: &Page, at: usize) -> bool {
    // "Independent experts" write for no newspaper.
    let next = page.pos(at + 1) == Pos::Noun && page.tokens.get(at + 1).is_some_and(|t| !t.capital());
    let independent = page.has(at, tag::ROLE) && next;
    page.tokens[at].tags() != 0
        && !page.has(at, tag::FIRST_NAME | tag::PLACE)
        && (!page.has(at, tag::OUTLET) || independent)
        && crate::tagger::is_start(&page.tokens, at)
}

/// Where the next capital of the name stands, past a hyphen, an initial's stop, particles or a nickname in quotes at `at`.
fn inside_name(page: &Page, start: usize, at: usize, high: usize) -> Option<usize> {
    let name = |i: usize| i < high && is_named(page, i);
    match page.tokens[at].kind {
        Kind::Hyphen if page.tokens[at].spaced() || page.tokens.get(at + 1)?.spaced() => None,
        Kind::Hyphen if name(at + 1) => Some(at + 1),
        Kind::Hyphen => on_sea(page, at, high).or_else(|| given(page, start, at, high)),
        Kind::Stop => {
            let short = page.word(at - 1).len() == 1
                || page.has(at - 1, tag::TITLE | tag::ABBREVIATION)
                || page.is_head(at - 1, Head::Rank);
            let company = page.is_head(at - 1, Head::Company);
            (!page.tokens[at].spaced() && short && !company && name(at + 1)).then_some(at + 1)
        }
        Kind::Word => particles(page, at, high),
        Kind::Double | Kind::DoubleOpen => nickname(page, start, at, high),
        _ => (page.word(at) == "&" && name(at + 1)).then_some(at + 1),
    }
}

/// "Ellison-on-Sea": past the second hyphen.
fn on_sea(page: &Page, at: usize, high: usize) -> Option<usize> {
    let small = ["on", "upon", "under", "le", "by", "in", "next", "sur", "sous", "en"];
    let hyphen = page.is_kind(at + 2, Kind::Hyphen) && !page.tokens[at + 2].spaced();
    let next = at + 3;
    let capital = next < high && page.tokens[next].capital() && !page.tokens[next].spaced();
    (hyphen && capital && small.iter().any(|s| page.is_word(at + 1, s))).then_some(next)
}

/// "Bae Soo-min": past the second half of a given name in small letters.
fn given(page: &Page, start: usize, at: usize, high: usize) -> Option<usize> {
    let half = page.tokens.get(at + 1).filter(|_| at + 1 < high)?;
    let known = half.tags() != 0 && half.entry().unit.is_none();
    let short = half.kind == Kind::Word && half.span().len() <= 5 && page.word(at - 1).len() <= 5;
    let second = at >= start + 2 && is_named(page, at - 2) && !page.is_kind(at + 2, Kind::Hyphen);
    (short && second && !known && !half.capital()).then_some(at + 2)
}

/// "de la", "bin", "al-" before the next capital.
fn particles(page: &Page, at: usize, high: usize) -> Option<usize> {
    let particle = |i: usize| page.is_head(i, Head::Particle) && !page.tokens[i].capital();
    let mut next = at;
    while next < high && next < at + MOST_PARTICLES && particle(next) {
        next += 1;
        next += usize::from(page.is_kind(next, Kind::Hyphen) && !page.tokens[next].spaced());
    }
    (next > at && next < high && is_named(page, next)).then_some(next)
}

/// "Dorothea “Dot” Vane": past the mark that closes the nickname.
fn nickname(page: &Page, start: usize, at: usize, high: usize) -> Option<usize> {
    if !page.tokens[at].spaced()
        || page.tokens.get(at + 1).is_none_or(crate::token::Token::spaced)
        || !page.tokens[start].capital()
    {
        return None;
    }
    let close = (at + 2..high.min(at + 4)).find(|&i| {
        matches!(page.tokens[i].kind, Kind::Double | Kind::DoubleClose) && !page.tokens[i].spaced()
    })?;
    let inside = (at + 1..close).all(|i| page.tokens[i].capital());
    let next = close + 1;
    (inside
        && next < high
        && page.tokens[next].capital()
        && page.tokens[next].spaced()
        && is_named(page, next))
    .then_some(next)
}

/// Where the name of `start..end` ends if more of it follows: "(Europe) Ltd", ", Inc.", "and Co", "plc", "of the Interior",
/// "’s School".
fn further(page: &Page, start: usize, end: usize, high: usize) -> Option<usize> {
    let company = |i: usize| i < high && page.is_head(i, Head::Company);
    match page.tokens.get(end).filter(|_| end < high)?.kind {
        Kind::Open => {
            let close = run(page, end + 1, high);
            (is_named(page, end + 1) && page.is_kind(close, Kind::Close) && company(close + 1))
                .then(|| run(page, close + 1, high))
        }
        Kind::Comma => (company(end + 1) && page.tokens[end + 1].capital()).then_some(end + 2),
        // "Technology Co., Ltd."
        Kind::Stop => {
            let comma = !page.tokens[end].spaced() && page.is_kind(end + 1, Kind::Comma) && company(end + 2);
            comma.then_some(end + 3)
        }
        Kind::Word if company(end) => Some(end + 1),
        Kind::Word if page.is_word(end, "and") => {
            let firm = ["co", "sons", "company", "partners", "daughters", "associates"];
            let partner = firm.iter().any(|f| page.is_word(end + 1, f)) && page.tokens[end + 1].capital();
            if partner {
                return Some(end + 2).filter(|e| *e <= high);
            }
            // "Bharat Roads and Bridges Ltd"
            let firm = company(end + 2) && is_named(page, end + 1) && !page.has(start, tag::FIRST_NAME);
            if firm {
                return Some(run(page, end + 1, high));
            }
            ministry_and(page, start, end, high).or_else(|| agency_and(page, start, end, high))
        }
        Kind::Word => of_body(page, start, end, high).or_else(|| owned(page, start, end, high)),
        _ => None,
    }
}

/// "of Appeals" after "Court", "for a Free Harbour" after "Committee", "to Defend Reporters" after it.
fn of_body(page: &Page, start: usize, end: usize, high: usize) -> Option<usize> {
    let last = end - 1;
    if page.tokens[end].span().len() > 7 || page.has(start, tag::FIRST_NAME) {
        return None;
    }
    let takes_for = page.is_head(last, Head::For);
    // "Society for the Protection of Otters".
    let goes_on = (start..end).any(|i| page.is_word(i, "for"));
    let of = page.is_word(end, "of")
        && (page.has(last, tag::BODY) || page.is_head(last, Head::Of) || takes_for || goes_on);
    let on = ["for", "on", "against"].iter().any(|w| page.is_word(end, w)) && takes_for;
    let to = page.is_word(end, "to") && takes_for && page.has(end + 1, tag::BASE);
    if !of && !on && !to {
        return None;
    }
    let article = usize::from(["the", "a"].iter().any(|w| page.is_word(end + 1, w)));
    let next = end + 1 + article;
    let day = page.has(next, tag::WEEKDAY | tag::MONTH);
    let capital = next < high && page.tokens[next].capital() && page.is_kind(next, Kind::Word);
    (capital && !day && (is_named(page, next) || to)).then(|| run(page, next, high))
}

/// "and Human Services" after "Department of Health".
fn ministry_and(page: &Page, start: usize, end: usize, high: usize) -> Option<usize> {
    let next = end + 1;
    let of = (start..end).any(|i| page.is_word(i, "of") || page.is_word(i, "for"));
    let office =
        ["ministry", "department", "office", "bureau", "board", "academy", "committee", "school", "society"];
    if !of || !office.iter().any(|o| page.is_word(start, o)) || !is_named(page, next) || next >= high {
        return None;
    }
    let stop = run(page, next, high);
    let somebody = page.has(next, tag::FIRST_NAME | tag::TITLE | tag::PLACE);
    let body = (next..stop).any(|i| page.has(i, tag::BODY | tag::OUTLET));
    (!somebody && !body).then_some(stop)
}

/// "the Maritime and Coastguard Agency": one word, another and a body, with one article.
fn agency_and(page: &Page, start: usize, end: usize, high: usize) -> Option<usize> {
    let article = start.checked_sub(1).is_some_and(|b| page.is_word(b, "the"));
    let own = page.has(start, tag::BODY | tag::PLACE | tag::OUTLET | tag::FIRST_NAME | tag::TITLE);
    if !article || own || end != start + 1 || end + 1 >= high || !is_named(page, end + 1) {
        return None;
    }
    let stop = run(page, end + 1, high);
    let body = page.has(stop - 1, tag::BODY) && !page.word(stop - 1).ends_with('s');
    (body && stop > end + 2 && !page.has(end + 1, tag::PLACE | tag::BODY)).then_some(stop)
}

/// "’s Primary School" after "St Aldate", "’s Movement" after "People".
fn owned(page: &Page, start: usize, end: usize, high: usize) -> Option<usize> {
    if page.pos(end) != Pos::Possessive || page.tokens[end].spaced() {
        return None;
    }
    let owners =
        ["people", "women", "men", "children", "workers", "king", "queen", "veterans", "girls", "boys"];
    let saint = page.is_word(start, "st") || page.is_word(start, "saint");
    let common = end == start + 1 && owners.iter().any(|o| page.is_word(start, o));
    let next = end + 1;
    let capital = next < high && is_named(page, next) && page.tokens[next].capital();
    ((saint || common) && capital && !page.has(next, tag::FIRST_NAME | tag::TITLE))
        .then(|| run(page, next, high))
}

/// Where a name that begins with an adjective at the start of its sentence begins: "New Bridge will reopen".
pub(super) fn with_adjective(page: &Page, low: usize, at: usize, end: usize) -> usize {
    let before = at == low + 1
        && page.is_kind(low, Kind::Word)
        && page.tokens[low].capital()
        && page.is_head(low, Head::Adjective);
    let somebody = page.has(at, tag::FIRST_NAME | tag::TITLE | tag::ROLE) || page.is_head(at, Head::Rank);
    if before && !somebody && end > at { low } else { at }
}

/// The place that a dateline at the start of a paragraph names: "NEW DELHI, India (WP) —".
pub(super) fn dateline(page: &Page, range: &Range<usize>) -> Option<Range<usize>> {
    let upper = |i: usize| {
        i < range.end
            && page.is_kind(i, Kind::Word)
            && page.word(i).len() > 1
            && !page.word(i).chars().any(char::is_lowercase)
    };
    let end = (range.start..range.start + 4).take_while(|&i| upper(i)).last()? + 1;
    let mut next = end;
    while next < range.end && next < end + 10 {
        let token = &page.tokens[next];
        match token.kind {
            Kind::Dash | Kind::Colon => return Some(range.start..end),
            Kind::Hyphen if token.spaced() => return Some(range.start..end),
            Kind::Comma | Kind::Open | Kind::Close | Kind::Stop | Kind::Slash | Kind::Number => next += 1,
            Kind::Word if token.capital() => next += 1,
            _ => return None,
        }
    }
    None
}

/// "Commissioner of Police Ada Marsh": the body whose officer is named belongs to the title.
fn serves_body(page: &Page, at: usize) -> bool {
    let officer = |i: usize| page.tokens[i].capital() && page.has(i, tag::ROLE | tag::TITLE);
    page.is_word(at, "police") && at >= 2 && page.is_word(at - 1, "of") && officer(at - 2)
}

/// A name without "Sen." and the like before it, whatever stands before those: "Assistant U.S. Attorney Lena Fossberg".
pub(super) fn without_titles(page: &Page, range: Range<usize>) -> Range<usize> {
    if range.len() > 2 && serves_body(page, range.start) {
        return range.start + 1..range.end;
    }
    if !super::kind::may_be_person(page, &range) {
        return range;
    }
    let rank = |i: usize| {
        i + 1 < range.end
            && !page.has(i, tag::FIRST_NAME)
            && (page.has(i, tag::TITLE | tag::ROLE) || page.is_head(i, Head::Rank))
    };
    // "Secretary-General" is one rank.
    let stop = |i: usize| {
        let hyphen = page.is_kind(i, Kind::Hyphen) && rank(i + 1);
        usize::from(page.is_kind(i, Kind::Stop) || hyphen)
    };
    let (mut start, mut at) = (range.start, range.start);
    while at + 1 < range.end {
        let next = at + 1 + stop(at + 1);
        let titled = rank(at) || rank(next) && page.is_head(at, Head::OfRank);
        // "U.S. Sen.", "Marlow Mayor": whose they are.
        let nation = ["an", "ese", "ish"].iter().any(|e| page.word(next).ends_with(e)) && rank(next + 1);
        let whose = nation && at == range.start
            || rank(next)
                && (page.tokens[at].upper()
                    || page.has(at, tag::PLACE)
                    || at <= range.start + 1 && !page.has(at, tag::FIRST_NAME));
        if titled && next < range.end && page.is_kind(next, Kind::Word) {
            start = next;
        } else if !whose {
            break;
        }
        at = next;
    }
    start..range.end
}
