//! Numbers that are no figures: years, clock times, dates, scores, addresses, model numbers, indices, pronoun "one".

use std::ops::Range;

use super::draft::{Draft, Measured};
use super::measure::{heat, measure};
use super::{age, money};
use crate::exact::Exact;
use crate::lexicon::{Dimension, NumberWord, tag};
use crate::numeral::NumeralKind;
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::{Kind, Token};

/// What its form and the words around say, whatever unit may follow.
pub(super) fn before_units(page: &Page, range: &Range<usize>, draft: &Draft) -> bool {
    let (start, end) = (draft.number.start, draft.number.end);
    is_clock(page, start, end)
        || is_date(page, range, start, end)
        || is_score(page, start, end)
        || is_labelled(page, start)
        || is_glued_name(page, start, end) && !age::is_of_life(page, range, draft)
        || is_dotted(page, start, end)
        || is_improper(page, draft)
        || is_next_in_row(page, draft)
        || is_address(page, range, start, end)
        || is_telephone(page, start, end)
        || is_chance(page, start)
        || age::wears_number(page, range, start)
}

/// The million of "a one-in-a-million chance".
fn is_chance(page: &Page, start: usize) -> bool {
    let hyphen = |i: usize| page.is_kind(i, Kind::Hyphen) && !page.tokens[i].spaced();
    start >= 4
        && hyphen(start - 1)
        && page.is_word(start - 2, "a")
        && hyphen(start - 3)
        && page.is_word(start - 4, "in")
}

/// "a third man", "a fourth term", "a fifth straight day": one more after others. "A third of them", "a third higher" are shares.
fn is_next_in_row(page: &Page, draft: &Draft) -> bool {
    let (start, end) = (draft.number.start, draft.number.end);
    let article = page.is_word(start, "a") || page.is_word(start, "an");
    let ordinal = matches!(
        page.tokens[end - 1].entry().number,
        Some(NumberWord::SmallOrdinal(_) | NumberWord::TensOrdinal(_))
    );
    let more = page.word(end).ends_with("er") && page.pos(end + 1) != Pos::Noun
        || ["less", "more", "fewer"].iter().any(|w| page.is_word(end, w));
    let counted = ["straight", "consecutive", "successive"].iter().any(|w| page.is_word(end, w))
        || page.pos(end).heads()
        || page.pos(end).leads_noun() && !page.is_word(end, "the");
    draft.kind == NumeralKind::Fraction && article && ordinal && end == start + 2 && counted && !more
}

/// "24/7", "5/1", "9/11": no fraction of copy.
fn is_improper(page: &Page, draft: &Draft) -> bool {
    let slashed = draft.number.len() == 3 && page.is_kind(draft.number.start + 1, Kind::Slash);
    let attacks = page.word(draft.number.start) == "9" && page.word(draft.number.end - 1) == "11";
    slashed && (attacks || draft.value.low.is_some_and(|v| v >= Exact::ONE))
}

/// "10 Fennel Street", "22 West Quay Road": the number of a house.
fn is_address(page: &Page, range: &Range<usize>, start: usize, end: usize) -> bool {
    const STREETS: [&str; 24] = [
        "street",
        "st",
        "avenue",
        "ave",
        "road",
        "rd",
        "lane",
        "drive",
        "boulevard",
        "blvd",
        "square",
        "terrace",
        "crescent",
        "court",
        "place",
        "way",
        "row",
        "quay",
        "parkway",
        "highway",
        "close",
        "gardens",
        "hill",
        "mews",
    ];
    let capital = |at: usize| at < range.end && page.tokens[at].capital() && page.is_kind(at, Kind::Word);
    if end != start + 1
        || !page.is_kind(start, Kind::Number)
        || page.word(start).contains([',', '.'])
        || !capital(end)
    {
        return false;
    }
    let names = (end..end + 4).take_while(|&at| capital(at)).last().unwrap_or(end);
    names > end && STREETS.iter().any(|s| page.is_word(names, s))
}

/// "555-0199".
fn is_telephone(page: &Page, start: usize, end: usize) -> bool {
    let digits = |at: usize, length: usize| {
        page.is_kind(at, Kind::Number)
            && page.word(at).len() == length
            && page.word(at).bytes().all(|b| b.is_ascii_digit())
    };
    let joined = |at: usize| {
        page.is_kind(at, Kind::Hyphen) && !page.tokens[at].spaced() && !page.tokens[at + 1].spaced()
    };
    let pair = |at: usize| digits(at, 3) && digits(at + 2, 4) && joined(at + 1);
    let currency = start > 0 && page.is_kind(start - 1, Kind::Currency);
    let unit =
        page.tokens.get(start + 3).is_some_and(|t| t.entry().unit.is_some() || t.kind == Kind::Percent);
    let first = if pair(start) { end <= start + 3 && !unit } else { start >= 2 && pair(start - 2) };
    first && !currency
}

/// What stays excluded when no unit was found.
pub(super) fn after_units(page: &Page, range: &Range<usize>, draft: &Draft, measured: &Measured) -> bool {
    if measured.name.is_some() {
        return false;
    }
    is_compound(page, draft.number.end)
        || is_name_number(page, range, draft)
        || is_year(page, range, draft)
        || is_pronoun_one(page, range, draft)
        || draft.kind == NumeralKind::Fraction && !draft.digits && is_loose_half(page, draft)
}

/// "5:30", "9 a.m.", "9 o’clock", "1:36.6".
fn is_clock(page: &Page, start: usize, end: usize) -> bool {
    let colon = |at: usize| page.is_kind(at, Kind::Colon) && !page.tokens[at].spaced();
    colon(end) && page.tokens.get(end + 1).is_some_and(|t| t.kind == Kind::Number && !t.spaced())
        || start > 0 && colon(start - 1) && start > 1 && page.is_kind(start - 2, Kind::Number)
        || ["a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "o’clock", "gmt", "est", "edt"]
            .iter()
            .any(|w| page.is_word(end, w))
}

/// "Oct. 26", "26 October", "the 4th", "2019-09-01", "5/17/2018".
fn is_date(page: &Page, range: &Range<usize>, start: usize, end: usize) -> bool {
    let month = |at: usize| {
        page.tokens.get(at).is_some_and(Token::capital)
            && page.has(at, tag::MONTH)
            && !(page.is_word(at, "may") && page.pos(at) == Pos::Auxiliary)
    };
    let before = start.checked_sub(1).filter(|b| *b >= range.start);
    let before_stop =
        start.checked_sub(2).filter(|b| *b >= range.start && page.is_kind(start - 1, Kind::Stop));
    let slash = |at: usize| page.is_kind(at, Kind::Slash) && !page.tokens[at].spaced();
    // "the 2019 quarter", "the 2019 season".
    let year = end == start + 1
        && page.word(start).len() == 4
        && page.word(start).bytes().all(|b| b.is_ascii_digit());
    let unit = page.has(end, tag::TIME) && !page.word(end).ends_with('s');
    let named = year
        && unit
        && page.tokens[end].spaced()
        && !page.word(start).starts_with(['0', '3', '4', '5', '6', '7', '8', '9']);
    named
        || before.is_some_and(month)
        || before_stop.is_some_and(month)
        || month(end)
        || page.is_word(end, "of") && month(end + 1)
        || slash(end) && page.is_kind(end + 1, Kind::Number)
        || before.is_some_and(slash) && start > 1 && page.is_kind(start - 2, Kind::Number)
}

/// "2-1", "0-0": two small numbers with a dash and no unit after them, or with the greater one first.
fn is_score(page: &Page, start: usize, end: usize) -> bool {
    let small = |at: usize| {
        page.is_kind(at, Kind::Number) && page.word(at).len() <= 3 && !page.word(at).contains('.')
    };
    let dash = |at: usize| {
        page.tokens.get(at).is_some_and(|t| matches!(t.kind, Kind::Hyphen | Kind::Dash) && !t.spaced())
    };
    // Where the pair begins, whether it was read as one range or as two numbers.
    let pair = if end == start + 3 || dash(end) {
        Some(start)
    } else {
        start.checked_sub(2).filter(|_| dash(start - 1))
    };
    let Some(first) =
        pair.filter(|&p| small(p) && dash(p + 1) && small(p + 2) && !page.tokens[p + 2].spaced())
    else {
        return false;
    };
    let after = first + 3;
    let unit = page
        .tokens
        .get(after)
        .is_some_and(|t| t.entry().unit.is_some() || matches!(t.kind, Kind::Percent | Kind::Currency));
    let money = first > 0 && page.is_kind(first - 1, Kind::Currency);
    let rising = page.word(first).parse::<u32>().ok() < page.word(first + 2).parse::<u32>().ok();
    let counted = rising && (page.pos(after) == Pos::Noun || page.is_kind(after, Kind::Hyphen));
    !(unit && rising || money || counted)
}

/// "page 4", "No. 10", "Section 427", "Flight 93".
fn is_labelled(page: &Page, start: usize) -> bool {
    let Some(before) = start.checked_sub(1) else { return false };
    // "sections 392 and 397".
    let links =
        page.is_kind(before, Kind::Comma) || ["and", "or", "to"].iter().any(|w| page.is_word(before, w));
    if links && before > 0 && page.is_kind(before - 1, Kind::Number) {
        let plural = before.checked_sub(2).is_some_and(|l| page.word(l).ends_with('s'));
        return plural && is_labelled(page, before - 1);
    }
    let stop = page.is_kind(before, Kind::Stop) && before > 0;
    let label = if stop { before - 1 } else { before };
    if page.is_word(label, "no") || page.is_word(label, "nos") {
        return stop || page.tokens[label].capital();
    }
    page.has(label, tag::LABEL)
        && !stop
        && (page.tokens[label].capital()
            || page.pos(label) == Pos::Noun
                && !page.is_word(label, "number")
                && !page.is_word(label, "level"))
        && !page.is_kind(before, Kind::Comma)
        || page.word(before) == "#"
}

/// Digits glued to letters or to greater digits: "F-150", "V8", "B2B", "ISO 3888-2", "2014-15", "1970s", "49ers"; a
/// unit glued behind ("10km") is no reason.
fn is_glued_name(page: &Page, start: usize, end: usize) -> bool {
    let Some(token) = page.tokens.get(start).filter(|t| t.kind == Kind::Number) else { return false };
    let behind = page.tokens.get(end).is_some_and(|t| {
        t.kind == Kind::Word
            && !t.spaced()
            && measure(page, end).is_none()
            && t.word == crate::lexicon::WordId::NONE
            && !t.upper()
    });
    if behind && heat(page, end).is_none() && end == start + 1 && page.word(end) != "p" {
        return true;
    }
    let Some(before) = start.checked_sub(1).map(|b| page.tokens[b]).filter(|_| !token.spaced()) else {
        return false;
    };
    match before.kind {
        Kind::Word => {
            // "G20" is no gram, but "Rs20" and "USD50" are money.
            before.entry().unit.is_none_or(|u| before.capital() && u.dimension != Dimension::Money)
                && !money::is_rand(page, start)
                && !(start > 1 && page.is_kind(start - 2, Kind::Currency))
        }
        Kind::Hyphen if !before.spaced() && start > 1 => {
            let joined = page.tokens[start - 2];
            let sub = page.is_word(start - 2, "sub") || page.is_word(start - 2, "minus");
            let number = |at: usize| page.word(at).parse::<u32>().ok();
            // "3km-5km": the word before the hyphen is a unit, and a number stands before it.
            let measured =
                joined.entry().unit.is_some() && start > 2 && page.is_kind(start - 3, Kind::Number);
            let magnitude = page.is_word(start - 2, "magnitude");
            joined.kind == Kind::Word && !sub && !measured && !magnitude
                || joined.kind == Kind::Number && number(start - 2) >= number(start)
        }
        Kind::Other => ["@", "=", "_", "#"].contains(&page.word(start - 1)),
        Kind::Slash | Kind::Percent => true,
        _ => false,
    }
}

/// "six-speed", "three-bed", "15-point plan": a number that describes a thing and counts nothing.
fn is_compound(page: &Page, end: usize) -> bool {
    page.is_kind(end, Kind::Hyphen)
        && !["strong", "fold", "plus", "square", "cubic", "magnitude"]
            .iter()
            .any(|w| page.is_word(end + 1, w))
        && page.tokens.get(end + 1).is_some_and(|t| {
            t.kind == Kind::Word
                && !t.spaced()
                && measure(page, end + 1).is_none()
                && t.entry().number.is_none()
        })
}

/// Addresses of machines and versions: "192.168.1.2".
fn is_dotted(page: &Page, start: usize, end: usize) -> bool {
    end == start + 1 && page.word(start).bytes().filter(|b| *b == b'.').count() > 1
}

/// Four digits from 1000 to 2100 with no unit, where a year can stand.
fn is_year(page: &Page, range: &Range<usize>, draft: &Draft) -> bool {
    let start = draft.number.start;
    if draft.vague || !draft.digits {
        return false;
    }
    let plain = |at: usize| {
        page.is_kind(at, Kind::Number)
            && page.word(at).len() == 4
            && page.word(at).bytes().all(|b| b.is_ascii_digit())
    };
    let season = draft.number.len() == 3 && plain(start) && page.word(start + 2).len() == 2;
    if season && draft.digits {
        return true;
    }
    let all_plain = draft.number.clone().filter(|&i| page.is_kind(i, Kind::Number)).all(plain);
    let (Some(low), Some(high)) = (draft.value.low, draft.value.high) else { return false };
    let in_range = low >= Exact::whole(1000) && high <= Exact::whole(2100);
    if !all_plain || !in_range {
        return false;
    }
    let follows_hedge = start > range.start
        && ["about", "around", "over", "than", "nearly", "least", "some", "almost"]
            .iter()
            .any(|w| page.is_word(start - 1, w));
    let recent = low >= Exact::whole(1700);
    let before_noun = page.pos(draft.number.end) == Pos::Noun && !page.has(draft.number.end, tag::TIME);
    if follows_hedge && before_noun {
        return false;
    }
    let dated = start > range.start
        && ["in", "since", "circa", "until", "a.d.", "and", "year"]
            .iter()
            .any(|w| page.is_word(start - 1, w));
    if recent && before_noun && YEARLY.iter().any(|n| page.is_word(draft.number.end, n)) {
        return true;
    }
    if recent {
        !(before_noun && page.word(draft.number.end).ends_with('s') && !dated)
    } else {
        dated && !before_noun
    }
}

/// What copy has of a year, in the plural: "1988 sales", "the 1996 elections".
const YEARLY: [&str; 22] = [
    "sales",
    "profits",
    "earnings",
    "revenues",
    "results",
    "elections",
    "games",
    "riots",
    "protests",
    "levels",
    "prices",
    "accords",
    "talks",
    "bonds",
    "hearings",
    "attacks",
    "bombings",
    "floods",
    "finals",
    "championships",
    "losses",
    "taxes",
];

/// "Apple Watch 5", "Game 2", "S&P 500", "iPhone 14": a number that ends a name.
fn is_name_number(page: &Page, range: &Range<usize>, draft: &Draft) -> bool {
    let (start, end) = (draft.number.start, draft.number.end);
    let Some(before) = start.checked_sub(1).filter(|b| *b >= range.start) else { return false };
    let token = &page.tokens[before];
    let plain = end == start + 1 && page.word(start).len() <= 4 && !page.word(start).contains([',', '.']);
    let name = token.kind == Kind::Word
        && page.pos(before) == Pos::Name
        && token.capital()
        && !page.has(before, tag::WEEKDAY | tag::MONTH);
    // "uBoat 14 Pro": a capital inside a word makes it a name.
    let inner = token.kind == Kind::Word
        && !token.capital()
        && page.word(before).len() > 2
        && page.word(before).chars().any(char::is_uppercase)
        && token.entry().unit.is_none();
    if inner && plain {
        return true;
    }
    let acronym = name && (token.upper() || token.span().len() == 1) && token.entry().unit.is_none();
    let plural = page.pos(end) == Pos::Noun && page.word(end).ends_with('s') && !page.tokens[end].capital();
    plain && (acronym || name && !plural)
}

/// "one" where it stands for a noun or a person: "no one", "one of the", "the one who".
fn is_pronoun_one(page: &Page, range: &Range<usize>, draft: &Draft) -> bool {
    let (start, end) = (draft.number.start, draft.number.end);
    if end != start + 1 || !page.is_word(start, "one") {
        return false;
    }
    let of_many = page.is_word(end, "of") && matches!(page.pos(end + 1), Pos::Determiner | Pos::Possessive);
    let counts = of_many
        || page.pos(end) == Pos::Noun
        || page.pos(end) == Pos::Adjective
        || page.is_word(end, "million")
        || page.is_word(end, "in");
    let pointing = start > range.start
        && ["no", "any", "every", "the", "this", "that", "each", "which", "some", "another", "only", "last"]
            .iter()
            .any(|w| page.is_word(start - 1, w));
    let vague = page.is_word(end, "day")
        || page.is_word(end, "another")
        || page.is_word(end, "thing")
        || page.is_word(end, "way");
    !counts || pointing && !page.is_word(start - 1, "only") || vague
}

/// "half" and "quarter" that divide nothing countable: "the second half", "this quarter".
fn is_loose_half(page: &Page, draft: &Draft) -> bool {
    let (start, end) = (draft.number.start, draft.number.end);
    let single = end == start + 1;
    let pointed = start > 0
        && (page.has(start - 1, tag::DEMONSTRATIVE | tag::POSSESSIVE | tag::ADJECTIVE)
            || page.is_word(start - 1, "the")
            || page.tokens[start - 1].entry().number.is_some()
            || page.is_kind(start - 1, Kind::Hyphen));
    let followed = page.is_word(end, "of")
        || page.pos(end).leads_noun()
        || page.pos(end) == Pos::Noun && !page.is_kind(end, Kind::Hyphen);
    single && (pointed || !followed)
}
