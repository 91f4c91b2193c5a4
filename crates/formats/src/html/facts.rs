//! What a page says of its headline, author and day: in its text, its head and its JSON-LD, in that order of belief.

use serde_json::Value;

use super::page::{Block, Kind, Page};

/// What stands beside the story's text.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) headline: Option<String>,
    pub(super) byline: Option<String>,
    pub(super) affiliation: Option<String>,
    pub(super) date: Option<String>,
    pub(super) standfirst: Option<String>,
}

/// The facts of `page`.
pub(super) fn facts(page: &Page) -> Facts {
    let ld = json_ld(page);
    let byline = marked(page, &["byline", "author"], 120).map(|words| bare_byline(&words));
    let (byline, affiliation) = match byline.filter(|words| !words.is_empty()) {
        Some(words) => split_affiliation(&words),
        None => (meta(page, &["author", "article:author"]).filter(|name| !name.starts_with("http")), None),
    };
    let person = first_author(ld.as_ref());
    let of = person.and_then(|person| text_at(person, &["affiliation", "name"]));
    Facts {
        headline: headline(page, ld.as_ref()),
        byline: byline.or_else(|| person.and_then(|person| text_at(person, &["name"]))),
        affiliation: affiliation.or(of),
        date: meta(page, &["article:published_time", "date", "dc.date", "pubdate"])
            .or_else(|| ld.as_ref().and_then(|ld| text_at(ld, &["datePublished"])))
            .or_else(|| page.head.time.clone())
            .filter(|date| !date.trim().is_empty()),
        standfirst: marked(
            page,
            &["standfirst", "dek", "subhead", "subheadline", "subtitle", "summary", "deck"],
            600,
        ),
    }
}

/// The first short block in an element with one of these marks, outside what is never copy.
fn marked(page: &Page, marks: &[&str], longest: usize) -> Option<String> {
    let has = |block: &Block| {
        let mut at = block.element;
        // The mark stands on the block's own element or on one of the two around it.
        for _ in 0..3 {
            let Some(element) = page.elements.get(at) else { return false };
            if element.marks.iter().any(|mark| marks.contains(&mark.as_str())) {
                return true;
            }
            at = element.parent;
        }
        false
    };
    let block = page.blocks.iter().find(|block| block.text.len() <= longest && has(block))?;
    Some(block.text.clone())
}

fn meta(page: &Page, names: &[&str]) -> Option<String> {
    let of =
        |name: &&str| page.head.metas.iter().find(|(found, _)| found == name).map(|(_, value)| value.clone());
    names.iter().find_map(of).filter(|value| !value.is_empty())
}

/// The heading that the page's own title repeats, or the first one, or the title without the site's name.
fn headline(page: &Page, ld: Option<&Value>) -> Option<String> {
    let title = meta(page, &["og:title", "twitter:title"])
        .or_else(|| ld.and_then(|ld| text_at(ld, &["headline"])))
        .or_else(|| page.head.title.clone());
    let headings = || page.blocks.iter().filter(|block| block.kind == Kind::Heading(1));
    let repeated = headings().find(|block| title.as_deref().is_some_and(|title| title.contains(&block.text)));
    let first = || headings().max_by_key(|block| block.text.len().min(60));
    repeated.or_else(first).map(|block| block.text.clone()).or_else(|| title.map(without_site))
}

fn without_site(title: String) -> String {
    let cut = [" | ", " – ", " — ", " - "].iter().filter_map(|mark| title.rfind(mark)).max();
    match cut {
        Some(at) if at >= 15 => title.get(..at).unwrap_or(&title).to_owned(),
        _ => title,
    }
}

fn bare_byline(words: &str) -> String {
    let words = words.trim();
    let bare =
        ["By ", "BY ", "by ", "Written by "].iter().find_map(|by| words.strip_prefix(by)).unwrap_or(words);
    bare.trim().to_owned()
}

fn split_affiliation(words: &str) -> (Option<String>, Option<String>) {
    match words.rsplit_once([',', '|']) {
        Some((name, of)) if !of.trim().is_empty() && !of.contains(" and ") => {
            (Some(name.trim().to_owned()), Some(of.trim().to_owned()))
        }
        _ => (Some(words.to_owned()), None),
    }
}

/// The first JSON-LD object that is an article.
fn json_ld(page: &Page) -> Option<Value> {
    let values = page.head.json_ld.iter().filter_map(|text| serde_json::from_str::<Value>(text).ok());
    values.flat_map(flat).find(|value| {
        let kind = value.get("@type").map(ToString::to_string).unwrap_or_default();
        kind.contains("Article") || kind.contains("BlogPosting")
    })
}

fn flat(value: Value) -> Vec<Value> {
    match value {
        Value::Array(values) => values,
        Value::Object(mut fields) => match fields.remove("@graph") {
            Some(Value::Array(values)) => values,
            _ => vec![Value::Object(fields)],
        },
        _ => Vec::new(),
    }
}

fn first_author(ld: Option<&Value>) -> Option<&Value> {
    let author = ld?.get("author")?;
    Some(author.get(0).unwrap_or(author))
}

fn text_at(value: &Value, path: &[&str]) -> Option<String> {
    let mut value = value;
    for name in path {
        value = value.get(name)?;
    }
    let words = value.as_str()?.trim();
    (!words.is_empty()).then(|| words.to_owned())
}
