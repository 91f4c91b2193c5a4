//! Crawls: one thread reads records, all cores look at the pages, and what they find comes back in the records' order.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Seek as _, SeekFrom};
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Condvar, Mutex, PoisonError};

use fetch::warc::{Fault, Head, Place, Problem, Reader, page};
use newsroom::{Archive, Seen};
use story::ids::Millis;

/// Largest record looked at; pages are smaller, films are not.
pub(super) const LARGEST: usize = 8 << 20;

/// Records that may be under way at a time: one slow page lets so many go by.
const WINDOW: u64 = 512;

/// What the window says when nobody listens any more.
const CLOSED: u64 = u64::MAX;

/// What came of one record, or of a whole file.
pub(super) enum Outcome {
    /// A page without copies, or no page.
    Nothing { page: bool },
    /// Copies on a page.
    Copies { page: Box<fetch::Fetched>, date: Option<String>, seen: Vec<Seen> },
    /// A record that could not be read or looked at, in words.
    Fault(String),
    /// The file ends here, with so many records in it.
    End,
    /// The file could not be read (on).
    Failed(String),
}

/// An outcome, with where it belongs.
pub(super) struct Done {
    /// Which file, from 0.
    pub(super) file: usize,
    /// Where the record begins.
    pub(super) place: Place,
    /// Where the next record begins.
    pub(super) next: Place,
    /// Bytes of the file that were read.
    pub(super) packed: u64,
    /// Bytes of the record, unpacked.
    pub(super) unpacked: u64,
    pub(super) outcome: Outcome,
}

struct Job {
    number: u64,
    head: Head,
    block: Vec<u8>,
    done: Done,
}

/// Goes through `files` from the given places, and calls `take` with every outcome in order.
///
/// # Errors
/// The first that `take` gives; everything ends then.
pub(super) fn each(
    archive: &Archive,
    files: &[(&Path, Place)],
    mut take: impl FnMut(Done) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let window = Window::default();
    let (jobs, waiting) = sync_channel::<Job>(cores * 2);
    let (results, answers) = sync_channel::<(u64, Done)>(cores * 16);
    let waiting = Mutex::new(waiting);
    std::thread::scope(|scope| {
        for _ in 0..cores {
            let (results, waiting) = (results.clone(), &waiting);
            scope.spawn(move || work(archive, waiting, &results));
        }
        let window = &window;
        scope.spawn(move || {
            let mut reading = Reading { number: 0, jobs, results, window };
            // The other side went away: it met an error and says so itself.
            let _ = files.iter().enumerate().try_for_each(|(n, (path, place))| reading.file(n, path, *place));
        });
        let ended = in_order(&answers, window, &mut take);
        // Whoever still waits sees that nobody listens.
        drop(answers);
        window.close();
        ended
    })
}

/// Nobody listens any more.
struct Closed;

struct Reading<'a> {
    number: u64,
    jobs: SyncSender<Job>,
    results: SyncSender<(u64, Done)>,
    window: &'a Window,
}

impl Reading<'_> {
    fn file(&mut self, file: usize, path: &Path, from: Place) -> Result<(), Closed> {
        let opened = File::open(path).and_then(|mut opened| {
            opened.seek(SeekFrom::Start(from.offset))?;
            Ok(opened)
        });
        let done = |outcome| Done { file, place: from, next: from, packed: 0, unpacked: 0, outcome };
        let opened = match opened {
            Ok(opened) => opened,
            Err(error) => {
                return self.tell(done(Outcome::Failed(format!("it could not be opened: {error}"))));
            }
        };
        let mut reader = Reader::resume(opened, LARGEST, from);
        while let Some(next) = reader.next() {
            let before = reader.unpacked();
            let mut block = Vec::new();
            let read = next.and_then(|head| {
                if head.is_answer() {
                    reader.body(&mut block)?;
                }
                Ok(head)
            });
            let place = read.as_ref().map_or_else(|fault| fault.place, |head| head.place);
            let unpacked = reader.unpacked() - before;
            // A block that nobody asked for is not passed by yet, and behind a fault anything may stand.
            let next = if unpacked_whole(&read) { reader.place() } else { place };
            let packed = reader.packed();
            let done = |outcome| Done { file, place, next, packed, unpacked, outcome };
            match read {
                Ok(head) if head.is_answer() => {
                    self.look(head, block, done(Outcome::Nothing { page: false }))?;
                }
                Ok(_) => self.tell(done(Outcome::Nothing { page: false }))?,
                Err(fault) if matches!(fault.problem, Problem::Io(_)) => {
                    return self.tell(done(Outcome::Failed(fault.to_string())));
                }
                Err(fault) => self.tell(done(Outcome::Fault(fault.to_string())))?,
            }
        }
        let (place, packed) = (reader.place(), reader.packed());
        self.tell(Done { file, place, next: place, packed, unpacked: 0, outcome: Outcome::End })
    }

    fn look(&mut self, head: Head, block: Vec<u8>, done: Done) -> Result<(), Closed> {
        let number = self.next()?;
        self.jobs.send(Job { number, head, block, done }).map_err(|_| Closed)
    }

    fn tell(&mut self, done: Done) -> Result<(), Closed> {
        let number = self.next()?;
        self.results.send((number, done)).map_err(|_| Closed)
    }

    fn next(&mut self) -> Result<u64, Closed> {
        self.window.wait(self.number)?;
        self.number += 1;
        Ok(self.number - 1)
    }
}

/// Whether a record's block was read, so that reading stands behind it.
fn unpacked_whole(read: &Result<Head, Fault>) -> bool {
    read.as_ref().is_ok_and(Head::is_answer)
}

/// Looks at pages until there are no more.
fn work(archive: &Archive, waiting: &Mutex<Receiver<Job>>, results: &SyncSender<(u64, Done)>) {
    loop {
        let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Job { number, head, block, done }) = next else { return };
        let outcome = look(archive, &head, &block);
        // Where nobody listens, what is waiting is still taken, so that the reader is not held up.
        let _ = results.send((number, Done { outcome, ..done }));
    }
}

fn look(archive: &Archive, head: &Head, block: &[u8]) -> Outcome {
    let Some(page) = page(head, block, LARGEST).filter(fetch::warc::PageRecord::is_html) else {
        return Outcome::Nothing { page: false };
    };
    let captured = page.date.and_then(millis).unwrap_or_else(newsroom::now);
    match archive.copies_on(page.url, page.header("content-type"), &page.body, captured) {
        Ok(seen) if seen.is_empty() => Outcome::Nothing { page: true },
        Ok(seen) => {
            let date = page.date.map(str::to_owned);
            let headers = page.headers.into_iter().map(|(name, value)| (name.to_ascii_lowercase(), value));
            let page = fetch::Fetched {
                url: page.url.to_owned(),
                status: page.status,
                headers: headers.collect(),
                bytes: page.body.into_owned(),
            };
            Outcome::Copies { page: Box::new(page), date, seen }
        }
        Err(error) => Outcome::Fault(format!("record at {}: {error}", head.place)),
    }
}

/// When a record was captured.
pub(super) fn millis(date: &str) -> Option<Millis> {
    date.parse::<jiff::Timestamp>().ok().map(|at| Millis(at.as_millisecond()))
}

/// Hands outcomes on in the order of their numbers.
fn in_order(
    answers: &Receiver<(u64, Done)>,
    window: &Window,
    take: &mut impl FnMut(Done) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let (mut next, mut early) = (0, BTreeMap::new());
    for (number, done) in answers {
        early.insert(number, done);
        while let Some(done) = early.remove(&next) {
            take(done)?;
            next += 1;
            window.done(next);
        }
    }
    Ok(())
}

/// How far reading may run ahead of what was handed on.
#[derive(Default)]
struct Window {
    done: Mutex<u64>,
    moved: Condvar,
}

impl Window {
    fn wait(&self, number: u64) -> Result<(), Closed> {
        let done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        let ahead = |done: &mut u64| number >= done.saturating_add(WINDOW);
        let done = self.moved.wait_while(done, ahead).unwrap_or_else(PoisonError::into_inner);
        if *done == CLOSED { Err(Closed) } else { Ok(()) }
    }

    fn done(&self, number: u64) {
        *self.done.lock().unwrap_or_else(PoisonError::into_inner) = number;
        self.moved.notify_all();
    }

    /// Nobody listens any more.
    fn close(&self) {
        self.done(CLOSED);
    }
}
