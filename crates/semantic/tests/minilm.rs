//! all-MiniLM-L6-v2, from the folder that `STANDFIRST_MODEL` names; `cargo xtask semantic` fetches it and runs these.

#![allow(clippy::expect_used, reason = "tests may")]

use std::path::PathBuf;

use compare::{Relation, Text};
use semantic::{Error, Model};

fn folder() -> PathBuf {
    let named = std::env::var_os("STANDFIRST_MODEL");
    named.map(PathBuf::from).expect("STANDFIRST_MODEL names no folder; run cargo xtask semantic")
}

fn cosine(model: &Model, one: &str, other: &str) -> f32 {
    let vector = |text| model.vector(text).expect("a vector");
    vector(one).iter().zip(&vector(other)).map(|(a, b)| a * b).sum()
}

/// The cosines that the model's publishers print for these sentences.
#[test]
fn vectors_are_those_that_the_model_was_published_with() {
    let model = Model::open(&folder()).expect("the model opens");
    let (weather, sun, drive) =
        ("The weather is lovely today.", "It's so sunny outside!", "He drove to the stadium.");
    for (one, other, published) in [(weather, sun, 0.6660), (weather, drive, 0.1046), (sun, drive, 0.1411)] {
        let found = cosine(&model, one, other);
        assert!((found - published).abs() < 0.0005, "{one} / {other}: {found}, published {published}");
    }
    assert!((cosine(&model, weather, weather) - 1.0).abs() < 1e-5, "vectors are of length one");
}

#[test]
fn empty_and_endless_sentences_have_vectors_too() {
    let model = Model::open(&folder()).expect("the model opens");
    let long = "the pier is shut and ".repeat(5000);
    for sentence in ["", " ", "\u{0}", "\u{1f6a2}", long.as_str()] {
        let vector = model.vector(sentence).expect("a vector");
        assert!(vector.iter().all(|value| value.is_finite()), "{sentence:.20}");
    }
}

#[test]
fn sentences_without_a_common_word_are_matched_by_what_they_mean() {
    let source = "The ferry sank on Tuesday. A cat slept on the sofa.";
    let copy = "The ferry sank on Tuesday. The kitten napped upon a couch.";
    let (a, b) = (reading::read(source), reading::read(copy));
    let (a, b) = (Text { text: source, reading: &a }, Text { text: copy, reading: &b });
    let by_words = compare::compare(a, b);
    assert!(by_words.sentences.iter().any(|s| s.relation == Relation::Added), "words alone match nothing");
    let model = Model::open(&folder()).expect("the model opens");
    let found = semantic::compare(&model, a, b).expect("a comparison");
    let relations: Vec<Relation> = found.sentences.iter().map(|s| s.relation).collect();
    assert_eq!(relations, [Relation::Kept, Relation::Rewritten]);
    let why = found.sentences.get(1).map(|s| s.why.as_str()).unwrap_or_default();
    assert!(why.contains("mean"), "{why}");
}

#[test]
fn a_folder_without_a_model_is_told_with_what_is_missing() {
    let fault = Model::open(&folder().join("nowhere")).err().expect("nothing is there");
    assert!(matches!(fault, Error::File { .. }), "{fault}");
    assert!(fault.to_string().contains("config.json"), "{fault}");
}
