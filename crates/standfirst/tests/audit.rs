//! `standfirst audit` and `standfirst rebuild`, on a data folder whose bytes somebody changes.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use std::path::Path;
use std::process::{Command, Output};

use store::{Options, Store};
use story::event::{Event, Stream};
use story::ids::{Millis, ReportId, Who};
use story::report::{Complaint, ReportEvent};

/// Three reports of a reader, and nothing open any more.
fn written(folder: &Path) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let store = Store::open(&Options { data: folder.to_owned(), database: None }).await.unwrap();
        for name in ["one", "two", "three"] {
            let id = ReportId::from(name);
            let complaint = Complaint {
                item: "bridge".into(),
                version: 1,
                words: format!("words of {name}"),
                problem: "The notice on the bridge says five weeks.".into(),
                contact: None,
            };
            let event = Event::Report(ReportEvent::Received { id: id.clone(), complaint });
            store.append(&Stream::Report(id), 0, &Who::Reader, Millis(1), &[event]).await.unwrap();
        }
        store.close().await;
    });
}

fn standfirst(arguments: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_standfirst"));
    command.args(arguments).arg("--data").arg(folder).output().unwrap()
}

#[track_caller]
fn check(output: &Output, code: i32, words: &str) {
    let told = [&output.stdout[..], &output.stderr].concat();
    let told = String::from_utf8_lossy(&told);
    assert_eq!(output.status.code(), Some(code), "{told}");
    assert!(told.contains(words), "{told}");
}

/// Every place in the database file where `old` stands becomes `new`, of the same length.
fn overwrite(folder: &Path, old: &str, new: &str) {
    let file = folder.join("standfirst.db");
    let mut bytes = std::fs::read(&file).unwrap();
    let places: Vec<usize> = bytes
        .windows(old.len())
        .enumerate()
        .filter(|(_, found)| *found == old.as_bytes())
        .map(|at| at.0)
        .collect();
    assert!(!places.is_empty(), "{old:?} is not in the file");
    for place in places {
        bytes[place..place + new.len()].copy_from_slice(new.as_bytes());
    }
    std::fs::write(&file, bytes).unwrap();
}

#[test]
fn a_whole_log_is_whole_and_its_head_can_be_noted() {
    let folder = tempfile::tempdir().unwrap();
    written(folder.path());
    let output = standfirst(&["audit"], folder.path());
    check(&output, 0, "The log is whole: 3 events");
    let json = standfirst(&["audit", "--format", "json"], folder.path());
    let told: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!((&told["version"], &told["whole"], &told["events"]), (&1.into(), &true.into(), &3.into()));
    let head = told["head"].as_str().unwrap();
    check(&standfirst(&["audit", "--noted", head], folder.path()), 0, head);
    check(&standfirst(&["audit", "--noted", "5d41c0"], folder.path()), 1, "rewritten since");
}

#[test]
fn one_changed_byte_is_found_and_named() {
    let folder = tempfile::tempdir().unwrap();
    written(folder.path());
    overwrite(folder.path(), "words of two", "words of tvo");
    check(
        &standfirst(&["audit"], folder.path()),
        1,
        "The log is broken at event 2: its hash does not follow",
    );
    let json = standfirst(&["audit", "--format", "json"], folder.path());
    let told: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!((&told["whole"], &told["event"]), (&false.into(), &2.into()));
}

#[test]
fn a_rebuild_leaves_the_log_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    written(folder.path());
    let before = standfirst(&["audit"], folder.path()).stdout;
    check(&standfirst(&["rebuild"], folder.path()), 0, "made anew from 3 events");
    assert_eq!(standfirst(&["audit"], folder.path()).stdout, before);
}

#[test]
fn a_mistyped_folder_is_an_error_and_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let wrong = folder.path().join("newsrooom");
    for command in ["audit", "rebuild"] {
        check(&standfirst(&[command], &wrong), 2, "there is no newsroom in");
        assert!(!wrong.exists());
    }
    std::fs::write(folder.path().join("standfirst.db"), "a letter to the editor, and no database").unwrap();
    check(&standfirst(&["audit"], folder.path()), 2, "standfirst: ");
}
