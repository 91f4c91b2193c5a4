//! Attributions: dropped, another source, weaker to stronger, named to unnamed.

use reading::{Attribution, EntityKind, Speaker};

use crate::Text;
use crate::doc::Run;
use crate::drift::{Findings, Known, shown};
use crate::pairing::{Hunk, Pairing, Side};
use crate::token::Token;
use crate::words::{
    ALLEGED, CAPITAL, CUE, DESCRIPTION, HONORIFIC, INITIAL, LOADED_WORD, MODAL, NUMBER, OPPOSITE, PRONOUN,
    QUANTIFIER, STOP, TIME, UNNAMED,
};
use crate::{DriftKind, Severity};

/// Compares who says what on both sides.
pub(super) fn find(pairing: &mut Pairing<'_>, known: &Known<'_>, findings: &mut Findings) {
    let reading = pairing.source.doc.text.reading;
    let first = pairing.source.tokens.iter().map(|t| t.start as usize).min().unwrap_or(0);
    let last = pairing.source.tokens.iter().map(|t| t.end as usize).max().unwrap_or(0);
    let here =
        |a: &Attribution| a.cue.iter().chain(&a.source).any(|span| span.start < last && span.end > first);
    for attribution in reading.attributions.iter().filter(|a| here(a)) {
        if attribution.cue.iter().any(|&cue| in_quote(&pairing.source, cue)) {
            continue;
        }
        if !another_person(pairing, attribution, findings) {
            one(pairing, known, attribution, findings);
        }
    }
    without_reading(pairing, findings);
    speakers(pairing, known, findings);
}

/// Whether what attributes is itself somebody's words: quotes are held against quotes.
fn in_quote(side: &Side<'_>, cue: reading::Span) -> bool {
    side.doc.text.reading.quotes.iter().any(|quote| quote.span.contains(cue))
}

/// The tokens of several spans.
fn tokens_of(side: &Side<'_>, spans: &[reading::Span]) -> Vec<usize> {
    spans.iter().flat_map(|&span| side.inside(span).range()).collect()
}

fn run_of(tokens: &[usize]) -> Option<Run> {
    Some(Run::new(*tokens.iter().min()?, tokens.iter().max()? + 1))
}

/// "we will tell you the most interesting facts": nobody has said it yet.
fn is_to_come(side: &Side<'_>, cue: &[usize]) -> bool {
    let will = |at: usize| {
        ["will", "shall", "ll"].iter().any(|w| side.words(Run::new(at, at + 1)).eq_ignore_ascii_case(w))
    };
    let base =
        |at: usize| ["tell", "say", "show", "explain"].iter().any(|w| side.words(Run::new(at, at + 1)) == *w);
    cue.iter().any(|&at| base(at) && at > 0 && will(at - 1))
}

/// One attribution of the source.
fn one(pairing: &mut Pairing<'_>, known: &Known<'_>, attribution: &Attribution, findings: &mut Findings) {
    let cue = tokens_of(&pairing.source, &attribution.cue);
    let names = tokens_of(&pairing.source, &attribution.source);
    let content = tokens_of(&pairing.source, &attribution.content);
    let open = |tokens: &[usize]| tokens.iter().filter(|&&at| pairing.source.is_open(at)).count();
    let kept = content.iter().filter(|&&at| pairing.source.is_matched(at)).count();
    if is_doubt(&pairing.source, &cue, &names) || is_shown(&pairing.source, &cue) {
        return;
    }
    if claim_made_fact(pairing, attribution, [&cue, &names, &content])
        && let Some(cue) = run_of(&cue)
    {
        return gone(pairing, attribution, cue, findings);
    }
    if cue.is_empty() && names.is_empty() || !content.is_empty() && kept * 2 < content.len() {
        return;
    }
    // An article may be taken for that of the claim: "The department said the bridge".
    let names: Vec<usize> = if names.iter().any(|&at| carries(&pairing.source, at)) {
        names.into_iter().filter(|&at| carries(&pairing.source, at)).collect()
    } else {
        names
    };
    let (open_cue, open_names) = (open(&cue), open(&names));
    if open_names == 0 && open_cue < cue.len().max(1) {
        return;
    }
    let Some(whole) = run_of(&cue.iter().chain(&names).copied().collect::<Vec<_>>()) else { return };
    // "is expected to" says how sure it is, not who says so.
    if names.is_empty() && cue.iter().any(|&at| pairing.source.token(at).is_some_and(|t| t.is(MODAL))) {
        return;
    }
    if is_to_come(&pairing.source, &cue) {
        return;
    }
    // Who spoke may still be told of, as somebody who does something else.
    let plain = cue.iter().any(|&at| is_plain_cue(&pairing.source, at))
        && open_names * 2 >= names.len()
        && !tells_intent(&pairing.copy);
    let content_left = names
        .iter()
        .any(|&at| pairing.source.is_matched(at) && pairing.source.token(at).is_some_and(Token::is_content));
    let all_gone = open_cue == cue.len() && (open_names > 0 && !content_left || names.is_empty() || plain);
    let only_doubt = pairing.source.run(whole).iter().all(|t| t.is(ALLEGED));
    let told = attributed_in_copy(pairing) || is_content_of_copy(pairing, &content);
    if all_gone && !only_doubt && !told && !elsewhere(pairing, &names) {
        return gone(pairing, attribution, whole, findings);
    }
    if open_names > 0 {
        another(pairing, known, attribution, &names, findings);
    }
}

fn carries(side: &Side<'_>, at: usize) -> bool {
    side.token(at).is_some_and(Token::is_content)
}

/// "It is very doubtful that": how sure it is, with nobody who says so.
fn is_doubt(source: &Side<'_>, cue: &[usize], names: &[usize]) -> bool {
    let has = |at: &usize, role| source.token(*at).is_some_and(|t| t.is(role));
    !cue.is_empty() && names.iter().all(|at| has(at, STOP)) && !cue.iter().any(|at| has(at, CUE))
}

/// "a letter seen by the Herald": who saw the document, not who says so.
fn is_shown(source: &Side<'_>, cue: &[usize]) -> bool {
    let seen = |at: usize| {
        let word = source.words(Run::new(at, at + 1));
        ["seen", "obtained", "reviewed", "viewed", "read"].iter().any(|w| word.eq_ignore_ascii_case(w))
            && source.words(Run::new(at + 1, at + 2)) == "by"
    };
    cue.iter().any(|&at| seen(at))
}

/// What one means to do is not told as done.
const INTENT: &[&str] = &[
    "plan", "plans", "planned", "planning", "expects", "expected", "hopes", "hoped", "hoping", "aims",
    "aimed", "aiming", "intends", "intended", "wants", "wanted", "seeks", "seeking", "agreed", "proposes",
    "proposed",
];

/// Whether words of the copy's own say so.
fn tells_intent(side: &Side<'_>) -> bool {
    let word = |at: usize| side.words(Run::new(at, at + 1)).to_ascii_lowercase();
    (0..side.tokens.len()).any(|at| side.is_open(at) && INTENT.contains(&word(at).as_str()))
}

/// "The line said it would add trains" told as "The line is going to put on trains": who spoke of what they would do
/// now does it, and nobody says so.
fn claim_made_fact(
    pairing: &Pairing<'_>,
    attribution: &Attribution,
    [cue, names, content]: [&[usize]; 3],
) -> bool {
    const ABOUT_ITSELF: usize = 2;
    let source = &pairing.source;
    let word = |side: &Side<'_>, at: usize| side.words(Run::new(at, at + 1)).to_ascii_lowercase();
    let cue_gone = cue.iter().all(|&at| source.is_open(at)) && cue.iter().any(|&at| is_plain_cue(source, at));
    let subject = |at: &usize| matches!(word(source, *at).as_str(), "it" | "he" | "she" | "they");
    if attribution.direct || !cue_gone || !content.iter().take(ABOUT_ITSELF).any(subject) {
        return false;
    }
    let carries = |at: &&usize| source.token(**at).is_some_and(Token::is_content);
    let stands = |at: &usize| source.counterpart(*at);
    let kept: Vec<usize> = content.iter().filter(carries).filter_map(stands).collect();
    let speaker = names.iter().filter(carries).filter_map(stands).max();
    let enough = kept.len() >= 2 && kept.len() * 2 >= content.iter().filter(carries).count();
    let told_by = speaker.zip(kept.iter().min().copied()).is_some_and(|(who, what)| who < what);
    let copy = &pairing.copy;
    let own_words = copy.tokens.iter().any(|t| t.is(CUE | ALLEGED)) || tells_intent(copy);
    enough && told_by && !own_words && !is_read_as_attributed(copy)
}

/// Whether the reading finds an attribution or a quote in these sentences.
fn is_read_as_attributed(side: &Side<'_>) -> bool {
    let reading = side.doc.text.reading;
    side.sentences.iter().map(|&s| side.doc.span(s)).any(|sentence| {
        let mut told = reading.attributions.iter().flat_map(|a| a.cue.iter().chain(&a.content));
        told.any(|span| span.overlaps(sentence)) || reading.quotes.iter().any(|q| q.span.overlaps(sentence))
    })
}

/// Whether the copy attributes something where the source's attribution stood, or elsewhere in words of its own.
fn attributed_in_copy(pairing: &Pairing<'_>) -> bool {
    // "allegedly" keeps a claim from reading as a fact, too.
    (0..pairing.copy.tokens.len())
        .any(|at| pairing.copy.is_open(at) && pairing.copy.token(at).is_some_and(|t| t.is(CUE | ALLEGED)))
}

/// Whether the copy attributes the same words, to whomever.
fn is_content_of_copy(pairing: &Pairing<'_>, content: &[usize]) -> bool {
    let told: Vec<usize> = content.iter().filter_map(|&at| pairing.source.counterpart(at)).collect();
    let mut read = pairing.copy.doc.text.reading.attributions.iter().filter(|a| !a.source.is_empty());
    !told.is_empty()
        && read.any(|a| {
            let own = tokens_of(&pairing.copy, &a.content);
            told.iter().filter(|at| own.contains(at)).count() * 10 >= told.len() * 8
        })
}

/// Whether who speaks stands in another place of the copy's sentence: told in another order, not left out.
fn elsewhere(pairing: &Pairing<'_>, names: &[usize]) -> bool {
    let mut content =
        names.iter().filter_map(|&at| pairing.source.token(at)).filter(|t| t.is_content()).peekable();
    let stands = |stem: u64| {
        (0..pairing.copy.tokens.len())
            .any(|at| pairing.copy.is_open(at) && pairing.copy.token(at).is_some_and(|t| t.stem == stem))
    };
    content.peek().is_some() && content.all(|token| stands(token.stem))
}

fn gone(pairing: &mut Pairing<'_>, attribution: &Attribution, whole: Run, findings: &mut Findings) {
    let source = pairing.source.span(whole);
    let hunk =
        pairing.hunks.iter().find(|h| h.source.start <= whole.start && whole.start < h.source.end).copied();
    let copy = hunk.and_then(|h| pairing.copy.span_or_gap(h.copy));
    let message = format!(
        "The copy no longer says who says so: {} is gone{}.",
        shown(pairing.source.words(whole)),
        if attribution.direct { "" } else { ", so a claim reads as a fact" }
    );
    findings.drift(DriftKind::AttributionDropped, Severity::Error, source, copy, message);
    pairing.source.take(whole);
}

/// The source of an attribution in other words.
fn another(
    pairing: &mut Pairing<'_>,
    known: &Known<'_>,
    attribution: &Attribution,
    names: &[usize],
    findings: &mut Findings,
) {
    let Some(left) =
        run_of(&names.iter().copied().filter(|&at| pairing.source.is_open(at)).collect::<Vec<_>>())
    else {
        return;
    };
    if !speaks(pairing, attribution, names, left) {
        return;
    }
    let open = |run: Run| run_of(&run.range().filter(|&at| pairing.copy.is_open(at)).collect::<Vec<_>>());
    let beside = |h: &&Hunk| h.source.start < left.end && left.start < h.source.end;
    let in_its_place = pairing.hunks.iter().filter(beside).find_map(|h| Some((*h, open(h.copy)?)));
    let Some((hunk, right)) = in_its_place else { return };
    // "Bank officials" and "bank residents" are not the same for being of one bank.
    let unnamed = pairing.source.run(left).iter().any(|t| t.is(UNNAMED)) && names.len() > 1;
    let others = right.range().any(|at| carries(&pairing.copy, at)) && pairing.is_close();
    if !(unnamed && others) && is_same_speaker(pairing, attribution) {
        return;
    }
    let left = Run::new(left.start.max(hunk.source.start), left.end.min(hunk.source.end));
    if super::names::is_same_person(pairing, left, right) {
        return;
    }
    let has = |side: &Side<'_>, run: Run, role| side.run(run).iter().any(|t| t.is(role));
    let is_named = |side: &Side<'_>, run: Run| {
        side.run(run).iter().any(|t| {
            t.is(CAPITAL)
                && !t.is(STOP | HONORIFIC | TIME)
                && (known.is_name(t.key) || !t.is(UNNAMED | INITIAL))
        })
    };
    let (named, now_named) = (is_named(&pairing.source, left), is_named(&pairing.copy, right));
    if has(&pairing.source, left, QUANTIFIER) && has(&pairing.copy, right, QUANTIFIER)
        || has(&pairing.source, left, NUMBER)
    {
        return;
    }
    let counted =
        left.start.checked_sub(1).and_then(|at| pairing.source.token(at)).is_some_and(|t| t.is(NUMBER));
    if counted || has(&pairing.copy, right, LOADED_WORD) {
        return;
    }
    if has(&pairing.source, left, DESCRIPTION)
        && has(&pairing.copy, right, DESCRIPTION)
        && !(named && now_named)
    {
        return;
    }
    let (from, to) = (shown(pairing.source.words(left)), shown(pairing.copy.words(right)));
    let (kind, message) = if named && now_named {
        if super::names::is_misspelling(pairing, known, left, right) {
            return;
        }
        let kind =
            if attribution.direct { DriftKind::QuoteSpeakerChanged } else { DriftKind::AttributionChanged };
        (kind, format!("Said by {from} in the source, by {to} in the copy."))
    } else if named && has(&pairing.copy, right, PRONOUN) || is_pronoun(&pairing.source, left) {
        return;
    } else if named && !part_kept(pairing, left) {
        (
            DriftKind::AttributionNamed,
            format!("Who speaks is named in the source, {from}, and not in the copy: {to}."),
        )
    } else if !named && now_named && attribution.speaker != Speaker::Named {
        (
            DriftKind::AttributionNamed,
            format!("The source does not name who speaks, {from}; the copy does: {to}."),
        )
    } else if !named
        && !now_named
        && (has(&pairing.source, left, UNNAMED) || other_body(pairing, left, right))
    {
        (DriftKind::AttributionChanged, format!("Said by {from} in the source, by {to} in the copy."))
    } else {
        return;
    };
    let severity = if kind == DriftKind::AttributionNamed { Severity::Warning } else { Severity::Error };
    findings.drift(kind, severity, pairing.source.span(left), pairing.copy.span(right), message);
    pairing.source.take(left);
    pairing.copy.take(right);
}

/// The same words said by another person, wherever in the sentence the two are named.
fn another_person(pairing: &mut Pairing<'_>, attribution: &Attribution, findings: &mut Findings) -> bool {
    if attribution.speaker != Speaker::Named {
        return false;
    }
    let content = tokens_of(&pairing.source, &attribution.content);
    let told: Vec<usize> = content.iter().filter_map(|&at| pairing.source.counterpart(at)).collect();
    if told.len() < 4 || told.len() * 10 < content.len() * 6 {
        return false;
    }
    let (text, other) = (pairing.source.doc.text, pairing.copy.doc.text);
    let mut read = other.reading.attributions.iter();
    let same_words = |a: &&Attribution| {
        let own = tokens_of(&pairing.copy, &a.content);
        a.speaker == Speaker::Named
            && told.iter().filter(|at| own.contains(at)).count() * 10 >= told.len() * 8
    };
    let Some(copied) = read.find(same_words) else { return false };
    let own = |text, a: &Attribution| people(text, &Attribution { antecedent: None, ..a.clone() });
    let (before, after) = (own(text, attribution), own(other, copied));
    let alone = |one: &&&str, others: &[&str]| !others.iter().any(|two| last_word(one) == last_word(two));
    let gone = before.iter().find(|name| alone(name, &after));
    let (Some(from), Some(to)) = (gone, after.iter().find(|name| alone(name, &before))) else { return false };
    // Both are named on both sides: who of them speaks is as likely misread as changed.
    let named = |side: &Side<'_>, name: &str| {
        (0..side.tokens.len()).any(|at| side.words(Run::new(at, at + 1)) == last_word(name))
    };
    let both = named(&pairing.copy, from) && named(&pairing.source, to);
    if both || super::names::is_slip(last_word(from), last_word(to)) {
        return false;
    }
    let runs = (tokens_of(&pairing.source, &attribution.source), tokens_of(&pairing.copy, &copied.source));
    let (Some(left), Some(right)) = (run_of(&runs.0), run_of(&runs.1)) else { return false };
    let told_already = |side: &Side<'_>, run: Run| run.range().any(|at| side.taken.get(at) == Some(&true));
    if told_already(&pairing.source, left) || told_already(&pairing.copy, right) {
        return false;
    }
    let kind =
        if attribution.direct { DriftKind::QuoteSpeakerChanged } else { DriftKind::AttributionChanged };
    let message = format!("Said by {} in the source, by {} in the copy.", shown(from), shown(to));
    let spans = (pairing.source.span(left), pairing.copy.span(right));
    findings.drift(kind, Severity::Error, spans.0, spans.1, message);
    pairing.source.take(left);
    pairing.copy.take(right);
    true
}

/// The names of the people who speak.
fn people<'t>(text: Text<'t>, attribution: &Attribution) -> Vec<&'t str> {
    let speaks = |span: &reading::Span| {
        attribution.source.iter().any(|s| s.contains(*span)) || attribution.antecedent == Some(*span)
    };
    let persons = text.reading.entities.iter().filter(|e| e.kind == EntityKind::Person);
    persons.filter(|e| e.mentions.iter().any(speaks)).map(|e| e.name.of(text.text)).collect()
}

fn last_word(name: &str) -> &str {
    name.split_whitespace().last().unwrap_or(name)
}

/// "he", "they"; but not "an official who asked not to be named".
fn is_pronoun(side: &Side<'_>, run: Run) -> bool {
    run.len() <= 2 && side.run(run).iter().any(|t| t.is(PRONOUN))
}

/// Whether an attribution of the copy's sentences has a speaker of the same last name.
fn is_same_speaker(pairing: &Pairing<'_>, attribution: &Attribution) -> bool {
    let own = last_names(pairing.source.doc.text, attribution);
    let sentences: Vec<_> = pairing.copy.sentences.iter().map(|&s| pairing.copy.doc.span(s)).collect();
    let here = |a: &&Attribution| a.cue.iter().any(|cue| sentences.iter().any(|s| s.contains(*cue)));
    let mut told = pairing.copy.doc.text.reading.attributions.iter().filter(here);
    !own.is_empty()
        && told.any(|a| last_names(pairing.copy.doc.text, a).iter().any(|name| own.contains(name)))
}

/// The last words of the names of the people who speak, or of whoever is named there where none is known for a person.
fn last_names<'t>(text: Text<'t>, attribution: &Attribution) -> Vec<&'t str> {
    let speaks = |span: &reading::Span| {
        attribution.source.iter().any(|s| s.contains(*span)) || attribution.antecedent == Some(*span)
    };
    let people = people(text, attribution);
    if !people.is_empty() {
        return people.into_iter().map(last_word).collect();
    }
    let named = text.reading.entities.iter().filter(|e| e.mentions.iter().any(speaks));
    named.map(|e| last_word(e.name.of(text.text))).collect()
}

/// Whether a stretch of who speaks is the speaker, and not somebody told of in passing ("the fund, which owns ...").
fn speaks(pairing: &Pairing<'_>, attribution: &Attribution, names: &[usize], left: Run) -> bool {
    const NEAR: usize = 4;
    let first = names.iter().copied().min().unwrap_or(left.start);
    let cue = tokens_of(&pairing.source, &attribution.cue);
    let beside = |&at: &usize| at.abs_diff(left.start) <= NEAR || at.abs_diff(left.end) <= NEAR;
    // "the complaint, filed in Millbrook, alleged": where, not who.
    let placed = (left.start.saturating_sub(2)..left.start).any(|at| {
        let word = pairing.source.words(Run::new(at, at + 1));
        at >= first && matches!(word, "in" | "of" | "from" | "at" | "near" | "on" | "for" | "into")
    });
    !placed && (left.start < first + NEAR || cue.iter().any(beside))
}

/// Sorts of bodies and people that are called now one, now the other.
const SAME_SORT: &[&str] = &[
    "company firm corporation group business manufacturer maker concern",
    "official officials authorities authority",
    "government administration ministry department agency",
    "report study survey paper research findings",
    "police officers detectives investigators",
    "analyst analysts economist economists expert experts observers",
    "trader traders dealer dealers brokers",
    "bank lender",
    "airline carrier",
    "researchers scientists academics",
    "lawmakers legislators politicians",
    "residents locals neighbours",
];

/// Whether two unnamed sources, each read as one, are of another sort: "the company" and "the regulator".
fn other_body(pairing: &Pairing<'_>, left: Run, right: Run) -> bool {
    let head = |side: &Side<'_>, run: Run| {
        let content = |at: &usize| {
            side.token(*at)
                .filter(|t| t.is_content() && !t.is(TIME | CUE | DESCRIPTION | OPPOSITE))
                .is_some_and(|t| !t.is(CAPITAL) || t.is(INITIAL))
        };
        run.range().rev().find(content)
    };
    let (Some(i), Some(j)) = (head(&pairing.source, left), head(&pairing.copy, right)) else { return false };
    let source = pairing.copy.span(right);
    let mut read = pairing.copy.doc.text.reading.attributions.iter().flat_map(|a| &a.source);
    if !pairing.is_close()
        || left.len().max(right.len()) > 6
        || !read.any(|span| source.is_some_and(|s| span.overlaps(s)))
    {
        return false;
    }
    let stem = |side: &Side<'_>, at: usize| side.token(at).map(|t| t.stem);
    let word = |side: &Side<'_>, at: usize| side.words(Run::new(at, at + 1)).to_lowercase();
    let (a, b) = (word(&pairing.source, i), word(&pairing.copy, j));
    let holds = |sort: &&str, word: &str| sort.split(' ').any(|w| w == word);
    let same_sort = SAME_SORT.iter().any(|sort| holds(sort, &a) && holds(sort, &b));
    stem(&pairing.source, i) != stem(&pairing.copy, j) && !same_sort
}

/// Whether the capitalised word right before or after is still there: part of a name, then, not all of it.
fn part_kept(pairing: &Pairing<'_>, left: Run) -> bool {
    let kept = |at: usize, run: Run| {
        let name = pairing.source.token(at).is_some_and(|t| t.is(CAPITAL) && !t.is(STOP));
        // A comma parts a name from what is said about it.
        name && pairing.source.is_matched(at) && !pairing.source.words(run).contains(',')
    };
    let before = left.start.checked_sub(1);
    before.is_some_and(|at| kept(at, Run::new(at, left.end)))
        || kept(left.end, Run::new(left.start, left.end + 1))
}

/// Attributions nobody read: a stretch with a cue and somebody who speaks is gone and nothing stands for it.
fn without_reading(pairing: &mut Pairing<'_>, findings: &mut Findings) {
    if !pairing.is_close() || attributed_in_copy(pairing) || tells_intent(&pairing.copy) {
        return;
    }
    for hunk in pairing.hunks.clone() {
        let open = |role| !pairing.source.open(hunk.source, role).is_empty();
        let speaks = open(CAPITAL) || open(PRONOUN) || open(UNNAMED);
        let short = hunk.source.len() <= 9 && hunk.copy.len() <= 2;
        if short
            && speaks
            && pairing.source.open(hunk.source, CUE).iter().any(|&at| {
                let span = pairing.source.span(Run::new(at, at + 1)).unwrap_or_default();
                is_plain_cue(&pairing.source, at) && !in_quote(&pairing.source, span)
            })
        {
            // "its opponents say could": how sure it is comes after who says so.
            let sure = |at: usize| pairing.source.token(at).is_some_and(|t| t.is(MODAL));
            let end = hunk.source.range().rev().find(|&at| !sure(at)).map_or(hunk.source.end, |at| at + 1);
            let told = Run::new(hunk.source.start, end);
            let message = format!(
                "The copy no longer says who says so: {} is gone.",
                shown(pairing.source.words(told))
            );
            let copy = pairing.copy.span_or_gap(hunk.copy);
            let source = pairing.source.span(told);
            findings.drift(DriftKind::AttributionDropped, Severity::Error, source, copy, message);
            pairing.source.take(told);
        }
    }
}

/// Names beside a cue that gave way to another name or to nobody by name, where no attribution was read.
fn speakers(pairing: &mut Pairing<'_>, known: &Known<'_>, findings: &mut Findings) {
    for hunk in pairing.hunks.clone() {
        let named = super::names::names_in(&pairing.source, hunk.source, known);
        let Some(left) = run_of(&named) else { continue };
        if !beside_cue(&pairing.source, left) || hunk.source.len().max(hunk.copy.len()) > 6 {
            continue;
        }
        let others = super::names::names_in(&pairing.copy, hunk.copy, known);
        let open: Vec<usize> = hunk.copy.range().filter(|&at| pairing.copy.is_open(at)).collect();
        let Some(right) = run_of(if others.is_empty() { &open } else { &others }) else { continue };
        let unnamed = pairing.copy.run(right).iter().any(|t| t.is(UNNAMED));
        let (from, to) = (shown(pairing.source.words(left)), shown(pairing.copy.words(right)));
        let (kind, severity, message) = if others.is_empty() && unnamed && !part_kept(pairing, left) {
            let message = format!("Who speaks is named in the source, {from}, and not in the copy: {to}.");
            (DriftKind::AttributionNamed, Severity::Warning, message)
        } else if !others.is_empty()
            && !super::names::is_same_person(pairing, left, right)
            && !super::names::is_misspelling(pairing, known, left, right)
        {
            let message = format!("Said by {from} in the source, by {to} in the copy.");
            (DriftKind::AttributionChanged, Severity::Error, message)
        } else {
            continue;
        };
        findings.drift(kind, severity, pairing.source.span(left), pairing.copy.span(right), message);
        pairing.source.take(hunk.source);
        pairing.copy.take(hunk.copy);
    }
}

/// Whether a verb of saying stands right before or after.
fn beside_cue(side: &Side<'_>, run: Run) -> bool {
    let cue = |at: usize| side.token(at).is_some_and(|t| t.is(CUE)) && is_plain_cue(side, at);
    // "X said" everywhere; "said X" where it ends the clause, for "Y said X would come" speaks of X, not by X.
    cue(run.end)
        || run.start.checked_sub(1).is_some_and(|at| {
            let ends = side.token(run.end).is_none_or(|t| {
                let gap = side.token(run.end - 1).map_or("", |last| {
                    side.doc.slice(reading::Span::new(last.end as usize, t.start as usize))
                });
                gap.contains([',', '.', '"', '“', ';', '\n'])
            });
            cue(at) && ends
        })
}

/// "said", "according": words that hardly do anything but attribute.
pub(super) fn is_plain_cue(side: &Side<'_>, at: usize) -> bool {
    let word = side.words(Run::new(at, at + 1)).to_ascii_lowercase();
    matches!(
        word.as_str(),
        "show"
            | "shows"
            | "showed"
            | "said"
            | "says"
            | "say"
            | "told"
            | "tells"
            | "according"
            | "added"
            | "adds"
            | "tweeted"
            | "wrote"
            | "announced"
    )
}
