//! One kind of drift each.

mod figures;
pub(crate) mod second;
mod sense;
mod words;

use figures::*;
use sense::*;
use words::*;

use super::passage::{Chance, Mutated, Passage};

/// A mutation: its name, the kinds that are a right report, and how it is made.
pub(crate) struct Mutation {
    pub(crate) name: &'static str,
    pub(crate) right: &'static [&'static str],
    pub(crate) make: fn(&Passage<'_>, &mut Chance) -> Option<Mutated>,
}

const fn mutation(
    name: &'static str,
    right: &'static [&'static str],
    make: fn(&Passage<'_>, &mut Chance) -> Option<Mutated>,
) -> Mutation {
    Mutation { name, right, make }
}

/// All of them.
pub(crate) const ALL: &[Mutation] = &[
    mutation("quote-word", &["quote-altered"], quote_word),
    mutation("quote-cut", &["quote-cut"], quote_cut),
    mutation("quote-stitched", &["quote-stitched"], quote_stitched),
    mutation("quote-marks-lost", &["quote-marks-lost"], quote_marks_lost),
    mutation("quote-marks-added", &["quote-marks-added"], quote_marks_added),
    mutation("quote-speaker", &["quote-speaker-changed", "attribution-changed"], quote_speaker),
    mutation("figure-value", &["figure-changed"], figure_value),
    mutation("figure-unit", &["figure-unit-changed", "figure-changed"], figure_unit),
    mutation("figure-rate", &["figure-rate-changed"], figure_rate),
    mutation("figure-time", &["figure-time-changed"], figure_time),
    mutation("figure-year", &["figure-time-changed", "figure-changed"], figure_year),
    mutation("figure-scope", &["figure-scope-changed", "figure-unit-changed"], figure_scope),
    mutation("hedge-dropped", &["hedge-dropped"], hedge_dropped),
    mutation("hedge-added", &["hedge-added"], hedge_added),
    mutation("hedge-turned", &["hedge-changed"], hedge_turned),
    mutation("figure-dropped", &["figure-dropped"], figure_dropped),
    mutation("attribution-dropped", &["attribution-dropped"], attribution_dropped),
    mutation("attribution-source", &["attribution-changed", "quote-speaker-changed"], attribution_source),
    mutation("attribution-unnamed", &["attribution-named"], attribution_unnamed),
    mutation("attribution-more", &["attribution-strengthened"], attribution_more),
    mutation("attribution-alleged", &["attribution-strengthened"], attribution_alleged),
    mutation("attribution-cue", &["attribution-strengthened", "attribution-changed"], attribution_cue),
    mutation("negation-lost", &["negation-changed"], negation_lost),
    mutation("negation-gained", &["negation-changed"], negation_gained),
    mutation("modality", &["modality-changed"], modality),
    mutation("comparison", &["comparison-turned", "hedge-changed"], comparison),
    mutation("roles-swapped", &["roles-swapped"], roles),
    mutation("order-swapped", &["order-swapped"], order),
    mutation("name-changed", &["name-changed", "attribution-changed", "quote-speaker-changed"], name_changed),
    mutation("name-misspelt", &["name-misspelt"], name_misspelt),
    mutation("description", &["description-changed"], description),
    mutation("loaded-word", &["loaded-word-added"], loaded),
];
