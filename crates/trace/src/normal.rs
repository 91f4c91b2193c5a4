//! Words and addresses brought into one form, so that typography and tracking do not hide that they are the same.

use url::Url;

/// Lower case, letters and digits only, one space between words and around the whole: "By Mara Ellison," becomes
/// " by mara ellison ", which can be looked for whole-word in another.
pub(crate) fn words(text: &str) -> String {
    let mut made = String::with_capacity(text.len() + 2);
    made.push(' ');
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            made.push(c.to_ascii_lowercase());
        } else if c.is_alphanumeric() {
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

/// Letters and digits only, without accents, "&" and leading "the", as file names are made: "Café & Co" becomes "cafeco".
pub(crate) fn squeezed(text: &str) -> String {
    let normal = words(text);
    let parts = normal.split_whitespace().filter(|word| !matches!(*word, "the" | "and"));
    parts.flat_map(str::chars).map(bare).collect()
}

/// A letter of western Europe without its accent.
fn bare(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' => 's',
        'ť' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ž' | 'ż' => 'z',
        other => other,
    }
}

/// Whether `text` holds something like `name` that is not it: one or two letters off.
pub(crate) fn misspells(text: &str, name: &str) -> bool {
    let (text, name) = (words(text), words(name));
    let name: Vec<&str> = name.split_whitespace().collect();
    let wanted = name.join(" ");
    if wanted.chars().count() < 6 {
        return false;
    }
    let all: Vec<&str> = text.split_whitespace().collect();
    all.windows(name.len()).any(|part| (1..=2).contains(&distance(&part.join(" "), &wanted)))
}

/// Letters to change, put in or take out (Levenshtein 1965).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, from) in one.chars().enumerate() {
        let mut corner = at;
        let mut left = at + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, to) in row.iter_mut().skip(1).zip(&other) {
            let best = (corner + usize::from(from != *to)).min(left + 1).min(*cell + 1);
            corner = std::mem::replace(cell, best);
            left = best;
        }
    }
    row.last().copied().unwrap_or(0)
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
