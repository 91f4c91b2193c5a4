//! `standfirst trace`: which texts come from which stories.

mod crawl;
mod line;
mod lines;
mod page;
mod resume;
mod texts;
mod warc;

use std::path::PathBuf;

use anyhow::bail;
use trace::decide::Relation;
use trace::index::Search;

use super::data::Data;
use crate::Answer;
use line::Form;

/// Tells whose story a text, a page or a crawl has: copy, excerpt, rewrite, or somebody's own report of the event.
///
/// Of what: of the stories this newsroom released (--data), or of any archive (--archive, with --queries). Those two files
/// have one JSON object a line, {"id": "...", "text": "..."}, plain or gzip; nothing is stored and nothing is fetched. As JSON
/// each query has one line, in the queries' order, best match first; a text that comes from none of the stories has no
/// matches. Stories of one id are versions of one story. All cores work, and memory holds the archive's index alone.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES, args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    crawl: Option<Crawl>,
    /// Pages: files, or their addresses.
    #[arg(value_name = "FILE|URL", requires = "data", required_unless_present_any = ["archive", "list"])]
    pages: Vec<String>,
    /// A file with further pages, one a line; "-" is standard input. Lines that are empty or begin with # are left out.
    #[arg(long, value_name = "FILE", requires = "data", conflicts_with = "archive")]
    list: Option<PathBuf>,
    /// The data folder of the newsroom whose stories are looked for.
    #[arg(long, value_name = "DIR", conflicts_with = "archive")]
    data: Option<PathBuf>,
    /// A Postgres database, where it does not keep everything in the folder: postgres://user@host:5432/name. The password
    /// may be in PGPASSWORD.
    #[arg(long, value_name = "URL", requires = "data")]
    database: Option<String>,
    /// The stories that were released.
    #[arg(long, value_name = "FILE", requires = "queries", conflicts_with = "pages")]
    archive: Option<PathBuf>,
    /// The texts to trace.
    #[arg(long, value_name = "FILE", requires = "archive")]
    queries: Option<PathBuf>,
    #[command(flatten)]
    sought: Sought,
    /// How to answer.
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
}

/// What is searched for.
#[derive(Debug, Clone, Copy, clap::Args)]
pub(crate) struct Sought {
    /// Search for copies and excerpts alone, word for word: takes half the time. A text is then held only against stories with
    /// which it has twelve words in a row in common, or two runs of eight (of fewer, some); those are aligned and decided as
    /// always. What has no such runs is not found: most rewrites, and others' own reports of the same event.
    #[arg(long)]
    copies: bool,
}

impl Sought {
    fn search(self) -> Search {
        if self.copies { Search::Copies } else { Search::All }
    }
}

/// Many pages at once.
#[derive(Debug, clap::Subcommand)]
enum Crawl {
    Warc(warc::Args),
}

const EXAMPLES: &str = "\
Examples:
  standfirst trace https://bay.example/news/bridge --data ./newsroom
  standfirst trace --list addresses.txt --data ./newsroom --format json
  standfirst trace warc crawl.warc.gz --data ./newsroom
  standfirst trace --archive released.jsonl.gz --queries pages.jsonl --format json
  standfirst trace --archive stories.jsonl --queries stories.jsonl --copies --format json

JSON: {\"id\", \"matches\": [{\"story\", \"relation\", \"probability\"}]}. Relations:
  copy of                 the story, whole or nearly, word for word or edited
  excerpt of              a part of it, word for word
  rewritten from          the story in other words
  same event, own report  about the same event, but not taken from the story
The probability, 0 to 1, is that of the relation named.

A page or line that can't be read is told on standard error, and the rest is done.
Exit codes for pages: 0 none has a story of ours, 1 some have, 2 one or more could not be read.
For an archive: 0 all was answered, 1 some lines could not be read, 2 it could not be done.";

pub(crate) fn run(args: &Args) -> Answer {
    tell_warnings();
    match args {
        Args { crawl: Some(Crawl::Warc(args)), .. } => warc::run(args),
        Args { pages, list, data: Some(data), database, sought, format, .. } => {
            let pages = page::named(pages, list.as_deref())?;
            page::run(&pages, &Data::new(data.clone(), database.clone()), sought.search(), *format)
        }
        Args { archive: Some(archive), queries: Some(queries), sought, format, .. } => {
            texts::run(archive, queries, sought.search(), *format)
        }
        _ => bail!("say what to trace: pages with --data, `trace warc PATH`, or --archive with --queries"),
    }
}

/// What is put right on the way is told on standard error: an index that was damaged and is made anew.
fn tell_warnings() {
    let log = tracing_subscriber::fmt().with_max_level(tracing::Level::WARN).with_target(false);
    log.without_time().with_ansi(false).with_writer(std::io::stderr).init();
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
