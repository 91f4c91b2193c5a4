//! Sentences that their words leave unmatched, matched by vectors that somebody else made.

use compare::{Comparison, Meaning, Relation, Text, Vector, compare_with_meaning};
use reading::Reading;

const SOURCE: &str = "The ferry sank on Tuesday. Nobody aboard was hurt. Bread costs four coins.";
const COPY: &str = "All passengers escaped without injury. The ferry sank on Tuesday. It rained in Portby.";

/// Compares `COPY` with `SOURCE`, with a vector for each sentence.
fn compared(source: [Vector; 3], copy: [Vector; 3]) -> Comparison {
    let (a, b) = (reading::read(SOURCE), reading::read(COPY));
    let with = |reading: &Reading, vectors: [Vector; 3]| {
        reading.sentences.iter().map(|sentence| sentence.span).zip(vectors).collect()
    };
    let meaning = Meaning { source: with(&a, source), copy: with(&b, copy), least: 0.7 };
    compare_with_meaning(Text { text: SOURCE, reading: &a }, Text { text: COPY, reading: &b }, &meaning)
}

fn relations(found: &Comparison) -> Vec<(Relation, &str, &str)> {
    let words = |spans: &[reading::Span], text: &'static str| spans.first().map_or("", |span| span.of(text));
    let first = |words: &'static str| words.split(' ').next().unwrap_or_default();
    found
        .sentences
        .iter()
        .map(|s| (s.relation, first(words(&s.source, SOURCE)), first(words(&s.copy, COPY))))
        .collect()
}

#[test]
fn what_means_the_same_is_matched_and_what_words_matched_stays_matched() {
    let (hurt, bread, rain) = (vec![1.0, 0.0, 0.0], vec![0.0, 1.0, 0.0], vec![0.0, 0.0, 1.0]);
    // The ferry's vectors would pair it with other sentences; its words have decided already.
    let found = compared([rain.clone(), hurt.clone(), bread], [hurt.clone(), hurt, rain]);
    assert_eq!(
        relations(&found),
        [
            (Relation::Rewritten, "Nobody", "All"),
            (Relation::Dropped, "Bread", ""),
            (Relation::Kept, "The", "The"),
            (Relation::Added, "", "It"),
        ]
    );
    assert!(found.sentences.iter().any(|s| s.why.contains("mean much the same (100 of 100)")), "{found:?}");
}

#[test]
fn vectors_that_are_none_or_not_alike_change_nothing() {
    let plain = {
        let (a, b) = (reading::read(SOURCE), reading::read(COPY));
        compare::compare(Text { text: SOURCE, reading: &a }, Text { text: COPY, reading: &b })
    };
    let none = || [vec![], vec![f32::NAN], vec![0.0]];
    assert_eq!(compared(none(), none()), plain);
    let apart = |at: f32| [vec![at, 1.0 - at], vec![at, 1.0 - at], vec![at, 1.0 - at]];
    assert_eq!(compared(apart(0.0), apart(1.0)), plain);
}
