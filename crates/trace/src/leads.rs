//! Where a page's links lead, told against the story's own address.

use url::Url;

use crate::normal::{address, site};
use crate::page::{Link, Page};

/// Whether a link leads to `url`, by itself or through somebody who counts clicks.
pub(crate) fn leads_to(page: &Page, link: &Link, url: &str) -> bool {
    if !may_lead_to(&link.href, url) {
        return false;
    }
    let Ok(original) = Url::parse(url) else { return false };
    let wanted = address(&original);
    let Some(target) = absolute(page, &link.href) else { return false };
    let wrapped = || {
        target.query_pairs().take(50).any(|(_, value)| {
            Url::parse(&value).is_ok_and(|inner| inner.has_host() && address(&inner) == wanted)
        })
    };
    address(&target) == wanted || wrapped()
}

/// Whether `href` has the last part of `url`, where that reads the same however it is written: a page has hundreds of
/// links, and most need no closer look.
fn may_lead_to(href: &str, url: &str) -> bool {
    let path = url.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let last = path.rsplit('/').next().unwrap_or_default();
    let plain = last.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    !plain || last.is_empty() || href.contains(last)
}

/// Whether a link leads to the site that `url` is on.
pub(crate) fn leads_home(page: &Page, link: &Link, url: &str) -> bool {
    let host = url.split('/').nth(2).unwrap_or_default().trim_start_matches("www.");
    if !link.href.contains(host) && !may_lead_to(&link.href, url) {
        return false;
    }
    let home = Url::parse(url).ok();
    let same = || Some(site(&absolute(page, &link.href)?) == site(home.as_ref()?));
    leads_to(page, link, url) || same().unwrap_or(false)
}

/// An address as the page means it.
pub(crate) fn absolute(page: &Page, href: &str) -> Option<Url> {
    Url::parse(href).ok().or_else(|| Url::parse(&page.url).ok()?.join(href).ok())
}
