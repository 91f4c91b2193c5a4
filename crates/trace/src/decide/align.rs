//! What a page and a story have in common, as figures a person can check.

use std::ops::Range;

use reading::Span;

use crate::index::{Word, words};

use super::given::{self, Original};
use super::page::{Page, SEED, seed};
use super::wording::Wording;

/// Places of a seed on the page that are tried.
const MOST_PLACES: usize = 8;

/// A word at least this rare (in nats: one passage in fifty) says what a text is about.
const TELLING: f32 = 4.0;

/// Shortest run of words that is more than a turn of phrase.
pub(crate) const RUN: usize = 5;

/// Words of a story that a passage of a page may be made from. Longer stories are held against the page stretch by
/// stretch, half overlapping: in ten thousand words there is a bit of everything.
const STRETCH: usize = 600;

/// Words between two runs that an editor may have put in the place of others.
const GAP: usize = 12;

/// Words that stand in the same order in both texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    /// First word on the page.
    pub(super) page: usize,
    /// First word in the story.
    pub(super) story: usize,
    /// Number of words.
    pub(super) len: usize,
}

/// What a page and one story have in common.
#[derive(Debug, Clone, Default)]
pub(super) struct Common {
    /// A number that stories of the very same words share.
    pub(super) story: u64,
    /// The story's words.
    pub(super) words: Vec<Word>,
    /// Runs of five words or more.
    long: Vec<Run>,
    /// Where they stand on the page, and in the story.
    pub(super) spans: Vec<(Span, Span)>,
    /// Words in the longest run.
    pub(super) longest: usize,
    /// The same, without words that the story has from its sources.
    pub(super) longest_own: usize,
    /// Rarity of the words of the heaviest run, quoted words by half and a source's not at all, in nats.
    pub(super) heaviest: f32,
    /// Words of the page that stand in runs.
    pub(super) covered: usize,
    /// Part of the story's words that stand in runs: 0 to 1.
    pub(super) of_story: f32,
    /// Part of a passage's weight that one stretch of the story has too: 0 to 1.
    pub(super) share: f32,
    /// Part of the facts in and between runs, by weight, that the story has: 0 to 1.
    pub(super) facts_kept: f32,
    /// How far the telling words come in the same order: 0 as by chance, 1 the same.
    pub(super) order: f32,
    /// Telling words that both have.
    pub(super) telling: usize,
    /// Rarity of the page's words in runs of five words or more, quoted words by half and a source's not at all, in nats.
    pub(super) taken: f32,
    /// Part of the page's words in runs of five words or more, by rarity, that the story has from its sources: 0 to 1.
    pub(super) given: f32,
    /// That part, raised for a short stretch: a long one has more words by chance.
    pub(super) fit: f32,
    /// Part of the whole page's facts (figures and names, by weight) that the story has anywhere: 0 to 1.
    pub(super) page_facts: f32,
    /// Weight of the whole page's facts.
    pub(super) facts_weight: f32,
    /// Part of the other words in and between runs that the story has: 0 to 1.
    pub(super) words_kept: f32,
    /// Part of the words in long runs that are followed by the very same characters in the story: 0 to 1.
    pub(super) exact: f32,
    /// For each word of the page, whether it stands in a long run.
    pub(super) in_long: Vec<bool>,
    /// Figures of the page that the story lacks, each counted once.
    pub(super) own_figures: usize,
    /// Quotes of the page most of whose words the story lacks.
    pub(super) own_quotes: usize,
    /// Part of the page's weight outside runs that the story has: 0 to 1.
    pub(super) elsewhere: f32,
    /// For each word of the story, whether it stands in a long run or is a source's.
    pub(super) story_in_long: Vec<bool>,
    /// The most that both can have of rarer words outside long runs that are no facts.
    pub(super) wording: Wording,
    /// What `taken` is of the same words were none quoted and none from a source: 0 to 1.
    pub(super) unquoted: f32,
}

/// A story as it is held against the page.
struct Story<'a> {
    text: &'a str,
    words: Vec<Word>,
    /// The page's term for each word, where the page has it.
    terms: Vec<Option<usize>>,
    /// For each word, whether the story has it from one of its sources.
    given: Vec<bool>,
}

/// Holds a story against the page.
pub(super) fn align(page: &Page<'_>, original: &Original) -> Common {
    let words = words(&original.text);
    let terms: Vec<Option<usize>> = words.iter().map(|&word| page.term(word.hash)).collect();
    let given = given::marked(&words, &original.given);
    let story = Story { text: &original.text, words, terms, given };
    let runs = runs(page, &story);
    let in_runs: usize = runs.iter().map(|run| run.len).sum();
    let long: Vec<Run> = runs.iter().filter(|run| run.len >= RUN).copied().collect();
    let in_long = marked(page.words.len(), long.iter().map(Run::on_page));
    let in_any = marked(page.words.len(), runs.iter().map(Run::on_page));
    let taken = Taken::of(page, &story, &long);
    let own = |run: &Run| run.in_story().filter(|&at| !story.given[at]).count();
    let weight =
        |run: &Run| run.pairs().map(|(at, told)| page.rarity(at) * counts(page, &story, at, told)).sum();
    let mut common = Common {
        taken: taken.counted,
        given: taken.given / taken.all.max(f32::MIN_POSITIVE),
        unquoted: if long.is_empty() { 1.0 } else { taken.counted / taken.all.max(f32::MIN_POSITIVE) },
        longest: runs.iter().map(|run| run.len).max().unwrap_or(0),
        longest_own: runs.iter().map(own).max().unwrap_or(0),
        heaviest: long.iter().map(weight).fold(0.0, f32::max),
        covered: in_any.iter().filter(|&&marked| marked).count(),
        of_story: part(in_runs, story.words.len()),
        story: seed(&story.words),
        ..Common::default()
    };
    let all = story.words.len();
    for start in (0..all.saturating_sub(STRETCH / 2).max(1)).step_by(STRETCH / 2) {
        hold_stretch(page, &story, start..(start + STRETCH).min(all), &mut common);
    }
    let has = has(page, &story.terms);
    common.own_figures = page.terms.iter().zip(&has).filter(|(term, has)| term.figure && !**has).count();
    common.own_quotes = page.quotes().filter(|quote| is_own(page, quote, &has)).count();
    common.elsewhere = elsewhere(page, &in_any, &has);
    (common.page_facts, common.facts_weight) = facts(page, 0..page.words.len(), &has);
    let zone = zone(&runs);
    common.facts_kept = facts(page, zone.iter().cloned().flatten(), &has).0;
    common.words_kept = words_kept(page, zone.into_iter().flatten(), &has);
    let followed = long.iter().map(|run| exact(page, run, &story)).sum();
    common.exact = part(followed, long.iter().map(|run| run.len - 1).sum());
    common.spans = long.iter().filter_map(|run| spans(page, run, &story)).collect();
    common.story_in_long = story.given;
    long.iter().for_each(|run| common.story_in_long[run.in_story()].fill(true));
    common.wording = Wording::most(page, &in_long, &story.terms, &common.story_in_long);
    common.long = long;
    common.words = story.words;
    common.in_long = in_long;
    common
}

/// What a word in a run counts: whoever heard the same speech has its words too, and whoever has the same release.
fn counts(page: &Page<'_>, story: &Story<'_>, on_page: usize, in_story: usize) -> f32 {
    match (story.given[in_story], page.quoted[on_page]) {
        (true, _) => 0.0,
        (false, true) => 0.5,
        (false, false) => 1.0,
    }
}

/// Rarity of the page's words in long runs, in nats.
#[derive(Default)]
struct Taken {
    /// Of all.
    all: f32,
    /// Of all, each as much as it counts.
    counted: f32,
    /// Of those that the story has from its sources.
    given: f32,
}

impl Taken {
    fn of(page: &Page<'_>, story: &Story<'_>, long: &[Run]) -> Self {
        // A word of the page may stand in two runs of the story; the better one counts.
        let mut best: Vec<Option<f32>> = vec![None; page.words.len()];
        for (at, told) in long.iter().flat_map(Run::pairs) {
            let counts = counts(page, story, at, told);
            best[at] = Some(best[at].map_or(counts, |other| other.max(counts)));
        }
        let mut taken = Self::default();
        for (at, counts) in best.into_iter().enumerate().filter_map(|(at, counts)| Some((at, counts?))) {
            let rarity = page.rarity(at);
            taken.all += rarity;
            taken.counted += rarity * counts;
            taken.given += if counts == 0.0 { rarity } else { 0.0 };
        }
        taken
    }
}

/// Fewer words in quotation marks are a term or a title, and nobody's speech.
const SPEECH: usize = 4;

/// Whether a story that `has` these terms lacks most of a quote's words, by rarity.
pub(super) fn is_own(page: &Page<'_>, quote: &Range<usize>, has: &[bool]) -> bool {
    let rarity = |takes: &dyn Fn(usize) -> bool| -> f32 {
        quote.clone().filter(|&at| takes(page.term_of[at])).map(|at| page.rarity(at)).sum()
    };
    quote.len() >= SPEECH && rarity(&|term| !has[term]) > 0.5 * rarity(&|_| true)
}

/// Weight outside runs below which it says little what else the story has: about four names.
const FEW_ELSEWHERE: f32 = 150.0;

/// Part of the weight of the page's words outside runs, each once, that the story has; little where there are few.
fn elsewhere(page: &Page<'_>, in_runs: &[bool], has: &[bool]) -> f32 {
    let mut seen = vec![false; page.terms.len()];
    let (mut shared, mut all) = (0.0, FEW_ELSEWHERE);
    for (&term, _) in page.term_of.iter().zip(in_runs).filter(|(_, inside)| !**inside) {
        if !std::mem::replace(&mut seen[term], true) {
            let weight = page.terms[term].weight();
            all += weight;
            shared += if has[term] { weight } else { 0.0 };
        }
    }
    shared / all
}

/// Part of the words that are no facts' that the story has; 1 where there are none.
fn words_kept(page: &Page<'_>, words: impl Iterator<Item = usize>, has: &[bool]) -> f32 {
    let (mut kept, mut all) = (0, 0);
    for at in words.filter(|&at| !page.fact[at]) {
        all += 1;
        kept += usize::from(has[page.term_of[at]]);
    }
    if all > 0 { part(kept, all) } else { 1.0 }
}

/// Words of a run that are followed by the same characters on the page and in the story, cases and line breaks too.
fn exact(page: &Page<'_>, run: &Run, story: &Story<'_>) -> usize {
    let followed = |words: &[Word], text: &str, at: usize| -> Option<(usize, usize)> {
        let (this, next) = (words.get(at)?, words.get(at + 1)?);
        (next.start <= text.len()).then_some((this.start, next.start))
    };
    let same = |at: &usize| {
        let on_page = followed(&page.words, page.text, run.page + at);
        let in_story = followed(&story.words, story.text, run.story + at);
        let (Some((a, b)), Some((c, d))) = (on_page, in_story) else { return false };
        page.text.as_bytes()[a..b] == story.text.as_bytes()[c..d]
    };
    (0..run.len.saturating_sub(1)).filter(same).count()
}

/// Where a run stands on the page and in the story.
fn spans(page: &Page<'_>, run: &Run, story: &Story<'_>) -> Option<(Span, Span)> {
    let span = |words: &[Word], at: usize| {
        let run = words.get(at..at + run.len)?;
        Some(Span::new(run.first()?.start, run.last()?.end))
    };
    Some((span(&page.words, run.page)?, span(&story.words, run.story)?))
}

/// Which of the page's terms are among these of a story.
pub(super) fn has(page: &Page<'_>, terms: &[Option<usize>]) -> Vec<bool> {
    let mut has = vec![false; page.terms.len()];
    terms.iter().flatten().for_each(|&term| has[term] = true);
    has
}

/// Marks the page's words in long runs as this story's; the part of them, by weight, that no story had before.
pub(super) fn claim(page: &Page<'_>, common: &Common, claimed: &mut [bool]) -> f32 {
    let (mut fresh, mut all) = (0.0, 0.0);
    for at in common.long.iter().flat_map(Run::on_page) {
        let weight = page.rarity(at);
        all += weight;
        fresh += if std::mem::replace(&mut claimed[at], true) { 0.0 } else { weight };
    }
    if all > 0.0 { fresh / all } else { 0.0 }
}

/// Holds one stretch of the story against every passage; notes the pair that shares most.
fn hold_stretch(page: &Page<'_>, story: &Story<'_>, stretch: Range<usize>, common: &mut Common) {
    let has = has(page, &story.terms[stretch.clone()]);
    let shared = |terms: &[usize]| -> f32 {
        terms.iter().filter(|&&term| has[term]).map(|&term| page.terms[term].weight()).sum()
    };
    let share = page
        .passages
        .iter()
        .map(|passage| shared(&passage.terms) / passage.weight.max(1.0))
        .fold(0.0, f32::max);
    if share <= common.share {
        return;
    }
    common.share = share;
    common.fit = share / (0.6 + 0.4 * stretch.len() as f32 / STRETCH as f32);
    // A source's words come in its order in all that is made from it.
    let own = stretch.filter(|&at| !story.given[at]).filter_map(|at| story.terms[at]);
    (common.order, common.telling) = order(page, own);
}

/// Part of the facts among these words of the page, by weight, that `has` says the story has, 1 where there are none; and
/// their weight.
fn facts(page: &Page<'_>, words: impl Iterator<Item = usize>, has: &[bool]) -> (f32, f32) {
    let (mut kept, mut all) = (0.0, 0.0);
    for at in words.filter(|&at| page.fact[at]) {
        let term = page.term_of[at];
        let weight = page.terms[term].weight();
        all += weight;
        kept += if has[term] { weight } else { 0.0 };
    }
    (if all > 0.0 { kept / all } else { 1.0 }, all)
}

/// Words of the page in runs, and between two runs that follow each other in both texts.
fn zone(runs: &[Run]) -> Vec<Range<usize>> {
    let gap = |pair: &[Run]| {
        let [a, b] = pair else { return None };
        let between = a.on_page().end..b.page;
        let near = between.len() <= GAP && b.story.saturating_sub(a.story + a.len) <= GAP;
        (a.on_page().end <= b.page && near).then_some(between)
    };
    runs.iter().map(Run::on_page).chain(runs.windows(2).filter_map(gap)).collect()
}

impl Run {
    /// Its words on the page.
    fn on_page(&self) -> Range<usize> {
        self.page..self.page + self.len
    }

    /// Its words, on the page and in the story.
    fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        self.on_page().zip(self.in_story())
    }

    /// Its words in the story.
    fn in_story(&self) -> Range<usize> {
        self.story..self.story + self.len
    }
}

/// Marks the words of a text that stand in runs.
fn marked(words: usize, runs: impl Iterator<Item = Range<usize>>) -> Vec<bool> {
    let mut marked = vec![false; words];
    runs.for_each(|run| marked[run].fill(true));
    marked
}

fn part(some: usize, all: usize) -> f32 {
    (some as f32 / all.max(1) as f32).min(1.0)
}

/// Longest runs, from the story's first word to its last; none overlaps another in the story.
fn runs(page: &Page<'_>, story: &Story<'_>) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut at = 0;
    while let Some(window) = story.words.get(at..at + SEED) {
        // Most words of most stories are not on the page at all: what is behind the last such word is next.
        if let Some(missing) = story.terms[at..at + SEED].iter().rposition(Option::is_none) {
            at += missing + 1;
            continue;
        }
        let from = |place: usize| {
            let both = page.term_of[place..].iter().zip(&story.terms[at..]);
            let same = both.take_while(|(a, b)| Some(**a) == **b);
            Run { page: place, story: at, len: same.count() }
        };
        match page.places(window).take(MOST_PLACES).map(from).max_by_key(|run| run.len) {
            Some(run) if run.len >= SEED => {
                at += run.len;
                runs.push(run);
            }
            _ => at += 1,
        }
    }
    runs
}

/// How far telling words come in the order of the story, against chance, and how many there are.
fn order(page: &Page<'_>, terms: impl Iterator<Item = usize>) -> (f32, usize) {
    let mut seen = vec![false; page.terms.len()];
    let mut firsts = Vec::new();
    for term in terms {
        if page.terms[term].rarity >= TELLING && !std::mem::replace(&mut seen[term], true) {
            firsts.push(page.terms[term].first);
        }
    }
    let count = firsts.len();
    // A random order of n things has a rising part of about 2 sqrt(n).
    let chance = (2.0 * (count as f32).sqrt()).min(count as f32);
    let rising = longest_rising(&firsts) as f32;
    let order =
        if count < 4 { 0.0 } else { ((rising - chance) / (count as f32 - chance).max(1.0)).clamp(0.0, 1.0) };
    (order, count)
}

/// Length of the longest rising subsequence.
fn longest_rising(numbers: &[usize]) -> usize {
    let mut tails: Vec<usize> = Vec::new();
    for &number in numbers {
        let at = tails.partition_point(|&tail| tail < number);
        match tails.get_mut(at) {
            Some(tail) => *tail = number,
            None => tails.push(number),
        }
    }
    tails.len()
}
