//! Cuts a sentence into stretches that are the same on the other side, differ, or carry a finding.

use compare::{Correspondence, Drift};
use reading::Span;

/// One stretch of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Segment<'t> {
    /// Its words.
    pub(crate) text: &'t str,
    /// Whether the other side has no such words here.
    pub(crate) changed: bool,
    /// Index of the finding that points here.
    pub(crate) finding: Option<usize>,
}

/// Which side is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    /// The source.
    Source,
    /// The copy.
    Copy,
}

impl Shown {
    /// This side's span of a finding.
    pub(crate) fn of(self, drift: &Drift) -> Option<Span> {
        match self {
            Self::Source => drift.source,
            Self::Copy => drift.copy,
        }
    }

    fn piece(self, pair: (Span, Span)) -> Span {
        match self {
            Self::Source => pair.0,
            Self::Copy => pair.1,
        }
    }
}

/// Cuts `sentence` (a span of `text`) up; `findings` are those of this group, with their numbers.
pub(crate) fn segments<'t>(
    text: &'t str,
    sentence: Span,
    side: Shown,
    group: &Correspondence,
    findings: &[(usize, &Drift)],
) -> Vec<Segment<'t>> {
    let mut cuts = vec![sentence.start, sentence.end];
    let pieces: Vec<Span> =
        group.matched.iter().map(|&pair| side.piece(pair)).filter(|s| s.overlaps(sentence)).collect();
    let marks: Vec<(usize, Span)> = findings
        .iter()
        .filter_map(|&(number, drift)| Some((number, side.of(drift)?)))
        .filter(|(_, span)| span.overlaps(sentence))
        .collect();
    for span in pieces.iter().chain(marks.iter().map(|(_, span)| span)) {
        cuts.extend([
            span.start.clamp(sentence.start, sentence.end),
            span.end.clamp(sentence.start, sentence.end),
        ]);
    }
    cuts.sort_unstable();
    cuts.dedup();
    let whole = group.source.is_empty() || group.copy.is_empty();
    let mut segments = Vec::with_capacity(cuts.len());
    for (start, end) in cuts.iter().zip(cuts.iter().skip(1)) {
        let here = Span::new(*start, *end);
        let words = here.of(text);
        let matched = pieces.iter().any(|piece| piece.contains(here));
        let changed = !whole && !matched && words.contains(char::is_alphanumeric);
        // The narrowest finding names the stretch.
        let finding = marks
            .iter()
            .filter(|(_, span)| span.contains(here))
            .min_by_key(|(_, span)| span.len())
            .map(|(n, _)| *n);
        push_with_quiet_edges(&mut segments, Segment { text: words, changed, finding });
    }
    segments
}

/// A mark is for words: the spaces and signs around them stay quiet, unless they are all there is.
fn push_with_quiet_edges<'t>(segments: &mut Vec<Segment<'t>>, segment: Segment<'t>) {
    let marked = segment.changed || segment.finding.is_some();
    let core = segment.text.trim_matches(|c: char| c.is_whitespace() || ".,;:!?()“”‘’\"'-–—".contains(c));
    if !marked || core.is_empty() || core.len() == segment.text.len() {
        return segments.push(segment);
    }
    let start = core.as_ptr() as usize - segment.text.as_ptr() as usize;
    let (head, rest) = segment.text.split_at(start);
    let (core, tail) = rest.split_at(core.len());
    for (text, quiet) in [(head, true), (core, false), (tail, true)] {
        if !text.is_empty() {
            let own = Segment { text, ..segment };
            segments.push(if quiet { Segment { changed: false, finding: None, ..own } } else { own });
        }
    }
}

/// The findings of every group, in order, each with its number; those that fit no group go to the last.
pub(crate) fn by_group<'a>(groups: &[Correspondence], drift: &'a [Drift]) -> Vec<Vec<(usize, &'a Drift)>> {
    let mut copy: Vec<(Span, usize)> = Vec::new();
    let mut source: Vec<(Span, usize)> = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        copy.extend(group.copy.iter().map(|&span| (span, at)));
        source.extend(group.source.iter().map(|&span| (span, at)));
    }
    copy.sort_unstable();
    source.sort_unstable();
    let find = |spans: &[(Span, usize)], span: Option<Span>| {
        let span = span?;
        let after = spans.partition_point(|(own, _)| own.end <= span.start);
        spans.get(after).filter(|(own, _)| own.overlaps(span)).map(|(_, at)| *at)
    };
    let mut of: Vec<Vec<(usize, &Drift)>> = vec![Vec::new(); groups.len()];
    for (number, drift) in drift.iter().enumerate() {
        let at = find(&copy, drift.copy).or_else(|| find(&source, drift.source));
        let slot = at.unwrap_or(groups.len().saturating_sub(1));
        if let Some(list) = of.get_mut(slot) {
            list.push((number, drift));
        }
    }
    of
}
