//! What can go wrong when asking the outside.

use crate::guard::Forbidden;

/// Why nothing came of a request. None of these says that the page is gone: a 404 is an answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// Not an address we ask: another scheme, a user name in it, port 0, or no address at all.
    #[error("{url}: {reason}; give a plain http or https address")]
    Address {
        /// As given.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
    /// It leads to a network strangers may not send us to.
    #[error("{url}: {forbidden}; Standfirst asks public addresses only")]
    Forbidden {
        /// As given, or where a redirect led.
        url: String,
        /// What it is.
        forbidden: Forbidden,
    },
    /// The host's name could not be resolved.
    #[error("{url}: no such host ({reason})")]
    NoSuchHost {
        /// As given.
        url: String,
        /// What the resolver said.
        reason: String,
    },
    /// No connection, or it broke off.
    #[error("{url}: no connection ({reason})")]
    Connection {
        /// As given.
        url: String,
        /// What the network said.
        reason: String,
    },
    /// It took longer than allowed.
    #[error("{url}: no whole answer within {seconds} s")]
    TooSlow {
        /// As given.
        url: String,
        /// The bound.
        seconds: u64,
    },
    /// The body, unpacked, is larger than allowed.
    #[error("{url}: the answer is larger than {limit} bytes")]
    TooLarge {
        /// As given.
        url: String,
        /// The bound.
        limit: usize,
    },
    /// Redirected too often.
    #[error("{url}: more than {limit} redirects")]
    TooManyRedirects {
        /// Where it began.
        url: String,
        /// The bound.
        limit: usize,
    },
    /// The client itself could not be set up.
    #[error("the HTTP client could not be set up: {0}")]
    Setup(String),
}
