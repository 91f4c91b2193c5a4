//! One file a subcommand.

pub(crate) mod audit;
pub(crate) mod check;
mod data;
pub(crate) mod explain;
pub(crate) mod rebuild;
