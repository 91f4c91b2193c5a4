//! What a name is the name of.

use std::ops::Range;

use super::EntityKind;
use crate::lexicon::{Head, tag};
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// Whether a name is one of a company, which the first words of it stand for later.
pub(super) fn is_company(page: &Page, bare: &Range<usize>) -> bool {
    let last = core_end(page, bare) - 1;
    let firm = ["co", "sons", "company", "corporation", "group", "bank", "airline"]
        .iter()
        .any(|w| page.is_word(last, w));
    firm || page.is_head(last, Head::Company)
        || page.is_head(last, Head::Body) && bare.len() > 1 && !page.has(bare.end - 1, tag::BODY)
}

/// Nouns before the name of a ship, a work or a thing: "the trawler Anna Maris".
const THINGS: [&str; 20] = [
    "vessel",
    "ship",
    "boat",
    "ferry",
    "yacht",
    "trawler",
    "tanker",
    "freighter",
    "schooner",
    "submarine",
    "frigate",
    "film",
    "novel",
    "book",
    "song",
    "album",
    "play",
    "horse",
    "hurricane",
    "storm",
];

/// Whether nothing in the name says that it is of a body, a place or a thing.
pub(super) fn may_be_person(page: &Page, range: &Range<usize>) -> bool {
    let last = core_end(page, range) - 1;
    const OTHERS: u16 = Head::Company.bit() | Head::Place.bit() | Head::Body.bit() | Head::Thing.bit();
    let outside = page.has(last, tag::BODY) && range.len() > 1 || page.heads(last) & OTHERS != 0;
    let opens = page.has(range.start, tag::BODY) && !page.has(range.start, tag::TITLE | tag::ROLE);
    let joined = opens
        || range.clone().any(|i| {
            page.word(i) == "&"
                || page.is_kind(i, Kind::Open)
                || !page.tokens[i].capital()
                    && ["of", "for", "and", "on", "to"].iter().any(|w| page.is_word(i, w))
        });
    !outside && !joined
}

/// One past the last word of a name that is no "Jr." or "III" behind it.
pub(super) fn core_end(page: &Page, range: &Range<usize>) -> usize {
    let mut end = range.end;
    while end > range.start + 1
        && (page.is_kind(end - 1, Kind::Stop)
            || page.is_head(end - 1, Head::Junior) && page.word(end - 1).len() > 1)
    {
        end -= 1;
    }
    end
}

/// What the name in `bare` is of, with its titles in `range`.
pub(super) fn of(page: &Page, range: &Range<usize>, bare: &Range<usize>) -> EntityKind {
    let end = core_end(page, bare);
    let (first, last) = (page.word(bare.start), page.word(end - 1));
    if bare.start > range.start {
        return EntityKind::Person;
    }
    if titled_by_quotes(page, bare) {
        return EntityKind::Unknown;
    }
    let relief = bare.len() > 1 && first == "Red" && ["Cross", "Crescent"].contains(&last);
    let before = bare.start.checked_sub(1);
    let thing = before.is_some_and(|b| page.pos(b) == Pos::Noun && THINGS.iter().any(|t| page.is_word(b, t)));
    if thing || page.is_head(bare.start, Head::Vessel) && page.tokens[bare.start].upper() && bare.len() > 1 {
        return EntityKind::Unknown;
    }
    let firm = bare.len() > 2
        && bare.clone().any(|i| {
            page.word(i) == "&"
                || page.is_kind(i, Kind::Open)
                || !page.tokens[i].capital()
                    && page.tokens[i].spaced()
                    && ["for", "on", "against", "to"].iter().any(|w| page.is_word(i, w))
        })
        || ["co", "sons"].iter().any(|w| page.is_word(end - 1, w)) && bare.len() > 2;
    let club =
        bare.len() > 2 && page.is_head(bare.start, Head::For) && bare.clone().any(|i| page.is_word(i, "of"));
    if firm || relief || club || bare.len() > 1 && page.is_head(end - 1, Head::Company) {
        return EntityKind::Organisation;
    }
    let named = page.has(bare.start, tag::FIRST_NAME);
    if named && bare.len() > 1 && may_be_person(page, bare) {
        return EntityKind::Person;
    }
    if bare.len() > 1 {
        let town = page.is_head(end - 1, Head::Town);
        let inland =
            bare.clone().any(|i| page.has(i, tag::PLACE)) || page.is_head(bare.start, Head::PlaceOpener);
        if town && (inland || stands_as_thing(page, bare) || in_a_state(page, bare)) {
            return EntityKind::Place;
        }
        // The word that closes a name says more than one inside it: "Navy Cross", "Church Street".
        if page.is_head(end - 1, Head::Place) {
            return EntityKind::Place;
        }
        if page.is_head(end - 1, Head::Thing) {
            return EntityKind::Unknown;
        }
        if page.is_head(end - 1, Head::Body) {
            return EntityKind::Organisation;
        }
    }
    if bare.clone().any(|i| page.has(i, tag::BODY | tag::OUTLET)) {
        return EntityKind::Organisation;
    }
    if place(page, bare, end) {
        return EntityKind::Place;
    }
    if named && bare.len() == 1 {
        return if AMBIGUOUS.contains(&first) { EntityKind::Unknown } else { EntityKind::Person };
    }
    let plain = |i: usize| !page.tokens[i].upper() || page.is_head(i, Head::Junior);
    let person =
        bare.len() >= 2 && words(page, bare) <= 5 && words(page, bare) >= 2 && bare.clone().all(plain);
    if person && (is_owned(page, bare) || !stands_as_thing(page, bare) && acts_as_body(page, bare)) {
        EntityKind::Organisation
    } else if person && !stands_as_thing(page, bare) {
        EntityKind::Person
    } else {
        EntityKind::Unknown
    }
}

/// "shares of Marlow Tools", "a stake in Marlow Tools": nobody owns a part of somebody.
fn is_owned(page: &Page, bare: &Range<usize>) -> bool {
    bare.start >= 2
        && ["shares", "stake", "investors"].iter().any(|w| page.is_word(bare.start - 2, w))
        && ["in", "of"].iter().any(|w| page.is_word(bare.start - 1, w))
}

/// How far behind a name its "its" may stand, in tokens.
const NEAR: usize = 8;

/// "Marlow Tools will close its plant", "Marlow Tools, which makes pumps", "Marlow Tools, the pump company,":
/// what is said of a name that no first name tells to be somebody's.
fn acts_as_body(page: &Page, bare: &Range<usize>) -> bool {
    let end = bare.end;
    if page.is_kind(end, Kind::Comma) {
        let apposition = crate::phrase::forward(page, end + 1, end + NEAR);
        let head = (end + 1..apposition).rev().find(|&i| page.pos(i) == Pos::Noun);
        let body = page.pos(end + 1) == Pos::Determiner && head.is_some_and(|h| page.has(h, tag::BODY));
        return page.is_word(end + 1, "which") || body;
    }
    // What somebody does to "its board" or says of "its crew" is done to another's; a plural noun has its own.
    let verb = if page.pos(end) == Pos::Adverb { end + 1 } else { end };
    let acts = matches!(page.pos(verb), Pos::Verb | Pos::Auxiliary) && !page.has(verb, tag::SAY);
    let plural = page.word(end - 1).ends_with('s') && !page.word(end - 1).ends_with("ss");
    if !acts || !plural {
        return false;
    }
    // Somebody or something else in between may be what "its" is said of.
    let other = |i: usize| {
        matches!(
            page.pos(i),
            Pos::Name | Pos::Pronoun | Pos::Determiner | Pos::Mark | Pos::Subordinator | Pos::Relative
        )
    };
    let its = (verb + 1..verb + NEAR).find(|&i| page.is_word(i, "its") || other(i));
    its.is_some_and(|i| page.is_word(i, "its"))
}

/// "“The Long Dry”": the name of a work, alone between its marks.
fn titled_by_quotes(page: &Page, bare: &Range<usize>) -> bool {
    let opens = bare.start.checked_sub(1).is_some_and(|b| {
        matches!(page.tokens[b].kind, Kind::Double | Kind::DoubleOpen | Kind::GuillemetOpen)
    });
    let end = bare.end + usize::from(page.is_kind(bare.end, Kind::Comma));
    let closes = page.tokens.get(end).is_some_and(|t| {
        matches!(t.kind, Kind::Double | Kind::DoubleClose | Kind::GuillemetClose) && !t.spaced()
    });
    opens && closes && bare.len() > 1
}

/// First names that are as often a place.
const AMBIGUOUS: [&str; 10] = [
    "Austin",
    "Jordan",
    "Madison",
    "Victoria",
    "Charlotte",
    "Lincoln",
    "Jackson",
    "Houston",
    "Florence",
    "Chelsea",
];

/// Capitals in a name.
fn words(page: &Page, range: &Range<usize>) -> usize {
    range.clone().filter(|&i| page.is_kind(i, Kind::Word) && page.tokens[i].capital()).count()
}

/// Whether it is known as a place, opens as one, or stands where one does: before ", Ohio" or "province".
fn place(page: &Page, bare: &Range<usize>, end: usize) -> bool {
    let last = end - 1;
    if page.has(last, tag::PLACE) || bare.len() == 1 && page.is_head(last, Head::Named) {
        return true;
    }
    let opens = bare.len() > 1 && bare.len() <= 3 && page.is_head(bare.start, Head::PlaceOpener);
    let lived_in = bare
        .start
        .checked_sub(1)
        .is_some_and(|b| page.is_word(b, "of") && page.is_kind(b.saturating_sub(1), Kind::Comma));
    let surname = bare.len() > 1
        && page.is_head(last, Head::PlaceOrSurname)
        && (stands_as_thing(page, bare) || lived_in);
    let noun = is_province(page, bare.end);
    // "Ellison-on-Sea".
    let on_sea = bare.len() == 5
        && page.is_kind(bare.start + 1, Kind::Hyphen)
        && page.is_kind(bare.start + 3, Kind::Hyphen)
        && !page.tokens[bare.start + 2].capital();
    opens || on_sea || surname || noun || in_a_state(page, bare)
}

fn is_province(page: &Page, at: usize) -> bool {
    page.pos(at) == Pos::Noun
        && ["province", "county", "state", "district", "river", "island", "peninsula"]
            .iter()
            .any(|w| page.is_word(at, w))
}

/// "Toledo, Ohio", "Palm Grove, Fla.", "Lagos, Nigeria", "Sanhe, Hebei province".
fn in_a_state(page: &Page, bare: &Range<usize>) -> bool {
    let state = bare.end + 1;
    let province = page.pos(state) == Pos::Name && is_province(page, state + 1);
    let known = province || page.has(state, tag::PLACE) || page.is_head(state, Head::Named);
    let after = state + 1 + usize::from(province);
    let closes = page.tokens.get(after).is_none_or(|t| t.kind != Kind::Word && t.kind != Kind::Number);
    page.is_kind(bare.end, Kind::Comma)
        && known
        && page.tokens[state].capital()
        && closes
        && words(page, bare) <= 3
}

/// Whether an article stands before the name, or a preposition of place: nobody is called "the Black Hawk".
fn stands_as_thing(page: &Page, bare: &Range<usize>) -> bool {
    let Some(before) = bare.start.checked_sub(1) else { return false };
    page.pos(before) == Pos::Determiner
        || ["in", "at", "near", "on", "across", "outside"].iter().any(|w| page.is_word(before, w))
}
