//! Page templates in the manner of common publishing systems. They know what a page shows, and nothing of how it is read.

mod abroad;
mod aggregators;
mod applications;
mod bought_themes;
mod broadcasters;
mod content_systems;
mod forums_and_networks;
mod letters_and_posts;
mod magazines;
mod news_systems;
mod old_pages;
mod print;
mod quick_pages;
mod registers;
mod site_builders;
mod small_sites;
mod static_sites;
mod wordpress;

use super::page::Shown;

/// A template: its name, and how it sets a page.
pub(crate) type Template = (&'static str, fn(&Shown) -> String);

/// All groups in the order they were written, each with what it is called.
pub(crate) const GROUPS: [(&str, &[Template]); 18] = [
    ("the templates that the reader was made with", &FIRST),
    ("templates written after it", &SECOND),
    ("a third group, in UTF-16 too", &THIRD),
    ("a fourth group, in UTF-16 too", &FOURTH),
    ("a fifth group, credits misplaced too, first half", &FIFTH),
    ("a fifth group, second half", &FIFTH_KEPT),
    ("a sixth group", &SIXTH),
    ("a seventh group", &SEVENTH),
    ("an eighth group, as known systems put pages out", &EIGHTH),
    ("a ninth group, the same", &NINTH),
    ("a tenth group, the same", &TENTH),
    ("an eleventh group, the same", &ELEVENTH),
    ("a twelfth group, as real themes put pages out, first half", &TWELFTH),
    ("a twelfth group, second half", &TWELFTH_KEPT),
    ("a thirteenth group, the same", &THIRTEENTH),
    ("a fourteenth group, as strangers' themes put pages out", &FOURTEENTH),
    ("a fifteenth group, the same", &FIFTEENTH),
    ("a sixteenth group, the same", &SIXTEENTH),
];

/// The templates that the reader was made with.
pub(crate) const FIRST: [Template; 14] = [
    ("block-blog", wordpress::block),
    ("classic-blog", wordpress::classic),
    ("static-site", static_sites::static_site),
    ("with-comments", letters_and_posts::with_comments),
    ("newspaper", news_systems::newspaper),
    ("amp", news_systems::amp),
    ("div-soup", applications::div_soup),
    ("radio", broadcasters::radio),
    ("aggregator", aggregators::aggregator),
    ("microdata", magazines::microdata),
    ("table-2003", old_pages::table),
    ("minimal", static_sites::minimal),
    ("print", print::print),
    ("newsletter", letters_and_posts::newsletter),
];

/// The second group: written after the reader, not to be tuned on line by line.
const SECOND: [Template; 8] = [
    ("magazine", magazines::magazine),
    ("weekly", magazines::weekly),
    ("author-card", magazines::author_card),
    ("graph", magazines::graph),
    ("items", magazines::items),
    ("cells", old_pages::cells),
    ("footer-credits", magazines::footer_credits),
    ("amp-cards", news_systems::amp_cards),
];

/// The third group: written after the reader had been mended on the second.
const THIRD: [Template; 16] = [
    ("fields", content_systems::fields),
    ("cards", magazines::cards),
    ("web-log", letters_and_posts::web_log),
    ("letter", letters_and_posts::letter),
    ("blocks", wordpress::blocks),
    ("hashed", applications::hashed),
    ("chains", news_systems::chains),
    ("station", broadcasters::station),
    ("weekly-chain", news_systems::weekly_chain),
    ("co-authors", wordpress::co_authors),
    ("partner-box", broadcasters::partner_box),
    ("forum", forums_and_networks::forum),
    ("mail", letters_and_posts::mail),
    ("planet", aggregators::planet),
    ("scraped", aggregators::scraped),
    ("printed", print::printed),
];

/// The fourth group: written after the reader had been mended on the third.
const FOURTH: [Template; 8] = [
    ("boxed", magazines::boxed),
    ("rolling", aggregators::rolling),
    ("wiki", content_systems::wiki),
    ("application", applications::application),
    ("by-hand", old_pages::by_hand),
    ("abroad", abroad::abroad),
    ("archive", old_pages::archive),
    ("run-in", magazines::run_in),
];

/// The fifth group, first half: the reader was mended on these.
const FIFTH: [Template; 9] = [
    ("asset", |page| news_systems::ASSET.set(page)),
    ("builder", |page| site_builders::BUILDER.set(page)),
    ("portal", |page| aggregators::PORTAL.set(page)),
    ("caption", |page| news_systems::CAPTION.set(page)),
    ("elements", |page| news_systems::ELEMENTS.set(page)),
    ("article-info", |page| content_systems::ARTICLE_INFO.set(page)),
    ("facts-column", |page| magazines::FACTS_COLUMN.set(page)),
    ("fold", |page| magazines::FOLD.set(page)),
    ("placed", print::placed),
];

/// The fifth group, second half: not looked at while the reader was mended on the first.
const FIFTH_KEPT: [Template; 8] = [
    ("short-classes", applications::short_classes),
    ("news-theme", |page| wordpress::NEWS_THEME.set(page)),
    ("fonts", |page| old_pages::FONTS.set(page)),
    ("topic", |page| forums_and_networks::TOPIC.set(page)),
    ("dateline", print::dateline),
    ("state", |page| applications::STATE.set(page)),
    ("campaign", |page| letters_and_posts::CAMPAIGN.set(page)),
    ("processed", |page| print::PROCESSED.set(page)),
];

/// The sixth group: written after the reader had been mended on the fifth.
const SIXTH: [Template; 11] = [
    ("designed", |page| site_builders::DESIGNED.set(page)),
    ("abroad-daily", |page| abroad::ABROAD_DAILY.set(page)),
    ("reblog", |page| forums_and_networks::REBLOG.set(page)),
    ("journal", |page| forums_and_networks::JOURNAL.set(page)),
    ("instant", |page| aggregators::INSTANT.set(page)),
    ("heard", |page| broadcasters::HEARD.set(page)),
    ("front-page", aggregators::front_page),
    ("status", |page| forums_and_networks::STATUS.set(page)),
    ("roll", |page| magazines::ROLL.set(page)),
    ("office", |page| content_systems::OFFICE.set(page)),
    ("station-tv", |page| broadcasters::STATION_TV.set(page)),
];

/// The seventh group: written after it had been mended on the sixth.
const SEVENTH: [Template; 6] = [
    ("ribbon", |page| news_systems::RIBBON.set(page)),
    ("parish", |page| content_systems::PARISH.set(page)),
    ("reader", |page| aggregators::READER.set(page)),
    ("service", |page| broadcasters::SERVICE.set(page)),
    ("company", |page| site_builders::COMPANY.set(page)),
    ("margin", |page| magazines::MARGIN.set(page)),
];

/// The eighth group: modelled on what known systems put out, and written before the reader met any of it.
const EIGHTH: [Template; 10] = [
    ("wp-classic", |page| wordpress::WP_CLASSIC.set(page)),
    ("newspack", wordpress::newspack),
    ("ghost", |page| letters_and_posts::GHOST.set(page)),
    ("olivero", |page| content_systems::OLIVERO.set(page)),
    ("arc", |page| news_systems::ARC.set(page)),
    ("brightspot", |page| news_systems::BRIGHTSPOT.set(page)),
    ("squares", |page| site_builders::SQUARES.set(page)),
    ("start-page", |page| aggregators::START_PAGE.set(page)),
    ("quotidien", |page| abroad::QUOTIDIEN.set(page)),
    ("drawn", applications::drawn),
];

/// The ninth group: written with the eighth.
const NINTH: [Template; 10] = [
    ("block-theme", |page| wordpress::BLOCK_THEME.set(page)),
    ("tagged", |page| wordpress::TAGGED.set(page)),
    ("letters", |page| letters_and_posts::LETTERS.set(page)),
    ("portal-zh", |page| abroad::PORTAL_ZH.set(page)),
    ("channel-ar", |page| abroad::CHANNEL_AR.set(page)),
    ("paper", |page| static_sites::PAPER.set(page)),
    ("printer", |page| print::PRINTER.set(page)),
    ("stream", |page| aggregators::STREAM.set(page)),
    ("elemental", |page| wordpress::ELEMENTAL.set(page)),
    ("claps", |page| letters_and_posts::CLAPS.set(page)),
];

/// The tenth group: written after the reader had been mended on the eighth and ninth.
const TENTH: [Template; 10] = [
    ("modules", |page| site_builders::MODULES.set(page)),
    ("revista", |page| abroad::REVISTA.set(page)),
    ("blatt", |page| abroad::BLATT.set(page)),
    ("town-hall", |page| content_systems::TOWN_HALL.set(page)),
    ("board", |page| forums_and_networks::BOARD.set(page)),
    ("sheet", |page| static_sites::SHEET.set(page)),
    ("notebook", |page| applications::NOTEBOOK.set(page)),
    ("club", |page| site_builders::CLUB.set(page)),
    ("scroll", |page| magazines::SCROLL.set(page)),
    ("nuke", |page| content_systems::NUKE.set(page)),
];

/// The eleventh group: written after it had been mended on the tenth.
const ELEVENTH: [Template; 8] = [
    ("hive", |page| letters_and_posts::HIVE.set(page)),
    ("canvas", |page| site_builders::CANVAS.set(page)),
    ("documents", |page| content_systems::DOCUMENTS.set(page)),
    ("intranet", |page| content_systems::INTRANET.set(page)),
    ("pulse", |page| letters_and_posts::PULSE.set(page)),
    ("hangul", |page| abroad::HANGUL.set(page)),
    ("portal-pt", |page| abroad::PORTAL_PT.set(page)),
    ("minima", |page| static_sites::MINIMA.set(page)),
];

/// The twelfth group, first half: modelled on the sources of real themes and on what republishing tools hand out.
const TWELFTH: [Template; 8] = [
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
const TWELFTH_KEPT: [Template; 8] = [
    ("newsroom-theme", |page| wordpress::NEWSROOM_THEME.set(page)),
    ("magazine-theme", |page| wordpress::MAGAZINE_THEME.set(page)),
    ("publisher-fields", |page| content_systems::PUBLISHER_FIELDS.set(page)),
    ("news-extension", |page| content_systems::NEWS_EXTENSION.set(page)),
    ("fused", |page| news_systems::FUSED.set(page)),
    ("wire-renderer", |page| news_systems::WIRE_RENDERER.set(page)),
    ("block-rows", |page| site_builders::BLOCK_ROWS.set(page)),
    ("hosted-blog", |page| letters_and_posts::HOSTED_BLOG.set(page)),
];

/// The thirteenth group, written after the reader was mended on the first half of the twelfth.
const THIRTEENTH: [Template; 8] = [
    ("numbered-boxes", |page| site_builders::NUMBERED_BOXES.set(page)),
    ("assets-of-dailies", |page| news_systems::ASSETS_OF_DAILIES.set(page)),
    ("rubriques", |page| content_systems::RUBRIQUES.set(page)),
    ("spoken-labels", |page| content_systems::SPOKEN_LABELS.set(page)),
    ("base-blog", |page| static_sites::BASE_BLOG.set(page)),
    ("paid-letters", |page| letters_and_posts::PAID_LETTERS.set(page)),
    ("utility-classes", |page| applications::UTILITY_CLASSES.set(page)),
    ("three-columns", |page| old_pages::THREE_COLUMNS.set(page)),
];

/// The fourteenth group: modelled on the sources of themes nobody had looked at before. The reader may be mended on its first, third, fifth
/// and so on; the others are not looked at.
const FOURTEENTH: [Template; 12] = [
    ("initials", |page| small_sites::INITIALS.set(page)),
    ("provided-by", registers::provided_by),
    ("contributors", small_sites::contributors),
    ("journal-sections", registers::journal_sections),
    ("dot-dividers", |page| bought_themes::DOT_DIVIDERS.set(page)),
    ("labelled-lines", broadcasters::labelled_lines),
    ("footer-meta", |page| bought_themes::FOOTER_META.set(page)),
    ("dossier", |page| registers::DOSSIER.set(page)),
    ("sent-along", applications::sent_along),
    ("firmas", |page| abroad::FIRMAS.set(page)),
    ("text-edition", registers::text_edition),
    ("entry-author", bought_themes::entry_author),
];

/// The fifteenth group: written with the fourteenth, before the reader was mended on it. To be looked at in the same way.
const FIFTEENTH: [Template; 12] = [
    ("box-before", |page| quick_pages::BOX_BEFORE.set(page)),
    ("minified", |page| small_sites::MINIFIED.set(page)),
    ("positions", bought_themes::positions),
    ("lede-byline", |page| abroad::LEDE_BYLINE.set(page)),
    ("digest", quick_pages::digest),
    ("words-by", |page| small_sites::WORDS_BY.set(page)),
    ("edited-strip", abroad::edited_strip),
    ("replica", print::replica),
    ("slotted", |page| quick_pages::SLOTTED.set(page)),
    ("news-reader", |page| content_systems::NEWS_READER.set(page)),
    ("kaynak", |page| abroad::KAYNAK.set(page)),
    ("campaigners", |page| site_builders::CAMPAIGNERS.set(page)),
];

/// The sixteenth group: as the fifteenth.
const SIXTEENTH: [Template; 12] = [
    ("banner", small_sites::banner),
    ("reposted", |page| small_sites::REPOSTED.set(page)),
    ("islands", |page| applications::ISLANDS.set(page)),
    ("read-out", applications::read_out),
    ("newsroom-first", |page| broadcasters::NEWSROOM_FIRST.set(page)),
    ("publication-under", |page| news_systems::PUBLICATION_UNDER.set(page)),
    ("title-block", registers::title_block),
    ("copyright-block", |page| small_sites::COPYRIGHT_BLOCK.set(page)),
    ("sent-on", |page| letters_and_posts::SENT_ON.set(page)),
    ("zrodlo", abroad::zrodlo),
    ("clipping", |page| registers::CLIPPING.set(page)),
    ("source-dash", |page| aggregators::SOURCE_DASH.set(page)),
];
