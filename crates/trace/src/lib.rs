//! What a found page shows of a story: its text, its credits, and the verdict on it as a copy.
//!
//! [`read_page`] finds the story on a captured page, [`judge`] compares it with what was released and looks for the
//! credits. Pure functions from bytes to values. This crate may not know where pages come from, when they are captured,
//! or what anybody does about a verdict; it opens no connection and has no clock.

mod blocks;
mod credit_line;
mod credit_rows;
mod credits;
mod day;
pub mod decide;
mod drawing;
mod facts;
mod images;
pub mod index;
mod inline;
mod judge;
mod kind;
mod leads;
mod main_text;
mod mark;
mod named;
mod normal;
mod others;
mod page;
mod pictures;
mod place;
mod prose;
mod raster;
mod rough;
mod shallow;
pub mod sift;
mod story_words;
mod terms;
mod unseen;
mod zone;

pub use credit_rows::permitted_in_credits;
pub use credits::{Ours, credits, look_within, pictures_beside};
pub use facts::Facts;
pub use judge::judge;
pub use mark::{ALIKE, Logo, Looks, Mark};
pub use page::{Image, Line, Link, Page, PageError, feeds_named, read_page, read_page_if};
pub use place::{Outline, Place};
pub use raster::PictureError;
pub use rough::rough_text;
