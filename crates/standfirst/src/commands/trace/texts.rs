//! `standfirst trace --archive --queries`: texts held against texts, for scripts.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use anyhow::Context as _;
use reading::Span;
use serde::Serialize;
use trace::decide::{self, Match, Original};
use trace::index::{Builder, Index, Search};

use super::line::Form;
use super::lines::{self, Line};
use crate::Answer;
use crate::exit::Outcome;

/// Queries answered at a time: so many, or so many bytes.
const QUERIES: usize = 512;
const QUERY_BYTES: usize = 16 << 20;

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

pub(super) fn run(archive: &Path, queries: &Path, search: Search, form: Form) -> Answer {
    let (archive, mut bad) = Archive::read(archive, search)?;
    let mut out = BufWriter::new(io::stdout().lock());
    let (mut waiting, mut bytes) = (Vec::new(), 0);
    bad += lines::each(queries, |query| {
        bytes += query.text.len();
        waiting.push(query);
        if waiting.len() >= QUERIES || bytes >= QUERY_BYTES {
            bytes = 0;
            archive.answer(&std::mem::take(&mut waiting), form, &mut out)?;
        }
        Ok(())
    })?;
    archive.answer(&waiting, form, &mut out)?;
    out.flush()?;
    Ok(if bad == 0 { Outcome::Done } else { Outcome::Findings })
}

/// The archive: its index in memory, its texts in a temporary file without a name.
struct Archive {
    index: Index,
    search: Search,
    texts: Mutex<File>,
    /// By the number a story has in the index.
    stories: Vec<Kept>,
}

/// A story of the archive.
struct Kept {
    id: String,
    /// Where its text begins in the file, and its bytes.
    start: u64,
    len: usize,
    /// What of it is from sources that others may have too.
    given: Vec<Span>,
}

impl Archive {
    fn read(path: &Path, search: Search) -> anyhow::Result<(Self, usize)> {
        let file = tempfile::tempfile().context("no temporary file for the stories")?;
        let mut texts = BufWriter::new(file);
        let mut index = Builder::onto(Index::new());
        let mut stories: Vec<Kept> = Vec::new();
        let mut end = 0;
        let bad = lines::each(path, |Line { id, text, sources }| {
            texts.write_all(text.as_bytes()).context("the stories could not be kept aside")?;
            index.add(&stories.len().to_string(), &text);
            let given = decide::given(&text, sources.iter().map(String::as_str));
            stories.push(Kept { id, start: end, len: text.len(), given });
            end += text.len() as u64;
            Ok(())
        })?;
        if stories.is_empty() {
            crate::input::tell(&format!("{} has no story in it", path.display()));
        }
        let texts = texts.into_inner().map_err(io::IntoInnerError::into_error)?;
        Ok((Self { index: index.finish(), search, texts: Mutex::new(texts), stories }, bad))
    }

    /// Answers queries on all cores, in their order.
    fn answer(&self, queries: &[Line], form: Form, out: &mut impl Write) -> anyhow::Result<()> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from).min(queries.len());
        let (next, failed) = (AtomicUsize::new(0), OnceLock::new());
        let work = || {
            let mut done = Vec::new();
            while let Some((at, query)) = {
                let at = next.fetch_add(1, Ordering::Relaxed);
                queries.get(at).map(|query| (at, query))
            } {
                done.push((at, self.trace(&query.text, &failed)));
            }
            done
        };
        let mut answers: Vec<(usize, Vec<Match>)> = std::thread::scope(|scope| {
            let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
            workers.into_iter().filter_map(|worker| worker.join().ok()).flatten().collect()
        });
        if let Some(error) = failed.into_inner() {
            return Err(error).context("the stories kept aside could not be read back");
        }
        anyhow::ensure!(answers.len() == queries.len(), "a thread stopped before its queries were answered");
        answers.sort_by_key(|(at, _)| *at);
        for (query, (_, matches)) in queries.iter().zip(&answers) {
            self.tell(out, form, query, matches)?;
        }
        Ok(())
    }

    fn story(&self, number: &str) -> Option<&Kept> {
        self.stories.get(number.parse::<usize>().ok()?)
    }

    fn trace(&self, text: &str, failed: &OnceLock<io::Error>) -> Vec<Match> {
        decide::search(&self.index, text, self.search, |number| {
            // The first failure is told; further ones are the same.
            self.original(number).map_err(|error| failed.set(error)).ok()
        })
    }

    fn original(&self, number: &str) -> io::Result<Original> {
        let Kept { start, len, given, .. } = self.story(number).ok_or(io::ErrorKind::NotFound)?;
        let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(Original { text: read_at(&mut texts, *start, *len)?, given: given.clone() })
    }

    fn tell(&self, out: &mut impl Write, form: Form, query: &Line, matches: &[Match]) -> anyhow::Result<()> {
        // Versions of a story have one id: the best of them counts.
        let mut seen = HashSet::new();
        let told = matches.iter().filter_map(|found| Some((self.told(found)?, found)));
        let told: Vec<(ToldMatch<'_>, &Match)> = told.filter(|(told, _)| seen.insert(told.story)).collect();
        let id = query.id.as_str();
        match form {
            Form::Json => {
                let matches = told.into_iter().map(|(told, _)| told).collect();
                serde_json::to_writer(&mut *out, &Told { id, matches })?;
                writeln!(out)?;
            }
            Form::Text if told.is_empty() => writeln!(out, "{id}: from none of the stories")?,
            Form::Text => {
                for (ToldMatch { story, relation, probability }, found) in told {
                    writeln!(out, "{id}: {relation} {story} ({:.0} %)", probability * 100.0)?;
                    let reasons =
                        decide::reasons(&self.index, &query.text, &self.original(&found.story)?, found);
                    reasons.iter().try_for_each(|reason| writeln!(out, "  {reason}"))?;
                }
            }
        }
        Ok(())
    }

    fn told(&self, found: &Match) -> Option<ToldMatch<'_>> {
        let story = self.story(&found.story)?.id.as_str();
        let relation = super::told(found.relation)?;
        // Six places keep the order of those that are nearly sure, and read the same everywhere.
        let probability = (found.probability * 1e6).round() / 1e6;
        Some(ToldMatch { story, relation, probability })
    }
}

fn read_at(file: &mut File, start: u64, len: usize) -> io::Result<String> {
    let mut bytes = vec![0; len];
    file.seek(SeekFrom::Start(start))?;
    file.read_exact(&mut bytes)?;
    String::from_utf8(bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}
