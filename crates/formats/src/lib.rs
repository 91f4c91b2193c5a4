//! What stories look like outside: copy as it comes in, and releases as they go out. One file a format.
//!
//! Coming in: [`decode`] turns bytes into text, [`intake`] finds the parts of a story in text, Markdown or a web page.
//! Comparisons: [`comparison_html`], [`comparison_text`], [`comparison_json`].
//! Going out: [`package`] (republish box), [`atom`], [`json_ld`], [`ninjs`], [`terms`] in plain words.
//!
//! Pure functions. This crate may not know who asked, where bytes came from or where they go: no network, disk or
//! clock. Readers answer any bytes with a value or an error that says what is wrong and what to do; writers never fail.

pub mod atom;
mod boilerplate;
pub mod comparison_html;
pub mod comparison_json;
mod comparison_segments;
pub mod comparison_text;
pub mod comparison_view;
pub mod credits;
pub mod decode;
pub mod escape;
pub mod feed_in;
pub mod format;
pub mod html;
pub mod intake;
pub mod json_ld;
mod lines;
pub mod markdown;
pub mod ninjs;
mod opening;
pub mod package;
pub mod published;
pub mod reading_html;
pub mod reading_lines;
pub mod terms;
pub mod text;
pub mod time;

pub use decode::{DecodeError, Decoded, decode};
pub use format::{Format, intake};
pub use intake::{Intake, IntakeError};
pub use published::Published;
