//! `kill -9` at a random moment, again and again, while stories are written, released and corrected, copies captured,
//! readers counted and people let in: whatever was acknowledged is there afterwards, the chain verifies, the views equal a rebuild, and every blob an event names is whole.
//!
//! The test runs itself again as the writer, which prints each event once `append` has returned. Fifty rounds, or as many
//! as `STANDFIRST_ROUNDS` says: `cargo xtask torture --rounds 1000`.
//!
//! A killed program loses what it had in its own memory only. That the disk has what it said it has (a power cut) rests on
//! `fsync`, which SQLite (`synchronous=FULL`) and the blobs use; this test cannot pull the plug.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod fixture;

use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use fixture::acknowledged::{open, verify, write};

const NAME: &str = "acknowledged_events_survive";
const WRITE_TO: &str = "STANDFIRST_WRITE_TO";
/// Rounds on one data folder before the next starts on an empty one, so that audits stay short.
const ROUNDS_A_FOLDER: usize = 10;

#[test]
fn acknowledged_events_survive() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    if let Some(folder) = env::var_os(WRITE_TO) {
        runtime.block_on(async { write(&open(Path::new(&folder)).await).await });
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
    println!("{rounds} rounds, {total} events and batches acknowledged, none lost");
    assert!(total > 0, "the writer never got to write");
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
