//! Addresses of pages elsewhere, as people and feeds give them.

use std::collections::HashMap;

use store::PartnerRow;
use story::ids::PartnerId;
use story::partner::Standing;

use crate::partners::web_address;
use crate::{Error, Newsroom};

impl Newsroom {
    /// An address as it is kept: one that may be asked, of a page that is not ours, without the part behind "#".
    ///
    /// # Errors
    /// [`Error::Invalid`]; [`Error::Store`].
    pub(crate) async fn elsewhere(&self, url: &str) -> Result<String, Error> {
        let field = "Address";
        let url = web_address(field, url)?;
        let asked = self.client().check(&url);
        let mut asked =
            asked.map_err(|error| Error::Invalid { field, problem: reason(&error.to_string()) })?;
        asked.set_fragment(None);
        if self.is_ours(asked.as_str()).await? {
            let problem = "this is on our own site; give the page of whoever republished the story".into();
            return Err(Error::Invalid { field, problem });
        }
        Ok(asked.into())
    }

    /// Whether an address is on our own site.
    pub(crate) async fn is_ours(&self, url: &str) -> Result<bool, Error> {
        let own = self.settings().await?.address;
        Ok(!own.is_empty() && under(url, &own))
    }

    /// The partner whose site `url` is on; one that is approved before others, since anybody may apply in any site's name.
    pub(crate) async fn partner_at(&self, url: &str) -> Result<Option<PartnerId>, Error> {
        Ok(self.sites().await?.at(url))
    }

    /// Whose site is whose.
    pub(crate) async fn sites(&self) -> Result<Sites, Error> {
        Ok(Sites::of(self.store().partners().await?))
    }
}

/// Partners by host and port.
pub(crate) struct Sites(HashMap<String, PartnerId>);

impl Sites {
    fn of(mut partners: Vec<PartnerRow>) -> Self {
        partners.sort_by_key(|row| !matches!(row.standing, Standing::Approved { .. }));
        let mut sites = HashMap::new();
        for row in partners {
            sites.entry(bare(&row.application.site)).or_insert(row.id);
        }
        Self(sites)
    }

    /// The partner whose site `url` is on.
    pub(crate) fn at(&self, url: &str) -> Option<PartnerId> {
        self.0.get(&bare(url)).cloned()
    }
}

/// What is wrong with an address, without the address, which has no blank in it: who gave it sees it beside.
fn reason(told: &str) -> String {
    told.split_once(": ").map_or(told, |(_, reason)| reason).to_owned()
}

/// Whether `url` is `site` or stands under it, with TLS or without, with "www." or without.
fn under(url: &str, site: &str) -> bool {
    let (Ok(url), Ok(site)) = (url::Url::parse(url), url::Url::parse(site)) else { return false };
    let folder = site.path().trim_end_matches('/');
    let rest = url.path().strip_prefix(folder);
    bare(url.as_str()) == bare(site.as_str())
        && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Host and port, whatever the scheme: "bay.example", "127.0.0.1:8080".
fn bare(url: &str) -> String {
    host(url).split_once("://").map_or_else(String::new, |(_, bare)| bare.to_owned())
}

/// Scheme, host and port: "http://127.0.0.1:8080".
pub(crate) fn host(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    format!("{scheme}://{}", host.strip_prefix("www.").unwrap_or(host)).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_told_by_its_scheme_host_and_port() {
        let cases = [
            ("https://www.Bay.example/a/b", "https://bay.example"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://127.0.0.1:8081/x", "http://127.0.0.1:8081"),
            ("https://bay.example?x", "https://bay.example"),
        ];
        for (url, expected) in cases {
            assert_eq!(host(url), expected, "{url}");
        }
    }

    #[test]
    fn a_site_is_the_approved_partners_whoever_else_applied_in_its_name() {
        let partner = |id: &str, site: &str, standing| PartnerRow {
            id: id.into(),
            application: story::partner::Application {
                name: id.into(),
                site: site.into(),
                audience: 1,
                measured: String::new(),
                contact: String::new(),
            },
            standing,
            destination: None,
            applied: story::ids::Millis(0),
            updated: story::ids::Millis(0),
        };
        let approved = || Standing::Approved { reason: "regional daily".into() };
        let sites = Sites::of(vec![
            partner("stranger", "https://bay.example", Standing::Applied),
            partner("bay", "http://www.bay.example/news", approved()),
            partner("north", "https://north.example", Standing::Applied),
        ]);
        for (url, found) in [
            ("https://bay.example/2026/bridge", Some("bay")),
            ("http://www.bay.example/", Some("bay")),
            ("https://north.example/x", Some("north")),
            ("https://north.example:8443/x", None),
            ("https://bay.example.evil.example/", None),
        ] {
            assert_eq!(sites.at(url).as_ref().map(|id| id.0.as_str()), found, "{url}");
        }
    }

    #[test]
    fn what_stands_under_our_own_address_is_ours() {
        for (url, own) in [
            ("https://harbour.example/stories/1", true),
            ("https://harbour.example", true),
            ("https://harbour.example/?q=bridge", true),
            ("http://harbour.example/stories/1", true),
            ("https://www.harbour.example/stories/1", true),
            ("https://HARBOUR.example/stories/1", true),
            ("https://harbour.example.evil.example/", false),
            ("https://harbour.example:8080/", false),
            ("https://bay.example/https://harbour.example", false),
        ] {
            assert_eq!(under(url, "https://harbour.example/"), own, "{url}");
        }
        assert!(under("https://bay.example/desk/stories/1", "https://bay.example/desk"));
        assert!(!under("https://bay.example/desks", "https://bay.example/desk"));
    }
}
