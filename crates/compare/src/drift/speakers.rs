//! Who speaks: another person or body, somebody named who is no longer, or the other way round.

use reading::{Attribution, EntityKind, Speaker};

use crate::doc::{Doc, Run};
use crate::drift::cue::{carries, is_plain_cue, run_of, tokens_of};
use crate::drift::{Findings, Known, shown};
use crate::pairing::{Hunk, Pairing, Side};
use crate::words::{
    CAPITAL, CUE, DESCRIPTION, HONORIFIC, INITIAL, LOADED_WORD, NUMBER, OPPOSITE, PRONOUN, QUANTIFIER, Role,
    STOP, TIME, UNNAMED,
};
use crate::{DriftKind, Severity};

/// The source of an attribution in other words.
pub(super) fn another(
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
    let Some((hunk, right)) = in_its_place else {
        return no_longer_named(pairing, known, names, left, findings);
    };
    // "Bank officials" and "bank residents" are not the same for being of one bank.
    let unnamed = pairing.source.run(left).iter().any(|t| t.is(UNNAMED)) && names.len() > 1;
    let others = right.range().any(|at| carries(&pairing.copy, at)) && pairing.is_close();
    // "Ada Marsh of the harbour board" and "a source of the harbour board" are not the same for being of one board.
    let now_unnamed = pairing.copy.run(right).iter().any(|t| t.is(UNNAMED))
        && !pairing.copy.run(right).iter().any(|t| t.is(CAPITAL))
        && pairing.source.run(left).iter().all(|t| t.is(CAPITAL));
    if !(now_unnamed || unnamed && others) && is_same_speaker(pairing, attribution) {
        return;
    }
    let left = Run::new(left.start.max(hunk.source.start), left.end.min(hunk.source.end));
    if super::names::is_same_person(pairing, left, right) {
        return;
    }
    if counts(pairing, left, right) || has(&pairing.copy, right, LOADED_WORD) {
        return;
    }
    let named = (is_named(&pairing.source, left, known), is_named(&pairing.copy, right, known));
    let described = has(&pairing.source, left, DESCRIPTION) && has(&pairing.copy, right, DESCRIPTION);
    if described && named != (true, true)
        || named == (true, true) && super::names::is_misspelling(pairing, known, left, right)
    {
        return;
    }
    let Some(kind) = became(pairing, attribution, (left, right), named) else { return };
    let (from, to) = (shown(pairing.source.words(left)), shown(pairing.copy.words(right)));
    let (severity, message) = match (kind, named.0) {
        (DriftKind::AttributionNamed, true) => (
            Severity::Warning,
            format!("Who speaks is named in the source, {from}, and not in the copy: {to}."),
        ),
        (DriftKind::AttributionNamed, false) => {
            (Severity::Warning, format!("The source does not name who speaks, {from}; the copy does: {to}."))
        }
        _ => (Severity::Error, format!("Said by {from} in the source, by {to} in the copy.")),
    };
    findings.instead(pairing, (left, right), kind, severity, message);
}

fn has(side: &Side<'_>, run: Run, role: Role) -> bool {
    side.run(run).iter().any(|t| t.is(role))
}

/// Whether a run has somebody's name in it.
fn is_named(side: &Side<'_>, run: Run, known: &Known<'_>) -> bool {
    side.run(run).iter().any(|t| {
        t.is(CAPITAL) && !t.is(STOP | HONORIFIC | TIME) && (known.is_name(t.key) || !t.is(UNNAMED | INITIAL))
    })
}

/// Whether it is how many speak that differs, which is a matter of figures: "two of three analysts" and "most analysts".
fn counts(pairing: &Pairing<'_>, left: Run, right: Run) -> bool {
    let (source, copy) = (&pairing.source, &pairing.copy);
    // "Two people familiar with the talks" told as "officials familiar with the talks".
    let people = left.len() == 2 && source.is_word(left.start + 1, &["people", "persons"]);
    let officials = people && right.len() == 1 && has(copy, right, UNNAMED);
    let counted = left.start.checked_sub(1).and_then(|at| source.token(at)).is_some_and(|t| t.is(NUMBER));
    has(source, left, QUANTIFIER) && has(copy, right, QUANTIFIER)
        || has(source, left, NUMBER) && !officials
        || counted
}

/// What became of who speaks; `named` tells of either side whether it has a name. Nothing where the two may be one.
fn became(
    pairing: &Pairing<'_>,
    attribution: &Attribution,
    (left, right): (Run, Run),
    named: (bool, bool),
) -> Option<DriftKind> {
    let (source, copy) = (&pairing.source, &pairing.copy);
    match named {
        (true, true) if attribution.direct => Some(DriftKind::QuoteSpeakerChanged),
        (true, true) => Some(DriftKind::AttributionChanged),
        (true, false) if has(copy, right, PRONOUN) => None,
        _ if is_pronoun(source, left) => None,
        (true, false) => (!part_kept(pairing, left)).then_some(DriftKind::AttributionNamed),
        (false, true) => (attribution.speaker != Speaker::Named).then_some(DriftKind::AttributionNamed),
        (false, false) => {
            // "the report says" told as "... and gives one pier a mark": what stands there speaks of nobody.
            let may_speak = has(copy, right, UNNAMED) || is_read_as_speaker(copy, right);
            (has(source, left, UNNAMED) && may_speak || other_body(pairing, left, right))
                .then_some(DriftKind::AttributionChanged)
        }
    }
}

/// Whether the reading takes some of these words for who speaks.
fn is_read_as_speaker(side: &Side<'_>, run: Run) -> bool {
    let Some(span) = side.span(run) else { return false };
    side.attributions().flat_map(|a| &a.source).any(|speaker| speaker.overlaps(span))
}

/// "trade paper Harbour News said" told as "a trade paper said": the name is gone and an article stands for it.
fn no_longer_named(
    pairing: &mut Pairing<'_>,
    known: &Known<'_>,
    names: &[usize],
    left: Run,
    findings: &mut Findings,
) {
    let kept: Vec<usize> = names.iter().filter_map(|&at| pairing.source.counterpart(at)).collect();
    let Some(right) = run_of(&kept).filter(|run| run.start > 0) else { return };
    let named = left.range().all(|at| super::names::is_name(&pairing.source, at, known));
    let article = right.start - 1;
    let any = pairing.copy.is_open(article) && pairing.copy.is_word(article, &["a", "an", "one"]);
    if !named || !any || kept.iter().any(|&at| super::names::is_name(&pairing.copy, at, known)) {
        return;
    }
    let right = Run::new(article, right.end);
    let (from, to) = (shown(pairing.source.words(left)), shown(pairing.copy.words(right)));
    let message = format!("Who speaks is named in the source, {from}, and not in the copy: {to}.");
    findings.instead(pairing, (left, right), DriftKind::AttributionNamed, Severity::Warning, message);
}

/// The same words said by another person, wherever in the sentence the two are named.
pub(super) fn another_person(
    pairing: &mut Pairing<'_>,
    attribution: &Attribution,
    findings: &mut Findings,
) -> bool {
    if attribution.speaker != Speaker::Named {
        return false;
    }
    let content = tokens_of(&pairing.source, &attribution.content);
    let told: Vec<usize> = content.iter().filter_map(|&at| pairing.source.counterpart(at)).collect();
    if told.len() < 4 || told.len() * 10 < content.len() * 6 {
        return false;
    }
    let mut read = pairing.copy.attributions();
    let same_words = |a: &&Attribution| {
        let own = tokens_of(&pairing.copy, &a.content);
        a.speaker == Speaker::Named
            && told.iter().filter(|at| own.contains(at)).count() * 10 >= told.len() * 8
    };
    let Some(copied) = read.find(same_words) else { return false };
    let runs = (tokens_of(&pairing.source, &attribution.source), tokens_of(&pairing.copy, &copied.source));
    if runs.0.iter().all(|&at| pairing.source.counterpart(at).is_some_and(|at| runs.1.contains(&at))) {
        return false;
    }
    let before = people(pairing.source.doc, &attribution.source);
    let after = people(pairing.copy.doc, &copied.source);
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
    let (Some(left), Some(right)) = (run_of(&runs.0), run_of(&runs.1)) else { return false };
    let told_already = |side: &Side<'_>, run: Run| run.range().any(|at| side.taken.get(at) == Some(&true));
    if told_already(&pairing.source, left) || told_already(&pairing.copy, right) {
        return false;
    }
    let kind =
        if attribution.direct { DriftKind::QuoteSpeakerChanged } else { DriftKind::AttributionChanged };
    let message = format!("Said by {} in the source, by {} in the copy.", shown(from), shown(to));
    findings.instead(pairing, (left, right), kind, Severity::Error, message);
    true
}

/// The names of the people named in these spans.
fn people<'t>(doc: &Doc<'t>, spans: &[reading::Span]) -> Vec<&'t str> {
    let named = spans.iter().flat_map(|&span| doc.entities_in(span));
    named.filter(|e| e.kind == EntityKind::Person).map(|e| e.name.of(doc.text.text)).collect()
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
    let own = last_names(pairing.source.doc, attribution);
    let mut told = pairing.copy.attributions();
    !own.is_empty() && told.any(|a| last_names(pairing.copy.doc, a).iter().any(|name| own.contains(name)))
}

/// Whether an attribution of the source and one of the copy name the same person.
pub(super) fn are_one(pairing: &Pairing<'_>, attribution: &Attribution, told: &Attribution) -> bool {
    let own = last_names(pairing.source.doc, attribution);
    last_names(pairing.copy.doc, told).iter().any(|name| own.contains(name))
}

/// The last words of the names of the people who speak, or of whoever is named there where none is known for a person.
fn last_names<'t>(doc: &Doc<'t>, attribution: &Attribution) -> Vec<&'t str> {
    let spans: Vec<reading::Span> =
        attribution.source.iter().chain(attribution.antecedent.as_ref()).copied().collect();
    let people = people(doc, &spans);
    if !people.is_empty() {
        return people.into_iter().map(last_word).collect();
    }
    let named = spans.iter().flat_map(|&span| doc.entities_in(span));
    named.map(|e| last_word(e.name.of(doc.text.text))).collect()
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
    if !pairing.is_close() || left.len().max(right.len()) > 6 || !is_read_as_speaker(&pairing.copy, right) {
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

/// Names beside a cue that gave way to another name or to nobody by name, where no attribution was read.
pub(super) fn unread(pairing: &mut Pairing<'_>, known: &Known<'_>, findings: &mut Findings) {
    for hunk in pairing.hunks.clone() {
        let named = super::names::names_in(&pairing.source, hunk.source, known);
        let Some(left) = run_of(&named) else { continue };
        let titled = |at: usize| pairing.source.token(at).is_some_and(|t| t.is(HONORIFIC));
        let start = (hunk.source.start..left.start).rev().take_while(|&at| titled(at)).last();
        let left = Run::new(start.unwrap_or(left.start), left.end);
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
