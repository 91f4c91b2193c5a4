//! How much of the server one address may hold at once: connections of those who connect by themselves, requests under way
//! of those whom a proxy on this machine names.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use crate::limit::holder;

/// Connections, or requests under way, of one address. A browser has six; an office behind one address shares them.
pub(crate) const EACH: usize = 64;

/// What each address holds. Only those that hold something are in it, so it is as long as what is held.
#[derive(Debug, Clone)]
pub(crate) struct Seats {
    held: Arc<Mutex<HashMap<IpAddr, usize>>>,
    each: usize,
}

/// One seat; given back when it is dropped.
#[derive(Debug)]
pub(crate) struct Seat {
    held: Arc<Mutex<HashMap<IpAddr, usize>>>,
    holder: IpAddr,
}

impl Seats {
    /// So many for each address.
    #[must_use]
    pub(crate) fn of(each: usize) -> Self {
        Self { held: Arc::default(), each }
    }

    /// A seat for `address`; `None` where it has all it may have. A network of one holder counts as one address.
    #[must_use]
    pub(crate) fn take(&self, address: IpAddr) -> Option<Seat> {
        let holder = holder(address);
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let count = held.get(&holder).copied().unwrap_or(0);
        if count >= self.each {
            return None;
        }
        held.insert(holder, count + 1);
        Some(Seat { held: Arc::clone(&self.held), holder })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        match held.get_mut(&self.holder) {
            Some(count) if *count > 1 => *count -= 1,
            _ => {
                held.remove(&self.holder);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_has_so_many_and_what_is_left_is_free_again() {
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        let seats = Seats::of(2);
        let one = [seats.take(address("192.0.2.7")), seats.take(address("::ffff:192.0.2.7"))];
        assert!(one.iter().all(Option::is_some));
        assert!(seats.take(address("192.0.2.7")).is_none(), "the same in either writing");
        let other = seats.take(address("192.0.2.8"));
        assert!(other.is_some());
        let network = ["2001:db8:1:2::1", "2001:db8:1:2::2", "2001:db8:1:2::3"].map(address);
        let taken = network.map(|address| seats.take(address));
        assert_eq!(taken.map(|seat| seat.is_some()), [true, true, false], "one holder's network");
        drop(one);
        assert!(seats.take(address("192.0.2.7")).is_some());
        drop(other);
        assert!(seats.held.lock().unwrap().is_empty(), "nobody who holds nothing is remembered");
    }
}
