//! RSS, Atom and sitemaps. Elements are told by their local names: feeds use every prefix for every thing.

use quick_xml::Reader;
use quick_xml::escape::resolve_html5_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::list::{Feed, FeedItem, Kind, MOST_ITEMS, NoFeed, append};

/// What the text under way belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Link,
    Id,
    Title,
    Text,
    Modified,
}

/// One entry under way.
#[derive(Debug, Default)]
struct Building {
    item: FeedItem,
    id: String,
    title: String,
    modified: String,
}

impl Building {
    fn finish(mut self) -> Option<FeedItem> {
        if self.item.url.trim().is_empty() && self.id.trim().starts_with("http") {
            self.item.url = self.id;
        }
        self.item.url = self.item.url.trim().to_owned();
        self.item.text = self.item.text.trim().to_owned();
        let title = self.title.split_whitespace().collect::<Vec<_>>().join(" ");
        self.item.title = (!title.is_empty()).then_some(title);
        let modified = self.modified.trim();
        self.item.modified = (!modified.is_empty()).then(|| modified.to_owned());
        (!self.item.url.is_empty()).then_some(self.item)
    }

    fn add(&mut self, field: Field, more: &str) {
        match field {
            Field::Link => append(&mut self.item.url, more),
            Field::Id => append(&mut self.id, more),
            Field::Title => append(&mut self.title, more),
            Field::Text => append(&mut self.item.text, more),
            Field::Modified => append(&mut self.modified, more),
        }
    }
}

pub(super) fn read(text: &str) -> Result<Feed, NoFeed> {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    let mut walk = Walk { kind: None, items: Vec::new(), building: None, field: None };
    let mut damage = None;
    while walk.items.len() < MOST_ITEMS {
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => walk.take(&event),
            Err(error) => {
                damage = Some(format!("at byte {}: {error}", reader.error_position()));
                break;
            }
        }
    }
    match walk.kind {
        Some(kind) => Ok(Feed { kind, items: walk.items, damage }),
        None => {
            Err(NoFeed(damage.unwrap_or_else(|| "it has neither rss, feed, urlset nor sitemapindex".into())))
        }
    }
}

struct Walk {
    kind: Option<Kind>,
    items: Vec<FeedItem>,
    building: Option<Building>,
    /// The field under way, its element's name, and how deep inside it the same name stands.
    field: Option<(Field, String, usize)>,
}

impl Walk {
    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(element) => self.open(element, false),
            Event::Empty(element) => self.open(element, true),
            Event::End(element) => self.close(element.local_name().as_ref()),
            Event::Text(text) => self.words(&text.xml10_content()),
            Event::CData(text) => self.words(&text.xml10_content()),
            Event::GeneralRef(reference) => self.words(&resolved(reference)),
            _ => {}
        }
    }

    fn open(&mut self, element: &BytesStart<'_>, empty: bool) {
        let local = element.local_name();
        let name: &str = local.as_ref();
        if self.kind.is_none() {
            self.kind = kind(name);
        }
        if self.kind.is_some() && matches!(name, "item" | "entry" | "url" | "sitemap") {
            // One that was never closed ends here.
            self.finish();
            self.building = Some(Building::default());
            return;
        }
        let Some(building) = &mut self.building else { return };
        if let Some((_, open, depth)) = &mut self.field {
            *depth += usize::from(open == name && !empty);
            return;
        }
        if let Some(href) = alternate(element).filter(|_| name == "link") {
            building.item.url = href;
        }
        // "media:title" and the like are of a picture.
        let of_media = element.name().as_ref().starts_with("media:");
        if let (Some(field), false, false) = (field(name), empty, of_media) {
            if field == Field::Text && !building.item.text.is_empty() {
                building.item.text.push('\n');
            }
            self.field = Some((field, name.to_owned(), 0));
        }
    }

    fn close(&mut self, name: &str) {
        if let Some((_, open, depth)) = &mut self.field {
            if open == name && *depth == 0 {
                self.field = None;
            } else if open == name {
                *depth -= 1;
            }
        }
        if matches!(name, "item" | "entry" | "url" | "sitemap") {
            self.finish();
        }
    }

    fn finish(&mut self) {
        self.field = None;
        self.items.extend(self.building.take().and_then(Building::finish));
    }

    fn words(&mut self, text: &str) {
        if let (Some(building), Some((field, ..))) = (&mut self.building, &self.field) {
            building.add(*field, text);
        }
    }
}

fn kind(root: &str) -> Option<Kind> {
    match root {
        "rss" | "RDF" => Some(Kind::Rss),
        "feed" => Some(Kind::Atom),
        "urlset" => Some(Kind::Sitemap),
        "sitemapindex" => Some(Kind::SitemapIndex),
        _ => None,
    }
}

fn field(name: &str) -> Option<Field> {
    match name {
        "link" | "loc" => Some(Field::Link),
        "guid" | "id" => Some(Field::Id),
        "title" => Some(Field::Title),
        "lastmod" => Some(Field::Modified),
        "description" | "encoded" | "summary" | "content" => Some(Field::Text),
        _ => None,
    }
}

/// The address of an Atom link to the entry's page.
fn alternate(link: &BytesStart<'_>) -> Option<String> {
    let mut href = None;
    for attribute in link.attributes().with_checks(false).flatten() {
        let key: &str = attribute.key.as_ref();
        let value: &str = attribute.value.as_ref();
        match key {
            "href" => {
                let unescaped = quick_xml::escape::unescape(value).map(std::borrow::Cow::into_owned);
                href = Some(unescaped.unwrap_or_else(|_| value.to_owned()));
            }
            "rel" if value != "alternate" => return None,
            _ => {}
        }
    }
    href
}

/// What a reference stands for; one that is unknown stands for itself.
fn resolved(reference: &BytesRef<'_>) -> String {
    let name = reference.xml10_content();
    match reference.resolve_char_ref() {
        Ok(Some(c)) => c.to_string(),
        _ => resolve_html5_entity(&name).map_or_else(|| format!("&{name};"), str::to_owned),
    }
}
