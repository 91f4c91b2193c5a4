//! `cargo xtask eval sift`: whether the look at a page's words before it is parsed (`trace::sift`) loses a copy.
//!
//! Every page is read both ways: always parsed, and parsed only where the look says so. What is told of the one and not of
//! the other is lost. Pages are the credits evaluation's, and the tracer's queries set by its templates, all with styles,
//! scripts and menus around, and teasers and foreign pages among them.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use story::content::Content;
use story::correction::Label;
use story::ids::{Millis, Who};
use story::item::Release;
use story::manuscript::Manuscript;
use story::terms::Terms;
use story::verdict::CopyState;
use trace::index::{Index, Search};
use trace::{Ours, Page, decide, sift};

use crate::bench_warc::{dressed, foreign};
use crate::eval_credits::page::{Shown, Teaser};
use crate::eval_credits::tamper;
use crate::eval_credits::templates::{GROUPS, Template};
use crate::eval_credits::world::{self, Dice};
use crate::eval_trace::sets;

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Data folder, for the tracer's queries too; without it the credits evaluation's pages alone.
    #[arg(long)]
    data: Option<PathBuf>,
    /// Every how-manieth of the tracer's queries.
    #[arg(long, default_value_t = 1)]
    every: usize,
    /// Pages of each kind of the credits evaluation.
    #[arg(long, default_value_t = 600)]
    pages: usize,
    /// Bytes of style, script and menu around each page's own words.
    #[arg(long, default_value_t = 20_000)]
    around: usize,
    /// Print what is lost, up to so many of a kind.
    #[arg(long, default_value_t = 3)]
    wrong: usize,
}

/// Stories that were released in the credits evaluation's world.
const STORIES: usize = 200;

/// Measures and prints.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    println!(
        "{:<36} {:>7} {:>8} {:>8} {:>8} {:>7} {:>7}",
        "kind", "pages", "told", "parsed", "by two", "lost", "by two"
    );
    credits(options);
    if let Some(data) = &options.data {
        let sets = sets::load(data)?;
        let archive = Archive::new(sets.archive.iter().map(|story| {
            let body = story.text.split("\n\n").map(str::to_owned).collect();
            (story.id.clone(), Content { body, ..Content::default() }, story.text.clone())
        }));
        let headlines: Vec<String> = sets.archive.iter().map(|story| headline(&story.text)).collect();
        for kind in &sets.kinds {
            queries(options, &archive, &headlines, kind.name, &kind.queries);
        }
        queries(options, &archive, &headlines, "unrelated", &sets.unrelated);
    }
    Ok(())
}

/// A text's first words, as a teaser has them.
fn headline(text: &str) -> String {
    text.split_whitespace().take(9).collect::<Vec<_>>().join(" ")
}

/// Groups of templates that the figures in docs/tracing.md are of.
const MEASURED: usize = 12;

fn templates() -> Vec<&'static Template> {
    GROUPS.into_iter().take(MEASURED).flat_map(|(_, templates)| templates).collect()
}

/// Makes what page so-and-so shows.
type Make<'a> = dyn Fn(usize, &mut Dice) -> Shown + Sync + 'a;

fn credits(options: &Options) {
    let stories: Vec<world::Story> =
        (0..STORIES).map(|seed| world::story(&mut Dice::new(seed as u64))).collect();
    let archive = Archive::new(stories.iter().enumerate().map(|(number, story)| {
        let content = Content { bylines: Vec::new(), ..story.content.clone() };
        let text = Manuscript::of(&content).text;
        (number.to_string(), content, text)
    }));
    let templates = templates();
    let kinds: [(&str, &Make<'_>); 5] = [
        ("copies, credits tampered with", &|n, dice| tamper::tampered(&stories[n % STORIES], dice).0),
        ("copies, credits misplaced", &|n, dice| tamper::misplaced(&stories[n % STORIES], dice).0),
        ("two sentences in a foreign story", &|n, dice| within(&stories[n % STORIES].content, 2, dice)),
        ("a sentence in a foreign story", &|n, dice| within(&stories[n % STORIES].content, 1, dice)),
        ("foreign stories", &|_, dice| foreign(dice)),
    ];
    for (name, make) in kinds {
        let page = |number: usize| {
            let mut dice = Dice::new(7_000_003 + number as u64);
            let shown = make(number, &mut dice);
            set(&shown, templates[number % templates.len()], options.around, &mut dice)
        };
        measure(options, &archive, name, options.pages, page);
    }
}

/// A story in invented words with so many sentences of ours in the middle.
fn within(ours: &Content, sentences: usize, dice: &mut Dice) -> Shown {
    let mut shown = foreign(dice);
    let all: Vec<&str> = ours.body.iter().flat_map(|paragraph| paragraph.split_inclusive(". ")).collect();
    let from = dice.below(all.len().saturating_sub(sentences));
    let taken = all.iter().skip(from).take(sentences).map(|sentence| sentence.trim_end()).collect::<Vec<_>>();
    shown.body.insert(shown.body.len() / 2, taken.join(" "));
    shown
}

fn queries(options: &Options, archive: &Archive, headlines: &[String], name: &str, queries: &[sets::Query]) {
    let templates = templates();
    let page = |number: usize| {
        let mut dice = Dice::new(9_000_017 + number as u64);
        let mut shown = foreign(&mut dice);
        shown.body = queries[number * options.every].text.split("\n\n").map(str::to_owned).collect();
        for teaser in &mut shown.teasers {
            let headline = headlines[dice.below(headlines.len())].clone();
            *teaser = Teaser { headline, ..teaser.clone() };
        }
        set(&shown, templates[number % templates.len()], options.around, &mut dice)
    };
    measure(options, archive, name, queries.len().div_ceil(options.every.max(1)), page);
}

fn set(shown: &Shown, (_, template): &Template, around: usize, dice: &mut Dice) -> String {
    dressed(&template(shown).replace("CHARSET", "utf-8"), around, dice)
}

/// What came of the pages of one kind.
#[derive(Default)]
struct Tally {
    /// Pages on which a story is told as ours.
    told: usize,
    parsed: usize,
    /// Parsed where two shingles are enough.
    parsed_by_two: usize,
    lost: Vec<usize>,
    lost_by_two: usize,
}

/// Reads pages both ways, on all cores.
fn measure(
    options: &Options,
    archive: &Archive,
    name: &str,
    pages: usize,
    page: impl Fn(usize) -> String + Sync,
) {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut tally = Tally::default();
        while let Some(number) = Some(next.fetch_add(1, Ordering::Relaxed)).filter(|number| *number < pages) {
            archive.look(number, &page(number), &mut tally);
        }
        tally
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let parts: Vec<Tally> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().filter_map(|worker| worker.join().ok()).collect()
    });
    let sum = |of: fn(&Tally) -> usize| parts.iter().map(of).sum::<usize>();
    println!(
        "{name:<36} {pages:>7} {:>8} {:>8} {:>8} {:>7} {:>7}",
        sum(|tally| tally.told),
        sum(|tally| tally.parsed),
        sum(|tally| tally.parsed_by_two),
        sum(|tally| tally.lost.len()),
        sum(|tally| tally.lost_by_two),
    );
    for number in parts.iter().flat_map(|tally| &tally.lost).take(options.wrong) {
        let page = read(&page(*number));
        println!("  lost: page {number}, {:?}", archive.told(&page));
    }
}

fn read(html: &str) -> Page {
    trace::read_page("https://courier.example/2026/closure", Some("text/html"), html.as_bytes())
        .unwrap_or_default()
}

struct Archive {
    index: Index,
    stories: HashMap<String, (Release, String)>,
}

impl Archive {
    fn new(stories: impl Iterator<Item = (String, Content, String)>) -> Self {
        let mut index = Index::new();
        let released = |(id, content, text): (String, Content, String)| {
            let release = Release {
                version: 1,
                content,
                claims: Vec::new(),
                terms: Terms::default(),
                label: Label::First,
                by: Who::System,
                at: Millis(0),
            };
            (id, (release, text))
        };
        let stories: HashMap<String, (Release, String)> = stories.map(released).collect();
        index.extend(stories.iter().map(|(id, (_, text))| (id, text)));
        Self { index, stories }
    }

    fn text(&self, id: &str) -> Option<&str> {
        self.stories.get(id).map(|(_, text)| text.as_str())
    }

    fn look(&self, number: usize, html: &str, tally: &mut Tally) {
        let rough = trace::rough_text(html);
        let parsed = sift::may_show(&self.index, &rough, Search::All, |id| self.text(id));
        let by_two = sift::near(&self.index, &rough, Search::All).next().is_some();
        let told = !self.told(&read(html)).is_empty();
        tally.told += usize::from(told);
        tally.parsed += usize::from(parsed);
        tally.parsed_by_two += usize::from(by_two);
        tally.lost_by_two += usize::from(told && !by_two);
        if told && !parsed {
            tally.lost.push(number);
        }
    }

    /// The stories told as ours on a page that was parsed, as the newsroom tells them, with the relation where the decision
    /// was sure of it.
    fn told(&self, page: &Page) -> Vec<(String, Option<decide::Relation>)> {
        const MOST_JUDGED: usize = 4;
        let text = page.text();
        let near: Vec<String> =
            sift::near(&self.index, &text, Search::All).take(MOST_JUDGED).map(|found| found.story).collect();
        if near.is_empty() {
            return Vec::new();
        }
        let matches = decide::trace(&self.index, &text, |id| self.text(id).map(str::to_owned));
        let told = |id: String| {
            let sure = matches.iter().find(|found| found.story == id).map(|found| found.relation);
            match sure.filter(|relation| relation.is_ours()) {
                Some(relation) => Some((id, Some(relation))),
                None => self.kept(&id, page).then_some((id, None)),
            }
        };
        near.into_iter().filter_map(told).collect()
    }

    /// Whether sentences kept word for word tell a copy alone.
    fn kept(&self, id: &str, page: &Page) -> bool {
        let Some((release, _)) = self.stories.get(id) else { return false };
        let ours = Ours { newsroom: "Harbour Desk", url: "https://harbour.example/1", logo: None };
        let verdict = trace::judge(page, std::slice::from_ref(release), &ours, Millis(0));
        let state = matches!(verdict.state, CopyState::Faithful | CopyState::Edited | CopyState::Excerpt);
        verdict.kept >= 2 && state
    }
}
