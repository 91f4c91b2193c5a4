//! Which network addresses may be connected to. A pure function over [`IpAddr`].
//!
//! The lists are IANA's special-purpose registries for IPv4 (RFC 6890 and updates) and IPv6, read strictly: whatever
//! is not plainly an address of the public internet is refused. An IPv6 address that carries an IPv4 address is
//! judged by the one it carries.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Why an address is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{address} is not on the public internet: {kind}")]
pub struct Forbidden {
    /// The address.
    pub address: IpAddr,
    /// What it is: "private", "loopback", "link-local".
    pub kind: &'static str,
}

/// What may be connected to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Guard {
    /// Whether this machine's own loopback addresses may be, for the demo and for tests.
    pub allow_loopback: bool,
}

impl Guard {
    /// Judges one address.
    ///
    /// # Errors
    /// [`Forbidden`], with what kind of address it is.
    pub fn check(self, address: IpAddr) -> Result<(), Forbidden> {
        let kind = match address {
            IpAddr::V4(v4) => kind_of_v4(v4),
            IpAddr::V6(v6) => kind_of_v6(v6),
        };
        match kind {
            None => Ok(()),
            Some(LOOPBACK) if self.allow_loopback => Ok(()),
            Some(kind) => Err(Forbidden { address, kind }),
        }
    }
}

const LOOPBACK: &str = "loopback";

/// Network, length of its prefix, what it is.
const V4: [([u8; 4], u32, &str); 20] = [
    ([0, 0, 0, 0], 8, "this network"),
    ([10, 0, 0, 0], 8, "private"),
    ([100, 64, 0, 0], 10, "shared by a carrier's customers"),
    ([127, 0, 0, 0], 8, LOOPBACK),
    // A cloud's own host, reachable from inside it only.
    ([168, 63, 129, 16], 32, "a cloud's inside"),
    ([169, 254, 0, 0], 16, "link-local"),
    ([172, 16, 0, 0], 12, "private"),
    ([192, 0, 0, 0], 24, "reserved for protocols"),
    ([192, 0, 2, 0], 24, "for documentation"),
    ([192, 31, 196, 0], 24, "reserved for name servers"),
    ([192, 52, 193, 0], 24, "reserved for multicast tunnels"),
    ([192, 88, 99, 0], 24, "6to4 relay"),
    ([192, 168, 0, 0], 16, "private"),
    ([192, 175, 48, 0], 24, "reserved for name servers"),
    ([198, 18, 0, 0], 15, "for benchmarks"),
    ([198, 51, 100, 0], 24, "for documentation"),
    ([203, 0, 113, 0], 24, "for documentation"),
    ([224, 0, 0, 0], 4, "multicast"),
    ([240, 0, 0, 0], 4, "reserved"),
    ([255, 255, 255, 255], 32, "broadcast"),
];

fn kind_of_v4(address: Ipv4Addr) -> Option<&'static str> {
    let bits = address.to_bits();
    let inside = |network: [u8; 4], length: u32| {
        let mask = u32::MAX << (32 - length);
        bits & mask == u32::from_be_bytes(network) & mask
    };
    V4.iter().find(|(network, length, _)| inside(*network, *length)).map(|(.., kind)| *kind)
}

/// Segments of the network, length of its prefix in bits, what it is. All lie inside 2000::/3.
const V6: [([u16; 3], u32, &str); 5] = [
    // Teredo, ORCHID, benchmarks and the other assignments of the IETF.
    ([0x2001, 0, 0], 23, "reserved for protocols"),
    ([0x2001, 0xdb8, 0], 32, "for documentation"),
    ([0x2002, 0, 0], 16, "6to4"),
    ([0x2620, 0x4f, 0x8000], 48, "reserved for name servers"),
    ([0x3fff, 0, 0], 20, "for documentation"),
];

fn kind_of_v6(address: Ipv6Addr) -> Option<&'static str> {
    if address.is_loopback() {
        return Some(LOOPBACK);
    }
    if let Some(carried) = carried_v4(address) {
        // Never loopback by this way round: nobody writes their own machine so without a reason to hide it.
        return kind_of_v4(carried).map(|kind| if kind == LOOPBACK { "loopback inside IPv6" } else { kind });
    }
    let segments = address.segments();
    // Global unicast is 2000::/3 and nothing else; this leaves out unspecified, unique local, link-local, site-local,
    // multicast, discard-only, and NAT64 for local use.
    if segments[0] & 0xe000 != 0x2000 {
        return Some(match segments[0] {
            0xfc00..=0xfdff => "private",
            0xfe80..=0xfebf => "link-local",
            0xff00..=0xffff => "multicast",
            _ => "reserved",
        });
    }
    // ISATAP carries an IPv4 address in the interface part of any network.
    if segments[4] & 0xfdff == 0 && segments[5] == 0x5efe {
        return Some("ISATAP tunnel");
    }
    let bits = address.to_bits();
    let inside = |network: [u16; 3], length: u32| {
        let network = Ipv6Addr::new(network[0], network[1], network[2], 0, 0, 0, 0, 0).to_bits();
        let mask = u128::MAX << (128 - length);
        bits & mask == network & mask
    };
    V6.iter().find(|(network, length, _)| inside(*network, *length)).map(|(.., kind)| *kind)
}

/// The IPv4 address inside ::ffff:a.b.c.d (mapped) or 64:ff9b::a.b.c.d (NAT64).
fn carried_v4(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let [a, b, c, d, e, f, ..] = address.segments();
    let mapped = [a, b, c, d, e, f] == [0, 0, 0, 0, 0, 0xffff];
    let nat64 = [a, b, c, d, e, f] == [0x64, 0xff9b, 0, 0, 0, 0];
    let low = u32::try_from(address.to_bits() & u128::from(u32::MAX)).ok()?;
    (mapped || nat64).then(|| Ipv4Addr::from_bits(low))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(address: &str, expect: Option<&str>) {
        let address: IpAddr = address.parse().unwrap();
        let kind = Guard::default().check(address).err().map(|forbidden| forbidden.kind);
        assert_eq!(kind, expect, "{address}");
    }

    #[test]
    fn public_addresses_pass() {
        for address in [
            "1.1.1.1",
            "8.8.8.8",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "126.255.255.255",
            "128.0.0.0",
            "169.253.255.255",
            "169.255.0.0",
            "172.15.255.255",
            "172.32.0.0",
            "192.167.255.255",
            "192.169.0.0",
            "198.17.255.255",
            "198.20.0.0",
            "223.255.255.255",
            "2606:4700::1111",
            "2a00:1450::1",
            "2001:200::1",
            "2001:db9::1",
            "::ffff:8.8.8.8",
            "64:ff9b::8.8.8.8",
        ] {
            check(address, None);
        }
    }

    #[test]
    fn everything_else_is_refused_by_name() {
        for (address, kind) in [
            ("0.0.0.0", "this network"),
            ("0.1.2.3", "this network"),
            ("10.0.0.1", "private"),
            ("10.255.255.255", "private"),
            ("100.64.0.1", "shared by a carrier's customers"),
            ("100.100.100.200", "shared by a carrier's customers"),
            ("127.0.0.1", "loopback"),
            ("127.255.255.254", "loopback"),
            ("168.63.129.16", "a cloud's inside"),
            ("169.254.169.254", "link-local"),
            ("172.16.0.1", "private"),
            ("172.31.255.255", "private"),
            ("192.0.0.192", "reserved for protocols"),
            ("192.0.2.1", "for documentation"),
            ("192.88.99.1", "6to4 relay"),
            ("192.168.1.1", "private"),
            ("198.18.0.1", "for benchmarks"),
            ("198.19.255.255", "for benchmarks"),
            ("198.51.100.7", "for documentation"),
            ("203.0.113.9", "for documentation"),
            ("224.0.0.1", "multicast"),
            ("239.255.255.250", "multicast"),
            ("240.0.0.1", "reserved"),
            ("255.255.255.255", "reserved"),
            ("::", "reserved"),
            ("::1", "loopback"),
            ("::2", "reserved"),
            ("::127.0.0.1", "reserved"),
            ("::ffff:127.0.0.1", "loopback inside IPv6"),
            ("::ffff:10.0.0.1", "private"),
            ("::ffff:169.254.169.254", "link-local"),
            ("::ffff:0:127.0.0.1", "reserved"),
            ("64:ff9b::10.0.0.1", "private"),
            ("64:ff9b::127.0.0.1", "loopback inside IPv6"),
            ("64:ff9b:1::8.8.8.8", "reserved"),
            ("100::1", "reserved"),
            ("2001::1", "reserved for protocols"),
            ("2001:0:7f00:1::", "reserved for protocols"),
            ("2001:10::1", "reserved for protocols"),
            ("2001:db8::1", "for documentation"),
            ("2002:7f00:1::", "6to4"),
            ("2002:808:808::", "6to4"),
            ("2606:4700::5efe:10.0.0.1", "ISATAP tunnel"),
            ("2606:4700::200:5efe:10.0.0.1", "ISATAP tunnel"),
            ("3fff::1", "for documentation"),
            ("5f00::1", "reserved"),
            ("fc00::1", "private"),
            ("fd00:ec2::254", "private"),
            ("fe80::1", "link-local"),
            ("febf::1", "link-local"),
            ("fec0::1", "reserved"),
            ("ff02::1", "multicast"),
        ] {
            check(address, Some(kind));
        }
    }

    #[test]
    fn loopback_alone_can_be_allowed() {
        let guard = Guard { allow_loopback: true };
        for (address, passes) in [
            ("127.0.0.1", true),
            ("127.8.8.8", true),
            ("::1", true),
            ("::ffff:127.0.0.1", false),
            ("64:ff9b::127.0.0.1", false),
            ("0.0.0.0", false),
            ("::", false),
            ("10.0.0.1", false),
            ("169.254.169.254", false),
        ] {
            let address: IpAddr = address.parse().unwrap();
            assert_eq!(guard.check(address).is_ok(), passes, "{address}");
        }
    }
}
