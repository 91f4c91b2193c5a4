//! Units of two words: "light years", "nautical miles", "kilowatt-hours", "newton metres".

use super::measure::measure;
use crate::page::Page;
use crate::token::Kind;

/// First word, second word in the singular, name.
const PAIRS: &[(&str, &str, &str)] = &[
    ("light", "year", "light year"),
    ("light", "hour", "light hour"),
    ("light", "minute", "light minute"),
    ("light", "second", "light second"),
    ("astronomical", "unit", "astronomical unit"),
    ("nautical", "mile", "nautical mile"),
    ("electron", "volt", "electronvolt"),
    ("brake", "horsepower", "horsepower"),
    ("fluid", "ounce", "fluid ounce"),
    ("troy", "ounce", "troy ounce"),
    ("newton", "metre", "newton metre"),
    ("newton", "meter", "newton metre"),
    ("solar", "mass", "solar mass"),
];

/// What is multiplied by hours of it.
const FOR_HOURS: [&str; 2] = ["watt", "ampere"];

/// The unit whose first word stands at `at`, and where it ends.
pub(super) fn read(page: &Page, at: usize) -> Option<(String, usize)> {
    let hyphen = page.is_kind(at + 1, Kind::Hyphen) && !page.tokens[at + 1].spaced();
    let second = at + 1 + usize::from(hyphen);
    let word = page.word(second);
    let plural = |one: &str| {
        word.len() >= one.len()
            && word.is_char_boundary(one.len())
            && word[..one.len()].eq_ignore_ascii_case(one)
            && matches!(&word[one.len()..], "" | "s" | "es")
    };
    let pair = PAIRS.iter().find(|(first, one, _)| page.is_word(at, first) && plural(one));
    if let Some((.., name)) = pair {
        return Some(((*name).to_string(), second + 1));
    }
    // "40 kilowatts hours apart" are none: only a singular goes before its hours.
    let power = measure(page, at).filter(|u| FOR_HOURS.iter().any(|f| u.name.ends_with(f)))?;
    (plural("hour") && !page.word(at).ends_with('s')).then(|| (format!("{} hour", power.name), second + 1))
}
