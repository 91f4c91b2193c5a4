//! Words and addresses brought into one form, so that typography and tracking do not hide that they are the same.

use url::Url;

/// Lower case, letters and digits only, one space between words and around the whole: "By Mara Ellison," becomes
/// " by mara ellison ", which can be looked for whole-word in another.
pub(crate) fn words(text: &str) -> String {
    let mut made = String::with_capacity(text.len() + 2);
    made.push(' ');
    for c in text.chars() {
        if c.is_alphanumeric() {
            made.extend(c.to_lowercase());
        } else if !matches!(c, '\'' | '’' | '‘') && !made.ends_with(' ') {
            made.push(' ');
        }
    }
    if !made.ends_with(' ') {
        made.push(' ');
    }
    made
}

/// What two spellings of one address share: host, port and path. Scheme, fragment, a trailing slash and what comes
/// after "?" are left out; an address that is its query is none of ours.
pub(crate) fn address(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default().trim_start_matches("www.");
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    format!("{host}{port}{}", url.path().trim_end_matches('/'))
}

/// Host and port of an address.
pub(crate) fn site(url: &Url) -> (Option<&str>, Option<u16>) {
    (url.host_str().map(|host| host.trim_start_matches("www.")), url.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typography_does_not_matter() {
        assert_eq!(words("By  Mara Ellison, Harbour\u{a0}Desk."), " by mara ellison harbour desk ");
        assert_eq!(words("“It’s”"), words("it's"));
        assert_eq!(words(""), " ");
    }

    #[test]
    fn tracking_does_not_matter() {
        let same = |a: &str, b: &str| address(&Url::parse(a).unwrap()) == address(&Url::parse(b).unwrap());
        assert!(same("https://www.harbour.example/s/1/?utm_source=bay#top", "http://harbour.example/s/1"));
        assert!(!same("https://harbour.example/s/1", "https://harbour.example/s/2"));
        assert!(!same("http://127.0.0.1:4001/s/1", "http://127.0.0.1:4002/s/1"));
    }
}
