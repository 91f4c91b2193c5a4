//! Names in quotation marks: of shows, books, songs and campaigns. They are no speech, and in a sentence they behave like
//! any other name: "told ABC’s “The Morning Hour” that …".

use std::ops::Range;

use crate::lexicon::tag;
use crate::page::Page;
use crate::quote::Marked;
use crate::tagger::Pos;
use crate::token::Kind;

/// Most words of a name.
const LONGEST: usize = 12;

/// What has a name of its own.
const WORKS: &[&str] = &[
    "show",
    "program",
    "programme",
    "podcast",
    "movie",
    "film",
    "play",
    "book",
    "novel",
    "series",
    "song",
    "album",
    "anthem",
    "article",
    "editorial",
    "column",
    "essay",
    "memo",
    "musical",
    "drama",
    "documentary",
    "comedy",
    "sitcom",
    "magazine",
    "memoir",
    "single",
    "hit",
    "poem",
    "opera",
    "painting",
    "game",
    "episode",
    "segment",
    "newsletter",
    "blog",
    "titled",
    "entitled",
    "called",
    "named",
    "dubbed",
    "classic",
    "host",
    "author",
    "star",
    "concert",
    "project",
];

/// What somebody is heard or seen to say over and over: no name follows its "of".
const CRIES: &[&str] =
    &["chant", "chants", "cry", "cries", "shout", "shouts", "call", "calls", "words", "question", "chorus"];

/// Whether the quote is a name: nothing but capitals in it, small words aside, where a name can stand. `before` says
/// whether the quote just before it is one.
pub(crate) fn is_title(page: &Page, marked: &Marked, before: bool) -> bool {
    marked.closed && is_capitalised(page, marked.inside()) && stands_as_name(page, marked, before)
}

/// Whether the words of a range are all capitals, small words aside, and two or more of them at least.
pub(crate) fn is_capitalised(page: &Page, inside: Range<usize>) -> bool {
    if inside.len() > 2 * LONGEST {
        return false;
    }
    let small = tag::PREPOSITION | tag::DETERMINER | tag::AND | tag::TO;
    let words = || inside.clone().filter(|&i| page.is_kind(i, Kind::Word));
    let capitals = words().filter(|&i| page.tokens[i].capital()).count();
    let named = |i: usize| {
        page.tokens[i].capital() || page.has(i, small) || !page.tokens[i].spaced() && i > inside.start
    };
    let first = words().next().is_some_and(|i| page.tokens[i].capital());
    first && (capitals >= 2 || words().count() == 1) && words().count() <= LONGEST && words().all(named)
}

fn stands_as_name(page: &Page, marked: &Marked, listed: bool) -> bool {
    let Some(before) = marked.open.checked_sub(1) else { return goes_on_as_name(page, marked) };
    let after = marked.whole().end;
    let noun_follows =
        page.pos(after) == Pos::Noun && page.tokens[after].spaced() && !ends_clause(page, marked);
    let clitic = page.word(before).starts_with(['\'', '’']) && !page.tokens[before].spaced();
    match page.pos(before) {
        _ if clitic && before > 0 && page.tokens[before - 1].capital() => true,
        Pos::Possessive => clitic || noun_follows,
        Pos::Preposition => !page.is_word(before, "as") && !is_cry(page, marked.open),
        Pos::Determiner | Pos::Adjective => noun_follows || is_work(page, before),
        Pos::And => listed,
        Pos::Mark => match page.tokens[before].kind {
            Kind::Comma => listed || before > 0 && is_work(page, before - 1),
            Kind::Stop => goes_on_as_name(page, marked),
            Kind::Colon => false,
            _ => listed,
        },
        Pos::Verb => page.is_word(before, "told") || is_work(page, before),
        _ => is_work(page, before),
    }
}

/// Whether "chants of" or the like stands before the mark at `open`.
pub(crate) fn is_cry(page: &Page, open: usize) -> bool {
    open >= 2 && page.is_word(open - 1, "of") && CRIES.iter().any(|w| page.is_word(open - 2, w))
}

fn is_work(page: &Page, at: usize) -> bool {
    WORKS.iter().any(|w| page.is_word(at, w))
}

/// Whether a comma or stop stands before the closing mark.
fn ends_clause(page: &Page, marked: &Marked) -> bool {
    let last = marked.close.saturating_sub(1);
    page.tokens.get(last).is_some_and(|t| {
        matches!(t.kind, Kind::Comma | Kind::Stop | Kind::Question | Kind::Exclaim | Kind::Dash)
    })
}

/// "“The Long Pier” is …", "“The Long Pier” star …": a name that opens a sentence is its subject.
fn goes_on_as_name(page: &Page, marked: &Marked) -> bool {
    let after = marked.whole().end;
    !ends_clause(page, marked)
        && (page.pos(after) == Pos::Noun
            || page.pos(after) == Pos::Auxiliary
            || page.pos(after) == Pos::Verb && !page.has(after, tag::SAY | tag::ASK | tag::TELL))
        && page.is_kind(after, Kind::Word)
}
