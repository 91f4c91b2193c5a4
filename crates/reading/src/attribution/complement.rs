//! What follows a cue: a clause, a quote, an infinitive, an object, or a preposition and its object.

use std::ops::Range;

use super::content;
use super::cue::{Cue, Form};
use super::source;
use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// The content after `cue`, which takes in the particles and prepositions that go with its verb.
pub(super) fn complement(page: &Page, range: &Range<usize>, cue: &mut Cue) -> Option<Range<usize>> {
    let high = range.end;
    if cue.form == Form::Adjective {
        return of_adjective(page, high, cue);
    }
    if let Some(said) = said(page, cue, high) {
        return Some(said);
    }
    let from = with_particles(page, cue, high);
    if from > cue.range.end {
        return behind_particles(page, cue, from, high);
    }
    wanted(page, cue, from, high)
        .or_else(|| in_short(page, cue, from, high))
        .or_else(|| object_of(page, range.start, cue, past_day(page, from), high))
}

/// Verbs that a clause can follow.
const WITH_CLAUSE: u64 = tag::SAY | tag::TELL | tag::ASK | tag::THINK | tag::SHOW;

/// A clause, a question or a quote that is said, told, asked, thought or shown.
fn said(page: &Page, cue: &Cue, high: usize) -> Option<Range<usize>> {
    let from = cue.range.end;
    // "which she said was safe": what is said lacks its subject.
    if cue.tags & (tag::SAY | tag::THINK) != 0
        && cue.form == Form::Finite
        && page.pos(from) == Pos::Auxiliary
        && !page.is_quoted(from)
        && page.has(from, tag::MODAL | tag::BE | tag::HAVE)
    {
        return content::some(from..content::end(page, from, high));
    }
    let tells = cue.tags & tag::TELL != 0;
    let asks = cue.tags & tag::ASK != 0;
    let about = if asks { about_after_hearer(page, from, high) } else { None };
    about
        .or_else(|| {
            if cue.tags & WITH_CLAUSE == 0 { None } else { clause_after(page, from, high, tells || asks) }
        })
        .or_else(|| if cue.tags & tag::SAY != 0 || tells { far_that(page, from, high, tells) } else { None })
}

/// What follows "called for", "lashed out at"; the cue then goes as far as `from`.
fn behind_particles(page: &Page, cue: &mut Cue, from: usize, high: usize) -> Option<Range<usize>> {
    // "a plan to vote for it", "to focus on it": what is still to be done is no stance yet.
    if cue.form == Form::Infinitive && cue.tags & WITH_CLAUSE == 0 {
        return None;
    }
    cue.range.end = from;
    let said = if cue.tags & WITH_CLAUSE != 0 { clause_after(page, from, high, false) } else { None };
    said.or_else(|| content::some(from..content::object_end(page, from, high)))
}

/// "wants to leave", "asked not to be named", "has declined for years to answer", "looks to mend it".
fn wanted(page: &Page, cue: &Cue, from: usize, high: usize) -> Option<Range<usize>> {
    let not_to = page.is_word(from, "not") && page.pos(from + 1) == Pos::To;
    let wants = cue.tags & tag::WANT != 0;
    let looks = page.pos(from) == Pos::To && is_any(page, cue, &["look", "looks", "looked", "looking"]);
    let to = if wants && (not_to || infinitive_at(page, from) || object_then_to(page, from, high)) || looks {
        from
    } else if wants && cue.form == Form::Finite {
        far_to(page, from, high)?
    } else {
        return None;
    };
    content::some(to..content::end(page, to, high))
}

/// "thinks so", "says so himself", "found the pier unsafe".
fn in_short(page: &Page, cue: &Cue, from: usize, high: usize) -> Option<Range<usize>> {
    let so = page.is_word(from, "so") && (page.pos(from + 1) == Pos::Mark || from + 1 >= high);
    if so && cue.tags & (tag::SAY | tag::THINK) != 0 {
        return Some(from..from + 1);
    }
    if is_any(page, cue, &["find", "finds", "found"]) && is_found_so(page, from, high) {
        return content::some(from..content::object_end(page, from, high));
    }
    None
}

/// An object, or a quality that something seems to have.
fn object_of(page: &Page, low: usize, cue: &Cue, from: usize, high: usize) -> Option<Range<usize>> {
    if cue.tags & tag::CUE == 0
        || cue.tags & tag::WITH_PREPOSITION != 0
            && !is_any(page, cue, &["call", "calls", "called", "calling"])
        || from >= high
        || page.pos(cue.head) == Pos::Ing && !attributes_in_progress(page, low, cue)
    {
        return None;
    }
    if cue.tags & tag::SEEM != 0
        || is_any(page, cue, &["feel", "feels", "felt"]) && page.has(from, tag::ADJECTIVE | tag::PARTICIPLE)
    {
        return of_seeming(page, from, high);
    }
    object(page, from, high, cue)
}

/// Whether an -ing form attributes with an object: "…, praising the plan" does, "accepting the plan", "who is blocking
/// the plan" and "Praising the plan, she …" do not.
fn attributes_in_progress(page: &Page, low: usize, cue: &Cue) -> bool {
    if cue.tags & (tag::SAY | tag::TELL | tag::ASK | tag::SHOW) != 0 {
        return true;
    }
    // "with 40 percent viewing him well"
    if cue.range.start > low && ["percent", "%"].iter().any(|w| page.is_word(cue.range.start - 1, w)) {
        return true;
    }
    let opens = cue.range.start == low || page.pos(cue.range.start - 1) == Pos::Relative;
    let mind = cue.tags & (tag::THINK | tag::ACT) != 0 || page.is_word(cue.head, "casting");
    !opens && !mind
}

/// "afraid that …", "eager to …", "critical of …".
fn of_adjective(page: &Page, high: usize, cue: &mut Cue) -> Option<Range<usize>> {
    let from = cue.range.end;
    if let Some(said) = clause_after(page, from, high, false) {
        return Some(said);
    }
    if page.pos(from) == Pos::To {
        return content::some(from..content::end(page, from, high));
    }
    if page.pos(from) == Pos::Preposition && joins_adjective(page, from) {
        cue.range.end = from + 1;
        return content::some(from + 1..content::object_end(page, from + 1, high));
    }
    None
}

/// Prepositions an adjective of attribution takes in: "critical of", "opposed to".
fn joins_adjective(page: &Page, at: usize) -> bool {
    ["for", "on", "to", "about", "of", "with", "against", "at", "in", "over", "by", "toward"]
        .iter()
        .any(|w| page.is_word(at, w))
}

/// "seemed to hold", "seems safe", "looked like a mistake".
fn of_seeming(page: &Page, from: usize, high: usize) -> Option<Range<usize>> {
    if page.pos(from) == Pos::To {
        return content::some(from..content::end(page, from, high));
    }
    let quality = matches!(
        page.pos(from),
        Pos::Adjective | Pos::Participle | Pos::Adverb | Pos::Ing | Pos::Determiner | Pos::Number
    );
    let quality = quality
        || page.word(from).ends_with("ed")
        || page.is_word(from, "so")
        || page.has(from, tag::PARTICIPLE)
        || page.has(from + 1, tag::ADJECTIVE);
    let like = page.is_word(from, "like") || page.is_word(from, "as") || page.is_word(from, "that");
    if quality || like {
        return content::some(from..content::object_end(page, from, high));
    }
    None
}

/// A clause, a question or a quote after `from`, past a hearer and circumstances.
fn clause_after(page: &Page, from: usize, high: usize, hearer: bool) -> Option<Range<usize>> {
    let start = content::start_after(page, from, high, hearer);
    if start < high && opens_content(page, start) {
        return content::some(start..content::end(page, start, high));
    }
    None
}

/// Most tokens between a verb of saying and its "that".
const FAR: usize = 30;

/// "said on Marlow Radio, where he is a guest, that …", "said after a storm on Tuesday that …": the "that" that follows
/// circumstances, however many.
fn far_that(page: &Page, from: usize, high: usize, hearer: bool) -> Option<Range<usize>> {
    let circumstance = matches!(page.pos(from), Pos::Preposition | Pos::Adverb | Pos::Subordinator)
        || page.is_kind(from, Kind::Comma)
        || page.has(from, tag::WEEKDAY)
        || hearer;
    if !circumstance {
        return None;
    }
    let mut at = from;
    while at < high.min(from + FAR) && !page.is_quoted(at) {
        if page.is_word(at, "that") && page.pos(at) == Pos::Subordinator {
            return content::some(at..content::end(page, at, high));
        }
        // "urged caution, noting that …": somebody else's "that".
        if page.is_kind(at, Kind::Comma) && page.pos(at + 1) == Pos::Ing && page.has(at + 1, tag::CUE) {
            return None;
        }
        let turn = page.is_kind(at, Kind::Comma)
            && matches!(page.pos(at + 1), Pos::Relative | Pos::Question | Pos::Subordinator);
        let verb = matches!(page.pos(at), Pos::Auxiliary | Pos::Relative | Pos::And | Pos::Question)
            || page.pos(at) == Pos::Verb
                && page.has(at, tag::VERB)
                && !page.has(at, tag::NOUN | tag::PARTICIPLE)
            || page.pos(at) == Pos::Pronoun && page.has(at, tag::SUBJECT) && !page.has(at, tag::OBJECT);
        if turn {
            at = (at + 1..high).find(|&i| page.is_kind(i, Kind::Comma))?;
        } else if verb || page.is_kind(at, Kind::Semicolon) || page.is_kind(at, Kind::Colon) {
            return None;
        }
        at += 1;
    }
    None
}

/// "has declined for years to answer", "refused, generally, to answer": the "to" that follows circumstances.
fn far_to(page: &Page, from: usize, high: usize) -> Option<usize> {
    let circumstance = matches!(page.pos(from), Pos::Preposition | Pos::Adverb)
        || page.is_kind(from, Kind::Comma)
        || page.has(from, tag::WEEKDAY);
    let plain = |i: usize| {
        matches!(page.pos(i), Pos::Preposition | Pos::Adverb)
            || page.pos(i).leads_noun()
            || page.pos(i).heads()
            || page.is_kind(i, Kind::Comma)
    };
    let end = (from..high.min(from + 8)).find(|&i| !plain(i) || page.is_quoted(i));
    end.filter(|&i| circumstance && page.pos(i) == Pos::To)
}

/// "asked Vane about the boats": what the question is about.
fn about_after_hearer(page: &Page, from: usize, high: usize) -> Option<Range<usize>> {
    let end = crate::phrase::core_forward(page, from, high);
    let about =
        end > from && !page.is_quoted(from) && (page.is_word(end, "about") || page.is_word(end, "if"));
    if about { content::some(end..content::end(page, end, high)) } else { None }
}

/// "called for", "lashed out at", "focused intensively on": where the words end that go with the verb.
fn with_particles(page: &Page, cue: &Cue, high: usize) -> usize {
    let frames = page.tokens[cue.head].entry().frames;
    let takes = |at: usize| {
        at < high
            && !page.is_quoted(at)
            && page.tokens[at].kind == Kind::Word
            && page.pos(at) != Pos::To
            && page.tokens[at].entry().particle & frames != 0
    };
    let mut at = cue.range.end;
    // "spoke at length about", "focused squarely on"
    if page.is_word(at, "at") && page.is_word(at + 1, "length") && takes(at + 2) {
        at += 2;
    } else if page.pos(at) == Pos::Adverb && !takes(at) && takes(at + 1) {
        at += 1;
    } else if let Some(about) = about_with_hearer(page, at, high) {
        at = about;
    }
    if let Some(side) = in_favor(page, cue, at) {
        return side;
    }
    if !takes(at) {
        return cue.range.end;
    }
    at += 1;
    if takes(at) { at + 1 } else { in_favor(page, cue, at).unwrap_or(at) }
}

/// "spoke to the Herald about the pier", "talked with crews about it": the "about" behind a short hearer.
fn about_with_hearer(page: &Page, at: usize, high: usize) -> Option<usize> {
    let hearer = page.is_word(at, "to") && page.pos(at) == Pos::Preposition || page.is_word(at, "with");
    let end = crate::phrase::core_forward(page, at + 1, high.min(at + 7));
    (hearer && end > at + 1 && page.is_word(end, "about")).then_some(end)
}

/// "voted in favor of", "came out in support of": where the words end that take a side.
fn in_favor(page: &Page, cue: &Cue, at: usize) -> Option<usize> {
    let sides = ["favor", "favour", "support", "defense", "defence", "praise", "opposition"];
    let side = page.is_word(at, "in")
        && sides.iter().any(|w| page.is_word(at + 1, w))
        && (page.is_word(at + 2, "of") || page.is_word(at + 2, "to"));
    let verb = cue.tags & tag::SAY != 0 || page.tokens[cue.head].entry().frames != 0;
    (side && verb).then_some(at + 3)
}

fn is_any(page: &Page, cue: &Cue, words: &[&str]) -> bool {
    words.iter().any(|w| page.is_word(cue.head, w))
}

/// Past "on Monday" between a verb and its object.
fn past_day(page: &Page, from: usize) -> usize {
    if page.is_word(from, "on") && page.has(from + 1, tag::WEEKDAY) {
        from + 2
    } else if page.has(from, tag::WEEKDAY) {
        from + 1
    } else {
        from
    }
}

/// Whether an object can begin at `from`: a noun phrase, "nearly 40 boats", "temporarily closing the pier".
fn opens_object(page: &Page, from: usize) -> bool {
    if from >= page.tokens.len() {
        return false;
    }
    if page.is_quoted(from) || page.has(from, tag::BE | tag::HAVE) && page.word(from).ends_with("ing") {
        return true;
    }
    let from = (from..from + 2).find(|&i| page.pos(i) != Pos::Adverb).unwrap_or(from + 2);
    let pos = page.pos(from);
    let hedged = matches!(pos, Pos::Adverb | Pos::Preposition)
        && (page.pos(from + 1) == Pos::Number
            || page.pos(from + 1) == Pos::Ing
            || page.pos(from + 1) == Pos::Adjective && page.pos(from + 2).heads()
            || page.is_word(from, "as") && page.is_word(from + 1, "many")
            || page.is_word(from, "at")
                && (page.is_word(from + 1, "least") || page.is_word(from + 1, "most"))
            || page.is_word(from, "only") && (page.pos(from + 1).leads_noun() || page.pos(from + 1).heads()));
    pos.leads_noun()
        || pos.heads()
        || page.is_kind(from, Kind::Hyphen) && !page.tokens[from].spaced()
        || matches!(pos, Pos::Question | Pos::Ing)
        || page.is_word(from, "that")
        || hedged
}

/// "found the plan wanting", "finds it hard to stay", "found Vane ahead of Marsh": what somebody finds a thing to be.
pub(super) fn is_found_so(page: &Page, from: usize, high: usize) -> bool {
    let end = crate::phrase::core_forward(page, from, high);
    let at = if page.pos(end) == Pos::Adverb { end + 1 } else { end };
    let quality = matches!(page.pos(at), Pos::Adjective | Pos::Ing | Pos::Participle);
    let standing = ["up", "ahead", "behind", "tied"].iter().any(|w| page.is_word(end, w));
    end > from
        && at < high
        && (quality || standing || page.pos(end) == Pos::To && page.is_word(end + 1, "be"))
}

/// A noun phrase that is praised, denied, believed.
fn object(page: &Page, from: usize, high: usize, cue: &Cue) -> Option<Range<usize>> {
    if !opens_object(page, from) {
        return None;
    }
    let end = crate::phrase::core_forward(page, from, high);
    let somebody = page.pos(from) == Pos::Name || source::can_speak(page, &(from..end.max(from + 1)));
    if cue.form == Form::Infinitive && (!somebody || cue.tags & tag::ACT != 0)
        || cue.tags & tag::ACT != 0 && page.has(cue.range.start, tag::MODAL)
    {
        return None;
    }
    // "found a way" is no finding; "found the pier unsafe" has more after it, but is rare.
    if is_any(
        page,
        cue,
        &[
            "find", "finding", "finds", "decide", "decides", "vote", "votes", "voting", "voted", "hear",
            "hears", "heard", "advise", "advised", "advises", "advising",
        ],
    ) {
        return None;
    }
    // "cast a ballot"
    let head = crate::phrase::core_forward(page, from, high).wrapping_sub(1);
    if ["ballot", "ballots", "vote", "votes", "doubt"].iter().any(|w| page.is_word(head, w))
        && is_any(page, cue, &["cast", "casts", "casting"])
    {
        return None;
    }
    if cue.tags & tag::ONLY_QUOTED != 0 && cue.tags & tag::JUDGE == 0 && !page.is_quoted(from) {
        return None;
    }
    let judges = tag::JUDGE | tag::THINK | tag::WANT | tag::SHOW;
    if cue.tags & (tag::SAY | tag::THINK | tag::TELL) != 0 && cue.tags & (tag::JUDGE | tag::WANT) == 0 {
        return content::some(from..content::end(page, from, high));
    }
    if cue.tags & judges != 0 {
        return content::some(from..content::object_end(page, from, high));
    }
    None
}

/// Whether a clause or quote that can be said begins at `start`.
fn opens_content(page: &Page, start: usize) -> bool {
    let opener = ["despite", "if", "when", "while", "although", "because", "unless", "without", "once"];
    if opener.iter().any(|w| page.is_word(start, w)) && start > 0 && page.pos(start - 1) != Pos::Mark {
        return true;
    }
    if page.is_quoted(start)
        || matches!(page.pos(start), Pos::Subordinator | Pos::Question)
            && (page.is_word(start, "that") || page.has(start, tag::QUESTION) || page.is_word(start, "if"))
    {
        return true;
    }
    if start > 0 && page.is_kind(start - 1, Kind::Colon) {
        return true;
    }
    clause_at(page, start)
}

/// Whether a subject and a verb stand here.
pub(super) fn clause_at(page: &Page, start: usize) -> bool {
    // "as many as 40 boats", "nearly half", "about half of the crews"
    let mut first = start;
    while first < start + 4
        && !page.is_word(first, "there")
        && (page.pos(first) == Pos::Adverb && !page.is_kind(first + 1, Kind::Hyphen)
            || page.is_word(first, "as")
            || page.is_word(first, "many")
            || page.pos(first) == Pos::Preposition
                && (page.pos(first + 1) == Pos::Number || page.is_word(first + 1, "half")))
    {
        first += 1;
    }
    if page.is_word(first, "there") || page.pos(first) == Pos::Adverb && page.has(first + 1, tag::AUXILIARY) {
        return (first + 1..first + 3).any(|i| page.has(i, tag::AUXILIARY | tag::SEEM));
    }
    let mut subject = crate::phrase::forward(page, first, first + 30);
    if subject == first {
        return false;
    }
    // "the crews and the yard do"
    if page.pos(subject) == Pos::And {
        subject = crate::phrase::forward(page, subject + 1, first + 30).max(subject);
    }
    let mut at = subject;
    while page.pos(at) == Pos::Adverb {
        at += 1;
    }
    matches!(page.pos(at), Pos::Verb | Pos::Auxiliary)
        || page.is_kind(at, Kind::Comma) && page.has(start, tag::SUBJECT)
}

/// "to leave", "to “mend every plank”".
fn infinitive_at(page: &Page, at: usize) -> bool {
    page.pos(at) == Pos::To || page.is_word(at, "to") && page.is_quoted(at + 1)
}

/// "urged the council to …".
fn object_then_to(page: &Page, from: usize, high: usize) -> bool {
    let end = crate::phrase::forward(page, from, high);
    end > from && page.pos(end) == Pos::To
}
