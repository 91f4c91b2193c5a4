//! What went wrong, told so that a person knows what happened, what was kept and what to do.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use story::item::Refusal;

/// Why a request was not carried out. As a response it is only a note to the guard (`access`), which makes the page or
/// the JSON of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The status to answer with.
    pub(crate) status: StatusCode,
    /// What happened, and where.
    pub(crate) what: String,
    /// What to do, and what was kept.
    pub(crate) todo: String,
}

impl Fault {
    /// A fault in these words.
    #[must_use]
    pub(crate) fn new(status: StatusCode, what: impl Into<String>, todo: impl Into<String>) -> Self {
        Self { status, what: what.into(), todo: todo.into() }
    }

    /// There is nothing at this address.
    #[must_use]
    pub(crate) fn not_found(what: &str) -> Self {
        let todo = "Look for it from the front page; the address may have been cut short.";
        Self::new(StatusCode::NOT_FOUND, format!("There is no such {what}"), todo)
    }

    /// A field is not as it must be.
    #[must_use]
    pub(crate) fn field(field: &str, problem: &str) -> Self {
        let todo = "Nothing was changed; mend the field and send it again.";
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, format!("{field}: {problem}"), todo)
    }

    /// As it stands above a form.
    #[must_use]
    pub(crate) fn note(&self) -> Markup {
        html! {
            div class="problem" role="alert" {
                p { strong { (sentence(&self.what)) } }
                p { (self.todo) }
            }
        }
    }
}

/// `text` with a capital and a stop, as a sentence.
#[must_use]
pub(crate) fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    let stop = if text.ends_with(['.', '?', '!', '”']) { "" } else { "." };
    format!("{first}{}{stop}", letters.as_str())
}

impl From<newsroom::Error> for Fault {
    fn from(error: newsroom::Error) -> Self {
        use newsroom::Error;
        let kept = "Nothing was changed.";
        let status = match &error {
            Error::Refused(refusal) => return Self::from(refusal),
            Error::NotFound(what) => return Self::not_found(what),
            Error::Role(_) => StatusCode::FORBIDDEN,
            Error::Changed => StatusCode::CONFLICT,
            Error::SignIn => StatusCode::UNPROCESSABLE_ENTITY,
            Error::Link => StatusCode::GONE,
            Error::Unfinished { .. } => StatusCode::INTERNAL_SERVER_ERROR,
            Error::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        };
        let todo = match &error {
            Error::Role(_) => format!("{kept} Ask an admin for the role, or a colleague who has it."),
            Error::Store(_) => {
                format!("{kept} Try again in a moment; if it stays so, tell whoever runs this machine.")
            }
            Error::Unfinished { .. } => {
                "Try again; if it stays so, tell whoever runs this machine what you did.".to_owned()
            }
            Error::SignIn => "Check both; an admin can send you a new link for the password.".to_owned(),
            Error::Changed | Error::Link => kept.to_owned(),
            _ => format!("{kept} Mend it and send it again."),
        };
        Self::new(status, error.to_string(), todo)
    }
}

impl From<&Refusal> for Fault {
    fn from(refusal: &Refusal) -> Self {
        let status = match refusal {
            Refusal::NoSuchItem | Refusal::NoSuchClaim | Refusal::NoSuchSource => StatusCode::NOT_FOUND,
            Refusal::Role(_) | Refusal::Author | Refusal::Gate(_) => StatusCode::FORBIDDEN,
            Refusal::Exists | Refusal::Stage(_) | Refusal::Killed | Refusal::Unchanged => {
                StatusCode::CONFLICT
            }
            Refusal::NoEvidence | Refusal::NoReason | Refusal::Label(_) => StatusCode::UNPROCESSABLE_ENTITY,
        };
        let todo = match refusal {
            Refusal::Author => "Nothing was changed. Ask another editor: the rule has no exception.",
            Refusal::Gate(_) => "Nothing was released. Clear what is in the way, then release it.",
            Refusal::Role(_) => "Nothing was changed. Ask a colleague who has the role.",
            Refusal::NoReason => "Nothing was changed. Say why; it stays in the story's record.",
            _ => "Nothing was changed.",
        };
        Self::new(status, refusal.to_string(), todo)
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_by_the_gate_says_so_and_is_forbidden() {
        let fault = Fault::from(newsroom::Error::Refused(Refusal::Gate(vec![story::gate::Blocker::Author])));
        assert_eq!(fault.status, StatusCode::FORBIDDEN);
        assert!(sentence(&fault.what).starts_with("The gate is shut: nobody approves their own story"));
    }
}
