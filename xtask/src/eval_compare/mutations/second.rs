//! A second set of mutations, made otherwise than the first: other words, other places (headlines, long sentences,
//! inside quotes), phrases instead of words. What the engine was tuned on is the first set.

mod phrases;
mod places;

use super::Mutation;
use super::mutation;
use phrases::*;
use places::*;

/// All of them.
pub(crate) const ALL: &[Mutation] = &[
    mutation("2: quote word put in", &["quote-altered"], quote_put_in),
    mutation("2: quote word left out", &["quote-cut", "quote-altered"], quote_left_out),
    mutation("2: quote in other words", &["quote-altered"], quote_other_words),
    mutation("2: quote tail cut", &["quote-cut"], quote_tail_cut),
    mutation("2: quote figure", &["quote-altered"], quote_figure),
    mutation("2: quotes joined", &["quote-stitched"], quotes_joined),
    mutation("2: short quote unmarked", &["quote-marks-lost"], short_quote_unmarked),
    mutation("2: indirect to direct", &["quote-marks-added"], indirect_to_direct),
    mutation("2: speaker, one name", &["quote-speaker-changed", "attribution-changed"], speaker_one_name),
    mutation("2: he to she", &["quote-speaker-changed", "attribution-changed", "name-changed"], he_to_she),
    mutation("2: digits turned", &["figure-changed", "figure-time-changed"], digits_turned),
    mutation("2: point moved", &["figure-changed", "figure-rounded"], point_moved),
    mutation("2: one more", &["figure-changed", "figure-time-changed"], one_more),
    mutation("2: number in words", &["figure-changed"], number_in_words),
    mutation("2: fraction", &["figure-changed"], fraction),
    mutation("2: figure in headline", &["figure-changed"], figure_in_headline),
    mutation("2: currency", &["figure-unit-changed"], currency),
    mutation("2: magnitude gone", &["figure-changed", "figure-unit-changed"], magnitude_gone),
    mutation("2: unit", &["figure-unit-changed", "figure-scope-changed"], unit),
    mutation("2: rate gone", &["figure-rate-changed"], rate_gone),
    mutation("2: relative time", &["figure-time-changed"], relative_time),
    mutation("2: day of month", &["figure-time-changed", "figure-changed"], day_of_month),
    mutation("2: hedge phrase gone", &["hedge-dropped", "hedge-changed"], hedge_phrase_gone),
    mutation("2: hedge turned", &["hedge-changed"], hedge_phrase_turned),
    mutation(
        "2: all for most",
        &["hedge-dropped", "figure-scope-changed", "attribution-strengthened"],
        all_for_most,
    ),
    mutation("2: one of the gone", &["hedge-dropped"], one_of_the_gone),
    mutation("2: front attribution gone", &["attribution-dropped"], front_attribution_gone),
    mutation("2: according to gone", &["attribution-dropped"], according_to_gone),
    mutation("2: body for body", &["attribution-changed", "quote-speaker-changed"], body_for_body),
    mutation("2: name to role", &["attribution-named"], name_to_role),
    mutation(
        "2: more of them",
        &["attribution-strengthened", "figure-scope-changed", "comparison-turned"],
        more_of_them,
    ),
    mutation("2: doubt gone", &["attribution-strengthened", "attribution-dropped"], doubt_gone),
    mutation("2: cue", &["attribution-strengthened", "attribution-changed"], cue),
    mutation("2: no, none, nobody", &["negation-changed"], no_none_nobody),
    mutation("2: without, neither", &["negation-changed", "comparison-turned"], without_neither),
    mutation("2: failed to", &["negation-changed"], failed_to),
    mutation("2: not put in", &["negation-changed", "quote-altered"], not_put_in),
    mutation("2: modal phrase", &["modality-changed"], modal_phrase),
    mutation("2: opposite", &["comparison-turned"], opposite),
    mutation("2: passive roles", &["roles-swapped"], passive_roles),
    mutation("2: order phrase", &["order-swapped"], order_phrase),
    mutation("2: surname", &["name-changed", "attribution-changed", "quote-speaker-changed"], surname),
    mutation("2: place", &["name-changed", "attribution-changed", "quote-speaker-changed"], place),
    mutation("2: name misspelt", &["name-misspelt"], name_letter),
    mutation("2: description", &["description-changed"], description),
    mutation("2: former gone", &["description-changed"], former_gone),
    mutation("2: loaded", &["loaded-word-added"], loaded),
    mutation("2: lead sheds doubt", &["lead-overstates"], lead_sheds_doubt),
];
