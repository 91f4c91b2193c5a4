//! One kind of drift each.

use reading::Span;

use super::passage::{Chance, Mutated, Passage, is_common, replace};

/// A mutation: its name, the kinds that are a right report, and how it is made.
pub(crate) struct Mutation {
    pub(crate) name: &'static str,
    pub(crate) right: &'static [&'static str],
    pub(crate) make: fn(&Passage<'_>, &mut Chance) -> Option<Mutated>,
}

const fn mutation(
    name: &'static str,
    right: &'static [&'static str],
    make: fn(&Passage<'_>, &mut Chance) -> Option<Mutated>,
) -> Mutation {
    Mutation { name, right, make }
}

/// All of them.
pub(crate) const ALL: &[Mutation] = &[
    mutation("quote-word", &["quote-altered"], quote_word),
    mutation("quote-cut", &["quote-cut"], quote_cut),
    mutation("quote-stitched", &["quote-stitched"], quote_stitched),
    mutation("quote-marks-lost", &["quote-marks-lost"], quote_marks_lost),
    mutation("quote-marks-added", &["quote-marks-added"], quote_marks_added),
    mutation("quote-speaker", &["quote-speaker-changed", "attribution-changed"], quote_speaker),
    mutation("figure-value", &["figure-changed"], figure_value),
    mutation("figure-unit", &["figure-unit-changed", "figure-changed"], figure_unit),
    mutation("figure-rate", &["figure-rate-changed"], figure_rate),
    mutation("figure-time", &["figure-time-changed"], figure_time),
    mutation("figure-year", &["figure-time-changed", "figure-changed"], figure_year),
    mutation("figure-scope", &["figure-scope-changed", "figure-unit-changed"], figure_scope),
    mutation("hedge-dropped", &["hedge-dropped"], hedge_dropped),
    mutation("hedge-added", &["hedge-added"], hedge_added),
    mutation("hedge-turned", &["hedge-changed"], hedge_turned),
    mutation("figure-dropped", &["figure-dropped"], figure_dropped),
    mutation("attribution-dropped", &["attribution-dropped"], attribution_dropped),
    mutation("attribution-source", &["attribution-changed", "quote-speaker-changed"], attribution_source),
    mutation("attribution-unnamed", &["attribution-named"], attribution_unnamed),
    mutation("attribution-more", &["attribution-strengthened"], attribution_more),
    mutation("attribution-alleged", &["attribution-strengthened"], attribution_alleged),
    mutation("attribution-cue", &["attribution-strengthened", "attribution-changed"], attribution_cue),
    mutation("negation-lost", &["negation-changed"], negation_lost),
    mutation("negation-gained", &["negation-changed"], negation_gained),
    mutation("modality", &["modality-changed"], modality),
    mutation("comparison", &["comparison-turned", "hedge-changed"], comparison),
    mutation("roles-swapped", &["roles-swapped"], roles),
    mutation("order-swapped", &["order-swapped"], order),
    mutation("name-changed", &["name-changed", "attribution-changed", "quote-speaker-changed"], name_changed),
    mutation("name-misspelt", &["name-misspelt"], name_misspelt),
    mutation("description", &["description-changed"], description),
    mutation("loaded-word", &["loaded-word-added"], loaded),
];

fn words_between(passage: &Passage<'_>, span: Span) -> Vec<usize> {
    (0..passage.words.len()).filter(|&at| span.contains(passage.word(at).span)).collect()
}

fn long_quote(passage: &Passage<'_>, chance: &mut Chance, least: usize) -> Option<(Span, Vec<usize>)> {
    let quotes: Vec<(Span, Vec<usize>)> = passage
        .quotes
        .iter()
        .map(|&span| (span, words_between(passage, span)))
        .filter(|(_, words)| words.len() >= least)
        .collect();
    chance.pick(&quotes).cloned()
}

fn quote_word(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let (_, words) = long_quote(passage, chance, 5)?;
    let plain: Vec<usize> = words
        .into_iter()
        .filter(|&at| passage.word(at).is_lower() && passage.word(at).text.len() >= 4)
        .collect();
    let at = *chance.pick(&plain)?;
    let others: Vec<&str> = passage
        .words
        .iter()
        .filter(|w| w.is_lower() && w.text.len() >= 5 && w.text.get(..3) != passage.word(at).text.get(..3))
        .map(|w| w.text)
        .collect();
    Some(replace(passage.text, passage.word(at).span, chance.pick(&others)?))
}

fn quote_cut(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let (_, words) = long_quote(passage, chance, 12)?;
    let first = words.len() / 3;
    let last = first + 3 + usize::try_from(chance.next() % 3).ok()?;
    let (a, b) = (passage.word(*words.get(first)?), passage.word(*words.get(last)?));
    let span = Span::new(a.span.start, b.span.start);
    if span.of(passage.text).contains(['.', '…', '?', '!']) {
        return None;
    }
    let mut made = replace(passage.text, span, "");
    made.copy_span = Span::new(span.start.saturating_sub(10), span.start + 10);
    Some(made)
}

/// `“A,” X said. “B.”` becomes `“A. B.”`
fn quote_stitched(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let pairs: Vec<(Span, Span)> = passage
        .quotes
        .windows(2)
        .filter_map(|pair| Some((*pair.first()?, *pair.last()?)))
        .filter(|(a, b)| {
            let between = &passage.text[a.end..b.start];
            !between.contains('\n')
                && between.len() < 60
                && between.contains("said")
                && words_between(passage, *a).len() >= 4
                && words_between(passage, *b).len() >= 4
        })
        .collect();
    let (a, b) = *chance.pick(&pairs)?;
    let close = if passage.text[a.start..].starts_with('“') { '”' } else { '"' };
    let end = passage.text[..a.end].trim_end_matches(close).trim_end_matches([',', '.']).len();
    let open = b.start + passage.text[b.start..].chars().next()?.len_utf8();
    let mut made = replace(passage.text, Span::new(end, open), ". ");
    made.copy_span = Span::new(a.start, made.copy_span.end + 10);
    Some(made)
}

fn quote_marks_lost(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let (span, _) = long_quote(passage, chance, 5)?;
    let inner = span.of(passage.text).trim_matches(|c| matches!(c, '"' | '“' | '”')).to_owned();
    Some(replace(passage.text, span, &inner))
}

fn quote_marks_added(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<usize> = (0..passage.words.len())
        .filter(|&at| passage.plain_run(at, 6) && (at..at + 6).all(|i| passage.word(i).is_lower()))
        .filter(|&at| {
            let near = Span::new(
                passage.word(at).span.start.saturating_sub(200),
                passage.word(at + 5).span.end + 200,
            );
            !passage.quotes.iter().any(|q| q.overlaps(near))
        })
        .collect();
    let at = *chance.pick(&places)?;
    let span = Span::new(passage.word(at).span.start, passage.word(at + 5).span.end);
    Some(replace(passage.text, span, &format!("“{}”", span.of(passage.text))))
}

/// Names that stand right before or after "said".
fn speakers<'t>(passage: &Passage<'t>) -> Vec<(Span, &'t str)> {
    passage
        .names()
        .into_iter()
        .filter(|&(at, _)| {
            let after =
                passage.gap(at + 1) == " " && matches!(passage.word(at + 2).text, "said" | "says" | "told");
            let before = at > 0 && passage.gap(at - 1) == " " && passage.word(at - 1).text == "said";
            after || before
        })
        .map(|(at, name)| (Span::new(passage.word(at).span.start, passage.word(at + 1).span.end), name))
        .collect()
}

fn with_other_name(passage: &Passage<'_>, places: &[(Span, &str)], chance: &mut Chance) -> Option<Mutated> {
    let &(span, name) = chance.pick(places)?;
    let parts: Vec<&str> = name.split(' ').collect();
    let others: Vec<&str> = passage
        .names()
        .into_iter()
        .map(|(_, other)| other)
        .filter(|other| !other.split(' ').any(|part| parts.contains(&part)))
        .chain(["Harold Quimby", "Leonie Vasterling", "Oskar Brightwell"])
        .collect();
    Some(replace(passage.text, span, chance.pick(&others)?))
}

fn has_quote_near(passage: &Passage<'_>, span: Span) -> bool {
    let near = Span::new(span.start.saturating_sub(14), span.end + 14);
    passage.quotes.iter().any(|quote| quote.overlaps(near))
}

fn quote_speaker(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<_> =
        speakers(passage).into_iter().filter(|(span, _)| has_quote_near(passage, *span)).collect();
    with_other_name(passage, &places, chance)
}

fn attribution_source(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<_> =
        speakers(passage).into_iter().filter(|(span, _)| !has_quote_near(passage, *span)).collect();
    with_other_name(passage, &places, chance)
}

fn attribution_unnamed(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places = speakers(passage);
    let &(span, _) = chance.pick(&places)?;
    let with = *chance.pick(&["an official", "a spokesman", "one person", "a source"])?;
    Some(replace(passage.text, span, with))
}

fn name_changed(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<(Span, &str)> = passage
        .names()
        .into_iter()
        .map(|(at, name)| (Span::new(passage.word(at).span.start, passage.word(at + 1).span.end), name))
        .collect();
    with_other_name(passage, &places, chance)
}

fn name_misspelt(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<usize> = (0..passage.words.len())
        .filter(|&at| {
            let word = passage.word(at);
            word.is_capitalised()
                && !word.first
                && !word.quoted
                && word.text.len() >= 6
                && word.text.is_ascii()
                && !is_common(word.text)
                && word.text.chars().skip(1).all(|c| c.is_ascii_lowercase())
        })
        .collect();
    let word = passage.word(*chance.pick(&places)?);
    let at = 2 + usize::try_from(chance.next() % 3).ok()?;
    let mut letters: Vec<char> = word.text.chars().collect();
    if letters.get(at) == letters.get(at + 1) {
        letters.remove(at);
    } else {
        letters.swap(at, at + 1);
    }
    Some(replace(passage.text, word.span, &letters.iter().collect::<String>()))
}

fn numbers(passage: &Passage<'_>) -> Vec<usize> {
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

fn is_year(text: &str) -> bool {
    text.len() == 4 && (text.starts_with("19") || text.starts_with("20"))
}

fn figure_value(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places = numbers(passage);
    let word = passage.word(*chance.pick(&places)?);
    let first = word.text.chars().next()?.to_digit(10)?;
    let other = (first + 1 + u32::try_from(chance.next() % 7).ok()?) % 9 + 1;
    let other = if other == first { other % 9 + 1 } else { other };
    Some(replace(passage.text, word.span, &format!("{other}{}", &word.text[1..])))
}

/// Replaces one of the words on the left by its partner, outside quotes, where `fits` says so.
fn swap_word(
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

fn figure_unit(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

fn figure_rate(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

fn figure_time(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

fn figure_year(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

fn figure_scope(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

fn before_number(passage: &Passage<'_>, at: usize, length: usize) -> bool {
    passage.plain_run(at, length)
        && passage.word(at + length).is_number()
        && matches!(passage.gap(at + length - 1), " " | " $" | " £")
}

fn hedge_places(passage: &Passage<'_>) -> Vec<Span> {
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

fn hedge_dropped(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let span = *chance.pick(&hedge_places(passage))?;
    // What stands between hedge and number, a currency sign, is kept.
    let hedge = span.of(passage.text);
    let sign: String = hedge.chars().filter(|c| matches!(c, '$' | '£')).collect();
    let mut made = replace(passage.text, span, &sign);
    made.copy_span = Span::new(span.start, span.start + 4);
    Some(made)
}

fn hedge_added(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

fn hedge_turned(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

fn figure_dropped(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

/// `…, X said.` becomes `….`
fn attribution_dropped(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let mut places: Vec<Span> = Vec::new();
    for at in 4..passage.words.len() {
        let said = passage.word(at);
        if said.text != "said" || said.quoted || !passage.gap(at).starts_with('.') {
            continue;
        }
        let Some(start) =
            (at.saturating_sub(5)..at).rev().find(|&i| passage.gap(i).starts_with([',', '”', '"']))
        else {
            continue;
        };
        if !(start + 1..at).all(|i| passage.gap(i) == " ") || !passage.gap(start).starts_with([',', '”', '"'])
        {
            continue;
        }
        if !passage.gap(start).contains(',') || passage.gap(start).contains(['”', '"']) {
            continue;
        }
        places.push(Span::new(passage.word(start).span.end, said.span.end));
    }
    let span = *chance.pick(&places)?;
    let mut made = replace(passage.text, span, "");
    made.copy_span = Span::new(span.start.saturating_sub(12), span.start + 2);
    Some(made)
}

fn attribution_more(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("some", "numerous"),
        ("Some", "Many"),
        ("several", "many"),
        ("Several", "Numerous"),
        ("some", "most"),
        ("many", "all"),
    ];
    swap_word(passage, chance, PAIRS, |at| {
        (at + 1..at + 4)
            .any(|i| matches!(passage.word(i).text, "said" | "say" | "believe" | "argue" | "told"))
            && (at..at + 3).all(|i| passage.gap(i) == " ")
    })
}

fn attribution_alleged(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<usize> = (0..passage.words.len())
        .filter(|&at| {
            matches!(
                passage.word(at).text,
                "alleged"
                    | "allegedly"
                    | "reportedly"
                    | "suspected"
                    | "apparently"
                    | "purported"
                    | "supposedly"
            ) && passage.plain_run(at.saturating_sub(1), 3)
                && !matches!(passage.word(at + 1).text, "that" | "in" | "of" | "to" | "by" | "he" | "she")
                && !matches!(
                    passage.word(at - 1).text,
                    "who"
                        | "he"
                        | "she"
                        | "it"
                        | "they"
                        | "has"
                        | "had"
                        | "have"
                        | "is"
                        | "are"
                        | "was"
                        | "were"
                        | "been"
                )
                && !passage.word(at - 1).is_capitalised()
        })
        .collect();
    let at = *chance.pick(&places)?;
    let span = Span::new(passage.word(at).span.start, passage.word(at + 1).span.start);
    let mut made = replace(passage.text, span, "");
    made.copy_span = Span::new(span.start.saturating_sub(2), span.start + 4);
    Some(made)
}

fn attribution_cue(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("said", "confirmed"),
        ("claimed", "confirmed"),
        ("argued", "showed"),
        ("said", "claimed"),
        ("suggested", "confirmed"),
    ];
    swap_word(passage, chance, PAIRS, |at| {
        at > 0 && passage.gap(at - 1) == " " && passage.word(at - 1).text != "that"
    })
}

fn negation_lost(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let auxiliary = |text: &str| {
        matches!(
            text,
            "did"
                | "does"
                | "do"
                | "is"
                | "was"
                | "were"
                | "are"
                | "will"
                | "would"
                | "could"
                | "has"
                | "had"
                | "have"
                | "should"
        )
    };
    let mut places: Vec<(Span, &str)> = Vec::new();
    for at in 1..passage.words.len() {
        let word = passage.word(at);
        if word.quoted {
            continue;
        }
        if word.text == "not"
            && auxiliary(passage.word(at - 1).text)
            && passage.gap(at) == " "
            && passage.word(at + 1).text != "only"
        {
            places.push((Span::new(word.span.start, passage.word(at + 1).span.start), ""));
        }
        if let Some((_, to)) = [
            ("didn't", "did"),
            ("doesn't", "does"),
            ("isn't", "is"),
            ("wasn't", "was"),
            ("hasn't", "has"),
            ("didn’t", "did"),
            ("doesn’t", "does"),
            ("isn’t", "is"),
            ("wasn’t", "was"),
            ("hasn’t", "has"),
            ("cannot", "can"),
            ("never", "often"),
        ]
        .into_iter()
        .find(|(from, _)| *from == word.text)
        {
            places.push((word.span, to));
        }
    }
    let &(span, to) = chance.pick(&places)?;
    let mut made = replace(passage.text, span, to);
    made.copy_span = Span::new(made.copy_span.start.saturating_sub(4), made.copy_span.end + 4);
    Some(made)
}

fn negation_gained(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<usize> = (0..passage.words.len())
        .filter(|&at| {
            let word = passage.word(at);
            matches!(word.text, "was" | "were" | "is" | "are" | "will" | "would" | "could" | "has" | "had")
                && !word.quoted
                && passage.gap(at) == " "
                && passage.word(at + 1).is_lower()
                && passage.word(at + 1).text != "not"
        })
        .collect();
    let word = passage.word(*chance.pick(&places)?);
    Some(replace(passage.text, Span::new(word.span.end, word.span.end + 1), " not "))
}

fn modality(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("could", "will"),
        ("may", "will"),
        ("might", "will"),
        ("will", "could"),
        ("will", "may"),
        ("would", "might"),
    ];
    swap_word(passage, chance, PAIRS, |at| {
        passage.gap(at) == " " && passage.word(at + 1).is_lower() && passage.word(at + 1).text != "not"
    })
}

fn comparison(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("higher", "lower"),
        ("lower", "higher"),
        ("rose", "fell"),
        ("fell", "rose"),
        ("increase", "decrease"),
        ("increased", "decreased"),
        ("larger", "smaller"),
        ("better", "worse"),
        ("worse", "better"),
        ("stronger", "weaker"),
        ("above", "below"),
        ("below", "above"),
        ("largest", "smallest"),
        ("biggest", "smallest"),
        ("rise", "fall"),
        ("gain", "loss"),
        ("fewer", "more"),
        ("highest", "lowest"),
        ("up", "down"),
        ("best", "worst"),
        ("longer", "shorter"),
        ("greater", "smaller"),
        ("faster", "slower"),
        ("decline", "increase"),
        ("gained", "lost"),
    ];
    swap_word(passage, chance, PAIRS, |at| {
        let word = passage.word(at).text;
        word != "up" || passage.word(at + 1).is_number()
    })
}

fn roles(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let name = |at: usize| -> Option<usize> {
        let word = passage.word(at);
        let capital = |i: usize| {
            let w = passage.word(i);
            w.is_capitalised()
                && !w.quoted
                && w.text.len() >= 3
                && !is_common(w.text)
                && w.text.chars().skip(1).all(|c| c.is_ascii_lowercase())
        };
        if !capital(at) || word.first && !passage.words.iter().any(|w| w.text == word.text && !w.first) {
            return None;
        }
        if at > 0 && passage.gap(at - 1) == " " && passage.word(at - 1).is_capitalised() {
            return None;
        }
        let mut end = at + 1;
        while passage.gap(end - 1) == " " && capital(end) {
            end += 1;
        }
        Some(end)
    };
    const VERBS: &str = " beat defeated told accused met sued joined acquired bought criticized criticised praised backed urged asked \
        attacked supported opposed replaced followed helped invited called blamed hired owns controls endorsed questioned \
        leads trails led passed married thanked challenged ";
    let mut places: Vec<(Span, Span)> = Vec::new();
    for at in 0..passage.words.len() {
        let Some(end) = name(at) else { continue };
        if passage.gap(end - 1) != " "
            || !VERBS.contains(&format!(" {} ", passage.word(end).text))
            || passage.gap(end) != " "
        {
            continue;
        }
        let Some(last) = name(end + 1) else { continue };
        let (a, b) = (passage.word(at).span.start, passage.word(end - 1).span.end);
        let (c, d) = (passage.word(end + 1).span.start, passage.word(last - 1).span.end);
        if passage.text[a..b] != passage.text[c..d] {
            places.push((Span::new(a, b), Span::new(c, d)));
        }
    }
    let &(a, b) = chance.pick(&places)?;
    let text = passage.text;
    let swapped = format!("{}{}{}", b.of(text), &text[a.end..b.start], a.of(text));
    Some(replace(text, Span::new(a.start, b.end), &swapped))
}

fn order(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] =
        &[("before", "after"), ("after", "before"), ("Before", "After"), ("After", "Before")];
    swap_word(passage, chance, PAIRS, |_| true)
}

fn description(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("president", "treasurer"),
        ("chairman", "director"),
        ("director", "chairman"),
        ("lawyer", "doctor"),
        ("professor", "student"),
        ("senator", "governor"),
        ("governor", "senator"),
        ("mayor", "councilman"),
        ("minister", "ambassador"),
        ("analyst", "broker"),
        ("economist", "lawyer"),
        ("spokesman", "lawyer"),
        ("manager", "owner"),
        ("coach", "captain"),
        ("actor", "singer"),
        ("singer", "actor"),
        ("striker", "goalkeeper"),
        ("founder", "manager"),
        ("secretary", "minister"),
        ("former", "acting"),
        ("candidate", "senator"),
        ("daughter", "sister"),
        ("son", "brother"),
        ("wife", "sister"),
    ];
    swap_word(passage, chance, PAIRS, |at| {
        (at.saturating_sub(4)..at + 5).any(|i| i != at && passage.word(i).is_capitalised())
    })
}

fn loaded(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("government", "regime"),
        ("protesters", "rioters"),
        ("killed", "slaughtered"),
        ("attackers", "terrorists"),
        ("plan", "scheme"),
        ("crowd", "mob"),
        ("criticised", "slammed"),
        ("criticized", "slammed"),
        ("officials", "bureaucrats"),
        ("supporters", "fanatics"),
        ("groups", "mobs"),
        ("campaign", "crusade"),
        ("leader", "strongman"),
        ("violent", "savage"),
        ("severe", "catastrophic"),
        ("criticism", "outrage"),
    ];
    swap_word(passage, chance, PAIRS, |_| true)
}

impl Passage<'_> {
    fn next_is_capital(&self, at: usize) -> bool {
        self.gap(at) == " " && self.word(at + 1).is_capitalised()
            || at > 0 && self.gap(at - 1) == " " && self.word(at - 1).is_capitalised()
    }
}
