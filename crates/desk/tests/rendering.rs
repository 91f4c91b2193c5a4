//! One finding of each form, as people and machines read it.

use desk::render::{Shown, concise, full, json};
use desk::{SourceText, check};
use story::content::Content;
use story::manuscript::Manuscript;

fn rendered(render: impl Fn(&Shown<'_>, &[desk::Finding]) -> String) -> String {
    let body = "“We found it on Friday,” the engineer, Rosa Lindqvist, said. The city s bridge is closed.";
    let content = Content { body: vec![body.to_owned()], ..Content::default() };
    let manuscript = Manuscript::of(&content);
    let sources =
        [SourceText::new("minutes.txt", "“We found it on Thursday,” the engineer, Rosa Lindqvist, said.")];
    let findings = check(&manuscript, &reading::read(&manuscript.text), &sources);
    render(&Shown::new("story.md", &manuscript.text, &sources), &findings)
}

#[test]
fn compiler_style() {
    insta::assert_snapshot!(rendered(|shown, findings| full::render(shown, findings, false)));
}

#[test]
fn one_line_each() {
    insta::assert_snapshot!(rendered(concise::render));
}

#[test]
fn as_json() {
    insta::assert_snapshot!(rendered(json::render));
}

#[test]
fn a_line_of_a_megabyte_is_shown_in_part() {
    let content =
        Content { body: vec!["The city s bridge is closed. ".repeat(40_000)], ..Content::default() };
    let manuscript = Manuscript::of(&content);
    let findings = check(&manuscript, &reading::read(&manuscript.text), &[]);
    let out = full::render(&Shown::new("story.md", &manuscript.text, &[]), &findings, false);
    assert!(out.len() < 60_000, "{}", out.len());
    assert!(out.contains("more like this, not shown"));
}
