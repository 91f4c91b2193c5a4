//! Groups with a world of their own: other newsrooms, other stories, other ways in which republishers keep credits and break them.
//!
//! What a careful person sees on the page decides. Where two careful persons may differ, the term is left open: it is counted on its own
//! and never as right or wrong.

mod commons;
mod commons_frames;
mod commons_world;
mod courtesy;
mod courtesy_frames;
mod courtesy_world;
mod sheet;

use std::collections::BTreeMap;

use anyhow::Context;
use story::correction::{Correction, Label};
use story::ids::{Millis, Who};
use story::item::Release;
use story::terms::Terms;
use story::verdict::{Standing, Term};
use trace::Ours;

use super::manner::filled;
use super::score::Score;
use super::world::{Corrected, Dice, Story};
use super::{ENCODINGS, Options, utf_16};
use sheet::{Frame, Sheet};

/// What a page does with a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Kept,
    Broken,
    /// Careful persons may differ.
    Open,
}

/// What is so of each term asked for.
#[derive(Debug, Clone)]
struct Truth {
    marks: BTreeMap<&'static str, Mark>,
    /// What was done, for whoever looks into a mistake.
    done: Vec<&'static str>,
}

impl Truth {
    /// All kept, of a story whose terms have a window or not.
    fn new(windowed: bool) -> Self {
        let mut asked =
            vec!["byline", "affiliation", "logo", "link", "notice", "counter", "edits", "extent", "headline"];
        if windowed {
            asked.push("window");
        }
        Self { marks: asked.into_iter().map(|term| (term, Mark::Kept)).collect(), done: Vec::new() }
    }

    fn mark(&mut self, term: &'static str, mark: Mark) {
        self.marks.insert(term, mark);
    }

    fn breaks(&mut self, terms: &[&'static str], done: &'static str) {
        for term in terms {
            self.mark(term, Mark::Broken);
        }
        self.done.push(done);
    }

    fn leaves_open(&mut self, terms: &[&'static str], done: &'static str) {
        for term in terms {
            if self.marks.get(term) != Some(&Mark::Broken) {
                self.mark(term, Mark::Open);
            }
        }
        self.done.push(done);
    }

    fn is(&self, term: &str, mark: Mark) -> bool {
        self.marks.get(term) == Some(&mark)
    }

    /// As [`Self::leaves_open`], of what was thought broken before.
    fn reopens(&mut self, term: &'static str, done: &'static str) {
        if self.marks.contains_key(term) {
            self.mark(term, Mark::Open);
        }
        self.done.push(done);
    }

    fn keeps(&mut self, done: &'static str) {
        self.done.push(done);
    }
}

/// A story with the terms it went out under.
struct Given {
    story: Story,
    terms: Terms,
    /// What a second release put right.
    corrected: Option<Corrected>,
    /// Where this version's readers are counted.
    counter: String,
}

/// One group: its world, what its republishers do, how their sites set a page.
pub(super) struct Group {
    pub(super) name: &'static str,
    give: fn(&mut Dice) -> Given,
    tamper: fn(&Given, &mut Dice) -> (Sheet, Truth),
    frames: &'static [Frame],
}

impl Group {
    /// Whether it has a template of that name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.frames.iter().any(|frame| frame.name == name)
    }
}

/// After those of [`super::templates::GROUPS`].
pub(super) const GROUPS: [Group; 2] = [
    Group {
        name: "a nineteenth group, strangers' newsrooms and what their republishers do",
        give: courtesy_world::give,
        tamper: courtesy::tampered,
        frames: &courtesy_frames::FRAMES,
    },
    Group {
        name: "a twentieth group, others again",
        give: commons_world::give,
        tamper: commons::tampered,
        frames: &commons_frames::FRAMES,
    },
];

/// When stories of these worlds go out: 2 November 2026, eight in the morning.
const RELEASED: Millis = Millis((20_759 * 24 + 8) * 3_600_000);

/// Days from release to the capture of a page.
const CAPTURED_AFTER: i64 = 75;

/// Measures a group and prints its table.
pub(super) fn measure(options: &Options, group: &Group) -> anyhow::Result<()> {
    let asked = |at: usize, frame: &Frame| {
        options.template.as_deref().is_none_or(|only| only == frame.name)
            && options.half.is_none_or(|half| half.has(at))
    };
    let frames = group.frames.iter().enumerate().filter(|(at, frame)| asked(*at, frame));
    let frames: Vec<&Frame> = frames.map(|(_, frame)| frame).collect();
    if frames.is_empty() {
        return Ok(());
    }
    println!("{}:", group.name);
    let mut tables = Tables { by_frame: vec![Score::default(); frames.len()], ..Tables::default() };
    for number in 0..options.pages {
        let mut dice = Dice::new(options.seed.wrapping_mul(1_000_003).wrapping_add(number as u64));
        let given = (group.give)(&mut dice);
        let (sheet, truth) = (group.tamper)(&given, &mut dice);
        let at = number % frames.len();
        let (charset, kind, encoding) = ENCODINGS[dice.below(ENCODINGS.len())];
        let html = frames[at].set(&sheet).replace("CHARSET", charset);
        let html = options.disguise.map_or(html.clone(), |disguise| disguise.of(&html));
        if options.show == Some(number) {
            println!("{html}");
            return Ok(());
        }
        let bytes = if number % 11 == 5 { utf_16(&html) } else { encoding.encode(&html).0.into_owned() };
        let seen = seen(&given, kind, &bytes)?;
        tables.page(options, (number, at, frames[at].name), &truth, &given, &seen);
    }
    println!("{} pages, {} templates, seed {}", options.pages, frames.len(), options.seed);
    tables.score.print();
    for (term, [kept, broken, asked]) in &tables.open {
        println!("left open: {term}, told as kept {kept}, broken {broken}, a question {asked}");
    }
    for (frame, score) in frames.iter().zip(&tables.by_frame).filter(|(_, score)| score.wrong() > 0) {
        score.print_all(frame.name);
    }
    Ok(())
}

#[derive(Default)]
struct Tables {
    score: Score,
    by_frame: Vec<Score>,
    wrong: usize,
    /// What terms left open were told as: kept, broken, a question.
    open: BTreeMap<&'static str, [usize; 3]>,
}

impl Tables {
    fn page(
        &mut self,
        options: &Options,
        (number, at, name): (usize, usize, &str),
        truth: &Truth,
        given: &Given,
        seen: &[Term],
    ) {
        for (&term, mark) in &truth.marks {
            // Where a part may run, a part is no breach.
            let broken = *mark == Mark::Broken && !(term == "extent" && given.terms.excerpts);
            let found = seen.iter().find(|one| one.name == term);
            let told = found.is_none_or(|one| match term {
                // A changed headline is no breach, and no term asks for the counter: they are shown to a person.
                "headline" | "counter" => one.standing != Standing::Kept,
                _ => one.standing == Standing::Broken,
            });
            if *mark == Mark::Open {
                let standing = found.map_or(Standing::Broken, |one| one.standing);
                let place = [Standing::Kept, Standing::Broken, Standing::Unseen]
                    .iter()
                    .position(|is| *is == standing);
                self.open.entry(term).or_default()[place.unwrap_or(2)] += 1;
                continue;
            }
            self.by_frame[at].count(term, broken, told);
            if !self.score.count(term, broken, told) {
                self.wrong += 1;
                if self.wrong <= options.wrong {
                    let is = if broken { "broken" } else { "kept" };
                    let evidence = found.map_or("nothing", |one| one.evidence.as_str());
                    println!("page {number} ({name}): {term} is {is}, told as {evidence}; {:?}", truth.done);
                }
            }
        }
    }
}

/// The terms as read from the page.
fn seen(given: &Given, kind: Option<&str>, bytes: &[u8]) -> anyhow::Result<Vec<Term>> {
    let page = trace::read_page(sheet::ADDRESS, kind, bytes).context("a page of ours")?;
    let story = &given.story;
    let first = Release {
        version: 1,
        content: story.content.clone(),
        claims: Vec::new(),
        terms: given.terms.clone(),
        label: Label::First,
        by: Who::System,
        at: RELEASED,
    };
    let second = given.corrected.as_ref().map(|Corrected { at, wrong, right }| {
        let mut release = Release { version: 2, at: Millis(RELEASED.0 + 6 * 3_600_000), ..first.clone() };
        release.content.body[*at] = release.content.body[*at].replacen(wrong, right, 1);
        release.label = Label::Correction(Correction {
            wrong: wrong.clone(),
            right: right.clone(),
            noticed: Millis(RELEASED.0 + 5 * 3_600_000),
            report: None,
        });
        release
    });
    let releases: Vec<Release> = std::iter::once(first).chain(second).collect();
    let ours = Ours { newsroom: story.newsroom.name, url: &story.url, logo: Some(story.newsroom.logo) };
    let captured = Millis(RELEASED.0 + CAPTURED_AFTER * 24 * 3_600_000);
    Ok(trace::judge(&page, &releases, &ours, captured).terms)
}

/// A sentence of a matter with its place, its people and its figures.
fn told(text: &str, place: &str, [one, two]: [&str; 2], figures: [usize; 3]) -> String {
    let [n, m, k] = figures.map(|figure| figure.to_string());
    let parts = [("{place}", place), ("{one}", one), ("{two}", two), ("{n}", &n), ("{m}", &m), ("{k}", &k)];
    filled(text, &parts)
}
