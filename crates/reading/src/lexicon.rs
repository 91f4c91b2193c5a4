//! The words the reader knows, each looked up once when the text is scanned. The lists stand in the files below,
//! one concern a file; a list is plain words between spaces, to be read and extended by anybody.

mod cues;
mod entry;
mod frames;
mod grammar;
mod heads;
mod key;
mod names;
mod nicknames;
mod numbers;
mod scaled;
mod sizes;
mod table;
pub(crate) mod tag;
mod times;
mod units;
mod verbs;

use std::sync::LazyLock;

pub(crate) use entry::{Dimension, Entry, NumberWord, TimeWord, UnitWord};
pub(crate) use frames::MOVES;
pub(crate) use heads::Head;
pub(crate) use key::Letters;
pub(crate) use nicknames::{lines as nickname_lines, same_first_name};
pub(crate) use scaled::sign as unit_sign;
pub use sizes::unit_size;
pub(crate) use table::{Lexicon, WordId};
pub use units::is_money;
pub(crate) use units::{nation, symbol};

/// The lexicon, built on first use.
pub(crate) fn get() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
        Lexicon::of(|lexicon| {
            grammar::fill(lexicon);
            verbs::fill(lexicon);
            frames::fill(lexicon);
            cues::fill(lexicon);
            names::fill(lexicon);
            heads::fill(lexicon);
            numbers::fill(lexicon);
            units::fill(lexicon);
            times::fill(lexicon);
        })
    });
    &LEXICON
}

/// What is known of a word.
pub(crate) fn find(word: &str) -> &'static Entry {
    get().entry(get().find(word.as_bytes()))
}
