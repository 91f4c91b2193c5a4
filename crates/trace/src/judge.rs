//! The verdict on a copy: which version it shows, how much of it, what drifted, and whether a correction was taken.

use std::collections::HashSet;

use compare::{Comparison, Correspondence, Drift, Relation, Severity, Text, compare};
use reading::{Reading, Span};
use story::content::Content;
use story::correction::{Correction, Label};
use story::ids::Millis;
use story::item::Release;
use story::manuscript::{Manuscript, Part};
use story::verdict::{CopyState, CorrectionShown, Credit, Credits, DriftNote, Verdict};

use crate::credits::{Ours, credits_in, reads_as_credit, tells_origin};
use crate::normal::words;
use crate::page::Page;
use crate::terms::terms;
use crate::zone::Zone;

/// A page is compared with so many of the newest versions.
const MOST_VERSIONS: usize = 6;

/// Judges `page` as a copy of the story with these `releases`, oldest first.
///
/// State, sentences, drift and terms are told against the version the page comes nearest to; whether the newest
/// correction is on it is told besides. `releases` were out when the page was `captured`.
#[must_use]
pub fn judge(page: &Page, releases: &[Release], ours: &Ours<'_>, captured: Millis) -> Verdict {
    let Some(newest) = releases.last() else { return unrelated() };
    let zone = Zone::of(page, &newest.content, ours);
    let shown = Shown::of(page, &zone, releases, ours);
    let matches = matches(releases, &shown);
    // The last of equals is the newest.
    let Some(best) = matches.iter().max_by_key(|found| found.nearness()) else { return unrelated() };
    let as_best =
        (best.release.version != newest.version).then(|| Zone::of(page, &best.release.content, ours));
    let zone = as_best.as_ref().unwrap_or(&zone);
    let credits = credits_in(zone, page, &best.release.content, ours);
    Verdict {
        state: best.state(),
        kept: count(best.tally.kept),
        total: count(best.tally.total()),
        terms: terms(page, zone, &matches, best, &credits, ours, captured),
        credits,
        drift: best.drift().into_iter().map(note).collect(),
        shows_version: best.release.version,
        correction: correction_shown(&matches, page, best.state()),
    }
}

/// The newest versions, each laid beside the page.
pub(crate) fn matches<'a>(releases: &'a [Release], shown: &Shown) -> Vec<Match<'a>> {
    let newest = releases.len().saturating_sub(MOST_VERSIONS);
    releases.get(newest..).unwrap_or_default().iter().map(|release| Match::of(release, shown)).collect()
}

fn unrelated() -> Verdict {
    let missing = || Credit::Missing;
    Verdict {
        state: CopyState::Unrelated,
        kept: 0,
        total: 0,
        credits: Credits {
            byline: missing(),
            affiliation: missing(),
            logo: missing(),
            link: missing(),
            notice: missing(),
        },
        drift: Vec::new(),
        shows_version: 0,
        correction: CorrectionShown::NotDue,
        terms: Vec::new(),
    }
}

fn count(sentences: usize) -> u32 {
    u32::try_from(sentences).unwrap_or(u32::MAX)
}

/// The page's text as far as it can be the story: without credits, notice, terms and correction lines.
pub(crate) struct Shown {
    text: String,
    reading: Reading,
}

impl Shown {
    /// `zone` is that of the newest release.
    fn of(page: &Page, zone: &Zone<'_>, releases: &[Release], ours: &Ours<'_>) -> Self {
        let terms: HashSet<String> = releases
            .iter()
            .flat_map(|release| formats::terms::sentences(&release.terms, ours.newsroom))
            .map(|sentence| words(&sentence))
            .collect();
        let credit: HashSet<&str> =
            page.lines.iter().filter(|line| line.credit).map(|line| line.text.as_str()).collect();
        let names: Vec<String> = releases
            .iter()
            .flat_map(|release| release.content.bylines.iter().map(|byline| words(&byline.name)))
            .collect();
        let beside = |paragraph: &&String| {
            let normal = words(paragraph);
            let short = paragraph.chars().count() <= 160;
            let byline = short
                && (credit.contains(paragraph.as_str())
                    || names.iter().any(|name| normal.contains(name))
                    || reads_as_credit(paragraph));
            let newsroom = ours.newsroom;
            let notice = tells_origin(paragraph) && normal.contains(&words(newsroom));
            let of_terms = terms.iter().any(|sentence| normal.contains(sentence));
            byline || notice || of_terms || correction_line(paragraph)
        };
        let paragraphs = zone.text().unwrap_or(&page.paragraphs);
        let kept: Vec<&str> =
            paragraphs.iter().filter(|paragraph| !beside(paragraph)).map(String::as_str).collect();
        let text = kept.join("\n\n");
        let reading = reading::read(&text);
        Self { text, reading }
    }
}

/// "Correction, 23 November 2026: We said ...": tells of the story, and is not of it.
fn correction_line(paragraph: &str) -> bool {
    let begins = |label: &str| {
        let rest = paragraph.strip_prefix(label).unwrap_or_default();
        rest.starts_with([',', ':', ' ', '.']) && rest.contains(':')
    };
    ["Correction", "CORRECTION", "Clarification", "CLARIFICATION"].iter().any(|label| begins(label))
}

/// Sentences of a version's body, by what became of them.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) kept: usize,
    pub(crate) edited: usize,
    pub(crate) rewritten: usize,
    pub(crate) dropped: usize,
    /// Sentences of the page's own between those of the story.
    pub(crate) added: usize,
}

impl Tally {
    pub(crate) fn total(&self) -> usize {
        self.found() + self.dropped
    }

    pub(crate) fn found(&self) -> usize {
        self.kept + self.edited + self.rewritten
    }
}

/// One version laid beside the page.
pub(crate) struct Match<'a> {
    pub(crate) release: &'a Release,
    source: String,
    sentences: Vec<Span>,
    pub(crate) comparison: Comparison,
    pub(crate) tally: Tally,
}

impl<'a> Match<'a> {
    fn of(release: &'a Release, shown: &Shown) -> Self {
        // Credits are looked for by themselves, and are no sentences.
        let content = Content { bylines: Vec::new(), date: None, ..release.content.clone() };
        let manuscript = Manuscript::of(&content);
        let reading = reading::read(&manuscript.text);
        let comparison = compare(
            Text { text: &manuscript.text, reading: &reading },
            Text { text: &shown.text, reading: &shown.reading },
        );
        let body: Vec<Span> = manuscript.spans(Part::Body).collect();
        let tally = tally(&comparison, &body, &shown.text);
        let sentences = reading.sentences.iter().map(|sentence| sentence.span).collect();
        Self { release, source: manuscript.text, sentences, comparison, tally }
    }

    /// Higher is nearer: sentences as they were, then sentences at all, then fewer errors.
    pub(crate) fn nearness(&self) -> (usize, usize, std::cmp::Reverse<usize>) {
        let errors = self.comparison.drift.iter().filter(|drift| drift.severity == Severity::Error).count();
        (self.tally.kept, self.tally.found(), std::cmp::Reverse(errors))
    }

    pub(crate) fn state(&self) -> CopyState {
        let Tally { kept, edited, rewritten, dropped, added } = &self.tally;
        let (found, total) = (self.tally.found(), self.tally.total());
        // One sentence in ten may be alike by chance, and two always may.
        if found == 0 || (found * 10 <= total && kept + edited < 2) {
            return CopyState::Unrelated;
        }
        if rewritten * 2 > found {
            return CopyState::Rewritten;
        }
        if *kept == total && *added == 0 {
            return CopyState::Faithful;
        }
        if dropped * 4 > total && (kept + edited) * 5 >= found * 4 {
            return CopyState::Excerpt;
        }
        CopyState::Edited
    }

    /// Differences in what the page shows of the story, worst first. What a cut took with it is told by the count.
    pub(crate) fn drift(&self) -> Vec<&Drift> {
        let dropped = |span: Span| {
            self.comparison.sentences.iter().any(|group| {
                group.relation == Relation::Dropped
                    && group.source.iter().any(|sentence| sentence.overlaps(span))
            })
        };
        let range = matched_range(&self.comparison);
        let on_page = |drift: &&Drift| match (drift.source, drift.copy) {
            (Some(source), None) => !dropped(source),
            (None, Some(copy)) => range.is_some_and(|range| range.contains(copy)),
            _ => true,
        };
        let mut drift: Vec<&Drift> = self.comparison.drift.iter().filter(on_page).collect();
        drift.sort_by_key(|drift| std::cmp::Reverse(drift.severity));
        drift
    }

    /// How much of `sentences` the page shows, and how well.
    fn shows(&self, sentences: &HashSet<String>) -> usize {
        let of = |span: &Span| sentences.contains(&words(span.of(&self.source)));
        self.comparison
            .sentences
            .iter()
            .map(|group| {
                group.source.iter().filter(|span| of(span)).count() * quality(group, &self.comparison)
            })
            .sum()
    }

    fn sentence_set(&self) -> HashSet<String> {
        self.sentences.iter().map(|span| words(span.of(&self.source))).collect()
    }
}

fn tally(comparison: &Comparison, body: &[Span], copy: &str) -> Tally {
    let mut tally = Tally::default();
    let range = matched_range(comparison);
    for group in &comparison.sentences {
        let sentences = group
            .source
            .iter()
            .filter(|span| body.iter().any(|paragraph| paragraph.overlaps(**span)))
            .count();
        match group.relation {
            Relation::Kept => tally.kept += sentences,
            // One that stands elsewhere may have other words too.
            Relation::Moved if !drifted(group, comparison) => tally.kept += sentences,
            Relation::Moved => tally.edited += sentences,
            Relation::Edited if permitted(group, comparison) => tally.kept += sentences,
            Relation::Edited => tally.edited += sentences,
            Relation::Rewritten | Relation::Merged | Relation::Split => tally.rewritten += sentences,
            Relation::Dropped => tally.dropped += sentences,
            Relation::Added => {
                let between = |span: &&Span| range.is_some_and(|range| range.contains(**span));
                let sentences = group.copy.iter().filter(between).filter(|span| is_statement(span.of(copy)));
                tally.added += sentences.count();
            }
        }
    }
    tally
}

/// Whether it is a sentence that says something, and no heading of the page's own or "Story continues below".
fn is_statement(sentence: &str) -> bool {
    let bare = sentence.trim_end_matches(['”', '"', '’', '\'', ')', ' ']);
    bare.ends_with(['.', '!', '?', '…']) && sentence.split_whitespace().count() > 3
}

/// From the first to the last sentence of the page that is the story's.
fn matched_range(comparison: &Comparison) -> Option<Span> {
    let ours = comparison.sentences.iter().filter(|group| !group.source.is_empty());
    let spans = || ours.clone().flat_map(|group| group.copy.iter());
    let start = spans().map(|span| span.start).min()?;
    let end = spans().map(|span| span.end).max()?;
    Some(Span::new(start, end))
}

/// Whether a difference is in a sentence of the group.
pub(crate) fn touches(drift: &Drift, group: &Correspondence) -> bool {
    let hits = |spans: &[Span], span: Option<Span>| {
        span.is_some_and(|span| {
            spans.iter().any(|sentence| sentence.overlaps(span) || sentence.contains(span))
        })
    };
    hits(&group.source, drift.source) || hits(&group.copy, drift.copy)
}

fn drifted(group: &Correspondence, comparison: &Comparison) -> bool {
    comparison.drift.iter().any(|drift| touches(drift, group))
}

/// Whether all that changed in an edited sentence is of the kind that terms commonly permit.
fn permitted(group: &Correspondence, comparison: &Comparison) -> bool {
    !drifted(group, comparison) && comparison.permitted.iter().any(|drift| touches(drift, group))
}

fn quality(group: &Correspondence, comparison: &Comparison) -> usize {
    match group.relation {
        Relation::Kept | Relation::Moved => 3,
        Relation::Dropped | Relation::Added => 0,
        _ if drifted(group, comparison) => 1,
        Relation::Edited | Relation::Rewritten | Relation::Merged | Relation::Split => 2,
    }
}

fn note(drift: &Drift) -> DriftNote {
    let severity = match drift.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    DriftNote {
        name: drift.kind.name().to_owned(),
        severity: severity.to_owned(),
        message: drift.message.clone(),
    }
}

/// Lays the sentences the newest correction took out and those it put in beside the page.
pub(crate) fn correction_shown(matches: &[Match<'_>], page: &Page, state: CopyState) -> CorrectionShown {
    let newest = matches.iter().enumerate().rev().find_map(|(index, found)| match &found.release.label {
        Label::Correction(correction) | Label::Clarification(correction) => Some((index, correction)),
        Label::First | Label::Update | Label::Refile => None,
    });
    let Some((index, correction)) = newest else { return CorrectionShown::NotDue };
    let Some((before, after)) =
        index.checked_sub(1).and_then(|before| matches.get(before)).zip(matches.get(index))
    else {
        return CorrectionShown::NotDue;
    };
    if state == CopyState::Unrelated {
        return CorrectionShown::NotDue;
    }
    if tells_correction(page, correction) {
        return CorrectionShown::Shown;
    }
    let (old, new) = (before.sentence_set(), after.sentence_set());
    let wrong = before.shows(&old.difference(&new).cloned().collect());
    let right = after.shows(&new.difference(&old).cloned().collect());
    match (wrong, right) {
        (0, 0) => CorrectionShown::NotDue,
        (wrong, right) if right > wrong => CorrectionShown::Shown,
        _ => CorrectionShown::NotShown,
    }
}

/// Whether a line of the page tells what is right, as an appended correction does.
fn tells_correction(page: &Page, correction: &Correction) -> bool {
    let right = words(&correction.right);
    right.trim().len() >= 12
        && page.lines.iter().any(|line| correction_line(&line.text) && words(&line.text).contains(&right))
}
