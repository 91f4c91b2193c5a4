//! Reading an address a stranger gave.

use std::net::IpAddr;

use url::{Host, Url};

use crate::error::FetchError;
use crate::guard::Guard;

/// Longest address taken; browsers stop at about the same.
const LONGEST: usize = 8 * 1024;

/// Parses `text` and judges what can be judged without a name server: scheme, user name, port, and the host where
/// it is written as a number in any of the spellings browsers know (decimal, octal, hexadecimal, short, full-width).
///
/// # Errors
/// [`FetchError::Address`] or [`FetchError::Forbidden`].
pub fn check_address(text: &str, guard: Guard) -> Result<Url, FetchError> {
    let refuse = |reason: &str| FetchError::Address { url: shortened(text), reason: reason.to_owned() };
    if text.len() > LONGEST {
        return Err(refuse("the address is too long"));
    }
    let url = Url::parse(text.trim()).map_err(|error| refuse(&error.to_string()))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(refuse(&format!("the scheme {:?} is not asked", url.scheme())));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("a user name or password stands in the address"));
    }
    if url.port() == Some(0) {
        return Err(refuse("port 0 is nobody's"));
    }
    let literal = match url.host() {
        None => return Err(refuse("no host is named")),
        Some(Host::Domain(name)) if name.trim_end_matches('.').is_empty() => {
            return Err(refuse("no host is named"));
        }
        Some(Host::Domain(_)) => None,
        Some(Host::Ipv4(v4)) => Some(IpAddr::V4(v4)),
        Some(Host::Ipv6(v6)) => Some(IpAddr::V6(v6)),
    };
    if let Some(address) = literal {
        let url = shortened(text);
        guard.check(address).map_err(|forbidden| FetchError::Forbidden { url, forbidden })?;
    }
    Ok(url)
}

/// For messages: at most 200 characters.
pub(crate) fn shortened(text: &str) -> String {
    match text.char_indices().nth(200) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}
