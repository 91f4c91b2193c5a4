//! The demo, through the real binary: eight copies, each found to be what its site made of it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

use std::process::Command;

/// Site, state, sentences kept, credits missing, differences.
const FOUND: [[&str; 5]; 8] = [
    ["The Bay Courier", "faithful", "16 of 16", "none", "none"],
    ["Tidewater Notes", "faithful", "16 of 16", "byline, affiliation", "none"],
    ["Gridline", "faithful", "16 of 16", "logo", "none"],
    ["North Quay News", "edited", "15 of 16", "none", "quote-altered"],
    ["Kestrel Herald", "edited", "15 of 16", "none", "figure-changed, hedge-dropped"],
    ["Valley Neighbours", "rewritten", "0 of 16", "byline, affiliation, logo, notice", ""],
    ["Eastern Roundup", "excerpt", "5 of 16", "notice", "none"],
    ["Saltmarsh Post", "vanished", "16 of 16", "none", "none"],
];

/// Site, what it made of the story, state, version shown, correction.
const AFTER: [[&str; 5]; 8] = [
    ["The Bay Courier", "faithful with all credits", "faithful", "version 2", "shown"],
    ["Tidewater Notes", "no byline", "faithful", "version 1", "shown"],
    ["Gridline", "no logo", "faithful", "version 1", "not shown"],
    ["North Quay News", "a quote altered", "edited", "version 2", "shown"],
    ["Kestrel Herald", "a figure changed and its hedge dropped", "edited", "version 1", "not shown"],
    ["Valley Neighbours", "rewritten in other words", "rewritten", "version 1", "not shown"],
    ["Eastern Roundup", "an excerpt", "excerpt", "version 2", "not due"],
    ["Saltmarsh Post", "one that vanished", "vanished", "-", "-"],
];

#[test]
fn the_whole_life_of_one_story() {
    let output = Command::new(env!("CARGO_BIN_EXE_standfirst")).args(["demo", "--exit"]).output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{told}\n{}", String::from_utf8_lossy(&output.stderr));
    for row in FOUND.iter().chain(&AFTER) {
        assert!(has_row(&told, row), "no row {row:?} in\n{told}");
    }
    for words in [
        "quote-altered",
        "the rules of the desk report 0 findings",
        "nobody approves their own",
        "17 of 17 claims are still",
        "8 packages pushed",
        "3 of 6 copies show it",
        "all whole.",
    ] {
        assert!(told.contains(words), "no {words:?} in\n{told}");
    }
}

/// Whether a line holds these cells, in this order, parted by two spaces or more.
fn has_row(told: &str, row: &[&str]) -> bool {
    told.lines().any(|line| {
        let cells: Vec<&str> = line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
        cells.len() == row.len() && cells.iter().zip(row).all(|(cell, want)| want.is_empty() || cell == want)
    })
}
