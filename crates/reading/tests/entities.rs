//! Who a pronoun, a nickname, a role, initials or a common noun stands for.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use reading::read;

/// The fullest name behind the source of the last attribution of a text.
#[track_caller]
fn check(text: &str, want: Option<&str>) {
    let reading = read(text);
    let last = reading.attributions.last().unwrap();
    assert_eq!(last.antecedent.map(|s| s.of(text)), want, "{text}");
}

#[test]
fn people() {
    check("Ada Marsh met Tobias Vane. “It held,” she said.", Some("Ada Marsh"));
    check("Ada Marsh met Tobias Vane. “It held,” he said.", Some("Tobias Vane"));
    check("Mayor Ada Marsh came late. “It held,” Ms. Marsh said.", Some("Ada Marsh"));
    check("Ada Marsh, the mayor of Marlow, came late. “It held,” the mayor said.", Some("Ada Marsh"));
    check("Robert Vane came late. “It held,” Bobby Vane said.", Some("Robert Vane"));
    check("Robert Vane came late. “It held,” Bobby said.", Some("Robert Vane"));
    check("“It held,” Ada Marsh said.", None);
    check("“It held,” the mayor said.", None);
}

#[test]
fn bodies_and_outlets() {
    check(
        "The Marlow Harbour Journal was first. The pier fell, the Journal reported.",
        Some("Marlow Harbour Journal"),
    );
    check(
        "The Marlow Harbour Journal was first. The pier fell, MHJ reported.",
        Some("Marlow Harbour Journal"),
    );
    check(
        "The Marlow Harbour Journal was first. “It fell,” the newspaper said.",
        Some("Marlow Harbour Journal"),
    );
    check("The Marlow Town Council met. “It fell,” the council said.", Some("Marlow Town Council"));
}

#[test]
fn namesakes_stay_apart() {
    let text = "Ada Marsh and Tobias Marsh came. Ada Marsh left.";
    let reading = read(text);
    let names: Vec<(&str, usize)> =
        reading.entities.iter().map(|e| (e.name.of(text), e.mentions.len())).collect();
    assert_eq!(names, [("Ada Marsh", 2), ("Tobias Marsh", 1)]);
}
