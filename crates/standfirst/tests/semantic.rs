//! `compare --semantic`: with a model where the build can run one, and told plainly where it can't.

#![allow(clippy::expect_used, reason = "tests may")]

use std::path::Path;
use std::process::{Command, Output};

const SOURCE: &str = "The ferry sank on Tuesday. A cat slept on the sofa.";
const COPY: &str = "The ferry sank on Tuesday. The kitten napped upon a couch.";

fn compare(folder: &Path) -> Output {
    let texts = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = texts.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path
    };
    Command::new(env!("CARGO_BIN_EXE_standfirst"))
        .arg("compare")
        .args([write("source.txt", SOURCE), write("copy.txt", COPY)])
        .args(["--format", "json", "--semantic"])
        .arg(folder)
        .output()
        .expect("the program runs")
}

#[cfg(not(feature = "semantic"))]
#[test]
fn a_build_without_the_feature_says_how_to_get_one_that_has_it() {
    let output = compare(Path::new("anywhere"));
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("--features semantic"), "{told}");
}

#[cfg(feature = "semantic")]
#[test]
fn a_sentence_in_other_words_is_matched_by_what_it_means() {
    let folder = std::env::var_os("STANDFIRST_MODEL");
    let folder = folder.expect("STANDFIRST_MODEL names no folder; run cargo xtask semantic");
    let output = compare(Path::new(&folder));
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(told.contains("mean much the same"), "{told}");
}

#[cfg(feature = "semantic")]
#[test]
fn a_folder_without_a_model_is_told_with_what_is_missing() {
    let output = compare(Path::new("nowhere"));
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("config.json"), "{told}");
}
