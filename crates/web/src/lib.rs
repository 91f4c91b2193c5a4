//! The pages and the API of a newsroom: [`serve`], or [`router`] for a server of one's own.
//!
//! [`routes`] lists every route with who may use it; `access` lets each request through or not; `pages` has one page a
//! file, `api` the same use cases for programs. Everything goes through `newsroom`'s use cases: this crate may not know
//! SQL, sockets to the outside, or any rule of journalism.

mod access;
mod answer;
mod api;
mod cookies;
mod csv;
mod fault;
mod field;
mod form;
mod leaf;
mod limit;
mod margin;
mod marks;
mod moments;
mod pages;
mod people;
mod proxies;
mod readers;
pub mod routes;
mod seats;
mod server;
mod side_by_side;
mod sieve;
mod spread;
mod stream;
mod terms;
mod when;
mod words;

pub use access::Access;
pub use proxies::Proxies;
pub use server::{router, serve};
