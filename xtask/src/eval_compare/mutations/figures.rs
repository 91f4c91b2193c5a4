//! Figures: values, units, rates, times, scopes, hedges.

use reading::Span;

use crate::eval_compare::passage::{Chance, Mutated, Passage, is_common, replace};

pub(super) fn numbers(passage: &Passage<'_>) -> Vec<usize> {
    (0..passage.words.len())
        .filter(|&at| {
            let word = passage.word(at);
            let digits = word.text.chars().filter(char::is_ascii_digit).count();
            let pure = word.text.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.'));
            let glued = passage.gap(at).starts_with(['-', '/', ':', '\''])
                || at > 0 && passage.gap(at - 1).ends_with(['-', '/', ':', '\'']);
            let month = at > 0 && is_common(passage.word(at - 1).text);
            word.is_number() && pure && digits >= 2 && !word.quoted && !glued && !month && !is_year(word.text)
        })
        .collect()
}

pub(super) fn is_year(text: &str) -> bool {
    text.len() == 4 && (text.starts_with("19") || text.starts_with("20"))
}

pub(super) fn figure_value(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places = numbers(passage);
    let word = passage.word(*chance.pick(&places)?);
    let first = word.text.chars().next()?.to_digit(10)?;
    let other = (first + 1 + u32::try_from(chance.next() % 7).ok()?) % 9 + 1;
    let other = if other == first { other % 9 + 1 } else { other };
    Some(replace(passage.text, word.span, &format!("{other}{}", &word.text[1..])))
}

/// Replaces one of the words on the left by its partner, outside quotes, where `fits` says so.
pub(super) fn swap_word(
    passage: &Passage<'_>,
    chance: &mut Chance,
    pairs: &[(&str, &str)],
    fits: impl Fn(usize) -> bool,
) -> Option<Mutated> {
    let mut places: Vec<(Span, &str)> = Vec::new();
    for at in (0..passage.words.len()).filter(|&at| !passage.word(at).quoted && fits(at)) {
        let word = passage.word(at);
        places.extend(pairs.iter().filter(|(from, _)| *from == word.text).map(|(_, to)| (word.span, *to)));
    }
    let &(span, to) = chance.pick(&places)?;
    Some(replace(passage.text, span, to))
}

pub(super) fn figure_unit(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("million", "billion"),
        ("billion", "million"),
        ("mln", "billion"),
        ("bn", "million"),
        ("percent", "percentage points"),
        ("pct", "percentage points"),
        ("miles", "kilometres"),
        ("dollars", "pounds"),
        ("dlrs", "stg"),
        ("tonnes", "pounds"),
        ("tons", "pounds"),
        ("days", "weeks"),
        ("months", "years"),
        ("years", "months"),
        ("weeks", "days"),
        ("hours", "days"),
    ];
    swap_word(passage, chance, PAIRS, |at| {
        at > 0 && passage.word(at - 1).is_number() && passage.gap(at - 1) == " "
    })
}

pub(super) fn figure_rate(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("day", "week"),
        ("week", "month"),
        ("month", "week"),
        ("year", "month"),
        ("hour", "day"),
        ("share", "bond"),
        ("barrel", "tonne"),
        ("tonne", "barrel"),
    ];
    swap_word(passage, chance, PAIRS, |at| {
        let number = (2..5).any(|back| at >= back && passage.word(at - back).is_number());
        at > 1
            && matches!(passage.word(at - 1).text, "a" | "per" | "each" | "every" | "an")
            && number
            && !matches!(
                passage.word(at + 1).text,
                "earlier" | "ago" | "before" | "later" | "after" | "of" | "s"
            )
            && !(2..5).any(|back| at >= back && is_year(passage.word(at - back).text))
            && (at - 2..at).all(|i| passage.gap(i) == " ")
    })
}

pub(super) fn figure_time(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("Monday", "Thursday"),
        ("Tuesday", "Friday"),
        ("Wednesday", "Sunday"),
        ("Thursday", "Monday"),
        ("Friday", "Tuesday"),
        ("Saturday", "Wednesday"),
        ("Sunday", "Friday"),
        ("January", "June"),
        ("February", "October"),
        ("March", "August"),
        ("April", "November"),
        ("June", "December"),
        ("July", "February"),
        ("August", "March"),
        ("September", "January"),
        ("October", "April"),
        ("November", "July"),
        ("December", "September"),
    ];
    swap_word(passage, chance, PAIRS, |at| !passage.word(at).first && !passage.next_is_capital(at))
}

pub(super) fn figure_year(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<usize> = (0..passage.words.len())
        .filter(|&at| {
            is_year(passage.word(at).text)
                && !passage.word(at).quoted
                && !passage.gap(at).starts_with(['/', '-'])
        })
        .filter(|&at| {
            at > 0
                && passage.gap(at - 1) == " "
                && matches!(passage.word(at - 1).text, "in" | "since" | "of" | "until" | "from")
        })
        .collect();
    let word = passage.word(*chance.pick(&places)?);
    let year: u64 = word.text.parse().ok()?;
    Some(replace(passage.text, word.span, &(year - 1 - chance.next() % 8).to_string()))
}

pub(super) fn figure_scope(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("people", "households"),
        ("workers", "managers"),
        ("employees", "contractors"),
        ("voters", "residents"),
        ("companies", "countries"),
        ("shares", "bonds"),
        ("bags", "crates"),
        ("men", "children"),
        ("women", "children"),
        ("students", "teachers"),
        ("jobs", "homes"),
        ("countries", "cities"),
        ("banks", "insurers"),
        ("states", "counties"),
        ("votes", "signatures"),
        ("points", "goals"),
        ("games", "seasons"),
        ("stores", "factories"),
        ("users", "accounts"),
        ("families", "firms"),
    ];
    swap_word(passage, chance, PAIRS, |at| {
        at > 0
            && passage.gap(at - 1) == " "
            && (passage.word(at - 1).is_number() || matches!(passage.word(at - 1).text, "million" | "mln"))
    })
}

pub(super) fn before_number(passage: &Passage<'_>, at: usize, length: usize) -> bool {
    passage.plain_run(at, length)
        && passage.word(at + length).is_number()
        && matches!(passage.gap(at + length - 1), " " | " $" | " £")
}

pub(super) fn hedge_places(passage: &Passage<'_>) -> Vec<Span> {
    const ONE: [&str; 8] =
        ["about", "around", "nearly", "almost", "over", "approximately", "roughly", "under"];
    const TWO: [&str; 5] = ["more than", "less than", "at least", "up to", "fewer than"];
    let mut places = Vec::new();
    for at in 0..passage.words.len() {
        let word = passage.word(at);
        if ONE.contains(&word.text) && before_number(passage, at, 1) && !is_year(passage.word(at + 1).text) {
            places.push(Span::new(word.span.start, passage.word(at + 1).span.start));
        }
        let two = &passage.text[word.span.start..passage.word(at + 1).span.end.max(word.span.start)];
        if TWO.contains(&two)
            && before_number(passage, at, 2)
            && passage.word(at - usize::from(at > 0)).text != "no"
        {
            places.push(Span::new(word.span.start, passage.word(at + 2).span.start));
        }
    }
    places
}

pub(super) fn hedge_dropped(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let span = *chance.pick(&hedge_places(passage))?;
    // What stands between hedge and number, a currency sign, is kept.
    let hedge = span.of(passage.text);
    let sign: String = hedge.chars().filter(|c| matches!(c, '$' | '£')).collect();
    let mut made = replace(passage.text, span, &sign);
    made.copy_span = Span::new(span.start, span.start + 4);
    Some(made)
}

pub(super) fn hedge_added(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<usize> = numbers(passage)
        .into_iter()
        .filter(|&at| {
            let next = passage.word(at + 1);
            at > 0
                && passage.gap(at - 1) == " "
                && matches!(
                    passage.word(at - 1).text,
                    "of" | "with"
                        | "had"
                        | "has"
                        | "have"
                        | "were"
                        | "for"
                        | "lost"
                        | "bought"
                        | "and"
                        | "rose"
                        | "fell"
                )
                && passage.gap(at) == " "
                && next.is_lower()
        })
        .collect();
    let word = passage.word(*chance.pick(&places)?);
    let with =
        format!("{} {}", chance.pick(&["more than", "about", "nearly", "at least", "up to"])?, word.text);
    Some(replace(passage.text, word.span, &with))
}

pub(super) fn hedge_turned(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const TURNED: &[(&str, &str)] = &[
        ("more than", "less than"),
        ("less than", "more than"),
        ("at least", "up to"),
        ("up to", "at least"),
        ("nearly", "more than"),
        ("almost", "over"),
        ("over", "under"),
        ("about", "at least"),
        ("around", "up to"),
        ("fewer than", "more than"),
    ];
    let span = *chance.pick(&hedge_places(passage))?;
    let hedge = span.of(passage.text);
    let words = hedge.trim_end_matches(['$', '£', ' ']);
    let (_, to) = TURNED.iter().find(|(from, _)| *from == words)?;
    Some(replace(passage.text, Span::new(span.start, span.start + words.len()), to))
}

pub(super) fn figure_dropped(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<usize> = numbers(passage)
        .into_iter()
        .filter(|&at| {
            let (before, next) = (passage.word(at - usize::from(at > 0)), passage.word(at + 1));
            passage.gap(at) == " "
                && next.is_lower()
                && next.text.ends_with('s')
                && next.text.len() > 4
                && !matches!(next.text, "dlrs" | "years" | "months" | "points" | "cents" | "francs" | "marks")
                && before.is_lower()
                && passage.gap(at - usize::from(at > 0)) == " "
        })
        .collect();
    let at = *chance.pick(&places)?;
    let span = Span::new(passage.word(at).span.start, passage.word(at + 1).span.start);
    let mut made = replace(passage.text, span, "");
    made.copy_span = Span::new(span.start.saturating_sub(2), span.start + 4);
    Some(made)
}
