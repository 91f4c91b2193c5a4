//! Asks the outside for pages and hands it packages, behind a guard.
//!
//! Addresses come from strangers: partners, readers, referrers. So every address is judged before a connection is
//! made, after its name is resolved, and again at every redirect; bodies and times are bounded. This crate may not
//! know what a story, a copy or a partner is; it is the only one that opens connections outwards.

mod address;
mod body;
mod client;
mod error;
mod guard;
mod gzip;
mod polite;
mod resolver;
pub mod warc;

pub use address::check_address;
pub use client::{Client, Fetched, Options};
pub use error::FetchError;
pub use guard::{Forbidden, Guard};
pub use polite::{Answer, Pause, Polite, Validators};
pub use resolver::{Resolver, Resolving, SystemResolver};
