//! A sentence of somebody's speech that was left outside the quotation marks.

use compare::Severity;
use reading::{Quote, Span};
use story::manuscript::Part;

use crate::draft::{Draft, Sentence};
use crate::finding::{Finding, Whose};
use crate::rules::Rule;
use crate::words::{has_phrase, lower_words};

pub(crate) const RULE: Rule = Rule {
    name: "speech-outside-quotes",
    what: "A sentence right after a quotation that is in the first person, or reads like the quotation going on, but \
           stands outside the marks. Stories told in the first person throughout are left alone.",
    why: "What a source believes becomes what the newsroom states, in the newsroom’s own voice.",
    example: "“It will hold,” the engineer said. I see no reason to close it.\n→ this reads like the engineer’s words, \
              but stands outside the quotation marks",
    find,
};

const FIRST_PERSON: &[&str] = &[
    "i", "i'm", "i've", "i'd", "i'll", "my", "me", "mine", "myself", "we", "we're", "we've", "we'd", "we'll",
    "our", "ours", "us",
];

/// What a newsroom says of itself: "told us", "we asked".
const NEWSROOM: &[&str] = &[
    "told us",
    "told me",
    "asked us",
    "we asked",
    "we contacted",
    "we approached",
    "we reached",
    "we reported",
    "i asked",
    "contacted us",
    "we spoke",
    "i spoke",
    "according to our",
    "our correspondent",
    "our reporter",
];

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    let sentences: Vec<Sentence> = draft.sentences(&[Part::Body]).collect();
    let mut findings = Vec::new();
    let (mut narrated, mut in_first_person) = (0usize, 0usize);
    let mut before: Option<(usize, &Quote)> = None;
    for sentence in sentences {
        let quote = last_quote(draft, sentence.span);
        if quote.is_none() && !draft.quoted(sentence.span) {
            let words = lower_words(draft.text(), sentence.span);
            let first_person = is_first_person(&words);
            match before.filter(|(paragraph, _)| *paragraph == sentence.paragraph) {
                Some((_, quote)) if first_person && speaks_on(draft, &words, quote) => {
                    findings.push(finding(sentence.span, quote, true));
                }
                Some((_, quote)) if goes_on(draft, &words, sentence.span, quote) => {
                    findings.push(finding(sentence.span, quote, false));
                }
                _ => in_first_person += usize::from(first_person),
            }
            narrated += 1;
        }
        before = quote.map(|quote| (sentence.paragraph, quote));
    }
    // A column or a diary speaks in the first person everywhere.
    if in_first_person * 5 >= narrated && in_first_person >= 2 { Vec::new() } else { findings }
}

fn finding(span: Span, quote: &Quote, first_person: bool) -> Finding {
    let message = match first_person {
        true => "this sentence is in the first person, but stands outside the quotation marks",
        false => "this reads like the quotation going on, but stands outside the quotation marks",
    };
    let finding = Finding::new(RULE.name, Severity::Warning, span, message);
    finding
        .see(Whose::Own, quote.span, "the quotation before it")
        .note("if these are the speaker’s words, put them in quotation marks; if they are the story’s, say whose view it is")
}

fn last_quote<'a>(draft: &Draft<'a>, span: Span) -> Option<&'a Quote> {
    let quotes = &draft.reading.quotes;
    let after = quotes.partition_point(|quote| quote.span.start < span.end);
    let quote = quotes.get(after.checked_sub(1)?)?;
    let speech = quote.kind == reading::QuoteKind::Speech && quote.closed;
    (speech && quote.span.overlaps(span)).then_some(quote)
}

fn is_first_person(words: &[String]) -> bool {
    // "US" and Roman "I" in names ("Elizabeth I") are not speech; a lone "us" or "me" may be the newsroom.
    let any = words.iter().any(|word| FIRST_PERSON.contains(&word.as_str()) && word != "us" && word != "me");
    any && !NEWSROOM.iter().any(|phrase| has_phrase(words, phrase))
}

/// "We" is also what a country or a readership is called; it is the speaker's where the quotation says it too.
fn speaks_on(draft: &Draft<'_>, words: &[String], quote: &Quote) -> bool {
    const ALONE: &[&str] = &["i", "i'm", "i've", "i'd", "i'll", "my", "mine", "myself"];
    let alone = words.len() >= 3 && words.iter().any(|word| ALONE.contains(&word.as_str()));
    alone || is_first_person(&lower_words(draft.text(), quote.inner))
}

/// Whether a sentence about "they" or "it" carries on the quotation before it: the same pronoun is the subject inside
/// the marks, nobody is named, nothing is reported or dated, and it foretells or urges as reporters do not.
fn goes_on(draft: &Draft<'_>, words: &[String], span: Span, quote: &Quote) -> bool {
    const FORETELLS: &[&str] =
        &["will", "won't", "must", "never", "always", "can't", "cannot", "should", "they'll"];
    const REPORTED: &[&str] = &[
        "said",
        "says",
        "told",
        "according",
        "expected",
        "scheduled",
        "due",
        "planned",
        "court",
        "next",
        "later",
        "tomorrow",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "week",
        "month",
        "year",
        "sentenced",
        "trial",
        "hearing",
    ];
    let Some(subject) = words
        .first()
        .filter(|word| matches!(word.as_str(), "they" | "they're" | "they'll" | "you" | "you're"))
    else {
        return false;
    };
    let pronoun = subject.split('\'').next().unwrap_or(subject);
    let inside = lower_words(draft.text(), quote.inner);
    let repeated = inside.iter().any(|word| word.split('\'').next() == Some(pronoun));
    let named =
        crate::words::words(draft.text(), span).skip(1).any(|(_, word)| word.starts_with(char::is_uppercase));
    let counted = words.iter().any(|word| word.starts_with(|char: char| char.is_ascii_digit()));
    repeated
        && !named
        && !counted
        && words.iter().any(|word| FORETELLS.contains(&word.as_str()))
        && !words.iter().any(|word| REPORTED.contains(&word.as_str()))
}
