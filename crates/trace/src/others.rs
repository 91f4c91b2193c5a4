//! What on a page is demonstrably of somebody else: comments, cards that lead to other stories, other posts of the same
//! make, sections with a heading of their own. Told by how a page is built, not by the names its system uses, though
//! those are believed where they say so; never an element that the story itself stands in.

mod cards;
mod sections;

use std::collections::HashSet;

use crate::credits::{Ours, tells_origin};
use crate::page::{Line, Page};
use crate::place::{Place, Said};
use crate::story_words::StoryWords;
use crate::zone::leads_to;

pub(crate) use sections::heads_credits;

/// Rows of lines kept for links and pictures; a page with more has no order to speak of.
const MOST_ROWS: usize = 400;

/// What of a page is somebody else's, or nobody's.
#[derive(Default)]
pub(crate) struct Others {
    elements: HashSet<usize>,
    /// Lines in elements that hold some of the story too.
    lines: HashSet<usize>,
    /// Where those are: in an element, from a line up to another.
    rows: Vec<(usize, usize, usize)>,
    /// Elements that hold some of the story.
    core: HashSet<usize>,
    /// Of `elements`, those that are nobody's: what comes behind them may be the story's again.
    furniture: HashSet<usize>,
    /// Elements that hold something of somebody else's.
    mixed: HashSet<usize>,
    /// How the story's paragraphs are set: in which element, and of which shape.
    set: HashSet<(usize, u64)>,
}

/// A page, and where on it the story is.
struct Look<'a> {
    page: &'a Page,
    known: &'a StoryWords,
    ours: &'a Ours<'a>,
    title: usize,
    /// First and last line of the body.
    first: usize,
    last: usize,
    body: &'a [usize],
    /// All its lines.
    story: HashSet<usize>,
    /// Elements that hold our notice or a link to our story, and so are no other story's card.
    own: HashSet<usize>,
}

impl Look<'_> {
    fn line(&self, at: usize) -> Option<&Line> {
        self.page.lines.get(at)
    }

    fn holds(&self, element: usize, at: usize) -> bool {
        self.line(at).is_some_and(|line| self.page.outline.holds(element, line.element))
    }
}

impl Others {
    /// `body` are the lines of the story's paragraphs.
    pub(crate) fn of(page: &Page, known: &StoryWords, ours: &Ours<'_>, body: &[usize], title: usize) -> Self {
        let mut look = Look {
            page,
            known,
            ours,
            title,
            first: body.first().copied().unwrap_or_default(),
            last: body.last().copied().unwrap_or_default(),
            body,
            story: body.iter().copied().chain([title]).collect(),
            own: HashSet::new(),
        };
        let mut others = Self::default();
        for line in look.story.iter().filter_map(|at| look.line(*at)) {
            others.core.extend(page.outline.around(line.element));
        }
        others.set = body.iter().filter_map(|at| Some(set(page, look.line(*at)?))).collect();
        others.as_said(page);
        others.sections(&look, true);
        look.own = others.own_holders(&look);
        others.cards(&look);
        others.sections(&look, false);
        others.posts(&look);
        others.addresses(&look);
        others.sayings(&look);
        for element in others.elements.difference(&others.furniture) {
            others.mixed.extend(page.outline.around(*element));
        }
        others
    }

    fn holds_element(&self, page: &Page, element: usize) -> bool {
        page.outline.around(element).any(|at| self.elements.contains(&at))
    }

    /// Whether line `at` is somebody else's, or nobody's.
    pub(crate) fn has_line(&self, page: &Page, at: usize) -> bool {
        let Some(line) = page.lines.get(at) else { return false };
        self.lines.contains(&at) || self.holds_element(page, line.element)
    }

    /// Whether line `at` is somebody else's, so that a page has gone on to other things with it.
    pub(crate) fn ends_at(&self, page: &Page, at: usize) -> bool {
        let Some(line) = page.lines.get(at) else { return false };
        let nobodys = page.outline.around(line.element).any(|at| self.furniture.contains(&at));
        !nobodys && self.has_line(page, at)
    }

    /// Whether a link or picture is.
    pub(crate) fn has(&self, page: &Page, place: Place) -> bool {
        let row = |(around, from, to): &(usize, usize, usize)| {
            place.line > *from && place.line <= *to && page.outline.holds(*around, place.element)
        };
        self.holds_element(page, place.element) || self.rows.iter().any(row)
    }

    /// The largest element around `element` that holds none of the story and nothing of somebody else's.
    pub(crate) fn own_block(&self, page: &Page, element: usize) -> Option<usize> {
        let own = |at: &usize| !self.core.contains(at) && !self.mixed.contains(at);
        page.outline.around(element).take_while(own).last()
    }

    /// Whether a line is set as the story's paragraphs are.
    pub(crate) fn set_as_paragraphs(&self, page: &Page, line: &Line) -> bool {
        self.set.contains(&set(page, line))
    }

    /// Takes the lines from `from` up to `to` that stand in `around`.
    fn take(&mut self, look: &Look<'_>, around: usize, from: usize, to: usize) {
        self.lines.extend((from..to).filter(|at| look.holds(around, *at)));
        if self.rows.len() < MOST_ROWS {
            self.rows.push((around, from, to));
        }
    }

    /// What elements say of themselves.
    fn as_said(&mut self, page: &Page) {
        for element in 0..page.outline.len() {
            let said = page.outline.said(element);
            if matches!(said, Said::Others | Said::Furniture) && !self.core.contains(&element) {
                self.elements.insert(element);
                if said == Said::Furniture {
                    self.furniture.insert(element);
                }
            }
        }
    }

    /// Lines of plain text that print the address of something else.
    fn addresses(&mut self, look: &Look<'_>) {
        let lines = look.page.lines.iter().enumerate();
        let typed = lines.filter(|(at, line)| {
            let address = line.text.contains("://") && !line.text.contains(look.ours.url);
            address && !look.story.contains(at) && !tells_origin(&line.text)
        });
        self.lines.extend(typed.map(|(at, _)| at));
    }

    fn own_holders(&self, look: &Look<'_>) -> HashSet<usize> {
        let page = look.page;
        let lines = page.lines.iter().enumerate().filter(|(_, line)| look.known.is_ours(&line.text));
        let lines = lines.filter(|(at, _)| !self.has_line(page, *at)).map(|(_, line)| line.element);
        let links = page.links.iter().filter(|link| {
            // An address typed out is what comments have.
            !link.text.starts_with("http")
                && leads_to(page, link, look.ours.url)
                && !self.has(page, link.place)
        });
        let elements = lines.chain(links.map(|link| link.place.element));
        elements.flat_map(|element| page.outline.around(element)).collect()
    }
}

fn set(page: &Page, line: &Line) -> (usize, u64) {
    (page.outline.parent(line.element), page.outline.shape(line.element))
}
