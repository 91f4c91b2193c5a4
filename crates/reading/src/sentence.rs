//! Sentences of news copy: initials, ranks, "U.S.", "No. 10", ellipses, and quotes that end with or after the stop.

use crate::Span;
use crate::lexicon::tag;
use crate::token::{Kind, Token};

/// One sentence, its closing quotation mark included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands.
    pub span: Span,
    /// Index into [`crate::Reading::paragraphs`].
    pub paragraph: usize,
}

/// Most tokens of a sentence. Text without any stop is cut here, so that nothing that looks through a sentence can take
/// more than its share of time.
const LONGEST: usize = 600;

/// Most marks taken in after a stop.
const MOST_CLOSERS: usize = 8;

/// Cuts one paragraph, given as its tokens, into ranges of tokens.
pub(crate) fn split(text: &str, tokens: &[Token]) -> Vec<std::ops::Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut at = 0;
    let flattened = std::cell::OnceCell::new();
    while at < tokens.len() {
        let end = if may_end(tokens, at) {
            end_after(text, tokens, at).or_else(|| {
                let wide = is_wide_gap(text, tokens, at);
                let ends = wide && {
                    let flattened = *flattened.get_or_init(|| is_flattened(text, tokens));
                    heading_ends(text, tokens, start, at) || line_ends(tokens, start, at, flattened)
                };
                ends.then_some(at + 1)
            })
        } else {
            None
        };
        if let Some(next) = end {
            sentences.push(start..next);
            (start, at) = (next, next);
        } else if at - start >= LONGEST {
            sentences.push(start..at);
            start = at;
        } else {
            at += 1;
        }
    }
    if start < tokens.len() {
        sentences.push(start..tokens.len());
    }
    sentences
}

/// Whether a sentence can end with the token at `at`: nearly all words are told by their kind alone.
fn may_end(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    match token.kind {
        // "U.S." counts as upper case; a heading ends with two spaces.
        Kind::Word => token.upper() || is_followed_late(tokens, at),
        Kind::Stop | Kind::Ellipsis | Kind::Question | Kind::Exclaim => true,
        Kind::Comma | Kind::Semicolon | Kind::Hyphen | Kind::Dash | Kind::Slash | Kind::Currency => false,
        _ => is_followed_late(tokens, at),
    }
}

/// Whether more than one byte stands before the next token.
fn is_followed_late(tokens: &[Token], at: usize) -> bool {
    tokens.get(at + 1).is_some_and(|next| next.start() > tokens[at].end() + 1)
}

/// Whether two spaces or more, and nothing else, stand behind the token at `at`: a line end in a page made one line.
fn is_wide_gap(text: &str, tokens: &[Token], at: usize) -> bool {
    is_followed_late(tokens, at) && {
        let gap = text.get(tokens[at].end()..tokens[at + 1].start()).unwrap_or("");
        gap.bytes().all(|b| b == b' ')
    }
}

/// Whether line ends became two spaces here: a sentence is followed by two.
fn is_flattened(text: &str, tokens: &[Token]) -> bool {
    let ends = |at: &usize| {
        let stop = matches!(tokens[*at].kind, Kind::Stop | Kind::Question | Kind::Exclaim)
            || closes(&tokens[*at], None) && *at > 0 && tokens[*at - 1].kind == Kind::Stop;
        stop && is_wide_gap(text, tokens, *at)
    };
    (0..tokens.len()).any(|at| ends(&at))
}

/// Whether a heading that a page ran into the copy ends with the word at `at`: two spaces stand behind it where a line
/// end was, a capital follows, and capitals are the rule before.
fn heading_ends(text: &str, tokens: &[Token], start: usize, at: usize) -> bool {
    let capital = |token: &Token| text[token.start()..].starts_with(char::is_uppercase);
    if tokens[at].kind != Kind::Word || !tokens.get(at + 1).is_some_and(capital) {
        return false;
    }
    let own = tokens.get(start..=at).unwrap_or(&[]);
    let words = own.iter().filter(|t| t.kind == Kind::Word && t.end() - t.start() > 3);
    let (all, capitals) = words.fold((0, 0), |(all, up), word| (all + 1, up + usize::from(capital(word))));
    all >= 3 && own.len() <= 30 && capitals * 10 >= all * 8
}

/// Whether a line that lacks its stop ends with the token at `at`, before two spaces: a word that opens sentences
/// follows, or, where two spaces are known to stand for line ends, any that may.
fn line_ends(tokens: &[Token], start: usize, at: usize, flattened: bool) -> bool {
    const GOES_ON: u64 = tag::DETERMINER
        | tag::POSSESSIVE
        | tag::DEMONSTRATIVE
        | tag::PREPOSITION
        | tag::SUBORDINATOR
        | tag::AND;
    let last = &tokens[at];
    if at < start + 2 || !may_open(tokens, at + 1) {
        return false;
    }
    let opens = tokens[at + 1].kind == Kind::Word && opens_sentences(&tokens[at + 1]);
    match last.kind {
        Kind::Word if last.is(GOES_ON) => false,
        Kind::Word | Kind::Close | Kind::DoubleClose | Kind::SingleClose | Kind::Double => flattened || opens,
        Kind::Colon | Kind::Percent | Kind::Number | Kind::Other => flattened,
        _ => opens,
    }
}

/// Where the next sentence starts, if one ends with the mark at `at`.
fn end_after(text: &str, tokens: &[Token], at: usize) -> Option<usize> {
    let token = &tokens[at];
    let dotted = token.kind == Kind::Word;
    if !dotted && !matches!(token.kind, Kind::Stop | Kind::Ellipsis | Kind::Question | Kind::Exclaim) {
        return None;
    }
    if dotted && text.as_bytes().get(token.end() - 1) != Some(&b'.') {
        return None;
    }
    let mut next = at + 1;
    while next <= at + MOST_CLOSERS && tokens.get(next).is_some_and(|t| closes(t, tokens.get(next + 1))) {
        next += 1;
    }
    let quoted = next > at + 1;
    let follower = tokens.get(next)?;
    let strong = matches!(token.kind, Kind::Question | Kind::Exclaim);
    let separate = follower.spaced()
        || quoted
        || strong
        || follower.kind == Kind::DoubleOpen
        || is_glued(text, tokens, at);
    if !separate {
        return None;
    }
    if !may_open(tokens, next) {
        return None;
    }
    let ends = if dotted {
        dotted_ends(token, &tokens[next..])
    } else if token.kind == Kind::Stop {
        quoted || !is_abbreviated(text, tokens, at)
    } else {
        true
    };
    (ends && !(quoted && strong && is_tag_line(tokens, next))).then_some(next)
}

/// Whether a token after a stop still belongs to the sentence: more stops, closing quotes and brackets.
fn closes(token: &Token, next: Option<&Token>) -> bool {
    if token.spaced() {
        return false;
    }
    match token.kind {
        Kind::Stop | Kind::Question | Kind::Exclaim | Kind::Ellipsis | Kind::Close => true,
        Kind::DoubleClose | Kind::SingleClose | Kind::GuillemetClose => true,
        // Some close with the mark that opens: "“It held.“ The mayor left."
        Kind::Double | Kind::TwoSingles | Kind::Single | Kind::DoubleOpen => {
            next.is_none_or(|n| n.spaced() || closes(n, None))
        }
        _ => false,
    }
}

/// Whether a sentence can begin with the token at `at`.
fn may_open(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    match token.kind {
        Kind::Word => token.capital() || token.spaced() && lower_case_name(tokens, at),
        Kind::Number | Kind::Currency | Kind::Open | Kind::Dash | Kind::Ellipsis => true,
        Kind::Double
        | Kind::TwoSingles
        | Kind::DoubleOpen
        | Kind::Single
        | Kind::SingleOpen
        | Kind::GuillemetOpen => tokens.get(at + 1).is_none_or(|t| t.kind != Kind::Word || t.capital()),
        _ => false,
    }
}

/// "iPad", "eBay": a lower-case letter glued to a capital does not show here, so only a bare list of one rule.
fn lower_case_name(tokens: &[Token], at: usize) -> bool {
    tokens[at].upper()
}

/// Whether the stop at `at` only shortens a word or follows an initial or a number in a row.
fn is_abbreviated(text: &str, tokens: &[Token], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|i| &tokens[i]) else { return false };
    if tokens[at].spaced() {
        return false;
    }
    let next = &tokens[at + 1];
    match before.kind {
        Kind::Word if before.span().len() == 1 && before.capital() => {
            before.span().of(text) != "I" || next.kind != Kind::Word
        }
        Kind::Word if before.is(tag::ABBREVIATION) => abbreviation_holds(text, before, next),
        // A list number on its own at the start of the line: "1. Open the gate."
        Kind::Number => at == 1 && before.span().len() <= 2,
        _ => false,
    }
}

/// Whether an abbreviation with its stop goes on: a title before a name does, "Inc." before a new sentence does not.
fn abbreviation_holds(text: &str, word: &Token, next: &Token) -> bool {
    let lower = word.span().of(text).to_ascii_lowercase();
    match lower.as_str() {
        "p" | "pp" => next.kind == Kind::Number,
        "no" | "nos" | "vol" | "ch" | "fig" | "art" | "sec" => word.capital() && next.kind == Kind::Number,
        "inc" | "corp" | "co" | "ltd" | "jr" | "sr" | "etc" | "al" | "bros" | "assn" => !next.capital(),
        "sun" | "sat" | "mar" | "may" | "fed" | "ill" | "mass" | "miss" | "wash" | "ore" | "oz" | "lb"
        | "lbs" | "ed" | "ft" | "mt" | "st" | "cm" | "km" | "kg" | "op" | "md" | "pa" | "va" | "la"
        | "ga" | "oct" | "dec" | "pres" | "ind" | "mo" | "me" => word.capital(),
        _ => true,
    }
}

/// Whether a sentence ends with "U.S." or "p.m.": only where a word that opens sentences follows.
fn dotted_ends(_token: &Token, rest: &[Token]) -> bool {
    let Some(next) = rest.first() else { return false };
    match next.kind {
        Kind::Word => opens_sentences(next),
        Kind::Double | Kind::TwoSingles | Kind::DoubleOpen | Kind::SingleOpen => true,
        _ => false,
    }
}

/// Whether a word is of those that often open a sentence, and has a capital.
fn opens_sentences(word: &Token) -> bool {
    let opener = tag::SUBJECT
        | tag::DETERMINER
        | tag::POSSESSIVE
        | tag::DEMONSTRATIVE
        | tag::PREPOSITION
        | tag::SUBORDINATOR
        | tag::AND;
    word.capital() && word.is(opener)
}

/// Whether a space was lost behind the stop at `at`: "It held.The mayor left." No address has a capital there.
fn is_glued(text: &str, tokens: &[Token], at: usize) -> bool {
    let (Some(before), Some(next)) = (at.checked_sub(1).map(|i| &tokens[i]), tokens.get(at + 1)) else {
        return false;
    };
    let words = tokens[at].kind == Kind::Stop && before.kind == Kind::Word && next.kind == Kind::Word;
    let plain = |token: &Token, least: usize| token.span().len() >= least && !token.upper();
    words
        && next.capital()
        && !before.capital()
        && plain(before, 3)
        && plain(next, 2)
        && !["com", "net", "org"].iter().any(|end| next.reads(text, end))
}

/// Whether what follows a closed quote is its tag ("“Why?” Ada Marsh asked."): up to four capitals, then a speech verb.
fn is_tag_line(tokens: &[Token], at: usize) -> bool {
    let mut words = tokens[at..].iter().take(6).take_while(|t| t.kind == Kind::Word || t.kind == Kind::Stop);
    let mut seen = 0;
    words.any(|t| {
        seen += 1;
        seen > 1 && !t.capital() && t.is(tag::SAY | tag::ASK | tag::TELL) && t.is(tag::PAST | tag::THIRD)
    }) && tokens[at..].iter().take(seen - 1).all(|t| t.capital() || t.kind == Kind::Stop || t.is(tag::ADVERB))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::scan;

    #[track_caller]
    fn check(text: &str, want: &[&str]) {
        let mut tokens = Vec::new();
        scan(text, Span::new(0, text.len()), &mut tokens);
        let got: Vec<&str> = split(text, &tokens)
            .into_iter()
            .map(|r| Span::new(tokens[r.start].start(), tokens[r.end - 1].end()).of(text))
            .collect();
        assert_eq!(got, want);
    }

    #[test]
    fn abbreviations_do_not_end_a_sentence() {
        check("Mr. J. Vane left. He was late.", &["Mr. J. Vane left.", "He was late."]);
        check("The U.S. Navy and No. 10 agreed. It held.", &["The U.S. Navy and No. 10 agreed.", "It held."]);
        check(
            "She met Sen. Ada Marsh at 5 p.m. The talk was brief.",
            &["She met Sen. Ada Marsh at 5 p.m.", "The talk was brief."],
        );
        check("He said no. They left.", &["He said no.", "They left."]);
        check("See p. 12 or pp. 3-4. It held.", &["See p. 12 or pp. 3-4.", "It held."]);
        check(
            "Marsh v. Vane was heard. 30 came, incl. 4 late.",
            &["Marsh v. Vane was heard.", "30 came, incl. 4 late."],
        );
        check("Cllr. Vane met Smt. Deshpande.", &["Cllr. Vane met Smt. Deshpande."]);
        check("Marlow Ltd. won 3.5 points.", &["Marlow Ltd. won 3.5 points."]);
    }

    #[test]
    fn a_heading_run_into_the_copy_ends_at_two_spaces() {
        check(
            "Ferry Fares Rise in Harbour City  The board met.",
            &["Ferry Fares Rise in Harbour City", "The board met."],
        );
        check("The board met in the  Harbour Hall.", &["The board met in the  Harbour Hall."]);
        check("Mara  Ellison spoke.", &["Mara  Ellison spoke."]);
    }

    #[test]
    fn two_spaces_stand_for_a_line_end() {
        check("The fare rises  She was told on Monday.", &["The fare rises", "She was told on Monday."]);
        // Known from the stops before.
        check(
            "It held.  He left.  The fare rises in June  Harbour staff were told:  \"It holds.\"",
            &["It held.", "He left.", "The fare rises in June", "Harbour staff were told:", "\"It holds.\""],
        );
        check(
            "It held.  He left.  They met in the  Harbour Hall.",
            &["It held.", "He left.", "They met in the  Harbour Hall."],
        );
    }

    #[test]
    fn a_space_lost_after_a_stop() {
        check("The pier held.The mayor left.", &["The pier held.", "The mayor left."]);
        check(
            "See ferry.Com or Ferry.Net or www.ferry.example.",
            &["See ferry.Com or Ferry.Net or www.ferry.example."],
        );
    }

    #[test]
    fn quotes_end_with_or_after_the_stop() {
        check("“It held.” The mayor left.", &["“It held.”", "The mayor left."]);
        check("\"Why?\" Ada Marsh asked. \"It held.\"", &["\"Why?\" Ada Marsh asked.", "\"It held.\""]);
        check("“Why?” she asked.", &["“Why?” she asked."]);
        check("It was “safe”. He left.", &["It was “safe”.", "He left."]);
        check("“It held.“ The mayor left.", &["“It held.“", "The mayor left."]);
        check("Wait... It held. And then…", &["Wait...", "It held.", "And then…"]);
    }
}
