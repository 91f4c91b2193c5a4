//! One file a subcommand.

pub(crate) mod check;
pub(crate) mod explain;
