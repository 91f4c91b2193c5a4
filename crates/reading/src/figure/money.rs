//! Money around a number: signs and codes before it, words after it, cents, sizes.

use std::ops::Range;

use super::Interval;
use super::draft::{Draft, Measured};
use super::measure::measure;
use crate::exact::Exact;
use crate::lexicon::{Dimension, NumberWord, nation, symbol};
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// "R500", "R3.2bn", "R1,250.50": rand, where no road ("the R62"), car ("Nissan R34") or film ("an R18 film") is meant.
pub(super) fn is_rand(page: &Page, start: usize) -> bool {
    let Some(sign) = start.checked_sub(1).filter(|s| page.word(*s) == "R") else { return false };
    let glued = page.is_kind(start, Kind::Number) && !page.tokens[start].spaced();
    let digits = page.word(start);
    let next = start + 1;
    let scaled = page.tokens.get(next).is_some_and(|t| {
        matches!(t.entry().number, Some(NumberWord::Magnitude(_) | NumberWord::Short(_)))
            || t.kind == Kind::Number && t.spaced() && t.span().len() == 3
    });
    if scaled || digits.contains([',', '.']) {
        return glued;
    }
    let before = sign.checked_sub(1);
    let named = before.is_some_and(|b| {
        page.pos(b) == Pos::Name
            || ["the", "on", "along", "off", "route", "road", "highway"].iter().any(|w| page.is_word(b, w))
            || page.is_kind(b, Kind::Hyphen) && !page.tokens[sign].spaced()
    });
    let rate = page.is_kind(next, Kind::Hyphen) && page.is_word(next + 1, "a");
    let tail =
        page.tokens.get(next).is_some_and(|t| !t.spaced() && matches!(t.kind, Kind::Word | Kind::Number));
    glued && (rate || digits.len() >= 3 && !named && !tail)
}

/// "$", "US$", "A$", "USD", "Rs." before the number.
pub(super) fn currency_before(page: &Page, range: &Range<usize>, start: usize) -> Option<(usize, String)> {
    let sign = start.checked_sub(1).filter(|s| *s >= range.start)?;
    if is_rand(page, start) {
        return Some((sign, "rand".to_string()));
    }
    if page.is_kind(sign, Kind::Currency) {
        let name = symbol(page.word(sign))?;
        let prefix = sign.checked_sub(1).filter(|p| {
            *p >= range.start
                && (page.tokens[*p].upper()
                    || page.tokens[*p].capital() && page.tokens[*p].span().len() == 1
                    || !page.tokens[sign].spaced())
                // "A $3 fare" is no fare in Australian dollars.
                && !(page.is_word(*p, "a") && page.tokens[sign].spaced())
        });
        let country = prefix.and_then(|p| Some((p, dollar_of(page.word(p))?)));
        return Some(match country {
            Some((at, full)) if name == "dollar" => (at, full.to_string()),
            _ => (sign, name.to_string()),
        });
    }
    // "$US113 trillion".
    if let Some(full) =
        dollar_of(page.word(sign)).filter(|_| sign > range.start && page.is_kind(sign - 1, Kind::Currency))
    {
        return Some((sign - 1, full.to_string()));
    }
    // "Rs. 20": the stop shortens.
    let sign = if page.is_kind(sign, Kind::Stop) && sign > range.start && page.is_word(sign - 1, "rs") {
        sign - 1
    } else {
        sign
    };
    let unit =
        page.tokens[sign].entry().unit.filter(|u| u.dimension == Dimension::Money || u.name == "sen")?;
    let word = page.word(sign);
    // In "10 USD 20" the code is the first number's; in "rmb 10 usd 20" and "3 USD50" it is the second's.
    let glued = page.tokens[sign].spaced()
        && page.tokens.get(sign + 1).is_some_and(|t| !t.spaced() && t.kind == Kind::Number);
    let served = sign > range.start + 1
        && page.tokens[sign - 2].entry().unit.is_some_and(|u| u.dimension == Dimension::Money);
    let taken = sign > range.start
        && (page.is_kind(sign - 1, Kind::Number) && !glued && !served
            || page.is_kind(sign - 1, Kind::Currency));
    let code = word.len() == 3 && !unit.name.starts_with(word)
        || unit.name == "ringgit"
        || unit.name == "shilling" && word.len() == 2
        || page.is_word(sign, "rs");
    // "dollar 22.5 million": the word before a number that is no year.
    let written = !word.ends_with('s')
        && (page.word(start).contains([',', '.'])
            || page
                .tokens
                .get(start + 1)
                .is_some_and(|t| matches!(t.entry().number, Some(NumberWord::Magnitude(_)))));
    let cased = page.tokens[sign].upper()
        || !page.tokens[sign].capital()
        || page.is_word(sign, "rs")
        || unit.name.ends_with("shilling");
    (!taken && (code && cased || written)).then(|| (sign, unit.name.to_string()))
}

/// Whose dollar "US$", "A$", "HK$" is.
fn dollar_of(prefix: &str) -> Option<&'static str> {
    const DOLLARS: [(&str, &str); 14] = [
        ("us", "us dollar"),
        ("u.s", "us dollar"),
        ("a", "australian dollar"),
        ("au", "australian dollar"),
        ("aud", "australian dollar"),
        ("c", "canadian dollar"),
        ("ca", "canadian dollar"),
        ("cad", "canadian dollar"),
        ("nz", "new zealand dollar"),
        ("hk", "hong kong dollar"),
        ("s", "singapore dollar"),
        ("r", "real"),
        ("mxn", "mexican peso"),
        ("mex", "mexican peso"),
    ];
    let prefix = prefix.trim_end_matches('.');
    DOLLARS.iter().find(|(code, _)| code.eq_ignore_ascii_case(prefix)).map(|(_, name)| *name)
}

/// "3.14 US$": whose dollar, and its sign, behind the number.
pub(super) fn dollars_behind(page: &Page, at: usize) -> Option<&'static str> {
    let sign = page.word(at + 1) == "$" && !page.tokens[at + 1].spaced();
    let ends = page.tokens.get(at + 2).is_none_or(|t| t.spaced() || t.kind != Kind::Number);
    if sign && ends { dollar_of(page.word(at)) } else { None }
}

/// "30 MUSD", "120 MEUR": millions of a currency in one word.
pub(super) fn millions_of(page: &Page, draft: &Draft, at: usize) -> Option<(String, Interval)> {
    let token = page.tokens.get(at).filter(|t| t.kind == Kind::Word && t.upper())?;
    let code = token.span().of(page.text).strip_prefix('M').filter(|c| c.len() == 3)?;
    let unit = crate::lexicon::find(code).unit.filter(|u| u.dimension == Dimension::Money)?;
    let value = draft.value.single()?.times_power_of_ten(6)?;
    Some((unit.name.to_string(), Interval::exactly(value)))
}

/// "75 USD million": a size that stands after the money.
pub(super) fn size_after(page: &Page, measured: &mut Measured) {
    let money =
        page.tokens[measured.range.end - 1].entry().unit.is_some_and(|u| u.dimension == Dimension::Money);
    let Some(NumberWord::Magnitude(power)) =
        page.tokens.get(measured.range.end).and_then(|t| t.entry().number)
    else {
        return;
    };
    if let (true, Some(value)) =
        (money, measured.value.single().and_then(|v| v.times_power_of_ten(i32::from(power))))
    {
        measured.value = Interval::exactly(value);
        measured.range.end += 1;
    }
}

/// "Canadian dollars", "Hong Kong dollars", "Swiss francs".
pub(super) fn national_money(page: &Page, at: usize) -> Option<String> {
    let after = measure(page, at + 1)?;
    // A nation's pounds are money, as nobody's pounds are a weight.
    let pounds = after.name == "pound" && nation(&page.word(at).to_lowercase()).is_some();
    let money = Some(after).filter(|u| u.dimension == Dimension::Money || pounds)?;
    if page.tokens[at].entry().unit.is_some()
        || page.is_word(at, "per")
        || page.pos(at) == Pos::Preposition
        || page.pos(at) == Pos::And
    {
        return None;
    }
    let word = page.word(at).to_lowercase();
    let nation = nation(&word).or_else(|| page.tokens[at].capital().then_some(word.as_str()))?;
    if money.name.starts_with(nation) {
        return Some(money.name.to_string());
    }
    Some(format!("{nation} {}", money.name))
}

/// "3 dollars 50 cents", "two pounds and ten pence", "20 dollars 43c".
pub(super) fn cents(page: &Page, measured: &mut Measured, high: usize) {
    let last = page.tokens[measured.range.end - 1];
    let sign = last.kind == Kind::Currency;
    if sign || last.entry().unit.is_some_and(|u| u.dimension == Dimension::Money) {
        add_cents(page, measured, high, last.kind == Kind::Word);
    }
}

/// "$20 and 43c", "US$3 and fourteen" where a sign stands before the number.
pub(super) fn cents_after_sign(page: &Page, measured: &mut Measured, high: usize) {
    let whole = measured.value.single().is_some_and(Exact::is_whole);
    let scaled = page.tokens[measured.range.end - 1].kind == Kind::Word;
    if whole && !scaled {
        add_cents(page, measured, high, true);
    }
}

/// Joins the cents that follow: named, or two figures that close the clause where `bare` allows it.
fn add_cents(page: &Page, measured: &mut Measured, high: usize, bare: bool) {
    let at = measured.range.end + usize::from(page.is_word(measured.range.end, "and"));
    let source = crate::numeral::Source { text: page.text, tokens: &page.tokens, figures: true };
    let Some(small) = crate::numeral::at(source, at)
        .filter(|n| n.end <= high && n.value < Exact::whole(100) && n.value.is_whole())
    else {
        return;
    };
    let short = page.is_word(small.end, "c") && page.tokens.get(small.end).is_some_and(|t| !t.spaced());
    let named = short || measure(page, small.end).is_some_and(|u| u.dimension == Dimension::SmallMoney);
    let closes =
        small.end >= high || matches!(page.tokens[small.end].kind, Kind::Stop | Kind::Comma | Kind::Question);
    if !named && !(bare && closes && (small.value >= Exact::whole(10) || !small.digits)) {
        return;
    }
    if let (Some(value), Some(part)) = (measured.value.single(), small.value.divided_by(Exact::whole(100)))
        && let Some(sum) = value.plus(part)
    {
        measured.value = Interval::exactly(sum);
        measured.range.end = small.end + usize::from(named);
    }
}
