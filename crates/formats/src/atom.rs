//! The newsroom's feed: Atom, RFC 4287.
//!
//! An author stands in each entry, since feed readers lose one given for the feed alone. A correction or a kill is an
//! update of the same id, which readers replace in place; they ignore tombstones.

use story::ids::Millis;
use story::settings::Settings;

use crate::escape::markup;
use crate::{Published, credits, package, terms, time};

/// The whole feed; `address` is its own. Entries in the order given. An empty feed is dated `Millis(0)`.
#[must_use]
pub fn feed(settings: &Settings, address: &str, entries: &[Published<'_>]) -> String {
    let updated = entries.iter().map(|entry| entry.updated).max().unwrap_or(Millis(0));
    let (name, home, own) = (markup(&settings.name), markup(&settings.address), markup(address));
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n\
         <id>{own}</id>\n<title>{name}</title>\n<updated>{}</updated>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{home}\"/>\n\
         <author><name>{name}</name></author>\n",
        time::iso(updated)
    );
    for entry in entries {
        push_entry(entry, &mut xml);
    }
    xml.push_str("</feed>\n");
    xml
}

fn push_entry(entry: &Published<'_>, xml: &mut String) {
    let content = &entry.release.content;
    let title = match entry.pubstatus() {
        "usable" => entry.title().to_owned(),
        "withheld" => format!("HOLD: {}", entry.title()),
        _ => format!("KILL: {}", entry.title()),
    };
    let url = markup(entry.url);
    xml.push_str(&format!(
        "<entry>\n<id>{}</id>\n<title>{}</title>\n<published>{}</published>\n<updated>{}</updated>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{url}\"/>\n",
        markup(&entry.guid()),
        markup(&title),
        time::iso(entry.first_released()),
        time::iso(entry.updated)
    ));
    push_authors(entry, xml);
    for subject in &content.subjects {
        xml.push_str(&format!("<category term=\"{}\"/>\n", markup(subject)));
    }
    xml.push_str(&format!(
        "<category scheme=\"http://cv.iptc.org/newscodes/pubstatusg2/\" term=\"{}\"/>\n",
        entry.pubstatus()
    ));
    let rights = terms::sentences(&entry.release.terms, &entry.settings.name).join(" ");
    xml.push_str(&format!("<rights>{}</rights>\n", markup(&rights)));
    let summary = match entry.stopped() {
        Some(reason) => Some(package::stop_line(entry, reason)),
        None => content.standfirst.clone(),
    };
    if let Some(summary) = summary {
        xml.push_str(&format!("<summary>{}</summary>\n", markup(&summary)));
    }
    xml.push_str(&format!("<content type=\"html\">{}</content>\n</entry>\n", markup(&package::html(entry))));
}

/// "Mara Ellison, Harbour Desk": the affiliation is part of the credit, and Atom has no other place for it.
fn push_authors(entry: &Published<'_>, xml: &mut String) {
    let newsroom = &entry.settings.name;
    for byline in &entry.release.content.bylines {
        let credit = credits::byline(std::slice::from_ref(byline), newsroom).unwrap_or_default();
        let name = credit.strip_prefix("By ").unwrap_or(&credit);
        xml.push_str(&format!("<author><name>{}</name></author>\n", markup(name)));
    }
    if entry.release.content.bylines.is_empty() {
        xml.push_str(&format!("<author><name>{}</name></author>\n", markup(newsroom)));
    }
}
