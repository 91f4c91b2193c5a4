//! Feeds of others, read for what they list: RSS 0.9 to 2.0, Atom (RFC 4287), JSON Feed 1, sitemaps and their indexes.
//!
//! Any bytes are taken; damage ends the list where it stands and keeps what came before. Bounded: so many items, so many
//! characters of each text.

mod json;
mod list;
mod xml;

use crate::decode::decode;

pub use list::{Feed, FeedItem, Kind, NoFeed};

/// Reads a feed.
///
/// # Errors
/// [`NoFeed`] for what is none.
pub fn read(bytes: &[u8]) -> Result<Feed, NoFeed> {
    let text = decode(bytes).map_err(|error| NoFeed(error.to_string()))?.text;
    if text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).starts_with('{') {
        json::read(&text)
    } else {
        xml::read(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(feed: &str, kind: Kind, expect: &[(&str, &str, &str)]) {
        let read = read(feed.as_bytes()).unwrap();
        let items: Vec<(&str, &str, &str)> = read
            .items
            .iter()
            .map(|item| (item.url.as_str(), item.title.as_deref().unwrap_or(""), item.text.as_str()))
            .collect();
        assert_eq!((read.kind, items.as_slice()), (kind, expect), "{:?}", read.damage);
    }

    #[test]
    fn every_kind_of_feed() {
        check(
            "<?xml version='1.0'?><rss version='2.0' xmlns:content='c' xmlns:media='m'><channel><title>Bay</title><link>https://bay.example/</link>
             <item><title>Bridge &amp; ferry</title><link> https://bay.example/a </link><description><![CDATA[<p>Cracks.</p>]]></description>
             <content:encoded>&lt;p&gt;Long.&lt;/p&gt;</content:encoded><media:title>Photo</media:title></item>
             <item><title>Only a guid</title><guid isPermaLink='true'>https://bay.example/b</guid></item>
             <item><title>Nowhere</title></item></channel></rss>",
            Kind::Rss,
            &[
                ("https://bay.example/a", "Bridge & ferry", "<p>Cracks.</p>\n<p>Long.</p>"),
                ("https://bay.example/b", "Only a guid", ""),
            ],
        );
        check(
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>Bay</title><link href='https://bay.example/'/>
             <entry><title type='html'>Bridge</title><link rel='self' href='/x.xml'/><link href='https://bay.example/a'/>
             <summary>Cracks &#8212; three.</summary><content type='xhtml'><div>Long <b>words</b>.</div></content></entry></feed>",
            Kind::Atom,
            &[("https://bay.example/a", "Bridge", "Cracks — three.\nLong words.")],
        );
        check(
            r#"{"version":"https://jsonfeed.org/version/1.1","title":"Bay","items":[{"id":1,"url":"https://bay.example/a","title":"Bridge","content_html":"<p>x</p>"},{"id":"https://bay.example/b","summary":"y"},7]}"#,
            Kind::Json,
            &[("https://bay.example/a", "Bridge", "<p>x</p>"), ("https://bay.example/b", "", "y")],
        );
        check(
            "<urlset xmlns:n='x'><url><loc>https://bay.example/a</loc><n:news><n:publication><n:name>Bay</n:name></n:publication><n:title>Bridge</n:title></n:news></url></urlset>",
            Kind::Sitemap,
            &[("https://bay.example/a", "Bridge", "")],
        );
        check(
            "<sitemapindex><sitemap><loc>https://bay.example/1.xml</loc></sitemap></sitemapindex>",
            Kind::SitemapIndex,
            &[("https://bay.example/1.xml", "", "")],
        );
    }

    #[test]
    fn a_list_of_sitemaps_tells_when_each_was_changed() {
        let index = "<sitemapindex><sitemap><loc>https://bay.example/1.xml</loc><lastmod> 2026-11-20 </lastmod></sitemap>
             <sitemap><loc>https://bay.example/2.xml</loc></sitemap></sitemapindex>";
        let read = read(index.as_bytes()).unwrap();
        let modified: Vec<Option<&str>> = read.items.iter().map(|item| item.modified.as_deref()).collect();
        assert_eq!(modified, [Some("2026-11-20"), None]);
    }

    #[test]
    fn damage_keeps_what_came_before() {
        let feed = "<rss><channel><item><link>https://bay.example/a</link></item><item><link>https://bay.exa";
        assert_eq!(read(feed.as_bytes()).unwrap().items.len(), 1);
        let bad = "<rss><channel><item><link>https://bay.example/a</link></item></wrong><item a=><link>https://bay.example/b</link></item></channel>";
        assert_eq!(read(bad.as_bytes()).unwrap().items.len(), 2);
        let deep =
            format!("<rss><channel>{}<item><link>https://bay.example/a</link></item>", "<x>".repeat(100_000));
        assert_eq!(read(deep.as_bytes()).unwrap().items.len(), 1);
        for none in ["", "<html><body>404</body></html>", "{", "[]", "%PDF-1.7", "plain words", "{\"a\":1}"] {
            assert!(read(none.as_bytes()).is_err(), "{none}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_have_an_answer(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400)) {
            let _ = read(&bytes);
            let _ = read(&[b"<rss><item>".as_slice(), &bytes].concat());
        }
    }
}
