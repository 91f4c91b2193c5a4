//! The unit that stands behind a number.

use super::measure::{area_or_volume, compares, compound, degrees, heat, measure, power};
use super::{money, pairs, prime};
use crate::lexicon::{NumberWord, symbol};
use crate::page::Page;
use crate::token::Kind;

/// A unit and where it ends.
type Found = Option<(String, usize)>;

/// The unit at `at` and where it ends.
pub(super) fn after(page: &Page, at: usize, high: usize) -> Found {
    if at >= high {
        return None;
    }
    if let Some(found) = prime::read(page, at) {
        return Some(found);
    }
    match page.tokens[at].kind {
        Kind::Percent => named("percent", at + 1),
        // In "1 $10 bill" the sign belongs to what follows it.
        Kind::Currency if is_next_numbers(page, at) => None,
        Kind::Currency => symbol(page.word(at)).and_then(|name| named(name, at + 1)),
        Kind::Other if page.word(at).starts_with('°') => Some(degrees(page, at + 1)),
        Kind::Word => word(page, at),
        _ => None,
    }
}

fn named(name: &str, end: usize) -> Found {
    Some((name.to_string(), end))
}

/// Whether a sign or code belongs to the number glued behind it: "1 $10 bill", "3 USD50 cards".
fn is_next_numbers(page: &Page, at: usize) -> bool {
    page.tokens[at].spaced() && page.tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Number && !t.spaced())
}

/// The unit that a word is or begins.
fn word(page: &Page, at: usize) -> Found {
    if page.word(at) == "G" {
        return (!page.tokens[at].spaced()).then(|| ("generation".to_string(), at + 1));
    }
    if page.tokens[at].upper() && is_next_numbers(page, at) {
        return None;
    }
    if is_inch(page, at) {
        return named("inch", at + 1);
    }
    if let Some(name) = money::dollars_behind(page, at) {
        return named(name, at + 2);
    }
    if let Some(scale) = heat(page, at) {
        return named(scale, at + 1);
    }
    if let Some(found) = letter(page, at) {
        return Some(found);
    }
    // "In 2002 Le Havre", "during 2016 Stone spoke": names.
    if matches!(page.word(at), "Le" | "Stone") {
        return None;
    }
    share(page, at)
        .or_else(|| area_or_volume(page, at))
        .or_else(|| shortened(page, at))
        .or_else(|| metres(page, at))
        .or_else(|| money::national_money(page, at).map(|name| (name, at + 2)))
        .or_else(|| pairs::read(page, at))
        .or_else(|| listed(page, at))
}

/// "5 in" at the end of a clause, and "2in"; anywhere else "in" is no inch.
fn is_inch(page: &Page, at: usize) -> bool {
    if !page.is_word(at, "in") {
        return false;
    }
    let glued = !page.tokens[at].spaced() && at > 0 && page.is_kind(at - 1, Kind::Number);
    let hyphens = page.is_kind(at + 1, Kind::Hyphen) && at > 0 && page.is_kind(at - 1, Kind::Hyphen);
    let goes_on =
        page.tokens.get(at + 1).is_some_and(|t| matches!(t.kind, Kind::Word | Kind::Number | Kind::Currency));
    glued || !hyphens && !goes_on
}

/// Letters that are a unit only here: "50p", "10k", "sixteen fold", "4 yo".
fn letter(page: &Page, at: usize) -> Found {
    let glued = !page.tokens[at].spaced();
    // "1080p" are the lines of a picture.
    let lines = at > 0 && ["240", "360", "480", "720", "1080", "1440", "2160"].contains(&page.word(at - 1));
    if page.word(at) == "p" && glued && !lines {
        return named("penny", at + 1);
    }
    if page.is_word(at, "k") && glued {
        return named("kilometre", at + 1);
    }
    if page.is_word(at, "fold") {
        return named("fold", at + 1);
    }
    if page.is_word(at, "yo") {
        return named("year of age", at + 1);
    }
    None
}

/// "per cent", "percentage points", "parts per million", "basis points".
fn share(page: &Page, at: usize) -> Found {
    let points = page.is_word(at + 1, "points") || page.is_word(at + 1, "point");
    if page.is_word(at, "per") && (page.is_word(at + 1, "cent") || page.is_word(at + 1, "cents")) {
        return named("percent", at + 2);
    }
    if page.is_word(at, "percentage") {
        return if points { named("percentage point", at + 2) } else { named("percent", at + 1) };
    }
    if ["part", "parts"].iter().any(|w| page.is_word(at, w)) && page.is_word(at + 1, "per") {
        return Some((format!("part per {}", page.word(at + 2).to_lowercase()), at + 3));
    }
    if page.is_word(at, "basis") && points {
        return named("basis point", at + 2);
    }
    None
}

/// "bps", "12st 4lb", "three times as many", "6.3 magnitude", "400 lb-ft".
fn shortened(page: &Page, at: usize) -> Found {
    if page.is_word(at, "bps") {
        return named("basis point", at + 1);
    }
    if page.is_word(at, "st") && !page.tokens[at].spaced() && at > 0 && page.is_kind(at - 1, Kind::Number) {
        return named("stone", at + 1);
    }
    if page.is_word(at, "times") && compares(page, at + 1) {
        return named("fold", at + 1);
    }
    if page.is_word(at, "magnitude") {
        return named("magnitude", at + 1);
    }
    if page.is_word(at, "lb") && page.is_kind(at + 1, Kind::Hyphen) && page.is_word(at + 2, "ft") {
        return named("foot pound-force", at + 3);
    }
    None
}

/// "5 m", "5m²".
fn metres(page: &Page, at: usize) -> Found {
    if !page.is_word(at, "m") || page.is_kind(at + 1, Kind::Stop) {
        return None;
    }
    match power(page, at + 1) {
        Some((power, end)) => Some((format!("{power} metre"), end)),
        None => named("metre", at + 1),
    }
}

/// A unit of the lexicon, with what turns it into another.
fn listed(page: &Page, at: usize) -> Found {
    let unit = measure(page, at)?;
    // "361 million pounds" are money: nobody weighs by the million in copy without saying of what.
    if unit.name == "pound"
        && at > 0
        && matches!(page.tokens[at - 1].entry().number, Some(NumberWord::Magnitude(_)))
        && !page.is_word(at + 1, "of")
    {
        return named("pound sterling", at + 1);
    }
    Some(compound(page, at, unit))
}
