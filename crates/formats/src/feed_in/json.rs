//! JSON Feed 1 and 1.1.

use serde::Deserialize;
use serde_json::Value;

use super::list::{Feed, FeedItem, Kind, MOST_ITEMS, NoFeed, append};

#[derive(Deserialize)]
struct Outside {
    items: Vec<Value>,
}

pub(super) fn read(text: &str) -> Result<Feed, NoFeed> {
    let outside: Outside =
        serde_json::from_str(text).map_err(|error| NoFeed(format!("it begins like JSON, but {error}")))?;
    let items = outside.items.iter().filter_map(item).take(MOST_ITEMS).collect();
    Ok(Feed { kind: Kind::Json, items, damage: None })
}

fn item(item: &Value) -> Option<FeedItem> {
    let text_of = |name: &str| item.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let id = || text_of("id").filter(|id| id.starts_with("http"));
    let mut made = FeedItem {
        url: text_of("url").or_else(id)?.trim().to_owned(),
        title: text_of("title").map(str::to_owned),
        ..FeedItem::default()
    };
    for name in ["summary", "content_text", "content_html"] {
        if let Some(more) = text_of(name) {
            if !made.text.is_empty() {
                made.text.push('\n');
            }
            append(&mut made.text, more);
        }
    }
    Some(made)
}
