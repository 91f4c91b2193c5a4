//! `cargo xtask eval credits`: credits and terms on pages whose makers tampered with them.
//!
//! Stories, newsrooms and pages are invented here from a seed. The templates and the tampering share no word list and no
//! code with the reader they measure; what is broken on a page is known because it was broken on purpose.

mod disguise;
mod manner;
pub(crate) mod page;
mod score;
mod strangers;
pub(crate) mod tamper;
pub(crate) mod templates;
pub(crate) mod world;

use anyhow::{Context, ensure};
use story::correction::{Correction, Label};
use story::ids::{Millis, Who};
use story::item::Release;
use story::terms::Terms;
use story::verdict::{Standing, Term};
use trace::Ours;

use disguise::Disguise;
use score::Score;
use tamper::Truth;
use templates::{GROUPS, Template};
use world::{Corrected, Dice, Story};

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Pages.
    #[arg(long, default_value_t = 300)]
    pages: usize,
    /// Seed of stories and tampering.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Print what was judged wrongly, up to so many.
    #[arg(long, default_value_t = 0)]
    wrong: usize,
    /// Only this template.
    #[arg(long)]
    template: Option<String>,
    /// Only this group, counted from 1.
    #[arg(long)]
    group: Option<usize>,
    /// Only the templates at odd places of their group (the first, the third), or only those at even ones: what is mended on one half is
    /// measured on the other.
    #[arg(long)]
    half: Option<Half>,
    /// Take from pages what only their makers' habits tell.
    #[arg(long)]
    disguise: Option<Disguise>,
    /// Write the page with this number of the group to standard output instead.
    #[arg(long)]
    show: Option<usize>,
}

/// Half of a group's templates.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Half {
    /// The first, the third.
    Odd,
    /// The second, the fourth.
    Even,
}

impl Half {
    /// Whether the template at `at`, counted from 0, is of it.
    fn has(self, at: usize) -> bool {
        match self {
            Self::Odd => at.is_multiple_of(2),
            Self::Even => !at.is_multiple_of(2),
        }
    }
}

/// Encodings in turn: the page's own declaration, the server's, and how it is written.
const ENCODINGS: [(&str, Option<&str>, &encoding_rs::Encoding); 4] = [
    ("utf-8", Some("text/html"), encoding_rs::UTF_8),
    ("windows-1252", Some("text/html"), encoding_rs::WINDOWS_1252),
    ("utf-8", Some("text/html; charset=UTF-8"), encoding_rs::UTF_8),
    ("iso-8859-1", Some("text/html; charset=windows-1252"), encoding_rs::WINDOWS_1252),
];

/// Measures the groups of templates and prints their tables.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let known = |at: usize, name: &str| {
        options.template.as_deref().is_none_or(|only| only == name)
            && options.half.is_none_or(|half| half.has(at))
    };
    let groups = GROUPS.map(|(name, templates)| {
        let known = templates.iter().enumerate().filter(|(at, (name, _))| known(*at, name));
        (name, known.map(|(_, template)| template).collect::<Vec<_>>())
    });
    let of_strangers = |name: &&str| strangers::GROUPS.iter().any(|group| group.has(name));
    let named = options.template.as_deref().filter(of_strangers).is_some();
    ensure!(named || groups.iter().any(|(_, templates)| !templates.is_empty()), "no such template");
    for (at, (name, templates)) in
        groups.iter().enumerate().filter(|(_, (_, templates))| !templates.is_empty())
    {
        if options.group.is_some_and(|only| only != at + 1) {
            continue;
        }
        println!("{name}:");
        group(options, templates, at)?;
    }
    for (at, group) in (GROUPS.len()..).zip(&strangers::GROUPS) {
        if options.group.is_none_or(|only| only == at + 1) {
            strangers::measure(options, group)?;
        }
    }
    Ok(())
}

/// From the third group on some pages are UTF-16, from the fifth credits are misplaced on every second one, from the twelfth those that are not
/// are often done as is common in practice; from the fourteenth no card beside the story has its very headline, which would make it the story's.
fn group(options: &Options, templates: &[&Template], at: usize) -> anyhow::Result<()> {
    let (wide, misplaced, practised) = (at >= 2, at >= 4, at >= 12);
    let (mut score, mut wrong) = (Score::default(), 0);
    let mut by_template = vec![Score::default(); templates.len()];
    for number in 0..options.pages {
        let mut dice = Dice::new(options.seed.wrapping_mul(1_000_003).wrapping_add(number as u64));
        let story = world::story(&mut dice);
        let (mut shown, truth) = if practised && dice.chance(60) {
            tamper::practised(&story, &mut dice)
        } else if misplaced && dice.chance(50) {
            tamper::misplaced(&story, &mut dice)
        } else {
            tamper::tampered(&story, &mut dice)
        };
        if at >= 15 {
            tamper::told_apart(&mut shown, &story);
        }
        let (name, template) = templates[number % templates.len()];
        let (charset, kind, encoding) = ENCODINGS[dice.below(ENCODINGS.len())];
        let html = template(&shown).replace("CHARSET", charset);
        let html = options.disguise.map_or(html.clone(), |disguise| disguise.of(&html));
        if options.show == Some(number) {
            println!("{html}");
            return Ok(());
        }
        let bytes =
            if wide && number % 7 == 3 { utf_16(&html) } else { encoding.encode(&html).0.into_owned() };
        let excerpts = dice.chance(50);
        let corrected = truth.correction.and_then(|_| world::correction(&story.content.body));
        let seen = seen(&story, excerpts, corrected, kind, &bytes)?;
        for (term, broken) in broken(&truth, excerpts) {
            let found = seen.iter().find(|one| one.name == term);
            // A changed headline is no breach: it is shown to a person.
            let told = found.is_none_or(|one| match term {
                "headline" => one.standing != Standing::Kept,
                _ => one.standing == Standing::Broken,
            });
            let evidence = found.map(|one| one.evidence.as_str()).unwrap_or("nothing");
            by_template[number % templates.len()].count(term, broken, told);
            if !score.count(term, broken, told) {
                wrong += 1;
                if wrong <= options.wrong {
                    let is = if broken { "broken" } else { "kept" };
                    println!("page {number} ({name}): {term} is {is}, told as {evidence}; {:?}", truth.done);
                }
            }
        }
    }
    println!("{} pages, {} templates, seed {}", options.pages, templates.len(), options.seed);
    score.print();
    for ((name, _), score) in templates.iter().zip(by_template).filter(|(_, score)| score.wrong() > 0) {
        score.print_all(name);
    }
    Ok(())
}

/// In UTF-16, low byte first, with its mark.
fn utf_16(html: &str) -> Vec<u8> {
    std::iter::once(0xfeff).chain(html.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

/// The terms as read from the page, of a story that was `corrected` or not.
fn seen(
    story: &Story,
    excerpts: bool,
    corrected: Option<Corrected>,
    kind: Option<&str>,
    bytes: &[u8],
) -> anyhow::Result<Vec<Term>> {
    let page =
        trace::read_page("https://courier.example/2026/closure", kind, bytes).context("a page of ours")?;
    let first = Release {
        version: 1,
        content: story.content.clone(),
        claims: Vec::new(),
        terms: Terms { excerpts, ..Terms::default() },
        label: Label::First,
        by: Who::System,
        at: Millis(0),
    };
    let second = corrected.map(|Corrected { at, wrong, right }| {
        let mut release = Release { version: 2, ..first.clone() };
        release.content.body[at] = release.content.body[at].replace(&wrong, &right);
        release.label = Label::Correction(Correction { wrong, right, noticed: Millis(0), report: None });
        release
    });
    let releases: Vec<Release> = std::iter::once(first).chain(second).collect();
    let ours = Ours { newsroom: story.newsroom.name, url: &story.url, logo: Some(story.newsroom.logo) };
    Ok(trace::judge(&page, &releases, &ours, Millis(30 * 24 * 3_600_000)).terms)
}

/// Each term with whether the page breaks it; of the headline, whether a person should look at it.
fn broken(truth: &Truth, excerpts: bool) -> Vec<(&'static str, bool)> {
    let all = [
        ("byline", truth.byline),
        ("affiliation", truth.affiliation),
        ("logo", truth.logo),
        ("link", truth.link),
        ("notice", truth.notice),
        ("edits", truth.edits),
        ("extent", truth.extent && !excerpts),
        ("headline", truth.headline),
    ];
    all.into_iter().chain(truth.correction.map(|broken| ("correction", broken))).collect()
}
