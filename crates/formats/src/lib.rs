//! What stories look like outside: copy as it comes in, and releases as they go out. One file a format.
//!
//! Coming in: [`decode`] turns bytes into text, [`intake`] finds the parts of a story in text, Markdown or a web page.
//! Going out: [`package`] (republish box), [`atom`], [`json_ld`], [`ninjs`], [`terms`] in plain words.
//!
//! Pure functions. This crate may not know who asked, where bytes came from or where they go: no network, disk or
//! clock. Readers answer any bytes with a value or an error that says what is wrong and what to do; writers never fail.

pub mod atom;
pub mod credits;
pub mod escape;
pub mod json_ld;
pub mod ninjs;
pub mod package;
pub mod published;
pub mod terms;
pub mod time;

pub use published::Published;
