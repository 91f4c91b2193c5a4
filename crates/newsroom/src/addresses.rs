//! Addresses of pages elsewhere, as people and feeds give them.

use story::ids::PartnerId;

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
        let own = self.settings().await?.address;
        if !own.is_empty() && under(asked.as_str(), &own) {
            let problem = "this is on our own site; give the page of whoever republished the story".into();
            return Err(Error::Invalid { field, problem });
        }
        Ok(asked.into())
    }

    /// The partner whose site `url` is on.
    pub(crate) async fn partner_at(&self, url: &str) -> Result<Option<PartnerId>, Error> {
        let partners = self.store().partners().await?;
        let found = partners.into_iter().find(|row| host(&row.application.site) == host(url));
        Ok(found.map(|row| row.id))
    }
}

/// What is wrong with an address, without the address, which has no blank in it: who gave it sees it beside.
fn reason(told: &str) -> String {
    told.split_once(": ").map_or(told, |(_, reason)| reason).to_owned()
}

/// Whether `url` is `site` or stands under it.
fn under(url: &str, site: &str) -> bool {
    let rest = url.strip_prefix(site.trim_end_matches('/'));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
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
    fn what_stands_under_our_own_address_is_ours() {
        for (url, own) in [
            ("https://harbour.example/stories/1", true),
            ("https://harbour.example", true),
            ("https://harbour.example.evil.example/", false),
            ("https://harbour.example:8080/", false),
            ("https://bay.example/https://harbour.example", false),
        ] {
            assert_eq!(under(url, "https://harbour.example/"), own, "{url}");
        }
    }
}
