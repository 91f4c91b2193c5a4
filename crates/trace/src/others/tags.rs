//! Rows of tags and topics: a few short links to the site's own lists, and hardly a word besides. Who is named in one is a topic there.

use std::collections::HashMap;

use super::{Look, Others, is_name};
use crate::leads::absolute;
use crate::normal::{site, words};
use crate::page::Link;
use url::Url;

/// Words of a tag, at most.
const TAG: usize = 5;
/// Tags of a row, at least.
const ROW: usize = 3;
/// Words of a row that are no links, at most: "Filed under".
const LABEL: usize = 3;

impl Others {
    /// Marks the lines of rows of tags as nobody's.
    pub(super) fn tags(&mut self, look: &Look<'_>) {
        let outline = &look.page.outline;
        let own = Url::parse(&look.page.url).ok();
        let mut rows: HashMap<usize, Vec<&Link>> = HashMap::new();
        for link in look.page.links.iter().filter(|link| is_tag(link)) {
            let parent = outline.parent(link.place.element);
            rows.entry(parent).or_default().push(link);
            // Each in an element of its own.
            rows.entry(outline.parent(parent)).or_default().push(link);
        }
        for (around, links) in rows.into_iter().filter(|(_, links)| links.len() >= ROW) {
            let here = |link: &&Link| {
                absolute(look.page, &link.href).is_some_and(|url| Some(site(&url)) == own.as_ref().map(site))
            };
            let someone = |link: &&Link| {
                let name = link.text.split_whitespace().count() > 1 && is_name(&link.text);
                look.known.names_somebody(&link.text) || (name && !look.known.mentions(&link.text))
            };
            if self.core.contains(&around)
                || look.own.contains(&around)
                || !links.iter().all(here)
                || links.iter().any(someone)
            {
                continue;
            }
            let first = links.iter().map(|link| link.place.line).min().unwrap_or_default();
            let from =
                (0..first).rev().take(ROW).take_while(|at| look.holds(around, *at)).last().unwrap_or(first);
            let lines: Vec<usize> =
                (from..look.page.lines.len()).take_while(|at| look.holds(around, *at)).collect();
            let count = |text: &str| words(text).split_whitespace().count();
            let all: usize = lines.iter().filter_map(|at| look.line(*at)).map(|line| count(&line.text)).sum();
            let linked: usize = links.iter().map(|link| count(&link.text)).sum();
            let credit = lines.iter().any(|at| look.line(*at).is_some_and(|line| line.credit));
            if all <= linked + LABEL && !credit {
                self.tags.extend(&lines);
                self.lines.extend(lines);
            }
        }
    }

    /// Whether line `at` is a row of tags or in one.
    pub(crate) fn has_tags(&self, at: usize) -> bool {
        self.tags.contains(&at)
    }
}

fn is_tag(link: &Link) -> bool {
    let words = link.text.split_whitespace().count();
    (1..=TAG).contains(&words)
}
