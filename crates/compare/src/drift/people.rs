//! What somebody is: the office or trade beside a name, held against the one beside the same name wherever else it stands.
//! "The cellist Tomas Beyer" told as "Tomas Beyer, the violinist", in a sentence put in another order or other words.

use reading::Span;

use crate::doc::Doc;
use crate::drift::hedge::canonical;
use crate::drift::{Findings, shown};
use crate::token::Token;
use crate::words::{
    self, CAPITAL, CUE, DESCRIPTION, HONORIFIC, INITIAL, KeyMap, NUMBER, POSSESSIVE, STOP, TIME, UNIT,
};
use crate::{DriftKind, Severity};

/// Words beside a name that say less than an office, or that go with any: ranks, kin, and what many are called.
const NO_OFFICE: &[&str] = &[
    "deputy",
    "assistant",
    "vice",
    "acting",
    "interim",
    "former",
    "retired",
    "late",
    "ex",
    "current",
    "senior",
    "junior",
    "chief",
    "head",
    "leader",
    "boss",
    "official",
    "officer",
    "founder",
    "co-founder",
    "owner",
    "author",
    "writer",
    "professor",
    "doctor",
    "dr",
    "researcher",
    "scientist",
    "analyst",
    "economist",
    "son",
    "daughter",
    "father",
    "mother",
    "brother",
    "sister",
    "husband",
    "wife",
    "widow",
    "uncle",
    "aunt",
    "cousin",
    "neighbour",
    "friend",
    "colleague",
    "player",
    "winner",
    "champion",
    "candidate",
    "nominee",
    "contender",
    "victim",
    "witness",
    "suspect",
    "defendant",
    "plaintiff",
    "resident",
    "tenant",
    "volunteer",
    "activist",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "minister",
    "secretary",
    "student",
    "pupil",
    "general",
    "major",
    "star",
    "striker",
    "captain",
];

/// What is an office right before a name: "Deputy Wade Okoro".
const TITLES: &[&str] = &["deputy", "minister", "secretary", "captain"];

/// Offices of one name for men and women, or in short.
const ONE_OFFICE: &[&str] = &[
    "chairman chairwoman chairperson chair",
    "congressman congresswoman representative",
    "councillor councilman councilwoman",
    "actor actress",
    "lawyer attorney solicitor barrister",
    "prosecutor attorney",
    "manager coach",
    "journalist reporter editor",
    "director manager executive",
    "governor president",
    "ambassador envoy diplomat",
    "sheriff inspector superintendent commissioner",
    "trader dealer broker",
    "pastor priest",
];

/// What one text calls the people it names, by last name.
#[derive(Default)]
struct Called {
    /// First word of the name before the last, where there is one: two of one last name say nothing.
    first: Option<u64>,
    /// Two people have it.
    shared: bool,
    /// Offices beside it.
    offices: Vec<Office>,
}

/// A word for what somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Office {
    /// The same for "Gov." and "governor".
    key: u64,
    span: Span,
}

/// Looks for people who have another office in the copy.
pub(crate) fn find(source: &Doc<'_>, copy: &Doc<'_>, findings: &mut Findings) {
    let copied = called(copy);
    if copied.values().all(|person| person.offices.is_empty()) {
        return;
    }
    let known = called(source);
    let mut found = Vec::new();
    for (name, person) in &copied {
        let Some(before) = known.get(name).filter(|p| !p.shared && !p.offices.is_empty()) else { continue };
        let other = |first: Option<u64>| first.zip(before.first).is_some_and(|(a, b)| a != b);
        if person.shared || other(person.first) {
            continue;
        }
        for office in &person.offices {
            let Some(was) = before.offices.first() else { continue };
            if !before.offices.iter().any(|own| is_one(own.key, office.key)) {
                found.push((was.span, office.span));
            }
        }
    }
    found.sort_unstable_by_key(|(_, span)| span.start);
    found.dedup_by(|a, b| a.0 == b.0);
    for (place, span) in found {
        let told = |d: &crate::Drift| {
            d.copy.is_some_and(|c| c.overlaps(span)) || d.source.is_some_and(|s| s.overlaps(place))
        };
        if !findings.drift.iter().any(told) {
            let message = format!(
                "{} in the source is {} in the copy.",
                shown(source.slice(place)),
                shown(copy.slice(span))
            );
            let kind = DriftKind::DescriptionChanged;
            findings.drift(kind, Severity::Warning, Some(place), Some(span), message);
        }
    }
}

/// Whether two words are one office.
fn is_one(one: u64, other: u64) -> bool {
    let has = |line: &str, key: u64| line.split(' ').any(|word| canonical(word) == key);
    one == other || ONE_OFFICE.iter().any(|line| has(line, one) && has(line, other))
}

/// What a text calls the people it names.
fn called(doc: &Doc<'_>) -> KeyMap<Called> {
    let mut people: KeyMap<Called> = KeyMap::default();
    for (at, sentence) in doc.sentences.iter().enumerate().filter(|(_, s)| !s.title) {
        let tokens = doc.words(at);
        let mut next = 0;
        while next < tokens.len() {
            let end = (next..tokens.len()).find(|&i| !is_name(doc, tokens, next, i)).unwrap_or(tokens.len());
            if let Some(last) = end.checked_sub(1).filter(|_| end > next).and_then(|last| tokens.get(last)) {
                let person = people.entry(last.key).or_default();
                let first = tokens.get(next).filter(|_| end - next >= 2).map(|t| t.key);
                person.shared |= first.zip(person.first).is_some_and(|(a, b)| a != b);
                person.first = person.first.or(first);
                person.offices.extend(office_before(doc, tokens, next));
                person.offices.extend(office_after(doc, tokens, end, sentence.span));
            }
            next = end.max(next + 1);
        }
    }
    people
}

/// Whether token `at` is a word of the name that starts at `start`.
fn is_name(doc: &Doc<'_>, tokens: &[Token], start: usize, at: usize) -> bool {
    let no_name = STOP | HONORIFIC | TIME | NUMBER | UNIT | CUE | DESCRIPTION;
    let capital = tokens.get(at).is_some_and(|t| t.is(CAPITAL) && !t.is(no_name));
    let opens = at == start && tokens.get(at).is_some_and(|t| t.is(INITIAL));
    let alone = opens && !tokens.get(at + 1).is_some_and(|t| t.is(CAPITAL));
    capital && !alone && (at == start || matches!(gap(doc, tokens, at), " " | "-" | ". "))
}

/// What stands between a token and the one before it.
fn gap<'d>(doc: &Doc<'d>, tokens: &[Token], at: usize) -> &'d str {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let (Some(a), Some(b)) = (before, tokens.get(at)) else { return "" };
    doc.slice(Span::new(a.end as usize, (b.start as usize).max(a.end as usize)))
}

/// An office right before a name: "Sheriff Wade Okoro", "the museum's director, Morten Friis".
fn office_before(doc: &Doc<'_>, tokens: &[Token], name: usize) -> Option<Office> {
    let at = name.checked_sub(1)?;
    if !matches!(gap(doc, tokens, name), " " | ", " | ". ") {
        return None;
    }
    let title = tokens.get(at).filter(|t| t.is(CAPITAL) && t.is(DESCRIPTION) && is_word(doc, t, TITLES));
    let whole = |t: &Token| Span::new(t.start as usize, t.end as usize);
    title.map(|t| Office { key: t.key, span: whole(t) }).or_else(|| office(doc, tokens.get(at)?))
}

/// An office in the apposition behind a name: "Rolf Amdal, chairman of Kestrel Foods".
fn office_after(doc: &Doc<'_>, tokens: &[Token], end: usize, sentence: Span) -> Option<Office> {
    const LONGEST: usize = 6;
    if gap(doc, tokens, end) != ", " {
        return None;
    }
    let mut found = None;
    for at in end..end + LONGEST {
        let Some(token) = tokens.get(at).filter(|t| (t.end as usize) <= sentence.end) else { break };
        let parted = at > end && gap(doc, tokens, at).contains([',', ';', '.', '“', '"', '(', ':']);
        // "…, alluding to the chair": nothing of the name's own.
        let ing = doc.slice(Span::new(token.start as usize, token.end as usize)).ends_with("ing");
        let verb = ing
            || token.is(CUE)
            || is_word(doc, token, &["who", "was", "is", "and", "has", "had", "of", "at"]);
        if parted || verb || found.is_some() && !token.is(DESCRIPTION) {
            break;
        }
        found = office(doc, token).or(found);
    }
    // "Ada Marsh, Sheriff Okoro and": the next of a list.
    let next = found.as_ref().and_then(|office| tokens.iter().find(|t| t.start as usize >= office.span.end));
    found.filter(|_| !next.is_some_and(|t| t.is(POSSESSIVE) || t.is(CAPITAL) && !t.is(STOP | CUE)))
}

fn is_word(doc: &Doc<'_>, token: &Token, list: &[&str]) -> bool {
    let word = doc.slice(Span::new(token.start as usize, token.end as usize));
    list.iter().any(|w| word.eq_ignore_ascii_case(w))
}

/// The office that a word names.
fn office(doc: &Doc<'_>, token: &Token) -> Option<Office> {
    let span = Span::new(token.start as usize, token.end as usize);
    let word = doc.slice(span).to_lowercase();
    let trade = word.len() > 6 && word.ends_with("ist") && !token.is(CAPITAL);
    let named = token.is(DESCRIPTION) && words::look_up(token.key).is_some();
    ((named || trade) && !NO_OFFICE.contains(&word.as_str())).then_some(Office { key: token.key, span })
}
