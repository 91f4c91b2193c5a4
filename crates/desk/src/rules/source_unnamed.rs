//! Who is quoted without a name, and what share of the quotes that is.

use compare::Severity;
use reading::{Attribution, QuoteKind, Span, Speaker};
use story::manuscript::Part;

use crate::draft::Draft;
use crate::finding::{Finding, Whose};
use crate::rules::Rule;
use crate::words::lower_words;

pub(crate) const RULE: Rule = Rule {
    name: "source-unnamed",
    what: "People are quoted who are described but not named. One finding counts them against all who are quoted.",
    why: "Nobody can ask an unnamed person again, and nobody answers for the words. There are good reasons to leave a \
          name out; the story should say which.",
    example: "“It shook,” one driver said.\n→ one of one quotes is from somebody who is not named",
    find,
};

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    let (mut named, mut unnamed) = (0usize, Vec::new());
    for quote in &draft.reading.quotes {
        let speech = quote.kind == QuoteKind::Speech && !quote.continues;
        if !speech || draft.part_of(quote.span) != Some(Part::Body) {
            continue;
        }
        let attribution = quote.attribution.and_then(|index| draft.reading.attributions.get(index));
        match attribution.map(|attribution| (who(draft, attribution), attribution.source.first())) {
            Some((Who::Named, _)) => named += 1,
            Some((Who::Unnamed, Some(source))) => unnamed.push(*source),
            _ => {}
        }
    }
    report(named, &unnamed)
}

fn report(named: usize, unnamed: &[Span]) -> Vec<Finding> {
    let Some((first, others)) = unnamed.split_first() else { return Vec::new() };
    let total = named + unnamed.len();
    let severity = if unnamed.len() * 2 >= total { Severity::Warning } else { Severity::Note };
    let message = match (unnamed.len(), total) {
        (1, 1) => "the only quote is from somebody who is not named".to_owned(),
        (2, 2) => "both quotes are from people who are not named".to_owned(),
        (count, total) if count == total => {
            format!("all {} quotes are from people who are not named", number(total))
        }
        (1, total) => format!("one of {} quotes is from somebody who is not named", number(total)),
        (count, total) => {
            format!("{} of {} quotes are from people who are not named", number(count), number(total))
        }
    };
    let finding = Finding::new(RULE.name, severity, *first, message);
    let finding =
        others.iter().fold(finding, |finding, span| finding.see(Whose::Own, *span, "not named either"));
    vec![finding.note("name them, or say why they are not named and how they know")]
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Named,
    Unnamed,
    /// A body, a document, an outlet, or somebody the reader could not find.
    Other,
}

fn who(draft: &Draft<'_>, attribution: &Attribution) -> Who {
    let words: Vec<String> =
        attribution.source.iter().flat_map(|span| lower_words(draft.text(), *span)).collect();
    let antecedent_named = attribution.antecedent.is_some_and(|span| is_full_name(draft.words(span)));
    match attribution.speaker {
        Speaker::Named => Who::Named,
        Speaker::Pronoun if antecedent_named => Who::Named,
        Speaker::Unnamed if names_somebody(draft, attribution) => Who::Named,
        Speaker::Unnamed if speaks_for_body(&words) || is_pronoun(&words) => Who::Other,
        Speaker::Unnamed if antecedent_named && !is_indefinite(&words) => Who::Named,
        Speaker::Unnamed if !is_spoken(draft, attribution) || points_back(&words) => Who::Other,
        Speaker::Unnamed => Who::Unnamed,
        Speaker::Pronoun | Speaker::Document | Speaker::Outlet | Speaker::Nobody => Who::Other,
    }
}

/// "Ada Marsh", but not "Ukrainian".
fn is_full_name(words: &str) -> bool {
    words.split_whitespace().filter(|word| word.starts_with(char::is_uppercase)).count() >= 2
}

/// A name in apposition ("the city’s chief engineer, Rosa Lindqvist") or after a role ("chief engineer Rosa
/// Lindqvist"); a place after a preposition ("a driver from Harbour City") is none.
fn names_somebody(draft: &Draft<'_>, attribution: &Attribution) -> bool {
    let pieces = attribution.source.iter().flat_map(|span| draft.words(*span).split([',', '(', '—']));
    let mut pieces = pieces.map(|piece| piece.split_whitespace().collect::<Vec<_>>());
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    pieces.any(|piece| {
        let ending = piece.iter().rev().take_while(|word| capital(word)).count();
        let before = piece.len().checked_sub(ending + 1).and_then(|at| piece.get(at)).copied().unwrap_or("");
        let after_role =
            ending >= 2 && !JOINS.contains(&before) && !matches!(before, "a" | "an" | "the" | "one");
        let opening: Vec<String> = piece.iter().take(1).map(|word| word.to_lowercase()).collect();
        let leads = piece.len() >= 2 && piece.iter().take(2).all(capital);
        // "One Norland sergeant" at the start of a sentence has two capitals and no name.
        !is_indefinite(&opening) && opening.first().is_none_or(|word| word != "the") && (after_role || leads)
    })
}

/// Whether the cue is one that people speak by: "said", "told", "wrote"; not "wore a hat reading".
fn is_spoken(draft: &Draft<'_>, attribution: &Attribution) -> bool {
    const STEMS: &[&str] = &[
        "said",
        "say",
        "told",
        "tell",
        "add",
        "ask",
        "answer",
        "repl",
        "recall",
        "explain",
        "warn",
        "argu",
        "wrote",
        "write",
        "insist",
        "admit",
        "complain",
        "continu",
        "declar",
        "predict",
        "conced",
        "shout",
        "joke",
        "claim",
        "report",
        "confirm",
        "agree",
        "state",
        "stating",
        "remark",
        "comment",
        "text",
        "tweet",
        "post",
        "according",
        "remember",
        "suggest",
        "describ",
        "call",
        "quip",
        "whisper",
        "testif",
        "lament",
        "put it",
    ];
    let cues = attribution.cue.iter().flat_map(|span| lower_words(draft.text(), *span));
    cues.into_iter().any(|cue| STEMS.iter().any(|stem| cue.starts_with(stem)))
}

/// "the candidate", "his brother": somebody the story has spoken of before; "the commander of the unit" need not be.
fn points_back(words: &[String]) -> bool {
    let first = words.first().map_or("", String::as_str);
    let definite =
        matches!(first, "the" | "his" | "her" | "their" | "its" | "this" | "that" | "these" | "those");
    definite && !words.iter().any(|word| JOINS.contains(&word.as_str()))
}

fn is_indefinite(words: &[String]) -> bool {
    let first = words.first().map_or("", String::as_str);
    matches!(
        first,
        "a" | "an"
            | "one"
            | "two"
            | "three"
            | "four"
            | "five"
            | "some"
            | "several"
            | "many"
            | "another"
            | "other"
            | "others"
            | "few"
    )
}

/// "who", "she": the reader found nobody for it.
fn is_pronoun(words: &[String]) -> bool {
    const PRONOUNS: &[&str] = &[
        "who", "which", "that", "he", "she", "it", "they", "we", "i", "you", "this", "those", "these",
        "both", "all",
    ];
    matches!(words, [only] if PRONOUNS.contains(&only.as_str())) || words.is_empty()
}

/// Words after which comes what tells somebody apart: "the commander of the unit".
const JOINS: &[&str] = &["of", "who", "from", "in", "at", "with", "near", "on", "to", "for"];

/// A spokesperson, or the body itself: it has a name, and answers for its words.
fn speaks_for_body(words: &[String]) -> bool {
    const BODIES: &[&str] = &[
        "police",
        "council",
        "government",
        "ministry",
        "company",
        "court",
        "department",
        "agency",
        "authority",
        "authorities",
        "board",
        "committee",
        "union",
        "university",
        "hospital",
        "school",
        "city",
        "county",
        "office",
        "firm",
        "bank",
        "charity",
        "party",
        "team",
        "club",
        "administration",
        "commission",
        "army",
        "navy",
        "military",
        "association",
        "group",
        "organisation",
        "organization",
        "service",
        "statement",
        "report",
        "letter",
        "notice",
        "sign",
        "filing",
        "lawsuit",
        "complaint",
        "document",
        "study",
    ];
    words.iter().any(|word| word.starts_with("spokes"))
        || head(words).is_some_and(|word| BODIES.contains(&word.as_str()))
}

/// "message" in "a text message to supporters".
fn head(words: &[String]) -> Option<&String> {
    let joined = words.iter().skip(1).position(|word| JOINS.contains(&word.as_str()));
    match joined {
        Some(at) => words.get(at),
        None => words.last(),
    }
}

/// Small numbers in words, as copy has them.
fn number(count: usize) -> String {
    const WORDS: [&str; 10] = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    WORDS.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}
