//! What a page and a story have in common, as figures a person can check.

use std::ops::Range;

use reading::Span;

use crate::index::{Word, each_word};

use super::given::{self, Original};
use super::page::{Page, Passage, SEED, weigh, zero_or_one};
use super::wording::{Wording, outside};

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
    /// For each word of the page, whether it stands in a long run; empty where there is none.
    pub(super) in_long: Vec<bool>,
    /// Figures of the page that the story lacks, each counted once.
    pub(super) own_figures: usize,
    /// Quotes of the page most of whose words the story lacks.
    pub(super) own_quotes: usize,
    /// Part of the page's weight outside runs that the story has: 0 to 1.
    pub(super) elsewhere: f32,
    /// For each word of the story, whether it stands in a long run or is a source's; empty where none does or is.
    pub(super) story_in_long: Vec<bool>,
    /// The most that both can have of rarer words outside long runs that are no facts.
    pub(super) wording: Wording,
    /// What `taken` is of the same words were none quoted and none from a source: 0 to 1.
    pub(super) unquoted: f32,
}

/// Holds stories against a page, one after the other.
pub(super) struct Aligner<'a> {
    page: &'a Page<'a>,
    // Memory that is used again for the next story: the system takes as long to hand it out as some of this takes.
    terms: Vec<u32>,
    has: Vec<bool>,
    in_any: Vec<bool>,
    order: Order,
}

/// A story as it is held against the page.
struct Story<'a> {
    text: &'a str,
    words: Vec<Word>,
    /// The page's term for each word, [`Page::no_term`] where the page has not got it.
    terms: Vec<u32>,
    /// For each word, whether the story has it from one of its sources; empty where it has none.
    given: Vec<bool>,
}

impl<'a> Story<'a> {
    fn new(page: &Page<'_>, original: &'a Original, mut terms: Vec<u32>) -> Self {
        let text = original.text.as_str();
        terms.clear();
        // So many words at most, in any prose.
        let mut words = Vec::with_capacity(text.len() / 5);
        each_word(text, |hash, start, end| {
            words.push(Word { hash, start, end });
            terms.push(page.term(hash));
        });
        let given =
            if original.given.is_empty() { Vec::new() } else { given::marked(&words, &original.given) };
        Self { text, words, terms, given }
    }

    /// For each word, whether it stands in one of these runs or is a source's; empty where none does or is.
    fn in_long_or_given(&mut self, long: &[Run]) -> Vec<bool> {
        let mut marked = std::mem::take(&mut self.given);
        if !long.is_empty() {
            marked.resize(self.words.len(), false);
        }
        long.iter().for_each(|run| marked[run.in_story()].fill(true));
        marked
    }

    /// Whether the word at a place is from a source.
    fn is_given(&self, at: usize) -> bool {
        self.given.get(at).copied().unwrap_or(false)
    }
}

impl<'a> Aligner<'a> {
    pub(super) fn new(page: &'a Page<'a>) -> Self {
        Self { page, terms: Vec::new(), has: Vec::new(), in_any: Vec::new(), order: Order::default() }
    }

    /// Holds a story against the page.
    pub(super) fn align(&mut self, original: &Original) -> Common {
        let page = self.page;
        let mut story = Story::new(page, original, std::mem::take(&mut self.terms));
        let runs = runs(page, &story);
        let in_runs: usize = runs.iter().map(|run| run.len).sum();
        let in_any =
            marked(page.words.len(), runs.iter().map(Run::on_page), std::mem::take(&mut self.in_any));
        let own = |run: &Run| run.in_story().filter(|&at| !story.is_given(at)).count();
        let mut common = Common {
            unquoted: 1.0,
            longest: runs.iter().map(|run| run.len).max().unwrap_or(0),
            longest_own: runs.iter().map(own).max().unwrap_or(0),
            covered: in_any.iter().map(|&marked| usize::from(marked)).sum(),
            of_story: part(in_runs, story.words.len()),
            ..Common::default()
        };
        let has = self.hold_stretches(&story, &mut common);
        common.own_figures =
            page.terms.figure.iter().zip(&has).map(|(&figure, &has)| usize::from(figure & !has)).sum();
        common.own_quotes = page.quotes.iter().filter(|quote| is_own(page, quote, &has)).count();
        common.elsewhere = elsewhere(page, &in_any, &has, &mut self.order.open);
        (common.page_facts, common.facts_weight) = facts(page.facts.iter().copied(), &has);
        let zone = zone(&runs);
        let fact = |at: usize| page.fact[at].then(|| (page.term_of[at], page.terms.weight[page.term_at(at)]));
        common.facts_kept = facts(zone.iter().cloned().flatten().filter_map(fact), &has).0;
        common.words_kept = words_kept(page, zone.into_iter().flatten(), &has);
        let mut long = runs;
        long.retain(|run| run.len >= RUN);
        if !long.is_empty() {
            hold_long(page, &story, long, &mut common);
        }
        common.story_in_long = story.in_long_or_given(&common.long);
        common.wording = if common.story_in_long.is_empty() {
            Wording::most(page, has.iter().copied())
        } else {
            let of_story = outside(page, &story.terms, &common.story_in_long);
            let of_both = outside(page, &page.term_of, &common.in_long).into_iter().zip(of_story);
            Wording::most(page, of_both.map(|(of_page, of_story)| of_page & of_story))
        };
        common.words = story.words;
        (self.terms, self.has, self.in_any) = (story.terms, has, in_any);
        common
    }

    /// Holds a story against every passage, stretch by stretch; which of the page's terms it has.
    fn hold_stretches(&mut self, story: &Story<'_>, common: &mut Common) -> Vec<bool> {
        let mut has = std::mem::take(&mut self.has);
        let all = story.terms.len();
        if all > STRETCH {
            for start in (0..all - STRETCH / 2).step_by(STRETCH / 2) {
                let stretch = start..(start + STRETCH).min(all);
                has = self::has(self.page, &story.terms[stretch.clone()], has);
                self.hold_stretch(story, stretch, &has, common);
            }
            return self::has(self.page, &story.terms, has);
        }
        has = self::has(self.page, &story.terms, has);
        self.hold_stretch(story, 0..all, &has, common);
        has
    }

    /// Holds one stretch of the story against every passage; notes the pair that shares most.
    fn hold_stretch(&mut self, story: &Story<'_>, stretch: Range<usize>, has: &[bool], common: &mut Common) {
        let part = |passage: &Passage| weigh(passage.terms.iter().copied(), has).0 / passage.weight.max(1.0);
        let share = self.page.passages.iter().map(part).fold(0.0, f32::max);
        if share <= common.share {
            return;
        }
        common.share = share;
        common.fit = share / (0.6 + 0.4 * stretch.len() as f32 / STRETCH as f32);
        // A source's words come in its order in all that is made from it.
        let own = stretch.filter(|&at| !story.is_given(at)).map(|at| story.terms[at]);
        (common.order, common.telling) = self.order.of(self.page, own);
    }
}

/// Notes what the long runs say.
fn hold_long(page: &Page<'_>, story: &Story<'_>, long: Vec<Run>, common: &mut Common) {
    let taken = Taken::of(page, story, &long);
    let weight =
        |run: &Run| run.pairs().map(|(at, told)| page.rarity(at) * counts(page, story, at, told)).sum();
    common.taken = taken.counted;
    common.given = taken.given / taken.all.max(f32::MIN_POSITIVE);
    common.unquoted = taken.counted / taken.all.max(f32::MIN_POSITIVE);
    common.heaviest = long.iter().map(weight).fold(0.0, f32::max);
    let followed = long.iter().map(|run| exact(page, run, story)).sum();
    common.exact = part(followed, long.iter().map(|run| run.len - 1).sum());
    common.spans = long.iter().filter_map(|run| spans(page, run, story)).collect();
    common.in_long = marked(page.words.len(), long.iter().map(Run::on_page), Vec::new());
    common.long = long;
}

/// What a word in a run counts: whoever heard the same speech has its words too, and whoever has the same release.
fn counts(page: &Page<'_>, story: &Story<'_>, on_page: usize, in_story: usize) -> f32 {
    match (story.is_given(in_story), page.quoted[on_page]) {
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
    let words = quote.clone().map(|at| (page.term_of[at], page.rarity(at)));
    // What it lacks is added up alone: as the rest of all, it would be rounded.
    let lacks = |(term, rarity): (u32, f32)| rarity * zero_or_one(!has[term as usize]);
    quote.len() >= SPEECH
        && words.clone().map(lacks).sum::<f32>() > 0.5 * words.map(|(_, rarity)| rarity).sum::<f32>()
}

/// Weight outside runs below which it says little what else the story has: about four names.
const FEW_ELSEWHERE: f32 = 150.0;

/// Part of the weight of the page's words outside runs, each once, that the story has; little where there are few. `open` is
/// only memory.
fn elsewhere(page: &Page<'_>, in_runs: &[bool], has: &[bool], open: &mut Vec<bool>) -> f32 {
    open.clear();
    open.resize(page.terms.len(), true);
    let (mut shared, mut all) = (0.0, FEW_ELSEWHERE);
    // Which words count is as good as chance: the others are counted too, as nothing.
    for (&term, &inside) in page.term_of.iter().zip(in_runs) {
        let term = term as usize;
        let weight = page.terms.weight[term] * zero_or_one(open[term] & !inside);
        open[term] &= inside;
        all += weight;
        shared += weight * zero_or_one(has[term]);
    }
    shared / all
}

/// Part of the words that are no facts' that the story has; 1 where there are none.
fn words_kept(page: &Page<'_>, words: impl Iterator<Item = usize>, has: &[bool]) -> f32 {
    let (mut kept, mut all) = (0, 0);
    for at in words {
        all += usize::from(!page.fact[at]);
        kept += usize::from(!page.fact[at] & has[page.term_at(at)]);
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

/// Which of the page's terms are among these of a story. What is in `has` is only memory.
pub(super) fn has(page: &Page<'_>, terms: &[u32], mut has: Vec<bool>) -> Vec<bool> {
    has.clear();
    has.resize(page.terms.len(), false);
    terms.iter().for_each(|&term| has[term as usize] = true);
    // The words that the page has not got are none of its.
    has[page.no_term() as usize] = false;
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

/// Part of these facts of the page, by weight, that `has` says the story has, 1 where there are none; and their weight.
fn facts(facts: impl Iterator<Item = (u32, f32)>, has: &[bool]) -> (f32, f32) {
    let (kept, all) = weigh(facts, has);
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

impl Common {
    /// Whether another story has the very same words.
    pub(super) fn same_words(&self, other: &Self) -> bool {
        self.words.len() == other.words.len()
            && self.words.iter().zip(&other.words).all(|(a, b)| a.hash == b.hash)
    }
}

/// Marks the words of a text that stand in runs. What is in `marked` is only memory.
fn marked(words: usize, runs: impl Iterator<Item = Range<usize>>, mut marked: Vec<bool>) -> Vec<bool> {
    marked.clear();
    marked.resize(words, false);
    runs.for_each(|run| marked[run].fill(true));
    marked
}

fn part(some: usize, all: usize) -> f32 {
    (some as f32 / all.max(1) as f32).min(1.0)
}

/// Longest runs, from the story's first word to its last; none overlaps another in the story.
fn runs(page: &Page<'_>, story: &Story<'_>) -> Vec<Run> {
    let mut runs = Vec::new();
    let none = page.no_term();
    let mut next = 0;
    // Words up to the next that the page has, and that are in no run yet.
    let mut known = 0;
    while let Some(&term) = story.terms.get(next) {
        known = if term == none { 0 } else { known + 1 };
        next += 1;
        // Most words of most stories are not on the page at all.
        if known < SEED {
            continue;
        }
        let at = next - SEED;
        let from = |place: usize| {
            let both = page.term_of[place..].iter().zip(&story.terms[at..]);
            Run { page: place, story: at, len: both.take_while(|(a, b)| a == b).count() }
        };
        let places = page.places(&story.words[at..next]).take(MOST_PLACES);
        if let Some(run) = places.map(from).max_by_key(|run| run.len).filter(|run| run.len >= SEED) {
            (next, known) = (at + run.len, 0);
            runs.push(run);
        }
    }
    runs
}

/// Tells how far words come in the same order.
#[derive(Default)]
struct Order {
    open: Vec<bool>,
    firsts: Vec<u32>,
    tails: Vec<u32>,
}

impl Order {
    /// How far telling words come in the order of the story, against chance, and how many there are.
    fn of(&mut self, page: &Page<'_>, terms: impl Iterator<Item = u32>) -> (f32, usize) {
        let Self { open, firsts, tails } = self;
        // Those that tell and were not seen yet.
        open.clear();
        open.extend(page.terms.rarity.iter().map(|&rarity| rarity >= TELLING));
        firsts.clear();
        firsts.resize(page.terms.len() + 1, 0);
        let mut count = 0;
        for term in terms {
            // Every place is written down, and the next one over it where it does not count: no branch to guess wrong.
            firsts[count] = page.terms.first[term as usize];
            count += usize::from(std::mem::replace(&mut open[term as usize], false));
        }
        // A random order of n things has a rising part of about 2 sqrt(n).
        let chance = (2.0 * (count as f32).sqrt()).min(count as f32);
        let rising = longest_rising(&firsts[..count], tails) as f32;
        let order = if count < 4 {
            0.0
        } else {
            ((rising - chance) / (count as f32 - chance).max(1.0)).clamp(0.0, 1.0)
        };
        (order, count)
    }
}

/// Length of the longest rising subsequence. `tails` is only memory.
fn longest_rising(numbers: &[u32], tails: &mut Vec<u32>) -> usize {
    tails.clear();
    for &number in numbers {
        let at = tails.partition_point(|&tail| tail < number);
        match tails.get_mut(at) {
            Some(tail) => *tail = number,
            None => tails.push(number),
        }
    }
    tails.len()
}
