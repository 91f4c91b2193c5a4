//! Page templates in the manner of common publishing systems. They know what a page shows, and nothing of how it is read.

mod blogs;
mod news;
mod oddities;
mod others;
mod plain;
mod stations;
mod strays;
mod systems;

use super::page::Shown;

/// A template: its name, and how it sets a page.
pub(crate) type Template = (&'static str, fn(&Shown) -> String);

pub(crate) const TEMPLATES: [Template; 14] = [
    ("block-blog", blogs::block),
    ("classic-blog", blogs::classic),
    ("static-site", blogs::static_site),
    ("with-comments", blogs::with_comments),
    ("newspaper", news::newspaper),
    ("amp", news::amp),
    ("div-soup", news::div_soup),
    ("radio", news::radio),
    ("aggregator", news::aggregator),
    ("microdata", news::microdata),
    ("table-2003", plain::table),
    ("minimal", plain::minimal),
    ("print", plain::print),
    ("newsletter", plain::newsletter),
];

/// The second group: see its file.
pub(crate) const OTHERS: [Template; 8] = [
    ("magazine", others::magazine),
    ("weekly", others::weekly),
    ("author-card", others::author_card),
    ("graph", others::graph),
    ("items", others::items),
    ("cells", others::cells),
    ("footer-credits", others::footer_credits),
    ("amp-cards", others::amp_cards),
];

/// The third group: written after the reader had been mended on the second.
pub(crate) const THIRD: [Template; 16] = [
    ("fields", systems::fields),
    ("cards", systems::cards),
    ("web-log", systems::web_log),
    ("letter", systems::letter),
    ("blocks", systems::blocks),
    ("hashed", systems::hashed),
    ("chains", stations::chains),
    ("station", stations::station),
    ("weekly-chain", stations::weekly_chain),
    ("co-authors", stations::co_authors),
    ("partner-box", stations::partner_box),
    ("forum", strays::forum),
    ("mail", strays::mail),
    ("planet", strays::planet),
    ("scraped", strays::scraped),
    ("printed", strays::printed),
];

/// The fourth group: see its file.
pub(crate) const FOURTH: [Template; 8] = [
    ("boxed", oddities::boxed),
    ("rolling", oddities::rolling),
    ("wiki", oddities::wiki),
    ("application", oddities::application),
    ("by-hand", oddities::by_hand),
    ("abroad", oddities::abroad),
    ("archive", oddities::archive),
    ("run-in", oddities::run_in),
];
