//! Compares two texts with the help of a local model of what sentences mean, for those that words alone leave unmatched.
//!
//! The model is a folder that somebody named: nothing is fetched. It runs with the feature `model`; without it a build
//! has the same functions, and opening a model says how to get a build that can. `compare` itself knows no model: it is
//! given vectors.

mod error;
#[cfg(feature = "model")]
mod model;
#[cfg(not(feature = "model"))]
#[path = "no_model.rs"]
mod model;
mod settings;

#[cfg(feature = "model")]
mod bert;

pub use error::Error;
pub use model::Model;

use compare::{Comparison, Meaning, Relation, Text, Vector};
use reading::Span;

/// Sentences of one side the model is asked for: a page of nothing but strange sentences takes seconds, not hours.
const MOST: usize = 400;

/// The least cosine of two sentences that mean the same, for models such as all-MiniLM-L6-v2: chosen on the tuned half of
/// the hand-labelled pairs (`cargo xtask eval compare --semantic DIR`).
pub const ALIKE: f32 = 0.75;

/// Compares `copy` with `source` by their words, and what is left on both sides by what the model makes of it.
pub fn compare(model: &Model, source: Text<'_>, copy: Text<'_>) -> Result<Comparison, Error> {
    let by_words = compare::compare(source, copy);
    Ok(match meaning(model, source, copy, &by_words)? {
        Some(meaning) => compare::compare_with_meaning(source, copy, &meaning),
        None => by_words,
    })
}

/// What the model makes of the sentences that a comparison left alone; nothing where one side has none.
pub fn meaning(
    model: &Model,
    source: Text<'_>,
    copy: Text<'_>,
    found: &Comparison,
) -> Result<Option<Meaning>, Error> {
    let left = |relation| {
        let alone = found.sentences.iter().filter(move |s| s.relation == relation);
        alone.flat_map(|s| s.source.iter().chain(&s.copy).copied()).take(MOST).collect::<Vec<Span>>()
    };
    let (dropped, added) = (left(Relation::Dropped), left(Relation::Added));
    if dropped.is_empty() || added.is_empty() {
        return Ok(None);
    }
    let source = vectors(model, source.text, &dropped)?;
    Ok(Some(Meaning { source, copy: vectors(model, copy.text, &added)?, least: ALIKE }))
}

fn vectors(model: &Model, text: &str, sentences: &[Span]) -> Result<Vec<(Span, Vector)>, Error> {
    sentences.iter().map(|&span| Ok((span, model.vector(span.of(text))?))).collect()
}
