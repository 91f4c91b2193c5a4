//! Sizes behind a number: "3.2 million", "5 hundred thousand", "10k", "$3bn".

use super::{Numeral, NumeralKind, Source, run};
use crate::exact::Exact;
use crate::lexicon::{NumberWord, tag};
use crate::token::Kind;

/// Sizes after a number in digits: "3.2 million", "5 hundred thousand", "10k", and what still follows ("3 hundred and 21").
pub(super) fn magnitudes(source: Source, numeral: Numeral) -> Numeral {
    let mut numeral = numeral;
    loop {
        let glue = usize::from(
            source.kind(numeral.end) == Some(Kind::Hyphen) && source.number_word(numeral.end + 1).is_some(),
        );
        let at = numeral.end + glue;
        let power = match source.number_word(at) {
            Some(NumberWord::Hundred) => 2,
            Some(NumberWord::Magnitude(power)) => i32::from(power),
            Some(NumberWord::Plural(power)) if power > 2 && at > numeral.start => i32::from(power),
            Some(NumberWord::Dozen | NumberWord::Dozens(12)) => {
                let Some(value) = numeral.value.times(Exact::whole(12)) else { return numeral };
                return Numeral { end: at + 1, value, ..numeral };
            }
            Some(NumberWord::Short(_)) if numeral.digits && !numeral.scaled => {
                match short_power(source, numeral.start, at) {
                    Some(power) => power,
                    None => return numeral,
                }
            }
            _ => return numeral,
        };
        match numeral.value.times_power_of_ten(power) {
            Some(value) => numeral = Numeral { end: at + 1, value, scaled: true, ..numeral },
            None => return numeral,
        }
        if let Some(more) = remainder(source, numeral) {
            return more;
        }
    }
}

/// "4 thousand 3 hundred and 21": what follows a size in digits must be smaller than it.
fn remainder(source: Source, numeral: Numeral) -> Option<Numeral> {
    let at = if source.is(numeral.end, "and") { numeral.end + 1 } else { numeral.end };
    if source.kind(at) != Some(Kind::Number) && source.number_word(at).is_none()
        || at == numeral.end && source.kind(at) == Some(Kind::Number) && source.number_word(at + 1).is_none()
    {
        return None;
    }
    let rest = super::plain(source, at)?;
    let scale = size_of(source, numeral.end - 1)?;
    let smaller = rest.kind == NumeralKind::Cardinal
        && rest.value > Exact::ZERO
        && rest.value < scale
        && rest.value.is_whole();
    smaller
        .then(|| numeral.value.plus(rest.value).map(|value| Numeral { end: rest.end, value, ..numeral }))
        .flatten()
}

fn size_of(source: Source, at: usize) -> Option<Exact> {
    match source.number_word(at)? {
        NumberWord::Hundred => Some(Exact::whole(100)),
        NumberWord::Magnitude(power) => Exact::ONE.times_power_of_ten(i32::from(power)),
        _ => None,
    }
}

/// The power of ten of a short size after digits: "10k", "$3bn". `start` is where the digits begin.
fn short_power(source: Source, start: usize, at: usize) -> Option<i32> {
    let NumberWord::Short(power) = source.number_word(at)? else { return None };
    let word = source.word(at);
    let money = start > 0 && (source.kind(start - 1) == Some(Kind::Currency) || is_code(source, start - 1));
    let fits = match word {
        // Small "m" is a metre and "mm" a millimetre, unless money stands before them or people after them.
        "m" if !source.figures => money,
        "m" => {
            money
                || !source.spaced(at)
                    && !is_thousands(source.word(start))
                    && counts_after(source, at + 1)
                    && !is_long(source, start, at + 1)
        }
        "mm" => money,
        "k" | "K" if source.figures && !money && run::is_kilometres(source, start, at + 1) => false,
        "t" | "T" if source.figures => money && !source.spaced(at),
        "g" | "G" | "t" | "T" => !source.figures && (word != "t" || !source.spaced(at)),
        "b" | "B" => money || !source.spaced(at) || counts_after(source, at + 1),
        _ => word.len() > 1 || !source.spaced(at),
    };
    (fits || !source.figures && word.len() == 1 && word != "m").then_some(i32::from(power))
}

/// "1,500" and "1500", of which nobody says that they are millions.
fn is_thousands(digits: &str) -> bool {
    digits.contains(',') || digits.len() > 3 && !digits.contains('.')
}

/// A currency's letters: "USD", "RM", "US", "Sh".
fn is_code(source: Source, at: usize) -> bool {
    let word = source.word(at);
    (2..=3).contains(&word.len())
        && source.tokens.get(at).is_some_and(|t| {
            t.entry().unit.is_some_and(|u| t.upper() || t.capital() && u.name.ends_with("shilling"))
        })
}

/// "a 1.6m drill": one thing, and how long it is.
fn is_long(source: Source, start: usize, noun: usize) -> bool {
    let article = start.checked_sub(1).is_some_and(|a| source.is(a, "a") || source.is(a, "an"));
    let one = |word: &str| !word.ends_with('s') && !["people", "men", "women", "children"].contains(&word);
    let goes_on = source
        .tokens
        .get(noun + 1)
        .is_some_and(|t| t.kind == Kind::Word && t.tags() & !(tag::NOUN | tag::ADJECTIVE | tag::ROLE) == 0);
    article && one(source.word(noun)) && !goes_on
}

/// "35m people", "35m of its devices", "2.7m combined sales": a word for what is counted follows, and none of length.
fn counts_after(source: Source, at: usize) -> bool {
    let word = source.word(at);
    let length = [
        "and",
        "to",
        "by",
        "tall",
        "long",
        "wide",
        "high",
        "deep",
        "in",
        "from",
        "away",
        "below",
        "above",
        "or",
        "at",
        "on",
        "for",
        "final",
        "race",
        "sprint",
        "freestyle",
        "hurdles",
        "dash",
        "heat",
        "heats",
        "relay",
        "champion",
        "butterfly",
        "backstroke",
        "breaststroke",
        "title",
        "runner",
        "medley",
        "steeplechase",
    ];
    word.starts_with(char::is_lowercase) && word.len() > 1 && !length.iter().any(|w| source.is(at, w))
}
