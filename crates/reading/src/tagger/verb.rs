//! Words that can be verbs: whether they are, and which form.

use super::Pos;
use crate::lexicon::tag;
use crate::token::{Kind, Token};

/// A word that can be a verb.
pub(super) fn form(text: &str, tokens: &[Token], at: usize, before: Pos, tags: u64, done: &[Pos]) -> Pos {
    let next = tokens.get(at + 1);
    let nominal = tags & (tag::NOUN | tag::CUE_NOUN | tag::DOCUMENT | tag::ROLE | tag::BODY | tag::TIME) != 0;
    let next_tags = next.map_or(0, Token::tags);
    let object_follows = next_tags
        & (tag::DETERMINER | tag::POSSESSIVE | tag::SUBJECT | tag::OBJECT | tag::DEMONSTRATIVE | tag::TO)
        != 0;
    // Adverbs stand between a subject or auxiliary and its verb.
    let anchor = done.iter().rev().copied().find(|p| *p != Pos::Adverb).unwrap_or(Pos::Mark);
    // "have long argued"
    let verb_next = next_tags & (tag::PARTICIPLE | tag::SURELY_VERB) != 0;
    if tags & tag::ADVERB != 0 && anchor == Pos::Auxiliary && verb_next {
        return Pos::Adverb;
    }
    let noun_slot = matches!(before, Pos::Determiner | Pos::Possessive | Pos::Adjective | Pos::Number);
    let next_noun = next_tags & (tag::NOUN | tag::ROLE | tag::BODY) != 0
        || next.is_some_and(|t| t.kind == Kind::Word && t.tags() == 0);
    let goes_on = tag::PREPOSITION | tag::DEMONSTRATIVE | tag::SUBJECT;
    if before == Pos::Number && !nominal && tags & tag::BASE != 0 && next_tags & goes_on != 0 {
        return Pos::Verb;
    }
    let sure = tags & tag::SURELY_VERB != 0 && matches!(before, Pos::Number | Pos::Adjective);
    // "with three in ten saying they left"
    if before == Pos::Number && tags & tag::ING != 0 && tags & (tag::SAY | tag::TELL) != 0 && object_follows {
        return Pos::Ing;
    }
    // "noting limited gains"
    if before == Pos::Ing && tags & tag::PARTICIPLE != 0 && tags & tag::BASE == 0 && next_noun {
        return Pos::Adjective;
    }
    // "people close to the mayor"
    if anchor.heads() && tags & tag::ADJECTIVE != 0 && tags & tag::BASE != 0 && next_tags & tag::TO != 0 {
        return Pos::Adjective;
    }
    if noun_slot && !sure {
        let modifier = tags & (tag::PARTICIPLE | tag::ING) != 0 && next_noun;
        return if modifier || tags & tag::PARTICIPLE != 0 && tags & tag::BASE == 0 && !nominal {
            Pos::Adjective
        } else {
            Pos::Noun
        };
    }
    if tags & tag::ADJECTIVE != 0
        && tags & tag::SURELY_VERB == 0
        && !object_follows
        && anchor != Pos::To
        && anchor != Pos::Pronoun
    {
        return Pos::Adjective;
    }
    if anchor == Pos::To && tags & tag::BASE != 0 {
        return Pos::Verb;
    }
    if anchor == Pos::Auxiliary {
        return if tags & tag::ING != 0 {
            Pos::Ing
        } else if tags & tag::PARTICIPLE != 0 && tags & tag::BASE == 0 {
            Pos::Participle
        } else if tags & tag::BASE != 0 && (!nominal || follows_modal(tokens, at)) {
            Pos::Verb
        } else {
            Pos::Noun
        };
    }
    if tags & tag::ING != 0 && tags & tag::BASE == 0 {
        return if nominal && !object_follows { Pos::Noun } else { Pos::Ing };
    }
    // "the plan endorsed by the mayor"
    if tags & tag::PARTICIPLE != 0 && tags & tag::PAST != 0 && anchor.heads() && is_by(text, next) {
        return Pos::Participle;
    }
    if tags & (tag::SURELY_VERB) != 0 {
        return Pos::Verb;
    }
    if matches!(anchor, Pos::Preposition) && (nominal || tags & tag::PAST == 0) {
        return Pos::Noun;
    }
    // "a majority of pledged crews"
    if before == Pos::Preposition && tags & tag::PARTICIPLE != 0 && next_noun {
        return Pos::Adjective;
    }
    if tags & tag::PAST != 0 {
        return if next_tags & tag::PREPOSITION != 0
            && next.is_some_and(|t| t.span().len() == 2)
            && (anchor.heads() || matches!(anchor, Pos::Mark | Pos::Adjective) && tags & tag::PARTICIPLE != 0)
            && is_by(text, next)
        {
            Pos::Participle
        } else {
            Pos::Verb
        };
    }
    if tags & tag::PARTICIPLE != 0 {
        return Pos::Participle;
    }
    present(text, tokens, at, anchor, tags, nominal, object_follows)
}

/// A present form: "reports", "claim". A noun as well, so the neighbours decide.
fn present(
    text: &str,
    tokens: &[Token],
    at: usize,
    anchor: Pos,
    tags: u64,
    nominal: bool,
    object_follows: bool,
) -> Pos {
    let next = tokens.get(at + 1);
    // "rose six basis points to 4.3%"
    let unit = at > 0 && ["basis", "percentage"].iter().any(|w| tokens[at - 1].reads(text, w));
    if leads_body(text, tokens, at) || unit && tokens[at].reads(text, "points") {
        return Pos::Noun;
    }
    let clause_next = object_follows
        || next.is_some_and(|t| {
            matches!(
                t.kind,
                Kind::Double | Kind::TwoSingles | Kind::DoubleOpen | Kind::Currency | Kind::Number
            ) || t.is(tag::QUESTION | tag::SUBORDINATOR | tag::ADVERB | tag::NOT) && !t.is(tag::PREPOSITION)
                || t.capital() && t.kind == Kind::Word
        });
    match anchor {
        Pos::Pronoun | Pos::Relative => Pos::Verb,
        // "…,” the Herald reports."
        Pos::Name
            if tags & tag::THIRD != 0
                && tags & (tag::SAY | tag::SHOW) != 0
                && next.is_none_or(|t| t.kind == Kind::Stop || t.kind == Kind::Comma) =>
        {
            Pos::Verb
        }
        // "…, the inspectors’ report estimates."
        Pos::Noun
            if tags & tag::THIRD != 0
                && tags & (tag::SAY | tag::SHOW) != 0
                && next.is_none_or(|t| t.kind == Kind::Stop)
                && closes_tag(tokens, at) =>
        {
            Pos::Verb
        }
        // "the port’s files show that …", "polls show angry voters …"
        Pos::Noun | Pos::Name
            if tags & tag::BASE != 0
                && tags & (tag::SHOW | tag::SAY | tag::THINK) != 0
                && (next.is_some_and(|t| t.is(tag::RELATIVE) && t.is(tag::DEMONSTRATIVE))
                    || tags & tag::SHOW != 0
                        && is_plural(text, tokens, at)
                        && next.is_some_and(|t| {
                            t.kind == Kind::Word
                                && (t.is(tag::SUBORDINATOR)
                                    || !t.is(tag::PREPOSITION | tag::AUXILIARY | tag::VERB))
                        })) =>
        {
            Pos::Verb
        }
        // "harbour records show, …", "leaders hope will …"
        Pos::Noun | Pos::Name
            if tags & tag::BASE != 0
                && is_plural(text, tokens, at)
                && (tags & tag::SHOW != 0
                    && next.is_some_and(|t| t.kind == Kind::Comma || t.kind == Kind::Stop)
                    || tags & (tag::SAY | tag::THINK) != 0
                        && next.is_some_and(|t| t.is(tag::MODAL | tag::BE))) =>
        {
            Pos::Verb
        }
        Pos::Noun | Pos::Name if tags & tag::THIRD != 0 || is_plural(text, tokens, at) => {
            if clause_next || !nominal { Pos::Verb } else { Pos::Noun }
        }
        Pos::Noun | Pos::Name if !nominal && clause_next => Pos::Verb,
        // "…, some crews now think."
        Pos::Noun | Pos::Name
            if !nominal
                && tags & (tag::SAY | tag::THINK) != 0
                && next.is_none_or(|t| matches!(t.kind, Kind::Stop | Kind::Comma)) =>
        {
            Pos::Verb
        }
        Pos::And | Pos::Mark | Pos::Subordinator if clause_next && !nominal => Pos::Verb,
        Pos::And | Pos::Mark if tags & tag::THIRD != 0 && !nominal => Pos::Verb,
        // "Vane, a skipper, notes that …"
        Pos::Mark
            if tags & tag::THIRD != 0
                && next.is_some_and(|t| t.is(tag::DETERMINER | tag::POSSESSIVE | tag::DEMONSTRATIVE)) =>
        {
            Pos::Verb
        }
        _ => Pos::Noun,
    }
}

/// "the public works department said": before the bare name of a body that does something, no verb.
fn leads_body(text: &str, tokens: &[Token], at: usize) -> bool {
    let body = tokens.get(at + 1).is_some_and(|t| {
        t.kind == Kind::Word && t.is(tag::BODY | tag::ROLE) && !t.capital() && !ends_in_s(t.span().of(text))
    });
    body && tokens.get(at + 2).is_some_and(|t| t.is(tag::SURELY_VERB | tag::AUXILIARY))
}

/// Whether a short noun phrase with an article, of a body, a document or a role, stands between a comma and `at`.
fn closes_tag(tokens: &[Token], at: usize) -> bool {
    let speaks = tokens[at - 1].is(tag::BODY | tag::DOCUMENT | tag::ROLE);
    let comma = (at.saturating_sub(7)..at).rev().find(|&i| tokens[i].kind == Kind::Comma);
    speaks && comma.is_some_and(|c| tokens[c + 1].is(tag::DETERMINER | tag::POSSESSIVE))
}

/// Whether the word before `at` looks like a plural.
fn is_plural(text: &str, tokens: &[Token], at: usize) -> bool {
    at > 0 && (tokens[at - 1].is(tag::INDEFINITE) || ends_in_s(tokens[at - 1].span().of(text)))
}

fn ends_in_s(word: &str) -> bool {
    word.ends_with('s') && !word.ends_with("ss")
        || matches!(word, "people" | "data" | "media" | "men" | "women" | "children" | "police" | "troops")
}

fn is_by(text: &str, token: Option<&Token>) -> bool {
    token.is_some_and(|t| t.reads(text, "by"))
}

fn follows_modal(tokens: &[Token], at: usize) -> bool {
    tokens[..at]
        .iter()
        .rev()
        .take(3)
        .find(|t| t.is(tag::AUXILIARY))
        .is_some_and(|t| t.is(tag::MODAL | tag::DO))
}
