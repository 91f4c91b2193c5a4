//! Names: another person or place, a name misspelt, a description changed.

use reading::Span;

use crate::doc::Run;
use crate::drift::{Findings, Known, shown};
use crate::pairing::{Hunk, Pairing, Side};
use crate::token::Token;
use crate::words::{
    self, ALLEGED, CAPITAL, CUE, DESCRIPTION, HONORIFIC, INITIAL, LOADED_WORD, NUMBER, OPPOSITE, PLACE,
    POSSESSIVE, STOP, TIME, UNIT,
};
use crate::{DriftKind, Severity};

/// Compares names and descriptions.
pub(super) fn find(pairing: &mut Pairing<'_>, known: &Known<'_>, findings: &mut Findings) {
    first_names(pairing, known, findings);
    for hunk in pairing.hunks.clone() {
        names(pairing, known, hunk, findings);
        pronouns(pairing, hunk, findings);
        descriptions(pairing, hunk, findings);
    }
}

/// Whether a token stands for a name, as far as capitals tell.
pub(super) fn is_name(side: &Side<'_>, at: usize, known: &Known<'_>) -> bool {
    let Some(token) = side.token(at) else { return false };
    if !token.is(CAPITAL) || token.is(STOP | HONORIFIC | TIME | NUMBER | UNIT | POSSESSIVE | CUE) {
        return false;
    }
    if token.is(INITIAL) || in_title(side, token) {
        let strange = token.role == CAPITAL | INITIAL && !known.is_plain(token.key);
        return known.is_name(token.key) || strange && !opens_a_sentence(side, at);
    }
    true
}

/// Whether a sentence's first word, in no list and nowhere in lower case, is more likely an adverb or a participle
/// ("Immediately, ...", "Following ...") than a name: names go before a verb or another name.
fn opens_a_sentence(side: &Side<'_>, at: usize) -> bool {
    const OPENERS: [&str; 24] = [
        "meanwhile",
        "however",
        "moreover",
        "furthermore",
        "nevertheless",
        "nonetheless",
        "instead",
        "indeed",
        "besides",
        "otherwise",
        "afterwards",
        "afterward",
        "elsewhere",
        "overall",
        "regardless",
        "once",
        "perhaps",
        "despite",
        "unlike",
        "during",
        "throughout",
        "within",
        "beyond",
        "still",
    ];
    let Some((token, next)) = side.token(at).zip(side.token(at + 1)) else { return false };
    let word = side.words(Run::new(at, at + 1)).to_lowercase();
    let named = next.is(CAPITAL | CUE)
        || side.doc.slice(Span::new(token.end as usize, next.start as usize)).contains('-');
    let made = (word.ends_with("ly") || word.ends_with("ing") || word.ends_with("ed")) && word.len() > 5;
    OPENERS.contains(&word.as_str()) || made && !named
}

fn in_title(side: &Side<'_>, token: &Token) -> bool {
    side.sentences
        .iter()
        .filter_map(|&s| side.doc.sentences.get(s))
        .any(|s| s.title && s.span.start <= token.start as usize && (token.end as usize) <= s.span.end)
}

/// The open names of a run.
pub(super) fn names_in(side: &Side<'_>, run: Run, known: &Known<'_>) -> Vec<usize> {
    run.range().filter(|&at| side.is_open(at) && is_name(side, at, known)).collect()
}

fn names(pairing: &mut Pairing<'_>, known: &Known<'_>, hunk: Hunk, findings: &mut Findings) {
    let left = names_in(&pairing.source, hunk.source, known);
    let right = names_in(&pairing.copy, hunk.copy, known);
    let (Some(left), Some(right)) = (stretch(&left), stretch(&right)) else { return };
    // In a sentence told in other words, one name need not stand where the other stood.
    let longest = if pairing.is_close() { 8 } else { 3 };
    let long = hunk.source.len().max(hunk.copy.len()) > longest && !is_anchored(pairing, left, right);
    if long || is_same_person(pairing, left, right) || is_told_in_turn(pairing, left, right) {
        return;
    }
    if is_other_part(pairing, left, right) || is_rest_of_firm(pairing, left, right) {
        return;
    }
    let (from, to) = (shown(pairing.source.words(left)), shown(pairing.copy.words(right)));
    let spans = (pairing.source.span(left), pairing.copy.span(right));
    if is_misspelling(pairing, known, left, right) {
        let message = format!("The name {from} is spelt {to} in the copy.");
        findings.drift(DriftKind::NameMisspelt, Severity::Warning, spans.0, spans.1, message);
    } else {
        let message = format!("The name {from} became {to}.");
        findings.drift(DriftKind::NameChanged, Severity::Error, spans.0, spans.1, message);
    }
    pairing.source.take(left);
    pairing.copy.take(right);
}

/// "Hambrecht and Sons Inc" become "Stifel and Co": what comes behind the "and" is part of a name already told.
fn is_rest_of_firm(pairing: &Pairing<'_>, left: Run, right: Run) -> bool {
    const REST: &[&str] = &[
        "co",
        "company",
        "sons",
        "son",
        "bros",
        "brothers",
        "partners",
        "associates",
        "inc",
        "ltd",
        "corp",
        "plc",
        "llp",
    ];
    let rest = |side: &Side<'_>, run: Run| {
        run.range().all(|at| side.is_word(at, REST))
            && run.start.checked_sub(2).is_some_and(|at| side.taken.get(at) == Some(&true))
            && side.is_word(run.start - 1, &["and"])
    };
    rest(&pairing.source, left) && rest(&pairing.copy, right)
}

/// "Dan Sample" become "Don Sample", wherever in the sentence: the last name stays, and the source knows no such first
/// name.
fn first_names(pairing: &mut Pairing<'_>, known: &Known<'_>, findings: &mut Findings) {
    let is_first = |side: &Side<'_>, at: usize| {
        side.is_open(at) && is_name(side, at, known) && is_name(side, at + 1, known) && is_beside(side, at)
    };
    for j in 0..pairing.copy.tokens.len().saturating_sub(1) {
        let Some(last) = pairing.copy.token(j + 1).copied() else { break };
        if !is_first(&pairing.copy, j) || pairing.copy.token(j).is_some_and(|t| known.in_source(t.key)) {
            continue;
        }
        let whole = |i: &usize| {
            is_first(&pairing.source, *i) && pairing.source.token(i + 1).is_some_and(|t| t.key == last.key)
        };
        let Some(i) = (0..pairing.source.tokens.len()).find(whole) else { continue };
        let (left, right) = (Run::new(i, i + 1), Run::new(j, j + 1));
        if !is_misspelling(pairing, known, left, right) {
            continue;
        }
        let (from, to) = (shown(pairing.source.words(left)), shown(pairing.copy.words(right)));
        let message = format!("The name {from} is spelt {to} in the copy.");
        findings.instead(pairing, (left, right), DriftKind::NameMisspelt, Severity::Warning, message);
    }
}

/// Whether only a space stands between a token and the next.
fn is_beside(side: &Side<'_>, at: usize) -> bool {
    let (Some(a), Some(b)) = (side.token(at), side.token(at + 1)) else { return false };
    side.doc.slice(Span::new(a.end as usize, b.start as usize)) == " "
}

/// Whether the two stand behind the same first part of a name: "Santa Rita", "Santa Rosa".
fn is_anchored(pairing: &Pairing<'_>, left: Run, right: Run) -> bool {
    let before =
        left.start.checked_sub(1).filter(|&at| pairing.source.token(at).is_some_and(|t| t.is(CAPITAL)));
    before.and_then(|at| pairing.source.counterpart(at)).is_some_and(|at| at + 1 == right.start)
}

/// Whether both names stand on both sides, near to each other: "the line's chief, Tom Brandt" and "Tom Brandt, chief of
/// the line".
fn is_told_in_turn(pairing: &Pairing<'_>, left: Run, right: Run) -> bool {
    const NEAR: usize = 8;
    let has = |side: &Side<'_>, near: Run, names: &[Token]| {
        let around = Run::new(near.start.saturating_sub(NEAR), (near.end + NEAR).min(side.tokens.len()));
        names.iter().all(|name| side.run(around).iter().any(|t| t.key == name.key))
    };
    has(&pairing.copy, right, pairing.source.run(left)) && has(&pairing.source, left, pairing.copy.run(right))
}

/// "he" become "she": somebody else, or a slip that makes it somebody else.
fn pronouns(pairing: &mut Pairing<'_>, hunk: Hunk, findings: &mut Findings) {
    const HE: [&str; 4] = ["he", "him", "his", "himself"];
    const SHE: [&str; 4] = ["she", "her", "hers", "herself"];
    if hunk.source.len().max(hunk.copy.len()) > 3 || !pairing.is_close() {
        return;
    }
    let find = |side: &Side<'_>, run: Run, words: &[&str]| {
        let is = |at: usize| side.is_word(at, words);
        run.range().find(|&at| side.is_open(at) && is(at))
    };
    for (from, to) in [(&HE, &SHE), (&SHE, &HE)] {
        let found = (find(&pairing.source, hunk.source, from), find(&pairing.copy, hunk.copy, to));
        let (Some(i), Some(j)) = found else { continue };
        let (left, right) = (Run::new(i, i + 1), Run::new(j, j + 1));
        let (was, is) = (shown(pairing.source.words(left)), shown(pairing.copy.words(right)));
        let message = format!("{was} became {is}: the copy speaks of somebody else.");
        findings.instead(pairing, (left, right), DriftKind::NameChanged, Severity::Error, message);
    }
}

/// The first run of neighbours among rising indices.
fn stretch(indices: &[usize]) -> Option<Run> {
    let start = *indices.first()?;
    let length = indices.iter().enumerate().take_while(|&(n, &at)| at == start + n).count();
    Some(Run::new(start, start + length))
}

/// The whole name that a stretch of capitals is part of, kept words and "of the" between them included.
fn whole_name(side: &Side<'_>, part: Run, and: bool) -> Run {
    let capital = |at: usize| {
        side.token(at).is_some_and(|t| t.is(CAPITAL) && !t.is(STOP | HONORIFIC | TIME | NUMBER | POSSESSIVE))
    };
    let beside = |at: usize| {
        let (Some(a), Some(b)) = (side.token(at), side.token(at + 1)) else { return false };
        side.doc
            .slice(Span::new(a.end as usize, b.start as usize))
            .chars()
            .all(|c| matches!(c, ' ' | '-' | '.'))
    };
    let joins = |at: usize| {
        let word = side.words(Run::new(at, at + 1));
        matches!(word, "of" | "for" | "the" | "de" | "von" | "van" | "al") || and && word == "and"
    };
    let (mut start, mut end) = (part.start, part.end);
    loop {
        let mut next = end;
        while next < end + 3 && joins(next) && beside(next - 1) {
            next += 1;
        }
        if !capital(next) || !beside(next - 1) {
            break;
        }
        end = next + 1;
    }
    loop {
        let mut before = start;
        while before > 0 && before + 3 > start && joins(before - 1) && beside(before - 1) {
            before -= 1;
        }
        if before == 0 || !capital(before - 1) || !beside(before - 1) {
            break;
        }
        start = before - 1;
    }
    Run::new(start, end)
}

/// Whether two stretches are parts of names that do not stand for each other: the first word of one and the last
/// of another say nothing.
fn is_other_part(pairing: &Pairing<'_>, left: Run, right: Run) -> bool {
    let (a, b) = (whole_name(&pairing.source, left, false), whole_name(&pairing.copy, right, false));
    let opens = (left.start == a.start, right.start == b.start);
    let closes = (left.end == a.end, right.end == b.end);
    opens.0 != opens.1 && closes.0 != closes.1
}

/// Whether two stretches of capitals name the same: one is the initials of the other, or part of it, or it stands
/// in full elsewhere.
pub(super) fn is_same_person(pairing: &Pairing<'_>, left: Run, right: Run) -> bool {
    let (a, b) = (pairing.source.run(left), pairing.copy.run(right));
    let shares = a.iter().any(|x| x.is(CAPITAL) && b.iter().any(|y| y.is(CAPITAL) && x.key == y.key));
    let place = matches!((a, b), ([x], [y]) if words::are_one_place(x.key, y.key));
    // "Food and Drug Administration" is one name, "the Fund and World Bank" are two.
    let in_short = [false, true].into_iter().any(|and| {
        let a = pairing.source.words(whole_name(&pairing.source, left, and));
        let b = pairing.copy.words(whole_name(&pairing.copy, right, and));
        let (x, y) = (pairing.source.words(left), pairing.copy.words(right));
        let part = |words: &str, long: &str| words.split([' ', ',']).any(|word| abbreviates(word, long));
        abbreviates(x, b) || abbreviates(y, a) || part(x, y) || part(y, x)
    });
    shares || place || in_short
}

/// Short names that are no initials of the long ones.
const SHORT_NAMES: &[(&str, &str)] = &[
    ("GOP", "Republican Party"),
    ("GOP", "Republican"),
    ("GOP", "Republicans"),
    ("Dems", "Democrats"),
    ("Tory", "Conservative"),
    ("Tories", "Conservatives"),
    ("Lib Dem", "Liberal Democrat"),
    ("Lib Dems", "Liberal Democrats"),
    ("Fed", "Federal Reserve"),
    ("MoD", "Ministry of Defence"),
    ("MEP", "member of the European Parliament"),
    ("Met", "Metropolitan Police"),
    ("NATO", "North Atlantic Treaty Organization"),
    ("NATO", "North Atlantic Treaty Organisation"),
    ("WTO", "World Trade Organisation"),
];

/// "EU" for "European Union", "GOP" for "Republican Party".
fn abbreviates(short: &str, long: &str) -> bool {
    if SHORT_NAMES.contains(&(short, long)) {
        return true;
    }
    let letters: String = short.chars().filter(|c| c.is_alphabetic()).collect();
    let initials: String =
        long.split([' ', '-']).filter_map(|word| word.chars().next()).filter(|c| c.is_uppercase()).collect();
    // "FBI" for "Federal Bureau of Investigation Director".
    let count = letters.chars().count();
    count >= 2 && letters == initials || count >= 3 && initials.starts_with(&letters)
}

/// Whether the copy's form is a slip for the source's: nearly the same letters, and no name the source knows.
pub(super) fn is_misspelling(pairing: &Pairing<'_>, known: &Known<'_>, left: Run, right: Run) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut slips = 0;
    for (i, j) in left.range().zip(right.range()) {
        let (Some(a), Some(b)) = (pairing.source.token(i), pairing.copy.token(j)) else { return false };
        if a.key == b.key {
            continue;
        }
        let (x, y) = (pairing.source.words(Run::new(i, i + 1)), pairing.copy.words(Run::new(j, j + 1)));
        if known.in_source(b.key) || !is_slip(x, y) {
            return false;
        }
        slips += 1;
    }
    slips > 0
}

/// Whether one word turns into the other by a letter or two.
pub(super) fn is_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) =
        (a.to_lowercase().chars().collect(), b.to_lowercase().chars().collect());
    let longest = a.len().max(b.len());
    if !(3..=30).contains(&longest) || a.len().abs_diff(b.len()) > 2 {
        return false;
    }
    let allowed = if longest <= 5 { 1 } else { 2 };
    distance(&a, &b) <= allowed
}

/// Edits between two words, a swap of neighbours counting once.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut rows = vec![vec![0_usize; b.len() + 1]; a.len() + 1];
    let get = |rows: &[Vec<usize>], i: usize, j: usize| {
        rows.get(i).and_then(|r| r.get(j)).copied().unwrap_or(usize::MAX / 2)
    };
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            let best = if i == 0 || j == 0 {
                i + j
            } else {
                let same = a.get(i - 1) == b.get(j - 1);
                let mut best = (get(&rows, i - 1, j) + 1)
                    .min(get(&rows, i, j - 1) + 1)
                    .min(get(&rows, i - 1, j - 1) + usize::from(!same));
                if i > 1 && j > 1 && a.get(i - 1) == b.get(j - 2) && a.get(i - 2) == b.get(j - 1) {
                    best = best.min(get(&rows, i - 2, j - 2) + 1);
                }
                best
            };
            if let Some(cell) = rows.get_mut(i).and_then(|r| r.get_mut(j)) {
                *cell = best;
            }
        }
    }
    get(&rows, a.len(), b.len())
}

/// "prime minister" become "foreign minister", "secretary of state" become "secretary of defence": another office of
/// the same title.
pub(super) fn offices(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    for hunk in pairing.hunks.clone() {
        let office = |side: &Side<'_>, run: Run| {
            let title = |at: usize| side.is_matched(at) && side.token(at).is_some_and(|t| t.is(DESCRIPTION));
            let of = |at: usize| side.words(Run::new(at, at + 1)) == "of";
            let whole = run.len() == 1
                && run.range().all(|at| {
                    side.is_open(at)
                        && side.token(at).is_some_and(|t| {
                            t.is_content()
                                && !t.is(DESCRIPTION | NUMBER | TIME | OPPOSITE | LOADED_WORD | ALLEGED)
                        })
                });
            let before = run.start >= 2 && of(run.start - 1) && title(run.start - 2);
            let place = side.token(run.start).is_some_and(|t| t.is(PLACE) || words::is_place(t.key));
            // A capital before a small title is a name or a country: "the Harbour City mayor".
            let small = |at: usize| side.token(at).is_some_and(|t| !t.is(CAPITAL));
            let after = title(run.end) && small(run.start) == small(run.end);
            let before = before && small(run.start) == small(run.start - 2);
            whole && !place && (before || after)
        };
        if !office(&pairing.source, hunk.source)
            || !office(&pairing.copy, hunk.copy)
            || is_same_person(pairing, hunk.source, hunk.copy)
            || is_slip(pairing.source.words(hunk.source), pairing.copy.words(hunk.copy))
        {
            continue;
        }
        let (from, to) = (shown(pairing.source.words(hunk.source)), shown(pairing.copy.words(hunk.copy)));
        let spans = (pairing.source.span(hunk.source), pairing.copy.span(hunk.copy));
        let message = format!("Another office: {from} became {to}.");
        findings.drift(DriftKind::DescriptionChanged, Severity::Warning, spans.0, spans.1, message);
        pairing.source.take(hunk.source);
        pairing.copy.take(hunk.copy);
    }
}

/// Words of rank that change what somebody is when they come or go.
const RANKS: [&str; 12] = [
    "former",
    "acting",
    "deputy",
    "assistant",
    "vice",
    "interim",
    "ex",
    "late",
    "retired",
    "senior",
    "junior",
    "co",
];

fn descriptions(pairing: &mut Pairing<'_>, hunk: Hunk, findings: &mut Findings) {
    if hunk.source.len().max(hunk.copy.len()) > 6 {
        return;
    }
    let left = pairing.source.open(hunk.source, DESCRIPTION);
    let right = pairing.copy.open(hunk.copy, DESCRIPTION);
    let is_rank = |side: &Side<'_>, at: usize| {
        let word = side.words(Run::new(at, at + 1)).to_ascii_lowercase();
        // "late on Monday" is a time; "the late Ada Marsh" is not.
        let name = side.token(at + 1).is_some_and(|t| t.is(CAPITAL) && !t.is(TIME));
        RANKS.contains(&word.as_str()) && (word != "late" || name)
    };
    let spans;
    let message;
    match (left.first(), right.first()) {
        (Some(&i), Some(&j)) => {
            let (a, b) = (Run::new(i, i + 1), Run::new(j, j + 1));
            if pairing.source.token(i).map(|t| t.stem) == pairing.copy.token(j).map(|t| t.stem) {
                return;
            }
            spans = (pairing.source.span(a), pairing.copy.span(b));
            message = format!(
                "{} is described as {} in the copy.",
                shown(pairing.source.words(a)),
                shown(pairing.copy.words(b))
            );
        }
        (Some(&i), None) if is_rank(&pairing.source, i) && hunk.source.len() <= 2 => {
            let a = Run::new(i, i + 1);
            spans = (pairing.source.span(a), pairing.copy.span_or_gap(hunk.copy));
            message = format!("{} is gone from a description.", shown(pairing.source.words(a)));
        }
        (None, Some(&j)) if is_rank(&pairing.copy, j) && hunk.copy.len() <= 2 => {
            let b = Run::new(j, j + 1);
            spans = (pairing.source.span_or_gap(hunk.source), pairing.copy.span(b));
            message = format!("{} was added to a description.", shown(pairing.copy.words(b)));
        }
        _ => return,
    }
    let only_titles = |side: &Side<'_>, run: Run| side.run(run).iter().all(|t| t.is(HONORIFIC | PLACE));
    if only_titles(&pairing.source, hunk.source)
        && only_titles(&pairing.copy, hunk.copy)
        && (hunk.source.is_empty() || hunk.copy.is_empty())
    {
        return;
    }
    findings.drift(DriftKind::DescriptionChanged, Severity::Warning, spans.0, spans.1, message);
    pairing.source.take(hunk.source);
    pairing.copy.take(hunk.copy);
}
