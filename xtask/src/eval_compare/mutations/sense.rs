//! Sense: negation, modality, opposites, roles, order, descriptions, loaded words.

use reading::Span;

use super::figures::swap_word;
use crate::eval_compare::passage::{Chance, Mutated, Passage, is_common, replace};

pub(super) fn negation_lost(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

pub(super) fn negation_gained(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

pub(super) fn modality(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

pub(super) fn comparison(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

pub(super) fn roles(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

pub(super) fn order(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] =
        &[("before", "after"), ("after", "before"), ("Before", "After"), ("After", "Before")];
    swap_word(passage, chance, PAIRS, |_| true)
}

pub(super) fn description(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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

pub(super) fn loaded(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
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
    pub(super) fn next_is_capital(&self, at: usize) -> bool {
        self.gap(at) == " " && self.word(at + 1).is_capitalised()
            || at > 0 && self.gap(at - 1) == " " && self.word(at - 1).is_capitalised()
    }
}
