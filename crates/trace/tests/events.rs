//! Twelve invented events, each told three times: our story, a rewrite of it, and another reporter's own report. The first is
//! ours wherever it turns up; the last never is, though names, days and main figures are the same.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

use trace::decide::{self, Match, Relation};
use trace::index::Index;

/// One event: a file of `tests/events/`.
struct Event {
    name: &'static str,
    text: &'static str,
}

const EVENTS: [Event; 12] = [
    Event { name: "bank", text: include_str!("events/bank.txt") },
    Event { name: "budget", text: include_str!("events/budget.txt") },
    Event { name: "court", text: include_str!("events/court.txt") },
    Event { name: "drug", text: include_str!("events/drug.txt") },
    Event { name: "farm", text: include_str!("events/farm.txt") },
    Event { name: "ferry", text: include_str!("events/ferry.txt") },
    Event { name: "flood", text: include_str!("events/flood.txt") },
    Event { name: "mine", text: include_str!("events/mine.txt") },
    Event { name: "museum", text: include_str!("events/museum.txt") },
    Event { name: "school", text: include_str!("events/school.txt") },
    Event { name: "sport", text: include_str!("events/sport.txt") },
    Event { name: "vaccine", text: include_str!("events/vaccine.txt") },
];

impl Event {
    /// What stands below `# title`.
    fn told(&self, title: &str) -> &'static str {
        let (_, below) = self.text.split_once(&format!("# {title}\n")).unwrap();
        below.split("\n# ").next().unwrap().trim()
    }
}

fn story(name: &str) -> Option<String> {
    EVENTS.iter().find(|event| event.name == name).map(|event| event.told("story").to_owned())
}

/// The twelve stories are all that was released.
fn index() -> Index {
    let mut index = Index::new();
    index.extend(EVENTS.iter().map(|event| (event.name, event.told("story"))));
    index
}

fn traced(text: &str) -> Vec<Match> {
    decide::trace(&index(), text, story)
}

#[test]
fn a_rewrite_is_told_as_ours() {
    for event in &EVENTS {
        let found = traced(event.told("rewrite"));
        let first = found.first().map(|found| (found.story.as_str(), found.relation));
        assert_eq!(first, Some((event.name, Relation::Rewritten)), "{found:#?}");
    }
}

#[test]
fn anothers_own_report_is_not() {
    for event in &EVENTS {
        let found = traced(event.told("own report"));
        assert!(!found.iter().any(|found| found.relation.is_ours()), "{}: {found:#?}", event.name);
    }
}

#[test]
fn a_paragraph_of_ours_in_anothers_report_is_an_excerpt() {
    for (event, host) in EVENTS.iter().zip(EVENTS.iter().cycle().skip(5)) {
        // The lead, and what follows it: two sentences at least.
        let ours: Vec<&str> = event.told("story").split("\n\n").skip(1).take(2).collect();
        let page = format!("{}\n\n{}", host.told("own report"), ours.join("\n\n"));
        let found = traced(&page);
        let mine = found.iter().find(|found| found.story == event.name).map(|found| found.relation);
        assert_eq!(mine, Some(Relation::Excerpt), "{} in {}: {found:#?}", event.name, host.name);
    }
}

#[test]
fn what_is_told_comes_with_its_reasons() {
    let event = EVENTS.iter().find(|event| event.name == "ferry").unwrap();
    let reasons = |text: &str| {
        let found = traced(text).into_iter().next().unwrap();
        decide::reasons(&index(), text, &story(&found.story).unwrap().into(), &found).join("\n")
    };
    insta::assert_snapshot!(format!(
        "the story\n{}\n\nits rewrite\n{}\n\nanother's own report\n{}",
        reasons(event.told("story")),
        reasons(event.told("rewrite")),
        reasons(event.told("own report"))
    ));
}
