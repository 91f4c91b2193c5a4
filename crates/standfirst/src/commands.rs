//! One file a subcommand.

pub(crate) mod audit;
pub(crate) mod check;
pub(crate) mod compare;
mod credits;
mod data;
pub(crate) mod demo;
pub(crate) mod explain;
pub(crate) mod read;
pub(crate) mod rebuild;
pub(crate) mod serve;
mod terms;
pub(crate) mod trace;
