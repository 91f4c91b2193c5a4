//! What is read of a feed, and how much of it.

/// Most items taken from one feed; a sitemap may have 50,000 (sitemaps.org).
pub(super) const MOST_ITEMS: usize = 50_000;
/// Most bytes kept of one text.
const MOST_TEXT: usize = 64 << 10;

/// What kind of list it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// RSS of any version.
    Rss,
    /// Atom.
    Atom,
    /// JSON Feed.
    Json,
    /// A sitemap: addresses and, in news sitemaps, titles.
    Sitemap,
    /// A list of sitemaps.
    SitemapIndex,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FeedItem {
    /// The page, as written.
    pub url: String,
    /// Its title, without markup.
    pub title: Option<String>,
    /// Summary and full text as far as the feed gives them; may hold HTML.
    pub text: String,
    /// When it was last changed, as a sitemap or its index tells (W3C Datetime): later ones stand later in the alphabet too.
    pub modified: Option<String>,
}

/// A feed as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// What kind.
    pub kind: Kind,
    /// Its entries, as many as have an address.
    pub items: Vec<FeedItem>,
    /// Where and why reading stopped before the end, if it did.
    pub damage: Option<String>,
}

/// Why there is nothing to read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this is no feed: {0}; give the address of an RSS, Atom or JSON feed, or of a sitemap")]
pub struct NoFeed(pub String);

/// Appends as much of `more` as fits.
pub(super) fn append(text: &mut String, more: &str) {
    let room = MOST_TEXT.saturating_sub(text.len());
    let end = more.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= room).last();
    text.push_str(more.get(..end.unwrap_or(0)).unwrap_or_default());
}
