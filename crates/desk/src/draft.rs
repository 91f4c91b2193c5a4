//! A story under the rules: its manuscript, its reading, its sources, and what the rules look up in them.

use std::cell::OnceCell;

use compare::{Drift, Support, Text};
use reading::{Attribution, Figure, Reading, Span};
use story::manuscript::{Manuscript, Part};

/// A source the story rests on, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceText {
    /// What to call it: a file's name, or a registered source's title and outlet.
    pub name: String,
    /// Its words.
    pub text: String,
    /// What `reading::read` saw in them.
    pub reading: Reading,
    /// Why it could not be read, where it could not; it then has no words.
    pub problem: Option<String>,
}

impl SourceText {
    /// A source with these words, read.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        let reading = reading::read(&text);
        Self { name: name.into(), text, reading, problem: None }
    }

    /// A source nobody could read, and why.
    #[must_use]
    pub fn unreadable(name: impl Into<String>, problem: impl Into<String>) -> Self {
        let (text, reading) = (String::new(), Reading::default());
        Self { name: name.into(), text, reading, problem: Some(problem.into()) }
    }
}

/// A story under the rules.
#[derive(Debug)]
pub struct Draft<'a> {
    /// The story.
    pub manuscript: &'a Manuscript,
    /// Its reading.
    pub reading: &'a Reading,
    /// What it rests on.
    pub sources: &'a [SourceText],
    /// Parts by where they start, for looking up.
    parts: Vec<(Span, Part)>,
    /// Attributions from their first word to their last, by where they start, with their index.
    attributions: Vec<(Span, usize)>,
    supports: OnceCell<Vec<(Span, Option<Support>)>>,
    drifts: OnceCell<Vec<SourceDrift>>,
}

/// One difference between a claim and the source that supports it best.
#[derive(Debug, Clone)]
pub(crate) struct SourceDrift {
    /// The claim in the story.
    pub(crate) claim: Span,
    /// Which source.
    pub(crate) source: usize,
    /// The sentences of the source that support the claim.
    pub(crate) whole: Span,
    /// The difference.
    pub(crate) drift: Drift,
}

/// One sentence with the part it is in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sentence {
    pub(crate) span: Span,
    pub(crate) paragraph: usize,
    pub(crate) part: Part,
}

impl<'a> Draft<'a> {
    /// Puts a story and its sources under the rules.
    #[must_use]
    pub fn new(manuscript: &'a Manuscript, reading: &'a Reading, sources: &'a [SourceText]) -> Self {
        let mut parts: Vec<_> =
            manuscript.parts.iter().map(|labelled| (labelled.span, labelled.part)).collect();
        parts.sort_unstable_by_key(|(span, _)| *span);
        let attributions = attributions(reading);
        let (supports, drifts) = (OnceCell::new(), OnceCell::new());
        Self { manuscript, reading, sources, parts, attributions, supports, drifts }
    }

    pub(crate) fn text(&self) -> &'a str {
        &self.manuscript.text
    }

    pub(crate) fn words(&self, span: Span) -> &'a str {
        span.of(self.text())
    }

    pub(crate) fn has(&self, part: Part) -> bool {
        self.manuscript.spans(part).any(|span| !self.words(span).trim().is_empty())
    }

    /// The part that holds most of the start of `span`: a sentence may begin with the dateline of its paragraph.
    pub(crate) fn part_of(&self, span: Span) -> Option<Part> {
        let after = self.parts.partition_point(|(part, _)| part.start < span.end);
        let near = self.parts.get(after.saturating_sub(4)..after).unwrap_or_default();
        let shared = |part: &Span| part.end.min(span.end).saturating_sub(part.start.max(span.start));
        let best =
            near.iter().filter(|(part, _)| part.overlaps(span)).max_by_key(|(part, _)| shared(part))?;
        Some(best.1)
    }

    /// Sentences in any of `parts`, in order.
    pub(crate) fn sentences(&self, parts: &'static [Part]) -> impl Iterator<Item = Sentence> + '_ {
        let labelled = self.reading.sentences.iter().filter_map(|sentence| {
            let part = self.part_of(sentence.span)?;
            Some(Sentence { span: sentence.span, paragraph: sentence.paragraph, part })
        });
        labelled.filter(|sentence| parts.contains(&sentence.part))
    }

    /// The sentence around `offset`.
    pub(crate) fn sentence_at(&self, offset: usize) -> Option<Span> {
        let after = self.reading.sentences.partition_point(|sentence| sentence.span.start <= offset);
        let sentence = self.reading.sentences.get(after.checked_sub(1)?)?;
        (offset < sentence.span.end).then_some(sentence.span)
    }

    /// Whether any of `span` stands between quotation marks.
    pub(crate) fn quoted(&self, span: Span) -> bool {
        let quotes = &self.reading.quotes;
        let after = quotes.partition_point(|quote| quote.span.start < span.end);
        let near = quotes.get(after.saturating_sub(3)..after).unwrap_or_default();
        near.iter().any(|quote| quote.inner.overlaps(span))
    }

    /// Attributions that reach into `span`.
    pub(crate) fn attributions_in(&self, span: Span) -> impl Iterator<Item = &'a Attribution> + '_ {
        let after = self.attributions.partition_point(|(whole, _)| whole.start < span.end);
        // One that began further back than this many others does not reach here.
        let near = self.attributions.get(after.saturating_sub(64)..after).unwrap_or_default();
        let reaching = near.iter().filter(move |(whole, _)| whole.end > span.start);
        reaching.filter_map(|(_, index)| self.reading.attributions.get(*index))
    }

    /// Figures that lie in `span`.
    pub(crate) fn figures_in(&self, span: Span) -> impl Iterator<Item = &'a Figure> + use<'a> {
        let figures = &self.reading.figures;
        let first = figures.partition_point(|figure| figure.span.start < span.start);
        figures.get(first..).unwrap_or_default().iter().take_while(move |figure| figure.span.end <= span.end)
    }

    /// Where the sources bear out the claim at `span` best, if they do and it is a claim of the reading.
    #[must_use]
    pub fn support(&self, span: Span) -> Option<&Support> {
        let supports = self.supports();
        let at = supports.binary_search_by_key(&span, |(claim, _)| *claim).ok()?;
        supports.get(at)?.1.as_ref()
    }

    /// Every claim of the reading, in order, each sought in all sources once.
    fn supports(&self) -> &[(Span, Option<Support>)] {
        self.supports.get_or_init(|| {
            if self.sources.is_empty() {
                return Vec::new();
            }
            let mut claims: Vec<Span> = self.reading.claims.iter().map(|claim| claim.span).collect();
            claims.sort_unstable();
            claims.dedup();
            let sources = self.sources.iter();
            let sources: Vec<Text<'_>> =
                sources.map(|source| Text { text: &source.text, reading: &source.reading }).collect();
            let own = Text { text: self.text(), reading: self.reading };
            let supports = compare::support(own, &claims, &sources);
            claims.into_iter().zip(supports).collect()
        })
    }

    /// What the sources say differently from each claim they support: the claim, the source's words and the
    /// difference. Claims outside the story's words (boilerplate, credits) are left out.
    pub(crate) fn drifts(&self) -> &[SourceDrift] {
        self.drifts.get_or_init(|| {
            let of_the_story = |span: Span| {
                !matches!(
                    self.part_of(span),
                    None | Some(Part::Boilerplate | Part::Byline | Part::Affiliation)
                )
            };
            let told = self.supports().iter().filter(|(claim, _)| of_the_story(*claim));
            let told = told.filter_map(|(claim, support)| Some((*claim, support.as_ref()?)));
            told.flat_map(|(claim, support)| {
                let (source, whole) = (support.source, support.span);
                support.drift.iter().map(move |drift| SourceDrift {
                    claim,
                    source,
                    whole,
                    drift: drift.clone(),
                })
            })
            .collect()
        })
    }
}

fn attributions(reading: &Reading) -> Vec<(Span, usize)> {
    let wholes = reading.attributions.iter().enumerate().filter_map(|(index, attribution)| {
        let pieces = || attribution.source.iter().chain(&attribution.cue).chain(&attribution.content);
        let start = pieces().map(|piece| piece.start).min()?;
        Some((Span::new(start, pieces().map(|piece| piece.end).max()?), index))
    });
    let mut wholes: Vec<_> = wholes.collect();
    wholes.sort_unstable();
    wholes
}
