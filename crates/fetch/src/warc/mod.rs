//! WARC files (ISO 28500), the format web crawls are kept in: read as they come, damaged or not, and written.
//!
//! [`Reader`] goes through a file of any size record by record, plain, gzip or zstd, in bounded memory; what is damaged
//! is told as a [`Fault`] with its place, and reading goes on at the next record. [`page`] takes the web page out of a
//! response record. [`write`](write()) makes a file of one capture that any WARC tool opens.

mod fault;
mod head;
mod http;
mod raw;
mod reader;
mod stream;
#[cfg(test)]
mod tests;
mod unpack;
mod write;

pub use fault::{Fault, Place, Problem};
pub use head::Head;
pub use http::{PageRecord, page};
pub use reader::Reader;
pub use write::{Capture, write};
