//! Quotes, speakers, names and attributions.

use reading::Span;

use super::figures::swap_word;
use crate::eval_compare::passage::{Chance, Mutated, Passage, is_common, replace};

pub(super) fn words_between(passage: &Passage<'_>, span: Span) -> Vec<usize> {
    (0..passage.words.len()).filter(|&at| span.contains(passage.word(at).span)).collect()
}

pub(super) fn long_quote(
    passage: &Passage<'_>,
    chance: &mut Chance,
    least: usize,
) -> Option<(Span, Vec<usize>)> {
    let quotes: Vec<(Span, Vec<usize>)> = passage
        .quotes
        .iter()
        .map(|&span| (span, words_between(passage, span)))
        .filter(|(_, words)| words.len() >= least)
        .collect();
    chance.pick(&quotes).cloned()
}

pub(super) fn quote_word(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

pub(super) fn quote_cut(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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
pub(super) fn quote_stitched(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

pub(super) fn quote_marks_lost(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let (span, _) = long_quote(passage, chance, 5)?;
    let inner = span.of(passage.text).trim_matches(|c| matches!(c, '"' | '“' | '”')).to_owned();
    Some(replace(passage.text, span, &inner))
}

pub(super) fn quote_marks_added(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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
pub(super) fn speakers<'t>(passage: &Passage<'t>) -> Vec<(Span, &'t str)> {
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

pub(super) fn with_other_name(
    passage: &Passage<'_>,
    places: &[(Span, &str)],
    chance: &mut Chance,
) -> Option<Mutated> {
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

pub(super) fn has_quote_near(passage: &Passage<'_>, span: Span) -> bool {
    let near = Span::new(span.start.saturating_sub(14), span.end + 14);
    passage.quotes.iter().any(|quote| quote.overlaps(near))
}

pub(super) fn quote_speaker(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<_> =
        speakers(passage).into_iter().filter(|(span, _)| has_quote_near(passage, *span)).collect();
    with_other_name(passage, &places, chance)
}

pub(super) fn attribution_source(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<_> =
        speakers(passage).into_iter().filter(|(span, _)| !has_quote_near(passage, *span)).collect();
    with_other_name(passage, &places, chance)
}

pub(super) fn attribution_unnamed(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places = speakers(passage);
    let &(span, _) = chance.pick(&places)?;
    let with = *chance.pick(&["an official", "a spokesman", "one person", "a source"])?;
    Some(replace(passage.text, span, with))
}

pub(super) fn name_changed(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<(Span, &str)> = passage
        .names()
        .into_iter()
        .map(|(at, name)| (Span::new(passage.word(at).span.start, passage.word(at + 1).span.end), name))
        .collect();
    with_other_name(passage, &places, chance)
}

pub(super) fn name_misspelt(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

/// `…, X said.` becomes `….`
pub(super) fn attribution_dropped(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

pub(super) fn attribution_more(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

pub(super) fn attribution_alleged(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

pub(super) fn attribution_cue(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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
