//! Page templates in the manner of common publishing systems. They know what a page shows, and nothing of how it is read.

mod applications;
mod blogs;
mod content_systems;
mod eighth;
mod fifth;
mod houses;
mod kits;
mod letters_and_posts;
mod newcomers;
mod news;
mod news_systems;
mod ninth;
mod oddities;
mod others;
mod plain;
mod seventh;
mod site_builders;
mod sixth;
mod static_sites;
mod stations;
mod strangers;
mod strays;
mod systems;
mod wordpress;

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

/// The fifth group, first half: the reader was mended on these.
pub(crate) const FIFTH: [Template; 9] = [
    ("asset", |page| fifth::ASSET.set(page)),
    ("builder", |page| fifth::BUILDER.set(page)),
    ("portal", |page| fifth::PORTAL.set(page)),
    ("caption", |page| fifth::CAPTION.set(page)),
    ("elements", |page| fifth::ELEMENTS.set(page)),
    ("article-info", |page| fifth::ARTICLE_INFO.set(page)),
    ("facts-column", |page| fifth::FACTS_COLUMN.set(page)),
    ("fold", |page| fifth::FOLD.set(page)),
    ("placed", fifth::placed),
];

/// The fifth group, second half: not looked at while the reader was mended on the first.
pub(crate) const SIXTH: [Template; 8] = [
    ("short-classes", sixth::short_classes),
    ("news-theme", |page| sixth::NEWS_THEME.set(page)),
    ("fonts", |page| sixth::FONTS.set(page)),
    ("topic", |page| sixth::TOPIC.set(page)),
    ("dateline", sixth::dateline),
    ("state", |page| sixth::STATE.set(page)),
    ("campaign", |page| sixth::CAMPAIGN.set(page)),
    ("processed", |page| sixth::PROCESSED.set(page)),
];

/// The sixth group: see its files.
pub(crate) const SEVENTH: [Template; 11] = [
    ("designed", |page| seventh::DESIGNED.set(page)),
    ("abroad-daily", |page| seventh::ABROAD_DAILY.set(page)),
    ("reblog", |page| seventh::REBLOG.set(page)),
    ("journal", |page| seventh::JOURNAL.set(page)),
    ("instant", |page| seventh::INSTANT.set(page)),
    ("heard", |page| seventh::HEARD.set(page)),
    ("front-page", eighth::front_page),
    ("status", |page| eighth::STATUS.set(page)),
    ("roll", |page| eighth::ROLL.set(page)),
    ("office", |page| eighth::OFFICE.set(page)),
    ("station-tv", |page| eighth::STATION_TV.set(page)),
];

/// The seventh group: see its file.
pub(crate) const NINTH: [Template; 6] = [
    ("ribbon", |page| ninth::RIBBON.set(page)),
    ("parish", |page| ninth::PARISH.set(page)),
    ("reader", |page| ninth::READER.set(page)),
    ("service", |page| ninth::SERVICE.set(page)),
    ("company", |page| ninth::COMPANY.set(page)),
    ("margin", |page| ninth::MARGIN.set(page)),
];

/// The eighth group: see its file.
pub(crate) const HOUSES: [Template; 10] = [
    ("wp-classic", |page| houses::WP_CLASSIC.set(page)),
    ("newspack", houses::newspack),
    ("ghost", |page| houses::GHOST.set(page)),
    ("olivero", |page| houses::OLIVERO.set(page)),
    ("arc", |page| houses::ARC.set(page)),
    ("brightspot", |page| houses::BRIGHTSPOT.set(page)),
    ("squares", |page| houses::SQUARES.set(page)),
    ("start-page", |page| houses::START_PAGE.set(page)),
    ("quotidien", |page| houses::QUOTIDIEN.set(page)),
    ("drawn", houses::drawn),
];

/// The ninth group: see its file.
pub(crate) const KITS: [Template; 10] = [
    ("block-theme", |page| kits::BLOCK_THEME.set(page)),
    ("tagged", |page| kits::TAGGED.set(page)),
    ("letters", |page| kits::LETTERS.set(page)),
    ("portal-zh", |page| kits::PORTAL_ZH.set(page)),
    ("channel-ar", |page| kits::CHANNEL_AR.set(page)),
    ("paper", |page| kits::PAPER.set(page)),
    ("printer", |page| kits::PRINTER.set(page)),
    ("stream", |page| kits::STREAM.set(page)),
    ("elemental", |page| kits::ELEMENTAL.set(page)),
    ("claps", |page| kits::CLAPS.set(page)),
];

/// The tenth group: see its file.
pub(crate) const STRANGERS: [Template; 10] = [
    ("modules", |page| strangers::MODULES.set(page)),
    ("revista", |page| strangers::REVISTA.set(page)),
    ("blatt", |page| strangers::BLATT.set(page)),
    ("town-hall", |page| strangers::TOWN_HALL.set(page)),
    ("board", |page| strangers::BOARD.set(page)),
    ("sheet", |page| strangers::SHEET.set(page)),
    ("notebook", |page| strangers::NOTEBOOK.set(page)),
    ("club", |page| strangers::CLUB.set(page)),
    ("scroll", |page| strangers::SCROLL.set(page)),
    ("nuke", |page| strangers::NUKE.set(page)),
];

/// The eleventh group: see its file.
pub(crate) const NEWCOMERS: [Template; 8] = [
    ("hive", |page| newcomers::HIVE.set(page)),
    ("canvas", |page| newcomers::CANVAS.set(page)),
    ("documents", |page| newcomers::DOCUMENTS.set(page)),
    ("intranet", |page| newcomers::INTRANET.set(page)),
    ("pulse", |page| newcomers::PULSE.set(page)),
    ("hangul", |page| newcomers::HANGUL.set(page)),
    ("portal-pt", |page| newcomers::PORTAL_PT.set(page)),
    ("minima", |page| newcomers::MINIMA.set(page)),
];

/// The twelfth group, first half: modelled on the sources of real themes and on what republishing tools hand out.
pub(crate) const REAL: [Template; 8] = [
    ("blocks-pasted", |page| wordpress::BLOCKS_PASTED.set(page)),
    ("members-framework", |page| wordpress::MEMBERS_FRAMEWORK.set(page)),
    ("source-theme", |page| letters_and_posts::SOURCE_THEME.set(page)),
    ("details-list", |page| content_systems::DETAILS_LIST.set(page)),
    ("paper-model", |page| static_sites::PAPER_MODEL.set(page)),
    ("accelerated", |page| news_systems::ACCELERATED.set(page)),
    ("stream-blocks", |page| content_systems::STREAM_BLOCKS.set(page)),
    ("hashed-modules", |page| applications::HASHED_MODULES.set(page)),
];

/// Its second half: not looked at while the reader was mended on the first.
pub(crate) const REAL_KEPT: [Template; 8] = [
    ("newsroom-theme", |page| wordpress::NEWSROOM_THEME.set(page)),
    ("magazine-theme", |page| wordpress::MAGAZINE_THEME.set(page)),
    ("publisher-fields", |page| content_systems::PUBLISHER_FIELDS.set(page)),
    ("news-extension", |page| content_systems::NEWS_EXTENSION.set(page)),
    ("fused", |page| news_systems::FUSED.set(page)),
    ("wire-renderer", |page| news_systems::WIRE_RENDERER.set(page)),
    ("block-rows", |page| site_builders::BLOCK_ROWS.set(page)),
    ("hosted-blog", |page| letters_and_posts::HOSTED_BLOG.set(page)),
];
