//! Who may speak for others: proxies before the server, which name in `X-Forwarded-For` whom they ask for.

use std::net::IpAddr;
use std::sync::Arc;

/// Addresses of proxies. What they say of an asker's address is believed, and their connections are not counted as one asker's.
#[derive(Debug, Clone)]
pub struct Proxies {
    loopback: bool,
    named: Arc<[IpAddr]>,
}

impl Default for Proxies {
    /// Those on this machine.
    fn default() -> Self {
        Self::and([])
    }
}

impl Proxies {
    /// Those on this machine, and these.
    #[must_use]
    pub fn and(named: impl IntoIterator<Item = IpAddr>) -> Self {
        Self { loopback: true, named: named.into_iter().map(|address| address.to_canonical()).collect() }
    }

    /// These alone.
    #[cfg(test)]
    pub(crate) fn only(named: impl IntoIterator<Item = IpAddr>) -> Self {
        Self { loopback: false, ..Self::and(named) }
    }

    /// Whether whoever connects from `address` may speak for others. It may be in IPv6's writing where the server listens on
    /// both.
    pub(crate) fn have(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        (self.loopback && address.is_loopback()) || self.named.contains(&address)
    }

    /// Whether connections from `address` are not counted as one asker's: it is a proxy, or may be one that nobody named. Whom
    /// such a one names is not believed.
    pub(crate) fn may_have(&self, address: IpAddr) -> bool {
        self.have(address) || (self.loopback && is_private(address.to_canonical()))
    }
}

/// Whether an address is on a private network (RFC 1918, RFC 4193), from where no stranger connects by themselves.
fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => v4.is_private() || v4.is_link_local(),
        IpAddr::V6(v6) => v6.is_unique_local() || v6.is_unicast_link_local(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_on_this_machine_or_named() {
        let named = Proxies::and(["10.0.0.1", "::ffff:10.0.0.2"].map(|address| address.parse().unwrap()));
        for (address, alone, with_named, uncounted) in [
            ("127.0.0.1", true, true, true),
            ("::1", true, true, true),
            ("::ffff:127.0.0.1", true, true, true),
            ("192.0.2.7", false, false, false),
            ("2001:db8::7", false, false, false),
            ("10.0.0.1", false, true, true),
            ("::ffff:10.0.0.1", false, true, true),
            ("10.0.0.2", false, true, true),
            ("10.0.0.3", false, false, true),
            ("::ffff:172.17.0.2", false, false, true),
            ("fd00::9", false, false, true),
        ] {
            let address: IpAddr = address.parse().unwrap();
            assert_eq!(Proxies::default().have(address), alone, "{address}");
            assert_eq!(named.have(address), with_named, "{address}");
            assert_eq!(Proxies::default().may_have(address), uncounted, "{address}");
        }
    }
}
