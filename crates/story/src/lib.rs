//! What a story is, and what may happen to it.
//!
//! Values, events, the states events lead to, and `decide`: from a state and a command to events or a refusal. Nothing
//! changes but through `decide`, so no page, no API and no command line has a way round the gate. This crate may not
//! know how anything is stored, shown or sent; it has no clock, no randomness and no disk: times and ids are given.

pub mod account;
pub mod candidate;
pub mod content;
pub mod copy;
pub mod correction;
pub mod delivery;
pub mod event;
pub mod gate;
pub mod ids;
pub mod item;
pub mod manuscript;
pub mod partner;
pub mod report;
pub mod settings;
pub mod source;
pub mod terms;
pub mod verdict;
