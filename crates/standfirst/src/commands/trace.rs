//! `standfirst trace`: which texts come from which stories.

mod crawl;
mod line;
mod page;
mod resume;
mod warc;

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use flate2::read::MultiGzDecoder;
use serde::{Deserialize, Serialize};
use trace::decide::{self, Match, Relation};
use trace::index::Index;

use super::data::Data;
use crate::Answer;
use crate::exit::Outcome;
use line::Form;

/// Tells whose story a text, a page or a crawl has: copy, excerpt, rewrite, or somebody's own report of the event.
///
/// Of what: of the stories this newsroom released (--data), or of any archive (--archive, with --queries). Those two files
/// have one JSON object a line, {"id": "...", "text": "..."}, plain or gzip; nothing is stored and nothing is fetched. Each
/// answer is one line, best match first; a text that comes from none of the stories has no matches.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES, args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    crawl: Option<Crawl>,
    /// A page: a file, or its address.
    #[arg(value_name = "FILE|URL", requires = "Data", required_unless_present = "archive")]
    page: Option<String>,
    #[command(flatten)]
    data: Option<Data>,
    /// The stories that were released.
    #[arg(long, value_name = "FILE", requires = "queries", conflicts_with = "page")]
    archive: Option<PathBuf>,
    /// The texts to trace.
    #[arg(long, value_name = "FILE", requires = "archive")]
    queries: Option<PathBuf>,
    /// How to answer.
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
}

/// Many pages at once.
#[derive(Debug, clap::Subcommand)]
enum Crawl {
    Warc(warc::Args),
}

const EXAMPLES: &str = "\
Examples:
  standfirst trace https://bay.example/news/bridge --data ./newsroom
  standfirst trace warc crawl.warc.gz --data ./newsroom
  standfirst trace --archive released.jsonl.gz --queries pages.jsonl --format json

JSON: {\"id\", \"matches\": [{\"story\", \"relation\", \"probability\"}]}. Relations:
  copy of                 the story, whole or nearly, word for word or edited
  excerpt of              a part of it, word for word
  rewritten from          the story in other words
  same event, own report  about the same event, but not taken from the story
The probability, 0 to 1, is that of the relation named.

A line that is no such object is told on standard error with its number, and the rest is done.
Exit codes: 0 all was answered, 1 some lines could not be read, 2 it could not be done.";

/// Longest line that is read, so that a file without line ends can't fill the memory.
const LONGEST_LINE: u64 = 64 << 20;

/// Stories indexed at a time while the archive is read.
const BATCH: usize = 16_384;

/// A line of either file.
#[derive(Deserialize)]
struct Line {
    id: String,
    text: String,
}

/// An answer as JSON.
#[derive(Serialize)]
struct Told<'a> {
    id: &'a str,
    matches: Vec<ToldMatch<'a>>,
}

#[derive(Serialize)]
struct ToldMatch<'a> {
    story: &'a str,
    relation: &'static str,
    probability: f32,
}

pub(crate) fn run(args: &Args) -> Answer {
    match args {
        Args { crawl: Some(Crawl::Warc(args)), .. } => warc::run(args),
        Args { page: Some(page), data: Some(data), format, .. } => page::run(page, data, *format),
        Args { archive: Some(archive), queries: Some(queries), format, .. } => {
            texts(archive, queries, *format)
        }
        _ => bail!("say what to trace: a page with --data, `trace warc PATH`, or --archive with --queries"),
    }
}

fn texts(archive: &Path, queries: &Path, format: Form) -> Answer {
    let mut bad = 0;
    let mut archive = Archive::read(archive, &mut bad)?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut failed = None;
    bad += each_line(queries, |query| {
        let matches = archive.trace(&query.text, &mut failed);
        answer(&mut out, format, &query.id, &matches)
    })?;
    if let Some(error) = failed {
        return Err(error).context("the stories kept aside could not be read back");
    }
    out.flush()?;
    Ok(if bad == 0 { Outcome::Done } else { Outcome::Findings })
}

fn answer(out: &mut impl Write, form: Form, id: &str, matches: &[Match]) -> anyhow::Result<()> {
    let matches: Vec<ToldMatch<'_>> = matches
        .iter()
        .filter_map(|found| {
            // Six places keep the order of those that are nearly sure, and read the same everywhere.
            let probability = (found.probability * 1e6).round() / 1e6;
            Some(ToldMatch { story: &found.story, relation: told(found.relation)?, probability })
        })
        .collect();
    match form {
        Form::Json => {
            serde_json::to_writer(&mut *out, &Told { id, matches })?;
            writeln!(out)?;
        }
        Form::Text if matches.is_empty() => writeln!(out, "{id}: from none of the stories")?,
        Form::Text => {
            for ToldMatch { story, relation, probability } in matches {
                writeln!(out, "{id}: {relation} {story} ({:.0} %)", probability * 100.0)?;
            }
        }
    }
    Ok(())
}

/// The relation's word; none for what is not told.
fn told(relation: Relation) -> Option<&'static str> {
    match relation {
        Relation::Copy => Some("copy of"),
        Relation::Excerpt => Some("excerpt of"),
        Relation::Rewritten => Some("rewritten from"),
        Relation::SameEvent => Some("same event, own report"),
        Relation::Unrelated => None,
    }
}

/// The archive: its index in memory, its texts in a temporary file without a name.
struct Archive {
    index: Index,
    texts: File,
    places: std::collections::HashMap<String, (u64, usize)>,
}

impl Archive {
    fn read(path: &Path, bad: &mut usize) -> anyhow::Result<Self> {
        let file = tempfile::tempfile().context("no temporary file for the stories")?;
        let mut texts = BufWriter::new(file);
        let mut index = Index::new();
        let mut places = std::collections::HashMap::new();
        let mut batch: Vec<(String, String)> = Vec::new();
        let mut end = 0;
        *bad += each_line(path, |Line { id, text }| {
            texts.write_all(text.as_bytes()).context("the stories could not be kept aside")?;
            places.insert(id.clone(), (end, text.len()));
            end += text.len() as u64;
            batch.push((id, text));
            if batch.len() == BATCH {
                index.extend(batch.drain(..));
            }
            Ok(())
        })?;
        index.extend(batch);
        let texts = texts.into_inner().map_err(std::io::IntoInnerError::into_error)?;
        Ok(Self { index, texts, places })
    }

    fn trace(&mut self, text: &str, failed: &mut Option<std::io::Error>) -> Vec<Match> {
        let Self { index, texts, places } = self;
        decide::trace(index, text, |story| {
            let &(start, len) = places.get(story)?;
            read_at(texts, start, len).map_err(|error| failed.get_or_insert(error).kind()).ok()
        })
    }
}

fn read_at(file: &mut File, start: u64, len: usize) -> std::io::Result<String> {
    let mut bytes = vec![0; len];
    file.seek(SeekFrom::Start(start))?;
    file.read_exact(&mut bytes)?;
    String::from_utf8(bytes).map_err(|error| std::io::Error::new(std::io::ErrorKind::InvalidData, error))
}

/// Calls `take` with every line of a file; tells the bad ones on standard error and counts them.
fn each_line(path: &Path, mut take: impl FnMut(Line) -> anyhow::Result<()>) -> anyhow::Result<usize> {
    let name = path.display();
    let mut reader = open(path)?;
    let (mut number, mut bad) = (0_u64, 0);
    let mut line = Vec::new();
    loop {
        line.clear();
        number += 1;
        let read = reader.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line);
        match read.with_context(|| format!("{name}, line {number}: the file can't be read on"))? {
            0 => return Ok(bad),
            _ if line.trim_ascii().is_empty() => continue,
            _ => {}
        }
        match serde_json::from_slice(&line) {
            Ok(parsed) => take(parsed)?,
            Err(error) => {
                bad += 1;
                eprintln!(
                    "standfirst: {name}, line {number}: not an object with the strings \"id\" and \"text\": {error}"
                );
                skip_rest(&mut reader, &line)?;
            }
        }
    }
}

/// Reads past a line that was too long to take.
fn skip_rest(reader: &mut impl BufRead, line: &[u8]) -> std::io::Result<()> {
    if line.last() != Some(&b'\n') && line.len() as u64 == LONGEST_LINE {
        reader.skip_until(b'\n')?;
    }
    Ok(())
}

/// A file of lines, gzip by its first bytes and not by its name.
fn open(path: &Path) -> anyhow::Result<Box<dyn BufRead>> {
    let name = path.display();
    let file = File::open(path).with_context(|| format!("{name} could not be opened"))?;
    let mut reader = BufReader::with_capacity(1 << 16, file);
    let gzip =
        reader.fill_buf().with_context(|| format!("{name} could not be read"))?.starts_with(&[0x1f, 0x8b]);
    Ok(if gzip { Box::new(BufReader::new(MultiGzDecoder::new(reader))) } else { Box::new(reader) })
}
