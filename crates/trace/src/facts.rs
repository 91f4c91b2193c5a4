//! What a page's head says of it to machines: when it was published, whether one must pay to read it, what robots may do.

use std::sync::LazyLock;

use scraper::{Html, Selector};
use serde_json::Value;
use story::ids::Millis;

static SCRIPTS: LazyLock<Option<Selector>> =
    LazyLock::new(|| Selector::parse("script[type='application/ld+json']").ok());
static METAS: LazyLock<Option<Selector>> = LazyLock::new(|| Selector::parse("meta[content]").ok());

/// Largest JSON-LD read.
const MOST_JSON: usize = 1 << 20;
/// Deepest part of it looked at.
const DEEPEST: usize = 6;

/// What was found there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// When it says it was published.
    pub published: Option<Millis>,
    /// Whether it says it may be read without paying (`isAccessibleForFree`).
    pub free: Option<bool>,
    /// What it tells robots, each once: "noindex", "noai".
    pub robots: Vec<String>,
}

impl Facts {
    pub(crate) fn of(page: &Html) -> Self {
        let mut facts = Self::default();
        for script in SCRIPTS.iter().flat_map(|scripts| page.select(scripts)) {
            let text: String = script.text().collect();
            if text.len() <= MOST_JSON
                && let Ok(data) = serde_json::from_str(&text)
            {
                facts.read(&data, 0);
            }
        }
        for meta in METAS.iter().flat_map(|metas| page.select(metas)) {
            let name = meta.attr("property").or_else(|| meta.attr("name")).or_else(|| meta.attr("itemprop"));
            let content = meta.attr("content").unwrap_or_default();
            facts.meta(&name.unwrap_or_default().to_ascii_lowercase(), content);
        }
        facts
    }

    fn meta(&mut self, name: &str, content: &str) {
        match name {
            "article:published_time"
            | "datepublished"
            | "date"
            | "dc.date"
            | "pubdate"
            | "parsely-pub-date" => {
                self.published = self.published.or_else(|| formats::time::parse(content));
            }
            "isaccessibleforfree" => self.free = self.free.or_else(|| truth(content)),
            "article:content_tier" => {
                self.free = self.free.or(Some(content.trim().eq_ignore_ascii_case("free")));
            }
            "robots" | "googlebot" | "googlebot-news" | "bingbot" => {
                for word in content.split(',').map(|word| word.trim().to_ascii_lowercase()) {
                    if !word.is_empty() && !self.robots.contains(&word) && self.robots.len() < 20 {
                        self.robots.push(word);
                    }
                }
            }
            _ => {}
        }
    }

    /// Of articles, wherever they stand in a graph; what else is described there has days of its own.
    fn read(&mut self, data: &Value, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        match data {
            Value::Array(all) => all.iter().for_each(|one| self.read(one, depth + 1)),
            Value::Object(fields) => {
                let kinds = match fields.get("@type") {
                    Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
                    Some(Value::String(kind)) => vec![kind.as_str()],
                    _ => Vec::new(),
                };
                if kinds.iter().any(|kind| kind.ends_with("Article") || kind.ends_with("Posting")) {
                    let published = fields.get("datePublished").and_then(Value::as_str);
                    self.published = self.published.or_else(|| published.and_then(formats::time::parse));
                    self.free = self.free.or_else(|| match fields.get("isAccessibleForFree")? {
                        Value::Bool(free) => Some(*free),
                        Value::String(told) => truth(told),
                        _ => None,
                    });
                }
                for inner in ["@graph", "mainEntity", "mainEntityOfPage"] {
                    if let Some(inner) = fields.get(inner) {
                        self.read(inner, depth + 1);
                    }
                }
            }
            _ => {}
        }
    }
}

fn truth(told: &str) -> Option<bool> {
    match told.trim().to_ascii_lowercase().as_str() {
        "true" | "yes" | "1" => Some(true),
        "false" | "no" | "0" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(head: &str, published: Option<&str>, free: Option<bool>, robots: &[&str]) {
        let facts = Facts::of(&Html::parse_document(head));
        assert_eq!(facts.published, published.and_then(formats::time::parse), "{head}");
        assert_eq!(
            (facts.free, facts.robots),
            (free, robots.iter().map(|word| (*word).to_owned()).collect()),
            "{head}"
        );
    }

    #[test]
    fn heads_as_pages_have_them() {
        let day = Some("2026-11-03T09:00:00Z");
        check("<p>nothing", None, None, &[]);
        check("<meta property='article:published_time' content='2026-11-03T10:00:00+01:00'>", day, None, &[]);
        check(
            "<meta name=robots content='noindex, NOAI'><meta name=googlebot content=noindex>",
            None,
            None,
            &["noindex", "noai"],
        );
        let ld = |json: &str| format!("<script type='application/ld+json'>{json}</script>");
        check(
            &ld(
                r#"{"@graph":[{"@type":"Organization","datePublished":"1999-01-01"},{"@type":["NewsArticle"],"datePublished":"2026-11-03T09:00:00Z","isAccessibleForFree":"False"}]}"#,
            ),
            day,
            Some(false),
            &[],
        );
        check(&ld(r#"[{"@type":"BlogPosting","isAccessibleForFree":true}]"#), None, Some(true), &[]);
        check(&ld("{damaged"), None, None, &[]);
        check(&ld(&format!("{}1{}", "[".repeat(100), "]".repeat(100))), None, None, &[]);
    }
}
