//! Small words: pronouns, articles, auxiliaries, prepositions, conjunctions, "that", "to" and "’s".

use super::Pos;
use crate::lexicon::tag;
use crate::token::{Kind, Token};

/// Pronouns, articles, auxiliaries, prepositions and conjunctions.
pub(super) fn small_word(
    text: &str,
    tokens: &[Token],
    at: usize,
    before: Pos,
    tags: u64,
    done: &[Pos],
) -> Option<Pos> {
    const SMALL: u64 = tag::AUXILIARY
        | tag::NOT
        | tag::TO
        | tag::RELATIVE
        | tag::POSSESSIVE
        | tag::SUBJECT
        | tag::OBJECT
        | tag::INDEFINITE
        | tag::DEMONSTRATIVE
        | tag::DETERMINER
        | tag::QUESTION
        | tag::AND
        | tag::SUBORDINATOR
        | tag::PREPOSITION;
    if tags & SMALL == 0 {
        return None;
    }
    let next = tokens.get(at + 1);
    let next_tags = next.map_or(0, |t| if t.kind == Kind::Word { t.tags() } else { 0 });
    if !tokens[at].spaced() && tags & (tag::AUXILIARY | tag::NOT) != 0 {
        let word = tokens[at].span().of(text);
        if word.starts_with(['\'', '’']) {
            return Some(clitic(tokens, at, word, next_tags, done));
        }
    }
    if tags & tag::TO != 0 {
        let verb = next_tags & (tag::BASE | tag::AUXILIARY) != 0 && next.is_some_and(|t| !t.capital())
            || (next_tags & tag::ADVERB != 0 || next.is_some_and(|t| t.span().of(text).ends_with("ly")))
                && base_follows(tokens, at + 2)
            || next.is_some_and(|t| t.kind == Kind::Word && !t.capital() && t.tags() == 0)
                && unknown_base(text, tokens, at + 1);
        // "hoping to benefit from it": what somebody hopes for is a verb, known or not.
        let wanted = matches!(before, Pos::Ing | Pos::Verb)
            && at > 0
            && tokens[at - 1].is(tag::WANT)
            && next.is_some_and(|t| t.kind == Kind::Word && t.tags() == 0 && !t.capital())
            && tokens.get(at + 2).is_some_and(|t| {
                t.is(tag::PREPOSITION | tag::ADVERB | tag::NOUN | tag::ADJECTIVE)
                    || t.kind == Kind::Word && t.tags() == 0
            });
        return Some(if verb || wanted { Pos::To } else { Pos::Preposition });
    }
    if tags & tag::AUXILIARY != 0 {
        return Some(
            if before.leads_noun() && before != Pos::Number && tags & (tag::MODAL | tag::ING) != 0 {
                Pos::Noun
            } else {
                Pos::Auxiliary
            },
        );
    }
    if tags & tag::NOT != 0 {
        return Some(Pos::Adverb);
    }
    if tags & tag::RELATIVE != 0 && tags & tag::DEMONSTRATIVE != 0 {
        return Some(that(next, next_tags, before));
    }
    if tags & tag::RELATIVE != 0 {
        let after_noun = before.heads()
            || before == Pos::Mark && at > 0 && tokens[at - 1].kind == Kind::Comma
            || before == Pos::Preposition
            || before == Pos::And && next_tags & (tag::VERB | tag::AUXILIARY | tag::ADVERB) != 0;
        return Some(if after_noun { Pos::Relative } else { Pos::Question });
    }
    if tags & tag::POSSESSIVE != 0 {
        let object = tags & tag::OBJECT != 0
            && (next_tags
                & (tag::PREPOSITION
                    | tag::DETERMINER
                    | tag::AND
                    | tag::SUBORDINATOR
                    | tag::AUXILIARY
                    | tag::TO)
                != 0
                || next.is_none_or(|t| t.kind != Kind::Word));
        return Some(if object { Pos::Pronoun } else { Pos::Possessive });
    }
    if tags & (tag::SUBJECT | tag::OBJECT) != 0 {
        return Some(Pos::Pronoun);
    }
    // "has since denied", "have both urged", "has yet to"
    let floats = tags & (tag::SUBORDINATOR | tag::INDEFINITE) != 0
        && tags & (tag::PREPOSITION | tag::INDEFINITE | tag::ADVERB) != 0
        && tags & tag::DEMONSTRATIVE == 0;
    if floats
        && done.last() == Some(&Pos::Auxiliary)
        && tokens.get(at.wrapping_sub(1)).is_some_and(|t| t.is(tag::HAVE))
        && next_tags & (tag::PARTICIPLE | tag::BE | tag::SURELY_VERB) != 0
    {
        return Some(Pos::Adverb);
    }
    // "those surveyed say", "those voting yes"
    if tags & tag::INDEFINITE != 0
        && tags & tag::DEMONSTRATIVE != 0
        && (next_tags & (tag::PARTICIPLE | tag::ING) != 0
            || next.is_some_and(|t| t.span().of(text).ends_with("ed")))
        && next_tags & (tag::NOUN | tag::ADJECTIVE) == 0
        && tokens.get(at + 2).is_some_and(|t| t.is(tag::SURELY_VERB | tag::AUXILIARY | tag::PREPOSITION))
    {
        return Some(Pos::Pronoun);
    }
    if tags & (tag::INDEFINITE | tag::DEMONSTRATIVE) != 0 {
        let stands = next.is_none_or(|t| t.kind != Kind::Word)
            || next_tags
                & (tag::AUXILIARY | tag::PREPOSITION | tag::SURELY_VERB | tag::AND | tag::RELATIVE | tag::TO)
                != 0
            || next_tags & tag::VERB != 0
                && next_tags & (tag::NOUN | tag::CUE_NOUN | tag::DOCUMENT | tag::ADJECTIVE) == 0
                && !(next_tags & tag::ING != 0 && token_is(text, tokens, at, "another"));
        return Some(if stands { Pos::Pronoun } else { Pos::Determiner });
    }
    if tags & tag::DETERMINER != 0 {
        return Some(Pos::Determiner);
    }
    if tags & tag::QUESTION != 0 {
        return Some(Pos::Question);
    }
    // "once defended", "yet another"
    let verb_next = next_tags & tag::SURELY_VERB != 0 || next_tags & tag::VERB == tag::PAST | tag::PARTICIPLE;
    if tags & tag::ADVERB != 0
        && (tags & tag::SUBORDINATOR != 0 && verb_next && before != Pos::Mark
            || tags & tag::AND != 0 && next_tags & (tag::INDEFINITE | tag::QUESTION | tag::TO) != 0)
    {
        return Some(Pos::Adverb);
    }
    // "has not yet endorsed"
    if matches!(before, Pos::Adverb | Pos::Auxiliary) && token_is(text, tokens, at, "yet") {
        return Some(Pos::Adverb);
    }
    if tags & tag::AND != 0 {
        return Some(Pos::And);
    }
    if tags & tag::SUBORDINATOR != 0 && (tags & tag::PREPOSITION == 0 || clause_follows(tokens, at + 1)) {
        return Some(Pos::Subordinator);
    }
    (tags & tag::PREPOSITION != 0).then(|| preposition(tokens, at, next_tags, tags, before))
}

fn token_is(text: &str, tokens: &[Token], at: usize, word: &str) -> bool {
    tokens.get(at).is_some_and(|t| t.reads(text, word))
}

/// "’s" is a possessive or "is"; "’re", "’ve", "’ll", "’d" are auxiliaries; "n’t" is "not".
fn clitic(tokens: &[Token], at: usize, word: &str, next_tags: u64, done: &[Pos]) -> Pos {
    if !word.ends_with(['s', 'S']) {
        return Pos::Auxiliary;
    }
    let after_pronoun = at > 0
        && tokens[at - 1].is(tag::SUBJECT | tag::DEMONSTRATIVE | tag::QUESTION | tag::RELATIVE)
        && done.last() != Some(&Pos::Noun);
    let verbal = next_tags & (tag::DETERMINER | tag::POSSESSIVE | tag::NOT | tag::TO | tag::SUBJECT) != 0
        || next_tags & tag::BE != 0
        || next_tags & tag::PREPOSITION != 0 && next_tags & (tag::ADJECTIVE | tag::NOUN) == 0
        || next_tags & tag::ING != 0
            && next_tags & (tag::NOUN | tag::ADJECTIVE) == 0
            && next_tags & tag::VERB == tag::ING
            && tokens.get(at + 2).is_some_and(|t| t.is(tag::DETERMINER | tag::TO | tag::POSSESSIVE));
    if after_pronoun || verbal { Pos::Auxiliary } else { Pos::Possessive }
}

/// Whether a word the lexicon does not have looks like a bare verb: "to energize the crews".
fn unknown_base(text: &str, tokens: &[Token], at: usize) -> bool {
    let word = tokens[at].span().of(text);
    let object = tokens.get(at + 1).is_some_and(|t| {
        t.capital() || t.is(tag::DETERMINER | tag::POSSESSIVE | tag::OBJECT | tag::DEMONSTRATIVE)
    });
    ["ize", "ise", "ify"].iter().any(|end| word.ends_with(end)) || object && !word.ends_with(['s', 'g'])
}

fn base_follows(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|t| t.is(tag::BASE | tag::BE | tag::HAVE | tag::DO))
}

/// "that": before a verb after a noun it is a relative, before a clause a conjunction, before a noun alone a pointer.
fn that(next: Option<&Token>, next_tags: u64, before: Pos) -> Pos {
    let verb_next = next_tags & (tag::AUXILIARY | tag::SURELY_VERB) != 0
        || next_tags & tag::VERB != 0 && next_tags & tag::NOUN == 0;
    if matches!(before, Pos::Noun | Pos::Name) && verb_next {
        Pos::Relative
    } else if matches!(before, Pos::Preposition | Pos::Mark | Pos::And) && verb_next {
        Pos::Pronoun
    } else if matches!(before, Pos::Preposition) && next.is_some_and(|t| t.kind == Kind::Word) {
        Pos::Determiner
    } else if next.is_none_or(|t| t.kind != Kind::Word)
        && !next.is_some_and(|t| {
            matches!(
                t.kind,
                Kind::Number
                    | Kind::Double
                    | Kind::TwoSingles
                    | Kind::DoubleOpen
                    | Kind::Currency
                    | Kind::Comma
            )
        })
    {
        Pos::Pronoun
    } else {
        Pos::Subordinator
    }
}

/// Whether a clause seems to begin at `at`: a subject, or a noun phrase with a verb soon after.
fn clause_follows(tokens: &[Token], at: usize) -> bool {
    let Some(first) = tokens.get(at) else { return false };
    if first.is(tag::SUBJECT) {
        return true;
    }
    tokens[at..].iter().take(7).take_while(|t| t.kind == Kind::Word || t.kind == Kind::Hyphen).any(|t| {
        t.is(tag::AUXILIARY) || t.is(tag::SURELY_VERB) || t.is(tag::PAST) && !t.is(tag::NOUN | tag::ADJECTIVE)
    })
}

fn preposition(tokens: &[Token], at: usize, next_tags: u64, tags: u64, before: Pos) -> Pos {
    let next_verbal = next_tags & tag::VERB != 0 && next_tags & (tag::NOUN | tag::ADJECTIVE | tag::ING) == 0;
    let ends = tokens.get(at + 1).is_none_or(|t| {
        !matches!(
            t.kind,
            Kind::Word
                | Kind::Number
                | Kind::Currency
                | Kind::Double
                | Kind::TwoSingles
                | Kind::DoubleOpen
                | Kind::Single
                | Kind::SingleOpen
        )
    });
    // "a lead in pledged votes"
    let modifier = next_tags & tag::PARTICIPLE != 0
        && next_tags & tag::SURELY_VERB == 0
        && tokens.get(at + 2).is_some_and(|t| t.kind == Kind::Word && (t.tags() == 0 || t.is(tag::NOUN)));
    let next_verbal = next_verbal && !modifier;
    if tags & tag::ADVERB != 0
        && (ends || next_verbal || before == Pos::Auxiliary && next_tags & tag::PREPOSITION != 0)
    {
        Pos::Adverb
    } else {
        Pos::Preposition
    }
}
