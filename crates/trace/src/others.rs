//! What on a page is demonstrably of somebody else: comments, cards that lead to other stories, other posts of the same
//! make, sections with a heading of their own. Told by how a page is built, not by the names its system uses, though
//! those are believed where they say so; never an element that the story itself stands in.

mod cards;
mod sections;
mod tags;
mod talk;

use std::collections::{HashMap, HashSet};

use crate::credits::{Ours, tells_origin};
use crate::leads::leads_to;
use crate::page::{Line, Page};
use crate::place::{Place, Said};
use crate::story_words::StoryWords;

pub(crate) use sections::heads_credits;
pub(crate) use talk::is_name;

/// Rows of lines kept for links and pictures; a page with more has no order to speak of.
const MOST_ROWS: usize = 400;

/// What of a page is somebody else's, or nobody's.
#[derive(Default)]
pub(crate) struct Others {
    elements: HashSet<usize>,
    /// Lines in elements that hold some of the story too.
    lines: HashSet<usize>,
    /// Where those are.
    rows: Vec<Row>,
    /// Elements that hold some of the story.
    core: HashSet<usize>,
    /// Of `elements`, those that are nobody's: what comes behind them may be the story's again.
    furniture: HashSet<usize>,
    /// Of `elements`, those that only their name or a heading of an unknown kind parts from the story.
    doubted: HashSet<usize>,
    /// Of those, the ones named for what leads elsewhere that lead nowhere.
    leadless: HashSet<usize>,
    /// Of `elements`, the cards that lead to other stories.
    cards: HashSet<usize>,
    /// Lines of rows of tags.
    tags: HashSet<usize>,
    /// Elements that hold something of somebody else's.
    mixed: HashSet<usize>,
    /// How the story's paragraphs are set: in which element, and of which shape.
    set: HashSet<(usize, u64)>,
}

/// Lines in an element, from one up to another.
struct Row {
    around: usize,
    from: usize,
    to: usize,
    /// Whether more than a heading of an unknown kind parts them from the story.
    sure: bool,
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
    /// Elements that hold a picture.
    pictured: HashSet<usize>,
}

impl Row {
    /// Whether a link or picture stands in it.
    fn has(&self, page: &Page, place: Place) -> bool {
        place.line > self.from && place.line <= self.to && page.outline.holds(self.around, place.element)
    }
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
            pictured: page.images.iter().flat_map(|image| page.outline.around(image.place.element)).collect(),
        };
        let mut others = Self::default();
        for line in look.story.iter().filter_map(|at| look.line(*at)) {
            others.core.extend(page.outline.around(line.element));
        }
        others.set = body.iter().filter_map(|at| Some(set(page, look.line(*at)?))).collect();
        others.as_said(&look, Said::Others);
        others.sections(&look, true);
        others.threads(&look);
        look.own = others.own_holders(&look);
        others.speakers(&look);
        others.as_said(&look, Said::Furniture);
        others.boxes(&look);
        others.feet(&look);
        others.lead_elsewhere(&look);
        others.cards(&look);
        others.sections(&look, false);
        others.posts(&look);
        others.addresses(&look);
        others.sayings(&look);
        others.tags(&look);
        // A card's own parts may be called as what it stands in: "related-by".
        let of_card = |at: &usize| page.outline.around(*at).any(|around| others.cards.contains(&around));
        let parts: Vec<usize> = others.leadless.iter().copied().filter(of_card).collect();
        for part in &parts {
            others.leadless.remove(part);
            others.doubted.remove(part);
        }
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

    /// Whether a link or picture is in navigation or the page's own head, and in nothing of somebody else's.
    pub(crate) fn in_furniture(&self, page: &Page, place: Place) -> bool {
        let mut around =
            page.outline.around(place.element).filter(|at| self.elements.contains(at)).peekable();
        around.peek().is_some() && around.all(|at| self.furniture.contains(&at))
    }

    /// Whether a link or picture is beyond doubt: what is nearest around it decides, as a part of what leads elsewhere that leads
    /// nowhere itself may be of the story.
    pub(crate) fn has_surely(&self, page: &Page, place: Place) -> bool {
        let told = |at: &usize| self.elements.contains(at) || self.doubted.contains(at);
        let nearest = page.outline.around(place.element).find(told);
        let row = |row: &Row| row.sure && row.has(page, place);
        nearest.is_some_and(|at| !self.doubted.contains(&at)) || self.rows.iter().any(row)
    }

    /// Whether a link or picture is in a part that is named for what leads elsewhere and leads nowhere.
    pub(crate) fn in_leadless(&self, page: &Page, place: Place) -> bool {
        page.outline.around(place.element).any(|at| self.leadless.contains(&at))
    }

    /// Whether line `at` is somebody else's, so that a page has gone on to other things with it.
    pub(crate) fn ends_at(&self, page: &Page, at: usize) -> bool {
        let Some(line) = page.lines.get(at) else { return false };
        let nobodys = page.outline.around(line.element).any(|at| self.furniture.contains(&at));
        !nobodys && self.has_line(page, at)
    }

    /// Whether a link or picture is.
    pub(crate) fn has(&self, page: &Page, place: Place) -> bool {
        self.holds_element(page, place.element) || self.rows.iter().any(|row| row.has(page, place))
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

    fn take(&mut self, look: &Look<'_>, row: Row) {
        self.lines.extend((row.from..row.to).filter(|at| look.holds(row.around, *at)));
        if self.rows.len() < MOST_ROWS {
            self.rows.push(row);
        }
    }

    /// What elements say of themselves. What has our notice or leads to our story is no furniture, whatever it is called.
    fn as_said(&mut self, look: &Look<'_>, what: Said) {
        let outline = &look.page.outline;
        for element in (0..outline.len()).filter(|at| outline.said(*at) == what) {
            if !self.core.contains(&element) && !look.own.contains(&element) {
                self.elements.insert(element);
                if what == Said::Furniture {
                    self.furniture.insert(element);
                }
            }
        }
    }

    /// Between the story's paragraphs, as much around a form, navigation or an advertisement as holds none of the story and nothing of
    /// ours: "Get the news in your inbox".
    fn boxes(&mut self, look: &Look<'_>) {
        let outline = &look.page.outline;
        let element = |at: usize| look.line(at).map_or(0, |line| line.element);
        // Elements are counted in the order of the page.
        let between = element(look.first) + 1..element(look.last);
        let free = |at: &usize| !self.core.contains(at) && !look.own.contains(at);
        let inside = between.filter(|at| outline.said(*at) == Said::Furniture && free(at));
        let boxes: Vec<usize> = inside.filter_map(|at| outline.around(at).take_while(free).last()).collect();
        self.elements.extend(&boxes);
        self.furniture.extend(boxes);
    }

    /// What is called a foot and has neither our notice nor a link to our story may be the page's own.
    fn feet(&mut self, look: &Look<'_>) {
        let outline = &look.page.outline;
        let free = |at: &usize| !self.core.contains(at) && !look.own.contains(at);
        let feet: Vec<usize> =
            (0..outline.len()).filter(|at| outline.said(*at) == Said::Foot && free(at)).collect();
        self.elements.extend(&feet);
        self.doubted.extend(feet);
    }

    /// "Related" is over other stories, and over where this one is from: what has our notice, leads to our story or to
    /// nothing at all is none of theirs.
    fn lead_elsewhere(&mut self, look: &Look<'_>) {
        let outline = &look.page.outline;
        let free = |at: &usize| !self.core.contains(at) && !look.own.contains(at);
        let more: Vec<usize> =
            (0..outline.len()).filter(|at| outline.said(*at) == Said::More && free(at)).collect();
        if more.is_empty() {
            return;
        }
        let (mut linked, mut carded, mut counted) = (HashSet::new(), HashSet::new(), HashMap::new());
        for link in &look.page.links {
            linked.extend(outline.around(link.place.element));
            if look.to_another(link, &mut counted) {
                carded.extend(outline.around(link.place.element));
            }
        }
        self.leadless.extend(more.iter().filter(|at| !carded.contains(*at)));
        self.doubted.extend(&self.leadless);
        self.elements.extend(more.iter().filter(|at| linked.contains(*at)));
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
