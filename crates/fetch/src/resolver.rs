//! From a host's name to its addresses, judged. The addresses judged here are the ones connected to: there is no
//! second lookup that could answer differently.

use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;

use reqwest::dns::{Addrs, Name, Resolve};

use crate::guard::{Forbidden, Guard};

/// A lookup under way.
pub type Resolving = Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send>>;

/// Something that knows the addresses of hosts.
pub trait Resolver: Send + Sync + 'static {
    /// The addresses of `host`, in the order they should be tried.
    fn resolve(&self, host: &str) -> Resolving;
}

/// The operating system's resolver.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemResolver;

impl Resolver for SystemResolver {
    fn resolve(&self, host: &str) -> Resolving {
        let host = host.to_owned();
        Box::pin(async move {
            let found = tokio::net::lookup_host((host.as_str(), 0)).await?;
            Ok(found.map(|address| address.ip()).collect())
        })
    }
}

/// Puts the guard between a resolver and the connections.
pub(crate) struct Guarded {
    pub(crate) resolver: Arc<dyn Resolver>,
    pub(crate) guard: Guard,
}

impl Resolve for Guarded {
    fn resolve(&self, name: Name) -> reqwest::dns::Resolving {
        let looking = self.resolver.resolve(name.as_str());
        let guard = self.guard;
        Box::pin(async move {
            let found = looking.await.map_err(|error| LookupError::NoSuchHost(error.to_string()))?;
            let addresses: Addrs = Box::new(checked(found, guard)?.into_iter());
            Ok(addresses)
        })
    }
}

/// Why a lookup gave nothing to connect to. Travels inside the client's own error and is taken out again there.
#[derive(Debug, Clone, thiserror::Error)]
pub(crate) enum LookupError {
    #[error("{0}")]
    NoSuchHost(String),
    #[error(transparent)]
    Forbidden(#[from] Forbidden),
}

/// All of `found`, or the first that is forbidden: a name that leads inside as well as outside is not trusted at all.
fn checked(found: Vec<IpAddr>, guard: Guard) -> Result<Vec<SocketAddr>, LookupError> {
    if found.is_empty() {
        return Err(LookupError::NoSuchHost("it has no address".to_owned()));
    }
    for address in &found {
        guard.check(*address)?;
    }
    Ok(found.into_iter().map(|address| SocketAddr::new(address, 0)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_forbidden_address_spoils_the_name() {
        for (found, passes) in [
            (vec!["8.8.8.8"], true),
            (vec!["8.8.8.8", "2606:4700::1111"], true),
            (vec!["8.8.8.8", "10.0.0.1"], false),
            (vec!["fe80::1", "8.8.8.8"], false),
            (vec![], false),
        ] {
            let addresses = found.iter().map(|text| text.parse().unwrap()).collect();
            assert_eq!(checked(addresses, Guard::default()).is_ok(), passes, "{found:?}");
        }
    }
}
