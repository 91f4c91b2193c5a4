//! Runs the literate tests in `stories/`: every rule has a story, every marked finding is made, and no other.

use std::path::{Path, PathBuf};

use desk::{Finding, RULES, SourceText, check};
use story::content::{Byline, Content};
use story::manuscript::{Manuscript, Part};

/// What a paragraph must show.
#[derive(Debug, Clone)]
struct Expected {
    rule: String,
    /// Words the finding underlines, or a part of them.
    words: Option<String>,
    part: Part,
    /// Which paragraph of that part, from 0.
    index: usize,
}

/// One run of labelled paragraphs.
#[derive(Debug, Default)]
struct Case {
    line: usize,
    content: Content,
    sources: Vec<SourceText>,
    expected: Vec<Expected>,
}

fn stories() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../stories");
    let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut paths: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|end| end == "md")).collect();
    paths.retain(|path| !path.ends_with("README.md"));
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

#[test]
fn every_rule_has_a_story_with_and_without_its_finding() {
    let stories = stories();
    for rule in RULES {
        let story = stories.iter().find(|path| name(path) == rule.name);
        let story = story.unwrap_or_else(|| panic!("no stories/{}.md", rule.name));
        let cases = cases(&std::fs::read_to_string(story).unwrap());
        let found = |case: &Case| case.expected.iter().any(|expected| expected.rule == rule.name);
        assert!(cases.iter().any(found), "{} shows no {}", story.display(), rule.name);
        assert!(cases.iter().any(|case| !found(case)), "{} shows no copy without it", story.display());
    }
}

#[test]
fn every_story_holds() {
    let mut wrong = Vec::new();
    for path in stories() {
        for case in cases(&std::fs::read_to_string(&path).unwrap()) {
            wrong.extend(disagreements(&case, &name(&path)).into_iter().map(|problem| {
                format!("{}:{}: {problem}", path.file_name().unwrap().to_string_lossy(), case.line)
            }));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// Reads the cases of a story.
fn cases(story: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut open = false;
    for (number, line) in story.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let (words, comments) = line.split_once("<!--").unwrap_or((line, ""));
        match words.split_once(": ").filter(|(label, _)| LABELS.contains(label)) {
            None => open = false,
            Some((label, words)) => {
                if !open {
                    cases.push(Case { line: number + 1, ..Case::default() });
                    open = true;
                }
                let Some(case) = cases.last_mut() else { continue };
                let (part, index) = add(case, label, words.trim());
                case.expected.extend(expectations(comments, part, index));
            }
        }
    }
    cases
}

const LABELS: &[&str] = &[
    "Source",
    "Unreadable source",
    "Headline",
    "Byline",
    "Date",
    "Dateline",
    "Summary",
    "Key point",
    "Copy",
];

/// Adds one paragraph; answers with its part and its place among its like.
fn add(case: &mut Case, label: &str, words: &str) -> (Part, usize) {
    let content = &mut case.content;
    let own = || Some(words.to_owned());
    match label {
        "Source" => case.sources.push(SourceText::new(format!("source {}", case.sources.len() + 1), words)),
        "Unreadable source" => case.sources.push(SourceText::unreadable(words, "it is no text")),
        "Headline" => content.headline = own(),
        "Date" => content.date = own(),
        "Dateline" => content.dateline = own(),
        "Byline" => {
            let (name, affiliation) = words.split_once(", ").unwrap_or((words, ""));
            let affiliation = (!affiliation.is_empty()).then(|| affiliation.to_owned());
            content.bylines.push(Byline { name: name.to_owned(), affiliation });
        }
        "Summary" => {
            content.standfirst = own();
            return (Part::Standfirst, 0);
        }
        "Key point" => {
            content.key_points.push(words.to_owned());
            return (Part::KeyPoint, content.key_points.len() - 1);
        }
        _ => {
            content.body.push(words.to_owned());
            return (Part::Body, content.body.len() - 1);
        }
    }
    (Part::Headline, 0)
}

/// Reads `finding: name "words" -->` comments.
fn expectations(comments: &str, part: Part, index: usize) -> Vec<Expected> {
    let comments = comments.split("<!--").filter_map(|comment| comment.trim().strip_prefix("finding: "));
    let read = comments.map(|comment| {
        let comment = comment.trim_end().trim_end_matches("-->").trim();
        let (rule, words) = comment.split_once(' ').unwrap_or((comment, ""));
        let words = words.trim().strip_prefix('"').and_then(|words| words.strip_suffix('"'));
        Expected { rule: rule.to_owned(), words: words.map(str::to_owned), part, index }
    });
    read.collect()
}

/// Where the desk and the story disagree.
fn disagreements(case: &Case, story: &str) -> Vec<String> {
    let manuscript = Manuscript::of(&case.content);
    let mut findings = check(&manuscript, &reading::read(&manuscript.text), &case.sources);
    if !story.starts_with("missing-") && story != "clean" {
        findings.retain(|finding| !finding.rule.starts_with("missing-"));
    }
    let mut wrong = Vec::new();
    for expected in &case.expected {
        match findings.iter().position(|finding| is(finding, expected, &manuscript)) {
            Some(at) => {
                findings.remove(at);
            }
            None => wrong.push(format!(
                "not found: {} in {:?} {}",
                expected.rule,
                expected.part,
                expected.index + 1
            )),
        }
    }
    wrong.extend(findings.iter().map(|finding| {
        format!(
            "found but not expected: {}: {} “{}”",
            finding.rule,
            finding.message,
            finding.span.of(&manuscript.text)
        )
    }));
    wrong
}

fn is(finding: &Finding, expected: &Expected, manuscript: &Manuscript) -> bool {
    let paragraph = manuscript.spans(expected.part).nth(expected.index).unwrap_or_default();
    let there = finding.span.is_empty() || paragraph.contains(finding.span);
    let underlined = finding.span.of(&manuscript.text);
    let words = expected
        .words
        .as_deref()
        .is_none_or(|words| underlined.contains(words) || words.contains(underlined));
    finding.rule == expected.rule && there && words
}
