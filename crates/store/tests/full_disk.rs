//! The disk fills up while stories are written: appends fail, what is there stays readable, and nothing acknowledged is
//! lost.
//!
//! The test runs itself again as the writer, in a shell that lets no file grow over one megabyte.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod fixture;

use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

use fixture::acknowledged::{open, verify, write};
use store::Audit;

const NAME: &str = "a_full_disk_loses_nothing";
const WRITE_TO: &str = "STANDFIRST_FILL";
const STILL_READS: &str = "the log is whole and still reads";

#[test]
fn a_full_disk_loses_nothing() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    if let Some(folder) = env::var_os(WRITE_TO) {
        runtime.block_on(write_until_full(Path::new(&folder)));
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    // Without the trap the system would end the program; with it a write fails. 2,048 blocks of 512 bytes.
    let limited = "trap '' XFSZ; ulimit -f 2048; exec \"$0\" --exact \"$1\" --nocapture";
    let output = Command::new("sh")
        .args(["-c", limited])
        .arg(env::current_exe().unwrap())
        .arg(NAME)
        .env(WRITE_TO, folder.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(told.contains(STILL_READS), "{told}{}", String::from_utf8_lossy(&output.stderr));
    let acknowledged: Vec<String> =
        told.lines().filter(|line| line.starts_with("acknowledged")).map(str::to_owned).collect();
    assert!(!acknowledged.is_empty(), "the writers never got to write");
    runtime.block_on(verify(folder.path(), &acknowledged));
}

async fn write_until_full(folder: &Path) {
    let store = open(folder).await;
    write(&store).await;
    if let Audit::Whole { .. } = store.audit().await.unwrap() {
        println!("{STILL_READS}");
    }
}
