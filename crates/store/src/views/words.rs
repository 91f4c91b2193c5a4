//! The words that stand in the views' columns for the core's enums.

use story::correction::PubStatus;
use story::item::Stage;
use story::verdict::{CopyState, CorrectionShown};

use crate::StoreError;
use crate::engine::clean;

/// Each value with its word.
pub(super) type Words<T> = [(T, &'static str)];

pub(super) const STAGES: &Words<Stage> =
    &[(Stage::Draft, "draft"), (Stage::Review, "review"), (Stage::Released, "released")];

pub(super) const COPY_STATES: &Words<CopyState> = &[
    (CopyState::Faithful, "faithful"),
    (CopyState::Edited, "edited"),
    (CopyState::Rewritten, "rewritten"),
    (CopyState::Excerpt, "excerpt"),
    (CopyState::Unrelated, "unrelated"),
    (CopyState::Vanished, "vanished"),
];

pub(super) const SHOWN: &Words<CorrectionShown> = &[
    (CorrectionShown::NotDue, "not_due"),
    (CorrectionShown::Shown, "shown"),
    (CorrectionShown::NotShown, "not_shown"),
];

/// The word for a value.
pub(super) fn word<T: Copy + PartialEq>(words: &Words<T>, value: T) -> &'static str {
    words.iter().find(|(known, _)| *known == value).map_or("", |(_, word)| word)
}

/// The value of a word in `table`.
pub(super) fn value<T: Copy>(words: &Words<T>, table: &'static str, word: &str) -> Result<T, StoreError> {
    let known = words.iter().find(|(_, known)| *known == word).map(|(value, _)| *value);
    known.ok_or_else(|| StoreError::view(table, word))
}

/// A status as a word and its reason.
pub(super) fn status_words(status: &PubStatus) -> (&'static str, Option<String>) {
    match status {
        PubStatus::Usable => ("usable", None),
        PubStatus::Withheld { reason } => ("withheld", Some(clean(reason))),
        PubStatus::Canceled { reason } => ("canceled", Some(clean(reason))),
    }
}

/// The status of a word and a reason in `table`.
pub(super) fn status(
    table: &'static str,
    word: &str,
    reason: Option<String>,
) -> Result<PubStatus, StoreError> {
    let reason = reason.unwrap_or_default();
    match word {
        "usable" => Ok(PubStatus::Usable),
        "withheld" => Ok(PubStatus::Withheld { reason }),
        "canceled" => Ok(PubStatus::Canceled { reason }),
        _ => Err(StoreError::view(table, word)),
    }
}

/// A count in a column; never negative where our own code wrote it.
pub(super) fn count(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A list of names as JSON.
pub(super) fn list<'a>(names: impl Iterator<Item = &'a String>) -> Result<String, StoreError> {
    let names: Vec<String> = names.map(|name| clean(name)).collect();
    serde_json::to_string(&names).map_err(|error| StoreError::Unwritable(error.to_string()))
}

/// The list in a column.
pub(super) fn names(table: &'static str, json: &str) -> Result<Vec<String>, StoreError> {
    serde_json::from_str(json).map_err(|_| StoreError::view(table, json))
}
