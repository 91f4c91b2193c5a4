//! `kill -9` at a random moment, again and again, while stories are written, released and corrected: whatever was
//! acknowledged is there afterwards, the chain verifies, the views equal a rebuild, and every blob an event names is whole.
//!
//! The test runs itself again as the writer, which prints each event once `append` has returned. Fifty rounds, or as many
//! as `STANDFIRST_ROUNDS` says: `cargo xtask torture --rounds 1000`.
//!
//! A killed program loses what it had in its own memory only. That the disk has what it said it has (a power cut) rests on
//! `fsync`, which SQLite (`synchronous=FULL`) and the blobs use; this test cannot pull the plug.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may stop at the first surprise")]

mod fixture;

use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use fixture::{Desk, bridge};
use store::{Audit, Options, Store};
use story::correction::Label;
use story::event::Recorded;
use story::ids::ItemId;

const NAME: &str = "acknowledged_events_survive";
const WRITE_TO: &str = "STANDFIRST_WRITE_TO";
/// Rounds on one data folder before the next starts on an empty one, so that audits stay short.
const ROUNDS_A_FOLDER: usize = 10;

#[test]
fn acknowledged_events_survive() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    if let Some(folder) = env::var_os(WRITE_TO) {
        runtime.block_on(write_until_killed(Path::new(&folder)));
        return;
    }
    let rounds = env::var("STANDFIRST_ROUNDS").map_or(50, |rounds| rounds.parse().unwrap());
    let (mut folder, mut before, mut total) = (tempfile::tempdir().unwrap(), Vec::new(), 0);
    for round in 0..rounds {
        if round % ROUNDS_A_FOLDER == 0 {
            (folder, before) = (tempfile::tempdir().unwrap(), Vec::new());
        }
        let acknowledged = run_and_kill(folder.path());
        total += acknowledged.len();
        before.extend(acknowledged);
        runtime.block_on(verify(folder.path(), &before));
    }
    println!("{rounds} rounds, {total} events acknowledged, none lost");
    assert!(total > 0, "the writer never got to write");
}

/// Three writers at once, each with stories of its own, for ever.
async fn write_until_killed(folder: &Path) {
    let store = Store::open(&Options { data: folder.to_owned(), database: None }).await.unwrap();
    let writers = (0..3).map(|writer| {
        let mut desk = Desk { store: store.clone(), now: 1_700_000_000_000, heard: Some(acknowledge) };
        tokio::spawn(async move {
            let run = desk.store.events_after(0, u32::MAX).await.unwrap().len();
            desk.partner(&format!("partner-{run}-{writer}")).await;
            for number in 0.. {
                let id = ItemId(format!("story-{run}-{writer}-{number}"));
                desk.begin(&id, bridge("three")).await;
                desk.send_out(&id, Label::First).await;
                desk.correct(&id, bridge("five")).await;
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
}

fn acknowledge(recorded: &Recorded) {
    println!("{}", line(recorded));
}

fn line(recorded: &Recorded) -> String {
    format!("acknowledged {} {:?} {}", recorded.sequence, recorded.stream, recorded.version)
}

/// Runs a writer, kills it at a random moment, and gives what it acknowledged.
fn run_and_kill(folder: &Path) -> Vec<String> {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", NAME, "--nocapture"])
        .env(WRITE_TO, folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = child.stdout.take().unwrap();
    let reader = std::thread::spawn(move || {
        // A short line goes into the pipe whole, by one system call, or not at all.
        let lines = BufReader::new(output).lines().map_while(Result::ok);
        lines.filter(|line| line.starts_with("acknowledged")).collect::<Vec<_>>()
    });
    std::thread::sleep(Duration::from_millis(random(250)));
    // On Unix this is SIGKILL, which cannot be caught.
    child.kill().unwrap();
    let ended = child.wait().unwrap();
    assert!(!ended.success(), "the writer ended before it was killed");
    reader.join().unwrap()
}

fn random(below: u64) -> u64 {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).unwrap();
    u64::from_le_bytes(bytes) % below
}

async fn verify(folder: &Path, acknowledged: &[String]) {
    let store = Store::open(&Options { data: folder.to_owned(), database: None }).await.unwrap();
    let audit = store.audit().await.unwrap();
    assert!(matches!(audit, Audit::Whole { .. }), "{audit:?}");
    let events = store.events_after(0, u32::MAX).await.unwrap();
    for told in acknowledged {
        let sequence: usize = told.split(' ').nth(1).unwrap().parse().unwrap();
        let stored = events.get(sequence - 1).map(line);
        assert_eq!(stored.as_ref(), Some(told), "acknowledged and lost");
    }
    let views = store.views_digest().await.unwrap();
    store.rebuild().await.unwrap();
    assert_eq!(store.views_digest().await.unwrap(), views, "the views differ from a rebuild");
    store.close().await;
}
