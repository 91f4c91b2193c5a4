//! `cargo xtask bench warc`: a crawl held against a newsroom, beside `gzip -dc` of the same file in the same run.
//!
//! Pages are set by the templates of the credits evaluation, with the styles, scripts and menus around them that pages
//! have; one in fifty is a copy of a released story.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::eval_credits::page::Shown;
use crate::eval_credits::tamper;
use crate::eval_credits::templates::FIRST;
use crate::eval_credits::world::{self, Dice, Story};

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Pages in the crawl.
    #[arg(long, default_value_t = 6_000)]
    pages: usize,
    /// Stories that were released.
    #[arg(long, default_value_t = 200)]
    stories: usize,
    /// Bytes of style, script and menu around each page's own words.
    #[arg(long, default_value_t = 60_000)]
    around: usize,
    /// Runs of each; the fastest counts.
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// Keep the crawl and the newsroom in this folder, and take them from there if they are there.
    #[arg(long)]
    keep: Option<PathBuf>,
}

/// One page in so many is a copy.
const COPIES: usize = 50;

/// Measures and prints.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let temporary = tempfile::tempdir()?;
    let folder = options.keep.as_deref().unwrap_or(temporary.path());
    let (crawl, data) = (folder.join("crawl.warc.gz"), folder.join("newsroom"));
    build("--bin", "standfirst")?;
    if !crawl.is_file() {
        std::fs::create_dir_all(folder)?;
        prepare(options, folder, &crawl, &data)?;
    }
    let unpacked = unpacked(&crawl)?;
    println!("{} pages, {:.0} MB, {:.0} MB packed", options.pages, unpacked / 1e6, size(&crawl)? / 1e6);
    let gzip = fastest(options.runs, || {
        let mut gzip = Command::new("gzip");
        gzip.arg("-dc").arg(&crawl);
        gzip
    })?;
    let trace = fastest(options.runs, || {
        let mut trace = Command::new(crate::root().join("target/release/standfirst"));
        trace.args(["trace", "warc", "--format", "json", "--data"]).arg(&data).arg(&crawl);
        trace
    })?;
    let speed = |time: Duration| unpacked / 1e6 / time.as_secs_f64();
    println!("gzip -dc              {:>7.0} MB/s", speed(gzip));
    println!("standfirst trace warc {:>7.0} MB/s, {:.2} of it", speed(trace), speed(trace) / speed(gzip));
    Ok(())
}

/// Makes the stories, their newsroom and the crawl.
fn prepare(options: &Options, folder: &Path, crawl: &Path, data: &Path) -> anyhow::Result<()> {
    let stories: Vec<Story> =
        (0..options.stories).map(|seed| world::story(&mut Dice::new(seed as u64))).collect();
    let mut lines = String::new();
    for story in &stories {
        let content = &story.content;
        let byline = content.bylines.first().map(|byline| byline.name.as_str());
        let line =
            serde_json::json!({ "headline": content.headline, "byline": byline, "body": content.body });
        writeln!(lines, "{line}")?;
    }
    let file = folder.join("stories.jsonl");
    std::fs::write(&file, lines)?;
    build("--example", "released")?;
    let made =
        Command::new(crate::root().join("target/release/examples/released")).arg(file).arg(data).status()?;
    ensure!(made.success(), "the newsroom could not be made");
    let mut out = BufWriter::new(File::create(crawl)?);
    for number in 0..options.pages {
        let mut dice = Dice::new(1_000_003 + number as u64);
        // What is not a copy is of another world: its words are those of no released story.
        let (shown, copy) = match number % COPIES {
            0 => (tamper::tampered(&stories[number / COPIES % stories.len()], &mut dice).0, true),
            _ => (foreign(&mut dice), false),
        };
        let html = page(&shown, number, options.around, &mut dice);
        out.write_all(&member(number, copy, &html)?)?;
    }
    Ok(out.flush()?)
}

/// Syllables of words that no story has.
const SYLLABLES: [&str; 24] = [
    "ba", "cor", "den", "el", "fir", "gos", "ha", "il", "jun", "ka", "lor", "mi", "nes", "or", "pel", "qua",
    "ri", "sta", "tun", "ul", "ver", "wen", "yar", "zo",
];

/// A story in invented words, as long as others.
pub(crate) fn foreign(dice: &mut Dice) -> Shown {
    let story = world::story(dice);
    let (mut shown, _) = tamper::tampered(&story, dice);
    let sentence = |dice: &mut Dice| {
        let words: Vec<String> = (0..8 + dice.below(18)).map(|_| word(dice)).collect();
        format!("The {}. ", words.join(" "))
    };
    shown.headline = sentence(dice);
    shown.summary = None;
    shown.body = (0..8 + dice.below(20)).map(|_| (0..3).map(|_| sentence(dice)).collect()).collect();
    shown
}

fn word(dice: &mut Dice) -> String {
    (0..1 + dice.below(4)).map(|_| dice.pick(&SYLLABLES)).collect()
}

/// A template's page, with so many bytes around.
fn page(shown: &Shown, number: usize, around: usize, dice: &mut Dice) -> String {
    let (_, template) = FIRST[number % FIRST.len()];
    dressed(&template(shown).replace("CHARSET", "utf-8"), around, dice)
}

/// A page with styles and scripts in its head and a menu at its end, of so many bytes together.
pub(crate) fn dressed(html: &str, around: usize, dice: &mut Dice) -> String {
    let (mut style, mut script, mut menu) = (String::new(), String::new(), String::new());
    while style.len() < around * 3 / 10 {
        let (class, size) = (word(dice), dice.below(900));
        let _ =
            writeln!(style, ".{class}-{size}>li:hover{{margin:0 {size}px;color:#{size:06x};display:flex}}");
    }
    while script.len() < around * 5 / 10 {
        let (name, value) = (word(dice), dice.below(1 << 30));
        let _ = write!(
            script,
            "window.__{name}=window.__{name}||{{\"id\":{value},\"url\":\"/{name}/{value}\"}};"
        );
    }
    while menu.len() < around * 2 / 10 {
        let (name, at) = (word(dice), dice.below(10_000));
        let _ = writeln!(menu, "<li class=\"menu-item menu-{at}\"><a href=\"/{name}/{at}/\">{name}</a></li>");
    }
    let head = format!("<style>{style}</style>\n<script>{script}</script>\n");
    let foot = format!("<footer><nav><ul>{menu}</ul></nav></footer>");
    // Templates differ in their heads: what stands before the first heading is one wherever it is.
    let html = match html.find("</head>") {
        Some(at) => format!("{}{head}{}", &html[..at], &html[at..]),
        None => format!("{head}{html}"),
    };
    match html.rfind("</body>") {
        Some(at) => format!("{}{foot}{}", &html[..at], &html[at..]),
        None => format!("{html}{foot}"),
    }
}

/// A record of its own, as crawlers pack them.
fn member(number: usize, copy: bool, html: &str) -> anyhow::Result<Vec<u8>> {
    let block = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\r\n{html}",
        html.len()
    );
    let site = if copy { "courier" } else { "weir" };
    let mut member = GzEncoder::new(Vec::new(), Compression::default());
    write!(
        member,
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\n\
         WARC-Date: 2026-11-20T08:00:00Z\r\nWARC-Target-URI: https://{site}.example/2026/{number}\r\n\
         Content-Type: application/http; msgtype=response\r\nContent-Length: {}\r\n\r\n{block}\r\n\r\n",
        block.len()
    )?;
    Ok(member.finish()?)
}

fn build(kind: &str, name: &str) -> anyhow::Result<()> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let built = Command::new(cargo)
        .current_dir(crate::root())
        .args(["build", "--quiet", "--release", "--package", "standfirst", kind, name])
        .status()?;
    ensure!(built.success(), "{name} could not be built");
    Ok(())
}

/// The shortest time of several runs, whose output nobody reads.
fn fastest(runs: usize, make: impl Fn() -> Command) -> anyhow::Result<Duration> {
    let mut best = Duration::MAX;
    for _ in 0..runs.max(1) {
        let started = Instant::now();
        let status = make().stdout(Stdio::null()).stderr(Stdio::null()).status()?;
        let time = started.elapsed();
        // 1 says that copies were found.
        ensure!(matches!(status.code(), Some(0 | 1)), "{:?} failed: {status}", make());
        best = best.min(time);
    }
    Ok(best)
}

fn size(path: &Path) -> anyhow::Result<f64> {
    Ok(path.metadata()?.len() as f64)
}

fn unpacked(path: &Path) -> anyhow::Result<f64> {
    let mut reader = flate2::read::MultiGzDecoder::new(std::io::BufReader::new(File::open(path)?));
    let bytes = std::io::copy(&mut reader, &mut std::io::sink()).context("the crawl can't be unpacked")?;
    Ok(bytes as f64)
}
