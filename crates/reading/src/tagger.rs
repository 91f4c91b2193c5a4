//! What each word is where it stands: noun, verb, name. Rules over the lexicon and the words around, left to right.

mod small;
mod verb;

use crate::lexicon::{NumberWord, tag};
use crate::token::{Kind, Token};

/// Part of speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pos {
    /// the, a, this before a noun.
    Determiner,
    /// his, her, "’s".
    Possessive,
    /// he, they, somebody.
    Pronoun,
    /// A common noun.
    Noun,
    /// A name.
    Name,
    /// An adjective, or a participle before a noun.
    Adjective,
    /// A number.
    Number,
    /// A finite verb, or a bare one after "to" or a modal.
    Verb,
    /// An -ing form used as a verb.
    Ing,
    /// A past participle.
    Participle,
    /// be, have, do, a modal.
    Auxiliary,
    /// "to" before a verb.
    To,
    /// A preposition.
    Preposition,
    /// An adverb.
    Adverb,
    /// and, or, but.
    And,
    /// because, while, if, that before a clause.
    Subordinator,
    /// who, which, that after a noun.
    Relative,
    /// what, how, whether.
    Question,
    /// A mark.
    Mark,
}

impl Pos {
    /// Whether it can stand in a noun phrase before its head.
    pub(crate) fn leads_noun(self) -> bool {
        matches!(self, Self::Determiner | Self::Possessive | Self::Adjective | Self::Number)
    }

    /// Whether it can be the head of a noun phrase.
    pub(crate) fn heads(self) -> bool {
        matches!(self, Self::Noun | Self::Name | Self::Pronoun)
    }
}

/// Tags the tokens of one sentence; the answer is as long as `tokens`.
pub(crate) fn tag_sentence(text: &str, tokens: &[Token], out: &mut Vec<Pos>) {
    let lowered = is_headline(tokens).then(|| without_capitals(tokens));
    let tokens = lowered.as_deref().unwrap_or(tokens);
    let first = out.len();
    let mut before = Pos::Mark;
    for at in 0..tokens.len() {
        before = one(text, tokens, at, before, &out[first..]);
        out.push(before);
    }
}

/// Whether nearly every long word has a capital, as in the headlines of some houses: "Vane Says Pier Will Hold".
fn is_headline(tokens: &[Token]) -> bool {
    let long = || tokens.iter().filter(|t| t.kind == Kind::Word && t.span().len() > 4);
    tokens.len() < 40 && long().all(Token::capital) && long().count() >= 3
}

/// The tokens of a headline, where a capital marks a name only on words that are nothing else.
fn without_capitals(tokens: &[Token]) -> Vec<Token> {
    let name = tag::FIRST_NAME | tag::PLACE | tag::OUTLET | tag::MONTH | tag::WEEKDAY | tag::TITLE;
    let mut lowered = tokens.to_vec();
    for token in &mut lowered {
        if token.tags() != 0 && !token.is(name) {
            token.lower();
        }
    }
    lowered
}

fn one(text: &str, tokens: &[Token], at: usize, before: Pos, done: &[Pos]) -> Pos {
    let token = &tokens[at];
    match token.kind {
        Kind::Number | Kind::Currency => return Pos::Number,
        Kind::Percent => return Pos::Noun,
        Kind::Word => {}
        _ => return Pos::Mark,
    }
    let tags = token.tags();
    if token.capital() && at > 0 && !is_start(tokens, at) && is_name(tokens, at, tags) {
        return Pos::Name;
    }
    // "Mr. Hurt asked": the stop is that of a title.
    if token.capital() && at > 1 && tokens[at - 1].kind == Kind::Stop && tokens[at - 2].is(tag::TITLE) {
        return Pos::Name;
    }
    // "Jill A. Martin", "R. K. Vane"
    let initial = token.capital()
        && token.span().len() == 1
        && at > 1
        && tokens[at - 1].kind == Kind::Stop
        && tokens[at - 2].span().len() == 1
        && done.len() > 1
        && done[done.len() - 2] == Pos::Name;
    if token.capital()
        && (before == Pos::Name || initial)
        && token.span().len() == 1
        && tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Stop && !t.spaced())
    {
        return Pos::Name;
    }
    // "Grant Young said": a word that opens the sentence and could be a bare verb, before a name and its verb.
    if token.capital()
        && tags & tag::BASE != 0
        && tags & tag::PAST == 0
        && is_start(tokens, at)
        && tokens.get(at + 1).is_some_and(Token::capital)
        && tokens.get(at + 2).is_some_and(|t| t.kind == Kind::Comma || t.is(tag::SURELY_VERB))
    {
        return Pos::Name;
    }
    // "Mark Vane said": a first name before a name, though it opens the sentence.
    if token.capital() && tags & tag::FIRST_NAME != 0 && tokens.get(at + 1).is_some_and(Token::capital) {
        return Pos::Name;
    }
    let number = token.is(tag::NUMBER) && token.entry().number.is_some_and(NumberWord::is_number);
    if tags == 0 && number {
        return Pos::Number;
    }
    if tags == 0 {
        return unknown(text, tokens, at, before);
    }
    if let Some(pos) = small::small_word(text, tokens, at, before, tags, done) {
        return pos;
    }
    if tags & tag::VERB != 0 {
        return verb::form(text, tokens, at, before, tags, done);
    }
    content_word(text, tokens, at, before, tags)
}

/// Whether the token opens a sentence or a quote inside it.
pub(crate) fn is_start(tokens: &[Token], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|b| tokens[b].kind) else { return true };
    match before {
        Kind::Double
        | Kind::TwoSingles
        | Kind::DoubleOpen
        | Kind::Single
        | Kind::SingleOpen
        | Kind::GuillemetOpen => !tokens[at].spaced(),
        Kind::Colon | Kind::Stop | Kind::Question | Kind::Exclaim | Kind::Ellipsis => true,
        _ => false,
    }
}

fn is_name(tokens: &[Token], at: usize, tags: u64) -> bool {
    // "From said", "Black added": a capital before a speech verb is a name, whatever else the word can be.
    if tokens[at].span().len() > 1
        && tags & (tag::SUBJECT | tag::QUESTION | tag::DEMONSTRATIVE | tag::INDEFINITE) == 0
        && says(tokens, at + 1)
    {
        return true;
    }
    let small = tag::SUBJECT
        | tag::DETERMINER
        | tag::POSSESSIVE
        | tag::AUXILIARY
        | tag::AND
        | tag::PREPOSITION
        | tag::QUESTION
        | tag::DEMONSTRATIVE;
    // "I", and small words in headings ("The Pier Is Safe"), are themselves; "May" and "Will" are names or months.
    tags & small == 0
        || tags & (tag::MONTH | tag::FIRST_NAME) != 0
        || tags & tag::MODAL != 0 && tokens.get(at + 1).is_some_and(Token::capital)
}

fn says(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|t| t.is(tag::SURELY_VERB) && t.is(tag::SAY | tag::TELL))
}

/// A word that is not in the lexicon.
fn unknown(text: &str, tokens: &[Token], at: usize, before: Pos) -> Pos {
    if tokens[at].capital() {
        return Pos::Name;
    }
    let word = tokens[at].span().of(text);
    let next_nominal =
        tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Word && t.tags() & (tag::NOUN | tag::ROLE) != 0);
    let ends = |suffixes: &[&str]| suffixes.iter().any(|s| word.ends_with(s));
    if before == Pos::To {
        Pos::Verb
    } else if ends(&["ly"]) {
        Pos::Adverb
    } else if ends(&["ing"]) {
        if before.leads_noun() { Pos::Noun } else { Pos::Ing }
    } else if ends(&["ed"]) {
        let next_plain = tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Word && t.tags() == 0);
        if before.leads_noun() && next_nominal
            || matches!(before, Pos::Verb | Pos::Ing) && (next_nominal || next_plain)
        {
            Pos::Adjective
        } else if matches!(before, Pos::Auxiliary | Pos::Adverb) {
            Pos::Participle
        } else if before.leads_noun() {
            Pos::Adjective
        } else {
            Pos::Verb
        }
    } else if tokens.get(at + 1).is_some_and(|t| t.is(tag::SURELY_VERB | tag::AUXILIARY)) {
        Pos::Noun
    } else if ends(&["ous", "ful", "able", "ible", "ive", "ic", "al", "less", "ish", "ary"]) {
        Pos::Adjective
    } else {
        Pos::Noun
    }
}

/// Nouns, adjectives, adverbs.
fn content_word(text: &str, tokens: &[Token], at: usize, before: Pos, tags: u64) -> Pos {
    let token = &tokens[at];
    if tags & (tag::FIRST_NAME | tag::PLACE | tag::OUTLET | tag::WEEKDAY | tag::MONTH) != 0 && token.capital()
    {
        return Pos::Name;
    }
    if tags & tag::TITLE != 0 && token.capital() {
        return Pos::Name;
    }
    let number = token.is(tag::NUMBER) && token.entry().number.is_some_and(NumberWord::is_number);
    if number && tags & (tag::ADJECTIVE | tag::NOUN) == 0 {
        return Pos::Number;
    }
    let next_nominal = tokens.get(at + 1).is_some_and(|t| {
        t.kind == Kind::Word && !t.capital() && (t.tags() == 0 || t.is(tag::NOUN | tag::ROLE | tag::BODY))
    });
    let verb_next = tokens.get(at + 1).is_some_and(|t| t.is(tag::SURELY_VERB | tag::AUXILIARY))
        || tokens.get(at + 2).is_some_and(|t| t.is(tag::SURELY_VERB) && tokens[at + 1].is(tag::ADVERB));
    if tags & (tag::ROLE | tag::BODY) != 0 && verb_next && !token.capital() {
        return Pos::Noun;
    }
    // "the attorney general said"
    if before == Pos::Noun && !next_nominal && token.reads(text, "general") {
        return Pos::Noun;
    }
    if tags & tag::ADJECTIVE != 0 && next_nominal && before.leads_noun() {
        return Pos::Adjective;
    }
    if tags & (tag::NOUN | tag::ROLE | tag::BODY) != 0
        && (tags & (tag::ADJECTIVE | tag::ADVERB) == 0 || before.leads_noun())
    {
        return Pos::Noun;
    }
    if tags & tag::ADVERB != 0 && (tags & tag::ADJECTIVE == 0 || !before.leads_noun()) {
        return Pos::Adverb;
    }
    if tags & tag::ADJECTIVE != 0 {
        return Pos::Adjective;
    }
    if tags & tag::HEARSAY != 0 {
        return Pos::Adverb;
    }
    if token.capital() { Pos::Name } else { Pos::Noun }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;
    use crate::token::scan;

    #[track_caller]
    fn check(text: &str, word: &str, want: Pos) {
        let (mut tokens, mut tags) = (Vec::new(), Vec::new());
        scan(text, Span::new(0, text.len()), &mut tokens);
        tag_sentence(text, &tokens, &mut tags);
        let got = tokens.iter().zip(&tags).find(|(t, _)| t.span().of(text) == word).map(|(_, p)| *p);
        assert_eq!(got, Some(want), "{text}");
    }

    #[test]
    fn verbs_and_nouns_that_look_alike() {
        check("The mayor said the pier held.", "said", Pos::Verb);
        check("The report was late.", "report", Pos::Noun);
        check("They report that it held.", "report", Pos::Verb);
        check("His claims are false.", "claims", Pos::Noun);
        check("The mayor claims the pier held.", "claims", Pos::Verb);
        check("She plans to leave.", "plans", Pos::Verb);
        check("She has to leave.", "to", Pos::To);
        check("She went to town.", "to", Pos::Preposition);
        check("The mayor’s report", "’s", Pos::Possessive);
        check("She’s a pilot.", "’s", Pos::Auxiliary);
        check("The public works department said so.", "works", Pos::Noun);
    }
}
