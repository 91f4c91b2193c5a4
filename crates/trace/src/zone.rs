//! Where the credits of a story stand on a page: by its headline, between and after its paragraphs, beside it, wherever
//! that is not demonstrably somebody else's ([`crate::others`]). What stands in a teaser, a comment or the site's foot is
//! not of the story, however much it looks like it.

mod lines;

use std::collections::HashSet;

use story::content::Content;

use crate::credit_line::unsigned;
use crate::credits::Ours;
use crate::leads::leads_home;
use crate::normal::words;
use crate::others::{Others, heads_credits};
use crate::page::Page;
use crate::place::Place;
use crate::story_words::StoryWords;
use lines::{behind_headline, body_lines, headline};

/// Lines looked at above the first paragraph.
const HEAD: usize = 12;
/// Lines between the headline and a picture above it, at most.
const ABOVE: usize = 3;
/// Lines looked at after it that are not the story's own.
const TAIL: usize = 60;

/// Credits of ours looked at; a page that names us more often has no order to speak of.
const MOST_ANCHORS: usize = 64;
/// Pictures of a page on which one that stands alone may be told from the rest.
const MOST_PICTURES: usize = 400;

/// Longest line that may be a credit, in bytes.
const LONGEST: usize = 600;

/// The story's surroundings on one page.
pub(crate) struct Zone<'a> {
    page: &'a Page,
    /// Lines above the story that may be credits, with their number.
    pub(crate) head: Vec<(usize, String)>,
    /// Lines between and after its paragraphs.
    pub(crate) tail: Vec<(usize, String)>,
    /// Its paragraphs, which may open or end with a credit.
    pub(crate) body: Vec<(usize, String)>,
    /// The line of its headline, or its first.
    title: usize,
    /// Its first line and its last paragraph.
    range: (usize, usize),
    container: usize,
    /// Nothing where the page has no words of the story.
    others: Option<Others>,
    /// For each line behind the last paragraph, whether it is near.
    near: Vec<bool>,
    /// The first line behind the last paragraph that is somebody else's.
    ended: usize,
    /// Lines that are a credit of ours beyond doubt.
    anchors: Vec<usize>,
    /// Elements that those, and links to our story, stand in.
    anchored: Vec<usize>,
    /// The line that was taken for the headline, and what stands in it behind the words of ours.
    headline: Option<(&'a str, String)>,
    /// The story's own lines, where its words were found.
    text: Option<Vec<String>>,
}

impl<'a> Zone<'a> {
    /// Finds it by the words of the story; where they were all rewritten, by the page's own shape.
    pub(crate) fn of(page: &'a Page, content: &Content, ours: &Ours<'_>) -> Self {
        let known = StoryWords::of(content, ours);
        let body = body_lines(page, &known);
        let (Some(first), Some(last)) = (body.first().copied(), body.last().copied()) else {
            return Self::whole(page);
        };
        let title = headline(page, &known, first);
        let story: Vec<usize> = body.iter().chain([&title]).copied().collect();
        let elements = story.iter().filter_map(|at| page.lines.get(*at)).map(|line| line.element);
        let container = page.outline.common(elements);
        let others = Others::of(page, &known, ours, &body, title);
        let line = page.lines.get(title).map(|line| line.text.as_str());
        let mut zone = Self {
            page,
            head: Vec::new(),
            tail: Vec::new(),
            body: body.iter().filter_map(|at| Some((*at, page.lines.get(*at)?.text.clone()))).collect(),
            title,
            range: (title, last),
            container,
            others: Some(others),
            near: Vec::new(),
            ended: page.lines.len(),
            anchors: Vec::new(),
            anchored: Vec::new(),
            headline: line.map(|line| (line, behind_headline(line, &known.headline_words))),
            text: None,
        };
        zone.find_anchors(&known, ours);
        zone.find_near(&known, ours);
        zone.find_head(&known, ours, first);
        zone.find_tail(&body);
        if page.lines.get(first).is_some_and(|line| known.is_body(line)) {
            zone.text = Some(zone.own_text(&known, ours.newsroom, &body));
        }
        zone
    }

    fn whole(page: &'a Page) -> Self {
        let lines = page.lines.iter().enumerate().filter(|(_, line)| !line.chrome);
        Self {
            page,
            head: lines.map(|(at, line)| (at, line.text.clone())).collect(),
            tail: Vec::new(),
            body: Vec::new(),
            title: 0,
            range: (0, page.lines.len()),
            container: 0,
            others: None,
            near: Vec::new(),
            ended: page.lines.len(),
            anchors: Vec::new(),
            anchored: Vec::new(),
            headline: None,
            text: None,
        }
    }

    fn is_others(&self, at: usize) -> bool {
        self.others.as_ref().is_some_and(|others| others.has_line(self.page, at))
    }

    fn find_anchors(&mut self, known: &StoryWords, ours: &Ours<'_>) {
        let lines = self.page.lines.iter().enumerate();
        let speaks = lines.filter(|(at, line)| !self.is_others(*at) && speaks_of_us(&line.text, known, ours));
        let mut anchors: Vec<usize> = speaks.map(|(at, _)| at).collect();
        // A comment has the address typed out.
        let links = self.page.links.iter().filter(|link| {
            !link.text.starts_with("http")
                && leads_home(self.page, link, ours.url)
                && self.others.as_ref().is_some_and(|others| !others.has(self.page, link.place))
        });
        let element = |at: &usize| self.page.lines.get(*at).map(|line| line.element);
        let mut anchored: Vec<usize> = anchors.iter().filter_map(element).collect();
        for link in links {
            anchors.push(link.place.line);
            anchored.push(link.place.element);
        }
        self.anchors = anchors;
        anchored.truncate(MOST_ANCHORS);
        self.anchored = anchored;
    }

    /// Behind the last paragraph: what comes before anything of somebody else's is near, and so is any later run of
    /// lines in the story's own element that has a credit of ours, or a heading over one.
    fn find_near(&mut self, known: &StoryWords, ours: &Ours<'_>) {
        let (_, last) = self.range;
        let ends = |at: usize| self.others.as_ref().is_some_and(|others| others.ends_at(self.page, at));
        let mut near = vec![false; self.page.lines.len().saturating_sub(last + 1)];
        let anchors: HashSet<usize> = self.anchors.iter().copied().collect();
        let (mut ended, mut run) = (false, Vec::new());
        for at in last + 1..=self.page.lines.len() {
            let over = at == self.page.lines.len() || ends(at);
            if !over {
                run.push(at);
                continue;
            }
            let headed = |at: &usize| {
                self.page.lines.get(*at).is_some_and(|line| line.heading && heads_credits(line, known, ours))
            };
            let of_ours = run.iter().any(|at| anchors.contains(at) || headed(at));
            for at in run.drain(..) {
                let element = self.page.lines.get(at).map_or(0, |line| line.element);
                let within = self.page.outline.holds(self.container, element);
                let near_here = if ended { of_ours && within } else { within || self.has_anchor(element) };
                if let Some(near) = near.get_mut(at - last - 1) {
                    *near = near_here;
                }
            }
            if !ended {
                self.ended = at;
            }
            ended = true;
        }
        self.near = near;
    }

    /// Whether the block that `element` stands in, and none of the story does, has a credit of ours.
    fn has_anchor(&self, element: usize) -> bool {
        let Some(block) = self.others.as_ref().and_then(|others| others.own_block(self.page, element)) else {
            return false;
        };
        self.anchored.iter().any(|element| self.page.outline.holds(block, *element))
    }

    /// Whether the block that `place` is in has nothing else in it: no words, no other picture.
    fn alone(&self, place: Place) -> bool {
        let Some(block) = self.others.as_ref().and_then(|others| others.own_block(self.page, place.element))
        else {
            return false;
        };
        if self.page.images.len() > MOST_PICTURES {
            return false;
        }
        let outline = &self.page.outline;
        let words = self.page.lines.iter().any(|line| outline.holds(block, line.element));
        let pictures =
            self.page.images.iter().filter(|image| outline.holds(block, image.place.element)).count();
        !words && pictures <= 1
    }

    fn find_head(&mut self, known: &StoryWords, ours: &Ours<'_>, first: usize) {
        let (title, _) = self.range;
        let from = if title == first { first.saturating_sub(HEAD) } else { title.saturating_sub(4) };
        let mut above = title;
        for at in from..first {
            let Some(line) = self.page.lines.get(at).filter(|line| !line.spoken && !self.is_others(at))
            else {
                continue;
            };
            let within = self.page.outline.holds(self.container, line.element);
            let of_site = at < title
                && !line.credit
                && !(within && (known.credits_only(&line.text, ours) || credits_us(&line.text, known, ours)));
            if of_site || known.is_summary(&line.text) {
                continue;
            }
            // An old page sets the byline under the headline with no more than a line's end between.
            let text = if at == title {
                behind_headline(&line.text, &known.headline_words)
            } else {
                line.text.clone()
            };
            if !text.is_empty() {
                above = above.min(at);
                self.head.push((at, text));
            }
        }
        self.range.0 = above;
    }

    fn find_tail(&mut self, body: &[usize]) {
        let (Some(first), Some(last)) = (body.first(), body.last()) else { return };
        for (at, line) in self.page.lines.iter().enumerate().skip(first + 1) {
            if body.binary_search(&at).is_ok() || line.spoken || self.is_others(at) {
                continue;
            }
            let near = at < *last || self.near.get(at - last - 1).copied().unwrap_or_default();
            if near && self.tail.len() < TAIL {
                self.tail.push((at, line.text.clone()));
            }
        }
    }

    /// The story's own lines, broken paragraphs joined.
    fn own_text(&self, known: &StoryWords, newsroom: &str, body: &[usize]) -> Vec<String> {
        let (_, last) = self.range;
        let (title, behind) =
            self.headline.as_ref().map_or(("", ""), |(line, behind)| (*line, behind.as_str()));
        let mut text = Vec::new();
        // Another headline is told as one, and is no edit of the text.
        let same = self.page.lines.get(self.title).is_some_and(|line| known.is_headline(line));
        if same && !body.contains(&self.title) {
            text.push(title.strip_suffix(behind).unwrap_or(title).trim().to_owned());
        }
        if words(behind).len() > 160 {
            text.push(behind.to_owned());
        }
        let of_head = |at: usize| self.head.iter().any(|(credit, _)| *credit == at);
        let mut broken = false;
        let names: Vec<&str> = known.names.iter().map(String::as_str).chain([newsroom]).collect();
        let from = if body.contains(&self.title) { self.title } else { self.title + 1 };
        for (at, line) in self.page.lines.iter().enumerate().skip(from) {
            let own = body.binary_search(&at).is_ok();
            let near = at <= last || self.near.get(at - last - 1).copied().unwrap_or_default();
            let set_so = || {
                let others = self.others.as_ref();
                at < last && others.is_some_and(|others| others.set_as_paragraphs(self.page, line))
            };
            let beside = (line.story || set_so()) && near && !self.is_others(at) && !of_head(at);
            if !(own || (beside && is_sentence(&line.text))) {
                continue;
            }
            match text.last_mut() {
                Some(before) if broken && own && known.runs_on(before, &line.text) => {
                    before.push(' ');
                    before.push_str(&line.text);
                }
                _ if own => text.push(unsigned(&line.text, &names)),
                _ => text.push(line.text.clone()),
            }
            broken = own;
        }
        text
    }

    /// Lines by the story that may be credits, above and below.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &(usize, String)> {
        self.head.iter().chain(&self.tail)
    }

    /// The story's own lines as the page shows them, headline first and without the credits above them; `None` where
    /// nothing but the page's shape tells which they are.
    pub(crate) fn text(&self) -> Option<&[String]> {
        self.text.as_deref()
    }

    /// Lines that may credit the story, though nothing ties them to it: all that are not demonstrably somebody else's.
    pub(crate) fn doubtful_lines(&self) -> impl Iterator<Item = &'a str> {
        self.doubtful().map(|(_, text)| text)
    }

    /// The same, each with whether it stands among the story's own parts.
    pub(crate) fn doubtful(&self) -> impl Iterator<Item = (bool, &'a str)> {
        let known: HashSet<usize> = self.lines().chain(&self.body).map(|(at, _)| *at).collect();
        let lines = self.page.lines.iter().enumerate();
        lines.filter_map(move |(at, line)| {
            let place = Place { line: at + 1, element: line.element, chrome: line.chrome };
            let others = self.others.as_ref()?;
            let open = at != self.title && !known.contains(&at) && !others.has_tags(at);
            let theirs = others.has_surely(self.page, place) && !others.in_furniture(self.page, place);
            let within = self.page.outline.holds(self.container, line.element);
            (open && !theirs).then_some((within, line.text.as_str()))
        })
    }

    /// Whether a link or picture at `place` may be of the story, though nothing ties it to it: above the headline, or
    /// before the page has gone on to other things.
    pub(crate) fn may_have(&self, place: Place) -> bool {
        let Some(others) = &self.others else { return false };
        if place.line <= self.range.0 {
            // In the page's own head, or in a place of its own.
            return place.line + HEAD >= self.title
                && (others.in_furniture(self.page, place) || self.alone(place));
        }
        // Behind other things what stands among the story's own parts may be the story's again.
        let within = || self.page.outline.holds(self.container, place.element);
        let open = place.line <= self.ended || within() || others.in_leadless(self.page, place);
        open && !others.has_surely(self.page, place)
    }

    /// Whether a link or picture at `place` is of the story.
    pub(crate) fn has(&self, place: Place) -> bool {
        let Some(others) = &self.others else { return !place.chrome };
        if others.has(self.page, place) {
            return false;
        }
        let (from, last) = self.range;
        let within = self.page.outline.holds(self.container, place.element);
        if place.line < from {
            return within && from - place.line <= ABOVE;
        }
        if place.line <= last + 1 {
            return within || self.has_anchor(place.element) || (place.line > from && self.alone(place));
        }
        // Between the line before it and the line behind it.
        let near = |at: usize| self.near.get(at - last - 1).copied().unwrap_or_default();
        let apart = |at: usize| others.ends_at(self.page, at);
        let before = place.line - 1;
        let by_line = if apart(before) { !apart(place.line) && near(place.line) } else { near(before) };
        let by_block = self.has_anchor(place.element);
        (by_line && (within || by_block))
            || (within && by_block)
            || (before < self.ended && self.alone(place))
    }

    /// Whether line `at` is of the story or beside it.
    pub(crate) fn has_line(&self, at: usize) -> bool {
        let (_, last) = self.range;
        let near = || at <= last || self.near.get(at - last - 1).copied().unwrap_or_default();
        let seen = self.page.lines.get(at).is_some_and(|line| !line.spoken);
        self.others.is_none() || (seen && !self.is_others(at) && near())
    }

    /// The line that was taken for the headline, and what stands in it behind the words of ours.
    pub(crate) fn headline(&self) -> Option<(&'a str, &str)> {
        self.headline.as_ref().map(|(line, behind)| (*line, behind.as_str()))
    }
}

/// Whether a line that is nobody else's is a credit of ours: it says so, or names the newsroom and nobody of it.
fn speaks_of_us(text: &str, known: &StoryWords, ours: &Ours<'_>) -> bool {
    if text.len() > LONGEST || !known.mentions(text) {
        return false;
    }
    let named = || words(text).contains(&words(ours.newsroom)) && !known.names_somebody(text);
    known.is_ours(text) || credits_us(text, known, ours) || (text.len() <= 200 && named())
}

/// Whether a line is prose and no label, name or button.
fn is_sentence(text: &str) -> bool {
    let ends = text.trim_end_matches(['”', '"', '’', ')', ' ']).ends_with(['.', '!', '?', '…', ':']);
    ends || text.split_whitespace().count() > 12
}

/// Whether a line credits us or one of the reporters in so many words.
fn credits_us(text: &str, known: &StoryWords, ours: &Ours<'_>) -> bool {
    use crate::credit_line::{Says, says};
    let credit = |name: &str| says(text, name) == Some(Says::Credit);
    text.len() <= 300
        && (known.names.iter().any(|name| credit(name))
            || (known.credits_only(text, ours) && credit(ours.newsroom)))
}
