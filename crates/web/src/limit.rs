//! How often one address may try what strangers may try: sign-in and public forms.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Tries one address has at once; they come back evenly over [`WINDOW`].
const TRIES: u32 = 20;
/// The time in which all tries come back.
const WINDOW: Duration = Duration::from_secs(300);
/// More addresses than this are not remembered: the oldest are let go, so memory stays bounded.
const MOST_ADDRESSES: usize = 10_000;

/// A leaky bucket for each address (a GCRA, as ATM Forum TM 4.0 has it).
#[derive(Debug, Default)]
pub(crate) struct Limit {
    full_again: Mutex<HashMap<IpAddr, Instant>>,
}

impl Limit {
    /// Takes one try of `address`; `Err` says how long until the next.
    ///
    /// # Errors
    /// The time to wait where none is left.
    pub(crate) fn take(&self, address: IpAddr, now: Instant) -> Result<(), Duration> {
        let address = holder(address);
        let mut buckets = self.full_again.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= MOST_ADDRESSES {
            buckets.retain(|_, full| *full > now);
            if buckets.len() >= MOST_ADDRESSES {
                buckets.clear();
            }
        }
        let each = WINDOW / TRIES;
        let full = buckets.get(&address).copied().unwrap_or(now).max(now) + each;
        let over = full.saturating_duration_since(now + WINDOW);
        if over.is_zero() {
            buckets.insert(address, full);
            return Ok(());
        }
        Err(over)
    }

    /// Gives a try back: somebody who got in was no guesser, and an office shares one address.
    pub(crate) fn give_back(&self, address: IpAddr) {
        let mut buckets = self.full_again.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(full) = buckets.get_mut(&holder(address)) {
            *full = full.checked_sub(WINDOW / TRIES).unwrap_or(*full);
        }
    }
}

/// Whoever has one address of a /64 of IPv6 has them all (RFC 6177), so these share their tries; an IPv4 address in
/// IPv6's writing is the IPv4 address.
pub(crate) fn holder(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(v4) => IpAddr::V4(v4),
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            IpAddr::from([a, b, c, d, 0, 0, 0, 0])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_runs_out_and_recovers_alone() {
        let (limit, start) = (Limit::default(), Instant::now());
        let (one, other) = (IpAddr::from([127, 0, 0, 1]), IpAddr::from([127, 0, 0, 2]));
        for _ in 0..TRIES {
            assert_eq!(limit.take(one, start), Ok(()));
        }
        assert_eq!(limit.take(one, start), Err(WINDOW / TRIES));
        assert_eq!(limit.take(other, start), Ok(()));
        assert_eq!(limit.take(one, start + WINDOW / TRIES), Ok(()));
        limit.give_back(other);
        assert!((0..TRIES).all(|_| limit.take(other, start).is_ok()), "what was given back is there again");
    }

    #[test]
    fn a_network_of_one_holder_shares_its_tries() {
        let (limit, now) = (Limit::default(), Instant::now());
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        for number in 0..TRIES {
            assert_eq!(limit.take(address(&format!("2001:db8:1:2:{number:x}::1")), now), Ok(()));
        }
        assert!(limit.take(address("2001:db8:1:2:ffff::9"), now).is_err(), "the same network");
        assert_eq!(limit.take(address("2001:db8:1:3::1"), now), Ok(()), "the next one");
        assert_eq!(holder(address("::ffff:192.0.2.7")), address("192.0.2.7"));
    }
}
