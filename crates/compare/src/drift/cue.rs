//! The words of an attribution: for what compares who says what.

use crate::doc::Run;
use crate::pairing::Side;
use crate::token::Token;

/// The tokens of several spans.
pub(super) fn tokens_of(side: &Side<'_>, spans: &[reading::Span]) -> Vec<usize> {
    spans.iter().flat_map(|&span| side.inside(span).range()).collect()
}

/// From the first of these tokens to the last.
pub(super) fn run_of(tokens: &[usize]) -> Option<Run> {
    Some(Run::new(*tokens.iter().min()?, tokens.iter().max()? + 1))
}

/// Whether a token carries matter.
pub(super) fn carries(side: &Side<'_>, at: usize) -> bool {
    side.token(at).is_some_and(Token::is_content)
}

/// "said", "according": words that hardly do anything but attribute.
pub(super) fn is_plain_cue(side: &Side<'_>, at: usize) -> bool {
    let word = side.words(Run::new(at, at + 1)).to_ascii_lowercase();
    matches!(
        word.as_str(),
        "show"
            | "shows"
            | "showed"
            | "said"
            | "says"
            | "say"
            | "told"
            | "tells"
            | "according"
            | "added"
            | "adds"
            | "tweeted"
            | "wrote"
            | "announced"
    )
}
