//! Where the credits of a story stand: between its headline and its first paragraph, and after its last, as far as
//! the element goes that holds it and before anything else begins. What stands in a teaser, a comment or the site's
//! foot is not of the story, however much it looks like it.

use std::collections::HashSet;

use story::content::Content;
use url::Url;

use crate::credits::{Ours, names_only};
use crate::normal::{address, misspells, words};
use crate::page::{Line, Link, Page};
use crate::place::Place;

/// Lines looked at above the first paragraph.
const HEAD: usize = 12;
/// Lines looked at below the last.
const TAIL: usize = 16;

/// Said by headings above a story's credits, in the languages of our neighbours too.
const HEADS_CREDITS: &[&str] = &[
    " this story ",
    " this article ",
    " attribution ",
    " credit ",
    " credits ",
    " licence ",
    " license ",
    " origin ",
    " original ",
    " reference ",
    " references ",
    " republished ",
    " rights ",
    " source ",
    " sources ",
    " bron ",
    " fonte ",
    " fonti ",
    " fuente ",
    " fuentes ",
    " quelle ",
    " quellen ",
];
/// Sections of something else looked over below a story; a page with more is all sections.
const MOST_APART: usize = 24;
/// Lines of such a section looked at.
const ROWS: usize = 60;

/// The story's surroundings on one page.
pub(crate) struct Zone<'a> {
    page: &'a Page,
    /// Credit lines above the story, with their number.
    pub(crate) head: Vec<(usize, String)>,
    /// Credit lines below it.
    pub(crate) tail: Vec<(usize, String)>,
    /// First and last line.
    range: (usize, usize),
    container: usize,
    /// Sections of something else between: an element, and the line from which on it is not of the story.
    apart: Vec<(usize, usize)>,
    /// The line that was taken for the headline, and what stands in it behind the words of ours.
    headline: Option<(&'a str, String)>,
    /// The story's own lines, where its words were found.
    text: Option<Vec<String>>,
}

impl<'a> Zone<'a> {
    /// Finds it by the words of the story; where they were all rewritten, by the page's own shape.
    pub(crate) fn of(page: &'a Page, content: &Content, ours: &Ours<'_>) -> Self {
        let known = Known::of(content);
        let body = body_lines(page, &known);
        let Some(first) = body.first().copied() else { return Self::whole(page) };
        let title = headline(page, &known, first);
        let elements =
            body.iter().chain([&title]).filter_map(|at| page.lines.get(*at)).map(|line| line.element);
        let container = page.outline.common(elements);
        let (above, head) = head(page, &known, ours, container, (title, first));
        let story: Vec<usize> = body.iter().chain([&title]).copied().collect();
        let below = Below::of(page, &known, ours, container, &story);
        let limit = if below.lines.len() < TAIL { below.end } else { page.lines.len() };
        let found = page.lines.get(first).is_some_and(|line| known.is_body(line));
        let text = found.then(|| text(page, &known, (title, limit), &head));
        let headline = page.lines.get(title).map(|line| line.text.as_str());
        let headline = headline.map(|line| (line, behind_headline(line, &known.headline_words)));
        let range = (above, below.end);
        Self { page, head, tail: below.lines, range, container, apart: below.apart, headline, text }
    }

    fn whole(page: &'a Page) -> Self {
        let lines = page.lines.iter().enumerate().filter(|(_, line)| !line.chrome);
        let head = lines.map(|(at, line)| (at, line.text.clone())).collect();
        Self {
            page,
            head,
            tail: Vec::new(),
            range: (0, page.lines.len()),
            container: 0,
            apart: Vec::new(),
            headline: None,
            text: None,
        }
    }

    /// Credit lines, above and below.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &(usize, String)> {
        self.head.iter().chain(&self.tail)
    }

    /// The story's own lines as the page shows them, headline first and without the credits above them; `None` where
    /// nothing but the page's shape tells which they are.
    pub(crate) fn into_text(self) -> Option<Vec<String>> {
        self.text
    }

    /// Whether a link or picture at `place` is of the story.
    pub(crate) fn has(&self, place: Place) -> bool {
        let (from, to) = self.range;
        let outline = &self.page.outline;
        let apart =
            || self.apart.iter().any(|(of, from)| place.line > *from && outline.holds(*of, place.element));
        !place.chrome
            && (from..=to).contains(&place.line)
            && outline.holds(self.container, place.element)
            && !apart()
    }

    /// The line that was taken for the headline, and what stands in it behind the words of ours.
    pub(crate) fn headline(&self) -> Option<(&'a str, &str)> {
        self.headline.as_ref().map(|(line, behind)| (*line, behind.as_str()))
    }
}

/// The story's words, as they can be looked for.
struct Known {
    threes: HashSet<String>,
    headline: HashSet<String>,
    headline_words: String,
    /// Standfirst and key points.
    summaries: Vec<String>,
    names: Vec<String>,
}

impl Known {
    fn of(content: &Content) -> Self {
        let headline_words = words(content.headline.as_deref().unwrap_or_default());
        Self {
            threes: content.body.iter().flat_map(|paragraph| threes(paragraph)).collect(),
            headline: headline_words.split_whitespace().map(str::to_owned).collect(),
            headline_words,
            summaries: content.standfirst.iter().chain(&content.key_points).map(|text| words(text)).collect(),
            names: content.bylines.iter().map(|byline| words(&byline.name)).collect(),
        }
    }

    /// Whether at least half of a line is the story's.
    fn is_body(&self, line: &Line) -> bool {
        let threes = threes(&line.text);
        let known = threes.iter().filter(|three| self.threes.contains(*three)).count();
        threes.len() >= 4 && known * 2 >= threes.len()
    }

    fn is_headline(&self, line: &Line) -> bool {
        let own = words(&line.text);
        let known = own.split_whitespace().filter(|word| self.headline.contains(*word)).count();
        !self.headline.is_empty() && known * 10 >= self.headline.len() * 6
    }
}

fn threes(text: &str) -> Vec<String> {
    let normal = words(text);
    let all: Vec<&str> = normal.split_whitespace().collect();
    all.windows(3).map(|three| three.join(" ")).collect()
}

fn body_lines(page: &Page, known: &Known) -> Vec<usize> {
    let lines = || page.lines.iter().enumerate().filter(|(_, line)| !line.chrome);
    // A headline may be made of the first paragraph's words.
    let headline = |text: &str| {
        text.len() <= known.headline_words.len() * 2 && words(text).contains(&known.headline_words)
    };
    let ours = |line: &Line| known.is_body(line) && !headline(&line.text);
    let ours: Vec<usize> = lines().filter(|(_, line)| ours(line)).map(|(at, _)| at).collect();
    if !ours.is_empty() {
        return ours;
    }
    lines().filter(|(_, line)| line.story && line.text.len() >= 120).map(|(at, _)| at).collect()
}

/// The line of the headline, or the highest that may be one.
fn headline(page: &Page, known: &Known, first: usize) -> usize {
    let above = || (first.saturating_sub(HEAD)..first).rev().filter_map(|at| Some((at, page.lines.get(at)?)));
    let open = || above().filter(|(_, line)| !line.chrome);
    let same = open().find(|(_, line)| known.is_headline(line));
    let heading = || open().rfind(|(_, line)| line.heading);
    same.or_else(heading).map_or(first, |(at, _)| at)
}

/// The first line that is of the story, and the credit lines above its text.
fn head(
    page: &Page,
    known: &Known,
    ours: &Ours<'_>,
    container: usize,
    (title, first): (usize, usize),
) -> (usize, Vec<(usize, String)>) {
    let mut head = Vec::new();
    let mut above = title;
    for at in title.saturating_sub(3)..first {
        let Some(line) = page.lines.get(at).filter(|line| !line.chrome) else { continue };
        // "From our partners at Harbour Desk": in the story's own element and no more than our name.
        let from_us = || {
            page.outline.holds(container, line.element) && names_only(&line.text, &known.names, ours.newsroom)
        };
        let of_site = at < title && !line.credit && !from_us();
        let summary = known.summaries.iter().any(|summary| words(&line.text).contains(summary));
        if of_site || summary || teaser(page, known, at, None) {
            continue;
        }
        // An old page sets the byline under the headline with no more than a line's end between.
        let text =
            if at == title { behind_headline(&line.text, &known.headline_words) } else { line.text.clone() };
        if !text.is_empty() {
            above = above.min(at);
            head.push((at, text));
        }
    }
    (above, head)
}

fn text(page: &Page, known: &Known, range: (usize, usize), head: &[(usize, String)]) -> Vec<String> {
    let mut text = Vec::new();
    for (at, line) in page.lines.iter().enumerate().take(range.1).skip(range.0) {
        let credit = head.iter().any(|(credit, _)| *credit == at && at != range.0);
        if line.chrome || credit || !(line.story || known.is_body(line)) {
            continue;
        }
        let behind = behind_headline(&line.text, &known.headline_words);
        if behind.is_empty() {
            text.push(line.text.clone());
        } else if head.iter().all(|(credit, _)| *credit != at) || words(&behind).len() > 160 {
            text.push(line.text.trim_end_matches(behind.as_str()).trim().to_owned());
            text.push(behind);
        }
    }
    text
}

/// What stands in the headline's own line behind it.
fn behind_headline(line: &str, headline: &str) -> String {
    if !words(line).contains(headline) {
        return String::new();
    }
    let mut ends = line.char_indices().take(400).map(|(at, c)| at + c.len_utf8());
    let end = ends.find(|end| words(line.get(..*end).unwrap_or_default()).ends_with(headline));
    end.filter(|_| headline.len() > 1).and_then(|end| line.get(end..)).unwrap_or_default().trim().to_owned()
}

/// What stands below the story's text.
struct Below {
    lines: Vec<(usize, String)>,
    /// The line at which it ends.
    end: usize,
    apart: Vec<(usize, usize)>,
}

impl Below {
    /// `story` are the lines that are the story's own.
    fn of(page: &Page, known: &Known, ours: &Ours<'_>, container: usize, story: &[usize]) -> Self {
        let last = story.iter().max().copied().unwrap_or_default();
        let mut below = Self { lines: Vec::new(), end: page.lines.len(), apart: Vec::new() };
        for (at, line) in page.lines.iter().enumerate().skip(last + 1) {
            if !page.outline.holds(container, line.element) || below.lines.len() >= TAIL {
                below.end = at;
                return below;
            }
            if line.chrome || below.is_apart(page, at, line) {
                continue;
            }
            let other_story = teaser(page, known, at, Some(ours));
            if other_story || (line.heading && !heads_credits(line, known, ours)) {
                let full = below.apart.len() >= MOST_APART;
                let apart = if full { None } else { Self::section(page, known, ours, story, at) };
                let Some(apart) = apart else {
                    below.end = at;
                    return below;
                };
                below.apart.push(apart);
                continue;
            }
            below.lines.push((at, line.text.clone()));
        }
        below
    }

    fn is_apart(&self, page: &Page, at: usize, line: &Line) -> bool {
        self.apart.iter().any(|(of, from)| at > *from && page.outline.holds(*of, line.element))
    }

    /// The element that holds what begins at line `at`, and no line of the story; where it begins among the story's own
    /// paragraphs, the rest of the element that holds them. `None` where nothing of the story can come behind it.
    fn section(
        page: &Page,
        known: &Known,
        ours: &Ours<'_>,
        story: &[usize],
        at: usize,
    ) -> Option<(usize, usize)> {
        let of = |at: &usize| page.lines.get(*at).map(|line| line.element);
        let elements: Vec<usize> = story.iter().filter_map(of).collect();
        let holds_story = |element: usize| elements.iter().any(|own| page.outline.holds(element, *own));
        let begun = of(&at)?;
        let own = page.outline.around(begun).take_while(|element| !holds_story(*element)).last()?;
        let around = page.outline.around(begun).find(|element| holds_story(*element))?;
        let whole = elements.iter().all(|element| page.outline.holds(around, *element));
        let within = |other: &usize| of(other).is_some_and(|element| page.outline.holds(own, element));
        let alone = !within(&(at + 1));
        let rows = || (at..page.lines.len()).take_while(within).take(ROWS);
        let others = || rows().any(|row| teaser(page, known, row, Some(ours)));
        if whole && (alone || others()) {
            return None;
        }
        Some(if alone { (around, at) } else { (own, 0) })
    }
}

/// "About this story", "Harbour Desk", "Mara Ellison": more of the same; "More posts": something else.
fn heads_credits(line: &Line, known: &Known, ours: &Ours<'_>) -> bool {
    let author = line.credit || known.names.iter().any(|name| misspells(&line.text, name));
    let line = words(&line.text);
    if author || known.names.iter().any(|name| line.contains(name)) {
        return true;
    }
    HEADS_CREDITS.iter().any(|said| line.contains(said)) || line.contains(&words(ours.newsroom))
}

/// Whether a line is mostly a link to some other story.
fn teaser(page: &Page, known: &Known, at: usize, ours: Option<&Ours<'_>>) -> bool {
    let Some(line) = page.lines.get(at) else { return false };
    let all = words(&line.text).split_whitespace().count();
    page.links.iter().filter(|link| link.place.line == at).any(|link| {
        let text = words(&link.text);
        let linked = text.split_whitespace().count();
        let own =
            ours.is_some_and(|ours| text.contains(&words(ours.newsroom)) || leads_to(page, link, ours.url));
        let names = known.names.iter().any(|name| text.contains(name));
        linked >= 5 && linked * 10 >= all * 4 && !own && !names
    })
}

/// Whether a link leads to `url`, by itself or through somebody who counts clicks.
pub(crate) fn leads_to(page: &Page, link: &Link, url: &str) -> bool {
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

/// An address as the page means it.
pub(crate) fn absolute(page: &Page, href: &str) -> Option<Url> {
    Url::parse(href).ok().or_else(|| Url::parse(&page.url).ok()?.join(href).ok())
}
