//! Numbers in digits and in words, brought to one value: "2,300", "2.3 thousand", "nine", "$2.5m", "two-thirds".

use crate::fraction;
use crate::token::Token;
use crate::words::{self, DATE, JOINS, NUMBER, ORDINAL, STYLED, UNIT};

/// A number token from digits with their commas and points: "1,250.5".
pub(crate) fn from_digits(digits: &str) -> Token {
    let plain: String = digits.chars().filter(|c| *c != ',').collect();
    // "1.2.3" is no number but an index: told apart by its letters.
    let value = plain.parse::<f64>().unwrap_or(f64::NAN);
    let mut token = of_value(value);
    if value.is_nan() || plain.len() > 15 {
        token.key = words::hash(plain.as_bytes());
    }
    if !digits.contains([',', '.']) && plain.len() == 4 && (1200.0..2200.0).contains(&value) {
        token.role |= DATE;
    }
    if digits.contains(',') {
        token.role |= STYLED;
    }
    token
}

/// A number token of a fraction.
pub(crate) fn from_fraction(value: f64) -> Token {
    let mut token = of_value(value);
    token.role |= STYLED;
    token
}

/// A number token of this value.
fn of_value(value: f64) -> Token {
    let bits = if value == 0.0 { 0 } else { value.to_bits() };
    Token { key: words::mix(bits ^ 0x6e75_6d62_6572), stem: bits, role: NUMBER, ..Token::default() }
}

/// Gives a number another value, keeping where it stands.
fn set_value(token: &mut Token, value: f64) {
    let new = of_value(value);
    token.key = new.key;
    token.stem = new.stem;
}

/// Takes the letters behind the digits into account; gives back those that are a unit of their own.
pub(crate) fn apply_suffix<'a>(token: &mut Token, suffix: &'a str, money: bool) -> Option<&'a str> {
    let value = f64::from_bits(token.stem);
    let factor = match suffix {
        "" => return None,
        "bn" | "BN" | "Bn" => 1e9,
        "tn" => 1e12,
        "k" | "K" => 1e3,
        "m" | "M" if money => 1e6,
        "b" | "B" if money => 1e9,
        "st" | "nd" | "rd" | "th" | "ST" | "ND" | "RD" | "TH" => {
            token.role |= ORDINAL;
            token.key = words::mix(token.key ^ 0x6f72_6469);
            return None;
        }
        "s" => {
            token.role |= DATE;
            token.key = words::mix(token.key ^ 0x7365_7272);
            return None;
        }
        _ => return Some(suffix),
    };
    set_value(token, scaled(value, factor));
    token.role |= STYLED;
    None
}

/// `value` times `factor`, without the dust that binary fractions leave: 2.3 million is 2300000.
fn scaled(value: f64, factor: f64) -> f64 {
    let product = value * factor;
    let whole = (product * 1000.0).round() / 1000.0;
    if (whole - product).abs() <= product.abs() * 1e-9 { whole } else { product }
}

/// Whether a magnitude ("million") follows, so that the currency is said after it.
pub(crate) fn magnitude_follows(text: &str, at: usize, end: usize) -> bool {
    let rest = text.get(at..end).unwrap_or("").trim_start_matches([' ', '-', '\u{a0}', '\n']);
    let length = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len()).min(12);
    let word = rest.get(..length).unwrap_or("").to_ascii_lowercase();
    matches!(
        word.as_str(),
        "hundred" | "thousand" | "million" | "mln" | "billion" | "bln" | "bn" | "trillion" | "m" | "mn"
    )
}

/// What a word adds to a number.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Part {
    /// Zero to nineteen.
    Small(f64),
    /// Twenty to ninety.
    Tens(f64),
    /// Hundred, thousand and up.
    Magnitude(f64),
    /// first, second, third.
    Ordinal(f64),
    /// half.
    Fraction(f64),
    /// thirds, quarter, fifths.
    Under(f64),
}

fn part(word: &str) -> Option<Part> {
    const SMALL: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    const ORDINALS: [&str; 12] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth",
    ];
    let value = |at: usize| u32::try_from(at).map(f64::from).unwrap_or(0.0);
    if let Some(at) = SMALL.iter().position(|w| *w == word) {
        return Some(Part::Small(value(at)));
    }
    if let Some(at) = TENS.iter().position(|w| *w == word) {
        return Some(Part::Tens(20.0 + 10.0 * value(at)));
    }
    if let Some(at) = ORDINALS.iter().position(|w| *w == word) {
        return Some(Part::Ordinal(value(at) + 1.0));
    }
    Some(match word {
        "hundred" => Part::Magnitude(1e2),
        "thousand" => Part::Magnitude(1e3),
        "million" | "mln" | "mn" => Part::Magnitude(1e6),
        "billion" | "bln" | "bn" => Part::Magnitude(1e9),
        "trillion" | "trln" => Part::Magnitude(1e12),
        "dozen" => Part::Magnitude(12.0),
        "half" => Part::Fraction(0.5),
        _ => Part::Under(fraction::under(word)?),
    })
}

/// Words that are part of a number, by hash of the word.
static PARTS: std::sync::LazyLock<words::KeyMap<Part>> = std::sync::LazyLock::new(|| {
    words::JOINING
        .split_whitespace()
        .filter_map(|word| Some((words::hash(word.as_bytes()), part(word)?)))
        .collect()
});

/// Turns number words into numbers and joins what belongs together, from token `first` on: "two hundred and five",
/// "2.5 million", "twenty-three".
pub(crate) fn join(text: &str, tokens: &mut Vec<Token>, first: usize) {
    // Next to all words stand alone, and most sentences have no word that could join another.
    let may_join = |token: &Token| token.is(JOINS | NUMBER);
    let own = tokens.get(first..).unwrap_or(&[]);
    let Some(start) = own.iter().position(may_join).map(|at| first + at.saturating_sub(1)) else { return };
    let mut write = start;
    let mut read = start;
    while let Some(&token) = tokens.get(read) {
        let alone = !may_join(&token) && !tokens.get(read + 1).is_some_and(may_join);
        let joined = if alone { None } else { joined_at(text, tokens, read) };
        let (joined, used) = joined.unwrap_or((token, 1));
        if let Some(place) = tokens.get_mut(write) {
            *place = joined;
        }
        write += 1;
        read += used.max(1);
    }
    tokens.truncate(write);
}

/// "No." before digits is "number", and denies nothing.
fn number_sign(text: &str, tokens: &[Token], at: usize) -> Option<Token> {
    let (sign, next) = (tokens.get(at)?, tokens.get(at + 1)?);
    let gap = text.get(sign.end as usize..next.start as usize)?;
    if !(sign.is(words::NEGATION) && next.is(NUMBER) && gap.starts_with('.')) {
        return None;
    }
    let key = words::hash(b"number");
    Some(Token { key, stem: key, role: STYLED, group: 0, pole: 0, ..*sign })
}

/// The number or phrase that starts at token `at`, and how many tokens it takes.
fn joined_at(text: &str, tokens: &[Token], at: usize) -> Option<(Token, usize)> {
    if let Some(number) = number_sign(text, tokens, at) {
        return Some((number, 1));
    }
    let joins = |at: usize| tokens.get(at).is_some_and(|t| t.is(JOINS));
    let number = |at: usize| tokens.get(at).is_some_and(|t| t.is(NUMBER));
    if number(at) && number(at + 1) {
        return mixed(text, tokens, at);
    }
    if let Some(share) = one_in(text, tokens, at) {
        return Some(share);
    }
    let starts = joins(at) || number(at) && joins(at + 1);
    if starts && let Some(number) = number_at(text, tokens, at) {
        return Some(number);
    }
    if joins(at + 1) { phrase_at(tokens, at).map(|joined| (joined, 2)) } else { None }
}

/// "one in three", "nine out of ten": a share.
fn one_in(text: &str, tokens: &[Token], at: usize) -> Option<(Token, usize)> {
    const MOST: f64 = 100.0;
    let is = |at: usize, word: &str| {
        tokens.get(at).is_some_and(|t| text.get(t.start as usize..t.end as usize) == Some(word))
    };
    let small = |at: usize| -> Option<f64> {
        let token = tokens.get(at)?;
        match PARTS.get(&token.key) {
            Some(Part::Small(value) | Part::Tens(value)) => Some(*value),
            _ if token.is(NUMBER) && !token.is(ORDINAL | DATE) => token.value(),
            _ => None,
        }
    };
    let over = small(at)?;
    // "one resident in five".
    let person = |at: usize| {
        tokens.get(at).is_some_and(|t| t.is_content() && !t.is(UNIT | NUMBER | words::TIME | words::CAPITAL))
    };
    let of_people = over == 1.0 && person(at + 1) && is(at + 2, "in");
    let second = if is(at + 1, "in") {
        at + 2
    } else if of_people || is(at + 1, "out") && is(at + 2, "of") {
        at + 3
    } else {
        return None;
    };
    let under = small(second)?;
    // "one in ten minutes" is no share, and "one in three million" is another.
    let goes_on = tokens.get(second + 1).is_some_and(|t| {
        t.is(UNIT | NUMBER) || matches!(PARTS.get(&t.key), Some(Part::Magnitude(_) | Part::Small(_)))
    });
    let whole = over.fract() == 0.0 && under.fract() == 0.0;
    if !whole || over < 1.0 || over >= under || under > MOST || goes_on {
        return None;
    }
    let mut token = worded(*tokens.get(at)?, over / under);
    token.end = tokens.get(second)?.end;
    Some((token, second + 1 - at))
}

/// "8-1/2", "2½": a whole number and a fraction behind it.
fn mixed(text: &str, tokens: &[Token], at: usize) -> Option<(Token, usize)> {
    let (whole, part) = (tokens.get(at)?, tokens.get(at + 1)?);
    let (a, b) = (whole.value()?, part.value()?);
    let written = text.get(part.start as usize..part.end as usize)?;
    let is_fraction = b > 0.0 && b < 1.0 && !written.contains('.');
    if a.fract() != 0.0 || !is_fraction || !near(text, whole.end, part.start) {
        return None;
    }
    let mut token = worded(*whole, a + b);
    token.end = part.end;
    token.role &= !DATE;
    Some((token, 2))
}

/// "two-thirds", "three quarters of", "one fifth", from the token of the number over the line.
fn fraction_at(text: &str, tokens: &[Token], at: usize, over: f64) -> Option<(Token, usize)> {
    let (start, next) = (tokens.get(at)?, tokens.get(at + 1)?);
    let gap = text.get(start.end as usize..next.start as usize)?;
    let value = match *PARTS.get(&next.key)? {
        // "three quarters" may be nine months.
        Part::Under(4.0) if !matches!(gap, "-" | "‑") && !is_of(text, tokens, at + 2) => return None,
        Part::Under(under) => over / under,
        Part::Ordinal(under) if over == 1.0 && under >= 3.0 => over / under,
        _ => return None,
    };
    let fits = over >= 1.0 && value < 1.0 && near(text, start.end, next.start);
    let mut token = worded(*start, value);
    token.end = next.end;
    fits.then_some((token, 2))
}

/// "a third of", "a quarter of", "a hundred": what the article before a part makes of it.
fn after_article(text: &str, tokens: &[Token], at: usize, part: Part) -> Option<Token> {
    let article = tokens.get(at.checked_sub(1)?)?;
    let is_article = text.get(article.start as usize..article.end as usize)?.eq_ignore_ascii_case("a");
    let value = match part {
        Part::Ordinal(under) | Part::Under(under) if under >= 3.0 && is_share(text, tokens, at + 1) => {
            1.0 / under
        }
        Part::Magnitude(size) => size,
        _ => return None,
    };
    is_article.then(|| worded(*tokens.get(at).unwrap_or(article), value))
}

/// "a third of", "a third the size", "a third as big"; "a third man" is the next.
fn is_share(text: &str, tokens: &[Token], at: usize) -> bool {
    let word = tokens.get(at).and_then(|t| text.get(t.start as usize..t.end as usize));
    matches!(word, Some("of" | "the" | "as" | "less" | "more" | "in" | "since" | "from" | "to"))
}

fn is_of(text: &str, tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|t| text.get(t.start as usize..t.end as usize) == Some("of"))
}

/// The number that starts at token `at`, and how many tokens it takes.
fn number_at(text: &str, tokens: &[Token], at: usize) -> Option<(Token, usize)> {
    let start = *tokens.get(at)?;
    let digits = start.is(NUMBER) && !start.is(ORDINAL);
    let mut total = 0.0;
    let mut run;
    if digits {
        run = f64::from_bits(start.stem);
    } else {
        match *PARTS.get(&start.key)? {
            Part::Small(value) | Part::Tens(value) => run = value,
            Part::Ordinal(value) => {
                let fraction = after_article(text, tokens, at, Part::Ordinal(value));
                return Some((fraction.unwrap_or_else(|| ordinal(start, value)), 1));
            }
            Part::Fraction(value) => return Some((worded(start, value), 1)),
            // "millions of" is a size, not a number.
            part @ (Part::Magnitude(_) | Part::Under(_)) => {
                return after_article(text, tokens, at, part).map(|token| (token, 1));
            }
        }
    }
    if let Some(fraction) = fraction_at(text, tokens, at, run) {
        return Some(fraction);
    }
    let mut used = 1;
    let mut last = start;
    let mut after_tens = matches!(PARTS.get(&start.key), Some(Part::Tens(_))) && !digits;
    while let Some(next) = tokens.get(at + used).filter(|next| near(text, last.end, next.start)) {
        match PARTS.get(&next.key) {
            Some(Part::Magnitude(size)) if !digits || *size >= 1e3 || used == 1 => {
                run = scaled(run, *size);
                if *size >= 1e3 {
                    total += run;
                    run = 0.0;
                }
                after_tens = false;
            }
            Some(Part::Small(value)) if after_tens && *value > 0.0 && *value < 10.0 && !digits => {
                run += value;
                after_tens = false;
            }
            Some(Part::Small(value)) if !digits && run >= 100.0 => run += value,
            Some(Part::Tens(value)) if !digits && (run >= 100.0 || (run == 0.0 && total > 0.0)) => {
                run += value;
                after_tens = true;
            }
            _ => break,
        }
        last = *next;
        used += 1;
        if digits && run == 0.0 {
            break;
        }
    }
    if digits && used == 1 {
        return None;
    }
    let mut token = worded(start, total + run);
    token.end = last.end;
    token.role &= !DATE;
    Some((token, used))
}

/// Phrases of two words that are one: "per cent", "United States".
static PHRASES: std::sync::LazyLock<words::KeyMap<(u64, u64)>> = std::sync::LazyLock::new(|| {
    let key = |word: &str| words::hash(word.as_bytes());
    let known = |word: &str| words::look_up(key(word)).map_or(key(word), |entry| entry.key);
    [
        ("per", "cent", known("percent")),
        ("e", "mail", known("email")),
        ("e", "mails", known("email")),
        ("metric", "ton", known("tonne")),
        ("metric", "tonne", known("tonne")),
        ("united", "states", words::mix(key("us"))),
        ("united", "kingdom", key("uk")),
        ("united", "nations", key("un")),
        ("european", "union", key("eu")),
    ]
    .into_iter()
    .map(|(first, second, whole)| (known(second), (known(first), whole)))
    .collect()
});

/// One token of two where they are a phrase.
fn phrase_at(tokens: &[Token], at: usize) -> Option<Token> {
    let (first, second) = (tokens.get(at)?, tokens.get(at + 1)?);
    let &(before, whole) = PHRASES.get(&second.key)?;
    if before != first.key {
        return None;
    }
    let known = words::look_up(whole);
    let role = known.map_or(first.role, |entry| entry.role);
    let kept = first.role & (words::INITIAL | words::CAPITAL);
    Some(Token {
        key: whole,
        stem: whole,
        role: role | kept | STYLED,
        end: second.end,
        group: 0,
        pole: 0,
        ..*first
    })
}

/// Whether only a space or a hyphen parts two words of a number.
fn near(text: &str, end: u32, start: u32) -> bool {
    let gap = text.get(end as usize..start as usize).unwrap_or("..");
    matches!(gap, " " | "-" | "\u{a0}" | "\n" | "‑" | "")
}

fn worded(start: Token, value: f64) -> Token {
    let number = of_value(value);
    let kept = start.role & (words::INITIAL | words::CAPITAL | DATE);
    Token { key: number.key, stem: number.stem, role: NUMBER | STYLED | kept, group: 0, pole: 0, ..start }
}

fn ordinal(start: Token, value: f64) -> Token {
    let mut token = worded(start, value);
    token.role |= ORDINAL | (start.role & UNIT);
    token.key = words::mix(token.key ^ 0x6f72_6469);
    token
}
