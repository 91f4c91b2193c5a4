//! What must hold for any two texts.

use compare::{Comparison, Relation, Sources, Text, compare, support};
use proptest::prelude::*;
use reading::Span;

fn run(source: &str, copy: &str) -> Comparison {
    let (a, b) = (reading::read(source), reading::read(copy));
    compare(Text { text: source, reading: &a }, Text { text: copy, reading: &b })
}

/// Copy-like text: sentences of news words, figures, quotes, names, and now and then anything at all.
fn news() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        8 => prop::sample::select(vec![
            "the", "bridge", "closed", "before", "after", "not", "about", "said", "harbour", "council", "rose", "could",
            "a", "day", "mayor", "ferry", "more", "than", "of", "in", "“It", "held”", "\"We", "saw\"", "‘no’", "don't",
        ]).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["Mara", "Ellison", "Harbour", "City", "Monday", "March", "U.S.", "Mr."]).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["2,300", "$2.5", "million", "9", "nine", "12%", "1931", "3rd", "half"]).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ];
    let end = prop::sample::select(vec![". ", ".\n\n", "? ", ", ", " ", "\n"]);
    prop::collection::vec((prop::collection::vec(word, 1..9), end), 0..14)
        .prop_map(|parts| parts.into_iter().map(|(words, end)| words.join(" ") + end).collect())
}

fn spans(comparison: &Comparison, source: bool) -> Vec<Span> {
    let mut spans: Vec<Span> = comparison
        .sentences
        .iter()
        .flat_map(|c| if source { c.source.clone() } else { c.copy.clone() })
        .collect();
    spans.sort_unstable();
    spans
}

fn only(comparison: &Comparison, relation: Relation, source: bool) -> Vec<Span> {
    let own = comparison.sentences.iter().filter(|c| c.relation == relation);
    let mut spans: Vec<Span> =
        own.flat_map(|c| if source { c.source.clone() } else { c.copy.clone() }).collect();
    spans.sort_unstable();
    spans
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn a_text_does_not_drift_from_itself(text in news()) {
        let found = run(&text, &text);
        prop_assert_eq!(&found.drift, &Vec::new());
        prop_assert!(found.sentences.iter().all(|c| c.relation == Relation::Kept), "{:?}", found.sentences);
    }

    #[test]
    fn swapping_the_sides_swaps_dropped_and_added(source in news(), copy in news()) {
        let (there, back) = (run(&source, &copy), run(&copy, &source));
        prop_assert_eq!(only(&there, Relation::Dropped, true), only(&back, Relation::Added, false));
        prop_assert_eq!(only(&there, Relation::Added, false), only(&back, Relation::Dropped, true));
    }

    #[test]
    fn every_sentence_stands_in_it_once(source in news(), copy in news()) {
        let found = run(&source, &copy);
        let sentences = |text: &str| reading::read(text).sentences.iter().map(|s| s.span).collect::<Vec<_>>();
        prop_assert_eq!(spans(&found, true), sentences(&source));
        prop_assert_eq!(spans(&found, false), sentences(&copy));
        for c in &found.sentences {
            prop_assert_eq!(c.source.is_empty(), c.relation == Relation::Added);
            prop_assert_eq!(c.copy.is_empty(), c.relation == Relation::Dropped);
        }
    }

    #[test]
    fn spans_lie_in_their_texts(source in news(), copy in news()) {
        let found = run(&source, &copy);
        let fits = |span: Span, text: &str| text.get(span.start..span.end).is_some();
        for drift in found.drift.iter().chain(&found.permitted) {
            prop_assert!(drift.source.is_none_or(|s| fits(s, &source)), "{drift:?}");
            prop_assert!(drift.copy.is_none_or(|s| fits(s, &copy)), "{drift:?}");
            prop_assert!(drift.source.is_some() || drift.copy.is_some(), "{drift:?}");
            prop_assert!(!drift.message.is_empty());
        }
        for (a, b) in found.sentences.iter().flat_map(|c| &c.matched) {
            prop_assert!(fits(*a, &source) && fits(*b, &copy));
        }
    }

    #[test]
    fn the_order_of_sources_changes_nothing(copy in news(), sources in prop::collection::vec(news(), 1..5)) {
        let own = reading::read(&copy);
        let claims: Vec<Span> = own.sentences.iter().map(|s| s.span).collect();
        let answer = |order: Vec<&String>| -> Vec<Option<String>> {
            let readings: Vec<_> = order.iter().map(|s| reading::read(s)).collect();
            let texts: Vec<Text<'_>> = order.iter().zip(&readings).map(|(text, reading)| Text { text, reading }).collect();
            let found = support(Text { text: &copy, reading: &own }, &claims, &texts);
            // Sources made ready once give the same answers.
            assert_eq!(found, Sources::new(&texts).support(Text { text: &copy, reading: &own }, &claims));
            found.into_iter().map(|s| s.map(|s| s.span.of(order[s.source]).to_owned())).collect()
        };
        prop_assert_eq!(answer(sources.iter().collect()), answer(sources.iter().rev().collect()));
    }

    #[test]
    fn anything_has_an_answer(source in "\\PC{0,300}", copy in "(?s).{0,300}") {
        let _ = run(&source, &copy);
    }
}

#[test]
fn what_nobody_writes_stays_bounded() {
    let lines = "\"\n".repeat(20_000);
    let words = "word ".repeat(100_000);
    let short = "It fell. ".repeat(20_000);
    for (source, copy) in [
        ("", ""),
        ("", "It held."),
        (lines.as_str(), "\""),
        (lines.as_str(), lines.as_str()),
        (words.as_str(), "word"),
        (words.as_str(), lines.as_str()),
        (short.as_str(), "It rose. It fell."),
    ] {
        let found = run(source, copy);
        assert!(found.sentences.len() <= 40_010);
    }
}

#[test]
fn claims_outside_the_copy_have_no_support() {
    let own = reading::read("It held.");
    let text = Text { text: "It held.", reading: &own };
    let found = support(text, &[Span::new(4, 400), Span::new(0, 0)], &[text]);
    assert_eq!(found, vec![None, None]);
}
