//! Runs the literate tests in `stories/drift/`: what a republisher made of a wire story, several edits at once. Every
//! marked drift is found, with its words, and no other.

use std::path::{Path, PathBuf};

use compare::{Comparison, Drift, Text, compare};

/// What must be found, and words of the copy (or, where the copy lost them, of the source) that it stands on.
#[derive(Debug, Clone)]
struct Expected {
    kind: String,
    words: String,
}

/// A source, a copy, and what drifted between them.
#[derive(Debug, Default)]
struct Case {
    line: usize,
    source: Vec<String>,
    copy: Vec<String>,
    expected: Vec<Expected>,
}

fn stories() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../stories/drift");
    let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut paths: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|e| e == "md")).collect();
    paths.sort();
    paths
}

/// Reads the cases of a story: runs of `Source:` and `Copy:` paragraphs, parted by prose.
fn cases(story: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for (number, line) in story.lines().enumerate() {
        let (words, comments) = line.split_once("<!--").unwrap_or((line, ""));
        if let Some(words) = words.strip_prefix("Source: ") {
            if cases.last().is_none_or(|case| !case.copy.is_empty()) {
                cases.push(Case { line: number + 1, ..Case::default() });
            }
            let Some(case) = cases.last_mut() else { continue };
            case.source.push(words.trim().to_owned());
        } else if let Some(words) = words.strip_prefix("Copy: ") {
            let Some(case) = cases.last_mut() else { continue };
            case.copy.push(words.trim().to_owned());
            case.expected.extend(comments.split("<!--").map(expectation));
            case.expected.retain(|expected| !expected.kind.is_empty());
        }
    }
    cases
}

/// Reads `drift: kind "words" -->`.
fn expectation(comment: &str) -> Expected {
    let comment = comment.trim().trim_end_matches("-->").trim();
    let (kind, words) = comment.strip_prefix("drift: ").unwrap_or("").split_once(' ').unwrap_or(("", ""));
    Expected { kind: kind.to_owned(), words: words.trim().trim_matches('"').to_owned() }
}

fn run(source: &str, copy: &str) -> Comparison {
    let (a, b) = (reading::read(source), reading::read(copy));
    compare(Text { text: source, reading: &a }, Text { text: copy, reading: &b })
}

/// Whether a finding is the one expected: its kind, and words that hold those marked, or that they hold.
fn is(drift: &Drift, expected: &Expected, source: &str, copy: &str) -> bool {
    let shown = |span: Option<reading::Span>, text: &str| {
        let words = span.map_or(String::new(), |span| span.of(text).to_owned());
        !words.is_empty() && (words.contains(&expected.words) || expected.words.contains(&words))
    };
    drift.kind.name() == expected.kind && (shown(drift.copy, copy) || shown(drift.source, source))
}

fn disagreements(case: &Case) -> Vec<String> {
    let (source, copy) = (case.source.join("\n\n"), case.copy.join("\n\n"));
    let mut found = run(&source, &copy).drift;
    let mut wrong = Vec::new();
    for expected in &case.expected {
        match found.iter().position(|drift| is(drift, expected, &source, &copy)) {
            Some(at) => {
                found.remove(at);
            }
            None => wrong.push(format!("not found: {} “{}”", expected.kind, expected.words)),
        }
    }
    wrong.extend(found.iter().map(|drift| {
        let at = drift.copy.map_or("", |span| span.of(&copy));
        format!("found but not expected: {} “{at}”: {}", drift.kind.name(), drift.message)
    }));
    wrong
}

#[test]
fn every_story_holds() {
    let mut wrong = Vec::new();
    assert!(!stories().is_empty(), "no stories/drift");
    for path in stories() {
        let story = std::fs::read_to_string(&path).unwrap();
        for case in cases(&story) {
            assert!(!case.copy.is_empty(), "{}:{}: no copy", path.display(), case.line);
            let name = path.file_name().unwrap().to_string_lossy();
            wrong.extend(disagreements(&case).iter().map(|w| format!("{name}:{}: {w}", case.line)));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}
