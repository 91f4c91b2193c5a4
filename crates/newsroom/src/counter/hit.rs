//! One request for the counter as its headers tell it: whether a reader's browser sent it, and from which page.

use story::ids::ItemId;
use url::Url;

use super::robots;

/// Longest address of a page that is kept.
const LONGEST: usize = 500;

/// Where those who edit a site work: who sees a story there writes it.
const WORKSHOPS: [&str; 5] = ["/wp-admin/", "/administrator/", "/admin/", "/typo3/", "/umbraco/"];

/// One request for the counter, as its headers tell.
#[derive(Debug, Clone, Copy, Default)]
pub struct Hit<'a> {
    /// `User-Agent`.
    pub agent: Option<&'a str>,
    /// `Referer`.
    pub referrer: Option<&'a str>,
    /// `Accept`.
    pub accept: Option<&'a str>,
    /// `Accept-Language`.
    pub language: Option<&'a str>,
    /// `Sec-Fetch-Dest`.
    pub destination: Option<&'a str>,
    /// `Sec-Purpose` or `Purpose`.
    pub purpose: Option<&'a str>,
    /// Whether the headers of the picture alone were asked for.
    pub head: bool,
    /// What a ping tells beside; without it the picture was asked for.
    pub ping: Option<Ping<'a>>,
}

/// What a browser sends when somebody follows a link with a `ping` (HTML Standard, "hyperlink auditing").
#[derive(Debug, Clone, Copy, Default)]
pub struct Ping<'a> {
    /// `Ping-From`: the page with the link. Browsers leave it out where that page is another site's and came by https.
    pub from: Option<&'a str>,
    /// `Ping-To`: where the link leads.
    pub to: Option<&'a str>,
    /// `Origin`: the site of the page, or "null".
    pub origin: Option<&'a str>,
    /// Whether it came as `text/ping` and said "PING".
    pub whole: bool,
}

impl Hit<'_> {
    /// Whether this was no reader of the story. A browser says who it is and which languages its reader knows; of a
    /// picture, that it takes pictures, and, where it tells at all, that this one is part of a page it shows now; of a
    /// ping, where the link leads. Whatever differs in one of these, or comes from where a site's editors work, is
    /// counted apart.
    #[must_use]
    pub fn is_robot(&self, item: &ItemId) -> bool {
        let known = robots::is_robot(self.agent.unwrap_or_default());
        let way = match &self.ping {
            None => self.shows_a_picture(),
            Some(ping) => {
                self.destination.is_none_or(|destination| destination == "empty") && ping.is_of(item)
            }
        };
        known || !way || self.language.is_none() || self.purpose.is_some() || self.is_of_a_workshop()
    }

    fn shows_a_picture(&self) -> bool {
        let pictures = self.accept.is_some_and(|accept| accept.contains("image/") || accept.contains("*/*"));
        let shown = self.destination.is_none_or(|destination| destination == "image");
        pictures && shown && !self.head
    }

    fn is_of_a_workshop(&self) -> bool {
        self.source().is_some_and(|url| {
            WORKSHOPS.iter().any(|path| url.path().starts_with(path))
                || url.query_pairs().any(|(name, value)| name == "preview" && value == "true")
        })
    }

    /// The page that asked, as far as the browser told: a ping may tell no more than its site.
    fn source(&self) -> Option<Url> {
        let ping = self.ping.unwrap_or_default();
        let told = [ping.from, self.referrer, ping.origin];
        told.into_iter().flatten().find_map(web)
    }

    /// The referring site, and its page where the browser gave one. The part behind the "?" is kept only where a site
    /// has all its pages at "/"; elsewhere it may hold what is nobody's business.
    pub(super) fn page(&self) -> Option<(String, Option<String>)> {
        let mut url = self.source()?;
        let host = site(&url)?;
        let _ = (url.set_username(""), url.set_password(None));
        url.set_fragment(None);
        if url.path() != "/" {
            url.set_query(None);
        }
        let is_page = url.path() != "/" || url.query().is_some();
        let page = (is_page && url.as_str().len() <= LONGEST).then(|| url.to_string());
        Some((host, page))
    }
}

impl Ping<'_> {
    /// Whether a browser sends this when a reader follows the link to `item`.
    fn is_of(&self, item: &ItemId) -> bool {
        let leads = self.to.and_then(web).is_some_and(|to| to.path().ends_with(&format!("/stories/{item}")));
        let (from, origin) = (self.from.and_then(web), self.origin.and_then(web));
        // A browser that gives both gives one site; where it keeps the site to itself, the origin is "null".
        let one = from.zip(origin).is_none_or(|(from, origin)| from.origin() == origin.origin());
        self.whole && leads && one
    }
}

/// An address on the web.
fn web(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    matches!(url.scheme(), "http" | "https").then_some(url)
}

/// The site of an address, as sums name it.
pub(super) fn site(url: &Url) -> Option<String> {
    let host = url.host_str()?.trim_start_matches("www.").trim_end_matches('.');
    (host.len() <= 253).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const BROWSER: Hit<'static> = Hit {
        agent: Some("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
        referrer: Some("https://www.bay.example/2026/bridge?mail=x#top"),
        accept: Some("image/avif,image/webp,*/*;q=0.8"),
        language: Some("en"),
        destination: Some("image"),
        purpose: None,
        head: false,
        ping: None,
    };

    /// As Chromium sends it from a page that came by https from another site.
    const PING: Ping<'static> = Ping {
        from: None,
        to: Some("https://wire.example/stories/one"),
        origin: Some("https://www.bay.example"),
        whole: true,
    };

    const FOLLOWED: Hit<'static> = Hit {
        agent: Some(
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36",
        ),
        referrer: None,
        accept: Some("*/*"),
        destination: Some("empty"),
        ping: Some(PING),
        ..BROWSER
    };

    fn is_robot(hit: &Hit<'_>) -> bool {
        hit.is_robot(&ItemId::from("one"))
    }

    #[test]
    fn robots_are_told_by_name_and_by_what_no_browser_does() {
        let robots = [
            Hit { agent: None, ..BROWSER },
            Hit { agent: Some("Mozilla/5.0 (compatible; Examplebot/2.1)"), ..BROWSER },
            Hit { language: None, ..BROWSER },
            Hit { accept: Some("text/html"), ..BROWSER },
            Hit { accept: None, ..BROWSER },
            Hit { destination: Some("document"), ..BROWSER },
            Hit { purpose: Some("prefetch"), ..BROWSER },
            Hit { head: true, ..BROWSER },
            // Who writes the page is no reader of it.
            Hit { referrer: Some("https://bay.example/wp-admin/post.php?post=7&action=edit"), ..BROWSER },
            Hit { referrer: Some("https://bay.example/?p=7&preview=true"), ..BROWSER },
        ];
        assert!(!is_robot(&BROWSER));
        assert!(!is_robot(&Hit { destination: None, referrer: None, ..BROWSER }), "an older browser");
        for robot in robots {
            assert!(is_robot(&robot), "{robot:?}");
        }
    }

    #[test]
    fn a_ping_is_a_readers_where_a_browser_sends_it_so() {
        let with = |ping: Ping<'static>| Hit { ping: Some(ping), ..FOLLOWED };
        let page = "https://www.bay.example/2026/bridge";
        for (reader, who) in [
            (with(PING), "Chromium, from https"),
            (with(Ping { from: Some(page), ..PING }), "Chromium, from http"),
            (with(Ping { origin: Some("null"), ..PING }), "one that keeps the site to itself"),
            (with(Ping { origin: None, ..PING }), "one without"),
            (Hit { destination: None, ..FOLLOWED }, "an older one"),
        ] {
            assert!(!is_robot(&reader), "{who}");
        }
        for (robot, why) in [
            (with(Ping { whole: false, ..PING }), "no ping in it"),
            (with(Ping { to: None, ..PING }), "leads nowhere"),
            (with(Ping { to: Some("https://wire.example/stories/two"), ..PING }), "leads to another story"),
            (with(Ping { to: Some("javascript:1"), ..PING }), "leads to no page"),
            (with(Ping { from: Some("https://cove.example/a"), ..PING }), "of two sites"),
            (Hit { destination: Some("image"), ..FOLLOWED }, "asked for as a picture"),
            (Hit { agent: Some("curl/8.5.0"), ..FOLLOWED }, "by name"),
            (Hit { language: None, ..FOLLOWED }, "without a language"),
        ] {
            assert!(is_robot(&robot), "{why}");
        }
    }

    #[test]
    fn the_site_of_a_ping_is_that_of_its_page_or_else_its_origin() {
        let page = |from, referrer, origin| {
            Hit { referrer, ping: Some(Ping { from, origin, ..PING }), ..FOLLOWED }.page()
        };
        let bay = |url: Option<&str>| Some(("bay.example".to_owned(), url.map(str::to_owned)));
        let (of_page, of_site) = (Some("https://bay.example/a?mail=x"), Some("https://bay.example"));
        assert_eq!(page(of_page, None, of_site), bay(Some("https://bay.example/a")));
        assert_eq!(page(None, of_page, of_site), bay(Some("https://bay.example/a")));
        assert_eq!(page(None, None, of_site), bay(None));
        assert_eq!(page(Some("about:blank"), None, of_site), bay(None));
        assert_eq!(page(None, None, Some("null")), None);
    }

    #[test]
    fn a_referrer_is_an_address_and_nothing_more() {
        let page = |referrer| Hit { referrer: Some(referrer), ..BROWSER }.page();
        for (referrer, host, url) in [
            (
                "https://www.bay.example/2026/bridge?mail=x#top",
                "bay.example",
                Some("https://www.bay.example/2026/bridge"),
            ),
            ("https://bay.example/?p=77", "bay.example", Some("https://bay.example/?p=77")),
            ("https://me:secret@bay.example/x", "bay.example", Some("https://bay.example/x")),
            ("https://bay.example./", "bay.example", None),
            ("http://169.254.169.254/latest", "169.254.169.254", Some("http://169.254.169.254/latest")),
        ] {
            assert_eq!(page(referrer), Some((host.to_owned(), url.map(str::to_owned))), "{referrer}");
        }
        for nothing in ["", "javascript:alert(1)", "file:///etc/passwd", "bay"] {
            assert_eq!(page(nothing), None, "{nothing}");
        }
    }
}
