//! What can go wrong in a use case, in words for the person who asked.

use story::item::Refusal;

/// Why a use case did not happen. Nothing was changed unless the message says so.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The rules of the newsroom say no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// What was asked for is not there.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// The one who asks lacks a role.
    #[error("this needs the role of {0}")]
    Role(&'static str),
    /// A field is not right.
    #[error("{field}: {problem}")]
    Invalid {
        /// Which field, by its label.
        field: &'static str,
        /// What is wrong, and what would be right.
        problem: String,
    },
    /// Somebody else changed the same thing first.
    #[error(
        "somebody changed this while you were working on it; nothing was lost: open it again, and save once more"
    )]
    Changed,
    /// Sign-in details do not match an account.
    #[error("this address and password do not belong together")]
    SignIn,
    /// A one-time link that is used up, too old, or never was.
    #[error("this link is used up or too old; ask an admin for a new one")]
    Link,
    /// A file could not be read.
    #[error("{name}: {problem}")]
    File {
        /// The file.
        name: String,
        /// What is wrong, and what to do.
        problem: String,
    },
    /// Work that was under way ended before it was done: a fault of the program, or it is being stopped.
    #[error(
        "{what} did not finish: {problem}; what was done before stands, and the rest is tried again at the next round or when \
         it is asked for again"
    )]
    Unfinished {
        /// What was being done.
        what: &'static str,
        /// What ended it.
        problem: String,
    },
    /// The store failed.
    #[error("the newsroom's records could not be reached: {0}")]
    Store(store::StoreError),
}

impl From<store::StoreError> for Error {
    fn from(error: store::StoreError) -> Self {
        match error {
            store::StoreError::Conflict { .. } => Self::Changed,
            other => Self::Store(other),
        }
    }
}

impl Error {
    /// `what` did not finish, since its task ended with `error`.
    pub(crate) fn unfinished(what: &'static str, error: tokio::task::JoinError) -> Self {
        let problem = if error.is_cancelled() {
            "it was broken off".to_owned()
        } else {
            let panic = error.into_panic();
            let words = panic.downcast_ref::<&str>().map(|words| (*words).to_owned());
            let words = words.or_else(|| panic.downcast_ref::<String>().cloned());
            format!(
                "a fault in Standfirst ({}); please report it",
                words.as_deref().unwrap_or("without words")
            )
        };
        Self::Unfinished { what, problem }
    }
}

/// `Ok` with the text trimmed, or [`Error::Invalid`] where nothing is left or it is over `most` characters.
pub(crate) fn needed(field: &'static str, text: &str, most: usize) -> Result<String, Error> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Error::Invalid { field, problem: "this is needed".into() });
    }
    at_most(field, text, most)
}

/// `Ok` with the text trimmed, or [`Error::Invalid`] where it is over `most` characters.
pub(crate) fn at_most(field: &'static str, text: &str, most: usize) -> Result<String, Error> {
    let text = text.trim();
    let length = text.chars().count();
    if length > most {
        return Err(Error::Invalid { field, problem: format!("{length} characters; {most} at most") });
    }
    Ok(text.to_owned())
}
